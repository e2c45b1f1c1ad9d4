#pragma once

#include "core/desk/newsroom.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

// A newsroom in a folder of its own, on a fixed day, gone at the end of the test.
class NewsroomTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2024, 10, 15), QTime(9, 30), QTimeZone("Asia/Ho_Chi_Minh")};
    std::unique_ptr<toasoan::Newsroom> m_newsroom;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void SetUp() override { open(toasoan::OpenMode::CreateOrWrite); }

    // Closes and opens again, as a restart does.
    void open(toasoan::OpenMode mode)
    {
        m_newsroom.reset();
        auto newsroom = toasoan::Newsroom::open(
            path(QStringLiteral("toa-soan")), mode, [this] { return m_now; },
            {path(QStringLiteral("tu-cua-toi.txt")), path(QStringLiteral("doan-mau-cua-toi.csv"))},
            toasoan::PasswordCost::Least);
        ASSERT_TRUE(newsroom) << qPrintable(newsroom.error().message);
        m_newsroom = std::move(*newsroom);
        m_newsroom->setAuthor(QStringLiteral("Lan"));
    }

    // The same newsroom in another session of the program, as another computer will have it open: what keeps
    // a second program away from a file is taken out of its way.
    std::unique_ptr<toasoan::Newsroom> openElsewhere(const QString &author)
    {
        const QString folder = path(QStringLiteral("toa-soan"));
        QFile::remove(folder + QStringLiteral("/newsroom.lock"));
        auto newsroom = toasoan::Newsroom::open(
            folder, toasoan::OpenMode::Write, [this] { return m_now; }, {}, toasoan::PasswordCost::Least);
        EXPECT_TRUE(newsroom) << qPrintable(newsroom.error().message);
        (*newsroom)->setAuthor(author);
        return std::move(*newsroom);
    }
};
