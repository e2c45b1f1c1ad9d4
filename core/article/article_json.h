#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

class QJsonArray;
class QJsonObject;

namespace toasoan {

// The article as `show` prints it (design of the command line): absent means unset.
QJsonObject toJson(const Article &article);

// What a revision stores and its hash covers: the content without id, stage and times, as compact JSON whose
// bytes are equal for equal content.
QByteArray contentToJson(const Article &article);

// The reverse; id, stage, times and revision number are left as they are by default. Damaged when `json` is
// not ours.
Result<Article> contentFromJson(const QByteArray &json);

// The same as objects: everything a person wrote.
QJsonObject contentToObject(const Article &article);
Result<Article> contentFromObject(const QJsonObject &object);

QJsonArray spansToJson(const QList<Span> &spans);
QList<Span> spansFromJson(const QJsonArray &json);
QJsonObject bodyToJson(const Body &body);
Result<Body> bodyFromJson(const QJsonObject &json);

} // namespace toasoan
