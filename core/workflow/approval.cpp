#include "core/workflow/approval.h"

#include "core/article/article_json.h"
#include "core/base/secrets.h"

#include <QCryptographicHash>

namespace toasoan {

namespace {

QByteArray joinedLines(std::initializer_list<QByteArray> lines)
{
    QByteArray joined;
    for (const QByteArray &line : lines)
        joined += line + '\n';
    return joined;
}

} // namespace

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

namespace {

QByteArray firstStatement(ArticleId article, const Approval &approval)
{
    return joinedLines({"toasoan approval 1", article.toString().toLatin1(),
                        QByteArray::number(approval.revision), approval.digest,
                        approval.account.toString().toLatin1(),
                        QByteArray::number(approval.at.toMSecsSinceEpoch())});
}

} // namespace

QByteArray statementOf(ArticleId article, const Approval &approval)
{
    return joinedLines(
        {"toasoan approval 2", article.toString().toLatin1(), QByteArray::number(approval.revision),
         approval.digest, approval.account.toString().toLatin1(),
         QByteArray::number(approval.at.toMSecsSinceEpoch()), approval.name.toUtf8().toBase64(),
         approval.onPaper ? "paper" : "here", approval.scan, approval.note.toUtf8().toBase64()});
}

bool isSigned(ArticleId article, const Approval &approval)
{
    const Signature &signature = approval.signature;
    const bool hasPaper = approval.onPaper || !approval.scan.isEmpty() || !approval.note.isEmpty();
    return isSignedBy(signature.publicKey, statementOf(article, approval), signature.bytes) ||
           (!hasPaper && isSignedBy(signature.publicKey, firstStatement(article, approval), signature.bytes));
}

} // namespace toasoan
