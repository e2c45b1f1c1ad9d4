#include "core/store/document_store.h"

#include "core/store/database.h"
#include "tests/core/store/newsroom.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

OfficialDocument document(const QString &number, const QString &kind, QDate issued = {})
{
    OfficialDocument made;
    made.id = DocumentId::make();
    made.number = number;
    made.kind = kind;
    made.issued = issued;
    made.addedBy = u"Lan"_s;
    made.addedAt = noon();
    return made;
}

QStringList numbersOf(const Result<QList<OfficialDocument>> &documents)
{
    QStringList numbers;
    EXPECT_TRUE(documents);
    for (const OfficialDocument &each : *documents)
        numbers << each.number;
    return numbers;
}

} // namespace

TEST(DocumentStore, KeepsWhatItIsGivenInTheOrderOfKindsAndDays)
{
    Newsroom room;
    OfficialDocument whole = document(u"217-QĐ/TW"_s, u"Quyết định"_s, QDate(2013, 12, 12));
    whole.issuer = u"Bộ Chính trị"_s;
    whole.title = u"Quy chế giám sát"_s;
    whole.note = u"thay 115"_s;
    whole.outOfForce = QDate(2030, 1, 1);
    const auto added = room.write([&](Database &d) {
        return DocumentStore(d).add({whole, document(u"54-KL/TW"_s, u"Kết luận"_s, QDate(2023, 5, 9)),
                                     document(u"18-CT/TW"_s, u"Chỉ thị"_s, QDate(2012, 9, 4)),
                                     document(u"18-CT/TW"_s, u"Chỉ thị"_s, QDate(2000, 10, 26))});
    });
    EXPECT_EQ(*added, 4);
    room.reopen();
    const auto all = room.read([](Database &d) { return DocumentStore(d).documents(); });
    EXPECT_EQ(numbersOf(all), (QStringList{u"18-CT/TW"_s, u"18-CT/TW"_s, u"54-KL/TW"_s, u"217-QĐ/TW"_s}));
    EXPECT_EQ(all->first().issued, QDate(2000, 10, 26));
    EXPECT_EQ(all->last(), whole);
}

TEST(DocumentStore, TheSameIsKeptOnceHoweverItIsWritten)
{
    Newsroom room;
    const auto add = [&](const OfficialDocument &one) {
        return *room.write([&](Database &d) { return DocumentStore(d).add({one}); });
    };
    EXPECT_EQ(add(document(u"217-QĐ/TW"_s, u"Quyết định"_s)), 1);
    EXPECT_EQ(add(document(u"217 – qđ/t.ư"_s, u"Quy định"_s)), 0);
    EXPECT_EQ(add(document(u"217-QĐ/TW"_s, {}, QDate(2013, 12, 12))), 1) << "of another day";
    OfficialDocument other = document(u"217-QĐ/TW"_s, {});
    other.issuer = u"Tỉnh ủy Nghệ An"_s;
    EXPECT_EQ(add(other), 1) << "of another body";
    const auto found = room.read([](Database &d) {
        return DocumentStore(d).withNumbers({u"217-QĐ/TƯ"_s, u"1-CT/TW"_s});
    });
    EXPECT_EQ(found->size(), 3);
    other.issuer.clear();
    EXPECT_EQ(room.write([&](Database &d) { return DocumentStore(d).change(other); }).error().fault,
              Fault::Refused);
}

TEST(DocumentStore, ChangesAndRemovesOnlyWhatIsThere)
{
    Newsroom room;
    OfficialDocument one = document(u"217-QĐ/TW"_s, u"Quyết định"_s);
    ASSERT_TRUE(room.write([&](Database &d) { return DocumentStore(d).add({one}); }));
    one.number = u"218-QĐ/TW"_s;
    one.outOfForce = QDate(2024, 1, 1);
    ASSERT_TRUE(room.write([&](Database &d) { return DocumentStore(d).change(one); }));
    EXPECT_EQ(*room.read([&](Database &d) { return DocumentStore(d).document(one.id); }), one);
    ASSERT_TRUE(room.write([&](Database &d) { return DocumentStore(d).remove(one.id); }));
    EXPECT_EQ(*room.read([](Database &d) { return DocumentStore(d).count(); }), 0);
    EXPECT_EQ(room.write([&](Database &d) { return DocumentStore(d).remove(one.id); }).error().fault,
              Fault::NotFound);
    EXPECT_EQ(room.write([&](Database &d) { return DocumentStore(d).change(one); }).error().fault,
              Fault::NotFound);
}

TEST(DocumentStore, ARegisterHasItsBounds)
{
    Newsroom room;
    QList<OfficialDocument> many;
    for (int i = 0; i <= mostDocuments; ++i)
        many << document(u"%1-QĐ/TW"_s.arg(i + 1), {});
    EXPECT_EQ(room.write([&](Database &d) { return DocumentStore(d).add(many); }).error().fault,
              Fault::TooLarge);
    EXPECT_EQ(*room.read([](Database &d) { return DocumentStore(d).count(); }), 0) << "all or nothing";
}
