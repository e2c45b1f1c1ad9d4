#include "core/desk/handed_parts.h"

#include "core/desk/handed_fields.h"
#include "core/text/clean.h"

#include <algorithm>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

// Hexadecimal of so many digits; empty when it is none.
QByteArray hexIn(const QJsonObject &object, QLatin1String key, qsizetype digits)
{
    const QByteArray text = object.value(key).toString().toLatin1().toLower();
    const bool isHex = text.size() == digits && QByteArray::fromHex(text).toHex() == text;
    return isHex ? text : QByteArray();
}

constexpr qsizetype sha256Digits = 64;
constexpr qsizetype keyDigits = 64;
constexpr qsizetype signatureDigits = 128;

} // namespace

QJsonObject toJson(const Photo &photo)
{
    return {{u"id"_s, photo.id.toString()},        {u"sha256"_s, QString::fromLatin1(photo.sha256.toHex())},
            {u"name"_s, photo.originalName},       {u"description"_s, photo.description},
            {u"credit"_s, photo.credit},           {u"rights"_s, photo.rights},
            {u"addedAt"_s, written(photo.addedAt)}};
}

std::optional<Photo> photoIn(const QJsonObject &object)
{
    Photo photo;
    photo.id = idIn<PhotoId>(object, "id"_L1);
    photo.sha256 = QByteArray::fromHex(hexIn(object, "sha256"_L1, sha256Digits));
    photo.originalName = lineIn(object, "name"_L1);
    photo.description = cleanText(object.value("description"_L1).toString()).left(longestRemark);
    photo.credit = lineIn(object, "credit"_L1);
    photo.rights = lineIn(object, "rights"_L1);
    photo.addedAt = timeIn(object, "addedAt"_L1);
    if (photo.id.isNull() || photo.sha256.isEmpty() || !photo.addedAt.isValid())
        return std::nullopt;
    return photo;
}

QJsonObject toJson(const Remark &remark)
{
    const Anchor &anchor = remark.anchor;
    QJsonArray lines;
    for (const RemarkLine &line : remark.lines)
        lines.append(QJsonObject{{u"kind"_s, name(line.kind)},
                                 {u"account"_s, written(line.account)},
                                 {u"author"_s, line.author},
                                 {u"at"_s, written(line.at)},
                                 {u"text"_s, line.text}});
    return {{u"id"_s, remark.id.toString()},     {u"revision"_s, remark.revision}, {u"field"_s, anchor.field},
            {u"block"_s, written(anchor.block)}, {u"part"_s, anchor.part},         {u"start"_s, anchor.start},
            {u"length"_s, anchor.length},        {u"quoted"_s, anchor.quoted},     {u"lines"_s, lines}};
}

namespace {

std::optional<RemarkLine> remarkLineIn(const QJsonObject &object)
{
    const auto kind = remarkKindNamed(object.value("kind"_L1).toString());
    RemarkLine line;
    line.account = idIn<AccountId>(object, "account"_L1);
    line.author = lineIn(object, "author"_L1);
    line.at = timeIn(object, "at"_L1);
    line.text = cleanText(object.value("text"_L1).toString()).trimmed();
    if (!kind || !line.at.isValid() || line.text.size() > longestRemark ||
        (*kind == RemarkLine::Kind::Said && line.text.isEmpty()))
        return std::nullopt;
    line.kind = *kind;
    return line;
}

} // namespace

std::optional<Remark> remarkIn(const QJsonObject &object)
{
    Remark remark;
    remark.id = idIn<RemarkId>(object, "id"_L1);
    remark.revision = object.value("revision"_L1).toInt();
    remark.anchor = {lineIn(object, "field"_L1),
                     idIn<BlockId>(object, "block"_L1),
                     std::max(0, object.value("part"_L1).toInt()),
                     std::max(0, object.value("start"_L1).toInt()),
                     std::max(0, object.value("length"_L1).toInt()),
                     cleanText(object.value("quoted"_L1).toString())};
    const QJsonArray lines = object.value("lines"_L1).toArray();
    if (remark.id.isNull() || lines.isEmpty() || lines.size() > handedLimit::remarks)
        return std::nullopt;
    for (const QJsonValue &value : lines) {
        const auto line = remarkLineIn(value.toObject());
        if (!line)
            return std::nullopt;
        remark.lines.append(*line);
    }
    return remark.lines.front().kind == RemarkLine::Kind::Said ? std::optional(remark) : std::nullopt;
}

QJsonObject toJson(const Approval &approval)
{
    return {{u"revision"_s, approval.revision},
            {u"digest"_s, QString::fromLatin1(approval.digest)},
            {u"account"_s, written(approval.account)},
            {u"name"_s, approval.name},
            {u"at"_s, written(approval.at)},
            {u"onPaper"_s, approval.onPaper},
            {u"scan"_s, QString::fromLatin1(approval.scan)},
            {u"note"_s, approval.note},
            {u"signature"_s, QString::fromLatin1(approval.signature.bytes.toHex())},
            {u"publicKey"_s, QString::fromLatin1(approval.signature.publicKey.toHex())}};
}

