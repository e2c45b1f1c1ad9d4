#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace toasoan {

// Writes XML no reader refuses, whatever the texts hold: what XML 1.0 allows nowhere is left out, for
// QXmlStreamWriter drops it, too, but calls it a fault of its own.
class WordXml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    WordXml();

    void open(const char *name, Attributes attributes = {});
    void close();
    void empty(const char *name, Attributes attributes = {}); // without contents
    void leaf(const char *name, const QString &text, Attributes attributes = {});
    void text(QStringView text);

    QByteArray take(); // closes what is open

private:
    void write(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

// A text as its lines and the tabs within them are written.
enum class WordPiece { Text, Tab, LineBreak };

// Calls `piece(WordPiece, QStringView)` for what `text` is made of, in order.
template <class Function>
void eachPiece(QStringView text, Function piece)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u'\n');
        const bool tab = c == u'\t';
        if (!tab && c != u'\n' && c != QChar::LineSeparator && c != QChar::ParagraphSeparator)
            continue;
        if (i > from)
            piece(WordPiece::Text, text.sliced(from, i - from));
        if (i < text.size())
            piece(tab ? WordPiece::Tab : WordPiece::LineBreak, QStringView());
        from = i + 1;
    }
}

} // namespace toasoan
