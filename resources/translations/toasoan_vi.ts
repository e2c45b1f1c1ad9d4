<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>Accounts</name>
    <message>
        <source>Checking a password takes %1 MB of memory, which are not free now. Close something else and try again.</source>
        <translation>Kiểm tra mật khẩu cần %1 MB bộ nhớ, lúc này không đủ. Hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>Tên hoặc mật khẩu không đúng.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds.</source>
        <translation>
            <numerusform>Sai mật khẩu quá nhiều lần. Hãy thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minutes.</source>
        <translation>
            <numerusform>Sai mật khẩu quá nhiều lần. Hãy thử lại sau %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account “%1” was changed by another program. An administrator has to look at it and set a new password.</source>
        <translation>Tài khoản “%1” đã bị một chương trình khác sửa. Quản trị cần xem lại và đặt mật khẩu mới.</translation>
    </message>
    <message>
        <source>There is no account of that name.</source>
        <translation>Không có tài khoản nào tên như vậy.</translation>
    </message>
    <message>
        <source>A password has %1 characters at least.</source>
        <translation>Mật khẩu phải có ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>Only an administrator keeps accounts.</source>
        <translation>Chỉ quản trị mới được sửa tài khoản.</translation>
    </message>
    <message>
        <source>The first account is an administrator&apos;s: somebody has to keep the others.</source>
        <translation>Tài khoản đầu tiên phải là của quản trị, vì cần có người quản lý các tài khoản khác.</translation>
    </message>
    <message>
        <source>The account “%1” is switched off. Ask an administrator.</source>
        <translation>Tài khoản “%1” đã ngừng dùng. Hãy hỏi quản trị.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Hãy đặt tên cho tài khoản.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation>Tên dài nhất là %1 ký tự.</translation>
    </message>
    <message>
        <source>Give the account a role at least.</source>
        <translation>Hãy chọn ít nhất một vai trò cho tài khoản.</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Đã có tài khoản “%1”.</translation>
    </message>
    <message>
        <source>“%1” is the last administrator who can sign in. Make somebody else an administrator first.</source>
        <translation>“%1” là quản trị cuối cùng còn đăng nhập được. Hãy cho người khác làm quản trị trước.</translation>
    </message>
    <message>
        <source>The account “%1” was changed by another program. Look at its roles and set a new password for it first.</source>
        <translation>Tài khoản “%1” đã bị một chương trình khác sửa. Hãy xem lại vai trò và đặt mật khẩu mới trước.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>In editing</source>
        <translation>Đang biên tập</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Hẹn giờ đăng</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã đăng</translation>
    </message>
    <message>
        <source>Under correction</source>
        <translation>Đang đính chính</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hôm qua %1</translation>
    </message>
</context>
<context>
    <name>ArticleJson</name>
    <message>
        <source>The stored text of an article cannot be read. Restore it from a revision or a backup.</source>
        <translation>Không đọc được nội dung đã lưu của một bài. Hãy khôi phục từ bản lưu hoặc bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>ArticleLock</name>
    <message>
        <source>Nobody is writing that article.</source>
        <translation>Không ai đang viết bài này.</translation>
    </message>
    <message>
        <source>Only an administrator takes an article out of the hands of others.</source>
        <translation>Chỉ quản trị mới được gỡ bài khỏi tay người khác.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Có người</translation>
    </message>
    <message>
        <source>You are writing this article elsewhere, on %1, since %2.</source>
        <translation>Bạn đang viết bài này ở nơi khác, trên máy %1, từ %2.</translation>
    </message>
    <message>
        <source>%1 is writing this article, since %2.</source>
        <translation>%1 đang viết bài này, từ %2.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Tháng Một</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Tháng Hai</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Tháng Ba</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Tháng Tư</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Tháng Năm</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Tháng Sáu</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Tháng Bảy</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Tháng Tám</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Tháng Chín</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Tháng Mười</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Tháng Mười một</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Tháng Mười hai</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã đăng</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 năm %2</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Chưa có tít</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Enter or a click leads to the words</source>
        <translation>Enter hoặc bấm chuột để tới chữ trong bài</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>A headline</source>
        <translation>Có tít</translation>
    </message>
    <message>
        <source>A headline that is not too long</source>
        <translation>Tít không quá dài</translation>
    </message>
    <message>
        <source>A standfirst</source>
        <translation>Có sa-pô</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Có nội dung</translation>
    </message>
    <message>
        <source>A text that is not too short</source>
        <translation>Bài không quá ngắn</translation>
    </message>
    <message>
        <source>At least one picture</source>
        <translation>Có ít nhất một ảnh</translation>
    </message>
    <message>
        <source>No figure without its picture</source>
        <translation>Không còn chỗ ảnh trống</translation>
    </message>
    <message>
        <source>A caption for every picture</source>
        <translation>Ảnh nào cũng có chú thích</translation>
    </message>
    <message>
        <source>A credit for every picture</source>
        <translation>Ảnh nào cũng ghi người chụp</translation>
    </message>
    <message>
        <source>A description of every picture</source>
        <translation>Ảnh nào cũng có mô tả</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Từ khóa</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Có nguồn tin</translation>
    </message>
    <message>
        <source>The date of publication</source>
        <translation>Có ngày đăng</translation>
    </message>
    <message>
        <source>The closing mark “./.”</source>
        <translation>Có dấu kết “./.”</translation>
    </message>
    <message>
        <source>No place left open</source>
        <translation>Không còn chỗ bỏ ngỏ</translation>
    </message>
    <message>
        <source>No open spelling mistake</source>
        <translation>Không còn lỗi chính tả</translation>
    </message>
    <message>
        <source>What the template asks for</source>
        <translation>Đủ các mục mà mẫu bài yêu cầu</translation>
    </message>
    <message>
        <source>The headline is missing.</source>
        <translation>Chưa có tít.</translation>
    </message>
    <message numerus="yes">
        <source>The headline is long: %n words.</source>
        <translation>
            <numerusform>Tít dài: %n từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The standfirst is missing.</source>
        <translation>Chưa có sa-pô.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Chưa có nội dung.</translation>
    </message>
    <message numerus="yes">
        <source>The text is short: %n words.</source>
        <translation>
            <numerusform>Bài ngắn: %n từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Chưa có ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures still want their picture.</source>
        <translation>
            <numerusform>%n chỗ ảnh còn trống.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no caption.</source>
        <translation>
            <numerusform>%n ảnh chưa có chú thích.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no credit.</source>
        <translation>
            <numerusform>%n ảnh chưa ghi người chụp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no description.</source>
        <translation>
            <numerusform>%n ảnh chưa có mô tả.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tags.</source>
        <translation>Chưa có từ khóa.</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation>Chưa có nguồn tin.</translation>
    </message>
    <message>
        <source>The date of publication is missing.</source>
        <translation>Chưa có ngày đăng.</translation>
    </message>
    <message>
        <source>The closing mark “./.” is missing.</source>
        <translation>Thiếu dấu kết “./.”.</translation>
    </message>
    <message numerus="yes">
        <source>%n places are left open.</source>
        <translation>
            <numerusform>%n chỗ còn bỏ ngỏ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling mistakes are open.</source>
        <translation>
            <numerusform>Còn %n lỗi chính tả.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template asks for “%1”.</source>
        <translation>Mẫu bài yêu cầu có “%1”.</translation>
    </message>
    <message>
        <source>No open remark</source>
        <translation>Không còn ý kiến chưa giải quyết</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks are open.</source>
        <translation>
            <numerusform>Còn %n ý kiến chưa giải quyết.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open suggestion</source>
        <translation>Không còn đề nghị sửa chưa xử lý</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested changes are open.</source>
        <translation>
            <numerusform>Còn %n đề nghị sửa chưa xử lý.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every cited document as in the register, where one is kept</source>
        <translation>Văn bản được dẫn đúng như trong sổ văn bản (khi có sổ)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Writes a checked copy of the store, also while a window has it open. Pictures stay in the folder media.</source>
        <translation>Ghi một bản sao đã kiểm tra của kho bài, kể cả khi cửa sổ đang mở. Ảnh vẫn nằm trong thư mục media.</translation>
    </message>
    <message>
        <source>Use: toasoan-cli %1</source>
        <translation>Cách dùng: toasoan-cli %1</translation>
    </message>
    <message>
        <source>The command “%1” was not given what it needs.</source>
        <translation>Lệnh “%1” còn thiếu hoặc thừa tham số.</translation>
    </message>
    <message>
        <source>“%1” is not text in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>“%1” không phải văn bản UTF-8. Hãy lưu lại ở dạng UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end.</source>
        <translation>Không đọc được hết “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file is still there.</source>
        <translation>Không mở được “%1”. Hãy kiểm tra xem tệp còn ở đó không.</translation>
    </message>
    <message>
        <source>--style takes: traditional (hòa), modern (hoà).</source>
        <translation>--style nhận: traditional (hòa), modern (hoà).</translation>
    </message>
    <message>
        <source>tone placement of the suggestions: traditional (hòa), modern (hoà)</source>
        <translation>kiểu đặt dấu của gợi ý: traditional (hòa), modern (hoà)</translation>
    </message>
    <message>
        <source>Proofreads files or articles and prints what it finds; exit status 1 when that is more than hints.</source>
        <translation>Soát lỗi tệp hoặc bài và in những chỗ tìm thấy; mã thoát 1 khi có lỗi thật, không chỉ lời nhắc.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>đã nhập</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>proofread</source>
        <translation>đã soát lỗi</translation>
    </message>
    <message>
        <source>%1 mistakes found</source>
        <translation>tìm thấy %1 lỗi</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>từ khóa</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>chú thích ảnh</translation>
    </message>
    <message>
        <source>written</source>
        <translation>đã ghi</translation>
    </message>
    <message>
        <source>newsroom</source>
        <translation>tòa soạn</translation>
    </message>
    <message>
        <source>the folder for the results</source>
        <translation>thư mục chứa kết quả</translation>
    </message>
    <message>
        <source>A and B are the numbers of two revisions.</source>
        <translation>A và B là số của hai bản lưu.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 23/5/2019 or 2019-05-23.</source>
        <translation>“%1” không phải ngày; hãy viết 23/5/2019 hoặc 2019-05-23.</translation>
    </message>
    <message>
        <source>“%1” names no field; write NAME=VALUE with one of: %2.</source>
        <translation>“%1” không nêu trường nào; hãy viết TÊN=GIÁ-TRỊ với một trong các tên: %2.</translation>
    </message>
    <message>
        <source>a field and what it is to hold; an empty value clears it; may be repeated</source>
        <translation>một trường và nội dung của nó; để trống là xóa; dùng được nhiều lần</translation>
    </message>
    <message>
        <source>Changes fields of a draft and keeps a revision.</source>
        <translation>Sửa các trường của một bản nháp và giữ một bản lưu.</translation>
    </message>
    <message>
        <source>--format takes one or more of: %1.</source>
        <translation>--format nhận một hoặc nhiều định dạng: %1.</translation>
    </message>
    <message>
        <source>the folder to write into; nothing in it is overwritten</source>
        <translation>thư mục để ghi; không ghi đè lên tệp nào</translation>
    </message>
    <message>
        <source>pictures inside the page instead of beside it</source>
        <translation>ảnh nằm trong trang thay vì để bên cạnh</translation>
    </message>
    <message>
        <source>Writes articles as files for readers and prints their paths.</source>
        <translation>Xuất bài thành tệp cho bạn đọc và in đường dẫn.</translation>
    </message>
    <message>
        <source>toasoan-cli does without a display whatever the window does.</source>
        <translation>toasoan-cli làm mọi việc của cửa sổ mà không cần màn hình.</translation>
    </message>
    <message>
        <source>An ID may be shortened to any part of its start or end that fits one article; “-” as FILE is standard input.</source>
        <translation>ID có thể viết tắt bằng phần đầu hoặc phần cuối, miễn chỉ khớp một bài; “-” thay cho FILE là đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “toasoan-cli help” lists them all.</source>
        <translation>Không có lệnh “%1”; “toasoan-cli help” liệt kê tất cả.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>Explains the commands.</source>
        <translation>Giải thích các lệnh.</translation>
    </message>
    <message>
        <source>Lists the revisions of an article, newest first.</source>
        <translation>Liệt kê các bản lưu của một bài, mới nhất trước.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>đầu vào chuẩn</translation>
    </message>
    <message>
        <source>Makes a new newsroom.</source>
        <translation>Tạo tòa soạn mới.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Không có trạng thái “%1”.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 10000.</source>
        <translation>--limit nhận một số nguyên từ 1 đến 10000.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Còn nữa: --after %1</translation>
    </message>
    <message>
        <source>only articles in this stage (draft, trashed …)</source>
        <translation>chỉ những bài ở trạng thái này (draft, trashed …)</translation>
    </message>
    <message>
        <source>only articles with this tag</source>
        <translation>chỉ những bài có từ khóa này</translation>
    </message>
    <message>
        <source>only articles with this byline</source>
        <translation>chỉ những bài của tác giả này</translation>
    </message>
    <message>
        <source>at most N (50)</source>
        <translation>nhiều nhất N bài (50)</translation>
    </message>
    <message>
        <source>go on after the page that ended with this cursor</source>
        <translation>xem tiếp sau trang kết thúc ở con trỏ này</translation>
    </message>
    <message>
        <source>Lists articles, newest change first.</source>
        <translation>Liệt kê bài, mới sửa trước.</translation>
    </message>
    <message>
        <source>The option “%1” is not known here or lacks its value.</source>
        <translation>Tùy chọn “%1” không dùng được ở đây hoặc thiếu giá trị.</translation>
    </message>
    <message>
        <source>the caption; a figure of the article with this caption and no picture gets this one</source>
        <translation>chú thích; ảnh trong bài có chú thích này mà chưa có hình sẽ nhận hình này</translation>
    </message>
    <message>
        <source>what the picture shows, for those who cannot see it</source>
        <translation>mô tả ảnh cho người khiếm thị</translation>
    </message>
    <message>
        <source>who took it</source>
        <translation>người chụp</translation>
    </message>
    <message>
        <source>Puts a picture into a draft and keeps a revision.</source>
        <translation>Đặt một ảnh vào bản nháp và giữ một bản lưu.</translation>
    </message>
    <message>
        <source>The store that was there is kept in “%1”.</source>
        <translation>Kho bài trước đó được giữ ở “%1”.</translation>
    </message>
    <message>
        <source>Puts a checked backup in place of the store, which nobody may have open; the store that was there is kept.</source>
        <translation>Đặt một bản sao lưu đã kiểm tra vào chỗ kho bài khi không ai đang mở; kho bài trước đó vẫn được giữ.</translation>
    </message>
    <message>
        <source>N is the number of a revision.</source>
        <translation>N là số của một bản lưu.</translation>
    </message>
    <message>
        <source>Makes revision N the text again; what stands there now is kept as a revision first.</source>
        <translation>Đưa bản lưu N trở lại làm nội dung; nội dung hiện tại được giữ thành bản lưu trước.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 2000.</source>
        <translation>--limit nhận một số nguyên từ 1 đến 2000.</translation>
    </message>
    <message>
        <source>at most N (20)</source>
        <translation>nhiều nhất N bài (20)</translation>
    </message>
    <message>
        <source>Finds articles, best first. Words typed with marks find only those words, words without find any marks.</source>
        <translation>Tìm bài, khớp nhất trước. Gõ có dấu chỉ tìm đúng chữ ấy, gõ không dấu tìm mọi dấu.</translation>
    </message>
    <message>
        <source>--revision takes the number of a revision.</source>
        <translation>--revision nhận số của một bản lưu.</translation>
    </message>
    <message>
        <source>the article as it was in revision N</source>
        <translation>bài như ở bản lưu N</translation>
    </message>
    <message>
        <source>Prints the article as JSON.</source>
        <translation>In bài ở dạng JSON.</translation>
    </message>
    <message>
        <source>Prints corrections of each word, best first.</source>
        <translation>In gợi ý sửa cho mỗi chữ, hay nhất trước.</translation>
    </message>
    <message>
        <source>a tag to add; may be repeated</source>
        <translation>từ khóa cần thêm; dùng được nhiều lần</translation>
    </message>
    <message>
        <source>a tag to take off; may be repeated</source>
        <translation>từ khóa cần bỏ; dùng được nhiều lần</translation>
    </message>
    <message>
        <source>Tags a draft, keeps a revision and prints the tags it has now.</source>
        <translation>Gắn từ khóa cho bản nháp, giữ một bản lưu và in các từ khóa hiện có.</translation>
    </message>
    <message>
        <source>Checked: %1 articles, %2 revisions, %3 pictures; problems: %4.</source>
        <translation>Đã kiểm tra: %1 bài, %2 bản lưu, %3 ảnh; lỗi: %4.</translation>
    </message>
    <message>
        <source>--rules takes, with commas between: default, deep, syllable, word, context, style, and rules “check --rules list” names.</source>
        <translation>--rules nhận các tên sau, cách nhau bằng dấu phẩy: default, deep, syllable, word, context, style, và tên quy tắc do “check --rules list” liệt kê.</translation>
    </message>
    <message>
        <source>which rules to apply: default, deep (more, with more false alarms), the layers syllable, word, context, style, single rules; “list” names them all</source>
        <translation>áp dụng những quy tắc nào: default, deep (kỹ hơn, báo nhầm nhiều hơn), các lớp syllable, word, context, style, hoặc từng quy tắc; “list” liệt kê tất cả</translation>
    </message>
    <message>
        <source>“%1” is not in that list.</source>
        <translation>Danh sách ấy không có “%1”.</translation>
    </message>
    <message>
        <source>Nobody has proposed “%1”.</source>
        <translation>Chưa có ai đề nghị “%1”.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Không đọc được đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>--format takes: txt, dic, csv.</source>
        <translation>--format nhận: txt, dic, csv.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>Đã có “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>the list: personal, newsroom (usual) or the name of a topic</source>
        <translation>danh sách: personal (của riêng tôi), newsroom (của tòa soạn, thường dùng) hoặc tên một chủ đề</translation>
    </message>
    <message>
        <source>only propose the words; they count when approved</source>
        <translation>chỉ đề nghị; từ có hiệu lực khi được duyệt</translation>
    </message>
    <message>
        <source>txt, dic (Hunspell) or csv; else by the ending of FILE</source>
        <translation>txt, dic (Hunspell) hoặc csv; nếu không ghi thì theo đuôi tên FILE</translation>
    </message>
    <message>
        <source>Lists the lists, or the words of one: word, state, who added it and when.</source>
        <translation>Liệt kê các danh sách, hoặc các từ của một danh sách: từ, trạng thái, ai thêm và khi nào.</translation>
    </message>
    <message>
        <source>Adds words or phrases and prints how many are new and how many were there; a topic that is not there is made.</source>
        <translation>Thêm từ hoặc cụm từ, in số từ mới và số từ đã có; chủ đề chưa có thì được lập.</translation>
    </message>
    <message>
        <source>Takes words out of a list; also turns a proposal down.</source>
        <translation>Bỏ từ khỏi danh sách; cũng dùng để từ chối đề nghị.</translation>
    </message>
    <message>
        <source>Lists what was proposed: word, list, who proposed it and when.</source>
        <translation>Liệt kê các đề nghị: từ, danh sách, ai đề nghị và khi nào.</translation>
    </message>
    <message>
        <source>Approves proposals; the words count from then on.</source>
        <translation>Duyệt đề nghị; từ có hiệu lực từ lúc đó.</translation>
    </message>
    <message>
        <source>Adds the words of a file in UTF-8: a word or phrase a line, a Hunspell list (.dic) or a table (.csv), and says what was left out.</source>
        <translation>Thêm các từ trong tệp UTF-8: mỗi dòng một từ hoặc cụm từ, danh sách Hunspell (.dic) hoặc bảng (.csv), và cho biết đã bỏ lại những gì.</translation>
    </message>
    <message>
        <source>Writes the approved words of a list into a new file and prints its path.</source>
        <translation>Ghi các từ đã duyệt của danh sách ra tệp mới và in đường dẫn.</translation>
    </message>
    <message>
        <source>Switches the list of a topic on.</source>
        <translation>Bật danh sách của một chủ đề.</translation>
    </message>
    <message>
        <source>Switches the list of a topic off; its words are kept but do not count.</source>
        <translation>Tắt danh sách của một chủ đề; từ vẫn được giữ nhưng không có hiệu lực.</translation>
    </message>
    <message>
        <source>Removes the list of a topic with its words.</source>
        <translation>Xóa danh sách của một chủ đề cùng các từ trong đó.</translation>
    </message>
    <message>
        <source>Lists the other languages whose dictionaries are installed, for quoted passages.</source>
        <translation>Liệt kê các tiếng khác có từ điển trên máy, dùng cho đoạn trích dẫn.</translation>
    </message>
    <message>
        <source>Has passages in that language checked by its own dictionary, or no longer.</source>
        <translation>Soát các đoạn viết bằng tiếng ấy theo từ điển của tiếng ấy, hoặc thôi không soát nữa.</translation>
    </message>
    <message>
        <source>“dictionary %1” takes no --%2.</source>
        <translation>“dictionary %1” không nhận --%2.</translation>
    </message>
    <message>
        <source>Keeps the lists of words that proofreading accepts, and its other languages.</source>
        <translation>Quản lý các danh sách từ được chấp nhận khi soát lỗi và các tiếng khác.</translation>
    </message>
    <message>
        <source>a decision and its value; a name or value not known is answered with those that are; may be repeated</source>
        <translation>tên mục và giá trị; gõ sai thì chương trình liệt kê những gì dùng được; dùng được nhiều lần</translation>
    </message>
    <message>
        <source>Prints the newsroom&apos;s house style, decision by decision, after changing what --set says.</source>
        <translation>In quy cách của tòa soạn, mỗi dòng một mục, sau khi đổi theo --set.</translation>
    </message>
    <message>
        <source>learn no longer, and forget what was learned</source>
        <translation>thôi học và quên những gì đã học</translation>
    </message>
    <message>
        <source>Counts anew which words and pairs of words the newsroom&apos;s published articles use, so that its own phrases are not doubted; prints the articles and syllables read and the counts kept. No text is kept. The window does it once a day.</source>
        <translation>Đếm lại các từ và cặp từ trong bài đã đăng của tòa soạn để cách nói riêng không bị nghi là lỗi; in số bài, số tiếng đã đọc và số mục được giữ. Không giữ lại câu chữ nào. Cửa sổ chương trình tự làm mỗi ngày một lần.</translation>
    </message>
    <message>
        <source>--pictures takes one of: %1.</source>
        <translation>--pictures nhận một trong các giá trị: %1.</translation>
    </message>
    <message>
        <source>one or more of html, pdf, docx, odt with commas between</source>
        <translation>một hay nhiều dạng html, pdf, docx, odt, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>in docx and odt: beside (the original photos, numbered) or placed in the text; beside when not given</source>
        <translation>trong docx và odt: beside (ảnh gốc để riêng, đánh số) hoặc placed (đặt trong bài); không ghi là beside</translation>
    </message>
    <message>
        <source>the original photos beside docx and odt in one ZIP file</source>
        <translation>ảnh gốc gửi kèm docx và odt gộp vào một tệp ZIP</translation>
    </message>
    <message>
        <source>There is no template “%1”; “template list” names those there are.</source>
        <translation>Không có mẫu “%1”; “template list” liệt kê các mẫu hiện có.</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are: %2.</source>
        <translation>Không có trường “%1”; các trường là: %2.</translation>
    </message>
    <message>
        <source>Only “template make” takes --%1.</source>
        <translation>Chỉ “template make” nhận --%1.</translation>
    </message>
    <message>
        <source>a field that must be filled in before an article is done; may be repeated</source>
        <translation>trường bắt buộc phải điền trước khi bài xong; có thể lặp lại</translation>
    </message>
    <message>
        <source>what the template is for, one sentence</source>
        <translation>mẫu dùng để làm gì, một câu</translation>
    </message>
    <message>
        <source>Lists the templates: name, whose (program or newsroom), what each is for.</source>
        <translation>Liệt kê các mẫu bài: tên, của ai (program hoặc newsroom), dùng để làm gì.</translation>
    </message>
    <message>
        <source>Makes a draft that begins as the template says and prints its id.</source>
        <translation>Tạo một bản nháp bắt đầu theo mẫu và in mã của nó.</translation>
    </message>
    <message>
        <source>Makes a template of an article, without its days and pictures; one the newsroom made with that name gives way.</source>
        <translation>Lấy một bài làm mẫu, bỏ ngày tháng và ảnh; mẫu cùng tên của tòa soạn được thay.</translation>
    </message>
    <message>
        <source>Removes a template the newsroom made.</source>
        <translation>Xóa một mẫu do tòa soạn lập.</translation>
    </message>
    <message>
        <source>Keeps the templates that articles of one kind begin as, and begins one.</source>
        <translation>Quản lý các mẫu bài và bắt đầu một bài theo mẫu.</translation>
    </message>
    <message>
        <source>Makes a new article even of a file that was made of one that is here</source>
        <translation>Luôn tạo bài mới, kể cả khi tệp làm từ một bài đã có</translation>
    </message>
    <message>
        <source>Makes a draft of each file (docx, odt, txt, md, html; doc and rtf where LibreOffice is installed; UTF-8, UTF-16, TCVN3, VNI, VISCII or windows-1258) and prints its id and headline. A file made of an article that is here becomes its next version.</source>
        <translation>Tạo bản nháp từ mỗi tệp (docx, odt, txt, md, html; doc và rtf nếu máy có LibreOffice; UTF-8, UTF-16, TCVN3, VNI, VISCII hoặc windows-1258) rồi in mã và tít bài. Tệp làm từ một bài đang có ở đây thì thành bản lưu kế tiếp của bài đó.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile and is left as it is.</source>
        <translation>“%1” vừa được sửa nên được giữ nguyên.</translation>
    </message>
    <message>
        <source>There are more places than these; replace them and call the command again.</source>
        <translation>Còn nhiều chỗ nữa; hãy thay những chỗ này rồi gọi lại lệnh.</translation>
    </message>
    <message>
        <source>Damaged articles were left out; “verify” names them.</source>
        <translation>Có bài bị hỏng nên bỏ qua; lệnh “verify” nêu tên các bài đó.</translation>
    </message>
    <message>
        <source>capital and small letters differ</source>
        <translation>phân biệt chữ hoa, chữ thường</translation>
    </message>
    <message>
        <source>marks count: “hoa” does not find “hoà”</source>
        <translation>phân biệt dấu: “hoa” không tìm ra “hoà”</translation>
    </message>
    <message>
        <source>whole syllables only</source>
        <translation>chỉ tìm nguyên tiếng</translation>
    </message>
    <message>
        <source>OLD is a regular expression (marks count); \1 in NEW is its first group</source>
        <translation>OLD là biểu thức chính quy (có phân biệt dấu); \1 trong NEW là nhóm thứ nhất</translation>
    </message>
    <message>
        <source>also in articles that have been published</source>
        <translation>cả trong những bài đã đăng</translation>
    </message>
    <message>
        <source>makes the changes; without it they are only listed</source>
        <translation>thay thật; nếu không có thì chỉ liệt kê</translation>
    </message>
    <message>
        <source>Replaces words in all articles but those in the trash. Lists each place and, with --apply, changes them all at once, keeping a revision of what was there. The status is 1 while there are places that were not changed.</source>
        <translation>Thay từ ngữ trong mọi bài, trừ các bài trong thùng rác. Liệt kê từng chỗ và, nếu có --apply, thay tất cả trong một lần, giữ lại bản cũ của mỗi bài. Mã kết thúc là 1 khi còn chỗ chưa thay.</translation>
    </message>
    <message>
        <source>Puts an article away into the archive.</source>
        <translation>Đưa một bài vào lưu trữ.</translation>
    </message>
    <message>
        <source>Takes an article from the archive; it is where it was.</source>
        <translation>Lấy bài khỏi lưu trữ; bài trở lại chỗ cũ.</translation>
    </message>
    <message>
        <source>Moves a draft to the trash.</source>
        <translation>Bỏ một bản nháp vào thùng rác.</translation>
    </message>
    <message>
        <source>Takes an article from the trash.</source>
        <translation>Lấy bài khỏi thùng rác.</translation>
    </message>
    <message>
        <source>Lists what each next step still lacks; exit status 1 when something required does.</source>
        <translation>Liệt kê những gì mỗi bước tiếp theo còn thiếu; mã thoát 1 khi thiếu mục bắt buộc.</translation>
    </message>
    <message>
        <source>--at takes a time as 2024-10-15T07:30.</source>
        <translation>--at cần một thời điểm như 2024-10-15T07:30.</translation>
    </message>
    <message>
        <source>not now but then</source>
        <translation>không đăng ngay mà vào lúc ấy</translation>
    </message>
    <message>
        <source>of a correction: what was wrong and what is right</source>
        <translation>của bản đính chính: sai chỗ nào, đúng là gì</translation>
    </message>
    <message>
        <source>what was wrong and what is right, for readers</source>
        <translation>sai chỗ nào, đúng là gì, cho bạn đọc</translation>
    </message>
    <message>
        <source>a slip of typing: without a notice</source>
        <translation>lỗi gõ nhỏ: không cần thông báo</translation>
    </message>
    <message>
        <source>gives up the correction under way</source>
        <translation>bỏ việc đính chính đang làm</translation>
    </message>
    <message>
        <source>Publishes an approved article, or schedules it.</source>
        <translation>Đăng bài đã duyệt, hoặc hẹn giờ đăng.</translation>
    </message>
    <message>
        <source>Takes an article off the schedule; it stays approved.</source>
        <translation>Bỏ hẹn giờ; bài vẫn ở trạng thái đã duyệt.</translation>
    </message>
    <message>
        <source>Opens a published article for a correction; the published text stays public until the corrected one is approved and published.</source>
        <translation>Mở bài đã đăng để đính chính; bản đã đăng vẫn công khai cho đến khi bản sửa được duyệt và đăng.</translation>
    </message>
    <message>
        <source>Withdraws a published article; it stays in the record.</source>
        <translation>Gỡ bài đã đăng; bài vẫn còn trong nhật ký.</translation>
    </message>
    <message>
        <source>Makes a new draft of a withdrawn article and prints its id.</source>
        <translation>Tạo bản nháp mới từ bài đã gỡ và in mã của nó.</translation>
    </message>
    <message>
        <source>--scan goes with --paper.</source>
        <translation>--scan đi cùng --paper.</translation>
    </message>
    <message>
        <source>it was approved on paper: by whom, with what remark</source>
        <translation>đã duyệt trên giấy: ai ký, ghi gì</translation>
    </message>
    <message>
        <source>the scan of that paper, kept beside the article</source>
        <translation>bản chụp tờ giấy ấy, giữ bên cạnh bài</translation>
    </message>
    <message>
        <source>Takes up a submitted article for editing.</source>
        <translation>Nhận một bài đã gửi để biên tập.</translation>
    </message>
    <message>
        <source>Returns an article to its writer.</source>
        <translation>Trả bài lại cho người viết.</translation>
    </message>
    <message>
        <source>Approves the text as it is; nobody approves what they wrote.</source>
        <translation>Duyệt bài đúng như hiện có; không ai duyệt bài của chính mình.</translation>
    </message>
    <message>
        <source>Sends an approved article back to the editors (a publisher).</source>
        <translation>Trả bài đã duyệt lại cho biên tập (người đăng).</translation>
    </message>
    <message>
        <source>why, for others to read</source>
        <translation>lý do, để người khác đọc</translation>
    </message>
    <message>
        <source>goes on although required things lack, with this reason (editors, publishers)</source>
        <translation>vẫn đi tiếp dù thiếu mục bắt buộc, với lý do này (biên tập, người đăng)</translation>
    </message>
    <message>
        <source>Submits an article for review; says what is missing.</source>
        <translation>Gửi bài để duyệt; nói rõ còn thiếu gì.</translation>
    </message>
    <message>
        <source>Takes back an article nobody has taken up yet (its writer).</source>
        <translation>Rút bài chưa ai nhận (người viết).</translation>
    </message>
    <message>
        <source>the text as it is now, with a mark on every page when it is not approved</source>
        <translation>nội dung hiện tại, trang nào cũng có dấu khi chưa được duyệt</translation>
    </message>
    <message>
        <source>“%1” fits several remarks; give more of the id.</source>
        <translation>“%1” khớp với nhiều ý kiến; hãy cho dài hơn.</translation>
    </message>
    <message>
        <source>The article has no remark “%1”.</source>
        <translation>Bài không có ý kiến “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands nowhere in the article.</source>
        <translation>“%1” không có trong bài.</translation>
    </message>
    <message>
        <source>the words of the article it is about; the article as a whole without</source>
        <translation>những chữ trong bài được góp ý; không có thì góp ý cho cả bài</translation>
    </message>
    <message>
        <source>answers a remark</source>
        <translation>trả lời một ý kiến</translation>
    </message>
    <message>
        <source>marks a remark as done with</source>
        <translation>đánh dấu ý kiến đã giải quyết</translation>
    </message>
    <message>
        <source>opens a resolved remark again</source>
        <translation>mở lại ý kiến đã giải quyết</translation>
    </message>
    <message>
        <source>Makes a remark on an article, or lists those there are; no output has them.</source>
        <translation>Góp ý cho một bài, hoặc liệt kê các ý kiến; không bản xuất nào có chúng.</translation>
    </message>
    <message>
        <source>This newsroom has accounts: say who you are with --as NAME.</source>
        <translation>Tòa soạn này dùng tài khoản: hãy cho biết bạn là ai bằng --as TÊN.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mật khẩu của %1: </translation>
    </message>
    <message>
        <source>In a newsroom with accounts say who you are with --as NAME; the password comes from TOASOAN_PASSWORD or the terminal. help, init, check FILE, suggest, verify and backup ask nobody.</source>
        <translation>Trong tòa soạn dùng tài khoản, hãy cho biết bạn là ai bằng --as TÊN; mật khẩu lấy từ TOASOAN_PASSWORD hoặc hỏi ở terminal. Các lệnh help, init, check TỆP, suggest, verify và backup không hỏi ai.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2024-10-15 or 15/10/2024.</source>
        <translation>“%1” không phải ngày tháng; hãy viết 2024-10-15 hoặc 15/10/2024.</translation>
    </message>
    <message>
        <source>The record has no “%1”; it has %2.</source>
        <translation>Nhật ký không có “%1”; các việc là %2.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to %1.</source>
        <translation>--limit nhận số nguyên từ 1 đến %1.</translation>
    </message>
    <message>
        <source>--to takes a file named .csv or .pdf.</source>
        <translation>--to nhận tệp có đuôi .csv hoặc .pdf.</translation>
    </message>
    <message>
        <source>--to writes everything that is found; leave --limit out.</source>
        <translation>--to ghi tất cả những gì tìm thấy; hãy bỏ --limit.</translation>
    </message>
    <message>
        <source>from this day on (2024-10-15 or 15/10/2024)</source>
        <translation>từ ngày này (2024-10-15 hoặc 15/10/2024)</translation>
    </message>
    <message>
        <source>up to this day, which is in it</source>
        <translation>đến hết ngày này</translation>
    </message>
    <message>
        <source>only these (approved, returned, refused, signedIn …)</source>
        <translation>chỉ các việc này (approved, returned, refused, signedIn …)</translation>
    </message>
    <message>
        <source>at most N (200)</source>
        <translation>nhiều nhất N dòng (200)</translation>
    </message>
    <message>
        <source>write all of it into a table (.csv) or for paper (.pdf)</source>
        <translation>ghi tất cả ra bảng (.csv) hoặc ra giấy (.pdf)</translation>
    </message>
    <message>
        <source>Who did what and when, of an article or of all, newest first: number, time, who, what, article, version, note.</source>
        <translation>Ai làm gì, lúc nào, với một bài hoặc mọi bài, mới nhất trước: số, thời điểm, người, việc, bài, bản, ghi chú.</translation>
    </message>
    <message>
        <source>Only an administrator puts a backup in place of the store.</source>
        <translation>Chỉ quản trị mới được thay kho bằng bản sao lưu.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password at: put it into the environment variable %1.</source>
        <translation>Không có terminal để hỏi mật khẩu: hãy đặt mật khẩu vào biến môi trường %1.</translation>
    </message>
    <message>
        <source>New password for %1, at least 8 characters: </source>
        <translation>Mật khẩu mới cho %1, ít nhất 8 ký tự: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Nhập lại: </translation>
    </message>
    <message>
        <source>The two passwords are not alike. Nothing was changed.</source>
        <translation>Hai mật khẩu không giống nhau. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is no account “%1”; “user list” names those there are.</source>
        <translation>Không có tài khoản “%1”; “user list” cho biết các tài khoản đang có.</translation>
    </message>
    <message>
        <source>--roles takes, with commas between: writer, editor, publisher, administrator.</source>
        <translation>--roles nhận, cách nhau bằng dấu phẩy: writer, editor, publisher, administrator.</translation>
    </message>
    <message>
        <source>Present password: </source>
        <translation>Mật khẩu hiện nay: </translation>
    </message>
    <message>
        <source>Only “user add” and “user roles” take --%1.</source>
        <translation>Chỉ “user add” và “user roles” nhận --%1.</translation>
    </message>
    <message>
        <source>with commas between: writer, editor, publisher, administrator</source>
        <translation>cách nhau bằng dấu phẩy: writer, editor, publisher, administrator</translation>
    </message>
    <message>
        <source>the name in bylines and the history</source>
        <translation>tên ghi dưới bài và trong lịch sử</translation>
    </message>
    <message>
        <source>Adds an account. The first is an administrator&apos;s; from then on whoever works in the newsroom signs in. The password comes from TOASOAN_NEW_PASSWORD or the terminal.</source>
        <translation>Thêm một tài khoản. Tài khoản đầu tiên là của quản trị; từ đó ai làm việc trong tòa soạn cũng phải đăng nhập. Mật khẩu lấy từ TOASOAN_NEW_PASSWORD hoặc hỏi ở terminal.</translation>
    </message>
    <message>
        <source>Lists the accounts: name, roles, state (on, off or damaged), full name.</source>
        <translation>Liệt kê tài khoản: tên, vai trò, trạng thái (on, off hoặc damaged), họ tên.</translation>
    </message>
    <message>
        <source>Changes the roles or the full name of an account.</source>
        <translation>Đổi vai trò hoặc họ tên của một tài khoản.</translation>
    </message>
    <message>
        <source>Sets a new password: one&apos;s own, or as an administrator somebody else&apos;s, who then signs with a new key.</source>
        <translation>Đặt mật khẩu mới: của chính mình, hoặc nếu là quản trị thì của người khác, người đó từ nay ký bằng khóa mới.</translation>
    </message>
    <message>
        <source>Switches an account off: nobody signs in with it. Accounts are never removed.</source>
        <translation>Ngừng dùng một tài khoản: không ai đăng nhập bằng nó được nữa. Tài khoản không bao giờ bị xóa.</translation>
    </message>
    <message>
        <source>Switches an account on again.</source>
        <translation>Mở lại một tài khoản.</translation>
    </message>
    <message>
        <source>Keeps the accounts of those who may work in the newsroom.</source>
        <translation>Quản lý tài khoản của những người được làm việc trong tòa soạn.</translation>
    </message>
    <message>
        <source>Record: %1 entries, held against %2 heads written down outside the newsroom.</source>
        <translation>Nhật ký: %1 dòng, đã đối chiếu với %2 mã băm ghi ngoài tòa soạn.</translation>
    </message>
    <message>
        <source>the file with the daily heads of the record (the one the newsroom has set)</source>
        <translation>tệp ghi mã băm hằng ngày của nhật ký (mặc định: tệp tòa soạn đã chọn)</translation>
    </message>
    <message>
        <source>Checks the store, the hash of every revision, the search index, every picture file and the record: its chain, and whether it still holds the heads written down.</source>
        <translation>Kiểm tra kho bài, mã băm của mọi bản, chỉ mục tìm kiếm, mọi tệp ảnh và nhật ký: chuỗi mã băm, và có còn khớp với mã băm đã ghi ra tệp không.</translation>
    </message>
    <message>
        <source>They count once an editor has approved them.</source>
        <translation>Các từ này có hiệu lực khi biên tập viên duyệt.</translation>
    </message>
    <message>
        <source>instead of all that, a PDF to be signed on paper: large, with boxes for a note and the signature</source>
        <translation>thay cho các lựa chọn trên: một tệp PDF để trình ký trên giấy, chữ lớn, có ô ghi ý kiến và ô ký</translation>
    </message>
    <message>
        <source>the file to write; one that is there is replaced</source>
        <translation>tệp sẽ ghi; tệp đã có ở đó bị thay</translation>
    </message>
    <message>
        <source>Writes articles with their pictures, versions, remarks and approvals into one signed file for another desk. Prints the id, headline and version of each, and the file.</source>
        <translation>Ghi các bài cùng ảnh, các bản, ý kiến và duyệt vào một tệp có chữ ký để chuyển cho nơi khác. In mã, tít và số bản của từng bài, cùng đường dẫn tệp.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 nhận một trong: %2.</translation>
    </message>
    <message>
        <source>--set takes ITEM=LEVEL: the level is off, recommended or required, the item one of %1.</source>
        <translation>--set nhận MỤC=MỨC: mức là off, recommended hoặc required, mục là một trong %1.</translation>
    </message>
    <message>
        <source>who may approve: on (nobody their own), strict (nor what they changed last), off</source>
        <translation>ai được duyệt: on (không ai duyệt bài mình), strict (cũng không duyệt bài mình sửa sau cùng), off</translation>
    </message>
    <message>
        <source>only of this step: submit, approve, publish or schedule</source>
        <translation>chỉ của bước này: submit, approve, publish hoặc schedule</translation>
    </message>
    <message>
        <source>of articles begun from this template</source>
        <translation>của bài bắt đầu theo mẫu này</translation>
    </message>
    <message>
        <source>how much an item of the checklist matters before --step: off, recommended or required; may be repeated</source>
        <translation>mức của một mục kiểm tra trước bước --step: off, recommended hoặc required; dùng được nhiều lần</translation>
    </message>
    <message>
        <source>Prints what the newsroom asks for before each step, after changing what is given. Only an administrator changes it; every change is recorded.</source>
        <translation>In những gì tòa soạn yêu cầu trước mỗi bước, sau khi đổi những gì được nêu. Chỉ quản trị viên đổi được; mỗi lần đổi đều ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>There is no account “%1” at work in this newsroom.</source>
        <translation>Tòa soạn không có tài khoản “%1” đang làm việc.</translation>
    </message>
    <message>
        <source>There is no task “%1”: write, edit, check or photos.</source>
        <translation>Không có việc “%1”: write (viết), edit (biên tập), check (kiểm tra) hoặc photos (ảnh).</translation>
    </message>
    <message>
        <source>what they are to do: write (as usual), edit, check, photos</source>
        <translation>việc phải làm: write (viết, mặc định), edit (biên tập), check (kiểm tra), photos (ảnh)</translation>
    </message>
    <message>
        <source>what they should know</source>
        <translation>điều cần biết</translation>
    </message>
    <message>
        <source>takes that work off them again</source>
        <translation>thôi giao việc đó cho người ấy</translation>
    </message>
    <message>
        <source>Gives somebody work on an article, or lists whose work it is.</source>
        <translation>Giao việc của một bài cho một người, hoặc cho biết ai đang được giao việc gì.</translation>
    </message>
    <message>
        <source>--from and --to take a day, as 16/10/2024.</source>
        <translation>--from và --to cần một ngày, như 16/10/2024.</translation>
    </message>
    <message>
        <source>--kind takes planned, scheduled, published or deadline.</source>
        <translation>--kind nhận planned (dự kiến), scheduled (hẹn giờ), published (đã đăng) hoặc deadline (hạn).</translation>
    </message>
    <message>
        <source>the first day (the first of this month)</source>
        <translation>ngày đầu (mặc định: ngày đầu tháng này)</translation>
    </message>
    <message>
        <source>the last day (a month from the first)</source>
        <translation>ngày cuối (mặc định: một tháng từ ngày đầu)</translation>
    </message>
    <message>
        <source>only planned, scheduled, published or deadline</source>
        <translation>chỉ planned (dự kiến), scheduled (hẹn giờ), published (đã đăng) hoặc deadline (hạn)</translation>
    </message>
    <message>
        <source>Lists what is planned, scheduled, published and due, in the order of days.</source>
        <translation>Liệt kê bài dự kiến, hẹn giờ, đã đăng và hạn bài, theo thứ tự ngày.</translation>
    </message>
    <message>
        <source>“%1” is no day, as 16/10/2024, or day and time, as 16/10/2024 17:00.</source>
        <translation>“%1” không phải là ngày, như 16/10/2024, cũng không phải ngày giờ, như 16/10/2024 17:00.</translation>
    </message>
    <message>
        <source>Sets or takes off the deadline of an article, or tells it.</source>
        <translation>Đặt hoặc bỏ hạn của một bài, hoặc cho biết hạn đang có.</translation>
    </message>
    <message>
        <source>only those not read yet</source>
        <translation>chỉ những thông báo chưa đọc</translation>
    </message>
    <message>
        <source>marks all of them as read, after listing them</source>
        <translation>đánh dấu đã đọc tất cả, sau khi liệt kê</translation>
    </message>
    <message>
        <source>Lists what the person of --as is told of, newest first, deadlines included.</source>
        <translation>Liệt kê thông báo gửi người của --as, mới nhất trước, kể cả hạn bài.</translation>
    </message>
    <message>
        <source>“%1” fits several suggestions; give more of the id.</source>
        <translation>“%1” khớp với nhiều đề nghị; hãy ghi dài hơn.</translation>
    </message>
    <message>
        <source>The article has no open suggestion “%1”.</source>
        <translation>Bài không có đề nghị “%1” nào đang chờ.</translation>
    </message>
    <message>
        <source>%1 no longer fits the text and stays open.</source>
        <translation>%1 không còn khớp với bài, vẫn để chờ.</translation>
    </message>
    <message>
        <source>the words of the article that TEXT would stand for; without TEXT they would go</source>
        <translation>những chữ trong bài mà TEXT sẽ thay; không có TEXT thì bỏ đi</translation>
    </message>
    <message>
        <source>makes the change: one by its id, or “all”</source>
        <translation>sửa theo đề nghị: một đề nghị theo mã, hoặc “all” là tất cả</translation>
    </message>
    <message>
        <source>decides against it: one by its id, or “all”</source>
        <translation>không sửa theo đề nghị: một đề nghị theo mã, hoặc “all” là tất cả</translation>
    </message>
    <message>
        <source>with “all”: only what this person suggested</source>
        <translation>đi với “all”: chỉ những gì người này đề nghị</translation>
    </message>
    <message>
        <source>Suggests other words, lists what was suggested, accepts it or not.</source>
        <translation>Đề nghị sửa chữ, liệt kê các đề nghị, nhận hoặc không nhận.</translation>
    </message>
    <message>
        <source>Prints what changed from revision A to revision B: removed words as [-…-], added ones as {+…+}; a paragraph that stands elsewhere is “(moved)”.</source>
        <translation>In những chỗ thay đổi từ bản lưu A đến bản lưu B: chữ bỏ đi là [-…-], chữ thêm vào là {+…+}; đoạn đứng chỗ khác ghi “(moved)”.</translation>
    </message>
    <message>
        <source>Lists the articles in somebody&apos;s hands: id, who, on which machine, since when, headline.</source>
        <translation>Liệt kê những bài đang có người viết: mã bài, ai, trên máy nào, từ bao giờ, tít.</translation>
    </message>
    <message>
        <source>Takes an article out of the hands of who left it open: an administrator&apos;s, or everybody&apos;s own. What is in the store stays as it is; the record tells.</source>
        <translation>Gỡ bài khỏi tay người để bài mở: quản trị gỡ của mọi người, mỗi người gỡ của mình. Bài trong kho giữ nguyên; nhật ký ghi lại.</translation>
    </message>
    <message>
        <source>Lists who is writing which article, or sets one free.</source>
        <translation>Liệt kê ai đang viết bài nào, hoặc gỡ một bài.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>%1 (%2), password: %3</source>
        <translation>%1 (%2), mật khẩu: %3</translation>
    </message>
    <message>
        <source>This newsroom has accounts of its own; the demo wants a new folder or one that it made.</source>
        <translation>Tòa soạn này đã có tài khoản riêng; hãy cho bản dùng thử một thư mục mới hoặc thư mục nó đã tạo.</translation>
    </message>
    <message>
        <source>Does the main job on a built-in sample: a writer imports, proofreads, tags and captions a report and submits it, an editor approves it, a publisher publishes it and exports HTML, PDF and Word; prints each step and each file. In a newsroom that is there and has no accounts one person does it all.</source>
        <translation>Làm trọn công việc chính trên bài mẫu có sẵn: người viết nhập bài, soát lỗi, gắn từ khóa, chú thích ảnh rồi gửi duyệt, biên tập viên duyệt, người đăng đăng bài và xuất HTML, PDF, Word; in ra từng bước và từng tệp. Trong tòa soạn đã có mà không dùng tài khoản thì một người làm tất cả.</translation>
    </message>
    <message>
        <source>writes it nowhere any more; what is in the file stays</source>
        <translation>không ghi ra tệp nào nữa; những gì đã có trong tệp vẫn còn</translation>
    </message>
    <message>
        <source>Prints the file outside the newsroom into which the hash of the last entry of the record is written every day, after setting it; setting it writes the first line at once. Only an administrator sets it; that is recorded.</source>
        <translation>In tên tệp nằm ngoài tòa soạn, nơi mỗi ngày ghi mã của mục cuối trong nhật ký; có thể đặt lại trước khi in, khi đặt thì dòng đầu được ghi ngay. Chỉ quản trị được đặt; việc đó được ghi nhật ký.</translation>
    </message>
    <message>
        <source>Sets or takes off the embargo of an article, or tells it: before that time it is neither published nor scheduled, and every page that leaves the house says so.</source>
        <translation>Đặt, bỏ hoặc cho biết hạn cấm đăng của bài: trước lúc đó bài không được đăng, không được hẹn giờ sớm hơn, và mọi trang ra khỏi tòa soạn đều ghi rõ.</translation>
    </message>
    <message>
        <source>The text was changed: it is not approved any more, and an editor has to approve it again.</source>
        <translation>Nội dung đã sửa: bài không còn được duyệt, biên tập viên phải duyệt lại.</translation>
    </message>
    <message>
        <source>every scheduled article whose time has come</source>
        <translation>mọi bài hẹn giờ đã tới giờ</translation>
    </message>
    <message>
        <source>Tells where an article stands: its stage, who approved which version and whether that holds and is signed, what is public since when, what is scheduled, its embargo and corrections, and what you may do with it now.</source>
        <translation>Cho biết bài đang ở đâu: khâu, ai duyệt bản nào, lần duyệt còn hiệu lực và chữ ký đúng không, bản nào công khai từ bao giờ, hẹn giờ, hạn cấm đăng, đính chính, và lúc này bạn làm được gì với bài.</translation>
    </message>
    <message>
        <source>The file is signed with another key: %1.</source>
        <translation>Tệp được ký bằng khóa khác: %1.</translation>
    </message>
    <message>
        <source>trust: what it is called here (as it calls itself)</source>
        <translation>trust: tên gọi ở đây (mặc định là tên họ tự xưng)</translation>
    </message>
    <message>
        <source>Lists the key of this newsroom and those that are known: fingerprint, own or known, since when, by whom, name.</source>
        <translation>Liệt kê khóa của tòa soạn này và các khóa đã biết: dấu vân, own hoặc known, từ khi nào, ai ghi nhận, tên.</translation>
    </message>
    <message>
        <source>Notes the key with which the package FILE is signed as that of its newsroom, if its fingerprint is the one they told you. From then on their packages count as checked. An administrator&apos;s; the record tells.</source>
        <translation>Ghi nhận khóa đã ký gói bài FILE là của tòa soạn ấy, nếu dấu vân đúng như họ đã cho biết. Từ đó gói bài của họ được coi là đã kiểm. Chỉ dành cho quản trị; có ghi nhật ký.</translation>
    </message>
    <message>
        <source>Takes a key as known no more. An administrator&apos;s; the record tells.</source>
        <translation>Thôi tin một khóa. Chỉ dành cho quản trị; có ghi nhật ký.</translation>
    </message>
    <message>
        <source>Whose signatures on packages from other newsrooms are known here.</source>
        <translation>Chữ ký của tòa soạn nào trên gói bài được biết ở đây.</translation>
    </message>
    <message>
        <source>what other desks did with the article ID, as they told: no part of the record; the desk stands for the number</source>
        <translation>những gì tòa soạn khác đã làm với bài ID, theo lời họ: không thuộc nhật ký; tên tòa soạn đứng ở chỗ số thứ tự</translation>
    </message>
    <message>
        <source>Takes in what another desk handed over: a new article, or the changes of both desks as one. Where both changed the same paragraph, yours stays and theirs becomes a suggestion and a version. Where somebody else is writing the article, theirs is kept as a version: take the file in again when they are done. The same file again changes nothing. Of a signature that is not known here the fingerprint of the key is told (see desks).</source>
        <translation>Nhận bài do tòa soạn khác bàn giao: một bài mới, hoặc thay đổi của cả hai nơi gộp làm một. Nơi nào cả hai cùng sửa một đoạn thì giữ bản ở đây, bản bên kia thành đề nghị sửa và một bản lưu. Nếu có người khác đang viết bài thì nội dung bên kia được giữ thành một bản: nhận lại gói bài khi họ xong. Nhận lại cùng một tệp không đổi gì. Chữ ký chưa biết thì báo dấu vân của khóa (xem desks).</translation>
    </message>
    <message>
        <source>“%1” is no day, as 12/12/2013 or 2013-12-12.</source>
        <translation>“%1” không phải ngày, ví dụ 12/12/2013 hay 2013-12-12.</translation>
    </message>
    <message>
        <source>“%1” is not in the register of documents.</source>
        <translation>“%1” chưa có trong sổ văn bản.</translation>
    </message>
    <message>
        <source>“%1” is several documents of the register; say with --date which.</source>
        <translation>Sổ có nhiều văn bản mang số “%1”; hãy chỉ rõ bằng --date.</translation>
    </message>
    <message>
        <source>the kind of document: Quyết định, Chỉ thị …</source>
        <translation>loại văn bản: Quyết định, Chỉ thị…</translation>
    </message>
    <message>
        <source>the body that issued it</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>the day it was issued; tells two of one number apart</source>
        <translation>ngày ban hành; phân biệt hai văn bản cùng số</translation>
    </message>
    <message>
        <source>what it is about (trích yếu)</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>a note of the newsroom</source>
        <translation>ghi chú của tòa soạn</translation>
    </message>
    <message>
        <source>from which day on it is out of force; else today</source>
        <translation>ngày bắt đầu hết hiệu lực; mặc định hôm nay</translation>
    </message>
    <message>
        <source>Lists the register of official documents: number, kind, day, body, what it is about, out of force since when.</source>
        <translation>Liệt kê sổ văn bản: số ký hiệu, loại, ngày, cơ quan, trích yếu, hết hiệu lực từ ngày nào.</translation>
    </message>
    <message>
        <source>Adds a document; one of the same number, day and body is refused (exit status 1). Editors, publishers and administrators keep the register.</source>
        <translation>Thêm một văn bản; văn bản trùng số, ngày và cơ quan bị từ chối (mã thoát 1). Biên tập, người đăng và quản trị giữ sổ.</translation>
    </message>
    <message>
        <source>Adds the documents of a table (CSV in UTF-8) with the columns number, kind, issuer, issued, title, note, out_of_force, or their Vietnamese names; prints how many are new and how many were there, and says what was left out.</source>
        <translation>Thêm các văn bản của một bảng (CSV, UTF-8) có các cột number, kind, issuer, issued, title, note, out_of_force hoặc tên tiếng Việt của chúng; in số văn bản mới và số đã có, cho biết dòng nào bị bỏ qua.</translation>
    </message>
    <message>
        <source>Writes the register as such a table into a new file and prints its path.</source>
        <translation>Ghi sổ thành bảng như thế vào một tệp mới và in đường dẫn.</translation>
    </message>
    <message>
        <source>Takes a document out of force; articles of that day and later are told so.</source>
        <translation>Ghi văn bản hết hiệu lực; bài của ngày ấy trở đi được nhắc.</translation>
    </message>
    <message>
        <source>Has a document in force again.</source>
        <translation>Ghi văn bản còn hiệu lực trở lại.</translation>
    </message>
    <message>
        <source>Removes a document no article cites; a cited one is refused (exit status 1).</source>
        <translation>Xóa văn bản không bài nào dẫn; văn bản đang được dẫn bị từ chối (mã thoát 1).</translation>
    </message>
    <message>
        <source>Lists what an article cites: the number as written, right or what is wrong (unknown, otherKind, otherDate, otherTitle, outOfForce), where, and a sentence; exit status 1 when something is wrong. The checklist asks the same, once the register holds a document.</source>
        <translation>Liệt kê văn bản một bài dẫn: số như đã viết, right hoặc điều sai (unknown, otherKind, otherDate, otherTitle, outOfForce), ở đâu, và một câu; mã thoát 1 khi có điều sai. Danh mục kiểm tra cũng hỏi như vậy, khi sổ đã có văn bản.</translation>
    </message>
    <message>
        <source>“vocabulary documents %1” takes no --%2.</source>
        <translation>“vocabulary documents %1” không nhận --%2.</translation>
    </message>
    <message>
        <source>Keeps the register of official documents and compares with it what an article cites.</source>
        <translation>Giữ sổ văn bản và đối chiếu những văn bản một bài dẫn với sổ.</translation>
    </message>
    <message>
        <source>“toasoan-cli help COMMAND” explains a command with an example. The manual of the newsroom is in the window, under Help › Manual.</source>
        <translation>“toasoan-cli help LỆNH” giải thích một lệnh kèm ví dụ. Hướng dẫn dùng tòa soạn nằm trong cửa sổ, ở Trợ giúp › Hướng dẫn.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is found. In the record are: %2.</source>
        <translation>Không thấy gì của “%1”. Trong nhật ký có: %2.</translation>
    </message>
    <message>
        <source>only what this person did, by full name or name of the account</source>
        <translation>chỉ việc của người này, theo họ tên hoặc tên tài khoản</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Moved to another place</source>
        <translation>Đã chuyển sang chỗ khác</translation>
    </message>
    <message>
        <source>Other kind or letters</source>
        <translation>Khác kiểu đoạn hoặc kiểu chữ</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Ảnh khác</translation>
    </message>
