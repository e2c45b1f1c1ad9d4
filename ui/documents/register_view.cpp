#include "ui/documents/register_view.h"

#include "core/article/date_line.h"
#include "ui/documents/document_form.h"
#include "ui/documents/document_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/told_line.h"
#include "ui/widgets/when_done.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int columnWidths[]{130, 110, 90, 150, 260}; // px at the usual size of text

} // namespace

RegisterView::RegisterView(Registering &registering, Questions questions, const Clock &now, QWidget *parent)
    : QWidget(parent)
    , m_registering(registering)
    , m_questions(std::move(questions))
    , m_now(now)
    , m_filter(new QLineEdit(this))
    , m_model(new DocumentModel(now().toLocalTime().date(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_documents(new QTreeView(this))
    , m_add(addButton(tr("&Add…"), u"documentAdd"_s, &RegisterView::add))
    , m_change(addButton(tr("&Change…"), u"documentChange"_s, &RegisterView::change))
    , m_turn(addButton(tr("&Out of force"), u"documentTurn"_s, &RegisterView::turn))
    , m_remove(addButton(tr("&Remove"), u"documentRemove"_s, &RegisterView::remove))
    , m_import(addButton(tr("&Bring in a table…"), u"documentImport"_s, &RegisterView::importFile))
    , m_export(addButton(tr("&Save as a table…"), u"documentExport"_s, &RegisterView::exportFile))
    , m_told(new ToldLine(this))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setFilter(typed);
        if (m_model->rowCount() > 0)
            m_documents->setCurrentIndex(m_model->index(0, 0));
        refreshButtons();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_documents, [this] { m_documents->setFocus(); });
    connect(m_documents->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegisterView::refreshButtons);
    connect(m_documents, &QTreeView::activated, m_change, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Delete, m_documents, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_remove, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    refresh();
}

QPushButton *RegisterView::addButton(const QString &text, const QString &name, void (RegisterView::*go)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, go);
    return button;
}

void RegisterView::build()
{
    m_filter->setObjectName(u"documentFilter"_s);
    m_filter->setPlaceholderText(tr("Find a document by number, title, body …"));
    m_filter->setAccessibleName(tr("Find a document"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"find"_s), QLineEdit::LeadingPosition);
    m_documents->setObjectName(u"documents"_s);
    m_documents->setAccessibleName(tr("Documents of the register"));
    m_documents->setModel(m_model);
    m_documents->setRootIsDecorated(false);
    m_documents->setUniformRowHeights(true);
    m_documents->setAllColumnsShowFocus(true);
    m_documents->header()->setStretchLastSection(true);
    for (int column = 0; column < int(std::size(columnWidths)); ++column)
        m_documents->setColumnWidth(column, int(columnWidths[column] * textScale()));
    m_told->setObjectName(u"registerTold"_s);
    m_stack->addWidget(m_documents);
    m_stack->addWidget(m_empty);
    const bool keeps = m_registering.mayKeep();
    m_empty->setTexts(tr("The register is empty"),
                      keeps
                          ? tr("Add the documents your articles refer to, or bring in a table (CSV) with "
                               "the columns number, kind, issuer, issued, title, note, out_of_force. As long "
                               "as it is empty no article is asked for its documents.")
                          : tr("Editors, publishers and administrators keep it. As long as it is empty no "
                               "article is asked for its documents."));
    for (QPushButton *button : {m_add, m_change, m_turn, m_remove, m_import})
        button->setVisible(keeps);

    auto *ways = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_change, m_turn, m_remove})
        ways->addWidget(button);
    ways->addStretch(1);
    for (QPushButton *button : {m_import, m_export})
        ways->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addLayout(ways);
    layout->addWidget(m_told);
    const QList<QWidget *> order{m_filter, m_documents,         m_add, m_change, m_turn, m_remove, m_import,
                                 m_export, m_told->undoButton()};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    setFocusProxy(m_filter);
}

void RegisterView::tell(const QString &sentence, std::function<void()> undo)
{
    m_told->tell(sentence, std::move(undo));
}

