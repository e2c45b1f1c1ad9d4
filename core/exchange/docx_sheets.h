#pragma once

#include "core/exchange/word_content.h"

namespace toasoan {

// The parts of a docx beside its text. `pictures`: the names of those in word/media.

constexpr auto wordNamespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto relationNamespace = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// A target of the text: what it is, by the last word of its type ("image", "hyperlink", "styles").
struct DocxRelation
{
    QString type;
    QString target;
    bool outside = false;
};

QByteArray docxContentTypes();
QByteArray docxPackageRelations();
QByteArray docxRelations(const QList<DocxRelation> &relations); // rId1, rId2 …
QByteArray docxStyles();
QByteArray docxNumbering(const QList<DocumentList> &lists); // the list with index n is number n + 1
QByteArray docxSettings();
QByteArray docxFooter(const QString &mark); // page numbers, after `mark` when it is not empty
QByteArray docxCoreProperties(const WordFacts &facts);
QByteArray docxAppProperties();
QByteArray docxCustomProperties(const WordFacts &facts);

// Twentieths of a point, as Word measures.
constexpr int twips(double millimetres)
{
    return int(millimetres * 1440 / 25.4 + 0.5);
}

} // namespace toasoan
