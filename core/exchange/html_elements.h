#pragma once

#include <algorithm>
#include <array>
#include <string_view>

// What of outside HTML goes on to the parser: the list behind html_filter.
namespace toasoan::html {

enum class Kind {
    Block,
    Paragraph,
    Item,
    Table,
    Row, // and the groups of rows
    Cell,
    Format, // what HTML reopens in the next paragraph when it was left open
    Inline,
    Void,
    Hidden,  // left out with all it holds
    Foreign, // the same, but HTML breaks out of it at the next paragraph
    Raw,     // left out up to its end tag; what looks like an element inside is none
};

struct Element
{
    std::string_view name;
    std::string_view emitted; // the name it goes on under
    Kind kind;
};

// Elements of no list go, their content stays.
inline constexpr std::array elements{
    Element{"a", "a", Kind::Format},
    Element{"address", "div", Kind::Block},
    Element{"applet", "", Kind::Hidden},
    Element{"article", "article", Kind::Block},
    Element{"aside", "aside", Kind::Block},
    Element{"audio", "", Kind::Hidden},
    Element{"b", "b", Kind::Format},
    Element{"blockquote", "blockquote", Kind::Block},
    Element{"br", "br", Kind::Void},
    Element{"button", "", Kind::Hidden},
    Element{"canvas", "", Kind::Hidden},
    Element{"caption", "caption", Kind::Cell},
    Element{"center", "div", Kind::Block},
    Element{"dd", "div", Kind::Block},
    Element{"details", "div", Kind::Block},
    Element{"div", "div", Kind::Block},
    Element{"dl", "div", Kind::Block},
    Element{"dt", "div", Kind::Block},
    Element{"em", "i", Kind::Format},
    Element{"figcaption", "figcaption", Kind::Block},
    Element{"figure", "figure", Kind::Block},
    Element{"font", "span", Kind::Inline},
    Element{"footer", "footer", Kind::Block},
    Element{"form", "div", Kind::Block},
    Element{"h1", "h1", Kind::Block},
    Element{"h2", "h2", Kind::Block},
    Element{"h3", "h3", Kind::Block},
    Element{"h4", "h4", Kind::Block},
    Element{"h5", "h5", Kind::Block},
    Element{"h6", "h6", Kind::Block},
    Element{"header", "header", Kind::Block},
    Element{"hr", "hr", Kind::Void},
    Element{"i", "i", Kind::Format},
    Element{"iframe", "", Kind::Raw},
    Element{"img", "img", Kind::Void},
    Element{"li", "li", Kind::Item},
    Element{"main", "main", Kind::Block},
    Element{"math", "", Kind::Foreign},
    Element{"meta", "meta", Kind::Void},
    Element{"nav", "nav", Kind::Block},
    Element{"noembed", "", Kind::Raw},
    Element{"noframes", "", Kind::Raw},
    Element{"noscript", "", Kind::Hidden},
    Element{"object", "", Kind::Hidden},
    Element{"ol", "ol", Kind::Block},
    Element{"p", "p", Kind::Paragraph},
    Element{"pre", "div", Kind::Block},
    Element{"script", "", Kind::Raw},
    Element{"section", "section", Kind::Block},
    Element{"select", "", Kind::Hidden},
    Element{"span", "span", Kind::Inline},
    Element{"strong", "b", Kind::Format},
    Element{"style", "", Kind::Raw},
    Element{"summary", "div", Kind::Block},
    Element{"svg", "", Kind::Foreign},
    Element{"table", "table", Kind::Table},
    Element{"tbody", "tbody", Kind::Row},
    Element{"td", "td", Kind::Cell},
    Element{"template", "", Kind::Hidden},
    Element{"textarea", "", Kind::Raw},
    Element{"tfoot", "tfoot", Kind::Row},
    Element{"th", "th", Kind::Cell},
    Element{"thead", "thead", Kind::Row},
    Element{"time", "time", Kind::Inline},
    Element{"title", "title", Kind::Raw}, // a page's own is kept, see hide()
    Element{"tr", "tr", Kind::Row},
    Element{"ul", "ul", Kind::Block},
    Element{"video", "", Kind::Hidden},
    Element{"xml", "", Kind::Hidden},
    Element{"xmp", "", Kind::Raw},
};
static_assert(std::is_sorted(elements.begin(), elements.end(),
                             [](const Element &a, const Element &b) { return a.name < b.name; }));

inline const Element *elementNamed(std::string_view name)
{
    const auto *found = std::lower_bound(
        elements.begin(), elements.end(), name,
        [](const Element &element, std::string_view wanted) { return element.name < wanted; });
    return found != elements.end() && found->name == name ? found : nullptr;
}

inline constexpr std::array keptAttributes{"class",    "id",   "itemprop", "role",          "style", "href",
                                           "src",      "alt",  "data-src", "data-original", "width", "height",
                                           "datetime", "name", "property", "content",       "face", "colspan"};

} // namespace toasoan::html
