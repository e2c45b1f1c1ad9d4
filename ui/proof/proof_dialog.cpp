#include "ui/proof/proof_dialog.h"

#include "core/proof/rules.h"
#include "core/text/sentence_of.h"
#include "ui/proof/finding_words.h"
#include "ui/theme/palette.h"
#include "ui/widgets/visible_text.h"
#include "ui/widgets/when_done.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int sentenceWidth = 48; // letters of a line
constexpr int sentenceLines = 4;
constexpr int listLines = 6;

QString markedSentence(const SentenceOf &sentence)
{
    const auto escaped = [](const QString &part) { return part.toHtmlEscaped().replace(u'\n', u"<br>"_s); };
    return u"<p style=\"line-height:140%;white-space:pre-wrap;\">%1<b style=\"color:%2;text-decoration:underline;\">%3</b>%4</p>"_s
        .arg(escaped(sentence.text.left(sentence.start)), color(Tint::Misspelled).name(),
             escaped(visibleText(sentence.text.mid(sentence.start, sentence.length))),
             escaped(sentence.text.mid(sentence.start + sentence.length)));
}

} // namespace

ProofDialog::ProofDialog(Suggestions suggestions, QWidget *parent)
    : QDialog(parent)
    , m_suggestions(std::move(suggestions))
    , m_pages(new QStackedWidget(this))
    , m_kind(new QLabel(this))
    , m_left(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_source(new QLabel(this))
    , m_correction(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_fix(new QPushButton(tr("&Change"), this))
    , m_fixAll(new QPushButton(this))
    , m_ignore(new QPushButton(tr("&Ignore here"), this))
    , m_ignoreAll(new QPushButton(tr("Ignore in this &article"), this))
    , m_later(new QPushButton(tr("Lat&er"), this))
    , m_mine(new QPushButton(tr("Add to &my words"), this))
    , m_newsroom(new QPushButton(tr("Add to the &newsroom's words"), this))
    , m_ruleOff(new QPushButton(tr("Switch this &rule off"), this))
    , m_sign(new QLabel(this))
    , m_goOn(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"proofDialog"_s);
    setWindowTitle(tr("Proofread the article"));
    m_pages->addWidget(makePage());
    m_pages->addWidget(makeSignPage());
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);

    connect(m_fix, &QPushButton::clicked, this, [this] { emit fixWanted(m_correction->text()); });
    connect(m_fixAll, &QPushButton::clicked, this, [this] { emit fixAllWanted(m_correction->text()); });
    connect(m_ignore, &QPushButton::clicked, this, [this] { emit ignoreWanted(IgnoreWhere::Here); });
    connect(m_ignoreAll, &QPushButton::clicked, this, [this] { emit ignoreWanted(IgnoreWhere::InArticle); });
    connect(m_later, &QPushButton::clicked, this, &ProofDialog::laterWanted);
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, [this] {
        if (m_pages->currentIndex() == 0)
            emit laterWanted();
    });
    connect(m_mine, &QPushButton::clicked, this, [this] { emit addWordWanted(WhoseWords::Mine); });
    connect(m_newsroom, &QPushButton::clicked, this, [this] { emit addWordWanted(WhoseWords::Newsroom); });
    connect(m_ruleOff, &QPushButton::clicked, this, &ProofDialog::ruleOffWanted);
    connect(m_goOn, &QPushButton::clicked, this, &ProofDialog::goOnWanted);
    connect(m_correction, &QLineEdit::textChanged, this, &ProofDialog::refreshFix);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_correction->setText(item->data(Qt::UserRole).toString());
    });
    connect(m_list, &QListWidget::itemDoubleClicked, m_fix, &QPushButton::click);
    showReading();
}

QWidget *ProofDialog::makePage()
{
    auto *page = new QWidget(m_pages);
    m_kind->setObjectName(u"kind"_s);
    QFont bold = m_kind->font();
    bold.setWeight(QFont::DemiBold);
    m_kind->setFont(bold);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_reason->setTextFormat(Qt::PlainText);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_sentence, m_reason, m_source}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_sentence->setMinimumWidth(fontMetrics().horizontalAdvance(u'n') * sentenceWidth);
    m_sentence->setMinimumHeight(fontMetrics().height() * sentenceLines);
    m_correction->setAccessibleName(tr("Change to"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFixedHeight(fontMetrics().height() * listLines + 2 * m_list->frameWidth() + listLines);
    auto *label = new QLabel(tr("Change &to"), page);
    label->setBuddy(m_correction);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_kind, 1);
    heading->addWidget(m_left);
    auto *text = new QVBoxLayout;
    text->setSpacing(8);
    text->addLayout(heading);
    text->addWidget(m_sentence);
    text->addWidget(m_reason);
    text->addWidget(m_source);
    text->addWidget(label);
    text->addWidget(m_correction);
    text->addWidget(m_list);
    text->addStretch(1);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addLayout(text, 1);
    columns->addWidget(makeButtons());
    return page;
}

