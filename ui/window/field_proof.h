#pragma once

#include "core/article/article.h"
#include "core/proof/finding.h"
#include "core/proof/rules.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace toasoan {

// The findings in what is printed but is no running text of the sheet: kicker, subtitle, what the pictures
// show, cells of tables and footnotes.
class FieldProof : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<QFuture<QList<Finding>>(const Article &article, Depth depth)>;

    FieldProof(Check check, QObject *parent);

    // Checks the article when these fields, what its writer ignores or the depth are others than before.
    void read(const Article &article, Depth depth);
    // In any case: words or rules are others.
    void readAgain(const Article &article, Depth depth);
    void clear();

    const QList<Finding> &findings() const { return m_findings; }

    // The text of the field a finding stands in, as it was read last.
    QString textOf(const Finding &finding) const;

    static bool isIn(const Finding &finding); // one of these fields

signals:
    void changed();

private:
    void setFindings(const QList<Finding> &findings);

    Check m_check;
    Article m_read;
    Depth m_depth = Depth::Usual;
    QList<TextField> m_fields;
    QList<Finding> m_findings;
    int m_request = 0;
};

} // namespace toasoan
