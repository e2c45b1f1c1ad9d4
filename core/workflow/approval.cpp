#include "core/workflow/approval.h"

#include "core/article/article_json.h"

#include <QCryptographicHash>

namespace toasoan {

QByteArray printedDigest(const Article &article, const QHash<PhotoId, QByteArray> &pictures)
{
    Article printed = article;
    printed.tags.clear();
    printed.section.clear();
    printed.genre.clear();
    printed.publicationDate = {};
    printed.ignoredWords.clear();
    printed.ignoredFindings.clear();
    printed.templateName.clear();
    printed.deskNote.clear();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(contentToJson(printed));
    for (const PhotoId photo : photosIn(printed.body))
        hash.addData(QByteArray("\n" + photo.toString().toLatin1() + ' ' + pictures.value(photo)));
    return hash.result().toHex();
}

QString textCode(const QByteArray &digest)
{
    const QString hex = QString::fromLatin1(digest.left(8)).toUpper();
    return hex.left(4) + QChar(u'-') + hex.mid(4);
}

QByteArray statementOf(ArticleId article, const Approval &approval)
{
    const QByteArray lines[] = {"toasoan approval 1",
                                article.toString().toLatin1(),
                                QByteArray::number(approval.revision),
                                approval.digest,
                                approval.account.toString().toLatin1(),
                                QByteArray::number(approval.at.toMSecsSinceEpoch())};
    QByteArray statement;
    for (const QByteArray &line : lines)
        statement += line + '\n';
    return statement;
}

} // namespace toasoan
