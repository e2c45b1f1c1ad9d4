#include "tests/core/exchange/samples.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

namespace toasoan::test {

using namespace Qt::StringLiterals;

namespace {

WorkingCopy picture(int width, int height, int seed, const char *format, PictureFormat kind)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient gradient(0, 0, width, height);
    gradient.setColorAt(0, QColor::fromHsv(seed * 47 % 360, 120, 220));
    gradient.setColorAt(1, QColor::fromHsv((seed * 47 + 80) % 360, 160, 90));
    painter.fillRect(image.rect(), gradient);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return {bytes, kind, image.size()};
}

} // namespace

QString portalText()
{
    return u"Thứ Tư, 16/10/2024\n"
           "Cuốn sổ bìa xanh ở thôn Bãi Sậy\n"
           "\n"
           "\u00a0Bà con ghi câu hỏi trước giờ đối thoại\n"
           "\n"
           "\u00a0Thực hiện Quyết định số 217-QĐ/TW, chi bộ thôn Bãi Sậy mở một cuốn sổ ghi từng việc bà con "
           "hỏi, ai nhận "
           "làm và ngày nào xong. Cuốn sổ treo cạnh cửa nhà văn hóa, ai đi qua cũng đọc được.\n"
           "Người hỏi ký tên, người trả lời cũng ký tên. Việc chậm phải ghi rõ vì sao chậm và hẹn lại ngày "
           "khác, viết bằng "
           "mực đỏ để dễ nhìn...\n"
           "\n"
           "\u00a0Trang sổ ghi việc của tháng Mười\n"
           "Đến nay sổ đã ghi một trăm bốn mươi hai việc, một trăm ba mươi mốt việc có dấu tích. Năm thôn "
           "còn lại đã mượn sổ "
           "về chép cách làm của chính trị - xã hội gần dân này./.\n"
           "\n"
           "Nguồn: danvan.example\n"
           "\n"
           "Gửi cho bạn bè\n"
           "\n"
           "Phản hồi\n"
           "\n"
           "Thông tin người gửi phản hồi\n"
           "\n"
           "Xem nhiều nhất\n"_s;
}

WorkingCopy jpeg(int width, int height, int seed)
{
    return picture(width, height, seed, "JPG", PictureFormat::Jpeg);
}

WorkingCopy png(int width, int height)
{
    return picture(width, height, 3, "PNG", PictureFormat::Png);
}

Output fullOutput()
{
    Output output;
    output.house = {u"Bản tin Dân vận"_s, u"https://danvan.example"_s, House::EndMark::AsWritten};
    output.now = QDateTime(QDate(2024, 10, 16), QTime(8, 30), Qt::OffsetFromUTC, 7 * 3600);
    Article &article = output.article;
    article.headline = u"Đối thoại ở thôn Bãi Sậy: nghe dân nói, nói dân hiểu"_s;
    article.kicker = u"Chuyện từ cơ sở"_s;
    article.subtitle = u"Một buổi tối, hai mươi ba câu hỏi"_s;
    article.standfirst = u"Điều bà con nhớ nhất là cuốn sổ ghi từng việc, ai làm, bao giờ xong."_s;
    article.publicationDate = QDate(2024, 10, 16);
    article.section = u"Dân vận khéo"_s;
    article.place = u"Hưng Yên"_s;
    article.byline = u"Lan Anh"_s;
    article.unit = u"Ban Dân vận Huyện ủy"_s;
    article.source = u"danvan.example"_s;
    article.tags = {u"đối thoại"_s, u"dân vận khéo"_s};
    const PhotoId lead = PhotoId::make();
    const PhotoId second = PhotoId::make();
    output.pictures.insert(lead, jpeg(1500, 1000));
    output.pictures.insert(second, png(600, 800));
    Block styled = paragraph({});
    styled.spans = {{u"Theo "_s},
                    {u"Quyết định số 217-QĐ/TW"_s, true},
                    {u" và "_s},
                    {u"quy chế"_s, false, true, u"https://danvan.example/quy-che?a=1&b=2"_s},
                    {u" của xã, \"việc\" < nào > cũng & có ngày"_s},
                    noteSpan(u"Ban hành năm 2013, nói về giám sát & phản biện xã hội."_s),
                    {u"."_s}};
    Block boxedHeading = heading(u"Cách ghi sổ"_s);
    boxedHeading.boxed = true;
    Block boxedText = paragraph(u"Mỗi việc một dòng, ghi ngay tại buổi đối thoại."_s);
    boxedText.boxed = true;
    Block boxedItem = listItem(u"Ghi cả người trả lời."_s);
    boxedItem.boxed = true;
    Table counted;
    counted.rows = {{Cell{{u"Thôn"_s}}, Cell{{u"Số việc"_s}}, Cell{{u"Đã xong"_s}}},
                    {Cell{{u"Bãi Sậy"_s}}, Cell{{u"142"_s}}, Cell{{u"92,3%"_s}}},
                    {Cell{{u"Đồng Mận"_s}}, Cell{}, Cell{{u"<chưa> & tính"_s}}}};
    article.body.blocks = {
        figureBlock({lead, u"Bà con ghi câu hỏi"_s, u"Lan Anh"_s, u"Hai người viết vào sổ"_s}),
        styled,
        heading(u"Cuốn sổ bìa xanh"_s),
        boxedHeading,
        boxedText,
        boxedItem,
        paragraph(u"Đến nay sổ đã ghi một trăm bốn mươi hai việc, ngập ngừng lúc đầu, đều tay về sau."_s),
        quote(u"Dân không cần hứa nhiều."_s),
        quote(u"Dân cần biết việc của mình ở đâu."_s),
        listItem(u"Hỏi trước, trả lời sau;"_s),
        listItem(u"Việc nào cũng có người nhận:"_s),
        listItem(u"xong thì tích;"_s, ListStyle::Numbered, 1),
        listItem(u"chậm thì nói vì sao."_s, ListStyle::Numbered, 1),
        listItem(u"Sổ để nơi ai cũng đọc."_s),
        figureBlock({second, u"Một trang sổ"_s, u"Minh Hà"_s, u"Trang giấy kẻ ngang"_s}),
        heading(u"Ra cả xã"_s, deepestHeading),
        tableBlock(counted),
        figureBlock({{}, u"Con đường mới qua cánh đồng"_s, {}, {}}),
        paragraph(u"Đường xong trước mùa gặt, xe vào tận ruộng./."_s)};
    return output;
}

QString withoutSpace(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (!c.isSpace())
            letters += c;
    }
    return letters;
}

QString lettersOf(const Article &article)
{
    QString text = article.kicker + article.headline + article.subtitle + article.standfirst;
    QList<int> numbers(deepestList + 1, 0);
    QStringList notes;
    for (const Block &block : article.body.blocks) {
        if (block.kind == BlockKind::ListItem && block.listStyle == ListStyle::Numbered)
            text += QString::number(++numbers[block.level]) + u'.';
        for (const Span &span : block.spans) {
            if (isNote(span))
                notes.append(span.note);
            text += isNote(span) ? QString::number(notes.size()) : span.text;
        }
        if (!isText(block.kind))
            text += readableText(
                Block{.kind = block.kind, .figure = {{}, block.figure.caption}, .table = block.table});
        if (!block.figure.credit.isEmpty())
            text += u"Ảnh: "_s + block.figure.credit;
    }
    for (qsizetype i = 0; i < notes.size(); ++i)
        text += QString::number(i + 1) + u'.' + notes[i];
    return withoutSpace(text);
}

} // namespace toasoan::test
