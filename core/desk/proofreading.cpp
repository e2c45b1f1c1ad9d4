#include "core/desk/proofreading.h"

#include "core/desk/house_rights.h"
#include "core/desk/house_settings.h"
#include "core/desk/learning.h"
#include "core/desk/setting_keys.h"
#include "core/proof/check.h"
#include "core/proof/context_model.h"
#include "core/proof/learned_words.h"
#include "core/proof/unify_tones.h"
#include "core/store/personal_words.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/store/word_store.h"

#include <QHash>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <condition_variable>
#include <malloc.h>
#include <mutex>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

// What a newsroom's store says about proofreading.
struct House
{
    QSet<QString> words;
    QStringList languages;
    HouseStyle style;
    RuleChoice rules;
    QDateTime learnedAt;               // null: nothing is learned
    std::optional<TextCounts> learned; // nothing: as it was
};

Result<Proofreading::Learning> readLearning(Database &database)
{
    const auto kept = SettingsStore(database).value(settingKey::learning);
    if (!kept)
        return kept.error();
    const auto last = LearnedStore(database).from();
    if (!last)
        return last.error();
    return Proofreading::Learning{*kept != u"off", *last};
}

// `learnedBefore`: when what the proofreader knows was learned.
House readHouse(Database &database, const QDateTime &learnedBefore)
{
    House house;
    if (const auto learning = readLearning(database); learning && learning->isOn && learning->last) {
        house.learnedAt = learning->last->at;
        if (house.learnedAt != learnedBefore)
            if (auto counts = LearnedStore(database).counts())
                house.learned = std::move(*counts);
    }
    if (const auto words = WordStore(database).acceptedWords())
        house.words = QSet<QString>(words->begin(), words->end());
    SettingsStore settings(database);
    if (const auto languages = settings.value(settingKey::languages))
        house.languages = languages->split(u',', Qt::SkipEmptyParts);
    house.style = readHouseStyle(settings);
    house.rules = readHouseRules(settings);
    return house;
}

} // namespace

// What the tasks of the pool share. The proofreader is swapped as a whole; only the first one is waited for.
struct Proofreading::Shared
{
    QThreadPool pool;
    std::once_flag begun;

    std::mutex reading; // held while everything is read, so that what was read last is what stays
    std::mutex guard;
    std::condition_variable loaded;
    Proofreader reader;
    std::shared_ptr<const Dictionary> dictionary;
    QHash<QString, std::shared_ptr<const Dictionary>> foreign;
    QDateTime learnedAt;
    std::atomic<bool> closing = false;
    QString dictionaryProblem;
    QStringList wordProblems;

    Proofreader wait()
    {
        std::unique_lock lock(guard);
        loaded.wait(lock, [&] { return reader.lexicon != nullptr; });
        return reader;
    }

    // The rest is for whoever holds `reading`.
    void load(const House &house, QStringList problems)
    {
        QString problem;
        if (!dictionary)
            dictionary = opened(u"vi_VN"_s, problem);
        std::vector<ForeignLanguage> languages;
        for (const QString &language : house.languages) {
            QString missing;
            if (!foreign.value(language))
                foreign.insert(language, opened(language, missing));
            if (const auto spelling = foreign.value(language))
                languages.push_back({language, spelling});
            else
                problems << missing;
        }
        std::shared_ptr<const ContextModel> context = reader.context;
        if (!context) {
            if (auto model = ContextModel::openInstalled())
                context = std::move(*model);
            else if (problem.isEmpty())
                problem = model.error().message;
        }
        std::shared_ptr<const LearnedWords> learned = reader.learned;
        if (house.learnedAt.isNull())
            learned.reset();
        else if (house.learned && context)
            learned = std::make_shared<const LearnedWords>(*house.learned, *context);
        learnedAt = house.learnedAt;
        auto made = std::make_shared<const Lexicon>(dictionary, house.words, house.style.tones);
        {
            const std::scoped_lock lock(guard);
            dictionaryProblem = problem;
            wordProblems = problems;
            reader.lexicon = std::move(made);
            reader.context = std::move(context);
            reader.learned = std::move(learned);
            reader.languages = std::move(languages);
            reader.house = house.style;
            reader.rules = house.rules;
        }
        loaded.notify_all();
    }

    static std::shared_ptr<const Dictionary> opened(const QString &language, QString &problem)
    {
        auto dictionary = openHunspell(language);
        if (dictionary)
            return std::move(*dictionary);
        problem = dictionary.error().message;
        return nullptr;
    }
};

