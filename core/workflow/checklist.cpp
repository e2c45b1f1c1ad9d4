#include "core/workflow/checklist.h"

#include "core/article/article_template.h"
#include "core/article/field_label.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

struct Row
{
    const char *name;
    CheckLevel level; // as a newsroom begins
    const char *label;
};

constexpr std::array rows{
    Row{"headline", CheckLevel::Required, QT_TRANSLATE_NOOP("Checklist", "A headline")},
    Row{"headlineLength", CheckLevel::Recommended,
        QT_TRANSLATE_NOOP("Checklist", "A headline that is not too long")},
    Row{"standfirst", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "A standfirst")},
    Row{"body", CheckLevel::Required, QT_TRANSLATE_NOOP("Checklist", "A text")},
    Row{"bodyLength", CheckLevel::Recommended,
        QT_TRANSLATE_NOOP("Checklist", "A text that is not too short")},
    Row{"picture", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "At least one picture")},
    Row{"emptyFigure", CheckLevel::Required, QT_TRANSLATE_NOOP("Checklist", "No figure without its picture")},
    Row{"caption", CheckLevel::Required, QT_TRANSLATE_NOOP("Checklist", "A caption for every picture")},
    Row{"credit", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "A credit for every picture")},
    Row{"altText", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "A description of every picture")},
    Row{"tags", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "Tags")},
    Row{"source", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "The source")},
    Row{"publicationDate", CheckLevel::Recommended,
        QT_TRANSLATE_NOOP("Checklist", "The date of publication")},
    Row{"endMark", CheckLevel::Off, QT_TRANSLATE_NOOP("Checklist", "The closing mark “./.”")},
    Row{"unfinished", CheckLevel::Required, QT_TRANSLATE_NOOP("Checklist", "No place left open")},
    Row{"spelling", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "No open spelling mistake")},
    Row{"remarks", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "No open remark")},
    Row{"suggestions", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "No open suggestion")},
    Row{"template", CheckLevel::Recommended, QT_TRANSLATE_NOOP("Checklist", "What the template asks for")},
    Row{"citations", CheckLevel::Recommended,
        QT_TRANSLATE_NOOP("Checklist", "Every cited document as in the register, where one is kept")},
};
static_assert(rows.size() == checkItemCount);

constexpr std::array levelNames{"off", "recommended", "required"};

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Checklist", text, nullptr, count);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

// Gathers what is missing of the items that are asked for.
class Looking
{
public:
    explicit Looking(const CheckLevels &levels)
        : m_levels(levels)
    {
    }

    void note(CheckItem item, const QString &field, BlockId block = {}, int count = 1)
    {
        note(Lack{item, {}, field, block, count});
    }

    void note(Lack lack)
    {
        lack.level = m_levels.of(lack.item);
        if (lack.level != CheckLevel::Off)
            m_lacks.append(lack);
    }

    // Several alike are one line, which leads to the first.
    void noteEach(CheckItem item, const QString &field, BlockId block)
    {
        noteEach(Lack{item, {}, field, block});
    }

    void noteEach(const Lack &lack)
    {
        const auto same = std::find_if(m_lacks.begin(), m_lacks.end(),
                                       [&](const Lack &there) { return there.item == lack.item; });
        if (same == m_lacks.end())
            note(lack);
        else
            ++same->count;
    }

    // Each document is a line of its own, at the first place where it is cited like that.
    void note(const CheckedCitation &checked)
    {
        const CheckLevel level = m_levels.of(CheckItem::Citations);
        if (level == CheckLevel::Off || checked.isRight())
            return;
        const QString said = toasoan::sentence(checked);
        const auto same = std::find_if(m_lacks.begin(), m_lacks.end(), [&](const Lack &lack) {
            return lack.citation && toasoan::sentence(*lack.citation) == said;
        });
        const Citation &citation = checked.citation;
        if (same == m_lacks.end())
            m_lacks.append({CheckItem::Citations, level, citation.field, citation.block, 1, citation.part,
                            citation.start, citation.length, checked});
        else
            ++same->count;
    }

