#include "ui/window/version_name_bar.h"

#include "ui/widgets/line_limit.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace toasoan {

namespace {

constexpr int longestName = 120;

} // namespace

VersionNameBar::VersionNameBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
{
    auto *label = new QLabel(tr("Name of the version"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    limitLength(*m_name, longestName);
    m_name->setPlaceholderText(tr("for example: before sending it to the province"));
    auto *keep = new QPushButton(tr("Keep the version"), this);
    connect(keep, &QPushButton::clicked, this, &VersionNameBar::accept);
    connect(m_name, &QLineEdit::returnPressed, this, &VersionNameBar::accept);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(label, 0, 0, 1, 2);
    layout->addWidget(m_name, 1, 0);
    layout->addWidget(keep, 1, 1);
    hide();
}

void VersionNameBar::ask()
{
    m_name->clear();
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void VersionNameBar::accept()
{
    hide();
    emit named(m_name->text().trimmed());
    emit left();
}

void VersionNameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    emit left();
}

} // namespace toasoan
