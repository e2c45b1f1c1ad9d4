#pragma once

#include <QByteArray>
#include <QList>

#include <cstdio>
#include <cstdlib>

// A fuzz target: one of them a program. clang's libFuzzer drives it where the program is built with it
// (preset `fuzz`); else a driver of our own tries the seeds and changed ones, as a test among the others.

// Whatever the bytes are, this returns.
void tryBytes(const QByteArray &bytes);

// Good input, to start from.
QList<QByteArray> seeds();

// Ends the program, as a fault would, where what must always be so is not.
inline void mustBe(bool so, const char *what)
{
    if (so)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}