    QList<Lack> all()
    {
        std::stable_sort(m_lacks.begin(), m_lacks.end(), [](const Lack &a, const Lack &b) {
            return std::pair{-int(a.level), int(a.item)} < std::pair{-int(b.level), int(b.item)};
        });
        return m_lacks;
    }

private:
    const CheckLevels &m_levels;
    QList<Lack> m_lacks;
};

void lookAtWords(const Article &article, Looking &looking)
{
    if (isBlank(article.headline))
        looking.note(CheckItem::Headline, QStringLiteral("headline"));
    else if (wordCount(article.headline) > longestHeadline)
        looking.note(CheckItem::HeadlineLength, QStringLiteral("headline"), {}, wordCount(article.headline));
    if (isBlank(article.standfirst))
        looking.note(CheckItem::Standfirst, QStringLiteral("standfirst"));
    int words = 0;
    BlockId first;
    for (const Block &block : article.body.blocks) {
        if (first.isNull())
            first = block.id;
        if (block.kind != BlockKind::Figure)
            words += wordCount(readableText(block));
    }
    if (words == 0)
        looking.note(CheckItem::Body, QStringLiteral("body"), first);
    else if (words < shortestBody)
        looking.note(CheckItem::BodyLength, QStringLiteral("body"), first, words);
    if (words > 0 && !hasEndMark(article.body))
        looking.note(CheckItem::EndMark, QStringLiteral("body"), article.body.blocks.last().id);
}

void lookAtPictures(const Article &article, Looking &looking)
{
    bool any = false;
    for (const Block &block : article.body.blocks) {
        if (block.kind != BlockKind::Figure)
            continue;
        any = true;
        const Figure &figure = block.figure;
        if (figure.photo.isNull())
            looking.noteEach(CheckItem::EmptyFigure, QStringLiteral("photo"), block.id);
        if (isBlank(figure.caption))
            looking.noteEach(CheckItem::Caption, QStringLiteral("caption"), block.id);
        if (isBlank(figure.credit))
            looking.noteEach(CheckItem::Credit, QStringLiteral("credit"), block.id);
        if (isBlank(figure.alt))
            looking.noteEach(CheckItem::AltText, QStringLiteral("alt"), block.id);
    }
    if (!any)
        looking.note(CheckItem::Picture, QStringLiteral("photo"));
}

void lookAtDetails(const Article &article, const CheckFacts &facts, Looking &looking)
{
    if (article.tags.isEmpty())
        looking.note(CheckItem::Tags, QStringLiteral("tags"));
    if (isBlank(article.source))
        looking.note(CheckItem::Source, QStringLiteral("source"));
    if (!article.publicationDate.isValid())
        looking.note(CheckItem::PublicationDate, QStringLiteral("publicationDate"));
    for (const QString &field : missingFields(article, facts.required))
        looking.note(CheckItem::Template, field);
}

void lookAtFindings(const QList<Finding> &findings, Looking &looking)
{
    for (const Finding &finding : findings) {
        const bool isUnfinished = finding.rule == QLatin1String("unfinished");
        if (!isUnfinished && (finding.kind != FindingKind::Spelling || finding.severity == Severity::Hint))
            continue;
        Lack lack{
            isUnfinished ? CheckItem::Unfinished : CheckItem::Spelling, {}, finding.field, finding.block};
        lack.part = finding.part;
        lack.start = finding.start;
        lack.length = finding.length;
        looking.noteEach(lack);
    }
}

} // namespace

QString name(CheckItem item)
{
    return QString::fromLatin1(rows[size_t(item)].name);
}

std::optional<CheckItem> checkItemNamed(QStringView name)
{
    for (size_t i = 0; i < rows.size(); ++i)
        if (name == QLatin1String(rows[i].name))
            return CheckItem(i);
    return std::nullopt;
}

QString label(CheckItem item)
{
    return translated(rows[size_t(item)].label);
}

QString name(CheckLevel level)
{
    return QString::fromLatin1(levelNames[size_t(level)]);
}

std::optional<CheckLevel> checkLevelNamed(QStringView name)
{
    for (size_t i = 0; i < levelNames.size(); ++i)
        if (name == QLatin1String(levelNames[i]))
            return CheckLevel(i);
    return std::nullopt;
}

