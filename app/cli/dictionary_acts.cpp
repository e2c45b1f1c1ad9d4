#include "app/cli/dictionary_acts.h"

#include "app/cli/command.h"
#include "app/paths.h"
#include "core/desk/dictionaries.h"
#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"
#include "core/text/word_entry.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QThreadPool>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// The lists of the newsroom the call names; of the person alone where nothing else is asked for, which needs
// no newsroom and works while a window has one open.
class Lists
{
public:
    static Result<Lists> open(const Call &call, const QString &list, OpenMode mode)
    {
        Lists lists;
        if (list == wordList::personal) {
            lists.m_alone = std::make_unique<Dictionaries>(nullptr, personalWordsFile(), *lists.m_pool,
                                                           systemClock(), [] {});
            return lists;
        }
        auto newsroom = call.open(mode);
        if (!newsroom)
            return newsroom.error();
        lists.m_newsroom = std::move(*newsroom);
        return lists;
    }

    Dictionaries *operator->() const { return m_newsroom ? &m_newsroom->dictionaries() : m_alone.get(); }

private:
    std::unique_ptr<QThreadPool> m_pool = std::make_unique<QThreadPool>();
    std::unique_ptr<Dictionaries> m_alone;
    std::unique_ptr<Newsroom> m_newsroom;
};

QString listOf(const Call &call)
{
    return call.isSet(u"list"_s) ? call.value(u"list"_s) : wordList::newsroom;
}

Adding addingOf(const Call &call)
{
    return call.isSet(u"propose"_s) ? Adding::AsProposal : Adding::AtOnce;
}

// Words as lists hold them, to be found there.
QStringList entriesOf(const QStringList &typed)
{
    QStringList entries;
    for (const QString &word : typed) {
        const WordEntry entry = wordEntry(word);
        entries << (entry.fault ? word : entry.text);
    }
    return entries;
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const ListedWord &word, const QString &list)
{
    QJsonObject object{{u"word"_s, word.word}, {u"list"_s, list}, {u"state"_s, name(word.state)}};
    const std::pair<QString, QString> optional[]{{u"author"_s, word.author},
                                                 {u"addedAt"_s, isoTime(word.addedAt)},
                                                 {u"approvedBy"_s, word.approvedBy},
                                                 {u"approvedAt"_s, isoTime(word.approvedAt)}};
    for (const auto &[key, value] : optional)
        if (!value.isEmpty())
            object.insert(key, value);
    return object;
}

Exit printWords(const Call &call, const QString &list, const QList<ListedWord> &words)
{
    for (const ListedWord &word : words) {
        if (call.json())
            call.print(toJson(word, list));
        else
            call.print({word.word, name(word.state), word.author, isoTime(word.addedAt)});
    }
    return Exit::Done;
}

Exit printAdded(const Call &call, const QString &list, const QString &file, const Result<AddedWords> &added)
{
    if (!added)
        return call.fail(added.error());
    if (call.json()) {
        QJsonObject object{{u"list"_s, list}, {u"added"_s, added->added}, {u"known"_s, added->known}};
        if (added->wait)
            object.insert(u"proposed"_s, true);
        if (!file.isEmpty()) {
            object.insert(u"file"_s, file);
            object.insert(u"notes"_s, QJsonArray::fromStringList(added->notes));
        }
        call.print(object);
        return Exit::Done;
    }
    call.print({list, QString::number(added->added), QString::number(added->known)});
    for (const QString &note : added->notes)
        call.say(u"%1: %2"_s.arg(file, note));
    if (added->wait)
        call.say(text(QT_TRANSLATE_NOOP("Cli", "They count once an editor has approved them.")));
    return Exit::Done;
}

