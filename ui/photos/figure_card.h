#pragma once

#include "core/article/body.h"

#include <QImage>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QPlainTextEdit;

namespace toasoan {

// One picture of the photos panel.
class FigureCard : public QWidget
{
    Q_OBJECT

public:
    using Picture = std::function<void(PhotoId photo, int longestEdge, std::function<void(QImage)> answer)>;

    FigureCard(BlockId block, const Picture &picture, QWidget *parent = nullptr);

    BlockId block() const { return m_block; }
    void setFigure(const Figure &figure, int number);
    void setReadOnly(bool readOnly);
    void focusDescription();

signals:
    void chooseWanted();
    void goToWanted();
    void altEdited(const QString &alt);

private:
    void showPicture(PhotoId photo);
    void showDescription(const QString &alt);
    QString description() const;
    void showHint();

    BlockId m_block;
    Picture m_picture;
    PhotoId m_photo;
    QString m_told; // the description the article is known to have
    bool m_asked = false;
    QPushButton *m_thumbnail;
    QLabel *m_caption;
    QPlainTextEdit *m_alt;
    QLabel *m_hint;
    QPushButton *m_choose;
};

} // namespace toasoan
