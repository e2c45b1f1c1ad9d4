#include "core/workflow/chain_check.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

} // namespace

void ChainCheck::next(const RecordEntry &entry)
{
    ++m_entries;
    if (!m_misfit && entry.number > m_expected)
        stopAt(m_expected,
               Texts::tr("Entry %1 of the record is missing: it was taken out by other means than "
                         "this program.")
                   .arg(m_expected));
    else if (!m_misfit && (entry.number < m_expected || entry.hash != chained(entry, m_hash)))
        stopAt(entry.number, Texts::tr("Entry %1 of the record does not fit those before it: it was changed, "
                                       "moved or put in by other means than this program.")
                                 .arg(entry.number));
    m_expected = !m_misfit ? entry.number + 1 : m_expected;
    m_hash = entry.hash;
}

void ChainCheck::stopAt(qint64 number, const QString &problem)
{
    m_misfit = number;
    m_problem = problem;
}

} // namespace toasoan
