#include "core/exchange/decode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

bool isOtherFormat(const QByteArray &bytes)
{
    static constexpr std::array<QByteArrayView, 9> beginnings{"PK\x03\x04", "%PDF-",    "\xff\xd8\xff",
                                                              "\x89PNG",    "GIF8",     "RIFF",
                                                              "{\\rtf",     "\x1f\x8b", "\xd0\xcf\x11\xe0"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](QByteArrayView beginning) { return bytes.startsWith(beginning); });
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

Error notText(const QString &name)
{
    return {Fault::Unreadable,
            QCoreApplication::translate(
                "Import", "“%1” holds no text that can be read. Plain text (.txt) and web pages "
                          "(.html) can be imported.")
                .arg(name),
            {}};
}

Error notUtf8(const QString &name)
{
    return {Fault::Unreadable,
            QCoreApplication::translate(
                "Import", "“%1” is not written in UTF-8, so its letters cannot be told for sure. "
                          "Open it where it was written, save it as UTF-8 and import it again.")
                .arg(name),
            {}};
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return Error{
            Fault::Unreadable,
            QCoreApplication::translate("Import", "“%1” is empty: there is nothing to import.").arg(name),
            {}};
    if (isUtf16(bytes))
        return notUtf8(name);
    if (isOtherFormat(bytes))
        return notText(name);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return bytes.contains('\0') ? notText(name) : notUtf8(name);
    // A stray NUL is cleaned away later; a text full of them is none.
    if (bytes.count('\0') > bytes.size() / 100)
        return notText(name);
    return text;
}

} // namespace toasoan
