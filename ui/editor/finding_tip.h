#pragma once

#include "core/proof/finding.h"

#include <QFuture>
#include <QPoint>
#include <QRect>

#include <functional>

class QWidget;

namespace toasoan {

// What a finding is about, beside the mouse that rests on it: the reason in one sentence, the first
// suggestion (which may come later), and where the rule is from.
class FindingTip
{
public:
    using Suggestions = std::function<QFuture<QStringList>(const QString &word)>;

    explicit FindingTip(QWidget &on)
        : m_on(on)
    {
    }

    // `place` is where the finding stands on the widget: the tip goes when the mouse leaves it.
    void show(const Finding &finding, const QPoint &globalPosition, const QRect &place,
              const Suggestions &suggestions);
    void hide();

private:
    QWidget &m_on;
    int m_request = 0;
};

} // namespace toasoan
