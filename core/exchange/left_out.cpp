#include "core/exchange/left_out.h"

#include <QCoreApplication>

#include <numeric>

namespace toasoan {

namespace {

constexpr int mostCounted = 1'000'000;

constexpr std::array sentences{
    QT_TRANSLATE_N_NOOP("Import", "%n deletion(s) marked in the file were carried out."),
    QT_TRANSLATE_N_NOOP("Import", "%n insertion(s) marked in the file were taken."),
    QT_TRANSLATE_N_NOOP("Import", "%n piece(s) of hidden text were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n struck-out piece(s) of text were taken as they read."),
    QT_TRANSLATE_N_NOOP("Import", "%n line(s) of a table of contents were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n equation(s) were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n chart(s) were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n diagram(s) (SmartArt) were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n embedded object(s) were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n control(s) of a form were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n drawn shape(s) were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n picture(s) as small as a mark were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n picture(s) were left out: only JPEG, PNG, WebP and TIFF are taken."),
    QT_TRANSLATE_N_NOOP("Import", "%n picture(s) are missing in the file or damaged."),
    QT_TRANSLATE_N_NOOP("Import",
                        "%n picture(s) stand elsewhere and were not fetched; add them to their captions."),
    QT_TRANSLATE_N_NOOP("Import", "%n picture(s) beyond the five hundredth were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n picture(s) are cropped in the file; the whole picture was taken."),
    QT_TRANSLATE_N_NOOP("Import", "%n merged cell(s) of tables were taken apart."),
    QT_TRANSLATE_N_NOOP("Import", "%n table(s) within a table became lines of its cell."),
    QT_TRANSLATE_N_NOOP("Import", "%n row(s) beyond the five hundredth of a table were left out."),
    QT_TRANSLATE_N_NOOP("Import", "%n cell(s) beyond the twentieth of a row were left out."),
    QT_TRANSLATE_N_NOOP("Import",
                        "%n link(s) to places within the file or to other files became plain text."),
};
static_assert(sentences.size() == size_t(LeftOut::Count));

} // namespace

void LeftOutCounts::add(LeftOut kind, int number)
{
    int &count = m_counts[size_t(kind)];
    count = std::min(count + number, mostCounted);
}

int LeftOutCounts::all() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

QStringList LeftOutCounts::notes() const
{
    QStringList notes;
    for (size_t kind = 0; kind < sentences.size(); ++kind) {
        if (m_counts[kind] > 0)
            notes += QCoreApplication::translate("Import", sentences[kind], nullptr, m_counts[kind]);
    }
    return notes;
}

} // namespace toasoan
