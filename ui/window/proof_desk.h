#pragma once

#include "core/desk/proofreading.h"
#include "core/desk/whose_words.h"
#include "ui/editor/sheet.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace toasoan {

class Dictionaries;
struct AddedWords;
class FieldProof;
class FindingsPanel;
class Newsroom;
class ProofWalk;
class StatusLine;
class WritingSession;
struct Questions;

// Proofreading between the sheet, the list of findings, the dialog that walks through them, the article in
// work and the newsroom's words and rules.
class ProofDesk : public QObject
{
    Q_OBJECT

public:
    ProofDesk(Newsroom &newsroom, WritingSession &session, FindingsPanel &panel, StatusLine &status,
              Sheet &sheet, QWidget *window);

    // What the sheet asks of proofreading.
    void serve(SheetServices &services);

    // Says in the status line how the house writes and what is missing, once it is loaded.
    void readLexicon();

    void walk();        // through all findings, in a dialog
    void readClosely(); // harder than usual, on request
    void unifyTones();  // of the whole article, in one step
    void chooseRules(); // in a dialog
    void chooseHouseStyle();
    // Opens the lists of words; what changes in them is checked again.
    void keepDictionaries(const Questions &questions);

signals:
    void countChanged(int findings); // without hints
    void listWanted();               // show the panel
    void toneStyleKnown(toasoan::ToneStyle style);
    void dictionaryMissing(const QString &sentence);
    void failed(const toasoan::Error &error);
    void told(const QString &sentence);
    // Of fields beside the sheet: show the place; put the text in place of what is wrong.
    void fieldWanted(const toasoan::Finding &finding);
    void fieldFixWanted(const toasoan::Finding &finding, const QString &text);
    // Something was decided; without `takeBack` there is nothing to take back.
    void decided(const QString &sentence, const std::function<void()> &takeBack);

private:
    void connectPanel();
    void connectWalk();
    void refresh();
    void readFields();
    void fix(const Finding &finding, const QString &text);
    void fixAll(const Finding &finding, const QString &text);
    void recheck();
    void showSpelling();
    void ignore(const IgnoredFinding &note);
    void addWord(const QString &word, WhoseWords list);
    void removeWord(const QString &word, WhoseWords list);
    void setRules(const QHash<QString, bool> &switches, const std::function<void()> &then = {});
    void switchRuleOff(const QString &rule);
    void changeToneStyle(ToneStyle style);
    void showToneStyle(ToneStyle style);
    void setHouseStyle(const HouseStyle &style);
    void setDepth(Depth depth);
    // The proofreader of now, as soon as it is loaded.
    void whenLoaded(const std::function<void(const Proofreader &)> &then);
    template <class T>
    void whenChanged(const QFuture<Result<T>> &change, const std::function<void()> &then);
    void tellAdded(const QString &word, WhoseWords list, const AddedWords &added);

    Proofreading &m_proofreading;
    Dictionaries &m_dictionaries;
    WritingSession &m_session;
    FindingsPanel &m_panel;
    StatusLine &m_status;
    Sheet &m_sheet;
    QWidget *m_window;
    FieldProof *m_fields;
    ProofWalk *m_walk;
    QTimer m_settle;
    QTimer m_rest;             // since the last finding came or went
    QList<Finding> m_findings; // in the panel
    QString m_problem;
};

} // namespace toasoan
