#pragma once

#include "core/workflow/process.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace toasoan {

// Whether, since when and in which revision an article is public: a fact beside its stage.
struct Publication
{
    int revision = 0; // 0: it is not public
    QDateTime first;  // set once
    QDateTime last;
    QDateTime scheduled; // when it is due

    bool isPublic() const { return revision > 0; }
    bool operator==(const Publication &) const = default;
};

enum class CorrectionKind {
    Notice, // told to readers
    Slip,   // of typing: approved again, recorded, not told
};
QString name(CorrectionKind kind);
std::optional<CorrectionKind> correctionKindNamed(QStringView name);

// A correction of a published article.
struct Correction
{
    CorrectionKind kind = CorrectionKind::Notice;
    QString notice; // what was wrong and what is right
    AccountId account;
    QString name;
    QDateTime begun;
    QDateTime ended;  // invalid: under way
    int revision = 0; // that came out with it

    bool isUnderWay() const { return !ended.isValid(); }
    bool operator==(const Correction &) const = default;
};

} // namespace toasoan
