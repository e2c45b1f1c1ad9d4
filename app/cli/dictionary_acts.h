#pragma once

#include <QStringList>

namespace toasoan::cli {

class Call;
enum class Exit;

// What `dictionary` does, one function for each of its first words; `arguments` are the words after it.
Exit listWords(const Call &call, const QStringList &arguments);
Exit addWords(const Call &call, const QStringList &arguments);
Exit removeWords(const Call &call, const QStringList &arguments);
Exit listProposals(const Call &call, const QStringList &arguments);
Exit approveWords(const Call &call, const QStringList &arguments);
Exit importList(const Call &call, const QStringList &arguments);
Exit exportList(const Call &call, const QStringList &arguments);
Exit enableTopic(const Call &call, const QStringList &arguments);
Exit disableTopic(const Call &call, const QStringList &arguments);
Exit removeTopic(const Call &call, const QStringList &arguments);
Exit learn(const Call &call, const QStringList &arguments);
Exit listLanguages(const Call &call, const QStringList &arguments);
Exit changeLanguage(const Call &call, const QStringList &arguments);

} // namespace toasoan::cli
