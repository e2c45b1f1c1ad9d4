#include "bench/annotated.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

namespace toasoan {

using namespace Qt::StringLiterals;

QList<AnnotatedArticle> readAnnotated(const QString &path)
{
    QList<AnnotatedArticle> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        std::exit(4);
    }
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        AnnotatedArticle article;
        article.text = object["text"_L1].toString();
        QList<int> unitOf; // by code point
        for (int i = 0; i < article.text.size(); ++i)
            if (!article.text[i].isLowSurrogate())
                unitOf.append(i);
        unitOf.append(int(article.text.size()));
        for (const QJsonValue &value : object["mistakes"_L1].toArray()) {
            const QJsonObject mistake = value.toObject();
            const int start = unitOf.value(mistake["start_offset"_L1].toVariant().toInt());
            AnnotatedArticle::Mistake one{start, int(mistake["text"_L1].toString().size()), {}};
            for (const QJsonValue &suggestion : mistake["suggest"_L1].toArray())
                one.suggestions += suggestion.toString().trimmed();
            article.mistakes += one;
        }
        articles += article;
    }
    return articles;
}

Article articleOf(const QString &text)
{
    Article article;
    for (const QString &line : text.split(u'\n'))
        article.body.blocks += paragraph(line);
    return article;
}

AnnotatedPassages passagesOf(const QString &text, const Proofreader &reader)
{
    return passagesOf(text, articleOf(text), reader);
}

AnnotatedPassages passagesOf(const QString &text, const Article &article, const Proofreader &reader)
{
    AnnotatedPassages result;
    int start = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!line.isEmpty())
            result.starts += start;
        start += int(line.size()) + 1;
    }
    result.passages = passages(article, reader);
    result.around = surroundings(article, result.passages, reader);
    return result;
}

} // namespace toasoan
