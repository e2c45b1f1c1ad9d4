#include "core/desk/templates.h"

#include "core/desk/edit_gate.h"
#include "core/desk/house_rights.h"
#include "core/store/article_store.h"
#include "core/store/store.h"
#include "core/store/template_store.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// Outside any namespace, as the macro wants it; the resources are in a static library.
static void initTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace toasoan {

using namespace Qt::StringLiterals;

QList<ArticleTemplate> builtInTemplates()
{
    initTemplates();
    QList<ArticleTemplate> all;
    for (const auto *file :
         {"hoi-nghi", "tin-van", "dan-van-kheo", "doi-thoai", "giam-sat", "phong-su-anh"}) {
        QFile resource(u":/templates/%1.json"_s.arg(QLatin1StringView(file)));
        const bool opened = resource.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        auto read = templateFromJson(opened ? resource.readAll() : QByteArray());
        Q_ASSERT(read);
        if (!read)
            continue;
        read->isBuiltIn = true;
        all.append(std::move(*read));
    }
    return all;
}

Templates::Templates(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

QFuture<Result<QList<ArticleTemplate>>> Templates::all() const
{
    return m_store.read([](Database &database) -> Result<QList<ArticleTemplate>> {
        const auto own = TemplateStore(database).templates();
        if (!own)
            return own.error();
        QList<ArticleTemplate> all = builtInTemplates();
        all.removeIf([&](const ArticleTemplate &one) {
            return std::any_of(own->begin(), own->end(), [&](const ArticleTemplate &other) {
                return exactKey(other.name) == exactKey(one.name);
            });
        });
        return all + *own;
    });
}

QFuture<Result<void>> Templates::keep(const ArticleTemplate &made)
{
    return m_store.write([made, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        if (made.name.trimmed().isEmpty())
            return Error{
                Fault::WrongUse, QCoreApplication::translate("Template", "Give the template a name."), {}};
        const auto allowed = askHouse(database, actor);
        return allowed ? TemplateStore(database).put(made, actor.name, now) : allowed;
    });
}

QFuture<Result<void>> Templates::remove(const QString &name)
{
    return m_store.write([name, actor = m_actor](Database &database) -> Result<void> {
        const auto allowed = askHouse(database, actor);
        return allowed ? TemplateStore(database).remove(name) : allowed;
    });
}

QFuture<Result<Article>> Templates::begin(const ArticleTemplate &from)
{
    Article begun = articleFrom(from, m_clock());
    if (begun.byline.isEmpty() && !m_actor.account.isNull())
        begun.byline = m_actor.name;
    return m_store.write(
        [article = std::move(begun), actor = m_actor](Database &database) -> Result<Article> {
            if (const auto added = addNew(database, article, actor); !added)
                return added.error();
            return article;
        });
}

} // namespace toasoan
