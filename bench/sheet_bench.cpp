#include "bench/sheet_bench.h"

#include "core/desk/proofreading.h"
#include "ui/editor/sheet.h"
#include "ui/theme/theme.h"

#include <ctime>

namespace toasoan {

using namespace Qt::StringLiterals;

Article longArticle(int syllables)
{
    static const QStringList words =
        u"cán bộ dân vận về thôn nghe ý kiến của nhân dân rồi ghi từng việc vào sổ tay nhỏ để trả lời ngay "
        u"tại chỗ "
        "những gì làm được việc khó thì hẹn ngày cùng bà con bàn lại đường mới mở qua cánh đồng lúa chín "
        "vàng nghành "
        "trẻ em đến trường sớm hơn người già ra hiên ngồi uống nước chè kể chuyện ngày xưa"_s.split(u' ');
    Article article;
    article.headline = u"Một ngày ở thôn"_s;
    article.standfirst = u"Ghi chép của cán bộ dân vận."_s;
    for (int written = 0, word = 0; written < syllables; written += syllablesInParagraph) {
        QStringList line;
        for (int i = 0; i < syllablesInParagraph; ++i, word += 7 + written % 3)
            line.append(words[word % words.size()]);
        article.body.blocks.append(paragraph(line.join(u' ') + u'.'));
    }
    return article;
}

QString plainLines(const Article &article)
{
    QStringList lines{article.headline, article.standfirst};
    for (const Block &block : article.body.blocks)
        lines.append(plainText(block));
    return lines.join(u'\n');
}

QList<int> sizesAsked(int argc, char **argv)
{
    if (argc > 1)
        return {QString::fromLocal8Bit(argv[1]).toInt()};
    return {1000, 10000, 100000, 1000000};
}

SheetServices checkedBy(const Proofreading &proofreading, const Sheet &sheet)
{
    SheetServices services;
    services.check = [&proofreading](const TextField &field, const SharedSurroundings &around, Depth depth) {
        return proofreading.check(field, around, depth);
    };
    services.surroundings = [&proofreading, &sheet](const SharedSurroundings &before) {
        Article now;
        sheet.writeTo(now);
        return proofreading.surroundings(now, before);
    };
    return services;
}

void dressLike(const Sheet &sheet, QTextEdit &bare)
{
    bare.resize(sheet.size());
    bare.setFont(readingFont());
    bare.setLineWrapMode(QTextEdit::FixedPixelWidth);
    bare.setLineWrapColumnOrWidth(sheet.viewport()->width());
}

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace toasoan
