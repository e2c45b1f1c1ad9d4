#include "ui/widgets/tag_edit.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/tab_order.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr int longestTag = 100;
constexpr int mostTags = 100;

// One tag: its word, and a press or a key removes it.
class Chip : public QToolButton
{
public:
    Chip(const QString &word, const QString &name, QWidget *parent)
        : QToolButton(parent)
    {
        setText(word);
        setAccessibleName(name);
        setToolTip(name);
        setIcon(toasoan::icon(u"close"_s));
        setIconSize(QSize(14, 14) * textScale());
        setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(hasFocus() ? Tint::Accent : Tint::Line), hasFocus() ? 1.5 : 1));
        painter.setBrush(color(Tint::AccentQuiet));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        painter.end();
        QToolButton::paintEvent(event);
    }
};

} // namespace

TagEdit::TagEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_words(new QStringListModel(this))
    , m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(4);
    limitLength(*m_line, longestTag);
    m_line->setFrame(false);
    m_line->setObjectName(u"newTag"_s);
    m_line->setPlaceholderText(tr("Add a tag…"));
    m_line->setAccessibleName(tr("New tag"));
    m_line->installEventFilter(this);
    auto *completer = new QCompleter(m_words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    // Queued: the completer puts its word into the line after this signal, and the line is emptied for good
    // then.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::takeLine,
            Qt::QueuedConnection);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u',') || text.contains(u';'))
            takeLine();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!m_line->hasFocus())
            takeLine();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &TagEdit::takeLine);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

// A line that goes while it has the focus still says that editing is finished.
TagEdit::~TagEdit()
{
    m_line->disconnect(this);
}

void TagEdit::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    rebuild();
}

void TagEdit::setCompletions(const QStringList &words)
{
    m_words->setStringList(words);
}

void TagEdit::add(const QString &text)
{
    const QString tag = text.simplified().normalized(QString::NormalizationForm_C);
    if (!tag.isEmpty() && !m_tags.contains(tag, Qt::CaseInsensitive) && m_tags.size() < mostTags)
        m_tags.append(tag);
}

void TagEdit::takeLine()
{
    QString text = m_line->text();
    if (text.isEmpty())
        return;
    m_line->clear();
    const QStringList before = m_tags;
    for (const QString &part : text.replace(u';', u',').split(u','))
        add(part);
    if (m_tags == before)
        return;
    rebuild();
    emit edited();
}

void TagEdit::removeAt(int index)
{
    if (index < 0 || index >= m_tags.size())
        return;
    m_tags.removeAt(index);
    rebuild();
    m_line->setFocus();
    emit edited();
}

void TagEdit::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (QWidget *chip : std::as_const(m_chips)) { // perhaps the one whose key is being handled
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i < m_tags.size(); ++i) {
        auto *chip = new Chip(m_tags[i], tr("Tag %1; Delete removes it").arg(m_tags[i]), this);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        m_layout->addWidget(chip);
        chip->show();
        tabBefore(m_line, chip);
        m_chips.append(chip);
    }
    m_layout->addWidget(m_line);
    updateGeometry();
    update();
}

bool TagEdit::pressInLine(int key)
{
    const bool empty = m_line->text().isEmpty();
    switch (key) {
    case Qt::Key_Backspace:
        if (!empty || m_tags.isEmpty())
            return false;
        removeAt(static_cast<int>(m_tags.size()) - 1);
        return true;
    case Qt::Key_Left:
        if (!empty || m_chips.isEmpty())
            return false;
        m_chips.last()->setFocus();
        return true;
    default:
        return false;
    }
}

bool TagEdit::pressOnChip(int index, int key)
{
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(index);
        return true;
    case Qt::Key_Left:
        m_chips[std::max(0, index - 1)]->setFocus();
        return true;
    case Qt::Key_Right:
        if (index + 1 < m_chips.size())
            m_chips[index + 1]->setFocus();
        else
            m_line->setFocus();
        return true;
    default:
        return false;
    }
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype chip = m_chips.indexOf(watched);
        if (watched == m_line ? pressInLine(key) : chip >= 0 && pressOnChip(static_cast<int>(chip), key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(m_line->hasFocus() ? Tint::Accent : Tint::Line));
    painter.setBrush(color(Tint::Paper));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace toasoan
