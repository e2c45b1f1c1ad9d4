#include "ui/editor/finding_tip.h"

#include "ui/widgets/visible_text.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QToolTip>
#include <QWidget>

namespace toasoan {
namespace {

using namespace Qt::StringLiterals;

constexpr int widest = 360; // px, of a tip at the usual size of text

// Rich text, so that a long sentence is broken into lines.
QString tipText(const Finding &finding, const QString &suggestion)
{
    const auto line = [](const QString &text, const QString &style = {}) {
        return u"<p style=\"margin:0 0 4px 0;%1\">%2</p>"_s.arg(style, text.toHtmlEscaped());
    };
    QString html = line(message(finding));
    if (!suggestion.isNull())
        html += line(QCoreApplication::translate("FindingTip", "Change to: %1").arg(visibleText(suggestion)),
                     u"font-weight:600;"_s);
    if (const QString from = source(finding); !from.isEmpty())
        html +=
            line(QCoreApplication::translate("FindingTip", "Source: %1").arg(from), u"font-style:italic;"_s);
    return u"<table width=%1><tr><td>%2</td></tr></table>"_s.arg(widest).arg(html);
}

} // namespace

void FindingTip::show(const Finding &finding, const QPoint &globalPosition, const QRect &place,
                      const Suggestions &suggestions)
{
    const int request = ++m_request;
    const auto tell = [=, this](const QString &suggestion) {
        QToolTip::showText(globalPosition, tipText(finding, suggestion), &m_on, place);
    };
    tell(finding.suggestions.value(0));
    if (!finding.suggestions.isEmpty() || finding.kind != FindingKind::Spelling || !suggestions)
        return;
    whenDone(suggestions(finding.text), &m_on, [=, this](const QStringList &found) {
        if (request == m_request && QToolTip::isVisible() && !found.isEmpty())
            tell(found.first());
    });
}

void FindingTip::hide()
{
    ++m_request;
    QToolTip::hideText();
}

} // namespace toasoan
