#include "ui/articles/change_format.h"

#include "core/article/field_label.h"
#include "ui/theme/change_look.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>

namespace toasoan {

QTextCharFormat changeFormat(Change change)
{
    if (change == Change::Added)
        return addedLook();
    if (change == Change::Removed)
        return removedLook();
    QTextCharFormat format;
    format.setForeground(color(Tint::Ink));
    return format;
}

QString headingOf(const FieldDiff &field)
{
    QStringList parts;
    if (const QString name = fieldLabel(field.field); !name.isEmpty())
        parts += name;
    if (field.moved)
        parts += QCoreApplication::translate("ComparisonView", "Moved to another place");
    if (field.restyled)
        parts += QCoreApplication::translate("ComparisonView", "Other kind or letters");
    if (field.otherPicture)
        parts += QCoreApplication::translate("ComparisonView", "Another picture");
    return parts.join(QStringLiteral(" · "));
}

} // namespace toasoan
