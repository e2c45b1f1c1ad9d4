#include "ui/editor/link_dialog.h"

#include "ui/editor/sheet.h"
#include "ui/widgets/line_limit.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr int longestAddress = 2000;

} // namespace

std::optional<QString> linkAddress(const QString &typed)
{
    QString address = typed.trimmed();
    if (address.isEmpty() || address.size() > longestAddress || address.contains(u' '))
        return std::nullopt;
    const bool hasScheme =
        address.contains("://"_L1) || address.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    if (!hasScheme) {
        if (address.contains(u':') || !address.contains(u'.'))
            return std::nullopt;
        address =
            (address.contains(u'@') && !address.contains(u'/') ? u"mailto:"_s : u"https://"_s) + address;
    }
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    const bool mail = scheme == "mailto"_L1 && url.path().contains(u'@');
    if (!url.isValid() || !(web || mail))
        return std::nullopt;
    return address;
}

std::optional<QString> askLinkAddress(QWidget *parent, const QString &address)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(Sheet::tr("Link"));
    auto *question = new QLabel(Sheet::tr("Where does this link lead?"), &dialog);
    auto *line = new QLineEdit(address, &dialog);
    limitLength(*line, longestAddress);
    line->setMinimumWidth(420);
    line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    line->setPlaceholderText(u"https://"_s);
    question->setBuddy(line);
    line->setAccessibleName(question->text());
    auto *hint = new QLabel(Sheet::tr("An address that begins with http, https or mailto."), &dialog);

    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *put = buttons->addButton(Sheet::tr("Put in the link"), QDialogButtonBox::AcceptRole);
    buttons->addButton(Sheet::tr("Never mind"), QDialogButtonBox::RejectRole);
    QPushButton *remove = nullptr;
    if (!address.isEmpty())
        remove = buttons->addButton(Sheet::tr("Remove the link"), QDialogButtonBox::DestructiveRole);
    put->setDefault(true);
    const auto refresh = [put, line] { put->setEnabled(linkAddress(line->text()).has_value()); };
    refresh();
    QObject::connect(line, &QLineEdit::textChanged, &dialog, refresh);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    bool removed = false;
    if (remove) {
        QObject::connect(remove, &QPushButton::clicked, &dialog, [&] {
            removed = true;
            dialog.accept();
        });
    }

    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{question, line, hint, buttons})
        column->addWidget(widget);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return removed ? QString() : line->text();
}

} // namespace toasoan
