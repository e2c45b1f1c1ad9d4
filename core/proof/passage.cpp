#include "core/proof/passage.h"

#include <algorithm>

namespace toasoan {

bool Passage::joinsLast(int token) const
{
    if (token == 0)
        return false;
    const int end = tokens[token - 1].end();
    const QStringView between = QStringView(text).mid(end, tokens[token].start - end);
    return !between.isEmpty() &&
           std::all_of(between.begin(), between.end(), [](QChar c) { return c == u' ' || c == QChar(0xA0); });
}

Passage passage(const QString &text)
{
    Passage read;
    read.text = text;
    read.tokens = tokens(read.text);
    return read;
}

Passage passage(const TextField &field)
{
    Passage read = passage(field.text);
    read.field = field.field;
    read.block = field.block;
    read.kind = field.kind;
    read.closesBody = field.closesBody;
    return read;
}

} // namespace toasoan
