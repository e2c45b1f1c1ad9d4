#include "ui/proof/finding_words.h"

#include "core/proof/rules.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

constexpr std::array counted{FindingGroup::Spelling, FindingGroup::Word, FindingGroup::Form,
                             FindingGroup::Style};

QString shortTitle(FindingGroup group, int count)
{
    switch (group) {
    case FindingGroup::Spelling:
        return Texts::tr("%n mistakes", nullptr, count);
    case FindingGroup::Word:
        return Texts::tr("%n confused words", nullptr, count);
    case FindingGroup::Form:
        return Texts::tr("%n of form", nullptr, count);
    case FindingGroup::Style:
        return Texts::tr("%n of style", nullptr, count);
    case FindingGroup::Hint:
        break;
    }
    return Texts::tr("%n hints", nullptr, count);
}

// Where it stands when that is not the sheet; else nothing.
QString fieldBeside(const Finding &finding)
{
    if (finding.field == "kicker"_L1)
        return Texts::tr("Kicker");
    if (finding.field == "subtitle"_L1)
        return Texts::tr("Subtitle");
    if (finding.field == "cell"_L1)
        return Texts::tr("Table");
    if (finding.field == "note"_L1)
        return Texts::tr("Footnote");
    return finding.field == "alt"_L1 ? Texts::tr("Picture description") : QString();
}

QString withFieldBeside(const QString &title, const Finding &finding)
{
    const QString field = fieldBeside(finding);
    return field.isEmpty() ? title : Texts::tr("%1 · %2").arg(title, field);
}

QString titleInText(const Finding &finding, const QString &correction)
{
    const QString text = visibleText(finding.text);
    if (!correction.isNull())
        return Texts::tr("%1 → %2").arg(text, visibleText(correction));
    // A mark or the first word of a sentence says nothing by itself.
    return finding.kind == FindingKind::Style ? Texts::tr("%1 · %2").arg(text, kindTitle(finding)) : text;
}

} // namespace

QString groupTitle(FindingGroup group, int count)
{
    switch (group) {
    case FindingGroup::Spelling:
        return Texts::tr("%n spelling mistakes", nullptr, count);
    case FindingGroup::Word:
        return Texts::tr("%n easily confused words", nullptr, count);
    case FindingGroup::Form:
        return Texts::tr("%n points of form", nullptr, count);
    case FindingGroup::Style:
        return Texts::tr("%n points of style", nullptr, count);
    case FindingGroup::Hint:
        break;
    }
    return Texts::tr("%n hints", nullptr, count);
}

QString findingSummary(const QList<Finding> &findings)
{
    QStringList parts;
    for (const FindingGroup group : counted) {
        const auto count = std::count_if(findings.begin(), findings.end(), [group](const Finding &finding) {
            return finding.severity != Severity::Hint && groupOf(finding) == group;
        });
        if (count > 0)
            parts << shortTitle(group, int(count));
    }
    return parts.isEmpty() ? Texts::tr("No mistakes") : parts.join(u" · "_s);
}

QString kindTitle(const Finding &finding)
{
    if (const Rule *rule = ruleNamed(finding.rule))
        return QCoreApplication::translate("Rule", rule->title);
    return groupTitle(groupOf(finding), 1);
}

QString kindAndField(const Finding &finding)
{
    return withFieldBeside(kindTitle(finding), finding);
}

QString findingTitle(const Finding &finding, const QString &correction)
{
    return withFieldBeside(titleInText(finding, correction), finding);
}

} // namespace toasoan
