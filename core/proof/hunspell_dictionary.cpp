#include "core/proof/dictionary.h"

#include <hunspell/hunspell.hxx>

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <exception>
#include <mutex>

namespace toasoan {

namespace {

constexpr qint64 largestAffix = 1 << 20;
constexpr qint64 largestWordList = 32 << 20;
constexpr int longestLine = 4096;     // bytes
constexpr int longestTable = 10'000;  // lines of one table of the affix file
constexpr int longestWord = 64;       // no Vietnamese word comes near
constexpr int longestForSuggest = 24; // Hunspell takes up to 100 ms for long ones

// Loads its files when it is first asked: most texts hold no word so rare that it is.
class HunspellDictionary : public Dictionary
{
public:
    HunspellDictionary(const QByteArray &affix, const QByteArray &words)
        : m_affix(affix)
        , m_words(words)
    {
    }

    bool knows(const QString &word) const override
    {
        if (word.isEmpty() || word.size() > longestWord)
            return false;
        const std::lock_guard lock(m_mutex);
        try {
            return hunspell().spell(word.toStdString());
        } catch (const std::exception &) {
            return false;
        }
    }

    QStringList suggestions(const QString &word) const override
    {
        QStringList list;
        if (word.isEmpty() || word.size() > longestForSuggest)
            return list;
        const std::lock_guard lock(m_mutex);
        try {
            for (const std::string &suggestion : hunspell().suggest(word.toStdString()))
                list += QString::fromStdString(suggestion);
        } catch (const std::exception &) {
            list.clear();
        }
        return list;
    }

private:
    Hunspell &hunspell() const
    {
        if (!m_hunspell)
            m_hunspell = std::make_unique<Hunspell>(m_affix.constData(), m_words.constData());
        return *m_hunspell;
    }

    const QByteArray m_affix;
    const QByteArray m_words;
    mutable std::mutex m_mutex; // Hunspell writes to itself while it looks up
    mutable std::unique_ptr<Hunspell> m_hunspell;
};

QString dictionaryFolder()
{
    const QString own = qEnvironmentVariable("TOASOAN_DICTIONARY_PATH");
    return own.isEmpty() ? QStringLiteral("/usr/share/hunspell") : own;
}

bool isText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isEmpty();
}

// Only what a Vietnamese dictionary needs: no affixes and no compounds, whose tables are where a damaged or
// hostile file could bring Hunspell down.
bool isUsableAffix(const QByteArray &bytes)
{
    static constexpr std::array allowed{"SET",          "TRY",         "KEY",         "MAP",     "REP",
                                        "WORDCHARS",    "NAME",        "HOME",        "VERSION", "LANG",
                                        "MAXNGRAMSUGS", "NOSPLITSUGS", "ONLYMAXDIFF", "MAXDIFF"};
    if (!isText(bytes))
        return false;
    bool isUtf8 = false;
    for (const QByteArray &line : bytes.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (line.size() > longestLine)
            return false;
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

bool isUsableWordList(const QByteArray &bytes)
{
    if (!isText(bytes))
        return false;
    const QList<QByteArray> lines = bytes.split('\n');
    bool isNumber = false;
    const qlonglong count = lines.first().trimmed().toLongLong(&isNumber);
    // Hunspell makes room for as many words as the first line says.
    return isNumber && count > 0 && count <= 2 * lines.size() + 100 &&
           std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
               return line.size() <= longestLine && !line.contains('/');
           });
}

Error damaged(const QString &path)
{
    return {Fault::Damaged,
            QCoreApplication::translate(
                "Dictionary", "The dictionary file %1 is damaged; install the package hunspell-vi again.")
                .arg(path),
            path};
}

Error missing(const QString &path)
{
    return {Fault::NotFound,
            QCoreApplication::translate(
                "Dictionary", "There is no Vietnamese dictionary; install the package hunspell-vi."),
            path};
}

Result<QByteArray> readBounded(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return missing(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Fault::Unreadable,
            QCoreApplication::translate("Dictionary", "The dictionary file %1 cannot be read.").arg(path),
            file.errorString()};
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return damaged(path);
    return bytes;
}

} // namespace

Result<std::unique_ptr<Dictionary>> openHunspell()
{
    const QString affixPath = QString(dictionaryFolder() + QStringLiteral("/vi_VN.aff"));
    const QString wordsPath = QString(dictionaryFolder() + QStringLiteral("/vi_VN.dic"));
    const auto affix = readBounded(affixPath, largestAffix);
    if (!affix)
        return affix.error();
    const auto words = readBounded(wordsPath, largestWordList);
    if (!words)
        return words.error();
    if (!isUsableAffix(*affix))
        return damaged(affixPath);
    if (!isUsableWordList(*words))
        return damaged(wordsPath);
    // Hunspell opens a damaged file without a word; then everything would be a mistake.
    if (!words->contains("\nvà\n") || !words->contains("\nngười\n"))
        return damaged(wordsPath);
    return std::unique_ptr<Dictionary>(
        std::make_unique<HunspellDictionary>(QFile::encodeName(affixPath), QFile::encodeName(wordsPath)));
}

} // namespace toasoan
