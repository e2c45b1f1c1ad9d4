#pragma once

#include "core/proof/check.h"
#include "core/proof/context_model.h"
#include "core/proof/dictionary.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"

#include <gtest/gtest.h>

#include <QSet>

namespace toasoan {

inline std::shared_ptr<const Dictionary> installedDictionary()
{
    auto dictionary = openHunspell();
    return dictionary ? std::shared_ptr<const Dictionary>(std::move(*dictionary)) : nullptr;
}

// The proofreader as the program has it, without a newsroom's words.
inline Proofreader installedReader()
{
    Proofreader reader;
    reader.lexicon =
        std::make_shared<const Lexicon>(installedDictionary(), QSet<QString>(), ToneStyle::Traditional);
    if (auto model = ContextModel::openInstalled())
        reader.context = std::move(*model);
    return reader;
}

// What is found in a text, as "written → meant", without hints and style.
inline QStringList mistakes(const QString &text, const Proofreader &reader)
{
    QStringList found;
    for (const Finding &finding : check(text, reader))
        if (finding.kind != FindingKind::Style && finding.severity != Severity::Hint)
            found += QString(finding.text + QStringLiteral(" → ") + finding.suggestions.value(0));
    return found;
}

// Tests that ask the installed proofreader, which is made once for all of them.
class InstalledReaderTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_reader = new Proofreader(installedReader()); }
    static void TearDownTestSuite()
    {
        delete s_reader;
        s_reader = nullptr;
    }
    void SetUp() override { ASSERT_TRUE(s_reader->context); }

    static inline Proofreader *s_reader = nullptr;
};

} // namespace toasoan
