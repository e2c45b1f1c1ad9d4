#include "core/proof/word_look.h"

#include "core/text/letters.h"

namespace toasoan {

WordLook lookOf(QStringView word)
{
    WordLook look;
    bool inVowels = false;
    for (QChar c : word) {
        const letters::Letter &letter = letters::of(c);
        look.joined = look.joined || c == u'-' || c == u'\'' || c == u'’' || c == u'ʼ' || c == u'‘';
        look.ascii = look.ascii && c.unicode() < 0x80;
        look.toned = look.toned || letter.tone != Tone::Level;
        look.plain = look.plain && letter.plain != 0;
        if (c.isLetter() || c.isSurrogate()) {
            look.latin = look.latin && letter.lower != 0;
            look.anyLatin = look.anyLatin || letter.lower != 0;
            look.vietnamese = look.vietnamese && letter.plain != 0;
            ++look.letters;
        }
        look.upper += letter.upper || c.isUpper();
        look.vowelGroups += letter.vowel && !inVowels;
        inVowels = letter.vowel;
    }
    look.firstUpper = !word.isEmpty() && (letters::of(word[0]).upper || word[0].isUpper());
    return look;
}

} // namespace toasoan