CheckLevels::CheckLevels()
{
    for (size_t i = 0; i < rows.size(); ++i)
        m_levels[i] = rows[i].level;
}

QString CheckLevels::differences(const CheckLevels &base) const
{
    QStringList parts;
    for (size_t i = 0; i < rows.size(); ++i)
        if (m_levels[i] != base.m_levels[i])
            parts << QString(name(CheckItem(i)) + u'=' + name(m_levels[i]));
    return parts.join(u',');
}

CheckLevels CheckLevels::with(const QString &differences) const
{
    CheckLevels changed = *this;
    for (const QString &part : differences.split(u',', Qt::SkipEmptyParts)) {
        const auto item = checkItemNamed(part.section(u'=', 0, 0).trimmed());
        const auto level = checkLevelNamed(part.section(u'=', 1).trimmed());
        if (item && level)
            changed.set(*item, *level);
    }
    return changed;
}

bool hasChecklist(Act act)
{
    return act == Act::Submit || act == Act::Approve || act == Act::Publish || act == Act::Schedule;
}

QString sentence(const Lack &lack)
{
    switch (lack.item) {
    case CheckItem::Headline:
        return translated(QT_TRANSLATE_NOOP("Checklist", "The headline is missing."));
    case CheckItem::HeadlineLength:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "The headline is long: %n words."), lack.count);
    case CheckItem::Standfirst:
        return translated(QT_TRANSLATE_NOOP("Checklist", "The standfirst is missing."));
    case CheckItem::Body:
        return translated(QT_TRANSLATE_NOOP("Checklist", "The text is missing."));
    case CheckItem::BodyLength:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "The text is short: %n words."), lack.count);
    case CheckItem::Picture:
        return translated(QT_TRANSLATE_NOOP("Checklist", "There is no picture."));
    case CheckItem::EmptyFigure:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "%n figures still want their picture."),
                          lack.count);
    case CheckItem::Caption:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "%n pictures have no caption."), lack.count);
    case CheckItem::Credit:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "%n pictures have no credit."), lack.count);
    case CheckItem::AltText:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "%n pictures have no description."), lack.count);
    case CheckItem::Tags:
        return translated(QT_TRANSLATE_NOOP("Checklist", "There are no tags."));
    case CheckItem::Source:
        return translated(QT_TRANSLATE_NOOP("Checklist", "The source is missing."));
    case CheckItem::PublicationDate:
        return translated(QT_TRANSLATE_NOOP("Checklist", "The date of publication is missing."));
    case CheckItem::EndMark:
        return translated(QT_TRANSLATE_NOOP("Checklist", "The closing mark “./.” is missing."));
    case CheckItem::Unfinished:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "%n places are left open."), lack.count);
    case CheckItem::Spelling:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "%n spelling mistakes are open."), lack.count);
    case CheckItem::Remarks:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "%n remarks are open."), lack.count);
    case CheckItem::Suggestions:
        return translated(QT_TRANSLATE_N_NOOP("Checklist", "%n suggested changes are open."), lack.count);
    case CheckItem::Template:
        return translated(QT_TRANSLATE_NOOP("Checklist", "The template asks for “%1”."))
            .arg(fieldLabel(lack.field));
    case CheckItem::Citations:
        return lack.citation ? sentence(*lack.citation) : QString();
    }
    return {};
}

QList<Lack> lacks(const Article &article, const CheckLevels &levels, const CheckFacts &facts)
{
    Looking looking(levels);
    lookAtWords(article, looking);
    lookAtPictures(article, looking);
    lookAtDetails(article, facts, looking);
    lookAtFindings(facts.findings, looking);
    for (const Anchor &anchor : facts.remarks)
        looking.noteEach(CheckItem::Remarks, anchor.field, anchor.block);
    for (const Anchor &anchor : facts.suggestions)
        looking.noteEach(CheckItem::Suggestions, anchor.field, anchor.block);
    for (const CheckedCitation &checked : facts.citations)
        looking.note(checked);
    return looking.all();
}

bool holdsBack(const QList<Lack> &lacks)
{
    return std::any_of(lacks.begin(), lacks.end(),
                       [](const Lack &lack) { return lack.level == CheckLevel::Required; });
}

} // namespace toasoan
