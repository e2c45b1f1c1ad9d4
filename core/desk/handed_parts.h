#pragma once

#include "core/media/photo.h"
#include "core/workflow/approval.h"
#include "core/workflow/elsewhere.h"
#include "core/workflow/record_entry.h"
#include "core/workflow/remark.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace toasoan {

// What is in the lists of a package, as it is written and as far as it may be believed: nothing where one of
// them is no such thing.

QJsonObject toJson(const Photo &photo);
std::optional<Photo> photoIn(const QJsonObject &object);

QJsonObject toJson(const Remark &remark);
std::optional<Remark> remarkIn(const QJsonObject &object);

QJsonObject toJson(const Approval &approval);
std::optional<Approval> approvalIn(const QJsonObject &object);

QJsonObject toJson(const RecordEntry &entry);
std::optional<RecordEntry> stepIn(const QJsonObject &object);

QJsonObject toJson(const StepElsewhere &step);
std::optional<StepElsewhere> stepElsewhereIn(const QJsonObject &object);

QJsonObject toJson(const ApprovalElsewhere &told);
std::optional<ApprovalElsewhere> approvalElsewhereIn(const QJsonObject &object);

QJsonObject toJson(const WorkElsewhere &work);
std::optional<WorkElsewhere> workIn(const QJsonObject &object);

template <class T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

// False when there are more than `most`, or one of them is none.
template <class T>
bool listIn(const QJsonObject &object, QLatin1String key, qsizetype most,
            std::optional<T> (*read)(const QJsonObject &), QList<T> &list)
{
    const QJsonArray array = object.value(key).toArray();
    if (array.size() > most)
        return false;
    for (const QJsonValue &value : array) {
        auto item = read(value.toObject());
        if (!item)
            return false;
        list.append(*std::move(item));
    }
    return true;
}

} // namespace toasoan
