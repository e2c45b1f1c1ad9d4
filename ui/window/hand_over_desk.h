#pragma once

#include "core/desk/handing_over.h"
#include "ui/window/questions.h"

#include <QObject>

class QWidget;

namespace toasoan {

class Newsroom;
class Notices;
class WritingSession;

// Gives articles to other desks as packages and takes theirs in, away from the thread of the window. What
// came of it is told above the sheet, with the way to what both desks changed.
class HandOverDesk : public QObject
{
    Q_OBJECT

public:
    HandOverDesk(Newsroom &newsroom, WritingSession &session, Notices &notices, Questions questions,
                 QWidget *window);

    void handOver(); // the article that is open
    void takeIn();

signals:
    void articlesChanged();
    void articleWanted(toasoan::ArticleId id);
    void comparisonWanted(toasoan::ArticleId id, int theirs); // the version of the other desk
    void trustWanted(const QString &desk, const QByteArray &publicKey);

private:
    void pack(ArticleId id, const QString &path);
    void tell(const Result<TakenInPackage> &taken);
    void warn(const Error &error);

    Newsroom &m_newsroom;
    HandingOver &m_handing;
    WritingSession &m_session;
    Notices &m_notices;
    Questions m_questions;
    QWidget *m_window;
    bool m_working = false;
};

} // namespace toasoan
