#include "core/text/tokens.h"

#include "core/text/disguise.h"
#include "core/text/letters.h"
#include "core/text/syllable.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace toasoan {

namespace {

// Bounds, so that a text of nothing but dots and letters is still read in linear time.
constexpr int longestUrl = 2048;
constexpr int longestHost = 320;
constexpr int mostLabels = 8;          // of a host
constexpr int longestAbbreviation = 8; // parts
constexpr int fewestCapitals = 2;      // of an abbreviation
constexpr int longestUnit = 4;         // letters right after a figure: km, m2, ngđ

using Names = std::u16string_view;

// The top domains and file endings newsrooms meet; anything else with a dot inside is a missing space.
constexpr Names addressEndings = u" vn com net org gov edu info biz io tv me asia int eu us uk fr de jp cn "
                                 u"kr sg th la kh ru au ca ch it nl tw hk "
                                 u"in my id ph app dev news online site shop xyz co ai pdf doc docx xls xlsx "
                                 u"ppt pptx odt txt html htm jpg jpeg png "
                                 u"gif webp mp3 mp4 zip rar ";

bool isLatin(QChar c)
{
    return c.unicode() < letters::tableSize && letters::lowerTable[c.unicode()] != 0;
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && (letters::of(c).lower != 0 || (c >= u'0' && c <= u'9'));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'‘';
}

bool isInsideAddress(QChar c)
{
    return isAsciiLetterOrDigit(c) || Names(u".-_~%&=?#+/:@,;!$*").find(c.unicode()) != Names::npos;
}

bool isInsideMailName(QChar c)
{
    return isAsciiLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-' || c == u'+' || c == u'%';
}

struct Shape
{
    int letters = 0;
    int upper = 0;
    bool toned = false;
};

Shape shapeOf(QStringView word)
{
    Shape shape;
    for (QChar c : word) {
        const letters::Letter &letter = letters::of(c);
        ++shape.letters;
        shape.upper += letter.upper || c.isUpper();
        shape.toned = shape.toned || letter.tone != Tone::Level;
    }
    return shape;
}

// QĐ, CTr, TTg, BDVTU: capitals, perhaps with a small letter of the word meant. No abbreviation keeps a tone.
bool isAbbreviated(QStringView word)
{
    const Shape shape = shapeOf(word);
    return !shape.toned && shape.upper >= fewestCapitals && letters::of(word.front()).upper &&
           (shape.upper == shape.letters || shape.letters <= 5);
}

bool isAbbreviationWord(QStringView word)
{
    return isAbbreviated(word) && !parseSyllable(word);
}

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
        , m_size(int(text.size()))
    {
        m_tokens.reserve(m_size / 4);
    }

    QList<Token> scan()
    {
        int i = 0;
        while (i < m_size) {
            const QChar c = m_text[i];
            if (c == u' ')
                ++i;
            else if (isLatin(c) || startsOtherLetter(i))
                i = word(i);
            else if (isDigit(c))
                i = figure(i);
            else if ((c == u'@' || c == u'#') && i + 1 < m_size && letterLength(i + 1) > 0)
                i = handle(i);
            else
                i = punctuation(i);
        }
        return std::move(m_tokens);
    }

private:
    QChar at(int i) const { return i < m_size ? m_text[i] : QChar(); }

    bool startsOtherLetter(int i) const { return m_text[i].unicode() > 0x7F && letterLength(i) > 0; }

    // How many units the letter at `i` takes; 0 when there is none.
    int letterLength(int i) const
    {
        if (i >= m_size)
            return 0;
        const QChar c = m_text[i];
        if (isLatin(c))
            return 1;
        if (c.unicode() < 0x80)
            return 0;
        if (c.isHighSurrogate() && i + 1 < m_size && m_text[i + 1].isLowSurrogate())
            return QChar::isLetter(QChar::surrogateToUcs4(c, m_text[i + 1])) ? 2 : 0;
        return c.isLetter() ? 1 : 0;
    }

    // The end of the run of letters, with their combining marks, that starts at `i`.
    int lettersEnd(int i) const
    {
        while (i < m_size) {
            if (isLatin(m_text[i])) {
                ++i;
                continue;
            }
            const int length = letterLength(i);
            if (length > 0)
                i += length;
            else if (m_text[i].unicode() > 0x7F && (m_text[i].isMark() || isInvisibleInWord(m_text[i])))
                ++i;
            else if (isApostrophe(m_text[i]) && letterLength(i + 1) > 0)
                ++i; // H’Mông, Côte d'Ivoire
            else
                break;
        }
        return i;
    }

    int digitsEnd(int i) const
    {
        while (i < m_size && isDigit(m_text[i]))
            ++i;
        return i;
    }

    int add(TokenKind kind, int start, int end, PackedWord packed = {})
    {
        m_tokens.append({kind, start, end - start, m_startsSentence, packed});
        m_startsSentence = false;
        return end;
    }

    static bool isJoint(QChar c)
    {
        return isDigit(c) || c == u'.' || c == u'-' || c == u'/' || c == u'@' || c == u':' || c == u'_' ||
               c == u'&' || c == u'+';
    }

