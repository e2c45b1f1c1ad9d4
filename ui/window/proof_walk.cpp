#include "ui/window/proof_walk.h"

#include "core/proof/ignored.h"
#include "ui/window/field_proof.h"

#include <QScrollBar>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int margin = 24;
constexpr int titleBar = 32; // which the dialog gets only once it is shown

} // namespace

ProofWalk::ProofWalk(Sheet &sheet, FieldProof &fields, ProofDialog::Suggestions suggestions, QWidget *window)
    : QObject(window)
    , m_sheet(sheet)
    , m_fields(fields)
    , m_suggestions(std::move(suggestions))
    , m_window(window)
{
    connect(&sheet, &Sheet::findingsChanged, this, &ProofWalk::followFindings);
    connect(&sheet, &Sheet::findingsCompleted, this, &ProofWalk::followFindings);
    connect(&fields, &FieldProof::completed, this, &ProofWalk::followFindings);
    connect(&sheet, &Sheet::edited, this, [this] {
        if (m_dialog && m_state == State::Showing && m_sheet.hasFocus())
            pause();
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
    connect(m_dialog, &ProofDialog::fixWanted, this, &ProofWalk::fix);
    connect(m_dialog, &ProofDialog::fixAllWanted, this, [this](const QString &text) {
        emit fixAllWanted(m_current.finding, text);
        step();
    });
    connect(m_dialog, &ProofDialog::ignoreWanted, this, [this](IgnoreWhere where) {
        const Finding &finding = m_current.finding;
        if (where == IgnoreWhere::InArticle)
            emit ignoreWanted(ignoredInArticle(finding));
        else
            emit ignoreWanted(m_beside ? ignoredHere(finding, m_fields.textOf(finding))
                                       : m_sheet.ignoredHere(m_current));
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

// Begins at the cursor, or at the start when it has been through; in the fields it goes on where it was.
void ProofWalk::goOn()
{
    if (m_state == State::Paused && m_beside) {
        step();
        return;
    }
    m_origin = QTextCursor(m_sheet.document());
    if (m_state != State::Done)
        m_origin.setPosition(m_sheet.textCursor().selectionStart());
    m_at = m_origin;
    m_wrapped = false;
    m_beside = false;
    m_besideAt = {};
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
    if (m_beside || !stepOnSheet())
        stepBeside();
}

// False when the sheet is through.
bool ProofWalk::stepOnSheet()
{
    const QList<SheetFinding> all = m_sheet.findings();
    std::optional<SheetFinding> next = nextOf(all);
    if (!next && !m_sheet.findingsAreComplete()) {
        m_state = State::Reading;
        m_dialog->showReading();
        return true;
    }
    if (!next && !m_wrapped) {
        m_wrapped = true;
        m_at.movePosition(QTextCursor::Start);
        next = nextOf(all);
    }
    if (next)
        show(*next);
    return next.has_value();
}

void ProofWalk::stepBeside()
{
    m_beside = true;
    const QList<Finding> &all = m_fields.findings();
    const auto next = std::find_if(all.begin(), all.end(),
                                   [this](const Finding &finding) { return placeOf(finding) >= m_besideAt; });
    if (next != all.end()) {
        showBeside(*next);
    } else if (m_fields.isComplete()) {
        m_state = State::Done;
        m_dialog->showDone(count());
    } else {
        m_state = State::Reading;
        m_dialog->showReading();
    }
}

void ProofWalk::stepBehind()
{
    const int length = std::max(1, m_current.finding.length);
    if (m_beside)
        m_besideAt = {m_fields.numberOf(m_current.finding), m_current.finding.start + length};
    else
        setAt(m_current.position + length);
    step();
}

void ProofWalk::fix(const QString &text)
{
    if (m_beside) {
        m_besideAt = {m_fields.numberOf(m_current.finding), m_current.finding.start + int(text.size())};
        emit fieldFixWanted(m_current.finding, text);
    } else {
        m_sheet.replace(m_current, text);
        setAt(m_current.position + int(text.size()));
    }
    step();
}

ProofWalk::FieldPlace ProofWalk::placeOf(const Finding &finding) const
{
    return {m_fields.numberOf(finding), finding.start};
}

int ProofWalk::count() const
{
    return int(m_sheet.findings().size() + m_fields.findings().size());
}

void ProofWalk::show(const SheetFinding &finding)
{
    m_current = finding;
    setAt(finding.position);
    m_sheet.goTo(finding);
    tell(m_sheet.paragraphOf(finding));
    keepInSight();
}

void ProofWalk::showBeside(const Finding &finding)
{
    m_current = {finding};
    m_besideAt = placeOf(finding);
    emit fieldWanted(finding);
    tell(m_fields.textOf(finding));
    keepFieldInSight();
}

void ProofWalk::tell(const QString &paragraph)
{
    m_state = State::Showing;
    const auto isLike = [this](const Finding &other) { return isAlike(other, m_current.finding); };
    const QList<SheetFinding> onSheet = m_sheet.findings();
    const QList<Finding> &beside = m_fields.findings();
    const auto alike = std::count_if(onSheet.begin(), onSheet.end(),
                                     [&](const SheetFinding &other) { return isLike(other.finding); }) +
                       std::count_if(beside.begin(), beside.end(), isLike);
    m_dialog->showFinding(m_current.finding, paragraph, int(alike), count());
}

void ProofWalk::pause()
{
    m_state = State::Paused;
    m_dialog->showPaused();
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

// The fields stand at the side, where the dialog stands too.
void ProofWalk::keepFieldInSight()
{
    const QWidget *field = m_window->focusWidget();
    if (!field || !m_dialog->isVisible())
        return;
    const QRect place(field->mapToGlobal(QPoint()), field->size());
    const QRect dialog = m_dialog->frameGeometry();
    if (dialog.adjusted(0, -titleBar, 0, 0).intersects(place))
        m_dialog->move(std::max(m_window->geometry().left(), place.left() - dialog.width() - margin),
                       dialog.top());
}

void ProofWalk::followFindings()
{
    if (!m_dialog || m_state == State::Paused || m_state == State::Done)
        return;
    if (m_state == State::Showing) {
        if (isStillThere())
            return;
        if (m_beside && !m_dialog->isActiveWindow()) {
            pause(); // somebody writes in the field
            return;
        }
    }
    step();
}

bool ProofWalk::isStillThere()
{
    if (m_beside) {
        const QList<Finding> &all = m_fields.findings();
        return std::any_of(all.begin(), all.end(), [this](const Finding &finding) {
            return placeOf(finding) == m_besideAt && isAlike(finding, m_current.finding);
        });
    }
    const QList<SheetFinding> all = m_sheet.findings();
    const auto there = std::find_if(all.begin(), all.end(), [this](const SheetFinding &finding) {
        return finding.position == m_at.position() && isAlike(finding.finding, m_current.finding);
    });
    if (there == all.end())
        return false;
    m_current = *there;
    return true;
}

} // namespace toasoan
