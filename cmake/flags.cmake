# The one interface target every library, program and test of ours links: warnings, hardening, sanitizers and
# the Qt definitions that keep strings and signals honest.
add_library(toasoan_flags INTERFACE)
target_include_directories(toasoan_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(toasoan_flags INTERFACE 
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # Our values give every member its default; naming the first few is enough.
    -Wno-missing-field-initializers)
if(TOASOAN_WERROR)
    target_compile_options(toasoan_flags INTERFACE -Werror)
endif()
target_compile_definitions(toasoan_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER)

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
target_link_options(toasoan_flags INTERFACE
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie> -Wl,-z,relro,-z,now)
target_compile_options(toasoan_flags INTERFACE -fstack-protector-strong -fstack-clash-protection)
# The sanitizers watch the product; the tests that drive it only link them, which halves the time of a build (not so under
# the thread sanitizer, see tests/CMakeLists.txt). A null or misaligned access stops the program under the address
# sanitizer as well, so neither is checked at every use.
add_library(toasoan_sanitizers INTERFACE)
if(TOASOAN_SANITIZE)
    target_compile_options(toasoan_sanitizers INTERFACE
        -fsanitize=${TOASOAN_SANITIZE} -fno-sanitize=null,alignment,vptr -fno-omit-frame-pointer)
    target_link_options(toasoan_flags INTERFACE -fsanitize=${TOASOAN_SANITIZE})
elseif(TOASOAN_FORTIFY)
    # Needs optimisation; the sanitizers replace it.
    target_compile_definitions(toasoan_flags INTERFACE _FORTIFY_SOURCE=2)
endif()
