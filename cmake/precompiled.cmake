# Headers nearly every file reads anyway, parsed once a library: a clean build takes about half the time. Only for
# machines that always build from nothing; everyday builds keep every file honest about what it includes.
function(toasoan_precompile TARGET)
    if(NOT TOASOAN_PRECOMPILE)
        return()
    endif()
    target_precompile_headers(${TARGET} PRIVATE
        <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QHash> <QList> <QMap> <QObject> <QPromise>
        <QRegularExpression> <QSet> <QString> <QStringList> <QVariant> <QtConcurrent>
        <algorithm> <functional> <memory> <optional> <variant> ${ARGN})
endfunction()
