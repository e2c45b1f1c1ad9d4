#include "core/desk/record_notes.h"

#include "core/article/field_label.h"
#include "core/desk/record_words.h"
#include "core/desk/setting_keys.h"
#include "core/workflow/checklist.h"
#include "core/workflow/planning.h"
#include "core/workflow/process.h"
#include "core/workflow/publication.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

struct RoleName
{
    Role role;
    const char *label;
};
// As the window of accounts calls them.
constexpr std::array roleNames{
    RoleName{Role::Writer, QT_TRANSLATE_NOOP("Role", "Writer")},
    RoleName{Role::Editor, QT_TRANSLATE_NOOP("Role", "Editor")},
    RoleName{Role::Publisher, QT_TRANSLATE_NOOP("Role", "Publisher")},
    RoleName{Role::Administrator, QT_TRANSLATE_NOOP("Role", "Administrator")},
};

QString rolesInWords(Roles roles)
{
    QStringList all;
    for (const RoleName &each : roleNames)
        if (roles.testFlag(each.role))
            all << QCoreApplication::translate("Role", each.label);
    return all.join(u", "_s);
}

// "minh: writer,editor → writer (Trần Minh)", role by role.
QString accountInWords(const QString &note)
{
    static const QRegularExpression list(uR"((?<=[:→] )[a-z]+(?:,[a-z]+)*)"_s);
    QString words;
    qsizetype done = 0;
    auto each = list.globalMatch(note);
    while (each.hasNext()) {
        const auto match = each.next();
        const auto roles = rolesNamed(match.captured());
        words += note.sliced(done, match.capturedStart() - done);
        words += roles ? rolesInWords(*roles) : match.captured();
        done = match.capturedEnd();
    }
    return words + note.sliced(done);
}

QString levelInWords(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Off:
        return Texts::tr("not asked for");
    case CheckLevel::Recommended:
        return Texts::tr("recommended");
    case CheckLevel::Required:
        break;
    }
    return Texts::tr("required");
}

QString ruleInWords(FourEyes rule)
{
    switch (rule) {
    case FourEyes::Off:
        return Texts::tr("Everybody may approve, also their own");
    case FourEyes::Strict:
        return Texts::tr("Nobody approves what they wrote or changed last");
    case FourEyes::On:
        break;
    }
    return Texts::tr("Nobody approves what they wrote");
}

// "submit", or "submit Tin vắn": the step, and the articles of one template.
QString checklistInWords(const QString &decided)
{
    const QString levels = decided.section(u' ', -1);
    const QString before = decided.section(u' ', 0, -2);
    const auto act = actNamed(before.section(u' ', 0, 0));
    if (!act)
        return decided;
    const QString of = before.section(u' ', 1);
    QStringList items;
    for (const QString &part : levels.split(u',', Qt::SkipEmptyParts)) {
        const auto item = checkItemNamed(part.section(u'=', 0, 0));
        const auto level = checkLevelNamed(part.section(u'=', 1));
        items << (item && level ? Texts::tr("%1: %2").arg(label(*item), levelInWords(*level)) : part);
    }
    const QString what = items.isEmpty() ? Texts::tr("as by default") : items.join(u"; "_s);
    return of.isEmpty() ? Texts::tr("Checklist before “%1”: %2").arg(label(*act), what)
                        : Texts::tr("Checklist before “%1”, articles of “%2”: %3").arg(label(*act), of, what);
}

QString settingInWords(const QString &note)
{
    if (note.startsWith(settingKey::checklist + u'.'))
        return checklistInWords(note.sliced(settingKey::checklist.size() + 1));
    if (note.startsWith(settingKey::fourEyes + u' ')) {
        const auto rule = fourEyesNamed(note.section(u' ', 1));
        return rule ? Texts::tr("Who approves: %1").arg(ruleInWords(*rule)) : note;
    }
    if (note.startsWith(settingKey::headFile + u'=')) {
        const QString file = note.sliced(settingKey::headFile.size() + 1);
        return file.isEmpty() ? Texts::tr("The daily hash is not written into a file any more")
                              : Texts::tr("The daily hash is written into %1").arg(file);
    }
    constexpr std::array accountActs{
        std::pair{"account add ", QT_TRANSLATE_NOOP("Record", "Add the account %1")},
        std::pair{"account change ", QT_TRANSLATE_NOOP("Record", "Change the account %1")},
        std::pair{"account password ", QT_TRANSLATE_NOOP("Record", "Set the password of %1")},
    };
    for (const auto &[begin, sentence] : accountActs)
        if (note.startsWith(QLatin1StringView(begin)))
            return Texts::tr(sentence).arg(accountInWords(note.sliced(qstrlen(begin))));
    return note;
}

QString moment(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return at.isValid() ? Texts::tr("for %1").arg(at.toLocalTime().toString(u"d/M/yyyy HH:mm"_s)) : iso;
}

// "section: Thời sự → Dân vận khéo; tags: …"
QString detailsInWords(const QString &note)
{
    QStringList changes;
    for (const QString &change : note.split(u"; "_s)) {
        const QString field = change.section(u": "_s, 0, 0);
        const QString words = fieldLabel(field);
        changes << (words.isEmpty() ? change : QString(words + change.sliced(field.size())));
    }
    return changes.join(u"; "_s);
}

QString taskInWords(const QString &note)
{
    const auto task = taskNamed(note.section(u": "_s, 0, 0));
    return task ? Texts::tr("%1: %2").arg(label(*task), note.section(u": "_s, 1)) : note;
}

} // namespace

QString refusedAct(const RecordEntry &entry)
{
    if (!entry.note.contains(u": "_s))
        return {};
    const QString named = entry.note.section(u": "_s, 0, 0);
    if (const auto act = actNamed(named))
        return label(*act);
    if (named == "export"_L1)
        return Texts::tr("Export");
    const auto kind = recordedNamed(named);
    return kind ? label(*kind) : QString();
}

QString noteInWords(const RecordEntry &entry)
{
    const QString &note = entry.note;
    switch (entry.what) {
    case Recorded::Scheduled:
        return moment(note);
    case Recorded::CorrectionBegun:
        return note == name(CorrectionKind::Slip) ? Texts::tr("a slip of typing") : note;
    case Recorded::Approved:
        return note.startsWith("paper: "_L1) ? Texts::tr("on paper: %1").arg(note.sliced(7)) : note;
    case Recorded::Refused:
        return refusedAct(entry).isEmpty() ? settingInWords(note) : note.section(u": "_s, 1);
    case Recorded::Remade:
        return {};
    case Recorded::SettingChanged:
        return settingInWords(note);
    case Recorded::AccountAdded:
    case Recorded::AccountChanged:
        return accountInWords(note);
    case Recorded::DeadlineSet:
    case Recorded::EmbargoSet: {
        const auto deadline = deadlineNamed(note.section(u" → "_s, -1));
        return deadline ? shown(*deadline) : Texts::tr("none any more");
    }
    case Recorded::Described:
        return detailsInWords(note);
    case Recorded::Assigned:
    case Recorded::Unassigned:
        return taskInWords(note);
    default:
        return note;
    }
}

} // namespace toasoan
