#include "core/workflow/merge.h"

#include <QHash>
#include <QSet>

#include <tuple>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

// An id, and which of the blocks that have it: two with one id are a fault of somebody's, and no reason to
// lose one.
using Key = std::pair<BlockId, int>;

enum class Whose { Ours, Theirs, Both };

template <class T>
Whose whose(const T &base, const T &ours, const T &theirs)
{
    if (ours == theirs || theirs == base)
        return Whose::Ours;
    return ours == base ? Whose::Theirs : Whose::Both;
}

// Ours, theirs, or the greater of the two, so that both sides come to the same.
template <class T>
T agreed(const T &base, const T &ours, const T &theirs)
{
    const Whose side = whose(base, ours, theirs);
    if (side == Whose::Both)
        return std::max(ours, theirs);
    return side == Whose::Ours ? ours : theirs;
}

// Of a list without order: what one side put in is there, what one side took out is not.
template <class T>
QList<T> mergedList(const QList<T> &base, const QList<T> &ours, const QList<T> &theirs)
{
    QList<T> result;
    for (const T &item : ours)
        if (theirs.contains(item) || !base.contains(item))
            result.append(item);
    for (const T &item : theirs)
        if (!ours.contains(item) && !base.contains(item))
            result.append(item);
    return result;
}

QString wordsOf(const QList<Span> &spans)
{
    QString words;
    for (const Span &span : spans)
        words += isNote(span) ? u" ["_s + span.note + u']' : span.text;
    return words;
}

QString wordsOf(const Block &block)
{
    return isText(block.kind) ? wordsOf(block.spans) : readableText(block);
}

auto formOf(const Block &block)
{
    return std::tuple(int(block.kind), block.level, int(block.listStyle), block.boxed);
}

enum class Shape { Text, Figure, Table };
Shape shapeOf(const Block &block)
{
    if (block.kind == BlockKind::Figure)
        return Shape::Figure;
    return block.kind == BlockKind::Table ? Shape::Table : Shape::Text;
}

struct Blocks
{
    QList<Key> order;
    QHash<Key, Block> byKey;

    explicit Blocks(const Body &body)
    {
        QHash<BlockId, int> seen;
        for (const Block &block : body.blocks) {
            const Key key(block.id, seen[block.id]++);
            order.append(key);
            byKey.insert(key, block);
        }
    }
};

class Merging
{
public:
    Merging(const Article &base, const Article &ours, const Article &theirs)
        : m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_baseBlocks(base.body)
        , m_ourBlocks(ours.body)
        , m_theirBlocks(theirs.body)
    {
        m_merged.article = ours;
    }

    MergedArticle run()
    {
        mergeFields();
        mergeBlocks();
        return std::move(m_merged);
    }

private:
    void mergeFields();
    void mergeText(QString Article::*text, const QString &field);
    void mergeDay(QDate Article::*day, const QString &field);
    void mergeBlocks();
    bool stays(const Key &key);
    QList<Key> woven(const QSet<Key> &kept);
    Block mergedBlock(const Key &key);
    void mergeFigure(Block &block, const Block &base, const Block &theirs);
    QString mergedText(const QString &field, BlockId block, const QString &base, const QString &ours,
                       const QString &theirs);

    const Article &m_base;
    const Article &m_ours;
    const Article &m_theirs;
    Blocks m_baseBlocks, m_ourBlocks, m_theirBlocks;
    MergedArticle m_merged;
};

QString Merging::mergedText(const QString &field, BlockId block, const QString &base, const QString &ours,
                            const QString &theirs)
{
    const Whose side = whose(base, ours, theirs);
    if (side != Whose::Both)
        return side == Whose::Ours ? ours : theirs;
    m_merged.overlaps.append({field, block, base, ours, theirs});
    return ours.isEmpty() ? theirs : ours;
}

void Merging::mergeText(QString Article::*text, const QString &field)
{
    m_merged.article.*text = mergedText(field, {}, m_base.*text, m_ours.*text, m_theirs.*text);
}

