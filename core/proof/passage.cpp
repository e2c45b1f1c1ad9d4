#include "core/proof/passage.h"

namespace toasoan {

Passage passage(const QString &text)
{
    Passage read;
    read.text = text;
    read.tokens = tokens(read.text);
    return read;
}

} // namespace toasoan
