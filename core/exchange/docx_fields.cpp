#include "core/exchange/docx_fields.h"

#include "core/exchange/inline_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype deepest = 64;
constexpr qsizetype longestInstruction = 4096; // characters

} // namespace

void DocxFields::begin()
{
    if (m_fields.size() < deepest)
        m_fields.append(Field());
    else
        ++m_beyond;
}

void DocxFields::separate()
{
    if (m_beyond > 0 || m_fields.isEmpty())
        return;
    m_fields.last().inResult = true;
    read(m_fields.last());
}

void DocxFields::end()
{
    if (m_beyond > 0)
        --m_beyond;
    else if (!m_fields.isEmpty())
        m_fields.removeLast();
}

void DocxFields::instruct(const QString &text)
{
    if (m_beyond == 0 && !m_fields.isEmpty() && !m_fields.last().inResult &&
        m_fields.last().instruction.size() < longestInstruction)
        m_fields.last().instruction += text;
}

void DocxFields::beginSimple(const QString &instruction)
{
    begin();
    instruct(instruction);
    separate();
}

void DocxFields::read(Field &field)
{
    static const QRegularExpression hyperlink(
        QStringLiteral(R"rx(^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))?)rx"),
        QRegularExpression::CaseInsensitiveOption);
    const QString instruction = field.instruction.left(longestInstruction);
    field.isContents = instruction.trimmed().startsWith(u"TOC ", Qt::CaseInsensitive) ||
                       instruction.trimmed().compare(u"TOC", Qt::CaseInsensitive) == 0;
    const auto match = hyperlink.match(instruction);
    if (!match.hasMatch())
        return;
    field.link = linkFrom(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    field.leadsWithin = field.link.isEmpty();
}

bool DocxFields::isShown() const
{
    return std::all_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.inResult; });
}

bool DocxFields::isContents() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.isContents; });
}

QString DocxFields::link() const
{
    for (auto field = m_fields.crbegin(); field != m_fields.crend(); ++field) {
        if (!field->link.isEmpty())
            return field->link;
    }
    return {};
}

bool DocxFields::leadsWithin() const
{
    return !m_fields.isEmpty() && m_fields.last().leadsWithin;
}

} // namespace toasoan
