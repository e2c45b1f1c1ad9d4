#pragma once

#include "core/proof/ignored.h"
#include "tests/ui/editor/typing.h"
#include "ui/theme/palette.h"

#include <QPromise>

#include <gtest/gtest.h>

namespace toasoan {

// A sheet with a proofreader of its own: "sai" is misspelled, "bổ xung" and "xung" are the wrong word, "kiểu"
// is a matter of style.
struct ProofingDesk : Desk
{
    ProofingDesk() { serve(); }

    explicit ProofingDesk(const Article &article)
        : ProofingDesk()
    {
        sheet.setArticle(article);
        waitForFindings();
    }

    void serve()
    {
        SheetServices services;
        services.check = [this](const TextField &field, const SharedSurroundings &with, Depth depth) {
            ++asked;
            fields.append(field);
            depths.append(depth);
            lastAround = with;
            return QtFuture::makeReadyFuture(read(field.text, severity));
        };
        if (gathers)
            services.surroundings = [this](const SharedSurroundings &) {
                ++gathered;
                return QtFuture::makeReadyFuture(around);
            };
        services.suggestions = [this](const QString &) { return suggestions.future(); };
        services.wordLists = {WhoseWords::Mine, WhoseWords::Newsroom};
        sheet.setServices(services);
    }

    static QList<Finding> read(const QString &text, Severity severity = Severity::Error)
    {
        QList<Finding> findings;
        const auto find = [&](const QString &word, FindingKind kind, const QString &rule,
                              const QStringList &corrections) {
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
                Finding finding;
                finding.start = static_cast<int>(at);
                finding.length = static_cast<int>(word.size());
                finding.text = word;
                finding.kind = kind;
                finding.rule = rule;
                finding.severity = severity;
                finding.suggestions = corrections;
                const bool taken = std::any_of(findings.begin(), findings.end(), [&](const Finding &other) {
                    return finding.start < other.start + other.length &&
                           other.start < finding.start + finding.length;
                });
                if (!taken)
                    findings.append(finding);
            }
        };
        find(QStringLiteral("sai"), FindingKind::Spelling, QStringLiteral("unknown"), {});
        find(QStringLiteral("bổ xung"), FindingKind::Word, QStringLiteral("pair"),
             {QStringLiteral("bổ sung"), QStringLiteral("bổ dụng")});
        find(QStringLiteral("xung"), FindingKind::Word, QStringLiteral("pair"), {QStringLiteral("sung")});
        find(QStringLiteral("kiểu"), FindingKind::Style, QStringLiteral("manner"), {QStringLiteral("lối")});
        std::sort(findings.begin(), findings.end(),
                  [](const Finding &a, const Finding &b) { return a.start < b.start; });
        return findings;
    }

    void waitForFindings()
    {
        QTest::qWait(250);
        EXPECT_TRUE(QTest::qWaitFor([this] { return sheet.findingsAreComplete(); }, longWait));
        QTest::qWait(50);
    }

    SheetFinding finding(int number) const { return sheet.findings().value(number); }

    QStringList places() const
    {
        QStringList result;
        for (const SheetFinding &found : sheet.findings())
            result.append(QStringLiteral("%1:%2").arg(found.finding.field).arg(found.position));
        return result;
    }

    // Each finding with the word before and the word behind it.
    QStringList words() const
    {
        QStringList result;
        for (const SheetFinding &found : sheet.findings()) {
            const IgnoredFinding note = sheet.ignoredHere(found);
            result.append(QStringList{note.before, note.text, note.after}.join(QLatin1Char(' ')).trimmed());
        }
        return result;
    }

    // How many points of the sheet show this very colour.
    int ink(Tint tint)
    {
        settle();
        const QImage image = sheet.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb wanted = color(tint).rgb();
        int points = 0;
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            points += static_cast<int>(std::count(line, line + image.width(), wanted));
        }
        return points;
    }

    QPromise<QStringList> suggestions;
    Severity severity = Severity::Error;
    int asked = 0;
    QList<TextField> fields; // of all questions
    QList<Depth> depths;
    bool gathers = false;
    int gathered = 0;
    SharedSurroundings around = std::make_shared<const Surroundings>();
    SharedSurroundings lastAround;
};

} // namespace toasoan
