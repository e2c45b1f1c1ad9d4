#include "ui/review/record_desk.h"

#include "ui/widgets/when_done.h"

#include <QDir>
#include <QFutureWatcher>

namespace toasoan {

using namespace Qt::StringLiterals;

RecordDesk::RecordDesk(Record &record, const Clock &now, AskSave askSave, HeadFileRow::AskPath askHeadFile,
                       std::function<bool()> mayChooseFile, QWidget *window)
    : QObject(window)
    , m_record(record)
    , m_now(now)
    , m_askSave(std::move(askSave))
    , m_askHeadFile(std::move(askHeadFile))
    , m_mayChooseFile(std::move(mayChooseFile))
    , m_window(window)
{
}

void RecordDesk::show(ArticleId article, const QString &headline)
{
    dialog().showArticle(article, headline, false);
}

void RecordDesk::showOnly(ArticleId article, const QString &headline)
{
    dialog().showArticle(article, headline, true);
}

// Beside the window, so that one can look at an article meanwhile.
RecordDialog &RecordDesk::dialog()
{
    if (!m_dialog) {
        m_dialog = new RecordDialog(m_record, m_askHeadFile, m_mayChooseFile(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RecordDialog::checkWanted, this, &RecordDesk::check);
        connect(m_dialog, &RecordDialog::csvWanted, this,
                [this] { exportTo(&Record::exportCsv, u".csv"_s, tr("Tables (*.csv)")); });
        connect(m_dialog, &RecordDialog::pdfWanted, this,
                [this] { exportTo(&Record::exportPdf, u".pdf"_s, tr("PDF (*.pdf)")); });
        connect(m_dialog, &RecordDialog::articleWanted, this, &RecordDesk::articleWanted);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return *m_dialog;
}

// The dialog stays for as long as the work does: it says how far that is, and may end it.
template <class T, class Done>
void RecordDesk::run(const QFuture<Result<T>> &work, const QString &sentence, Done done)
{
    RecordDialog *dialog = m_dialog;
    dialog->showWorking(sentence);
    auto *watcher = new QFutureWatcher<Result<T>>(dialog);
    connect(dialog, &RecordDialog::cancelWanted, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog,
            [dialog, watcher](int value) { dialog->showProgress(value, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(work);
    whenDone(
        work, dialog,
        [dialog, done](const Result<T> &answer) {
            if (answer)
                done(*dialog, answer);
            else
                dialog->showOutcome(answer.error().message, RecordDialog::Outcome::Bad);
        },
        [dialog] { dialog->showOutcome(tr("Stopped."), RecordDialog::Outcome::Good); });
}

void RecordDesk::check()
{
    run(m_record.check(), tr("Checking the record…"),
        [](RecordDialog &dialog, const Result<RecordReport> &report) {
            dialog.showOutcome(report->sentence(), report->problems.isEmpty() ? RecordDialog::Outcome::Good
                                                                              : RecordDialog::Outcome::Bad);
        });
}

void RecordDesk::exportTo(Export write, const QString &suffix, const QString &filter)
{
    const QString name = tr("record") + m_now().toString(u"-yyyy-MM-dd"_s) + suffix;
    QString path = m_askSave(m_dialog, name, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    run((m_record.*write)(m_dialog->query(), path), tr("The record is being written…"),
        [path](RecordDialog &dialog, const Result<void> &) {
            dialog.showOutcome(tr("The record is in “%1”.").arg(QDir::toNativeSeparators(path)),
                               RecordDialog::Outcome::Good);
        });
}

} // namespace toasoan
