#include "core/article/replace.h"

#include <algorithm>

namespace toasoan {

namespace {

void replaceIn(QString &text, const QList<Match> &places)
{
    QList<Span> spans{Span{text}};
    replaceIn(spans, places);
    text = plainText(spans);
}

QString *fieldNamed(Article &article, const QString &name)
{
    if (name == QLatin1String("kicker"))
        return &article.kicker;
    if (name == QLatin1String("headline"))
        return &article.headline;
    if (name == QLatin1String("subtitle"))
        return &article.subtitle;
    return name == QLatin1String("standfirst") ? &article.standfirst : nullptr;
}

QString *partNamed(Figure &figure, const QString &name)
{
    if (name == QLatin1String("caption"))
        return &figure.caption;
    if (name == QLatin1String("credit"))
        return &figure.credit;
    return name == QLatin1String("alt") ? &figure.alt : nullptr;
}

// The cell with this number, counted row by row.
Cell *cellOf(Table &table, int part)
{
    for (QList<Cell> &row : table.rows) {
        if (part < row.size())
            return &row[part];
        part -= int(row.size());
    }
    return nullptr;
}

// Counted by its mark, which stays when nothing is left of what the footnote says.
QString *noteOf(QList<Span> &spans, int part)
{
    for (Span &span : spans)
        if (span.text == noteMark && part-- == 0)
            return &span.note;
    return nullptr;
}

void replaceIn(Block &block, const TextChange &where, const QList<Match> &places)
{
    if (block.kind == BlockKind::Figure) {
        if (QString *text = partNamed(block.figure, where.field))
            replaceIn(*text, places);
    } else if (block.kind == BlockKind::Table) {
        if (Cell *cell = cellOf(block.table, where.part))
            replaceIn(*cell, places);
    } else if (where.field == QLatin1String("body")) {
        replaceIn(block.spans, places);
    } else if (QString *note = noteOf(block.spans, where.part)) {
        replaceIn(*note, places);
    }
}

// The text of a span that begins at `at`, with the steps in it made; a step that goes on in the next span
// stays, and leaves nothing there.
QString withSteps(const QString &before, qsizetype at, QList<Match>::const_iterator &step,
                  QList<Match>::const_iterator end)
{
    const qsizetype size = before.size();
    QString text;
    qsizetype done = 0;
    for (; step != end && step->start < at + size; ++step) {
        const qsizetype from = std::max(step->start - at, done);
        text += QStringView(before).mid(done, from - done);
        if (step->start >= at)
            text += step->with;
        done = std::min(step->start + step->length - at, size);
        if (step->start + step->length > at + size)
            break;
    }
    return done == 0 ? before : text + QStringView(before).mid(done);
}

bool isSameText(const TextChange &a, const TextChange &b)
{
    return a.field == b.field && a.block == b.block && a.part == b.part;
}

} // namespace

void replaceIn(QList<Span> &spans, const QList<Match> &places)
{
    const QString text = plainText(spans);
    QList<Match> steps;
    for (const Match &place : places)
        steps += wordByWord(place, text);
    auto step = steps.cbegin();
    qsizetype at = 0; // of the span in the text as it was
    for (Span &span : spans) {
        const qsizetype size = span.text.size();
        span.text = withSteps(span.text, at, step, steps.cend());
        at += size;
    }
    if (!steps.isEmpty())
        spans = joined(spans);
    for (Span &span : spans)
        span.text = span.text.normalized(QString::NormalizationForm_C);
}

Result<QList<TextChange>> changesIn(const Article &article, const Finder &finder)
{
    QList<TextChange> changes;
    for (const TextField &field : textFields(article)) {
        const auto places = finder.in(field.text);
        if (!places)
            return places.error();
        for (const Match &place : *places)
            if (QStringView(field.text).mid(place.start, place.length) != place.with)
                changes.append({field.field, field.block, field.part, place});
    }
    return changes;
}

Article withChanges(const Article &article, const QList<TextChange> &changes)
{
    Article changed = article;
    auto block = changed.body.blocks.begin();
    for (auto change = changes.begin(); change != changes.end();) {
        const TextChange &where = *change;
        QList<Match> places;
        for (; change != changes.end() && isSameText(*change, where); ++change)
            places.append(change->place);
        if (where.block.isNull()) {
            if (QString *text = fieldNamed(changed, where.field))
                replaceIn(*text, places);
            continue;
        }
        block = std::find_if(block, changed.body.blocks.end(),
                             [&where](const Block &candidate) { return candidate.id == where.block; });
        if (block == changed.body.blocks.end())
            break;
        replaceIn(*block, where, places);
        if (change == changes.end() || change->block != where.block)
            block->spans = joined(block->spans); // footnotes of which nothing is left go
    }
    return changed;
}

} // namespace toasoan