    int word(int start)
    {
        WordPacker packer;
        int end = start;
        while (end < m_size && packer.add(m_text[end]))
            ++end;
        if (at(end) == u' ')
            return plainWord(start, end, packer.word());
        const int packedEnd = std::exchange(end, lettersEnd(end));
        if (end < m_size && isJoint(m_text[end]) && (isDigit(m_text[end]) || at(end + 1) != u' ')) {
            if (const int compoundEnd = compound(start, end); compoundEnd > 0)
                return compoundEnd;
        }
        return plainWord(start, end, end == packedEnd ? packer.word() : PackedWord());
    }

    int plainWord(int start, int end, PackedWord packed)
    {
        const QStringView run = m_text.mid(start, end - start);
        // One capital at most is the usual case and no abbreviation.
        const bool oneCapital = packed.fits && packed.upper < fewestCapitals;
        const bool capital =
            run.size() > 1 && !oneCapital && letters::of(run[0]).upper && isAbbreviationWord(run);
        if (capital)
            add(TokenKind::Abbreviation, start, end);
        else
            add(TokenKind::Word, start, end, packed);
        if (capital && run.size() <= 3 && at(end) == u'.')
            return end + 1; // "TP. Hà Nội": no sentence starts there
        return end;
    }

    // What a word goes on to be across a joint; 0 when it ends at `end`.
    int compound(int start, int end)
    {
        if (const int address = addressEnd(start); address > 0)
            return add(TokenKind::Address, start, address);
        if (const int abbreviation = abbreviationEnd(start, end); abbreviation > 0)
            return add(TokenKind::Abbreviation, start, abbreviation);
        if (const int code = codeEnd(start, end); code > 0)
            return add(TokenKind::Number, start, code);
        if (const int name = nameEnd(start, end); name > 0)
            return add(TokenKind::Word, start, name);
        return 0;
    }

    // T.Ư, TP.HCM, PGS.TS, v.v, KT-XH, NĐ-CP, QĐ/TW.
    int abbreviationEnd(int start, int end) const
    {
        const QStringView first = m_text.mid(start, end - start);
        if (first.compare(u"v", Qt::CaseInsensitive) == 0 && at(end) == u'.' && at(end + 1) == u'v' &&
            letterLength(end + 2) == 0)
            return at(end + 2) == u'.' ? end + 3 : end + 2;
        if (!isAbbreviationPart(first, at(end)))
            return 0;
        bool sure = !parseSyllable(first);
        int last = end;
        for (int parts = 1; parts < longestAbbreviation; ++parts) {
            if (at(last) != u'.' && at(last) != u'-' && at(last) != u'/')
                break;
            const int partEnd = lettersEnd(last + 1);
            const QStringView part = m_text.mid(last + 1, partEnd - last - 1);
            if (part.isEmpty() || !isAbbreviationPart(part, at(last)))
                break;
            sure = sure || !parseSyllable(part);
            last = partEnd;
        }
        return last > end && sure ? last : 0;
    }

    static bool isAbbreviationPart(QStringView part, QChar joint)
    {
        if (joint == u'.' && (part == u"Tp" || part == u"tp" || part == u"Th" || part == u"Ths"))
            return true;
        const Shape shape = shapeOf(part);
        if (shape.toned || shape.letters > 8)
            return false;
        return shape.upper == shape.letters || isAbbreviated(part);
    }

    // Covid-19, MiG-21, QL1A, F0, CO2, H5N1: letters and figures in one name.
    int codeEnd(int start, int end) const
    {
        if (shapeOf(m_text.mid(start, end - start)).toned)
            return 0;
        int last = end;
        if (at(end) == u'-' && isDigit(at(end + 1)) && m_text[start].isUpper())
            last = end + 1;
        else if (!isDigit(at(end)) || end - start > 2 * longestUnit)
            return 0;
        while (last < m_size && (isDigit(m_text[last]) || (letterLength(last) > 0 && isLatin(m_text[last]))))
            ++last;
        return last;
    }

    // Vla-đi-mia, I-lích, In-đô-nê-xi-a: a capital, then small parts.
    int nameEnd(int start, int end) const
    {
        if (!m_text[start].isUpper())
            return 0;
        int last = end;
        while (at(last) == u'-' && letterLength(last + 1) > 0 && !m_text[last + 1].isUpper())
            last = lettersEnd(last + 1);
        return last > end ? last : 0;
    }

    int figure(int start)
    {
        if (const int address = addressEnd(start); address > 0)
            return add(TokenKind::Address, start, address);
        bool citation = false;
        int end = figureWithUnit(start);
        for (;;) {
            const QChar joint = at(end);
            const QChar next = at(end + 1);
            const bool dash = joint == u'-' || joint == u'/' || joint == QChar(0x2013);
            if ((dash || joint == u'.' || joint == u',' || joint == u':') && isDigit(next)) {
                end = figureWithUnit(end + 1);
                continue;
            }
            if (joint != u'-' && joint != u'/')
                break;
            const int partEnd = lettersEnd(end + 1);
            const QStringView part = m_text.mid(end + 1, partEnd - end - 1);
            if (part.isEmpty() || !(isAbbreviated(part) || (citation && shapeOf(part).upper == part.size())))
                break;
            citation = true;
            end = digitsEnd(partEnd); // QH14
        }
        if (at(end) == u'%')
            ++end;
        return add(citation ? TokenKind::Citation : TokenKind::Number, start, end);
    }

