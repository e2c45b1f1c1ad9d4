#include "ui/proof/learning_view.h"

#include "ui/widgets/when_done.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

using namespace Qt::StringLiterals;

LearningView::LearningView(Proofreading &proofreading, QWidget *parent)
    : QWidget(parent)
    , m_proofreading(proofreading)
    , m_on(new QCheckBox(tr("Learn from our published articles"), this))
    , m_last(new QLabel(this))
    , m_now(new QPushButton(tr("Learn now"), this))
{
    m_on->setObjectName(u"learning"_s);
    m_on->setToolTip(tr("Only counts of words are kept. Phrases of your own are then not doubted."));
    m_last->setWordWrap(true);
    m_last->setForegroundRole(QPalette::PlaceholderText);
    m_now->setObjectName(u"learnNow"_s);
    m_now->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_on);
    layout->addWidget(m_last);
    layout->addWidget(m_now);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) { on ? learn() : stop(); });
    connect(m_now, &QPushButton::clicked, this, &LearningView::learn);
    setEnabled(false);
    refresh();
}

void LearningView::refresh()
{
    whenDone(m_proofreading.learning(), this, [this](const Result<Proofreading::Learning> &learning) {
        if (learning)
            showState(*learning);
        else
            emit told(learning.error().message);
    });
}

void LearningView::showState(const Proofreading::Learning &learning)
{
    setEnabled(true);
    m_on->setChecked(learning.isOn);
    m_now->setEnabled(learning.isOn);
    if (!learning.isOn)
        m_last->setText(tr("Nothing is learned, nothing is kept."));
    else if (!learning.last)
        m_last->setText(tr("Nothing was learned yet. It is done once a day."));
    else
        m_last->setText(
            tr("%1: %2").arg(QLocale().toString(learning.last->at.toLocalTime(), u"d/M/yyyy H:mm"_s),
                             tr("%n articles read", nullptr, learning.last->articles)));
}

void LearningView::learn()
{
    setEnabled(false);
    m_last->setText(tr("Reading the published articles…"));
    whenDone(m_proofreading.learn(), this, [this](const Result<LearnedFrom> &learned) {
        emit told(learned ? QString() : learned.error().message);
        refresh();
        emit changed();
    });
}

void LearningView::stop()
{
    setEnabled(false);
    whenDone(m_proofreading.stopLearning(), this, [this](const Result<void> &done) {
        emit told(done ? QString() : done.error().message);
        refresh();
        emit changed();
    });
}

} // namespace toasoan
