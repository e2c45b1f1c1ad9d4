<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>ArticleJson</name>
    <message>
        <source>The stored text of an article cannot be read. Restore it from a revision or a backup.</source>
        <translation>Không đọc được nội dung đã lưu của một bài. Hãy khôi phục từ bản lưu hoặc bản sao lưu.</translation>
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
        <source>--rules takes: default, syllable.</source>
        <translation>--rules nhận: default, syllable.</translation>
    </message>
    <message>
        <source>--style takes: traditional (hòa), modern (hoà).</source>
        <translation>--style nhận: traditional (hòa), modern (hoà).</translation>
    </message>
    <message>
        <source>which rules to apply: default, syllable</source>
        <translation>nhóm quy tắc cần áp dụng: default, syllable</translation>
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
        <source>Does the main job on a built-in sample: imports, proofreads, tags, captions, exports HTML and PDF; prints each step and each file.</source>
        <translation>Làm trọn việc chính trên bài mẫu có sẵn: nhập, soát lỗi, gắn từ khóa, chú thích ảnh, xuất HTML và PDF; in từng bước và từng tệp.</translation>
    </message>
    <message>
        <source>A and B are the numbers of two revisions.</source>
        <translation>A và B là số của hai bản lưu.</translation>
    </message>
    <message>
        <source>Prints what changed from revision A to revision B: removed words as [-…-], added ones as {+…+}.</source>
        <translation>In những chỗ thay đổi từ bản lưu A đến bản lưu B: chữ bỏ đi là [-…-], chữ thêm vào là {+…+}.</translation>
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
        <source>html, pdf or both with a comma between</source>
        <translation>html, pdf hoặc cả hai, cách nhau bằng dấu phẩy</translation>
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
        <source>“toasoan-cli help COMMAND” explains a command with an example.</source>
        <translation>“toasoan-cli help LỆNH” giải thích một lệnh kèm ví dụ.</translation>
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
        <source>Makes a draft of each file (text in UTF-8, HTML) and prints its id and headline.</source>
        <translation>Tạo một bản nháp từ mỗi tệp (văn bản UTF-8, HTML), in ID và tít bài.</translation>
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
        <source>Checks the store, the hash of every revision, the search index and every picture file.</source>
        <translation>Kiểm tra kho bài, mã băm của từng bản lưu, chỉ mục tìm kiếm và từng tệp ảnh.</translation>
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
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Không tạo được thư mục “%1”. Hãy chọn thư mục khác.</translation>
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
</TS>
