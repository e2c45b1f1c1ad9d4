// What libFuzzer calls.

#include "tests/fuzz/fuzz.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tryBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
