#include "ui/window/import_desk.h"

#include "ui/widgets/when_done.h"
#include "ui/window/import_dialog.h"

#include <QFileInfo>
#include <QWidget>

namespace toasoan {

ImportDesk::ImportDesk(Drafting &drafting, AskReturning askReturning, StandBack standBack, QWidget *window)
    : QObject(window)
    , m_drafting(drafting)
    , m_askReturning(std::move(askReturning))
    , m_standBack(std::move(standBack))
    , m_window(window)
{
}

void ImportDesk::import(const QStringList &paths)
{
    m_waiting += paths;
    if (m_working || m_waiting.isEmpty())
        return;
    m_opened = false;
    if (m_waiting.size() > 1) {
        m_dialog = new ImportDialog(int(m_waiting.size()), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ImportDialog::stopWanted, this, [this] { m_waiting.clear(); });
        connect(m_dialog, &ImportDialog::articleWanted, this, &ImportDesk::articleWanted);
        m_dialog->show();
    }
    next();
}

void ImportDesk::next()
{
    m_working = !m_waiting.isEmpty();
    if (!m_working) {
        if (m_dialog)
            m_dialog->finish();
        m_dialog = nullptr;
        return;
    }
    const QString path = m_waiting.takeFirst();
    if (m_dialog)
        m_dialog->begin(QFileInfo(path).fileName());
    whenDone(m_drafting.comesBack(path), this,
             [this, path](const std::optional<Article> &present) { import(path, present); });
}

void ImportDesk::import(const QString &path, const std::optional<Article> &present)
{
    if (!present) {
        read(path, Returning::AsNew);
        return;
    }
    const auto returning = m_askReturning(m_window, QFileInfo(path).fileName(), present->headline);
    if (!returning) {
        leaveOut(path);
        return;
    }
    if (*returning == Returning::AsNew) {
        read(path, *returning);
        return;
    }
    // What could not be saved is told by the one who tried.
    m_standBack([this, path](const Done &done) { read(path, Returning::AsRevision, done); },
                [this, path] { leaveOut(path); });
}

void ImportDesk::leaveOut(const QString &path)
{
    if (m_dialog)
        m_dialog->add(
            {ImportOutcome::Kind::Refused, tr("“%1” was left out.").arg(QFileInfo(path).fileName()), {}});
    next();
}

void ImportDesk::read(const QString &path, Returning returning, const Done &done)
{
    whenDone(m_drafting.importFile(path, returning), this,
             [this, path, done](const Result<ImportedArticle> &imported) {
                 if (done)
                     done();
                 take(path, imported);
                 next();
             });
}

void ImportDesk::take(const QString &path, const Result<ImportedArticle> &imported)
{
    if (!imported) {
        if (m_dialog)
            m_dialog->add({ImportOutcome::Kind::Refused, imported.error().message, {}});
        else
            emit failed(imported.error());
        return;
    }
    const Article &article = imported->article;
    m_notes.insert(article.id, imported->notes);
    if (m_dialog) {
        const QString name = QFileInfo(path).fileName();
        QStringList sentences{article.headline.isEmpty()
                                  ? tr("“%1” came in without a headline.").arg(name)
                                  : tr("“%1” came in as “%2”.").arg(name, article.headline)};
        m_dialog->add({imported->notes.isEmpty() ? ImportOutcome::Kind::CameIn : ImportOutcome::Kind::Guessed,
                       (sentences + imported->notes).join(u' '), article.id});
    }
    emit cameIn();
    if (std::exchange(m_opened, true))
        return;
    if (imported->before > 0)
        emit cameBack(article.id, imported->before);
    else
        emit articleWanted(article.id);
}

} // namespace toasoan
