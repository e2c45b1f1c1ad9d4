#pragma once

#include "core/workflow/act.h"
#include "ui/editor/sheet.h"
#include "ui/theme/page_width.h"
#include "ui/theme/theme.h"
#include "ui/window/key_table.h"

#include <QHash>
#include <QMap>
#include <QStringList>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace toasoan {

// Everything the window can be told, with its shortcut, and the menus it stands in. The sheet's own actions
// are placed among them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow &window, const Sheet::Actions &sheet, const QStringList &sidePanels);

    QAction *newArticle, *newFromTemplate, *makeTemplate, *import, *keep, *keepNamed, *exportArticle,
        *preview, *print, *printForSignature, *handOver, *takeIn, *trash, *backUp, *record, *processRules,
        *quit;
    QAction *search, *replaceAll, *lists, *side, *panels, *focus, *brightParagraph, *typewriter, *fullScreen,
        *target, *larger, *smaller, *usualSize;
    QAction *proofread, *readClosely, *unifyTones, *rules, *houseStyle, *dictionaries;
    QAction *keysOff, *keysTelex, *keysVni, *switchKeys;
    QAction *marks, *printed, *abbreviations; // how the sheet helps typing
    QAction *snippets;
    QMenu *insert;
    QAction *nextStep;
    QAction *remarkOnArticle, *suggestChanges;
    QAction *nextSuggestion, *acceptSuggestion, *rejectSuggestion;
    QMap<Act, QAction *> steps; // of the process, but for the trash; shown while they may be taken
    QAction *useAccounts, *accounts, *changePassword, *lock, *switchUser;
    QAction *notices, *calendar, *otherNewsrooms, *documents; // of the newsroom
    QAction *manual, *shortcuts, *changeKeys, *about;
    QList<QAction *> sidePanels;
    QMap<PageWidth, QAction *> pageWidths;
    QMap<ThemeChoice, QAction *> themes;

    // What makes sense only with an article open.
    void setArticleOpen(bool open);

    // Name and keys of every action that has keys, menu by menu, and what typing itself does.
    struct Shortcut
    {
        QString menu;
        QString name;
        QString keys;
    };
    QList<Shortcut> allShortcuts() const;

    // The keys as they are now, and as a person wants them: all others get their usual ones back.
    KeyTable keyTable() const;
    void setKeys(const KeyChanges &changes);

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const QString &iconName = {});
    // One of several that exclude each other.
    QAction *addChoice(QActionGroup *group, QMenu *menu, const QString &text);
    void addPageWidths(QMenu *menu);
    void addThemes(QMenu *menu);
    void addSteps(QMenu *menu, const Sheet::Actions &sheet);
    void addKeys(QMenu *menu);
    void nameAll(const Sheet::Actions &sheet);

    QMainWindow &m_window;
    QList<QMenu *> m_menus;
    QHash<QAction *, QList<QKeySequence>> m_usualKeys;
};

} // namespace toasoan
