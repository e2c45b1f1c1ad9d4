#pragma once

#include "core/article/article.h"
#include "core/proof/finding.h"
#include "core/proof/layers.h"
#include "core/proof/passage.h"
#include "core/proof/surroundings.h"

namespace toasoan {

struct Proofreader;

// The passages of an article, in reading order.
QList<Passage> passages(const Article &article, const Proofreader &reader);

// What an article as a whole tells about each of its passages.
Surroundings surroundings(const Article &article, const QList<Passage> &passages, const Proofreader &reader);

// The findings in one passage, in reading order, no two of a kind on one place. Pure: any thread, no display.
QList<Finding> check(const Passage &passage, const Surroundings &around, const Proofreader &reader,
                     const Cancelled &cancelled = {});

// The findings in one text that stands alone.
QList<Finding> check(const QString &text, const Proofreader &reader, const Cancelled &cancelled = {});

// The findings in every text field of an article, in reading order, without those its writer ignored.
QList<Finding> check(const Article &article, const Proofreader &reader, const Cancelled &cancelled = {});

} // namespace toasoan
