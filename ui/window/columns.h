#pragma once

#include "ui/window/column_rule.h"

#include <QSplitter>

namespace toasoan {

// The columns of the window: folders and list, the text, the side panel. A person says which they want; the
// rule says which of them there is room for, so that the text keeps a readable measure, and brings the others
// back when there is room again.
class Columns : public QSplitter
{
    Q_OBJECT

public:
    explicit Columns(QWidget *parent = nullptr);

    enum Column { Folders, List, Text, Side }; // added in this order

    // Below this many pixels the others give way.
    void setLeastText(int width);

    // `insisted` are shown at the cost of the others, and of the measure.
    void want(bool lists, bool side, Insisted insisted = Insisted::Nothing);
    bool wantsLists() const { return m_wish.lists; }
    bool wantsSide() const { return m_wish.side; }

    // Nothing but the text, until something else is wanted.
    void setAlone(bool alone);

    // All that was wanted, to come back to.
    struct Wish
    {
        bool lists = true;
        bool side = true;
        Insisted insisted = Insisted::Nothing;
        bool alone = false;

        bool operator==(const Wish &) const = default;
    };
    const Wish &wish() const { return m_wish; }
    void setWish(const Wish &wish);

    // There for the eye.
    bool foldersShown() const;
    bool listShown() const;
    bool sideShown() const;

    // As a person left them: folders, list, side panel; what is remembered of them.
    QList<int> widths() const;
    void setWidths(const QList<int> &widths);

    QSize minimumSizeHint() const override;

signals:
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void takeWidths();
    int leastWidth(Column column) const;

    ColumnWidths m_widths;
    Wish m_wish;
    int m_leastText = 0;
};

} // namespace toasoan
