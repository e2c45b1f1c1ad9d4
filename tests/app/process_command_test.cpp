// The whole way of an article by the command line alone, refusals included.

#include "tests/app/command_line.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace {

class ProcessCommand : public CommandLine
{
protected:
    // A report with all that is required.
    QString importWhole() const
    {
        const QString file = put(u"bài.txt"_s, "Bến nước làng tôi\n\nBà con sửa lại bến nước của làng.\n");
        return call({u"import"_s, file}).out.section(u'\t', 0, 0);
    }

    QString stageOf(const QString &id) const
    {
        return call({u"show"_s, id, u"--json"_s}).json()[u"stage"].toString();
    }
};

} // namespace

TEST_F(ProcessCommand, GoesFromDraftToPublishedCorrectedAndWithdrawn)
{
    const QString id = importWhole();
    Answer answer = call({u"submit"_s, id});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_EQ(answer.out, id + u"\tsubmitted\t1\n"_s);
    EXPECT_FALSE(answer.err.isEmpty()) << "what is recommended and missing";
    EXPECT_EQ(call({u"take-up"_s, id}).status, 0);
    EXPECT_EQ(call({u"return"_s, id}).status, 2) << "without a reason";
    EXPECT_EQ(call({u"return"_s, id, u"--reason"_s, u"Thiếu tên người nói"_s}).status, 0);
    EXPECT_EQ(stageOf(id), u"returned"_s);
    EXPECT_EQ(call({u"publish"_s, id}).status, 1);
    EXPECT_EQ(call({u"submit"_s, id}).status, 0);
    EXPECT_EQ(call({u"take-back"_s, id}).status, 0);
    EXPECT_EQ(call({u"submit"_s, id}).status, 0);
    const QString scan = put(u"bản ký.pdf"_s, "%PDF-1.4 scan");
    EXPECT_EQ(call({u"approve"_s, id, u"--scan"_s, scan}).status, 2);
    EXPECT_EQ(call({u"approve"_s, id, u"--paper"_s, u"Đ/c Hạnh ký"_s, u"--scan"_s, scan}).status, 0);
    EXPECT_TRUE(call({u"show"_s, id}).out.contains(u"bản ký.pdf"_s));
    EXPECT_EQ(call({u"publish"_s, id, u"--at"_s, u"ngày mai"_s}).status, 2);
    EXPECT_EQ(call({u"publish"_s, id, u"--at"_s, u"2001-01-01T07:30"_s}).status, 2);
    EXPECT_EQ(call({u"publish"_s, id, u"--at"_s, u"15/10/2999 7:30"_s}).status, 0);
    EXPECT_EQ(stageOf(id), u"scheduled"_s);
    EXPECT_EQ(call({u"unschedule"_s, id}).status, 0);
    EXPECT_EQ(call({u"send-back"_s, id, u"--reason"_s, u"Ảnh mờ"_s}).status, 0);
    EXPECT_EQ(call({u"approve"_s, id}).status, 0);
    answer = call({u"publish"_s, id, u"--json"_s});
    EXPECT_EQ(answer.json()[u"stage"].toString(), u"published"_s);
    EXPECT_EQ(answer.json()[u"before"].toString(), u"approved"_s);
    EXPECT_TRUE(answer.json()[u"lacks"].isArray());
    const int published = call({u"show"_s, id, u"--json"_s}).json()[u"publishedRevision"].toInt();
    EXPECT_GT(published, 0);

    EXPECT_EQ(call({u"edit"_s, id, u"--field"_s, u"headline=Tít lén đổi"_s}).status, 1);
    EXPECT_EQ(call({u"restore"_s, id, u"1"_s}).status, 0) << "the same text";
    EXPECT_EQ(call({u"correct"_s, id}).status, 2);
    EXPECT_EQ(call({u"correct"_s, id, u"--notice"_s, u"Bản trước ghi nhầm tên thôn."_s}).status, 0);
    EXPECT_EQ(call({u"edit"_s, id, u"--field"_s, u"headline=Tít đã sửa"_s}).status, 0);
    EXPECT_EQ(call({u"show"_s, id, u"--json"_s}).json()[u"publishedRevision"].toInt(), published);
    EXPECT_EQ(call({u"publish"_s, id}).status, 1) << "not approved";
    EXPECT_EQ(call({u"approve"_s, id}).status, 0);
    EXPECT_EQ(call({u"publish"_s, id}).status, 0);
    EXPECT_EQ(call({u"correct"_s, id, u"--slip"_s}).status, 0);
    EXPECT_EQ(call({u"correct"_s, id, u"--give-up"_s}).status, 0);
    EXPECT_EQ(stageOf(id), u"published"_s);

    EXPECT_EQ(call({u"archive"_s, id}).status, 0);
    EXPECT_EQ(call({u"unarchive"_s, id}).status, 0);
    EXPECT_EQ(stageOf(id), u"published"_s);
    EXPECT_EQ(call({u"trash"_s, id}).status, 1);
    EXPECT_EQ(call({u"withdraw"_s, id, u"--reason"_s, u"Chưa kiểm chứng"_s}).status, 0);
    answer = call({u"remake"_s, id});
    EXPECT_EQ(answer.status, 0);
    const QString remade = answer.out.section(u'\t', 0, 0);
    EXPECT_NE(remade, id);
    EXPECT_EQ(stageOf(remade), u"draft"_s);
    EXPECT_EQ(stageOf(id), u"withdrawn"_s);
    EXPECT_EQ(call({u"trash"_s, remade}).status, 0);
    EXPECT_EQ(call({u"untrash"_s, remade}).status, 0);
    EXPECT_EQ(stageOf(remade), u"draft"_s);
}

