#pragma once

#include <QStringList>

namespace toasoan::cli {

class Call;
enum class Exit;

// What `vocabulary documents` does, one function for each of its words; `arguments` are the words after it.
Exit listDocuments(const Call &call, const QStringList &arguments);
Exit addDocument(const Call &call, const QStringList &arguments);
Exit importDocuments(const Call &call, const QStringList &arguments);
Exit exportDocuments(const Call &call, const QStringList &arguments);
Exit disableDocument(const Call &call, const QStringList &arguments);
Exit enableDocument(const Call &call, const QStringList &arguments);
Exit removeDocument(const Call &call, const QStringList &arguments);
Exit checkDocuments(const Call &call, const QStringList &arguments);

} // namespace toasoan::cli
