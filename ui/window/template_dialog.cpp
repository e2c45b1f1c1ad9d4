#include "ui/window/template_dialog.h"

#include "core/article/field_label.h"
#include "core/text/fold.h"
#include "ui/editor/sheet.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/told_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(960, 620);
constexpr int listWidth = 280; // px at the usual size of text
constexpr int placeRole = Qt::UserRole;
constexpr double previewZoom = 0.8;
enum Shown { Sample, Skeleton };

// The arrows lead through the list while the keyboard is in the filter above it.
class FilterLine : public QLineEdit
{
public:
    FilterLine(QWidget &list, QWidget *parent)
        : QLineEdit(parent)
        , m_list(list)
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            QCoreApplication::sendEvent(&m_list, event);
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    QWidget &m_list;
};

} // namespace

TemplateDialog::TemplateDialog(const QList<ArticleTemplate> &templates, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove this template"), this))
    , m_name(new QLabel(this))
    , m_purpose(new QLabel(this))
    , m_required(new QLabel(this))
    , m_which(new QTabBar(this))
    , m_sheet(new Sheet(this))
    , m_told(new ToldLine(this))
    , m_begin(new QPushButton(tr("Begin the article"), this))
{
    setObjectName(u"templates"_s);
    setWindowTitle(tr("New article from a template"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeList());
    columns->addWidget(makeAbout(), 1);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_remove, cancel})
        button->setAutoDefault(false);
    m_begin->setObjectName(u"begin"_s);
    m_begin->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addSpacing(8);
    buttons->addWidget(cancel);
    buttons->addWidget(m_begin);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);

    connect(m_filter, &QLineEdit::textChanged, this, &TemplateDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &TemplateDialog::show);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_which, &QTabBar::currentChanged, this, &TemplateDialog::show);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto made = chosen())
            emit removeWanted(*made);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &QDialog::accept);
    setTemplates(templates);
    resize(roomOnScreen(*this, usualSize * textScale()));
    m_filter->setFocus();
}

QWidget *TemplateDialog::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(int(listWidth * textScale()));
    m_filter = new FilterLine(*m_list, this);
    m_filter->setObjectName(u"templateFilter"_s);
    m_filter->setPlaceholderText(tr("Find a template"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"find"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setWordWrap(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remove);
    return side;
}

QWidget *TemplateDialog::makeAbout()
{
    auto *about = new QWidget(this);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() + 2);
    m_name->setFont(bold);
    for (QLabel *label : {m_name, m_purpose, m_required}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_required->setObjectName(u"templateRequired"_s);
    m_required->setForegroundRole(QPalette::PlaceholderText);
    m_which->addTab(tr("A finished one"));
    m_which->addTab(tr("How it begins"));
    m_which->setAccessibleName(tr("What is shown"));
    m_which->setDrawBase(false);
    m_which->setExpanding(false);
    m_sheet->setReadOnly(true);
    m_sheet->setProofreading(false);
    m_sheet->setZoom(previewZoom);
    m_sheet->setAccessibleName(tr("An article of this kind"));
    auto *layout = new QVBoxLayout(about);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_name);
    layout->addWidget(m_purpose);
    layout->addWidget(m_required);
    layout->addWidget(m_which);
    layout->addWidget(m_sheet, 1);
    return about;
}

void TemplateDialog::setTemplates(const QList<ArticleTemplate> &templates, const QString &select)
{
    {
        const QSignalBlocker quiet(m_list);
        m_templates = templates;
        m_list->clear();
        for (int place = 0; place < m_templates.size(); ++place) {
            const ArticleTemplate &one = m_templates[place];
            auto *item = new QListWidgetItem(
                one.isBuiltIn ? one.name : tr("%1 · the newsroom's").arg(one.name), m_list);
            item->setData(placeRole, place);
            item->setToolTip(plainTip(one.purpose));
            if (one.name == select)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    filter();
    show();
}

std::optional<ArticleTemplate> TemplateDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return {};
    return m_templates[item->data(placeRole).toInt()];
}

void TemplateDialog::tell(const QString &sentence, std::function<void()> undo)
{
    m_told->tell(sentence, std::move(undo));
}

void TemplateDialog::filter()
{
    const QString typed = folded(m_filter->text().trimmed());
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const ArticleTemplate &one = m_templates[item->data(placeRole).toInt()];
        item->setHidden(!folded(QString(one.name + u' ' + one.purpose)).contains(typed));
        if (!first && !item->isHidden())
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
    show();
}

void TemplateDialog::show()
{
    const auto one = chosen();
    m_begin->setEnabled(one.has_value());
    m_remove->setVisible(one && !one->isBuiltIn);
    if (!one)
        return;
    m_name->setText(one->name);
    m_purpose->setText(one->purpose);
    m_purpose->setVisible(!one->purpose.isEmpty());
    QStringList required;
    for (const QString &field : one->required)
        required << fieldLabel(field);
    m_required->setText(tr("Must be there: %1.").arg(required.join(u", "_s)));
    m_required->setVisible(!required.isEmpty());
    m_which->setVisible(one->sample.has_value());
    const bool sample = one->sample && m_which->currentIndex() == Sample;
    m_sheet->setArticle(sample ? *one->sample : one->skeleton);
}

} // namespace toasoan
