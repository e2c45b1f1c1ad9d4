#include "core/base/file_name.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr int longestName = 80;

bool isDeviceName(const QString &name)
{
    static constexpr std::array devices{"con", "prn", "aux", "nul"};
    if (std::any_of(devices.begin(), devices.end(), [&](const char *d) { return name == QLatin1String(d); }))
        return true;
    return name.size() == 4 &&
           (name.startsWith(QLatin1String("com")) || name.startsWith(QLatin1String("lpt"))) &&
           name.back().isDigit();
}

} // namespace

QString fileNameFor(const QString &title)
{
    QString name;
    const QString decomposed = title.left(4 * longestName).normalized(QString::NormalizationForm_D).toLower();
    for (QChar c : decomposed) {
        if (c == QChar(0x0111)) // đ has no decomposition
            c = QLatin1Char('d');
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
            (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && name.back() != QLatin1Char('-'))
            name += QLatin1Char('-');
    }
    name.truncate(longestName);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("bai-viet");
    return isDeviceName(name) ? QString(name + QLatin1String("-bai")) : name;
}

QString freePath(const QString &folder, const QString &name, const QString &extension)
{
    const QDir dir(folder);
    QString path = dir.filePath(name + QLatin1Char('.') + extension);
    for (int n = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++n)
        path = dir.filePath(QStringLiteral("%1 (%2).%3").arg(name).arg(n).arg(extension));
    return path;
}

} // namespace toasoan
