#include "core/desk/word_review.h"

#include "core/desk/suggesting.h"
#include "core/store/database.h"
#include "core/store/remark_store.h"
#include "core/workflow/remark.h"
#include "core/workflow/suggested_changes.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace toasoan {

namespace {

static_assert(reviewLimit::text <= longestRemark);

constexpr qsizetype shortestPart = 3; // characters; shorter texts stand within any other

// The same field with the place at the words: at those beside it where nothing of them is left.
Anchor anchorIn(const TextField &field, qsizetype start, qsizetype length)
{
    start = std::clamp<qsizetype>(start, 0, field.text.size());
    qsizetype end = std::clamp<qsizetype>(start + length, start, field.text.size());
    while (start < end && field.text[start].isSpace())
        ++start;
    while (start < end && field.text[end - 1].isSpace())
        --end;
    if (start == end) {
        while (start > 0 && !field.text[start - 1].isSpace())
            --start;
        while (end < field.text.size() && !field.text[end].isSpace())
            ++end;
    }
    return {field.field, field.block,      field.part,
            int(start),  int(end - start), field.text.mid(start, end - start)};
}

// The paragraph may have become a field, part of one, or one and something more: a caption and its credit.
std::optional<Anchor> inParagraph(const FileComment &comment, const QList<TextField> &fields)
{
    if (comment.paragraph.isEmpty())
        return std::nullopt;
    const TextField *same = nullptr;
    int met = 0;
    for (const TextField &field : fields) {
        if (field.text == comment.paragraph && met++ <= comment.occurrence)
            same = &field;
    }
    if (same != nullptr)
        return anchorIn(*same, comment.start, comment.length);
    for (const TextField &field : fields) {
        if (const qsizetype at = field.text.indexOf(comment.paragraph);
            at >= 0 && comment.paragraph.size() >= shortestPart)
            return anchorIn(field, at + comment.start, comment.length);
        const qsizetype at = comment.paragraph.indexOf(field.text);
        const qsizetype start = comment.start - at;
        if (at >= 0 && field.text.size() >= shortestPart && start >= 0 && start < field.text.size())
            return anchorIn(field, start, comment.length);
    }
    return std::nullopt;
}

bool isSame(const CommentLine &line, const RemarkLine &kept)
{
    return kept.author == line.author && kept.text == line.text && (line.at.isNull() || kept.at == line.at);
}

RemarkLine remarkLine(const CommentLine &line, const QDateTime &now)
{
    return {RemarkLine::Kind::Said, {}, line.author, line.at.isNull() ? now : line.at, line.text};
}

// What the file says of a comment beyond what `kept` has.
QList<RemarkLine> linesBeyond(const QList<RemarkLine> &kept, const FileComment &comment, const QDateTime &now)
{
    QList<RemarkLine> lines;
    for (const CommentLine &line : comment.lines) {
        const bool known =
            std::any_of(kept.begin(), kept.end(), [&](const RemarkLine &here) { return isSame(line, here); });
        if (!known)
            lines.append(remarkLine(line, now));
    }
    const bool wasDone = std::any_of(kept.begin(), kept.end(), [](const RemarkLine &here) {
        return here.kind == RemarkLine::Kind::Resolved;
    });
    if (comment.resolved && !wasDone) // the file does not say by whom
        lines.append({RemarkLine::Kind::Resolved, {}, {}, now, {}});
    return lines;
}

Result<void> keepOne(Database &database, const Article &article, const FileComment &comment,
                     const QDateTime &now)
{
    RemarkStore store(database);
    Remark remark;
    remark.id = RemarkId::make();
    remark.anchor = anchorFor(comment, article);
    remark.revision = article.revision;
    remark.lines = {remarkLine(comment.lines.front(), now)};
    if (const auto added = store.add(article.id, remark); !added)
        return added;
    for (const RemarkLine &line : linesBeyond(remark.lines, comment, now))
        if (const auto added = store.addLine(article.id, remark.id, line); !added)
            return added;
    return {};
}

} // namespace

Anchor anchorFor(const FileComment &comment, const Article &article)
{
    if (const auto found = inParagraph(comment, textFields(article)))
        return *found;
    const QStringList quoted = comment.quoted.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &words : quoted) {
        if (const Anchor anchor = anchorOf(article, words.trimmed()); !anchor.isWhole())
            return anchor;
    }
    return {};
}

Result<int> keepComments(Database &database, const Article &article, const QList<FileComment> &comments,
                         const QDateTime &now)
{
    if (comments.isEmpty())
        return 0;
    int added = 0;
    const auto kept = database.inTransaction([&]() -> Result<void> {
        RemarkStore store(database);
        const auto here = store.remarks(article.id);
        if (!here)
            return here.error();
        QList<Remark> left = *here; // each is known again once
        for (const FileComment &comment : comments) {
            const auto same = std::find_if(left.begin(), left.end(), [&](const Remark &remark) {
                return !remark.lines.isEmpty() && isSame(comment.lines.front(), remark.lines.front());
            });
            if (same == left.end()) {
                if (const auto done = keepOne(database, article, comment, now); !done)
                    return done;
                ++added;
                continue;
            }
            for (const RemarkLine &line : linesBeyond(same->lines, comment, now))
                if (const auto done = store.addLine(article.id, same->id, line); !done)
                    return done;
            left.erase(same);
        }
        return {};
    });
    if (!kept)
        return kept.error();
    return added;
}

Result<int> keepChanges(Database &database, const Article &article, const QList<Reviewer> &reviewers,
                        const QDateTime &now)
{
    int count = 0;
    const auto kept = database.inTransaction([&]() -> Result<void> {
        for (const Reviewer &reviewer : reviewers) {
            const QDateTime at = reviewer.latest.isValid() ? reviewer.latest : now;
            const auto added = addSuggestions(database, article.id, changesBetween(article, reviewer.article),
                                              {{}, reviewer.name, at, article.revision});
            if (!added)
                return added.error();
            count += *added;
        }
        return {};
    });
    return kept ? Result<int>(count) : Result<int>(kept.error());
}

QStringList keptChangeNotes(int count)
{
    if (count == 0)
        return {};
    return {QCoreApplication::translate("WordReview",
                                        "%n changes tracked in the file are suggestions now: the text stays "
                                        "until they are accepted.",
                                        nullptr, count)};
}

QStringList keptCommentNotes(int count)
{
    if (count == 0)
        return {};
    return {QCoreApplication::translate(
        "Drafting", "%n comment(s) in the file became remarks on the article.", nullptr, count)};
}

} // namespace toasoan
