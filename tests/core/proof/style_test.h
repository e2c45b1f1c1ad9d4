#pragma once

#include "core/proof/check.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"

#include <gtest/gtest.h>

#include <initializer_list>

// What single rules of style find. Every finding is also held to what all must keep: it stands at the text it
// names, is no error, and following its suggestion leaves nothing to find.
class StyleTest : public testing::Test
{
protected:
    struct Row
    {
        QString text;
        QString found; // "written → suggested | …"; empty: nothing
    };

    StyleTest()
    {
        reader.lexicon = std::make_shared<const toasoan::Lexicon>(nullptr, QSet<QString>(),
                                                                  toasoan::ToneStyle::Traditional);
    }

    void expectEach(const QString &rule, const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            SCOPED_TRACE(qPrintable(rule + QStringLiteral(": ") + row.text));
            const QList<toasoan::Finding> findings = of(rule, row.text);
            EXPECT_EQ(listed(findings).toStdString(), row.found.toStdString());
            expectFixable(rule, row.text, findings);
        }
    }

    // The findings of one rule alone, in a text that is published on `published`.
    QList<toasoan::Finding> of(const QString &rule, const QString &text) const
    {
        const toasoan::Passage passage = toasoan::passage(text, nullptr);
        toasoan::Surroundings around({passage}, reader);
        around.publicationDate = published;
        return only(rule, check(passage, around, chosen(rule)));
    }

    // The same in an article, every finding with its field.
    QString inArticle(const QString &rule, const toasoan::Article &article) const
    {
        QStringList list;
        for (const toasoan::Finding &finding : only(rule, check(article, chosen(rule))))
            list += finding.field + u':' + finding.text;
        return list.join(QStringLiteral(" | "));
    }

    static QString listed(const QList<toasoan::Finding> &findings)
    {
        QStringList list;
        for (const toasoan::Finding &finding : findings)
            list += finding.suggestions.isEmpty()
                        ? finding.text
                        : QString(finding.text + u" → " + finding.suggestions.first());
        return list.join(QStringLiteral(" | "));
    }

    toasoan::Proofreader reader;
    QDate published;

private:
    toasoan::Proofreader chosen(const QString &rule) const
    {
        toasoan::Proofreader alone = reader;
        const auto choice = toasoan::readRuleChoice(rule);
        EXPECT_TRUE(choice) << qPrintable(rule);
        if (choice)
            alone.rules = *choice;
        return alone;
    }

    static QList<toasoan::Finding> only(const QString &rule, const QList<toasoan::Finding> &findings)
    {
        QList<toasoan::Finding> list;
        for (const toasoan::Finding &finding : findings) {
            EXPECT_EQ(finding.rule, rule);
            EXPECT_NE(finding.severity, toasoan::Severity::Error);
            list += finding;
        }
        return list;
    }

    void expectFixable(const QString &rule, const QString &text,
                       const QList<toasoan::Finding> &findings) const
    {
        QString fixed = text;
        for (qsizetype i = findings.size() - 1; i >= 0; --i) {
            const toasoan::Finding &finding = findings[i];
            EXPECT_EQ(text.mid(finding.start, finding.length).toStdString(), finding.text.toStdString());
            EXPECT_FALSE(message(finding).isEmpty());
            if (finding.suggestions.isEmpty())
                return;
            EXPECT_NE(finding.suggestions.first(), finding.text);
            fixed.replace(finding.start, finding.length, finding.suggestions.first());
        }
        EXPECT_EQ(listed(of(rule, fixed)).toStdString(), std::string()) << qPrintable(fixed);
    }
};
