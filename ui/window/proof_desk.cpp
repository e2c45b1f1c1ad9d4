#include "ui/window/proof_desk.h"

#include "core/desk/dictionaries.h"
#include "core/desk/newsroom.h"
#include "core/proof/ignored.h"
#include "ui/proof/dictionaries_dialog.h"
#include "ui/proof/finding_words.h"
#include "ui/proof/findings_panel.h"
#include "ui/proof/house_style_dialog.h"
#include "ui/proof/rules_dialog.h"
#include "ui/widgets/visible_text.h"
#include "ui/widgets/when_done.h"
#include "ui/window/field_proof.h"
#include "ui/window/proof_walk.h"
#include "ui/window/questions.h"
#include "ui/window/status_line.h"
#include "ui/window/writing_session.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

constexpr int settleAfter = 300; // ms: findings come paragraph by paragraph
constexpr int restAfter = 1000;  // ms without anything new

const QList<WhoseWords> &wordLists()
{
    static const QList<WhoseWords> lists{WhoseWords::Mine, WhoseWords::Newsroom};
    return lists;
}

// What gives each place back what it had; a word keeps its length when its tone mark moves.
QList<Finding> reversed(QList<Finding> findings)
{
    for (Finding &finding : findings) {
        const QString before = std::exchange(finding.text, finding.suggestions.value(0));
        finding.suggestions = {before};
    }
    return findings;
}

QString listOf(WhoseWords whose)
{
    return whose == WhoseWords::Mine ? wordList::personal : wordList::newsroom;
}

} // namespace

ProofDesk::ProofDesk(Newsroom &newsroom, WritingSession &session, FindingsPanel &panel, StatusLine &status,
                     Sheet &sheet, QWidget *window)
    : QObject(window)
    , m_proofreading(newsroom.proofreading())
    , m_dictionaries(newsroom.dictionaries())
    , m_session(session)
    , m_panel(panel)
    , m_status(status)
    , m_sheet(sheet)
    , m_window(window)
    , m_fields(new FieldProof(
          [this](const Article &article, Depth depth) { return m_proofreading.check(article, depth); }, this))
    , m_walk(new ProofWalk(
          sheet, *m_fields, [this](const QString &word) { return m_proofreading.suggestions(word); }, window))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfter);
    connect(&m_settle, &QTimer::timeout, this, &ProofDesk::refresh);
    connect(&sheet, &Sheet::findingsChanged, this, [this] {
        if (!m_settle.isActive())
            m_settle.start();
        m_rest.start();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_proofreading.rest(); });
    connect(&sheet, &Sheet::ignoreWanted, this, &ProofDesk::ignore);
    connect(&sheet, &Sheet::addWordWanted, this, &ProofDesk::addWord);
    connect(&sheet, &Sheet::ruleOffWanted, this, &ProofDesk::switchRuleOff);
    connect(&session, &WritingSession::opened, this, [this] {
        m_walk->stop();
        m_panel.setDepth(m_sheet.depth());
    });
    connect(&session, &WritingSession::closed, m_walk, &ProofWalk::stop);
    connect(&session, &WritingSession::readOnlyChanged, m_walk, [this](bool readOnly) {
        if (readOnly)
            m_walk->stop(); // its corrections would go nowhere
    });
    // With each save there is an article at hand, a second after a change.
    const auto readFieldsOf = [this](const Article &article) { m_fields->read(article, m_sheet.depth()); };
    connect(&session, &WritingSession::opened, this, readFieldsOf);
    connect(&session, &WritingSession::saved, this, readFieldsOf);
    connect(&session, &WritingSession::closed, m_fields, &FieldProof::clear);
    connect(m_fields, &FieldProof::changed, this, &ProofDesk::refresh);
    connect(&status, &StatusLine::toneStyleWanted, this, &ProofDesk::changeToneStyle);
    connect(&status, &StatusLine::findingsWanted, this, &ProofDesk::listWanted);
    connectPanel();
    connectWalk();
}

void ProofDesk::serve(SheetServices &services)
{
    services.check = [this](const TextField &field, const SharedSurroundings &around, Depth depth) {
        return m_proofreading.check(field, around, depth);
    };
    services.surroundings = [this](const SharedSurroundings &before) {
        return m_proofreading.surroundings(m_session.present(), before);
    };
    services.suggestions = [this](const QString &word) { return m_proofreading.suggestions(word); };
    services.wordLists = wordLists();
}

