#pragma once

#include "core/base/clock.h"
#include "core/workflow/suggestion.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace toasoan {

class EmptyState;

// The changes people suggest of the article in work, in the order of the text, as cards; below them the ways
// to accept or reject the one chosen, all, or all of one person.
class SuggestionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionsPanel(const Clock &now, QWidget *parent = nullptr);

    // `unfit` are those whose place reads otherwise by now.
    void setSuggestions(const QList<Suggestion> &inOrder, const QSet<SuggestionId> &unfit);
    void setRights(bool mayDecide, bool maySuggest);
    void setPerson(AccountId account, const QString &name); // whose suggestions may be taken back by them
    void clear();                                           // no article is open

    void choose(SuggestionId id);
    SuggestionId chosen() const { return m_chosen; }

signals:
    void placeWanted(toasoan::SuggestionId id);
    void chosenChanged();
    void suggestWanted();
    void acceptWanted(const QList<toasoan::SuggestionId> &which);
    void rejectWanted(const QList<toasoan::SuggestionId> &which);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(); // with the first look at it
    void fill();
    void showWays();
    void fillMore();
    QList<SuggestionId> openOnes(const QString &author = {}, bool ofAnybody = true) const;
    const Suggestion *suggestionOf(SuggestionId id) const;
    bool isOwn(const Suggestion &suggestion) const;

    Clock m_now;
    QList<Suggestion> m_suggestions;
    QSet<SuggestionId> m_unfit;
    SuggestionId m_chosen;
    AccountId m_account;
    QString m_name;
    bool m_isOpen = false;
    bool m_mayDecide = false;
    bool m_maySuggest = false;
    bool m_filling = false;

    QPushButton *m_suggest = nullptr;
    QCheckBox *m_decided = nullptr;
    EmptyState *m_empty = nullptr;
    QListWidget *m_cards = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_reject = nullptr;
    QToolButton *m_more = nullptr;
    QMenu *m_moreMenu = nullptr;
};

} // namespace toasoan
