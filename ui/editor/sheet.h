#pragma once

#include "core/article/article.h"
#include "core/desk/whose_words.h"
#include "core/proof/finding.h"
#include "core/proof/rules.h"
#include "core/proof/surroundings.h"
#include "core/workflow/remark.h"
#include "core/workflow/suggestion.h"
#include "ui/theme/page_width.h"

#include <QAction>
#include <QFuture>
#include <QImage>
#include <QTextCursor>
#include <QTextEdit>

#include <functional>
#include <memory>
#include <optional>

class QMenu;

namespace toasoan {

class Ignored;
struct BrightBlocks;
class SnippetBook;
struct CleanHtml;
struct KeyRules;
struct RemarkedPlace;
struct SuggestedPlace;
struct TypingHelp;

// What the sheet asks of the rest of the program; all answers come later, none blocks.
struct SheetServices
{
    // One paragraph as part of its article, of which `around` tells.
    std::function<QFuture<QList<Finding>>(const TextField &field, const SharedSurroundings &around,
                                          Depth depth)>
        check;
    // What the article as it stands now tells of its paragraphs; `before` itself when that is the same.
    std::function<QFuture<SharedSurroundings>(const SharedSurroundings &before)> surroundings;
    std::function<QFuture<QStringList>(const QString &word)> suggestions;
    QList<WhoseWords> wordLists; // that a word can be added to from here
    std::function<void(PhotoId photo, int longestEdge, std::function<void(QImage)> answer)> picture;
    std::function<CleanHtml(const QString &html)>
        cleanHtml; // what a paste is worth; without it only its words
    std::function<std::optional<QString>(QWidget *, const QString &address)> askLink; // empty: our own dialog
    std::function<std::optional<QString>(QWidget *, const QString &note)> askNote;    // empty: our own dialog
};

// A picture somebody drops or pastes: a file, or the bytes of a pasted image.
struct OfferedPicture
{
    QString path;
    QByteArray bytes;
};

// A finding with its place on the sheet.
struct SheetFinding
{
    Finding finding;
    int position = 0; // in the document
};

// The paper in the middle of the window: headline, standfirst and body of one article in one document,
// figures with caption and credit typed under them, marks of the proofreader painted over the text. While
// somebody types, this document is the truth.
class Sheet : public QTextEdit
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *parent = nullptr);
    ~Sheet() override;

    void setServices(SheetServices services);

    // Shows the article from its start, with an empty undo history.
    void setArticle(const Article &article);

    // Puts headline, standfirst and body as they stand on the sheet into `article`; its other fields stay.
    void writeTo(Article &article) const;

    int words() const;

    // The place to come back to after a restart.
    int cursorPosition() const;
    void setCursorPosition(int position);

    // Scrolls to where the cursor is, with lines below it in sight.
    void showCursor();

    // Everything the toolbar and menus offer, with its shortcut, enabled and checked as the cursor asks.
    struct Actions
    {
        QAction *undo, *redo, *bold, *italic, *link, *paragraph, *heading, *subheading, *quote, *box,
            *bullets, *numbers, *indent, *outdent, *moveUp, *moveDown, *picture, *table, *note, *find,
            *replace, *findNext, *findPrevious, *outline, *suggest, *nextFinding, *previousFinding, *remark,
            *showRemark;
    };
    const Actions &actions() const;

    // What typing means beyond its letters; everything at first.
    void setTypingHelp(const TypingHelp &wanted);

    // How Vietnamese is written with the letters of the keyboard; not at all at first.
    void setKeyRules(const std::optional<KeyRules> &rules);
    // The abbreviations that expand while typing, and the pieces of text offered by their names.
    void setSnippets(const SnippetBook &snippets);
    const SnippetBook &snippets() const;
    void insertSnippet(const QString &text);

    // Goes to the first place to fill in, from where Tab leads to the next one and Escape out of them.
    void fillIn();

    // A figure after the block the cursor is in, cursor in its caption. Nothing while read only, as below.
    void insertFigure(const Figure &figure);
    void setFigurePhoto(BlockId figure, PhotoId photo);
    void setFigureAlt(BlockId figure, const QString &alt);

    // A table behind the block the cursor is in, open for writing.
    void insertTable();
    void editTable(BlockId table, int part = 0); // from this cell on
    bool isEditingTable() const;
    void finishTable(); // what is written in it stands on the sheet then
    void takeCell();    // so does what is being written in a cell, which stays open

    // Asks for the footnote called at the cursor and puts it in, changes it or takes it out.
    void changeNote();
    void goToNote(BlockId block, int part); // selects its call

    // Puts `with` in place of what a cell or a footnote says from `start` on, where it still says `text`.
    void replaceInPart(const Finding &finding, const QString &with);

    QList<SheetFinding> findings() const;
    // One of them as it stands now, after the text has changed around it; nothing when it is gone.
    std::optional<SheetFinding> findingNow(const Finding &finding) const;
    bool findingsAreComplete() const; // nothing is being read any more
    void goTo(const SheetFinding &finding);
    void goTo(BlockId block);
    bool goTo(const Finding &place); // named by its field, block and place alone; false: not on the sheet
    QString paragraphOf(const SheetFinding &finding) const;
    bool replace(const SheetFinding &finding, const QString &text); // false: it is not there any more
    // Every finding of the same rule that says the same; one undo.
    void replaceAllAlike(const Finding &finding, const QString &text);

    // Gives each place its one suggestion where it still reads as told, named by field and block; one undo.
    // Returns how many.
    int replaceEach(const QList<Finding> &findings);

    void setIgnored(const Ignored &ignored);
    IgnoredFinding ignoredHere(const SheetFinding &finding) const; // the note that leaves this one alone
    void setProofreading(bool on);
    bool proofreading() const;
    void recheck();        // words or rules are others
    void articleChanged(); // something of the article that is not on the sheet

    // Words somebody made a remark on, as the text stands now. The marks go with what is typed until they are
    // set again.
    void setRemarks(const QList<RemarkedPlace> &places);
    void setCurrentRemark(RemarkId id);
    RemarkId remarkHere() const;                           // null: none where the cursor is
    std::optional<QTextCursor> wordsOf(RemarkId id) const; // nothing: not on the sheet
    // Changes somebody suggested, as the text stands now; they go with it likewise.
    void setSuggestions(const QList<SuggestedPlace> &places);
    void setCurrentSuggestion(SuggestionId id);
    SuggestionId suggestionHere() const; // null: none where the cursor is
    std::optional<QTextCursor> wordsOf(SuggestionId id) const;

    // What is selected, within one field: without a selection the place of the cursor, of length 0. The
    // length is -1 where the field as a whole is meant, as a cell is.
    Anchor chosenPlace() const;

    // How hard the proofreader looks: deep until something is written, paragraph by paragraph, or until it is
    // set back.
    void setDepth(Depth depth);
    Depth depth() const;

    // Pixels below which lines become too short to read well, at the usual size: about 45 characters.
    int leastWidth() const;

    // 1 is the usual size; 0.5 to 3.
    double zoom() const;
    void setZoom(double zoom);

    void setPageWidth(PageWidth width);

    // Whether the paragraph somebody writes in alone keeps its colours. A selection always does.
    void setBrightParagraph(bool on);

    // Whether the line somebody writes stays at one height.
    void setTypewriter(bool on);

    // Like QTextEdit's, but keeping figures whole. Use these, never the base class's.
    void cut();
    void copy();
    void paste();
    void pastePlain();

    // Puts right what was pasted last, see oldEncodingPasted(); one undo.
    void convertPasted();

    // For tests: what is wrong with the structure of the document, empty when nothing is.
    QString fault() const;

