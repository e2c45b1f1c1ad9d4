#include "ui/window/writing_goal.h"

#include <algorithm>
#include <utility>

namespace toasoan {

WritingGoal::WritingGoal(LocalSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_targets(settings.targets())
{
}

void WritingGoal::setArticle(ArticleId article, int words)
{
    m_article = article;
    if (!m_atFirst.contains(article))
        m_atFirst.insert(article, words);
    m_words = words;
    emit changed(progress());
}

void WritingGoal::setWords(int words)
{
    if (std::exchange(m_words, words) != words)
        emit changed(progress());
}

void WritingGoal::setTarget(int words)
{
    m_targets.removeIf([this](const WordTarget &target) { return target.article == m_article; });
    if (words > 0)
        m_targets.prepend({m_article, std::min(words, largestTarget)});
    m_targets.resize(std::min<qsizetype>(m_targets.size(), mostTargets));
    m_settings.setTargets(m_targets);
    emit changed(progress());
}

WritingProgress WritingGoal::progress() const
{
    const auto own = std::find_if(m_targets.begin(), m_targets.end(),
                                  [this](const WordTarget &target) { return target.article == m_article; });
    return {m_words, own == m_targets.end() ? 0 : own->words,
            std::max(0, m_words - m_atFirst.value(m_article, m_words))};
}

} // namespace toasoan
