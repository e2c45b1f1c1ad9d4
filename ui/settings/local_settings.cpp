#include "ui/settings/local_settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto columnsKey = "window/columns"_L1;
constexpr auto listsKey = "window/lists"_L1;
constexpr auto sideKey = "window/side"_L1;
constexpr auto sidePanelKey = "window/sidePanel"_L1;
constexpr auto zoomKey = "window/zoom"_L1;
constexpr auto articleKey = "place/article"_L1;
constexpr auto cursorKey = "place/cursor"_L1;
constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto desktopNoticesKey = "notices/desktop"_L1;
constexpr auto comparesInlineKey = "comparison/inline"_L1;
constexpr auto marksKey = "writing/marks"_L1;
constexpr auto printedKey = "writing/printed"_L1;
constexpr auto keysKey = "writing/keys"_L1;
constexpr auto keysOnKey = "writing/keysOn"_L1;
constexpr auto abbreviationsKey = "writing/abbreviations"_L1;
constexpr auto pageWidthKey = "writing/pageWidth"_L1;
constexpr auto brightKey = "writing/brightParagraph"_L1;
constexpr auto typewriterKey = "writing/typewriter"_L1;
constexpr auto actionKeysKey = "keys/changed"_L1;
constexpr auto targetsKey = "writing/targets"_L1;
constexpr auto newsroomKey = "newsroom/folder"_L1;
constexpr auto authorKey = "newsroom/author"_L1;

QString defaultFile()
{
    const QString given = qEnvironmentVariable("TOASOAN_CONFIG");
    if (!given.isEmpty())
        return given;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"toasoan/toasoan.ini"_s);
}

} // namespace

LocalSettings::LocalSettings()
    : LocalSettings(defaultFile())
{
}

LocalSettings::LocalSettings(QString file)
    : m_file(std::move(file))
    , m_writer(std::make_unique<QThreadPool>())
{
    m_writer->setMaxThreadCount(1);
}

LocalSettings::~LocalSettings()
{
    m_writer->waitForDone();
}

QVariant LocalSettings::read(QLatin1StringView key, const QVariant &otherwise) const
{
    return QSettings(m_file, QSettings::IniFormat).value(QString(key), otherwise);
}

void LocalSettings::write(const QList<Value> &values)
{
    m_writer->start([file = m_file, values] {
        QSettings settings(file, QSettings::IniFormat);
        for (const auto &[key, value] : values)
            settings.setValue(QString(key), value);
    });
}

WindowState LocalSettings::window() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const WindowState usual;
    WindowState state;
    state.geometry = settings.value(QString(geometryKey)).toByteArray();
    for (const QString &width : settings.value(QString(columnsKey)).toStringList())
        state.columns << width.toInt();
    state.listsShown = settings.value(QString(listsKey), usual.listsShown).toBool();
    state.sideShown = settings.value(QString(sideKey), usual.sideShown).toBool();
    state.sidePanel = settings.value(QString(sidePanelKey)).toString();
    state.zoom = qBound(0.5, settings.value(QString(zoomKey), usual.zoom).toDouble(), 3.0);
    state.article = settings.value(QString(articleKey)).toString();
    state.cursor = qMax(0, settings.value(QString(cursorKey)).toInt());
    return state;
}

void LocalSettings::setWindow(const WindowState &state)
{
    QStringList columns;
    for (const int width : state.columns)
        columns << QString::number(width);
    write({{geometryKey, state.geometry},
           {columnsKey, columns},
           {listsKey, state.listsShown},
           {sideKey, state.sideShown},
           {sidePanelKey, state.sidePanel},
           {zoomKey, state.zoom},
           {articleKey, state.article},
           {cursorKey, state.cursor}});
}

ThemeChoice LocalSettings::theme() const
{
    return themeNamed(read(themeKey).toString()).value_or(ThemeChoice::System);
}

