#pragma once

#include "core/base/error.h"

#include <QObject>

class QWidget;

namespace toasoan {

class Sheet;
class Snippets;
struct Questions;

// Snippets and abbreviations between the sheet and where they are kept.
class SnippetDesk : public QObject
{
    Q_OBJECT

public:
    SnippetDesk(Snippets &snippets, Sheet &sheet, QWidget *window);

    void read(); // what is at hand now, onto the sheet
    void keep(const Questions &questions);

signals:
    void failed(const toasoan::Error &error);

private:
    Snippets &m_snippets;
    Sheet &m_sheet;
    QWidget *m_window;
};

} // namespace toasoan
