#include "core/desk/snippets.h"

#include "core/base/safe_write.h"
#include "core/desk/house_rights.h"
#include "core/desk/setting_keys.h"
#include "core/exchange/snippet_file.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QtConcurrent>

#include <algorithm>

// Outside any namespace, as the macro wants it; the resources are in a static library.
static void initSnippets()
{
    Q_INIT_RESOURCE(snippets);
}

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int waitForOthers = 5000; // ms

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

Error unusable(const Snippet &snippet, SnippetFault fault)
{
    switch (fault) {
    case SnippetFault::NoText:
        return {Fault::WrongUse, Texts::tr("Write the text it stands for."), {}};
    case SnippetFault::TooLong:
        return {Fault::WrongUse,
                Texts::tr("The text may have %1 letters at most, the name %2.")
                    .arg(longestSnippet)
                    .arg(longestSnippetName),
                {}};
    case SnippetFault::NoAbbreviation:
        return {Fault::WrongUse,
                Texts::tr("“%1” is no abbreviation; it has %2 to %3 letters and figures, without spaces.")
                    .arg(snippet.abbreviation.left(longestAbbreviation))
                    .arg(shortestAbbreviation)
                    .arg(longestAbbreviation),
                {}};
    case SnippetFault::Uncalled:
        return {Fault::WrongUse, Texts::tr("Give it an abbreviation, a name or both."), {}};
    }
    Q_UNREACHABLE();
}

