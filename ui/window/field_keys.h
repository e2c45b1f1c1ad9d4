#pragma once

#include "ui/editor/typed_keys.h"

#include <QObject>
#include <QPointer>

namespace toasoan {

// Telex and VNI keys in the field that has the keyboard: any line or plain text beside the sheet, but for
// those that hold no words of a language (addresses, passwords).
class FieldKeys : public QObject
{
    Q_OBJECT

public:
    explicit FieldKeys(QObject *parent = nullptr);

    void setRules(const std::optional<KeyRules> &rules);

signals:
    void inputMethodWrote(); // one of the system

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *field);
    bool write(const QKeyEvent &key);
    void retype(const Retyped &wanted);

    TypedKeys m_keys;
    QPointer<QWidget> m_field;
    bool m_isWriting = false;
};

} // namespace toasoan
