#pragma once

#include "core/proof/context_model.h"

#include <cstdint>
#include <vector>

namespace toasoan {

// How often each two words of the context model stand side by side in some text.
class PairCounts
{
public:
    using Word = ContextModel::Word;

    void add(Word first, Word second, int times = 1);
    int times(Word first, Word second) const
    {
        return m_slots.empty() ? 0 : m_slots[slotOf(pairOf(first, second))].times;
    }
    std::size_t size() const { return m_size; } // different pairs
    void expect(std::size_t pairs);             // makes room at once

    // take(first, second, times), in no order.
    template <typename Take>
    void forEach(Take &&take) const
    {
        for (const Slot &slot : m_slots)
            if (slot.times > 0)
                take(Word(slot.pair >> 16), Word(slot.pair & 0xFFFF), slot.times);
    }

    bool operator==(const PairCounts &other) const;

private:
    // One place of an open-addressed table; free while `times` is 0.
    struct Slot
    {
        std::uint32_t pair = 0;
        int times = 0;
    };

    static std::uint32_t pairOf(Word first, Word second) { return std::uint32_t(first) << 16 | second; }
    std::size_t slotOf(std::uint32_t pair) const
    {
        std::size_t slot = (pair * 0x9E3779B97F4A7C15U >> 32) & (m_slots.size() - 1);
        while (m_slots[slot].times > 0 && m_slots[slot].pair != pair)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    void grow(std::size_t slotCount);

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace toasoan