Error full()
{
    return {Fault::TooLarge, Texts::tr("A list can hold %1 entries at most.").arg(mostSnippets), {}};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Fault::Unreadable,
                     Texts::tr("“%1” cannot be opened. Check that the file is still there.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    return file.read(largestSnippetFile + 1);
}

Error unwritable(const QString &path)
{
    return {
        Fault::Unwritable,
        Texts::tr("The file of your own abbreviations, “%1”, cannot be written now. Try again in a moment.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

Result<QList<Snippet>> snippetsIn(const QByteArray &bytes, const QString &name)
{
    const auto read = readSnippets(bytes, name);
    return read ? Result<QList<Snippet>>(read->snippets) : read.error();
}

Result<QList<Snippet>> ownSnippets(const QString &path)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return QList<Snippet>();
    const auto bytes = bytesOf(path);
    return bytes ? snippetsIn(*bytes, QFileInfo(path).fileName()) : bytes.error();
}

Result<QList<Snippet>> newsroomSnippets(Database &database)
{
    const auto kept = SettingsStore(database).value(settingKey::snippets);
    if (!kept)
        return kept.error();
    return kept->isEmpty() ? defaultSnippets() : snippetsIn(kept->toUtf8(), settingKey::snippets);
}

void removeAlike(QList<Snippet> &list, const Snippet &snippet)
{
    list.removeIf([&](const Snippet &other) { return areCalledAlike(other, snippet); });
}

// At its place in the list where it was there already.
bool putInto(QList<Snippet> &list, const Snippet &snippet)
{
    const auto alike = std::find_if(list.begin(), list.end(),
                                    [&](const Snippet &other) { return areCalledAlike(other, snippet); });
    if (alike == list.end()) {
        list.append(snippet);
        return false;
    }
    *alike = snippet;
    return true;
}

} // namespace

QList<Snippet> defaultSnippets()
{
    initSnippets();
    QFile file(u":/snippets/defaults.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto read = readSnippets(opened ? file.readAll() : QByteArray(), file.fileName());
    Q_ASSERT(read && read->notes().isEmpty());
    return read ? read->snippets : QList<Snippet>();
}

Snippets::Snippets(Store &store, const QString &ownFile, QThreadPool &pool)
    : m_store(store)
    , m_ownFile(ownFile)
    , m_pool(pool)
{
}

Result<QList<Snippet>> Snippets::read(WhoseWords whose) const
{
    if (whose == WhoseWords::Mine)
        return ownSnippets(m_ownFile);
    return m_store.read(newsroomSnippets).result();
}

QFuture<Result<SnippetLists>> Snippets::lists() const
{
    return QtConcurrent::run(&m_pool, [this]() -> Result<SnippetLists> {
        auto mine = read(WhoseWords::Mine);
        if (!mine)
            return mine.error();
        auto newsroom = read(WhoseWords::Newsroom);
        if (!newsroom)
            return newsroom.error();
        return SnippetLists{*mine, *newsroom};
    });
}

Result<void> Snippets::change(WhoseWords whose, const Change &how)
{
    if (whose == WhoseWords::Newsroom) {
        return m_store
            .write([&how, actor = m_actor](Database &database) {
                return database.inTransaction([&]() -> Result<void> {
                    if (const auto allowed = askHouse(database, actor); !allowed)
                        return allowed;
                    auto list = newsroomSnippets(database);
                    if (!list)
                        return list.error();
                    if (const auto done = how(*list); !done)
                        return done;
                    return SettingsStore(database).setValue(settingKey::snippets,
                                                            QString::fromUtf8(writeSnippets(*list)));
                });
            })
            .result();
    }
    if (m_ownFile.isEmpty() || !QDir().mkpath(QFileInfo(m_ownFile).absolutePath()))
        return unwritable(m_ownFile);
    QLockFile lock(m_ownFile + u".lock"_s);
    if (!lock.tryLock(waitForOthers))
        return unwritable(m_ownFile);
    auto list = ownSnippets(m_ownFile);
    if (!list)
        return list.error();
    if (const auto done = how(*list); !done)
        return done;
    return safeWrite(m_ownFile, writeSnippets(*list));
}

QFuture<Result<void>> Snippets::put(WhoseWords whose, const Snippet &typed,
                                    const std::optional<Snippet> &instead)
{
    return QtConcurrent::run(&m_pool, [this, whose, typed, instead]() -> Result<void> {
        Snippet snippet = typed;
        if (const auto fault = takeUp(snippet))
            return unusable(typed, *fault);
        return change(whose, [&](QList<Snippet> &list) -> Result<void> {
            const auto before = instead ? std::find(list.begin(), list.end(), *instead) : list.end();
            if (before != list.end() && !areCalledAlike(*before, snippet)) {
                const auto place = before - list.begin();
                list.removeAt(place);
                removeAlike(list, snippet);
                list.insert(qMin(place, list.size()), snippet);
                return {};
            }
            if (!putInto(list, snippet) && list.size() > mostSnippets)
                return full();
            return {};
        });
    });
}

QFuture<Result<void>> Snippets::remove(WhoseWords whose, const QList<Snippet> &snippets)
{
    return QtConcurrent::run(&m_pool, [this, whose, snippets] {
        return change(whose, [&](QList<Snippet> &list) -> Result<void> {
            for (const Snippet &snippet : snippets)
                removeAlike(list, snippet);
            return {};
        });
    });
}

QFuture<Result<AddedSnippets>> Snippets::importFile(WhoseWords whose, const QString &path)
{
    return QtConcurrent::run(&m_pool, [this, whose, path]() -> Result<AddedSnippets> {
        const auto bytes = bytesOf(path);
        if (!bytes)
            return bytes.error();
        const auto read = readSnippets(*bytes, QFileInfo(path).fileName());
        if (!read)
            return read.error();
        AddedSnippets added{0, 0, read->notes()};
        const auto done = change(whose, [&](QList<Snippet> &list) -> Result<void> {
            for (const Snippet &snippet : read->snippets)
                ++(putInto(list, snippet) ? added.replaced : added.added);
            return list.size() > mostSnippets ? full() : Result<void>();
        });
        if (!done)
            return done.error();
        return added;
    });
}

QFuture<Result<void>> Snippets::exportFile(WhoseWords whose, const QString &path) const
{
    return QtConcurrent::run(&m_pool, [this, whose, path]() -> Result<void> {
        const auto list = read(whose);
        return list ? safeWrite(path, writeSnippets(*list)) : list.error();
    });
}

} // namespace toasoan
