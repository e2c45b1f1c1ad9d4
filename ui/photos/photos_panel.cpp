#include "ui/photos/photos_panel.h"

#include "ui/photos/figure_card.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

} // namespace

PhotosPanel::PhotosPanel(Picture picture, QWidget *parent)
    : QScrollArea(parent)
    , m_picture(std::move(picture))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(this);
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(16, 12, 16, 16);
    m_layout->setSpacing(8);
    m_add = new QPushButton(icon(u"picture"_s), tr("Add a picture…"), page);
    connect(m_add, &QPushButton::clicked, this, &PhotosPanel::addWanted);
    m_empty = new EmptyState(page);
    m_empty->setTexts(tr("No picture yet"),
                      tr("Drop one into the text, paste one, or choose one by the picture button."));
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_empty);
    m_layout->addStretch(1);
    setWidget(page);
}

void PhotosPanel::setFigures(const QList<Block> &figures)
{
    const auto sameBlocks =
        std::equal(figures.begin(), figures.end(), m_cards.begin(), m_cards.end(),
                   [](const Block &block, const FigureCard *card) { return block.id == card->block(); });
    if (!sameBlocks) { // whoever types in a field keeps it otherwise
        qDeleteAll(std::exchange(m_cards, {}));
        for (const Block &block : figures) {
            auto *card = new FigureCard(block.id, m_picture, widget());
            connect(card, &FigureCard::chooseWanted, this, [this, id = block.id] { emit chooseWanted(id); });
            connect(card, &FigureCard::goToWanted, this, [this, id = block.id] { emit goToWanted(id); });
            connect(card, &FigureCard::altEdited, this,
                    [this, id = block.id](const QString &alt) { emit altEdited(id, alt); });
            card->setReadOnly(m_readOnly);
            m_layout->insertWidget(1 + int(m_cards.size()), card);
            m_cards << card;
        }
    }
    for (int number = 0; number < m_cards.size(); ++number)
        m_cards[number]->setFigure(figures[number].figure, number + 1);
    m_empty->setVisible(figures.isEmpty());
}

void PhotosPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    for (FigureCard *card : std::as_const(m_cards))
        card->setReadOnly(readOnly);
}

Anchor PhotosPanel::chosenPlace() const
{
    Anchor place;
    for (const FigureCard *card : m_cards) {
        if (!card->isAncestorOf(window()->focusWidget()))
            continue;
        place.field = QStringLiteral("alt");
        place.block = card->block();
        place.length = -1;
    }
    return place;
}

void PhotosPanel::focusDescription(BlockId figure)
{
    for (FigureCard *card : std::as_const(m_cards)) {
        if (card->block() == figure) {
            ensureWidgetVisible(card);
            card->focusDescription();
        }
    }
}

} // namespace toasoan
