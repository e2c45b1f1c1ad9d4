#pragma once

#include "core/article/article_template.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace toasoan {

// What a template made of `article` is called, what it is for and which fields must be filled in.
class MakeTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    MakeTemplateDialog(const Article &article, const QStringList &takenNames, QWidget *parent = nullptr);

    ArticleTemplate made() const;

private:
    void refresh();

    Article m_article;
    QStringList m_taken;
    QLineEdit *m_name;
    QLineEdit *m_purpose;
    QListWidget *m_required;
    QLabel *m_hint;
    QPushButton *m_keep;
};

} // namespace toasoan
