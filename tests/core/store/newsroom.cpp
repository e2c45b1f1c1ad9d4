#include "tests/core/store/newsroom.h"

namespace toasoan {

Newsroom::Newsroom()
{
    auto opened = open(OpenMode::CreateOrWrite);
    EXPECT_TRUE(opened) << (opened ? "" : qPrintable(opened.error().message + opened.error().detail));
    if (opened)
        m_store = *std::move(opened);
}

Result<std::unique_ptr<Store>> Newsroom::open(OpenMode mode) const
{
    return Store::open(folder(), mode, fixedClock());
}

void Newsroom::reopen()
{
    close();
    auto opened = open(OpenMode::Write);
    ASSERT_TRUE(opened) << qPrintable(opened.error().message + opened.error().detail);
    m_store = *std::move(opened);
}

QDateTime noon()
{
    return {QDate(2026, 3, 14), QTime(12, 0)};
}

Clock fixedClock()
{
    return [] { return noon(); };
}

Article report(const QString &headline, const QString &text)
{
    Article article = blankArticle(noon());
    article.headline = headline;
    article.standfirst = QStringLiteral("Bà con thôn Đoài góp công làm đường.");
    article.byline = QStringLiteral("Lê Thị Hoa");
    article.section = QStringLiteral("Tin cơ sở");
    article.tags = {QStringLiteral("dân vận khéo"), QStringLiteral("nông thôn mới")};
    Figure figure;
    figure.photo = PhotoId::make();
    figure.caption = QStringLiteral("Đoạn đường vừa đổ bê tông.");
    figure.credit = QStringLiteral("Ảnh: Hoa");
    article.body.blocks = {
        paragraph(text.isEmpty() ? QStringLiteral("Hơn một trăm hộ hiến đất mở đường.") : text),
        figureBlock(figure)};
    return article;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace toasoan
