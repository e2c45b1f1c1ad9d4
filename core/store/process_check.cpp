#include "core/store/process_check.h"

#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"
#include "core/store/row.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

using Entries = QList<RecordEntry>; // the oldest first

// One article held against its entries.
class Holding
{
public:
    Holding(Database &database, const QSet<AccountId> &ours, ArticleId id, const Entries &entries)
        : m_database(database)
        , m_process(database)
        , m_ours(ours)
        , m_id(id)
        , m_entries(entries)
    {
    }

    // The first thing that does not fit, in a sentence with %1 for the article; empty: all does.
    QString problem();

private:
    QString inApprovals();
    QString inScans();
    QString inCorrections();
    QString inPublication(const StandingRow &row) const;
    bool isOurs(AccountId account) const { return account.isNull() || m_ours.contains(account); }
    QString noticeOf(const Correction &correction, const RecordEntry &begun) const;
    const RecordEntry *last(std::initializer_list<Recorded> kinds) const;

    Database &m_database;
    ProcessStore m_process;
    const QSet<AccountId> &m_ours;
    ArticleId m_id;
    const Entries &m_entries;
};

QString Holding::problem()
{
    const auto row = m_process.standing(m_id);
    if (!row)
        return row.error().fault == Fault::Damaged
                   ? Texts::tr(
                         "Where the article “%1” stands was changed from outside the program; restore it "
                         "from a backup.")
                   : row.error().message;
    for (const QString &found : {inApprovals(), inScans(), inCorrections(), inPublication(*row)})
        if (!found.isEmpty())
            return found;
    return {};
}

QString Holding::inApprovals()
{
    const auto approvals = m_process.approvals(m_id);
    if (!approvals)
        return approvals.error().message;
    const auto tells = [](const RecordEntry &entry, const Approval &approval) {
        const QString note = approval.onPaper ? QString(u"paper: " + approval.note) : QString();
        return entry.what == Recorded::Approved && entry.at == approval.at &&
               entry.revision == approval.revision && entry.after == approval.digest &&
               entry.actor == approval.name && entry.note == note;
    };
    for (const Approval &approval : *approvals) {
        const bool isTold = std::any_of(m_entries.begin(), m_entries.end(),
                                        [&](const RecordEntry &entry) { return tells(entry, approval); });
        const auto isSigned =
            approval.signature.bytes.isEmpty() ? Result<bool>(false) : m_process.isSigned(m_id, approval);
        if (!isSigned)
            return isSigned.error().message;
        if (!isTold && !*isSigned && isOurs(approval.account))
            return Texts::tr("An approval of the article “%1” is not as the record tells it.");
    }
    for (const RecordEntry &entry : m_entries)
        if (entry.what == Recorded::Approved &&
            std::none_of(approvals->begin(), approvals->end(),
                         [&](const Approval &approval) { return tells(entry, approval); }))
            return Texts::tr("An approval of the article “%1” that the record tells of is missing.");
    return {};
}

QString Holding::inScans()
{
    auto missing = m_database.run(QStringLiteral(R"(
        SELECT count(*) FROM approvals p JOIN articles a ON a.seq = p.article
        WHERE a.id = ? AND p.scan <> ''
              AND NOT EXISTS (SELECT 1 FROM originals o WHERE o.article = p.article AND o.sha256 = p.scan)
    )"),
                                  {m_id.toString()});
    if (!missing)
        return missing.error().message;
    return missing->next() && missing->value(0).toInt() > 0
               ? Texts::tr("The scan of an approval of the article “%1” is missing.")
               : QString();
}

// What readers were told last: publishing may bring a better notice.
QString Holding::noticeOf(const Correction &correction, const RecordEntry &begun) const
{
    QString notice = begun.note;
    for (const RecordEntry &entry : m_entries)
        if (entry.what == Recorded::Published && !entry.note.isEmpty() && entry.at >= begun.at &&
            (correction.isUnderWay() || entry.at <= correction.ended))
            notice = entry.note;
    return notice;
}

