#pragma once

#include "core/desk/drafting.h"

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace toasoan {

// What a person chooses when the text cannot be made safe and they want to leave.
enum class Unsaved { TryAgain, SaveElsewhere, Discard, Stay };

// Everything the window asks a person or the desktop, so that a test can answer.
struct Questions
{
    std::function<QStringList(QWidget *parent, bool several)> pictures;
    std::function<QStringList(QWidget *parent)> imports;
    std::function<QString(QWidget *parent, const QString &before)> folder;
    std::function<QString(QWidget *parent, const QString &suggestedName, const QString &filter)> saveAs;
    std::function<Unsaved(QWidget *parent, const QString &reason)> unsaved;
    std::function<void(const QString &path)> openPath; // in the desktop's program for it
    std::function<QString(QWidget *parent)> wordList;  // a file to bring in
    std::function<QString(QWidget *parent)> abbreviations;
    std::function<QString(QWidget *parent)> documentTable; // to bring into the register
    // What becomes of `file`, which was made of the article with this headline; nothing: it is left out.
    std::function<std::optional<Returning>(QWidget *parent, const QString &file, const QString &headline)>
        returning;
    // Where the head of the record is written day by day; a file that is there is gone on with.
    std::function<QString(QWidget *parent, const QString &before)> headFile;
    std::function<QString(QWidget *parent)> package; // of another desk, to take in
    std::function<QString(QWidget *parent)> scan;    // of an approval on paper
    // Whether it has a place for sentences, answered now or later.
    std::function<void(const std::function<void(bool)> &answer)> desktopTells;
    std::function<void(const QString &title, const QString &sentence)> tellDesktop;
};

Questions desktopQuestions();

} // namespace toasoan
