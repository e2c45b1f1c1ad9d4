// Every text a person can see has its Vietnamese: lupdate reads the sources anew and the committed file must
// know it all.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString key; // context, source and comment
    QString translation;
    bool finished = true;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() == QXmlStreamReader::EndElement) {
            if (xml.name() == "message"_L1)
                messages.append(message);
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            message = {context, {}, true};
        } else if (xml.name() == "source"_L1 || xml.name() == "comment"_L1) {
            message.key += u'\n' + xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

} // namespace

TEST(Translations, CoverEveryTextOfTheSources)
{
    const QDir root(QStringLiteral(TOASOAN_SOURCE_DIR));
    QSet<QString> known;
    QStringList missing;
    for (const Message &message : messagesIn(root.filePath(u"resources/translations/toasoan_vi.ts"_s))) {
        known.insert(message.key);
        if (!message.finished || message.translation.isEmpty())
            missing.append(message.key);
    }
    ASSERT_GT(known.size(), 100);

    QTemporaryDir temporary;
    const QString fresh = temporary.filePath(u"fresh_vi.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root.path());
    lupdate.start(QStringLiteral(TOASOAN_LUPDATE), {u"core"_s, u"ui"_s, u"app"_s, u"-I"_s, u"."_s, u"-ts"_s, fresh,
                                                    u"-no-obsolete"_s, u"-locations"_s, u"none"_s});
    ASSERT_TRUE(lupdate.waitForFinished(60000)) << qPrintable(lupdate.errorString());
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
    const QList<Message> needed = messagesIn(fresh);
    ASSERT_GT(needed.size(), 100);
    for (const Message &message : needed)
        if (!known.contains(message.key))
            missing.append(message.key);
    EXPECT_TRUE(missing.isEmpty()) << "without Vietnamese:\n" << qPrintable(missing.join(u"\n---\n"));
}

TEST(Translations, KeepThePlacesOfTheirSources)
{
    const QDir root(QStringLiteral(TOASOAN_SOURCE_DIR));
    for (const Message &message : messagesIn(root.filePath(u"resources/translations/toasoan_vi.ts"_s)))
        for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%n"_s})
            EXPECT_EQ(message.key.contains(place), message.translation.contains(place))
                << qPrintable(message.key);
}
