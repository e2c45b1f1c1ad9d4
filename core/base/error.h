#pragma once

#include <QString>

namespace toasoan {

// Why something outside our control failed. The command line derives its exit status from it, the window what
// it offers next.
enum class Fault {
    Refused,  // a rule of the newsroom says no
    WrongUse, // the request makes no sense as given
    NotFound,
    NotAllowed,
    Unreadable, // a file or the store cannot be read
    Unwritable, // a file or the store cannot be written
    DiskFull,
    Damaged,    // the store is not what it was when we wrote it
    TooNew,     // written by a newer version of the program
    NoNewsroom, // the folder holds something else, or nothing
    InUse,      // another process has the newsroom open
    Held,       // somebody else is writing the article
    Conflict,   // somebody else changed it since it was read
    TooLarge,
    Cancelled,
};

// `message` is one translated sentence a person can act on; `detail` is for the log only and never shown.
struct Error
{
    Fault fault = Fault::Unreadable;
    QString message;
    QString detail;
};

} // namespace toasoan
