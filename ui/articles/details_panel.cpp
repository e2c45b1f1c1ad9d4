#include "ui/articles/details_panel.h"

#include "core/article/date_line.h"
#include "core/article/field_label.h"
#include "ui/articles/original_lines.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tag_edit.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestField = 500;
constexpr int longestNote = 4000;
constexpr int linesOfNote = 4;

// What a newsroom calls its genres; a person may write another.
QStringList usualGenres()
{
    return {DetailsPanel::tr("news item"),
            DetailsPanel::tr("report"),
            DetailsPanel::tr("photo story"),
            DetailsPanel::tr("feature"),
            DetailsPanel::tr("portrait of an example"),
            DetailsPanel::tr("interview"),
            DetailsPanel::tr("comment")};
}

void complete(QLineEdit *edit, const QStringList &words)
{
    if (auto *model =
            qobject_cast<QStringListModel *>(edit->completer() ? edit->completer()->model() : nullptr)) {
        model->setStringList(words);
        return;
    }
    auto *completer = new QCompleter(edit);
    completer->setModel(new QStringListModel(words, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

} // namespace

DetailsPanel::DetailsPanel(Used used, QWidget *parent)
    : QScrollArea(parent)
    , m_used(std::move(used))
    , m_tags(new TagEdit(this))
    , m_published(new DateField(dateLine, readDate, this))
    , m_event(new DateField(dateLine, readDate, this))
    , m_genre(new QComboBox(this))
    , m_deskNote(new QPlainTextEdit(this))
    , m_missing(new QLabel(this))
    , m_originals(new OriginalLines(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(4);
    setWidget(page);

    m_missing->setObjectName(u"missingFields"_s);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->hide();
    layout->addWidget(m_missing);
    addField(u"tags"_s, tr("Press Enter after each."), m_tags);
    addField(u"publicationDate"_s, tr("The day printed on the page."), m_published);
    addField(u"eventDate"_s, tr("The day it happened, when it is known."), m_event);
    m_genre->setEditable(true);
    m_genre->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_genre->setMinimumContentsLength(8);
    m_genre->setInsertPolicy(QComboBox::NoInsert);
    m_genre->addItems(usualGenres());
    limitLength(*m_genre->lineEdit(), longestField);
    addField(u"genre"_s, {}, m_genre);
    addLine(u"byline"_s, tr("The name or pen name printed with the article."), &Article::byline,
            ArticleStore::Used::Byline);
    addLine(u"unit"_s, tr("The unit that sent the report."), &Article::unit, ArticleStore::Used::Unit);
    addLine(u"section"_s, {}, &Article::section, ArticleStore::Used::Section);
    addLine(u"place"_s, tr("Where it happened."), &Article::place, ArticleStore::Used::Place);
    addLine(u"source"_s, tr("Printed below the text."), &Article::source, ArticleStore::Used::Source);
    addLine(u"kicker"_s, tr("The line above the headline."), &Article::kicker, std::nullopt);
    addLine(u"subtitle"_s, tr("The line below the headline."), &Article::subtitle, std::nullopt);
    m_deskNote->setObjectName(u"deskNote"_s);
    m_deskNote->setTabChangesFocus(true);
    limitLength(*m_deskNote, longestNote);
    m_deskNote->setFixedHeight(linesOfNote * m_deskNote->fontMetrics().lineSpacing() +
                               2 * m_deskNote->frameWidth() +
                               2 * qCeil(m_deskNote->document()->documentMargin()));
    addField(u"deskNote"_s, tr("For the people of the newsroom: it is printed nowhere."), m_deskNote);
    layout->addWidget(m_originals);
    layout->addStretch(1);
    setFocusProxy(m_tags);

    connect(m_tags, &TagEdit::edited, this, &DetailsPanel::tell);
    connect(m_published, &DateField::edited, this, &DetailsPanel::tell);
    connect(m_event, &DateField::edited, this, &DetailsPanel::tell);
    connect(m_genre, &QComboBox::editTextChanged, this, &DetailsPanel::tell);
    connect(m_deskNote, &QPlainTextEdit::textChanged, this, &DetailsPanel::tell);
}

void DetailsPanel::addField(const QString &name, const QString &tip, QWidget *field)
{
    auto *label = new QLabel(fieldLabel(name), widget());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    label->setToolTip(tip);
    field->setToolTip(tip);
    field->setAccessibleName(label->text());
    field->setAccessibleDescription(tip);
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    if (!m_labels.isEmpty())
        layout->addSpacing(8);
    layout->addWidget(label);
    layout->addWidget(field);
    m_labels << Label{name, label, field};
}

QLineEdit *DetailsPanel::addLine(const QString &name, const QString &tip, QString Article::*member,
                                 std::optional<ArticleStore::Used> used)
{
    auto *edit = new QLineEdit(this);
    limitLength(*edit, longestField);
    connect(edit, &QLineEdit::textChanged, this, &DetailsPanel::tell);
    addField(name, tip, edit);
    m_lines << Line{edit, member, used};
    return edit;
}

void DetailsPanel::setArticle(const Article &article)
{
    m_filling = true;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.edit->text() != article.*line.member) {
            line.edit->setText(article.*line.member);
            line.edit->setCursorPosition(0);
        }
    }
    m_genre->setEditText(article.genre);
    m_published->setDate(article.publicationDate);
    m_event->setDate(article.eventDate);
    m_tags->setTags(article.tags);
    if (m_deskNote->toPlainText() != article.deskNote)
        m_deskNote->setPlainText(article.deskNote);
    m_filling = false;
    if (!article.id.isNull())
        refreshCompletions();
}

void DetailsPanel::writeTo(Article &article) const
{
    for (const Line &line : m_lines)
        article.*line.member = line.edit->text();
    article.genre = m_genre->currentText();
    article.publicationDate = m_published->date();
    article.eventDate = m_event->date();
    article.tags = m_tags->tags();
    article.deskNote = m_deskNote->toPlainText();
}

int DetailsPanel::words() const
{
    Article article;
    writeTo(article);
    return wordCount(article.kicker) + wordCount(article.subtitle);
}

QLineEdit *DetailsPanel::lineOf(const QString &field) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &one) {
        return one.member == (field == "kicker"_L1 ? &Article::kicker : &Article::subtitle);
    });
    return line->edit;
}

