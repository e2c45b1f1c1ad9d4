#include "ui/window/seen_desk.h"

#include "core/desk/newsroom.h"
#include "core/desk/seeing.h"
#include "ui/articles/history_panel.h"
#include "ui/widgets/when_done.h"
#include "ui/window/notices.h"
#include "ui/window/panels.h"
#include "ui/window/writing_session.h"

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

} // namespace

SeenDesk::SeenDesk(Newsroom &newsroom, WritingSession &session, const Panels &panels, QObject *parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_session(session)
    , m_panels(panels)
{
    connect(&session, &WritingSession::opened, this, &SeenDesk::look);
    connect(&session, &WritingSession::closed, this, &SeenDesk::forget);
    connect(&session.keeper(), &DraftKeeper::revisionKept, this, [this](int number) {
        if (m_session.isOpen() && m_newsroom.isAnybodyIn())
            m_newsroom.seeing().saw(m_session.id(), number);
    });
}

void SeenDesk::forget()
{
    m_article = {};
    m_panels.notices->clear(u"seen"_s);
    m_panels.history->setSeen(0);
}

void SeenDesk::look(const Article &article)
{
    if (m_article != article.id || m_person != m_newsroom.actor().account)
        forget();
    m_article = article.id;
    m_person = m_newsroom.actor().account;
    if (!m_newsroom.canWrite() || !m_newsroom.isAnybodyIn())
        return;
    const auto tell = [this, id = article.id](const Result<std::optional<ChangedSince>> &change) {
        if (!change || !*change || id != m_session.id())
            return;
        const int revision = (*change)->revision;
        const QString by = (*change)->by;
        m_panels.history->setSeen(revision);
        m_panels.notices->show(u"seen"_s, Notices::Kind::Information,
                               by.isEmpty()
                                   ? tr("Changed since you last saw it.")
                                   : tr("Changed since you last saw it, the last time by %1.").arg(by),
                               {{tr("What changed"), [this, revision] { emit comparisonWanted(revision); }}});
    };
    whenDone(m_newsroom.seeing().look(article.id), this, tell);
}

} // namespace toasoan
