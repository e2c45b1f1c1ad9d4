#include "core/text/word_entry.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST(WordEntry, IsCleanedAtTheDoor)
{
    const std::pair<QString, QString> rows[]{
        {u"quyềng"_s, u"quyềng"_s},
        {u"  Mường\t Pồn \r"_s, u"Mường Pồn"_s},
        {u"Đắk Lắk"_s.normalized(QString::NormalizationForm_D), u"Đắk Lắk"_s},
        {u"ki-lô-mét"_s, u"ki-lô-mét"_s},
        {u"H’Mông"_s, u"H’Mông"_s},
        {u"T.Ư"_s, u"T.Ư"_s},
        {u"217-QĐ/TW"_s, u"217-QĐ/TW"_s},
        {u"5G"_s, u"5G"_s},
        {u"ban\u200B ch\u00ADấp\u00A0hành"_s, u"ban chấp hành"_s},
    };
    for (const auto &[typed, kept] : rows) {
        const WordEntry entry = wordEntry(typed);
        EXPECT_FALSE(entry.fault) << qPrintable(typed);
        EXPECT_EQ(entry.text, kept);
    }
    EXPECT_EQ(wordEntry(u"ch\u00ADấp\u0007"_s).removedCharacters, 2);
}

TEST(WordEntry, IsAWordOrNothing)
{
    const std::pair<QString, EntryFault> rows[]{
        {u""_s, EntryFault::Empty},
        {u" \t\u200B"_s, EntryFault::Empty},
        {u"2019"_s, EntryFault::NoWord},
        {u"---"_s, EntryFault::NoWord},
        {u"#ghi chú"_s, EntryFault::NoWord},
        {u"=HYPERLINK"_s, EntryFault::NoWord},
        {u"một câu, có dấu phẩy"_s, EntryFault::NoWord},
        {u"<b>đậm</b>"_s, EntryFault::NoWord},
        {u"từ "_s.repeated(40), EntryFault::TooLong},
        {QString(1'000'000, u'a'), EntryFault::TooLong},
    };
    for (const auto &[typed, fault] : rows) {
        EXPECT_EQ(wordEntry(typed).fault, fault) << qPrintable(typed.left(40));
        EXPECT_TRUE(wordEntry(typed).text.isEmpty());
    }
    EXPECT_FALSE(wordEntry(QString(longestEntry, u'a')).fault);
}
