#pragma once

#include "core/desk/drafting.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace toasoan {

class ComparisonView;
class TwoTextsView;

// A text of an article that can be compared with its others.
struct ComparedText
{
    int revision = 0; // 0: the present text
    QString name;
};

// Any two texts of an article: side by side, whole, or what differs in one text.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    using Present = std::function<Article()>;

    ComparisonDialog(Drafting &drafting, ArticleId article, const QList<ComparedText> &texts, Present present,
                     QWidget *parent = nullptr);

    void setInline(bool wanted);
    void compare(int before, int after); // revisions; 0: the present text

signals:
    void inlineChosen(bool wanted);
    void failed(const toasoan::Error &error);

private:
    void layOut();
    void read();
    void show(const Article &before, const Article &after, int request);
    void showOneWay();

    Drafting &m_drafting;
    ArticleId m_article;
    Present m_present;
    QComboBox *m_before;
    QComboBox *m_after;
    QRadioButton *m_side;
    QRadioButton *m_inline;
    QLabel *m_count;
    QPushButton *m_next;
    QStackedWidget *m_ways;
    TwoTextsView *m_texts;
    ComparisonView *m_differences;
    int m_request = 0;
};

} // namespace toasoan
