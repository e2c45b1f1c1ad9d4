#pragma once

#include "core/article/article.h"
#include "core/desk/drafting.h"
#include "core/workflow/anchor.h"

#include <QScrollArea>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace toasoan {

class DateField;
class OriginalLines;
class TagEdit;

// What is printed around the text: dates, genre, byline, section, source, tags …
class DetailsPanel : public QScrollArea
{
    Q_OBJECT

public:
    // `used` is asked for completion each time a panel is filled; it never waits.
    using Used = std::function<QFuture<Result<QStringList>>(ArticleStore::Used)>;

    explicit DetailsPanel(Used used, QWidget *parent = nullptr);

    void setArticle(const Article &article);
    void writeTo(Article &article) const;

    int words() const; // of kicker and subtitle, which are printed but not on the sheet

    void refreshCompletions();

    // What is printed of them is only read then; tags, section, genre, the day of publication and the note to
    // the desk stay open.
    void setTextLocked(bool locked);
    // The keyboard into the field with this name.
    void focusField(const QString &field);

    // Marks the fields with these names, and says which they are: also those on the sheet.
    void setMissing(const QStringList &fields);

    // More about the days of the article, below them.
    void addLines(QWidget *lines);

    OriginalLines &originals() { return *m_originals; }

    // Shows a place in the line of the field with this name ("kicker", "subtitle").
    void select(const QString &field, int start, int length);
    // What is selected, or where the cursor is, in such a line; of the article as a whole elsewhere.
    Anchor chosenPlace() const;
    // Puts `with` in place of `text` there, as if it were typed; does nothing where something else stands
    // now.
    void replace(const QString &field, int start, const QString &text, const QString &with);

signals:
    void edited();

private:
    struct Line
    {
        QLineEdit *edit;
        QString Article::*member;
        std::optional<ArticleStore::Used> used;
    };

    QLineEdit *addLine(const QString &name, const QString &tip, QString Article::*member,
                       std::optional<ArticleStore::Used> used);
    void addField(const QString &name, const QString &tip, QWidget *field);
    void tell();
    QLineEdit *lineOf(const QString &field) const;

    Used m_used;
    struct Label
    {
        QString field;
        QLabel *label;
        QWidget *edit;
    };

    QList<Line> m_lines;
    QList<Label> m_labels;
    TagEdit *m_tags; // made in the order of reading, which Tab follows
    DateField *m_published;
    DateField *m_event;
    QComboBox *m_genre;
    QPlainTextEdit *m_deskNote;
    QLabel *m_missing;
    OriginalLines *m_originals;
    bool m_filling = false;
};

} // namespace toasoan
