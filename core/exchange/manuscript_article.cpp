#include "core/exchange/manuscript_article.h"

#include "core/exchange/manuscript_captions.h"
#include "core/exchange/manuscript_lists.h"
#include "core/exchange/page_furniture.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype mostBeforeHeadline = 12; // passages a headline named by its style is looked for in
constexpr qsizetype mostLookedAt = 4;        // and one that only looks like one
constexpr int clearlyHeadline = 3;           // weight
constexpr qsizetype shortestStandfirst = 60; // characters
constexpr qsizetype longestStandfirst = 700;

QString textOf(const ManuscriptPassage &passage)
{
    return withoutNoteMarks(plainText(passage.spans));
}

bool isWords(const ManuscriptPassage &passage)
{
    return passage.role != PassageRole::Picture && passage.role != PassageRole::Table;
}

// The size most letters have.
double bodySizeOf(const QList<ManuscriptPassage> &passages)
{
    QMap<double, qsizetype> letters;
    for (const ManuscriptPassage &passage : passages) {
        if (isWords(passage) && passage.size > 0)
            letters[passage.size] += plainText(passage.spans).size();
    }
    const auto most = std::max_element(letters.cbegin(), letters.cend());
    return most == letters.cend() ? 0 : most.key();
}

class Shaping
{
public:
    explicit Shaping(Manuscript manuscript)
        : m_from(std::move(manuscript))
        , m_passages(std::move(m_from.passages))
        , m_bodySize(bodySizeOf(m_passages))
        , m_isOurs(!m_from.sent.id.isNull())
    {
    }

    Imported take()
    {
        takePlaces();
        takeFields();
        takeDate();
        takeHeadline();
        takeDate(); // some print it under the headline
        if (!m_isOurs)
            takeStandfirst();
        takeSourceAndFurniture();
        if (!m_isOurs) {
            takeByline();
            markLists(m_passages);
        }
        takeBody();
        m_result.notes = cleaningNotes(m_from.cleaning) + m_result.notes + m_from.notes;
        m_result.sent = m_from.sent;
        m_result.review = m_from.review;
        return std::move(m_result);
    }

private:
    // "[Ảnh 2]", where a picture belongs that was sent beside the file.
    void takePlaces()
    {
        static const QRegularExpression place(QStringLiteral(R"(^\[Ảnh (\d{1,3})\]$)"));
        for (ManuscriptPassage &passage : m_passages) {
            if (!isWords(passage))
                continue;
            const auto match = place.match(textOf(passage).left(20));
            if (!match.hasMatch())
                continue;
            passage.role = PassageRole::Picture;
            passage.beside = match.captured(1).toInt();
            passage.spans.clear();
        }
    }

    // What a style of its own names, wherever it stands.
    void takeFields()
    {
        Article &article = m_result.article;
        const auto take = [&](PassageRole role, QString &field) {
            for (qsizetype i = 0; i < m_passages.size();) {
                if (m_passages[i].role != role) {
                    ++i;
                    continue;
                }
                if (!field.isEmpty())
                    field += u' ';
                field += textOf(m_passages.takeAt(i));
            }
        };
        take(PassageRole::Kicker, article.kicker);
        take(PassageRole::Subtitle, article.subtitle);
        take(PassageRole::Standfirst, article.standfirst);
        take(PassageRole::Byline, article.byline);
        take(PassageRole::Unit, article.unit);
        take(PassageRole::Section, article.section);
        take(PassageRole::Place, article.place);
        take(PassageRole::Source, article.source);
        if (const auto source = sourceIn(article.source))
            article.source = *source;
    }

    void takeDate()
    {
        Article &article = m_result.article;
        if (article.publicationDate.isValid())
            return;
        for (qsizetype i = 0; i < std::min(mostLookedAt, m_passages.size()); ++i) {
            const bool may =
                m_passages[i].role == PassageRole::DateLine || (i == 0 && isWords(m_passages[i]));
            if (!may)
                continue;
            const auto found = dateIn(textOf(m_passages[i]));
            if (!found)
                continue;
            article.publicationDate = found->date;
            if (!found->leftOut.isEmpty())
                note(QCoreApplication::translate("Import", "The hour behind the date was left out: %1.")
                         .arg(found->leftOut));
            m_passages.removeAt(i);
            return;
        }
    }

    void takeHeadline()
    {
        const qsizetype at = headlineAt();
        if (at < 0) {
            if (!m_isOurs)
                note(QCoreApplication::translate("Import",
                                                 "No headline was found: the text begins with a paragraph."));
            return;
        }
        const ManuscriptPassage found = m_passages.takeAt(at);
        m_result.article.headline = textOf(found);
        // A headline of two lines is often written as two paragraphs.
        while (at < m_passages.size() && goesOn(found, m_passages[at]))
            m_result.article.headline += u' ' + textOf(m_passages.takeAt(at));
        const bool kicker =
            at == 1 && m_passages[0].role == PassageRole::Text && m_result.article.kicker.isEmpty() &&
            textOf(m_passages[0]).size() <= longestHeading && !endsSentence(textOf(m_passages[0]));
        if (kicker)
            m_result.article.kicker = textOf(m_passages.takeFirst());
    }

