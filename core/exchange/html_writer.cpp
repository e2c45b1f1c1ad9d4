#include "core/exchange/html_writer.h"

#include "core/exchange/end_mark.h"
#include "core/exchange/html_article.h"
#include "core/exchange/page_words.h"

#include <QFile>

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <mutex>

namespace toasoan {

namespace {

constexpr qsizetype longestDescription = 200; // characters

QString description(const Article &article)
{
    QString text = article.standfirst;
    for (qsizetype i = 0; text.isEmpty() && i < article.body.blocks.size(); ++i) {
        if (article.body.blocks[i].kind == BlockKind::Paragraph)
            text = readableText(article.body.blocks[i]);
    }
    if (text.size() <= longestDescription)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestDescription);
    return text.left(space > 0 ? space : longestDescription) + u'…';
}

// A JSON string that cannot end the script element it stands in.
void appendJson(QByteArray &json, QByteArrayView name, const QString &text)
{
    if (text.isEmpty())
        return;
    json += ",\"";
    json += name;
    json += "\":\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (c == '<')
            json += "\\u003c";
        else if (uchar(c) < 0x20)
            json += ' ';
        else
            json += c;
    }
    json += '"';
}

void appendThing(QByteArray &json, QByteArrayView name, QByteArrayView type, const QString &label,
                 const QString &url = {})
{
    if (label.isEmpty())
        return;
    json += ",\"";
    json += name;
    json += "\":{\"@type\":\"";
    json += type;
    json += '"';
    appendJson(json, "name", label);
    appendJson(json, "url", url);
    json += '}';
}

// schema.org NewsArticle, https://schema.org/NewsArticle
QByteArray newsArticle(const Output &output, const QString &summary, const QString &image)
{
    const Article &article = output.article;
    QByteArray json = R"({"@context":"https://schema.org","@type":"NewsArticle","inLanguage":"vi")";
    appendJson(json, "headline", article.headline);
    appendJson(json, "alternativeHeadline", article.subtitle);
    appendJson(json, "description", summary);
    if (article.publicationDate.isValid())
        appendJson(json, "datePublished", article.publicationDate.toString(Qt::ISODate));
    if (article.updatedAt.isValid())
        appendJson(json, "dateModified", article.updatedAt.toUTC().toString(Qt::ISODate));
    appendJson(json, "articleSection", article.section);
    appendJson(json, "correction", output.notices.join(u' '));
    appendJson(json, "keywords", article.tags.join(QStringLiteral(", ")));
    appendJson(json, "image", image);
    appendThing(json, "author", "Person", article.byline);
    appendThing(json, "publisher", "Organization", output.house.name, output.house.address);
    appendThing(json, "sourceOrganization", "Organization", article.unit);
    appendThing(json, "contentLocation", "Place", article.place);
    json += '}';
    return json;
}

// The frame as parsed once: parsing takes longer than writing an article. Rendering is guarded, for mustache
// promises nothing about threads.
struct Frame
{
    kainjow::mustache::mustache page;
    QByteArray style;
    std::mutex guard;
};

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

Frame &frame()
{
    static Frame loaded{
        kainjow::mustache::mustache(resource(QStringLiteral(":/page/page.mustache")).toStdString()),
        resource(QStringLiteral(":/page/page.css")),
        {}};
    return loaded;
}

std::string render(const kainjow::mustache::data &values)
{
    const std::scoped_lock lock(frame().guard);
    Q_ASSERT(frame().page.is_valid());
    std::string around;
    around.reserve(4096);
    frame().page.render(values, [&around](const std::string &part) { around += part; });
    return around;
}

// Without control characters: three of them mark places in the frame below.
std::string utf8(const QString &text)
{
    std::string bytes = text.toStdString();
    std::erase_if(bytes, [](char c) { return uchar(c) < 0x20; });
    return bytes;
}

// The first picture of the article that stands in a file of its own.
struct Shared
{
    QString address;
    QString alt;
};

Shared sharedPicture(const Output &output, const std::function<QByteArray(PhotoId)> &pictureAddress)
{
    for (const Block &block : output.article.body.blocks) {
        if (block.kind != BlockKind::Figure || !output.pictures.contains(block.figure.photo))
            continue;
        const QByteArray address = pictureAddress(block.figure.photo);
        return address.startsWith("data:") ? Shared{} : Shared{QString::fromUtf8(address), block.figure.alt};
    }
    return {};
}

} // namespace

QByteArray writeHtml(const Output &output, const std::function<QByteArray(PhotoId)> &pictureAddress)
{
    using namespace kainjow::mustache;
    const Article &article = output.article;
    const Body body = withEndMark(article.body, output.house.endMark);
    const QString summary = description(article);
    const Shared picture = sharedPicture(output, pictureAddress);

    data values;
    const auto set = [&values](const char *name, const QString &text) {
        if (!text.isEmpty())
            values.set(name, utf8(text));
    };
    const QString marked =
        pageMark(output).isEmpty() ? article.headline : QString(pageMark(output) + u": " + article.headline);
    set("title", output.house.name.isEmpty() ? marked : QString(marked + u" | " + output.house.name));
    set("headline", article.headline);
    set("description", summary);
    set("author", article.byline);
    set("house", output.house.name);
    set("address", output.house.address);
    set("section", article.section);
    set("image", picture.address);
    set("imageAlt", picture.alt);
    if (article.publicationDate.isValid())
        set("published", article.publicationDate.toString(Qt::ISODate));
    data tags(data::type::list);
    for (const QString &tag : article.tags)
        tags.push_back(utf8(tag));
    values.set("tags", tags);

    // The large parts are put in afterwards: mustache copies every byte several times.
    values.set("data", "\x01");
    values.set("style", "\x02");
    values.set("article", "\x03");
    const std::string around = render(values);

    QByteArray result;
    const QByteArray markup = articleMarkup(output, body, pictureAddress);
    result.reserve(qsizetype(around.size() + frame().style.size()) + markup.size() + 4096);
    std::string_view rest = around;
    for (size_t mark = rest.find_first_of("\x01\x02\x03"); !rest.empty();
         mark = rest.find_first_of("\x01\x02\x03")) {
        result += QByteArrayView(rest.substr(0, mark));
        if (mark == std::string_view::npos)
            break;
        result += rest[mark] == '\x01'   ? newsArticle(output, summary, picture.address)
                  : rest[mark] == '\x02' ? frame().style
                                         : markup;
        rest.remove_prefix(mark + 1);
    }
    return result;
}

} // namespace toasoan