void Merging::mergeDay(QDate Article::*day, const QString &field)
{
    const auto written = [](QDate date) { return date.toString(Qt::ISODate); };
    const QString date =
        mergedText(field, {}, written(m_base.*day), written(m_ours.*day), written(m_theirs.*day));
    m_merged.article.*day = QDate::fromString(date, Qt::ISODate);
}

void Merging::mergeFields()
{
    mergeText(&Article::kicker, u"kicker"_s);
    mergeText(&Article::headline, u"headline"_s);
    mergeText(&Article::subtitle, u"subtitle"_s);
    mergeText(&Article::standfirst, u"standfirst"_s);
    mergeDay(&Article::publicationDate, u"publicationDate"_s);
    mergeDay(&Article::eventDate, u"eventDate"_s);
    mergeText(&Article::genre, u"genre"_s);
    mergeText(&Article::byline, u"byline"_s);
    mergeText(&Article::unit, u"unit"_s);
    mergeText(&Article::section, u"section"_s);
    mergeText(&Article::place, u"place"_s);
    mergeText(&Article::source, u"source"_s);
    mergeText(&Article::deskNote, u"deskNote"_s);
    Article &article = m_merged.article;
    article.templateName = agreed(m_base.templateName, m_ours.templateName, m_theirs.templateName);
    article.tags = mergedList(m_base.tags, m_ours.tags, m_theirs.tags);
    article.ignoredWords = mergedList(m_base.ignoredWords, m_ours.ignoredWords, m_theirs.ignoredWords);
    article.ignoredFindings =
        mergedList(m_base.ignoredFindings, m_ours.ignoredFindings, m_theirs.ignoredFindings);
}

// What one side took out goes, unless the other side has changed it since.
bool Merging::stays(const Key &key)
{
    const bool isOurs = m_ourBlocks.byKey.contains(key);
    const bool isTheirs = m_theirBlocks.byKey.contains(key);
    const auto base = m_baseBlocks.byKey.constFind(key);
    if ((isOurs && isTheirs) || base == m_baseBlocks.byKey.constEnd())
        return true;
    return *base != (isOurs ? m_ourBlocks : m_theirBlocks).byKey.value(key);
}

// What both have in the order of whoever moved something (of ours where both did), and what only one has
// behind the block it stands behind there.
QList<Key> Merging::woven(const QSet<Key> &kept)
{
    const auto isCommon = [&](const Key &key) {
        return m_ourBlocks.byKey.contains(key) && m_theirBlocks.byKey.contains(key);
    };
    const auto filtered = [](const QList<Key> &keys, const auto &wanted) {
        QList<Key> result;
        for (const Key &key : keys)
            if (wanted(key))
                result.append(key);
        return result;
    };
    const QList<Key> ours = filtered(m_ourBlocks.order, isCommon);
    const QList<Key> theirs = filtered(m_theirBlocks.order, isCommon);
    const auto isOld = [&](const Key &key) { return m_baseBlocks.byKey.contains(key); };
    const QList<Key> old = filtered(m_baseBlocks.order, isCommon);
    const bool weMoved = filtered(ours, isOld) != old;
    const bool theyMoved = filtered(theirs, isOld) != old;
    if (weMoved && theyMoved && ours != theirs)
        m_merged.overlaps.append({u"order"_s, {}, {}, {}, {}});

    QHash<Key, QList<Key>> behindOurs, behindTheirs; // the null key: at the front
    const auto gather = [&](const QList<Key> &order, QHash<Key, QList<Key>> &behind) {
        Key last;
        for (const Key &key : order) {
            if (isCommon(key))
                last = key;
            else if (kept.contains(key))
                behind[last].append(key);
        }
    };
    gather(m_ourBlocks.order, behindOurs);
    gather(m_theirBlocks.order, behindTheirs);

    QList<Key> result;
    const auto add = [&](const Key &anchor) {
        const QList<Key> our = behindOurs.value(anchor);
        const QList<Key> their = behindTheirs.value(anchor);
        const bool oursFirst = their.isEmpty() || (!our.isEmpty() && our.front() < their.front());
        result += oursFirst ? our + their : their + our;
    };
    add({});
    const QList<Key> &common = theyMoved && !weMoved ? theirs : ours;
    for (const Key &key : common) {
        result.append(key);
        add(key);
    }
    return result;
}