</context>
<context>
    <name>ContextModel</name>
    <message>
        <source>The table “%1”, by which confused words are found, is not readable. Install the program again.</source>
        <translation>Không đọc được bảng “%1” dùng để tìm từ dễ nhầm. Hãy cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Only an administrator decides whose signatures are known here.</source>
        <translation>Chỉ quản trị được quyết định chữ ký của ai được biết ở đây.</translation>
    </message>
    <message>
        <source>That is no key of a newsroom.</source>
        <translation>Đây không phải là khóa của tòa soạn.</translation>
    </message>
    <message>
        <source>That is the key of this newsroom.</source>
        <translation>Đây là khóa của chính tòa soạn này.</translation>
    </message>
    <message>
        <source>No such key is known here.</source>
        <translation>Ở đây không có khóa nào như vậy.</translation>
    </message>
</context>
<context>
    <name>DeskNotice</name>
    <message>
        <source>%1 sent %2 for review</source>
        <translation>%1 gửi duyệt %2</translation>
    </message>
    <message>
        <source>%1 returned %2</source>
        <translation>%1 trả lại %2</translation>
    </message>
    <message>
        <source>%1 approved %2</source>
        <translation>%1 duyệt %2</translation>
    </message>
    <message>
        <source>%1 sent %2 back to the editors</source>
        <translation>%1 trả lại biên tập %2</translation>
    </message>
    <message>
        <source>%1 published %2</source>
        <translation>%1 đăng %2</translation>
    </message>
    <message>
        <source>%1 withdrew %2</source>
        <translation>%1 gỡ %2</translation>
    </message>
    <message>
        <source>%1 assigned you work on %2</source>
        <translation>%1 giao việc cho bạn: %2</translation>
    </message>
    <message>
        <source>%1 took work on %2 off you</source>
        <translation>%1 thôi giao việc cho bạn: %2</translation>
    </message>
    <message>
        <source>%1 named you in a remark on %2</source>
        <translation>%1 nhắc đến bạn trong ý kiến về %2</translation>
    </message>
    <message>
        <source>%1 is due tomorrow</source>
        <translation>Ngày mai đến hạn %1</translation>
    </message>
    <message>
        <source>%1 is due today</source>
        <translation>Hôm nay đến hạn %1</translation>
    </message>
    <message>
        <source>The deadline of %1 has passed</source>
        <translation>Bài %1</translation>
    </message>
    <message>
        <source>an article without a headline</source>
        <translation>một bài chưa có tít</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>lúc %1</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>%1 took over %2 while you were writing it</source>
        <translation>%1 đã viết tiếp %2 thay bạn khi bạn đang viết</translation>
    </message>
    <message>
        <source>%1 changed %2, which has to be approved again</source>
        <translation>%1 đã sửa %2, bài phải duyệt lại</translation>
    </message>
    <message>
        <source>%1 began a correction of %2</source>
        <translation>%1 bắt đầu đính chính %2</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary file %1 is damaged; install the package hunspell-vi again.</source>
        <translation>Tệp từ điển %1 bị hỏng; hãy cài lại gói hunspell-vi.</translation>
    </message>
    <message>
        <source>There is no Vietnamese dictionary; install the package hunspell-vi.</source>
        <translation>Chưa có từ điển tiếng Việt; hãy cài gói hunspell-vi.</translation>
    </message>
    <message>
        <source>The dictionary file %1 cannot be read.</source>
        <translation>Không đọc được tệp từ điển %1.</translation>
    </message>
    <message>
        <source>The dictionary file %1 is damaged; install its package again.</source>
        <translation>Tệp từ điển %1 bị hỏng; hãy cài lại gói của nó.</translation>
    </message>
    <message>
        <source>There is no dictionary “%1” on this computer; install the Hunspell package of that language.</source>
        <translation>Máy này không có từ điển “%1”; hãy cài gói Hunspell của tiếng ấy.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>“%1” is not in the register of documents.</source>
        <translation>“%1” chưa có trong sổ văn bản.</translation>
    </message>
    <message>
        <source>“%1” is called %2 here; in the register it is %3.</source>
        <translation>“%1” ở đây gọi là %2; trong sổ là %3.</translation>
    </message>
    <message>
        <source>“%1” has the day %2 here; in the register it is %3.</source>
        <translation>“%1” ở đây ghi ngày %2; trong sổ là %3.</translation>
    </message>
    <message>
        <source>“%1” has another title in the register: %2.</source>
        <translation>“%1” trong sổ có trích yếu khác: %2.</translation>
    </message>
    <message>
        <source>“%1” is out of force since %2.</source>
        <translation>“%1” hết hiệu lực từ %2.</translation>
    </message>
    <message>
        <source>“%1” is in the register of documents.</source>
        <translation>“%1” có trong sổ văn bản.</translation>
    </message>
    <message>
        <source>A document needs its number, as 217-QĐ/TW.</source>
        <translation>Văn bản phải có số, ký hiệu, ví dụ 217-QĐ/TW.</translation>
    </message>
    <message>
        <source>The number of a document has %1 characters at most.</source>
        <translation>Số, ký hiệu văn bản dài tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>What is said of a document has %1 characters at most in each field.</source>
        <translation>Mỗi ô về văn bản dài tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>A document cannot be out of force before it was issued.</source>
        <translation>Văn bản không thể hết hiệu lực trước ngày ban hành.</translation>
    </message>
    <message>
        <source>Only an editor, a publisher or an administrator keeps the register of documents.</source>
        <translation>Chỉ biên tập, người đăng hoặc quản trị mới giữ sổ văn bản.</translation>
    </message>
    <message>
        <source>“%1” is cited in the article “%2”; take it out of force instead of removing it.</source>
        <translation>“%1” được dẫn trong bài “%2”; hãy ghi hết hiệu lực thay vì xóa.</translation>
    </message>
    <message>
        <source>“%1” of that day and body is in the register already.</source>
        <translation>“%1” của ngày và cơ quan này đã có trong sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no number and were left out.</source>
        <translation>
            <numerusform>%n dòng không có số, ký hiệu nên bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are too long and were left out.</source>
        <translation>
            <numerusform>%n dòng quá dài nên bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a day that cannot be and were left out.</source>
        <translation>
            <numerusform>%n dòng có ngày không đúng nên bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB; divide it into several tables.</source>
        <translation>“%1” lớn hơn %2 MB; hãy chia thành nhiều bảng.</translation>
    </message>
    <message>
        <source>“%1” is no table in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation>“%1” không phải bảng UTF-8. Hãy lưu thành “CSV UTF-8” rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows; divide it into several tables.</source>
        <translation>“%1” có hơn %2 dòng; hãy chia thành nhiều bảng.</translation>
    </message>
    <message>
        <source>That document is not in the register.</source>
        <translation>Văn bản này không có trong sổ.</translation>
    </message>
    <message>
        <source>The register would hold more than %1 documents; remove some.</source>
        <translation>Sổ sẽ có hơn %1 văn bản; hãy bỏ bớt.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>“%1” cannot be opened. Check that the file is still there.</source>
        <translation>Không mở được “%1”. Hãy kiểm tra xem tệp còn ở đó không.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end.</source>
        <translation>Không đọc được hết “%1”.</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 MB can be read.</source>
        <translation>“%1” quá lớn: chỉ đọc được tối đa %2 MB.</translation>
    </message>
    <message>
        <source>No article has the id “%1”.</source>
        <translation>Không có bài nào mang ID “%1”.</translation>
    </message>
    <message>
        <source>“%1” fits several articles; give more of the id.</source>
        <translation>“%1” khớp nhiều bài; hãy gõ thêm phần của ID.</translation>
    </message>
    <message>
        <source>The file was made of this article: it was taken in as its version %1. The text before is version %2.</source>
        <translation>Tệp này làm từ chính bài này: đã nhận vào thành bản lưu %1. Chữ trước đó là bản lưu %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures came back compressed by another program; the photos here are kept.</source>
        <translation>
            <numerusform>%n ảnh trong tệp đã bị chương trình khác nén lại; bài vẫn dùng ảnh gốc ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article was changed elsewhere meanwhile. Both texts are kept; yours is version %1.</source>
        <translation>Bài vừa được sửa ở nơi khác. Cả hai bản đều còn; bản của bạn là bản %1.</translation>
    </message>
    <message>
        <source>The file was made of this article, and its text is the one here.</source>
        <translation>Tệp được làm từ bài này, chữ trong tệp giống bài ở đây.</translation>
    </message>
    <message>
        <source>Your text is kept as version %1.</source>
        <translation>Bài của bạn được giữ thành bản %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the file became remarks on the article.</source>
        <translation>
            <numerusform>%n ý kiến bên lề của tệp đã vào mục Ý kiến của bài.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The PDF could not be completed. Please try again.</source>
        <translation>Chưa hoàn tất được tệp PDF. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The PDF cannot be shown.</source>
        <translation>Không hiển thị được tệp PDF.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read. Put it in again, then export.</source>
        <translation>Không đọc được ảnh “%1”. Hãy chèn lại ảnh rồi xuất bài.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>In ngày %1</translation>
    </message>
    <message>
        <source>More than %1 lines are too many for paper. Choose a shorter time, or write a table (CSV).</source>
        <translation>Hơn %1 dòng là quá nhiều để in. Hãy chọn khoảng thời gian ngắn hơn, hoặc xuất bảng CSV.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Tít dẫn</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Tít phụ</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Sa-pô</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Ảnh của</translation>
    </message>
    <message>
        <source>Picture description</source>
        <translation>Mô tả ảnh</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Từ khóa</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Ngày đăng</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Ngày sự kiện</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Tác giả, bút danh</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị gửi</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn tin</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Cước chú</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Ghi chú cho tòa soạn</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>At most %1 characters can be looked for or put in place.</source>
        <translation>Chỉ tìm hoặc thay được nhiều nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>A “(” of the pattern is not closed; write \( for the character.</source>
        <translation>Biểu thức có dấu “(” chưa đóng; muốn tìm chính dấu này hãy viết \(.</translation>
    </message>
    <message>
        <source>The pattern has a “)” too many; write \) for the character.</source>
        <translation>Biểu thức thừa một dấu “)”; muốn tìm chính dấu này hãy viết \).</translation>
    </message>
    <message>
        <source>A “[” of the pattern is not closed; write \[ for the character.</source>
        <translation>Biểu thức có dấu “[” chưa đóng; muốn tìm chính dấu này hãy viết \[.</translation>
    </message>
    <message>
        <source>Nothing stands before a *, + or ? of the pattern that could be repeated; write \*, \+ or \? for the character.</source>
        <translation>Trước dấu *, + hoặc ? không có gì để lặp lại; muốn tìm chính dấu này hãy viết \*, \+ hoặc \?.</translation>
    </message>
    <message>
        <source>The pattern cannot end in a single \; write \\ for the character.</source>
        <translation>Biểu thức không thể kết thúc bằng một dấu \ lẻ; muốn tìm chính dấu này hãy viết \\.</translation>
    </message>
    <message>
        <source>The pattern refers to a group it does not have.</source>
        <translation>Biểu thức nhắc tới một nhóm không có trong nó.</translation>
    </message>
    <message>
        <source>What (?&lt;=…) and (?&lt;!…) look for must be of a fixed length.</source>
        <translation>Phần nằm trong (?&lt;=…) và (?&lt;!…) phải có độ dài cố định.</translation>
    </message>
    <message>
        <source>The numbers between { and } stand in the wrong order.</source>
        <translation>Hai số giữa { và } bị đảo thứ tự.</translation>
    </message>
    <message>
        <source>A range between [ and ] runs backwards.</source>
        <translation>Một khoảng giữa [ và ] bị viết ngược.</translation>
    </message>
    <message>
        <source>The pattern cannot be read near its character %1.</source>
        <translation>Không hiểu được biểu thức ở quanh ký tự thứ %1.</translation>
    </message>
    <message>
        <source>What is put in place cannot end in a single \; write \\ for the character.</source>
        <translation>Phần thay vào không thể kết thúc bằng một dấu \ lẻ; muốn viết chính dấu này hãy gõ \\.</translation>
    </message>
    <message>
        <source>\%1 means nothing in what is put in place; write \1 for what the first group found, \\ for a \.</source>
        <translation>\%1 không có nghĩa trong phần thay vào; hãy viết \1 cho phần nhóm thứ nhất tìm được, \\ cho dấu \.</translation>
    </message>
    <message>
        <source>\%1 stands for group %1, and the pattern has none: put what it shall stand for between ( and ).</source>
        <translation>\%1 là nhóm thứ %1, nhưng biểu thức không có nhóm đó: hãy đặt phần cần lấy giữa ( và ).</translation>
    </message>
    <message>
        <source>What would be put in place is too long; let the pattern fit less text.</source>
        <translation>Phần thay vào quá dài; hãy để biểu thức khớp với ít chữ hơn.</translation>
    </message>
    <message>
        <source>This pattern can fit the text in too many ways to try them all; write it more narrowly.</source>
        <translation>Biểu thức này khớp được theo quá nhiều cách nên không thể thử hết; hãy viết chặt hơn.</translation>
    </message>
    <message>
        <source>This pattern takes too long in so long an article; write it more narrowly.</source>
        <translation>Biểu thức này mất quá nhiều thời gian với bài dài như vậy; hãy viết chặt hơn.</translation>
    </message>
</context>
<context>
    <name>FindingTip</name>
    <message>
        <source>Change to: %1</source>
        <translation>Sửa thành: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confused words</source>
        <translation>
            <numerusform>%n từ dễ nhầm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of form</source>
        <translation>
            <numerusform>%n quy cách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of style</source>
        <translation>
            <numerusform>%n văn phong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n gợi ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling mistakes</source>
        <translation>
            <numerusform>%n lỗi chính tả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easily confused words</source>
        <translation>
            <numerusform>%n từ dễ nhầm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of form</source>
        <translation>
            <numerusform>%n điểm quy cách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of style</source>
        <translation>
            <numerusform>%n điểm văn phong</numerusform>
        </translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Không có lỗi</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Tít dẫn</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Tít phụ</translation>
    </message>
    <message>
        <source>Picture description</source>
        <translation>Mô tả ảnh</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Cước chú</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome</source>
        <translation>Chào mừng</translation>
    </message>
    <message>
        <source>Your newsroom is nearly ready</source>
        <translation>Tòa soạn của bạn sắp sẵn sàng</translation>
    </message>
    <message>
        <source>Three answers, all of which can be changed later. Press Enter if they are right.</source>
        <translation>Ba câu trả lời, sau này đều đổi được. Nhấn Enter nếu đã đúng.</translation>
    </message>
    <message>
        <source>What is the newsroom called?</source>
        <translation>Tòa soạn tên là gì?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Bạn tên là gì?</translation>
    </message>
    <message>
        <source>Where shall its articles be kept?</source>
        <translation>Bài viết được giữ ở đâu?</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Bắt đầu viết</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Whoever may open this folder with other programs can read and change everything in it. %1</source>
        <translation>Ai mở được thư mục này bằng chương trình khác đều đọc và sửa được mọi thứ trong đó. %1</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Cần làm gì</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Only who works on articles may hand them over or take them in.</source>
        <translation>Chỉ người làm bài mới được xuất và nhận gói bài.</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Take it from there before you hand it over.</source>
        <translation>“%1” đang ở thùng rác. Hãy lấy bài ra trước khi xuất gói.</translation>
    </message>
    <message>
        <source>A package holds one article at least, and %1 at most.</source>
        <translation>Một gói có ít nhất một bài, nhiều nhất %1 bài.</translation>
    </message>
    <message>
        <source>The article is in the trash here, and stays there.</source>
        <translation>Ở đây bài đang trong thùng rác và vẫn ở đó.</translation>
    </message>
    <message>
        <source>Both desks moved paragraphs. The order is ours; version %1 has theirs.</source>
        <translation>Hai bên cùng chuyển chỗ các đoạn. Thứ tự giữ theo ở đây; thứ tự của bên kia ở bản %1.</translation>
    </message>
    <message>
        <source>This was taken out here, while the other desk changed it (version %1).</source>
        <translation>Ở đây đã bỏ đoạn này trong khi bên kia sửa (bản %1).</translation>
    </message>
    <message>
        <source>Both desks changed this. The other one wrote (version %1): %2</source>
        <translation>Hai bên cùng sửa chỗ này. Bên kia viết (bản %1): %2</translation>
    </message>
    <message>
        <source>%1 approved the article there on %2. Whether that is so cannot be checked here, or the text is another now: it is not approved here.</source>
        <translation>%1 đã duyệt bài ở bên kia ngày %2. Ở đây không kiểm tra được, hoặc nội dung nay đã khác: bài chưa được duyệt ở đây.</translation>
    </message>
    <message>
        <source>The approval of %1 holds here as well.</source>
        <translation>Lần duyệt của %1 có giá trị cả ở đây.</translation>
    </message>
    <message>
        <source>from %1, whose signature could not be checked here</source>
        <translation>từ %1, ở đây không kiểm tra được chữ ký</translation>
    </message>
    <message>
        <source>from %1, whose signature holds</source>
        <translation>từ %1, chữ ký đúng</translation>
    </message>
    <message>
        <source>The package has another picture under the name of one that is here. Nothing of it was taken in.</source>
        <translation>Gói có ảnh khác mang mã của một ảnh đang có ở đây. Không nhận gì từ gói này.</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>nơi khác</translation>
    </message>
    <message>
        <source>An article without a headline</source>
        <translation>Bài chưa có tít</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is here now.</source>
        <translation>Đã nhận %1.</translation>
    </message>
    <message>
        <source>%1 has the text of the other desk now.</source>
        <translation>%1 nay theo nội dung của bên kia.</translation>
    </message>
    <message>
        <source>%1 has the changes of both desks now.</source>
        <translation>%1 nay có sửa đổi của cả hai bên.</translation>
    </message>
    <message>
        <source>%1: everything in the package was here already; nothing was changed.</source>
        <translation>%1: mọi thứ trong gói đã có ở đây; không đổi gì.</translation>
    </message>
    <message>
        <source>The package says that %1 signed it, but the signature is not theirs. Nothing of it was taken in.</source>
        <translation>Gói ghi là do %1 ký, nhưng chữ ký không phải của người ấy. Không nhận gì từ gói này.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has the changes of both desks now. In %n places both changed the same: yours stays, theirs is a suggestion and version %2.</source>
        <translation>
            <numerusform>%1 nay có phần sửa của cả hai nơi. %n chỗ hai nơi cùng sửa: giữ của bạn, của nơi kia thành đề nghị sửa và bản %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other desk wants it by %1; the deadline here stays.</source>
        <translation>Tòa soạn kia cần bài trước %1; hạn nộp ở đây giữ nguyên.</translation>
    </message>
    <message>
        <source>The deadline is %1, as at the other desk.</source>
        <translation>Hạn nộp là %1, như ở tòa soạn kia.</translation>
    </message>
    <message>
        <source>It has no deadline any more, as at the other desk.</source>
        <translation>Bài không còn hạn nộp, như ở tòa soạn kia.</translation>
    </message>
    <message>
        <source>%1 has this work here as well: %2.</source>
        <translation>%1 cũng được giao việc này ở đây: %2.</translation>
    </message>
    <message>
        <source>%1 The text of the other desk is kept as version %2; take the file in again then.</source>
        <translation>%1 Nội dung của tòa soạn kia được giữ thành bản %2; hãy nhận lại gói bài khi đó.</translation>
    </message>
    <message>
        <source>kept beside the text as version %1</source>
        <translation>giữ bên cạnh bài thành bản %1</translation>
    </message>
    <message>
        <source>%1 has news of the other desk; its text was here already.</source>
        <translation>%1 có tin mới từ tòa soạn kia; nội dung thì ở đây đã có.</translation>
    </message>
    <message>
        <source>%1 stays as it is for now.</source>
        <translation>%1 tạm giữ nguyên.</translation>
    </message>
    <message>
        <source>The signature of %1 is not known here: who signed the package cannot be checked. Its key: %2.</source>
        <translation>Ở đây không biết chữ ký của %1: không kiểm được ai đã ký gói bài. Khóa: %2.</translation>
    </message>
    <message>
        <source>It is under embargo until %1, as at the other desk.</source>
        <translation>Bài bị cấm đăng trước %1, như ở nơi kia.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About Tòa Soạn</source>
        <translation>Giới thiệu Tòa Soạn</translation>
    </message>
    <message>
        <source>Tòa Soạn</source>
        <translation>Tòa Soạn</translation>
    </message>
    <message>
        <source>The desk of a mass-mobilization newsroom: write, caption, tag, proofread, keep and publish reports.</source>
        <translation>Bàn làm việc của tòa soạn dân vận: viết bài, chú thích ảnh, gắn từ khóa, soát lỗi, lưu giữ và đăng bài.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 hoặc mới hơn (GPL-3.0-or-later), không kèm bảo đảm nào.</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Đổi &amp;phím tắt…</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>“%1” is no decision of the house style; there are: %2.</source>
        <translation>Quy cách của tòa soạn không có mục “%1”; có các mục: %2.</translation>
    </message>
    <message>
        <source>%2 does not take “%1”; it takes a whole number from %3 to %4.</source>
        <translation>%2 không nhận “%1”; mục này nhận một số nguyên từ %3 đến %4.</translation>
    </message>
    <message>
        <source>%2 does not take “%1”; it takes one of: %3.</source>
        <translation>%2 không nhận “%1”; mục này nhận một trong các giá trị: %3.</translation>
    </message>
    <message>
        <source>Only an editor or an administrator decides this for the whole newsroom.</source>
        <translation>Chỉ biên tập viên hoặc quản trị quyết định điều này cho cả tòa soạn.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is empty: there is nothing to import.</source>
        <translation>“%1” là tệp rỗng, không có gì để nhập.</translation>
    </message>
    <message>
        <source>No headline was found: the text begins with a paragraph.</source>
        <translation>Không tìm thấy tít: văn bản mở đầu bằng một đoạn văn.</translation>
    </message>
    <message>
        <source>“%1” holds far more text than an article.</source>
        <translation>“%1” chứa quá nhiều chữ so với một bài viết.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) became plain paragraphs, the cells of a row divided by “|”.</source>
        <translation>
            <numerusform>%n bảng đã chuyển thành đoạn văn, các ô trong hàng ngăn bằng dấu “|”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stand elsewhere and were not fetched; add them to their captions.</source>
        <translation>
            <numerusform>%n ảnh nằm ở nơi khác nên không tải về; hãy thêm ảnh vào chú thích tương ứng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out: only JPEG, PNG and WebP are taken.</source>
        <translation>
            <numerusform>Đã bỏ %n ảnh: chỉ nhận ảnh JPEG, PNG và WebP.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of over 1,000 letters were divided.</source>
        <translation>Những từ dài quá 1.000 chữ cái đã được chia ra.</translation>
    </message>
    <message>
        <source>The page is built too deep or too large; only its text was taken, as plain paragraphs.</source>
        <translation>Trang có cấu trúc quá sâu hoặc quá lớn; chỉ lấy phần chữ, thành các đoạn văn thường.</translation>
    </message>
    <message>
        <source>The page is so large that its end was left out.</source>
        <translation>Trang quá lớn nên phần cuối đã bị bỏ.</translation>
    </message>
    <message>
        <source>“%1” is too large to be an article. A file may have up to %2.</source>
        <translation>“%1” quá lớn so với một bài viết. Mỗi tệp được tối đa %2.</translation>
    </message>
    <message>
        <source>Left out what belongs to the page and not to the article: %1.</source>
        <translation>Đã bỏ những dòng của trang web, không thuộc bài: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no text may hold were removed.</source>
        <translation>
            <numerusform>Đã bỏ %n ký tự không hợp lệ trong văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters written in parts were put together (Unicode NFC).</source>
        <translation>Các chữ có dấu tách rời đã được ghép lại (Unicode dựng sẵn).</translation>
    </message>
    <message>
        <source>The hour behind the date was left out: %1.</source>
        <translation>Đã bỏ giờ đăng ghi sau ngày: %1.</translation>
    </message>
    <message>
        <source>The last line was taken as the name of the writer: %1.</source>
        <translation>Dòng cuối được hiểu là tên tác giả: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken as captions; their pictures are still to be added.</source>
        <translation>
            <numerusform>%n dòng được hiểu là chú thích ảnh; ảnh còn phải thêm vào.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8 nor in an encoding of Vietnamese, so its letters cannot be told for sure. Open it where it was written, save it as UTF-8 and import it again.</source>
        <translation>“%1” không theo mã UTF-8, cũng không theo bảng mã tiếng Việt nào, nên không thể đọc chắc từng chữ. Hãy mở tệp bằng chương trình đã soạn, lưu lại theo mã UTF-8 rồi nhập lại.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s), marked “�” in the text.</source>
        <translation>
            <numerusform>Tệp bị hỏng ở %n chỗ, đánh dấu “�” trong bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in UTF-16.</source>
        <translation>Tệp theo mã UTF-16.</translation>
    </message>
    <message>
        <source>The file was read as UTF-16; this is a guess.</source>
        <translation>Tệp được đọc theo mã UTF-16; đây là phỏng đoán.</translation>
    </message>
    <message>
        <source>The file was read as %1, as it says itself.</source>
        <translation>Tệp được đọc theo bảng mã %1 như ghi trong tệp.</translation>
    </message>
    <message>
        <source>The file was read as %1, but that is doubtful: compare it with the original before you use it.</source>
        <translation>Tệp được đọc theo bảng mã %1 nhưng chưa chắc đúng: hãy đối chiếu với bản gốc trước khi dùng.</translation>
    </message>
    <message>
        <source>Some lines are in UTF-8 and some were taken as %1: compare the text with the original before you use it.</source>
        <translation>Một số dòng theo mã UTF-8, một số được đọc theo bảng mã %1: hãy đối chiếu với bản gốc trước khi dùng.</translation>
    </message>
    <message>
        <source>The words were taken to be in the old encoding %1; this is a guess.</source>
        <translation>Chữ trong bài được đọc theo bảng mã cũ %1; đây là phỏng đoán.</translation>
    </message>
    <message>
        <source>Text set in fonts of the old encoding %1 was put into Unicode.</source>
        <translation>Phần chữ dùng phông theo bảng mã cũ %1 đã được chuyển sang Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) stayed in the text as they were written.</source>
        <translation>
            <numerusform>%n chú thích cuối trang được giữ nguyên trong bài như đã viết.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of code became plain text.</source>
        <translation>
            <numerusform>%n đoạn mã lệnh đã chuyển thành chữ thường.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of HTML became plain text.</source>
        <translation>
            <numerusform>%n đoạn HTML đã chuyển thành chữ thường.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividing line(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n đường kẻ ngang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Markdown is too tangled to follow; it was read as plain text.</source>
        <translation>Markdown trong tệp quá rối nên được đọc như văn bản thường.</translation>
    </message>
    <message>
        <source>The lines for programs in front of the text were left out.</source>
        <translation>Đã bỏ những dòng dành cho chương trình ở đầu tệp.</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be read. Word files (.docx, .odt), plain text (.txt), Markdown (.md) and web pages (.html) can be imported.</source>
        <translation>“%1” không có chữ đọc được. Nhận được tệp Word (.docx, .odt), văn bản thường (.txt), Markdown (.md) và trang web (.html).</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) marked in the file were carried out.</source>
        <translation>
            <numerusform>%n chỗ xóa đang đánh dấu trong tệp đã được xóa hẳn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s) marked in the file were taken.</source>
        <translation>
            <numerusform>%n chỗ thêm đang đánh dấu trong tệp đã được giữ lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of hidden text were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n đoạn chữ ẩn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck-out piece(s) of text were taken as they read.</source>
        <translation>
            <numerusform>%n đoạn chữ gạch ngang được giữ nguyên chữ, bỏ nét gạch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a table of contents were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n dòng mục lục.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equation(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n công thức.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n biểu đồ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagram(s) (SmartArt) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n sơ đồ (SmartArt).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded object(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n đối tượng nhúng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) of a form were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n ô nhập của biểu mẫu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn shape(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n hình vẽ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) as small as a mark were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n hình nhỏ chỉ để trang trí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out: only JPEG, PNG, WebP and TIFF are taken.</source>
        <translation>
            <numerusform>Đã bỏ %n ảnh: chỉ nhận ảnh JPEG, PNG, WebP và TIFF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are missing in the file or damaged.</source>
        <translation>
            <numerusform>%n ảnh không có trong tệp hoặc bị hỏng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) beyond the five hundredth were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n ảnh từ ảnh thứ năm trăm trở đi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are cropped in the file; the whole picture was taken.</source>
        <translation>
            <numerusform>%n ảnh trong tệp đã xén; ở đây lấy cả ảnh gốc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) of tables were taken apart.</source>
        <translation>
            <numerusform>%n ô gộp trong bảng đã được tách ra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) within a table became lines of its cell.</source>
        <translation>
            <numerusform>%n bảng lồng trong bảng đã thành các dòng trong ô.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) beyond the five hundredth of a table were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n hàng của bảng từ hàng thứ năm trăm trở đi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the twentieth of a row were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n ô của hàng từ ô thứ hai mươi trở đi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to places within the file or to other files became plain text.</source>
        <translation>
            <numerusform>%n liên kết trỏ vào trong tệp hoặc tới tệp khác đã thành chữ thường.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were sent beside the file; add them to their captions.</source>
        <translation>
            <numerusform>%n ảnh gửi kèm ngoài tệp; hãy thêm ảnh vào chú thích tương ứng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bold paragraph under the headline was taken as the standfirst.</source>
        <translation>Đoạn in đậm dưới tít được hiểu là sa-pô.</translation>
    </message>
    <message>
        <source>“%1” is in an old format that is read with the help of LibreOffice, which is not installed. Install it, or save the file as .docx.</source>
        <translation>“%1” là định dạng cũ, phải có LibreOffice mới đọc được, mà máy này chưa cài. Hãy cài LibreOffice hoặc lưu tệp thành .docx.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert “%1”. Open it where it was written, save it as .docx and import that file.</source>
        <translation>LibreOffice không chuyển được “%1”. Hãy mở tệp bằng chương trình đã soạn, lưu thành .docx rồi nhập lại.</translation>
    </message>
    <message>
        <source>What stands above and below every page was left out: %1.</source>
        <translation>Đã bỏ phần đầu trang và chân trang: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were left out: %1.</source>
        <translation>
            <numerusform>Đã bỏ %n nhận xét bên lề: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is built as no word processor builds its files, so it was not read.</source>
        <translation>“%1” có cấu trúc không chương trình soạn thảo nào tạo ra nên đã không đọc.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open it in the program it was written with, save it again and import that file.</source>
        <translation>“%1” bị hỏng. Hãy mở tệp bằng chương trình đã soạn, lưu lại rồi nhập tệp mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file are damaged and were not read to their end.</source>
        <translation>
            <numerusform>%n phần của tệp bị hỏng nên không đọc được hết.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not read. %2</source>
        <translation>Không đọc “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” is no text document of Word or LibreOffice. Save it as .docx or .odt and import that file.</source>
        <translation>“%1” không phải văn bản của Word hay LibreOffice. Hãy lưu thành .docx hoặc .odt rồi nhập lại.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Open it where the password is known, save it without one and import that file.</source>
        <translation>“%1” có đặt mật khẩu. Hãy mở tệp ở nơi biết mật khẩu, lưu lại không mật khẩu rồi nhập lại.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>%1 undoes in every text and stays so.</source>
        <translation>%1 là phím hoàn tác ở mọi ô chữ, không đổi được.</translation>
    </message>
    <message>
        <source>%1 does again what was undone in every text and stays so.</source>
        <translation>%1 là phím làm lại ở mọi ô chữ, không đổi được.</translation>
    </message>
    <message>
        <source>%1 cuts out in every text and stays so.</source>
        <translation>%1 là phím cắt ở mọi ô chữ, không đổi được.</translation>
    </message>
    <message>
        <source>%1 copies in every text and stays so.</source>
        <translation>%1 là phím sao chép ở mọi ô chữ, không đổi được.</translation>
    </message>
    <message>
        <source>%1 pastes in every text and stays so.</source>
        <translation>%1 là phím dán ở mọi ô chữ, không đổi được.</translation>
    </message>
    <message>
        <source>%1 pastes without bold and italics and stays so.</source>
        <translation>%1 là phím dán chữ trơn, không đổi được.</translation>
    </message>
    <message>
        <source>%1 selects all in every text and stays so.</source>
        <translation>%1 là phím chọn tất cả ở mọi ô chữ, không đổi được.</translation>
    </message>
    <message>
        <source>%1 moves, selects or deletes in every text and stays so.</source>
        <translation>%1 là phím di chuyển, chọn hoặc xóa ở mọi ô chữ, không đổi được.</translation>
    </message>
    <message>
        <source>AltGr is needed to write special characters.</source>
        <translation>Phím AltGr cần cho việc gõ các ký tự đặc biệt.</translation>
    </message>
    <message>
        <source>%1 is needed for writing: take it with Ctrl or Alt, or a function key.</source>
        <translation>%1 cần cho việc gõ chữ: hãy thêm Ctrl hoặc Alt, hay chọn một phím chức năng.</translation>
    </message>
    <message>
        <source>%1 is needed in the text: take it with Ctrl or Alt, or a function key.</source>
        <translation>%1 cần dùng trong văn bản: hãy thêm Ctrl hoặc Alt, hay chọn một phím chức năng.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop or the input method.</source>
        <translation>%1 là phím của hệ điều hành hoặc bộ gõ.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 là phím mở trình đơn “%2”.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” and cannot be moved.</source>
        <translation>%1 đang là phím của “%2” và không chuyển được.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>tiếng Ả Rập</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>tiếng Bulgaria</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tiếng Séc</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>tiếng Đan Mạch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tiếng Đức</translation>
    </message>
    <message>
        <source>English</source>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>tiếng Tây Ban Nha</translation>
    </message>
    <message>
        <source>French</source>
        <translation>tiếng Pháp</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>tiếng Hungary</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>tiếng Indonesia</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>tiếng Ý</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>tiếng Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>tiếng Hàn</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>tiếng La-tinh</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>tiếng Lào</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>tiếng Hà Lan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>tiếng Ba Lan</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>tiếng Bồ Đào Nha</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>tiếng Rumani</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>tiếng Nga</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>tiếng Thụy Điển</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tiếng Thái</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>tiếng Ukraina</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Learning was stopped; what was learned before stays.</source>
        <translation>Đã dừng học; những gì học trước đó vẫn còn.</translation>
    </message>
