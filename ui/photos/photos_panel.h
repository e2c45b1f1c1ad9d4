#pragma once

#include "core/article/body.h"
#include "core/workflow/anchor.h"

#include <QImage>
#include <QScrollArea>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace toasoan {

class EmptyState;
class FigureCard;

// The pictures of the article in work, in the order of the text: each with what is printed under it and its
// description for those who cannot see it.
class PhotosPanel : public QScrollArea
{
    Q_OBJECT

public:
    using Picture = std::function<void(PhotoId photo, int longestEdge, std::function<void(QImage)> answer)>;

    explicit PhotosPanel(Picture picture, QWidget *parent = nullptr);

    void setFigures(const QList<Block> &figures); // blocks of kind Figure
    void setReadOnly(bool readOnly);
    void focusDescription(BlockId figure);
    // The description the keyboard is in, as a whole; else of the article as a whole.
    Anchor chosenPlace() const;

signals:
    void addWanted();
    void chooseWanted(toasoan::BlockId figure);
    void goToWanted(toasoan::BlockId figure);
    void altEdited(toasoan::BlockId figure, const QString &alt);

private:
    Picture m_picture;
    QVBoxLayout *m_layout;
    EmptyState *m_empty;
    QPushButton *m_add;
    QList<FigureCard *> m_cards;
    bool m_readOnly = false;
};

} // namespace toasoan
