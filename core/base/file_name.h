#pragma once

#include <QString>

namespace toasoan {

// A name under which `title` can be stored on any common file system: ASCII letters, digits and hyphens,
// without Vietnamese marks ("Dân vận khéo" → "dan-van-kheo"), at most 80 characters, never empty, never a
// device name of Windows. No extension is added.
QString fileNameFor(const QString &title);

// `folder/name.extension`, or with " (2)", " (3)" … before the extension when that is taken: nothing is
// overwritten silently.
QString freePath(const QString &folder, const QString &name, const QString &extension);

} // namespace toasoan
