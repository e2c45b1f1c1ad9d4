#pragma once

#include "core/article/official_document.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace toasoan {

class DateField;
class Registering;

// Asks for an entry of the register of documents, a new one where it has no id. It stays open until whoever
// asks accepts it, so that an answer that is refused can be corrected.
class DocumentForm : public QDialog
{
    Q_OBJECT

public:
    explicit DocumentForm(const OfficialDocument &document, QWidget *parent = nullptr);

    OfficialDocument document() const;  // as it is filled in
    void tell(const QString &sentence); // why it was refused; lets answer again

signals:
    void answered(const toasoan::OfficialDocument &document);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const QString &label, QWidget *field, const QString &name);
    void answer();
    void refresh();

    OfficialDocument m_document;
    QGridLayout *m_fields;
    QLineEdit *m_number;
    QComboBox *m_kind;
    QLineEdit *m_issuer;
    DateField *m_issued;
    QLineEdit *m_title;
    DateField *m_outOfForce;
    QLineEdit *m_note;
    QLabel *m_told;
    QPushButton *m_keep;
};

// Asks for `document` over `parent` and keeps it in the register; `kept` is called with what stands there
// then, in the thread of `parent`.
void askDocument(Registering &registering, const OfficialDocument &document, QWidget *parent,
                 const std::function<void(const OfficialDocument &kept)> &kept);

} // namespace toasoan
