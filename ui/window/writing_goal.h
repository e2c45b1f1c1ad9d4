#pragma once

#include "core/base/id.h"
#include "ui/settings/local_settings.h"

#include <QHash>
#include <QObject>

namespace toasoan {

// How far somebody has come with an article.
struct WritingProgress
{
    int words = 0;
    int target = 0;  // words wanted; 0: as many as it takes
    int session = 0; // words more than when it was first opened since the start of the program; never below 0

    bool isReached() const { return target > 0 && words >= target; }
    bool operator==(const WritingProgress &) const = default;
};

// The writer's aim for the article that is open, and how far it is.
class WritingGoal : public QObject
{
    Q_OBJECT

public:
    WritingGoal(LocalSettings &settings, QObject *parent);

    void setArticle(ArticleId article, int words);
    void setWords(int words);  // of that article, as they are now
    void setTarget(int words); // 0: none
    WritingProgress progress() const;

signals:
    void changed(const toasoan::WritingProgress &progress);

private:
    LocalSettings &m_settings;
    QList<WordTarget> m_targets;     // newest first
    QHash<ArticleId, int> m_atFirst; // words when first opened
    ArticleId m_article;
    int m_words = 0;
};

} // namespace toasoan