</context>
<context>
    <name>LineLimit</name>
    <message numerus="yes">
        <source>Not everything fits: %n characters at most.</source>
        <translation>
            <numerusform>Không chứa hết được: nhiều nhất %n ký tự.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>en</source>
        <extracomment>Which manual is shown: &quot;en&quot; or &quot;vi&quot;.</extracomment>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>The picture file “%1” is missing from the newsroom. Put it back from a copy of the folder.</source>
        <translation>Tệp ảnh “%1” không còn trong tòa soạn. Hãy chép lại từ bản sao của thư mục.</translation>
    </message>
    <message>
        <source>The picture file “%1” is not what it was when it was stored. Put it back from a copy of the folder.</source>
        <translation>Tệp ảnh “%1” không còn như lúc lưu. Hãy chép lại từ bản sao của thư mục.</translation>
    </message>
    <message>
        <source>The picture file “%1” cannot be read. Check that it is yours.</source>
        <translation>Không đọc được tệp ảnh “%1”. Hãy kiểm tra xem tệp có phải của bạn không.</translation>
    </message>
    <message>
        <source>The folder “%1” for pictures cannot be made. Check who may write in the newsroom&apos;s folder.</source>
        <translation>Không tạo được thư mục ảnh “%1”. Hãy kiểm tra quyền ghi vào thư mục tòa soạn.</translation>
    </message>
    <message>
        <source>This is no picture that can be used. Take a JPEG, PNG, WebP or TIFF file.</source>
        <translation>Đây không phải ảnh dùng được. Hãy lấy tệp JPEG, PNG, WebP hoặc TIFF.</translation>
    </message>
    <message>
        <source>The picture cannot be read: the file is damaged or not complete.</source>
        <translation>Không đọc được ảnh: tệp bị hỏng hoặc không đầy đủ.</translation>
    </message>
    <message>
        <source>The picture is too large. Make it smaller than %1 megapixels and %2 MB first.</source>
        <translation>Ảnh quá lớn. Hãy thu nhỏ xuống dưới %1 triệu điểm ảnh và %2 MB.</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>A part of the program is missing (%1). Please install Tòa Soạn again.</source>
        <translation>Chương trình thiếu một phần (%1). Hãy cài lại Tòa Soạn.</translation>
    </message>
