#include "ui/window/register_desk.h"

#include "core/desk/registering.h"
#include "ui/documents/document_form.h"
#include "ui/documents/register_dialog.h"
#include "ui/window/notices.h"
#include "ui/window/writing_session.h"

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

} // namespace

RegisterDesk::RegisterDesk(Registering &registering, WritingSession &session, Notices &notices,
                           Questions questions, const Clock &now, QWidget *window)
    : QObject(window)
    , m_registering(registering)
    , m_session(session)
    , m_notices(notices)
    , m_questions(std::move(questions))
    , m_now(now)
    , m_window(window)
{
    connect(&session, &WritingSession::opened, this, [this] { m_notices.clear(u"citation"_s); });
    connect(&session, &WritingSession::closed, this, [this] { m_notices.clear(u"citation"_s); });
}

void RegisterDesk::show()
{
    const auto article = m_session.isOpen() ? std::optional(m_session.present()) : std::nullopt;
    auto *dialog = new RegisterDialog(m_registering, article, {m_questions.documentTable, m_questions.saveAs},
                                      m_now, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegisterDialog::changed, this, &RegisterDesk::changed);
    connect(dialog, &RegisterDialog::changed, this, [this] { m_notices.clear(u"citation"_s); });
    connect(dialog, &RegisterDialog::placeWanted, this, &RegisterDesk::placeWanted);
    dialog->open();
}

void RegisterDesk::tell(const CheckedCitation &checked)
{
    QList<Notices::Way> ways;
    if (m_registering.mayKeep() && checked.faults.contains(CitationFault::Unknown))
        ways << Notices::Way{tr("Add to the register…"),
                             [this, citation = checked.citation] { add(citation); }};
    ways << Notices::Way{tr("Register…"), [this] { show(); }};
    m_notices.show(u"citation"_s, Notices::Kind::Information, sentence(checked), ways);
}

void RegisterDesk::add(const Citation &citation)
{
    askDocument(m_registering, documentFrom(citation), m_window,
                [this, citation](const OfficialDocument &kept) {
                    m_notices.show(u"citation"_s, Notices::Kind::Done,
                                   tr("“%1” is in the register now.").arg(kept.number));
                    emit placeWanted(citation); // where the person was
                    emit changed();
                });
}

} // namespace toasoan
