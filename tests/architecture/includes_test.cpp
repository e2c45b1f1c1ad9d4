// Who may include what: the table of the architecture, direct includes only.

#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString folder;
    QStringList ours;  // folders of ours it may include; a folder may always include itself
    QStringList notQt; // Qt modules or headers it never includes
};

const QStringList widgets{u"QtWidgets"_s,   u"QtPrintSupport"_s, u"QWidget"_s,   u"QApplication"_s,
                          u"QDialog"_s,     u"QMainWindow"_s,    u"QTextEdit"_s, u"QLabel"_s,
                          u"QMessageBox"_s, u"QPrinter"_s,       u"QAction"_s};
const QStringList sql{u"QtSql"_s, u"QSqlDatabase"_s, u"QSqlQuery"_s, u"QSqlError"_s, u"QSqlDriver"_s};
const QStringList gui{u"QtGui"_s,           u"QImage"_s,     u"QPainter"_s,      u"QPixmap"_s,
                      u"QColor"_s,          u"QFont"_s,      u"QTextDocument"_s, u"QTextLayout"_s,
                      u"QGuiApplication"_s, u"QPdfWriter"_s, u"QImageReader"_s,  u"QImageWriter"_s};

const QList<Row> table{
    {u"core/base"_s, {}, sql + gui + widgets},
    {u"core/text"_s, {u"core/base"_s}, sql + gui + widgets},
    {u"core/article"_s, {u"core/base"_s, u"core/text"_s}, sql + gui + widgets},
    {u"core/proof"_s,
     {u"core/base"_s, u"core/text"_s, u"core/article"_s, u"core/proof/style"_s},
     sql + gui + widgets},
    {u"core/proof/style"_s,
     {u"core/base"_s, u"core/text"_s, u"core/article"_s, u"core/proof"_s},
     sql + gui + widgets},
    {u"core/media"_s, {u"core/base"_s, u"core/article"_s}, sql + widgets},
    {u"core/workflow"_s,
     {u"core/base"_s, u"core/text"_s, u"core/article"_s, u"core/proof"_s},
     sql + gui + widgets},
    {u"core/store"_s,
     {u"core/base"_s, u"core/article"_s, u"core/media"_s, u"core/text"_s, u"core/workflow"_s},
     gui + widgets},
    {u"core/exchange"_s, {u"core/base"_s, u"core/article"_s, u"core/media"_s, u"core/text"_s}, sql + widgets},
    {u"core/desk"_s,
     {u"core/base"_s, u"core/article"_s, u"core/text"_s, u"core/proof"_s, u"core/media"_s, u"core/store"_s,
      u"core/exchange"_s, u"core/workflow"_s},
     sql + gui + widgets},
};

QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(uR"(^\s*#include\s+[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList result;
    auto match = include.globalMatch(file.text);
    while (match.hasNext())
        result.append(match.next().captured(1));
    return result;
}

QString folderOf(const QString &include)
{
    return include.left(include.lastIndexOf(u'/'));
}

bool isOurs(const QString &include)
{
    return include.startsWith(u"core/"_s) || include.startsWith(u"ui/"_s) || include.startsWith(u"app/"_s);
}

} // namespace

