#pragma once

#include "core/desk/proofreading.h"
#include "ui/editor/sheet.h"

#include <QObject>
#include <QTimer>

namespace toasoan {

class Dictionaries;
class FindingsPanel;
class StatusLine;
struct Questions;

// Proofreading between the sheet, the list of findings and the newsroom's words.
class ProofDesk : public QObject
{
    Q_OBJECT

public:
    ProofDesk(Proofreading &proofreading, Sheet &sheet, FindingsPanel &panel, StatusLine &status,
              QObject *parent);

    void setAuthor(const QString &author) { m_author = author; }

    // Opens the lists of words; what changes in them is checked again.
    void keepDictionaries(Dictionaries &dictionaries, const Questions &questions);

signals:
    void countChanged(int findings); // without hints
    void ignoreWanted(const QString &word);
    void wordAdded(const QString &word);
    void dictionaryMissing(const QString &sentence);
    void failed(const toasoan::Error &error);

private:
    void refresh();
    void readLexicon();
    void showSpelling();
    void addWord(const QString &word);
    void changeToneStyle(ToneStyle style);

    Proofreading &m_proofreading;
    Sheet &m_sheet;
    FindingsPanel &m_panel;
    StatusLine &m_status;
    QTimer m_settle;
    QList<SheetFinding> m_findings;
    QString m_author;
    QString m_problem;
};

} // namespace toasoan
