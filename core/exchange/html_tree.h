#pragma once

#include "core/exchange/html_filter.h"

#include <QByteArrayView>
#include <QString>

#include <gumbo.h>
#include <initializer_list>
#include <memory>

namespace toasoan {

// What gumbo makes of filtered HTML. Nodes and their bytes live as long as the tree.
class HtmlTree
{
public:
    explicit HtmlTree(QByteArray markup);

    const GumboNode *root() const { return m_output->root; }

    // Writes a text of the tree anew.
    void setText(const GumboNode *node, const QString &text);

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const;
    };

    QByteArray m_markup;
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

// Access to a node; all answer harmlessly for a node of another type.
QByteArrayView attribute(const GumboNode *node, const char *name);
bool isElement(const GumboNode *node, GumboTag tag);
bool isText(const GumboNode *node);
GumboTag tagOf(const GumboNode *node); // GUMBO_TAG_UNKNOWN for what is no element

struct Children
{
    explicit Children(const GumboNode *node);
    const GumboNode *const *begin() const { return m_begin; }
    const GumboNode *const *end() const { return m_end; }

private:
    const GumboNode *const *m_begin = nullptr;
    const GumboNode *const *m_end = nullptr;
};

// All text below a node, white space as it stands.
QString textBelow(const GumboNode *node);

// Whether one of the words of class, id or itemprop is one of `names`, or begins with one that ends in '*'.
bool hasName(const GumboNode *node, std::initializer_list<QByteArrayView> names);

} // namespace toasoan
