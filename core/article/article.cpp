#include "core/article/article.h"

#include "core/article/date_line.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr int wordsAMinute = 220;

// The fields a person sets by name. One row a field; the command line, import and the details panel share it.
struct TextRow
{
    const char *name;
    QString Article::*text;
};
constexpr std::array textRows{
    TextRow{"headline", &Article::headline}, TextRow{"kicker", &Article::kicker},
    TextRow{"subtitle", &Article::subtitle}, TextRow{"standfirst", &Article::standfirst},
    TextRow{"genre", &Article::genre},       TextRow{"byline", &Article::byline},
    TextRow{"unit", &Article::unit},         TextRow{"section", &Article::section},
    TextRow{"place", &Article::place},       TextRow{"source", &Article::source},
    TextRow{"deskNote", &Article::deskNote},
};

struct DateRow
{
    const char *name;
    QDate Article::*date;
};
constexpr std::array dateRows{
    DateRow{"publicationDate", &Article::publicationDate},
    DateRow{"eventDate", &Article::eventDate},
};

} // namespace

bool sameContent(const Article &a, const Article &b)
{
    Article likeA = b;
    likeA.id = a.id;
    likeA.stage = a.stage;
    likeA.createdAt = a.createdAt;
    likeA.updatedAt = a.updatedAt;
    likeA.revision = a.revision;
    return likeA == a;
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (QChar c : text) {
        const bool space = c.isSpace();
        if (!space && !inWord)
            ++words;
        inWord = !space;
    }
    return words;
}

int wordCount(const Article &article)
{
    int words = wordCount(article.headline) + wordCount(article.kicker) + wordCount(article.subtitle) +
                wordCount(article.standfirst);
    for (const Block &block : article.body.blocks)
        words += wordCount(readableText(block));
    for (const QString &note : notesIn(article.body))
        words += wordCount(note);
    return words;
}

int wordCount(const Table &table)
{
    return wordCount(plainText(table));
}

int readingMinutes(int words)
{
    return (words + wordsAMinute - 1) / wordsAMinute;
}

QList<TextField> textFields(const Article &article)
{
    QList<TextField> fields;
    const auto add = [&](const char *name, BlockId block, const QString &text,
                         BlockKind kind = BlockKind::Paragraph, int part = 0) {
        if (!text.isEmpty())
            fields.append({QString::fromLatin1(name), block, text, kind, false, part});
    };
    add("kicker", {}, article.kicker);
    add("headline", {}, article.headline);
    add("subtitle", {}, article.subtitle);
    add("standfirst", {}, article.standfirst);
    for (const Block &block : article.body.blocks) {
        if (block.kind == BlockKind::Figure) {
            add("caption", block.id, block.figure.caption, block.kind);
            add("credit", block.id, block.figure.credit, block.kind);
            add("alt", block.id, block.figure.alt, block.kind);
        } else if (block.kind == BlockKind::Table) {
            int part = 0;
            for (const QList<Cell> &row : block.table.rows) {
                for (const Cell &cell : row)
                    add("cell", block.id, plainText(cell), block.kind, part++);
            }
        } else {
            add("body", block.id, plainText(block), block.kind);
            int part = 0;
            for (const QString &note : notesIn(block.spans))
                add("note", block.id, note, block.kind, part++);
        }
    }
    const auto last = std::find_if(fields.rbegin(), fields.rend(), [](const TextField &field) {
        return field.field == QLatin1String("body") && !QStringView(field.text).trimmed().isEmpty();
    });
    if (last != fields.rend())
        last->closesBody = true;
    return fields;
}

Article blankArticle(const QDateTime &now)
{
    Article article;
    article.id = ArticleId::make();
    article.body.blocks = {paragraph({})};
    article.publicationDate = now.date();
    article.createdAt = now;
    article.updatedAt = now;
    return article;
}

FieldSet setField(Article &article, QStringView field, const QString &value)
{
    const auto named = [&](const auto &row) { return field == QLatin1String(row.name); };
    if (const auto row = std::find_if(textRows.begin(), textRows.end(), named); row != textRows.end()) {
        article.*row->text = value;
        return FieldSet::Done;
    }
    const auto row = std::find_if(dateRows.begin(), dateRows.end(), named);
    if (row == dateRows.end())
        return FieldSet::NoSuchField;
    if (value.trimmed().isEmpty()) {
        article.*row->date = {};
        return FieldSet::Done;
    }
    const auto date = readDate(value);
    if (!date)
        return FieldSet::NoDate;
    article.*row->date = *date;
    return FieldSet::Done;
}

QString fieldText(const Article &article, QStringView field)
{
    for (const TextRow &row : textRows)
        if (field == QLatin1String(row.name))
            return article.*row.text;
    for (const DateRow &row : dateRows)
        if (field == QLatin1String(row.name))
            return (article.*row.date).toString(Qt::ISODate);
    return {};
}

QStringList settableFields()
{
    QStringList names;
    for (const TextRow &row : textRows)
        names.append(QString::fromLatin1(row.name));
    for (const DateRow &row : dateRows)
        names.append(QString::fromLatin1(row.name));
    return names;
}

} // namespace toasoan
