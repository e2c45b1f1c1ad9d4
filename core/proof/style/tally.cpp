#include "core/proof/style/tally.h"

#include "core/proof/passage.h"
#include "core/proof/style/forms.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/wording.h"
#include "core/text/letters.h"

namespace toasoan::style {

namespace {

constexpr int mostAbbreviations = 1000; // a text of nothing but abbreviations is no article

} // namespace

bool isRunningText(const Passage &passage)
{
    return passage.field.isEmpty() || passage.field == QLatin1String("body") ||
           passage.field == QLatin1String("standfirst");
}

void FormSeen::see(const QString &form)
{
    if (form.isEmpty())
        return;
    if (m_first.isEmpty())
        m_first = form;
    m_mixed = m_mixed || m_first != form;
}

void Tally::read(const Passage &passage)
{
    const Reading reading(passage);
    readForms(reading);
    readAbbreviations(reading);
    readQuotes(reading);
    readFigure(passage);
}

void Tally::readForms(const Reading &reading)
{
    const QuotedSpans quoted(reading);
    for (int i : reading.openWords) {
        const QStringView word = reading.word(i);
        if (caseOf(word) != Case::Small || quoted.hold(reading.token(i).start))
            continue;
        const bool onLast = letters::of(word.back()).tone != Tone::Level;
        modernTones = modernTones || onLast;
        traditionalTones = traditionalTones || !onLast;
    }
    for (const Gap &gap : reading.gaps) {
        const QStringView text = reading.text(gap.start, gap.end);
        const qsizetype dots = text.indexOf(u"...");
        threeDots = threeDots || (dots >= 0 && text.mid(dots, 4) != u"....");
        ellipsis = ellipsis || text.contains(u'…');
        straightQuotes = straightQuotes || text.contains(u'"');
        curlyQuotes = curlyQuotes || text.contains(u'“') || text.contains(u'”');
    }
    for (int i : reading.abbreviations) {
        central.see(centralForm(reading, i));
        city.see(cityForm(reading, i));
    }
    for (const Lead &lead : reading.leads) {
        central.see(centralForm(reading, lead.token));
        city.see(cityForm(reading, lead.token));
    }
    for (int i : reading.figures)
        if (const auto date = writtenDate(reading, i); date && date->year > 0 && !date->separator.isNull())
            dates.see(date->separator);
}

void Tally::readAbbreviations(const Reading &reading)
{
    if (!isRunningText(reading.passage))
        return;
    for (int i : reading.abbreviations) {
        const QString text = reading.word(i).toString();
        if (m_first.size() < mostAbbreviations && !m_first.contains(text))
            m_first.insert(text, {reading.passage.field, reading.passage.block, isExplained(reading, i)});
    }
}

void Tally::readQuotes(const Reading &reading)
{
    const Passage &passage = reading.passage;
    if (passage.field != QLatin1String("body"))
        return;
    const bool startsAnew = QStringView(passage.text).trimmed().startsWith(u'“');
    const bool wasOpen = m_memory.leftOpen;
    bool open = wasOpen;
    bool opensHere = false;
    for (const Gap &gap : reading.gaps) {
        for (QChar c : reading.text(gap.start, gap.end)) {
            if (c == u'”' && open && !opensHere)
                m_open.insert(m_memory.opened); // closed by a later paragraph
            if (c == u'“')
                open = opensHere = true;
            else if (c == u'”')
                open = opensHere = false;
        }
    }
    if (wasOpen) {
        m_continued.insert(passage.block);
        if (startsAnew) // each paragraph of a long quotation opens it again
            m_open.insert(m_memory.opened);
    }
    m_memory.leftOpen = open;
    if (opensHere)
        m_memory.opened = passage.block;
}

void Tally::readFigure(const Passage &passage)
{
    if (passage.field == QLatin1String("caption")) {
        captionStops.see(captionEnd(passage.text));
        m_memory.captioned = passage.block;
        m_memory.caption = passage.text.trimmed();
    } else if (passage.field == QLatin1String("alt") && passage.block == m_memory.captioned &&
               passage.text.trimmed().compare(m_memory.caption, Qt::CaseInsensitive) == 0) {
        m_sameAsCaption.insert(passage.block);
    }
}

bool Tally::unexplainedFirst(QStringView abbreviation, const Passage &passage) const
{
    const auto first = m_first.constFind(abbreviation.toString());
    return first != m_first.cend() && !first->explained && first->field == passage.field &&
           first->block == passage.block;
}

bool Tally::quoteGoesOn(const Passage &passage) const
{
    return m_open.contains(passage.block);
}

bool Tally::quoteLeftOpen(const Passage &passage) const
{
    return m_continued.contains(passage.block);
}

bool Tally::repeatsCaption(const Passage &passage) const
{
    return m_sameAsCaption.contains(passage.block);
}

} // namespace toasoan::style
