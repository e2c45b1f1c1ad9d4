#pragma once

#include <QString>

#include <optional>

namespace toasoan {

// What somebody may want with an article: the steps of the editorial process, and work on its text.
enum class Act {
    Edit,             // change what an approval covers
    Describe,         // change the other details: tags, section, genre, day of publication
    Submit,           // gửi duyệt
    TakeBack,         // rút bài, by its writer
    TakeUp,           // nhận bài, by an editor
    Return,           // trả lại bài
    Approve,          // duyệt bài
    SendBack,         // trả lại biên tập, by the publisher
    Publish,          // đăng
    Schedule,         // hẹn giờ
    Unschedule,       // bỏ hẹn giờ
    Correct,          // đính chính, with a notice that every output prints
    FixSlip,          // sửa lỗi nhỏ: approved again, without a notice
    GiveUpCorrection, // bỏ đính chính
    Withdraw,         // gỡ bài
    Remake,           // khôi phục: a new draft from a withdrawn article
    Archive,          // lưu trữ
    Unarchive,        // lấy khỏi lưu trữ
    Trash,            // bỏ vào thùng rác
    TakeFromTrash,    // lấy khỏi thùng rác
};
constexpr int actCount = int(Act::TakeFromTrash) + 1;

// Fixed, for machines: "submit".
QString name(Act act);
std::optional<Act> actNamed(QStringView name);

// As a button says it, translated: "Submit for review".
QString label(Act act);

} // namespace toasoan
