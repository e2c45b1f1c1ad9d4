#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <optional>

namespace toasoan {

constexpr int longestTemplateName = 60; // UTF-16 code units, like the other
constexpr int longestTemplatePurpose = 200;
constexpr int largestTemplate = 2 << 20; // bytes

// What an article of one kind begins as: its headings, with prompts (core/text/prompts.h) where somebody is
// to write, what is filled in already, and what must be before it is done.
struct ArticleTemplate
{
    QString name;         // an article remembers it
    QString purpose;      // what it is for, one sentence
    QStringList required; // names of settableFields()
    Article skeleton;     // content only
    std::optional<Article> sample;
    bool isBuiltIn = false;

    bool operator==(const ArticleTemplate &) const = default;
};

// As a template is kept; blocks have no ids there.
QByteArray templateToJson(const ArticleTemplate &made);
// Damaged when `json` is none, or larger than one may be. Blocks get ids of their own.
Result<ArticleTemplate> templateFromJson(const QByteArray &json);

// A template of what is written: without days, pictures (their figures stay) and what the proofreader was
// told to leave alone.
ArticleTemplate templateOf(const Article &article, const QString &name, const QString &purpose,
                           const QStringList &required);

// A new article that begins as the template says.
Article articleFrom(const ArticleTemplate &begun, const QDateTime &now);

// Those of `fields` that are empty or still hold a prompt, in their order.
QStringList missingFields(const Article &article, const QStringList &fields);

} // namespace toasoan
