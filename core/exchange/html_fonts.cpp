#include "core/exchange/html_fonts.h"

#include "core/exchange/decode.h"
#include "core/text/legacy_guess.h"

#include <QCoreApplication>

#include <optional>

namespace toasoan {

namespace {

// What a declaration names first: in Word's pages the others are only for other scripts.
QStringView firstFamily(QStringView families)
{
    families = families.left(families.indexOf(u',') < 0 ? families.size() : families.indexOf(u',')).trimmed();
    while (!families.isEmpty() && (families.front() == u'"' || families.front() == u'\''))
        families = families.sliced(1);
    while (!families.isEmpty() && (families.back() == u'"' || families.back() == u'\''))
        families.chop(1);
    return families.trimmed();
}

// The family within "14pt .VnTime" or "bold 12px 'VNI-Times'"; everything else as it is.
QStringView familyOfShorthand(QStringView font)
{
    for (const QStringView beginning : {QStringView(u".Vn"), QStringView(u"VNI-")}) {
        const qsizetype place = font.indexOf(beginning);
        if (place >= 0)
            return font.sliced(place);
    }
    return font;
}

// What the style says of the font; nothing when it says nothing.
std::optional<QString> familyIn(const GumboNode *node)
{
    std::optional<QString> family;
    if (const QByteArrayView face = attribute(node, "face"); !face.isEmpty())
        family = firstFamily(QString::fromUtf8(face)).toString();
    const QString style = QString::fromUtf8(attribute(node, "style"));
    for (const QStringView rule : QStringView(style).split(u';')) {
        const qsizetype colon = rule.indexOf(u':');
        if (colon < 0)
            continue;
        const QStringView property = rule.left(colon).trimmed();
        const QStringView value = rule.sliced(colon + 1);
        if (property.compare(u"font-family", Qt::CaseInsensitive) == 0)
            family = firstFamily(value).toString();
        else if (property.compare(u"font", Qt::CaseInsensitive) == 0)
            family = firstFamily(familyOfShorthand(value)).toString();
    }
    return family;
}

QString textOf(const GumboNode *node)
{
    return QString::fromUtf8(node->v.text.text);
}

struct Run
{
    const GumboNode *node = nullptr;
    std::optional<LegacyFont> font; // it stands in, if it is an old one
};

void collect(const GumboNode *node, std::optional<LegacyFont> font, QList<Run> &runs)
{
    if (node->type == GUMBO_NODE_TEXT)
        runs.append({node, font});
    if (const auto family = familyIn(node))
        font = legacyFont(*family);
    for (const GumboNode *child : Children(node))
        collect(child, font, runs);
}

QList<Run> runsOf(const HtmlTree &tree)
{
    QList<Run> runs;
    collect(tree.root(), {}, runs);
    return runs;
}

// Whether all of it together was written for another font than it is set in, as where the old font of a paper
// was left to newer words.
bool isLeftOver(const QList<Run> &runs, LegacyEncoding encoding)
{
    QString written;
    QString shown;
    for (const Run &run : runs) {
        if (!run.font || run.font->encoding != encoding)
            continue;
        const QString text = textOf(run.node);
        written += text + u'\n';
        shown += shownBy(*run.font, text) + u'\n';
    }
    return written.isEmpty() || readsBetter(written, shown);
}

// Words outside of such fonts, as the title of the page, are looked at one by one.
bool putRight(HtmlTree &tree, const Run &run, LegacyEncoding encoding)
{
    const QString text = textOf(run.node);
    if (run.font && run.font->encoding != encoding)
        return false;
    const QString shown = run.font ? shownBy(*run.font, text) : repaired(text, encoding);
    if (shown == text || readsBetter(text, shown))
        return false;
    tree.setText(run.node, shown);
    return true;
}

} // namespace

QStringList putFontsRight(HtmlTree &tree)
{
    const QList<Run> runs = runsOf(tree);
    QStringList names;
    for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni}) {
        if (isLeftOver(runs, encoding))
            continue;
        bool changed = false;
        for (const Run &run : runs)
            changed = putRight(tree, run, encoding) || changed;
        if (changed)
            names += name(encoding);
    }
    if (names.isEmpty())
        return {};
    return {QCoreApplication::translate("Import",
                                        "Text set in fonts of the old encoding %1 was put into Unicode.")
                .arg(names.join(QStringLiteral(", ")))};
}

QStringList putWordsRight(HtmlTree &tree)
{
    const QList<Run> runs = runsOf(tree);
    QString all;
    for (const Run &run : runs)
        all += textOf(run.node) + u'\n';
    const auto guess = guessAppearance(all);
    if (!guess || guess->sureness != Sureness::Sure)
        return {};
    for (const Run &run : runs)
        putRight(tree, {run.node, {}}, guess->encoding);
    return {guessedNote(guess->encoding)};
}

} // namespace toasoan
