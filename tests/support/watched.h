#pragma once

// Whether sanitizers watch the product, and how much longer everything may take then.
#ifdef TOASOAN_SANITIZED
inline constexpr bool watched = true;
#else
inline constexpr bool watched = false;
#endif

inline constexpr int patience = watched ? 8 : 1;

// What a person waits for at most, in ms; a test that waits longer has found something.
inline constexpr int longWait = 15000 * patience;
