#pragma once

#include "core/article/body.h"
#include "core/exchange/sent_article.h"
#include "core/exchange/word_review.h"
#include "core/text/clean.h"

#include <QByteArray>
#include <QHash>

namespace toasoan {

// What a paragraph of a document says it is, by its style. Most people write everything in one style, so
// Text says nothing.
enum class PassageRole {
    Text,
    Kicker,
    Title,
    Subtitle,
    Standfirst,
    Byline,
    Unit,
    Section,
    Place,
    DateLine,
    Source,
    Heading,
    Quote,
    ListItem,
    Caption,
    Picture,
    Table,
    Contents, // a line of a table of contents
};

// The role of a style called `name`, in English as word processors store their own styles, or in Vietnamese
// as people call theirs. `level` is that of a heading, from 1, or 0.
struct StyleRole
{
    PassageRole role = PassageRole::Text;
    int level = 0;
};
StyleRole styleRole(const QString &name);

// A paragraph, picture or table of a document, with what its look says of it.
struct ManuscriptPassage
{
    enum class Side { Start, Center, End };

    PassageRole role = PassageRole::Text;
    int level = 0; // of a heading, from 1; of a list item, from 0
    ListStyle listStyle = ListStyle::Bullet;
    bool boxed = false;
    bool capitals = false; // shown in capitals, whatever stands in the text
    Side side = Side::Start;
    double size = 0;   // points of its largest letters; 0 when nothing is said
    QList<Span> spans; // clean
    BlockId picture;   // key of its bytes in Manuscript::pictures, when they came along
    int beside = 0;    // number of the picture, when it was sent beside the file
    QString alt;
    Table table;
};

// A document of a word processor as its reader hands it on: in reading order, not yet an article.
struct Manuscript
{
    QList<ManuscriptPassage> passages; // none of them empty
    QHash<BlockId, QByteArray> pictures;
    QStringList notes; // what could not be kept, one translated sentence each
    CleanReport cleaning;
    SentArticle sent;
    WordReview review;
};

// Limits on one document; one beyond is no article.
namespace manuscriptLimit {
constexpr qsizetype characters = 8 << 20;
constexpr qsizetype passages = 20'000;
constexpr qsizetype spans = 400'000;
constexpr int pictures = 500;
} // namespace manuscriptLimit

bool isBold(const ManuscriptPassage &passage);   // all its letters
bool isItalic(const ManuscriptPassage &passage); // all its letters
bool isInCapitals(const ManuscriptPassage &passage);

} // namespace toasoan
