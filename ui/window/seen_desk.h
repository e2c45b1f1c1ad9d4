#pragma once

#include "core/article/article.h"
#include "core/workflow/role.h"

#include <QObject>

namespace toasoan {

class Newsroom;
class Panels;
class WritingSession;

// Tells who opens an article what others changed in it since they saw it last, and remembers that they see it
// now.
class SeenDesk : public QObject
{
    Q_OBJECT

public:
    SeenDesk(Newsroom &newsroom, WritingSession &session, const Panels &panels, QObject *parent);

signals:
    void comparisonWanted(int revision); // with the present text

private:
    void look(const Article &article);
    void forget();

    Newsroom &m_newsroom;
    WritingSession &m_session;
    const Panels &m_panels;
    ArticleId m_article;
    AccountId m_person;
};

} // namespace toasoan
