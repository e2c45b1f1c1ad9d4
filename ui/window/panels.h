#pragma once

#include "core/article/article.h"
#include "core/base/clock.h"
#include "ui/settings/local_settings.h"

#include <QCoreApplication>

#include <functional>

class QAction;
class QStackedWidget;
class QMainWindow;
class QWidget;

namespace toasoan {

class ArticleHeader;
class ArticleList;
class Columns;
class CountedTabs;
class DetailsPanel;
class FindingsPanel;
class FolderButton;
class FolderList;
class HistoryPanel;
class Newsroom;
class Notices;
class PhotosPanel;
class RemarksPanel;
class SuggestionsPanel;
class MarginPanel;
class ReviewPanel;
class Sheet;
class StatusLine;
class VersionNameBar;
class WindowActions;

// What the window is made of, where it stands, and how that is remembered. The widgets belong to the window.
class Panels
{
    Q_DECLARE_TR_FUNCTIONS(Panels)

    // What holds the rest is made first, so that everything is made where it stays: a widget that moves to
    // another parent has its whole subtree styled again.
    Columns *m_columns;
    QWidget *m_centre;
    QStackedWidget *m_middle;
    QWidget *m_page; // with the sheet
    FolderButton *m_folderButton = nullptr;

public:
    using Present = std::function<Article()>;

    Panels(QMainWindow &window, Newsroom &newsroom, const Clock &now, const Present &present);

    static QStringList sideNames();

    // Puts everything in its place and the tools into the header.
    void place(QMainWindow &window, const WindowActions &actions);

    void showSheet();
    void showNothing();
    void setReadOnly(bool readOnly);
    void setFindingCount(int count);
    void setMarginCounts(int remarks, int suggestions) const; // of open ones
    void setReviewOffered(bool offered);                      // where several people work on an article

    // The list of articles and the side panel, where there is room for them.
    Columns &columns() const { return *m_columns; }
    bool listShown() const;
    bool sideShown() const;
    void showList(); // whatever the room
    void showSide();
    void toggleList();
    void toggleSide();
    void toggleAll();
    void setAlone(bool alone); // nothing but the sheet

    void restore(QMainWindow &window, const WindowState &state);
    void store(const QMainWindow &window, WindowState &state) const;

    // In the order of reading, which Tab follows: that in which they are made.
    FolderList *folders;
    ArticleList *list;
    Notices *notices;
    ArticleHeader *header;
    VersionNameBar *versionName;
    Sheet *sheet;
    CountedTabs *side;
    FindingsPanel *findings;
    DetailsPanel *details;
    PhotosPanel *photos;
    HistoryPanel *history;
    ReviewPanel *review;
    RemarksPanel *remarks;
    SuggestionsPanel *suggestions;
    MarginPanel *margin; // the two
    StatusLine *status;

private:
    void fillLists(QAction *newArticle);
    void fillMiddle(const WindowActions &actions);
    void fillTools();
    void fitSide();
};

} // namespace toasoan