</context>
<context>
    <name>OpeningProblem</name>
    <message>
        <source>The newsroom cannot be opened</source>
        <translation>Không mở được tòa soạn</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Trở về bản sao lưu lúc %1</translation>
    </message>
    <message>
        <source>What is there now is kept beside it under another name.</source>
        <translation>Những gì đang có được giữ lại bên cạnh dưới tên khác.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Chọn thư mục khác…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” for files that were brought in cannot be made. Check who may write in the newsroom&apos;s folder.</source>
        <translation>Không tạo được thư mục “%1” để giữ tệp gốc. Hãy xem ai được ghi vào thư mục của tòa soạn.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not kept beside the article.</source>
        <translation>Tệp lớn hơn %1 MB nên không giữ kèm bài.</translation>
    </message>
    <message>
        <source>The original “%1” is missing from the newsroom. Put it back from a copy of the folder.</source>
        <translation>Tệp gốc “%1” không còn trong tòa soạn. Hãy chép lại từ bản sao của thư mục.</translation>
    </message>
    <message>
        <source>The original “%1” is not what it was when it came. Put it back from a copy of the folder.</source>
        <translation>Tệp gốc “%1” không còn như lúc nhận. Hãy chép lại từ bản sao của thư mục.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The package does not hold what such packages hold. Nothing of it was taken in.</source>
        <translation>Trong gói không phải những gì một gói bài có. Không nhận gì từ gói này.</translation>
    </message>
    <message>
        <source>This file is no package of articles that another desk handed over.</source>
        <translation>Tệp này không phải gói bài do nơi khác xuất.</translation>
    </message>
    <message>
        <source>The package was changed or damaged since it was signed. Nothing of it was taken in; please ask for it to be sent again.</source>
        <translation>Gói đã bị sửa hoặc hỏng từ sau khi ký. Không nhận gì từ gói này; hãy đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of this program. Please bring this one up to date first.</source>
        <translation>Gói do phiên bản mới hơn của chương trình xuất. Hãy cập nhật chương trình trước.</translation>
    </message>
    <message>
        <source>That is too much for one package. Hand over fewer articles at a time.</source>
        <translation>Nhiều quá cho một gói. Hãy xuất ít bài hơn mỗi lần.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Proof</source>
        <translation>Soát lỗi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Bản lưu</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Bảng bên</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Chưa mở bài nào</translation>
    </message>
    <message>
        <source>Choose one in the list, or write a new one.</source>
        <translation>Chọn một bài trong danh sách, hoặc viết bài mới.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ý kiến</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>There is no account of that name at work.</source>
        <translation>Không có tài khoản đang làm việc tên như vậy.</translation>
    </message>
    <message>
        <source>That work was not assigned to that person.</source>
        <translation>Việc đó chưa được giao cho người ấy.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Viết bài</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Biên tập</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>quá hạn từ %1</translation>
    </message>
    <message>
        <source>due today at %1</source>
        <translation>hạn hôm nay, %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hạn hôm nay</translation>
    </message>
    <message>
        <source>due tomorrow at %1</source>
        <translation>hạn ngày mai, %1</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>hạn ngày mai</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>Nothing is planned for the article any more: no work on it is left.</source>
        <translation>Bài này không còn việc nào phải làm nên không giao việc, không đặt hạn nữa.</translation>
    </message>
    <message>
        <source>There are no accounts in this newsroom, so there is nobody to assign work to.</source>
        <translation>Tòa soạn chưa dùng tài khoản nên không có ai để giao việc.</translation>
    </message>
    <message>
        <source>Only an editor, a publisher or an administrator assigns work.</source>
        <translation>Chỉ biên tập viên, người đăng hoặc quản trị giao việc.</translation>
    </message>
    <message>
        <source>A writer sets the deadline of a draft of their own; otherwise an editor does.</source>
        <translation>Người viết chỉ đặt hạn cho bản nháp của mình; các bài khác do biên tập viên đặt.</translation>
    </message>
    <message>
        <source>The article is scheduled for before that. Take it off the schedule first.</source>
        <translation>Bài đã hẹn giờ đăng trước lúc đó. Hãy bỏ hẹn giờ đã.</translation>
    </message>
    <message>
        <source>A writer sets the embargo of a draft of their own; otherwise an editor does.</source>
        <translation>Người viết đặt hạn cấm đăng cho bản nháp của mình; còn lại là việc của biên tập viên.</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Only an administrator decides this.</source>
        <translation>Chỉ quản trị quyết định việc này.</translation>
    </message>
    <message>
        <source>“%1” needs a reason that others can read.</source>
        <translation>“%1” cần ghi lý do để người khác đọc.</translation>
    </message>
    <message>
        <source>Give a time that is still to come.</source>
        <translation>Hãy cho một thời điểm chưa tới.</translation>
    </message>
    <message>
        <source>The article was changed meanwhile. Look at it again.</source>
        <translation>Bài vừa bị sửa trong lúc ấy. Hãy xem lại.</translation>
    </message>
    <message>
        <source>Only an editor or a publisher may let required things be missing.</source>
        <translation>Chỉ biên tập hoặc người đăng được bỏ qua mục bắt buộc.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa bài</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Gửi duyệt</translation>
    </message>
    <message>
        <source>Take the article back</source>
        <translation>Rút bài</translation>
    </message>
    <message>
        <source>Take up for editing</source>
        <translation>Nhận bài</translation>
    </message>
    <message>
        <source>Return to the writer</source>
        <translation>Trả lại bài</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt bài</translation>
    </message>
    <message>
        <source>Send back to the editor</source>
        <translation>Trả lại biên tập</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Đăng</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Bỏ hẹn giờ</translation>
    </message>
    <message>
        <source>Correct with a notice</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Mend a slip</source>
        <translation>Sửa lỗi nhỏ</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>Bỏ đính chính</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ bài</translation>
    </message>
    <message>
        <source>Make a new draft of it</source>
        <translation>Khôi phục thành bản nháp mới</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Lấy khỏi lưu trữ</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Bỏ vào thùng rác</translation>
    </message>
    <message>
        <source>Take from the trash</source>
        <translation>Lấy khỏi thùng rác</translation>
    </message>
    <message>
        <source>an editor or a publisher</source>
        <translation>biên tập hoặc người đăng</translation>
    </message>
    <message>
        <source>a writer or an editor</source>
        <translation>người viết hoặc biên tập</translation>
    </message>
    <message>
        <source>a publisher</source>
        <translation>người đăng</translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>biên tập</translation>
    </message>
    <message>
        <source>its writer</source>
        <translation>người viết bài</translation>
    </message>
    <message>
        <source>“%1” is not possible: the article is at “%2”.</source>
        <translation>Không “%1” được: bài đang ở “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not yours to do here: ask %2.</source>
        <translation>Bạn không có quyền “%1” ở đây: hãy nhờ %2.</translation>
    </message>
    <message>
        <source>“%1” is not yours to do here: somebody else wrote the article.</source>
        <translation>Bạn không có quyền “%1” ở đây: bài do người khác viết.</translation>
    </message>
    <message>
        <source>You wrote this article, so another editor must approve it (four eyes).</source>
        <translation>Bạn là người viết bài này, nên biên tập khác phải duyệt (nguyên tắc bốn mắt).</translation>
    </message>
    <message>
        <source>You changed this article last, so another editor must approve it (four eyes).</source>
        <translation>Bạn là người sửa bài sau cùng, nên biên tập khác phải duyệt (nguyên tắc bốn mắt).</translation>
    </message>
    <message>
        <source>The text as it is now is not approved: an editor must approve it first.</source>
        <translation>Nội dung hiện tại chưa được duyệt: biên tập phải duyệt trước.</translation>
    </message>
    <message>
        <source>The correction lacks its notice: say what was wrong and what is right.</source>
        <translation>Đính chính chưa có thông báo: hãy ghi sai chỗ nào, đúng là gì.</translation>
    </message>
    <message>
        <source>The article is not due.</source>
        <translation>Bài chưa tới giờ đăng.</translation>
    </message>
    <message>
        <source>The newsroom is open elsewhere; there it comes out.</source>
        <translation>Tòa soạn đang mở ở nơi khác; bài sẽ được đăng ở đó.</translation>
    </message>
    <message>
        <source>The article is under embargo until %1.</source>
        <translation>Bài bị cấm đăng trước %1.</translation>
    </message>
    <message>
        <source>Say who signed the approval on paper, and what they wrote.</source>
        <translation>Hãy ghi ai đã ký duyệt trên giấy, bút phê thế nào.</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Sửa thông tin bài</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>It was cancelled; nothing was written.</source>
        <translation>Đã hủy; chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>A picture of this article is no longer in the newsroom. Choose it again and export then.</source>
        <translation>Một ảnh trong bài không còn trong kho ảnh của tòa soạn. Hãy chọn lại ảnh rồi xuất.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Không tạo được thư mục “%1”. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Collecting the pictures…</source>
        <translation>Đang lấy ảnh…</translation>
    </message>
    <message>
        <source>Making the web page…</source>
        <translation>Đang làm trang web…</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Đang làm tệp PDF…</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>Making the Word file…</source>
        <translation>Đang tạo tệp Word…</translation>
    </message>
    <message>
        <source>The photos are too large for one ZIP file. Export them into a folder.</source>
        <translation>Ảnh quá lớn để gộp vào một tệp ZIP. Hãy xuất ra thư mục.</translation>
    </message>
    <message>
        <source>Packing the photos…</source>
        <translation>Đang gộp ảnh…</translation>
    </message>
    <message>
        <source>The text as it is now is not approved. It can only be exported as a draft, with a mark on every page.</source>
        <translation>Nội dung hiện tại chưa được duyệt. Chỉ có thể xuất làm bản nháp, có dấu ở mỗi trang.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</source>
        <translation>Ảnh (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn một ảnh</translation>
    </message>
    <message>
        <source>Bring in articles</source>
        <translation>Nhập bài</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Lưu vào tệp</translation>
    </message>
    <message>
        <source>The text is not saved</source>
        <translation>Bài chưa được lưu</translation>
    </message>
    <message>
        <source>The last changes could not be saved. What shall happen to them?</source>
        <translation>Chưa lưu được những thay đổi cuối. Bạn muốn làm gì với chúng?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save the text to another file…</source>
        <translation>Lưu bài ra tệp khác…</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Đóng, bỏ các thay đổi này</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>Bring in a list of words</source>
        <translation>Nhập danh sách từ</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.dic *.csv)</source>
        <translation>Danh sách từ (*.txt *.dic *.csv)</translation>
    </message>
    <message>
        <source>Bring in abbreviations</source>
        <translation>Nhập bảng viết tắt</translation>
    </message>
    <message>
        <source>Tables and Unikey&apos;s macros (*.csv *.txt)</source>
        <translation>Bảng và bảng gõ tắt của Unikey (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Articles (*.docx *.odt *.doc *.rtf *.txt *.md *.html *.htm)</source>
        <translation>Bài viết (*.docx *.odt *.doc *.rtf *.txt *.md *.html *.htm)</translation>
    </message>
    <message>
        <source>An article comes back</source>
        <translation>Một bài gửi đi nay trở về</translation>
    </message>
    <message>
        <source>“%1” was made of an article that is here.</source>
        <translation>“%1” được làm từ một bài đang có ở đây.</translation>
    </message>
    <message>
        <source>“%1” was made of the article “%2”, which is here.</source>
        <translation>“%1” được làm từ bài “%2” đang có ở đây.</translation>
    </message>
    <message>
        <source>As a new version it takes the place of the present text, which is kept as the version before; what differs is shown then.</source>
        <translation>Nhận thành bản mới thì chữ trong tệp thay chữ hiện nay; chữ hiện nay vẫn còn trong bản lưu trước đó, và những chỗ khác nhau được chỉ ra ngay.</translation>
    </message>
    <message>
        <source>Take in as a new version</source>
        <translation>Nhận thành bản mới</translation>
    </message>
    <message>
        <source>Make a new article</source>
        <translation>Tạo bài mới</translation>
    </message>
    <message>
        <source>record-hashes.txt</source>
        <translation>ma-bam-nhat-ky.txt</translation>
    </message>
    <message>
        <source>Where the hash of the record is written every day</source>
        <translation>Nơi ghi mã băm của nhật ký hằng ngày</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tệp văn bản (*.txt)</translation>
    </message>
    <message>
        <source>Take in a package of another desk</source>
        <translation>Nhận gói bài của nơi khác</translation>
    </message>
    <message>
        <source>Packages of articles (*.toasoan)</source>
        <translation>Gói bài (*.toasoan)</translation>
    </message>
    <message>
        <source>Choose the scan of the signed paper</source>
        <translation>Chọn bản quét của tờ đã ký</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Bản quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Bring a table into the register</source>
        <translation>Nhập bảng vào sổ văn bản</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>“%1”, where the heads of the record are written down, cannot be read.</source>
        <translation>Không đọc được “%1”, nơi ghi mã băm hằng ngày của nhật ký.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB; it is no file with the heads of the record. Choose another one.</source>
        <translation>“%1” lớn hơn %2 MB, không phải tệp ghi mã băm của nhật ký. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” holds no head of the record.</source>
        <translation>“%1” không có mã băm nào của nhật ký.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is no head of the record.</source>
        <translation>Dòng %1 của tệp “%2” không phải mã băm của nhật ký.</translation>
    </message>
    <message>
        <source>Only an administrator chooses where the heads of the record are written down.</source>
        <translation>Chỉ người quản trị được chọn nơi ghi mã băm hằng ngày của nhật ký.</translation>
    </message>
    <message>
        <source>The record holds no entry yet.</source>
        <translation>Nhật ký chưa có dòng nào.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries of the record fit.</source>
        <translation>
            <numerusform>Cả %n dòng của nhật ký đều khớp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do the %n heads that were written down.</source>
        <translation>
            <numerusform>%n mã băm đã ghi ra tệp cũng khớp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether its end was cut off shows only where heads are written down.</source>
        <translation>Phần cuối có bị cắt hay không thì chỉ biết được khi mã băm hằng ngày được ghi ra tệp.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Đến hết %1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Từ đầu</translation>
    </message>
    <message>
        <source>Only the article “%1”</source>
        <translation>Chỉ bài “%1”</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Chỉ %1</translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>Chỉ các việc: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Headline now</source>
        <translation>Tít hiện nay</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Lý do, ghi chú</translation>
    </message>
    <message>
        <source>Name of what</source>
        <translation>Mã việc</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Hash of the text before</source>
        <translation>Mã băm bài trước đó</translation>
    </message>
    <message>
        <source>Hash of the text after</source>
        <translation>Mã băm bài sau đó</translation>
    </message>
    <message>
        <source>Milliseconds since the computer was started</source>
        <translation>Mili giây từ khi bật máy</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Mã băm của dòng</translation>
    </message>
    <message>
        <source>Record of the newsroom</source>
        <translation>Nhật ký tòa soạn</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã xảy ra</translation>
    </message>
    <message>
        <source>Nothing stands in the record that was looked for.</source>
        <translation>Trong nhật ký không có gì như đã tìm.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the newest first</source>
        <translation>
            <numerusform>%n dòng, mới nhất ở trên</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of entry %1: %2</source>
        <translation>Mã băm của dòng %1: %2</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Gửi duyệt</translation>
    </message>
    <message>
        <source>%1 sent the article %2 for review</source>
        <translation>%1 gửi duyệt bài %2</translation>
    </message>
    <message>
        <source>Taken back by its writer</source>
        <translation>Rút bài</translation>
    </message>
    <message>
        <source>%1 took back the article %2</source>
        <translation>%1 rút bài %2</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Nhận bài</translation>
    </message>
    <message>
        <source>%1 took up the article %2</source>
        <translation>%1 nhận bài %2</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại bài</translation>
    </message>
    <message>
        <source>%1 returned the article %2</source>
        <translation>%1 trả lại bài %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>%1 approved the article %2</source>
        <translation>%1 duyệt bài %2</translation>
    </message>
    <message>
        <source>Approval dropped</source>
        <translation>Mất hiệu lực duyệt</translation>
    </message>
    <message>
        <source>%1 changed the article %2, which dropped its approval</source>
        <translation>%1 sửa bài %2, lần duyệt trước mất hiệu lực</translation>
    </message>
    <message>
        <source>Sent back to the editors</source>
        <translation>Trả lại biên tập</translation>
    </message>
    <message>
        <source>%1 sent the article %2 back to the editors</source>
        <translation>%1 trả lại biên tập bài %2</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Hẹn giờ đăng</translation>
    </message>
    <message>
        <source>%1 scheduled the article %2</source>
        <translation>%1 hẹn giờ đăng bài %2</translation>
    </message>
    <message>
        <source>Taken off the schedule</source>
        <translation>Bỏ hẹn giờ</translation>
    </message>
    <message>
        <source>%1 took the article %2 off the schedule</source>
        <translation>%1 bỏ hẹn giờ đăng bài %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã đăng</translation>
    </message>
    <message>
        <source>%1 published the article %2</source>
        <translation>%1 đăng bài %2</translation>
    </message>
    <message>
        <source>Correction begun</source>
        <translation>Bắt đầu đính chính</translation>
    </message>
    <message>
        <source>%1 began a correction of the article %2</source>
        <translation>%1 bắt đầu đính chính bài %2</translation>
    </message>
    <message>
        <source>Correction given up</source>
        <translation>Thôi đính chính</translation>
    </message>
    <message>
        <source>%1 gave up the correction of the article %2</source>
        <translation>%1 thôi đính chính bài %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>%1 withdrew the article %2</source>
        <translation>%1 gỡ bài %2</translation>
    </message>
    <message>
        <source>Made anew from a withdrawn one</source>
        <translation>Làm lại từ bài đã gỡ</translation>
    </message>
    <message>
        <source>%1 made a new draft of the withdrawn article %2</source>
        <translation>%1 làm bản nháp mới từ bài đã gỡ %2</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>%1 archived the article %2</source>
        <translation>%1 đưa vào lưu trữ bài %2</translation>
    </message>
    <message>
        <source>Taken from the archive</source>
        <translation>Lấy khỏi lưu trữ</translation>
    </message>
    <message>
        <source>%1 took the article %2 from the archive</source>
        <translation>%1 lấy khỏi lưu trữ bài %2</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Bỏ vào thùng rác</translation>
    </message>
    <message>
        <source>%1 moved the article %2 to the trash</source>
        <translation>%1 bỏ vào thùng rác bài %2</translation>
    </message>
    <message>
        <source>Taken from the trash</source>
        <translation>Lấy lại từ thùng rác</translation>
    </message>
    <message>
        <source>%1 took the article %2 from the trash</source>
        <translation>%1 lấy lại từ thùng rác bài %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>%1 was refused a step with the article %2</source>
        <translation>%1 bị từ chối một việc với bài %2</translation>
    </message>
    <message>
        <source>Check waived</source>
        <translation>Bỏ qua mục kiểm tra</translation>
    </message>
    <message>
        <source>%1 waived a check of the article %2</source>
        <translation>%1 bỏ qua một mục kiểm tra của bài %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 đăng nhập</translation>
    </message>
    <message>
        <source>Failed to sign in</source>
        <translation>Đăng nhập không được</translation>
    </message>
    <message>
        <source>%1 failed to sign in</source>
        <translation>%1 đăng nhập không được</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 đăng xuất</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Thêm tài khoản</translation>
    </message>
    <message>
        <source>%1 added an account</source>
        <translation>%1 thêm tài khoản</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Sửa tài khoản</translation>
    </message>
    <message>
        <source>%1 changed an account</source>
        <translation>%1 sửa tài khoản</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>%1 changed a password</source>
        <translation>%1 đổi mật khẩu</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Ngừng dùng tài khoản</translation>
    </message>
    <message>
        <source>%1 disabled an account</source>
        <translation>%1 ngừng dùng một tài khoản</translation>
    </message>
    <message>
        <source>Account enabled again</source>
        <translation>Mở lại tài khoản</translation>
    </message>
    <message>
        <source>%1 enabled an account again</source>
        <translation>%1 mở lại tài khoản</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Đổi thiết đặt</translation>
    </message>
    <message>
        <source>%1 changed a setting of the newsroom</source>
        <translation>%1 đổi một thiết đặt của tòa soạn</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Xuất gói bài</translation>
    </message>
    <message>
        <source>%1 handed the article %2 over to another desk</source>
        <translation>%1 xuất gói bài %2 cho nơi khác</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Nhận gói bài</translation>
    </message>
    <message>
        <source>%1 took in the article %2 from another desk</source>
        <translation>%1 nhận gói bài %2 từ nơi khác</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>chưa có tít</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>%1 was refused something</source>
        <translation>%1 bị từ chối một việc</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (bản %2)</translation>
    </message>
    <message>
        <source>The record ends with entry %1, but entry %2 was written down on %3: its end was cut off, or a backup was put in its place.</source>
        <translation>Nhật ký hết ở dòng %1, nhưng dòng %2 đã được ghi ra tệp ngày %3: phần cuối đã bị cắt, hoặc một bản sao lưu đã được đặt vào thay.</translation>
    </message>
    <message>
        <source>Entry %1 of the record is not the one written down on %2: the record was changed or computed anew.</source>
        <translation>Dòng %1 của nhật ký không phải dòng đã ghi ra tệp ngày %2: nhật ký đã bị sửa hoặc tính lại từ đầu.</translation>
    </message>
    <message>
        <source>Entry %1 of the record is missing: it was taken out by other means than this program.</source>
        <translation>Thiếu dòng %1 của nhật ký: nó đã bị lấy ra bằng cách khác, không phải bằng chương trình này.</translation>
    </message>
    <message>
        <source>Entry %1 of the record does not fit those before it: it was changed, moved or put in by other means than this program.</source>
        <translation>Dòng %1 của nhật ký không khớp với các dòng trước: nó đã bị sửa, đổi chỗ hoặc chèn vào bằng cách khác, không phải bằng chương trình này.</translation>
    </message>
    <message>
        <source>Deadline set</source>
        <translation>Đặt hạn</translation>
    </message>
    <message>
        <source>%1 set the deadline of the article %2</source>
        <translation>%1 đặt hạn cho bài %2</translation>
    </message>
    <message>
        <source>Work assigned</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>%1 assigned work on the article %2</source>
        <translation>%1 giao việc của bài %2</translation>
    </message>
    <message>
        <source>Work taken off somebody</source>
        <translation>Thôi giao việc</translation>
    </message>
    <message>
        <source>%1 took work on the article %2 off somebody</source>
        <translation>%1 thôi giao việc của bài %2</translation>
    </message>
    <message>
        <source>Taken over while another wrote it</source>
        <translation>Viết tiếp thay người đang viết</translation>
    </message>
    <message>
        <source>%1 took over the writing of the article %2</source>
        <translation>%1 viết tiếp thay người đang viết bài %2</translation>
    </message>
    <message>
        <source>Taken out of somebody&apos;s hands</source>
        <translation>Gỡ khỏi tay người đang viết</translation>
    </message>
    <message>
        <source>%1 took the article %2 out of somebody&apos;s hands</source>
        <translation>%1 gỡ bài %2 khỏi tay người đang viết</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Sửa thông tin bài</translation>
    </message>
    <message>
        <source>%1 changed details of the article %2</source>
        <translation>%1 sửa thông tin của bài %2</translation>
    </message>
    <message>
        <source>Embargo set</source>
        <translation>Đặt hạn cấm đăng</translation>
    </message>
    <message>
        <source>%1 set the embargo of the article %2</source>
        <translation>%1 đặt hạn cấm đăng của bài %2</translation>
    </message>
    <message>
        <source>Another newsroom&apos;s signature known</source>
        <translation>Ghi nhận chữ ký của tòa soạn khác</translation>
    </message>
    <message>
        <source>%1 noted the signature of another newsroom as known</source>
        <translation>%1 ghi nhận chữ ký của một tòa soạn khác</translation>
    </message>
    <message>
        <source>Another newsroom&apos;s signature not known any more</source>
        <translation>Thôi tin chữ ký của tòa soạn khác</translation>
    </message>
    <message>
        <source>%1 took the signature of another newsroom as known no more</source>
        <translation>%1 thôi tin chữ ký của một tòa soạn khác</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ở tòa soạn %1</translation>
    </message>
    <message>
        <source>Register of documents changed</source>
        <translation>Sửa sổ văn bản</translation>
    </message>
    <message>
        <source>%1 changed the register of documents</source>
        <translation>%1 sửa sổ văn bản</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>không hỏi</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>nên có</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>Everybody may approve, also their own</source>
        <translation>ai cũng được duyệt, kể cả bài của mình</translation>
    </message>
    <message>
        <source>Nobody approves what they wrote or changed last</source>
        <translation>không ai duyệt bài mình viết hoặc sửa sau cùng</translation>
    </message>
    <message>
        <source>Nobody approves what they wrote</source>
        <translation>không ai duyệt bài mình viết</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as by default</source>
        <translation>như mặc định</translation>
    </message>
    <message>
        <source>Checklist before “%1”: %2</source>
        <translation>Mục phải có trước khi “%1”: %2</translation>
    </message>
    <message>
        <source>Checklist before “%1”, articles of “%2”: %3</source>
        <translation>Mục phải có trước khi “%1”, bài theo mẫu “%2”: %3</translation>
    </message>
    <message>
        <source>Who approves: %1</source>
        <translation>Ai được duyệt: %1</translation>
    </message>
    <message>
        <source>The daily hash is not written into a file any more</source>
        <translation>Thôi ghi mã băm hằng ngày ra tệp</translation>
    </message>
    <message>
        <source>The daily hash is written into %1</source>
        <translation>Mã băm hằng ngày được ghi vào %1</translation>
    </message>
    <message>
        <source>Add the account %1</source>
        <translation>Thêm tài khoản %1</translation>
    </message>
    <message>
        <source>Change the account %1</source>
        <translation>Sửa tài khoản %1</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>Đặt mật khẩu của %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>vào %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất bài</translation>
    </message>
    <message>
        <source>a slip of typing</source>
        <translation>lỗi gõ nhỏ</translation>
    </message>
    <message>
        <source>on paper: %1</source>
        <translation>trên giấy: %1</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>bỏ hạn</translation>
    </message>
    <message>
        <source>%1 was refused “%2” with the article %3</source>
        <translation>%1 bị từ chối “%2” với bài %3</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>The article as a whole</source>
        <translation>Cả bài</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – taken out of the text</source>
        <translation>%1 – không còn trong bài</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Không tên</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>%1 đánh dấu đã giải quyết</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>%1 mở lại</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Only who works on articles may make remarks.</source>
        <translation>Chỉ người làm bài mới được góp ý.</translation>
    </message>
    <message>
        <source>Write what you want to say.</source>
        <translation>Hãy viết điều bạn muốn nói.</translation>
    </message>
    <message>
        <source>That is too long for a remark.</source>
        <translation>Ý kiến này quá dài.</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>“%1” taken out</source>
        <translation>Bỏ “%1”</translation>
    </message>
    <message>
        <source>“%1” replaced by “%2”</source>
        <translation>Thay “%1” bằng “%2”</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Writer</source>
        <translation>Viết bài</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Biên tập</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Đăng bài</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>writes, captions, tags and submits</source>
        <translation>viết, chú thích ảnh, gắn từ khóa và gửi duyệt</translation>
    </message>
    <message>
        <source>edits, returns and approves what others wrote</source>
        <translation>biên tập, trả lại và duyệt bài của người khác</translation>
    </message>
    <message>
        <source>publishes, corrects and withdraws</source>
        <translation>đăng, đính chính và gỡ bài</translation>
    </message>
    <message>
        <source>keeps accounts, words and settings</source>
        <translation>quản lý tài khoản, từ điển và thiết lập</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Words that do not fit their neighbours</source>
        <translation>Từ không hợp với chữ bên cạnh</translation>
    </message>
    <message>
        <source>“%1” seldom stands here; “%2” is what is usually written.</source>
        <translation>Chỗ này hiếm khi viết “%1”; thường viết “%2”.</translation>
    </message>
    <message>
        <source>Counted in 154 million syllables of newspapers, laws and encyclopedias</source>
        <translation>Đếm trên 154 triệu tiếng của báo chí, văn bản luật và bách khoa toàn thư</translation>
    </message>
    <message>
        <source>Abbreviations explained where they are first used</source>
        <translation>Chữ viết tắt được giải thích ở lần dùng đầu</translation>
    </message>
    <message>
        <source>“%1” is used here for the first time; write what it stands for.</source>
        <translation>“%1” xuất hiện lần đầu ở đây; nên viết đầy đủ để bạn đọc hiểu.</translation>
    </message>
    <message>
        <source>Capitals in the names of bodies</source>
        <translation>Viết hoa tên cơ quan, tổ chức</translation>
    </message>
    <message>
        <source>The name is written “%2”: a capital for the words of kind, function and field.</source>
        <translation>Tên này viết là “%2”: viết hoa chữ đầu của từ chỉ loại hình, chức năng và lĩnh vực.</translation>
    </message>
    <message>
        <source>“Nhân dân” with a capital</source>
        <translation>Viết hoa “Nhân dân”</translation>
    </message>
    <message>
        <source>“Nhân dân” standing alone, for the whole people, takes a capital.</source>
        <translation>“Nhân dân” đứng một mình, chỉ toàn thể Nhân dân, thì viết hoa.</translation>
    </message>
    <message>
        <source>One way to end captions</source>
        <translation>Cuối chú thích ảnh viết một kiểu</translation>
    </message>
    <message>
        <source>Captions all end in one way, with a full stop or without: “%2”.</source>
        <translation>Các chú thích ảnh nên cùng có hoặc cùng không có dấu chấm cuối: “%2”.</translation>
    </message>
    <message>
        <source>Caption copied as the description</source>
        <translation>Mô tả ảnh chép lại chú thích</translation>
    </message>
    <message>
        <source>The description repeats the caption; tell what the picture shows to those who cannot see it.</source>
        <translation>Mô tả chép lại chú thích; hãy tả trong ảnh có gì cho người không nhìn thấy ảnh.</translation>
    </message>
    <message>
        <source>Letters that only look right</source>
        <translation>Chữ cái trông giống mà không phải</translation>
    </message>
    <message>
        <source>A letter here is of another alphabet and only looks right; “%2” is meant.</source>
        <translation>Ở đây có chữ cái của bảng chữ khác, chỉ trông giống; đúng phải là “%2”.</translation>
    </message>
    <message>
        <source>Characters that do not show</source>
        <translation>Ký tự không nhìn thấy</translation>
    </message>
    <message>
        <source>A character that does not show stands here; searching would miss the word.</source>
        <translation>Ở đây có ký tự không nhìn thấy, khiến tìm kiếm bỏ sót chữ này.</translation>
    </message>
    <message>
        <source>Characters lost in conversion</source>
        <translation>Ký tự bị mất khi chuyển mã</translation>
    </message>
    <message>
        <source>A character was lost here when the text was converted.</source>
        <translation>Ở đây có ký tự bị mất khi chuyển mã văn bản.</translation>
    </message>
    <message>
        <source>Letters apart from their marks</source>
        <translation>Chữ cái và dấu tách rời</translation>
    </message>
    <message>
        <source>Letters and marks are stored apart here; searching would miss these words.</source>
        <translation>Chữ cái và dấu ở đây được lưu tách rời (Unicode tổ hợp), khiến tìm kiếm bỏ sót các chữ này.</translation>
    </message>
    <message>
        <source>Capitals in references to laws</source>
        <translation>Viết hoa khi viện dẫn điều luật</translation>
    </message>
    <message>
        <source>In a reference to a law this is written “%2”.</source>
        <translation>Khi viện dẫn điều luật thì viết là “%2”.</translation>
    </message>
    <message>
        <source>Weekdays against the calendar</source>
        <translation>Thứ trong tuần khớp với lịch</translation>
    </message>
    <message>
        <source>By the calendar that day is %3, not “%1”.</source>
        <translation>Theo lịch, ngày ấy là %3, không phải “%1”.</translation>
    </message>
    <message>
        <source>Days the calendar does not have</source>
        <translation>Ngày không có trong lịch</translation>
    </message>
    <message>
        <source>The calendar has no day “%1”.</source>
        <translation>Trong lịch không có ngày “%1”.</translation>
    </message>
    <message>
        <source>Capitals in weekdays</source>
        <translation>Viết hoa tên thứ trong tuần</translation>
    </message>
    <message>
        <source>The name of the day takes a capital: “%2”.</source>
        <translation>Tên thứ trong tuần viết hoa: “%2”.</translation>
    </message>
    <message>
        <source>One form of dates</source>
        <translation>Ngày tháng viết một kiểu</translation>
    </message>
    <message>
        <source>Dates are written in one form here: “%2”.</source>
        <translation>Ngày tháng trong bài viết thống nhất một kiểu: “%2”.</translation>
    </message>
    <message>
        <source>0 before small days and months</source>
        <translation>Số 0 trước ngày, tháng nhỏ</translation>
    </message>
    <message>
        <source>In official papers days below 10 and months below 3 are written with a 0: “%2”.</source>
        <translation>Trong văn bản, ngày dưới 10 và tháng dưới 3 có thêm số 0 phía trước: “%2”.</translation>
    </message>
    <message>
        <source>Words typed twice</source>
        <translation>Từ gõ lặp hai lần</translation>
    </message>
    <message>
        <source>“%2” is written twice.</source>
        <translation>“%2” bị viết hai lần.</translation>
    </message>
    <message>
        <source>Words of two syllables typed twice</source>
        <translation>Từ hai tiếng gõ lặp hai lần</translation>
    </message>
    <message>
        <source>The closing mark ./.</source>
        <translation>Dấu kết ./.</translation>
    </message>
    <message>
        <source>The closing mark is written “./.”, without spaces.</source>
        <translation>Dấu kết viết liền là “./.”, không có khoảng trắng.</translation>
    </message>
    <message>
        <source>The closing mark ./. is wanted</source>
        <translation>Bài phải có dấu kết ./.</translation>
    </message>
    <message>
        <source>The newsroom closes an article with “./.”.</source>
        <translation>Tòa soạn quy định cuối bài có dấu “./.”.</translation>
    </message>
    <message>
        <source>Words the house prefers</source>
        <translation>Từ tòa soạn ưu tiên dùng</translation>
    </message>
    <message>
        <source>Both are right; the newsroom prefers “%2”.</source>
        <translation>Cả hai cách đều đúng; tòa soạn dùng “%2”.</translation>
    </message>
    <message>
        <source>“Sáp nhập”, not “sát nhập”</source>
        <translation>“Sáp nhập”, không phải “sát nhập”</translation>
    </message>
    <message>
        <source>“%1” is common, but “%2” is what the word comes from.</source>
        <translation>Nhiều người viết “%1”, nhưng đúng gốc từ là “%2”.</translation>
    </message>
    <message>
        <source>i or y as the house writes it</source>
        <translation>Viết i hay y theo tòa soạn</translation>
    </message>
    <message>
        <source>The newsroom writes “%2” here, not “%1”.</source>
        <translation>Chỗ này tòa soạn viết “%2”, không viết “%1”.</translation>
    </message>
    <message>
        <source>Thousands with a point</source>
        <translation>Phân nhóm nghìn bằng dấu chấm</translation>
    </message>
    <message>
        <source>In Vietnamese a point groups the thousands: “%2”.</source>
        <translation>Trong tiếng Việt, phân nhóm hàng nghìn bằng dấu chấm: “%2”.</translation>
    </message>
    <message>
        <source>Decimals with a comma</source>
        <translation>Số lẻ sau dấu phẩy</translation>
    </message>
    <message>
        <source>In Vietnamese a comma stands before the decimals: “%2”.</source>
        <translation>Trong tiếng Việt, phần lẻ đứng sau dấu phẩy: “%2”.</translation>
    </message>
    <message>
        <source>Space before %</source>
        <translation>Khoảng trắng trước dấu %</translation>
    </message>
    <message>
        <source>The sign of per cent stands right behind the figure: “%2”.</source>
        <translation>Dấu phần trăm viết liền sau con số: “%2”.</translation>
    </message>
    <message>
        <source>Spaces in the number of a paper</source>
        <translation>Khoảng trắng trong số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>The number and signs of a paper are written without spaces: “%2”.</source>
        <translation>Số, ký hiệu văn bản viết liền, không có khoảng trắng: “%2”.</translation>
    </message>
    <message>
        <source>QĐ and NĐ written without đ</source>
        <translation>QĐ, NĐ viết thiếu chữ đ</translation>
    </message>
    <message>
        <source>The sign of the paper has a đ: “%2”.</source>
        <translation>Ký hiệu văn bản có chữ Đ: “%2”.</translation>
    </message>
    <message>
        <source>Numbers of Party papers in the form of the State</source>
        <translation>Số văn bản Đảng viết theo kiểu Nhà nước</translation>
    </message>
    <message>
        <source>A Party paper has a hyphen behind its number and a slash before the organ: “%2”.</source>
        <translation>Văn bản của Đảng có gạch nối sau số và gạch chéo trước tên cơ quan: “%2”.</translation>
    </message>
    <message>
        <source>Numbers of State papers in the form of the Party</source>
        <translation>Số văn bản Nhà nước viết theo kiểu Đảng</translation>
    </message>
    <message>
        <source>A State paper has a slash behind its number and a hyphen before the organ: “%2”.</source>
        <translation>Văn bản của Nhà nước có gạch chéo sau số và gạch nối trước tên cơ quan: “%2”.</translation>
    </message>
    <message>
        <source>T.Ư in the number of a paper</source>
        <translation>T.Ư trong số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>In the number of a paper Trung ương is TW: “%2”.</source>
        <translation>Trong số, ký hiệu văn bản, Trung ương viết tắt là TW: “%2”.</translation>
    </message>
    <message>
        <source>Numbers of papers below 10</source>
        <translation>Số văn bản nhỏ hơn 10</translation>
    </message>
    <message>
        <source>Numbers below 10 are written with a 0: “%2”.</source>
        <translation>Số văn bản nhỏ hơn 10 phải thêm số 0 phía trước: “%2”.</translation>
    </message>
    <message>
        <source>Colon before a Party paper&apos;s number</source>
        <translation>Dấu hai chấm trước số văn bản Đảng</translation>
    </message>
    <message>
        <source>No colon stands behind “Số” in Party papers.</source>
        <translation>Trong văn bản của Đảng, sau chữ “Số” không có dấu hai chấm.</translation>
    </message>
    <message>
        <source>T/M or TM. before a signature</source>
        <translation>T/M hay TM. ở chỗ ký</translation>
    </message>
    <message>
        <source>This body signs with “%2”.</source>
        <translation>Cơ quan này ký với chữ “%2”.</translation>
    </message>
    <message>
        <source>Capitals in the names of places</source>
        <translation>Viết hoa địa danh hành chính</translation>
    </message>
    <message>
        <source>Before this name the word of kind is written “%2”.</source>
        <translation>Trước tên này, từ chỉ đơn vị hành chính viết là “%2”.</translation>
    </message>
    <message>
        <source>Quotation marks in pairs</source>
        <translation>Dấu ngoặc kép đủ cặp</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation>Dấu ngoặc kép này không có dấu đi cặp.</translation>
    </message>
    <message>
        <source>Quotation marks of one shape</source>
        <translation>Dấu ngoặc kép một kiểu</translation>
    </message>
    <message>
        <source>Quotations stand between “ and ” here.</source>
        <translation>Trong bài, lời trích đặt giữa dấu “ và dấu ”.</translation>
    </message>
    <message>
        <source>Decree 30/2020/NĐ-CP, annex I</source>
        <translation>Nghị định 30/2020/NĐ-CP, phụ lục I</translation>
    </message>
    <message>
        <source>Decree 30/2020/NĐ-CP, annex II</source>
        <translation>Nghị định 30/2020/NĐ-CP, phụ lục II</translation>
    </message>
    <message>
        <source>Guidance 36-HD/VPTW</source>
        <translation>Hướng dẫn 36-HD/VPTW</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own style</source>
        <translation>Quy ước của tòa soạn</translation>
    </message>
    <message>
        <source>Custom of printing</source>
        <translation>Thông lệ trình bày báo in</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>Câu dài</translation>
    </message>
    <message>
        <source>The sentence that starts here has %3 syllables; two sentences would read easier.</source>
        <translation>Câu bắt đầu từ đây dài %3 tiếng; tách thành hai câu sẽ dễ đọc hơn.</translation>
    </message>
    <message>
        <source>Words repeated in one sentence</source>
        <translation>Lặp từ trong một câu</translation>
    </message>
    <message>
        <source>“%1” stands %3 times in this sentence.</source>
        <translation>“%1” xuất hiện %3 lần trong câu này.</translation>
    </message>
    <message>
        <source>One short form of Trung ương</source>
        <translation>Viết tắt Trung ương một kiểu</translation>
    </message>
    <message>
        <source>Trung ương is shortened in one way here: “%2”.</source>
        <translation>Trong bài, Trung ương viết tắt thống nhất là “%2”.</translation>
    </message>
    <message>
        <source>One short form of thành phố</source>
        <translation>Viết tắt thành phố một kiểu</translation>
    </message>
    <message>
        <source>Thành phố is shortened in one way here: “%2”.</source>
        <translation>Trong bài, thành phố viết tắt thống nhất là “%2”.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Khoảng trắng trước dấu câu</translation>
    </message>
    <message>
        <source>No space stands before a comma, full stop or the like.</source>
        <translation>Trước dấu phẩy, dấu chấm và các dấu câu tương tự không có khoảng trắng.</translation>
    </message>
    <message>
        <source>No space behind a mark</source>
        <translation>Thiếu khoảng trắng sau dấu câu</translation>
    </message>
    <message>
        <source>A space is missing behind “%1”.</source>
        <translation>Sau dấu “%1” thiếu một khoảng trắng.</translation>
    </message>
    <message>
        <source>Space within quotation marks and brackets</source>
        <translation>Khoảng trắng bên trong ngoặc</translation>
    </message>
    <message>
        <source>No space stands on the inner side of quotation marks and brackets.</source>
        <translation>Bên trong dấu ngoặc không có khoảng trắng.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Thừa khoảng trắng</translation>
    </message>
    <message>
        <source>One space between words is enough.</source>
        <translation>Giữa hai chữ chỉ cần một khoảng trắng.</translation>
    </message>
    <message>
        <source>No space beside brackets and quotation marks</source>
        <translation>Thiếu khoảng trắng bên cạnh ngoặc</translation>
    </message>
    <message>
        <source>A space is missing beside “%1”.</source>
        <translation>Bên cạnh dấu “%1” thiếu một khoảng trắng.</translation>
    </message>
    <message>
        <source>Two marks in a row</source>
        <translation>Hai dấu câu liền nhau</translation>
    </message>
    <message>
        <source>“%1” is one mark too many.</source>
        <translation>“%1” thừa một dấu câu.</translation>
    </message>
    <message>
        <source>One shape of the ellipsis</source>
        <translation>Dấu chấm lửng một kiểu</translation>
    </message>
    <message>
        <source>Small letter behind a full stop</source>
        <translation>Chữ thường sau dấu chấm</translation>
    </message>
    <message>
        <source>A sentence starts with a capital: “%2”.</source>
        <translation>Đầu câu phải viết hoa: “%2”.</translation>
    </message>
    <message>
        <source>Titles before a name</source>
        <translation>Chức danh trước tên</translation>
    </message>
    <message>
        <source>A title right before the name of its holder or body takes a capital: “%2”.</source>
        <translation>Chức danh đứng ngay trước tên người hoặc tên cơ quan thì viết hoa: “%2”.</translation>
    </message>
    <message>
        <source>Tone marks placed as the house does</source>
        <translation>Đặt dấu thanh theo tòa soạn</translation>
    </message>
    <message>
        <source>The newsroom places the tone mark as in “%2”.</source>
        <translation>Tòa soạn đặt dấu thanh như trong “%2”.</translation>
    </message>
    <message>
        <source>Impossible syllables</source>
        <translation>Chữ viết sai quy tắc</translation>
    </message>
    <message>
        <source>“%1” is no way to write a Vietnamese syllable.</source>
        <translation>“%1” không đúng cách viết một tiếng trong tiếng Việt.</translation>
    </message>
    <message>
        <source>Unknown syllables</source>
        <translation>Chữ không có trong từ điển</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>“%1” không có trong từ điển.</translation>
    </message>
    <message>
        <source>Words that may be foreign</source>
        <translation>Từ có thể là tiếng nước ngoài</translation>
    </message>
    <message>
        <source>“%1” may be a foreign word; check how it is written.</source>
        <translation>“%1” có thể là từ nước ngoài; hãy xem lại cách viết.</translation>
    </message>
    <message>
        <source>Missing spaces</source>
        <translation>Thiếu khoảng trắng giữa hai chữ</translation>
    </message>
    <message>
        <source>A space seems to be missing in “%1”: “%2”.</source>
        <translation>“%1” hình như thiếu khoảng trắng: “%2”.</translation>
    </message>
    <message>
        <source>Easily confused words</source>
        <translation>Từ dễ nhầm</translation>
    </message>
    <message>
        <source>“%1” is often written for “%2”, which is meant here.</source>
        <translation>Nhiều người viết nhầm “%1”; đúng ra là “%2”.</translation>
    </message>
    <message>
        <source>List of words often confused</source>
        <translation>Danh sách từ dễ nhầm</translation>
    </message>
    <message>
        <source>Passages in other languages</source>
        <translation>Đoạn viết bằng tiếng khác</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary of %3.</source>
        <translation>“%1” không có trong từ điển %3.</translation>
    </message>
    <message>
        <source>Places left open</source>
        <translation>Chỗ còn bỏ ngỏ</translation>
    </message>
    <message>
        <source>“%1” says that something is still missing here.</source>
        <translation>“%1” cho biết chỗ này còn thiếu, cần bổ sung.</translation>
    </message>
    <message>
        <source>The article has both “...” (three full stops) and “…” (one character); one of them is enough.</source>
        <translation>Bài dùng cả “...” (ba dấu chấm) lẫn “…” (một ký tự); chỉ nên dùng một kiểu.</translation>
    </message>
</context>
<context>
    <name>SafeWrite</name>
    <message>
        <source>The disk is full: “%1” was not written. Free some space and try again.</source>
        <translation>Đĩa đã đầy: chưa ghi được “%1”. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place or check who may write there.</source>
        <translation>Không ghi được “%1”. Hãy chọn chỗ khác hoặc kiểm tra quyền ghi.</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Write the text it stands for.</source>
        <translation>Hãy ghi đoạn chữ mà nó thay cho.</translation>
    </message>
    <message>
        <source>The text may have %1 letters at most, the name %2.</source>
        <translation>Đoạn chữ dài nhất %1 ký tự, tên dài nhất %2.</translation>
    </message>
    <message>
        <source>“%1” is no abbreviation; it has %2 to %3 letters and figures, without spaces.</source>
        <translation>“%1” không dùng làm chữ viết tắt được; chữ viết tắt gồm %2 đến %3 chữ cái và chữ số, không có dấu cách.</translation>
    </message>
    <message>
        <source>Give it an abbreviation, a name or both.</source>
        <translation>Hãy đặt chữ viết tắt, tên hoặc cả hai.</translation>
    </message>
    <message>
        <source>A list can hold %1 entries at most.</source>
        <translation>Một bảng chứa nhiều nhất %1 mục.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file is still there.</source>
        <translation>Không mở được “%1”. Hãy kiểm tra xem tệp còn ở đó không.</translation>
    </message>
    <message>
        <source>The file of your own abbreviations, “%1”, cannot be written now. Try again in a moment.</source>
        <translation>Hiện không ghi được tệp chữ viết tắt của bạn, “%1”. Hãy thử lại sau giây lát.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are too long and were left out.</source>
        <translation>
            <numerusform>%n mục quá dài, đã bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines say no abbreviation with its text and were left out.</source>
        <translation>
            <numerusform>%n dòng không có chữ viết tắt kèm đoạn chữ, đã bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are beyond the %1 a list can hold and were left out.</source>
        <translation>
            <numerusform>%n mục vượt quá %1 mục mà một bảng chứa được, đã bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB; it is no list of abbreviations.</source>
        <translation>“%1” lớn hơn %2 MB; đó không phải bảng viết tắt.</translation>
    </message>
    <message>
        <source>“%1” is not text in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>“%1” không phải văn bản UTF-8. Hãy lưu lại dạng UTF-8 rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The article waits for review. Its text is not changed until an editor takes it up.</source>
        <translation>Bài đang chờ duyệt. Không sửa nội dung cho tới khi biên tập nhận bài.</translation>
    </message>
    <message>
        <source>An editor works on this article now.</source>
        <translation>Biên tập đang làm bài này.</translation>
    </message>
    <message>
        <source>The article is approved as it stands. A changed text has to be approved again.</source>
        <translation>Bài đã duyệt đúng như đang thấy. Sửa nội dung thì phải duyệt lại.</translation>
    </message>
    <message>
        <source>The article is approved and scheduled. A changed text has to be approved again.</source>
        <translation>Bài đã duyệt và hẹn giờ đăng. Sửa nội dung thì phải duyệt lại.</translation>
    </message>
    <message>
        <source>The article is published. What is wrong in it is corrected.</source>
        <translation>Bài đã đăng. Có gì sai thì đính chính.</translation>
    </message>
    <message>
        <source>The article was withdrawn. It goes on only as a new draft.</source>
        <translation>Bài đã gỡ. Chỉ làm tiếp được bằng một bản nháp mới.</translation>
    </message>
    <message>
        <source>The article is in the archive.</source>
        <translation>Bài nằm trong lưu trữ.</translation>
    </message>
    <message>
        <source>The article waits for review now.</source>
        <translation>Bài đang chờ duyệt.</translation>
    </message>
    <message>
        <source>The article is a draft again.</source>
        <translation>Bài lại là bản nháp.</translation>
    </message>
    <message>
        <source>The article is yours to edit.</source>
        <translation>Bạn đã nhận bài để biên tập.</translation>
    </message>
    <message>
        <source>The article went back to its writer.</source>
        <translation>Đã trả bài cho người viết.</translation>
    </message>
    <message>
        <source>The article is approved.</source>
        <translation>Bài đã được duyệt.</translation>
    </message>
    <message>
        <source>The article went back to the editors.</source>
        <translation>Đã trả bài cho biên tập.</translation>
    </message>
    <message>
        <source>The article is published.</source>
        <translation>Bài đã đăng.</translation>
    </message>
    <message>
        <source>The article is scheduled.</source>
        <translation>Đã hẹn giờ đăng.</translation>
    </message>
    <message>
        <source>The article is not scheduled any more.</source>
        <translation>Đã bỏ hẹn giờ.</translation>
    </message>
    <message>
        <source>The article is open for its correction; readers see the text from before until then.</source>
        <translation>Bài đã mở để sửa; bạn đọc vẫn thấy bản cũ cho tới khi bản sửa được đăng.</translation>
    </message>
    <message>
        <source>The text is as it was published.</source>
        <translation>Nội dung đã trở lại như bản đang đăng.</translation>
    </message>
    <message>
        <source>The article is withdrawn.</source>
        <translation>Bài đã gỡ.</translation>
    </message>
    <message>
        <source>This is the new draft.</source>
        <translation>Đây là bản nháp mới.</translation>
    </message>
    <message>
        <source>The article is in the archive now.</source>
        <translation>Bài đã vào lưu trữ.</translation>
    </message>
    <message>
        <source>The article is back from the archive.</source>
        <translation>Đã lấy bài khỏi lưu trữ.</translation>
    </message>
    <message>
        <source>This draft is somebody else&apos;s: you can read it.</source>
        <translation>Đây là bản nháp của người khác: bạn chỉ đọc.</translation>
    </message>
    <message>
        <source>This is the draft of %1: you can read it.</source>
        <translation>Đây là bản nháp của %1: bạn chỉ đọc.</translation>
    </message>
    <message>
        <source>The article is being corrected: you can read it.</source>
        <translation>Bài đang được đính chính: bạn chỉ đọc.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The record of this article is damaged. Check the newsroom.</source>
        <translation>Hồ sơ của bài này bị hỏng. Hãy kiểm tra tòa soạn.</translation>
    </message>
    <message>
        <source>“%1” is not the mark at which a list goes on.</source>
        <translation>“%1” không phải dấu nối tiếp của danh sách.</translation>
    </message>
    <message>
        <source>The record of this revision is damaged.</source>
        <translation>Hồ sơ của bản lưu này bị hỏng.</translation>
    </message>
    <message>
        <source>That article is not in this newsroom.</source>
        <translation>Bài này không có trong tòa soạn.</translation>
    </message>
    <message>
        <source>The article has no revision %1.</source>
        <translation>Bài không có bản lưu số %1.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s store is damaged, so no backup was made at “%1”. The backups made before are kept.</source>
        <translation>Kho bài của tòa soạn bị hỏng nên không tạo bản dự phòng “%1”. Các bản dự phòng trước đó vẫn được giữ.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved aside, so the backup was not put in its place.</source>
        <translation>Không dời được “%1” sang bên nên chưa đưa bản dự phòng vào thay.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the backup.</source>
        <translation>Đã có “%1”. Hãy chọn tên khác cho bản dự phòng.</translation>
    </message>
    <message>
        <source>The stored text of the article is damaged. Restore an earlier revision or a backup.</source>
        <translation>Nội dung đã lưu của bài bị hỏng. Hãy khôi phục một bản lưu trước hoặc bản dự phòng.</translation>
    </message>
    <message>
        <source>The newsroom “%1” is open already: in %2 on %3, process %4. Go on there, or close it there first.</source>
        <translation>Tòa soạn “%1” đang được mở trong %2 trên máy %3, tiến trình %4. Hãy làm tiếp ở đó, hoặc đóng ở đó trước.</translation>
    </message>
    <message>
        <source>Nothing may be written in “%1”. Check whose folder it is, or open the newsroom for reading only.</source>
        <translation>Không được ghi vào “%1”. Hãy xem thư mục của ai, hoặc mở tòa soạn chỉ để đọc.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose a place where you may write.</source>
        <translation>Không tạo được thư mục “%1”. Hãy chọn nơi bạn có quyền ghi.</translation>
    </message>
    <message>
        <source>There is no newsroom in “%1”. Choose another folder, or make a newsroom in an empty one.</source>
        <translation>Trong “%1” không có tòa soạn nào. Hãy chọn thư mục khác, hoặc lập tòa soạn trong một thư mục trống.</translation>
    </message>
    <message>
        <source>That picture is not in this newsroom.</source>
        <translation>Ảnh này không có trong tòa soạn.</translation>
    </message>
    <message>
        <source>The record of the picture “%1” is damaged. A backup still has it.</source>
        <translation>Hồ sơ của ảnh “%1” bị hỏng. Bản dự phòng vẫn còn.</translation>
    </message>
    <message>
        <source>The search index does not fit the articles, so some may not be found. The articles themselves are whole.</source>
        <translation>Chỉ mục tìm kiếm không khớp với các bài nên có thể tìm sót. Bản thân các bài vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The store “%1” is damaged. It was left as it is; put the last backup in its place.</source>
        <translation>Kho bài “%1” bị hỏng. Tệp được giữ nguyên; hãy đưa bản dự phòng gần nhất vào thay.</translation>
    </message>
    <message>
        <source>The newsroom “%1” was not closed properly and its folder cannot be written. Copy the folder to a place where you may write, and open it there.</source>
        <translation>Tòa soạn “%1” chưa được đóng đúng cách và thư mục của nó không ghi được. Hãy chép thư mục đến nơi bạn có quyền ghi rồi mở ở đó.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a newsroom can be damaged. Keep it on a disk of this computer and put backups on the network.</source>
        <translation>“%1” nằm trên ổ đĩa mạng, nơi tòa soạn có thể bị hỏng. Hãy đặt tòa soạn trên ổ đĩa của máy này và để bản dự phòng trên mạng.</translation>
    </message>
    <message>
        <source>The newsroom “%1” was written by an older version of this program. Open it once for writing; it is brought up to date then.</source>
        <translation>Tòa soạn “%1” do phiên bản cũ của chương trình ghi. Hãy mở một lần để ghi; khi đó tòa soạn được nâng cấp.</translation>
    </message>
    <message>
        <source>The disk reports an error while the newsroom is read. Make a copy of its folder and check the disk.</source>
        <translation>Ổ đĩa báo lỗi khi đọc tòa soạn. Hãy sao chép thư mục tòa soạn và kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The disk reports an error while the newsroom is written, so the last change is not stored. Check the disk and try again.</source>
        <translation>Ổ đĩa báo lỗi khi ghi tòa soạn nên thay đổi cuối chưa được lưu. Hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change is not stored. Free some space and try again.</source>
        <translation>Ổ đĩa đã đầy nên thay đổi cuối chưa được lưu. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>Another program holds the newsroom&apos;s store. Try again in a moment.</source>
        <translation>Một chương trình khác đang giữ kho bài của tòa soạn. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The newsroom is open for reading only, so nothing was changed.</source>
        <translation>Tòa soạn đang mở chỉ để đọc nên không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s store is damaged. Nothing was changed; put the last backup in its place.</source>
        <translation>Kho bài của tòa soạn bị hỏng. Không có gì bị thay đổi; hãy đưa bản dự phòng gần nhất vào thay.</translation>
    </message>
    <message>
        <source>You are not allowed to use the newsroom&apos;s store.</source>
        <translation>Bạn không có quyền dùng kho bài của tòa soạn.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s store cannot be opened. Check that its folder is there and yours.</source>
        <translation>Không mở được kho bài của tòa soạn. Hãy kiểm tra xem thư mục còn đó và có phải của bạn không.</translation>
    </message>
    <message>
        <source>The text is too long to be stored in one piece.</source>
        <translation>Văn bản quá dài, không lưu được trong một lần.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close something else and try again.</source>
        <translation>Không đủ bộ nhớ. Hãy đóng bớt chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s store did not answer as expected. Try again.</source>
        <translation>Kho bài của tòa soạn không trả lời như mong đợi. Hãy thử lại.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not the store of a newsroom. It was left as it is; a backup can be put in its place.</source>
        <translation>“%1” bị hỏng hoặc không phải kho bài của tòa soạn. Tệp được giữ nguyên; có thể đưa bản dự phòng vào thay.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that the file is yours.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra xem tệp có phải của bạn không.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. Choose the folder of a newsroom.</source>
        <translation>“%1” thuộc về một chương trình khác. Hãy chọn thư mục của tòa soạn.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program. Update the program, or open a backup; nothing was changed.</source>
        <translation>“%1” do phiên bản mới hơn của chương trình ghi. Hãy cập nhật chương trình, hoặc mở bản dự phòng; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The text of the article “%1” is damaged.</source>
        <translation>Nội dung của bài “%1” bị hỏng.</translation>
    </message>
    <message>
        <source>The record of the article “%1” is damaged.</source>
        <translation>Hồ sơ của bài “%1” bị hỏng.</translation>
    </message>
    <message>
        <source>Revision %1 of the article “%2” is damaged.</source>
        <translation>Bản lưu số %1 của bài “%2” bị hỏng.</translation>
    </message>
    <message>
        <source>The list of revisions of the article “%1” is damaged.</source>
        <translation>Danh sách bản lưu của bài “%1” bị hỏng.</translation>
    </message>
    <message>
        <source>There is no list of words called “%1”.</source>
        <translation>Không có danh sách từ nào tên “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates cannot be read; make them anew.</source>
        <translation>
            <numerusform>%n mẫu bài không đọc được; hãy lập lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of where an article stands was changed from outside the program.</source>
        <translation>Ghi chép về trạng thái của một bài đã bị sửa từ ngoài chương trình.</translation>
    </message>
    <message>
        <source>The article has no such remark.</source>
        <translation>Bài không có ý kiến này.</translation>
    </message>
    <message>
        <source>The account “%1” was changed by another program.</source>
        <translation>Tài khoản “%1” đã bị một chương trình khác sửa.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts that the record tells of are missing.</source>
        <translation>
            <numerusform>Thiếu %n tài khoản có ghi trong nhật ký.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval of the article “%1” is not signed by whom it names; approve it anew.</source>
        <translation>Việc duyệt bài “%1” không mang chữ ký của người được ghi tên; hãy duyệt lại.</translation>
    </message>
    <message>
        <source>The article has no such open suggestion.</source>
        <translation>Bài không có đề nghị sửa nào như vậy đang chờ.</translation>
    </message>
    <message>
        <source>A suggestion for the article %1 is damaged.</source>
        <translation>Một đề nghị sửa của bài %1 bị hỏng.</translation>
    </message>
    <message>
        <source>Where the article “%1” stands was changed from outside the program; restore it from a backup.</source>
        <translation>Tình trạng của bài “%1” đã bị sửa từ ngoài chương trình; hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>An approval of the article “%1” is not as the record tells it.</source>
        <translation>Một lần duyệt của bài “%1” không khớp nhật ký.</translation>
    </message>
    <message>
        <source>An approval of the article “%1” that the record tells of is missing.</source>
        <translation>Thiếu một lần duyệt của bài “%1” mà nhật ký có ghi.</translation>
    </message>
    <message>
        <source>The scan of an approval of the article “%1” is missing.</source>
        <translation>Thiếu bản quét của một lần duyệt bài “%1”.</translation>
    </message>
    <message>
        <source>A correction of the article “%1” that the record tells of is missing.</source>
        <translation>Thiếu một lần đính chính của bài “%1” mà nhật ký có ghi.</translation>
    </message>
    <message>
        <source>The notice of a correction of the article “%1” is not as the record tells it.</source>
        <translation>Lời đính chính của bài “%1” không khớp nhật ký.</translation>
    </message>
    <message>
        <source>The article “%1” has a correction that the record does not tell of.</source>
        <translation>Bài “%1” có một lần đính chính mà nhật ký không ghi.</translation>
    </message>
    <message>
        <source>Which version of the article “%1” is public is not as the record tells it.</source>
        <translation>Bản đang công khai của bài “%1” không khớp nhật ký.</translation>
    </message>
    <message>
        <source>The time the article “%1” is scheduled for is not as the record tells it.</source>
        <translation>Giờ hẹn đăng của bài “%1” không khớp nhật ký.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys of other newsrooms were changed by another program and do not count.</source>
        <translation>
            <numerusform>%n khóa của tòa soạn khác đã bị chương trình khác sửa và không còn giá trị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps or approvals of other desks are damaged and are not shown.</source>
        <translation>
            <numerusform>%n bước hoặc lần duyệt ở tòa soạn khác bị hỏng và không được hiện ra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Only who works on articles may suggest changes.</source>
        <translation>Chỉ người làm bài mới được đề nghị sửa.</translation>
    </message>
    <message>
        <source>The article has too many suggestions; decide some of them first.</source>
        <translation>Bài có quá nhiều đề nghị sửa; hãy xử lý bớt trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of %1 accepted</source>
        <translation>
            <numerusform>Nhận %n đề nghị sửa của %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions accepted</source>
        <translation>
            <numerusform>Nhận %n đề nghị sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has been changed at this place since; nothing was accepted.</source>
        <translation>Chỗ này đã được sửa khác đi; chưa nhận đề nghị nào.</translation>
    </message>
    <message>
        <source>This suggestion has been decided already.</source>
        <translation>Đề nghị này đã được xử lý rồi.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>The text has been changed at this place since; the suggestion no longer fits.</source>
        <translation>Chỗ này đã được sửa khác đi; đề nghị không còn khớp.</translation>
    </message>
    <message>
        <source>A suggestion in the store cannot be read.</source>
        <translation>Không đọc được một đề nghị sửa trong kho.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>put in</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>thay chữ</translation>
    </message>
    <message>
        <source>other formatting</source>
        <translation>định dạng</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>đoạn</translation>
    </message>
    <message>
        <source>below a picture</source>
        <translation>dưới ảnh</translation>
    </message>
    <message>
        <source>“%1” in another form</source>
        <translation>“%1” ở dạng khác</translation>
    </message>
    <message>
        <source>“%1” would stand elsewhere</source>
        <translation>“%1” chuyển sang chỗ khác</translation>
    </message>
    <message>
        <source>A picture or an empty paragraph</source>
        <translation>Một ảnh hoặc đoạn trống</translation>
    </message>
    <message>
        <source>Accepted by %1 · %2</source>
        <translation>%1 đã nhận · %2</translation>
    </message>
    <message>
        <source>Rejected by %1 · %2</source>
        <translation>%1 không nhận · %2</translation>
    </message>
    <message>
        <source>Taken back · %1</source>
        <translation>Đã rút · %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Không có tên</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>bỏ: %1</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>thêm: %1</translation>
    </message>
    <message>
        <source>The text has been changed here since; it no longer fits.</source>
        <translation>Chỗ này đã được sửa khác đi; đề nghị không còn khớp.</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Target length</source>
        <translation>Độ dài cần đạt</translation>
    </message>
    <message>
        <source>How many words should this article have?</source>
        <translation>Bài này cần bao nhiêu từ?</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln words now.</source>
        <translation>
            <numerusform>Hiện bài có %Ln từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Đặt độ dài</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Không đặt</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>A template cannot be read. Remove it and make it anew.</source>
        <translation>Không đọc được một mẫu bài. Hãy xóa và lập lại mẫu ấy.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Hãy đặt tên cho mẫu.</translation>
    </message>
    <message>
        <source>A template may have %1 MB at most, and a newsroom %2 of them. Remove some.</source>
        <translation>Một mẫu lớn nhất %1 MB, một tòa soạn có nhiều nhất %2 mẫu. Hãy xóa bớt.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Không có mẫu “%1”.</translation>
    </message>
</context>
<context>
    <name>VisibleText</name>
    <message>
        <source>(nothing)</source>
        <translation>(bỏ đi)</translation>
    </message>
    <message>
        <source>... (three full stops)</source>
        <translation>... (ba dấu chấm)</translation>
    </message>
    <message>
        <source>… (one character)</source>
        <translation>… (một ký tự)</translation>
    </message>
</context>
<context>
    <name>WordReview</name>
    <message numerus="yes">
        <source>%n changes tracked in the file are suggestions now: the text stays until they are accepted.</source>
        <translation>
            <numerusform>%n chỗ sửa được theo dõi trong tệp nay là đề nghị sửa: bài giữ nguyên cho đến khi nhận.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>An empty line is no word.</source>
        <translation>Dòng trống không phải là từ.</translation>
    </message>
    <message>
        <source>“%1…” is too long for a list; a word or phrase has %2 letters at most.</source>
        <translation>“%1…” quá dài; mỗi từ hoặc cụm từ có nhiều nhất %2 chữ.</translation>
    </message>
    <message>
        <source>“%1” is no word; a word has letters and no punctuation.</source>
        <translation>“%1” không phải là từ; từ gồm chữ cái, không có dấu câu.</translation>
    </message>
    <message>
        <source>A list is called by a name of %1 letters at most.</source>
        <translation>Tên danh sách có nhiều nhất %1 chữ.</translation>
    </message>
    <message>
        <source>Only the lists of topics can be switched on and off, not “%1”.</source>
        <translation>Chỉ bật tắt được danh sách theo chủ đề, không bật tắt được “%1”.</translation>
    </message>
    <message>
        <source>The list “%1” would hold more than %2 words; divide it into several.</source>
        <translation>Danh sách “%1” sẽ có hơn %2 từ; hãy chia thành nhiều danh sách.</translation>
    </message>
    <message>
        <source>Without a newsroom there is only the list of your own words.</source>
        <translation>Không có tòa soạn thì chỉ có danh sách từ của riêng bạn.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file is still there.</source>
        <translation>Không mở được “%1”. Hãy xem tệp còn ở đó không.</translation>
    </message>
    <message>
        <source>Vietnamese is always checked.</source>
        <translation>Tiếng Việt luôn được soát.</translation>
    </message>
    <message>
        <source>The language “%1” is not one of the newsroom&apos;s.</source>
        <translation>Tòa soạn chưa chọn tiếng “%1”.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB; divide it into several lists.</source>
        <translation>“%1” lớn hơn %2 MB; hãy chia thành nhiều danh sách.</translation>
    </message>
    <message>
        <source>“%1” is not text in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>“%1” không phải văn bản UTF-8. Hãy lưu lại bằng UTF-8 rồi thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too long for a word and were left out.</source>
        <translation>
            <numerusform>Bỏ lại %n dòng quá dài.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no words and were left out.</source>
        <translation>
            <numerusform>Bỏ lại %n dòng không phải là từ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are beyond the %1 a list can hold and were left out.</source>
        <translation>
            <numerusform>Bỏ lại %n từ vì danh sách chỉ chứa được %1 từ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words stood there more than once.</source>
        <translation>
            <numerusform>%n từ bị lặp trong tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters that no word may hold were taken out.</source>
        <translation>
            <numerusform>Đã bỏ %n ký tự không được có trong từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your own words, “%1”, is no text in UTF-8. Repair it, or move it away to start a new one.</source>
        <translation>Tệp từ của riêng bạn, “%1”, không phải văn bản UTF-8. Hãy sửa lại, hoặc chuyển nó đi để lập tệp mới.</translation>
    </message>
    <message>
        <source>The file of your own words, “%1”, cannot be written now. Try again in a moment.</source>
        <translation>Lúc này chưa ghi được tệp từ của riêng bạn, “%1”. Lát nữa hãy thử lại.</translation>
    </message>
    <message>
        <source>The file of your own words, “%1”, cannot be read.</source>
        <translation>Không đọc được tệp từ của riêng bạn, “%1”.</translation>
    </message>
    <message>
        <source>Only an editor decides about the newsroom&apos;s words. You can propose words.</source>
        <translation>Từ chung của tòa soạn do biên tập viên quyết định. Bạn có thể đề nghị thêm từ.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file is damaged or not complete. Please ask for it to be sent again.</source>
        <translation>Tệp bị hỏng hoặc không đầy đủ. Hãy đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>The file grows too large when it is unpacked. It is not opened.</source>
        <translation>Tệp giải nén ra quá lớn nên không được mở.</translation>
    </message>
    <message>
        <source>The file holds a name that leads out of its folder. It is not opened.</source>
        <translation>Tệp chứa một tên trỏ ra ngoài thư mục của nó nên không được mở.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Please ask for one without.</source>
        <translation>Tệp bị khóa bằng mật khẩu. Hãy đề nghị gửi bản không khóa.</translation>
    </message>
    <message>
        <source>The file holds a link to another file. It is not opened.</source>
        <translation>Tệp chứa liên kết tới một tệp khác nên không được mở.</translation>
    </message>
    <message>
        <source>The file is packed in a way this program does not read. Please ask for it to be saved again.</source>
        <translation>Tệp được nén theo cách mà chương trình không đọc được. Hãy đề nghị lưu lại rồi gửi.</translation>
    </message>
    <message>
        <source>The file could not be packed. Please try again.</source>
        <translation>Không đóng gói được tệp. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The file holds too many parts. It is not opened.</source>
        <translation>Tệp chứa quá nhiều thành phần nên không được mở.</translation>
    </message>
    <message>
        <source>The file holds two parts of one name. It is not opened.</source>
        <translation>Tệp có hai thành phần trùng tên nên không được mở.</translation>
    </message>
</context>
<context>
    <name>toasoan::AccountForm</name>
    <message>
        <source>Use accounts</source>
        <translation>Dùng tài khoản</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Tài khoản mới</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Sửa tài khoản</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Đổi mật khẩu của tôi</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>From now on whoever works in this newsroom signs in. You begin, with every role, and add the others; accounts are not turned off again.</source>
        <translation>Từ nay ai làm việc trong tòa soạn này cũng phải đăng nhập. Bạn là người đầu tiên, với mọi vai trò, rồi thêm những người khác; đã dùng tài khoản thì không tắt đi nữa.</translation>
    </message>
    <message>
        <source>Tell the person the password; they change it themselves once they are in.</source>
        <translation>Hãy báo mật khẩu cho người đó; họ tự đổi sau khi đăng nhập.</translation>
    </message>
    <message>
        <source>What “%1” may do, and the name in bylines and the history.</source>
        <translation>“%1” được làm gì, và tên ghi dưới bài cùng trong lịch sử.</translation>
    </message>
    <message>
        <source>For “%1”, who lost theirs. What they approved stays valid; from now on they sign with a new key, because nobody can read the one before.</source>
        <translation>Cho “%1”, người đã quên mật khẩu. Những gì họ đã duyệt vẫn có giá trị; từ nay họ ký bằng khóa mới, vì không ai đọc được khóa cũ.</translation>
    </message>
    <message>
        <source>Use accounts from now on</source>
        <translation>Dùng tài khoản từ bây giờ</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Thêm tài khoản</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Sửa tài khoản</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Đặt mật khẩu</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Full name, for bylines and the history</source>
        <translation>Họ tên, ghi dưới bài và trong lịch sử</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mật khẩu hiện nay</translation>
    </message>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>Mật khẩu, ít nhất %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Whoever can open the newsroom&apos;s folder with other programs can read and change what is in it, accounts or not: keep it where only those who may can get at it. Nobody can look up a password: without a second administrator, one that is forgotten locks the newsroom.</source>
        <translation>Ai mở được thư mục của tòa soạn bằng chương trình khác thì đọc và sửa được những gì trong đó, dù có tài khoản hay không: hãy để thư mục ở nơi chỉ người được phép mới vào được. Không ai tra lại được mật khẩu: nếu không có quản trị thứ hai, quên mật khẩu là tòa soạn bị khóa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The two passwords are not alike.</source>
        <translation>Hai mật khẩu không giống nhau.</translation>
    </message>
</context>
<context>
    <name>toasoan::AccountsDialog</name>
    <message>
        <source>Changed by another program</source>
        <translation>Bị chương trình khác sửa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Đã ngừng dùng</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Thêm tài khoản…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Mật khẩu mới…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Lock the window when nobody has touched it for</source>
        <translation>Khóa cửa sổ khi không ai động tới trong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Dùng lại</translation>
    </message>
</context>
<context>
    <name>toasoan::Application</name>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Qt %1 · SQLite %2</source>
        <translation>Qt %1 · SQLite %2</translation>
    </message>
    <message>
        <source>Newsroom folder: %1</source>
        <translation>Thư mục tòa soạn: %1</translation>
    </message>
    <message>
        <source>The desk of a mass-mobilization newsroom.</source>
        <translation>Bàn làm việc của tòa soạn dân vận.</translation>
    </message>
    <message>
        <source>The newsroom folder to open.</source>
        <translation>Thư mục tòa soạn cần mở.</translation>
    </message>
    <message>
        <source>Language: vi or en.</source>
        <translation>Ngôn ngữ: vi hoặc en.</translation>
    </message>
    <message>
        <source>The newsroom that was here last time is gone. If it was moved, choose its new folder.</source>
        <translation>Tòa soạn mở ở đây lần trước không còn nữa. Nếu đã chuyển đi nơi khác, hãy chọn thư mục mới.</translation>
    </message>
    <message>
        <source>Our newsroom</source>
        <translation>Tòa soạn của chúng tôi</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast or system.</source>
        <translation>Màu giao diện: light (sáng), dark (tối), contrast (tương phản cao) hoặc system (theo hệ thống).</translation>
    </message>
    <message>
        <source>There are no colours “%1”: light, dark, contrast or system.</source>
        <translation>Không có giao diện “%1”: hãy chọn light, dark, contrast hoặc system.</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleHeader</name>
    <message>
        <source>Formatting</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Giai đoạn: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Chưa lưu được: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>What can be done with the article now</source>
        <translation>Những việc làm được với bài lúc này</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleList</name>
    <message>
        <source>Search all articles</source>
        <translation>Tìm trong mọi bài</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Danh sách bài</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy bài nào</translation>
    </message>
    <message>
        <source>Try fewer words, or type them without marks to find them with any marks.</source>
        <translation>Hãy thử ít từ hơn, hoặc gõ không dấu để tìm từ mang bất kỳ dấu nào.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>Articles you put into the trash can be taken back from here.</source>
        <translation>Bài đã bỏ vào thùng rác có thể lấy lại từ đây.</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>Chưa có bài nào</translation>
    </message>
    <message>
        <source>Write the first one, or bring one in from a file.</source>
        <translation>Viết bài đầu tiên, hoặc nhập bài từ tệp.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Không có bài nào chờ bạn</translation>
    </message>
    <message>
        <source>What is sent for review, returned or approved appears here for those who go on with it.</source>
        <translation>Bài được gửi duyệt, bị trả lại hay đã duyệt sẽ hiện ở đây cho người làm bước tiếp theo.</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleListModel</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Chưa có tít</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 đang viết</translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n ý kiến</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n đề nghị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>Assign work</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>Who is to do what for this article?</source>
        <translation>Giao cho ai, việc gì của bài này?</translation>
    </message>
    <message>
        <source>Who is to do what for “%1”?</source>
        <translation>Giao cho ai, việc gì của bài “%1”?</translation>
    </message>
    <message>
        <source>what they should know</source>
        <translation>điều cần biết</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Ai</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Việc gì</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
</context>
<context>
    <name>toasoan::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>toasoan::BlockMenu</name>
    <message>
        <source>What to put in</source>
        <translation>Chèn gì vào đây</translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarDialog</name>
    <message>
        <source>Open the &amp;article</source>
        <translation>&amp;Mở bài</translation>
    </message>
    <message>
        <source>Calendar of the newsroom</source>
        <translation>Lịch tòa soạn</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Trong ngày này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>The key T</source>
        <translation>Phím T</translation>
    </message>
    <message>
        <source>The month before (PageUp)</source>
        <translation>Tháng trước (PageUp)</translation>
    </message>
    <message>
        <source>The month after (PageDown)</source>
        <translation>Tháng sau (PageDown)</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Ngày này chưa có gì.</translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>còn %n nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ChangesModel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places</source>
        <translation>
            <numerusform>%1 trong %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Chưa có tít</translation>
    </message>
    <message>
        <source>“%1” is taken out: %2</source>
        <translation>Bỏ “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”: %3</source>
        <translation>“%1” thành “%2”: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n places</source>
        <translation>
            <numerusform>%1, %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>toasoan::CitationView</name>
    <message>
        <source>&amp;Go to the place</source>
        <translation>Đến &amp;chỗ dẫn</translation>
    </message>
    <message>
        <source>&amp;Add to the register…</source>
        <translation>&amp;Thêm vào sổ…</translation>
    </message>
    <message>
        <source>Documents cited in the article</source>
        <translation>Văn bản được dẫn trong bài</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Dẫn là</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>The article refers to no document by its number</source>
        <translation>Bài không dẫn văn bản nào bằng số, ký hiệu</translation>
    </message>
    <message>
        <source>A document is found by its number and signs, as 217-QĐ/TW or 04/2015/NĐ-CP.</source>
        <translation>Văn bản được nhận ra theo số, ký hiệu, ví dụ 217-QĐ/TW hay 04/2015/NĐ-CP.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Bài</translation>
    </message>
</context>
<context>
    <name>toasoan::ComparisonDialog</name>
    <message>
        <source>&amp;Side by side</source>
        <translation>Cạnh &amp;nhau</translation>
    </message>
    <message>
        <source>In &amp;one text</source>
        <translation>&amp;Gộp làm một</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Chỗ &amp;khác tiếp theo</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>So sánh hai bản</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Từ:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Đến:</translation>
    </message>
    <message>
        <source>The two texts are being compared…</source>
        <translation>Đang so sánh hai bản…</translation>
    </message>
    <message>
        <source>The two texts read the same.</source>
        <translation>Hai bản giống hệt nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n chỗ khác nhau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>The two texts read the same.</source>
        <translation>Hai bản giống hệt nhau.</translation>
    </message>
</context>
<context>
    <name>toasoan::CountedTabs</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>toasoan::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Chọn trên lịch</translation>
    </message>
    <message>
        <source>This is no day. Write it like 23/5/2019.</source>
        <translation>Đây không phải là ngày. Hãy viết như 23/5/2019.</translation>
    </message>
</context>
<context>
    <name>toasoan::DeskKeysDesk</name>
    <message>
        <source>What “%1” signs counts as checked from now on.</source>
        <translation>Từ nay, gói bài “%1” ký được coi là đã kiểm.</translation>
    </message>
</context>
<context>
    <name>toasoan::DeskKeysDialog</name>
    <message>
        <source>No other newsroom is known yet. After taking in a package whose signature is not known, “Trust this newsroom&apos;s key…” is offered above the text.</source>
        <translation>Chưa biết tòa soạn nào khác. Sau khi nhận một gói bài có chữ ký chưa biết, phía trên bài có nút “Tin khóa của tòa soạn này…”.</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Thôi tin</translation>
    </message>
    <message>
        <source>Other newsrooms</source>
        <translation>Tòa soạn khác</translation>
    </message>
    <message>
        <source>The key of this newsroom, for others to compare:</source>
        <translation>Khóa của tòa soạn này, để nơi khác đối chiếu:</translation>
    </message>
    <message>
        <source>Newsrooms whose signatures are known here</source>
        <translation>Các tòa soạn có chữ ký được biết ở đây</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Tòa soạn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người ghi nhận</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Packages that these newsrooms sign count as checked:</source>
        <translation>Gói bài do các tòa soạn này ký được coi là đã kiểm:</translation>
    </message>
</context>
<context>
    <name>toasoan::DetailsPanel</name>
    <message>
        <source>news item</source>
        <translation>tin</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bài</translation>
    </message>
    <message>
        <source>photo story</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>phóng sự</translation>
    </message>
    <message>
        <source>portrait of an example</source>
        <translation>gương điển hình</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>phỏng vấn</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>bình luận</translation>
    </message>
    <message>
        <source>Press Enter after each.</source>
        <translation>Nhấn Enter sau mỗi từ khóa.</translation>
    </message>
    <message>
        <source>The day printed on the page.</source>
        <translation>Ngày in trên trang.</translation>
    </message>
    <message>
        <source>The day it happened, when it is known.</source>
        <translation>Ngày diễn ra sự việc, nếu biết.</translation>
    </message>
    <message>
        <source>The name or pen name printed with the article.</source>
        <translation>Tên hoặc bút danh in cùng bài.</translation>
    </message>
    <message>
        <source>The unit that sent the report.</source>
        <translation>Đơn vị gửi bài.</translation>
    </message>
    <message>
        <source>Where it happened.</source>
        <translation>Nơi diễn ra sự việc.</translation>
    </message>
    <message>
        <source>Printed below the text.</source>
        <translation>In dưới bài.</translation>
    </message>
    <message>
        <source>The line above the headline.</source>
        <translation>Dòng phía trên tít.</translation>
    </message>
    <message>
        <source>The line below the headline.</source>
        <translation>Dòng phía dưới tít.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>%1 · still missing</source>
        <translation>%1 · còn thiếu</translation>
    </message>
    <message>
        <source>Still missing.</source>
        <translation>Còn thiếu.</translation>
    </message>
    <message>
        <source>For the people of the newsroom: it is printed nowhere.</source>
        <translation>Dành cho người trong tòa soạn; không bản in, bản xuất nào có.</translation>
    </message>
</context>
<context>
    <name>toasoan::DictionariesDialog</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove this topic</source>
        <translation>Xóa chủ đề này</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Từ điển</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Các danh sách từ</translation>
    </message>
    <message>
        <source>A new topic</source>
        <translation>Chủ đề mới</translation>
    </message>
    <message>
        <source>Name of a new topic</source>
        <translation>Tên chủ đề mới</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Các tiếng khác</translation>
    </message>
    <message>
        <source>No other dictionary is installed on this computer. Install the Hunspell package of a language, for instance hunspell-en-us, and it stands here.</source>
        <translation>Máy này chưa có từ điển nào khác. Cài gói Hunspell của một tiếng, chẳng hạn hunspell-en-us, thì tiếng ấy hiện ở đây.</translation>
    </message>
    <message>
        <source>For paragraphs and quotations written in them</source>
        <translation>Dùng cho đoạn văn và lời trích viết bằng tiếng ấy</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Từ của riêng tôi</translation>
    </message>
    <message>
        <source>The newsroom&apos;s words</source>
        <translation>Từ của tòa soạn</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n từ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n chờ duyệt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not installed</source>
        <translation>%1: chưa cài</translation>
    </message>
    <message>
        <source>The topic “%1” was removed with its words.</source>
        <translation>Đã xóa chủ đề “%1” cùng các từ trong đó.</translation>
    </message>
</context>
<context>
    <name>toasoan::DocumentForm</name>
    <message>
        <source>Add to the register</source>
        <translation>Thêm vào sổ</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>A document for the register</source>
        <translation>Văn bản mới cho sổ</translation>
    </message>
    <message>
        <source>A document of the register</source>
        <translation>Văn bản trong sổ</translation>
    </message>
    <message>
        <source>&amp;Number and signs</source>
        <translation>&amp;Số, ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại văn bản</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>&amp;Cơ quan ban hành</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ngày ban hành</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Trích yếu</translation>
    </message>
    <message>
        <source>O&amp;ut of force from</source>
        <translation>&amp;Hết hiệu lực từ</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>toasoan::DocumentModel</name>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>out of force since %1</source>
        <translation>hết hiệu lực từ %1</translation>
    </message>
    <message>
        <source>Added by %1 on %2</source>
        <translation>%1 thêm ngày %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
</context>
<context>
    <name>toasoan::Done</name>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
</context>
<context>
    <name>toasoan::DueDesk</name>
    <message>
        <source>without a headline</source>
        <translation>chưa có tít</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Mở bài</translation>
    </message>
    <message>
        <source>“%1” is due but was not published. %2</source>
        <translation>“%1” đã tới giờ nhưng chưa đăng được. %2</translation>
    </message>
    <message>
        <source>“%1” was published as scheduled.</source>
        <translation>“%1” đã đăng đúng giờ hẹn.</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Đăng ngay</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Xem các bài</translation>
    </message>
    <message>
        <source>“%1” was to be published on %2; the program was closed then.</source>
        <translation>“%1” lẽ ra được đăng lúc %2; khi đó chương trình đang đóng.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were to be published while the program was closed.</source>
        <translation>
            <numerusform>%n bài lẽ ra được đăng khi chương trình đang đóng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ExportDesk</name>
    <message>
        <source>The pages are being made…</source>
        <translation>Đang dựng các trang…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>In bài</translation>
    </message>
    <message>
        <source>The article is being printed…</source>
        <translation>Đang in bài…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is switched on and chosen.</source>
        <translation>Máy in không nhận bài. Hãy kiểm tra máy in đã bật và được chọn đúng.</translation>
    </message>
</context>
<context>
    <name>toasoan::ExportDialog</name>
    <message>
        <source>A page for the web (HTML)</source>
        <translation>Trang web (HTML)</translation>
    </message>
    <message>
        <source>A document for print (PDF)</source>
        <translation>Tài liệu để in (PDF)</translation>
    </message>
    <message>
        <source>Pictures inside the page: one file to send</source>
        <translation>Ảnh nằm trong trang: một tệp để gửi đi</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation>Xuất bài</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Đang xuất</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Vào thư mục</translation>
    </message>
    <message>
        <source>What shall be made of the article?</source>
        <translation>Xuất bài thành gì?</translation>
    </message>
    <message>
        <source>Making the files…</source>
        <translation>Đang tạo các tệp…</translation>
    </message>
    <message numerus="yes">
        <source>%n files are ready.</source>
        <translation>
            <numerusform>Đã xuất xong %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 About %2 left.</source>
        <translation>%1 Còn khoảng %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was made.</source>
        <translation>Đã hủy. Không có tệp nào được tạo.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>A Word file for newspapers (DOCX)</source>
        <translation>Tệp Word gửi báo (DOCX)</translation>
    </message>
    <message>
        <source>A file for LibreOffice (ODT)</source>
        <translation>Tệp LibreOffice (ODT)</translation>
    </message>
    <message>
        <source>Pictures in the text, not beside it</source>
        <translation>Đặt ảnh trong bài, không để riêng</translation>
    </message>
    <message>
        <source>Original photos in one ZIP file</source>
        <translation>Gộp ảnh gốc vào một tệp ZIP</translation>
    </message>
    <message>
        <source>Otherwise [Ảnh 1], [Ảnh 2] … mark in the text where each belongs, and the original photos stand numbered beside the file.</source>
        <translation>Nếu không, trong bài ghi [Ảnh 1], [Ảnh 2]… ở chỗ của từng ảnh, còn ảnh gốc đánh số để bên cạnh tệp.</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Mở tài liệu</translation>
    </message>
</context>
<context>
    <name>toasoan::FigureCard</name>
    <message>
        <source>Go to the picture in the text</source>
        <translation>Đến ảnh này trong bài</translation>
    </message>
    <message>
        <source>Picture description (for the blind)</source>
        <translation>Mô tả ảnh (cho người khiếm thị)</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Trong ảnh có gì</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Chưa có chú thích</translation>
    </message>
    <message>
        <source>%1 (Photo: %2)</source>
        <translation>%1 (Ảnh: %2)</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Ảnh %1: %2</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Chọn ảnh…</translation>
    </message>
    <message>
        <source>Change the picture…</source>
        <translation>Đổi ảnh…</translation>
    </message>
    <message>
        <source>Nobody who cannot see the picture knows yet what it shows.</source>
        <translation>Chưa có mô tả: người không nhìn được ảnh sẽ không biết ảnh có gì.</translation>
    </message>
</context>
<context>
    <name>toasoan::FigureObject</name>
    <message>
        <source>No picture yet – click to choose one</source>
        <translation>Chưa có ảnh – bấm để chọn</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Không đọc được ảnh này.</translation>
    </message>
</context>
<context>
    <name>toasoan::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Match marks</source>
        <translation>Phân biệt dấu</translation>
    </message>
    <message>
        <source>Find on the sheet</source>
        <translation>Tìm trong bài</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tìm…</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Chữ cần tìm</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Số chỗ tìm thấy</translation>
    </message>
    <message>
        <source>Off: “dan van” also finds “dân vận”.</source>
        <translation>Khi tắt, gõ “dan van” cũng tìm thấy “dân vận”.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Chỗ tiếp theo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Nguyên tiếng</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>Thay bằng…</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Từ thay vào</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>This place, and on to the next (Enter)</source>
        <translation>Thay chỗ này rồi sang chỗ tiếp theo (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Thay tất cả</translation>
    </message>
    <message>
        <source>Every place on the sheet; one undo takes it back</source>
        <translation>Mọi chỗ trong bài; hoàn tác một lần là trở lại như cũ</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s)</source>
        <translation>
            <numerusform>Đã thay %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Biểu thức chính quy</translation>
    </message>
    <message>
        <source>“xã (Bình|Tân) \w+” finds each name; \1 in the replacement is what stood between ( and ).</source>
        <translation>“xã (Bình|Tân) \w+” tìm ra từng tên xã; \1 trong phần thay vào là phần nằm giữa ( và ).</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingsPanel</name>
    <message>
        <source>Ignore in this article</source>
        <translation>Bỏ qua trong bài này</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s words</source>
        <translation>Thêm vào từ của tòa soạn</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Các chỗ cần soát</translation>
    </message>
    <message>
        <source>Nothing to correct</source>
        <translation>Không có gì phải sửa</translation>
    </message>
    <message>
        <source>Mistakes appear here and underlined in the text as you write.</source>
        <translation>Lỗi hiện ở đây và được gạch chân trong bài khi bạn viết.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Sửa thành “%1”</translation>
    </message>
    <message>
        <source>Change all %1 to “%2”</source>
        <translation>Sửa cả %1 chỗ thành “%2”</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Bỏ qua chỗ này</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Place all tone marks alike</source>
        <translation>Thống nhất dấu</translation>
    </message>
    <message>
        <source>Read closely: doubtful places are listed too.</source>
        <translation>Đang soát kỹ: những chỗ còn ngờ cũng được liệt kê.</translation>
    </message>
    <message>
        <source>Back to the usual reading</source>
        <translation>Trở lại soát thường</translation>
    </message>
    <message>
        <source>Moves the tone marks of the whole article to where the newsroom places them. Names and quotations keep theirs.</source>
        <translation>Đặt dấu thanh trong cả bài theo kiểu của tòa soạn. Tên riêng và lời trích giữ nguyên.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, change to %2. %3</source>
        <translation>%1, sửa thành %2. %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Thêm vào từ của tôi</translation>
    </message>
    <message>
        <source>Switch off the rule “%1”</source>
        <translation>Tắt quy tắc “%1”</translation>
    </message>
</context>
<context>
    <name>toasoan::FolderButton</name>
    <message>
        <source>Folder: %1</source>
        <translation>Thư mục: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>toasoan::FolderList</name>
    <message>
        <source>New article</source>
        <translation>Bài mới</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Thư mục bài</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Mọi bài</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n articles</source>
        <translation>
            <numerusform>%1: %n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>Bài của tôi</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Chờ tôi xử lý</translation>
    </message>
</context>
<context>
    <name>toasoan::FoldingBar</name>
    <message>
        <source>More tools</source>
        <translation>Công cụ khác</translation>
    </message>
</context>
<context>
    <name>toasoan::HandOverDesk</name>
    <message>
        <source>Packages of articles (*.toasoan)</source>
        <translation>Gói bài (*.toasoan)</translation>
    </message>
    <message>
        <source>The package is being made…</source>
        <translation>Đang xuất gói bài…</translation>
    </message>
    <message>
        <source>The package is in “%1”. Give it to the other desk; what they change comes back the same way.</source>
        <translation>Gói bài ở “%1”. Hãy chuyển cho nơi nhận; những gì họ sửa trở về cũng bằng cách này.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The package is being checked…</source>
        <translation>Đang kiểm tra gói bài…</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>Xem chỗ họ sửa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message numerus="yes">
        <source>%n articles came in all told.</source>
        <translation>
            <numerusform>Tất cả đã nhận %n bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust this newsroom&apos;s key…</source>
        <translation>Tin khóa của tòa soạn này…</translation>
    </message>
</context>
<context>
    <name>toasoan::HeadFileRow</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Chọn &amp;tệp…</translation>
    </message>
    <message>
        <source>&amp;Stop writing it</source>
        <translation>Thôi &amp;ghi</translation>
    </message>
    <message>
        <source>A file on another disk, a stick or a drive of the network: only it tells when the end of the record was cut off or the whole was written anew.</source>
        <translation>Tệp trên ổ đĩa khác, USB hoặc ổ mạng: chỉ nhờ nó mới biết phần cuối nhật ký bị cắt hoặc cả nhật ký bị viết lại.</translation>
    </message>
    <message>
        <source>The hash of the last entry is not written down outside the newsroom.</source>
        <translation>Mã băm của dòng cuối chưa được ghi ra ngoài tòa soạn.</translation>
    </message>
    <message>
        <source>The hash of the last entry is written into “%1” every day.</source>
        <translation>Mã băm của dòng cuối được ghi hằng ngày vào “%1”.</translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryPanel</name>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Nhập từ tệp</translation>
    </message>
    <message>
        <source>Edited from the command line</source>
        <translation>Sửa bằng dòng lệnh</translation>
    </message>
    <message>
        <source>Kept on closing</source>
        <translation>Giữ khi đóng bài</translation>
    </message>
    <message>
        <source>Kept during work</source>
        <translation>Giữ trong lúc viết</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Kept before restoring</source>
        <translation>Giữ trước khi khôi phục</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n từ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Bản lưu</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Compared with the present text</source>
        <translation>So với bài hiện nay</translation>
    </message>
    <message>
        <source>Compared with the version before</source>
        <translation>So với bản liền trước</translation>
    </message>
    <message>
        <source>The present text is kept as a version first.</source>
        <translation>Bài hiện nay được giữ thành một bản lưu trước.</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Đây là bản đầu tiên.</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>Đã thay từ</translation>
    </message>
    <message>
        <source>Kept before words were replaced</source>
        <translation>Giữ lại trước khi thay từ</translation>
    </message>
    <message>
        <source>No version yet. You keep one when you save; others are kept by themselves as you work.</source>
        <translation>Chưa có bản lưu nào. Mỗi lần lưu là giữ một bản; các bản khác tự được giữ trong lúc bạn viết.</translation>
    </message>
    <message>
        <source>Kept with a step of the process</source>
        <translation>Giữ lại theo bước quy trình</translation>
    </message>
    <message>
        <source>Record of this article…</source>
        <translation>Nhật ký của bài này…</translation>
    </message>
    <message>
        <source>Who sent, returned, approved and published it, and when</source>
        <translation>Ai gửi, trả lại, duyệt, đăng bài này, và khi nào</translation>
    </message>
    <message>
        <source>Handed over to another desk</source>
        <translation>Xuất gói cho nơi khác</translation>
    </message>
    <message>
        <source>Kept before taking in</source>
        <translation>Giữ lại trước khi nhận bài của nơi khác</translation>
    </message>
    <message>
        <source>Merged with another desk</source>
        <translation>Ghép với bài của nơi khác</translation>
    </message>
    <message>
        <source>Yours, when it was changed elsewhere</source>
        <translation>Của bạn, khi bài được sửa ở nơi khác</translation>
    </message>
    <message>
        <source>Changed since you last saw it</source>
        <translation>Đã thay đổi từ lần trước bạn xem</translation>
    </message>
    <message>
        <source>Compares the version you saw last with the present text</source>
        <translation>So bản bạn xem lần trước với bài hiện nay</translation>
    </message>
    <message>
        <source>Kept before suggestions were accepted</source>
        <translation>Lưu trước khi nhận đề nghị sửa</translation>
    </message>
    <message>
        <source>Suggestions accepted</source>
        <translation>Đã nhận đề nghị sửa</translation>
    </message>
    <message>
        <source>Kept when another took over</source>
        <translation>Giữ lại khi người khác viết tiếp thay</translation>
    </message>
    <message>
        <source>Compare in a &amp;window…</source>
        <translation>So sánh trong &amp;cửa sổ…</translation>
    </message>
    <message>
        <source>Any two versions, side by side or in one text</source>
        <translation>Hai bản bất kỳ, đặt cạnh nhau hoặc gộp làm một</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>Bài hiện nay</translation>
    </message>
    <message>
        <source>Compared with version %1</source>
        <translation>So với bản %1</translation>
    </message>
</context>
<context>
    <name>toasoan::HoldingDesk</name>
    <message>
        <source>Write on instead…</source>
        <translation>Viết tiếp thay…</translation>
    </message>
    <message>
        <source>%1 took the article over at %2: you can only read it now. What you wrote is kept among the versions.</source>
        <translation>%1 đã viết tiếp bài này thay bạn, lúc %2: giờ bạn chỉ đọc được. Những gì bạn viết được giữ trong các bản lưu.</translation>
    </message>
    <message>
        <source>You write on, and %1 can only read. What %1 has written is kept as a version, and they are told.</source>
        <translation>Bạn viết tiếp, còn %1 chỉ đọc được. Những gì %1 đã viết được giữ thành một bản lưu, và %1 được báo.</translation>
    </message>
    <message>
        <source>Write on instead</source>
        <translation>Viết tiếp thay</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>You are writing the article now. What %1 wrote is version %2.</source>
        <translation>Giờ bạn viết bài này. Những gì %1 đã viết là bản %2.</translation>
    </message>
</context>
<context>
    <name>toasoan::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Quy cách của tòa soạn</translation>
    </message>
    <message>
        <source>How does the newsroom write what may be written in several ways?</source>
        <translation>Những chỗ có nhiều cách viết, tòa soạn chọn cách nào?</translation>
    </message>
    <message>
        <source>Proofreading marks what is written otherwise; nothing is changed by itself.</source>
        <translation>Khi soát lỗi, chỗ viết khác sẽ được đánh dấu; không bài nào tự bị sửa.</translation>
    </message>
    <message>
        <source>Any, but the same throughout an article</source>
        <translation>Cách nào cũng được, miễn thống nhất trong bài</translation>
    </message>
    <message>
        <source>&amp;Tone marks</source>
        <translation>Kiểu &amp;dấu thanh</translation>
    </message>
    <message>
        <source>&amp;i or y</source>
        <translation>&amp;i hay y</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Cách nào cũng được</translation>
    </message>
    <message>
        <source>“T&amp;rung ương” in short</source>
        <translation>“T&amp;rung ương” viết tắt</translation>
    </message>
    <message>
        <source>“T&amp;hành phố” in short</source>
        <translation>“T&amp;hành phố” viết tắt</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Ngày tháng</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>Dấu ngoặc &amp;kép</translation>
    </message>
    <message>
        <source>&amp;End of captions</source>
        <translation>&amp;Cuối chú thích ảnh</translation>
    </message>
    <message>
        <source>With a full stop: %1</source>
        <translation>Có dấu chấm: %1</translation>
    </message>
    <message>
        <source>Without a full stop: %1</source>
        <translation>Không có dấu chấm: %1</translation>
    </message>
    <message>
        <source>&amp;Clauses of laws</source>
        <translation>&amp;Viện dẫn điều, khoản</translation>
    </message>
    <message>
        <source>&amp;As they are by default</source>
        <translation>Theo &amp;mặc định</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Use this style</source>
        <translation>Dùng quy cách này</translation>
    </message>
    <message>
        <source>syllables, from %1 to %2</source>
        <translation>tiếng, từ %1 đến %2</translation>
    </message>
    <message>
        <source>&amp;Longest sentence</source>
        <translation>Câ&amp;u dài nhất</translation>
    </message>
    <message>
        <source>Not marked now: the rule “%1” is switched off.</source>
        <translation>Hiện không đánh dấu: quy tắc “%1” đang tắt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>toasoan::ImportDesk</name>
    <message>
        <source>“%1” came in without a headline.</source>
        <translation>“%1” đã được nhập, chưa có tít.</translation>
    </message>
    <message>
        <source>“%1” came in as “%2”.</source>
        <translation>“%1” đã được nhập với tít “%2”.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>Đã bỏ qua “%1”.</translation>
    </message>
</context>
<context>
    <name>toasoan::ImportDialog</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Bringing in files</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Số tệp đã đọc</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Kết quả từng tệp</translation>
    </message>
    <message>
        <source>File %1 of %2: “%3”</source>
        <translation>Tệp %1/%2: “%3”</translation>
    </message>
    <message numerus="yes">
        <source>%n articles came in.</source>
        <translation>
            <numerusform>Đã nhập %n bài.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not read any more.</source>
        <translation>
            <numerusform>%n tệp chưa đọc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>toasoan::LackList</name>
    <message>
        <source>What is missing</source>
        <translation>Những gì còn thiếu</translation>
    </message>
    <message>
        <source>Enter or a click leads to the place</source>
        <translation>Nhấn Enter hoặc bấm chuột để tới chỗ ấy</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Bắt buộc: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::LearningView</name>
    <message>
        <source>Learn from our published articles</source>
        <translation>Học từ bài đã đăng của tòa soạn</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Học ngay</translation>
    </message>
    <message>
        <source>Only counts of words are kept. Phrases of your own are then not doubted.</source>
        <translation>Chỉ giữ số lần dùng từ. Nhờ đó cách nói riêng của tòa soạn không bị nghi là lỗi.</translation>
    </message>
    <message>
        <source>Nothing is learned, nothing is kept.</source>
        <translation>Không học và không giữ gì.</translation>
    </message>
    <message>
        <source>Nothing was learned yet. It is done once a day.</source>
        <translation>Chưa học lần nào. Mỗi ngày học một lần.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n articles read</source>
        <translation>
            <numerusform>đã đọc %n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the published articles…</source>
        <translation>Đang đọc các bài đã đăng…</translation>
    </message>
</context>
<context>
    <name>toasoan::Leaving</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
</context>
<context>
    <name>toasoan::LockDesk</name>
    <message>
        <source>The text in work is not saved yet. Sign in before you quit.</source>
        <translation>Bài đang viết chưa lưu được. Hãy đăng nhập trước khi thoát.</translation>
    </message>
    <message numerus="yes">
        <source>The window locked itself: nobody touched it for %n minutes.</source>
        <translation>
            <numerusform>Cửa sổ tự khóa vì %n phút không ai đụng tới.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::MainWindow</name>
    <message>
        <source>Tòa Soạn</source>
        <translation>Tòa Soạn</translation>
    </message>
    <message>
        <source>The text is not saved yet. %1</source>
        <translation>Chưa lưu được bài. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>This article is in the trash.</source>
        <translation>Bài này đang ở trong thùng rác.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Lấy lại bài</translation>
    </message>
    <message>
        <source>The article is in the trash now.</source>
        <translation>Đã bỏ bài vào thùng rác.</translation>
    </message>
    <message>
        <source>“%1” is in the trash now.</source>
        <translation>Đã bỏ “%1” vào thùng rác.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>Bản sao lưu (*.sqlite)</translation>
    </message>
    <message>
        <source>The backup is being made and checked…</source>
        <translation>Đang sao lưu và kiểm tra…</translation>
    </message>
    <message>
        <source>The backup is in “%1”. The pictures stay in the newsroom folder.</source>
        <translation>Đã sao lưu vào “%1”. Ảnh vẫn nằm trong thư mục tòa soạn.</translation>
    </message>
    <message>
        <source>The version is kept.</source>
        <translation>Đã giữ bản lưu.</translation>
    </message>
    <message>
        <source>This looks like text in the old encoding %1.</source>
        <translation>Phần vừa dán giống chữ theo bảng mã cũ %1.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Chuyển sang Unicode</translation>
    </message>
    <message>
        <source>The original is in “%1” now.</source>
        <translation>Đã lưu tệp gốc vào “%1”.</translation>
    </message>
    <message>
        <source>The list of changes is still there, in the menu Edit.</source>
        <translation>Danh sách các chỗ thay vẫn còn, mở lại trong thực đơn Sửa.</translation>
    </message>
    <message>
        <source>%1 brings the list of changes back.</source>
        <translation>%1 để trở lại danh sách các chỗ thay.</translation>
    </message>
    <message>
        <source>No version could be kept: the article cannot be changed now.</source>
        <translation>Chưa giữ được bản lưu: lúc này không sửa được bài.</translation>
    </message>
</context>
<context>
    <name>toasoan::MakeTemplateDialog</name>
    <message>
        <source>Make a template</source>
        <translation>Lập mẫu bài</translation>
    </message>
    <message>
        <source>New articles can begin with this text, without its days and pictures. Write [? what belongs here] where something is to be filled in.</source>
        <translation>Bài mới có thể bắt đầu bằng nội dung này, không kèm ngày tháng và ảnh. Chỗ nào cần điền, hãy viết [? điều cần điền] ngay trong bài.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên mẫu</translation>
    </message>
    <message>
        <source>What it is for, in one sentence</source>
        <translation>Dùng để làm gì, một câu</translation>
    </message>
    <message>
        <source>Fields that must be filled in</source>
        <translation>Các mục bắt buộc phải điền</translation>
    </message>
    <message>
        <source>There is a template of this name; this one takes its place.</source>
        <translation>Đã có mẫu tên này; mẫu mới sẽ thay mẫu ấy.</translation>
    </message>
    <message>
        <source>Replace the template</source>
        <translation>Thay mẫu</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Lưu mẫu</translation>
    </message>
</context>
<context>
    <name>toasoan::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Tìm trong hướng dẫn</translation>
    </message>
    <message>
        <source>Ctrl+F; Enter goes to the next place</source>
        <translation>Ctrl+F; Enter tới chỗ kế tiếp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không thấy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>toasoan::MarginPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Đề nghị sửa</translation>
    </message>
    <message>
        <source>Changes somebody suggests: the text stays until one is accepted</source>
        <translation>Đề nghị sửa của mọi người: bài giữ nguyên cho đến khi nhận</translation>
    </message>
</context>
<context>
    <name>toasoan::NoticesDialog</name>
    <message>
        <source>Open the &amp;article</source>
        <translation>&amp;Mở bài</translation>
    </message>
    <message>
        <source>Mark all as &amp;read</source>
        <translation>Đánh dấu &amp;đã đọc hết</translation>
    </message>
    <message>
        <source>Tell me on the &amp;desktop as well, while I work elsewhere</source>
        <translation>&amp;Báo cả ngoài cửa sổ khi tôi làm việc khác</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Notices, the newest first</source>
        <translation>Thông báo, mới nhất trước</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>Chưa có thông báo</translation>
    </message>
    <message>
        <source>When something is sent to you, returned, approved or assigned, when somebody names you in a remark, and when a deadline is near, it stands here.</source>
        <translation>Khi có bài gửi đến, trả lại, được duyệt hay giao cho bạn, khi có người nhắc đến bạn trong ý kiến và khi sắp đến hạn, thông báo hiện ở đây.</translation>
    </message>
    <message>
        <source>Unread. %1</source>
        <translation>Chưa đọc. %1</translation>
    </message>
</context>
<context>
    <name>toasoan::OriginalDesk</name>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>toasoan::OriginalLines</name>
    <message>
        <source>Original</source>
        <translation>Tệp gốc</translation>
    </message>
    <message>
        <source>The file the article was brought in from.</source>
        <translation>Tệp mà bài được nhập từ đó.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Mở “%1”</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Lưu “%1” thành…</translation>
    </message>
</context>
<context>
    <name>toasoan::Outline</name>
    <message>
        <source>Outline</source>
        <translation>Dàn ý</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Đóng dàn ý</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Tít xen</translation>
    </message>
    <message>
        <source>No headings yet: type ## and a space at the start of a paragraph.</source>
        <translation>Chưa có tít xen: gõ ## và dấu cách ở đầu đoạn.</translation>
    </message>
    <message>
        <source>(heading without words)</source>
        <translation>(tít xen chưa có chữ)</translation>
    </message>
</context>
<context>
    <name>toasoan::PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Xem trước các trang</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::PhotosPanel</name>
    <message>
        <source>Add a picture…</source>
        <translation>Thêm ảnh…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Chưa có ảnh</translation>
    </message>
    <message>
        <source>Drop one into the text, paste one, or choose one by the picture button.</source>
        <translation>Kéo thả ảnh vào bài, dán ảnh, hoặc chọn ảnh bằng nút hình ảnh.</translation>
    </message>
</context>
<context>
    <name>toasoan::PictureDesk</name>
    <message>
        <source>Pasted picture</source>
        <translation>Ảnh dán vào</translation>
    </message>
    <message>
        <source>The picture was for the article you left. Put it in again there.</source>
        <translation>Ảnh này dành cho bài bạn vừa rời. Hãy đặt lại ảnh trong bài đó.</translation>
    </message>
    <message>
        <source>Only the first %1 pictures are put in at once; add the others afterwards.</source>
        <translation>Mỗi lần chỉ chèn %1 ảnh đầu; hãy thêm những ảnh còn lại sau.</translation>
    </message>
</context>
<context>
    <name>toasoan::PlanLines</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Người được giao</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Giao việc…</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>The day by which the article is wanted. Nothing happens by itself then.</source>
        <translation>Ngày cần có bài. Đến hạn, chương trình không tự làm gì cả.</translation>
    </message>
    <message>
        <source>Time of the deadline</source>
        <translation>Giờ của hạn</translation>
    </message>
    <message>
        <source>time</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>Like 17:00; without one, the end of the day.</source>
        <translation>Như 17:00; để trống là hết ngày.</translation>
    </message>
    <message>
        <source>Give the day as well.</source>
        <translation>Cần ghi cả ngày.</translation>
    </message>
    <message>
        <source>This is no time. Write it like 17:00.</source>
        <translation>Đây không phải là giờ. Hãy ghi như 17:00.</translation>
    </message>
    <message>
        <source>Assigned by %1</source>
        <translation>%1 giao</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Thôi giao</translation>
    </message>
    <message>
        <source>Take off %1: %2</source>
        <translation>Thôi giao cho %1: %2</translation>
    </message>
    <message>
        <source>Not to be published before</source>
        <translation>Cấm đăng trước</translation>
    </message>
    <message>
        <source>An embargo: until then the article is neither published nor scheduled, and every page that leaves the house says so.</source>
        <translation>Hạn cấm đăng: trước lúc đó bài không được đăng, không được hẹn giờ sớm hơn, và mọi trang ra khỏi tòa soạn đều ghi rõ.</translation>
    </message>
    <message>
        <source>Time of the embargo</source>
        <translation>Giờ hết cấm đăng</translation>
    </message>
    <message>
        <source>Like 8:00; without one, the beginning of the day.</source>
        <translation>Ví dụ 8:00; để trống là từ đầu ngày.</translation>
    </message>
    <message>
        <source>Under embargo: every export says so.</source>
        <translation>Đang cấm đăng: mọi bản xuất đều ghi rõ.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ở tòa soạn %1</translation>
    </message>
    <message>
        <source>The other desk told so; nobody of that name has an account here.</source>
        <translation>Tòa soạn kia cho biết như vậy; ở đây không ai có tài khoản mang tên này.</translation>
    </message>
</context>
<context>
    <name>toasoan::PlanningDesk</name>
    <message>
        <source>Tòa Soạn</source>
        <translation>Tòa Soạn</translation>
    </message>
</context>
<context>
    <name>toasoan::ProcessDesk</name>
    <message>
        <source>The text was changed: it is not approved any more, and an editor has to approve it again.</source>
        <translation>Nội dung đã sửa nên không còn được coi là đã duyệt; biên tập phải duyệt lại.</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Vẫn sửa</translation>
    </message>
    <message>
        <source>%1 returned the article: %2</source>
        <translation>%1 trả lại bài: %2</translation>
    </message>
    <message>
        <source>%1 sent the article back: %2</source>
        <translation>%1 trả bài về biên tập: %2</translation>
    </message>
    <message>
        <source>The text could not be saved, so nothing was done with it.</source>
        <translation>Không lưu được nội dung nên chưa làm gì cả.</translation>
    </message>
    <message>
        <source>The rules of the process are kept.</source>
        <translation>Đã lưu quy trình duyệt.</translation>
    </message>
</context>
<context>
    <name>toasoan::ProcessRulesDialog</name>
    <message>
        <source>Keep these rules</source>
        <translation>Dùng quy trình này</translation>
    </message>
    <message>
        <source>Rules of the process</source>
        <translation>Quy trình duyệt</translation>
    </message>
    <message>
        <source>Nobody approves what they wrote</source>
        <translation>Không ai duyệt bài mình viết</translation>
    </message>
    <message>
        <source>Nor what they changed last</source>
        <translation>Cũng không duyệt bài mình sửa sau cùng</translation>
    </message>
    <message>
        <source>Everybody may approve, also their own</source>
        <translation>Ai cũng được duyệt, kể cả bài của mình</translation>
    </message>
    <message>
        <source>Every article</source>
        <translation>Mọi bài</translation>
    </message>
    <message>
        <source>Articles begun as “%1”</source>
        <translation>Bài theo mẫu “%1”</translation>
    </message>
    <message>
        <source>&amp;Approving</source>
        <translation>&amp;Duyệt bài</translation>
    </message>
    <message>
        <source>Before the &amp;step</source>
        <translation>&amp;Trước bước</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Với</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>As they are by default</source>
        <translation>Về mặc định</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Ai được duyệt?</translation>
    </message>
    <message>
        <source>What must be there before an article goes on?</source>
        <translation>Bài phải có gì trước khi đi tiếp?</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Không hỏi</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Nên có</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
</context>
<context>
    <name>toasoan::ProofDesk</name>
    <message>
        <source>All tone marks stand where the newsroom places them.</source>
        <translation>Dấu thanh trong bài đã thống nhất theo kiểu của tòa soạn.</translation>
    </message>
    <message numerus="yes">
        <source>%n words have their tone mark in its place now.</source>
        <translation>
            <numerusform>Đã đặt lại dấu thanh ở %n tiếng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · no dictionary</source>
        <translation>%1 · không có từ điển</translation>
    </message>
    <message>
        <source>“%1” is left alone in this article.</source>
        <translation>Bỏ qua “%1” trong bài này.</translation>
    </message>
    <message>
        <source>“%1” is left alone here.</source>
        <translation>Bỏ qua “%1” ở chỗ này.</translation>
    </message>
    <message>
        <source>“%1” is one of the newsroom&apos;s words now.</source>
        <translation>“%1” đã vào danh sách từ của tòa soạn.</translation>
    </message>
    <message>
        <source>The rule “%1” is off for the newsroom.</source>
        <translation>Đã tắt quy tắc “%1” cho cả tòa soạn.</translation>
    </message>
    <message>
        <source>“%1” is one of your words now.</source>
        <translation>“%1” đã vào danh sách từ của tôi.</translation>
    </message>
    <message>
        <source>“%1” was proposed before and waits for an editor.</source>
        <translation>“%1” đã được đề nghị trước đó, đang chờ biên tập viên duyệt.</translation>
    </message>
    <message>
        <source>“%1” is proposed. It counts once an editor has approved it.</source>
        <translation>Đã đề nghị thêm “%1”. Từ này có hiệu lực khi biên tập viên duyệt.</translation>
    </message>
</context>
<context>
    <name>toasoan::ProofDialog</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Bỏ qua</translation>
    </message>
    <message>
        <source>Ignore in this &amp;article</source>
        <translation>Bỏ qua &amp;trong bài</translation>
    </message>
    <message>
        <source>Lat&amp;er</source>
        <translation>Để sa&amp;u</translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation>Thêm vào từ của tô&amp;i</translation>
    </message>
    <message>
        <source>Add to the &amp;newsroom&apos;s words</source>
        <translation>Thêm vào từ của tò&amp;a soạn</translation>
    </message>
    <message>
        <source>Switch this &amp;rule off</source>
        <translation>Tắt &amp;quy tắc này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Proofread the article</source>
        <translation>Soát lỗi</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Sửa thành</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý sửa</translation>
    </message>
    <message>
        <source>Change &amp;to</source>
        <translation>Sửa t&amp;hành</translation>
    </message>
    <message>
        <source>Leaves this one as it is for now (F8)</source>
        <translation>Để nguyên, xem lại sau (F8)</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>Còn %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change a&amp;ll %1</source>
        <translation>Sửa tất &amp;cả %1 chỗ</translation>
    </message>
    <message>
        <source>The article is being read…</source>
        <translation>Đang đọc bài…</translation>
    </message>
    <message>
        <source>The text is being changed. Go on when you are ready.</source>
        <translation>Bài đang được sửa. Khi xong, hãy soát tiếp.</translation>
    </message>
    <message>
        <source>Go on from the cursor</source>
        <translation>Soát tiếp từ con trỏ</translation>
    </message>
    <message numerus="yes">
        <source>The whole article is read. %n places are left for later.</source>
        <translation>
            <numerusform>Đã soát hết bài. Còn %n chỗ để sau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole article is read. Nothing is left to correct.</source>
        <translation>Đã soát hết bài. Không còn chỗ nào cần sửa.</translation>
    </message>
    <message>
        <source>Once more from the start</source>
        <translation>Soát lại từ đầu</translation>
    </message>
</context>
<context>
    <name>toasoan::RecordDesk</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation>Đang kiểm tra nhật ký…</translation>
    </message>
    <message>
        <source>record</source>
        <translation>nhat-ky</translation>
    </message>
    <message>
        <source>The record is being written…</source>
        <translation>Đang ghi nhật ký ra tệp…</translation>
    </message>
    <message>
        <source>The record is in “%1”.</source>
        <translation>Nhật ký ở trong “%1”.</translation>
    </message>
</context>
<context>
    <name>toasoan::RecordDialog</name>
    <message>
        <source>Reason or note: %1</source>
        <translation>Lý do, ghi chú: %1</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Dòng %1, %2</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Bài %1</translation>
    </message>
    <message>
        <source>Hash of the text before: %1</source>
        <translation>Mã băm bài trước đó: %1</translation>
    </message>
    <message>
        <source>Hash of the text after: %1</source>
        <translation>Mã băm bài sau đó: %1</translation>
    </message>
    <message>
        <source>Hash of the entry: %1</source>
        <translation>Mã băm của dòng: %1</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kiểm tra</translation>
    </message>
    <message>
        <source>Export C&amp;SV…</source>
        <translation>Xuất C&amp;SV…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>Xuất P&amp;DF…</translation>
    </message>
    <message>
        <source>Open the &amp;article</source>
        <translation>&amp;Mở bài</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Record of the newsroom</source>
        <translation>Nhật ký tòa soạn</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Entries of the record, the newest first</source>
        <translation>Các dòng nhật ký, mới nhất ở trên</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Dòng đang chọn</translation>
    </message>
    <message>
        <source>Whether an entry was changed, taken out, put in or moved</source>
        <translation>Xem có dòng nào bị sửa, lấy ra, chèn vào hoặc đổi chỗ không</translation>
    </message>
    <message>
        <source>The record is empty</source>
        <translation>Nhật ký còn trống</translation>
    </message>
    <message>
        <source>Each step of an article, from review to publishing, and each sign-in stands here once it has happened.</source>
        <translation>Mỗi bước của bài, từ gửi duyệt đến đăng, và mỗi lần đăng nhập sẽ hiện ở đây khi đã xảy ra.</translation>
    </message>
    <message>
        <source>Nothing like that in the record</source>
        <translation>Nhật ký không có gì như vậy</translation>
    </message>
    <message>
        <source>Choose a longer time, or everybody.</source>
        <translation>Hãy chọn khoảng thời gian dài hơn, hoặc mọi người.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>toasoan::RecordFilter</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>đế&amp;n</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Người</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Việc</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Mọi việc</translation>
    </message>
    <message>
        <source>Steps of articles</source>
        <translation>Các bước của bài</translation>
    </message>
    <message>
        <source>Refusals and waivers</source>
        <translation>Bị từ chối, bỏ qua</translation>
    </message>
    <message>
        <source>Sign-in, accounts, settings</source>
        <translation>Đăng nhập, tài khoản, thiết đặt</translation>
    </message>
    <message>
        <source>&amp;Only the article that is open</source>
        <translation>&amp;Chỉ bài đang mở</translation>
    </message>
    <message>
        <source>&amp;Only the article “%1”</source>
        <translation>&amp;Chỉ bài “%1”</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
</context>
<context>
    <name>toasoan::RecordModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>toasoan::Recovery</name>
    <message>
        <source>an article without a headline</source>
        <translation>một bài chưa có tít</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The program ended before it was closed. What was typed into %1 until %2 is here.</source>
        <translation>Lần trước chương trình dừng trước khi được đóng. Chữ đã gõ trong %1 đến %2 vẫn còn đây.</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>Xem cả hai bản</translation>
    </message>
    <message>
        <source>Version %1, kept %2</source>
        <translation>Bản lưu %1, lúc %2</translation>
    </message>
    <message>
        <source>Found, typed until %1</source>
        <translation>Bản vừa tìm thấy, gõ đến %1</translation>
    </message>
</context>
<context>
    <name>toasoan::RecoveryDialog</name>
    <message>
        <source>The two texts are being compared…</source>
        <translation>Đang so sánh hai bản…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Chỗ &amp;khác tiếp theo</translation>
    </message>
    <message>
        <source>Which text shall stand?</source>
        <translation>Giữ bản chữ nào?</translation>
    </message>
    <message>
        <source>Whichever you choose, the other one stays among the versions.</source>
        <translation>Chọn bản nào thì bản kia vẫn còn trong các bản lưu.</translation>
    </message>
    <message>
        <source>&amp;Go back to version %1</source>
        <translation>&amp;Quay về bản lưu %1</translation>
    </message>
    <message>
        <source>&amp;Keep the text found</source>
        <translation>&amp;Giữ bản vừa tìm thấy</translation>
    </message>
    <message>
        <source>The two texts read the same.</source>
        <translation>Hai bản chữ giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n chỗ khác nhau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RegisterDesk</name>
    <message>
        <source>Add to the register…</source>
        <translation>Thêm vào sổ…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Sổ văn bản…</translation>
    </message>
    <message>
        <source>“%1” is in the register now.</source>
        <translation>“%1” đã có trong sổ.</translation>
    </message>
</context>
<context>
    <name>toasoan::RegisterDialog</name>
    <message>
        <source>Register of documents</source>
        <translation>Sổ văn bản</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>In the open article</source>
        <translation>Trong bài đang mở</translation>
    </message>
    <message>
        <source>In the open article: %1, %2 to look at</source>
        <translation>Trong bài đang mở: %1, cần xem %2</translation>
    </message>
    <message>
        <source>In the open article: %1</source>
        <translation>Trong bài đang mở: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::RegisterView</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Out of force</source>
        <translation>&amp;Hết hiệu lực</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Bring in a table…</source>
        <translation>&amp;Nhập bảng…</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Lưu thành bảng…</translation>
    </message>
    <message>
        <source>Find a document by number, title, body …</source>
        <translation>Tìm theo số, trích yếu, cơ quan…</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Tìm văn bản</translation>
    </message>
    <message>
        <source>Documents of the register</source>
        <translation>Văn bản trong sổ</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Sổ còn trống</translation>
    </message>
    <message>
        <source>Add the documents your articles refer to, or bring in a table (CSV) with the columns number, kind, issuer, issued, title, note, out_of_force. As long as it is empty no article is asked for its documents.</source>
        <translation>Hãy thêm các văn bản mà bài viết dẫn, hoặc nhập một bảng (CSV) có các cột số ký hiệu, loại, cơ quan ban hành, ngày ban hành, trích yếu, ghi chú, hết hiệu lực từ. Khi sổ còn trống, không bài nào bị hỏi về văn bản.</translation>
    </message>
    <message>
        <source>Editors, publishers and administrators keep it. As long as it is empty no article is asked for its documents.</source>
        <translation>Biên tập, người đăng và quản trị giữ sổ. Khi sổ còn trống, không bài nào bị hỏi về văn bản.</translation>
    </message>
    <message>
        <source>&amp;In force again</source>
        <translation>&amp;Còn hiệu lực</translation>
    </message>
    <message>
        <source>“%1” is in the register now.</source>
        <translation>“%1” đã có trong sổ.</translation>
    </message>
    <message>
        <source>“%1” is out of force from %2 on; “Change…” sets another day.</source>
        <translation>“%1” hết hiệu lực từ %2; bấm “Sửa…” để đổi ngày.</translation>
    </message>
    <message>
        <source>“%1” is in force again.</source>
        <translation>“%1” còn hiệu lực trở lại.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are new in the register.</source>
        <translation>
            <numerusform>Thêm mới %n văn bản vào sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in it already.</source>
        <translation>
            <numerusform>%n văn bản đã có sẵn.</numerusform>
        </translation>
    </message>
    <message>
        <source>register of documents.csv</source>
        <translation>sổ văn bản.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>The register is in “%1”.</source>
        <translation>Sổ đã được lưu ở “%1”.</translation>
    </message>
</context>
<context>
    <name>toasoan::RemarkDesk</name>
    <message>
        <source>Remark by %1: %2</source>
        <translation>Ý kiến của %1: %2</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>Ý kiến mới</translation>
    </message>
    <message>
        <source>The remark is resolved.</source>
        <translation>Ý kiến đã được đánh dấu là giải quyết xong.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>toasoan::RemarksPanel</name>
    <message>
        <source>Remark on the text here</source>
        <translation>Ý kiến về chỗ này</translation>
    </message>
    <message>
        <source>On the words that are selected, or the word at the cursor</source>
        <translation>Về đoạn đang chọn, hoặc từ ở con trỏ</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Về cả bài</translation>
    </message>
    <message>
        <source>Remark on the article as a whole</source>
        <translation>Ghi ý kiến về cả bài</translation>
    </message>
    <message>
        <source>Remarks, in the order of the text</source>
        <translation>Các ý kiến, theo thứ tự trong bài</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Show resolved ones (%1)</source>
        <translation>Hiện ý kiến đã giải quyết (%1)</translation>
    </message>
    <message>
        <source>No open remarks</source>
        <translation>Không có ý kiến nào đang chờ</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Chưa mở bài nào</translation>
    </message>
    <message>
        <source>Select words and say what you think of them: nobody outside reads it.</source>
        <translation>Chọn một đoạn rồi ghi ý kiến của bạn: chỉ trong tòa soạn đọc được.</translation>
    </message>
    <message>
        <source>New remark: %1</source>
        <translation>Ý kiến mới: %1</translation>
    </message>
    <message>
        <source>Send the remark</source>
        <translation>Gửi ý kiến</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Trả lời %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Đã giải quyết</translation>
    </message>
</context>
<context>
    <name>toasoan::ReplaceDesk</name>
    <message numerus="yes">
        <source>%n articles were changed meanwhile and are left as they are.</source>
        <translation>
            <numerusform>%n bài vừa được sửa nên được giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Chưa có gì bị thay.</translation>
    </message>
    <message>
        <source>The article in the window is not safe yet, so nothing was replaced. Try again.</source>
        <translation>Bài đang mở chưa lưu được nên chưa thay gì. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Replaced %1 in %2.</source>
        <translation>Đã thay %1 trong %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>%n articles read as before again.</source>
        <translation>
            <numerusform>%n bài đã trở lại như trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article in the window is not safe yet, so nothing was taken back.</source>
        <translation>Bài đang mở chưa lưu được nên chưa hoàn tác.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>toasoan::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Match marks</source>
        <translation>Phân biệt dấu</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Nguyên tiếng</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Biểu thức chính quy</translation>
    </message>
    <message>
        <source>Also what has been published</source>
        <translation>Cả những bài đã đăng</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Replace in all articles</source>
        <translation>Thay trong mọi bài</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Các chỗ thay</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Chữ cần tìm</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Từ thay vào</translation>
    </message>
    <message>
        <source>Off: “dan van” also finds “dân vận”.</source>
        <translation>Khi tắt, gõ “dan van” cũng tìm thấy “dân vận”.</translation>
    </message>
    <message>
        <source>“xã (Bình|Tân) \w+” finds each name; \1 in the replacement is what stood between ( and ).</source>
        <translation>“xã (Bình|Tân) \w+” tìm ra từng tên xã; \1 trong phần thay vào là phần nằm giữa ( và ).</translation>
    </message>
    <message>
        <source>In which articles</source>
        <translation>Trong những bài nào</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Trong mọi bài</translation>
    </message>
    <message>
        <source>In the articles listed now</source>
        <translation>Trong các bài đang liệt kê</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>with</source>
        <translation>bằng</translation>
    </message>
    <message>
        <source>Every change is listed before anything is changed.</source>
        <translation>Mọi chỗ thay đều được liệt kê trước, chưa có gì bị thay.</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Đang tìm trong các bài…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to replace in %n articles.</source>
        <translation>
            <numerusform>Không có gì để thay trong %n bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>Space takes a tick away, Enter opens the place in its article.</source>
        <translation>Phím cách bỏ chọn một chỗ, Enter mở chỗ đó trong bài.</translation>
    </message>
    <message numerus="yes">
        <source>There are more places than the first %n listed here.</source>
        <translation>
            <numerusform>Còn nhiều hơn %n chỗ đầu tiên liệt kê ở đây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles that have been published were left out.</source>
        <translation>
            <numerusform>Đã bỏ qua %n bài đã đăng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged articles could not be read.</source>
        <translation>
            <numerusform>%n bài bị hỏng, không đọc được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Đang thay…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the articles; about %n seconds left.</source>
        <translation>
            <numerusform>Đang tìm trong các bài; còn khoảng %n giây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing; about %n seconds left.</source>
        <translation>
            <numerusform>Đang thay; còn khoảng %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 in %2</source>
        <translation>Thay %1 trong %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>toasoan::ReviewPanel</name>
    <message>
        <source>Not approved yet.</source>
        <translation>Chưa duyệt.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, version %3.</source>
        <translation>%1 duyệt lúc %2, bản %3.</translation>
    </message>
    <message>
        <source>It was given on paper.</source>
        <translation>Duyệt trên giấy.</translation>
    </message>
    <message>
        <source>It was given on paper: %1</source>
        <translation>Duyệt trên giấy: %1</translation>
    </message>
    <message>
        <source>The signature does not hold: the approval does not count.</source>
        <translation>Chữ ký không đúng: lần duyệt này không có giá trị.</translation>
    </message>
    <message>
        <source>It does not hold any more: the text was changed, or sent back, since.</source>
        <translation>Không còn hiệu lực: sau đó nội dung đã sửa hoặc bài bị trả về.</translation>
    </message>
    <message>
        <source>It holds for the text as it is; the signature is right.</source>
        <translation>Còn hiệu lực với nội dung hiện tại; chữ ký đúng.</translation>
    </message>
    <message>
        <source>It holds for the text as it is.</source>
        <translation>Còn hiệu lực với nội dung hiện tại.</translation>
    </message>
    <message>
        <source>Version %1 is public since %2.</source>
        <translation>Bản %1 đang đăng, từ %2.</translation>
    </message>
    <message>
        <source>Not public.</source>
        <translation>Chưa đăng.</translation>
    </message>
    <message>
        <source>First published on %1.</source>
        <translation>Đăng lần đầu %1.</translation>
    </message>
    <message>
        <source>To be published on %1.</source>
        <translation>Hẹn đăng lúc %1.</translation>
    </message>
    <message>
        <source>a slip of typing</source>
        <translation>lỗi gõ nhỏ</translation>
    </message>
    <message>
        <source>Being corrected: %1</source>
        <translation>Đang đính chính: %1</translation>
    </message>
    <message>
        <source>Corrected on %1: %2</source>
        <translation>Đính chính %1: %2</translation>
    </message>
    <message>
        <source>Writer: %1</source>
        <translation>Người viết: %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Người biên tập: %1</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>chương trình</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Đăng</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Các bước đã qua</translation>
    </message>
    <message>
        <source>Steps so far, the newest first</source>
        <translation>Các bước đã qua, mới nhất ở trên</translation>
    </message>
    <message>
        <source>In the record…</source>
        <translation>Xem trong nhật ký…</translation>
    </message>
    <message>
        <source>Nothing is missing before “%1”</source>
        <translation>Không thiếu gì trước khi “%1”</translation>
    </message>
    <message>
        <source>Still missing before “%1”</source>
        <translation>Còn thiếu trước khi “%1”</translation>
    </message>
    <message>
        <source>Note to the desk: %1</source>
        <translation>Ghi chú cho tòa soạn: %1</translation>
    </message>
    <message>
        <source>Under embargo: not before %1.</source>
        <translation>Cấm đăng trước %1.</translation>
    </message>
    <message>
        <source>Approved at %1 by %2 on %3.</source>
        <translation>Duyệt ở tòa soạn %1, người duyệt: %2, lúc %3.</translation>
    </message>
    <message>
        <source>That was version %1; the text is another now.</source>
        <translation>Khi đó là bản %1; nội dung nay đã khác.</translation>
    </message>
    <message>
        <source>The text is another now.</source>
        <translation>Nội dung nay đã khác.</translation>
    </message>
    <message>
        <source>That newsroom&apos;s signature is right. It does not count as an approval here.</source>
        <translation>Chữ ký của tòa soạn ấy đúng. Không tính là đã duyệt ở đây.</translation>
    </message>
    <message>
        <source>The signature cannot be checked here, and it does not count here.</source>
        <translation>Không kiểm được chữ ký ở đây, nên không tính là đã duyệt.</translation>
    </message>
    <message>
        <source>It is of the text that is public; the corrected one has to be approved again.</source>
        <translation>Đó là lần duyệt của bản đang đăng; bản đính chính phải duyệt lại.</translation>
    </message>
</context>
<context>
    <name>toasoan::RulesDialog</name>
    <message>
        <source>Rules of proofreading</source>
        <translation>Quy tắc soát lỗi</translation>
    </message>
    <message>
        <source>Which rules does the newsroom want its articles read by?</source>
        <translation>Tòa soạn muốn soát bài theo những quy tắc nào?</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Tìm quy tắc</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>As they are by default</source>
        <translation>Theo mặc định</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Dùng các quy tắc này</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Chính tả</translation>
    </message>
    <message>
        <source>Easily confused words</source>
        <translation>Từ dễ nhầm</translation>
    </message>
    <message>
        <source>Words that do not fit their neighbours</source>
        <translation>Từ không hợp với từ bên cạnh</translation>
    </message>
    <message>
        <source>Form and style</source>
        <translation>Quy cách và văn phong</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::SeenDesk</name>
    <message>
        <source>Changed since you last saw it.</source>
        <translation>Đã thay đổi từ lần trước bạn xem.</translation>
    </message>
    <message>
        <source>Changed since you last saw it, the last time by %1.</source>
        <translation>Đã thay đổi từ lần trước bạn xem, gần nhất do %1.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Xem thay đổi</translation>
    </message>
</context>
<context>
    <name>toasoan::Sheet</name>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Where does this link lead?</source>
        <translation>Liên kết này dẫn đến đâu?</translation>
    </message>
    <message>
        <source>An address that begins with http, https or mailto.</source>
        <translation>Địa chỉ bắt đầu bằng http, https hoặc mailto.</translation>
    </message>
    <message>
        <source>Put in the link</source>
        <translation>Gắn liên kết</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Bỏ liên kết</translation>
    </message>
    <message>
        <source>The sheet: headline, standfirst and text</source>
        <translation>Trang viết: tít bài, sa-pô và nội dung</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>Không có gì cần sửa.</translation>
    </message>
    <message>
        <source>There is nothing to correct at the cursor.</source>
        <translation>Chỗ con trỏ không có gì cần sửa.</translation>
    </message>
    <message>
        <source>Pictures cannot stand here; only the words were put in.</source>
        <translation>Chỗ này không đặt ảnh được; chỉ đưa phần chữ vào.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Ảnh: %1</translation>
    </message>
    <message>
        <source>Figure without a picture: press Enter to choose one</source>
        <translation>Khung ảnh chưa có ảnh: bấm Enter để chọn</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Paste without styles</source>
        <translation>Dán không kèm định dạng</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít bài</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Sa-pô</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Photo: name of the photographer</source>
        <translation>Ảnh: tên người chụp</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Viết nội dung bài ở đây</translation>
    </message>
    <message>
        <source>Photo:</source>
        <translation>Ảnh:</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Cước chú</translation>
    </message>
    <message>
        <source>What does the footnote say?</source>
        <translation>Cước chú này viết gì?</translation>
    </message>
    <message>
        <source>Put in the footnote</source>
        <translation>Thêm cước chú</translation>
    </message>
    <message>
        <source>Keep the footnote</source>
        <translation>Lưu cước chú</translation>
    </message>
    <message>
        <source>Remove the footnote</source>
        <translation>Bỏ cước chú</translation>
    </message>
    <message>
        <source>Table of %1 rows and %2 columns: press Enter to write in it</source>
        <translation>Bảng %1 hàng, %2 cột: nhấn Enter để viết vào bảng</translation>
    </message>
    <message>
        <source>Only the first %1 characters were put in; the text is too long for one paste.</source>
        <translation>Chỉ dán được %1 ký tự đầu; văn bản quá dài để dán một lần.</translation>
    </message>
</context>
<context>
    <name>toasoan::SheetActions</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Chữ đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Chữ nghiêng</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Liên kết…</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tít xen</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Tít xen nhỏ</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Danh sách gạch đầu dòng</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách đánh số</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation>Thụt vào trong danh sách</translation>
    </message>
    <message>
        <source>Less deep in the list</source>
        <translation>Lùi ra ngoài danh sách</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Chèn ảnh…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tìm…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Tìm tiếp</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Tìm ngược lại</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý sửa</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Lỗi tiếp theo</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Lỗi trước</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên trên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống dưới</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Tìm và thay…</translation>
    </message>
    <message>
        <source>Information box</source>
        <translation>Hộp thông tin</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Footnote…</source>
        <translation>Cước chú…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dàn ý</translation>
    </message>
    <message>
        <source>Remark on the text here…</source>
        <translation>Ghi ý kiến về chỗ này…</translation>
    </message>
    <message>
        <source>To the remark on the text here</source>
        <translation>Đến ý kiến về chỗ này</translation>
    </message>
</context>
<context>
    <name>toasoan::ShortcutsDialog</name>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;Chuyển sang đây</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Bỏ &amp;phím</translation>
    </message>
    <message>
        <source>Us&amp;ual keys</source>
        <translation>Phím mặc đị&amp;nh</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Đổi phím tắt</translation>
    </message>
    <message>
        <source>Which keys shall do what?</source>
        <translation>Phím nào làm việc gì?</translation>
    </message>
    <message>
        <source>Find by name or keys</source>
        <translation>Tìm theo tên hoặc phím</translation>
    </message>
    <message>
        <source>What the menus can be told, with its keys</source>
        <translation>Các lệnh trong trình đơn và phím của chúng</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Phím &amp;mới:</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Tất cả như mặc định</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Dùng các phím này</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>mặc định không có</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>mặc định %1</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>không có phím</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Phím mới cho “%1”</translation>
    </message>
    <message>
        <source>No keys for “%1”</source>
        <translation>Bỏ phím của “%1”</translation>
    </message>
    <message>
        <source>Usual keys for “%1”</source>
        <translation>Phím mặc định cho “%1”</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now; “%3” can have it instead.</source>
        <translation>%1 đang là phím của “%2”; có thể chuyển sang “%3”.</translation>
    </message>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Mọi phím tắt đã trở về mặc định.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1” không còn phím tắt.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>Phím của “%1” bây giờ là %2.</translation>
    </message>
</context>
<context>
    <name>toasoan::SignInPage</name>
    <message>
        <source>Tòa Soạn</source>
        <translation>Tòa Soạn</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Hãy đăng nhập để làm việc.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ một chút…</translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetMenu</name>
    <message>
        <source>S&amp;nippet</source>
        <translation>Đoạn &amp;mẫu</translation>
    </message>
    <message>
        <source>There is no snippet with a name yet</source>
        <translation>Chưa có đoạn mẫu nào có tên</translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetsDialog</name>
    <message>
        <source>Bring in a file…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Lưu vào tệp…</translation>
    </message>
    <message>
        <source>A place to fill in</source>
        <translation>Chỗ cần điền</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mục mới</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Lưu mục này</translation>
    </message>
    <message>
        <source>Snippets and abbreviations</source>
        <translation>Đoạn mẫu và chữ viết tắt</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Bảng của ai</translation>
    </message>
    <message>
        <source>The newsroom&apos;s</source>
        <translation>Của tòa soạn</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Find an abbreviation or a text</source>
        <translation>Tìm chữ viết tắt hoặc đoạn chữ</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Viết tắt</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Viết đủ</translation>
    </message>
    <message>
        <source>Typed with a space or a mark behind it, for instance mttq</source>
        <translation>Gõ kèm dấu cách hoặc dấu câu, ví dụ mttq</translation>
    </message>
    <message>
        <source>Only for what is chosen from the menu</source>
        <translation>Chỉ cần khi muốn chọn từ menu</translation>
    </message>
    <message>
        <source>Puts in [? …]: Tab leads there when the text is used.</source>
        <translation>Chèn [? …]: khi dùng đoạn chữ, phím Tab dẫn đến chỗ này.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Đoạn chữ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is in the list now.</source>
        <translation>Đã lưu “%1” vào bảng.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the list.</source>
        <translation>
            <numerusform>%n mục mới trong bảng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were replaced.</source>
        <translation>
            <numerusform>%n mục được thay.</numerusform>
        </translation>
    </message>
    <message>
        <source>abbreviations</source>
        <translation>bảng viết tắt</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>The list is in “%1”.</source>
        <translation>Bảng đã được ghi vào “%1”.</translation>
    </message>
</context>
<context>
    <name>toasoan::StatusLine</name>
    <message>
        <source>Where the newsroom puts tone marks. Press to change to the other school.</source>
        <translation>Cách đặt dấu thanh của tòa soạn. Bấm để đổi sang kiểu kia.</translation>
    </message>
    <message>
        <source>Tone marks: ủy, hòa</source>
        <translation>Kiểu dấu: ủy, hòa</translation>
    </message>
    <message>
        <source>Tone marks: uỷ, hoà</source>
        <translation>Kiểu dấu: uỷ, hoà</translation>
    </message>
    <message>
        <source>What the proofreader found. Press to see the list.</source>
        <translation>Kết quả soát lỗi. Bấm để xem danh sách.</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 tạm nghỉ</translation>
    </message>
    <message>
        <source>Vietnamese keys: %1, paused</source>
        <translation>Bộ gõ tiếng Việt: %1, đang tạm nghỉ</translation>
    </message>
    <message>
        <source>Vietnamese keys: %1</source>
        <translation>Bộ gõ tiếng Việt: %1</translation>
    </message>
    <message>
        <source>An input method of the computer is at work, so %1 steps aside. Press to go on with %1.</source>
        <translation>Một bộ gõ của máy đang hoạt động nên %1 tạm nhường. Bấm để dùng lại %1.</translation>
    </message>
    <message>
        <source>Vietnamese is written by %1 keys. Press to switch them off.</source>
        <translation>Tiếng Việt đang được gõ theo kiểu %1. Bấm để tắt.</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>Thôi tập trung</translation>
    </message>
    <message>
        <source>Leave focus mode (Esc)</source>
        <translation>Thôi tập trung (Esc)</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Giai đoạn: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Đang đăng nhập: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notices</source>
        <translation>
            <numerusform>%n thông báo chưa đọc</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread notice</source>
        <translation>Không có thông báo chưa đọc</translation>
    </message>
</context>
<context>
    <name>toasoan::StepDialog</name>
    <message>
        <source>%1 goes to the editors. Until one takes it up, its writer can take it back.</source>
        <translation>%1 được gửi tới biên tập. Khi chưa ai nhận bài, người viết còn rút lại được.</translation>
    </message>
    <message>
        <source>%1 goes back to its writer, who reads why.</source>
        <translation>%1 trở về người viết, kèm lý do.</translation>
    </message>
    <message>
        <source>%1 is approved as it stands now. Any later change of a word, a caption or a picture drops the approval.</source>
        <translation>%1 được duyệt đúng như đang thấy. Sau đó sửa một chữ, một chú thích hay một ảnh thì phải duyệt lại.</translation>
    </message>
    <message>
        <source>%1 goes back to the editors, who read why.</source>
        <translation>%1 trở về biên tập, kèm lý do.</translation>
    </message>
    <message>
        <source>%1 becomes public as it was approved.</source>
        <translation>%1 được đăng đúng như đã duyệt.</translation>
    </message>
    <message>
        <source>%1 is published by itself at this time, if the program is open then and somebody is in.</source>
        <translation>%1 tự đăng vào giờ này, nếu khi ấy chương trình đang mở và có người đăng nhập.</translation>
    </message>
    <message>
        <source>%1 is opened for a correction. Readers see the text from before until the corrected one is approved and published, with this notice.</source>
        <translation>%1 được mở để đính chính. Bạn đọc vẫn thấy bản cũ cho tới khi bản sửa được duyệt và đăng, kèm lời đính chính này.</translation>
    </message>
    <message>
        <source>%1 is opened to mend a slip of typing. The mended text is approved again and recorded; readers are not told.</source>
        <translation>%1 được mở để sửa lỗi nhỏ. Bản sửa được duyệt lại và ghi nhật ký; không thông báo cho bạn đọc.</translation>
    </message>
    <message>
        <source>%1 gets the text that is public again. What was changed since stays among its versions.</source>
        <translation>%1 trở lại nội dung đang đăng. Những gì đã sửa còn trong bản lưu.</translation>
    </message>
    <message>
        <source>%1 is not public any more and stays in the record. It returns only as a new draft.</source>
        <translation>%1 thôi đăng và vẫn được lưu hồ sơ. Chỉ trở lại được bằng một bản nháp mới.</translation>
    </message>
    <message>
        <source>%1 stays as it is; a new draft is made of its text.</source>
        <translation>%1 giữ nguyên; một bản nháp mới được tạo từ nội dung của bài.</translation>
    </message>
    <message>
        <source>%1 is put away and can be taken out again.</source>
        <translation>%1 được cất đi, lấy ra lúc nào cũng được.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Bài này</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Reason, for those who go on with it</source>
        <translation>Lý do, cho người làm tiếp</translation>
    </message>
    <message>
        <source>What was wrong and what is right, for readers</source>
        <translation>Sai ở đâu, đúng là gì – bạn đọc sẽ thấy</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Đang xem còn thiếu gì…</translation>
    </message>
    <message>
        <source>Why it goes on although required things are missing</source>
        <translation>Vì sao vẫn đi tiếp khi còn thiếu mục bắt buộc</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không thiếu gì.</translation>
    </message>
    <message>
        <source>Still missing, though not required:</source>
        <translation>Còn thiếu, nhưng không bắt buộc:</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Còn thiếu:</translation>
    </message>
    <message>
        <source>Still missing. What is required has to be there first:</source>
        <translation>Còn thiếu. Mục bắt buộc phải có trước đã:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>It was approved on &amp;paper</source>
        <translation>Duyệt trên &amp;giấy</translation>
    </message>
    <message>
        <source>Who signed, and what they wrote beside it</source>
        <translation>Ai ký, bút phê gì</translation>
    </message>
    <message>
        <source>Choose the &amp;scan…</source>
        <translation>Chọn bản &amp;quét…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>No scan chosen</source>
        <translation>Chưa chọn bản quét</translation>
    </message>
</context>
<context>
    <name>toasoan::SuggestDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Xong</translation>
    </message>
    <message>
        <source>Suggest changes</source>
        <translation>Đề nghị sửa</translation>
    </message>
    <message>
        <source>Write the article as you would have it. It stays as it is until somebody accepts your changes.</source>
        <translation>Hãy sửa thẳng vào bài như bạn muốn. Bài vẫn giữ nguyên cho đến khi có người nhận đề nghị của bạn.</translation>
    </message>
    <message>
        <source>What you wrote is kept as suggestions</source>
        <translation>Những gì bạn viết được giữ thành đề nghị sửa</translation>
    </message>
    <message>
        <source>The article as you would have it</source>
        <translation>Bài như bạn muốn</translation>
    </message>
    <message>
        <source>Pictures are put into the article itself, not suggested.</source>
        <translation>Ảnh thì đưa thẳng vào bài, không qua đề nghị sửa.</translation>
    </message>
    <message>
        <source>%1 Close once more to leave without what is not kept.</source>
        <translation>%1 Đóng lần nữa để thoát mà bỏ phần chưa giữ được.</translation>
    </message>
    <message>
        <source>Nothing is suggested yet.</source>
        <translation>Chưa có đề nghị nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) kept</source>
        <translation>
            <numerusform>Đã giữ %n đề nghị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::SuggestMenu</name>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s words</source>
        <translation>Thêm vào từ của tòa soạn</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>Bỏ qua trong bài này</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Không có gợi ý</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Bỏ qua chỗ này</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Thêm vào từ của tôi</translation>
    </message>
    <message>
        <source>Switch off the rule “%1”</source>
        <translation>Tắt quy tắc “%1”</translation>
    </message>
    <message>
        <source>Change all %1 to “%2”</source>
        <translation>Sửa cả %1 chỗ thành “%2”</translation>
    </message>
