#pragma once

namespace toasoan {

// Whose list a word is added to, where a person accepts it from now on.
enum class WhoseWords { Mine, Newsroom };

} // namespace toasoan
