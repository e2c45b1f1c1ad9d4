#include "core/desk/dictionaries.h"

#include "core/base/safe_write.h"
#include "core/desk/house_rights.h"
#include "core/desk/present_actor.h"
#include "core/desk/setting_keys.h"
#include "core/exchange/csv.h"
#include "core/proof/dictionary.h"
#include "core/proof/foreign_language.h"
#include "core/store/personal_words.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/store/word_store.h"
#include "core/text/clean.h"
#include "core/text/collation.h"
#include "core/text/word_entry.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestListName = 60;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Error noWord(const QString &typed, EntryFault fault)
{
    switch (fault) {
    case EntryFault::Empty:
        return {Fault::WrongUse, Texts::tr("An empty line is no word."), {}};
    case EntryFault::TooLong:
        return {Fault::WrongUse,
                Texts::tr("“%1…” is too long for a list; a word or phrase has %2 letters at most.")
                    .arg(typed.left(20))
                    .arg(longestEntry),
                {}};
    case EntryFault::NoWord:
        return {Fault::WrongUse,
                Texts::tr("“%1” is no word; a word has letters and no punctuation.").arg(typed),
                {}};
    }
    Q_UNREACHABLE();
}

Result<QStringList> entriesOf(const QStringList &typed)
{
    QStringList entries;
    for (const QString &text : typed) {
        const WordEntry entry = wordEntry(text);
        if (entry.fault)
            return noWord(text, *entry.fault);
        entries << entry.text;
    }
    return entries;
}

// A name as it is stored; WrongUse when it is none.
Result<QString> listName(const QString &typed)
{
    const QString name = cleanLine(typed).simplified();
    if (name.isEmpty() || name.size() > longestListName)
        return Error{Fault::WrongUse,
                     Texts::tr("A list is called by a name of %1 letters at most.").arg(longestListName),
                     {}};
    return name;
}

Error alwaysOn(const QString &name)
{
    return {Fault::WrongUse,
            Texts::tr("Only the lists of topics can be switched on and off, not “%1”.").arg(name),
            {}};
}

bool isTopic(const QString &name)
{
    return name != wordList::personal && name != wordList::newsroom;
}

Error full(const QString &name)
{
    return {Fault::TooLarge,
            Texts::tr("The list “%1” would hold more than %2 words; divide it into several.")
                .arg(name)
                .arg(mostWords),
            {}};
}

Error needsNewsroom()
{
    return {Fault::NoNewsroom, Texts::tr("Without a newsroom there is only the list of your own words."), {}};
}

Error notYours()
{
    return {Fault::NotAllowed,
            Texts::tr("Only an editor decides about the newsroom's words. You can propose words."),
            {}};
}

Result<void> askDecider(Database &database, const Actor &actor)
{
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    return decidesForHouse(present->roles) ? Result<void>() : notYours();
}

// Whether `actor` proposed all of `words`, and nobody has approved them.
bool areProposalsOf(const Actor &actor, const QList<ListedWord> &words)
{
    return std::all_of(words.begin(), words.end(), [&](const ListedWord &word) {
        return word.state == WordState::Proposed && word.author == actor.name;
    });
}

// Who may not decide takes back what they proposed, and puts that there again.
Result<void> askOwner(Database &database, const Actor &actor, const QList<ListedWord> &words)
{
    const auto asked = askDecider(database, actor);
    if (asked || asked.error().fault != Fault::NotAllowed)
        return asked;
    return areProposalsOf(actor, words) ? Result<void>() : asked;
}

Result<QStringList> takeOut(Database &database, const Actor &actor, const QString &list,
                            const QStringList &words)
{
    WordStore store(database);
    auto there = store.words(list);
    if (!there)
        return there.error();
    there->removeIf([&](const ListedWord &word) { return !words.contains(word.word); });
    if (const auto asked = askOwner(database, actor, *there); !asked)
        return asked.error();
    return store.remove(list, words);
}

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

} // namespace

