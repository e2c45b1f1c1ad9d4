#include "ui/window/window_actions.h"

#include <QAction>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

QList<std::pair<QLatin1StringView, QAction *>> named(const Sheet::Actions &sheet)
{
    return {
        {"undo"_L1, sheet.undo},
        {"redo"_L1, sheet.redo},
        {"find"_L1, sheet.find},
        {"replace"_L1, sheet.replace},
        {"find-next"_L1, sheet.findNext},
        {"find-previous"_L1, sheet.findPrevious},
        {"picture"_L1, sheet.picture},
        {"table"_L1, sheet.table},
        {"note"_L1, sheet.note},
        {"link"_L1, sheet.link},
        {"bold"_L1, sheet.bold},
        {"italic"_L1, sheet.italic},
        {"paragraph"_L1, sheet.paragraph},
        {"heading"_L1, sheet.heading},
        {"subheading"_L1, sheet.subheading},
        {"quote"_L1, sheet.quote},
        {"box"_L1, sheet.box},
        {"bullets"_L1, sheet.bullets},
        {"numbers"_L1, sheet.numbers},
        {"indent"_L1, sheet.indent},
        {"outdent"_L1, sheet.outdent},
        {"move-up"_L1, sheet.moveUp},
        {"move-down"_L1, sheet.moveDown},
        {"outline"_L1, sheet.outline},
        {"suggest"_L1, sheet.suggest},
        {"next-finding"_L1, sheet.nextFinding},
        {"previous-finding"_L1, sheet.previousFinding},
        {"remark"_L1, sheet.remark},
        {"show-remark"_L1, sheet.showRemark},
    };
}

QList<std::pair<QLatin1StringView, QAction *>> named(const WindowActions &window)
{
    return {
        {"new"_L1, window.newArticle},
        {"new-from-template"_L1, window.newFromTemplate},
        {"make-template"_L1, window.makeTemplate},
        {"import"_L1, window.import},
        {"keep"_L1, window.keep},
        {"keep-named"_L1, window.keepNamed},
        {"export"_L1, window.exportArticle},
        {"preview"_L1, window.preview},
        {"print"_L1, window.print},
        {"print-for-signature"_L1, window.printForSignature},
        {"hand-over"_L1, window.handOver},
        {"take-in"_L1, window.takeIn},
        {"trash"_L1, window.trash},
        {"back-up"_L1, window.backUp},
        {"record"_L1, window.record},
        {"process-rules"_L1, window.processRules},
        {"notices"_L1, window.notices},
        {"calendar"_L1, window.calendar},
        {"other-newsrooms"_L1, window.otherNewsrooms},
        {"documents"_L1, window.documents},
        {"quit"_L1, window.quit},
        {"search"_L1, window.search},
        {"replace-all"_L1, window.replaceAll},
        {"marks"_L1, window.marks},
        {"printed-marks"_L1, window.printed},
        {"abbreviations"_L1, window.abbreviations},
        {"snippets"_L1, window.snippets},
        {"keys-off"_L1, window.keysOff},
        {"keys-telex"_L1, window.keysTelex},
        {"keys-vni"_L1, window.keysVni},
        {"switch-keys"_L1, window.switchKeys},
        {"proofread"_L1, window.proofread},
        {"read-closely"_L1, window.readClosely},
        {"unify-tones"_L1, window.unifyTones},
        {"rules"_L1, window.rules},
        {"house-style"_L1, window.houseStyle},
        {"dictionaries"_L1, window.dictionaries},
        {"panels"_L1, window.panels},
        {"lists"_L1, window.lists},
        {"side"_L1, window.side},
        {"focus"_L1, window.focus},
        {"bright-paragraph"_L1, window.brightParagraph},
        {"typewriter"_L1, window.typewriter},
        {"full-screen"_L1, window.fullScreen},
        {"target"_L1, window.target},
        {"larger"_L1, window.larger},
        {"smaller"_L1, window.smaller},
        {"usual-size"_L1, window.usualSize},
        {"page-narrow"_L1, window.pageWidths[PageWidth::Narrow]},
        {"page-usual"_L1, window.pageWidths[PageWidth::Usual]},
        {"page-wide"_L1, window.pageWidths[PageWidth::Wide]},
        {"theme-system"_L1, window.themes[ThemeChoice::System]},
        {"theme-light"_L1, window.themes[ThemeChoice::Light]},
        {"theme-dark"_L1, window.themes[ThemeChoice::Dark]},
        {"theme-contrast"_L1, window.themes[ThemeChoice::Contrast]},
        {"use-accounts"_L1, window.useAccounts},
        {"accounts"_L1, window.accounts},
        {"change-password"_L1, window.changePassword},
        {"lock"_L1, window.lock},
        {"switch-user"_L1, window.switchUser},
        {"next-step"_L1, window.nextStep},
        {"remark-on-article"_L1, window.remarkOnArticle},
        {"suggest-changes"_L1, window.suggestChanges},
        {"next-suggestion"_L1, window.nextSuggestion},
        {"accept-suggestion"_L1, window.acceptSuggestion},
        {"reject-suggestion"_L1, window.rejectSuggestion},
        {"manual"_L1, window.manual},
        {"shortcuts"_L1, window.shortcuts},
        {"change-keys"_L1, window.changeKeys},
        {"about"_L1, window.about},
    };
}

} // namespace

// Under these names keys are remembered: they stay what they are.
void WindowActions::nameAll(const Sheet::Actions &sheet)
{
    for (const auto &[name, action] : named(sheet) + named(*this)) {
        action->setObjectName(name);
        m_usualKeys.insert(action, action->shortcuts());
    }
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        it.value()->setObjectName(u"step-"_s + name(it.key()));
        m_usualKeys.insert(it.value(), it.value()->shortcuts());
    }
    for (int number = 0; number < sidePanels.size(); ++number) {
        sidePanels[number]->setObjectName(u"panel-%1"_s.arg(number + 1));
        m_usualKeys.insert(sidePanels[number], sidePanels[number]->shortcuts());
    }
}

} // namespace toasoan
