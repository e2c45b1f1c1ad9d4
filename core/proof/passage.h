#pragma once

#include "core/article/article.h"
#include "core/text/tokens.h"

#include <QString>

namespace toasoan {

// One text field or block of an article as a proofreader takes it up, read into tokens once for all rules.
struct Passage
{
    QString text;                          // NFC
    QString field;                         // as in TextField; empty for a text that stands alone
    BlockId block;                         // null outside the body
    BlockKind kind = BlockKind::Paragraph; // of a block of the body
    bool closesBody = false;               // the last block with text
    QList<Token> tokens;

    QStringView word(const Token &token) const { return QStringView(text).mid(token.start, token.length); }
    // Whether nothing but spaces stands between a token and the one before it.
    bool joinsLast(int token) const;
};

// A passage with its tokens read.
Passage passage(const QString &text);
Passage passage(const TextField &field);

} // namespace toasoan
