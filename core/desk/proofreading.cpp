#include "core/desk/proofreading.h"

#include "core/desk/house_settings.h"
#include "core/desk/setting_keys.h"
#include "core/proof/check.h"
#include "core/proof/context_model.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/store/word_store.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <condition_variable>
#include <mutex>

namespace toasoan {

namespace {

// What a newsroom's store says about proofreading.
struct House
{
    QSet<QString> words;
    HouseStyle style;
    RuleChoice rules;
};

House readHouse(Database &database)
{
    House house;
    if (const auto words = WordStore(database).all())
        house.words = QSet<QString>(words->begin(), words->end());
    SettingsStore settings(database);
    house.style = readHouseStyle(settings);
    house.rules = readHouseRules(settings);
    return house;
}

} // namespace

// What the tasks of the pool share. The proofreader is swapped as a whole; only the first one is waited for.
struct Proofreading::Shared
{
    QThreadPool pool;

    std::mutex guard;
    std::condition_variable loaded;
    Proofreader reader;
    std::shared_ptr<const Dictionary> dictionary;
    QString dictionaryProblem;

    Proofreader wait()
    {
        std::unique_lock lock(guard);
        loaded.wait(lock, [&] { return reader.lexicon != nullptr; });
        return reader;
    }

    void load(const House &house)
    {
        std::shared_ptr<const Dictionary> spelling;
        {
            const std::scoped_lock lock(guard);
            spelling = dictionary;
        }
        QString problem;
        if (!spelling) {
            auto opened = openHunspell();
            if (opened)
                spelling = std::move(*opened);
            else
                problem = opened.error().message;
        }
        std::shared_ptr<const ContextModel> context;
        if (auto opened = ContextModel::openInstalled())
            context = std::move(*opened);
        else if (problem.isEmpty())
            problem = opened.error().message;
        auto made = std::make_shared<const Lexicon>(spelling, house.words, house.style.tones);
        {
            const std::scoped_lock lock(guard);
            dictionary = std::move(spelling);
            dictionaryProblem = problem;
            reader.lexicon = std::move(made);
            if (!reader.context)
                reader.context = std::move(context);
            reader.house = house.style;
            reader.rules = house.rules;
        }
        loaded.notify_all();
    }
};

Proofreading::Proofreading(Store *store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_shared(std::make_unique<Shared>())
{
    // First in the queue, so that no check can take the threads it needs.
    reload();
}

Proofreading::~Proofreading()
{
    m_shared->pool.waitForDone();
}

QFuture<void> Proofreading::reload()
{
    return QtConcurrent::run(&m_shared->pool, [shared = m_shared.get(), store = m_store] {
        House house;
        if (store)
            house = store->read([](Database &database) { return readHouse(database); }).result();
        shared->load(house);
    });
}

QFuture<QList<Finding>> Proofreading::check(const QString &text) const
{
    return QtConcurrent::run(
        &m_shared->pool, [shared = m_shared.get(), text] { return toasoan::check(text, shared->wait()); });
}

QFuture<QList<Finding>> Proofreading::check(const Article &article) const
{
    return QtConcurrent::run(&m_shared->pool, [shared = m_shared.get(), article] {
        return toasoan::check(article, shared->wait());
    });
}

QFuture<QStringList> Proofreading::suggestions(const QString &word, int limit) const
{
    return QtConcurrent::run(&m_shared->pool, [shared = m_shared.get(), word, limit] {
        return shared->wait().lexicon->suggestions(word, limit);
    });
}

QFuture<Result<void>> Proofreading::addWord(const QString &word, const QString &author)
{
    return change([word, author, now = m_clock()](Database &database) {
        return WordStore(database).add(word, author, now);
    });
}

QFuture<Result<void>> Proofreading::removeWord(const QString &word)
{
    return change([word](Database &database) { return WordStore(database).remove(word); });
}

QFuture<Result<void>> Proofreading::setToneStyle(ToneStyle style)
{
    return change([style](Database &database) {
        return SettingsStore(database).setValue(settingKey::toneStyle, style == ToneStyle::Modern
                                                                           ? QStringLiteral("modern")
                                                                           : QStringLiteral("traditional"));
    });
}

QFuture<Result<void>> Proofreading::setHouseStyle(const HouseStyle &style)
{
    return change([style](Database &database) {
        SettingsStore settings(database);
        return writeHouseStyle(settings, style);
    });
}

QFuture<Result<void>> Proofreading::setRule(const QString &id, bool on)
{
    return change([id, to = on ? Switch::On : Switch::Off](Database &database) {
        SettingsStore settings(database);
        return switchRule(settings, id, to);
    });
}

// Changes the newsroom's words on the writer thread, then swaps the lexicon; the answer comes when both are
// done.
QFuture<Result<void>> Proofreading::change(const std::function<Result<void>(Database &)> &work)
{
    Q_ASSERT(m_store);
    return QtConcurrent::run(
        &m_shared->pool, [shared = m_shared.get(), store = m_store, work]() -> Result<void> {
            shared->wait();
            const auto answer = store->write([work](Database &database) -> Result<House> {
                if (const auto done = work(database); !done)
                    return done.error();
                return readHouse(database);
            });
            const Result<House> house = answer.result();
            if (!house)
                return house.error();
            shared->load(*house);
            return {};
        });
}

Proofreader Proofreading::reader() const
{
    return m_shared->wait();
}

QString Proofreading::dictionaryProblem() const
{
    m_shared->wait();
    const std::scoped_lock lock(m_shared->guard);
    return m_shared->dictionaryProblem;
}

} // namespace toasoan
