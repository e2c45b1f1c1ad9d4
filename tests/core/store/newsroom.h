#pragma once

#include "core/store/article_store.h"
#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toasoan {

// A newsroom in a folder of its own, open for writing.
class Newsroom
{
public:
    Newsroom();

    QString folder() const { return m_folder.filePath(QStringLiteral("toa-soan")); }
    QString path() const { return folder() + QStringLiteral("/newsroom.sqlite"); }

    Store &store() { return *m_store; }
    Result<std::unique_ptr<Store>> open(OpenMode mode) const;
    void close() { m_store.reset(); }
    void reopen();

    // Runs work on the writer and waits for its answer.
    template <class Work>
    auto write(Work work)
    {
        return m_store->write(std::move(work)).takeResult();
    }
    template <class Work>
    auto read(Work work)
    {
        return m_store->read(std::move(work)).takeResult();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

QDateTime noon(); // the fixed day of all store tests
Clock fixedClock();

// A report with text of its own, two tags and a figure.
Article report(const QString &headline, const QString &text = {});

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace toasoan
