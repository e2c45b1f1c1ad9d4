#include "core/exchange/jpeg_shape.h"

namespace toasoan {

std::optional<JpegShape> jpegShape(const QByteArray &bytes)
{
    const auto byte = [&](qsizetype i) { return int(uchar(bytes[i])); };
    if (!bytes.startsWith("\xff\xd8"))
        return std::nullopt;
    for (qsizetype i = 2; i + 9 < bytes.size() && byte(i) == 0xff;) {
        const int marker = byte(i + 1);
        if (marker == 0xff) {
            ++i;
            continue;
        }
        // Baseline, extended and progressive with Huffman coding, at 8 bits.
        if (marker >= 0xc0 && marker <= 0xc2) {
            const JpegShape shape{byte(i + 7) << 8 | byte(i + 8), byte(i + 5) << 8 | byte(i + 6),
                                  byte(i + 9)};
            const bool taken = byte(i + 4) == 8 && shape.width > 0 && shape.height > 0 &&
                               (shape.components == 1 || shape.components == 3);
            return taken ? std::optional(shape) : std::nullopt;
        }
        if (marker == 0xda || marker == 0xd9)
            return std::nullopt;
        i += 2 + (byte(i + 2) << 8 | byte(i + 3));
    }
    return std::nullopt;
}

} // namespace toasoan
