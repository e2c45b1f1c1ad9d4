#include "ui/window/original_desk.h"

#include "ui/articles/original_lines.h"
#include "ui/widgets/when_done.h"

#include <QWidget>

namespace toasoan {

OriginalDesk::OriginalDesk(Originals &originals, OriginalLines &lines, Questions questions, QWidget *window)
    : QObject(window)
    , m_originals(originals)
    , m_lines(lines)
    , m_questions(std::move(questions))
    , m_window(window)
{
    connect(&lines, &OriginalLines::openWanted, this, &OriginalDesk::open);
    connect(&lines, &OriginalLines::saveWanted, this, &OriginalDesk::saveAs);
}

void OriginalDesk::show(ArticleId article)
{
    m_article = article;
    m_lines.setOriginals({});
    whenDone(m_originals.of(article), this, [this, article](const Result<QList<Original>> &originals) {
        if (!originals)
            emit failed(originals.error());
        else if (m_article == article)
            m_lines.setOriginals(*originals);
    });
}

void OriginalDesk::open(const Original &original)
{
    whenDone(m_originals.copyToOpen(original), this, [this](const Result<QString> &path) {
        if (path)
            m_questions.openPath(*path);
        else
            emit failed(path.error());
    });
}

void OriginalDesk::saveAs(const Original &original)
{
    const QString path = m_questions.saveAs(m_window, original.name, tr("All files (*)"));
    if (path.isEmpty())
        return;
    whenDone(m_originals.saveAs(original, path), this, [this, path](const Result<void> &done) {
        if (done)
            emit saved(path);
        else
            emit failed(done.error());
    });
}

} // namespace toasoan