TEST(Includes, OfCoreFollowTheTable)
{
    QStringList wrong;
    QSet<QString> seen;
    for (const SourceFile &file : sources({u"core"_s})) {
        const auto row =
            std::find_if(table.begin(), table.end(), [&](const Row &r) { return r.folder == file.folder(); });
        ASSERT_NE(row, table.end()) << "a folder without a row: " << qPrintable(file.folder());
        seen.insert(row->folder);
        for (const QString &include : includesOf(file)) {
            const bool allowed =
                isOurs(include) ? folderOf(include) == row->folder || row->ours.contains(folderOf(include))
                                : !row->notQt.contains(include.section(u'/', 0, 0)) &&
                                      !row->notQt.contains(include.section(u'/', -1));
            if (!allowed)
                wrong.append(file.path + u" includes "_s + include);
        }
    }
    EXPECT_EQ(seen.size(), table.size());
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(Includes, OfTheWindowReachCoreThroughTheDeskAndItsValues)
{
    static const QSet<QString> valueFolders{u"core/base"_s, u"core/article"_s, u"core/workflow"_s,
                                            u"core/desk"_s};
    static const QSet<QString> values{
        u"core/proof/finding.h"_s,        u"core/proof/check.h"_s,         u"core/proof/lexicon.h"_s,
        u"core/proof/rules.h"_s,          u"core/proof/house_style.h"_s,   u"core/proof/unify_tones.h"_s,
        u"core/proof/ignored.h"_s,        u"core/proof/surroundings.h"_s,  u"core/media/original.h"_s,
        u"core/media/photo.h"_s,          u"core/media/picture.h"_s,       u"core/store/article_store.h"_s,
        u"core/store/search_index.h"_s,   u"core/store/backup.h"_s,        u"core/store/store.h"_s,
        u"core/exchange/output.h"_s,      u"core/exchange/html_clean.h"_s, u"core/exchange/pdf_pages.h"_s,
        u"core/text/clean.h"_s,           u"core/text/fold.h"_s,           u"core/text/letter_case.h"_s,
        u"core/text/syllable.h"_s,        u"core/text/tokens.h"_s,         u"core/text/typing.h"_s,
        u"core/text/vietnamese_keys.h"_s, u"core/text/find.h"_s,           u"core/text/sentence_of.h"_s,
        u"core/text/prompts.h"_s,         u"core/text/snippet.h"_s,        u"core/text/legacy_encoding.h"_s,
        u"core/text/legacy_guess.h"_s};
    QStringList wrong;
    for (const SourceFile &file : sources({u"ui"_s})) {
        for (const QString &include : includesOf(file)) {
            const QString folder = folderOf(include);
            if (include.startsWith(u"core/"_s) && !valueFolders.contains(folder) && !values.contains(include))
                wrong.append(file.path + u" includes "_s + include);
            if (include.startsWith(u"app/"_s) || sql.contains(include.section(u'/', -1)) ||
                include.startsWith(u"QtSql"_s))
                wrong.append(file.path + u" includes "_s + include);
            // Siblings meet only in the window; everybody may use theme and widgets, which know nothing of
            // articles.
            const bool sibling = include.startsWith(u"ui/"_s) && folder != file.folder() &&
                                 folder != "ui/theme"_L1 && folder != "ui/widgets"_L1;
            if (sibling && file.folder() != "ui/window"_L1)
                wrong.append(file.path + u" includes its sibling "_s + include);
            if (file.folder() == "ui/widgets"_L1 && include.startsWith(u"core/"_s) &&
                folder != "core/base"_L1)
                wrong.append(file.path + u" knows of "_s + include);
        }
    }
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(Includes, NameEachLibraryInOneFileOnly)
{
    const QList<std::pair<QString, QString>> libraries{
        {u"hunspell"_s, u"core/proof/hunspell_dictionary.cpp"_s},
        {u"poppler"_s, u"core/exchange/poppler_module.cpp"_s},
        {u"qpdf/"_s, u"core/exchange/qpdf_module.cpp"_s},
        {u"zip.h"_s, u"core/exchange/zip_module.cpp"_s},
        {u"mustache"_s, u"core/exchange/html_writer.cpp"_s},
        {u"md4c"_s, u"core/exchange/markdown_reader.cpp"_s},
        {u"gumbo"_s, QString()},
        {u"sodium"_s, u"core/base/secrets.cpp"_s},
        {u"dtl/"_s, u"core/article/diff.cpp"_s}};
    for (const auto &[library, home] : libraries) {
        QStringList users;
        for (const SourceFile &file : sources({u"core"_s, u"ui"_s, u"app"_s}))
            for (const QString &include : includesOf(file))
                if (include.contains(library) && !isOurs(include))
                    users.append(file.path);
        users.removeDuplicates();
        EXPECT_EQ(users.size(), 1) << qPrintable(library + u": "_s + users.join(u", "_s));
        if (!home.isEmpty()) {
            EXPECT_EQ(users.value(0), home);
        }
    }
}
