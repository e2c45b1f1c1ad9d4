#pragma once

#include "core/desk/whose_words.h"
#include "core/proof/finding.h"
#include "core/proof/ignored.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace toasoan {

// One finding after the other: its sentence with the place marked, the reason and where the rule is from, the
// corrections, and every way out on a key. Stays open beside the text; what it is told to do is done by
// whoever shows it the findings.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    using Suggestions = std::function<QFuture<QStringList>(const QString &word)>;

    explicit ProofDialog(Suggestions suggestions, QWidget *parent = nullptr);

    void setWordLists(const QList<WhoseWords> &lists);
    void setReadOnly(bool readOnly);

    // `paragraph` is the text the finding stands in; `alike` how many there are of it, `left` of all.
    void showFinding(const Finding &finding, const QString &paragraph, int alike, int left);
    void showReading();      // more of the text is still being read
    void showPaused();       // somebody is writing in the text
    void showDone(int left); // so many were left for later

signals:
    void fixWanted(const QString &text);
    void fixAllWanted(const QString &text);
    void ignoreWanted(toasoan::IgnoreWhere where);
    void laterWanted();
    void addWordWanted(toasoan::WhoseWords list);
    void ruleOffWanted();
    void goOnWanted(); // after a pause, or from the start again

private:
    QWidget *makePage();
    QWidget *makeSignPage();
    QWidget *makeButtons();
    void offer(const QStringList &suggestions);
    void showSign(const QString &sentence, const QString &way);
    void refreshFix();

    Suggestions m_suggestions;
    QList<WhoseWords> m_lists{WhoseWords::Newsroom};
    bool m_readOnly = false;
    Finding m_finding;
    int m_alike = 0;
    int m_request = 0;
    QStackedWidget *m_pages;
    QLabel *m_kind;
    QLabel *m_left;
    QLabel *m_sentence;
    QLabel *m_reason;
    QLabel *m_source;
    QLineEdit *m_correction;
    QListWidget *m_list;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
    QPushButton *m_ignore;
    QPushButton *m_ignoreAll;
    QPushButton *m_later;
    QPushButton *m_mine;
    QPushButton *m_newsroom;
    QPushButton *m_ruleOff;
    QLabel *m_sign; // the sentence where there is no finding to show
    QPushButton *m_goOn;
    QPushButton *m_close;
};

} // namespace toasoan