void Merging::mergeFigure(Block &block, const Block &base, const Block &theirs)
{
    const auto text = [&](QString Figure::*part, const QString &field) {
        block.figure.*part =
            mergedText(field, block.id, base.figure.*part, block.figure.*part, theirs.figure.*part);
    };
    const auto written = [](PhotoId photo) { return photo.isNull() ? QString() : photo.toString(); };
    const QString photo = mergedText(u"photo"_s, block.id, written(base.figure.photo),
                                     written(block.figure.photo), written(theirs.figure.photo));
    block.figure.photo = PhotoId::fromString(photo).value_or(PhotoId());
    text(&Figure::caption, u"caption"_s);
    text(&Figure::credit, u"credit"_s);
    text(&Figure::alt, u"alt"_s);
}

Block Merging::mergedBlock(const Key &key)
{
    const auto ours = m_ourBlocks.byKey.constFind(key);
    const auto theirs = m_theirBlocks.byKey.constFind(key);
    const Block base = m_baseBlocks.byKey.value(key);
    if (ours == m_ourBlocks.byKey.constEnd() || theirs == m_theirBlocks.byKey.constEnd()) {
        const bool isOurs = ours != m_ourBlocks.byKey.constEnd();
        const Block &only = isOurs ? *ours : *theirs;
        if (m_baseBlocks.byKey.contains(key)) // taken out by one, changed by the other
            m_merged.overlaps.append({u"body"_s, key.first, wordsOf(base), isOurs ? wordsOf(only) : QString(),
                                      isOurs ? QString() : wordsOf(only)});
        return only;
    }
    const Whose side = whose(base, *ours, *theirs);
    if (side != Whose::Both)
        return side == Whose::Ours ? *ours : *theirs;
    Block block = *ours;
    if (shapeOf(*ours) != shapeOf(*theirs)) {
        m_merged.overlaps.append({u"body"_s, key.first, wordsOf(base), wordsOf(*ours), wordsOf(*theirs)});
        return block;
    }
    if (shapeOf(block) == Shape::Figure) {
        mergeFigure(block, base, *theirs);
        return block;
    }
    if (shapeOf(block) == Shape::Table) {
        m_merged.overlaps.append({u"body"_s, key.first, wordsOf(base), wordsOf(*ours), wordsOf(*theirs)});
        return block;
    }
    const auto form = agreed(formOf(base), formOf(*ours), formOf(*theirs));
    block.kind = BlockKind(std::get<0>(form));
    block.level = std::get<1>(form);
    block.listStyle = ListStyle(std::get<2>(form));
    block.boxed = std::get<3>(form);
    const Whose spans = whose(base.spans, ours->spans, theirs->spans);
    if (spans == Whose::Theirs)
        block.spans = theirs->spans;
    if (spans == Whose::Both) {
        m_merged.overlaps.append({u"body"_s, key.first, wordsOf(base), wordsOf(*ours), wordsOf(*theirs)});
        if (ours->spans.isEmpty())
            block.spans = theirs->spans;
    }
    return block;
}

void Merging::mergeBlocks()
{
    QSet<Key> kept;
    for (const Blocks *side : {&m_ourBlocks, &m_theirBlocks})
        for (const Key &key : side->order)
            if (stays(key))
                kept.insert(key);
    QList<Block> blocks;
    const QList<Key> order = woven(kept);
    for (const Key &key : order)
        blocks.append(mergedBlock(key));
    m_merged.article.body.blocks = blocks;
}

} // namespace

MergedArticle merged(const Article &base, const Article &ours, const Article &theirs)
{
    return Merging(base, ours, theirs).run();
}

} // namespace toasoan