</context>
<context>
    <name>toasoan::SuggestionDelegate</name>
    <message>
        <source>The text has been changed here since; it no longer fits.</source>
        <translation>Chỗ này đã được sửa khác đi; đề nghị không còn khớp.</translation>
    </message>
</context>
<context>
    <name>toasoan::SuggestionDesk</name>
    <message>
        <source>%1 suggests to put in: %2</source>
        <translation>%1 đề nghị thêm: %2</translation>
    </message>
    <message>
        <source>%1 suggests to take out: %2</source>
        <translation>%1 đề nghị bỏ: %2</translation>
    </message>
    <message>
        <source>%1 suggests: %2</source>
        <translation>%1 đề nghị: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are accepted; the text before is kept as a version.</source>
        <translation>
            <numerusform>Đã nhận %n đề nghị; bài trước khi sửa được lưu thành một bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer fit and stay open.</source>
        <translation>
            <numerusform>%n đề nghị không còn khớp, vẫn để chờ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::SuggestionsPanel</name>
    <message>
        <source>Suggest changes…</source>
        <translation>Đề nghị sửa…</translation>
    </message>
    <message>
        <source>Write the article as you would have it; the text stays until it is accepted</source>
        <translation>Sửa bài như bạn muốn; bài giữ nguyên cho đến khi được nhận</translation>
    </message>
    <message>
        <source>Suggested changes, in the order of the text</source>
        <translation>Các đề nghị sửa, theo thứ tự trong bài</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Nhận</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Không nhận</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Show decided ones (%1)</source>
        <translation>Hiện đề nghị đã xử lý (%1)</translation>
    </message>
    <message>
        <source>No open suggestions</source>
        <translation>Không có đề nghị sửa nào đang chờ</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Chưa mở bài nào</translation>
    </message>
    <message>
        <source>Write it as you would have it: each change can be accepted by itself.</source>
        <translation>Sửa bài như bạn muốn: mỗi chỗ sửa có thể nhận riêng.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Rút lại</translation>
    </message>
    <message>
        <source>Accept all (%1)</source>
        <translation>Nhận tất cả (%1)</translation>
    </message>
    <message>
        <source>Reject all (%1)</source>
        <translation>Không nhận tất cả (%1)</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>người không có tên</translation>
    </message>
    <message>
        <source>Accept all of %1 (%2)</source>
        <translation>Nhận tất cả của %1 (%2)</translation>
    </message>
    <message>
        <source>Reject all of %1 (%2)</source>
        <translation>Không nhận tất cả của %1 (%2)</translation>
    </message>
