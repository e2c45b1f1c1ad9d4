// Captions of pictures: one way to end them, and no second copy as the text for those who cannot see.

#include "core/proof/house_style.h"
#include "core/proof/passage.h"
#include "core/proof/style/forms.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/surroundings.h"

namespace toasoan::style {

namespace {

void findOtherEnd(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    if (reading.passage.field != QLatin1String("caption") || reading.tokenCount() == 0)
        return;
    const FormSeen &seen = question.around.tally().captionStops;
    const CaptionStop house = question.house.captionStops;
    if (house == CaptionStop::AsWritten && !seen.mixed())
        return;
    const QString wanted = house == CaptionStop::Always  ? QStringLiteral(".")
                           : house == CaptionStop::Never ? QStringLiteral("-")
                                                         : seen.first();
    const QString end = captionEnd(reading.passage.text);
    if (end.isEmpty() || end == wanted)
        return;
    const int last =
        int(QStringView(reading.passage.text).trimmed().constData() - reading.passage.text.constData() +
            QStringView(reading.passage.text).trimmed().size());
    const int start = reading.passage.tokens.last().start;
    QString right = reading.text(start, last).toString();
    if (wanted == u".")
        right += u'.';
    else
        right.chop(1);
    marks.add(start, last, right, {}, house == CaptionStop::AsWritten ? Severity::Hint : Severity::Warning);
}

void findCopiedAlternative(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    if (reading.passage.field != QLatin1String("alt") || reading.tokenCount() == 0 ||
        !question.around.tally().repeatsCaption(reading.passage))
        return;
    marks.add(reading.token(0).start, reading.token(0).end());
}

constexpr StyleRule rules[]{
    {{"caption-stop", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "One way to end captions"),
      QT_TRANSLATE_NOOP("Rule", "Captions all end in one way, with a full stop or without: “%2”."),
      from::house},
     findOtherEnd},
    {{"caption-alt", Layer::Style, Severity::Hint,
      QT_TRANSLATE_NOOP("Rule", "Caption copied as the description"),
      QT_TRANSLATE_NOOP("Rule",
                        "The description repeats the caption; tell what the picture shows to those who "
                        "cannot see it."),
      from::house},
     findCopiedAlternative},
};

} // namespace

QString captionEnd(QStringView caption)
{
    const QStringView text = caption.trimmed();
    if (text.isEmpty())
        return {};
    const QChar last = text.back();
    if (last == u'.' && !text.endsWith(u"..") && !text.endsWith(u"/."))
        return QStringLiteral(".");
    return last.isLetterOrNumber() || last == u')' || last == u'”' ? QStringLiteral("-") : QString();
}

constinit const Family captions{rules, {}, {}};

} // namespace toasoan::style