void LocalSettings::setTheme(ThemeChoice theme)
{
    write({{themeKey, nameOf(theme)}});
}

TypingHelp LocalSettings::typingHelp() const
{
    return {read(marksKey, true).toBool(), read(printedKey, true).toBool(),
            read(abbreviationsKey, true).toBool()};
}

void LocalSettings::setTypingHelp(const TypingHelp &wanted)
{
    write({{marksKey, wanted.marks}, {printedKey, wanted.printed}, {abbreviationsKey, wanted.abbreviations}});
}

bool LocalSettings::desktopNotices() const
{
    return read(desktopNoticesKey, false).toBool();
}

void LocalSettings::setDesktopNotices(bool wanted)
{
    write({{desktopNoticesKey, wanted}});
}

bool LocalSettings::comparesInline() const
{
    return read(comparesInlineKey, false).toBool();
}

void LocalSettings::setComparesInline(bool wanted)
{
    write({{comparesInlineKey, wanted}});
}

WritingKeys LocalSettings::writingKeys() const
{
    const bool vni = read(keysKey).toString() == "vni"_L1;
    return {read(keysOnKey, false).toBool(), vni ? KeyMethod::Vni : KeyMethod::Telex};
}

void LocalSettings::setWritingKeys(const WritingKeys &keys)
{
    write({{keysOnKey, keys.on}, {keysKey, keys.method == KeyMethod::Vni ? u"vni"_s : u"telex"_s}});
}

WritingRoom LocalSettings::writingRoom() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const WritingRoom usual;
    const QString width = settings.value(QString(pageWidthKey)).toString();
    return {width == "narrow"_L1 ? PageWidth::Narrow
            : width == "wide"_L1 ? PageWidth::Wide
                                 : PageWidth::Usual,
            settings.value(QString(brightKey), usual.brightParagraph).toBool(),
            settings.value(QString(typewriterKey), usual.typewriter).toBool()};
}

void LocalSettings::setWritingRoom(const WritingRoom &room)
{
    write({{pageWidthKey, room.width == PageWidth::Narrow ? u"narrow"_s
                          : room.width == PageWidth::Wide ? u"wide"_s
                                                          : u"usual"_s},
           {brightKey, room.brightParagraph},
           {typewriterKey, room.typewriter}});
}

QMap<QString, QString> LocalSettings::actionKeys() const
{
    QMap<QString, QString> all;
    for (const QString &line : read(actionKeysKey).toStringList())
        all.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
    return all;
}

void LocalSettings::setActionKeys(const QMap<QString, QString> &keys)
{
    QStringList lines;
    for (const auto &[name, text] : keys.asKeyValueRange())
        lines << name + u' ' + text;
    write({{actionKeysKey, lines}});
}

QList<WordTarget> LocalSettings::targets() const
{
    QList<WordTarget> all;
    for (const QString &line : read(targetsKey).toStringList()) {
        const auto article = ArticleId::fromString(line.section(u' ', 0, 0));
        const int words = line.section(u' ', 1).toInt();
        if (article && words > 0 && words <= largestTarget)
            all << WordTarget{*article, words};
        if (all.size() == mostTargets)
            break;
    }
    return all;
}

void LocalSettings::setTargets(const QList<WordTarget> &targets)
{
    QStringList lines;
    for (const WordTarget &target : targets.first(std::min<qsizetype>(targets.size(), mostTargets)))
        lines << u"%1 %2"_s.arg(target.article.toString()).arg(target.words);
    write({{targetsKey, lines}});
}

QString LocalSettings::newsroom() const
{
    return read(newsroomKey).toString();
}

void LocalSettings::setNewsroom(const QString &folder)
{
    write({{newsroomKey, folder}});
}

QString LocalSettings::author() const
{
    return read(authorKey).toString();
}

void LocalSettings::setAuthor(const QString &author)
{
    write({{authorKey, author}});
}

} // namespace toasoan
