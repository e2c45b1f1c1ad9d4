#include "core/exchange/text_reader.h"

#include "core/exchange/page_furniture.h"
#include "core/text/clean.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

struct Line
{
    QString text; // without the white space of the layout
    bool indented = false;
    bool blankBefore = false;
    bool blankAfter = false;
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    bool blank = true;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        const QStringView trimmed = raw.trimmed();
        if (trimmed.isEmpty()) {
            blank = true;
            if (!lines.isEmpty())
                lines.back().blankAfter = true;
            continue;
        }
        lines.append({trimmed.toString(), raw.front().isSpace(), blank, false});
        blank = false;
    }
    if (!lines.isEmpty())
        lines.back().blankAfter = true;
    return lines;
}

// Text broken by hand at some 70 columns: lines of one paragraph belong together again.
bool isHardWrapped(const QList<Line> &lines, qsizetype first, qsizetype end)
{
    if (end - first < 3)
        return false;
    int open = 0;
    for (qsizetype i = first; i + 1 < end; ++i) {
        const qsizetype size = lines[i].text.size();
        if (size < 50 || size > 100)
            return false;
        open += endsSentence(lines[i].text) ? 0 : 1;
    }
    return lines[end - 1].text.size() <= 100 && open * 10 >= (end - first - 1) * 6;
}

QList<Line> unwrapped(const QList<Line> &lines)
{
    QList<Line> result;
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype end = first + 1;
        while (end < lines.size() && !lines[end].blankBefore && !lines[end].indented)
            ++end;
        if (isHardWrapped(lines, first, end)) {
            Line whole = lines[first];
            for (qsizetype i = first + 1; i < end; ++i)
                whole.text += u' ' + lines[i].text;
            whole.blankAfter = lines[end - 1].blankAfter;
            result.append(whole);
        } else {
            result.append(lines.sliced(first, end - first));
        }
        first = end;
    }
    return result;
}

class Reading
{
public:
    explicit Reading(QList<Line> lines)
        : m_lines(std::move(lines))
    {
    }

    Imported take()
    {
        takeDate();
        takeHeadline();
        takeDate(); // some pages print it under the headline
        takeSourceAndFurniture();
        takeByline();
        takeBody();
        return std::move(m_result);
    }

private:
    void takeDate()
    {
        if (m_lines.isEmpty() || m_result.article.publicationDate.isValid())
            return;
        const auto found = dateIn(m_lines.front().text);
        if (!found)
            return;
        m_result.article.publicationDate = found->date;
        if (!found->leftOut.isEmpty())
            note(QCoreApplication::translate("Import", "The hour behind the date was left out: %1.")
                     .arg(found->leftOut));
        m_lines.removeFirst();
    }

    void takeHeadline()
    {
        if (m_lines.isEmpty() || m_lines.front().text.size() > longestHeadline ||
            (endsSentence(m_lines.front().text) && m_lines.front().text.size() > longParagraph)) {
            note(QCoreApplication::translate("Import",
                                             "No headline was found: the text begins with a paragraph."));
            return;
        }
        m_result.article.headline = m_lines.takeFirst().text;
    }

    void takeSourceAndFurniture()
    {
        QStringList texts;
        for (const Line &line : m_lines)
            texts += line.text;
        const PageEnd end = pageEnd(texts);
        m_result.article.source = end.sourceText;
        QList<Line> kept;
        QStringList left;
        for (int i = 0; i < m_lines.size(); ++i) {
            if (std::binary_search(end.leftOut.begin(), end.leftOut.end(), i))
                left += m_lines[i].text;
            else if (i != end.source)
                kept += m_lines[i];
        }
        m_lines = kept;
        if (!left.isEmpty())
            note(furnitureNote(left));
    }

    void takeByline()
    {
        if (m_lines.size() < 2)
            return;
        const auto byline = bylineIn(m_lines.back().text, m_lines[m_lines.size() - 2].text);
        if (!byline)
            return;
        m_result.article.byline = *byline;
        note(QCoreApplication::translate("Import", "The last line was taken as the name of the writer: %1.")
                 .arg(m_result.article.byline));
        m_lines.removeLast();
    }

    // An indent says something only where the paragraphs do not all have it.
    bool indentMarksCaptions() const
    {
        const auto isText = [](const Line &line) { return line.text.size() >= longParagraph; };
        const auto texts = std::count_if(m_lines.begin(), m_lines.end(), isText);
        const auto indented = std::count_if(m_lines.begin(), m_lines.end(),
                                            [&](const Line &line) { return isText(line) && line.indented; });
        return texts < 3 || indented < texts;
    }

    static bool isCaption(const Line &line, bool indentCounts)
    {
        return indentCounts && line.indented && line.blankBefore && line.text.size() <= longestCaption &&
               !endsSentence(line.text);
    }

    void takeBody()
    {
        const bool indentCounts = indentMarksCaptions();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            const bool setOff = line.blankBefore || line.indented;
            const auto credited = captionWithCredit(line.text);
            const bool last = i + 1 == m_lines.size();
            if (credited && setOff && line.text.size() <= longestCaption && !credited->caption.isEmpty())
                add(figureBlock({{}, credited->caption, credited->credit, {}}));
            else if (isCaption(line, indentCounts))
                add(figureBlock({{}, line.text, {}, {}}));
            else if (!last && isHeadingLine(line.text))
                add(heading(line.text));
            else
                add(paragraph(line.text));
        }
        const auto figures =
            std::count_if(m_result.article.body.blocks.begin(), m_result.article.body.blocks.end(),
                          [](const Block &block) { return block.kind == BlockKind::Figure; });
        if (figures > 0)
            note(QCoreApplication::translate(
                "Import", "%n line(s) were taken as captions; their pictures are still to be added.", nullptr,
                int(figures)));
        if (m_result.article.body.blocks.isEmpty())
            add(paragraph({}));
    }

    void add(const Block &block) { m_result.article.body.blocks.append(block); }
    void note(const QString &text) { m_result.notes += text; }

    QList<Line> m_lines;
    Imported m_result;
};

} // namespace

Imported readText(const QString &text, const QString & /*name*/)
{
    CleanReport report;
    const QString cleaned = cleanText(text, &report);
    Imported result = Reading(unwrapped(linesOf(cleaned))).take();
    result.notes = cleaningNotes(report) + result.notes;
    return result;
}

} // namespace toasoan
