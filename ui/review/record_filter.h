#pragma once

#include "core/desk/record.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace toasoan {

class DateField;

// Which entries of the record somebody wants to see: a time, a person, a kind, one article.
class RecordFilter : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFilter(QWidget *parent = nullptr);

    // The article that may be chosen; null: none.
    void setArticle(ArticleId article, const QString &headline, bool isChosen);
    void setPeople(const QStringList &people);
    RecordQuery query() const;
    void takeKeyboard();

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillKinds();

    DateField *m_since;
    DateField *m_until;
    QComboBox *m_person;
    QComboBox *m_kind;
    QCheckBox *m_onlyArticle;
    ArticleId m_article;
};

} // namespace toasoan
