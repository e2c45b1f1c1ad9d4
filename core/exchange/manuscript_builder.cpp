#include "core/exchange/manuscript_builder.h"

#include "core/exchange/clean_spans.h"
#include "core/exchange/page_furniture.h"
#include "core/media/picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

constexpr qsizetype mostMarks = 3000;  // of comments
constexpr double smallestPicture = 30; // points, as 40 pixels of a page; smaller ones are marks and lines

// "2" of "m2" as "²": the model knows no raised text. Text other than figures stays as it is.
QString moved(const QString &text, RunLook::Place place)
{
    static constexpr char16_t raised[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    static constexpr char16_t lowered[] = u"₀₁₂₃₄₅₆₇₈₉";
    const bool figures = !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                                        [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (place == RunLook::Place::Line || !figures)
        return text;
    QString result;
    for (const QChar c : text)
        result += (place == RunLook::Place::Raised ? raised : lowered)[c.unicode() - u'0'];
    return result;
}

bool hasText(const QList<Span> &spans)
{
    return std::any_of(spans.begin(), spans.end(),
                       [](const Span &span) { return !span.text.trimmed().isEmpty(); });
}

// What programs write for want of a description says nothing to a person.
QString usefulAlt(const QString &alt)
{
    static const QStringList endings{QStringLiteral(".jpg"), QStringLiteral(".jpeg"), QStringLiteral(".png"),
                                     QStringLiteral(".gif"), QStringLiteral(".bmp"),  QStringLiteral(".tif"),
                                     QStringLiteral(".webp")};
    QString text = alt;
    for (const QLatin1String made :
         {QLatin1String("Description automatically generated"),
          QLatin1String("AI-generated content may be incorrect."), QLatin1String("Mô tả được tạo tự động")})
        text.remove(made, Qt::CaseInsensitive);
    text = text.simplified().left(1000);
    const bool isFile = std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
        return text.endsWith(ending, Qt::CaseInsensitive);
    });
    return isFile ? QString() : text;
}

} // namespace

ManuscriptBuilder::ManuscriptBuilder(const QList<LegacyEncoding> &putRight)
    : m_putRight(putRight)
{
    m_flows.append(Flow());
}

void ManuscriptBuilder::beginParagraph(const ParagraphLook &look)
{
    endParagraph();
    ManuscriptPassage open;
    open.role = look.role;
    open.level = look.level;
    open.listStyle = look.listStyle;
    open.side = look.side;
    flow().open = open;
    flow().isOpen = true;
    flow().length = 0;
    flow().hasPlain = false;
}

void ManuscriptBuilder::endParagraph()
{
    Flow &now = flow();
    if (now.isOpen) {
        now.isOpen = false;
        const QList<Span> raw = now.open.spans;
        now.open.spans = cleanSpans(raw, m_result.cleaning, m_divided);
        m_places.read(raw, now.open.spans, std::exchange(now.marks, {}));
        now.open.capitals = !now.hasPlain;
        if (!now.open.spans.isEmpty())
            append({now.open});
    }
    append(std::exchange(now.behind, {}));
}

void ManuscriptBuilder::reshapeParagraph(const ParagraphLook &look)
{
    ManuscriptPassage &open = flow().open;
    open.role = look.role;
    open.level = look.level;
    open.listStyle = look.listStyle;
    open.side = look.side;
}

void ManuscriptBuilder::restartParagraph(const ParagraphLook &look)
{
    if (!flow().isOpen) {
        beginParagraph(look);
        return;
    }
    flow().open.spans.clear();
    flow().length = 0;
    for (CommentMark &mark : flow().marks)
        mark.at = 0;
    reshapeParagraph(look);
}

void ManuscriptBuilder::mark(CommentMark mark)
{
    const bool passed = mark.kind == CommentMark::Kind::Passed;
    if (passed && m_about == 0)
        return;
    qsizetype &count = passed ? m_passed : m_marks;
    if (count >= mostMarks)
        return;
    ++count;
    if (!passed)
        m_about = std::max(0, m_about + (mark.kind == CommentMark::Kind::Begin ? 1
                                         : mark.kind == CommentMark::Kind::End ? -1
                                                                               : 0));
    if (!flow().isOpen) {
        m_places.read({}, {}, {mark});
        return;
    }
    mark.at = flow().length;
    flow().marks.append(mark);
}

void ManuscriptBuilder::append(QList<ManuscriptPassage> passages)
{
    m_passages += passages.size();
    if (!isFull())
        flow().passages += std::move(passages);
}

void ManuscriptBuilder::add(const QString &raw, const RunLook &look)
{
    ++m_work;
    m_characters += raw.size();
    if (isFull() || raw.isEmpty())
        return;
    if (!flow().isOpen)
        beginParagraph({});
    QString text = moved(raw, look.place);
    if (const auto font = legacyFont(look.font)) {
        if (m_putRight.contains(font->encoding))
            text = putRight(*font, text);
        else
            m_oldFonts.meet(*font, text);
    } else {
        text.remove(QChar(0x00AD)); // only where a word may be parted
    }
    ManuscriptPassage &open = flow().open;
    if (!text.trimmed().isEmpty()) {
        open.size = std::max(open.size, look.size);
        flow().hasPlain = flow().hasPlain || !look.capitals;
    }
    const bool headed = open.role == PassageRole::Heading || open.role == PassageRole::Title;
    flow().length += text.size();
    Span span{text, look.bold && !headed, look.italic && !headed, look.link, {}};
    QList<Span> &spans = open.spans;
    const bool goesOn = !spans.isEmpty() && !isNote(spans.back()) && spans.back().bold == span.bold &&
                        spans.back().italic == span.italic && spans.back().link == span.link;
    if (goesOn) {
        spans.back().text += text;
    } else {
        spans.append(span);
        ++m_spans;
    }
}