    // 20, 20km, 9h30, 100m2, 5G; the letters of a missing space ("10triệu") stay a word.
    int figureWithUnit(int start) const
    {
        int end = digitsEnd(start);
        for (;;) {
            const int unitEnd = lettersEnd(end);
            const QStringView unit = m_text.mid(end, unitEnd - end);
            if (unit.isEmpty() || unit.size() > longestUnit || shapeOf(unit).toned)
                return end;
            end = digitsEnd(unitEnd);
            if (end == unitEnd)
                return end;
        }
    }

    int handle(int start)
    {
        int end = start + 1;
        while (end < m_size) {
            const int length = letterLength(end);
            if (length == 0 && !isDigit(m_text[end]) && m_text[end] != u'_' && !m_text[end].isMark())
                break;
            end += std::max(length, 1);
        }
        return add(TokenKind::Address, start, end);
    }

    // The end of the web or mail address, or file name, that starts at `start`; 0 when there is none.
    int addressEnd(int start) const
    {
        static constexpr std::array schemes{Names(u"http://"), Names(u"https://"), Names(u"ftp://"),
                                            Names(u"mailto:"), Names(u"www.")};
        const char16_t first = letters::of(m_text[start]).lower;
        for (Names scheme : schemes)
            if (first == scheme[0] && m_text.mid(start).startsWith(QStringView(scheme), Qt::CaseInsensitive))
                return withoutTail(start, urlEnd(start));
        int name = start;
        while (name < std::min(m_size, start + longestHost) && isInsideMailName(m_text[name]))
            ++name;
        if (at(name) == u'@')
            return name > start ? hostEnd(name + 1) : 0;
        const int host = hostEnd(start);
        return host > 0 && at(host) == u'/' ? withoutTail(start, urlEnd(host)) : host;
    }

    // Addresses may hold letters of any script after the host.
    int urlEnd(int end) const
    {
        const int limit = std::min(m_size, end + longestUrl);
        while (end < limit && (isInsideAddress(m_text[end]) || letterLength(end) > 0))
            end += std::max(letterLength(end), 1);
        return end;
    }

    int withoutTail(int start, int end) const
    {
        while (end > start + 1 && Names(u".,:;!?*-/").find(m_text[end - 1].unicode()) != Names::npos)
            --end;
        return end;
    }

    // Labels of ASCII letters and figures with dots between, the last one a known ending.
    int hostEnd(int start) const
    {
        int end = start;
        int found = 0;
        const int limit = std::min(m_size, start + longestHost);
        for (int labels = 0; labels < mostLabels; ++labels) {
            const int label = end;
            while (end < limit &&
                   (isAsciiLetterOrDigit(m_text[end]) || m_text[end] == u'-' || m_text[end] == u'_'))
                ++end;
            if (end == label)
                break;
            if (letterLength(end) > 0 || (end < m_size && m_text[end].isMark()))
                break; // "xong.comủy" goes on in Vietnamese
            if (labels > 0 && isEnding(m_text.mid(label, end - label)))
                found = end;
            if (at(end) != u'.')
                break;
            ++end;
        }
        return found;
    }

    static bool isEnding(QStringView label)
    {
        if (label.size() < 2 || label.size() > 6)
            return false;
        const QString lower = label.toString().toLower();
        const bool oneCase =
            label == lower || label.toString().toUpper() == label; // "xong.In" starts a sentence
        const QString entry = QString(u' ' + lower + u' ');
        return oneCase && addressEndings.find(Names(reinterpret_cast<const char16_t *>(entry.utf16()),
                                                    std::size_t(entry.size()))) != Names::npos;
    }

    int punctuation(int i)
    {
        switch (m_text[i].unicode()) {
        case u'\n':
        case u'\r':
        case 0x2029:
        case u'.':
        case u'!':
        case u'?':
        case u'…':
            m_startsSentence = true;
            m_afterColon = false;
            break;
        case u':':
            m_afterColon = true;
            break;
        case u'“':
        case u'"':
        case u'«':
            m_startsSentence = m_startsSentence || m_afterColon; // direct speech
            m_afterColon = false;
            break;
        default:
            m_afterColon = false;
        }
        return i + 1;
    }

    QStringView m_text;
    int m_size = 0;
    QList<Token> m_tokens;
    bool m_startsSentence = true;
    bool m_afterColon = false;
};

} // namespace

QList<Token> tokens(QStringView text)
{
    return Scanner(text).scan();
}

bool isFiller(QStringView word)
{
    constexpr qsizetype shortest = 3;
    return word.size() >= shortest &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'x' || c == u'X'; });
}

} // namespace toasoan
