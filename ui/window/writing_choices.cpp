#include "ui/window/writing_choices.h"

#include "ui/editor/sheet.h"
#include "ui/settings/local_settings.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace toasoan {

namespace {

constexpr double zoomStep = 1.1;

void followTypingHelp(const WindowActions &actions, Sheet &sheet, LocalSettings &settings, QObject &context)
{
    const TypingHelp wanted = settings.typingHelp();
    actions.marks->setChecked(wanted.marks);
    actions.printed->setChecked(wanted.printed);
    actions.abbreviations->setChecked(wanted.abbreviations);
    sheet.setTypingHelp(wanted);
    for (const QAction *action : {actions.marks, actions.printed, actions.abbreviations}) {
        QObject::connect(action, &QAction::toggled, &context, [&] {
            const TypingHelp now{actions.marks->isChecked(), actions.printed->isChecked(),
                                 actions.abbreviations->isChecked()};
            sheet.setTypingHelp(now);
            settings.setTypingHelp(now);
        });
    }
}

void followZoom(const WindowActions &actions, Sheet &sheet, QObject &context)
{
    const auto zoom = [&](const QAction *action, double factor) {
        QObject::connect(action, &QAction::triggered, &context,
                         [&sheet, factor] { sheet.setZoom(sheet.zoom() * factor); });
    };
    zoom(actions.larger, zoomStep);
    zoom(actions.smaller, 1 / zoomStep);
    QObject::connect(actions.usualSize, &QAction::triggered, &context, [&sheet] { sheet.setZoom(1); });
}

void followRoom(const WindowActions &actions, Sheet &sheet, LocalSettings &settings, QObject &context)
{
    const WritingRoom wanted = settings.writingRoom();
    actions.brightParagraph->setChecked(wanted.brightParagraph);
    actions.typewriter->setChecked(wanted.typewriter);
    actions.pageWidths[wanted.width]->setChecked(true);
    sheet.setTypewriter(wanted.typewriter);
    sheet.setPageWidth(wanted.width);
    const auto take = [&] {
        WritingRoom now;
        for (auto it = actions.pageWidths.cbegin(); it != actions.pageWidths.cend(); ++it) {
            if (it.value()->isChecked())
                now.width = it.key();
        }
        now.brightParagraph = actions.brightParagraph->isChecked();
        now.typewriter = actions.typewriter->isChecked();
        sheet.setTypewriter(now.typewriter);
        sheet.setPageWidth(now.width);
        settings.setWritingRoom(now);
    };
    for (const QAction *action : {actions.brightParagraph, actions.typewriter})
        QObject::connect(action, &QAction::toggled, &context, take);
    for (const QAction *action : actions.pageWidths)
        QObject::connect(action, &QAction::triggered, &context, take);
}

} // namespace

void followChoices(const WindowActions &actions, Sheet &sheet, LocalSettings &settings, QObject &context)
{
    followTypingHelp(actions, sheet, settings, context);
    followZoom(actions, sheet, context);
    followRoom(actions, sheet, settings, context);
}

} // namespace toasoan
