#include "ui/articles/comparison_dialog.h"

#include "ui/articles/comparison_view.h"
#include "ui/articles/two_texts_view.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(960, 640); // within 1024 × 700

} // namespace

ComparisonDialog::ComparisonDialog(Drafting &drafting, ArticleId article, const QList<ComparedText> &texts,
                                   Present present, QWidget *parent)
    : QDialog(parent)
    , m_drafting(drafting)
    , m_article(article)
    , m_present(std::move(present))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_side(new QRadioButton(tr("&Side by side"), this))
    , m_inline(new QRadioButton(tr("In &one text"), this))
    , m_count(new QLabel(this))
    , m_next(new QPushButton(tr("&Next difference"), this))
    , m_ways(new QStackedWidget(this))
    , m_texts(new TwoTextsView(m_ways))
    , m_differences(new ComparisonView(m_ways))
{
    setObjectName(u"comparisonDialog"_s);
    setWindowTitle(tr("Compare two versions"));
    m_before->setObjectName(u"before"_s);
    m_after->setObjectName(u"after"_s);
    for (QComboBox *choice : {m_before, m_after}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
        for (const ComparedText &text : texts)
            choice->addItem(text.name, text.revision);
        connect(choice, &QComboBox::currentIndexChanged, this, &ComparisonDialog::read);
    }
    m_side->setObjectName(u"sideBySide"_s);
    m_inline->setObjectName(u"inOneText"_s);
    m_side->setChecked(true);
    connect(m_inline, &QRadioButton::toggled, this, [this](bool wanted) {
        showOneWay();
        emit inlineChosen(wanted);
    });
    m_count->setObjectName(u"differences"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setAutoDefault(false);
    m_next->setShortcut(Qt::Key_F8);
    connect(m_next, &QPushButton::clicked, m_texts, &TwoTextsView::goToNext);
    m_ways->addWidget(m_texts);
    m_ways->addWidget(m_differences);
    layOut();
    resize(roomOnScreen(*this, usualSize));
    m_before->setFocus();
}

void ComparisonDialog::layOut()
{
    auto *before = new QLabel(tr("&From:"), this);
    before->setBuddy(m_before);
    auto *after = new QLabel(tr("&To:"), this);
    after->setBuddy(m_after);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *choices = new QHBoxLayout;
    choices->addWidget(before);
    choices->addWidget(m_before, 1);
    choices->addSpacing(8);
    choices->addWidget(after);
    choices->addWidget(m_after, 1);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_side);
    ways->addWidget(m_inline);
    ways->addSpacing(16);
    ways->addWidget(m_count, 1);
    ways->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addLayout(ways);
    layout->addWidget(m_ways, 1);
    layout->addWidget(buttons);
}

void ComparisonDialog::setInline(bool wanted)
{
    const QSignalBlocker quiet(m_inline);
    (wanted ? m_inline : m_side)->setChecked(true);
    showOneWay();
}

void ComparisonDialog::showOneWay()
{
    m_ways->setCurrentWidget(m_inline->isChecked() ? static_cast<QWidget *>(m_differences) : m_texts);
    m_next->setVisible(!m_inline->isChecked());
}

void ComparisonDialog::compare(int before, int after)
{
    {
        const QSignalBlocker quietBefore(m_before);
        const QSignalBlocker quietAfter(m_after);
        m_before->setCurrentIndex(m_before->findData(before));
        m_after->setCurrentIndex(m_after->findData(after));
    }
    read();
}

// One after the other, and the newest request counts.
void ComparisonDialog::read()
{
    const int request = ++m_request;
    m_count->setText(tr("The two texts are being compared…"));
    m_next->setEnabled(false);
    const auto withText = [this, request](int revision, const std::function<void(const Article &)> &then) {
        if (revision == 0) {
            then(m_present());
            return;
        }
        whenDone(m_drafting.revision(m_article, revision), this,
                 [this, request, then](const Result<Article> &article) {
                     if (request != m_request)
                         return;
                     if (article)
                         then(*article);
                     else
                         emit failed(article.error());
                 });
    };
    const int after = m_after->currentData().toInt();
    withText(m_before->currentData().toInt(), [this, withText, after, request](const Article &before) {
        withText(after, [this, before, request](const Article &article) { show(before, article, request); });
    });
}

void ComparisonDialog::show(const Article &before, const Article &after, int request)
{
    const auto compared =
        QtConcurrent::run([before, after] { return articleDiff(before, after, DiffScope::Whole); });
    whenDone(compared, this, [this, request](const QList<FieldDiff> &fields) {
        if (request != m_request)
            return;
        QList<FieldDiff> differing;
        std::copy_if(fields.begin(), fields.end(), std::back_inserter(differing),
                     [](const FieldDiff &field) { return field.differs(); });
        m_texts->show(fields, m_before->currentText(), m_after->currentText());
        m_differences->show(differing);
        m_count->setText(differing.isEmpty() ? tr("The two texts read the same.")
                                             : tr("%n place(s) differ.", nullptr, int(differing.size())));
        m_next->setEnabled(!differing.isEmpty());
    });
}

} // namespace toasoan
