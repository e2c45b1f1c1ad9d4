#include "ui/window/field_proof.h"

#include "ui/widgets/when_done.h"

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

bool isOffSheet(const QString &field)
{
    return field == "kicker"_L1 || field == "subtitle"_L1 || field == "alt"_L1 || field == "cell"_L1 ||
           field == "note"_L1;
}

QList<TextField> fieldsOf(const Article &article)
{
    QList<TextField> fields;
    for (const TextField &field : textFields(article))
        if (isOffSheet(field.field) && !field.text.isEmpty())
            fields << field;
    return fields;
}

bool isSame(const TextField &a, const TextField &b)
{
    return a.field == b.field && a.block == b.block && a.part == b.part && a.text == b.text;
}

} // namespace

FieldProof::FieldProof(Check check, QObject *parent)
    : QObject(parent)
    , m_check(std::move(check))
{
}

bool FieldProof::isIn(const Finding &finding)
{
    return isOffSheet(finding.field);
}

void FieldProof::read(const Article &article, Depth depth)
{
    const QList<TextField> fields = fieldsOf(article);
    const bool same = article.id == m_read.id && depth == m_depth &&
                      article.ignoredWords == m_read.ignoredWords &&
                      article.ignoredFindings == m_read.ignoredFindings &&
                      std::equal(fields.begin(), fields.end(), m_fields.begin(), m_fields.end(), isSame);
    if (!same)
        readAgain(article, depth);
}

// The whole article: what is right in a field depends on the rest of it.
void FieldProof::readAgain(const Article &article, Depth depth)
{
    if (article.id != m_read.id)
        setFindings({}); // they are of another one
    m_read = article;
    m_depth = depth;
    m_fields = fieldsOf(article);
    const int request = ++m_request;
    if (m_fields.isEmpty()) {
        setFindings({});
        return;
    }
    whenDone(m_check(article, depth), this, [this, request](const QList<Finding> &findings) {
        if (request != m_request)
            return;
        QList<Finding> own;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(own), isIn);
        setFindings(own);
    });
}

void FieldProof::clear()
{
    ++m_request;
    m_read = {};
    m_fields.clear();
    setFindings({});
}

QString FieldProof::textOf(const Finding &finding) const
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(), [&](const TextField &one) {
        return one.field == finding.field && one.block == finding.block && one.part == finding.part;
    });
    return field == m_fields.end() ? QString() : field->text;
}

void FieldProof::setFindings(const QList<Finding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    emit changed();
}

} // namespace toasoan
