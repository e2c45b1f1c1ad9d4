#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace toasoan {

// The address as it may stand in an article: http, https or mailto, made whole where a person leaves out the
// obvious
// ("danvan.vn" → "https://danvan.vn"). Nothing when it is no such address.
std::optional<QString> linkAddress(const QString &typed);

// Asks where a link leads. An empty answer removes the link; nothing means never mind.
std::optional<QString> askLinkAddress(QWidget *parent, const QString &address);

} // namespace toasoan
