#include "ui/review/head_file_row.h"

#include "ui/widgets/when_done.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace toasoan {

using namespace Qt::StringLiterals;

HeadFileRow::HeadFileRow(Record &record, AskPath askPath, bool mayChoose, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_askPath(std::move(askPath))
    , m_mayChoose(mayChoose)
    , m_where(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a &file…"), this))
    , m_stop(new QPushButton(tr("&Stop writing it"), this))
{
    m_where->setObjectName(u"headFile"_s);
    m_where->setWordWrap(true);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_choose->setObjectName(u"chooseHeadFile"_s);
    m_choose->setToolTip(tr("A file on another disk, a stick or a drive of the network: only it tells when "
                            "the end of the record was cut off or the whole was written anew."));
    m_stop->setObjectName(u"stopHeadFile"_s);
    for (QPushButton *button : {m_choose, m_stop})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_where, 1);
    row->addWidget(m_choose);
    row->addWidget(m_stop);
    connect(m_choose, &QPushButton::clicked, this, &HeadFileRow::choose);
    connect(m_stop, &QPushButton::clicked, this, [this] { set({}); });
    m_choose->setVisible(mayChoose);
    m_stop->hide();
    refresh();
}

void HeadFileRow::refresh()
{
    whenDone(m_record.headFile(), this, [this](const Result<QString> &path) {
        if (!path) {
            emit failed(path.error());
            return;
        }
        m_path = *path;
        m_where->setText(path->isEmpty()
                             ? tr("The hash of the last entry is not written down outside the newsroom.")
                             : tr("The hash of the last entry is written into “%1” every day.")
                                   .arg(QDir::toNativeSeparators(*path)));
        m_stop->setVisible(m_mayChoose && !path->isEmpty());
    });
}

void HeadFileRow::choose()
{
    if (const QString path = m_askPath(this, m_path); !path.isEmpty())
        set(path);
}

void HeadFileRow::set(const QString &path)
{
    whenDone(m_record.setHeadFile(path), this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        refresh();
        emit changed();
    });
}

} // namespace toasoan
