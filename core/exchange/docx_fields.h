#pragma once

#include <QList>
#include <QString>

namespace toasoan {

// The fields a place in a document stands in. A field has an instruction ("HYPERLINK "https://…""), which is
// not shown, and a result, which is; fields stand in each other and go over paragraphs.
class DocxFields
{
public:
    void begin();
    void separate();
    void end();
    void instruct(const QString &text); // part of the instruction
    void beginSimple(const QString &instruction);

    bool isShown() const;     // no instruction is being read
    bool isContents() const;  // in a table of contents
    QString link() const;     // of the innermost hyperlink, or empty
    bool leadsWithin() const; // a hyperlink to a place in the file

private:
    struct Field
    {
        QString instruction;
        bool inResult = false;
        QString link;
        bool isContents = false;
        bool leadsWithin = false;
    };

    static void read(Field &field);

    QList<Field> m_fields;
    int m_beyond = 0; // fields too deep to be kept
};

} // namespace toasoan
