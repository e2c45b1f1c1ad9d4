#include "ui/window/make_template_dialog.h"

#include "core/article/field_label.h"
#include "core/text/fold.h"
#include "ui/theme/theme.h"
#include "ui/widgets/line_limit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int narrowest = 480; // px at the usual size of text
constexpr int fieldRole = Qt::UserRole;

} // namespace

MakeTemplateDialog::MakeTemplateDialog(const Article &article, const QStringList &takenNames, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_taken(takenNames)
    , m_name(new QLineEdit(article.templateName, this))
    , m_purpose(new QLineEdit(this))
    , m_required(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_keep(new QPushButton(this))
{
    setObjectName(u"makeTemplate"_s);
    setWindowTitle(tr("Make a template"));
    const auto label = [this](const QString &text, QWidget *field) {
        auto *made = new QLabel(text, this);
        made->setBuddy(field);
        made->setForegroundRole(QPalette::PlaceholderText);
        field->setAccessibleName(text);
        return made;
    };
    auto *what = new QLabel(tr("New articles can begin with this text, without its days and pictures. Write "
                               "[? what belongs here] "
                               "where something is to be filled in."),
                            this);
    what->setWordWrap(true);
    m_name->setObjectName(u"templateName"_s);
    limitLength(*m_name, longestTemplateName);
    m_purpose->setObjectName(u"templatePurpose"_s);
    limitLength(*m_purpose, longestTemplatePurpose);
    m_required->setObjectName(u"requiredFields"_s);
    const QStringList fields = settableFields();
    for (const QString &field : fields) {
        if (field == "deskNote"_L1)
            continue;
        auto *item = new QListWidgetItem(fieldLabel(field), m_required);
        item->setData(fieldRole, field);
        item->setCheckState(field == "headline"_L1 ? Qt::Checked : Qt::Unchecked);
    }
    m_required->setCurrentRow(0);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_keep->setObjectName(u"keepTemplate"_s);
    m_keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(6);
    layout->addWidget(what);
    layout->addSpacing(8);
    layout->addWidget(label(tr("Name"), m_name));
    layout->addWidget(m_name);
    layout->addWidget(label(tr("What it is for, in one sentence"), m_purpose));
    layout->addWidget(m_purpose);
    layout->addWidget(label(tr("Fields that must be filled in"), m_required));
    layout->addWidget(m_required, 1);
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(int(narrowest * textScale()));

    connect(m_name, &QLineEdit::textChanged, this, &MakeTemplateDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
    m_name->setFocus();
    m_name->selectAll();
}

ArticleTemplate MakeTemplateDialog::made() const
{
    QStringList required;
    for (int row = 0; row < m_required->count(); ++row)
        if (m_required->item(row)->checkState() == Qt::Checked)
            required << m_required->item(row)->data(fieldRole).toString();
    return templateOf(m_article, m_name->text(), m_purpose->text(), required);
}

void MakeTemplateDialog::refresh()
{
    const QString name = m_name->text().simplified();
    const bool isTaken = std::any_of(m_taken.begin(), m_taken.end(),
                                     [&](const QString &taken) { return exactKey(taken) == exactKey(name); });
    m_hint->setText(isTaken ? tr("There is a template of this name; this one takes its place.") : QString());
    m_keep->setText(isTaken ? tr("Replace the template") : tr("Keep the template"));
    m_keep->setEnabled(!name.isEmpty());
}

} // namespace toasoan
