#pragma once

#include <QList>
#include <QStringView>

namespace toasoan {

constexpr int longestPrompt = 160; // UTF-16 code units, brackets included

// A place to fill in: "[?]", or "[? địa điểm, thời gian]" with what is wanted there.
struct Prompt
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool operator==(const Prompt &) const = default;
};

// Those of one paragraph, in reading order. Brackets within brackets are none.
QList<Prompt> prompts(QStringView paragraph);

bool hasPrompt(QStringView text);

} // namespace toasoan
