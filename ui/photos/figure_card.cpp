#include "ui/photos/figure_card.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize thumbnailSize(88, 66);
constexpr int descriptionLines = 3;

} // namespace

FigureCard::FigureCard(BlockId block, const Picture &picture, QWidget *parent)
    : QWidget(parent)
    , m_block(block)
    , m_picture(picture)
    , m_thumbnail(new QPushButton(this))
    , m_caption(new QLabel(this))
    , m_alt(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
    , m_choose(new QPushButton(this))
{
    m_thumbnail->setObjectName(u"thumbnail"_s);
    m_thumbnail->setFlat(true);
    m_thumbnail->setFixedSize(thumbnailSize + QSize(12, 12));
    m_thumbnail->setIconSize(thumbnailSize);
    m_thumbnail->setToolTip(tr("Go to the picture in the text"));
    connect(m_thumbnail, &QPushButton::clicked, this, &FigureCard::goToWanted);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, &FigureCard::chooseWanted);

    auto *name = new QLabel(tr("Picture description (for the blind)"), this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setWordWrap(true);
    name->setBuddy(m_alt);
    m_alt->setObjectName(u"alt"_s);
    m_alt->setTabChangesFocus(true);
    m_alt->setFixedHeight(descriptionLines * m_alt->fontMetrics().lineSpacing() + 16);
    m_alt->setPlaceholderText(tr("What is to be seen"));
    m_alt->setAccessibleName(name->text());
    connect(m_alt, &QPlainTextEdit::textChanged, this, [this] {
        showHint();
        if (m_alt->hasFocus() && description() != m_told) {
            m_told = description();
            emit altEdited(m_told);
        }
    });
    m_hint->setWordWrap(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_thumbnail, 0, 0, Qt::AlignTop);
    grid->addWidget(m_caption, 0, 1);
    grid->addWidget(name, 2, 0, 1, 2);
    grid->addWidget(m_alt, 3, 0, 1, 2);
    grid->addWidget(m_hint, 4, 0, 1, 2);
    grid->addWidget(m_choose, 5, 0, 1, 2, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
}

void FigureCard::setFigure(const Figure &figure, int number)
{
    const QString caption = figure.caption.isEmpty() ? tr("No caption yet") : figure.caption;
    m_caption->setText(figure.credit.isEmpty() ? caption : tr("%1 (Photo: %2)").arg(caption, figure.credit));
    m_thumbnail->setAccessibleName(tr("Picture %1: %2").arg(number).arg(caption));
    m_choose->setText(figure.photo.isNull() ? tr("Choose a picture…") : tr("Change the picture…"));
    showDescription(figure.alt);
    showHint();
    if (!m_asked || m_photo != figure.photo)
        showPicture(figure.photo);
}

void FigureCard::showPicture(PhotoId photo)
{
    m_asked = true;
    m_photo = photo;
    m_thumbnail->setIcon(icon(u"picture"_s));
    m_thumbnail->setIconSize({24, 24});
    if (photo.isNull())
        return;
    m_thumbnail->setIcon({});
    const qreal ratio = devicePixelRatioF();
    m_picture(photo, qRound(thumbnailSize.width() * ratio),
              [card = QPointer<FigureCard>(this), photo, ratio](const QImage &image) {
                  if (!card || card->m_photo != photo || image.isNull())
                      return;
                  QPixmap pixmap = QPixmap::fromImage(image);
                  pixmap.setDevicePixelRatio(ratio);
                  card->m_thumbnail->setIconSize(thumbnailSize);
                  card->m_thumbnail->setIcon(pixmap);
              });
}

// Whoever writes keeps what is written, but a text that was changed elsewhere, as by a replacement, must not
// be written over by what it was before.
void FigureCard::showDescription(const QString &alt)
{
    const bool changedElsewhere = alt != m_told;
    m_told = alt;
    if (description() == alt || (m_alt->hasFocus() && !changedElsewhere))
        return;
    const int at = m_alt->textCursor().position();
    const QSignalBlocker quiet(m_alt);
    m_alt->setPlainText(alt);
    QTextCursor cursor = m_alt->textCursor();
    cursor.setPosition(std::min(at, int(alt.size())));
    m_alt->setTextCursor(cursor);
}

// One line, whatever was pasted.
QString FigureCard::description() const
{
    return m_alt->toPlainText().simplified();
}

void FigureCard::showHint()
{
    const bool missing = description().isEmpty();
    m_hint->setText(missing ? tr("Nobody who cannot see the picture knows yet what it shows.") : QString());
    m_hint->setVisible(missing);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, color(Tint::Warn));
    m_hint->setPalette(colours);
}

void FigureCard::setReadOnly(bool readOnly)
{
    m_alt->setReadOnly(readOnly);
    m_choose->setEnabled(!readOnly);
}

void FigureCard::focusDescription()
{
    m_alt->setFocus(Qt::ShortcutFocusReason);
}

} // namespace toasoan
