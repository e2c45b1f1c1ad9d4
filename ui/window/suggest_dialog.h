#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/workflow/suggestion.h"
#include "ui/editor/sheet.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace toasoan {

class Suggesting;

// The article as somebody would have it, on a sheet of its own: every change they write there becomes a
// suggestion, kept while they write. The article stays as it is.
class SuggestDialog : public QDialog
{
    Q_OBJECT

public:
    // `base` is the text of the store, `wanted` the same with what this person suggested before.
    SuggestDialog(Suggesting &suggesting, const Article &base, const Article &wanted, SheetServices services,
                  QWidget *parent);

    Sheet &sheet() { return *m_sheet; }
    void goTo(BlockId block, const QString &field, int start);

public slots:
    void reject() override; // keeps what is written first

private:
    void keepSoon();
    void keep();
    void take(const Result<QList<Suggestion>> &own);
    void showMarks();
    Article wanted() const;

    Suggesting &m_suggesting;
    Article m_base;
    Sheet *m_sheet;
    QLabel *m_state;
    QPushButton *m_done;
    QTimer m_soon;
    bool m_isKeeping = false;
    bool m_wantsKeeping = false;
    bool m_leaves = false;
    bool m_hasFailed = false;
};

} // namespace toasoan
