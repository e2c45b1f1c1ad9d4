// House rules a compiler does not keep, each with the measurement behind it in the design's page on
// reliability.

#include "tests/architecture/source_tree.h"

#include <QMap>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    const char *name;
    QString pattern;
    QStringList folders;
    QStringList exceptIn; // paths or folders
};

// The name a failing test is listed under.
void PrintTo(const Rule &rule, std::ostream *out)
{
    *out << rule.name;
}

QStringList broken(const Rule &rule)
{
    const QRegularExpression pattern(rule.pattern);
    QStringList found;
    for (const SourceFile &file : sources(rule.folders)) {
        const bool excepted = std::any_of(rule.exceptIn.begin(), rule.exceptIn.end(),
                                          [&](const QString &place) { return file.path.startsWith(place); });
        if (!excepted)
            found += matches(file, pattern);
    }
    return found;
}

const QStringList everything{u"core"_s, u"ui"_s, u"app"_s};

class Rules : public testing::TestWithParam<Rule>
{
};

} // namespace

TEST_P(Rules, AreKeptEverywhere)
{
    const QStringList found = broken(GetParam());
    EXPECT_TRUE(found.isEmpty()) << qPrintable(found.join(u'\n'));
}

// Two types of one name are one to the linker, which takes the members of either for both: a list written to
// a Word file was once moved as a list of words. No compiler tells.
TEST(Types, HaveOneDefinitionForEachName)
{
    static const QRegularExpression definition(
        uR"(^(?:struct|class|enum(?: class)?) (\w+)(?: final)?(?:\s*:[^:].*)?\s*\{?$)"_s,
        QRegularExpression::MultilineOption);
    QMap<QString, QStringList> places;
    for (const SourceFile &file : sources(everything)) {
        if (!file.path.endsWith(".h"_L1))
            continue;
        for (auto found = definition.globalMatch(file.text); found.hasNext();)
            places[found.next().captured(1)] += file.path;
    }
    EXPECT_GT(places.size(), 200);
    for (auto [name, files] : places.asKeyValueRange())
        EXPECT_EQ(files.size(), 1) << qPrintable(name + u": "_s + files.join(u", "_s));
}

INSTANTIATE_TEST_SUITE_P(
    OfTheHouse, Rules,
    testing::Values(
        // D8: QSaveFile alone replaces a good file by a truncated one on a full disk.
        Rule{
            "FilesAreWrittenBySafeWriteOnly",
            uR"(QSaveFile|QTextDocumentWriter|QIODevice::(WriteOnly|Append|ReadWrite)|QFile::(WriteOnly|Append|copy)|std::ofstream|\.save\(\s*(path|file|name)|QImageWriter\s+\w+\(\s*(path|file))"_s,
            everything,
            {u"core/base/safe_write.cpp"_s, u"core/media/picture.cpp"_s, u"core/exchange/pdf_paper.cpp"_s}},
        // C3: a deferred BEGIN fails one read-then-write in four under contention.
        Rule{"TransactionsAreImmediate",
             uR"((\.|->)transaction\(\)|"\s*BEGIN(?! IMMEDIATE))"_s,
             everything,
             {}},
        Rule{"SqlStandsInTheStoreOnly",
             uR"(\bQSql(Query|Database|Error|Driver)\b|<QtSql)"_s,
             everything,
             {u"core/store"_s}},
        // Finding 8: twenty nested tables hang QTextDocument. (QMimeData::setHtml puts our own on the
        // clipboard.)
        Rule{"QtsHtmlIsNeverUsed",
             uR"((?<!\bdata)(\.|->)(setHtml|insertHtml|toHtml|setMarkdown)\()"_s,
             everything,
             {}},
        Rule{"ColoursAreNamedInTheThemeOnly",
             uR"(#[0-9A-Fa-f]{6}\b|QColor\(\s*\d|Qt::(red|blue|green|black|white|gray|yellow)\b)"_s,
             {u"ui"_s},
             {u"ui/theme"_s}},
        Rule{
            "SettingsOfThisComputerAreReadInOnePlace", uR"(\bQSettings\b)"_s, everything, {u"ui/settings"_s}},
        Rule{"NothingIsASingleton",
             uR"(\bstatic\s+[\w:<>]+\s*[&*]?\s*instance\(|Q_GLOBAL_STATIC|\bg_[a-z]\w*\s*(;|=|\{))"_s,
             everything,
             {}},
        Rule{"NothingIsLeftForLater", uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s, everything, {}},
        Rule{"NoExceptionsOfOurs", uR"(\bthrow\b)"_s, everything, {}}),
    [](const testing::TestParamInfo<Rule> &rule) { return std::string(rule.param.name); });
