#include "core/text/prompts.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QString found(const QString &text)
{
    QStringList all;
    for (const Prompt &prompt : prompts(text))
        all << text.mid(prompt.start, prompt.length);
    return all.join(u" | "_s);
}

} // namespace

TEST(Prompts, AreBracketsThatBeginWithAQuestionMark)
{
    const std::pair<QString, QString> rows[]{
        {u"Sáng [? ngày], tại [? địa điểm], [?] đại biểu"_s, u"[? ngày] | [? địa điểm] | [?]"_s},
        {u"[? họ tên, chức vụ]"_s, u"[? họ tên, chức vụ]"_s},
        {u"Có [1] và [một] và (?)"_s, {}},
        {u"[?ngày]"_s, {}}, // no space: somebody's own sign
        {u"[? chưa đóng và [? tên]"_s, u"[? tên]"_s},
        {u"[? ngoài [trong] ]"_s, {}},
        {u"[? hai\ndòng]"_s, {}},
        {u"["_s, {}},
        {u"[?"_s, {}},
        {u"[? "_s + QString(longestPrompt, u'a') + u']', {}},
        {u"[? "_s + QString(longestPrompt - 4, u'a') + u']',
         u"[? "_s + QString(longestPrompt - 4, u'a') + u']'},
    };
    for (const auto &[text, expected] : rows) {
        EXPECT_EQ(found(text).toStdString(), expected.toStdString()) << qPrintable(text);
        EXPECT_EQ(hasPrompt(text), !expected.isEmpty()) << qPrintable(text);
    }
}

TEST(Prompts, AreFoundInTimeWhateverStandsThere)
{
    EXPECT_EQ(prompts(u"[? "_s.repeated(200'000)).size(), 0);
    EXPECT_EQ(prompts(u"[?]"_s.repeated(100'000)).size(), 100'000);
}
