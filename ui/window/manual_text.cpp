#include "ui/window/manual_text.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int chapterLarger = 6; // points
constexpr int sectionLarger = 2;
constexpr int lineHeight = 130; // percent

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

// One manual being written.
class ManualWriter
{
public:
    explicit ManualWriter(QTextDocument &document)
        : m_cursor(&document)
    {
    }

    void write(const QString &line);
    QList<ManualHeading> headings() const { return m_headings; }

private:
    void writeHeading(const QString &line);
    void writeItem(const QString &text, QTextListFormat::Style style);
    void writeParagraph(const QString &text);
    void beginBlock(const QTextBlockFormat &format);
    void writeWords(const QString &text);

    QTextCursor m_cursor;
    QTextList *m_list = nullptr;
    QList<ManualHeading> m_headings;
    bool m_isEmpty = true;
};

QTextBlockFormat blockOf(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above * textScale());
    format.setBottomMargin(below * textScale());
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

void ManualWriter::beginBlock(const QTextBlockFormat &format)
{
    if (m_isEmpty)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
    m_isEmpty = false;
}

void ManualWriter::writeHeading(const QString &line)
{
    static const QRegularExpression shape(uR"(^(#+) (.*?) \{#([\w-]+)\}$)"_s);
    const auto match = shape.match(line);
    const int level = int(match.capturedLength(1));
    QTextBlockFormat format = level == 1 ? blockOf(m_isEmpty ? 0 : 28, 8) : blockOf(18, 6);
    format.setHeadingLevel(level);
    beginBlock(format);
    m_headings << ManualHeading{match.captured(2), match.captured(3), level, m_cursor.position()};
    QTextCharFormat letters;
    QFont font = interfaceFont();
    letters.setFontPointSize(font.pointSizeF() + (level == 1 ? chapterLarger : sectionLarger));
    letters.setFontWeight(QFont::DemiBold);
    letters.setAnchor(true);
    letters.setAnchorNames({match.captured(3)});
    m_cursor.insertText(match.captured(2), letters);
    m_list = nullptr;
}

void ManualWriter::writeItem(const QString &text, QTextListFormat::Style style)
{
    beginBlock(blockOf(0, 4));
    if (m_list) {
        m_list->add(m_cursor.block());
    } else {
        QTextListFormat format;
        format.setStyle(style);
        m_list = m_cursor.createList(format);
    }
    writeWords(text);
}

void ManualWriter::writeParagraph(const QString &text)
{
    m_list = nullptr;
    beginBlock(blockOf(0, 8));
    writeWords(text);
}

void ManualWriter::writeWords(const QString &text)
{
    static const QRegularExpression marked(
        uR"(\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|`(?<code>.+?)`|\[(?<link>[^\]]+)\]\((?<to>#[\w-]+)\))"_s);
    qsizetype done = 0;
    auto each = marked.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        m_cursor.insertText(text.sliced(done, match.capturedStart() - done), QTextCharFormat());
        QTextCharFormat letters;
        QString words = match.captured(u"bold"_s);
        if (!words.isEmpty()) {
            letters.setFontWeight(QFont::DemiBold);
        } else if (!(words = match.captured(u"italic"_s)).isEmpty()) {
            letters.setFontItalic(true);
        } else if (!(words = match.captured(u"code"_s)).isEmpty()) {
            letters.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        } else {
            words = match.captured(u"link"_s);
            letters.setAnchor(true);
            letters.setAnchorHref(match.captured(u"to"_s));
            letters.setFontUnderline(true);
            letters.setForeground(color(Tint::Info));
        }
        m_cursor.insertText(words, letters);
        done = match.capturedEnd();
    }
    m_cursor.insertText(text.sliced(done), QTextCharFormat());
}

void ManualWriter::write(const QString &line)
{
    static const QRegularExpression number(uR"(^\d+\. )"_s);
    if (line.startsWith(u'#'))
        writeHeading(line);
    else if (line.startsWith("- "_L1))
        writeItem(line.sliced(2), QTextListFormat::ListDisc);
    else if (const auto match = number.match(line); match.hasMatch())
        writeItem(line.sliced(match.capturedLength()), QTextListFormat::ListDecimal);
    else if (!line.isEmpty())
        writeParagraph(line);
}

} // namespace

QList<ManualHeading> writeManual(const QString &manual, QTextDocument &document)
{
    ManualWriter writer(document);
    for (const QString &line : manual.split(u'\n'))
        writer.write(line);
    return writer.headings();
}

QString manualText()
{
    //: Which manual is shown: "en" or "vi".
    QFile file(u":/manual/%1.md"_s.arg(Texts::tr("en")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace toasoan
