#include "core/proof/dictionary.h"
#include "core/proof/dictionary_files.h"

#include <hunspell/hunspell.hxx>

#include <QFile>
#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>

#include <exception>
#include <mutex>
#include <optional>

namespace toasoan {

namespace {

constexpr int longestWord = 64;       // no word anybody writes comes near
constexpr int longestForSuggest = 24; // Hunspell takes up to 100 ms for long ones
constexpr int mostRemembered = 1000;  // suggestions

// Loads its files when it is first asked: most texts hold no word so rare that it is.
class HunspellDictionary : public Dictionary
{
public:
    explicit HunspellDictionary(const DictionaryFiles &files)
        : m_affix(QFile::encodeName(files.affix))
        , m_words(QFile::encodeName(files.words))
        , m_encoding(files.encoding)
        , m_isUtf8(files.encoding == "UTF-8")
    {
    }

    bool knows(const QString &word) const override
    {
        if (word.isEmpty() || word.size() > longestWord)
            return false;
        const auto bytes = encoded(word);
        if (!bytes)
            return false;
        const std::lock_guard lock(m_mutex);
        try {
            return hunspell().spell(*bytes);
        } catch (const std::exception &) {
            return false;
        }
    }

    QStringList suggestions(const QString &word) const override
    {
        QStringList list;
        if (word.isEmpty() || word.size() > longestForSuggest)
            return list;
        const auto bytes = encoded(word);
        if (!bytes)
            return list;
        const std::lock_guard lock(m_mutex);
        if (const auto remembered = m_suggested.constFind(word); remembered != m_suggested.constEnd())
            return *remembered;
        try {
            for (const std::string &suggestion : hunspell().suggest(*bytes))
                list += decoded(suggestion);
        } catch (const std::exception &) {
            list.clear();
        }
        if (m_suggested.size() >= mostRemembered)
            m_suggested.clear();
        m_suggested.insert(word, list);
        return list;
    }

private:
    // Nothing when the word holds a letter the dictionary's encoding does not have.
    std::optional<std::string> encoded(const QString &word) const
    {
        if (m_isUtf8)
            return word.toStdString();
        QStringEncoder encoder(m_encoding.constData());
        const QByteArray bytes = encoder(word);
        return encoder.hasError() ? std::nullopt : std::optional(bytes.toStdString());
    }

    QString decoded(const std::string &bytes) const
    {
        QStringDecoder decoder(m_encoding.constData());
        return decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }

    Hunspell &hunspell() const
    {
        if (!m_hunspell)
            m_hunspell = std::make_unique<Hunspell>(m_affix.constData(), m_words.constData());
        return *m_hunspell;
    }

    const QByteArray m_affix;
    const QByteArray m_words;
    const QByteArray m_encoding;
    const bool m_isUtf8;
    mutable std::mutex m_mutex; // Hunspell writes to itself while it looks up
    mutable std::unique_ptr<Hunspell> m_hunspell;
    mutable QHash<QString, QStringList> m_suggested;
};

} // namespace

Result<std::unique_ptr<Dictionary>> openHunspell(const QString &language)
{
    const auto files = dictionaryFiles(language);
    if (!files)
        return files.error();
    return std::unique_ptr<Dictionary>(std::make_unique<HunspellDictionary>(*files));
}

} // namespace toasoan