void ManuscriptBuilder::breakLine()
{
    if (!flow().isOpen)
        return;
    const ManuscriptPassage open = flow().open;
    if (open.role == PassageRole::Text || open.role == PassageRole::Quote)
        beginParagraph({open.role, open.level, open.listStyle, open.side});
    else
        add(QStringLiteral(" "), {});
}

void ManuscriptBuilder::addFootnote(const QString &text, const QList<CommentMark> &marks)
{
    ++m_work;
    m_characters += text.size(); // before it is cleaned: one note may be called without end
    if (isFull())
        return;
    CleanReport found;
    const QString note = cleanLine(text, &found).simplified();
    addTo(m_result.cleaning, found);
    if (note.isEmpty())
        return;
    if (!flow().isOpen)
        beginParagraph({});
    m_places.readNote(text, withoutNoteMarks(note), marks);
    flow().open.spans.append(noteSpan(withoutNoteMarks(note)));
    ++flow().length;
    ++m_spans;
}

void ManuscriptBuilder::addPicture(const PictureSeen &picture)
{
    ++m_work;
    const bool tiny = !picture.points.isEmpty() &&
                      (picture.points.width() < smallestPicture || picture.points.height() < smallestPicture);
    if (tiny || m_pictures >= manuscriptLimit::pictures) {
        leaveOut(tiny ? LeftOut::TinyPicture : LeftOut::PictureBeyond);
        return;
    }
    ++m_pictures;
    ManuscriptPassage passage;
    passage.role = PassageRole::Picture;
    CleanReport found;
    passage.alt = cleanLine(usefulAlt(picture.alt), &found);
    addTo(m_result.cleaning, found);
    if (picture.where == PictureSeen::Where::Elsewhere) {
        leaveOut(LeftOut::PictureElsewhere);
    } else if (picture.where == PictureSeen::Where::Missing || picture.bytes.isEmpty()) {
        leaveOut(LeftOut::LostPicture);
    } else if (!formatOf(picture.bytes) || picture.bytes.size() > largestPictureFile) {
        leaveOut(LeftOut::UnusablePicture);
    } else {
        passage.picture = BlockId::make();
        m_result.pictures.insert(passage.picture, picture.bytes);
        if (picture.cropped)
            leaveOut(LeftOut::CroppedPicture);
    }
    place({passage});
}

void ManuscriptBuilder::beginFlow()
{
    m_flows.append(Flow());
}

QList<ManuscriptPassage> ManuscriptBuilder::endFlow()
{
    endParagraph();
    QList<ManuscriptPassage> passages = m_flows.takeLast().passages;
    m_passages -= passages.size(); // they are counted again where they are placed
    return passages;
}

void ManuscriptBuilder::place(const QList<ManuscriptPassage> &passages)
{
    if (flow().isOpen && hasText(flow().open.spans))
        flow().behind += passages;
    else
        append(passages);
}

void ManuscriptBuilder::placeBox(QList<ManuscriptPassage> passages)
{
    const auto isPicture = [](const ManuscriptPassage &passage) {
        return passage.role == PassageRole::Picture;
    };
    const auto isShort = [](const ManuscriptPassage &passage) {
        return passage.role != PassageRole::Table && plainText(passage.spans).size() <= longestCaption;
    };
    const bool frame = std::any_of(passages.cbegin(), passages.cend(), isPicture) &&
                       std::all_of(passages.cbegin(), passages.cend(), isShort);
    for (ManuscriptPassage &passage : passages)
        passage.boxed = !frame;
    place(passages);
}

void ManuscriptBuilder::count(const QList<Span> &copied)
{
    m_spans += copied.size();
    for (const Span &span : copied)
        m_characters += span.text.size() + span.note.size();
}

bool ManuscriptBuilder::isFull() const
{
    return m_characters > manuscriptLimit::characters || m_passages > manuscriptLimit::passages ||
           m_spans > manuscriptLimit::spans;
}

Manuscript ManuscriptBuilder::take()
{
    while (m_flows.size() > 1)
        place(endFlow());
    endParagraph();
    m_result.passages = std::move(m_flows.last().passages);
    if (m_divided)
        m_result.notes += QCoreApplication::translate("Import", "Words of over 1,000 letters were divided.");
    m_result.notes += m_leftOut.notes();
    return std::move(m_result);
}

QHash<QString, CommentPlace> ManuscriptBuilder::takePlaces()
{
    return m_places.take();
}

QString textOf(const QList<ManuscriptPassage> &passages)
{
    QStringList texts;
    for (const ManuscriptPassage &passage : passages) {
        const QString text = passage.role == PassageRole::Table ? plainText(passage.table).simplified()
                                                                : plainText(passage.spans);
        if (!text.isEmpty())
            texts += withoutNoteMarks(text);
    }
    return texts.join(u' ');
}

} // namespace toasoan
