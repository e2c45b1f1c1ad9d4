#include "ui/articles/original_lines.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

OriginalLines::OriginalLines(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    auto *title = new QLabel(tr("Original"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setToolTip(tr("The file the article was brought in from."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addLayout(m_lines);
    m_lines->setSpacing(8);
    hide();
}

void OriginalLines::setOriginals(const QList<Original> &originals)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide(); // perhaps the one whose button is being pressed
        item->widget()->deleteLater();
        delete item;
    }
    for (const Original &original : originals)
        m_lines->addWidget(lineFor(original));
    setVisible(!originals.isEmpty());
}

QWidget *OriginalLines::lineFor(const Original &original)
{
    auto *line = new QWidget(this);
    auto *name = new QLabel(
        QStringLiteral("%1 (%2)").arg(original.name, QLocale().formattedDataSize(original.size)), line);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *open = new QPushButton(tr("Open"), line);
    open->setAccessibleName(tr("Open “%1”").arg(original.name));
    auto *save = new QPushButton(tr("Save as…"), line);
    save->setAccessibleName(tr("Save “%1” as…").arg(original.name));
    connect(open, &QPushButton::clicked, this, [this, original] { emit openWanted(original); });
    connect(save, &QPushButton::clicked, this, [this, original] { emit saveWanted(original); });

    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(name);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(open);
    buttons->addWidget(save);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return line;
}

} // namespace toasoan
