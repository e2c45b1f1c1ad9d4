#include "ui/window/proof_desk.h"

#include "ui/proof/dictionaries_dialog.h"
#include "ui/proof/findings_panel.h"
#include "ui/widgets/when_done.h"
#include "ui/window/questions.h"
#include "ui/window/status_line.h"

#include <QtConcurrent>

namespace toasoan {

namespace {

constexpr int settleAfter = 300; // ms: findings come paragraph by paragraph

} // namespace

ProofDesk::ProofDesk(Proofreading &proofreading, Sheet &sheet, FindingsPanel &panel, StatusLine &status,
                     QObject *parent)
    : QObject(parent)
    , m_proofreading(proofreading)
    , m_sheet(sheet)
    , m_panel(panel)
    , m_status(status)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfter);
    connect(&m_settle, &QTimer::timeout, this, &ProofDesk::refresh);
    connect(&sheet, &Sheet::findingsChanged, this, [this] {
        if (!m_settle.isActive())
            m_settle.start();
    });
    connect(&sheet, &Sheet::addWordWanted, this, &ProofDesk::addWord);
    connect(&panel, &FindingsPanel::addWordWanted, this, &ProofDesk::addWord);
    connect(&sheet, &Sheet::ignoreWanted, this, &ProofDesk::ignoreWanted);
    connect(&panel, &FindingsPanel::ignoreWanted, this, &ProofDesk::ignoreWanted);
    connect(&panel, &FindingsPanel::goToWanted, this, [this](int finding) {
        m_sheet.goTo(m_findings.value(finding));
        m_sheet.setFocus();
    });
    connect(&panel, &FindingsPanel::fixWanted, this, [this](int finding, const QString &text) {
        m_sheet.replace(m_findings.value(finding), text);
        refresh();
    });
    connect(&panel, &FindingsPanel::fixAllWanted, this, [this](const QString &word, const QString &text) {
        m_sheet.replaceAllAlike(word, text);
        refresh();
    });
    connect(&status, &StatusLine::toneStyleWanted, this, &ProofDesk::changeToneStyle);
    readLexicon();
}

void ProofDesk::refresh()
{
    m_settle.stop();
    m_findings = m_sheet.findings();
    QList<Finding> findings;
    findings.reserve(m_findings.size());
    for (const SheetFinding &finding : std::as_const(m_findings))
        findings << finding.finding;
    m_panel.setFindings(findings);
    showSpelling();
    emit countChanged(FindingsPanel::countWithoutHints(findings));
}

void ProofDesk::showSpelling()
{
    m_status.setSpelling(m_problem.isEmpty() ? tr("Spelling: on") : tr("Spelling: no dictionary"));
}

// Loading the dictionary takes a while; nobody waits for it.
void ProofDesk::readLexicon()
{
    struct Answer
    {
        ToneStyle style;
        QString problem;
    };
    whenDone(QtConcurrent::run([&proofreading = m_proofreading] {
                 const auto lexicon = proofreading.lexicon();
                 return Answer{lexicon->toneStyle(), proofreading.dictionaryProblem()};
             }),
             this, [this](const Answer &answer) {
                 m_status.setToneStyle(answer.style);
                 m_problem = answer.problem;
                 m_panel.setProblem(m_problem);
                 showSpelling();
                 if (!m_problem.isEmpty())
                     emit dictionaryMissing(m_problem);
             });
}

void ProofDesk::addWord(const QString &word)
{
    whenDone(m_proofreading.addWord(word, m_author), this, [this, word](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        m_sheet.recheck();
        emit wordAdded(word);
    });
}

void ProofDesk::keepDictionaries(Dictionaries &dictionaries, const Questions &questions)
{
    auto *dialog =
        new DictionariesDialog(dictionaries, {questions.wordList, questions.saveAs}, m_sheet.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DictionariesDialog::changed, &m_sheet, &Sheet::recheck);
    dialog->open();
}

void ProofDesk::changeToneStyle(ToneStyle style)
{
    whenDone(m_proofreading.setToneStyle(style), this, [this, style](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        m_status.setToneStyle(style);
        m_sheet.recheck();
    });
}

} // namespace toasoan
