#include "core/proof/context_model.h"

#include "core/proof/context_file.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <sys/mman.h>

namespace toasoan {

namespace {

// Hands out the sections of the file one after the other; null once one would pass its end.
class Sections
{
public:
    Sections(const uchar *bytes, qint64 size)
        : m_bytes(bytes)
        , m_size(std::uint64_t(size))
    {
    }

    template <typename Item>
    const Item *take(std::uint64_t count)
    {
        const std::uint64_t start = m_at;
        m_at = (start + count * sizeof(Item) + 7) / 8 * 8;
        m_fits = m_fits && m_at <= m_size;
        return m_fits ? reinterpret_cast<const Item *>(m_bytes + start) : nullptr;
    }

    bool isWhole() const { return m_fits && m_at == m_size; }

private:
    const uchar *m_bytes;
    std::uint64_t m_size;
    std::uint64_t m_at = 0;
    bool m_fits = true;
};

Error notOurs(const QString &path)
{
    return {Fault::Unreadable,
            QCoreApplication::translate(
                "ContextModel", "The table “%1”, by which confused words are found, is not readable. Install "
                                "the program again.")
                .arg(path),
            {}};
}

} // namespace

ContextModel::~ContextModel() = default;

Result<std::shared_ptr<const ContextModel>> ContextModel::openInstalled()
{
    const QString name = QStringLiteral("/context.model");
    if (const QString own = qEnvironmentVariable("TOASOAN_LANGUAGE_PATH"); !own.isEmpty())
        return open(own + name);
    const QString beside =
        QCoreApplication::applicationDirPath() + QStringLiteral("/../" TOASOAN_LANGUAGE_INSTALLED) + name;
    if (QFile::exists(beside))
        return open(beside);
    return open(QStringLiteral(TOASOAN_LANGUAGE_SOURCES) + name);
}

Result<std::shared_ptr<const ContextModel>> ContextModel::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return notOurs(path);
    const qint64 size = file->size();
    uchar *bytes = file->map(0, size);
    std::shared_ptr<ContextModel> model(new ContextModel);
    if (!bytes || !model->read(bytes, size))
        return notOurs(path);
    model->m_file = std::move(file);
    model->m_mapped = bytes;
    model->m_mappedSize = size;
    return std::shared_ptr<const ContextModel>(std::move(model));
}

void ContextModel::rest() const
{
    if (m_mapped)
        madvise(m_mapped, size_t(m_mappedSize),
                MADV_DONTNEED); // a hint; nothing is lost when it is not taken
}

Result<std::shared_ptr<const ContextModel>> ContextModel::fromBytes(const QByteArray &bytes)
{
    std::shared_ptr<ContextModel> model(new ContextModel);
    model->m_bytes = bytes;
    if (!model->read(reinterpret_cast<const uchar *>(model->m_bytes.constData()), model->m_bytes.size()))
        return notOurs(QString());
    return std::shared_ptr<const ContextModel>(std::move(model));
}

bool ContextModel::read(const uchar *bytes, qint64 size)
{
    using namespace contextFile;
    contextFile::Header header{};
    if (size < qint64(sizeof(header)))
        return false;
    std::memcpy(&header, bytes, sizeof(header));
    if (header.magic != magic || header.byteOrder != byteOrder || header.size != std::uint64_t(size) ||
        header.words >= none || header.slotCount == 0 || (header.slotCount & (header.slotCount - 1)) != 0 ||
        header.slotCount <= header.words)
        return false;
    Sections sections(bytes, size);
    sections.take<contextFile::Header>(1);
    m_words = header.words;
    m_slots = header.slotCount;
    m_pairs = header.pairs;
    m_triples = header.triples;
    m_slipCount = header.slips;
    m_keys = sections.take<std::uint64_t>(m_slots);
    m_slotWords = sections.take<Word>(m_slots);
    m_texts = sections.take<char16_t>(std::uint64_t(m_words) * lettersOfWord);
    m_counts = sections.take<std::uint32_t>(m_words);
    m_chances = sections.take<float>(m_words);
    m_backoffs = sections.take<std::uint8_t>(m_words);
    m_pairStarts = sections.take<std::uint32_t>(m_words + 1);
    m_pairMarks = sections.take<std::uint64_t>(markWords);
    m_pairWords = sections.take<Word>(m_pairs);
    m_pairChances = sections.take<std::uint8_t>(m_pairs);
    m_pairBackoffs = sections.take<std::uint8_t>(m_pairs);
    m_pairDoubts = sections.take<std::uint8_t>(m_pairs);
    m_tripleBases = sections.take<std::uint32_t>(m_pairs / pairsToBase + 1);
    m_tripleStarts = sections.take<std::uint16_t>(m_pairs + 1);
    m_tripleWords = sections.take<Word>(m_triples);
    m_tripleChances = sections.take<std::uint8_t>(m_triples);
    m_slipStarts = sections.take<std::uint32_t>(m_words + 1);
    m_slips = sections.take<Slip>(m_slipCount);
    if (!sections.isWhole())
        return false;
    m_logTotal = m_words > 0 ? std::log(float(std::max(m_counts[0], 1U))) - m_chances[0] : 0;
    return true;
}

void ContextModel::findPairs(std::span<const Word> words, std::span<std::uint32_t> pairs) const
{
    constexpr std::size_t atOnce = 8;
    std::array<contextFile::WalkInTree, atOnce> walks;
    std::array<std::uint32_t, atOnce> from{};
    std::array<std::uint32_t, atOnce> sizes{};
    if (!pairs.empty())
        pairs[0] = noPair;
    for (std::size_t start = 1; start < words.size(); start += atOnce) {
        const std::size_t count = std::min(atOnce, words.size() - start);
        for (std::size_t i = 0; i < count; ++i) {
            const Word before = words[start + i - 1];
            const Word word = words[start + i];
            from[i] = before < m_words && word < m_words ? std::min(m_pairStarts[before], m_pairs) : m_pairs;
            sizes[i] =
                from[i] < m_pairs ? std::clamp(m_pairStarts[before + 1], from[i], m_pairs) - from[i] : 0;
            walks[i] = {m_pairWords + from[i], sizes[i], word};
            __builtin_prefetch(m_pairWords + from[i]);
        }
        for (bool goOn = true; goOn;) {
            goOn = false;
            for (std::size_t i = 0; i < count; ++i)
                if (walks[i].goesOn()) {
                    walks[i].step();
                    goOn = true;
                }
        }
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t place = walks[i].place();
            pairs[start + i] = place == sizes[i] ? noPair : from[i] + place;
            __builtin_prefetch(m_pairDoubts + from[i] + place); // asked for next
        }
    }
}

QString ContextModel::text(Word word) const
{
    if (word >= m_words)
        return {};
    const char16_t *letters = m_texts + std::size_t(word) * contextFile::lettersOfWord;
    const char16_t *end = std::find(letters, letters + contextFile::lettersOfWord, u'\0');
    return QString::fromUtf16(letters, end - letters);
}

std::span<const ContextModel::Slip> ContextModel::slips(Word written) const
{
    if (written >= m_words)
        return {};
    const std::uint32_t from = std::min(m_slipStarts[written], m_slipCount);
    const std::uint32_t to = std::clamp(m_slipStarts[written + 1], from, m_slipCount);
    return {m_slips + from, to - from};
}

} // namespace toasoan