Dictionaries::Dictionaries(Store *store, const QString &personalWords, QThreadPool &pool, const Clock &clock,
                           std::function<void()> afterChange)
    : m_store(store)
    , m_personalWords(personalWords)
    , m_pool(pool)
    , m_clock(clock)
    , m_afterChange(std::move(afterChange))
{
}

Dictionaries::By Dictionaries::by(Adding adding) const
{
    return {m_actor, m_clock(), adding};
}

bool Dictionaries::mayDecide() const
{
    return decidesForHouse(m_actor.roles);
}

bool Dictionaries::mayRemove(const QString &list, const QList<ListedWord> &words) const
{
    return list == wordList::personal || mayDecide() || areProposalsOf(m_actor, words);
}

template <class T>
QFuture<Result<T>> Dictionaries::change(std::function<Result<T>()> work)
{
    return QtConcurrent::run(&m_pool, [this, work = std::move(work)] {
        Result<T> done = work();
        if (done)
            m_afterChange();
        return done;
    });
}

template <class T>
Result<T> Dictionaries::inStore(const std::function<Result<T>(Database &)> &work) const
{
    if (!m_store)
        return needsNewsroom();
    return m_store->write(work).result();
}

template <class T>
Result<T> Dictionaries::fromStore(const std::function<Result<T>(Database &)> &work) const
{
    if (!m_store)
        return needsNewsroom();
    return m_store->read(work).result();
}

QFuture<Result<QList<WordList>>> Dictionaries::lists() const
{
    return QtConcurrent::run(&m_pool, [this]() -> Result<QList<WordList>> {
        WordList own{wordList::personal};
        const auto words = PersonalWords(m_personalWords).words();
        if (!words)
            return words.error();
        own.words = int(words->size());
        if (!m_store)
            return QList<WordList>{own};
        const auto shared = fromStore<QList<WordList>>([](Database &d) { return WordStore(d).lists(); });
        if (!shared)
            return shared.error();
        return QList<WordList>{own} + *shared;
    });
}

Result<QList<ListedWord>> Dictionaries::readWords(const QString &list) const
{
    if (list != wordList::personal)
        return fromStore<QList<ListedWord>>([list](Database &d) { return WordStore(d).words(list); });
    const auto own = PersonalWords(m_personalWords).words();
    if (!own)
        return own.error();
    QList<ListedWord> words;
    for (const QString &word : *own)
        words.append({word});
    return inVietnameseOrder(words, [](const ListedWord &word) { return word.word; });
}

QFuture<Result<QList<ListedWord>>> Dictionaries::words(const QString &list) const
{
    return QtConcurrent::run(&m_pool, [this, list] { return readWords(list); });
}

Result<AddedWords> Dictionaries::addEntries(const QString &typedList, const QStringList &entries,
                                            const By &by)
{
    const auto list = listName(typedList);
    if (!list)
        return list.error();
    const auto told = [&](int added, bool wait) {
        return AddedWords{added, int(entries.size()) - added, wait, {}};
    };
    if (*list == wordList::personal) {
        PersonalWords own(m_personalWords);
        const auto there = own.words();
        if (there && there->size() + entries.size() > mostWords)
            return full(*list);
        const auto added = own.add(entries);
        return added ? Result<AddedWords>(told(*added, false)) : added.error();
    }
    return inStore<AddedWords>([&, name = *list](Database &database) -> Result<AddedWords> {
        WordStore store(database);
        const auto asked = askDecider(database, by.actor);
        if (!asked) {
            const auto isThere = store.has(name);
            if (!isThere || !*isThere || asked.error().fault != Fault::NotAllowed)
                return isThere ? asked.error() : isThere.error();
        }
        const bool wait = by.adding == Adding::AsProposal || !asked;
        if (const auto there = store.count(name); there && *there + entries.size() > mostWords)
            return full(name);
        const auto added =
            store.add(name, entries, wait ? WordState::Proposed : WordState::Approved, by.actor.name, by.now);
        return added ? Result<AddedWords>(told(*added, wait)) : added.error();
    });
}

