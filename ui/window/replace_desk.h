#pragma once

#include "core/desk/replacing.h"
#include "ui/articles/article_list_model.h"
#include "ui/articles/replace_dialog.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace toasoan {

class Notices;
class WritingSession;

// Takes words through all articles: the question, the list of changes, making them, and taking them back.
class ReplaceDesk : public QObject
{
    Q_OBJECT

public:
    using Listed = std::function<ArticleListing()>; // what the list of articles shows now

    ReplaceDesk(Replacing &replacing, WritingSession &session, Listed listed, Notices &notices,
                QWidget *window);
    ~ReplaceDesk() override;

    void ask(const QString &words); // with these to begin with

signals:
    void articlesChanged();
    void placeWanted(const toasoan::TextChange &change); // in the article that is open

private:
    using Stop = std::shared_ptr<std::atomic_bool>; // set once somebody cancels

    void makeDialog();
    void find(ReplaceWish wish, ReplaceDialog::Where where);
    void replace(const ReplacePlan &plan);
    void makeChanges(const ReplacePlan &plan, const Stop &stop, const std::function<void()> &done);
    void takeBack(const ReplaceOutcome &outcome);
    void open(ArticleId article, const TextChange &change);

    Replacing &m_replacing;
    WritingSession &m_session;
    Listed m_listed;
    Notices &m_notices;
    QWidget *m_window;
    ReplaceDialog *m_dialog = nullptr; // made when it is asked for
    QFuture<Result<ReplacePlan>> m_finding;
    std::function<void()> m_cancel;                           // what is under way
    std::optional<std::pair<ArticleId, TextChange>> m_wanted; // the article is being opened
};

} // namespace toasoan
