#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/desk/publishing.h"
#include "core/desk/reviewing.h"

#include <QFileInfo>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// The formats named in "html,pdf"; nothing when one of them is none.
std::optional<QList<OutputFormat>> formatsIn(const QString &list)
{
    QList<OutputFormat> formats;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const auto format = outputFormatNamed(part.trimmed());
        if (!format)
            return std::nullopt;
        if (!formats.contains(*format))
            formats.append(*format);
    }
    return formats;
}

// How pictures go out; nothing when --pictures takes no such word.
std::optional<OutputStyle> styleIn(const Call &call)
{
    const QString pictures = call.isSet(u"pictures"_s) ? call.value(u"pictures"_s) : u"beside"_s;
    if (pictures != u"beside" && pictures != u"placed")
        return std::nullopt;
    return OutputStyle(call.isSet(u"single-file"_s) ? PictureMode::Inlined : PictureMode::Beside,
                       pictures == u"placed" ? WordPictures::Placed : WordPictures::Beside,
                       call.isSet(u"zip"_s) ? PhotoPacking::Zip : PhotoPacking::Folder);
}

// The article as readers have it: while a correction is prepared, what is public.
Result<Article> publicArticle(Newsroom &newsroom, const QString &part)
{
    auto article = findArticle(newsroom, part);
    if (!article || article->stage != Stage::Correcting)
        return article;
    const auto published = newsroom.reviewing().publishedRevision(article->id).result();
    if (!published || *published == 0)
        return published ? article : Result<Article>(published.error());
    return newsroom.drafting().revision(article->id, *published).result();
}

void printPath(const Call &call, const Article &article, const QString &path)
{
    if (call.json())
        call.print(QJsonObject{{u"id"_s, article.id.toString()}, {u"path"_s, path}});
    else
        call.print({path});
}

// The text as it is now, for somebody who signs it.
Exit writeSignatureCopies(const Call &call, const QString &folder)
{
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    Exit worst = Exit::Done;
    for (const QString &part : call.arguments()) {
        const auto article = findArticle(**newsroom, part);
        const auto path = article ? (*newsroom)->publishing().writeSignatureCopy(*article, folder).result()
                                  : Result<QString>(article.error());
        if (path)
            printPath(call, *article, *path);
        else
            worst = std::max(worst, call.fail(path.error()));
    }
    return worst;
}

Exit run(const Call &call)
{
    const QString folder = call.value(u"to"_s);
    if (call.arguments().isEmpty() || folder.isEmpty())
        return call.wrongArguments();
    if (call.isSet(u"for-signature"_s))
        return writeSignatureCopies(call, QFileInfo(folder).absoluteFilePath());
    if (!call.isSet(u"format"_s))
        return call.wrongArguments();
    const auto formats = formatsIn(call.value(u"format"_s));
    if (!formats || formats->isEmpty())
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "--format takes one or more of: %1."))
                                 .arg(outputFormats().join(u", "_s)));
    const auto style = styleIn(call);
    if (!style)
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli", "--pictures takes one of: %1.")).arg(u"beside, placed"_s));

    const bool draft = call.isSet(u"draft"_s);
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    Exit worst = Exit::Done;
    for (const QString &part : call.arguments()) {
        const auto article = draft ? findArticle(**newsroom, part) : publicArticle(**newsroom, part);
        if (!article) {
            worst = std::max(worst, call.fail(article.error()));
            continue;
        }
        const auto paths = (*newsroom)
                               ->publishing()
                               .exportTo(*article, *formats, QFileInfo(folder).absoluteFilePath(), *style,
                                         draft ? Unapproved::Mark : Unapproved::Refuse)
                               .result();
        if (!paths) {
            worst = std::max(worst, call.fail(paths.error()));
            continue;
        }
        for (const QString &path : *paths)
            printPath(call, *article, path);
    }
    return worst;
}

constexpr Option options[]{
    {"format", "LIST", QT_TRANSLATE_NOOP("Cli", "one or more of html, pdf, docx, odt with commas between")},
    {"to", "DIR", QT_TRANSLATE_NOOP("Cli", "the folder to write into; nothing in it is overwritten")},
    {"single-file", nullptr, QT_TRANSLATE_NOOP("Cli", "pictures inside the page instead of beside it")},
    {"pictures", "WHERE",
     QT_TRANSLATE_NOOP("Cli", "in docx and odt: beside (the original photos, numbered) or placed in the "
                              "text; beside when not given")},
    {"draft", nullptr,
     QT_TRANSLATE_NOOP("Cli", "the text as it is now, with a mark on every page when it is not approved")},
    {"for-signature", nullptr,
     QT_TRANSLATE_NOOP("Cli",
                       "instead of all that, a PDF to be signed on paper: large, with boxes for a note and "
                       "the signature")},
    {"zip", nullptr, QT_TRANSLATE_NOOP("Cli", "the original photos beside docx and odt in one ZIP file")},
};

} // namespace

const Command exportCommand{
    "export",
    "export ID… --format html,pdf,docx,odt --to DIR [--single-file] [--pictures beside|placed] [--zip] "
    "[--draft] | --for-signature --to DIR",
    QT_TRANSLATE_NOOP("Cli", "Writes articles as files for readers and prints their paths."),
    "toasoan-cli export 0199 --format docx --zip --to ~/xuat",
    options,
    run};

} // namespace toasoan::cli
