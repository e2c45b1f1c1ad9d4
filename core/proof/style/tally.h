#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace toasoan {
struct Passage;
}

namespace toasoan::style {

struct Reading;

// The one form an article uses of something that may be written in several; the first it uses is taken for
// the one meant.
class FormSeen
{
public:
    void see(const QString &form);
    bool mixed() const { return m_mixed; }
    const QString &first() const { return m_first; }

    bool operator==(const FormSeen &) const = default;

private:
    QString m_first; // empty: none yet
    bool m_mixed = false;
};

// What rules of style ask about an article as a whole. Facts only, no counts and no places within a passage,
// so that it seldom changes while somebody types.
class Tally
{
public:
    void read(const Passage &passage);

    bool traditionalTones = false; // a word in small letters, not quoted, is placed so
    bool modernTones = false;
    bool threeDots = false; // "..."
    bool ellipsis = false;  // "…"
    bool straightQuotes = false;
    bool curlyQuotes = false;
    FormSeen central;      // T.Ư, TW, TƯ
    FormSeen city;         // TP, TP., Tp. …
    FormSeen dates;        // "/", "-", "." between the figures of a full date
    FormSeen captionStops; // "." or "-"

    // Whether `passage` holds the first use of an abbreviation in running text, and does not explain it.
    bool unexplainedFirst(QStringView abbreviation, const Passage &passage) const;
    // A quotation that is open at the end of `passage` and taken up again by the next one …
    bool quoteGoesOn(const Passage &passage) const;
    // … or was left open before it.
    bool quoteLeftOpen(const Passage &passage) const;
    // Whether the alternative text in `passage` is the caption once more.
    bool repeatsCaption(const Passage &passage) const;

    bool operator==(const Tally &) const = default;

private:
    void readForms(const Reading &reading);
    void readAbbreviations(const Reading &reading);
    void readQuotes(const Reading &reading);
    void readFigure(const Passage &passage);

    struct Place
    {
        QString field;
        BlockId block;
        bool explained = false;
        bool operator==(const Place &) const = default;
    };
    QHash<QString, Place> m_first;
    QSet<BlockId> m_open;
    QSet<BlockId> m_continued;
    QSet<BlockId> m_sameAsCaption;

    // Only for reading on; no part of the value.
    struct Memory
    {
        BlockId opened; // where the quotation was opened last
        bool leftOpen = false;
        BlockId captioned;
        QString caption;
        bool operator==(const Memory &) const { return true; }
    };
    Memory m_memory;
};

// Whether a text of running prose is in that field of an article.
bool isRunningText(const Passage &passage);

} // namespace toasoan::style
