#include "core/article/field_label.h"

#include <QCoreApplication>

namespace toasoan {

QString fieldLabel(const QString &field)
{
    struct Label
    {
        QLatin1StringView field;
        const char *label;
    };
    static constexpr Label labels[] = {
        {QLatin1StringView("headline"), QT_TRANSLATE_NOOP("Field", "Headline")},
        {QLatin1StringView("kicker"), QT_TRANSLATE_NOOP("Field", "Kicker")},
        {QLatin1StringView("subtitle"), QT_TRANSLATE_NOOP("Field", "Subtitle")},
        {QLatin1StringView("standfirst"), QT_TRANSLATE_NOOP("Field", "Standfirst")},
        {QLatin1StringView("caption"), QT_TRANSLATE_NOOP("Field", "Caption")},
        {QLatin1StringView("credit"), QT_TRANSLATE_NOOP("Field", "Credit")},
        {QLatin1StringView("alt"), QT_TRANSLATE_NOOP("Field", "Picture description")},
        {QLatin1StringView("cell"), QT_TRANSLATE_NOOP("Field", "Table")},
        {QLatin1StringView("note"), QT_TRANSLATE_NOOP("Field", "Footnote")},
        {QLatin1StringView("tags"), QT_TRANSLATE_NOOP("Field", "Tags")},
        {QLatin1StringView("publicationDate"), QT_TRANSLATE_NOOP("Field", "Date of publication")},
        {QLatin1StringView("eventDate"), QT_TRANSLATE_NOOP("Field", "Date of the event")},
        {QLatin1StringView("genre"), QT_TRANSLATE_NOOP("Field", "Genre")},
        {QLatin1StringView("byline"), QT_TRANSLATE_NOOP("Field", "Byline")},
        {QLatin1StringView("unit"), QT_TRANSLATE_NOOP("Field", "Unit")},
        {QLatin1StringView("section"), QT_TRANSLATE_NOOP("Field", "Section")},
        {QLatin1StringView("place"), QT_TRANSLATE_NOOP("Field", "Place")},
        {QLatin1StringView("source"), QT_TRANSLATE_NOOP("Field", "Source")},
        {QLatin1StringView("deskNote"), QT_TRANSLATE_NOOP("Field", "Note to the desk")},
    };
    for (const Label &label : labels) {
        if (field == label.field)
            return QCoreApplication::translate("Field", label.label);
    }
    return {};
}

} // namespace toasoan
