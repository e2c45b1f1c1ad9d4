#pragma once

#include <QMenu>

namespace toasoan {

class Sheet;

// The pieces of text kept ready, by their names, as they are when the menu opens.
class SnippetMenu : public QMenu
{
    Q_OBJECT

public:
    SnippetMenu(const Sheet &sheet, QWidget *parent);

signals:
    void chosen(const QString &text);

private:
    void fill();

    const Sheet &m_sheet;
};

} // namespace toasoan