TEST_F(ProcessCommand, ChecklistTellsAllThatIsMissingBeforeTheNextSteps)
{
    const QString id = importWhole();
    EXPECT_EQ(call({u"checklist"_s, id}).status, 0) << "nothing required lacks";
    EXPECT_EQ(call({u"edit"_s, id, u"--field"_s, u"headline="_s}).status, 0);
    Answer answer = call({u"checklist"_s, id});
    EXPECT_EQ(answer.status, 1);
    EXPECT_TRUE(answer.lines()[0].startsWith(u"submit\trequired\theadline\t"_s)) << qPrintable(answer.out);
    EXPECT_EQ(call({u"checklist"_s, id, u"--json"_s}).json()[u"item"].toString(), u"headline"_s);
    answer = call({u"submit"_s, id});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(stageOf(id), u"draft"_s);
    EXPECT_EQ(call({u"submit"_s, id, u"--waive"_s, u"Tít để biên tập đặt"_s}).status, 0);
    EXPECT_EQ(call({u"checklist"_s, u"0000"_s}).status, 3);
}

TEST_F(ProcessCommand, RemarksAreMadeListedAnsweredAndResolved)
{
    const QString id = importWhole();
    Answer answer = call({u"comment"_s, id, u"Bến nào?"_s, u"--on"_s, u"bến nước"_s});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    const QString remark = answer.out.section(u'\t', 0, 0);
    EXPECT_EQ(call({u"comment"_s, id, u"Ai?"_s, u"--on"_s, u"không có chữ này"_s}).status, 3);
    EXPECT_EQ(call({u"comment"_s, id, u"Bến thôn Hạ"_s, u"--reply"_s, remark}).status, 0);
    EXPECT_EQ(call({u"comment"_s, id, u"--resolve"_s, remark}).status, 0);
    EXPECT_EQ(call({u"comment"_s, id, u"x"_s, u"--reply"_s, u"0000"_s}).status, 3);
    EXPECT_EQ(call({u"comment"_s, id}).lines().size(), 3);
    const QJsonObject object = call({u"comment"_s, id, u"--json"_s}).json();
    EXPECT_TRUE(object[u"resolved"].toBool());
    EXPECT_EQ(object[u"quoted"].toString(), u"bến nước"_s);
    EXPECT_EQ(object[u"lines"].toArray().size(), 3);
}

