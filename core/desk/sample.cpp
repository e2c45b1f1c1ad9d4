#include "core/desk/sample.h"

#include <QFile>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

QByteArray resource(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

Block styled(QList<Span> spans)
{
    Block block = paragraph({});
    block.spans = std::move(spans);
    return block;
}

Block boxed(Block block)
{
    block.boxed = true;
    return block;
}

Table contributions()
{
    const QList<QStringList> texts{{u"Nhóm hộ"_s, u"Số hộ"_s, u"Đất hiến (m²)"_s},
                                   {u"Mặt hẻm chính"_s, u"26"_s, u"910"_s},
                                   {u"Trong ngõ"_s, u"16"_s, u"290"_s},
                                   {u"Cộng"_s, u"42"_s, u"1.200"_s}};
    Table table;
    for (const QStringList &row : texts) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells.append(Cell{{text}});
        table.rows.append(cells);
    }
    return table;
}

} // namespace

Sample sampleArticle()
{
    Sample sample;
    Article &article = sample.article;
    article.kicker = u"Phong trào thi đua “Dân vận khéo”"_s;
    article.headline = u"Khu phố 3 mở con đường từ những lần gõ cửa từng nhà"_s;
    article.subtitle = u"Mười một tháng, bốn mươi hai hộ, một nghìn hai trăm mét vuông đất"_s;
    article.standfirst = u"Không có cuộc họp nào kết thúc bằng một mệnh lệnh. Tổ dân vận khu phố 3, phường "
                         u"Tân An chọn cách ngồi lại với từng gia đình, "
                         u"nghe cho hết lời rồi mới bàn chuyện hiến đất."_s;
    article.publicationDate = QDate(2024, 10, 15);
    article.eventDate = QDate(2024, 10, 12);
    article.genre = u"Gương điển hình"_s;
    article.byline = u"Thu Hằng"_s;
    article.unit = u"Khối Dân vận phường Tân An"_s;
    article.section = u"Dân vận khéo"_s;
    article.place = u"Phường Tân An"_s;
    article.source = u"Bản tin Dân vận phường Tân An"_s;
    article.tags = {u"dân vận khéo"_s, u"hiến đất làm đường"_s, u"khu phố 3"_s};

    const Block meeting = figureBlock(
        {{},
         u"Tổ dân vận khu phố 3 trao đổi với các hộ dân tại nhà sinh hoạt cộng đồng"_s,
         u"Minh Quân"_s,
         u"Một người đứng phát biểu cạnh bục gỗ, bảy người ngồi nghe, phía sau là phông đỏ có ngôi sao vàng"_s});
    const Block road = figureBlock(
        {{},
         u"Con đường bê tông rộng năm mét hoàn thành sau ba tháng thi công"_s,
         u"Thu Hằng"_s,
         u"Ba người dân cầm xẻng bên con đường bê tông mới chạy thẳng về phía hai ngôi nhà mái ngói"_s});
    sample.pictures = {{meeting.id, resource(u"hoi-nghi.jpg"_s)}, {road.id, resource(u"con-duong.jpg"_s)}};

    article.body.blocks = {
        meeting,
        paragraph(
            u"Con hẻm 27 của khu phố 3 từng chỉ vừa một chiếc xe máy. Mùa mưa nước đọng đến mắt cá chân, xe "
            u"cứu thương phải dừng ngoài đầu phố. "
            u"Ai cũng muốn có đường rộng, nhưng muốn rộng thì phải lùi rào, chặt cây, có nhà phải dời cả bếp."_s),
        styled({{u"Thực hiện Quyết định số 45-QĐ/TU của Ban Thường vụ Tỉnh ủy về phát huy vai trò của MTTQ, "
                 u"các đoàn thể "
                 u"chính trị - xã hội và Nhân dân trong xây dựng đời sống văn hóa, chi bộ khu phố chọn "_s},
                {u"dân bàn trước, chi bộ kết luận sau"_s, true},
                noteSpan(u"Xem sổ tay “Dân vận khéo” của phường, trang 12."_s),
                {u". Tổ dân vận chín người chia nhau đến bốn mươi hai hộ, có nhà phải đến sáu lần."_s}}),
        heading(u"Nghe hết rồi mới nói"_s),
        paragraph(
            u"Bà Nguyễn Thị Huệ, sáu mươi tám tuổi, giữ mảnh vườn trước nhà từ thời chồng còn sống. Bà kể, "
            u"lần đầu thấy tổ dân vận, bà đóng cửa. "
            u"Lần thứ tư, cô tổ trưởng không nhắc gì đến đất, chỉ ngồi nhặt rau và hỏi chuyện các cháu."_s),
        quote(
            u"Người ta nghe tôi trước, nên tôi mới nghe lại. Lùi hai mét rào thì vườn vẫn còn, mà xe đưa ông nhà hàng xóm đi cấp cứu thì vào được tận cửa."_s),
        styled({{u"Cách làm ấy được ghi vào sổ tay của tổ, mỗi hộ một trang, có ba cột: "_s},
                {u"điều bà con lo"_s, false, true},
                {u", "_s},
                {u"điều đã hứa"_s, false, true},
                {u" và "_s},
                {u"ngày trả lời"_s, false, true},
                {u". Đến nay không còn trang nào bỏ trống cột thứ ba."_s}}),
        boxed(heading(u"Đi gõ cửa thế nào?"_s, 3)),
        boxed(paragraph(
            u"Đi hai người, một người nói, một người ghi. Hẹn trước qua tổ trưởng, tránh giờ cơm. Điều gì chưa rõ thì xin ghi lại, ba ngày sau trả lời tại nhà."_s)),
        heading(u"Ba việc làm trước khi động thổ"_s),
        listItem(u"Công khai bản vẽ và dự toán tại nhà sinh hoạt cộng đồng trong ba mươi ngày."_s,
                 ListStyle::Numbered),
        listItem(u"Bầu ban giám sát gồm năm người do chính bà con giới thiệu."_s, ListStyle::Numbered),
        listItem(u"Lập danh sách hộ khó khăn để cả khu phố cùng giúp:"_s, ListStyle::Numbered),
        listItem(u"ba hộ được xây lại tường rào;"_s, ListStyle::Bullet, 1),
        listItem(u"hai hộ được dời công tơ điện và đồng hồ nước."_s, ListStyle::Bullet, 1),
        road,
        heading(u"Những con số sau mười một tháng"_s, 3),
        tableBlock(contributions()),
        listItem(u"1.200 m² đất được hiến, không một hộ nào khiếu nại;"_s),
        listItem(u"318 ngày công do bà con đóng góp;"_s),
        listItem(u"96% số hộ trong khu phố tham gia ít nhất một buổi lao động."_s),
        styled(
            {{u"Đảng ủy phường đã đề nghị nhân rộng cách làm của khu phố 3 ra toàn phường trong năm 2025. Tài liệu hướng dẫn được đăng tại "_s},
             {u"trang tin của phường"_s, false, false, u"https://tanan.example/dan-van-kheo"_s},
             {u"."_s}}),
        paragraph(
            u"Chiều thứ Bảy, con hẻm 27 có tên mới do các cháu nhỏ bình chọn: đường Hòa Thuận. Bà Huệ trồng lại hàng rào dâm bụt, lần này sát vạch vôi hơn một gang tay./."_s),
    };
    return sample;
}

QByteArray sampleReport()
{
    return resource(u"bai-mau.txt"_s);
}

QList<SamplePicture> samplePictures()
{
    return {{u"hoi-nghi.jpg"_s, resource(u"hoi-nghi.jpg"_s),
             u"Một người đứng trả lời cạnh bục gỗ, bà con ngồi nghe"_s},
            {u"ba-con.jpg"_s, resource(u"ba-con.jpg"_s), u"Bảy người dân ngồi nghe, nhìn từ phía sau"_s}};
}

} // namespace toasoan
