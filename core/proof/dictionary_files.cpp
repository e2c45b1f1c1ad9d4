#include "core/proof/dictionary_files.h"

#include "core/proof/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestAffix = 1 << 20;
constexpr qint64 largestForeignAffix = 8 << 20;
constexpr qint64 largestWords = 32 << 20;
constexpr int longestLine = 4096;    // bytes
constexpr int longestTable = 10'000; // lines of one table of the Vietnamese affix file

const QString vietnamese = u"vi_VN"_s;

QStringList dictionaryFolders()
{
    const QString own = qEnvironmentVariable("TOASOAN_DICTIONARY_PATH");
    if (own.isEmpty())
        return {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
    return own.split(QDir::listSeparator(), Qt::SkipEmptyParts);
}

// The folder that has the dictionary of a language; the first there is, when none has.
QString folderOf(const QString &language)
{
    const QStringList folders = dictionaryFolders();
    const auto found = std::find_if(folders.begin(), folders.end(), [&](const QString &folder) {
        return QFile::exists(QString(folder + u'/' + language + u".aff"_s));
    });
    return found == folders.end() ? folders.value(0) : *found;
}

// So that a name cannot lead to another folder.
bool isLanguageName(const QString &name)
{
    static const QRegularExpression form(uR"(^[A-Za-z]{2,3}([_-][A-Za-z0-9]{1,16}){0,3}$)"_s);
    return form.match(name).hasMatch();
}

bool isText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isEmpty();
}

bool linesAreShort(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    return std::all_of(lines.begin(), lines.end(),
                       [](const QByteArray &line) { return line.size() <= longestLine; });
}

// Only what a Vietnamese dictionary needs: no affixes and no compounds, whose tables are where a damaged or
// hostile file could bring Hunspell down.
bool isUsableAffix(const QByteArray &bytes)
{
    static constexpr std::array allowed{"SET",          "TRY",         "KEY",         "MAP",     "REP",
                                        "WORDCHARS",    "NAME",        "HOME",        "VERSION", "LANG",
                                        "MAXNGRAMSUGS", "NOSPLITSUGS", "ONLYMAXDIFF", "MAXDIFF"};
    if (!isText(bytes) || !linesAreShort(bytes))
        return false;
    bool isUtf8 = false;
    for (const QByteArray &line : bytes.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.first().isEmpty() || words.first().startsWith('#'))
            continue;
        if (std::none_of(allowed.begin(), allowed.end(),
                         [&](const char *name) { return words.first() == name; }))
            return false;
        bool isNumber = false;
        const qlonglong number = words.size() > 1 ? words[1].toLongLong(&isNumber) : 0;
        if (words.size() < 2 || (isNumber && (number < 0 || number > longestTable)))
            return false;
        isUtf8 = isUtf8 || (words.first() == "SET" && words[1] == "UTF-8");
    }
    return isUtf8;
}

// Whether the line says how many lines of its table follow, and that is more than there can be.
bool promisesTooMuch(const QList<QByteArray> &words, QSet<QByteArray> &tables, qlonglong most)
{
    static const QSet<QByteArray> names{"REP",   "MAP",   "PHONE", "AF",           "AM",
                                        "BREAK", "ICONV", "OCONV", "COMPOUNDRULE", "CHECKCOMPOUNDPATTERN"};
    const QByteArray &name = words.first();
    QByteArray count;
    if ((name == "PFX" || name == "SFX") && words.size() == 4)
        count = words[3];
    else if (names.contains(name) && !tables.contains(name))
        count = words.value(1);
    tables.insert(name);
    bool isNumber = false;
    const qlonglong number = count.toLongLong(&isNumber);
    return isNumber && (number < 0 || number > most);
}

// Other languages need affixes and compounds. What can be seen from outside is seen to: that no table says it
// is longer than it is, for Hunspell makes room for what it says.
bool isUsableForeignAffix(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.contains('\0') || !linesAreShort(bytes))
        return false;
    const QList<QByteArray> lines = bytes.split('\n');
    QSet<QByteArray> tables;
    return std::none_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
        return promisesTooMuch(line.simplified().split(' '), tables, lines.size());
    });
}