void RegisterView::refresh(DocumentId select)
{
    if (select.isNull())
        if (const auto before = chosen())
            select = before->id;
    whenDone(m_registering.documents(), this, [this, select](const Result<QList<OfficialDocument>> &all) {
        if (all)
            show(*all, select);
        else
            tell(all.error().message);
    });
}

void RegisterView::show(const QList<OfficialDocument> &documents, DocumentId select)
{
    m_model->setDocuments(documents);
    m_stack->setCurrentWidget(documents.isEmpty() ? static_cast<QWidget *>(m_empty) : m_documents);
    const int row = std::max(m_model->rowOf(select), 0);
    if (row < m_model->rowCount())
        m_documents->setCurrentIndex(m_model->index(row, 0));
    refreshButtons();
}

std::optional<OfficialDocument> RegisterView::chosen() const
{
    const QModelIndex current = m_documents->currentIndex();
    return current.isValid() ? std::optional(m_model->document(current.row())) : std::nullopt;
}

void RegisterView::refreshButtons()
{
    const auto document = chosen();
    for (QPushButton *button : {m_change, m_turn, m_remove})
        button->setEnabled(document && m_registering.mayKeep());
    m_turn->setText(document && document->outOfForce.isValid() ? tr("&In force again") : tr("&Out of force"));
    m_export->setEnabled(!m_model->isEmpty());
}

void RegisterView::add()
{
    askDocument(m_registering, {}, this, [this](const OfficialDocument &kept) {
        m_filter->clear();
        tell(tr("“%1” is in the register now.").arg(kept.number));
        refresh(kept.id);
        emit changed();
    });
}

void RegisterView::change()
{
    const auto document = chosen();
    if (!document)
        return;
    askDocument(m_registering, *document, this, [this](const OfficialDocument &kept) {
        tell({});
        refresh(kept.id);
        emit changed();
    });
}

void RegisterView::turn()
{
    if (const auto document = chosen())
        setOutOfForce(*document, document->outOfForce.isValid() ? QDate() : m_now().toLocalTime().date());
}

void RegisterView::setOutOfForce(const OfficialDocument &document, QDate since)
{
    whenDone(m_registering.setOutOfForce(document.id, since), this,
             [this, document, since](const Result<OfficialDocument> &done) {
                 if (!done)
                     return tell(done.error().message);
                 const auto back = [this, document] { setOutOfForce(document, document.outOfForce); };
                 tell(since.isValid() ? tr("“%1” is out of force from %2 on; “Change…” sets another day.")
                                            .arg(document.number, shortDate(since))
                                      : tr("“%1” is in force again.").arg(document.number),
                      back);
                 refresh(document.id);
                 emit changed();
             });
}

void RegisterView::remove()
{
    const auto document = chosen();
    if (!document)
        return;
    whenDone(m_registering.remove(document->id), this, [this](const Result<OfficialDocument> &gone) {
        if (!gone)
            return tell(gone.error().message);
        const auto back = [this, document = *gone] {
            whenDone(m_registering.putBack(document), this, [this, document](const Result<void> &there) {
                tell(there ? QString() : there.error().message);
                refresh(document.id);
                emit changed();
            });
        };
        tell(tr("“%1” was removed.").arg(gone->number), back);
        refresh();
        emit changed();
    });
}

void RegisterView::importFile()
{
    const QString path = m_questions.openTable(this);
    if (path.isEmpty())
        return;
    tell(tr("The file is being read…"));
    whenDone(m_registering.importFile(path), this, [this](const Result<AddedDocuments> &added) {
        if (!added)
            return tell(added.error().message);
        QStringList sentences{tr("%n documents are new in the register.", nullptr, added->added)};
        if (added->known > 0)
            sentences << tr("%n were in it already.", nullptr, added->known);
        tell((sentences + added->notes).join(u' '));
        refresh();
        emit changed();
    });
}

void RegisterView::exportFile()
{
    QString path = m_questions.saveTable(this, tr("register of documents.csv"), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        path += ".csv"_L1;
    whenDone(m_registering.exportFile(path), this, [this, path](const Result<void> &done) {
        tell(done ? tr("The register is in “%1”.").arg(path) : done.error().message);
    });
}

} // namespace toasoan
