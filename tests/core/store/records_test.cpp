#include "tests/core/store/newsroom.h"

#include "core/store/photo_store.h"
#include "core/store/settings_store.h"

using namespace toasoan;

namespace {

Photo picture(const QString &name)
{
    Photo photo;
    photo.id = PhotoId::make();
    photo.sha256 = QByteArray(32, 'x');
    photo.format = PictureFormat::Png;
    photo.size = QSize(640, 480);
    photo.bytes = 12345;
    photo.originalName = name;
    photo.addedAt = noon();
    return photo;
}

} // namespace

TEST(PhotoStore, GivesBackRecordsInTheOrderAsked)
{
    Newsroom room;
    const Photo one = picture(QStringLiteral("một.png"));
    const Photo two = picture(QStringLiteral("hai.png"));
    for (const Photo &photo : {one, two})
        ASSERT_TRUE(room.write([&](Database &d) { return PhotoStore(d).add(photo); }));
    EXPECT_EQ(*room.read([&](Database &d) { return PhotoStore(d).photo(one.id); }), one);
    EXPECT_EQ(*room.read([&](Database &d) {
        return PhotoStore(d).photos({two.id, PhotoId::make(), one.id});
    }),
              (QList{two, one}));
    EXPECT_EQ(room.read([](Database &d) { return PhotoStore(d).all(); })->size(), 2);
    EXPECT_EQ(room.read([](Database &d) { return PhotoStore(d).photo(PhotoId::make()); }).error().fault,
              Fault::NotFound);
}

TEST(PhotoStore, RemembersDescriptionCreditAndRights)
{
    Newsroom room;
    const Photo photo = picture(QStringLiteral("một.png"));
    ASSERT_TRUE(room.write([&](Database &d) { return PhotoStore(d).add(photo); }));
    ASSERT_TRUE(room.write([&](Database &d) {
        return PhotoStore(d).setDescription(photo.id, QStringLiteral("Cầu mới"), QStringLiteral("Hoa"),
                                            QStringLiteral("tự do"));
    }));
    const auto read = room.read([&](Database &d) { return PhotoStore(d).photo(photo.id); });
    EXPECT_EQ(read->description, QStringLiteral("Cầu mới"));
    EXPECT_EQ(read->credit, QStringLiteral("Hoa"));
    EXPECT_EQ(read->rights, QStringLiteral("tự do"));
    EXPECT_FALSE(
        room.write([](Database &d) { return PhotoStore(d).setDescription(PhotoId::make(), {}, {}, {}); }));
}

TEST(SettingsStore, IsEmptyUntilSetAndKeepsTheLastValue)
{
    Newsroom room;
    const QString key = QStringLiteral("house.name");
    EXPECT_TRUE(room.read([&](Database &d) { return SettingsStore(d).value(key); })->isEmpty());
    for (const char *value : {"Một", "Hai"})
        ASSERT_TRUE(room.write(
            [&](Database &d) { return SettingsStore(d).setValue(key, QString::fromUtf8(value)); }));
    room.reopen();
    EXPECT_EQ(*room.read([&](Database &d) { return SettingsStore(d).value(key); }), QStringLiteral("Hai"));
}
