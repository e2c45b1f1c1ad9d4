#include "app/cli/command.h"

#include "core/article/date_line.h"
#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"
#include "core/desk/publishing.h"
#include "core/desk/sample.h"

#include <QDir>
#include <QFileInfo>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// The main job on the built-in sample, each step as a person would do it and each reported in one line.
class Demo
{
public:
    Demo(const Call &call, Newsroom &newsroom, QString folder)
        : m_call(call)
        , m_newsroom(newsroom)
        , m_folder(std::move(folder))
    {
    }

    Result<void> run()
    {
        using Step = Result<void> (Demo::*)();
        for (const Step next : {&Demo::nameHouse, &Demo::import, &Demo::proofread, &Demo::tag, &Demo::caption,
                                &Demo::exportFiles})
            if (auto done = (this->*next)(); !done)
                return done;
        return {};
    }

private:
    void step(const QString &name, const QString &what) const { m_call.print({name, what}); }

    Result<void> nameHouse()
    {
        return m_newsroom.publishing().setHouse({u"Bản tin Dân vận xã Hòa Lạc"_s, {}}).result();
    }

    Result<void> import()
    {
        auto imported = m_newsroom.drafting().importBytes(sampleReport(), u"bai-mau.txt"_s).result();
        if (!imported)
            return imported.error();
        m_article = imported->article;
        step(text(QT_TRANSLATE_NOOP("Cli", "imported")),
             u"%1 – %2"_s.arg(dateLine(m_article.publicationDate), m_article.headline));
        for (const QString &note : imported->notes)
            step(text(QT_TRANSLATE_NOOP("Cli", "note")), note);
        return {};
    }

    // Corrects each mistake in the text with its first suggestion, from the last to the first so that places
    // stay true, and keeps that as a revision. Points of style are only counted.
    Result<void> proofread()
    {
        const Proofreading &proofreading = m_newsroom.proofreading();
        const QList<Finding> findings = proofreading.check(m_article).result();
        for (auto found = findings.crbegin(); found != findings.crend(); ++found) {
            const Finding &finding = *found;
            if (finding.field != "body"_L1 || finding.kind == FindingKind::Style ||
                finding.severity == Severity::Hint)
                continue;
            const QStringList suggestions = finding.suggestions.isEmpty()
                                                ? proofreading.suggestions(finding.text).result()
                                                : finding.suggestions;
            if (suggestions.isEmpty())
                continue;
            const auto edited =
                m_newsroom.drafting()
                    .edit(m_article.id,
                          [&](Article &article) -> Result<void> {
                              for (Block &block : article.body.blocks)
                                  if (block.id == finding.block)
                                      block.spans = {{plainText(block).replace(finding.start, finding.length,
                                                                               suggestions.front())}};
                              return {};
                          })
                    .result();
            if (!edited)
                return edited.error();
            m_article = *edited;
            step(text(QT_TRANSLATE_NOOP("Cli", "corrected")),
                 u"%1 → %2"_s.arg(finding.text, suggestions.front()));
        }
        step(text(QT_TRANSLATE_NOOP("Cli", "proofread")),
             text(QT_TRANSLATE_NOOP("Cli", "%1 mistakes found")).arg(findings.size()));
        return {};
    }

    Result<void> tag()
    {
        const auto edited =
            m_newsroom.drafting()
                .edit(m_article.id,
                      [](Article &article) -> Result<void> {
                          article.tags = {u"đối thoại"_s, u"dân vận khéo"_s, u"người đứng đầu"_s};
                          article.section = u"Dân vận chính quyền"_s;
                          article.byline = u"Lan Anh"_s;
                          return {};
                      })
                .result();
        if (!edited)
            return edited.error();
        m_article = *edited;
        step(text(QT_TRANSLATE_NOOP("Cli", "tagged")), m_article.tags.join(u", "_s));
        return {};
    }

    Result<void> caption()
    {
        const auto photo = m_newsroom.drafting().addPhoto(samplePicture(), u"hoi-nghi.jpg"_s).result();
        if (!photo)
            return photo.error();
        QString caption;
        const auto edited = m_newsroom.drafting()
                                .edit(m_article.id,
                                      [&](Article &article) -> Result<void> {
                                          for (Block &block : article.body.blocks) {
                                              if (block.kind != BlockKind::Figure)
                                                  continue;
                                              block.figure.photo = photo->id;
                                              block.figure.credit = u"Minh Quân"_s;
                                              block.figure.alt =
                                                  u"Một người đứng trả lời cạnh bục gỗ, bà con ngồi nghe"_s;
                                              caption = block.figure.caption;
                                              break;
                                          }
                                          return {};
                                      })
                                .result();
        if (!edited)
            return edited.error();
        m_article = *edited;
        step(text(QT_TRANSLATE_NOOP("Cli", "captioned")), caption);
        return {};
    }

    Result<void> exportFiles()
    {
        const auto paths =
            m_newsroom.publishing()
                .exportTo(m_article, {OutputFormat::Html, OutputFormat::Pdf, OutputFormat::Docx}, m_folder,
                          PictureMode::Beside)
                .result();
        if (!paths)
            return paths.error();
        for (const QString &path : *paths)
            step(text(QT_TRANSLATE_NOOP("Cli", "written")), path);
        return {};
    }

    const Call &m_call;
    Newsroom &m_newsroom;
    QString m_folder;
    Article m_article;
};

Exit run(const Call &call)
{
    if (!call.arguments().isEmpty() || call.value(u"to"_s).isEmpty())
        return call.wrongArguments();
    const QString folder = QFileInfo(call.value(u"to"_s)).absoluteFilePath();
    const auto newsroom = call.storeIsNamed() ? call.open(OpenMode::CreateOrWrite)
                                              : Newsroom::open(QDir(folder).filePath(u"toa-soan"_s),
                                                               OpenMode::CreateOrWrite, systemClock());
    if (!newsroom)
        return call.fail(newsroom.error());
    call.print({text(QT_TRANSLATE_NOOP("Cli", "newsroom")), (*newsroom)->folder()});
    const auto done = Demo(call, **newsroom, folder).run();
    return done ? Exit::Done : call.fail(done.error());
}

constexpr Option options[]{{"to", "DIR", QT_TRANSLATE_NOOP("Cli", "the folder for the results")}};

} // namespace

const Command demoCommand{
    "demo",
    "demo --to DIR",
    QT_TRANSLATE_NOOP("Cli", "Does the main job on a built-in sample: imports, proofreads, tags, captions, "
                             "exports HTML, PDF and Word; prints each step and each file."),
    "toasoan-cli demo --to /tmp/thu",
    options,
    run};

} // namespace toasoan::cli
