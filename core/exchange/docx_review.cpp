#include "core/exchange/docx_review.h"

#include "core/exchange/docx_styles.h"
#include "core/text/clean.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype mostNames = 1000;
constexpr int earliestYear = 1990; // of Word's dates; others are slips
constexpr int latestYear = 2199;
constexpr int longestThread = 100; // replies to replies

// Word writes the hour of the clock on the wall, whatever stands behind it, and since 2023 the real one
// beside it.
QDateTime timeOf(const XmlPart &xml)
{
    const auto within = [](const QDateTime &time) {
        return time.isValid() && time.date().year() >= earliestYear && time.date().year() <= latestYear;
    };
    const auto real =
        QDateTime::fromString(xml.attribute(QLatin1String("w16du:dateUtc")).left(40), Qt::ISODate);
    if (within(real))
        return real.toUTC();
    const auto time = QDateTime::fromString(xml.attribute(QLatin1String("w:date")).left(40), Qt::ISODate);
    return within(time) ? QDateTime(time.date(), time.time(), Qt::LocalTime).toUTC() : QDateTime();
}

bool isChange(const QString &element)
{
    return isTracked(element) || element == u"w:rPrChange" || element == u"w:pPrChange" ||
           element == u"w:cellIns" || element == u"w:cellDel" || element == u"w:tcPrChange";
}

// The text of a comment as its writer left it.
class CommentText
{
public:
    explicit CommentText(XmlPart &xml) { read(xml); }

    QString text() const
    {
        QString text = cleanText(m_text).trimmed().left(reviewLimit::text);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        return text;
    }
    QString lastParagraph() const { return m_paragraph; } // its w14:paraId

private:
    void read(XmlPart &xml)
    {
        while (xml.nextChild()) {
            const QString name = xml.name();
            if (name == u"w:t") {
                add(xml.text());
            } else if (name == u"w:del" || name == u"w:moveFrom" || name == u"w:instrText" ||
                       name == u"w:pPr" || name == u"w:rPr" || name == u"mc:Fallback") {
                xml.skip();
            } else {
                if (name == u"w:p") {
                    m_paragraph = xml.attribute(QLatin1String("w14:paraId")).left(20);
                    add(m_text.isEmpty() ? QString() : QStringLiteral("\n"));
                } else if (name == u"w:br" || name == u"w:cr") {
                    add(QStringLiteral("\n"));
                } else if (name == u"w:tab") {
                    add(QStringLiteral(" "));
                }
                read(xml);
            }
        }
    }

    void add(const QString &text)
    {
        if (m_text.size() <= 4 * reviewLimit::text)
            m_text += text.left(4 * reviewLimit::text);
    }

    QString m_text;
    QString m_paragraph;
};

// What the part beside the comments says of them, by the ids of their last paragraphs.
struct Thread
{
    QString parent;
    bool done = false;
};

QHash<QString, Thread> readThreads(OfficeParts &office, const QString &part)
{
    QHash<QString, Thread> threads;
    if (part.isEmpty())
        return threads;
    office.readXml(part, OfficeParts::Need::May, [&](XmlPart &xml) {
        if (!xml.nextChild())
            return;
        while (xml.nextChild()) {
            if (xml.is(QLatin1String("w15:commentEx")) && threads.size() < reviewLimit::comments) {
                const QString done = xml.attribute(QLatin1String("w15:done"));
                threads.insert(xml.attribute(QLatin1String("w15:paraId")).left(20),
                               {xml.attribute(QLatin1String("w15:paraIdParent")).left(20),
                                done == u"1" || done == u"true"});
            }
            xml.skip();
        }
    });
    return threads;
}

struct ReadComment
{
    QString id;
    QString paragraph;
    CommentLine line;
};

