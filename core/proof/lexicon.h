#pragma once

#include "core/proof/dictionary.h"
#include "core/text/packed_word.h"
#include "core/text/syllable.h"

#include <QList>
#include <QSet>

#include <memory>
#include <optional>

namespace toasoan {

// All the words the proofreader accepts, as one immutable snapshot shared by threads: the dictionary, our
// additions minus its junk, abbreviations and the words of every list that is on. Swapped as a whole when
// words change.
class Lexicon
{
public:
    // `dictionary` may be null (hunspell-vi is missing): then our own syllable tables serve alone.
    Lexicon(std::shared_ptr<const Dictionary> dictionary, const QSet<QString> &ownWords, ToneStyle style);
    ~Lexicon();

    enum class Verdict { Known, Unknown, Impossible, Weak }; // Weak: plain ASCII, perhaps foreign

    // The verdict on one word as written (NFC, any case). `startsSentence` lets a capital first letter stand
    // for a small one. Fast: a table look-up for nearly every word.
    Verdict verdict(QStringView word, bool startsSentence) const;
    // The same for a word that is packed already.
    Verdict verdict(QStringView word, PackedWord packed, bool startsSentence) const;

    // Best corrections first, in the case and tone style of the newsroom, at most `limit`.
    QStringList suggestions(const QString &word, int limit = 6) const;

    // The one right way to write a word whose letters are right and whose tone mark stands where neither
    // school puts it, or which has letters that only look right; in the case of the writer and the tone style
    // of the newsroom.
    std::optional<QString> certainRepair(QStringView word) const;

    // Whether nothing is wrong with a word but letters that look like those meant (Ð for Đ), or characters
    // that do not show.
    bool isDisguised(QStringView word) const;

    // Two words written as one, apart: "củanhân" as "của nhân".
    std::optional<QString> parted(QStringView word) const;

    // Accepted words near `word` (small letters) by their slip alone (core/proof/slips.h), with no eye on
    // frequency's share in suggestions().
    struct Near
    {
        QString word; // small letters
        PackedWord packed;
        int letterSlip = 0;
        int toneSlip = 0;
    };
    QList<Near> near(const QString &word, int limit) const;

    ToneStyle toneStyle() const;
    bool hasDictionary() const;

private:
    struct Tables;
    std::unique_ptr<const Tables> m_tables;
};

} // namespace toasoan
