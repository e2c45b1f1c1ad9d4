#pragma once

#include "core/exchange/output.h"

#include <QHash>
#include <QXmlStreamReader>

#include <functional>

namespace toasoan::test {

// An article of everything a Word file can hold, of known number: tables, a box, footnotes, lists of all
// kinds.
Output wordOutput();

// A Word file taken apart.
class WordFile
{
public:
    explicit WordFile(const QByteArray &bytes); // fails the test when it is no container

    QStringList names() const { return m_names; }
    QByteArray part(const QString &name) const { return m_parts.value(name); }

    // Calls `seen` for every element of a part, in order, where it begins.
    void walk(const QString &part, const std::function<void(const QXmlStreamReader &)> &seen) const;
    int count(const QString &part, QStringView element) const; // by its name with prefix
    QStringList values(const QString &part, QStringView element, QStringView attribute) const;

    // What stands between the tags of `element`, the contents of `without` left out, one text an element.
    QStringList texts(const QString &part, QStringView element, QStringView without = {}) const;

private:
    QStringList m_names;
    QHash<QString, QByteArray> m_parts;
};

// Why the bytes are no well-formed XML; empty when they are.
QString faultIn(const QByteArray &xml);

// The letters of the article as a Word file sets them: with the lines of the house, without tags, footnotes
// and the numbers of lists.
QString wordLetters(const Article &article, WordPictures pictures);

} // namespace toasoan::test