signals:
    void edited(); // by a person, undo and redo included
    void wordsChanged(int words);
    void findingsChanged();
    void findingsCompleted(); // after a change everything has been read again
    void pictureWanted();     // the button, or a figure without its picture: choose one
    void pictureWantedFor(toasoan::BlockId figure);
    void
    picturesOffered(QList<toasoan::OfferedPicture> pictures); // dropped or pasted; insertFigure() follows
    void pictureOfferedFor(toasoan::BlockId figure,
                           toasoan::OfferedPicture picture); // pasted with its figure
    void figureActivated(toasoan::BlockId figure);           // double click or Enter: its details
    void ignoreWanted(toasoan::IgnoredFinding note);
    void ignoredMoved(QList<toasoan::IgnoredFinding> notes); // how they read now
    void addWordWanted(QString word, toasoan::WhoseWords list);
    void ruleOffWanted(QString rule);
    void remarkChosen(toasoan::RemarkId id); // its mark in the margin
    void findWanted();
    void inputMethodWrote();                  // one of the system, beside our own rules for keys
    void oldEncodingPasted(QString encoding); // what was pasted looks like text in it; convertPasted() helps
    void notice(QString sentence);            // something a person should know (what a paste lost)

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;
    bool focusNextPrevChild(bool next) override;

private:
    void followChange(int position, int removed, int added);
    void followCursor();
    void followTyping(const QString &typed);
    bool writeVietnamese(const QKeyEvent &event);
    bool endParagraph(const QKeyEvent &event);
    bool fillIn(const QTextCursor &piece);
    bool walkPrompts(const QKeyEvent &event);
    void layOutPaper();
    BrightBlocks brightBlocks() const;
    void followBright();
    void goToHeading(BlockId heading);
    void paintText(const QRect &part, const BrightBlocks &bright);
    void paintBrightText(const QRect &part);
    void paintSelectedTables(QPainter &painter, const QRectF &area);
    void paintTextBack(const QRect &part);
    void paintOver(const QRect &part, const std::function<void(QPainter &, const QRectF &)> &paint);
    void keepLinesBelow(int lines);
    void placeTableEditor();
    void setTable(BlockId id, const Table &table);
    void numberNotesAgain();
    void insertMime(const QMimeData &mime, bool plain);
    void offerConversion(const QTextCursor &pasted);
    void showSuggestions();
    void showTip(const QPoint &at);
    void walkFindings(bool forwards);
    void changeLink();
    void addRemarkWays(QMenu &menu) const;
    bool chooseInMargin(const QPoint &at);
    std::optional<SheetFinding> findingAt(int position) const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace toasoan
