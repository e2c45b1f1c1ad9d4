// The proofreader over any bytes, read as UTF-8 and, where the first bit says so, as UTF-16 with lone
// surrogates and all.

#include "core/proof/check.h"
#include "core/proof/check_original.h"
#include "core/proof/context_model.h"
#include "core/proof/dictionary.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"
#include "tests/fuzz/fuzz.h"

#include <QSet>

#include <cstring>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Proofreader makeReader()
{
    auto opened = openHunspell();
    std::shared_ptr<const Dictionary> dictionary;
    if (opened)
        dictionary = std::move(*opened);
    Proofreader reader{
        std::make_shared<const Lexicon>(dictionary, QSet<QString>{u"Mường Pồn"_s}, ToneStyle::Traditional)};
    if (auto model = ContextModel::openInstalled())
        reader.context = std::move(*model);
    reader.rules.deep = true; // whatever there is to look at is looked at
    return reader;
}

const Proofreader &reader()
{
    static const Proofreader one = makeReader();
    return one;
}

QString textOf(const QByteArray &bytes)
{
    if (bytes.isEmpty() || (bytes[0] & 1) == 0)
        return QString::fromUtf8(bytes);
    QString text(bytes.size() / 2, u' ');
    std::memcpy(text.data(), bytes.constData(), std::size_t(text.size()) * 2);
    return text;
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    const QString text = textOf(bytes);
    const QList<Finding> findings = checkOriginal(text, reader(), {});
    int last = 0;
    for (const Finding &finding : findings) {
        mustBe(finding.start >= last, "findings stand in reading order");
        mustBe(finding.length >= 0 && finding.start + finding.length <= text.size(),
               "a finding is in the text");
        mustBe(ruleNamed(finding.rule) != nullptr, "a finding has a rule");
        mustBe(!message(finding).isEmpty(), "a finding has a reason");
        last = finding.start;
    }
    for (const Finding &finding : check(text, reader()))
        mustBe(text.mid(finding.start, finding.length) == finding.text, "a finding names what stands there");
}

QList<QByteArray> seeds()
{
    return {
        u"Thứ Năm, 23/5/2019 Ủy ban MTTQ xã họp, bàn việc của nghành theo 217-QĐ/TW, T.Ư, TP.HCM… ./."_s
            .toUtf8(),
        u"Bà con đã bổ xung tòan bộ; “phát triể n” nhândân, khỏe mạnh, luôn luôn. Ðảng bộ, Nguyễn Văn Á."_s
            .toUtf8(),
        u"Ông I-lích nói: \"3,5% hộ, 20km, 9h30\" – xem http://a.vn/b?c=đ, ban@xa.gov.vn, #danvan."_s
            .toUtf8(),
        u"Kế hoạch số 12-KH/BDVTU, ngày 3-2-2019 (chủ nhật), khoản 4 Điều 18, chính trị - xã hội."_s.toUtf8(),
        u"Trời đe\u0302\u0323p, gió​ nhẹ. The quick brown fox jumps over the lazy dog."_s.toUtf8(),
        QByteArray("\x01\x1e\xd8\x00\xdc\xe1\x00\x03\x03", 9),
    };
}
