#include "app/cli/checker.h"

#include "app/cli/checked_file.h"
#include "app/cli/command.h"
#include "core/exchange/import.h"
#include "core/proof/check.h"
#include "core/proof/check_original.h"
#include "core/proof/lexicon.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRemembered = 10'000; // words

QList<Passage> passagesOf(const CheckedLines &read, const ContextModel *model)
{
    QList<Passage> body;
    for (const CheckedLine &line : read.lines) {
        body.append(passage(line.text.text(), model));
        body.last().field = u"body"_s;
    }
    const auto last = std::find_if(body.rbegin(), body.rend(),
                                   [](const Passage &passage) { return !passage.tokens.isEmpty(); });
    if (read.endFile && last != body.rend())
        last->closesBody = true;
    return body;
}

} // namespace

Checker::Checker(const Proofreader &reader, Output output)
    : m_reader(reader)
    , m_output(output)
{
}

Checked Checker::article(const Article &article, const Place &place) const
{
    Checked checked;
    const QList<Finding> found = check(article, m_reader);
    for (const Finding &finding : found)
        report(checked, finding, place);
    return checked;
}

Checked Checker::lines(const CheckedLines &read, Place place) const
{
    const QList<Passage> body = passagesOf(read, m_reader.context.get());
    const Surroundings around(body, m_reader);
    Checked checked;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const CheckedLine &line = read.lines[i];
        place.line = line.number;
        if (!line.original.isEmpty())
            for (Finding finding : lettersApart(line.original, m_reader)) {
                finding.start += line.offset;
                finding.field = u"body"_s;
                report(checked, finding, place);
            }
        for (Finding finding : check(body[i], around, m_reader)) {
            const int end = line.text.original(finding.start + finding.length);
            finding.start = line.text.original(finding.start);
            finding.length = end - finding.start;
            finding.start += line.offset;
            report(checked, finding, place);
        }
    }
    return checked;
}

Checked Checker::page(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, false, cannotOpen(path)};
    const auto imported = importBytes(file.read(largestImport + 1), QFileInfo(path).fileName());
    if (!imported)
        return {{}, false, imported.error()};
    return article(imported->article, {path});
}

QStringList Checker::lexiconSuggestions(const QString &word) const
{
    {
        const std::scoped_lock lock(m_guard);
        if (const auto known = m_suggested.constFind(word); known != m_suggested.constEnd())
            return *known;
    }
    const QStringList suggestions = m_reader.lexicon->suggestions(word);
    const std::scoped_lock lock(m_guard);
    if (m_suggested.size() >= mostRemembered)
        m_suggested.clear();
    m_suggested.insert(word, suggestions);
    return suggestions;
}

QStringList Checker::suggestionsFor(const Finding &finding) const
{
    QStringList suggestions = finding.suggestions;
    const bool isForeign = finding.rule == "foreignLanguage"_L1;
    if (finding.kind == FindingKind::Style)
        return suggestions; // of style is as it is meant
    if (suggestions.isEmpty() && finding.kind == FindingKind::Spelling && !isForeign)
        suggestions = lexiconSuggestions(finding.text);
    if (!isForeign)
        for (QString &suggestion : suggestions)
            suggestion = withToneStyle(suggestion, m_reader.house.tones);
    return suggestions;
}

void Checker::report(Checked &checked, const Finding &finding, const Place &place) const
{
    checked.foundMistake = checked.foundMistake || finding.severity != Severity::Hint;
    const QStringList suggestions = suggestionsFor(finding);
    if (m_output == Output::Fields) {
        checked.lines +=
            Call::line({place.file.isEmpty() ? place.id : place.file,
                        place.line > 0 ? QString::number(place.line) : finding.field,
                        QString::number(finding.start), QString::number(finding.length), name(finding.kind),
                        finding.rule, finding.text, suggestions.join(u", "_s), message(finding)});
        return;
    }
    QJsonObject object{{u"field"_s, finding.field},
                       {u"start"_s, finding.start},
                       {u"length"_s, finding.length},
                       {u"kind"_s, name(finding.kind)},
                       {u"rule"_s, finding.rule},
                       {u"text"_s, finding.text},
                       {u"message"_s, message(finding)},
                       {u"suggestions"_s, QJsonArray::fromStringList(suggestions)},
                       {u"severity"_s, name(finding.severity)}};
    if (place.file.isEmpty())
        object.insert(u"id"_s, place.id);
    else
        object.insert(u"file"_s, place.file);
    if (!finding.block.isNull())
        object.insert(u"block"_s, finding.block.toString());
    if (place.line > 0)
        object.insert(u"line"_s, place.line);
    checked.lines += Call::line(object);
}

} // namespace toasoan::cli
