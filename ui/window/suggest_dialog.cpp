#include "ui/window/suggest_dialog.h"

#include "core/desk/suggesting.h"
#include "core/workflow/suggested_changes.h"
#include "ui/editor/change_marks.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/when_done.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr QSize usualSize(980, 660); // within 1024 × 700
constexpr auto beforeKeeping = 800ms;

} // namespace

SuggestDialog::SuggestDialog(Suggesting &suggesting, const Article &base, const Article &wanted,
                             SheetServices services, QWidget *parent)
    : QDialog(parent)
    , m_suggesting(suggesting)
    , m_base(base)
    , m_sheet(new Sheet(this))
    , m_state(new QLabel(this))
    , m_done(new QPushButton(tr("&Done"), this))
{
    setObjectName(u"suggestDialog"_s);
    setWindowTitle(tr("Suggest changes"));
    auto *hint = new QLabel(
        tr("Write the article as you would have it. It stays as it is until somebody accepts your changes."),
        this);
    hint->setWordWrap(true);
    m_state->setObjectName(u"suggestState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_done->setObjectName(u"suggestDone"_s);
    m_done->setAutoDefault(false);
    m_done->setToolTip(tr("What you wrote is kept as suggestions"));
    connect(m_done, &QPushButton::clicked, this, &SuggestDialog::reject);

    m_sheet->setServices(std::move(services));
    m_sheet->setProofreading(false);
    m_sheet->setArticle(wanted);
    m_sheet->setAccessibleName(tr("The article as you would have it"));
    connect(m_sheet, &Sheet::edited, this, &SuggestDialog::keepSoon);
    const auto tellPictures = [this] {
        m_state->setText(tr("Pictures are put into the article itself, not suggested."));
    };
    connect(m_sheet, &Sheet::pictureWanted, this, tellPictures);
    connect(m_sheet, &Sheet::pictureWantedFor, this, tellPictures);
    connect(m_sheet, &Sheet::picturesOffered, this, tellPictures);
    connect(m_sheet, &Sheet::notice, m_state, &QLabel::setText);
    m_soon.setSingleShot(true);
    m_soon.setInterval(beforeKeeping);
    connect(&m_soon, &QTimer::timeout, this, &SuggestDialog::keep);

    auto *lower = new QHBoxLayout;
    lower->addWidget(m_state, 1);
    lower->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(hint);
    layout->addWidget(m_sheet, 1);
    layout->addLayout(lower);
    resize(roomOnScreen(*this, usualSize));
    showMarks();
    m_sheet->setFocus();
}

Article SuggestDialog::wanted() const
{
    Article article = m_base;
    m_sheet->writeTo(article);
    return article;
}

void SuggestDialog::goTo(BlockId block, const QString &field, int start)
{
    Finding place;
    place.field = field;
    place.block = block;
    place.start = start;
    m_sheet->goTo(place);
}

// Where somebody wrote: a bar beside it. What is written stands there already.
void SuggestDialog::showMarks()
{
    const Article present = wanted();
    const QList<SuggestedChange> changes = changesBetween(present, m_base);
    QList<SuggestedPlace> places;
    for (const SuggestedChange &change : changes) {
        Anchor place = placeOf(change);
        place.start += place.length;
        place.length = 0;
        places.append({SuggestionId::make(), place, {}, {}});
    }
    m_sheet->setSuggestions(places);
}

void SuggestDialog::keepSoon()
{
    m_hasFailed = false;
    m_soon.start();
}

void SuggestDialog::keep()
{
    m_soon.stop();
    m_sheet->takeCell();
    m_wantsKeeping = m_isKeeping;
    if (m_isKeeping)
        return;
    m_isKeeping = true;
    showMarks();
    whenDone(m_suggesting.suggest(m_base, wanted()), this,
             [this](const Result<QList<Suggestion>> &own) { take(own); });
}

void SuggestDialog::take(const Result<QList<Suggestion>> &own)
{
    m_isKeeping = false;
    if (!own) {
        m_hasFailed = true;
        m_leaves = false;
        m_state->setText(
            tr("%1 Close once more to leave without what is not kept.").arg(own.error().message));
        return;
    }
    m_state->setText(own->isEmpty() ? tr("Nothing is suggested yet.")
                                    : tr("%n suggestion(s) kept", nullptr, int(own->size())));
    if (m_wantsKeeping)
        return keep();
    if (m_leaves)
        accept();
}

void SuggestDialog::reject()
{
    if (m_hasFailed)
        return QDialog::reject();
    m_leaves = true;
    keep();
}

} // namespace toasoan
