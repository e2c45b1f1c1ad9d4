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

    // Tells that a finding's text was replaced: the others move along until the article is read again.
    void follow(const Finding &finding, const QString &text);

    const QList<Finding> &findings() const { return m_findings; } // in reading order
    bool isComplete() const { return !m_reading; }                // nothing is being read

    // The text of the field a finding stands in, as it was read last.
    QString textOf(const Finding &finding) const;
    // Where that field comes among the others.
    int numberOf(const Finding &finding) const;

    static bool isIn(const Finding &finding); // one of these fields

signals:
    void changed();
    void completed();

private:
    QList<TextField>::const_iterator fieldOf(const Finding &finding) const;
    void setFindings(const QList<Finding> &findings);

    Check m_check;
    Article m_read;
    Depth m_depth = Depth::Usual;
    QList<TextField> m_fields;
    QList<Finding> m_findings;
    int m_request = 0;
    bool m_reading = false;
    bool m_followed = false; // the fields are as they should be by now
};

} // namespace toasoan
