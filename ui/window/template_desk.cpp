#include "ui/window/template_desk.h"

#include "core/desk/templates.h"
#include "core/text/fold.h"
#include "ui/articles/details_panel.h"
#include "ui/editor/sheet.h"
#include "ui/widgets/when_done.h"
#include "ui/window/make_template_dialog.h"
#include "ui/window/template_dialog.h"
#include "ui/window/writing_session.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr int settleFor = 300; // ms without a change before it is looked at again what is missing

const ArticleTemplate *named(const QList<ArticleTemplate> &all, const QString &name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const ArticleTemplate &one) {
        return exactKey(one.name) == exactKey(name);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TemplateDesk::TemplateDesk(Templates &templates, WritingSession &session, Sheet &sheet, DetailsPanel &details,
                           QWidget *window)
    : QObject(window)
    , m_templates(templates)
    , m_session(session)
    , m_sheet(sheet)
    , m_details(details)
    , m_window(window)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleFor);
    connect(&m_settle, &QTimer::timeout, this, &TemplateDesk::showMissing);
    connect(&session, &WritingSession::edited, this, [this] {
        if (!m_session.templateName().isEmpty())
            m_settle.start();
    });
    connect(&session, &WritingSession::opened, this, &TemplateDesk::showMissing);
    connect(&session, &WritingSession::closed, this, &TemplateDesk::showMissing);
}

void TemplateDesk::read(const std::function<void()> &then)
{
    whenDone(m_templates.all(), this, [this, then](const Result<QList<ArticleTemplate>> &all) {
        if (!all) {
            emit failed(all.error());
            return;
        }
        m_all = *all;
        showMissing();
        if (then)
            then();
    });
}

void TemplateDesk::begin()
{
    read([this] {
        auto *dialog = new TemplateDialog(m_all, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            if (const auto chosen = dialog->chosen())
                beginAs(*chosen);
        });
        connect(dialog, &TemplateDialog::removeWanted, this,
                [this, dialog](const ArticleTemplate &made) { remove(made, *dialog); });
        dialog->open();
    });
}

void TemplateDesk::beginAs(const ArticleTemplate &chosen)
{
    m_session.createBy([this, chosen] { return m_templates.begin(chosen); },
                       [this] {
                           m_sheet.setFocus();
                           m_sheet.fillIn();
                       });
}

void TemplateDesk::makeOfThis()
{
    if (!m_session.isOpen())
        return;
    read([this] {
        QStringList taken;
        for (const ArticleTemplate &one : std::as_const(m_all))
            if (!one.isBuiltIn)
                taken << one.name;
        auto *dialog = new MakeTemplateDialog(m_session.present(), taken, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->made()); });
        dialog->open();
    });
}

void TemplateDesk::keep(const ArticleTemplate &made)
{
    std::optional<ArticleTemplate> before;
    if (const ArticleTemplate *there = named(m_all, made.name); there && !there->isBuiltIn)
        before = *there;
    whenDone(m_templates.keep(made), this, [this, made, before](const Result<void> &kept) {
        if (!kept) {
            emit failed(kept.error());
            return;
        }
        read();
        emit done(tr("New articles can begin as “%1” now.").arg(made.name), [this, made, before] {
            whenDone(before ? m_templates.keep(*before) : m_templates.remove(made.name), this,
                     [this](const Result<void> &back) {
                         if (!back)
                             emit failed(back.error());
                         read();
                     });
        });
    });
}

void TemplateDesk::remove(const ArticleTemplate &made, TemplateDialog &dialog)
{
    const auto show = [this, &dialog](const QString &select) {
        whenDone(m_templates.all(), &dialog,
                 [this, &dialog, select](const Result<QList<ArticleTemplate>> &all) {
                     if (!all)
                         return;
                     m_all = *all;
                     dialog.setTemplates(m_all, select);
                 });
    };
    whenDone(m_templates.remove(made.name), &dialog, [this, &dialog, made, show](const Result<void> &gone) {
        if (!gone) {
            dialog.tell(gone.error().message);
            return;
        }
        show({});
        dialog.tell(
            tr("“%1” was removed. Articles begun from it stay.").arg(made.name), [this, &dialog, made, show] {
                whenDone(m_templates.keep(made), &dialog, [&dialog, made, show](const Result<void> &back) {
                    dialog.tell(back ? QString() : back.error().message);
                    show(made.name);
                });
            });
    });
}

void TemplateDesk::showMissing()
{
    const QString name = m_session.templateName();
    if (!name.isEmpty() && !std::exchange(m_isRead, true)) {
        read();
        return;
    }
    const ArticleTemplate *begun = name.isEmpty() ? nullptr : named(m_all, name);
    m_details.setMissing(begun ? missingFields(m_session.present(), begun->required) : QStringList());
}

} // namespace toasoan
