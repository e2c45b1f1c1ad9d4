#pragma once

#include "core/desk/drafting.h"
#include "ui/articles/comparison_dialog.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QSplitter;

namespace toasoan {

class ComparisonView;

// The revisions of the article in work: who kept which when, what changed since, and a way back.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    using Present = std::function<Article()>;

    HistoryPanel(Drafting &drafting, const Clock &now, Present present, QWidget *parent = nullptr);

    void setArticle(ArticleId id, bool canRestore);
    void refresh(); // a revision was made

    // The revision somebody saw last, and was changed since by others; 0: none.
    void setSeen(int revision);

    // Chooses a revision of an article and shows what became of it, as soon as they are listed.
    void compareWith(ArticleId id, int revision);

signals:
    void restoreWanted(int revision);
    // Any two of `texts`, at first those chosen here.
    void comparisonWanted(const QList<toasoan::ComparedText> &texts, int before, int after);
    void recordWanted(toasoan::ArticleId article); // who did what with it
    void failed(const toasoan::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill(const QList<Revision> &revisions);
    void fillWith();
    std::pair<int, int> comparedNow() const; // revisions, the earlier first; 0 behind: the present text
    void compare();
    void showDifference(const Article &before, const Article &after);
    int chosen() const;
    int oneBefore(int number) const;

    Drafting &m_drafting;
    Clock m_now;
    Present m_present;
    QSplitter *m_split; // everything is made where it stays, which spares a second styling
    QPushButton *m_changed;
    QListWidget *m_list;
    QWidget *m_below;
    QComboBox *m_with;
    ComparisonView *m_comparison;
    QPushButton *m_large;
    QPushButton *m_restore;
    QPushButton *m_record;
    ArticleId m_article;
    bool m_canRestore = false;
    bool m_stale = true;
    int m_request = 0;
    QList<ComparedText> m_texts; // the present one first
    ArticleId m_wantedOf;        // the revision to choose when it is listed
    int m_wanted = 0;
    int m_seen = 0;
};

} // namespace toasoan
