#include "core/proof/passage.h"

#include "core/proof/context_model.h"

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

bool onlySpaces(QStringView between)
{
    if (between.size() == 1)
        return between[0] == u' ' || between[0] == QChar(0xA0);
    return !between.isEmpty() &&
           std::all_of(between.begin(), between.end(), [](QChar c) { return c == u' ' || c == QChar(0xA0); });
}

} // namespace

Passage passage(const QString &text, const ContextModel *model)
{
    Passage read;
    read.text = text;
    read.tokens = tokens(read.text);
    read.joins.reserve(std::size_t(read.tokens.size()));
    int end = -1; // of the token before
    for (const Token &token : std::as_const(read.tokens)) {
        read.joins.push_back(end >= 0 && onlySpaces(QStringView(read.text).mid(end, token.start - end)));
        end = token.end();
    }
    if (model) {
        read.words.reserve(std::size_t(read.tokens.size()));
        for (const Token &token : std::as_const(read.tokens))
            read.words.push_back(model->find(token.packed));
    }
    return read;
}

Passage passage(const TextField &field, const ContextModel *model)
{
    Passage read = passage(field.text, model);
    read.field = field.field;
    read.block = field.block;
    read.part = field.part;
    read.kind = field.kind;
    read.closesBody = field.closesBody;
    return read;
}

} // namespace toasoan