QFuture<Result<AddedWords>> Dictionaries::add(const QString &list, const QStringList &words, Adding adding)
{
    return change<AddedWords>([this, list, words, by = this->by(adding)]() -> Result<AddedWords> {
        const auto entries = entriesOf(words);
        return entries ? addEntries(list, *entries, by) : entries.error();
    });
}

QFuture<Result<QStringList>> Dictionaries::approve(const QString &list, const QStringList &words)
{
    return change<QStringList>([this, list, words, by = by(Adding::AtOnce)] {
        return inStore<QStringList>([&](Database &database) -> Result<QStringList> {
            if (const auto asked = askDecider(database, by.actor); !asked)
                return asked.error();
            return WordStore(database).approve(list, words, by.actor.name, by.now);
        });
    });
}

QFuture<Result<QStringList>> Dictionaries::remove(const QString &list, const QStringList &words)
{
    return change<QStringList>([this, list, words, actor = m_actor]() -> Result<QStringList> {
        if (list == wordList::personal)
            return PersonalWords(m_personalWords).remove(words);
        return inStore<QStringList>(
            [&](Database &database) { return takeOut(database, actor, list, words); });
    });
}

QFuture<Result<void>> Dictionaries::putBack(const QString &list, const QList<ListedWord> &words)
{
    return change<void>([this, list, words, actor = m_actor]() -> Result<void> {
        if (list != wordList::personal)
            return inStore<void>([&](Database &database) -> Result<void> {
                const auto asked = askOwner(database, actor, words);
                return asked ? WordStore(database).putBack(list, words) : asked;
            });
        QStringList entries;
        for (const ListedWord &word : words)
            entries << word.word;
        const auto added = PersonalWords(m_personalWords).add(entries);
        return added ? Result<void>() : added.error();
    });
}

QFuture<Result<void>> Dictionaries::makeTopic(const QString &name)
{
    return change<void>([this, name, by = by(Adding::AtOnce)]() -> Result<void> {
        const auto made = addEntries(name, {}, by);
        return made ? Result<void>() : made.error();
    });
}

QFuture<Result<void>> Dictionaries::removeTopic(const QString &name)
{
    return change<void>([this, name, actor = m_actor]() -> Result<void> {
        if (!isTopic(name))
            return alwaysOn(name);
        return inStore<void>([&](Database &database) -> Result<void> {
            const auto asked = askDecider(database, actor);
            return asked ? WordStore(database).removeList(name) : asked;
        });
    });
}

QFuture<Result<void>> Dictionaries::setOn(const QString &topic, bool on)
{
    return change<void>([this, topic, on, actor = m_actor]() -> Result<void> {
        if (!isTopic(topic))
            return alwaysOn(topic);
        return inStore<void>([&](Database &database) -> Result<void> {
            const auto asked = askDecider(database, actor);
            return asked ? WordStore(database).setOn(topic, on) : asked;
        });
    });
}

Result<AddedWords> Dictionaries::addRead(const QString &list, const QByteArray &bytes, const QString &name,
                                         const By &by)
{
    const auto read = readWordList(bytes, name);
    if (!read)
        return read.error();
    auto added = addEntries(list, read->words, by);
    if (added)
        added->notes = read->notes();
    return added;
}

QFuture<Result<AddedWords>> Dictionaries::importBytes(const QString &list, const QByteArray &bytes,
                                                      const QString &name, Adding adding)
{
    return change<AddedWords>(
        [this, list, bytes, name, by = by(adding)] { return addRead(list, bytes, name, by); });
}

QFuture<Result<AddedWords>> Dictionaries::importFile(const QString &list, const QString &path, Adding adding)
{
    return change<AddedWords>([this, list, path, by = by(adding)]() -> Result<AddedWords> {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return Error{Fault::Unreadable,
                         Texts::tr("“%1” cannot be opened. Check that the file is still there.").arg(path),
                         file.errorString()};
        return addRead(list, file.read(largestWordList + 1), QFileInfo(path).fileName(), by);
    });
}