</context>
<context>
    <name>toasoan::TableEditor</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Các ô của bảng</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Thêm hàng bên dưới</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Bỏ hàng này</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Thêm cột bên phải</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Bỏ cột này</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Hàng tiêu đề</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Back to the text (Escape)</source>
        <translation>Trở lại bài viết (Escape)</translation>
    </message>
    <message>
        <source>Not everything fits: a table holds at most %1 rows and %2 columns, a cell %3 characters.</source>
        <translation>Không chứa hết được: một bảng có nhiều nhất %1 hàng và %2 cột, mỗi ô %3 ký tự.</translation>
    </message>
</context>
<context>
    <name>toasoan::TagEdit</name>
    <message>
        <source>Add a tag…</source>
        <translation>Thêm từ khóa…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Từ khóa mới</translation>
    </message>
    <message>
        <source>Tag %1; Delete removes it</source>
        <translation>Từ khóa %1; bấm Delete để bỏ</translation>
    </message>
</context>
<context>
    <name>toasoan::TemplateDesk</name>
    <message>
        <source>New articles can begin as “%1” now.</source>
        <translation>Bài mới đã có thể bắt đầu theo mẫu “%1”.</translation>
    </message>
    <message>
        <source>“%1” was removed. Articles begun from it stay.</source>
        <translation>Đã xóa mẫu “%1”. Các bài viết theo mẫu ấy vẫn còn.</translation>
    </message>
