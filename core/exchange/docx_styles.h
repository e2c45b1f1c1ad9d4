#pragma once

#include "core/exchange/manuscript_builder.h"
#include "core/exchange/tracked_changes.h"

#include <QHash>

#include <optional>

namespace toasoan {

class XmlPart;

// What a w:rPr says; what it does not say is left to the styles.
struct DocxRun
{
    QString style;
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> capitals;
    std::optional<bool> hidden;
    std::optional<bool> struck;
    std::optional<RunLook::Place> place;
    std::optional<double> size; // points
    QString font;
};

// What a w:pPr says.
struct DocxParagraph
{
    QString style;
    std::optional<int> outline; // 0 is the highest; 9 is text
    std::optional<int> list;    // w:numId; 0 takes a paragraph out of the list of its style
    std::optional<int> listLevel;
    std::optional<ManuscriptPassage::Side> side;
    // Its end is none, by a tracked change: it goes on in the next.
    enum class End { Stays, Deleted, NotInserted } end = End::Stays;
    bool endsSection = false;
};

// Reads the present element to its end.
DocxRun readRunProperties(XmlPart &xml, const TrackedChanges &changes = {});
DocxParagraph readParagraphProperties(XmlPart &xml, const TrackedChanges &changes = {});

// Whether the tracked change that the present element is counts.
bool counts(const XmlPart &xml, const TrackedChanges &changes);

// The elements of tracked changes of text, and of the edges of what a comment is about.
bool isTracked(const QString &element);
bool isCommentEdge(const QString &element);

// Whether an element that turns something on does: <w:b/>, <w:b w:val="0"/>.
bool isOn(const XmlPart &xml);

// The styles of a document, each with what it takes from those it is based on.
class DocxStyles
{
public:
    struct Style
    {
        QString name;
        QString base;
        StyleRole role; // its own, or that of the nearest it is based on
        DocxRun run;
        DocxParagraph paragraph;
    };

    void read(XmlPart &xml);

    // A style without anything for an id that is not there.
    const Style &paragraphStyle(const QString &id) const; // an empty id: the default one
    const Style &style(const QString &id) const;

    // The look of a run of a paragraph in `paragraph`. Bold and italic of both styles cancel each other out
    // (ECMA-376, 17.7.3); what the run itself says counts in any case.
    RunLook look(const Style &paragraph, const DocxRun &run) const;
    bool isHidden(const Style &paragraph, const DocxRun &run) const;

private:
    void readStyle(XmlPart &xml);
    void readDefaults(XmlPart &xml);
    void inherit();

    QHash<QString, Style> m_styles;
    DocxRun m_defaults;
    QString m_defaultStyle;
    Style m_none;
};

} // namespace toasoan
