#pragma once

#include "core/text/packed_word.h"

#include <QList>
#include <QString>

namespace toasoan {

enum class TokenKind {
    Word,         // letters only: a syllable, a name, a foreign word
    Abbreviation, // MTTQ, T.Ư, TP.HCM, KT-XH
    Citation,     // 217-QĐ/TW, 30/2020/NĐ-CP
    Number,       // 2019, 3,5%, 23/5/2019, 5G, 20km
    Address,      // URLs, domains, e-mail, @names, #tags
};

// A piece of text a proofreader looks at as one; positions are UTF-16 code units in the text given.
struct Token
{
    TokenKind kind = TokenKind::Word;
    int start = 0;
    int length = 0;
    bool startsSentence = false;
    PackedWord packed; // of a word; nothing that fits of all else

    int end() const { return start + length; }
};

QList<Token> tokens(QStringView text);

// Whether a word stands for one still to be written: "xxx", "XXXX".
bool isFiller(QStringView word);

} // namespace toasoan
