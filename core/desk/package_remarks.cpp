#include "core/desk/package_remarks.h"

#include "core/desk/package_suggestions.h"
#include "core/store/remark_store.h"

#include <algorithm>

namespace toasoan {

namespace {

// What was said there by an account of ours is theirs only where the package is signed by somebody with an
// account here.
RemarkLine foreign(RemarkLine line, const PackageSigner &signer)
{
    if (!signer.isOurs())
        line.account = {};
    return line;
}

Result<bool> addLines(const ArticleTaking &taking, const Remark &remark, const Remark &present)
{
    const auto isThere = [&](const RemarkLine &line) {
        return std::any_of(present.lines.begin(), present.lines.end(), [&](const RemarkLine &there) {
            return there.kind == line.kind && there.author == line.author && there.at == line.at &&
                   there.text == line.text;
        });
    };
    RemarkStore store(taking.database);
    bool added = false;
    for (const RemarkLine &line : remark.lines) {
        if (isThere(line))
            continue;
        if (const auto done = store.addLine(taking.handed.id, remark.id, foreign(line, taking.signer)); !done)
            return done.error();
        added = true;
    }
    return added;
}

} // namespace

Result<bool> takeRemarks(const ArticleTaking &taking, const Article &text)
{
    const HandedArticle &handed = taking.handed;
    RemarkStore store(taking.database);
    const auto present = store.remarks(handed.id);
    if (!present)
        return present.error();
    QHash<RemarkId, Remark> known;
    for (const Remark &remark : *present)
        known.insert(remark.id, remark);
    const Article &theirs = handed.revisions.back().text;
    bool any = false;
    for (const Remark &each : handed.remarks) {
        Remark remark = each;
        if (!known.contains(remark.id)) {
            remark.anchor = moved(remark.anchor, theirs, text);
            remark.revision = taking.here.value(remark.revision - 1, text.revision);
            remark.lines = {foreign(each.lines.front(), taking.signer)};
            if (const auto added = store.add(handed.id, remark); !added)
                return added.error();
            any = true;
        }
        const auto added = addLines(taking, each, known.value(remark.id, remark));
        if (!added)
            return added.error();
        any = any || *added;
    }
    const auto suggested = takeSuggestions(taking.database, handed, text, taking.signer.isOurs());
    if (!suggested)
        return suggested.error();
    return any || *suggested;
}

} // namespace toasoan
