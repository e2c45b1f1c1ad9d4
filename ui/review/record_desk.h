#pragma once

#include "ui/review/record_dialog.h"

#include <QPointer>

namespace toasoan {

// Shows the record, checks it, and writes it into files.
class RecordDesk : public QObject
{
    Q_OBJECT

public:
    using AskSave = std::function<QString(QWidget *parent, const QString &name, const QString &filter)>;

    // `mayChooseFile`: whoever works now may say where heads are written down.
    RecordDesk(Record &record, const Clock &now, AskSave askSave, HeadFileRow::AskPath askHeadFile,
               std::function<bool()> mayChooseFile, QWidget *window);

    // With this article, null for none, to be chosen; or with its entries alone.
    void show(ArticleId article, const QString &headline);
    void showOnly(ArticleId article, const QString &headline);

signals:
    void articleWanted(toasoan::ArticleId article);

private:
    using Export = QFuture<Result<void>> (Record::*)(const RecordQuery &query, const QString &path);

    RecordDialog &dialog();
    void check();
    void exportTo(Export write, const QString &suffix, const QString &filter);
    template <class T, class Done>
    void run(const QFuture<Result<T>> &work, const QString &sentence, Done done);

    Record &m_record;
    Clock m_now;
    AskSave m_askSave;
    HeadFileRow::AskPath m_askHeadFile;
    std::function<bool()> m_mayChooseFile;
    QWidget *m_window;
    QPointer<RecordDialog> m_dialog;
};

} // namespace toasoan
