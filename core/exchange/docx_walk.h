#pragma once

#include "core/exchange/docx_fields.h"
#include "core/exchange/docx_numbering.h"
#include "core/exchange/docx_parts.h"
#include "core/exchange/docx_styles.h"

namespace toasoan {

// What stands around the text of a document, read before it.
struct DocxAround
{
    DocxStyles styles;
    DocxNumbering numbering;
    DocxTargets targets;
    DocxNotes footnotes;
    DocxNotes endnotes;
    TrackedChanges changes;
};

// Goes through the text of a document, element by element, and tells the builder what it meets.
class DocxWalk
{
public:
    DocxWalk(OfficeParts &parts, DocxAround &around, ManuscriptBuilder &builder);

    void document(XmlPart &xml);

private:
    // docx_walk.cpp: blocks
    void blocks(XmlPart &xml);
    void block(XmlPart &xml);
    void structured(XmlPart &xml, void (DocxWalk::*content)(XmlPart &));
    void alternatives(XmlPart &xml, void (DocxWalk::*content)(XmlPart &));
    void paragraph(XmlPart &xml);
    void begin(const DocxParagraph &properties);
    ParagraphLook lookOf(const DocxParagraph &properties, QString &mark);
    void table(XmlPart &xml);
    bool isGone(XmlPart &rowProperties);
    QList<CellSeen> row(XmlPart &xml);
    std::optional<CellSeen> cell(XmlPart &xml);        // nothing where it is gone
    bool cellProperties(XmlPart &xml, CellSeen &seen); // whether it is there
    void between(XmlPart &xml);
    void comment(const XmlPart &xml, CommentMark::Kind kind);
    void tracked(XmlPart &xml, void (DocxWalk::*content)(XmlPart &));
    void passOver(XmlPart &xml);

    // docx_runs.cpp: what stands in a paragraph
    void inlines(XmlPart &xml);
    void inlined(XmlPart &xml);
    void hyperlink(XmlPart &xml);
    void run(XmlPart &xml);
    void runParts(XmlPart &xml);
    void runPart(XmlPart &xml);
    void fieldMark(XmlPart &xml);
    void symbol(XmlPart &xml);
    void write(const QString &text);
    void footnote(XmlPart &xml, const DocxNotes &notes);

    // docx_drawings.cpp: what is no text
    struct Reference
    {
        QString embedded;
        QString linked;
        bool cropped = false;
    };
    void drawing(XmlPart &xml);
    void drawingParts(XmlPart &xml);
    void drawingPart(XmlPart &xml);
    void shape(XmlPart &xml);
    void picture(XmlPart &xml);
    void pictureParts(XmlPart &xml, Reference &reference);
    void vectorParts(XmlPart &xml);
    void vectorPart(XmlPart &xml);
    void embedded(XmlPart &xml);
    void textBox(XmlPart &xml);
    void addPicture(const Reference &reference);

    OfficeParts &m_parts;
    DocxAround &m_around;
    ManuscriptBuilder &m_builder;
    DocxFields m_fields;
    const DocxStyles::Style *m_style = nullptr; // of the paragraph
    RunLook m_look;                             // of the run
    QString m_link;                             // of the w:hyperlink around
    bool m_shown = true;                        // the run is not hidden
    bool m_struck = false;
    bool m_inContents = false;                            // the paragraph is a line of a table of contents
    bool m_contentsMet = false;                           // some of its text was left out for that
    bool m_goesOn = false;                                // the next paragraph belongs to the present one
    bool m_undone = false;                                // in a deletion that does not count
    bool m_worded = false;                                // the present one has words of its own
    DocxParagraph::End m_end = DocxParagraph::End::Stays; // of the present one
    DocxNumbering m_numberedBefore;                       // how lists stood before the present one
    QString m_alt;                                        // what the frame around a picture says of it
    QSizeF m_points;
    bool m_inObject = false; // what is drawn is only how an embedded object looks
};

} // namespace toasoan
