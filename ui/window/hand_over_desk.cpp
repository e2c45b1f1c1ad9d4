#include "ui/window/hand_over_desk.h"

#include "core/base/file_name.h"
#include "core/desk/newsroom.h"
#include "ui/widgets/when_done.h"
#include "ui/window/notices.h"
#include "ui/window/writing_session.h"

#include <QFileInfo>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostTold = 6; // articles that are told of one by one

} // namespace

HandOverDesk::HandOverDesk(Newsroom &newsroom, WritingSession &session, Notices &notices, Questions questions,
                           QWidget *window)
    : QObject(window)
    , m_newsroom(newsroom)
    , m_handing(newsroom.handingOver())
    , m_session(session)
    , m_notices(notices)
    , m_questions(std::move(questions))
    , m_window(window)
{
}

void HandOverDesk::handOver()
{
    if (!m_session.isOpen() || m_working)
        return;
    const QString name = fileNameFor(m_session.present().headline) + u'.' + packageSuffix;
    QString path = m_questions.saveAs(m_window, name, tr("Packages of articles (*.toasoan)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + packageSuffix;
    // What is on the sheet goes along.
    m_session.standBack(
        [this, path, id = m_session.id()](const WritingSession::Done &done) {
            m_working = true;
            m_notices.show(u"package"_s, Notices::Kind::Information, tr("The package is being made…"));
            whenDone(m_handing.handOver({id}, path), this,
                     [this, path, done](const Result<QList<HandedOver>> &handed) {
                         m_working = false;
                         done();
                         if (!handed)
                             return warn(handed.error());
                         m_notices.show(
                             u"package"_s, Notices::Kind::Done,
                             tr("The package is in “%1”. Give it to the other desk; what they change comes "
                                "back the same way.")
                                 .arg(path),
                             {{tr("Show the folder"),
                               [this, path] { m_questions.openPath(QFileInfo(path).absolutePath()); }}});
                     });
        },
        [] {}, // what could not be saved is told by the one who tried
        RevisionKind::HandedOver);
}

void HandOverDesk::takeIn()
{
    if (m_working)
        return;
    const QString path = m_questions.package(m_window);
    if (path.isEmpty())
        return;
    m_session.standBack(
        [this, path](const WritingSession::Done &done) {
            m_working = true;
            m_notices.show(u"package"_s, Notices::Kind::Information, tr("The package is being checked…"));
            whenDone(m_handing.takeIn(path), this, [this, done](const Result<TakenInPackage> &taken) {
                m_working = false;
                done();
                tell(taken);
            });
        },
        [] {}, RevisionKind::BeforeTakeIn);
}

void HandOverDesk::warn(const Error &error)
{
    m_notices.show(u"package"_s, Notices::Kind::Warning, error.message);
}

void HandOverDesk::tell(const Result<TakenInPackage> &taken)
{
    if (!taken)
        return warn(taken.error());
    QStringList told;
    QList<Notices::Way> ways;
    bool overlap = false;
    for (const TakenInArticle &article : taken->articles) {
        if (told.size() < mostTold)
            told += sentences(article);
        if (article.theirs > 0 && article.before > 0 && article.outcome != TakenInArticle::Outcome::Nothing &&
            article.outcome != TakenInArticle::Outcome::Kept && ways.isEmpty()) {
            const bool forwarded = article.outcome == TakenInArticle::Outcome::Forwarded;
            ways << Notices::Way{
                forwarded ? tr("What they changed") : tr("Compare"),
                [this, id = article.id, version = forwarded ? article.before : article.theirs] {
                    emit comparisonWanted(id, version);
                }};
        }
        overlap = overlap || !article.overlaps.isEmpty();
    }
    if (taken->articles.size() > mostTold)
        told << tr("%n articles came in all told.", nullptr, int(taken->articles.size()));
    told += taken->notes;
    if (taken->signer.known == PackageSigner::Known::No &&
        m_newsroom.actor().roles.testFlag(Role::Administrator))
        ways << Notices::Way{tr("Trust this newsroom's key…"), [this, signer = taken->signer] {
                                 emit trustWanted(signer.desk, signer.deskKey);
                             }};
    m_notices.show(u"package"_s,
                   overlap || !taken->notes.isEmpty() ? Notices::Kind::Warning : Notices::Kind::Done,
                   told.join(u'\n'), ways);
    emit articlesChanged();
    emit articleWanted(taken->articles.front().id);
}

} // namespace toasoan
