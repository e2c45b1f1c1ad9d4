#include "ui/documents/document_form.h"

#include "core/article/date_line.h"
#include "core/desk/registering.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int formWidth = 560; // px at the usual size of text

} // namespace

DocumentForm::DocumentForm(const OfficialDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_fields(new QGridLayout)
    , m_number(new QLineEdit(document.number, this))
    , m_kind(new QComboBox(this))
    , m_issuer(new QLineEdit(document.issuer, this))
    , m_issued(new DateField(shortDate, readDate, this))
    , m_title(new QLineEdit(document.title, this))
    , m_outOfForce(new DateField(shortDate, readDate, this))
    , m_note(new QLineEdit(document.note, this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(document.id.isNull() ? tr("Add to the register") : tr("Keep the changes"), this))
{
    setObjectName(u"documentForm"_s);
    setWindowTitle(document.id.isNull() ? tr("A document for the register")
                                        : tr("A document of the register"));
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->addItems(documentKinds());
    m_kind->setCurrentText(document.kind);
    m_issued->setDate(document.issued);
    m_outOfForce->setDate(document.outOfForce);
    limitLength(*m_number, longestDocumentNumber);
    for (QLineEdit *line : {m_issuer, m_title, m_note})
        limitLength(*line, longestDocumentText);
    m_number->setPlaceholderText(u"217-QĐ/TW"_s);
    m_issuer->setPlaceholderText(u"Bộ Chính trị"_s);

    m_fields->setVerticalSpacing(10);
    m_fields->setHorizontalSpacing(12);
    addRow(tr("&Number and signs"), m_number, u"documentNumber"_s);
    addRow(tr("&Kind"), m_kind, u"documentKind"_s);
    addRow(tr("&Issued by"), m_issuer, u"documentIssuer"_s);
    addRow(tr("&On"), m_issued, u"documentIssued"_s);
    addRow(tr("&About"), m_title, u"documentTitle"_s);
    addRow(tr("O&ut of force from"), m_outOfForce, u"documentOutOfForce"_s);
    addRow(tr("No&te"), m_note, u"documentNote"_s);

    m_told->setObjectName(u"documentTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    m_keep->setObjectName(u"documentKeep"_s);
    m_keep->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(m_fields);
    layout->addWidget(m_told);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(int(formWidth * textScale()));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &DocumentForm::answer);
    connect(m_number, &QLineEdit::textChanged, this, &DocumentForm::refresh);
    refresh();
    setInk(*m_told, Tint::Warn);
    // What the article has not told is typed first.
    if (document.number.isEmpty() || !document.id.isNull())
        m_number->setFocus();
    else
        m_issuer->setFocus();
}

void DocumentForm::addRow(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *beside = new QLabel(label, this);
    beside->setBuddy(field);
    const int row = m_fields->rowCount();
    m_fields->addWidget(beside, row, 0);
    m_fields->addWidget(field, row, 1);
}

OfficialDocument DocumentForm::document() const
{
    OfficialDocument document = m_document;
    document.number = m_number->text();
    document.kind = m_kind->currentText();
    document.issuer = m_issuer->text();
    document.issued = m_issued->date();
    document.title = m_title->text();
    document.outOfForce = m_outOfForce->date();
    document.note = m_note->text();
    return document;
}

void DocumentForm::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    refresh();
}

void DocumentForm::answer()
{
    m_keep->setEnabled(false); // until it is kept or refused
    emit answered(document());
}

void DocumentForm::refresh()
{
    m_keep->setEnabled(!m_number->text().trimmed().isEmpty());
}

void DocumentForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setInk(*m_told, Tint::Warn);
}

void askDocument(Registering &registering, const OfficialDocument &document, QWidget *parent,
                 const std::function<void(const OfficialDocument &kept)> &kept)
{
    auto *form = new DocumentForm(document, parent);
    form->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        form, &DocumentForm::answered, form, [&registering, form, kept](const OfficialDocument &answer) {
            const auto done = answer.id.isNull() ? registering.add(answer) : registering.change(answer);
            whenDone(done, form, [form, kept](const Result<OfficialDocument> &result) {
                if (!result)
                    return form->tell(result.error().message);
                const auto tell = kept; // the form may be gone with what it was called with
                const OfficialDocument there = *result;
                form->accept();
                tell(there);
            });
        });
    form->open();
}

} // namespace toasoan