void ProofDesk::connectPanel()
{
    m_panel.setWordLists(wordLists());
    connect(&m_panel, &FindingsPanel::goToWanted, this, [this](int finding) {
        if (FieldProof::isIn(m_findings.value(finding))) {
            emit fieldWanted(m_findings[finding]);
            return;
        }
        if (const auto now = m_sheet.findingNow(m_findings.value(finding)))
            m_sheet.goTo(*now);
        m_sheet.setFocus();
    });
    connect(&m_panel, &FindingsPanel::fixWanted, this, [this](int finding, const QString &text) {
        fix(m_findings.value(finding), text);
        refresh();
    });
    connect(&m_panel, &FindingsPanel::fixAllWanted, this, [this](int finding, const QString &text) {
        fixAll(m_findings.value(finding), text);
        refresh();
    });
    connect(&m_panel, &FindingsPanel::ignoreWanted, this, [this](int finding, IgnoreWhere where) {
        const Finding &found = m_findings[finding];
        if (where == IgnoreWhere::InArticle)
            ignore(ignoredInArticle(found));
        else if (FieldProof::isIn(found))
            ignore(ignoredHere(found, m_fields->textOf(found)));
        else if (const auto now = m_sheet.findingNow(found))
            ignore(m_sheet.ignoredHere(*now));
        refresh();
    });
    connect(&m_panel, &FindingsPanel::addWordWanted, this, &ProofDesk::addWord);
    connect(&m_panel, &FindingsPanel::ruleOffWanted, this, &ProofDesk::switchRuleOff);
    connect(&m_panel, &FindingsPanel::unifyTonesWanted, this, &ProofDesk::unifyTones);
    connect(&m_panel, &FindingsPanel::usualDepthWanted, this, [this] { setDepth(Depth::Usual); });
}

void ProofDesk::fix(const Finding &finding, const QString &text)
{
    if (FieldProof::isIn(finding)) {
        emit fieldFixWanted(finding, text);
        m_fields->follow(finding, text);
        readFields();
    } else if (const auto now = m_sheet.findingNow(finding)) {
        m_sheet.replace(*now, text);
    }
}

void ProofDesk::fixAll(const Finding &finding, const QString &text)
{
    const QList<Finding> fields = m_fields->findings();
    // From the last on: places before it stay where they are.
    for (auto other = fields.crbegin(); other != fields.crend(); ++other)
        if (isAlike(*other, finding)) {
            emit fieldFixWanted(*other, text);
            m_fields->follow(*other, text);
        }
    m_sheet.replaceAllAlike(finding, text);
    readFields();
}

void ProofDesk::readFields()
{
    if (m_session.isOpen())
        m_fields->read(m_session.present(), m_sheet.depth());
}

// Words or rules are others.
void ProofDesk::recheck()
{
    m_sheet.recheck();
    if (m_session.isOpen())
        m_fields->readAgain(m_session.present(), m_sheet.depth());
}

void ProofDesk::connectWalk()
{
    m_walk->setWordLists(wordLists());
    connect(m_walk, &ProofWalk::fieldWanted, this, &ProofDesk::fieldWanted);
    connect(m_walk, &ProofWalk::fieldFixWanted, this, &ProofDesk::fix);
    connect(m_walk, &ProofWalk::fixAllWanted, this, &ProofDesk::fixAll);
    connect(m_walk, &ProofWalk::ignoreWanted, this, &ProofDesk::ignore);
    connect(m_walk, &ProofWalk::addWordWanted, this, &ProofDesk::addWord);
    connect(m_walk, &ProofWalk::ruleOffWanted, this, &ProofDesk::switchRuleOff);
}

void ProofDesk::walk()
{
    if (m_session.isOpen())
        m_walk->start();
}

void ProofDesk::readClosely()
{
    if (!m_session.isOpen())
        return;
    setDepth(Depth::Deep);
    emit listWanted();
}

void ProofDesk::setDepth(Depth depth)
{
    m_sheet.setDepth(depth);
    m_panel.setDepth(depth);
    readFields();
}

void ProofDesk::unifyTones()
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    whenDone(m_proofreading.tonesToUnify(m_session.present()), this,
             [this, id = m_session.id()](const QList<Finding> &findings) {
                 if (m_session.id() != id)
                     return;
                 const int done = m_sheet.replaceEach(findings);
                 if (done == 0)
                     emit told(tr("All tone marks stand where the newsroom places them."));
                 else
                     emit decided(tr("%n words have their tone mark in its place now.", nullptr, done),
                                  [this, id, back = reversed(findings)] {
                                      if (m_session.id() == id)
                                          m_sheet.replaceEach(back);
                                  });
             });
}

void ProofDesk::chooseRules()
{
    whenLoaded([this](const Proofreader &reader) {
        auto *dialog = new RulesDialog(reader.rules, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            if (const auto turned = dialog->turned(); !turned.isEmpty())
                setRules(turned);
        });
        dialog->open();
    });
}

