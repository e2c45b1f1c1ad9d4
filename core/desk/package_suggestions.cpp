#include "core/desk/package_suggestions.h"

#include "core/store/suggestion_store.h"

#include <QHash>

#include <algorithm>

namespace toasoan {

namespace {

// Whether every picture it would put in came along.
bool hasItsPictures(const SuggestedChange &change, const QList<Photo> &photos)
{
    if (!change.blocks)
        return true;
    const QList<PhotoId> wanted = photosIn(Body{change.blocks->after});
    return std::all_of(wanted.begin(), wanted.end(), [&](PhotoId id) {
        return std::any_of(photos.begin(), photos.end(), [id](const Photo &photo) { return photo.id == id; });
    });
}

} // namespace

Result<bool> takeSuggestions(Database &database, const HandedArticle &handed, const Article &text,
                             bool trusted)
{
    SuggestionStore store(database);
    const auto present = store.suggestions(handed.id);
    if (!present)
        return present.error();
    QHash<SuggestionId, Suggestion> known;
    for (const Suggestion &suggestion : *present)
        known.insert(suggestion.id, suggestion);
    const Article &theirs = handed.revisions.back().text;
    bool any = false;
    for (Suggestion suggestion : handed.suggestions) {
        const auto here = known.constFind(suggestion.id);
        if (here == known.constEnd()) {
            if (!hasItsPictures(suggestion.change, handed.photos) || known.size() >= mostSuggestions)
                continue;
            suggestion.change.anchor = moved(suggestion.change.anchor, theirs, text);
            suggestion.revision = text.revision;
            if (!trusted)
                suggestion.account = {};
            if (const auto added = store.add(handed.id, suggestion); !added)
                return added.error();
            known.insert(suggestion.id, suggestion);
        } else if (here->isOpen() && !suggestion.isOpen()) {
            const QDateTime at = suggestion.decidedAt.isValid() ? suggestion.decidedAt : text.updatedAt;
            if (const auto decided =
                    store.decide(handed.id, suggestion.id, suggestion.state, suggestion.decidedBy, at);
                !decided)
                return decided.error();
        } else {
            continue;
        }
        any = true;
    }
    return any;
}

} // namespace toasoan
