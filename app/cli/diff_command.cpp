#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/article/diff.h"
#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QString name(Change change)
{
    switch (change) {
    case Change::Removed:
        return u"removed"_s;
    case Change::Added:
        return u"added"_s;
    case Change::Same:
        break;
    }
    return u"same"_s;
}

// What may be said of a block beside its words.
struct Fact
{
    bool FieldDiff::*is;
    const char *name;
};
constexpr Fact facts[]{{&FieldDiff::moved, "moved"},
                       {&FieldDiff::restyled, "restyled"},
                       {&FieldDiff::otherPicture, "otherPicture"}};

QString marked(const QList<DiffPiece> &pieces)
{
    QString line;
    for (const DiffPiece &piece : pieces) {
        if (piece.change == Change::Removed)
            line += u"[-%1-]"_s.arg(piece.text);
        else if (piece.change == Change::Added)
            line += u"{+%1+}"_s.arg(piece.text);
        else
            line += piece.text;
    }
    return line;
}

QJsonObject toJson(const FieldDiff &field)
{
    QJsonArray pieces;
    for (const DiffPiece &piece : field.pieces)
        pieces.append(QJsonObject{{u"change"_s, name(piece.change)}, {u"text"_s, piece.text}});
    QJsonObject object{{u"field"_s, field.field}, {u"pieces"_s, pieces}};
    for (const Fact &fact : facts)
        if (field.*fact.is)
            object.insert(QString::fromLatin1(fact.name), true);
    return object;
}

Exit run(const Call &call)
{
    const QStringList arguments = call.arguments();
    if (arguments.size() != 3)
        return call.wrongArguments();
    const auto a = revisionNumber(arguments[1]);
    const auto b = revisionNumber(arguments[2]);
    if (!a || !b)
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "A and B are the numbers of two revisions.")));

    const auto open = openArticle(call, arguments[0], OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    Drafting &drafting = open->drafting();
    const auto before = drafting.revision(open->id, *a).result();
    if (!before)
        return call.fail(before.error());
    const auto after = drafting.revision(open->id, *b).result();
    if (!after)
        return call.fail(after.error());
    for (const FieldDiff &field : articleDiff(*before, *after)) {
        if (call.json())
            call.print(toJson(field));
        else
            call.print({field.moved ? field.field + u" (moved)"_s : field.field, marked(field.pieces)});
    }
    return Exit::Done;
}

} // namespace

const Command diffCommand{
    "diff",
    "diff ID A B",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Prints what changed from revision A to revision B: removed words as [-…-], added ones as {+…+}; a "
        "paragraph that stands elsewhere is “(moved)”."),
    "toasoan-cli diff 0199 1 3",
    {},
    run};

} // namespace toasoan::cli
