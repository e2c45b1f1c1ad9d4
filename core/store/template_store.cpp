#include "core/store/template_store.h"

#include "core/store/content.h"
#include "core/store/database.h"
#include "core/store/row.h"
#include "core/text/collation.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

constexpr int mostTemplates = 200;

} // namespace

TemplateStore::TemplateStore(Database &database)
    : m_database(database)
{
}

Result<QList<ArticleTemplate>> TemplateStore::templates(int *damaged)
{
    QList<ArticleTemplate> all;
    const auto read = m_database.each(
        QStringLiteral("SELECT content, sha256 FROM templates"), {},
        [&](const QSqlQuery &row) -> Result<void> {
            const auto json =
                unpacked(row.value(0).toByteArray(), Encoding::Deflated, row.value(1).toString());
            auto kept = json ? templateFromJson(*json) : Result<ArticleTemplate>(json.error());
            if (kept)
                all.append(std::move(*kept));
            else if (damaged)
                ++*damaged;
            return {};
        });
    if (!read)
        return read.error();
    return inVietnameseOrder(all, [](const ArticleTemplate &one) { return one.name; });
}

Result<void> TemplateStore::put(const ArticleTemplate &made, const QString &author, const QDateTime &now)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const QByteArray json = templateToJson(made);
        const QString key = exactKey(made.name);
        const auto gone = m_database.run(QStringLiteral("DELETE FROM templates WHERE name_key = ?"), {key});
        if (!gone)
            return gone.error();
        auto count = m_database.run(QStringLiteral("SELECT count(*) FROM templates"));
        if (!count)
            return count.error();
        if (json.size() > largestTemplate || (count->next() && count->value(0).toInt() >= mostTemplates))
            return Error{
                Fault::TooLarge,
                QCoreApplication::translate(
                    "Template", "A template may have %1 MB at most, and a newsroom %2 of them. Remove some.")
                    .arg(largestTemplate >> 20)
                    .arg(mostTemplates),
                {}};
        const auto put = m_database.run(QStringLiteral(R"(
            INSERT INTO templates (name, name_key, author, made_at, content, sha256) VALUES (?, ?, ?, ?, ?, ?)
        )"),
                                        {made.name, key, author, toRow(now), packed(json), sha256Hex(json)});
        return put ? Result<void>() : put.error();
    });
}

Result<void> TemplateStore::remove(const QString &name)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto gone =
            m_database.run(QStringLiteral("DELETE FROM templates WHERE name_key = ?"), {exactKey(name)});
        if (!gone)
            return gone.error();
        if (gone->numRowsAffected() == 0)
            return Error{Fault::NotFound,
                         QCoreApplication::translate("Template", "There is no template “%1”.").arg(name),
                         {}};
        return {};
    });
}

} // namespace toasoan
