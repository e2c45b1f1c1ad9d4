# toasoan_module(NAME SOURCE LIBRARY OF): a part of OF that is loaded when it is first asked for (core/base/module.h),
# with the libraries it brings; it stands beside the others, in the build as where it is installed.
set(modules ${PROJECT_BINARY_DIR}/modules)
set(modules_installed ${CMAKE_INSTALL_LIBDIR}/toasoan)
function(toasoan_module NAME SOURCE LIBRARY OF)
    add_library(${NAME} MODULE ${SOURCE})
    set_target_properties(${NAME} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${modules} AUTOMOC OFF
        CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    target_link_libraries(${NAME} PRIVATE toasoan_flags toasoan_sanitizers ${LIBRARY})
    add_dependencies(${OF} ${NAME})
    install(TARGETS ${NAME} LIBRARY DESTINATION ${modules_installed})
endfunction()