// Prints the words a change was made with, and says of which there was nothing to change.
Exit printChanged(const Call &call, const QStringList &words, const Result<QStringList> &missing,
                  const char *sentence)
{
    if (!missing)
        return call.fail(missing.error());
    for (const QString &word : words) {
        if (missing->contains(word))
            call.say(text(sentence).arg(word));
        else if (call.json())
            call.print(QJsonObject{{u"word"_s, word}});
        else
            call.print(QStringList{word});
    }
    return missing->isEmpty() ? Exit::Done : Exit::NotFound;
}

enum class Switch { On, Off };

Exit switchTopic(const Call &call, const QString &topic, Switch to)
{
    const auto open = Lists::open(call, {}, OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto done = (*open)->setOn(topic, to == Switch::On).result();
    if (!done)
        return call.fail(done.error());
    if (call.json())
        call.print(QJsonObject{{u"list"_s, topic}, {u"on"_s, to == Switch::On}});
    else
        call.print({topic, to == Switch::On ? u"on"_s : u"off"_s});
    return Exit::Done;
}

void print(const Call &call, const Language &language)
{
    if (call.json())
        call.print(QJsonObject{{u"language"_s, language.code},
                               {u"name"_s, language.name},
                               {u"on"_s, language.isOn},
                               {u"installed"_s, language.isInstalled}});
    else
        call.print({language.code, language.isOn ? u"on"_s : u"off"_s,
                    language.isInstalled ? u"installed"_s : u"missing"_s, language.name});
}

} // namespace

