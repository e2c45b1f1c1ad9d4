#include "ui/review/remark_card.h"

#include "core/article/field_label.h"
#include "ui/review/moment_line.h"

#include <QCoreApplication>
#include <QLocale>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestPlace = 140;

struct RemarkTexts
{
    Q_DECLARE_TR_FUNCTIONS(RemarkCard)
};

QString quotation(const QString &words)
{
    const QString one = words.simplified();
    return u"“%1”"_s.arg(one.size() > longestPlace ? QString(one.left(longestPlace).trimmed() + u'…') : one);
}

} // namespace

QString placeLine(const Anchor &anchor)
{
    if (anchor.isWhole())
        return RemarkTexts::tr("The article as a whole");
    const QString label = fieldLabel(anchor.field);
    const QString quoted = quotation(anchor.quoted);
    const QString words = label.isEmpty() ? quoted : RemarkTexts::tr("%1: %2").arg(label, quoted);
    return anchor.length > 0 ? words : RemarkTexts::tr("%1 – taken out of the text").arg(words);
}

RemarkCard cardOf(const Remark &remark, const QDateTime &now)
{
    RemarkCard card;
    card.id = remark.id;
    card.place = placeLine(remark.anchor);
    card.isResolved = remark.isResolved();
    for (const RemarkLine &line : remark.lines) {
        const QString who = line.author.isEmpty() ? RemarkTexts::tr("Without a name") : line.author;
        const QString when = momentLine(line.at, now);
        if (line.kind != RemarkLine::Kind::Said)
            card.said.append({line.kind == RemarkLine::Kind::Resolved
                                  ? RemarkTexts::tr("Resolved by %1").arg(who)
                                  : RemarkTexts::tr("Opened again by %1").arg(who),
                              when, line.text, true});
        else
            card.said.append({who, when, line.text, false});
    }
    return card;
}

QString spoken(const RemarkCard &card)
{
    QStringList parts{card.place};
    for (const RemarkCard::Said &said : card.said) {
        const QString head = said.when.isEmpty() ? said.who : QString(said.who + u", "_s + said.when);
        parts << (said.text.isEmpty() ? head : QString(head + u": "_s + said.text));
    }
    return parts.join(u'\n');
}

} // namespace toasoan