Proofreading::Proofreading(Store *store, const Clock &clock, const QString &personalWords)
    : m_store(store)
    , m_clock(clock)
    , m_personalWords(personalWords)
    , m_shared(std::make_unique<Shared>())
{
}

// Loading starts with the first question, so that the start of a window has the processor for itself. It is
// first in the queue: no check can take the threads it needs.
QThreadPool &Proofreading::pool() const
{
    std::call_once(m_shared->begun, [this] { m_shared->pool.start([this] { readWordsAnew(); }); });
    return m_shared->pool;
}

Proofreading::~Proofreading()
{
    m_shared->closing = true;
    m_shared->pool.waitForDone();
}

void Proofreading::readWordsAnew() const
{
    const std::scoped_lock lock(m_shared->reading);
    House house;
    if (m_store)
        house = m_store
                    ->read([before = m_shared->learnedAt](Database &database) {
                        return readHouse(database, before);
                    })
                    .result();
    QStringList problems;
    if (!m_personalWords.isEmpty()) {
        if (const auto own = PersonalWords(m_personalWords).words())
            house.words += QSet<QString>(own->begin(), own->end());
        else
            problems << own.error().message;
    }
    m_shared->load(house, problems);
}

QFuture<QList<Finding>> Proofreading::check(const QString &text) const
{
    return QtConcurrent::run(
        &pool(), [shared = m_shared.get(), text] { return toasoan::check(text, shared->wait()); });
}

QFuture<QList<Finding>> Proofreading::check(const Article &article, Depth depth) const
{
    return QtConcurrent::run(&pool(), [shared = m_shared.get(), article, depth] {
        Proofreader reader = shared->wait();
        reader.rules.deep = depth == Depth::Deep;
        return toasoan::check(article, reader);
    });
}

QFuture<QList<Finding>> Proofreading::check(const TextField &field, const SharedSurroundings &around,
                                            Depth depth) const
{
    return QtConcurrent::run(&pool(), [shared = m_shared.get(), field, around, depth] {
        Proofreader reader = shared->wait();
        reader.rules.deep = depth == Depth::Deep;
        const Passage read = passage(field, reader.context.get());
        return toasoan::check(read, around ? *around : Surroundings({read}, reader), reader);
    });
}

QFuture<SharedSurroundings> Proofreading::surroundings(const Article &article,
                                                       const SharedSurroundings &before) const
{
    return QtConcurrent::run(&pool(), [shared = m_shared.get(), article, before] {
        const Proofreader reader = shared->wait();
        Surroundings now = toasoan::surroundings(article, passages(article, reader), reader);
        return before && before->isLike(now) ? before : std::make_shared<const Surroundings>(std::move(now));
    });
}

QFuture<QStringList> Proofreading::suggestions(const QString &word, int limit) const
{
    return QtConcurrent::run(&pool(), [shared = m_shared.get(), word, limit] {
        return shared->wait().lexicon->suggestions(word, limit);
    });
}

QFuture<QList<Finding>> Proofreading::tonesToUnify(const Article &article) const
{
    return QtConcurrent::run(&pool(), [shared = m_shared.get(), article] {
        const Proofreader reader = shared->wait();
        QList<Finding> all;
        for (const Passage &passage : passages(article, reader)) {
            for (Finding &finding : toasoan::tonesToUnify(passage, reader.house.tones)) {
                finding.field = passage.field;
                finding.block = passage.block;
                all << finding;
            }
        }
        return all;
    });
}

QFuture<Result<void>> Proofreading::addWord(const QString &word, const QString &author)
{
    return change([word, author, now = m_clock()](Database &database) -> Result<void> {
        const auto added =
            WordStore(database).add(wordList::newsroom, {word}, WordState::Approved, author, now);
        return added ? Result<void>() : added.error();
    });
}

QFuture<Result<void>> Proofreading::removeWord(const QString &word)
{
    return change([word](Database &database) -> Result<void> {
        const auto missing = WordStore(database).remove(wordList::newsroom, {word});
        return missing ? Result<void>() : missing.error();
    });
}

QFuture<Result<void>> Proofreading::setToneStyle(ToneStyle style)
{
    return decide([style](Database &database) {
        SettingsStore settings(database);
        HouseStyle house = readHouseStyle(settings);
        house.tones = style;
        return writeHouseStyle(settings, house);
    });
}

QFuture<Result<void>> Proofreading::setHouseStyle(const HouseStyle &style)
{
    return decide([style](Database &database) {
        SettingsStore settings(database);
        return writeHouseStyle(settings, style);
    });
}

