#pragma once

#include "core/text/tokens.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <functional>
#include <optional>

namespace toasoan {

// 217-QĐ/TW taken apart: number, kind and organ with what joins them; a State paper may have its year.
struct PaperNumber
{
    QStringView number;
    QStringView year;
    QChar first; // between number and kind
    QStringView kind;
    QChar second; // between kind and organ
    QStringView organ;
};

// Nothing when `text` is no such number.
std::optional<PaperNumber> paperNumber(QStringView text);

// Whether a sign is that of a kind of paper: QĐ, NQ, CT …
bool isPaperSign(QStringView sign);

// 10/2022/QH15, 01/2016/UBTVQH13: a law, an ordinance or a resolution of the National Assembly.
bool isLawNumber(QStringView text);

// The end of a number whose T.Ư or T.W the tokens leave outside behind its T.
int endOfPaperNumber(QStringView text, const Token &token);

// The number of a paper where it stands, also one with spaces or dashes in it ("217 – QĐ / TW").
struct WrittenNumber
{
    int start = 0;
    int end = 0;
    int firstToken = 0;
    int lastToken = 0;
    QString number; // without spaces, its dashes hyphens
};

// The numbers of papers in `text`, whose tokens these are; also one whose signs nobody knows ("12/ABC-XYZ"),
// where `isAnnounced` says of its first token that a word before it makes it one.
QList<WrittenNumber> writtenNumbers(QStringView text, const QList<Token> &tokens,
                                    const std::function<bool(int token)> &isAnnounced);

// By which two ways of writing one number are known as the same: case, spaces, dashes and slashes, a 0 before
// the number, D for Đ and the short forms of Trung ương do not count.
QString paperKey(QStringView number);

} // namespace toasoan
