#include "core/desk/telling.h"

#include "core/store/account_store.h"
#include "core/store/notice_store.h"
#include "core/store/process_store.h"

#include <algorithm>

namespace toasoan {

namespace {

Result<QList<Account>> others(Database &database, AccountId actor)
{
    auto all = AccountStore(database).all();
    if (!all)
        return all.error();
    QList<Account> others;
    std::copy_if(all->cbegin(), all->cend(), std::back_inserter(others), [&](const Account &account) {
        return account.isOn && !account.isDamaged && account.id != actor;
    });
    return others;
}

} // namespace

Result<void> tellOfStep(Database &database, Act act, const DeskNotice &notice, const Actor &actor)
{
    const auto telling = tellingOf(act);
    if (!telling)
        return {};
    const auto people = others(database, actor.account);
    if (!people)
        return people.error();
    if (people->isEmpty())
        return {};
    const auto row = ProcessStore(database).standing(notice.article);
    if (!row)
        return row.error();
    QList<AccountId> told;
    for (const Account &account : *people)
        if ((account.roles & telling->roles) ||
            (telling->author && !row->standing.author.isNull() && account.id == row->standing.author))
            told << account.id;
    DeskNotice said = notice;
    said.kind = telling->kind;
    return NoticeStore(database).add(told, said);
}

Result<void> tellNamed(Database &database, const RemarkLine &line, RemarkId remark, ArticleId article)
{
    const auto people = others(database, line.account);
    if (!people)
        return people.error();
    DeskNotice notice;
    notice.kind = NoticeKind::Mentioned;
    notice.article = article;
    notice.by = line.author;
    notice.note = line.text;
    notice.at = line.at;
    return NoticeStore(database).add(namedIn(line.text, *people), notice, remark);
}

Result<void> tellOne(Database &database, AccountId account, const DeskNotice &notice, const Actor &actor)
{
    return account == actor.account ? Result<void>() : NoticeStore(database).add({account}, notice);
}

} // namespace toasoan
