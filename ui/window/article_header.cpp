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
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

} // namespace

ArticleHeader::ArticleHeader(QWidget *parent)
    : QWidget(parent)
    , m_stage(new QLabel(this))
    , m_saving(new QLabel(this))
    , m_lists(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_side(new QToolButton(this))
    , m_tools(new FoldingBar(this))
{
    m_stage->setObjectName(u"stage"_s);
    QFont bold = m_stage->font();
    bold.setWeight(QFont::DemiBold);
    m_stage->setFont(bold);
    m_saving->setObjectName(u"savedState"_s);
    m_saving->setTextFormat(Qt::PlainText);
    m_saving->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_next->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QSize iconSize = QSize(20, 20) * textScale();
    for (QToolButton *button : {m_lists, m_next, m_side})
        button->setFocusPolicy(Qt::StrongFocus);
    for (QToolButton *button : {m_lists, m_side})
        button->setIconSize(iconSize);
    m_tools->setIconSize(iconSize);
    m_tools->setAccessibleName(tr("Formatting"));

    auto *state = new QHBoxLayout;
    state->setContentsMargins(8, 8, 8, 0);
    state->setSpacing(8);
    state->addWidget(m_lists);
    state->addWidget(m_stage);
    state->addSpacing(4);
    state->addWidget(m_saving, 1);
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
    dress();
}

void ArticleHeader::setNextStep(QAction *action)
{
    m_next->setDefaultAction(action);
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
    m_stage->setText(label(stage));
    m_stage->setAccessibleName(tr("Stage: %1").arg(label(stage)));
}

void ArticleHeader::clear()
{
    m_stage->clear();
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
    setInk(*m_stage, Tint::Accent);
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
