#pragma once

#include "core/workflow/process.h"

#include <QList>
#include <QString>

#include <optional>

namespace toasoan {

// The step `person` wants next with an article that stands so, among those they may take; none where it waits
// for somebody else, or for nobody.
std::optional<Act> nextStep(const Standing &standing, AccountId person, const QList<Act> &allowed);

// Whether a step asks something before it is taken: a reason, a time, a look at what is missing …
bool asks(Act act);

// What a person is told while the text of an article at this stage is only read; `refused` is why they may
// not change it, `author` whose it is, as people call them.
QString lockedSentence(Stage stage, const QString &refused, const QString &author);

// The steps that help whoever wants to change it, the best first.
QList<Act> waysToEdit(Stage stage, const QList<Act> &allowed);

// What has become of the article, for those who took the step: "The article waits for review now."
QString doneSentence(Act act);

} // namespace toasoan
