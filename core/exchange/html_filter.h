#pragma once

#include <QByteArray>
#include <QList>

namespace toasoan {

// Outside HTML brought to what a parser can be given: one linear pass that keeps only elements and attributes
// of a short list, leaves out what is never shown, and bounds size and depth. Gumbo takes quadratic time and
// gigabytes for some 100,000 nested or unclosed elements.
struct FilteredHtml
{
    QByteArray markup; // UTF-8
    QList<QByteArray>
        pictures; // data: addresses, decoded; in the markup their src is "picture:0", "picture:1" …
    bool flattened =
        false;        // too deep, too large or too many elements: the markup holds plain paragraphs only
    bool cut = false; // too much even for that; the end is missing
};

FilteredHtml filterHtml(const QByteArray &html);

constexpr int deepestTable = 4;
constexpr int deepestBlock = 64;

} // namespace toasoan