Result<QByteArray> Dictionaries::written(const QString &list, WordListFormat format) const
{
    const auto words = readWords(list);
    if (!words)
        return words.error();
    QStringList accepted;
    QList<QStringList> rows{{u"word"_s, u"author"_s, u"added_at"_s, u"approved_by"_s}};
    for (const ListedWord &word : *words) {
        if (word.state != WordState::Approved)
            continue;
        accepted << word.word;
        rows << QStringList{word.word, word.author, shownTime(word.addedAt), word.approvedBy};
    }
    return format == WordListFormat::Csv ? writeCsv(rows) : writeWordList(accepted, format);
}

QFuture<Result<QByteArray>> Dictionaries::exportBytes(const QString &list, WordListFormat format) const
{
    return QtConcurrent::run(&m_pool, [this, list, format] { return written(list, format); });
}

QFuture<Result<void>> Dictionaries::exportFile(const QString &list, const QString &path,
                                               WordListFormat format) const
{
    return QtConcurrent::run(&m_pool, [this, list, path, format]() -> Result<void> {
        const auto bytes = written(list, format);
        return bytes ? safeWrite(path, *bytes) : bytes.error();
    });
}

QFuture<Result<QList<Language>>> Dictionaries::languages() const
{
    return QtConcurrent::run(&m_pool, [this]() -> Result<QList<Language>> {
        const auto setting = fromStore<QString>(
            [](Database &database) { return SettingsStore(database).value(settingKey::languages); });
        if (!setting && m_store)
            return setting.error();
        const QStringList on = setting ? setting->split(u',', Qt::SkipEmptyParts) : QStringList();
        const QStringList installed = installedLanguages();
        QList<Language> languages;
        for (const QString &code : installed)
            languages << Language{code, languageName(code), on.contains(code), true};
        for (const QString &code : on)
            if (!installed.contains(code))
                languages << Language{code, languageName(code), true, false};
        return languages;
    });
}

Result<void> Dictionaries::changeLanguages(const Actor &actor, const std::function<void(QStringList &)> &how)
{
    return inStore<void>([&](Database &database) -> Result<void> {
        if (const auto asked = askDecider(database, actor); !asked)
            return asked;
        SettingsStore settings(database);
        const auto before = settings.value(settingKey::languages);
        if (!before)
            return before.error();
        QStringList languages = before->split(u',', Qt::SkipEmptyParts);
        how(languages);
        return settings.setValue(settingKey::languages, languages.join(u','));
    });
}

QFuture<Result<void>> Dictionaries::addLanguage(const QString &code)
{
    return change<void>([this, code, actor = m_actor]() -> Result<void> {
        if (const auto asked = inStore<void>([&](Database &database) { return askDecider(database, actor); });
            !asked)
            return asked;
        // Vietnamese is no foreign language; one that cannot be opened would be silent ever after.
        if (code == "vi_VN"_L1)
            return Error{Fault::WrongUse, Texts::tr("Vietnamese is always checked."), {}};
        if (const auto opened = openHunspell(code); !opened)
            return opened.error();
        return changeLanguages(actor, [&](QStringList &languages) {
            if (!languages.contains(code))
                languages << code;
        });
    });
}

QFuture<Result<void>> Dictionaries::removeLanguage(const QString &code)
{
    return change<void>([this, code, actor = m_actor]() -> Result<void> {
        bool wasThere = false;
        const auto done =
            changeLanguages(actor, [&](QStringList &languages) { wasThere = languages.removeAll(code) > 0; });
        if (done && !wasThere)
            return Error{
                Fault::NotFound, Texts::tr("The language “%1” is not one of the newsroom's.").arg(code), {}};
        return done;
    });
}

} // namespace toasoan
