#include "core/proof/pair_counts.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace toasoan {

namespace {

constexpr std::size_t fewestSlots = 64;

} // namespace

void PairCounts::add(Word first, Word second, int times)
{
    if (times <= 0)
        return;
    if (2 * (m_size + 1) > m_slots.size())
        grow(std::max(fewestSlots, m_slots.size() * 2));
    Slot &slot = m_slots[slotOf(pairOf(first, second))];
    m_size += slot.times == 0;
    slot.pair = pairOf(first, second);
    slot.times += times;
}

bool PairCounts::operator==(const PairCounts &other) const
{
    return m_size == other.m_size && std::all_of(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
               return slot.times == 0 ||
                      other.times(Word(slot.pair >> 16), Word(slot.pair & 0xFFFF)) == slot.times;
           });
}

void PairCounts::expect(std::size_t pairs)
{
    if (2 * pairs > m_slots.size())
        grow(std::bit_ceil(2 * pairs));
}

void PairCounts::grow(std::size_t slotCount)
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(slotCount));
    for (const Slot &slot : before)
        if (slot.times > 0)
            m_slots[slotOf(slot.pair)] = slot;
}

} // namespace toasoan
