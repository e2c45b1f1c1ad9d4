#pragma once

#include "core/article/article.h"

#include <QByteArray>
#include <QHash>

namespace toasoan {

// The article a new newsroom starts with: our own writing, using every element the sheet has, and its
// pictures (drawn by the program) by the figure they stand in.
struct Sample
{
    Article article;
    QHash<BlockId, QByteArray> pictures;
};

Sample sampleArticle();

struct SamplePicture
{
    QString name;
    QByteArray bytes;
    QString alt;
};

// What `demo` imports: a report in the shape a portal prints it, our own writing, with one misspelling to
// find; and the pictures for its captions.
QByteArray sampleReport();
QList<SamplePicture> samplePictures();

} // namespace toasoan