// As the SET line of an affix file names it; Hunspell's default where there is none.
QByteArray encodingOf(const QByteArray &affix)
{
    for (const QByteArray &line : affix.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && words.first() == "SET")
            return words[1].startsWith("microsoft-cp") ? "windows-" + words[1].mid(12) : words[1];
    }
    return "ISO8859-1";
}

bool countIsTrue(const QByteArray &words)
{
    bool isNumber = false;
    const qlonglong count = words.left(words.indexOf('\n')).trimmed().toLongLong(&isNumber);
    // Hunspell makes room for as many words as the first line says.
    return isNumber && count > 0 && count <= 2 * (words.count('\n') + 1) + 100;
}

bool isUsableWordList(const QByteArray &bytes)
{
    return isText(bytes) && linesAreShort(bytes) && countIsTrue(bytes) && !bytes.contains('/');
}

bool isUsableForeignWordList(const QByteArray &bytes)
{
    return !bytes.contains('\0') && linesAreShort(bytes) && countIsTrue(bytes);
}

Error damaged(const QString &path, const QString &language)
{
    if (language != vietnamese)
        return {Fault::Damaged,
                QCoreApplication::translate("Dictionary",
                                            "The dictionary file %1 is damaged; install its package again.")
                    .arg(path),
                path};
    return {Fault::Damaged,
            QCoreApplication::translate(
                "Dictionary", "The dictionary file %1 is damaged; install the package hunspell-vi again.")
                .arg(path),
            path};
}

Error missing(const QString &path, const QString &language)
{
    if (language != vietnamese)
        return {Fault::NotFound,
                QCoreApplication::translate(
                    "Dictionary", "There is no dictionary “%1” on this computer; install the Hunspell "
                                  "package of that language.")
                    .arg(language),
                path};
    return {Fault::NotFound,
            QCoreApplication::translate(
                "Dictionary", "There is no Vietnamese dictionary; install the package hunspell-vi."),
            path};
}

Result<QByteArray> readBounded(const QString &path, qint64 limit, const QString &language)
{
    QFile file(path);
    if (!file.exists())
        return missing(path, language);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Fault::Unreadable,
            QCoreApplication::translate("Dictionary", "The dictionary file %1 cannot be read.").arg(path),
            file.errorString()};
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return damaged(path, language);
    return bytes;
}

} // namespace

Result<DictionaryFiles> dictionaryFiles(const QString &language)
{
    if (!isLanguageName(language))
        return missing({}, language);
    const QString affixPath = QString(folderOf(language) + u'/' + language + u".aff"_s);
    const QString wordsPath = QString(folderOf(language) + u'/' + language + u".dic"_s);
    const bool isVietnamese = language == vietnamese;
    const auto affix = readBounded(affixPath, isVietnamese ? largestAffix : largestForeignAffix, language);
    if (!affix)
        return affix.error();
    const auto words = readBounded(wordsPath, largestWords, language);
    if (!words)
        return words.error();
    if (isVietnamese ? !isUsableAffix(*affix) : !isUsableForeignAffix(*affix))
        return damaged(affixPath, language);
    if (isVietnamese ? !isUsableWordList(*words) : !isUsableForeignWordList(*words))
        return damaged(wordsPath, language);
    // Hunspell opens a damaged file without a word; then everything would be a mistake.
    if (isVietnamese && (!words->contains("\nvà\n") || !words->contains("\nngười\n")))
        return damaged(wordsPath, language);
    const QByteArray encoding = encodingOf(*affix);
    if (!QStringEncoder(encoding.constData()).isValid())
        return damaged(affixPath, language);
    return DictionaryFiles{affixPath, wordsPath, encoding};
}

QStringList installedLanguages()
{
    QSet<QString> found;
    for (const QString &path : dictionaryFolders()) {
        const QDir folder(path);
        for (const QString &file : folder.entryList({u"*.aff"_s}, QDir::Files)) {
            const QString language = file.chopped(4);
            if (isLanguageName(language) && language != vietnamese && folder.exists(language + u".dic"_s))
                found.insert(language);
        }
    }
    QStringList languages(found.begin(), found.end());
    languages.sort();
    return languages;
}

} // namespace toasoan
