#pragma once

#include "core/desk/originals.h"
#include "ui/window/questions.h"

#include <QObject>

namespace toasoan {

class OriginalLines;

// Shows the files an article was brought in from, and gives them back.
class OriginalDesk : public QObject
{
    Q_OBJECT

public:
    OriginalDesk(Originals &originals, OriginalLines &lines, Questions questions, QWidget *window);

    void show(ArticleId article);

signals:
    void saved(const QString &path);
    void failed(const toasoan::Error &error);

private:
    void open(const Original &original);
    void saveAs(const Original &original);

    Originals &m_originals;
    OriginalLines &m_lines;
    Questions m_questions;
    QWidget *m_window;
    ArticleId m_article;
};

} // namespace toasoan