QList<ReadComment> readAll(OfficeParts &office, const QString &part)
{
    QList<ReadComment> comments;
    office.readXml(part, OfficeParts::Need::May, [&](XmlPart &xml) {
        if (!xml.nextChild())
            return;
        while (xml.nextChild()) {
            if (!xml.is(QLatin1String("w:comment")) || comments.size() >= reviewLimit::comments) {
                xml.skip();
                continue;
            }
            ReadComment comment;
            comment.id = xml.attribute(QLatin1String("w:id"));
            comment.line.author = reviewerName(xml.attribute(QLatin1String("w:author")));
            comment.line.at = timeOf(xml);
            const CommentText text(xml);
            comment.line.text = text.text();
            comment.paragraph = text.lastParagraph();
            comments.append(comment);
        }
    });
    return comments;
}

// The first comment of the thread a comment belongs to, as Word shows replies to replies.
qsizetype rootOf(qsizetype comment, const QList<ReadComment> &all, const QHash<QString, Thread> &threads,
                 const QHash<QString, qsizetype> &byParagraph)
{
    for (int step = 0; step < longestThread; ++step) {
        const QString parent = threads.value(all[comment].paragraph).parent;
        const auto found = parent.isEmpty() ? byParagraph.constEnd() : byParagraph.constFind(parent);
        if (found == byParagraph.constEnd())
            return comment;
        comment = *found;
    }
    return -1; // they answer each other
}

FileComment placed(const ReadComment &comment, const CommentPlace &place)
{
    FileComment result;
    result.lines = {comment.line};
    result.quoted = place.quoted.trimmed();
    result.paragraph = place.paragraph;
    result.occurrence = place.occurrence;
    result.start = place.start;
    result.length = place.length;
    return result;
}

} // namespace

void readReviewers(OfficeParts &office, const QStringList &parts, WordReview &review)
{
    QSet<QString> others;
    const auto meet = [&](const XmlPart &xml) {
        const QString name = reviewerName(xml.attribute(QLatin1String("w:author")));
        const QDateTime time = timeOf(xml);
        const auto known = std::find_if(review.reviewers.begin(), review.reviewers.end(),
                                        [&](const Reviewer &reviewer) { return reviewer.name == name; });
        if (known != review.reviewers.end()) {
            if (time.isValid() && (known->latest.isNull() || known->latest < time))
                known->latest = time;
        } else if (review.reviewers.size() < reviewLimit::reviewers) {
            review.reviewers.append({name, time, {}});
        } else if (others.size() < mostNames) {
            others.insert(name);
        }
    };
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        office.readXml(part, OfficeParts::Need::May, [&](XmlPart &xml) {
            for (auto step = xml.step(); step != XmlPart::Step::Over; step = xml.step()) {
                if (step == XmlPart::Step::Start && isChange(xml.name()))
                    meet(xml);
            }
        });
    }
    review.others = int(others.size());
}

QList<FileComment> readDocxComments(OfficeParts &office, const DocxTargets &targets,
                                    const QHash<QString, CommentPlace> &places)
{
    const QString part = partOfKind(targets, QStringLiteral("comments"));
    if (part.isEmpty())
        return {};
    const QList<ReadComment> all = readAll(office, part);
    const auto threads = readThreads(office, partOfKind(targets, QStringLiteral("commentsExtended")));
    QHash<QString, qsizetype> byParagraph;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].paragraph.isEmpty() && !byParagraph.contains(all[i].paragraph))
            byParagraph.insert(all[i].paragraph, i);
    }
    QList<FileComment> comments;
    QHash<qsizetype, qsizetype> roots; // where the thread of a comment is
    const auto add = [&](qsizetype i) {
        comments.append(placed(all[i], places.value(all[i].id)));
        comments.back().resolved = threads.value(all[i].paragraph).done;
        roots.insert(i, comments.size() - 1);
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype root = rootOf(i, all, threads, byParagraph);
        if (root == i || root < 0)
            add(i);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype root = rootOf(i, all, threads, byParagraph);
        if (root != i && roots.contains(root) && !all[i].line.text.isEmpty())
            comments[roots[root]].lines.append(all[i].line);
    }
    comments.removeIf([](const FileComment &comment) { return comment.lines.front().text.isEmpty(); });
    return comments;
}

} // namespace toasoan
