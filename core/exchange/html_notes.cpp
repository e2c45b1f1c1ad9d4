#include "core/exchange/html_notes.h"

#include "core/exchange/html_walk.h"

#include <QRegularExpression>

namespace toasoan {

namespace {

constexpr qsizetype mostNotes = 500;
constexpr qsizetype longestNote = 5000; // characters

// One name for the place of a note: "note-1" (ours), "ftn1" (Word: its links say "_ftn1"), "sdfootnote1"
// (LibreOffice: "sdfootnote1sym"). Empty for any other name.
QByteArray placeNamed(QByteArrayView name)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:note-(\\d{1,4})|_?(?:ftn|edn)(\\d{1,4})|sd(?:footnote|endnote)(\\d{1,4})(?:sym)?)$"));
    const auto match = form.match(QString::fromLatin1(name.first(std::min<qsizetype>(name.size(), 40))));
    if (!match.hasMatch())
        return {};
    const bool end = name.startsWith("_edn") || name.startsWith("edn") || name.startsWith("sdendnote");
    return (end ? "end" : "note") + (match.captured(1) + match.captured(2) + match.captured(3)).toLatin1();
}

} // namespace

void Footnotes::collect(const GumboNode *node, CleanReport &report)
{
    for (const GumboNode *child : Children(node)) {
        const QByteArray place = placeNamed(attribute(child, "id"));
        if (place.isEmpty() || isElement(child, GUMBO_TAG_A) || m_notes.size() >= mostNotes) {
            collect(child, report);
            continue;
        }
        static const QRegularExpression mark(QStringLiteral("^\\s*\\[?\\d{1,4}\\]?[.)]?\\s*"));
        QString text = lineBelow(child, report).left(longestNote);
        text.remove(QChar(0x21A9));
        if (!place.isEmpty() && !attribute(child, "id").startsWith("note-"))
            text.remove(mark);
        m_notes.insert(place, withoutNoteMarks(text).trimmed());
        m_places.insert(child);
    }
}

QString Footnotes::calledBy(const GumboNode *link) const
{
    const QByteArrayView address = attribute(link, "href");
    if (!isElement(link, GUMBO_TAG_A) || !address.startsWith('#'))
        return {};
    return m_notes.value(placeNamed(address.sliced(1)));
}

Footnotes footnotesBelow(const GumboNode *root, CleanReport &report)
{
    Footnotes notes;
    notes.collect(root, report);
    return notes;
}

} // namespace toasoan
