#pragma once

#include <QString>

#include <array>

namespace toasoan {

// What an article cannot hold, or holds otherwise than the document did.
enum class LeftOut {
    Deletion,
    Insertion, // was taken
    Hidden,
    Struck, // was taken
    Contents,
    Equation,
    Chart,
    Diagram,
    EmbeddedObject,
    FormControl,
    Drawing,
    TinyPicture,
    UnusablePicture,
    LostPicture,
    PictureElsewhere,
    PictureBeyond,
    CroppedPicture, // the whole of it was taken
    MergedCell,
    NestedTable,
    TableRow,
    TableColumn,
    LinkWithin,
    Count
};

// How many of each were met.
class LeftOutCounts
{
public:
    void add(LeftOut kind, int number = 1);
    int all() const;
    QStringList notes() const; // one translated sentence for each kind met

private:
    std::array<int, size_t(LeftOut::Count)> m_counts{};
};

} // namespace toasoan
