#pragma once

#include "ui/review/head_file_row.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListView;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace toasoan {

class EmptyState;
class RecordFilter;
class RecordModel;

// The record of the newsroom, as sentences: who did what, when and why. It only reads; whoever opened it
// checks the record and writes it into files.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(Record &record, HeadFileRow::AskPath askPath, bool mayChooseFile, QWidget *parent = nullptr);

    // The article the filter offers, null for none, and whether only its entries are shown.
    void showArticle(ArticleId article, const QString &headline, bool isOnly);
    RecordQuery query() const; // what is shown

    void showWorking(const QString &sentence);
    void showProgress(int done, int of);
    enum class Outcome { Good, Bad };
    void showOutcome(const QString &sentence, Outcome outcome);

signals:
    void checkWanted();
    void csvWanted();
    void pdfWanted();
    void cancelWanted();
    void articleWanted(toasoan::ArticleId article);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    QWidget *makeList();
    QLayout *makeButtons();
    void connectAll();
    void refresh();
    void showLoaded();
    void showEntry();
    void setWorking(bool working);
    void tell(const QString &sentence, Outcome outcome);

    Record &m_record;
    RecordFilter *m_filter;
    QStackedWidget *m_stack;
    RecordModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QPlainTextEdit *m_details;
    HeadFileRow *m_heads;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_check;
    QPushButton *m_csv;
    QPushButton *m_pdf;
    QPushButton *m_open;
    QPushButton *m_close;
    Outcome m_outcome = Outcome::Good;
    bool m_isWorking = false;
    QPointer<QWidget> m_before; // where the keyboard was when the work began
};

} // namespace toasoan
