#include "core/exchange/manuscript_captions.h"

#include "core/exchange/page_furniture.h"

#include <QRegularExpression>

namespace toasoan {

namespace {

constexpr qsizetype longestStyled = 500; // characters of a caption that is one by its style

// "Hình 3. Quang cảnh": the number is the document's, not the picture's.
QString withoutNumber(const QString &caption)
{
    static const QRegularExpression number(
        QStringLiteral(R"(^(?:hình|ảnh|figure|picture)\s+\d{1,3}\s*[.:–-]\s*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString(caption).remove(number);
}

CaptionFound captionOf(const QString &line)
{
    static const QRegularExpression bracketed(
        QStringLiteral(R"(^(.*?)\s*[(\[]\s*(Ảnh\s*:[^()\[\]]+)[)\]]\.?$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestStyled)
        return {line, {}};
    QString text = withoutNumber(line);
    if (const auto match = bracketed.match(text); match.hasMatch())
        text = match.captured(1) + u' ' + match.captured(2).trimmed();
    text = text.trimmed();
    if (const auto found = captionWithCredit(text))
        return *found;
    return {text, {}};
}

bool isCredited(const ManuscriptPassage &passage)
{
    const QString text = plainText(passage.spans);
    return text.size() <= longestStyled && !captionOf(text).credit.isEmpty();
}

// Whether a passage below a picture looks like its caption.
bool looksLikeCaption(const ManuscriptPassage &passage, double bodySize)
{
    if (passage.role != PassageRole::Text)
        return false;
    const QString text = plainText(passage.spans);
    if (isCredited(passage))
        return true;
    if (text.size() > longestCaption || sourceIn(text) || dateIn(text))
        return false;
    const bool smaller = passage.size > 0 && bodySize > 0 && passage.size < bodySize - 0.4;
    return smaller || isItalic(passage) ||
           (passage.side == ManuscriptPassage::Side::Center && !isBold(passage));
}

bool takesCaption(const QList<ManuscriptPassage> &passages, qsizetype at, CaptionsBy by, double bodySize)
{
    return at < passages.size() && (passages[at].role == PassageRole::Caption ||
                                    (by == CaptionsBy::Look && looksLikeCaption(passages[at], bodySize)));
}

bool isPictureAt(const QList<ManuscriptPassage> &passages, qsizetype at)
{
    return at < passages.size() && passages[at].role == PassageRole::Picture;
}

void setCaption(Figure &figure, const ManuscriptPassage &passage, CaptionsBy by)
{
    const QString text = plainText(passage.spans);
    const CaptionFound found =
        by == CaptionsBy::Style ? captionWithCredit(text).value_or(CaptionFound{text, {}}) : captionOf(text);
    figure.caption = withoutNoteMarks(found.caption);
    figure.credit = withoutNoteMarks(found.credit);
}

} // namespace

Captioned figureAt(const QList<ManuscriptPassage> &passages, qsizetype first, CaptionsBy by, double bodySize)
{
    const ManuscriptPassage &passage = passages[first];
    Captioned result{first, 0, {}, {}, 0};
    if (passage.role == PassageRole::Picture) {
        result.count = 1;
        result.picture = passage.picture;
        result.beside = passage.beside;
        result.figure.alt = passage.alt;
        if (!takesCaption(passages, first + 1, by, bodySize))
            return result;
        setCaption(result.figure, passages[first + 1], by);
        ++result.count;
        const bool creditFollows = by == CaptionsBy::Look && result.figure.credit.isEmpty() &&
                                   first + 2 < passages.size() && isCredited(passages[first + 2]);
        if (creditFollows) {
            const CaptionFound more = captionOf(plainText(passages[first + 2].spans));
            if (more.caption.isEmpty()) {
                result.figure.credit = withoutNoteMarks(more.credit);
                ++result.count;
            }
        }
        return result;
    }
    // A caption above its picture, or of a picture that was sent beside the document.
    const bool above = passage.role == PassageRole::Caption && isPictureAt(passages, first + 1) &&
                       !takesCaption(passages, first + 2, by, bodySize);
    const bool tableNear = (first > 0 && passages[first - 1].role == PassageRole::Table) ||
                           (first + 1 < passages.size() && passages[first + 1].role == PassageRole::Table);
    const bool alone = (passage.role == PassageRole::Caption && (by == CaptionsBy::Style || !tableNear)) ||
                       (by == CaptionsBy::Look && passage.role == PassageRole::Text && isCredited(passage) &&
                        plainText(passage.spans).size() <= longestCaption &&
                        !captionOf(plainText(passage.spans)).caption.isEmpty());
    if (!above && !alone)
        return result;
    result.count = 1;
    setCaption(result.figure, passage, by);
    if (above) {
        ++result.count;
        result.picture = passages[first + 1].picture;
        result.beside = passages[first + 1].beside;
        result.figure.alt = passages[first + 1].alt;
    }
    return result;
}

} // namespace toasoan
