#include "app/cli/document_acts.h"

#include "app/cli/command.h"
#include "app/cli/open_article.h"
#include "core/article/date_line.h"
#include "core/desk/drafting.h"
#include "core/desk/registering.h"
#include "core/exchange/document_list_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const OfficialDocument &document)
{
    QJsonObject object{{u"number"_s, document.number}};
    const std::pair<QString, QString> optional[]{
        {u"kind"_s, document.kind},
        {u"issuer"_s, document.issuer},
        {u"issued"_s, iso(document.issued)},
        {u"title"_s, document.title},
        {u"note"_s, document.note},
        {u"outOfForce"_s, iso(document.outOfForce)},
        {u"addedBy"_s, document.addedBy},
        {u"addedAt"_s,
         document.addedAt.toOffsetFromUtc(document.addedAt.offsetFromUtc()).toString(Qt::ISODate)}};
    for (const auto &[key, value] : optional)
        if (!value.isEmpty())
            object.insert(key, value);
    return object;
}

void print(const Call &call, const OfficialDocument &document)
{
    if (call.json())
        call.print(toJson(document));
    else
        call.print({document.number, document.kind, iso(document.issued), document.issuer, document.title,
                    iso(document.outOfForce)});
}

Exit answer(const Call &call, const Result<OfficialDocument> &done)
{
    if (!done)
        return call.fail(done.error());
    print(call, *done);
    return Exit::Done;
}

// The day an option names; an error of wrong use when it is none.
Result<QDate> dayOption(const Call &call, const QString &option)
{
    const QString typed = call.value(option);
    if (typed.isEmpty())
        return QDate();
    const auto day = readDate(typed);
    if (!day)
        return Error{
            Fault::WrongUse,
            text(QT_TRANSLATE_NOOP("Cli", "“%1” is no day, as 12/12/2013 or 2013-12-12.")).arg(typed),
            {}};
    return *day;
}

// The one document of that number; with --date of that day.
Result<OfficialDocument> found(const Call &call, Newsroom &newsroom, const QString &number)
{
    const auto day = dayOption(call, u"date"_s);
    if (!day)
        return day.error();
    auto documents = newsroom.registering().withNumber(number).result();
    if (!documents)
        return documents.error();
    if (day->isValid())
        documents->removeIf([&](const OfficialDocument &each) { return each.issued != *day; });
    if (documents->isEmpty())
        return Error{Fault::NotFound,
                     text(QT_TRANSLATE_NOOP("Cli", "“%1” is not in the register of documents.")).arg(number),
                     {}};
    if (documents->size() > 1)
        return Error{Fault::WrongUse,
                     text(QT_TRANSLATE_NOOP(
                              "Cli", "“%1” is several documents of the register; say with --date which."))
                         .arg(number),
                     {}};
    return documents->first();
}

Exit printAdded(const Call &call, const QString &file, const Result<AddedDocuments> &added)
{
    if (!added)
        return call.fail(added.error());
    if (call.json()) {
        call.print(QJsonObject{{u"file"_s, file},
                               {u"added"_s, added->added},
                               {u"known"_s, added->known},
                               {u"notes"_s, QJsonArray::fromStringList(added->notes)}});
        return Exit::Done;
    }
    call.print({file, QString::number(added->added), QString::number(added->known)});
    for (const QString &note : added->notes)
        call.say(u"%1: %2"_s.arg(file, note));
    return Exit::Done;
}

using Change = std::function<Result<OfficialDocument>(Registering &, const OfficialDocument &)>;

Exit changed(const Call &call, const QString &number, const Change &change)
{
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto document = found(call, **newsroom, number);
    if (!document)
        return call.fail(document.error());
    return answer(call, change((*newsroom)->registering(), *document));
}

QJsonObject toJson(const CheckedCitation &checked, ArticleId id)
{
    const Citation &citation = checked.citation;
    QJsonArray faults;
    for (const CitationFault fault : checked.faults)
        faults.append(name(fault));
    QJsonObject object{{u"id"_s, id.toString()},      {u"field"_s, citation.field},
                       {u"start"_s, citation.start},  {u"length"_s, citation.length},
                       {u"text"_s, citation.written}, {u"number"_s, citation.number},
                       {u"faults"_s, faults},         {u"message"_s, sentence(checked)}};
    if (!citation.block.isNull())
        object.insert(u"block"_s, citation.block.toString());
    if (citation.part > 0)
        object.insert(u"part"_s, citation.part);
    if (!citation.kind.isEmpty())
        object.insert(u"kind"_s, citation.kind);
    if (citation.date.isValid())
        object.insert(u"date"_s, iso(citation.date));
    return object;
}

} // namespace

