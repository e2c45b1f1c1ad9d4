#pragma once

#include "core/exchange/comment_places.h"
#include "core/exchange/left_out.h"
#include "core/exchange/manuscript.h"
#include "core/exchange/manuscript_fonts.h"

#include <QSizeF>

#include <optional>

namespace toasoan {

// How a run of text looks, styles and all resolved.
struct RunLook
{
    enum class Place { Line, Raised, Lowered };

    bool bold = false;
    bool italic = false;
    bool capitals = false;
    Place place = Place::Line;
    double size = 0; // points; 0: nothing is said
    QString link;    // as linkFrom() gives it
    QString font;
};

// What a paragraph is before its text is known.
struct ParagraphLook
{
    PassageRole role = PassageRole::Text;
    int level = 0;
    ListStyle listStyle = ListStyle::Bullet;
    ManuscriptPassage::Side side = ManuscriptPassage::Side::Start;
};

struct PictureSeen
{
    enum class Where { Inside, Missing, Elsewhere };

    Where where = Where::Inside;
    QByteArray bytes; // Inside only
    QString alt;
    QSizeF points; // as it is shown; empty when nothing is said
    bool cropped = false;
};

struct CellSeen
{
    QList<ManuscriptPassage> passages;
    int columns = 1;        // it reaches over
    bool continues = false; // the cell above reaches down into it
};

struct TableSeen
{
    QList<QList<CellSeen>> rows;
    bool headerRow = true;
};

// Puts a manuscript together from what a reader meets in the order it meets it. A flow is a stretch of
// passages of its own – the document, a cell, a text box, a footnote – in which another may begin at any
// place.
class ManuscriptBuilder
{
public:
    // `putRight`: the old encodings whose fonts show something else than is written.
    explicit ManuscriptBuilder(const QList<LegacyEncoding> &putRight = {});

    void beginParagraph(const ParagraphLook &look);
    void endParagraph();
    void reshapeParagraph(const ParagraphLook &look); // the present one, whose words stay
    void restartParagraph(const ParagraphLook &look); // the present one, which had no words of its own
    void add(const QString &text, const RunLook &look);
    void breakLine();
    void addFootnote(const QString &text, const QList<CommentMark> &marks = {}); // marks within it
    void addPicture(const PictureSeen &picture);
    void mark(CommentMark mark); // here

    void beginFlow();
    QList<ManuscriptPassage> endFlow();

    // Before the present paragraph where it has no text yet, else behind it: a sentence is never parted.
    void place(const QList<ManuscriptPassage> &passages);
    void
    placeBox(QList<ManuscriptPassage> passages); // one that only frames a picture and its caption is none
    void placeTable(const TableSeen &table);

    void count(const QList<Span> &copied); // what is said again by the way a document is put together

    void leaveOut(LeftOut kind, int number = 1) { m_leftOut.add(kind, number); }
    void note(const QString &sentence) { m_result.notes += sentence; }

    bool isFull() const; // the limits of a manuscript are passed: it is no article
    qsizetype work() const { return m_work + m_leftOut.all(); } // grows with all that is added or left out

    const OldFonts &oldFonts() const { return m_oldFonts; }

    Manuscript take();
    QHash<QString, CommentPlace> takePlaces(); // of comments by their ids, once all is read

private:
    struct Flow
    {
        QList<ManuscriptPassage> passages;
        QList<ManuscriptPassage> behind; // wait for the end of the paragraph
        ManuscriptPassage open;
        QList<CommentMark> marks; // in the open paragraph
        qsizetype length = 0;     // of the open paragraph
        bool isOpen = false;
        bool hasPlain = false; // some letters of the paragraph are not shown in capitals
    };

    void append(QList<ManuscriptPassage> passages);
    Flow &flow() { return m_flows.last(); }

    QList<Flow> m_flows;
    CommentPlaces m_places;
    qsizetype m_marks = 0;
    qsizetype m_passed = 0;
    int m_about = 0; // comments that are about what is read now
    Manuscript m_result;
    LeftOutCounts m_leftOut;
    QList<LegacyEncoding> m_putRight;
    OldFonts m_oldFonts; // what was met of the others
    qsizetype m_characters = 0;
    qsizetype m_spans = 0;
    qsizetype m_passages = 0;
    qsizetype m_work = 0;
    int m_pictures = 0;
    bool m_divided = false;
};

// The plain text of passages, joined by spaces: for a footnote.
QString textOf(const QList<ManuscriptPassage> &passages);

} // namespace toasoan
