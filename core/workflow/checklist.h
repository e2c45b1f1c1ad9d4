#pragma once

#include "core/article/checked_citation.h"
#include "core/proof/finding.h"
#include "core/workflow/act.h"
#include "core/workflow/anchor.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace toasoan {

// What should be there before an article goes on.
enum class CheckItem {
    Headline,
    HeadlineLength,
    Standfirst,
    Body,
    BodyLength,
    Picture,     // at least one
    EmptyFigure, // a figure that still wants its picture
    Caption,
    Credit,
    AltText,
    Tags,
    Source,
    PublicationDate,
    EndMark,
    Unfinished,  // [?], xxx, TK, (bổ sung)
    Spelling,    // no open mistake
    Remarks,     // none that is not resolved
    Suggestions, // none that is not decided
    Template,    // the fields its template asks for
    Citations,   // as the register of documents has them
};
constexpr int checkItemCount = int(CheckItem::Citations) + 1;

QString name(CheckItem item);
std::optional<CheckItem> checkItemNamed(QStringView name);
QString label(CheckItem item); // translated: "Every picture has a caption"

enum class CheckLevel {
    Off,
    Recommended, // told, and goes on
    Required,    // holds the step back, unless it is waived
};
QString name(CheckLevel level);
std::optional<CheckLevel> checkLevelNamed(QStringView name);

// How much each item matters.
class CheckLevels
{
public:
    CheckLevels(); // as a newsroom begins

    CheckLevel of(CheckItem item) const { return m_levels[size_t(item)]; }
    void set(CheckItem item, CheckLevel level) { m_levels[size_t(item)] = level; }

    // "tags=required,source=off": what differs from `base`; unknown words are left out.
    QString differences(const CheckLevels &base) const;
    CheckLevels with(const QString &differences) const;

    bool operator==(const CheckLevels &) const = default;

private:
    std::array<CheckLevel, checkItemCount> m_levels;
};

// Whether a step asks for a checklist of its own: submit, approve, publish, schedule.
bool hasChecklist(Act act);

// One thing that is missing, and where.
struct Lack
{
    CheckItem item = CheckItem::Headline;
    CheckLevel level = CheckLevel::Recommended;
    QString field; // as in TextField; "photo" of a figure without one; a field's name of the details
    BlockId block;
    int count = 1; // of alike ones: mistakes, places to fill in
    int part = 0;  // as in TextField
    int start = 0; // the place in that field, UTF-16 code units; of length 0 the field as a whole
    int length = 0;
    std::optional<CheckedCitation> citation = {}; // of Citations: which, its place, and what is wrong with it

    bool operator==(const Lack &) const = default;
};

// One sentence, translated: "Two pictures have no caption."
QString sentence(const Lack &lack);

// What else is known of the article.
struct CheckFacts
{
    QStringList required;                  // fields its template asks for
    QList<Finding> findings;               // of the proofreader, as it reads at this newsroom
    QList<Anchor> remarks;                 // where those are that nobody has resolved
    QList<Anchor> suggestions;             // where those are that nobody has decided
    QList<CheckedCitation> citations = {}; // compared with the register; none where it is empty
};

// A headline is read at a glance, a report says something: what newsrooms ask for, in words.
constexpr int longestHeadline = 22;
constexpr int shortestBody = 100;

// Everything that is missing at once, required things first, then in the order of CheckItem.
QList<Lack> lacks(const Article &article, const CheckLevels &levels, const CheckFacts &facts);

bool holdsBack(const QList<Lack> &lacks);

} // namespace toasoan
