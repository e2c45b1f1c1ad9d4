install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME toasoan)
set(CPACK_PACKAGE_VENDOR "Tòa Soạn")
set(CPACK_PACKAGE_CONTACT "Tòa Soạn <toasoan@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desk of a Vietnamese newsroom")
set(CPACK_PACKAGE_DESCRIPTION "Staff write, caption and tag reports on one sheet; the program proofreads their
Vietnamese as they type, keeps every draft and revision safe, and exports web pages, PDF and Word files.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, dictionary and fonts are opened at run time, so no link shows them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-image-formats-plugins, qt6-qpa-plugins, hunspell-vi, fonts-noto-core, fonts-liberation2")
set(CPACK_STRIP_FILES ON)
include(CPack)
