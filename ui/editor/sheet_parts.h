#pragma once

#include "core/text/snippet.h"
#include "core/text/legacy_encoding.h"
#include "core/text/typing.h"
#include "ui/editor/figure_object.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/finding_tip.h"
#include "ui/editor/note_object.h"
#include "ui/editor/outline.h"
#include "ui/editor/picture_cache.h"
#include "ui/editor/prompt_walk.h"
#include "ui/editor/proof_overlay.h"
#include "ui/editor/change_marks.h"
#include "ui/editor/remark_marks.h"
#include "ui/editor/sheet.h"
#include "ui/editor/sheet_actions.h"
#include "ui/editor/sheet_look.h"
#include "ui/editor/sheet_paint.h"
#include "ui/editor/table_object.h"
#include "ui/editor/typed_keys.h"
#include "ui/editor/typing_help.h"
#include "ui/editor/typewriter.h"
#include "ui/editor/visible_blocks.h"

#include <QPoint>
#include <QTextCursor>

namespace toasoan {

class TableEditor;

constexpr int linesBelow = 2; // in sight below the one that is written

// What the sheet is made of; shared by the files that implement it.
struct Sheet::Parts
{
    explicit Parts(Sheet &sheet)
        : blocks(*sheet.document())
        , figures(pictures)
        , proof(sheet)
        , remarks(*sheet.document(), tables)
        , changes(*sheet.document(), tables)
        , tip(*sheet.viewport())
        , actions(sheet)
        , find(*new FindBar(sheet, tables))
        , outline(*new Outline(sheet))
        , typewriter(sheet)
    {
    }

    SheetServices services;
    TypingHelp typingHelp;
    TypedKeys keys;
    SnippetBook snippets;
    PromptWalk promptWalk;
    std::optional<Expanded> expanded; // by the character typed last
    VisibleBlocks blocks;
    SheetLook look;
    PictureCache pictures;
    FigureObject figures;
    TableObject tables;
    NoteObject notes;
    ProofOverlay proof;
    RemarkMarks remarks;
    ChangeMarks changes;
    FindingTip tip;
    SheetActions actions;
    FindBar &find;    // owned by the sheet as its child
    Outline &outline; // as well
    Typewriter typewriter;

    std::shared_ptr<int> words = std::make_shared<int>(0);
    int toldWords = 0;
    bool loading = false;     // not a person's edit
    bool composing = false;   // an input method shows what is not text yet
    bool committing = false;  // an input method is done with a word
    bool changed = false;     // since contentsChanged was last told
    bool fixing = false;      // the proofreader's correction
    bool writing = false;     // a key or an input method is writing
    bool typed = false;       // the cursor is about to move because of that
    bool guarded = false;     // our own rules are at work: the structure is looked after
    bool suspect = false;     // something changed that no rule of ours looked after
    bool pointing = false;    // the mouse moves the cursor, not the keyboard
    bool brightAlone = false; // the paragraph somebody writes in alone keeps its colours
    BrightBlocks bright;      // as painted last
    QTextCursor written;      // in the paragraph whose letters are kept shaped
    std::optional<QPoint> dragStart;
    TableEditor *tableEditor = nullptr; // while somebody writes in a table; a child of the viewport
    bool renumbered = false;            // footnotes behind the change have other numbers

    struct OldText
    {
        QTextCursor where;
        LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    };
    std::optional<OldText> oldText; // pasted last, in an old encoding by its looks
};

} // namespace toasoan
