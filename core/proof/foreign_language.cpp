#include "core/proof/foreign_language.h"

#include "core/proof/dictionary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

struct Name
{
    const char *code;
    const char *english;
};

// The languages quoted in Vietnamese newsrooms; any other goes by the name Unicode gives it.
constexpr std::array names{
    Name{"ar", QT_TRANSLATE_NOOP("Language", "Arabic")},
    Name{"bg", QT_TRANSLATE_NOOP("Language", "Bulgarian")},
    Name{"cs", QT_TRANSLATE_NOOP("Language", "Czech")},
    Name{"da", QT_TRANSLATE_NOOP("Language", "Danish")},
    Name{"de", QT_TRANSLATE_NOOP("Language", "German")},
    Name{"en", QT_TRANSLATE_NOOP("Language", "English")},
    Name{"es", QT_TRANSLATE_NOOP("Language", "Spanish")},
    Name{"fr", QT_TRANSLATE_NOOP("Language", "French")},
    Name{"hu", QT_TRANSLATE_NOOP("Language", "Hungarian")},
    Name{"id", QT_TRANSLATE_NOOP("Language", "Indonesian")},
    Name{"it", QT_TRANSLATE_NOOP("Language", "Italian")},
    Name{"km", QT_TRANSLATE_NOOP("Language", "Khmer")},
    Name{"ko", QT_TRANSLATE_NOOP("Language", "Korean")},
    Name{"la", QT_TRANSLATE_NOOP("Language", "Latin")},
    Name{"lo", QT_TRANSLATE_NOOP("Language", "Lao")},
    Name{"nl", QT_TRANSLATE_NOOP("Language", "Dutch")},
    Name{"pl", QT_TRANSLATE_NOOP("Language", "Polish")},
    Name{"pt", QT_TRANSLATE_NOOP("Language", "Portuguese")},
    Name{"ro", QT_TRANSLATE_NOOP("Language", "Romanian")},
    Name{"ru", QT_TRANSLATE_NOOP("Language", "Russian")},
    Name{"sv", QT_TRANSLATE_NOOP("Language", "Swedish")},
    Name{"th", QT_TRANSLATE_NOOP("Language", "Thai")},
    Name{"uk", QT_TRANSLATE_NOOP("Language", "Ukrainian")},
};

} // namespace

bool knows(const ForeignLanguage &language, QStringView word)
{
    const QString plain = word.toString().replace(u'’', u'\'').replace(u'ʼ', u'\'');
    if (language.dictionary->knows(plain))
        return true;
    const qsizetype elision = plain.indexOf(u'\'');
    return elision > 0 && elision + 1 < plain.size() && language.dictionary->knows(plain.mid(elision + 1));
}

bool mayBeName(const ForeignLanguage &language, QStringView word)
{
    // German writes every noun with a capital.
    return !word.isEmpty() && word[0].isUpper() && !language.code.startsWith(QLatin1String("de"));
}

QString languageName(const QString &code)
{
    const QString language = code.section(u'_', 0, 0).section(u'-', 0, 0);
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Name &name) { return language == QLatin1String(name.code); });
    QString name;
    if (found != names.end())
        name = QCoreApplication::translate("Language", found->english);
    else if (const QLocale locale(code); locale.language() != QLocale::C)
        name = QLocale::languageToString(locale.language());
    if (name.isEmpty())
        return code;
    return QCoreApplication::translate("Language", "%1 (%2)", "language, code").arg(name, code);
}

} // namespace toasoan
