#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

// The sources of the product as text, for rules a compiler does not keep.
struct SourceFile
{
    QString path; // from the root, "core/base/id.h"
    QString text;

    QString folder() const { return path.left(path.lastIndexOf(u'/')); }
};

QList<SourceFile> sources(const QStringList &folders);

// "path:line: text" of each line that matches, comments left out.
QStringList matches(const SourceFile &file, const QRegularExpression &pattern);