    bool mayBeHeadline(const ManuscriptPassage &passage) const
    {
        if (m_isOurs && (passage.role != PassageRole::Text || weightOf(passage) < clearlyHeadline))
            return false;
        const QString text = textOf(passage);
        const bool role = passage.role == PassageRole::Text || passage.role == PassageRole::Heading;
        return role && !text.isEmpty() && text.size() <= longestHeadline &&
               !(endsSentence(text) && text.size() > longParagraph);
    }

    int weightOf(const ManuscriptPassage &passage) const
    {
        const bool large = passage.size > 0 && m_bodySize > 0 && passage.size > m_bodySize + 0.6;
        return (large ? 3 : 0) + (isBold(passage) ? 2 : 0) + (isInCapitals(passage) ? 2 : 0) +
               (passage.side == ManuscriptPassage::Side::Center ? 1 : 0) +
               (passage.role == PassageRole::Heading ? 4 : 0);
    }

    qsizetype headlineAt() const
    {
        const qsizetype named = std::min(mostBeforeHeadline, m_passages.size());
        for (qsizetype i = 0; i < named; ++i) {
            if (m_passages[i].role == PassageRole::Title && textOf(m_passages[i]).size() <= longestHeadline)
                return i;
        }
        qsizetype best = -1;
        qsizetype looked = 0;
        for (qsizetype i = 0; i < m_passages.size() && looked < mostLookedAt; ++i) {
            if (!isWords(m_passages[i]))
                continue;
            ++looked;
            if (!mayBeHeadline(m_passages[i]))
                break; // below the first paragraph there is no headline
            if (best < 0)
                best = i;
            if (endsSentence(textOf(m_passages[i])))
                break;
            if (weightOf(m_passages[i]) > weightOf(m_passages[best]) + 1)
                best = i;
        }
        return best;
    }

    bool goesOn(const ManuscriptPassage &headline, const ManuscriptPassage &next) const
    {
        const bool alike = headline.role == next.role && headline.size == next.size &&
                           headline.side == next.side && isBold(headline) == isBold(next) &&
                           isInCapitals(headline) == isInCapitals(next);
        if (!alike || endsSentence(m_result.article.headline) ||
            m_result.article.headline.size() + textOf(next).size() > longestHeadline)
            return false;
        return headline.role == PassageRole::Title ||
               (isInCapitals(next) && headline.side == ManuscriptPassage::Side::Center &&
                weightOf(headline) >= 5);
    }

    // A bold paragraph between the headline and text that is not.
    void takeStandfirst()
    {
        if (!m_result.article.standfirst.isEmpty() || m_result.article.headline.isEmpty())
            return;
        qsizetype at = 0;
        while (at < m_passages.size() && !isWords(m_passages[at]))
            ++at;
        const auto next = [&](qsizetype from) {
            return std::find_if(
                m_passages.cbegin() + from, m_passages.cend(),
                [](const ManuscriptPassage &passage) { return passage.role == PassageRole::Text; });
        };
        if (at >= m_passages.size() || m_passages[at].role != PassageRole::Text || m_passages[at].boxed ||
            !isBold(m_passages[at]))
            return;
        const QString text = textOf(m_passages[at]);
        const auto after = next(at + 1);
        const bool whole = text.size() >= shortestStandfirst && text.size() <= longestStandfirst &&
                           (endsSentence(text) || text.size() > longestHeading);
        if (!whole || !notesIn(m_passages[at].spans).isEmpty() || after == m_passages.cend() ||
            isBold(*after))
            return;
        m_result.article.standfirst = text;
        m_passages.removeAt(at);
        note(QCoreApplication::translate(
            "Import", "The bold paragraph under the headline was taken as the standfirst."));
    }

    void takeSourceAndFurniture()
    {
        QStringList lines;
        for (const ManuscriptPassage &passage : std::as_const(m_passages))
            lines += isWords(passage) ? textOf(passage) : QString(longestHeadline, u'\0');
        const PageEnd end = pageEnd(lines);
        QList<ManuscriptPassage> kept;
        QStringList left;
        for (int i = 0; i < m_passages.size(); ++i) {
            if (!m_isOurs && std::binary_search(end.leftOut.begin(), end.leftOut.end(), i))
                left += lines[i];
            else if (i != end.source || !m_result.article.source.isEmpty())
                kept += m_passages[i];
        }
        m_passages = kept;
        if (m_result.article.source.isEmpty())
            m_result.article.source = end.sourceText;
        if (!left.isEmpty())
            note(furnitureNote(left));
    }

