#include "ui/editor/block_roles.h"

#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace toasoan {
namespace {

constexpr int listIndent = 28;
constexpr int quoteIndent = 24;
constexpr int boxPadding = 16;

struct Spacing
{
    double above;
    double below;
};

// In pixels at the usual text size.
Spacing spacingOf(BlockRole role, int level)
{
    switch (role) {
    case BlockRole::Headline:
        return {0, 12};
    case BlockRole::Standfirst:
        return {0, 24};
    case BlockRole::Heading:
        return {level == lowestHeading ? 20.0 : 12.0, 6};
    case BlockRole::Quote:
        return {4, 14};
    case BlockRole::ListItem:
        return {0, 6};
    case BlockRole::Picture:
        return {10, 6};
    case BlockRole::Caption:
        return {0, 2};
    case BlockRole::Credit:
        return {0, 20};
    case BlockRole::Table:
        return {8, 16};
    case BlockRole::Paragraph:
        break;
    }
    return {0, 12};
}

// Leading is meant in parts of the letter size; Qt takes it in parts of the face's own line, which differs.
double lineHeightPercent(double leading)
{
    static const double naturalLine = [] {
        QFont font = readingFont();
        font.setPixelSize(100);
        return QFontMetricsF(font).height() / 100;
    }();
    return std::max(100.0, 100 * leading / naturalLine);
}

double leadingOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Headline:
    case BlockRole::Heading:
        return 1.36;
    case BlockRole::Caption:
    case BlockRole::Credit:
        return 1.4;
    case BlockRole::Picture:
    case BlockRole::Table:
        return 0;
    default:
        return 1.55;
    }
}

} // namespace

BlockRole roleOf(const QTextBlock &block)
{
    return static_cast<BlockRole>(block.blockFormat().intProperty(RoleProperty));
}

QString fieldOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Headline:
        return QStringLiteral("headline");
    case BlockRole::Standfirst:
        return QStringLiteral("standfirst");
    case BlockRole::Caption:
        return QStringLiteral("caption");
    case BlockRole::Credit:
        return QStringLiteral("credit");
    default:
        return QStringLiteral("body");
    }
}

BlockKind kindOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Heading:
        return BlockKind::Heading;
    case BlockRole::Quote:
        return BlockKind::Quote;
    case BlockRole::ListItem:
        return BlockKind::ListItem;
    case BlockRole::Picture:
    case BlockRole::Caption:
    case BlockRole::Credit:
        return BlockKind::Figure;
    case BlockRole::Table:
        return BlockKind::Table;
    default:
        return BlockKind::Paragraph;
    }
}

BlockId idOf(const QTextBlock &block)
{
    return BlockId::fromString(block.blockFormat().stringProperty(IdProperty)).value_or(BlockId());
}

int levelOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(LevelProperty);
}

ListStyle listStyleOf(const QTextBlock &block)
{
    return static_cast<ListStyle>(block.blockFormat().intProperty(ListStyleProperty));
}

std::optional<PhotoId> photoOf(const QTextBlock &picture)
{
    return PhotoId::fromString(picture.blockFormat().stringProperty(PhotoProperty));
}

Table tableOf(const QTextBlock &block)
{
    return block.blockFormat().property(TableProperty).value<Table>();
}

bool isBoxed(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(BoxProperty);
}

bool isFixed(BlockRole role)
{
    return role == BlockRole::Headline || role == BlockRole::Standfirst || isGroupPart(role);
}

bool isGroupPart(BlockRole role)
{
    return isObject(role) || role == BlockRole::Caption || role == BlockRole::Credit;
}

bool isObject(BlockRole role)
{
    return role == BlockRole::Picture || role == BlockRole::Table;
}

bool holdsStyles(BlockRole role)
{
    return !isFixed(role);
}

QTextBlockFormat formatFor(BlockRole role, BlockId id, int level, ListStyle style)
{
    // Qt looks properties up from the first to the last, for every line below each typed letter: its own come
    // first.
    QTextBlockFormat format;
    if (const double leading = leadingOf(role); leading > 0)
        format.setLineHeight(lineHeightPercent(leading), QTextBlockFormat::ProportionalHeight);
    const double scale = textScale();
    const Spacing spacing = spacingOf(role, level);
    if (spacing.above > 0)
        format.setTopMargin(qRound(spacing.above * scale));
    format.setBottomMargin(qRound(spacing.below * scale));
    format.setProperty(RoleProperty, static_cast<int>(role));
    if (!id.isNull())
        format.setProperty(IdProperty, id.toString());
    if (level > 0)
        format.setProperty(LevelProperty, level);
    if (role == BlockRole::ListItem) {
        if (style == ListStyle::Numbered)
            format.setProperty(ListStyleProperty, static_cast<int>(style));
        format.setLeftMargin(qRound(listIndent * scale) * (level + 1));
    }
    if (role == BlockRole::Quote)
        format.setLeftMargin(qRound(quoteIndent * scale));
    if (role == BlockRole::Credit)
        format.setAlignment(Qt::AlignRight);
    return format;
}

