#pragma once

#include <QList>
#include <QString>

namespace toasoan {

// A text in NFC that still knows where each of its characters stood before.
class ComposedText
{
public:
    explicit ComposedText(const QString &original);

    const QString &text() const { return m_text; }

    // The place in the original of a place in text(), both in UTF-16 code units; the end of one is that of
    // the other.
    int original(int place) const;

private:
    QString m_text;
    QList<int> m_places; // empty when nothing moved
};

} // namespace toasoan