QString Holding::inCorrections()
{
    const auto corrections = m_process.corrections(m_id);
    if (!corrections)
        return corrections.error().message;
    qsizetype told = 0;
    for (const RecordEntry &entry : m_entries) {
        if (entry.what != Recorded::CorrectionBegun)
            continue;
        ++told;
        const auto found =
            std::find_if(corrections->begin(), corrections->end(), [&](const Correction &correction) {
                return correction.begun == entry.at && correction.name == entry.actor;
            });
        if (found == corrections->end())
            return Texts::tr("A correction of the article “%1” that the record tells of is missing.");
        const bool isSlip = entry.note == name(CorrectionKind::Slip);
        if (isSlip != (found->kind == CorrectionKind::Slip) ||
            (isSlip ? !found->notice.isEmpty() && noticeOf(*found, entry) != found->notice
                    : noticeOf(*found, entry) != found->notice))
            return Texts::tr("The notice of a correction of the article “%1” is not as the record tells it.");
    }
    return told == corrections->size()
               ? QString()
               : Texts::tr("The article “%1” has a correction that the record does not tell of.");
}

const RecordEntry *Holding::last(std::initializer_list<Recorded> kinds) const
{
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry)
        if (std::find(kinds.begin(), kinds.end(), entry->what) != kinds.end())
            return &*entry;
    return nullptr;
}

QString Holding::inPublication(const StandingRow &row) const
{
    const RecordEntry *out = last({Recorded::Published, Recorded::Withdrawn});
    const int told = out && out->what == Recorded::Published ? out->revision : 0;
    if (told != row.publication.revision)
        return Texts::tr("Which version of the article “%1” is public is not as the record tells it.");
    const QDateTime &due = row.publication.scheduled;
    if (!due.isValid())
        return {};
    const RecordEntry *scheduled = last({Recorded::Scheduled});
    const QDateTime wanted = scheduled ? QDateTime::fromString(scheduled->note, Qt::ISODate) : QDateTime();
    return wanted.isValid() && wanted.toSecsSinceEpoch() == due.toSecsSinceEpoch()
               ? QString()
               : Texts::tr("The time the article “%1” is scheduled for is not as the record tells it.");
}

bool matters(Recorded what)
{
    return what == Recorded::Approved || what == Recorded::CorrectionBegun || what == Recorded::Published ||
           what == Recorded::Withdrawn || what == Recorded::Scheduled;
}

} // namespace

Result<void> checkProcess(Database &database, const std::function<void(const QString &)> &tell)
{
    QHash<ArticleId, Entries> entries;
    const auto read = RecordStore(database).each(RecordStore::theFirst, RecordStore::all,
                                                 [&](const RecordEntry &entry) -> Result<void> {
                                                     if (matters(entry.what))
                                                         entries[entry.article].append(entry);
                                                     return {};
                                                 });
    if (!read)
        return read;
    const auto accounts = AccountStore(database).all();
    if (!accounts)
        return accounts.error();
    QSet<AccountId> ours;
    for (const Account &account : *accounts)
        ours.insert(account.id);
    QHash<ArticleId, QString> names;
    const auto listed = database.each(QStringLiteral("SELECT id, headline FROM articles"), {},
                                      [&](const QSqlQuery &row) -> Result<void> {
                                          if (const auto id = ArticleId::fromString(row.value(0).toString()))
                                              names.insert(*id, row.value(1).toString());
                                          return {};
                                      });
    if (!listed)
        return listed;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QString found = Holding(database, ours, it.key(), entries.value(it.key())).problem();
        if (!found.isEmpty())
            tell(found.contains(u"%1") ? found.arg(it.value().isEmpty() ? it.key().toString() : it.value())
                                       : found);
    }
    return {};
}

} // namespace toasoan
