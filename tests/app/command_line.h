#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

// The command line as scripts see it: the real program, its output, its exit status.

struct Answer
{
    int status = -1;
    QString out;
    QString err;

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QJsonObject json(int line = 0) const
    {
        return QJsonDocument::fromJson(lines().value(line).toUtf8()).object();
    }
};

// Data, settings and newsroom of each test are in a folder of its own.
class CommandLine : public testing::Test
{
protected:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void setEnvironment(const QString &name, const QString &value) { m_extra.insert(name, value); }

    enum class Newsroom { Named, None };

    Answer call(const QStringList &arguments, const QByteArray &input = {},
                Newsroom newsroom = Newsroom::Named) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("dữ liệu")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("cấu hình")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        environment.remove(QStringLiteral("TOASOAN_STORE"));
        if (newsroom == Newsroom::Named)
            environment.insert(QStringLiteral("TOASOAN_STORE"), path(QStringLiteral("toa soạn")));
        for (auto it = m_extra.cbegin(); it != m_extra.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TOASOAN_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60000)) << qPrintable(arguments.join(u' '));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    // A report in the shape of a portal, and its id in the store.
    QString importReport() const
    {
        const QString file =
            put(QStringLiteral("bài.txt"),
                QStringLiteral(
                    "Thứ Ba, 15/10/2024\nĐối thoại ở thôn Đồng Mận\n\n Quang cảnh buổi đối thoại\n\n "
                    "Sáng 12/10, Đảng ủy xã Hòa Lạc tổ chức đối thoại với Nhân dân thôn Đồng Mận về nước "
                    "sạch và đường đi. Hơn một trăm hộ dân có mặt từ sớm./.\n\nNguồn: Bản tin Hòa Lạc\n\n"
                    "Gửi cho bạn bè\n")
                    .toUtf8());
        const Answer answer = call({QStringLiteral("import"), file, QStringLiteral("--json")});
        EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
        EXPECT_EQ(answer.json()[u"headline"].toString(), QStringLiteral("Đối thoại ở thôn Đồng Mận"));
        EXPECT_EQ(answer.json()[u"file"].toString(), file);
        EXPECT_FALSE(answer.json()[u"notes"].toArray().isEmpty());
        return answer.json()[u"id"].toString();
    }

private:
    QHash<QString, QString> m_extra;
};