</context>
<context>
    <name>toasoan::TemplateDialog</name>
    <message>
        <source>Remove this template</source>
        <translation>Xóa mẫu này</translation>
    </message>
    <message>
        <source>Begin the article</source>
        <translation>Viết theo mẫu</translation>
    </message>
    <message>
        <source>New article from a template</source>
        <translation>Bài mới theo mẫu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Tìm mẫu</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Các mẫu bài</translation>
    </message>
    <message>
        <source>A finished one</source>
        <translation>Bài mẫu</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Khung bài</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Xem gì</translation>
    </message>
    <message>
        <source>An article of this kind</source>
        <translation>Một bài theo mẫu này</translation>
    </message>
    <message>
        <source>%1 · the newsroom&apos;s</source>
        <translation>%1 · của tòa soạn</translation>
    </message>
    <message>
        <source>Must be there: %1.</source>
        <translation>Phải có: %1.</translation>
    </message>
</context>
<context>
    <name>toasoan::ToldLine</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>toasoan::TrustDialog</name>
    <message>
        <source>Trust a newsroom&apos;s key</source>
        <translation>Tin khóa của một tòa soạn</translation>
    </message>
    <message>
        <source>The package is signed with this key:</source>
        <translation>Gói bài được ký bằng khóa này:</translation>
    </message>
    <message>
        <source>Name of the newsroom:</source>
        <translation>Tên tòa soạn:</translation>
    </message>
    <message>
        <source>Anybody can write any name into a package. Call them and have them read out the key that stands in their window under “Newsroom › Other newsrooms”. Trust it only if it is the same. From then on what they sign counts as checked; their approvals still do not count here.</source>
        <translation>Ai cũng có thể ghi tên bất kỳ vào gói bài. Hãy gọi điện và nhờ họ đọc khóa hiện trong cửa sổ của họ ở “Tòa soạn › Tòa soạn khác”. Chỉ tin khi hai khóa giống nhau. Từ đó, gói bài họ ký được coi là đã kiểm; lần duyệt của họ vẫn không có giá trị ở đây.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>Giống nhau: tin khóa này</translation>
    </message>
