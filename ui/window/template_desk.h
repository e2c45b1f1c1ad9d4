#pragma once

#include "core/article/article_template.h"
#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace toasoan {

class DetailsPanel;
class Sheet;
class TemplateDialog;
class Templates;
class WritingSession;

// Templates between where they are kept, the article in work and its details.
class TemplateDesk : public QObject
{
    Q_OBJECT

public:
    TemplateDesk(Templates &templates, WritingSession &session, Sheet &sheet, DetailsPanel &details,
                 QWidget *window);

    void read(const std::function<void()> &then = {}); // which there are now
    void begin();                                      // asks which one a new article is to begin as
    void makeOfThis();                                 // of the article in work

signals:
    void failed(const toasoan::Error &error);
    // Something was done that can be taken back.
    void done(const QString &sentence, const std::function<void()> &takeBack);

private:
    void beginAs(const ArticleTemplate &chosen);
    void remove(const ArticleTemplate &made, TemplateDialog &dialog);
    void keep(const ArticleTemplate &made);
    void showMissing();

    Templates &m_templates;
    WritingSession &m_session;
    Sheet &m_sheet;
    DetailsPanel &m_details;
    QWidget *m_window;
    QList<ArticleTemplate> m_all;
    bool m_isRead = false; // with the first article that was begun from one
    QTimer m_settle;
};

} // namespace toasoan
