#include "core/desk/originals.h"

#include "core/desk/drafting.h"
#include "core/desk/keeping.h"
#include "tests/support/newsroom.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class OriginalsTest : public NewsroomTest
{
protected:
    void SetUp() override
    {
        QStandardPaths::setTestModeEnabled(true);
        NewsroomTest::SetUp();
    }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    ImportedArticle import(const QString &file)
    {
        return m_newsroom->drafting().importFile(file).result().value();
    }
    QList<Original> of(const ImportedArticle &imported)
    {
        return m_newsroom->originals().of(imported.article.id).result().value();
    }

    static QByteArray bytesOf(const QString &file)
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << qPrintable(file);
        return read.readAll();
    }

    QStringList keptFiles() const
    {
        QStringList files;
        for (QDirIterator walk(path(u"toa-soan/originals"_s), QDir::Files, QDirIterator::Subdirectories);
             walk.hasNext();)
            files += walk.next();
        return files;
    }
};

const QByteArray oldText = "C\xabng t\xb8"
                           "c d\xa9n v\xcbn\n\nX\xb7 t\xe6 ch\xf8"
                           "c h\xe9i ngh\xde.\n"; // TCVN3

} // namespace

TEST_F(OriginalsTest, AFileStaysBesideItsArticleAsItCame)
{
    const ImportedArticle imported = import(put(u"bài cũ.txt"_s, oldText));
    open(OpenMode::Write);
    const QList<Original> originals = of(imported);
    ASSERT_EQ(originals.size(), 1);
    EXPECT_EQ(originals[0].name, u"bài cũ.txt"_s);
    EXPECT_EQ(originals[0].size, oldText.size());
    EXPECT_EQ(originals[0].addedAt, m_now);

    const QString to = path(u"lại.txt"_s);
    ASSERT_TRUE(m_newsroom->originals().saveAs(originals[0], to).result());
    EXPECT_EQ(bytesOf(to), oldText);
    const auto copy = m_newsroom->originals().copyToOpen(originals[0]).result();
    ASSERT_TRUE(copy);
    EXPECT_EQ(QFileInfo(*copy).fileName(), u"bai-cu.txt"_s);
    EXPECT_EQ(bytesOf(*copy), oldText);
}

TEST_F(OriginalsTest, TheSameFileIsKeptOnceForTwoArticles)
{
    const QString file = put(u"a.txt"_s, oldText);
    const ImportedArticle first = import(file);
    const ImportedArticle second = import(file);
    EXPECT_EQ(of(first), of(second));
    EXPECT_EQ(keptFiles().size(), 1);
}

TEST_F(OriginalsTest, ArticlesWrittenHereHaveNone)
{
    const auto written = m_newsroom->drafting().create().result();
    ASSERT_TRUE(written);
    EXPECT_TRUE(m_newsroom->originals().of(written->id).result()->isEmpty());
    const auto piped = m_newsroom->drafting().importBytes("Tít\n\nĐoạn.\n", u"standard input"_s).result();
    ASSERT_TRUE(piped);
    EXPECT_TRUE(of(*piped).isEmpty());
}

TEST_F(OriginalsTest, ALargerFileIsReadButNotKeptAndThatIsSaid)
{
    const QByteArray page =
        "<!doctype html><h1>Tít</h1><p>Đoạn.</p><!--" + QByteArray(largestOriginal, ' ') + "-->";
    const ImportedArticle imported = import(put(u"lớn.html"_s, page));
    EXPECT_TRUE(of(imported).isEmpty());
    EXPECT_TRUE(imported.notes.join(u'\n').contains(u"20 MB"_s));
    EXPECT_TRUE(keptFiles().isEmpty());
}

TEST_F(OriginalsTest, WhatIsOpenedNeverRuns)
{
    const ImportedArticle imported = import(put(u"bài.desktop"_s, oldText));
    const auto copy = m_newsroom->originals().copyToOpen(of(imported)[0]).result();
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->endsWith(u"/bai.txt"_s)) << qPrintable(*copy);
    EXPECT_FALSE(QFileInfo(*copy).isExecutable());
}

TEST_F(OriginalsTest, VerifyingFindsWhatIsMissingOrChanged)
{
    const ImportedArticle imported = import(put(u"a.txt"_s, oldText));
    EXPECT_TRUE(m_newsroom->keeping().verify().result()->problems.isEmpty());
    QFile kept(keptFiles().value(0));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write("other");
    kept.close();
    EXPECT_EQ(m_newsroom->keeping().verify().result()->problems.size(), 1);
    EXPECT_EQ(m_newsroom->originals().saveAs(of(imported)[0], path(u"b.txt"_s)).result().error().fault,
              Fault::Damaged);
    ASSERT_TRUE(kept.remove());
    EXPECT_EQ(m_newsroom->keeping().verify().result()->problems.size(), 1);
}
