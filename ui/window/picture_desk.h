#pragma once

#include "core/desk/drafting.h"
#include "ui/editor/sheet.h"

#include <QObject>

class QTimer;

namespace toasoan {

class PhotosPanel;

// Brings pictures to the sheet: asked for, dropped or pasted; keeps them in the newsroom on the pool and
// shows them when they are there.
class PictureDesk : public QObject
{
    Q_OBJECT

public:
    using AskPictures = std::function<QStringList(QWidget *parent, bool several)>;
    using Present = std::function<Article()>;

    PictureDesk(Drafting &drafting, Sheet &sheet, PhotosPanel &panel, AskPictures ask, Present present,
                QObject *parent);

    void refreshPanel();

    // What came while nothing could be written, into the article it was for.
    void putIn();

    // In what a figure shows to those who cannot see it; does nothing where something else stands now.
    void replaceInAlt(BlockId figure, int start, const QString &text, const QString &with);

    // What the sheet and the panel show a photo with.
    static std::function<void(PhotoId, int, std::function<void(QImage)>)> pictureService(Drafting &drafting,
                                                                                         QObject *context);

signals:
    void failed(const toasoan::Error &error);
    void descriptionWanted(); // the panel's field is about to take the cursor: show the panel

private:
    struct Waiting
    {
        ArticleId article;
        std::function<void()> put;
    };

    void insertFiles(const QStringList &paths);
    void chooseFor(BlockId figure);
    void takeFor(BlockId figure, const QFuture<Result<Photo>> &photo);
    void offered(const QList<OfferedPicture> &pictures);
    void tellLimit(qsizetype wanted);
    QFuture<Result<Photo>> keep(const OfferedPicture &picture);
    void take(const QFuture<Result<Photo>> &photo);
    void putIn(ArticleId article, const std::function<void()> &put);
    bool isStillOpen(ArticleId article);
    QWidget *window() const;

    Drafting &m_drafting;
    Sheet &m_sheet;
    PhotosPanel &m_panel;
    AskPictures m_ask;
    Present m_present;
    QTimer *m_settle;
    QList<Waiting> m_waiting; // until the sheet is writable
};

} // namespace toasoan
