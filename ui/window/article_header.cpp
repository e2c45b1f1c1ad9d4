#include "ui/window/article_header.h"

#include "ui/articles/stage_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/folding_bar.h"
#include "ui/window/draft_keeper.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 8;

} // namespace

ArticleHeader::ArticleHeader(QWidget *parent)
    : QWidget(parent)
    , m_stage(new QToolButton(this))
    , m_saving(new QLabel(this))
    , m_lists(new QToolButton(this))
    , m_step(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_side(new QToolButton(this))
    , m_tools(new FoldingBar(this))
{
    m_stage->setObjectName(u"stage"_s);
    QFont bold = m_stage->font();
    bold.setWeight(QFont::DemiBold);
    m_stage->setFont(bold);
    m_stage->setPopupMode(QToolButton::InstantPopup);
    m_step->setObjectName(u"step"_s);
    m_step->setFont(bold);
    m_step->hide();
    m_saving->setObjectName(u"savedState"_s);
    m_saving->setTextFormat(Qt::PlainText);
    m_saving->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QToolButton *button : {m_step, m_next})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QSize iconSize = QSize(20, 20) * textScale();
    for (QToolButton *button : {m_lists, m_step, m_next, m_side})
        button->setFocusPolicy(Qt::StrongFocus);
    for (QToolButton *button : {m_lists, m_step, m_side})
        button->setIconSize(iconSize);
    m_tools->setIconSize(iconSize);
    m_tools->setAccessibleName(tr("Formatting"));

    auto *state = new QHBoxLayout;
    state->setContentsMargins(gap, gap, gap, 0);
    state->setSpacing(gap);
    state->addWidget(m_lists);
    state->addWidget(m_stage);
    state->addSpacing(4);
    state->addWidget(m_saving, 1);
    state->addWidget(m_step);
    state->addWidget(m_next);
    state->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(state);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 0, 8, 4);
    tools->addWidget(m_tools);
    layout->addLayout(tools);
    // Made after the buttons at the ends, reached before the text of the tools.
    setTabOrder(m_lists, m_stage);
    setTabOrder(m_stage, m_step);
    setTabOrder(m_step, m_next);
    setTabOrder(m_next, m_side);
    setSteps(nullptr, {});
    dress();
}

void ArticleHeader::setNextStep(QAction *action)
{
    m_next->setDefaultAction(action);
}

void ArticleHeader::setSteps(QAction *next, const QList<QAction *> &all)
{
    if (QMenu *menu = m_stage->menu(); menu && all.isEmpty()) {
        m_stage->setMenu(nullptr);
        menu->deleteLater(); // perhaps the one something was just chosen in
    } else if (!all.isEmpty()) {
        if (!m_stage->menu())
            m_stage->setMenu(new QMenu(m_stage));
        m_stage->menu()->clear();
        m_stage->menu()->addActions(all);
    }
    m_stage->setFocusPolicy(all.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_stage->setToolTip(all.isEmpty() ? QString() : tr("What can be done with the article now"));
    const QList<QAction *> before = m_step->actions();
    for (QAction *action : before) // with several, it would have a menu of them
        m_step->removeAction(action);
    if (next)
        m_step->setDefaultAction(next);
    m_step->setVisible(next);
    m_next->setVisible(!next);
    foldStep();
}

// Where there is no room for stage and step in words, the step is its arrow; its tip has the words.
void ArticleHeader::foldStep()
{
    m_step->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int room = width() - m_lists->sizeHint().width() - m_side->sizeHint().width() - 6 * gap;
    if (m_stage->sizeHint().width() + m_step->sizeHint().width() > room)
        m_step->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void ArticleHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldStep();
}

void ArticleHeader::setColumnActions(QAction *lists, QAction *side)
{
    // Not checked when shown, as the actions are in the menu: one sees whether the column is there.
    const auto lead = [](QToolButton *button, QAction *action, const QString &iconName) {
        button->setIcon(icon(iconName));
        const QString name = action->text().remove(u'&');
        button->setAccessibleName(name);
        const auto tellKeys = [button, action, name] {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            button->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
        };
        tellKeys();
        connect(action, &QAction::changed, button, tellKeys);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
    };
    lead(m_lists, lists, u"panel-left"_s);
    lead(m_side, side, u"panel-right"_s);
}

void ArticleHeader::setStage(Stage stage)
{
    m_shown = stage;
    m_stage->setText(label(stage));
    m_stage->setAccessibleName(tr("Stage: %1").arg(label(stage)));
    foldStep();
    dress();
}

void ArticleHeader::clear()
{
    m_stage->setText({});
    setSteps(nullptr, {});
    setSaving({}, false);
}

void ArticleHeader::setSaving(const QString &sentence, bool failed)
{
    m_saving->setText(sentence);
    m_saving->setToolTip(sentence);
    m_failed = failed;
    dress();
}

void ArticleHeader::dress()
{
    setInk(*m_stage, stageTint(m_shown));
    setInk(*m_saving, m_failed ? Tint::Warn : Tint::Muted);
}

void ArticleHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

QString savingSentence(const DraftKeeper &keeper)
{
    if (keeper.hasFailed())
        return ArticleHeader::tr("Not saved: %1").arg(keeper.failure()->message);
    if (!keeper.isSafe())
        return ArticleHeader::tr("Saving…");
    if (!keeper.savedAt().isValid())
        return {};
    return ArticleHeader::tr("Saved %1").arg(keeper.savedAt().toLocalTime().toString(u"HH:mm"_s));
}

} // namespace toasoan