void DetailsPanel::select(const QString &field, int start, int length)
{
    QLineEdit *line = lineOf(field);
    ensureWidgetVisible(line);
    line->setFocus(Qt::ShortcutFocusReason);
    line->setSelection(start, length);
}

Anchor DetailsPanel::chosenPlace() const
{
    Anchor place;
    for (const QString &field : {u"kicker"_s, u"subtitle"_s}) {
        const QLineEdit *line = lineOf(field);
        if (!line->hasFocus())
            continue;
        place.field = field;
        place.start = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
        place.length = line->selectionLength();
    }
    return place;
}

void DetailsPanel::replace(const QString &field, int start, const QString &text, const QString &with)
{
    QLineEdit *line = lineOf(field);
    if (!isEnabled() || line->isReadOnly() || QStringView(line->text()).mid(start, text.size()) != text)
        return;
    line->setSelection(start, int(text.size()));
    line->insert(with);
}

void DetailsPanel::setTextLocked(bool locked)
{
    for (const Line &line : std::as_const(m_lines))
        line.edit->setReadOnly(locked && line.member != &Article::section);
    m_event->setEnabled(!locked);
}

void DetailsPanel::addLines(QWidget *lines)
{
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->insertWidget(layout->indexOf(m_event) + 1, lines);
    for (QWidget *child : lines->findChildren<QWidget *>())
        if (child->focusPolicy() & Qt::TabFocus)
            tabBefore(m_genre, child);
}

void DetailsPanel::focusField(const QString &field)
{
    for (const Label &one : std::as_const(m_labels)) {
        if (one.field != field)
            continue;
        ensureWidgetVisible(one.edit);
        one.edit->setFocus(Qt::ShortcutFocusReason);
    }
}

void DetailsPanel::setMissing(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields)
        names << fieldLabel(field);
    m_missing->setText(tr("Still missing: %1.").arg(names.join(u", "_s)));
    m_missing->setVisible(!names.isEmpty());
    for (const Label &one : std::as_const(m_labels)) {
        const bool isMissing = fields.contains(one.field);
        const QString name = fieldLabel(one.field);
        one.label->setText(isMissing ? tr("%1 · still missing").arg(name) : name);
        one.label->setForegroundRole(isMissing ? QPalette::WindowText : QPalette::PlaceholderText);
        one.edit->setAccessibleDescription(isMissing ? tr("Still missing.") : one.label->toolTip());
    }
}

void DetailsPanel::refreshCompletions()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.used)
            continue;
        whenDone(m_used(*line.used), this, [edit = line.edit](const Result<QStringList> &words) {
            if (words)
                complete(edit, *words);
        });
    }
    whenDone(m_used(ArticleStore::Used::Tag), this, [this](const Result<QStringList> &words) {
        if (words)
            m_tags->setCompletions(*words);
    });
}

void DetailsPanel::tell()
{
    if (!m_filling)
        emit edited();
}

} // namespace toasoan
