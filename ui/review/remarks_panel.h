#pragma once

#include "core/base/clock.h"
#include "core/workflow/remark.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace toasoan {

class EmptyState;

// What somebody wrote in the panel and has not sent.
struct UnsentRemarks
{
    bool isBegun = false; // a new remark
    QString said;
    QMap<RemarkId, QString> replies;
};

// What people said about the article in work, in the order of the text, as cards; below them the place to
// answer one, to be done with it, or to write a new one.
class RemarksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RemarksPanel(const Clock &now, QWidget *parent = nullptr);

    void setRemarks(const QList<Remark> &inOrder);
    void setWritable(bool writable); // somebody may say something
    void clear();                    // no article is open

    // A new remark on this place, the keyboard in it; what was begun before goes on, at the new place.
    void begin(const Anchor &place);
    void setPlace(const Anchor &place); // it moved with the text
    void endSaying();                   // it was sent
    void endReply(RemarkId id);

    void choose(RemarkId id); // its card; null: the one being written
    RemarkId chosen() const;
    bool showsResolved() const;

    UnsentRemarks unsent() const;
    void setUnsent(const UnsentRemarks &unsent, const Anchor &place);

signals:
    void shown();
    void placeWanted(toasoan::RemarkId id);
    void chosenChanged();
    void resolvedShownChanged();
    void beginWanted(); // on what is selected
    void wholeWanted(); // on the article as a whole
    void sayWanted(const QString &text);
    void leftOff(); // the new one is thrown away
    void replyWanted(toasoan::RemarkId id, const QString &text);
    void resolveWanted(toasoan::RemarkId id, const QString &text);
    void reopenWanted(toasoan::RemarkId id, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(); // with the first look at it
    void makeCards();
    void makeComposer();
    void fill();
    void addCard(const Remark &remark);
    void showComposer();
    void takeWords();
    void send();
    void finish();
    const Remark *remarkOf(RemarkId id) const;
    bool writesNew() const;

    Clock m_now;
    QList<Remark> m_remarks;
    UnsentRemarks m_unsent;
    Anchor m_place; // of the new one
    RemarkId m_chosen;
    bool m_isOpen = false;
    bool m_writable = false;
    bool m_filling = false;

    QPushButton *m_begin = nullptr;
    QPushButton *m_whole = nullptr;
    QCheckBox *m_resolved = nullptr;
    EmptyState *m_empty = nullptr;
    QListWidget *m_cards = nullptr;
    QWidget *m_composer = nullptr;
    QLabel *m_title = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_finish = nullptr; // resolves, opens again or throws away
};

} // namespace toasoan
