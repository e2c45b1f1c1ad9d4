#include "core/store/personal_words.h"

#include "core/base/safe_write.h"
#include "core/text/word_entry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>
#include <QStringDecoder>

namespace toasoan {

namespace {

constexpr qint64 largestFile = 16LL << 20;
constexpr int waitForOthers = 5000; // ms

Error unusable(const QString &path)
{
    return {Fault::Unreadable,
            QCoreApplication::translate(
                "Words",
                "The file of your own words, “%1”, is no text in UTF-8. Repair it, or move it away to "
                "start a new one.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error unwritable(const QString &path)
{
    return {Fault::Unwritable,
            QCoreApplication::translate(
                "Words", "The file of your own words, “%1”, cannot be written now. Try again in a moment.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Result<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QStringList();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Unreadable,
                     QCoreApplication::translate("Words", "The file of your own words, “%1”, cannot be read.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    const QByteArray bytes = file.read(largestFile + 1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (bytes.size() > largestFile || decoder.hasError() || bytes.contains('\0'))
        return unusable(path);
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

// Empty for a note.
QString wordOf(const QString &line)
{
    return line.trimmed().startsWith(u'#') ? QString() : wordEntry(line).text;
}

Result<void> writeLines(const QString &path, const QStringList &lines)
{
    return safeWrite(path, QString(lines.join(u'\n') + u'\n').toUtf8());
}

} // namespace

PersonalWords::PersonalWords(QString path)
    : m_path(std::move(path))
{
}

Result<QStringList> PersonalWords::words() const
{
    const auto lines = linesOf(m_path);
    if (!lines)
        return lines.error();
    QStringList words;
    for (const QString &line : *lines)
        if (const QString word = wordOf(line); !word.isEmpty())
            words.append(word);
    return words;
}

Result<int> PersonalWords::add(const QStringList &words)
{
    if (m_path.isEmpty() || !QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return unwritable(m_path);
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(waitForOthers))
        return unwritable(m_path);
    auto lines = linesOf(m_path);
    if (!lines)
        return lines.error();
    QSet<QString> known;
    for (const QString &line : std::as_const(*lines))
        known.insert(wordOf(line));
    int added = 0;
    for (const QString &word : words) {
        if (known.contains(word))
            continue;
        known.insert(word);
        lines->append(word);
        ++added;
    }
    if (added > 0)
        if (const auto written = writeLines(m_path, *lines); !written)
            return written.error();
    return added;
}

Result<QStringList> PersonalWords::remove(const QStringList &words)
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!QFileInfo::exists(m_path))
        return words;
    if (!lock.tryLock(waitForOthers))
        return unwritable(m_path);
    auto lines = linesOf(m_path);
    if (!lines)
        return lines.error();
    const QSet<QString> unwanted(words.begin(), words.end());
    QSet<QString> removed;
    const qsizetype before = lines->size();
    lines->removeIf([&](const QString &line) {
        const QString word = wordOf(line);
        if (word.isEmpty() || !unwanted.contains(word))
            return false;
        removed.insert(word);
        return true;
    });
    if (lines->size() < before)
        if (const auto written = writeLines(m_path, *lines); !written)
            return written.error();
    QStringList missing;
    for (const QString &word : words)
        if (!removed.contains(word))
            missing.append(word);
    return missing;
}

} // namespace toasoan
