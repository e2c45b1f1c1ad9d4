// Capitals in the names of bodies and events, and in "Nhân dân" (design/language §5.3).

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"

namespace toasoan::style {

namespace {

// As they are to be written. `always`: the name of one body or one kind of bodies only, so that small letters
// throughout are amiss too; of the others only names that start with a capital and go on otherwise.
constexpr Phrase names[]{
    {u"Ủy ban nhân dân", {}},
    {u"Hội đồng nhân dân", {}},
    {u"Hội đồng nhân dân và Ủy ban nhân dân", {}},
    {u"Ủy ban Thường vụ Quốc hội", {}},
    {u"Mặt trận Tổ quốc", {}},
    {u"Ủy ban Mặt trận Tổ quốc", {}},
    {u"Ủy ban Trung ương Mặt trận Tổ quốc", {}},
    {u"Tòa án nhân dân", {}},
    {u"Viện kiểm sát nhân dân", {}},
    {u"Quân đội nhân dân Việt Nam", {}},
    {u"Công an nhân dân Việt Nam", {}},
    {u"Đảng Cộng sản Việt Nam", {}},
    {u"Đoàn Thanh niên Cộng sản Hồ Chí Minh", {}},
    {u"Hội Liên hiệp Phụ nữ", {}},
    {u"Hội Liên hiệp Thanh niên", {}},
    {u"Tổng Liên đoàn Lao động", {}},
    {u"Ban Chấp hành Trung ương", {}},
    {u"Văn phòng Trung ương Đảng", {}},
    {u"Đảng và Nhà nước", {}},
    {u"Cách mạng Tháng Tám", {}},
    {u"Nguyên đán", {}},

    {u"Hội Nông dân", {}, false},
    {u"Hội Cựu chiến binh", {}, false},
    {u"Hội Người cao tuổi", {}, false},
    {u"Hội Chữ thập đỏ", {}, false},
    {u"Hội Khuyến học", {}, false},
    {u"Liên đoàn Lao động", {}, false},
    {u"Ban Bí thư", {}, false},
    {u"Ban Dân vận", {}, false},
    {u"Ban Tuyên giáo", {}, false},
    {u"Ban Tuyên giáo và Dân vận", {}, false},
    {u"Ban Nội chính", {}, false},
    {u"Ban Tổ chức Trung ương", {}, false},
    {u"Ban Kinh tế Trung ương", {}, false},
    {u"Ban Đối ngoại Trung ương", {}, false},
    {u"Ban Tổ chức Tỉnh ủy", {}, false},
    {u"Ban Tổ chức Thành ủy", {}, false},
    {u"Ban Tổ chức Huyện ủy", {}, false},
    {u"Ban Tổ chức Quận ủy", {}, false},
    {u"Ban Thường vụ Tỉnh ủy", {}, false},
    {u"Ban Thường vụ Thành ủy", {}, false},
    {u"Ban Thường vụ Huyện ủy", {}, false},
    {u"Ban Thường vụ Quận ủy", {}, false},
    {u"Ban Thường vụ Đảng ủy", {}, false},
    {u"Ủy ban Kiểm tra", {}, false},
    {u"Bộ Chính trị", {}, false},
    {u"Bộ Quốc phòng", {}, false},
    {u"Bộ Công an", {}, false},
    {u"Bộ Ngoại giao", {}, false},
    {u"Bộ Nội vụ", {}, false},
    {u"Bộ Tư pháp", {}, false},
    {u"Bộ Tài chính", {}, false},
    {u"Bộ Công Thương", {}, false},
    {u"Bộ Xây dựng", {}, false},
    {u"Bộ Y tế", {}, false},
    {u"Bộ Kế hoạch và Đầu tư", {}, false},
    {u"Bộ Tài nguyên và Môi trường", {}, false},
    {u"Bộ Nông nghiệp và Môi trường", {}, false},
    {u"Bộ Thông tin và Truyền thông", {}, false},
    {u"Bộ Khoa học và Công nghệ", {}, false},
    {u"Bộ Giáo dục và Đào tạo", {}, false},
    {u"Sở Nội vụ", {}, false},
    {u"Sở Tư pháp", {}, false},
    {u"Sở Tài chính", {}, false},
    {u"Sở Xây dựng", {}, false},
    {u"Sở Y tế", {}, false},
    {u"Sở Kế hoạch và Đầu tư", {}, false},
    {u"Sở Tài nguyên và Môi trường", {}, false},
    {u"Sở Thông tin và Truyền thông", {}, false},
    {u"Sở Khoa học và Công nghệ", {}, false},
    {u"Sở Giáo dục và Đào tạo", {}, false},
    {u"Văn phòng Chính phủ", {}, false},
    {u"Văn phòng Quốc hội", {}, false},
    {u"Quốc hội", {}, false},
    {u"Chính phủ", {}, false},
    {u"Tỉnh ủy", {}, false},
    {u"Thành ủy", {}, false},
    {u"Huyện ủy", {}, false},
    {u"Quận ủy", {}, false},
    {u"Thị ủy", {}, false},
    {u"Đảng ủy", {}, false},
};

// In letters that are not all capitals, as headings and signs are.
bool isShouted(const Reading &reading, int token, int count)
{
    for (int i = token; i < token + count; ++i)
        if (caseOf(reading.word(i)) == Case::AllCapitals && reading.word(i).size() > 1)
            return true;
    return false;
}

void findMiscapitalised(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    int free = 0; // the first token no longer name has taken
    for (const Lead &lead : reading.leads) {
        if (!(lead.topics & question.topic) || lead.token < free)
            continue;
        const Said said = longestSaidAt(reading, lead.token, names);
        if (!said.phrase)
            continue;
        free = lead.token + said.tokens;
        const QStringView text = textOf(reading, lead.token, said.tokens);
        const QString right = recased(text, said.phrase->found);
        const bool capital = caseOf(reading.word(lead.token)) != Case::Small;
        if (right != text && (capital || said.phrase->always) && !isShouted(reading, lead.token, said.tokens))
            marks.add(reading.token(lead.token).start, reading.token(free - 1).end(), right);
    }
}

// Words that "nhân dân" belongs to as their attribute, where it stays small, and the money of China.
constexpr View peopleAfter =
    u"ban đồng đội an sát án báo sĩ sỹ giáo thuốc trang chủ hòa tranh ninh biểu phòng "
    u"ưu dũng khởi đoàn tra";
constexpr View peopleBefore = u"tệ";

void findSmallPeople(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (const Lead &lead : reading.leads) {
        const int i = lead.token;
        if (!(lead.topics & question.topic) || reading.keys[std::size_t(i)] == 0 ||
            saidAt(reading, i, u"nhân dân") == 0 || reading.keys[std::size_t(i) + 1] == 0)
            continue;
        if ((reading.joinsOn(i) && saysOneOf(reading.word(i - 1), peopleAfter)) ||
            (reading.joinsOn(i + 2) && saysOneOf(reading.word(i + 2), peopleBefore)))
            continue;
        const QStringView text = textOf(reading, i, 2);
        marks.add(reading.token(i).start, reading.token(i + 1).end(), recased(text, u"Nhân dân"));
    }
}

constexpr StyleRule rules[]{
    {{"capital-body", Layer::Style, Severity::Hint,
      QT_TRANSLATE_NOOP("Rule", "Capitals in the names of bodies"),
      QT_TRANSLATE_NOOP("Rule",
                        "The name is written “%2”: a capital for the words of kind, function and field."),
      from::decreeOnCapitals, true, true},
     findMiscapitalised},
    {{"capital-people", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "“Nhân dân” with a capital"),
      QT_TRANSLATE_NOOP("Rule", "“Nhân dân” standing alone, for the whole people, takes a capital."),
      from::decreeOnCapitals, true, true},
     findSmallPeople},
};

} // namespace

constinit const Family bodies{rules, u"nhân", names};

} // namespace toasoan::style
