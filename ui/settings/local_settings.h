#pragma once

#include "core/base/id.h"
#include "core/text/typing.h"
#include "core/text/vietnamese_keys.h"
#include "ui/theme/page_width.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <memory>
#include <utility>

namespace toasoan {

// Where a person was and how the window stood, to come back to after a restart.
struct WindowState
{
    QByteArray geometry;
    QList<int> columns; // widths of folders, list and side panel
    bool listsShown = true;
    bool sideShown = true;
    QString sidePanel;
    double zoom = 1;
    QString article; // its id
    int cursor = 0;

    bool operator==(const WindowState &) const = default;
};

// How this person writes Vietnamese where no input method of the system does it.
struct WritingKeys
{
    bool on = false;
    KeyMethod method = KeyMethod::Telex; // also what is switched on next

    bool operator==(const WritingKeys &) const = default;
};

// How a person likes the sheet to be while writing on it.
struct WritingRoom
{
    PageWidth width = PageWidth::Usual;
    bool brightParagraph = true; // in focus mode
    bool typewriter = false;

    bool operator==(const WritingRoom &) const = default;
};

// How many words a writer wants an article to have.
struct WordTarget
{
    ArticleId article;
    int words = 0;

    bool operator==(const WordTarget &) const = default;
};
constexpr int mostTargets = 300; // remembered: those set last
constexpr int largestTarget = 99999;

// What the program remembers on this computer, whatever newsroom is open. What a newsroom decided for
// everybody is in its store.
class LocalSettings
{
public:
    // In the platform's place for configuration, or TOASOAN_CONFIG.
    LocalSettings();
    explicit LocalSettings(QString file);
    ~LocalSettings(); // everything asked is on disk then

    WindowState window() const;

    // Written on the pool: the window never waits for the disk. The newest asked is what stays.
    void setWindow(const WindowState &state);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    // How the sheet helps this person write.
    TypingHelp typingHelp() const;
    void setTypingHelp(const TypingHelp &wanted);

    WritingKeys writingKeys() const;
    void setWritingKeys(const WritingKeys &keys);
    WritingRoom writingRoom() const;
    void setWritingRoom(const WritingRoom &room);

    // The keys of the menus' actions where they are other than usual, by the name of the action. As they
    // were written: whoever gives them to the actions judges them.
    QMap<QString, QString> actionKeys() const;
    void setActionKeys(const QMap<QString, QString> &keys);

    // Whether the desktop tells of notices while the window is not in use.
    bool desktopNotices() const;
    void setDesktopNotices(bool wanted);

    // Whether two texts are compared in one text, not side by side.
    bool comparesInline() const;
    void setComparesInline(bool wanted);

    // Newest first. They are a writer's own aim, no fact about an article: they stay with the computer, do
    // not travel with the article, and nothing is lost with one.
    QList<WordTarget> targets() const;
    void setTargets(const QList<WordTarget> &targets);

    // The newsroom folder opened last; empty before the first.
    QString newsroom() const;
    void setNewsroom(const QString &folder);

    // The writer's name, for the bylines and revisions of this computer.
    QString author() const;
    void setAuthor(const QString &author);

private:
    using Value = std::pair<QLatin1StringView, QVariant>;
    QVariant read(QLatin1StringView key, const QVariant &otherwise = {}) const;
    void write(const QList<Value> &values);

    QString m_file;
    std::unique_ptr<QThreadPool> m_writer; // of one thread, so that the newest stays
};

} // namespace toasoan
