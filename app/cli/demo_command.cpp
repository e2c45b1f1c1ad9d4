#include "app/cli/command.h"

#include "core/article/date_line.h"
#include "core/desk/accounts.h"
#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"
#include "core/desk/publishing.h"
#include "core/desk/reviewing.h"
#include "core/desk/sample.h"
#include "core/workflow/stage_label.h"

#include <QDir>
#include <QFileInfo>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

struct SamplePerson
{
    const char *name;
    const char *fullName;
    Roles roles;
};
// The first one turns accounts on, which is for an administrator.
constexpr SamplePerson editor{"minh", "Trần Minh", Role::Editor | Role::Administrator};
constexpr SamplePerson writer{"lan", "Lê Lan Anh", Role::Writer};
constexpr SamplePerson publisher{"hoa", "Nguyễn Thị Hoa", Role::Publisher};
// Printed with the names, so that the newsroom of the demo can be looked into.
constexpr QStringView samplePassword = u"bai mau 2024"; // typed also without Vietnamese keys

// The main job on the built-in sample, each step as a person would do it and each reported in one line: by
// three people in a newsroom that the demo began, by the one there is in another.
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
        using Work = Result<void> (Demo::*)();
        for (const Work next :
             {&Demo::openAccounts, &Demo::nameHouse, &Demo::import, &Demo::proofread, &Demo::tag,
              &Demo::caption, &Demo::submit, &Demo::approve, &Demo::publish, &Demo::exportFiles})
            if (auto done = (this->*next)(); !done)
                return done;
        return {};
    }

private:
    void step(const QString &name, const QString &what) const { m_call.print({name, what}); }

    Result<void> openAccounts()
    {
        Accounts &accounts = m_newsroom.accounts();
        if (m_newsroom.isNew()) {
            for (const SamplePerson &person : {editor, writer, publisher}) {
                Account account;
                account.name = QString::fromUtf8(person.name);
                account.fullName = QString::fromUtf8(person.fullName);
                account.roles = person.roles;
                if (const auto added = accounts.add(account, samplePassword.toString()).result(); !added)
                    return added.error();
                if (const auto in = comeIn(editor); !in)
                    return in;
                step(text(QT_TRANSLATE_NOOP("Cli", "account")),
                     text(QT_TRANSLATE_NOOP("Cli", "%1 (%2), password: %3"))
                         .arg(account.name, account.fullName, samplePassword));
            }
        }
        if (accounts.areOn() && !comeIn(editor))
            return Error{
                Fault::Refused,
                text(QT_TRANSLATE_NOOP("Cli", "This newsroom has accounts of its own; the demo wants a new "
                                              "folder or one that it made.")),
                {}};
        return {};
    }

    // Where there are no accounts it is always the same person.
    Result<void> comeIn(const SamplePerson &person)
    {
        if (!m_newsroom.accounts().areOn())
            return {};
        const auto in =
            m_newsroom.accounts().signIn(QString::fromUtf8(person.name), samplePassword.toString()).result();
        if (!in)
            return in.error();
        m_newsroom.enter(*in);
        return {};
    }

    Result<void> take(Act act, const SamplePerson &person)
    {
        if (const auto in = comeIn(person); !in)
            return in;
        Step wanted;
        wanted.act = act;
        wanted.article = m_article.id;
        const auto taken = m_newsroom.reviewing().take(wanted).result();
        if (!taken)
            return taken.error();
        m_article = taken->article;
        step(label(m_article.stage),
             m_newsroom.accounts().areOn() ? QString::fromUtf8(person.fullName) : m_article.headline);
        for (const Lack &lack : taken->lacks)
            step(text(QT_TRANSLATE_NOOP("Cli", "note")), sentence(lack));
        return {};
    }

    Result<void> submit() { return take(Act::Submit, writer); }
    Result<void> approve()
    {
        const auto takenUp = take(Act::TakeUp, editor);
        return takenUp ? take(Act::Approve, editor) : takenUp;
    }
    Result<void> publish() { return take(Act::Publish, publisher); }

    Result<void> nameHouse()
    {
        return m_newsroom.publishing().setHouse({u"Bản tin Dân vận xã Hòa Lạc"_s, {}}).result();
    }

    Result<void> import()
    {
        if (const auto in = comeIn(writer); !in)
            return in;
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
                          article.deskNote = u"Ảnh chụp tại hội trường thôn, đã xin phép."_s;
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
        QHash<QString, PhotoId> photos;
        const QList<SamplePicture> pictures = samplePictures();
        for (const SamplePicture &picture : pictures) {
            const auto photo = m_newsroom.drafting().addPhoto(picture.bytes, picture.name).result();
            if (!photo)
                return photo.error();
            photos.insert(picture.name, photo->id);
        }
        QStringList captions;
        const auto edited =
            m_newsroom.drafting()
                .edit(m_article.id,
                      [&](Article &article) -> Result<void> {
                          auto picture = pictures.begin();
                          for (Block &block : article.body.blocks) {
                              if (block.kind != BlockKind::Figure || picture == pictures.end())
                                  continue;
                              block.figure.photo = photos.value(picture->name);
                              block.figure.credit = u"Minh Quân"_s;
                              block.figure.alt = picture->alt;
                              captions << block.figure.caption;
                              ++picture;
                          }
                          return {};
                      })
                .result();
        if (!edited)
            return edited.error();
        m_article = *edited;
        for (const QString &caption : captions)
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
    const auto newsroom = call.storeIsNamed() ? call.open(OpenMode::CreateOrWrite, Who::Anybody)
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
    QT_TRANSLATE_NOOP("Cli", "Does the main job on a built-in sample: a writer imports, proofreads, tags and "
                             "captions a report and submits it, an editor approves it, a publisher publishes "
                             "it and exports HTML, PDF and Word; prints each step and each file. In a "
                             "newsroom that is there and has no accounts one person does it all."),
    "toasoan-cli demo --to /tmp/thu",
    options,
    run};

} // namespace toasoan::cli
