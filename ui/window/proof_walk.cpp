#include "ui/window/proof_walk.h"

#include "core/proof/ignored.h"

#include <QScrollBar>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int margin = 24;
constexpr int titleBar = 32; // which the dialog gets only once it is shown

} // namespace

ProofWalk::ProofWalk(Sheet &sheet, ProofDialog::Suggestions suggestions, QWidget *window)
    : QObject(window)
    , m_sheet(sheet)
    , m_suggestions(std::move(suggestions))
    , m_window(window)
{
    connect(&sheet, &Sheet::findingsChanged, this, &ProofWalk::followFindings);
    connect(&sheet, &Sheet::findingsCompleted, this, &ProofWalk::followFindings);
    connect(&sheet, &Sheet::edited, this, [this] {
        if (m_dialog && m_state == State::Showing && m_sheet.hasFocus()) {
            m_state = State::Paused;
            m_dialog->showPaused();
        }
    });
}

void ProofWalk::start()
{
    if (!m_dialog) {
        makeDialog();
        goOn();
    }
    if (!m_dialog->isVisible()) {
        m_dialog->move(m_window->geometry().bottomRight() -
                       QPoint(m_dialog->sizeHint().width() + margin, m_dialog->sizeHint().height() + margin));
        m_dialog->show();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
    keepInSight();
}

void ProofWalk::stop()
{
    if (m_dialog)
        m_dialog->close();
}

void ProofWalk::makeDialog()
{
    m_state = State::Reading;
    m_dialog = new ProofDialog(m_suggestions, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWordLists(m_lists);
    m_dialog->setReadOnly(m_sheet.isReadOnly());
    connect(m_dialog, &ProofDialog::fixWanted, this, [this](const QString &text) {
        m_sheet.replace(m_current, text);
        setAt(m_current.position + int(text.size()));
        step();
    });
    connect(m_dialog, &ProofDialog::fixAllWanted, this, [this](const QString &text) {
        m_sheet.replaceAllAlike(m_current.finding, text);
        step();
    });
    connect(m_dialog, &ProofDialog::ignoreWanted, this, [this](IgnoreWhere where) {
        emit ignoreWanted(where == IgnoreWhere::Here ? m_sheet.ignoredHere(m_current)
                                                     : ignoredInArticle(m_current.finding));
        stepBehind();
    });
    connect(m_dialog, &ProofDialog::laterWanted, this, &ProofWalk::stepBehind);
    connect(m_dialog, &ProofDialog::addWordWanted, this, [this](WhoseWords list) {
        emit addWordWanted(m_current.finding.text, list);
        stepBehind();
    });
    connect(m_dialog, &ProofDialog::ruleOffWanted, this, [this] {
        emit ruleOffWanted(m_current.finding.rule);
        stepBehind();
    });
    connect(m_dialog, &ProofDialog::goOnWanted, this, &ProofWalk::goOn);
}

// Begins at the cursor, or at the start when it has been through.
void ProofWalk::goOn()
{
    m_origin = QTextCursor(m_sheet.document());
    if (m_state != State::Done)
        m_origin.setPosition(m_sheet.textCursor().selectionStart());
    m_at = m_origin;
    m_wrapped = false;
    step();
}

void ProofWalk::setAt(int position)
{
    m_at.setPosition(std::clamp(position, 0, m_sheet.document()->characterCount() - 1));
}

std::optional<SheetFinding> ProofWalk::nextOf(const QList<SheetFinding> &all) const
{
    const auto next = std::find_if(all.begin(), all.end(), [this](const SheetFinding &finding) {
        return finding.position >= m_at.position();
    });
    if (next == all.end() || (m_wrapped && next->position >= m_origin.position()))
        return std::nullopt;
    return *next;
}

void ProofWalk::step()
{
    const QList<SheetFinding> all = m_sheet.findings();
    std::optional<SheetFinding> next = nextOf(all);
    if (!next && !m_sheet.findingsAreComplete()) {
        m_state = State::Reading;
        m_dialog->showReading();
        return;
    }
    if (!next && !m_wrapped) {
        m_wrapped = true;
        m_at.movePosition(QTextCursor::Start);
        next = nextOf(all);
    }
    if (next) {
        show(*next, all);
        return;
    }
    m_state = State::Done;
    m_dialog->showDone(int(all.size()));
}

void ProofWalk::stepBehind()
{
    setAt(m_current.position + std::max(1, m_current.finding.length));
    step();
}

void ProofWalk::show(const SheetFinding &finding, const QList<SheetFinding> &all)
{
    m_state = State::Showing;
    m_current = finding;
    setAt(finding.position);
    m_sheet.goTo(finding);
    const auto alike = std::count_if(all.begin(), all.end(), [&](const SheetFinding &other) {
        return isAlike(other.finding, finding.finding);
    });
    m_dialog->showFinding(finding.finding, m_sheet.paragraphOf(finding), int(alike), int(all.size()));
    keepInSight();
}

// Scrolls the place out from under the dialog, or moves the dialog where the text ends.
void ProofWalk::keepInSight()
{
    const QRect line = m_sheet.cursorRect();
    const QRect place(m_sheet.viewport()->mapToGlobal(line.topLeft()), line.size());
    const QRect dialog = m_dialog->frameGeometry();
    const QRect text(m_sheet.mapToGlobal(QPoint()), m_sheet.size());
    const int room = dialog.top() - titleBar - text.top();
    if (!m_dialog->isVisible() || !dialog.intersects(text) || place.bottom() < dialog.top() - titleBar ||
        place.top() > dialog.bottom() || room < place.height() + margin)
        return;
    QScrollBar &bar = *m_sheet.verticalScrollBar();
    const int wanted = bar.value() + place.bottom() + margin + titleBar - dialog.top();
    bar.setValue(wanted);
    if (bar.value() < wanted)
        m_dialog->move(dialog.left(), text.top());
}

void ProofWalk::followFindings()
{
    if (!m_dialog || m_state == State::Paused || m_state == State::Done)
        return;
    if (m_state == State::Showing) {
        const QList<SheetFinding> all = m_sheet.findings();
        const auto there = std::find_if(all.begin(), all.end(), [this](const SheetFinding &finding) {
            return finding.position == m_at.position() && isAlike(finding.finding, m_current.finding);
        });
        if (there != all.end()) {
            m_current = *there;
            return;
        }
    }
    step();
}

} // namespace toasoan
