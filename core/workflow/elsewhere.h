#pragma once

#include "core/workflow/approval.h"
#include "core/workflow/planning.h"
#include "core/workflow/record_entry.h"

namespace toasoan {

// What other desks told of an article: their words, of which nothing counts here.

struct StepElsewhere
{
    RecordEntry entry; // number, uptime and revision are none of here; the hash is of their record
    QString desk;

    bool operator==(const StepElsewhere &) const = default;
};

struct ApprovalElsewhere
{
    Approval approval; // as it was signed
    int revision = 0;  // that has the text here; 0: none is known
    QString desk;
    QByteArray deskKey;       // that signed the package that told of it; empty: a third desk passed it on
    bool isChecked = false;   // that key is known here, and the approval fits its signature
    bool isOfPresent = false; // the text as it is here now

    bool operator==(const ApprovalElsewhere &) const = default;
};

// Work of somebody who has no account here.
struct WorkElsewhere
{
    Assignment assignment; // the account is null
    QString desk;

    bool operator==(const WorkElsewhere &) const = default;
};

} // namespace toasoan
