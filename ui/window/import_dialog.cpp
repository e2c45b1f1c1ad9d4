#include "ui/window/import_dialog.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/widgets/on_screen.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int articleRole = Qt::UserRole;

QIcon iconOf(ImportOutcome::Kind kind)
{
    switch (kind) {
    case ImportOutcome::Kind::CameIn:
        return icon(u"ok"_s, Tint::Ok);
    case ImportOutcome::Kind::Guessed:
        return icon(u"info"_s, Tint::Info);
    case ImportOutcome::Kind::Refused:
        break;
    }
    return icon(u"warning"_s, Tint::Warn);
}

} // namespace

ImportDialog::ImportDialog(int files, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QListWidget(this))
    , m_close(new QPushButton(tr("Stop"), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Bringing in files"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, files);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Files read"));
    m_list->setAccessibleName(tr("What became of each file"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_close->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    resize(roomOnScreen(*this, {560, 380}));

    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const auto id = item->data(articleRole).value<ArticleId>();
        if (!id.isNull())
            emit articleWanted(id);
    });
}

void ImportDialog::begin(const QString &name)
{
    m_state->setText(tr("File %1 of %2: “%3”").arg(m_done + 1).arg(m_files).arg(name));
}

void ImportDialog::add(const ImportOutcome &outcome)
{
    auto *item = new QListWidgetItem(iconOf(outcome.kind), outcome.sentence, m_list);
    item->setData(articleRole, QVariant::fromValue(outcome.article));
    m_list->scrollToItem(item);
    m_cameIn += outcome.article.isNull() ? 0 : 1;
    m_progress->setValue(++m_done);
}

void ImportDialog::finish()
{
    m_working = false;
    m_progress->hide();
    QStringList sentences{tr("%n articles came in.", nullptr, m_cameIn)};
    if (m_done < m_files)
        sentences += tr("%n files were not read any more.", nullptr, m_files - m_done);
    m_state->setText(sentences.join(u' '));
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    if (m_list->count() > 0 && !m_list->currentItem())
        m_list->setCurrentRow(0);
}

// The file under way comes in whole; only those behind it stay out.
void ImportDialog::reject()
{
    if (!m_working) {
        QDialog::reject();
        return;
    }
    m_state->setText(tr("Stopping…"));
    m_close->setEnabled(false);
    emit stopWanted();
}

} // namespace toasoan
