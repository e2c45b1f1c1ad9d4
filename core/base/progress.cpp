#include "core/base/progress.h"

#include <QCoreApplication>

namespace toasoan {

Error cancelledWork()
{
    return {Fault::Cancelled,
            QCoreApplication::translate("Progress", "It was cancelled; nothing was written."),
            {}};
}

} // namespace toasoan