QTextBlockFormat formatFor(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return inBox(formatFor(BlockRole::Heading, block.id, block.level), block.boxed);
    case BlockKind::Quote:
        return inBox(formatFor(BlockRole::Quote, block.id), block.boxed);
    case BlockKind::ListItem:
        return inBox(formatFor(BlockRole::ListItem, block.id, block.level, block.listStyle), block.boxed);
    case BlockKind::Figure:
        return pictureFormat(block.id, block.figure);
    case BlockKind::Table:
        return tableFormat(block.id, block.table);
    case BlockKind::Paragraph:
        break;
    }
    return inBox(formatFor(BlockRole::Paragraph, block.id), block.boxed);
}

// The padding is a margin of each paragraph: Qt lets the larger of two margins that meet count once.
QTextBlockFormat inBox(QTextBlockFormat format, bool boxed)
{
    if (format.boolProperty(BoxProperty) == boxed)
        return format;
    const int padding = qRound(boxPadding * textScale());
    if (boxed) {
        format.setProperty(BoxProperty, true);
        format.setLeftMargin(format.leftMargin() + padding);
        format.setRightMargin(padding);
        format.setTopMargin(std::max<double>(format.topMargin(), padding));
        format.setBottomMargin(std::max<double>(format.bottomMargin(), padding));
        return format;
    }
    const auto role = static_cast<BlockRole>(format.intProperty(RoleProperty));
    const BlockId id = BlockId::fromString(format.stringProperty(IdProperty)).value_or(BlockId());
    return formatFor(role, id, format.intProperty(LevelProperty),
                     static_cast<ListStyle>(format.intProperty(ListStyleProperty)));
}

QTextBlockFormat tableFormat(BlockId id, const Table &table)
{
    QTextBlockFormat format = formatFor(BlockRole::Table, id);
    format.setProperty(TableProperty, QVariant::fromValue(table));
    return format;
}

QTextBlockFormat pictureFormat(BlockId id, const Figure &figure)
{
    QTextBlockFormat format = formatFor(BlockRole::Picture, id);
    if (!figure.photo.isNull())
        format.setProperty(PhotoProperty, figure.photo.toString());
    if (!figure.alt.isEmpty())
        format.setProperty(AltProperty, figure.alt);
    return format;
}

QTextBlockFormat freshCopy(const QTextBlockFormat &format)
{
    QTextBlockFormat copy = format;
    copy.setProperty(IdProperty, BlockId::make().toString());
    copy.clearProperty(PhantomProperty);
    return copy;
}

QTextCharFormat pictureCharFormat()
{
    QTextCharFormat format;
    format.setObjectType(figureObjectType);
    return format;
}

QTextCharFormat tableCharFormat()
{
    QTextCharFormat format;
    format.setObjectType(tableObjectType);
    return format;
}

QTextCharFormat noteCharFormat(const QString &note)
{
    QTextCharFormat format;
    format.setObjectType(noteObjectType);
    format.setProperty(NoteProperty, note);
    return format;
}

QTextBlock firstOfGroup(const QTextBlock &part)
{
    QTextBlock block = part;
    while (block.isValid() && !isObject(block))
        block = block.previous();
    return block;
}

QTextBlock lastOfGroup(const QTextBlock &part)
{
    QTextBlock block = part;
    while (block.isValid() && roleOf(block) != BlockRole::Credit && roleOf(block) != BlockRole::Table)
        block = block.next();
    return block;
}

int listNumber(const QTextBlock &item)
{
    const int depth = levelOf(item);
    int number = 1;
    for (QTextBlock block = item.previous(); block.isValid(); block = block.previous()) {
        if (roleOf(block) != BlockRole::ListItem || levelOf(block) < depth)
            break;
        if (levelOf(block) > depth)
            continue;
        if (listStyleOf(block) != ListStyle::Numbered)
            break;
        ++number;
    }
    return number;
}

} // namespace toasoan
