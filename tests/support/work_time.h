#pragma once

#include "tests/support/watched.h"

#include <ctime>

// How long the calling thread itself worked, in milliseconds: unlike a clock on the wall it does not count
// what other programs of a busy machine took, so it can guard against a quadratic slip without failing by
// chance. Bounds are what a good machine needs at most, times `headroom`.
class WorkTime
{
public:
    double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_start = now();
};

// What a bound leaves to slower machines: a test tells work that runs away, how quick it is stands in bench.
inline constexpr int headroom = 10 * patience;
