// Abbreviations a reader meets without being told what they stand for (design/language §5.4).

#include "core/proof/passage.h"
#include "core/proof/style/forms.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/proof/surroundings.h"

#include <QSet>

namespace toasoan::style {

namespace {

// The desk's own, which its readers know …
constexpr View official =
    u"MTTQ UBMTTQ UBMTTQVN MTTQVN QCDC HĐND UBND TP TX TT TƯ TW BCH BTV BTC ĐBQH ĐB QH LLVT ANTT ANQP "
    u"QP AN KT XH XHCN CNXH CNH HĐH NTM GPMB CCHC CBCCVC CBCC CBVC CB CC VC ĐVTN LHPN CCB LĐLĐ TDP HCM "
    u"HN BTL CHQS TAND VKSND UBKT QĐND CAND TTXVN NXB BHXH BHYT BHTN PCCC ATGT TTATGT TTĐT GTVT LĐTBXH "
    u"TNMT GDĐT KHCN VHTT HTX KCN CNTT LĐ TB TDTT VHTTDL BV KTX HLV THCS THPT TH MN ĐH CĐ NQ CT KL QĐ "
    u"QĐi QC CV BC HD CTr TTr TB BB KH BS ĐA NĐ CP TTg TTLT BTCTW BTGTW BNCTW BĐNTW VPTW UBKTTW BTCTU "
    u"BTGTU BDVTU VPTU UBKTTU BTCHU BDVHU VPHU TU HU QU ThU ĐU";
// … and what every newspaper prints as it is.
constexpr View common =
    u"GS PGS TS ThS BS KS CN ThS NSND NSƯT NGND NGƯT TTND TTƯT PV BBT CTV CLB TNHH CP DN VN VNĐ VND "
    u"USD EUR EU UN LHQ ASEAN APEC WTO WHO UNESCO UNICEF UNDP FAO IMF WB ADB NATO GDP GRDP FDI ODA CPI "
    u"PCI FTA CPTPP EVFTA BOT VTV VOV VTC BBC CNN AFP AP TTX FIFA UEFA AFC AFF SEA HIV AIDS ADN DNA "
    u"ARN RNA SARS COVID PCR TV DVD CD VCD SMS ATM GPS QR PDF IT AI IP USB PC VIP PR CEO MC SOS QL TL "
    u"ĐT NATO OPEC NASA FBI CIA ISO IELTS TOEFL HTML URL WIFI OK AB ABO";

bool isRoman(QStringView part)
{
    return std::all_of(part.begin(), part.end(),
                       [](QChar c) { return View(u"IVXLCDM").find(c.unicode()) != View::npos; });
}

bool isFamiliarPart(QStringView part)
{
    return part.size() < 2 || isRoman(part) || isListed(part, official) || isListed(part, common);
}

bool standsInCapitals(const Reading &reading, int i)
{
    for (int other : {i - 1, i + 1})
        if (reading.isWord(other) && reading.word(other).size() > 1 &&
            caseOf(reading.word(other)) == Case::AllCapitals)
            return true;
    return false;
}

// MTTQ, KT-XH; not HMông, MiG.
bool isInitials(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isLetter() || c.isUpper(); });
}

void findUnexplained(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    if (!isRunningText(reading.passage))
        return;
    QSet<QString> met;
    for (int i : reading.abbreviations) {
        const QString text = reading.word(i).toString();
        if (!isInitials(text) || isFamiliarAbbreviation(text) || standsInCapitals(reading, i) ||
            met.contains(text))
            continue;
        met.insert(text);
        if (question.around.tally().unexplainedFirst(text, reading.passage))
            marks.add(reading.token(i).start, reading.token(i).end());
    }
}

constexpr StyleRule rules[]{
    {{"abbreviation", Layer::Style, Severity::Hint,
      QT_TRANSLATE_NOOP("Rule", "Abbreviations explained where they are first used"),
      QT_TRANSLATE_NOOP("Rule", "“%1” is used here for the first time; write what it stands for."),
      from::decreeOnPapers, true, true},
     findUnexplained},
};

} // namespace

bool isFamiliarAbbreviation(QStringView abbreviation)
{
    for (qsizetype start = 0; start <= abbreviation.size();) {
        qsizetype end = start;
        while (end < abbreviation.size() && abbreviation[end].isLetter())
            ++end;
        const QStringView part = abbreviation.mid(start, end - start);
        if (!isFamiliarPart(part) && caseOf(part) != Case::Small)
            return false;
        start = end + 1;
    }
    return true;
}

bool isExplained(const Reading &reading, int token)
{
    const QStringView before = reading.gapBefore(token);
    const QStringView after = reading.gapBefore(token + 1);
    return before.endsWith(u'(') || after.startsWith(u" (") || after.startsWith(u" - ");
}

constinit const Family abbreviations{rules, {}, {}};

} // namespace toasoan::style
