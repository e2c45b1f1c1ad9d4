#pragma once

#include "core/text/legacy_encoding.h"
#include "core/text/letters.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace toasoan::test {

// Every letter of Vietnamese with a mark of its own, small and capital.
inline QString markedLetters()
{
    QString all = QStringLiteral("đĐ");
    for (const char16_t *row : letters::vowels) {
        for (int tone = 0; tone < 6; ++tone) {
            if (row[tone] > 0x7F)
                all += QString(QChar(row[tone])) + QChar(letters::upper(row[tone]));
        }
    }
    return all;
}

// What our decoder makes of two bytes or one, turned round. What only stays as it looks is no code.
inline QHash<QChar, QByteArray> codesOf(LegacyEncoding encoding)
{
    QHash<QChar, QByteArray> codes;
    const auto note = [&](const QByteArray &code) {
        const QString letter = decoded(code, encoding);
        const bool isNoCode =
            encoding == LegacyEncoding::Tcvn3 && letter == appearance(code) && letter.isUpper();
        if (!isNoCode && letter.size() == 1 && letter[0].unicode() > 0x7F && !codes.contains(letter[0]))
            codes.insert(letter[0], code);
    };
    for (int first = 'A'; first < 256; ++first) {
        for (int second = 0xC0; second < 256; ++second)
            note(QByteArray(1, char(first)) + char(second));
    }
    for (int first = 1; first < 256; ++first)
        note(QByteArray(1, char(first)));
    return codes;
}

// `text` as somebody wrote it then. A capital that has no code is the small letter, as fonts of capitals show
// it; a character that has none, a question mark.
inline QByteArray written(const QString &text, LegacyEncoding encoding)
{
    static const QHash<LegacyEncoding, QHash<QChar, QByteArray>> all = [] {
        QHash<LegacyEncoding, QHash<QChar, QByteArray>> tables;
        for (const LegacyEncoding each : legacyEncodings)
            tables.insert(each, codesOf(each));
        return tables;
    }();
    const QHash<QChar, QByteArray> &codes = all[encoding];
    QByteArray bytes;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            bytes += char(c.unicode());
        else
            bytes += codes.value(c, codes.value(c.toLower(), "?"));
    }
    return bytes;
}

inline size_t qHash(LegacyEncoding encoding, size_t seed = 0)
{
    return ::qHash(int(encoding), seed);
}

// Sentences of our own, as such a newsroom writes them.
inline QStringList sentences()
{
    return QStringLiteral("Cuốn sổ bìa xanh ở thôn Bãi Sậy ghi từng việc bà con hỏi.\n"
                          "Người hỏi ký tên, người trả lời cũng ký tên vào sổ.\n"
                          "Tổ dân vận khéo của xã đã vận động được 42 hộ hiến đất làm đường.\n"
                          "Sáng 16/10, Ban Dân vận Huyện ủy tổ chức buổi đối thoại với Nhân dân.\n"
                          "Việc chậm phải ghi rõ vì sao chậm và hẹn lại ngày khác.\n"
                          "Đến nay sổ đã ghi một trăm bốn mươi hai việc.\n"
                          "Chi bộ thôn họp vào tối thứ Bảy, ai đi qua cũng nghe được.\n"
                          "Bà Nguyễn Thị Lành kể rằng con đường cũ ngập mỗi mùa mưa.\n"
                          "Cán bộ mặt trận đến từng nhà, hỏi từng người rồi mới viết đề án.\n"
                          "Năm thôn còn lại mượn sổ về chép cách làm.\n"
                          "Trưởng thôn Lò Văn Pản đi bộ sáu cây số để báo tin.\n"
                          "Trẻ em trong bản được học thêm vào chiều thứ Năm.\n"
                          "Ý kiến của Nhân dân được trả lời trong mười ngày.\n"
                          "Đường xong trước mùa gặt, xe vào tận ruộng.\n"
                          "Nước sạch về đến bản Pa Thơm sau hai năm chờ đợi.\n"
                          "Hội Phụ nữ xã giúp chị em vay vốn nuôi ong.\n"
                          "Ủy ban nhân dân xã hứa sửa cầu trước Tết.\n"
                          "Ông Tư kể chuyện xưa, lũ trẻ ngồi nghe say sưa.\n"
                          "Mọi khoản thu chi đều dán ở cửa nhà văn hóa.\n"
                          "Nghị quyết đi vào cuộc sống từ những việc nhỏ nhất.\n"
                          "Giọng nói của bà con vẫn mộc mạc như thuở nào.\n"
                          "Chợ phiên đông từ tờ mờ sáng, tiếng cười vang khắp dốc.\n"
                          "Bộ đội biên phòng dạy chữ cho người lớn tuổi vào buổi tối.\n"
                          "Quỹ khuyến học của dòng họ Đỗ đã bước sang năm thứ tám.\n"
                          "Mô hình điểm được nhân rộng ra bảy xã vùng cao.\n"
                          "Phải nghe dân nói, nói dân hiểu, làm dân tin.\n"
                          "Không ai bị bỏ lại phía sau, kể cả hộ ở xa nhất.\n"
                          "Đoàn viên thanh niên quét vôi lại bức tường trường học.\n"
                          "Lãnh đạo huyện trực tiếp trả lời hai mươi ba câu hỏi.\n"
                          "Ruộng bậc thang chín vàng, khách lên đông hơn mọi năm.")
        .split(u'\n');
}

} // namespace toasoan::test