void ProofDesk::chooseHouseStyle()
{
    whenLoaded([this](const Proofreader &reader) {
        auto *dialog = new HouseStyleDialog(reader.house, reader.rules, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, before = reader.house] {
            if (const HouseStyle style = dialog->style(); style != before)
                setHouseStyle(style);
        });
        dialog->open();
    });
}

void ProofDesk::whenLoaded(const std::function<void(const Proofreader &)> &then)
{
    whenDone(m_proofreading.loaded(), this,
             [then](const Proofreading::Loaded &loaded) { then(loaded.reader); });
}

void ProofDesk::refresh()
{
    m_settle.stop();
    m_findings.clear();
    for (const SheetFinding &found : m_sheet.findings())
        m_findings << found.finding;
    m_findings << m_fields->findings();
    m_panel.setFindings(m_findings);
    showSpelling();
    emit countChanged(FindingsPanel::countWithoutHints(m_findings));
}

void ProofDesk::showSpelling()
{
    const QString summary = findingSummary(m_findings);
    m_status.setFindings(m_problem.isEmpty() ? summary : tr("%1 · no dictionary").arg(summary));
}

// Loading the dictionary takes a while; nobody waits for it.
void ProofDesk::readLexicon()
{
    whenDone(m_proofreading.loaded(), this, [this](const Proofreading::Loaded &loaded) {
        showToneStyle(loaded.reader.house.tones);
        m_problem = loaded.dictionaryProblem;
        m_panel.setProblem(m_problem);
        refresh();
        if (!m_problem.isEmpty())
            emit dictionaryMissing(m_problem);
    });
}

void ProofDesk::ignore(const IgnoredFinding &note)
{
    m_session.ignore(note);
    readFields();
    const QString text = visibleText(note.text);
    emit decided(note.field.isEmpty() ? tr("“%1” is left alone in this article.").arg(text)
                                      : tr("“%1” is left alone here.").arg(text),
                 [this, note, id = m_session.id()] {
                     if (m_session.id() != id)
                         return;
                     m_session.unignore(note);
                     readFields();
                 });
}

void ProofDesk::addWord(const QString &word, WhoseWords list)
{
    whenDone(m_dictionaries.add(listOf(list), {word}), this,
             [this, word, list](const Result<AddedWords> &added) {
                 if (!added) {
                     emit failed(added.error());
                     return;
                 }
                 recheck();
                 tellAdded(word, list, *added);
             });
}

void ProofDesk::tellAdded(const QString &word, WhoseWords list, const AddedWords &added)
{
    if (added.wait && added.added == 0) {
        emit decided(tr("“%1” was proposed before and waits for an editor.").arg(word), {});
        return;
    }
    QString sentence = tr("“%1” is one of your words now.");
    if (list == WhoseWords::Newsroom)
        sentence = added.wait ? tr("“%1” is proposed. It counts once an editor has approved it.")
                              : tr("“%1” is one of the newsroom's words now.");
    emit decided(sentence.arg(word), [this, word, list] { removeWord(word, list); });
}

void ProofDesk::removeWord(const QString &word, WhoseWords list)
{
    whenChanged(m_dictionaries.remove(listOf(list), {word}), {});
}

void ProofDesk::setRules(const QHash<QString, bool> &switches, const std::function<void()> &then)
{
    whenChanged(m_proofreading.setRules(switches), then);
}

void ProofDesk::switchRuleOff(const QString &id)
{
    const Rule *rule = ruleNamed(id);
    if (!rule)
        return;
    setRules({{id, false}}, [this, id, rule] {
        emit decided(tr("The rule “%1” is off for the newsroom.")
                         .arg(QCoreApplication::translate("Rule", rule->title)),
                     [this, id] {
                         setRules({{id, true}});
                     });
    });
}

void ProofDesk::keepDictionaries(const Questions &questions)
{
    auto *dialog = new DictionariesDialog(m_dictionaries, m_proofreading,
                                          {questions.wordList, questions.saveAs}, m_sheet.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DictionariesDialog::changed, this, &ProofDesk::recheck);
    dialog->open();
}

void ProofDesk::setHouseStyle(const HouseStyle &style)
{
    whenChanged(m_proofreading.setHouseStyle(style), [this, style] { showToneStyle(style.tones); });
}

void ProofDesk::changeToneStyle(ToneStyle style)
{
    whenChanged(m_proofreading.setToneStyle(style), [this, style] { showToneStyle(style); });
}

void ProofDesk::showToneStyle(ToneStyle style)
{
    m_status.setToneStyle(style);
    emit toneStyleKnown(style);
}

template <class T>
void ProofDesk::whenChanged(const QFuture<Result<T>> &change, const std::function<void()> &then)
{
    whenDone(change, this, [this, then](const Result<T> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        recheck();
        if (then)
            then();
    });
}

} // namespace toasoan