std::optional<Approval> approvalIn(const QJsonObject &object)
{
    Approval approval;
    approval.revision = object.value("revision"_L1).toInt();
    approval.digest = hexIn(object, "digest"_L1, sha256Digits);
    approval.account = idIn<AccountId>(object, "account"_L1);
    approval.name = lineIn(object, "name"_L1);
    approval.at = timeIn(object, "at"_L1);
    approval.onPaper = object.value("onPaper"_L1).toBool();
    approval.scan = hexIn(object, "scan"_L1, sha256Digits);
    approval.note = lineIn(object, "note"_L1);
    approval.signature = {QByteArray::fromHex(hexIn(object, "signature"_L1, signatureDigits)),
                          QByteArray::fromHex(hexIn(object, "publicKey"_L1, keyDigits))};
    if (approval.digest.isEmpty() || !approval.at.isValid() || approval.revision < 1)
        return std::nullopt;
    return approval;
}

QJsonObject toJson(const RecordEntry &entry)
{
    return {{u"at"_s, written(entry.at)},
            {u"what"_s, name(entry.what)},
            {u"actor"_s, entry.actor},
            {u"account"_s, written(entry.account)},
            {u"revision"_s, entry.revision},
            {u"before"_s, QString::fromLatin1(entry.before)},
            {u"note"_s, entry.note},
            {u"after"_s, QString::fromLatin1(entry.after)},
            {u"hash"_s, QString::fromLatin1(entry.hash)}};
}

std::optional<RecordEntry> stepIn(const QJsonObject &object)
{
    const auto what = recordedNamed(object.value("what"_L1).toString());
    RecordEntry entry;
    entry.at = timeIn(object, "at"_L1);
    if (!what || !entry.at.isValid())
        return std::nullopt;
    entry.what = *what;
    entry.actor = lineIn(object, "actor"_L1);
    entry.account = idIn<AccountId>(object, "account"_L1);
    entry.revision = object.value("revision"_L1).toInt();
    entry.before = hexIn(object, "before"_L1, sha256Digits);
    entry.after = hexIn(object, "after"_L1, sha256Digits);
    entry.note = cleanText(object.value("note"_L1).toString());
    entry.hash = hexIn(object, "hash"_L1, sha256Digits);
    return entry;
}

QJsonObject toJson(const StepElsewhere &step)
{
    QJsonObject object = toJson(step.entry);
    object.insert(u"desk"_s, step.desk);
    return object;
}

std::optional<StepElsewhere> stepElsewhereIn(const QJsonObject &object)
{
    const auto entry = stepIn(object);
    const QString desk = lineIn(object, "desk"_L1);
    if (!entry || desk.isEmpty())
        return std::nullopt;
    return StepElsewhere{*entry, desk};
}

QJsonObject toJson(const ApprovalElsewhere &told)
{
    QJsonObject object = toJson(told.approval);
    object.insert(u"desk"_s, told.desk);
    object.insert(u"here"_s, told.revision);
    return object;
}

std::optional<ApprovalElsewhere> approvalElsewhereIn(const QJsonObject &object)
{
    const auto approval = approvalIn(object);
    ApprovalElsewhere told;
    told.desk = lineIn(object, "desk"_L1);
    told.revision = std::max(0, object.value("here"_L1).toInt());
    if (!approval || told.desk.isEmpty())
        return std::nullopt;
    told.approval = *approval;
    return told;
}

QJsonObject toJson(const WorkElsewhere &work)
{
    const Assignment &one = work.assignment;
    return {{u"account"_s, written(one.account)},
            {u"person"_s, one.person},
            {u"task"_s, name(one.task)},
            {u"note"_s, one.note},
            {u"by"_s, one.by},
            {u"at"_s, written(one.at)},
            {u"desk"_s, work.desk}};
}

std::optional<WorkElsewhere> workIn(const QJsonObject &object)
{
    const auto task = taskNamed(object.value("task"_L1).toString());
    WorkElsewhere work;
    Assignment &one = work.assignment;
    one.account = idIn<AccountId>(object, "account"_L1);
    one.person = lineIn(object, "person"_L1);
    one.note = cleanText(object.value("note"_L1).toString()).left(longestAssignmentNote);
    one.by = lineIn(object, "by"_L1);
    one.at = timeIn(object, "at"_L1);
    work.desk = lineIn(object, "desk"_L1);
    if (!task || one.person.isEmpty() || !one.at.isValid())
        return std::nullopt;
    one.task = *task;
    return work;
}

} // namespace toasoan
