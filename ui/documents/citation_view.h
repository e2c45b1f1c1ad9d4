#pragma once

#include "core/desk/registering.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace toasoan {

class EmptyState;

// The documents the open article refers to, each as the register has it; Enter or a double click leads to its
// place.
class CitationView : public QWidget
{
    Q_OBJECT

public:
    CitationView(Registering &registering, const Article &article, QWidget *parent = nullptr);

    void refresh();

signals:
    void counted(int all, int wrong);
    void placeWanted(const toasoan::Citation &citation);
    void added(const toasoan::OfficialDocument &document); // to the register
    void failed(const QString &sentence);

private:
    void show(const QList<CheckedCitation> &checked);
    void refreshButtons();
    std::optional<CheckedCitation> chosen() const;
    void goTo();
    void add();

    Registering &m_registering;
    Article m_article;
    QList<CheckedCitation> m_checked;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeWidget *m_list;
    QPushButton *m_goTo;
    QPushButton *m_add;
};

} // namespace toasoan
