#pragma once

#include "core/base/result.h"
#include "core/proof/proofreader.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <mutex>
#include <optional>

namespace toasoan {
struct Article;
struct Finding;
} // namespace toasoan

namespace toasoan::cli {

struct CheckedLines;

// Where the text of a finding stands: in a line of a file, or in a block of an article.
struct Place
{
    QString file;
    QString id;
    int line = 0; // 0: none
};

// What one piece of work has to say.
struct Checked
{
    QByteArray lines; // to print
    bool foundMistake = false;
    std::optional<Error> error;
};

// Checks articles and groups of lines and words what it finds, on any thread.
class Checker
{
public:
    enum class Output { Fields, Json };

    Checker(const Proofreader &reader, Output output);

    Checked article(const Article &article, const Place &place) const;
    // The lines are read as one article; positions are those of the file as it is.
    Checked lines(const CheckedLines &read, Place place) const;
    Checked page(const QString &path) const; // HTML

private:
    QStringList lexiconSuggestions(const QString &word) const;
    QStringList suggestionsFor(const Finding &finding) const;
    void report(Checked &checked, const Finding &finding, const Place &place) const;

    const Proofreader m_reader;
    const Output m_output;
    // Long texts make the same mistakes again and again.
    mutable std::mutex m_guard;
    mutable QHash<QString, QStringList> m_suggested;
};

} // namespace toasoan::cli
