#include "ui/editor/sheet_search.h"

#include "core/article/replace.h"
#include "ui/editor/block_roles.h"
#include "ui/editor/sheet_document.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qint64 longestWalk = 1000; // ms

// The text of a paragraph, place by place, with line ends where a model has them.
QString lettersOf(const QTextBlock &paragraph)
{
    return paragraph.text().replace(QChar(QChar::LineSeparator), u'\n');
}

// The character at this place of the paragraph, selected.
QTextCursor characterAt(const QTextBlock &paragraph, int at)
{
    QTextCursor cursor(paragraph);
    cursor.setPosition(paragraph.position() + at);
    cursor.setPosition(paragraph.position() + at + 1, QTextCursor::KeepAnchor);
    return cursor;
}

QString noteAt(const QTextBlock &paragraph, int at)
{
    return characterAt(paragraph, at).charFormat().stringProperty(NoteProperty);
}

Cell *cellOf(Table &table, int part)
{
    const int columns = std::max(1, int(table.columns()));
    return part / columns < table.rows.size() ? &table.rows[part / columns][part % columns] : nullptr;
}

void replaceInTable(const QTextBlock &paragraph, const QList<SheetPlace> &places)
{
    Table table = tableOf(paragraph);
    for (auto place = places.cbegin(); place != places.cend();) {
        const int part = place->part;
        QList<Match> matches;
        for (; place != places.cend() && place->part == part; ++place)
            matches.append(place->match);
        if (Cell *cell = cellOf(table, part))
            replaceIn(*cell, matches);
    }
    QTextCursor(paragraph).setBlockFormat(tableFormat(idOf(paragraph), table));
}

void replaceInText(const QTextBlock &paragraph, const Match &match)
{
    const QList<Match> steps = wordByWord(match, lettersOf(paragraph));
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        QTextCursor words(paragraph);
        words.setPosition(paragraph.position() + step->start + 1);
        const QTextCharFormat first = words.charFormat();
        words.setPosition(paragraph.position() + step->start);
        words.setPosition(paragraph.position() + step->start + step->length, QTextCursor::KeepAnchor);
        words.insertText(toSheet(step->with), first); // a line end would be a paragraph of its own
    }
}

} // namespace

QString textAround(const SheetPlace &place, const QTextBlock &paragraph)
{
    if (place.part < 0)
        return lettersOf(paragraph);
    if (roleOf(paragraph) != BlockRole::Table)
        return noteAt(paragraph, place.start);
    Table table = tableOf(paragraph);
    const Cell *cell = cellOf(table, place.part);
    return cell ? plainText(*cell) : QString();
}

void replaceIn(const QTextBlock &paragraph, const QList<SheetPlace> &places)
{
    QTextCursor whole(paragraph);
    whole.beginEditBlock();
    if (roleOf(paragraph) == BlockRole::Table) {
        replaceInTable(paragraph, places);
        whole.endEditBlock();
        return;
    }
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        if (place->part < 0) {
            replaceInText(paragraph, place->match);
            continue;
        }
        QString note = noteAt(paragraph, place->start);
        note.replace(place->match.start, place->match.length, place->match.with);
        QTextCursor call = characterAt(paragraph, place->start);
        const auto before = std::next(place);
        if (note.trimmed().isEmpty() && (before == places.crend() || before->part != place->part))
            call.removeSelectedText();
        else
            call.setCharFormat(noteCharFormat(note.normalized(QString::NormalizationForm_C)));
    }
    whole.endEditBlock();
}

void SheetSearch::look(const FindQuery &query, const QString &with)
{
    m_finder.reset();
    m_trouble.clear();
    m_isPattern = query.isPattern;
    if (query.words.isEmpty())
        return;
    auto finder = Finder::make(query, with);
    if (finder)
        m_finder = *std::move(finder);
    else
        m_trouble = finder.error().message;
    begin();
}

void SheetSearch::begin()
{
    m_walk.start();
}

// `place` for each match in `text`; false when the search was given up.
bool SheetSearch::lookIn(const QString &text, SheetPlace place, QList<SheetPlace> &places)
{
    auto matches = m_finder->in(text);
    if (!matches)
        m_trouble = matches.error().message;
    else if (m_isPattern && m_walk.elapsed() > longestWalk)
        m_trouble = QCoreApplication::translate(
            "Find", "This pattern takes too long in so long an article; write it more narrowly.");
    if (!m_trouble.isEmpty()) {
        m_finder.reset();
        return false;
    }
    for (Match &match : *matches) {
        if (place.part < 0) {
            place.start = match.start;
            place.length = match.length;
        }
        place.match = std::move(match);
        places.append(place);
    }
    return true;
}

QList<SheetPlace> SheetSearch::in(const QTextBlock &paragraph)
{
    QList<SheetPlace> places;
    if (!m_finder)
        return places;
    SheetPlace place{.part = 0, .start = 0, .length = 1, .match = {}};
    if (roleOf(paragraph) == BlockRole::Table) {
        const Table table = tableOf(paragraph);
        for (const QList<Cell> &row : table.rows) {
            for (const Cell &cell : row) {
                if (!lookIn(plainText(cell), place, places))
                    return {};
                ++place.part;
            }
        }
        return places;
    }
    const QString text = lettersOf(paragraph);
    if (!lookIn(text, {}, places))
        return {};
    const qsizetype inText = places.size();
    for (qsizetype at = text.indexOf(noteMark); at >= 0; at = text.indexOf(noteMark, at + 1)) {
        place.start = int(at);
        const QString note = noteAt(paragraph, place.start);
        if (note.isEmpty()) // a picture
            continue;
        if (!lookIn(note, place, places))
            return {};
        ++place.part;
    }
    if (places.size() > inText)
        std::stable_sort(places.begin(), places.end(),
                         [](const SheetPlace &a, const SheetPlace &b) { return a.start < b.start; });
    return places;
}

} // namespace toasoan
