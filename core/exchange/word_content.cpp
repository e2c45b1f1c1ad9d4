#include "core/exchange/word_content.h"

#include "core/article/date_line.h"
#include "core/exchange/end_mark.h"
#include "core/exchange/page_words.h"
#include "core/exchange/word_style.h"

#include <QUrl>

#include <algorithm>

namespace toasoan {

namespace {

constexpr double coarsestPicture = 150;    // pixels an inch; smaller pictures do not fill the line
constexpr double highestPicture = 190;     // millimetres: the caption stays on the page
constexpr qsizetype longestAddress = 2083; // characters; Word refuses to open a file with a longer one

bool hasText(const QList<Span> &spans)
{
    return std::any_of(spans.begin(), spans.end(), [](const Span &span) { return !span.text.isEmpty(); });
}

WordStyle styleOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return block.level <= lowestHeading ? WordStyle::Heading2 : WordStyle::Heading3;
    case BlockKind::Quote:
        return WordStyle::Quote;
    case BlockKind::ListItem:
        return WordStyle::ListItem;
    default:
        return WordStyle::Text;
    }
}

class Collector
{
public:
    Collector(const Output &output, WordPictures pictures)
        : m_output(output)
        , m_pictures(pictures)
    {
    }

    WordContent take()
    {
        const Article &article = m_output.article;
        line(WordStyle::Section, article.section);
        line(WordStyle::DateLine, dateLine(article.publicationDate));
        line(WordStyle::Place, article.place);
        line(WordStyle::Kicker, article.kicker);
        line(WordStyle::Headline, article.headline);
        line(WordStyle::Subtitle, article.subtitle);
        line(WordStyle::Standfirst, article.standfirst);
        const Body body = withEndMark(article.body, m_output.house.endMark);
        for (const Block &part : body.blocks)
            block(part);
        for (const QString &notice : m_output.notices)
            line(WordStyle::Correction, notice);
        line(WordStyle::Byline, article.byline);
        line(WordStyle::Unit, article.unit);
        if (!article.source.isEmpty())
            line(WordStyle::Source, sourceLine(article.source));
        return std::move(m_content);
    }

private:
    void line(WordStyle style, const QString &text)
    {
        if (text.isEmpty())
            return;
        WordPart part;
        part.style = style;
        part.spans = {{text}};
        m_content.parts.append(part);
    }

    void block(const Block &block)
    {
        if (block.kind != BlockKind::ListItem)
            m_openLists.clear();
        if (block.kind == BlockKind::Figure) {
            figure(block.figure);
        } else if (block.kind == BlockKind::Table) {
            WordPart part;
            part.kind = WordPart::Kind::Table;
            part.table = tidy(block.table);
            m_content.parts.append(part);
        } else if (hasText(block.spans)) {
            WordPart part;
            part.style = styleOf(block);
            part.spans = block.spans;
            part.boxed = block.boxed;
            if (block.kind == BlockKind::ListItem)
                listItem(block, part);
            m_content.parts.append(part);
        }
    }

    // As on the page: a list ends with what is less deep, with another kind of list at its depth, and where
    // an information box begins or ends.
    void listItem(const Block &block, WordPart &part)
    {
        part.depth = std::clamp(block.level, 0, deepestList);
        if (!m_content.parts.isEmpty() && m_content.parts.back().boxed != part.boxed)
            m_openLists.clear();
        while (!m_openLists.isEmpty() && !goesOn(m_openLists.back(), block.listStyle, part.depth))
            m_openLists.removeLast();
        if (m_openLists.isEmpty() || m_content.lists[m_openLists.back()].depth < part.depth) {
            m_openLists.append(int(m_content.lists.size()));
            m_content.lists.append({block.listStyle, part.depth});
        }
        part.list = m_openLists.back();
    }

    bool goesOn(int list, ListStyle style, int depth) const
    {
        const DocumentList &open = m_content.lists[list];
        return open.depth < depth || (open.depth == depth && open.style == style);
    }

    void figure(const Figure &figure)
    {
        if (const int number = photoNumber(m_output, figure.photo); number > 0) {
            WordPart part;
            part.style = WordStyle::Picture;
            part.figure = figure;
            if (m_pictures == WordPictures::Placed)
                part.kind = WordPart::Kind::Picture;
            else
                part.spans = {{photoMark(number)}};
            m_content.parts.append(part);
        }
        QList<Span> caption;
        if (!figure.caption.isEmpty())
            caption.append(Span{figure.caption});
        if (!figure.credit.isEmpty()) {
            const QString before = caption.isEmpty() ? QString() : QStringLiteral(" ");
            caption.append(Span{before + creditLine(figure.credit), false, true});
        }
        if (caption.isEmpty())
            return;
        WordPart part;
        part.style = WordStyle::Caption;
        part.spans = caption;
        m_content.parts.append(part);
    }

    const Output &m_output;
    WordPictures m_pictures;
    WordContent m_content;
    QList<int> m_openLists; // from the outermost
};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'hh:mm:ss'Z'"));
}

} // namespace

WordContent wordContent(const Output &output, WordPictures pictures)
{
    return Collector(output, pictures).take();
}

WordFacts wordFacts(const Output &output)
{
    const Article &article = output.article;
    WordFacts facts;
    facts.title = article.headline;
    facts.author = !article.byline.isEmpty() ? article.byline
                   : !article.unit.isEmpty() ? article.unit
                                             : output.house.name;
    facts.category = article.section;
    facts.keywords = article.tags;
    facts.created = timeText(article.createdAt.isValid() ? article.createdAt : output.now);
    facts.modified = timeText(output.now);
    facts.article = article.id.toString();
    facts.revision = article.revision;
    return facts;
}

QList<bool> numericColumns(const Table &table)
{
    QList<bool> numeric;
    for (qsizetype column = 0; column < table.columns(); ++column)
        numeric.append(isNumeric(table, column));
    return numeric;
}

QSizeF placedSize(const QSize &pixels)
{
    const QSizeF shape = pixels.isEmpty() ? QSizeF(3, 2) : QSizeF(pixels);
    const double natural = pixels.isEmpty() ? wordPage.textWidth() : pixels.width() / coarsestPicture * 25.4;
    const double width = std::min(wordPage.textWidth(), natural);
    QSizeF size(width, width * shape.height() / shape.width());
    if (size.height() > highestPicture)
        size *= highestPicture / size.height();
    return size;
}

QString linkTarget(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool page = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool mail = scheme == u"mailto" && !url.path().isEmpty();
    if (!url.isValid() || !(page || mail))
        return {};
    const QString address = QString::fromLatin1(url.toEncoded());
    return address.size() <= longestAddress ? address : QString();
}

} // namespace toasoan