Exit listWords(const Call &call, const QStringList &)
{
    const QString list = call.value(u"list"_s);
    const auto open = Lists::open(call, list, OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    if (!list.isEmpty()) {
        const auto words = (*open)->words(list).result();
        return words ? printWords(call, list, *words) : call.fail(words.error());
    }
    const auto lists = (*open)->lists().result();
    if (!lists)
        return call.fail(lists.error());
    for (const WordList &one : *lists) {
        if (call.json())
            call.print(QJsonObject{{u"list"_s, one.name},
                                   {u"on"_s, one.isOn},
                                   {u"words"_s, one.words},
                                   {u"proposals"_s, one.proposals}});
        else
            call.print({one.name, one.isOn ? u"on"_s : u"off"_s, QString::number(one.words),
                        QString::number(one.proposals)});
    }
    return Exit::Done;
}

Exit addWords(const Call &call, const QStringList &words)
{
    const auto open = Lists::open(call, listOf(call), OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    return printAdded(call, listOf(call), {}, (*open)->add(listOf(call), words, addingOf(call)).result());
}

Exit removeWords(const Call &call, const QStringList &typed)
{
    const QStringList words = entriesOf(typed);
    const auto open = Lists::open(call, listOf(call), OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    return printChanged(call, words, (*open)->remove(listOf(call), words).result(),
                        QT_TRANSLATE_NOOP("Cli", "“%1” is not in that list."));
}

Exit listProposals(const Call &call, const QStringList &)
{
    const auto open = Lists::open(call, {}, OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    const auto lists = (*open)->lists().result();
    if (!lists)
        return call.fail(lists.error());
    for (const WordList &list : *lists) {
        if (list.proposals == 0)
            continue;
        const auto words = (*open)->words(list.name).result();
        if (!words)
            return call.fail(words.error());
        for (const ListedWord &word : *words) {
            if (word.state != WordState::Proposed)
                continue;
            if (call.json())
                call.print(toJson(word, list.name));
            else
                call.print({word.word, list.name, word.author, isoTime(word.addedAt)});
        }
    }
    return Exit::Done;
}

Exit approveWords(const Call &call, const QStringList &typed)
{
    const QStringList words = entriesOf(typed);
    const auto open = Lists::open(call, {}, OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    return printChanged(call, words, (*open)->approve(listOf(call), words).result(),
                        QT_TRANSLATE_NOOP("Cli", "Nobody has proposed “%1”."));
}

Exit importList(const Call &call, const QStringList &files)
{
    const QString file = files.first();
    const auto open = Lists::open(call, listOf(call), OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    if (file != "-"_L1)
        return printAdded(call, listOf(call), file,
                          (*open)->importFile(listOf(call), file, addingOf(call)).result());
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return call.fail({Fault::Unreadable, text(QT_TRANSLATE_NOOP("Cli", "Standard input cannot be read.")),
                          in.errorString()});
    const QString called = text(QT_TRANSLATE_NOOP("Cli", "standard input"));
    return printAdded(
        call, listOf(call), called,
        (*open)->importBytes(listOf(call), in.read(largestWordList + 1), called, addingOf(call)).result());
}

Exit exportList(const Call &call, const QStringList &files)
{
    const QString file = files.first();
    const QString format = call.value(u"format"_s);
    const auto wanted = format.isEmpty() ? wordListFormatOf(file).value_or(WordListFormat::Text)
                                         : wordListFormatNamed(format);
    if (!wanted)
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "--format takes: txt, dic, csv.")));
    const auto open = Lists::open(call, listOf(call), OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    if (file == "-"_L1) {
        const auto bytes = (*open)->exportBytes(listOf(call), *wanted).result();
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
    const auto done = (*open)->exportFile(listOf(call), path, *wanted).result();
    if (!done)
        return call.fail(done.error());
    if (call.json())
        call.print(QJsonObject{{u"file"_s, path}, {u"list"_s, listOf(call)}});
    else
        call.print({path});
    return Exit::Done;
}

Exit enableTopic(const Call &call, const QStringList &topics)
{
    return switchTopic(call, topics.first(), Switch::On);
}

Exit disableTopic(const Call &call, const QStringList &topics)
{
    return switchTopic(call, topics.first(), Switch::Off);
}

Exit removeTopic(const Call &call, const QStringList &topics)
{
    const auto open = Lists::open(call, {}, OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto done = (*open)->removeTopic(topics.first()).result();
    if (!done)
        return call.fail(done.error());
    if (call.json())
        call.print(QJsonObject{{u"list"_s, topics.first()}});
    else
        call.print({topics.first()});
    return Exit::Done;
}

Exit learn(const Call &call, const QStringList &)
{
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    Proofreading &proofreading = (*newsroom)->proofreading();
    if (call.isSet(u"off"_s)) {
        const auto stopped = proofreading.stopLearning().result();
        if (!stopped)
            return call.fail(stopped.error());
        if (call.json())
            call.print(QJsonObject{{u"on"_s, false}});
        else
            call.print(QStringList{u"off"_s});
        return Exit::Done;
    }
    const auto learned = proofreading.learn().result();
    if (!learned)
        return call.fail(learned.error());
    if (call.json())
        call.print(QJsonObject{{u"on"_s, true},
                               {u"articles"_s, learned->articles},
                               {u"syllables"_s, learned->syllables},
                               {u"counts"_s, learned->counts}});
    else
        call.print({u"on"_s, QString::number(learned->articles), QString::number(learned->syllables),
                    QString::number(learned->counts)});
    return Exit::Done;
}

Exit listLanguages(const Call &call, const QStringList &)
{
    const auto open = Lists::open(call, {}, OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    const auto languages = (*open)->languages().result();
    if (!languages)
        return call.fail(languages.error());
    for (const Language &language : *languages)
        print(call, language);
    return Exit::Done;
}

Exit changeLanguage(const Call &call, const QStringList &arguments)
{
    const QString &code = arguments[1];
    if (arguments[0] != "add"_L1 && arguments[0] != "remove"_L1)
        return call.wrongArguments();
    const auto open = Lists::open(call, {}, OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto done = arguments[0] == "add"_L1 ? (*open)->addLanguage(code).result()
                                               : (*open)->removeLanguage(code).result();
    if (!done)
        return call.fail(done.error());
    const auto languages = (*open)->languages().result();
    if (!languages)
        return call.fail(languages.error());
    for (const Language &language : *languages)
        if (language.code == code)
            print(call, language);
    return Exit::Done;
}

} // namespace toasoan::cli
