#include "core/article/checked_citation.h"

#include "core/article/date_line.h"
#include "core/text/fold.h"
#include "core/text/paper_number.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

struct ShortForm
{
    QStringView letters; // capitals
    QStringView words;
};
constexpr ShortForm shortForms[]{
    {u"MTTQVN", u"mặt trận tổ quốc việt nam"},
    {u"UBMTTQ", u"ủy ban mặt trận tổ quốc"},
    {u"MTTQ", u"mặt trận tổ quốc"},
    {u"VN", u"việt nam"},
    {u"TW", u"trung ương"},
    {u"TƯ", u"trung ương"},
    {u"TP", u"thành phố"},
    {u"HĐND", u"hội đồng nhân dân"},
    {u"UBND", u"ủy ban nhân dân"},
    {u"UB", u"ủy ban"},
    {u"BCH", u"ban chấp hành"},
    {u"BTV", u"ban thường vụ"},
    {u"ĐBQH", u"đại biểu quốc hội"},
    {u"QH", u"quốc hội"},
    {u"CP", u"chính phủ"},
    {u"TTg", u"thủ tướng"},
    {u"QCDC", u"quy chế dân chủ"},
    {u"DVK", u"dân vận khéo"},
    {u"NTM", u"nông thôn mới"},
    {u"XHCN", u"xã hội chủ nghĩa"},
    {u"KTXH", u"kinh tế xã hội"},
    {u"CTXH", u"chính trị xã hội"},
    {u"KT", u"kinh tế"},
    {u"CT", u"chính trị"},
    {u"XH", u"xã hội"},
    {u"QP", u"quốc phòng"},
    {u"AN", u"an ninh"},
    {u"LĐLĐ", u"liên đoàn lao động"},
    {u"LHPN", u"liên hiệp phụ nữ"},
    {u"CCB", u"cựu chiến binh"},
    {u"CBCCVC", u"cán bộ công chức viên chức"},
    {u"CBĐV", u"cán bộ đảng viên"},
    {u"CB", u"cán bộ"},
    {u"CCHC", u"cải cách hành chính"},
    {u"TTHC", u"thủ tục hành chính"},
    {u"CNTT", u"công nghệ thông tin"},
};

// The words of a title, short forms written out.
QString spokenTitle(QString title)
{
    for (QStringView central : {QStringView(u"T.Ư"), QStringView(u"T.W")})
        title.replace(central.toString(), u"TW"_s);
    QStringList words;
    QString word;
    const auto take = [&] {
        if (word.isEmpty())
            return;
        const auto *const form = std::find_if(std::begin(shortForms), std::end(shortForms),
                                              [&](const ShortForm &each) { return each.letters == word; });
        words << (form == std::end(shortForms) ? exactKey(word) : exactKey(form->words));
        word.clear();
    };
    for (QChar c : std::as_const(title)) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
        else
            take();
    }
    take();
    QString said = words.join(u' ');
    for (QStringView leading : {QStringView(u"v v "), QStringView(u"về việc "), QStringView(u"về "),
                                QStringView(u"ban hành "), QStringView(u"phê duyệt ")})
        if (said.startsWith(leading))
            said.remove(0, leading.size());
    return said;
}

bool fitsKind(const Citation &citation, const OfficialDocument &document)
{
    if (citation.kind.isEmpty() || document.kind.isEmpty())
        return true;
    const QString written = exactKey(citation.kind), kept = exactKey(document.kind);
    return written == kept || written.startsWith(QString(kept + u' ')) ||
           kept.startsWith(QString(written + u' '));
}

bool fitsDate(const Citation &citation, const OfficialDocument &document)
{
    return !citation.date.isValid() || !document.issued.isValid() || citation.date == document.issued;
}

bool fitsTitle(const Citation &citation, const OfficialDocument &document)
{
    return citation.title.isEmpty() || document.title.isEmpty() || sameTitle(citation.title, document.title);
}

QList<CitationFault> faultsOf(const Citation &citation, const OfficialDocument &document, QDate day)
{
    QList<CitationFault> faults;
    if (!fitsKind(citation, document))
        faults << CitationFault::OtherKind;
    if (!fitsDate(citation, document))
        faults << CitationFault::OtherDate;
    if (!fitsTitle(citation, document))
        faults << CitationFault::OtherTitle;
    if (!document.isInForce(day))
        faults << CitationFault::OutOfForce;
    return faults;
}

CheckedCitation checkedCitation(const Citation &citation, const QList<OfficialDocument> &candidates,
                                QDate day)
{
    CheckedCitation checked{citation, {}, {CitationFault::Unknown}};
    for (const OfficialDocument &document : candidates) {
        const QList<CitationFault> faults = faultsOf(citation, document, day);
        // Of those that fit as well, the newest that was there on that day.
        const bool isBetter =
            !checked.document || faults.size() < checked.faults.size() ||
            (faults.size() == checked.faults.size() && document.issued <= day &&
             (checked.document->issued > day || document.issued > checked.document->issued));
        if (isBetter) {
            checked.document = document;
            checked.faults = faults;
        }
    }
    return checked;
}

QString sentenceOf(CitationFault fault, const CheckedCitation &checked)
{
    const QString &number = checked.citation.written;
    if (!checked.document || fault == CitationFault::Unknown)
        return Texts::tr("“%1” is not in the register of documents.").arg(number);
    const OfficialDocument &document = *checked.document;
    switch (fault) {
    case CitationFault::OtherKind:
        return Texts::tr("“%1” is called %2 here; in the register it is %3.")
            .arg(number, checked.citation.kind, document.kind);
    case CitationFault::OtherDate:
        return Texts::tr("“%1” has the day %2 here; in the register it is %3.")
            .arg(number, shortDate(checked.citation.date), shortDate(document.issued));
    case CitationFault::OtherTitle:
        return Texts::tr("“%1” has another title in the register: %2.").arg(number, document.title);
    case CitationFault::OutOfForce:
        return Texts::tr("“%1” is out of force since %2.").arg(number, shortDate(document.outOfForce));
    case CitationFault::Unknown:
        break;
    }
    return {};
}

constexpr std::array faultNames{"unknown", "otherKind", "otherDate", "otherTitle", "outOfForce"};

} // namespace

QList<CheckedCitation> checkedCitations(const QList<Citation> &citations,
                                        const QList<OfficialDocument> &documents, QDate day)
{
    QHash<QString, QList<OfficialDocument>> byNumber;
    for (const OfficialDocument &document : documents)
        byNumber[paperKey(document.number)].append(document);
    QList<CheckedCitation> checked;
    for (const Citation &citation : citations)
        checked.append(checkedCitation(citation, byNumber.value(paperKey(citation.number)), day));
    return checked;
}

QString sentence(const CheckedCitation &checked)
{
    if (checked.isRight())
        return Texts::tr("“%1” is in the register of documents.").arg(checked.citation.written);
    QStringList sentences;
    for (CitationFault fault : checked.faults)
        sentences << sentenceOf(fault, checked);
    return sentences.join(u' ');
}

QString name(CitationFault fault)
{
    return QString::fromLatin1(faultNames[size_t(fault)]);
}

QDate dayOf(const Article &article, QDate today)
{
    return article.publicationDate.isValid() ? article.publicationDate : today;
}

bool sameTitle(const QString &a, const QString &b)
{
    const QString first = spokenTitle(a), second = spokenTitle(b);
    return first.contains(second) || second.contains(first);
}

} // namespace toasoan