TEST_F(ProcessCommand, SuggestionsAreMadeListedAcceptedAndTakenBack)
{
    const QString id = importWhole();
    Answer answer =
        call({u"suggestion"_s, id, u"giếng nước"_s, u"--on"_s, u"bến nước"_s, u"--as"_s, u"Hạnh"_s});
    ASSERT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_TRUE(answer.out.contains(u"\topen\treplace\tHạnh\t"_s)) << qPrintable(answer.out);
    EXPECT_EQ(call({u"suggestion"_s, id, u"x"_s, u"--on"_s, u"không có chữ này"_s}).status, 3);
    EXPECT_EQ(call({u"suggestion"_s, id, u"x"_s}).status, 2);
    EXPECT_EQ(call({u"suggestion"_s, id, u"--on"_s, u"sửa lại"_s, u"--as"_s, u"Minh"_s}).status, 0);
    EXPECT_TRUE(call({u"show"_s, id}).out.contains(u"bến nước"_s));
    const QJsonObject object = call({u"suggestion"_s, id, u"--json"_s}).json();
    EXPECT_EQ(object[u"removed"].toString(), u"bến"_s);
    EXPECT_EQ(object[u"added"].toString(), u"giếng"_s);
    EXPECT_EQ(object[u"state"].toString(), u"open"_s);
    EXPECT_EQ(call({u"suggestion"_s, id, u"--accept"_s, u"0000"_s}).status, 3);

    answer = call({u"suggestion"_s, id, u"--accept"_s, u"all"_s, u"--by"_s, u"Hạnh"_s});
    ASSERT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_EQ(answer.out, id + u"\t2\t1\n"_s);
    EXPECT_TRUE(call({u"show"_s, id}).out.contains(u"giếng nước"_s));
    EXPECT_EQ(call({u"suggestion"_s, id, u"--reject"_s, u"all"_s}).status, 0);
    EXPECT_TRUE(call({u"show"_s, id}).out.contains(u"sửa lại"_s));
    answer = call({u"suggestion"_s, id});
    EXPECT_EQ(answer.lines().size(), 2);
    EXPECT_TRUE(answer.out.contains(u"\taccepted\t"_s) && answer.out.contains(u"\trejected\t"_s));
}

TEST_F(ProcessCommand, DecidesWhatIsAskedForBeforeAStep)
{
    ASSERT_EQ(call({u"init"_s}).status, 0);
    const auto level = [this](const QString &step, const QString &item, const QStringList &more = {}) {
        for (const QString &line : call(QStringList{u"process"_s} + more).lines())
            if (line.startsWith(step + u'\t' + item + u'\t'))
                return line.section(u'\t', 2);
        return QString();
    };
    EXPECT_EQ(level(u"approve"_s, u"tags"_s), u"recommended"_s);
    EXPECT_EQ(call({u"process"_s}).lines().first(), u"\tfourEyes\ton"_s);
    ASSERT_EQ(call({u"process"_s, u"--step"_s, u"approve"_s, u"--set"_s, u"tags=required"_s, u"--set"_s,
                    u"source=off"_s, u"--four-eyes"_s, u"strict"_s})
                  .status,
              0);
    EXPECT_EQ(level(u"approve"_s, u"tags"_s), u"required"_s);
    EXPECT_EQ(level(u"approve"_s, u"source"_s), u"off"_s);
    EXPECT_EQ(level(u"submit"_s, u"tags"_s), u"recommended"_s);
    EXPECT_EQ(call({u"process"_s, u"--json"_s}).json()[u"fourEyes"].toString(), u"strict"_s);
    ASSERT_EQ(call({u"process"_s, u"--step"_s, u"approve"_s, u"--template"_s, u"Tin vắn"_s, u"--set"_s,
                    u"tags=off"_s})
                  .status,
              0);
    EXPECT_EQ(level(u"approve"_s, u"tags"_s, {u"--template"_s, u"tin vắn"_s}), u"off"_s);
    EXPECT_EQ(level(u"approve"_s, u"tags"_s), u"required"_s);

    for (const QStringList &wrong : {QStringList{u"--set"_s, u"tags=off"_s},
                                     {u"--step"_s, u"archive"_s},
                                     {u"--four-eyes"_s, u"maybe"_s},
                                     {u"--step"_s, u"submit"_s, u"--set"_s, u"tags=never"_s},
                                     {u"--step"_s, u"submit"_s, u"--set"_s, u"x"_s}})
        EXPECT_EQ(call(QStringList{u"process"_s} + wrong).status, 2) << qPrintable(wrong.join(u' '));
    EXPECT_EQ(level(u"submit"_s, u"tags"_s), u"recommended"_s);
}

