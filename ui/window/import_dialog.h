#pragma once

#include "core/article/article.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace toasoan {

// What became of one file, in a sentence.
struct ImportOutcome
{
    enum class Kind { CameIn, Guessed, Refused };
    Kind kind = Kind::CameIn;
    QString sentence;
    ArticleId article; // null when it was refused
};

// How several files come in: how far it is, a line a file, and a way to stop. It stands beside the window, in
// which one can go on writing.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(int files, QWidget *parent = nullptr);

    void begin(const QString &name); // the file that is being read
    void add(const ImportOutcome &outcome);
    void finish(); // no more will come

signals:
    void stopWanted();
    void articleWanted(toasoan::ArticleId id);

protected:
    void reject() override;

private:
    int m_files;
    int m_done = 0;
    int m_cameIn = 0;
    bool m_working = true;
    QLabel *m_state;
    QProgressBar *m_progress;
    QListWidget *m_list;
    QPushButton *m_close;
};

} // namespace toasoan
