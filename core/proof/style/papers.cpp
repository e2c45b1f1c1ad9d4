// Numbers and signs of official papers: Party papers as 217-QĐ/TW, State papers as 30/2020/NĐ-CP
// (design/language §5.1).

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/text/paper_number.h"

namespace toasoan::style {

namespace {

constexpr View partyOrgans = u"TW TU HU QU ThU ĐU T.Ư TƯ T.W";

// A number of a paper in the text, with the end of T.Ư, which the tokens leave outside.
struct Cited
{
    int start = 0;
    int end = 0;
    std::optional<PaperNumber> paper;
};

Cited citedAt(const Reading &reading, int i)
{
    const Token &token = reading.token(i);
    Cited cited{token.start, token.end(), {}};
    if (token.kind != TokenKind::Citation)
        return cited;
    cited.end = endOfPaperNumber(reading.passage.text, token);
    cited.paper = paperNumber(reading.text(cited.start, cited.end));
    return cited;
}

template <typename Take>
void forEachPaper(const Question &question, Take &&take)
{
    for (int i : question.reading.figures)
        if (const Cited cited = citedAt(question.reading, i); cited.paper)
            take(cited, *cited.paper, i);
}

QString partyForm(const PaperNumber &paper)
{
    const QString zero = paper.number.size() == 1 ? QStringLiteral("0") : QString();
    return QString(zero + paper.number.toString() + u'-' + paper.kind.toString() + u'/' +
                   paper.organ.toString());
}

void findStateFormOfParty(const Question &question, Marks &marks)
{
    forEachPaper(question, [&](const Cited &cited, const PaperNumber &paper, int) {
        if (paper.year.isEmpty() && paper.first == u'/' && paper.second == u'-' && isPaperSign(paper.kind) &&
            isListed(paper.organ, partyOrgans))
            marks.add(cited.start, cited.end, partyForm(paper));
    });
}

void findPartyFormOfState(const Question &question, Marks &marks)
{
    forEachPaper(question, [&](const Cited &cited, const PaperNumber &paper, int) {
        if (paper.year.isEmpty() && paper.first == u'-' && paper.second == u'/' && isPaperSign(paper.kind) &&
            isListed(paper.organ, u"UBND HĐND CP TTg"))
            marks.add(cited.start, cited.end,
                      QString(paper.number.toString() + u'/' + paper.kind.toString() + u'-' +
                              paper.organ.toString()));
    });
}

void findMissingZero(const Question &question, Marks &marks)
{
    forEachPaper(question, [&](const Cited &cited, const PaperNumber &paper, int) {
        if (paper.number.size() == 1 && paper.number != u"0" && isPaperSign(paper.kind))
            marks.add(cited.start, cited.end,
                      QString(u'0' + question.reading.text(cited.start, cited.end).toString()));
    });
}

void findCentralInNumber(const Question &question, Marks &marks)
{
    forEachPaper(question, [&](const Cited &cited, const PaperNumber &paper, int) {
        if (isListed(paper.organ, u"T.Ư TƯ T.W") && isPaperSign(paper.kind)) {
            QString right = question.reading.text(cited.start, cited.end).toString();
            right.chop(paper.organ.size());
            marks.add(cited.start, cited.end, QString(right + u"TW"));
        }
    });
}

// QD and ND of typewriters and telegrams.
void findBareD(const Question &question, Marks &marks)
{
    struct Code
    {
        QStringView bare;
        QStringView right;
    };
    static constexpr Code codes[]{{u"QD", u"QĐ"}, {u"QDi", u"QĐi"}, {u"ND", u"NĐ"}, {u"HDND", u"HĐND"}};
    forEachPaper(question, [&](const Cited &cited, const PaperNumber &paper, int) {
        QString right;
        const QStringView text = question.reading.text(cited.start, cited.end);
        for (qsizetype start = 0; start < text.size();) {
            qsizetype end = start;
            while (end < text.size() && text[end] != u'-' && text[end] != u'/')
                ++end;
            QStringView part = text.mid(start, end - start);
            for (const Code &code : codes)
                if (part == code.bare)
                    part = code.right;
            right += part;
            if (end < text.size())
                right += text[end];
            start = end + 1;
        }
        // HD-ND and the like may be initials of an organ; the kind of paper tells a number.
        if (right != text && isPaperSign(paper.kind))
            marks.add(cited.start, cited.end, right);
    });
}

// The colon behind "Số" is the State's alone.
void findColonOfState(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    forEachPaper(question, [&](const Cited &cited, const PaperNumber &paper, int i) {
        if (i == 0 || !says(reading.word(i - 1), u"số") || !isListed(paper.organ, partyOrgans) ||
            paper.first != u'-')
            return;
        const QStringView gap = reading.gapBefore(i);
        if (gap == u": " || gap == u":")
            marks.add(reading.token(i - 1).start, cited.start,
                      QString(reading.word(i - 1).toString() + u' '));
    });
}

bool isSpacedJoint(QStringView gap)
{
    const QStringView joint = gap.trimmed();
    return gap.size() > 1 && gap.size() <= 4 && (joint == u"-" || joint == u"/" || joint == u"–");
}

bool isOrgan(QStringView text)
{
    qsizetype upper = 0;
    for (QChar c : text)
        upper += c.isUpper();
    return upper >= 2 && text.size() <= 20;
}

// "217 - QĐ/TW", "217-QĐ / TW", "30/2020 /NĐ-CP"
void findSpacedNumbers(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    int free = 0;
    for (int i : reading.figures) {
        if (i < free)
            continue;
        int end = i + 1;
        bool spaced = false;
        QString together = reading.word(i).toString();
        while (end < reading.tokenCount() && end < i + 4) {
            const QStringView gap = reading.gapBefore(end);
            const QStringView joint = gap.trimmed();
            const QStringView part = reading.word(end);
            if (!(isSpacedJoint(gap) || joint == u"-" || joint == u"/") || joint == u"–" || !isOrgan(part))
                break;
            spaced = spaced || gap.size() > 1;
            together += joint.toString() + part.toString();
            ++end;
        }
        if (!spaced)
            continue;
        const auto paper = paperNumber(together);
        if (!paper || !isPaperSign(paper->kind) || (paper->first == u'-' && paper->second == u'-'))
            continue;
        marks.add(reading.token(i).start, reading.token(end - 1).end(), together);
        free = end;
    }
}

// Who signs for whom: T/M, K/T, T/L in the Party, TM., KT., TL. in the State.
struct Signing
{
    QStringView party;
    QStringView state;
};
constexpr Signing signings[]{{u"T/M", u"TM."}, {u"K/T", u"KT."}, {u"T/L", u"TL."}};

void findSigning(const Question &question, Marks &marks)
{
    static constexpr Phrase bodies[]{{u"ủy ban nhân dân", u"state"},
                                     {u"hội đồng nhân dân", u"state"},
                                     {u"ban thường vụ tỉnh ủy", u"party"},
                                     {u"ban thường vụ thành ủy", u"party"},
                                     {u"ban thường vụ huyện ủy", u"party"},
                                     {u"ban thường vụ quận ủy", u"party"},
                                     {u"ban thường vụ đảng ủy", u"party"},
                                     {u"tỉnh ủy", u"party"},
                                     {u"thành ủy", u"party"},
                                     {u"huyện ủy", u"party"},
                                     {u"quận ủy", u"party"},
                                     {u"đảng ủy", u"party"},
                                     {u"chi ủy", u"party"},
                                     {u"bộ chính trị", u"party"},
                                     {u"ban bí thư", u"party"}};
    const Reading &reading = question.reading;
    for (int i : reading.abbreviations) {
        for (const Signing &signing : signings) {
            const QStringView word = reading.word(i);
            const bool party = word == signing.party;
            const bool state = word == signing.state.chopped(1);
            if (!party && !state)
                continue;
            const int start = reading.token(i).start;
            const bool dot = reading.at(reading.token(i).end()) == u'.';
            const int end = reading.token(i).end() + (dot ? 1 : 0);
            const Said said = longestSaidAt(reading, i + 1, bodies);
            if (!said.phrase || caseOf(reading.word(i + 1)) != Case::AllCapitals ||
                reading.text(end, reading.token(i + 1).start).trimmed().size() > 0)
                continue;
            const bool ofState = said.phrase->wanted == u"state";
            const QString right = (ofState ? signing.state : signing.party).toString();
            if (reading.text(start, end) != right)
                marks.add(start, end, right);
        }
    }
}

constexpr StyleRule rules[]{
    {{"paper-spaces", Layer::Style, Severity::Warning,
      QT_TRANSLATE_NOOP("Rule", "Spaces in the number of a paper"),
      QT_TRANSLATE_NOOP("Rule", "The number and signs of a paper are written without spaces: “%2”."),
      from::decreeOnPapers},
     findSpacedNumbers},
    {{"paper-d", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "QĐ and NĐ written without đ"),
      QT_TRANSLATE_NOOP("Rule", "The sign of the paper has a đ: “%2”."), from::decreeOnPapers},
     findBareD},
    {{"paper-party", Layer::Style, Severity::Warning,
      QT_TRANSLATE_NOOP("Rule", "Numbers of Party papers in the form of the State"),
      QT_TRANSLATE_NOOP("Rule",
                        "A Party paper has a hyphen behind its number and a slash before the organ: “%2”."),
      from::partyGuidance},
     findStateFormOfParty},
    {{"paper-state", Layer::Style, Severity::Hint,
      QT_TRANSLATE_NOOP("Rule", "Numbers of State papers in the form of the Party"),
      QT_TRANSLATE_NOOP("Rule",
                        "A State paper has a slash behind its number and a hyphen before the organ: “%2”."),
      from::decreeOnPapers, true, true},
     findPartyFormOfState},
    {{"paper-central", Layer::Style, Severity::Warning,
      QT_TRANSLATE_NOOP("Rule", "T.Ư in the number of a paper"),
      QT_TRANSLATE_NOOP("Rule", "In the number of a paper Trung ương is TW: “%2”."), from::partyGuidance},
     findCentralInNumber},
    {{"paper-zero", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Numbers of papers below 10"),
      QT_TRANSLATE_NOOP("Rule", "Numbers below 10 are written with a 0: “%2”."), from::partyGuidance},
     findMissingZero},
    {{"paper-colon", Layer::Style, Severity::Hint,
      QT_TRANSLATE_NOOP("Rule", "Colon before a Party paper's number"),
      QT_TRANSLATE_NOOP("Rule", "No colon stands behind “Số” in Party papers."), from::partyGuidance, true,
      true},
     findColonOfState},
    {{"signing", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "T/M or TM. before a signature"),
      QT_TRANSLATE_NOOP("Rule", "This body signs with “%2”."), from::partyGuidance, true, true},
     findSigning},
};

} // namespace

constinit const Family papers{rules, {}, {}};

} // namespace toasoan::style
