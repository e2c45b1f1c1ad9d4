#pragma once

#include "core/article/article.h"
#include "core/text/tokens.h"

#include <QString>

#include <vector>

namespace toasoan {

class ContextModel;

// One text field or block of an article as a proofreader takes it up, read into tokens once for all rules.
struct Passage
{
    QString text;                          // NFC
    QString field;                         // as in TextField; empty for a text that stands alone
    BlockId block;                         // null outside the body
    BlockKind kind = BlockKind::Paragraph; // of a block of the body
    bool closesBody = false;               // the last block with text
    int part = 0;                          // as in TextField
    QList<Token> tokens;
    std::vector<char> joins;          // as joinsLast() says
    std::vector<std::uint16_t> words; // of the context model (ContextModel::Word), where it was read with one

    QStringView word(const Token &token) const { return QStringView(text).mid(token.start, token.length); }
    // Whether nothing but spaces stands between a token and the one before it.
    bool joinsLast(int token) const { return joins[std::size_t(token)]; }
};

// A passage with its tokens read, and their words in the context model where there is one.
Passage passage(const QString &text, const ContextModel *model);
Passage passage(const TextField &field, const ContextModel *model);

} // namespace toasoan
