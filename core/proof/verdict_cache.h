#pragma once

#include <QStringView>

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>

namespace toasoan {

// Remembers for rare syllables what the dictionary said. Any thread may read and write at any time: an entry
// is one word of memory that holds its whole syllable, so the worst that can happen is that the dictionary is
// asked again.
class VerdictCache
{
public:
    // Nothing when it was not asked lately, or `syllable` (small letters) is none that fits.
    std::optional<bool> find(QStringView syllable) const;
    void remember(QStringView syllable, bool known);

private:
    static constexpr std::size_t slotCount = 8192;

    std::array<std::atomic<std::uint64_t>, slotCount> m_entries{};
};

} // namespace toasoan