TEST_F(ProcessCommand, TellsWhereAnArticleStandsAndPublishesWhatIsDue)
{
    const QString id = importWhole();
    EXPECT_EQ(call({u"status"_s, id, u"--json"_s}).json()[u"stage"].toString(), u"draft"_s);
    ASSERT_EQ(call({u"submit"_s, id}).status, 0);
    EXPECT_EQ(call({u"approve"_s, id, u"--paper"_s, u""_s}).status, 2) << "by whom?";
    ASSERT_EQ(call({u"approve"_s, id, u"--paper"_s, u"Đ/c Hạnh ký"_s}).status, 0);
    QJsonObject status = call({u"status"_s, id, u"--json"_s}).json();
    EXPECT_TRUE(status[u"approved"].toBool());
    EXPECT_EQ(status[u"approvals"][0][u"note"].toString(), u"Đ/c Hạnh ký"_s);
    EXPECT_TRUE(call({u"status"_s, id}).out.contains(u"stage\tapproved\n"_s));

    // A change drops it and says so.
    const Answer edited = call({u"edit"_s, id, u"--field"_s, u"source=Bản tin thôn"_s});
    EXPECT_EQ(edited.status, 0);
    EXPECT_EQ(edited.err.count(u'\n'), 1) << qPrintable(edited.err);
    EXPECT_FALSE(call({u"status"_s, id, u"--json"_s}).json()[u"approved"].toBool());
    EXPECT_EQ(call({u"tag"_s, id, u"--add"_s, u"nước sạch"_s}).err, QString());
    ASSERT_EQ(call({u"approve"_s, id}).status, 0);

    EXPECT_EQ(call({u"embargo"_s, id, u"mai"_s}).status, 2);
    ASSERT_EQ(call({u"embargo"_s, id, u"2/9/2999"_s, u"8:00"_s}).status, 0);
    EXPECT_EQ(call({u"status"_s, id, u"--json"_s}).json()[u"embargo"].toString(), u"2999-09-02 08:00"_s);
    EXPECT_EQ(call({u"publish"_s, id}).status, 1);
    EXPECT_EQ(call({u"publish"_s, id, u"--at"_s, u"2999-09-01T08:00"_s}).status, 1);
    ASSERT_EQ(call({u"embargo"_s, id, u"none"_s}).status, 0);

    EXPECT_EQ(call({u"publish"_s, u"--due"_s}).out, QString());
    const QString at = QDateTime::currentDateTime().addSecs(2).toString(Qt::ISODate);
    ASSERT_EQ(call({u"publish"_s, id, u"--at"_s, at}).status, 0);
    EXPECT_FALSE(call({u"status"_s, id, u"--json"_s}).json()[u"scheduledAt"].toString().isEmpty());
    QThread::sleep(2);
    const Answer due = call({u"publish"_s, u"--due"_s});
    EXPECT_EQ(due.status, 0) << qPrintable(due.err);
    EXPECT_TRUE(due.out.startsWith(id + u"\tpublished\t"_s));
    EXPECT_EQ(call({u"publish"_s, u"--due"_s, id}).status, 2);
}

