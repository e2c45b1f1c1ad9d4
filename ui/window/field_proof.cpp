#include "ui/window/field_proof.h"

#include "ui/widgets/when_done.h"

#include <algorithm>
#include <utility>

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
    const bool same = !m_followed && article.id == m_read.id && depth == m_depth &&
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
    m_followed = false;
    const int request = ++m_request;
    m_reading = !m_fields.isEmpty();
    if (!m_reading) {
        setFindings({});
        emit completed();
        return;
    }
    const auto complete = [this, request](const QList<Finding> &findings) {
        if (request != m_request)
            return;
        QList<Finding> own;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(own), isIn);
        m_reading = false;
        setFindings(own);
        emit completed();
    };
    whenDone(m_check(article, depth), this, complete, [complete] { complete({}); });
}

void FieldProof::clear()
{
    ++m_request;
    m_reading = false;
    m_read = {};
    m_fields.clear();
    setFindings({});
}

void FieldProof::follow(const Finding &finding, const QString &text)
{
    const int number = numberOf(finding);
    if (number == m_fields.size())
        return;
    const int end = finding.start + finding.length;
    m_followed = true;
    m_fields[number].text.replace(finding.start, finding.length, text);
    QList<Finding> left;
    for (Finding other : std::as_const(m_findings)) {
        const bool isBehind = numberOf(other) == number && other.start >= end;
        if (numberOf(other) == number && !isBehind && other.start + other.length > finding.start)
            continue; // what stood there
        if (isBehind)
            other.start += int(text.size()) - finding.length;
        left << other;
    }
    setFindings(left);
}

QList<TextField>::const_iterator FieldProof::fieldOf(const Finding &finding) const
{
    return std::find_if(m_fields.begin(), m_fields.end(), [&](const TextField &one) {
        return one.field == finding.field && one.block == finding.block && one.part == finding.part;
    });
}

QString FieldProof::textOf(const Finding &finding) const
{
    const auto field = fieldOf(finding);
    return field == m_fields.end() ? QString() : field->text;
}

int FieldProof::numberOf(const Finding &finding) const
{
    return int(fieldOf(finding) - m_fields.begin());
}

void FieldProof::setFindings(const QList<Finding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    emit changed();
}

} // namespace toasoan
