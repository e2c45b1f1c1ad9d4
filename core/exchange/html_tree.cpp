#include "core/exchange/html_tree.h"

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

GumboOptions options()
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // each error kept costs memory: 22 GB for 100,000 nested elements
    return options;
}

void appendText(const GumboNode *node, QByteArray &text)
{
    if (isText(node))
        text += node->v.text.text;
    if (isElement(node, GUMBO_TAG_BR))
        text += ' ';
    for (const GumboNode *child : Children(node))
        appendText(child, text);
}

} // namespace

void HtmlTree::Destroy::operator()(GumboOutput *output) const
{
    static const GumboOptions freed = options();
    gumbo_destroy_output(&freed, output);
}

HtmlTree::HtmlTree(QByteArray markup)
    : m_markup(std::move(markup))
{
    static const GumboOptions parsing = options();
    m_output.reset(gumbo_parse_with_options(&parsing, m_markup.constData(), size_t(m_markup.size())));
}

void HtmlTree::setText(const GumboNode *node, const QString &text)
{
    static const GumboOptions memory = options();
    const QByteArray bytes = text.toUtf8();
    auto *copy = static_cast<char *>(memory.allocator(memory.userdata, size_t(bytes.size()) + 1));
    std::copy_n(bytes.constData(), bytes.size() + 1, copy);
    const char *&held = const_cast<GumboNode *>(node)->v.text.text; // the tree is ours
    memory.deallocator(memory.userdata, const_cast<char *>(held));
    held = copy;
}

QByteArrayView attribute(const GumboNode *node, const char *name)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

GumboTag tagOf(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

Children::Children(const GumboNode *node)
{
    const GumboVector *list = nullptr;
    if (node->type == GUMBO_NODE_ELEMENT)
        list = &node->v.element.children;
    else if (node->type == GUMBO_NODE_DOCUMENT)
        list = &node->v.document.children;
    if (!list || list->length == 0)
        return;
    m_begin = reinterpret_cast<const GumboNode *const *>(list->data);
    m_end = m_begin + list->length;
}

QString textBelow(const GumboNode *node)
{
    QByteArray text;
    appendText(node, text);
    return QString::fromUtf8(text);
}

bool hasName(const GumboNode *node, std::initializer_list<QByteArrayView> names)
{
    for (const char *name : {"class", "id", "itemprop"}) {
        const QByteArrayView value = attribute(node, name);
        if (value.isEmpty())
            continue;
        const QByteArray words = value.toByteArray().toLower();
        for (const QByteArray &word : words.split(' ')) {
            const bool found = std::any_of(names.begin(), names.end(), [&](QByteArrayView wanted) {
                return wanted.endsWith('*') ? word.startsWith(wanted.chopped(1)) : word == wanted;
            });
            if (found && !word.isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace toasoan