</context>
<context>
    <name>toasoan::TwoTextsView</name>
    <message>
        <source>Both texts</source>
        <translation>Hai bản chữ</translation>
    </message>
</context>
<context>
    <name>toasoan::VersionNameBar</name>
    <message>
        <source>Name of the version</source>
        <translation>Tên bản lưu</translation>
    </message>
    <message>
        <source>for example: before sending it to the province</source>
        <translation>ví dụ: trước khi gửi lên tỉnh</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>Giữ bản lưu</translation>
    </message>
</context>
<context>
    <name>toasoan::WindowActions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Bài</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>Bài &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>M&amp;ở tệp…</translation>
    </message>
    <message>
        <source>&amp;Keep a version</source>
        <translation>&amp;Lưu bản</translation>
    </message>
    <message>
        <source>Keep a version with a na&amp;me…</source>
        <translation>Lưu bản có &amp;tên…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Xem t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Bỏ vào thùn&amp;g rác</translation>
    </message>
    <message>
        <source>&amp;Back up the newsroom…</source>
        <translation>&amp;Sao lưu tòa soạn…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>Tìm trong &amp;mọi bài</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Chèn</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Đị&amp;nh dạng</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Các bảng</translation>
    </message>
    <message>
        <source>&amp;List of articles</source>
        <translation>&amp;Danh sách bài</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Bảng bên</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Toàn màn hình</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Chữ &amp;to hơn</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Chữ &amp;nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Cỡ chữ t&amp;hường</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Tòa Soạn</source>
        <translation>&amp;Giới thiệu Tòa Soạn</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Proofread</source>
        <translation>Soát &amp;lỗi</translation>
    </message>
    <message>
        <source>Proofread the &amp;article…</source>
        <translation>&amp;Soát lỗi…</translation>
    </message>
    <message>
        <source>Read &amp;closely</source>
        <translation>Soát &amp;kỹ</translation>
    </message>
    <message>
        <source>Place all &amp;tone marks alike</source>
        <translation>&amp;Thống nhất dấu</translation>
    </message>
    <message>
        <source>&amp;Rules of proofreading…</source>
        <translation>&amp;Quy tắc soát lỗi…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>&amp;Từ điển…</translation>
    </message>
    <message>
        <source>&amp;House style…</source>
        <translation>Quy &amp;cách của tòa soạn…</translation>
    </message>
    <message>
        <source>Mar&amp;ks at the start of a paragraph</source>
        <translation>&amp;Ký hiệu tắt ở đầu đoạn</translation>
    </message>
    <message>
        <source>## heading, &gt; quotation, - list, 1. numbered list</source>
        <translation>## tít xen, &gt; trích dẫn, - danh sách, 1. danh sách đánh số</translation>
    </message>
    <message>
        <source>Printed &amp;quotes and ellipses</source>
        <translation>&amp;Dấu câu kiểu in khi gõ</translation>
    </message>
    <message>
        <source>“ ” for straight quotes, … for three dots, one space for two</source>
        <translation>“ ” thay cho ngoặc kép thẳng, … thay cho ba dấu chấm, một dấu cách thay cho hai</translation>
    </message>
    <message>
        <source>While typing, at the start of a paragraph</source>
        <translation>Khi gõ, ở đầu đoạn</translation>
    </message>
    <message>
        <source>Menu of what to put in, in an empty one</source>
        <translation>Danh mục để chèn, ở đoạn còn trống</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tít xen</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Tít xen nhỏ</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Danh sách gạch đầu dòng</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách đánh số</translation>
    </message>
    <message>
        <source>&amp;Vietnamese keys</source>
        <translation>Bộ &amp;gõ tiếng Việt</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Tắt</translation>
    </message>
    <message>
        <source>&amp;Telex</source>
        <translation>T&amp;elex</translation>
    </message>
    <message>
        <source>&amp;VNI</source>
        <translation>&amp;VNI</translation>
    </message>
    <message>
        <source>&amp;Switch Vietnamese keys on or off</source>
        <translation>&amp;Bật hoặc tắt bộ gõ tiếng Việt</translation>
    </message>
    <message>
        <source>For computers without an input method such as Unikey</source>
        <translation>Dành cho máy không có bộ gõ như Unikey</translation>
    </message>
    <message>
        <source>With Vietnamese keys</source>
        <translation>Khi bật bộ gõ tiếng Việt</translation>
    </message>
    <message>
        <source>Letters in Telex</source>
        <translation>Chữ cái, kiểu Telex</translation>
    </message>
    <message>
        <source>Letters in VNI</source>
        <translation>Chữ cái, kiểu VNI</translation>
    </message>
    <message>
        <source>Tone marks in Telex</source>
        <translation>Dấu thanh, kiểu Telex</translation>
    </message>
    <message>
        <source>Tone marks in VNI</source>
        <translation>Dấu thanh, kiểu VNI</translation>
    </message>
    <message>
        <source>No tone mark</source>
        <translation>Bỏ dấu thanh</translation>
    </message>
    <message>
        <source>The key itself: press it twice</source>
        <translation>Giữ nguyên phím: gõ hai lần</translation>
    </message>
    <message>
        <source>New &amp;from template…</source>
        <translation>Bài mới th&amp;eo mẫu…</translation>
    </message>
    <message>
        <source>Make a temp&amp;late of this article…</source>
        <translation>Lấ&amp;y bài này làm mẫu…</translation>
    </message>
    <message>
        <source>E&amp;xpand abbreviations</source>
        <translation>&amp;Viết đủ chữ tắt khi gõ</translation>
    </message>
    <message>
        <source>mttq and a space or a mark: Mặt trận Tổ quốc</source>
        <translation>mttq rồi dấu cách hoặc dấu câu: Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>Snippets and a&amp;bbreviations…</source>
        <translation>Đoạn &amp;mẫu và chữ viết tắt…</translation>
    </message>
    <message>
        <source>While typing</source>
        <translation>Trong khi gõ</translation>
    </message>
    <message>
        <source>An abbreviation in full: mttq, hđnd, ubnd …</source>
        <translation>Viết đủ chữ tắt: mttq, hđnd, ubnd …</translation>
    </message>
    <message>
        <source>The next place to fill in, [? …], of what was put in</source>
        <translation>Chỗ cần điền kế tiếp, [? …], của phần vừa chèn</translation>
    </message>
    <message>
        <source>Out of the places to fill in</source>
        <translation>Rời các chỗ cần điền</translation>
    </message>
    <message>
        <source>F&amp;ocus mode</source>
        <translation>&amp;Tập trung viết</translation>
    </message>
    <message>
        <source>&amp;Bright paragraph in focus mode</source>
        <translation>Làm &amp;sáng đoạn đang viết khi tập trung</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>&amp;Cuộn như máy chữ</translation>
    </message>
    <message>
        <source>The line you write stays at the same height</source>
        <translation>Dòng đang viết luôn ở một độ cao</translation>
    </message>
    <message>
        <source>Target lengt&amp;h…</source>
        <translation>Độ &amp;dài cần đạt…</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>Bề &amp;rộng trang</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>&amp;Hẹp</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Thường</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Rộng</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>Thôi tập trung</translation>
    </message>
    <message>
        <source>&amp;Replace in all articles…</source>
        <translation>Thay trong mọi &amp;bài…</translation>
    </message>
    <message>
        <source>In a regular expression to find and replace</source>
        <translation>Trong biểu thức chính quy để tìm và thay</translation>
    </message>
    <message>
        <source>A letter or figure, with or without marks; a figure</source>
        <translation>Một chữ cái hoặc chữ số, có dấu hay không; một chữ số</translation>
    </message>
    <message>
        <source>White space; the edge of a word</source>
        <translation>Khoảng trắng; mép của một tiếng</translation>
    </message>
    <message>
        <source>Any character; one of those in brackets</source>
        <translation>Ký tự bất kỳ; một trong các ký tự trong ngoặc</translation>
    </message>
    <message>
        <source>What stands before: once or more, any number of times, perhaps</source>
        <translation>Phần đứng trước: một lần trở lên, bao nhiêu lần cũng được, có hoặc không</translation>
    </message>
    <message>
        <source>One or the other, kept as a group</source>
        <translation>Cái này hoặc cái kia, giữ lại thành nhóm</translation>
    </message>
    <message>
        <source>In the replacement: what the first group found</source>
        <translation>Trong phần thay vào: phần nhóm thứ nhất tìm được</translation>
    </message>
    <message>
        <source>The character itself</source>
        <translation>Chính ký tự đó</translation>
    </message>
    <message>
        <source>&amp;Change keyboard shortcuts…</source>
        <translation>Đổ&amp;i phím tắt…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Tương phản &amp;cao</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>Tò&amp;a soạn</translation>
    </message>
    <message>
        <source>&amp;Use accounts…</source>
        <translation>&amp;Dùng tài khoản…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Tài khoản…</translation>
    </message>
    <message>
        <source>Change my &amp;password…</source>
        <translation>Đổi &amp;mật khẩu của tôi…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Nhật ký…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Khóa</translation>
    </message>
    <message>
        <source>&amp;Switch user…</source>
        <translation>Đổi &amp;người dùng…</translation>
    </message>
    <message>
        <source>Print for si&amp;gnature…</source>
        <translation>In bản &amp;trình duyệt…</translation>
    </message>
    <message>
        <source>&amp;Hand over to another desk…</source>
        <translation>X&amp;uất gói bài…</translation>
    </message>
    <message>
        <source>Take in from another &amp;desk…</source>
        <translation>&amp;Nhận gói bài…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Duyệt</translation>
    </message>
    <message>
        <source>The &amp;next step</source>
        <translation>Bước &amp;tiếp theo</translation>
    </message>
    <message>
        <source>&amp;Rules of the process…</source>
        <translation>Quy &amp;trình duyệt…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>Thông &amp;báo…</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Lịch tòa s&amp;oạn…</translation>
    </message>
    <message>
        <source>Remark on the &amp;article as a whole…</source>
        <translation>Ghi ý kiến về &amp;cả bài…</translation>
    </message>
    <message>
        <source>S&amp;uggest changes…</source>
        <translation>Đề nghị &amp;sửa…</translation>
    </message>
    <message>
        <source>Next su&amp;ggestion</source>
        <translation>Đề nghị kế tiế&amp;p</translation>
    </message>
    <message>
        <source>Acc&amp;ept the suggestion here</source>
        <translation>N&amp;hận đề nghị tại đây</translation>
    </message>
    <message>
        <source>Re&amp;ject the suggestion here</source>
        <translation>&amp;Bỏ đề nghị tại đây</translation>
    </message>
    <message>
        <source>&amp;Other newsrooms…</source>
        <translation>Tòa soạn k&amp;hác…</translation>
    </message>
    <message>
        <source>Register of &amp;documents…</source>
        <translation>Sổ &amp;văn bản…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Hướng dẫn</translation>
    </message>
</context>
<context>
    <name>toasoan::WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n từ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 / %Ln words</source>
        <translation>
            <numerusform>%L1 / %Ln từ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>đọc %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to set how long the article should be.</source>
        <translation>Bấm để đặt độ dài cần đạt.</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>Đã đạt độ dài.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words in this session</source>
        <translation>
            <numerusform>%Ln từ trong phiên này</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::WordListModel</name>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (đề nghị)</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>%1 duyệt ngày %2</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Từ hoặc cụm từ</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Người thêm</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>toasoan::WordListView</name>
    <message>
        <source>Text, a word a line</source>
        <translation>Văn bản, mỗi dòng một từ</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Bảng cho trang tính</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Word list for Hunspell</source>
        <translation>Danh sách từ cho Hunspell</translation>
    </message>
    <message>
        <source>Hunspell word list (*.dic)</source>
        <translation>Danh sách từ Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>Thêm từ</translation>
    </message>
    <message>
        <source>Only propose it</source>
        <translation>Chỉ đề nghị</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Lưu ra tệp</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Tìm từ</translation>
    </message>
    <message>
        <source>Find a word in the list</source>
        <translation>Tìm từ trong danh sách</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Các từ của danh sách</translation>
    </message>
    <message>
        <source>A word or phrase to accept</source>
        <translation>Từ hoặc cụm từ cần chấp nhận</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Từ mới</translation>
    </message>
    <message>
        <source>“%1” is in the list now.</source>
        <translation>Đã thêm “%1” vào danh sách.</translation>
    </message>
    <message>
        <source>“%1” was in the list already.</source>
        <translation>Danh sách đã có “%1”.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Đã bỏ “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n words were removed.</source>
        <translation>
            <numerusform>Đã bỏ %n từ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words were approved.</source>
        <translation>
            <numerusform>Đã duyệt %n từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message numerus="yes">
        <source>%n words are new in the list.</source>
        <translation>
            <numerusform>Danh sách có thêm %n từ mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words were in it already.</source>
        <translation>
            <numerusform>%n từ đã có sẵn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in “%1”.</source>
        <translation>Danh sách đã ghi vào “%1”.</translation>
    </message>
    <message>
        <source>Propose the word</source>
        <translation>Đề nghị thêm từ</translation>
    </message>
    <message>
        <source>“%1” is proposed. It counts once an editor has approved it.</source>
        <translation>Đã đề nghị thêm “%1”. Từ này có hiệu lực khi biên tập viên duyệt.</translation>
    </message>
    <message>
        <source>They count once an editor has approved them.</source>
        <translation>Các từ này có hiệu lực khi biên tập viên duyệt.</translation>
    </message>
</context>
</TS>
