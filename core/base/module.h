#pragma once

#include "core/base/result.h"

#include <QFunctionPointer>

namespace toasoan {

struct ModuleFunction
{
    QFunctionPointer address = nullptr;

    // `Type` as the header both sides read declares it.
    template <class Type>
    Type *as() const
    {
        return reinterpret_cast<Type *>(address);
    }
};

// A function of a part of the program that is loaded when it is first asked for, not at every start: what
// only some work needs, with the libraries it brings. Once loaded it stays. From any thread. `module` as its
// target is called ("toasoan_pdf_view"), `function` as it is exported, with C linkage.
Result<ModuleFunction> moduleFunction(const char *module, const char *function);

} // namespace toasoan
