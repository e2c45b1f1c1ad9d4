#include "core/exchange/html_reader.h"

#include "core/exchange/html_fonts.h"
#include "core/exchange/html_walk.h"
#include "core/exchange/page_furniture.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int longestLine = 500; // characters of a field of one line
constexpr int longestStandfirst = 2000;
constexpr int mostTags = 50;
constexpr int mostTimes = 20;

// The element that holds the article, as far as one kind of sign tells. Inner ones are offered before outer
// ones, which win only with far more text.
struct Candidate
{
    const GumboNode *node = nullptr;
    qsizetype letters = 0;

    void offer(const GumboNode *other, qsizetype otherLetters)
    {
        if (!node || otherLetters > 2 * letters)
            *this = {other, otherLetters};
    }
};

class PageReading
{
public:
    explicit PageReading(const FilteredHtml &filtered)
        : m_filtered(filtered)
        , m_tree(filtered.markup)
    {
    }

    Imported take()
    {
        const QStringList repaired = putFontsRight(m_tree) + putWordsRight(m_tree);
        lookAround(m_tree.root());
        const GumboNode *root = articleRoot();
        CleanHtml body = blocksBelow(
            root, m_filtered.pictures,
            [this, root](const GumboNode *node) { return node != root && takes(node); }, m_report);
        m_result.article.body.blocks = std::move(body.blocks);
        m_result.pictures = std::move(body.pictures);
        takeDate();
        takeHeadline();
        takeEnd();
        if (m_result.article.body.blocks.isEmpty())
            m_result.article.body.blocks.append(paragraph({}));
        if (!m_leftOut.isEmpty())
            m_result.notes += furnitureNote(m_leftOut);
        m_result.notes =
            filterNotes(m_filtered) + repaired + cleaningNotes(m_report) + m_result.notes + body.notes;
        return std::move(m_result);
    }

private:
    // Letters below the node; on the way notes what the head says and which elements may hold the article.
    qsizetype lookAround(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT)
            return QByteArrayView(node->v.text.text).size();
        qsizetype letters = 0;
        qsizetype own = 0; // in the paragraphs right below: what holds an article has most of them
        for (const GumboNode *child : Children(node)) {
            const qsizetype below = lookAround(child);
            letters += below;
            if (child->type == GUMBO_NODE_TEXT || isElement(child, GUMBO_TAG_P) ||
                isElement(child, GUMBO_TAG_FIGURE))
                own += below;
        }
        noteHead(node);
        switch (tagOf(node)) {
        case GUMBO_TAG_ARTICLE:
            m_article.offer(node, letters);
            break;
        case GUMBO_TAG_MAIN:
            m_main.offer(node, letters);
            break;
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_TD:
            if (hasName(node, {"articlebody", "article*", "detail*", "post-content", "entry-content",
                               "content-detail", "bai-viet", "noidung*", "noi-dung*", "news-content",
                               "main-content"}))
                m_named.offer(node, letters);
            [[fallthrough]];
        case GUMBO_TAG_BODY: // as word processors save a page
            if (own > m_densest.letters)
                m_densest = {node, own};
            break;
        default:
            break;
        }
        return letters;
    }

    void noteHead(const GumboNode *node)
    {
        if (isElement(node, GUMBO_TAG_TITLE) && m_title.isEmpty())
            m_title = lineBelow(node, m_report);
        if (isElement(node, GUMBO_TAG_H1) && m_firstHeading.isEmpty())
            m_firstHeading = lineBelow(node, m_report);
        if (!isElement(node, GUMBO_TAG_META))
            return;
        const QByteArrayView property = attribute(node, "property");
        if (property == "og:title")
            m_sharedTitle = cleanLine(QString::fromUtf8(attribute(node, "content")));
        else if (property == "article:published_time")
            m_published = QString::fromUtf8(attribute(node, "content"));
    }

    const GumboNode *articleRoot() const
    {
        for (const Candidate &candidate : {m_article, m_main, m_named, m_densest}) {
            if (candidate.node && 3 * candidate.letters >= m_densest.letters)
                return candidate.node;
        }
        return m_tree.root();
    }

    bool takes(const GumboNode *node)
    {
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE || isFurniture(node))
            return leaveOut(node);
        if (tag == GUMBO_TAG_H1)
            return takeLine(node, m_result.article.headline, longestLine);
        if (tag == GUMBO_TAG_TIME)
            return takeTime(node);
        return takeField(node);
    }

    static bool isFurniture(const GumboNode *node)
    {
        return hasName(node, {"share*",     "social*",   "related*",      "comment*",    "breadcrumb*",
                              "menu*",      "navbar*",   "sidebar*",      "banner*",     "advert*",
                              "ads",        "ads-*",     "toolbar*",      "popup*",      "masthead",
                              "most-read*", "mostview*", "tin-lien-quan", "tinlienquan", "feedback*"});
    }

    bool leaveOut(const GumboNode *node)
    {
        if (const QString line = lineBelow(node, m_report); !line.isEmpty())
            m_leftOut += line;
        return true;
    }

    bool takeField(const GumboNode *node)
    {
        Article &article = m_result.article;
        if (hasName(node, {"kicker", "tit-dan"}))
            return takeLine(node, article.kicker, longestLine);
        if (hasName(node, {"subtitle", "tit-phu"}))
            return takeLine(node, article.subtitle, longestLine);
        if (hasName(node, {"standfirst", "sapo", "sa-po", "chapeau"}))
            return takeLine(node, article.standfirst, longestStandfirst);
        if (hasName(node, {"byline", "author", "tac-gia", "tacgia"}))
            return takeLine(node, article.byline, 80);
        if (hasName(node, {"unit"}))
            return takeLine(node, article.unit, longestLine);
        if (hasName(node, {"place"}))
            return takeLine(node, article.place, longestLine);
        if (hasName(node, {"section", "articlesection"}) && tagOf(node) != GUMBO_TAG_SECTION)
            return takeLine(node, article.section, 80);
        if (hasName(node, {"source", "nguon"}))
            return takeSource(node);
        if (hasName(node, {"tags", "tag-list", "tu-khoa"}))
            return takeTags(node);
        return hasName(node, {"date", "date-line", "publish-date", "ngay-dang"}) && takeTime(node);
    }

    bool takeLine(const GumboNode *node, QString &field, int longest)
    {
        const QString line = lineBelow(node, m_report);
        if (line.isEmpty() || line.size() > longest || !(field.isEmpty() || field == line))
            return false;
        field = line;
        return true;
    }

    // A day inside a sentence is part of the sentence: only one that stands alone is the day of the page.
    bool takeTime(const GumboNode *node)
    {
        if (m_result.article.publicationDate.isValid() || m_timesSeen >= mostTimes)
            return false;
        const QString line = lineBelow(node, m_report);
        const QString stamp = QString::fromLatin1(attribute(node, "datetime").toByteArray().left(10));
        const QDate stamped = QDate::fromString(stamp, Qt::ISODate);
        const auto written = dateIn(line);
        if (!stamped.isValid() && !written)
            return false;
        ++m_timesSeen;
        const bool inText = isElement(node->parent, GUMBO_TAG_P) || isElement(node->parent, GUMBO_TAG_LI);
        if (inText && lineBelow(node->parent, m_report) != line)
            return false;
        m_result.article.publicationDate = stamped.isValid() ? stamped : written->date;
        return true;
    }

    bool takeSource(const GumboNode *node)
    {
        const QString line = lineBelow(node, m_report);
        const auto source = sourceIn(line);
        if (!source || !m_result.article.source.isEmpty())
            return false;
        m_result.article.source = *source;
        return true;
    }

    bool takeTags(const GumboNode *node)
    {
        QStringList tags;
        collectTags(node, tags);
        if (tags.isEmpty())
            return false;
        m_result.article.tags += tags;
        return true;
    }

    void collectTags(const GumboNode *node, QStringList &tags)
    {
        for (const GumboNode *child : Children(node)) {
            if (isElement(child, GUMBO_TAG_A) || (isElement(child, GUMBO_TAG_LI))) {
                const QString tag = lineBelow(child, m_report);
                if (!tag.isEmpty() && tag.size() <= 80 && tags.size() < mostTags && !tags.contains(tag))
                    tags += tag;
            } else {
                collectTags(child, tags);
            }
        }
    }

    void takeDate()
    {
        Article &article = m_result.article;
        for (qsizetype i = 0; i < std::min<qsizetype>(4, article.body.blocks.size()); ++i) {
            const auto found = dateIn(plainText(article.body.blocks[i]));
            if (!found)
                continue;
            if (!article.publicationDate.isValid())
                article.publicationDate = found->date;
            if (article.publicationDate == found->date)
                article.body.blocks.removeAt(i);
            break;
        }
        if (!article.publicationDate.isValid())
            article.publicationDate = QDate::fromString(m_published.left(10), Qt::ISODate);
    }

    void takeHeadline()
    {
        Article &article = m_result.article;
        if (article.headline.isEmpty())
            article.headline = !m_firstHeading.isEmpty()  ? m_firstHeading
                               : !m_sharedTitle.isEmpty() ? m_sharedTitle
                                                          : m_title.section(QStringLiteral(" | "), 0, 0);
        if (article.headline.isEmpty() && !article.body.blocks.isEmpty() &&
            article.body.blocks.front().kind == BlockKind::Heading)
            article.headline = plainText(article.body.blocks.front());
        if (!article.body.blocks.isEmpty() && plainText(article.body.blocks.front()) == article.headline &&
            !article.headline.isEmpty())
            article.body.blocks.removeFirst();
        if (article.headline.isEmpty())
            m_result.notes += QCoreApplication::translate(
                "Import", "No headline was found: the text begins with a paragraph.");
    }

    void takeEnd()
    {
        QList<Block> &blocks = m_result.article.body.blocks;
        QStringList lines;
        for (const Block &block : blocks)
            lines += isText(block.kind) ? plainText(block) : QString(longestLine, u'\0');
        const PageEnd end = pageEnd(lines);
        QList<Block> kept;
        for (int i = 0; i < blocks.size(); ++i) {
            if (std::binary_search(end.leftOut.begin(), end.leftOut.end(), i))
                m_leftOut += lines[i];
            else if (i != end.source || !m_result.article.source.isEmpty())
                kept += blocks[i];
        }
        blocks = kept;
        if (m_result.article.source.isEmpty())
            m_result.article.source = end.sourceText;
    }

    const FilteredHtml &m_filtered;
    HtmlTree m_tree;
    CleanReport m_report;
    Imported m_result;
    QStringList m_leftOut;
    QString m_title;
    QString m_sharedTitle; // og:title
    QString m_published;
    QString m_firstHeading;
    int m_timesSeen = 0;
    Candidate m_article;
    Candidate m_main;
    Candidate m_named;
    Candidate m_densest;
};

} // namespace

Result<Imported> readHtml(const QString &html, const QString &name)
{
    const FilteredHtml filtered = filterHtml(html.toUtf8());
    if (filtered.cut)
        return Error{
            Fault::TooLarge,
            QCoreApplication::translate("Import", "“%1” holds far more text than an article.").arg(name),
            {}};
    return PageReading(filtered).take();
}

} // namespace toasoan
