#include "app/cli/call_proofreading.h"
#include "app/cli/open_article.h"

#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"
#include "core/exchange/import.h"
#include "core/proof/check.h"
#include "core/proof/check_original.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 8LL << 20; // bytes

// Where the text of a finding stands: in a line of a file, or in a block of an article.
struct Place
{
    QString file;
    QString id;
    int line = 0; // 0: none
};

class Checker
{
public:
    Checker(const Call &call, const Proofreader &reader)
        : m_call(call)
        , m_reader(reader)
    {
    }

    bool foundMistake() const { return m_foundMistake; }

    void article(const Article &article, const Place &place)
    {
        const QList<Finding> found = check(article, m_reader);
        for (const Finding &finding : found)
            report(finding, place);
    }

    // Line by line, so that a file of any length takes little memory; positions are those of the file as it
    // is.
    Result<void> lines(QFile &file, Place place)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        while (!file.atEnd()) {
            const QByteArray bytes = file.readLine(longestLine);
            const QString line = decoder.decode(bytes);
            if (decoder.hasError() || bytes.contains('\0'))
                return Error{Fault::Unreadable,
                             text(QT_TRANSLATE_NOOP(
                                      "Cli", "“%1” is not text in UTF-8. Save it as UTF-8 and try again."))
                                 .arg(place.file),
                             {}};
            ++place.line;
            const int mark = place.line == 1 && line.startsWith(QChar::ByteOrderMark) ? 1 : 0;
            for (Finding finding : checkOriginal(line.mid(mark), m_reader)) {
                finding.start += mark;
                finding.field = u"body"_s;
                report(finding, place);
            }
        }
        if (file.error() != QFileDevice::NoError)
            return Error{Fault::Unreadable,
                         text(QT_TRANSLATE_NOOP("Cli", "“%1” cannot be read to its end.")).arg(place.file),
                         file.errorString()};
        return {};
    }

private:
    void report(const Finding &finding, const Place &place)
    {
        m_foundMistake = m_foundMistake || finding.severity != Severity::Hint;
        QStringList suggestions = finding.suggestions;
        if (suggestions.isEmpty() && finding.kind == FindingKind::Spelling)
            suggestions = m_reader.lexicon->suggestions(finding.text);
        if (finding.kind != FindingKind::Style) // a suggestion of style is as it is meant
            for (QString &suggestion : suggestions)
                suggestion = withToneStyle(suggestion, m_reader.house.tones);
        if (!m_call.json()) {
            m_call.print({place.file.isEmpty() ? place.id : place.file,
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
        m_call.print(object);
    }

    const Call &m_call;
    const Proofreader &m_reader;
    bool m_foundMistake = false;
};

Result<void> checkFile(Checker &checker, const QString &path)
{
    const bool standardInput = path == "-"_L1;
    QFile file(path);
    if (standardInput ? !file.open(stdin, QIODevice::ReadOnly)
                      : !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            Fault::Unreadable,
            text(QT_TRANSLATE_NOOP("Cli", "“%1” cannot be opened. Check that the file is still there."))
                .arg(path),
            {}};
    const Place place{path};
    const bool isPage =
        path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive);
    if (!isPage)
        return checker.lines(file, place);
    const auto imported = importBytes(file.read(largestImport + 1), QFileInfo(path).fileName());
    if (!imported)
        return imported.error();
    checker.article(imported->article, place);
    return {};
}

Result<void> checkArticle(Checker &checker, Newsroom &newsroom, const QString &id)
{
    const auto article = findArticle(newsroom, id);
    if (!article)
        return article.error();
    checker.article(*article, {{}, article->id.toString()});
    return {};
}

bool isFile(const QString &argument)
{
    return argument == "-"_L1 || QFileInfo::exists(argument);
}

// Every rule there is, one a line.
Exit listRules(const Call &call)
{
    for (const Rule &rule : rules()) {
        const QString title = QCoreApplication::translate("Rule", rule.title);
        const QString origin = *rule.source ? QCoreApplication::translate("Rule", rule.source) : QString();
        if (call.json())
            call.print(QJsonObject{{u"rule"_s, QLatin1String(rule.id)},
                                   {u"layer"_s, name(rule.layer)},
                                   {u"severity"_s, name(rule.severity)},
                                   {u"title"_s, title},
                                   {u"source"_s, origin},
                                   {u"onByDefault"_s, rule.onByDefault},
                                   {u"editorConfirms"_s, rule.editorConfirms}});
        else
            call.print({QLatin1String(rule.id), name(rule.layer), name(rule.severity), title, origin});
    }
    return Exit::Done;
}

// What the call asks for, on top of what the newsroom has switched off and on.
RuleChoice together(RuleChoice asked, const RuleChoice &newsroom)
{
    asked.off.unite(QSet<QString>(newsroom.off).subtract(asked.on));
    asked.on.unite(QSet<QString>(newsroom.on).subtract(asked.off));
    return asked;
}

Exit run(const Call &call)
{
    const QString wanted = call.isSet(u"rules"_s) ? call.value(u"rules"_s) : u"default"_s;
    const QStringList things = call.arguments();
    if (wanted == "list"_L1 && things.isEmpty())
        return listRules(call);
    if (things.isEmpty())
        return call.wrongArguments();
    const auto choice = readRuleChoice(wanted);
    if (!choice)
        return call.wrongUse(text(
            QT_TRANSLATE_NOOP("Cli", "--rules takes, with commas between: default, deep, syllable, word, "
                                     "context, style, and rules “check --rules list” names.")));
    const QString style = call.value(u"style"_s);
    if (!style.isEmpty() && style != "traditional"_L1 && style != "modern"_L1)
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli", "--style takes: traditional (hòa), modern (hoà).")));

    const bool wantsArticles = !std::all_of(things.begin(), things.end(), isFile);
    const auto proofreading = CallProofreading::open(call, wantsArticles);
    if (!proofreading)
        return call.fail(proofreading.error());
    Proofreader reader = (*proofreading)->reader();
    reader.rules = together(*choice, reader.rules);
    if (!style.isEmpty())
        reader.house.tones = style == "modern"_L1 ? ToneStyle::Modern : ToneStyle::Traditional;

    Checker checker(call, reader);
    Exit worst = Exit::Done;
    for (const QString &thing : things) {
        const auto done = isFile(thing) ? checkFile(checker, thing)
                                        : checkArticle(checker, *proofreading->newsroom(), thing);
        if (!done)
            worst = std::max(worst, call.fail(done.error()));
    }
    return worst == Exit::Done && checker.foundMistake() ? Exit::Findings : worst;
}

constexpr Option options[]{
    {"rules", "LIST",
     QT_TRANSLATE_NOOP("Cli",
                       "which rules to apply: default, deep (more, with more false alarms), the layers "
                       "syllable, word, context, style, single rules; “list” names them all")},
    {"style", "STYLE",
     QT_TRANSLATE_NOOP("Cli", "tone placement of the suggestions: traditional (hòa), modern (hoà)")},
};

} // namespace

const Command checkCommand{
    "check",
    "check FILE…|ID… [--rules LIST] [--style STYLE] | check --rules list",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Proofreads files or articles and prints what it finds; exit status 1 when that is more than hints."),
    "toasoan-cli check bai.txt --json",
    options,
    run};

} // namespace toasoan::cli
