#include "ui/articles/recovery_dialog.h"

#include "ui/articles/two_texts_view.h"
#include "ui/widgets/on_screen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(960, 640); // within 1024 × 700

} // namespace

RecoveryDialog::RecoveryDialog(const QString &before, const QString &found, int revision, QWidget *parent)
    : QDialog(parent)
    , m_before(before)
    , m_found(found)
    , m_count(new QLabel(tr("The two texts are being compared…"), this))
    , m_texts(new TwoTextsView(this))
    , m_next(new QPushButton(tr("&Next difference"), this))
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Which text shall stand?"));
    auto *hint = new QLabel(tr("Whichever you choose, the other one stays among the versions."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"differences"_s);
    m_next->setAutoDefault(false);
    m_next->setShortcut(Qt::Key_F8);
    m_next->setObjectName(u"next"_s);
    connect(m_next, &QPushButton::clicked, m_texts, &TwoTextsView::goToNext);
    auto *back = new QPushButton(tr("&Go back to version %1").arg(revision), this);
    back->setAutoDefault(false);
    back->setObjectName(u"goBack"_s);
    auto *keep = new QPushButton(tr("&Keep the text found"), this);
    keep->setDefault(true);
    keep->setObjectName(u"keep"_s);
    connect(back, &QPushButton::clicked, this, [this] {
        emit goBackWanted();
        accept();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        emit keepWanted();
        accept();
    });

    auto *upper = new QHBoxLayout;
    upper->addWidget(m_count, 1);
    upper->addWidget(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(upper);
    layout->addWidget(m_texts, 1);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    resize(roomOnScreen(*this, usualSize));
    keep->setFocus();
}

void RecoveryDialog::show(const QList<FieldDiff> &fields)
{
    m_texts->show(fields, m_before, m_found);
    const int differences = m_texts->differences();
    m_count->setText(differences == 0 ? tr("The two texts read the same.")
                                      : tr("%n place(s) differ.", nullptr, differences));
    m_next->setEnabled(differences > 0);
    m_texts->goToNext();
}

} // namespace toasoan
