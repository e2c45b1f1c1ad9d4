#include "ui/widgets/told_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace toasoan {

ToldLine::ToldLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_undo->setFlat(true);
    m_undo->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const auto undo = std::exchange(m_undoing, {}))
            undo();
    });
    tell({});
}

void ToldLine::tell(const QString &sentence, std::function<void()> undo)
{
    m_sentence->setText(sentence);
    m_undoing = std::move(undo);
    m_undo->setVisible(m_undoing != nullptr);
}

QString ToldLine::sentence() const
{
    return m_sentence->text();
}

} // namespace toasoan
