#include "ui/articles/field_label.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FieldLabel)
};

} // namespace

QString fieldLabel(const QString &field)
{
    const std::pair<QLatin1StringView, QString> labels[]{
        {"headline"_L1, Texts::tr("Headline")},
        {"kicker"_L1, Texts::tr("Kicker")},
        {"subtitle"_L1, Texts::tr("Subtitle")},
        {"standfirst"_L1, Texts::tr("Standfirst")},
        {"genre"_L1, Texts::tr("Genre")},
        {"byline"_L1, Texts::tr("Byline")},
        {"unit"_L1, Texts::tr("Unit")},
        {"section"_L1, Texts::tr("Section")},
        {"place"_L1, Texts::tr("Place")},
        {"source"_L1, Texts::tr("Source")},
        {"publicationDate"_L1, Texts::tr("Date of publication")},
        {"tags"_L1, Texts::tr("Tags")},
        {"eventDate"_L1, Texts::tr("Date of the event")}};
    for (const auto &[name, label] : labels)
        if (field == name)
            return label;
    return field;
}

} // namespace toasoan