QFuture<Result<void>> Proofreading::setRule(const QString &id, bool on)
{
    return setRules({{id, on}});
}

QFuture<Result<void>> Proofreading::setRules(const QHash<QString, bool> &switches)
{
    return decide([switches](Database &database) -> Result<void> {
        SettingsStore settings(database);
        for (auto it = switches.cbegin(); it != switches.cend(); ++it) {
            if (const auto done = switchRule(settings, it.key(), it.value() ? Switch::On : Switch::Off);
                !done)
                return done.error();
        }
        return {};
    });
}

Result<LearnedFrom> Proofreading::learnNow(const QDateTime &now)
{
    const Proofreader reader = m_shared->wait();
    if (!reader.context)
        return Error{Fault::NotFound, dictionaryProblem(), {}};
    auto learned = learnFromPublished(*m_store, reader, now,
                                      [shared = m_shared.get()] { return shared->closing.load(); });
    if (learned) {
        {
            const std::scoped_lock lock(m_shared->reading);
            m_shared->learnedAt = {}; // two lessons may have the same time
        }
        readWordsAnew();
    }
    return learned;
}

QFuture<Result<LearnedFrom>> Proofreading::learn()
{
    Q_ASSERT(m_store);
    return QtConcurrent::run(&pool(), [this, now = m_clock()]() -> Result<LearnedFrom> {
        const auto on = m_store
                            ->write([](Database &database) {
                                return SettingsStore(database).setValue(settingKey::learning, u"on"_s);
                            })
                            .result();
        if (!on)
            return on.error();
        return learnNow(now);
    });
}

QFuture<Result<void>> Proofreading::stopLearning()
{
    return decide([](Database &database) -> Result<void> {
        return database.inTransaction([&]() -> Result<void> {
            if (const auto forgotten = LearnedStore(database).forget(); !forgotten)
                return forgotten.error();
            return SettingsStore(database).setValue(settingKey::learning, u"off"_s);
        });
    });
}

QFuture<Result<std::optional<LearnedFrom>>> Proofreading::learnDaily()
{
    Q_ASSERT(m_store);
    return QtConcurrent::run(&pool(), [this, now = m_clock()]() -> Result<std::optional<LearnedFrom>> {
        const auto learning = m_store->read(readLearning).result();
        if (!learning)
            return learning.error();
        if (!learning->isOn || (learning->last && learning->last->at.date() == now.date()))
            return std::optional<LearnedFrom>();
        const auto learned = learnNow(now);
        if (!learned)
            return learned.error();
        return std::optional(*learned);
    });
}

QFuture<Result<Proofreading::Learning>> Proofreading::learning() const
{
    Q_ASSERT(m_store);
    return m_store->read(readLearning);
}

// Changes what the newsroom decided on the writer thread, then swaps the lexicon; the answer comes when both
// are done.
QFuture<Result<void>> Proofreading::change(const std::function<Result<void>(Database &)> &work)
{
    Q_ASSERT(m_store);
    return QtConcurrent::run(&pool(), [this, work]() -> Result<void> {
        const Result<void> done = m_store->write(work).result();
        if (done)
            readWordsAnew();
        return done;
    });
}

QFuture<Result<void>> Proofreading::decide(const std::function<Result<void>(Database &)> &work)
{
    return change([work, actor = m_actor](Database &database) -> Result<void> {
        const auto allowed = askHouse(database, actor);
        return allowed ? work(database) : allowed;
    });
}

// On the pool of its own, which is waited for at the end: nobody is asked who is gone.
QFuture<Proofreading::Loaded> Proofreading::loaded() const
{
    return QtConcurrent::run(&pool(), [this] { return Loaded{reader(), dictionaryProblem()}; });
}

Proofreader Proofreading::reader() const
{
    pool();
    return m_shared->wait();
}

void Proofreading::rest() const
{
    m_shared->pool.start([shared = m_shared.get()] {
        std::shared_ptr<const ContextModel> context;
        {
            const std::scoped_lock lock(shared->guard);
            context = shared->reader.context;
        }
        if (context)
            context->rest();
        malloc_trim(0); // what the checks had and gave back
    });
}

QString Proofreading::dictionaryProblem() const
{
    reader();
    const std::scoped_lock lock(m_shared->guard);
    return m_shared->dictionaryProblem;
}

QStringList Proofreading::wordProblems() const
{
    reader();
    const std::scoped_lock lock(m_shared->guard);
    return m_shared->wordProblems;
}

} // namespace toasoan
