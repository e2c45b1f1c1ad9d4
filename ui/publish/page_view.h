#pragma once

#include "core/exchange/pdf_pages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace toasoan {

// The pages of a PDF below each other, drawn on one thread of the pool as they come into sight.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    void showSentence(const QString &sentence); // while there are no pages
    void setPages(std::shared_ptr<PdfPages> pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QRect pageRect(int page) const; // in the viewport
    void askPage(int page);
    int pageWidth() const;

    std::shared_ptr<PdfPages> m_pages;
    QString m_sentence;
    QHash<int, QImage> m_images;
    QSet<int> m_asked;
    QThreadPool m_painter; // of one thread: Poppler's document is not for two
    int m_generation = 0;
};

} // namespace toasoan
