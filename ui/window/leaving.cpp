#include "ui/window/leaving.h"

#include "core/base/file_name.h"
#include "core/base/safe_write.h"
#include "ui/window/writing_session.h"

#include <QWidget>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

// The text of an article for a file that any program reads.
QByteArray plainText(const Article &article)
{
    QStringList lines;
    for (const TextField &field : textFields(article))
        lines << withoutNoteMarks(field.text);
    return lines.join(u"\n\n"_s).toUtf8() + '\n';
}

} // namespace

Leaving::Leaving(WritingSession &session, const Questions &questions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_questions(questions)
    , m_window(window)
{
}

bool Leaving::mayClose()
{
    if (m_may)
        return true;
    if (!m_asking) {
        m_asking = true;
        m_session.leave([this](bool safe) { take(safe); });
    }
    return m_may;
}

void Leaving::take(bool safe)
{
    m_asking = false;
    if (safe)
        closeSoon();
    else
        QMetaObject::invokeMethod(this, &Leaving::ask, Qt::QueuedConnection);
}

void Leaving::ask()
{
    const auto &failure = m_session.keeper().failure();
    switch (m_questions.unsaved(m_window, failure ? failure->message : QString())) {
    case Unsaved::TryAgain:
        m_window->close();
        break;
    case Unsaved::SaveElsewhere:
        if (saveElsewhere())
            closeSoon();
        else
            ask();
        break;
    case Unsaved::Discard:
        closeSoon();
        break;
    case Unsaved::Stay:
        break;
    }
}

bool Leaving::saveElsewhere()
{
    const Article article = m_session.present();
    const QString path =
        m_questions.saveAs(m_window, fileNameFor(article.headline) + u".txt"_s, tr("Text (*.txt)"));
    return !path.isEmpty() && safeWrite(path, plainText(article)).has_value();
}

void Leaving::closeSoon()
{
    m_may = true;
    QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace toasoan
