#pragma once

#include "core/store/article_store.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace toasoan {

// Which articles a folder holds: somebody's work, or those at a stage; without either all but the trash.
struct FolderOf
{
    FolderOf() = default;
    FolderOf(Stage at)
        : stage(at)
    {
    }
    FolderOf(std::optional<Stage> at)
        : stage(at)
    {
    }
    FolderOf(Work of)
        : work(of)
    {
    }

    std::optional<Stage> stage;
    Work work = Work::Any;

    bool operator==(const FolderOf &) const = default;
};

struct Folder
{
    FolderOf of;
    int count = 0;
};

QString folderName(const FolderOf &folder);
QIcon folderIcon(const FolderOf &folder);

} // namespace toasoan