Exit listDocuments(const Call &call, const QStringList &)
{
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto documents = (*newsroom)->registering().documents().result();
    if (!documents)
        return call.fail(documents.error());
    for (const OfficialDocument &document : *documents)
        print(call, document);
    return Exit::Done;
}

Exit addDocument(const Call &call, const QStringList &numbers)
{
    OfficialDocument document;
    document.number = numbers.first();
    document.kind = call.value(u"kind"_s);
    document.issuer = call.value(u"issuer"_s);
    document.title = call.value(u"title"_s);
    document.note = call.value(u"note"_s);
    const auto issued = dayOption(call, u"date"_s);
    if (!issued)
        return call.fail(issued.error());
    document.issued = *issued;
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    return answer(call, (*newsroom)->registering().add(document).result());
}

Exit importDocuments(const Call &call, const QStringList &files)
{
    const QString &file = files.first();
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    Registering &registering = (*newsroom)->registering();
    if (file != "-"_L1)
        return printAdded(call, file, registering.importFile(file).result());
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return call.fail({Fault::Unreadable, text(QT_TRANSLATE_NOOP("Cli", "Standard input cannot be read.")),
                          in.errorString()});
    const QString called = text(QT_TRANSLATE_NOOP("Cli", "standard input"));
    return printAdded(call, called,
                      registering.importBytes(in.read(largestDocumentList + 1), called).result());
}

Exit exportDocuments(const Call &call, const QStringList &files)
{
    const QString &file = files.first();
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    Registering &registering = (*newsroom)->registering();
    if (file == "-"_L1) {
        const auto bytes = registering.exportBytes().result();
        if (!bytes)
            return call.fail(bytes.error());
        call.printLines(*bytes);
        return Exit::Done;
    }
    const QString path = QFileInfo(file).absoluteFilePath();
    if (QFileInfo::exists(path))
        return call.fail(
            {Fault::Unwritable,
             text(QT_TRANSLATE_NOOP("Cli", "“%1” is there already. Choose another name.")).arg(path),
             {}});
    const auto done = registering.exportFile(path).result();
    if (!done)
        return call.fail(done.error());
    if (call.json())
        call.print(QJsonObject{{u"file"_s, path}});
    else
        call.print(QStringList{path});
    return Exit::Done;
}

Exit disableDocument(const Call &call, const QStringList &numbers)
{
    const auto since = dayOption(call, u"since"_s);
    if (!since)
        return call.fail(since.error());
    return changed(call, numbers.first(), [&](Registering &registering, const OfficialDocument &document) {
        return registering.setOutOfForce(document.id, since->isValid() ? *since : QDate::currentDate())
            .result();
    });
}

Exit enableDocument(const Call &call, const QStringList &numbers)
{
    return changed(call, numbers.first(), [](Registering &registering, const OfficialDocument &document) {
        return registering.setOutOfForce(document.id, {}).result();
    });
}

Exit removeDocument(const Call &call, const QStringList &numbers)
{
    return changed(call, numbers.first(), [](Registering &registering, const OfficialDocument &document) {
        return registering.remove(document.id).result();
    });
}

Exit checkDocuments(const Call &call, const QStringList &ids)
{
    const auto open = openArticle(call, ids.first(), OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    const auto article = open->drafting().article(open->id).result();
    if (!article)
        return call.fail(article.error());
    const auto checked = open->newsroom->registering().check(*article).result();
    if (!checked)
        return call.fail(checked.error());
    bool isRight = true;
    for (const CheckedCitation &each : *checked) {
        isRight = isRight && each.isRight();
        if (call.json()) {
            call.print(toJson(each, open->id));
            continue;
        }
        QStringList faults;
        for (const CitationFault fault : each.faults)
            faults << name(fault);
        call.print({each.citation.written, each.isRight() ? u"right"_s : faults.join(u','),
                    each.citation.field, sentence(each)});
    }
    return isRight ? Exit::Done : Exit::Findings;
}

} // namespace toasoan::cli
