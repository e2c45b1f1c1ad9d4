#pragma once

#include "core/article/article.h"
#include "core/proof/finding.h"

#include <QAction>
#include <QFuture>
#include <QImage>
#include <QTextEdit>

#include <functional>
#include <memory>
#include <optional>

namespace toasoan {

struct CleanHtml;

// What the sheet asks of the rest of the program; all answers come later, none blocks.
struct SheetServices
{
    std::function<QFuture<QList<Finding>>(const QString &text)> check; // one paragraph
    std::function<QFuture<QStringList>(const QString &word)> suggestions;
    std::function<void(PhotoId photo, int longestEdge, std::function<void(QImage)> answer)> picture;
    std::function<CleanHtml(const QString &html)>
        cleanHtml; // what a paste is worth; without it only its words
    std::function<std::optional<QString>(QWidget *, const QString &address)> askLink; // empty: our own dialog
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

    // Everything the toolbar and menus offer, with its shortcut, enabled and checked as the cursor asks.
    struct Actions
    {
        QAction *undo, *redo, *bold, *italic, *link, *paragraph, *heading, *subheading, *quote, *bullets,
            *numbers, *indent, *outdent, *picture, *find, *findNext, *findPrevious, *suggest, *nextFinding,
            *previousFinding;
    };
    const Actions &actions() const;

    // A figure after the block the cursor is in, cursor in its caption.
    void insertFigure(const Figure &figure);
    void setFigurePhoto(BlockId figure, PhotoId photo);
    void setFigureAlt(BlockId figure, const QString &alt);

    QList<SheetFinding> findings() const;
    void goTo(const SheetFinding &finding);
    void goTo(BlockId block);
    void replace(const SheetFinding &finding, const QString &text);
    void replaceAllAlike(const QString &word, const QString &text); // one undo

    void setIgnoredWords(const QStringList &words);
    void setProofreading(bool on);
    bool proofreading() const;
    void recheck(); // the dictionary changed

    // Pixels below which lines become too short to read well, at the usual size: about 45 characters.
    int leastWidth() const;

    // 1 is the usual size; 0.5 to 3.
    double zoom() const;
    void setZoom(double zoom);

    // Like QTextEdit's, but keeping figures whole. Use these, never the base class's.
    void cut();
    void copy();
    void paste();
    void pastePlain();

    // For tests: what is wrong with the structure of the document, empty when nothing is.
    QString fault() const;

signals:
    void edited(); // by a person, undo and redo included
    void wordsChanged(int words);
    void findingsChanged();
    void pictureWanted(); // the button, or a figure without its picture: choose one
    void pictureWantedFor(toasoan::BlockId figure);
    void
    picturesOffered(QList<toasoan::OfferedPicture> pictures); // dropped or pasted; insertFigure() follows
    void pictureOfferedFor(toasoan::BlockId figure,
                           toasoan::OfferedPicture picture); // pasted with its figure
    void figureActivated(toasoan::BlockId figure);           // double click or Enter: its details
    void ignoreWanted(QString word);
    void addWordWanted(QString word);
    void findWanted();
    void notice(QString sentence); // something a person should know (what a paste lost)

protected:
    bool event(QEvent *event) override;
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

private:
    void followChange(int position, int removed, int added);
    void followCursor();
    void layOutPaper();
    void keepLinesBelow(int lines);
    void insertMime(const QMimeData &mime, bool plain);
    void showSuggestions();
    void walkFindings(bool forwards);
    void changeLink();
    std::optional<SheetFinding> findingAt(int position) const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace toasoan
