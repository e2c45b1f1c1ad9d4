#pragma once

#include <QDateTime>
#include <QString>

namespace toasoan {

// Words printed on what is published. The publication is Vietnamese whatever language the window speaks, and
// the readers of core/exchange know them, so they are not translated.
inline QString sourceLine(const QString &source)
{
    return QStringLiteral("Nguồn: ") + source;
}

inline QString creditLine(const QString &credit)
{
    return QStringLiteral("Ảnh: ") + credit;
}

// What was wrong in a text that was published, and what is right.
inline QString noticeLine(QDate day, const QString &notice)
{
    return QStringLiteral("Đính chính (%1): %2").arg(day.toString(QStringLiteral("d/M/yyyy")), notice);
}

// On every page of a text nobody has approved.
inline QString unapprovedMark()
{
    return QStringLiteral("CHƯA DUYỆT");
}

// On every page of a text that is handed out before it may be published.
inline QString embargoMark(const QDateTime &until)
{
    const QDateTime here = until.toLocalTime();
    const bool wholeDay = here.time() == QTime(0, 0);
    return QStringLiteral("CẤM ĐĂNG TRƯỚC ") +
           here.toString(wholeDay ? QStringLiteral("d/M/yyyy") : QStringLiteral("H:mm d/M/yyyy"));
}

// Of the copy a leader signs.
inline QString signatureCopyTitle()
{
    return QStringLiteral("BẢN TRÌNH DUYỆT");
}

// Without a revision, the text was changed since the last one.
inline QString signatureCopyLine(int revision, const QDateTime &printedAt, const QString &code)
{
    const QString printed = QStringLiteral("In lúc %1 · Mã văn bản %2")
                                .arg(printedAt.toString(QStringLiteral("H:mm d/M/yyyy")), code);
    return revision > 0 ? QStringLiteral("Bản %1 · %2").arg(QString::number(revision), printed) : printed;
}

inline QString noteBoxTitle()
{
    return QStringLiteral("Ý kiến của người duyệt");
}

inline QString signatureBoxTitle()
{
    return QStringLiteral("Người duyệt");
}

inline QString signatureBoxHint()
{
    return QStringLiteral("(Ký, ghi rõ họ tên, ngày tháng)");
}

// Stands where a picture belongs that goes beside the text.
inline QString photoMark(int number)
{
    return QStringLiteral("[Ảnh %1]").arg(number);
}

inline QString pageNumber(int number, int count)
{
    return QStringLiteral("Trang %1/%2").arg(number).arg(count);
}

// For those who hear the page.
inline QString tableWord()
{
    return QStringLiteral("Bảng");
}

inline QString notesWord()
{
    return QStringLiteral("Cước chú");
}

inline QString backToText()
{
    return QStringLiteral("Trở lại bài");
}

} // namespace toasoan
