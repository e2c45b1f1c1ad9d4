#include "ui/window/picture_desk.h"

#include "ui/photos/photos_panel.h"
#include "ui/widgets/when_done.h"

#include <QTimer>

#include <utility>

namespace toasoan {

namespace {

constexpr int settleAfter = 400; // ms after the last change, so that typing never waits for the panel
constexpr int mostAtOnce = 30;

} // namespace

PictureDesk::PictureDesk(Drafting &drafting, Sheet &sheet, PhotosPanel &panel, AskPictures ask,
                         Present present, QObject *parent)
    : QObject(parent)
    , m_drafting(drafting)
    , m_sheet(sheet)
    , m_panel(panel)
    , m_ask(std::move(ask))
    , m_present(std::move(present))
    , m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleAfter);
    connect(m_settle, &QTimer::timeout, this, &PictureDesk::refreshPanel);
    connect(&sheet, &Sheet::edited, m_settle, [this] {
        if (!m_settle->isActive() && m_panel.isVisible())
            m_settle->start();
    });

    const auto askSeveral = [this] { insertFiles(m_ask(window(), true)); };
    connect(&sheet, &Sheet::pictureWanted, this, askSeveral);
    connect(&panel, &PhotosPanel::addWanted, this, askSeveral);
    connect(&sheet, &Sheet::pictureWantedFor, this, &PictureDesk::chooseFor);
    connect(&panel, &PhotosPanel::chooseWanted, this, &PictureDesk::chooseFor);
    connect(&sheet, &Sheet::picturesOffered, this, &PictureDesk::offered);
    connect(&sheet, &Sheet::pictureOfferedFor, this,
            [this](BlockId figure, const OfferedPicture &picture) { takeFor(figure, keep(picture)); });
    connect(&panel, &PhotosPanel::goToWanted, this, [this](BlockId figure) {
        m_sheet.goTo(figure);
        m_sheet.setFocus();
    });
    connect(&panel, &PhotosPanel::altEdited, &sheet, &Sheet::setFigureAlt);
    connect(&sheet, &Sheet::figureActivated, this, [this](BlockId figure) {
        emit descriptionWanted();
        refreshPanel();
        m_panel.focusDescription(figure);
    });
}

std::function<void(PhotoId, int, std::function<void(QImage)>)> PictureDesk::pictureService(Drafting &drafting,
                                                                                           QObject *context)
{
    return [&drafting, context](PhotoId photo, int longestEdge, const std::function<void(QImage)> &answer) {
        whenDone(drafting.image(photo, longestEdge), context,
                 [answer](const Result<QImage> &image) { answer(image ? *image : QImage()); });
    };
}

QWidget *PictureDesk::window() const
{
    return m_sheet.window();
}

void PictureDesk::replaceInAlt(BlockId figure, int start, const QString &text, const QString &with)
{
    const Article article = m_present();
    for (const Block &block : article.body.blocks) {
        if (block.id != figure || block.kind != BlockKind::Figure)
            continue;
        QString alt = block.figure.alt;
        if (QStringView(alt).mid(start, text.size()) != text)
            return;
        m_sheet.setFigureAlt(figure, alt.replace(start, text.size(), with));
        refreshPanel();
        return;
    }
}

void PictureDesk::refreshPanel()
{
    QList<Block> figures;
    const Article article = m_present();
    for (const Block &block : article.body.blocks) {
        if (block.kind == BlockKind::Figure)
            figures << block;
    }
    m_panel.setFigures(figures);
}

void PictureDesk::insertFiles(const QStringList &paths)
{
    for (const QString &path : paths.mid(0, mostAtOnce))
        take(m_drafting.addPhotoFile(path));
    tellLimit(paths.size());
}

void PictureDesk::offered(const QList<OfferedPicture> &pictures)
{
    for (const OfferedPicture &picture : pictures.mid(0, mostAtOnce))
        take(keep(picture));
    tellLimit(pictures.size());
}

void PictureDesk::tellLimit(qsizetype wanted)
{
    if (wanted > mostAtOnce)
        emit failed(
            {Fault::Cancelled,
             tr("Only the first %1 pictures are put in at once; add the others afterwards.").arg(mostAtOnce),
             {}});
}

QFuture<Result<Photo>> PictureDesk::keep(const OfferedPicture &picture)
{
    return picture.path.isEmpty() ? m_drafting.addPhoto(picture.bytes, tr("Pasted picture"))
                                  : m_drafting.addPhotoFile(picture.path);
}

void PictureDesk::take(const QFuture<Result<Photo>> &photo)
{
    whenDone(photo, this, [this, article = m_present().id](const Result<Photo> &kept) {
        if (!kept) {
            emit failed(kept.error());
            return;
        }
        putIn(article, [this, photo = *kept] {
            Figure figure;
            figure.photo = photo.id;
            figure.credit = photo.credit;
            m_sheet.insertFigure(figure);
        });
    });
}

// While the sheet is read only for a moment, a picture waits; see putIn().
void PictureDesk::putIn(ArticleId article, const std::function<void()> &put)
{
    if (!isStillOpen(article))
        return;
    if (m_sheet.isReadOnly()) {
        m_waiting << Waiting{article, put};
        return;
    }
    put();
    refreshPanel();
}

void PictureDesk::putIn()
{
    const auto putAll = [this] {
        for (const Waiting &one : std::exchange(m_waiting, {}))
            putIn(one.article, one.put);
    };
    QMetaObject::invokeMethod(this, putAll, Qt::QueuedConnection); // once all know that it is writable
}

// A large picture takes a while; it must not land in the article somebody went on to.
bool PictureDesk::isStillOpen(ArticleId article)
{
    if (m_present().id == article)
        return true;
    emit failed(
        {Fault::Cancelled, tr("The picture was for the article you left. Put it in again there."), {}});
    return false;
}

void PictureDesk::chooseFor(BlockId figure)
{
    const QStringList paths = m_ask(window(), false);
    if (!paths.isEmpty())
        takeFor(figure, m_drafting.addPhotoFile(paths.first()));
}

void PictureDesk::takeFor(BlockId figure, const QFuture<Result<Photo>> &photo)
{
    whenDone(photo, this, [this, figure, article = m_present().id](const Result<Photo> &kept) {
        if (!kept) {
            emit failed(kept.error());
            return;
        }
        putIn(article, [this, figure, photo = kept->id] { m_sheet.setFigurePhoto(figure, photo); });
    });
}

} // namespace toasoan