    void takeByline()
    {
        if (m_passages.size() < 2 || !m_result.article.byline.isEmpty() ||
            m_passages.back().role != PassageRole::Text)
            return;
        const ManuscriptPassage &last = m_passages.back();
        const QString line = textOf(last);
        auto byline = bylineIn(line, textOf(m_passages[m_passages.size() - 2]));
        // Set to the right it is a signature, whatever stands before it.
        if (!byline && isPersonName(line) && last.side == ManuscriptPassage::Side::End)
            byline = line;
        if (!byline)
            return;
        m_result.article.byline = *byline;
        note(QCoreApplication::translate("Import", "The last line was taken as the name of the writer: %1.")
                 .arg(m_result.article.byline));
        m_passages.removeLast();
    }

    bool looksLikeHeading(qsizetype at) const
    {
        const ManuscriptPassage &passage = m_passages[at];
        if (m_isOurs || passage.role != PassageRole::Text || at + 1 >= m_passages.size() ||
            !notesIn(passage.spans).isEmpty())
            return false;
        const QString text = textOf(passage);
        if (isHeadingLine(text))
            return true;
        return isBold(passage) && text.size() <= longestHeading && !endsSentence(text) &&
               passage.side != ManuscriptPassage::Side::End && !m_mostlyBold;
    }

    // The levels of headings named by styles, brought to the two an article has.
    int levelOf(int level) const { return level <= m_highest ? lowestHeading : deepestHeading; }

    void takeBody()
    {
        m_highest = 99;
        qsizetype bold = 0;
        qsizetype words = 0;
        for (const ManuscriptPassage &passage : std::as_const(m_passages)) {
            if (passage.role == PassageRole::Heading)
                m_highest = std::min(m_highest, passage.level);
            if (passage.role == PassageRole::Text) {
                ++words;
                bold += isBold(passage) ? 1 : 0;
            }
        }
        m_mostlyBold = words > 2 && 2 * bold > words;
        for (qsizetype i = 0; i < m_passages.size();) {
            const Captioned figure =
                figureAt(m_passages, i, m_isOurs ? CaptionsBy::Style : CaptionsBy::Look, m_bodySize);
            if (figure.count > 0) {
                addFigure(figure);
                i += figure.count;
                continue;
            }
            addText(m_passages[i], looksLikeHeading(i));
            ++i;
        }
        if (m_wanting > 0 && !m_isOurs)
            note(QCoreApplication::translate(
                "Import", "%n line(s) were taken as captions; their pictures are still to be added.", nullptr,
                m_wanting));
        if (m_result.article.body.blocks.isEmpty())
            m_result.article.body.blocks.append(paragraph({}));
    }

    void addFigure(const Captioned &figure)
    {
        Block block = figureBlock(figure.figure);
        if (!figure.picture.isNull())
            m_result.pictures.insert(block.id, m_from.pictures.value(figure.picture));
        if (figure.beside > 0)
            m_result.beside.insert(block.id, figure.beside);
        const bool picture = std::any_of(
            m_passages.cbegin() + figure.first, m_passages.cbegin() + figure.first + figure.count,
            [](const ManuscriptPassage &passage) { return passage.role == PassageRole::Picture; });
        m_wanting += picture ? 0 : 1;
        m_result.article.body.blocks.append(block);
    }

    void addText(const ManuscriptPassage &passage, bool heads)
    {
        if (passage.role == PassageRole::Table) {
            m_result.article.body.blocks.append(tableBlock(passage.table));
            return;
        }
        if (passage.spans.isEmpty())
            return;
        Block block = paragraph({});
        block.boxed = passage.boxed;
        block.spans = passage.spans;
        if (passage.role == PassageRole::Heading || passage.role == PassageRole::Title || heads) {
            block.kind = BlockKind::Heading;
            block.level = passage.role == PassageRole::Heading ? levelOf(passage.level) : lowestHeading;
            for (Span &span : block.spans)
                span.bold = false;
            block.spans = joined(block.spans);
        } else if (passage.role == PassageRole::Quote) {
            block.kind = BlockKind::Quote;
        } else if (passage.role == PassageRole::ListItem) {
            block.kind = BlockKind::ListItem;
            block.level = std::clamp(passage.level, 0, deepestList);
            block.listStyle = passage.listStyle;
        }
        m_result.article.body.blocks.append(block);
    }

    void note(const QString &text) { m_result.notes += text; }

    Manuscript m_from;
    QList<ManuscriptPassage> m_passages;
    double m_bodySize = 0;
    bool m_isOurs = false; // styles name what is what: nothing is guessed from a look that a person chose
    Imported m_result;
    int m_highest = 99; // level of headings
    bool m_mostlyBold = false;
    int m_wanting = 0;
};

} // namespace

Imported articleFrom(Manuscript manuscript)
{
    return Shaping(std::move(manuscript)).take();
}

} // namespace toasoan
