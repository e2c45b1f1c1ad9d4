#pragma once

#include "ui/documents/register_view.h"

#include <QDialog>

class QTabWidget;

namespace toasoan {

class CitationView;

// The register of official documents, and what of it the open article refers to.
class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    // `article`: none is open.
    RegisterDialog(Registering &registering, const std::optional<Article> &article,
                   RegisterView::Questions questions, const Clock &now, QWidget *parent = nullptr);

signals:
    void changed(); // the register: what the checklist asks may be otherwise
    void placeWanted(const toasoan::Citation &citation);

private:
    void addCitations(Registering &registering, const Article &article);

    QTabWidget *m_pages;
    RegisterView *m_register;
    CitationView *m_citations = nullptr;
};

} // namespace toasoan