QWidget *ProofDialog::makeButtons()
{
    auto *column = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_fix->setDefault(true);
    m_fix->setObjectName(u"fix"_s);
    m_fixAll->setObjectName(u"fixAll"_s);
    m_ignore->setObjectName(u"ignoreHere"_s);
    m_ignoreAll->setObjectName(u"ignoreInArticle"_s);
    m_later->setObjectName(u"later"_s);
    m_mine->setObjectName(u"addToMine"_s);
    m_newsroom->setObjectName(u"addToNewsroom"_s);
    m_ruleOff->setObjectName(u"ruleOff"_s);
    m_goOn->setObjectName(u"goOn"_s);
    m_later->setToolTip(tr("Leaves this one as it is for now (F8)"));
    int widest = 0; // of all, so that the text keeps its width whichever are shown
    for (QPushButton *button :
         {m_fix, m_fixAll, m_ignore, m_ignoreAll, m_later, m_mine, m_newsroom, m_ruleOff}) {
        if (button != m_fix)
            button->setAutoDefault(false);
        if (button == m_ignore || button == m_mine)
            layout->addSpacing(8);
        layout->addWidget(button);
        widest = std::max(widest, button->sizeHint().width());
    }
    column->setMinimumWidth(widest);
    layout->addStretch(1);
    return column;
}

QWidget *ProofDialog::makeSignPage()
{
    auto *page = new QWidget(m_pages);
    m_sign->setObjectName(u"sign"_s);
    m_sign->setWordWrap(true);
    m_sign->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_sign);
    layout->addSpacing(12);
    layout->addWidget(m_goOn, 0, Qt::AlignCenter);
    layout->addStretch(1);
    return page;
}

void ProofDialog::setWordLists(const QList<WhoseWords> &lists)
{
    m_lists = lists;
}

void ProofDialog::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void ProofDialog::showFinding(const Finding &finding, const QString &paragraph, int alike, int left)
{
    m_finding = finding;
    m_alike = alike;
    const SentenceOf sentence = sentenceOf(paragraph, finding.start, finding.length);
    const QString from = source(finding);
    m_kind->setText(kindAndField(finding));
    m_left->setText(tr("%n places left", nullptr, left));
    m_sentence->setText(markedSentence(sentence));
    m_sentence->setAccessibleName(sentence.text);
    m_reason->setText(message(finding));
    m_source->setText(tr("Source: %1").arg(from));
    m_source->setVisible(!from.isEmpty());
    const bool isWord = finding.kind == FindingKind::Spelling;
    m_mine->setVisible(isWord && m_lists.contains(WhoseWords::Mine));
    m_newsroom->setVisible(isWord && m_lists.contains(WhoseWords::Newsroom));
    m_ruleOff->setVisible(ruleNamed(finding.rule) != nullptr);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_correction, m_ignore, m_ignoreAll, m_mine, m_newsroom, m_ruleOff})
        widget->setEnabled(!m_readOnly);
    m_pages->setCurrentIndex(0);
    m_fix->setDefault(true);
    // A screen reader says it when the list takes the focus: nothing of it can take the focus itself.
    m_list->setAccessibleDescription(tr("%1 %2").arg(m_reason->text(), sentence.text));
    offer(finding.suggestions);
    m_list->setFocus();
    const int request = ++m_request;
    if (!finding.suggestions.isEmpty() || !isWord)
        return;
    whenDone(m_suggestions(finding.text), this, [this, request](const QStringList &suggestions) {
        if (request == m_request && m_correction->text() == m_finding.text)
            offer(suggestions);
    });
}

void ProofDialog::offer(const QStringList &suggestions)
{
    m_list->clear();
    for (const QString &suggestion : suggestions) {
        auto *item = new QListWidgetItem(visibleText(suggestion), m_list);
        item->setData(Qt::UserRole, suggestion);
    }
    m_correction->setText(suggestions.isEmpty() ? m_finding.text : suggestions.first());
    m_list->setCurrentRow(suggestions.isEmpty() ? -1 : 0);
    refreshFix();
}

void ProofDialog::refreshFix()
{
    const bool changes = !m_readOnly && m_correction->text() != m_finding.text;
    m_fix->setEnabled(changes);
    m_fixAll->setEnabled(changes);
    m_fixAll->setText(tr("Change a&ll %1").arg(m_alike));
    m_fixAll->setVisible(m_alike > 1);
}

void ProofDialog::showReading()
{
    showSign(tr("The article is being read…"), {});
}

void ProofDialog::showPaused()
{
    showSign(tr("The text is being changed. Go on when you are ready."), tr("Go on from the cursor"));
}

void ProofDialog::showDone(int left)
{
    showSign(left > 0 ? tr("The whole article is read. %n places are left for later.", nullptr, left)
                      : tr("The whole article is read. Nothing is left to correct."),
             left > 0 ? tr("Once more from the start") : QString());
}

void ProofDialog::showSign(const QString &sentence, const QString &way)
{
    ++m_request;
    m_sign->setText(sentence);
    m_goOn->setText(way);
    m_goOn->setVisible(!way.isEmpty());
    m_goOn->setDefault(!way.isEmpty());
    m_pages->setCurrentIndex(1);
    (way.isEmpty() ? m_close : m_goOn)->setFocus();
    QAccessibleEvent alert(m_sign, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace toasoan
