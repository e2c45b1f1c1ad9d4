#pragma once

#include "core/workflow/record_entry.h"

namespace toasoan {

// Reads the record entry by entry, oldest first, and finds the first one that does not fit: changed, left
// out, put in or moved. A tail cut off and a chain computed anew fit; those only a RecordHead tells.
class ChainCheck
{
public:
    void next(const RecordEntry &entry);

    qint64 entries() const { return m_entries; }
    QByteArray lastHash() const { return m_hash; }
    // The number of the first entry that does not fit, and the same in a sentence; neither: everything fits.
    std::optional<qint64> misfit() const { return m_misfit; }
    QString problem() const { return m_problem; }

private:
    void stopAt(qint64 number, const QString &problem);

    qint64 m_entries = 0;
    qint64 m_expected = 1;
    std::optional<qint64> m_misfit;
    QByteArray m_hash;
    QString m_problem;
};

} // namespace toasoan
