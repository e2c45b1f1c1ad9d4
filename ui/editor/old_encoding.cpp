#include "ui/editor/old_encoding.h"

#include "core/text/legacy_guess.h"
#include "ui/editor/block_roles.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype longestSample = 20'000; // characters; read while somebody waits for a paste

// The part of a paragraph that is selected, as places in the document.
struct Part
{
    int from = 0;
    int to = 0;
};

Part partOf(const QTextBlock &block, const QTextCursor &selection)
{
    return {std::max(selection.selectionStart(), block.position()),
            std::min(selection.selectionEnd(), block.position() + block.length() - 1)};
}

QString textOf(const QTextBlock &block, const Part &part)
{
    return part.from < part.to ? block.text().mid(part.from - block.position(), part.to - part.from)
                               : QString();
}

// From its end on, so that what is still to come keeps its place.
void rewrite(const QTextBlock &block, const Part &part, LegacyEncoding encoding)
{
    struct Run
    {
        Part part;
        QTextCharFormat format;
    };
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const int start = it.fragment().position();
        const Part run{std::max(part.from, start), std::min(part.to, start + it.fragment().length())};
        if (run.from < run.to)
            runs.prepend({run, it.fragment().charFormat()});
    }
    QTextCursor cursor(block);
    for (const Run &run : runs) {
        cursor.setPosition(run.part.from);
        cursor.setPosition(run.part.to, QTextCursor::KeepAnchor);
        const QString before =
            block.text().mid(run.part.from - block.position(), run.part.to - run.part.from);
        if (const QString after = decodedAppearance(before, encoding); after != before)
            cursor.insertText(after, run.format);
    }
}

} // namespace

std::optional<LegacyEncoding> oldEncodingIn(const QTextCursor &selection)
{
    const QTextDocument &document = *selection.document();
    QString sample;
    for (QTextBlock block = document.findBlock(selection.selectionStart());
         block.isValid() && block.position() <= selection.selectionEnd() && sample.size() < longestSample;
         block = block.next())
        sample += textOf(block, partOf(block, selection)).left(longestSample) + u'\n';
    const auto guess = guessAppearance(sample);
    return guess && guess->sureness == Sureness::Sure ? std::optional(guess->encoding) : std::nullopt;
}

void putRight(const QTextCursor &selection, LegacyEncoding encoding)
{
    QTextCursor step(selection.document());
    step.beginEditBlock();
    const int first = selection.selectionStart();
    for (QTextBlock block = selection.document()->findBlock(selection.selectionEnd());
         block.isValid() && block.position() + block.length() > first; block = block.previous()) {
        const Part part = partOf(block, selection);
        const QString text = textOf(block, part);
        if (roleOf(block) != BlockRole::Picture && readsBetter(decodedAppearance(text, encoding), text))
            rewrite(block, part, encoding);
    }
    step.endEditBlock();
}

} // namespace toasoan