// The same way by three people with accounts, each with their own password; what is not theirs is refused.
TEST_F(ProcessCommand, ThreePeopleGoTheWholeWayByCommandsAlone)
{
    const QString password = u"một mật khẩu dài"_s;
    setEnvironment(u"TOASOAN_PASSWORD"_s, password);
    setEnvironment(u"TOASOAN_NEW_PASSWORD"_s, password);
    const auto as = [&](const QString &name, const QStringList &arguments) {
        return call(QStringList{u"--as"_s, name} + arguments);
    };
    ASSERT_EQ(as(u"minh"_s, {u"user"_s, u"add"_s, u"minh"_s, u"--roles"_s, u"writer,editor,administrator"_s})
                  .status,
              0);
    ASSERT_EQ(as(u"minh"_s, {u"user"_s, u"add"_s, u"lan"_s, u"--roles"_s, u"writer"_s}).status, 0);
    ASSERT_EQ(as(u"minh"_s, {u"user"_s, u"add"_s, u"hoa"_s, u"--roles"_s, u"publisher"_s}).status, 0);
    const QString file = put(u"bài.txt"_s, "Bến nước làng tôi\n\nBà con sửa lại bến nước của làng.\n");
    EXPECT_EQ(call({u"import"_s, file}).status, 3) << "nobody in particular";
    const QString id = as(u"lan"_s, {u"import"_s, file}).out.section(u'\t', 0, 0);
    ASSERT_EQ(id.size(), 36);
    EXPECT_EQ(as(u"lan"_s, {u"export"_s, id, u"--format"_s, u"html"_s, u"--to"_s, path(u"xuất"_s)}).status,
              1);
    EXPECT_EQ(as(u"lan"_s, {u"approve"_s, id}).status, 1) << "not from there";
    ASSERT_EQ(as(u"lan"_s, {u"submit"_s, id}).status, 0);
    EXPECT_EQ(as(u"lan"_s, {u"approve"_s, id}).status, 3) << "not hers to do";
    EXPECT_EQ(as(u"lan"_s, {u"edit"_s, id, u"--field"_s, u"headline=Tít khác"_s}).status, 1);
    ASSERT_EQ(as(u"minh"_s, {u"return"_s, id, u"--reason"_s, u"Thiếu nguồn"_s}).status, 0);
    EXPECT_TRUE(as(u"lan"_s, {u"notices"_s}).out.contains(u"Thiếu nguồn"_s));
    ASSERT_EQ(as(u"lan"_s, {u"edit"_s, id, u"--field"_s, u"source=Bản tin xã"_s}).status, 0);
    ASSERT_EQ(as(u"lan"_s, {u"submit"_s, id}).status, 0);
    ASSERT_EQ(as(u"minh"_s, {u"approve"_s, id}).status, 0);
    EXPECT_EQ(as(u"minh"_s, {u"publish"_s, id}).status, 3);
    EXPECT_EQ(as(u"lan"_s, {u"tag"_s, id, u"--add"_s, u"muộn"_s}).status, 3) << "it is approved";
    ASSERT_EQ(as(u"hoa"_s, {u"publish"_s, id}).status, 0);
    EXPECT_TRUE(as(u"hoa"_s, {u"status"_s, id, u"--json"_s}).json()[u"approvals"][0][u"signed"].toBool());
    ASSERT_EQ(as(u"hoa"_s, {u"correct"_s, id, u"--notice"_s, u"Bản trước ghi nhầm tên thôn."_s}).status, 0);
    ASSERT_EQ(as(u"hoa"_s, {u"edit"_s, id, u"--field"_s, u"headline=Bến nước làng Hạ"_s}).status, 0);
    EXPECT_EQ(as(u"hoa"_s, {u"publish"_s, id}).status, 1) << "not approved again";
    ASSERT_EQ(as(u"minh"_s, {u"approve"_s, id}).status, 0);
    ASSERT_EQ(as(u"hoa"_s, {u"publish"_s, id}).status, 0);
    const Answer exported =
        as(u"hoa"_s, {u"export"_s, id, u"--format"_s, u"html"_s, u"--to"_s, path(u"xuất"_s)});
    ASSERT_EQ(exported.status, 0) << qPrintable(exported.err);
    QFile page(exported.lines().value(0));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(page.readAll()).contains(u"Bản trước ghi nhầm tên thôn."_s));
    const QString log = as(u"minh"_s, {u"log"_s, id}).out;
    EXPECT_GE(log.count(u"\trefused\t"_s), 6) << qPrintable(log);
    EXPECT_EQ(call({u"verify"_s}).status, 0);
}
