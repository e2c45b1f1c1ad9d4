# Headers nearly every file reads anyway, parsed once: a clean build takes about half the time. Only for machines that
# always build from nothing; everyday builds keep every file honest about what it includes.
# toasoan_precompile(TARGET [HEADER …]) parses them, toasoan_precompiled_as(TARGET OTHER) reads what was parsed for a
# target built with the same options, which is cheaper still.
function(toasoan_precompiled_as TARGET OTHER)
    if(TOASOAN_PRECOMPILE)
        target_precompile_headers(${TARGET} REUSE_FROM ${OTHER})
    endif()
endfunction()

function(toasoan_precompile TARGET)
    if(NOT TOASOAN_PRECOMPILE)
        return()
    endif()
    target_precompile_headers(${TARGET} PRIVATE
        <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QHash> <QList> <QMap> <QObject> <QPromise>
        <QRegularExpression> <QSet> <QString> <QStringList> <QVariant> <QtConcurrent>
        <algorithm> <functional> <memory> <optional> <variant> ${ARGN})
endfunction()
