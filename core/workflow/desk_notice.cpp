#include "core/workflow/desk_notice.h"

#include "core/text/fold.h"

#include <QCoreApplication>

#include <array>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeskNotice)
};

// %1 is who caused it, %2 the article; of deadlines %1 is the article.
struct KindWords
{
    const char *name;
    const char *sentence;
};

constexpr std::array kinds{
    KindWords{"submitted", QT_TRANSLATE_NOOP("DeskNotice", "%1 sent %2 for review")},
    KindWords{"returned", QT_TRANSLATE_NOOP("DeskNotice", "%1 returned %2")},
    KindWords{"approved", QT_TRANSLATE_NOOP("DeskNotice", "%1 approved %2")},
    KindWords{"sentBack", QT_TRANSLATE_NOOP("DeskNotice", "%1 sent %2 back to the editors")},
    KindWords{"published", QT_TRANSLATE_NOOP("DeskNotice", "%1 published %2")},
    KindWords{"withdrawn", QT_TRANSLATE_NOOP("DeskNotice", "%1 withdrew %2")},
    KindWords{"assigned", QT_TRANSLATE_NOOP("DeskNotice", "%1 assigned you work on %2")},
    KindWords{"unassigned", QT_TRANSLATE_NOOP("DeskNotice", "%1 took work on %2 off you")},
    KindWords{"mentioned", QT_TRANSLATE_NOOP("DeskNotice", "%1 named you in a remark on %2")},
    KindWords{"takenOver", QT_TRANSLATE_NOOP("DeskNotice", "%1 took over %2 while you were writing it")},
    KindWords{"approvalDropped",
              QT_TRANSLATE_NOOP("DeskNotice", "%1 changed %2, which has to be approved again")},
    KindWords{"correctionBegun", QT_TRANSLATE_NOOP("DeskNotice", "%1 began a correction of %2")},
    KindWords{"dueTomorrow", QT_TRANSLATE_NOOP("DeskNotice", "%1 is due tomorrow")},
    KindWords{"dueToday", QT_TRANSLATE_NOOP("DeskNotice", "%1 is due today")},
    KindWords{"overdue", QT_TRANSLATE_NOOP("DeskNotice", "The deadline of %1 has passed")},
};
static_assert(kinds.size() == noticeKindCount);

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark();
}

bool standsAt(const QString &text, qsizetype at, const QString &word)
{
    const qsizetype end = at + word.size();
    return QStringView(text).mid(at, word.size()) == word && (end == text.size() || !isOfName(text[end]));
}

bool isWholeNameIn(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if ((at == 0 || !isOfName(text[at - 1])) && standsAt(text, at, name))
            return true;
    return false;
}

// The longest name behind the @: @lan.anh is not lan.
AccountId calledAt(const QString &text, qsizetype at, const QList<Account> &accounts)
{
    AccountId called;
    qsizetype longest = 0;
    for (const Account &account : accounts) {
        for (const QString &given : {account.name, account.fullName}) {
            const QString key = exactKey(given);
            if (key.size() > longest && standsAt(text, at, key)) {
                called = account.id;
                longest = key.size();
            }
        }
    }
    return called;
}

} // namespace

QString name(NoticeKind kind)
{
    return QString::fromLatin1(kinds[size_t(kind)].name);
}

std::optional<NoticeKind> noticeKindNamed(QStringView name)
{
    for (size_t i = 0; i < kinds.size(); ++i)
        if (name == QLatin1String(kinds[i].name))
            return NoticeKind(i);
    return std::nullopt;
}

QString sentence(const DeskNotice &notice, const QDateTime &now)
{
    const QString headline = notice.headline.simplified();
    const QString article =
        headline.isEmpty() ? Texts::tr("an article without a headline") : Texts::tr("“%1”").arg(headline);
    const QString pattern = Texts::tr(kinds[size_t(notice.kind)].sentence);
    if (notice.kind == NoticeKind::Overdue)
        return QString(pattern.arg(article) + u": " + sentence(notice.deadline, now));
    if (notice.kind >= NoticeKind::DueTomorrow) {
        const QString time = notice.deadline.time.toString(QStringLiteral("HH:mm"));
        return time.isEmpty() ? pattern.arg(article)
                              : QString(pattern.arg(article) + u' ' + Texts::tr("at %1").arg(time));
    }
    return pattern.arg(notice.by.isEmpty() ? Texts::tr("The program") : notice.by, article);
}

std::optional<Telling> tellingOf(Act act)
{
    switch (act) {
    case Act::Submit:
        return Telling{NoticeKind::Submitted, Role::Editor, false};
    case Act::Return:
        return Telling{NoticeKind::Returned, {}, true};
    case Act::Approve:
        return Telling{NoticeKind::Approved, Role::Publisher, true};
    case Act::SendBack:
        return Telling{NoticeKind::SentBack, Role::Editor, false};
    case Act::Edit: // of what was approved
        return Telling{NoticeKind::ApprovalDropped, Role::Editor | Role::Publisher, true};
    case Act::Correct:
    case Act::FixSlip:
        return Telling{NoticeKind::CorrectionBegun, Role::Editor, true};
    case Act::Publish:
        return Telling{NoticeKind::Published, {}, true};
    case Act::Withdraw:
        return Telling{NoticeKind::Withdrawn, {}, true};
    default:
        return std::nullopt;
    }
}

QList<AccountId> namedIn(const QString &text, const QList<Account> &accounts)
{
    const QString key = exactKey(text);
    QList<AccountId> named;
    for (qsizetype at = key.indexOf(u'@'); at >= 0; at = key.indexOf(u'@', at + 1)) {
        if (at > 0 && isOfName(key[at - 1]))
            continue; // an address
        const AccountId called = calledAt(key, at + 1, accounts);
        if (!called.isNull() && !named.contains(called))
            named << called;
    }
    for (const Account &account : accounts) {
        // As it is written: “thanh bình” is a word, “Thanh Bình” a person.
        const QString whole = account.fullName.simplified();
        if (whole.contains(u' ') && !named.contains(account.id) && isWholeNameIn(text, whole))
            named << account.id;
    }
    return named;
}

} // namespace toasoan
