<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minutes.</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>The headline is long: %n words.</source>
        <translation>
            <numerusform>The headline is long: %n word.</numerusform>
            <numerusform>The headline is long: %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is short: %n words.</source>
        <translation>
            <numerusform>The text is short: %n word.</numerusform>
            <numerusform>The text is short: %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures still want their picture.</source>
        <translation>
            <numerusform>%n figure still wants its picture.</numerusform>
            <numerusform>%n figures still want their picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no caption.</source>
        <translation>
            <numerusform>%n picture has no caption.</numerusform>
            <numerusform>%n pictures have no caption.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no credit.</source>
        <translation>
            <numerusform>%n picture has no credit.</numerusform>
            <numerusform>%n pictures have no credit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no description.</source>
        <translation>
            <numerusform>%n picture has no description.</numerusform>
            <numerusform>%n pictures have no description.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left open.</source>
        <translation>
            <numerusform>%n place is left open.</numerusform>
            <numerusform>%n places are left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling mistakes are open.</source>
        <translation>
            <numerusform>%n spelling mistake is open.</numerusform>
            <numerusform>%n spelling mistakes are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks are open.</source>
        <translation>
            <numerusform>%n remark is open.</numerusform>
            <numerusform>%n remarks are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested changes are open.</source>
        <translation>
            <numerusform>%n suggested change is open.</numerusform>
            <numerusform>%n suggested changes are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n rows have no number and were left out.</source>
        <translation>
            <numerusform>%n row has no number and was left out.</numerusform>
            <numerusform>%n rows have no number and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are too long and were left out.</source>
        <translation>
            <numerusform>%n row is too long and was left out.</numerusform>
            <numerusform>%n rows are too long and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have a day that cannot be and were left out.</source>
        <translation>
            <numerusform>%n row has a day that cannot be and was left out.</numerusform>
            <numerusform>%n rows have a day that cannot be and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message numerus="yes">
        <source>%n pictures came back compressed by another program; the photos here are kept.</source>
        <translation>
            <numerusform>One picture came back compressed by another program; the photo here is kept.</numerusform>
            <numerusform>%n pictures came back compressed by another program; the photos here are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the file became remarks on the article.</source>
        <translation>
            <numerusform>%n comment in the file became a remark on the article.</numerusform>
            <numerusform>%n comments in the file became remarks on the article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confused words</source>
        <translation>
            <numerusform>%n confused word</numerusform>
            <numerusform>%n confused words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of form</source>
        <translation>
            <numerusform>%n of form</numerusform>
            <numerusform>%n of form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of style</source>
        <translation>
            <numerusform>%n of style</numerusform>
            <numerusform>%n of style</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling mistakes</source>
        <translation>
            <numerusform>%n spelling mistake</numerusform>
            <numerusform>%n spelling mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easily confused words</source>
        <translation>
            <numerusform>%n easily confused word</numerusform>
            <numerusform>%n easily confused words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of form</source>
        <translation>
            <numerusform>%n point of form</numerusform>
            <numerusform>%n points of form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of style</source>
        <translation>
            <numerusform>%n point of style</numerusform>
            <numerusform>%n points of style</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message numerus="yes">
        <source>%1 has the changes of both desks now. In %n places both changed the same: yours stays, theirs is a suggestion and version %2.</source>
        <translation>
            <numerusform>%1 has the changes of both desks now. In %n place both changed the same: yours stays, theirs is a suggestion and version %2.</numerusform>
            <numerusform>%1 has the changes of both desks now. In %n places both changed the same: yours stays, theirs is a suggestion and version %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n table(s) became plain paragraphs, the cells of a row divided by “|”.</source>
        <translation>
            <numerusform>%n table became plain paragraphs, the cells of a row divided by “|”.</numerusform>
            <numerusform>%n tables became plain paragraphs, the cells of a row divided by “|”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stand elsewhere and were not fetched; add them to their captions.</source>
        <translation>
            <numerusform>%n picture stands elsewhere and was not fetched; add it to its caption.</numerusform>
            <numerusform>%n pictures stand elsewhere and were not fetched; add them to their captions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out: only JPEG, PNG and WebP are taken.</source>
        <translation>
            <numerusform>%n picture was left out: only JPEG, PNG and WebP are taken.</numerusform>
            <numerusform>%n pictures were left out: only JPEG, PNG and WebP are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no text may hold were removed.</source>
        <translation>
            <numerusform>%n character that no text may hold was removed.</numerusform>
            <numerusform>%n characters that no text may hold were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken as captions; their pictures are still to be added.</source>
        <translation>
            <numerusform>%n line was taken as a caption; its picture is still to be added.</numerusform>
            <numerusform>%n lines were taken as captions; their pictures are still to be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s), marked “�” in the text.</source>
        <translation>
            <numerusform>The file is damaged in %n place, marked “�” in the text.</numerusform>
            <numerusform>The file is damaged in %n places, marked “�” in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) stayed in the text as they were written.</source>
        <translation>
            <numerusform>%n footnote stayed in the text as it was written.</numerusform>
            <numerusform>%n footnotes stayed in the text as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of code became plain text.</source>
        <translation>
            <numerusform>%n piece of code became plain text.</numerusform>
            <numerusform>%n pieces of code became plain text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of HTML became plain text.</source>
        <translation>
            <numerusform>%n piece of HTML became plain text.</numerusform>
            <numerusform>%n pieces of HTML became plain text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dividing line(s) were left out.</source>
        <translation>
            <numerusform>%n dividing line was left out.</numerusform>
            <numerusform>%n dividing lines were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) marked in the file were carried out.</source>
        <translation>
            <numerusform>%n deletion marked in the file was carried out.</numerusform>
            <numerusform>%n deletions marked in the file were carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s) marked in the file were taken.</source>
        <translation>
            <numerusform>%n insertion marked in the file was taken.</numerusform>
            <numerusform>%n insertions marked in the file were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of hidden text were left out.</source>
        <translation>
            <numerusform>%n piece of hidden text was left out.</numerusform>
            <numerusform>%n pieces of hidden text were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck-out piece(s) of text were taken as they read.</source>
        <translation>
            <numerusform>%n struck-out piece of text was taken as it reads.</numerusform>
            <numerusform>%n struck-out pieces of text were taken as they read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a table of contents were left out.</source>
        <translation>
            <numerusform>%n line of a table of contents was left out.</numerusform>
            <numerusform>%n lines of a table of contents were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equation(s) were left out.</source>
        <translation>
            <numerusform>%n equation was left out.</numerusform>
            <numerusform>%n equations were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) were left out.</source>
        <translation>
            <numerusform>%n chart was left out.</numerusform>
            <numerusform>%n charts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagram(s) (SmartArt) were left out.</source>
        <translation>
            <numerusform>%n diagram (SmartArt) was left out.</numerusform>
            <numerusform>%n diagrams (SmartArt) were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded object(s) were left out.</source>
        <translation>
            <numerusform>%n embedded object was left out.</numerusform>
            <numerusform>%n embedded objects were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s) of a form were left out.</source>
        <translation>
            <numerusform>%n control of a form was left out.</numerusform>
            <numerusform>%n controls of a form were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn shape(s) were left out.</source>
        <translation>
            <numerusform>%n drawn shape was left out.</numerusform>
            <numerusform>%n drawn shapes were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) as small as a mark were left out.</source>
        <translation>
            <numerusform>%n picture as small as a mark was left out.</numerusform>
            <numerusform>%n pictures as small as a mark were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out: only JPEG, PNG, WebP and TIFF are taken.</source>
        <translation>
            <numerusform>%n picture was left out: only JPEG, PNG, WebP and TIFF are taken.</numerusform>
            <numerusform>%n pictures were left out: only JPEG, PNG, WebP and TIFF are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are missing in the file or damaged.</source>
        <translation>
            <numerusform>%n picture is missing in the file or damaged.</numerusform>
            <numerusform>%n pictures are missing in the file or damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) beyond the five hundredth were left out.</source>
        <translation>
            <numerusform>%n picture beyond the five hundredth was left out.</numerusform>
            <numerusform>%n pictures beyond the five hundredth were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are cropped in the file; the whole picture was taken.</source>
        <translation>
            <numerusform>%n picture is cropped in the file; the whole picture was taken.</numerusform>
            <numerusform>%n pictures are cropped in the file; the whole pictures were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) of tables were taken apart.</source>
        <translation>
            <numerusform>%n merged cell of a table was taken apart.</numerusform>
            <numerusform>%n merged cells of tables were taken apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) within a table became lines of its cell.</source>
        <translation>
            <numerusform>%n table within a table became lines of its cell.</numerusform>
            <numerusform>%n tables within a table became lines of its cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) beyond the five hundredth of a table were left out.</source>
        <translation>
            <numerusform>%n row beyond the five hundredth of a table was left out.</numerusform>
            <numerusform>%n rows beyond the five hundredth of a table were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the twentieth of a row were left out.</source>
        <translation>
            <numerusform>%n cell beyond the twentieth of a row was left out.</numerusform>
            <numerusform>%n cells beyond the twentieth of a row were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to places within the file or to other files became plain text.</source>
        <translation>
            <numerusform>%n link to a place within the file or to another file became plain text.</numerusform>
            <numerusform>%n links to places within the file or to other files became plain text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were sent beside the file; add them to their captions.</source>
        <translation>
            <numerusform>%n picture was sent beside the file; add it to its caption.</numerusform>
            <numerusform>%n pictures were sent beside the file; add them to their captions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin were left out: %1.</source>
        <translation>
            <numerusform>%n comment in the margin was left out: %1.</numerusform>
            <numerusform>%n comments in the margin were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file are damaged and were not read to their end.</source>
        <translation>
            <numerusform>%n part of the file is damaged and was not read to its end.</numerusform>
            <numerusform>%n parts of the file are damaged and were not read to their end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineLimit</name>
    <message numerus="yes">
        <source>Not everything fits: %n characters at most.</source>
        <translation>
            <numerusform>Not everything fits: %n character at most.</numerusform>
            <numerusform>Not everything fits: %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message numerus="yes">
        <source>All %n entries of the record fit.</source>
        <translation>
            <numerusform>The only entry of the record fits.</numerusform>
            <numerusform>All %n entries of the record fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do the %n heads that were written down.</source>
        <translation>
            <numerusform>So does the one head that was written down.</numerusform>
            <numerusform>So do the %n heads that were written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the newest first</source>
        <translation>
            <numerusform>one entry</numerusform>
            <numerusform>%n entries, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message numerus="yes">
        <source>%n entries are too long and were left out.</source>
        <translation>
            <numerusform>%n entry is too long and was left out.</numerusform>
            <numerusform>%n entries are too long and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines say no abbreviation with its text and were left out.</source>
        <translation>
            <numerusform>%n line says no abbreviation with its text and was left out.</numerusform>
            <numerusform>%n lines say no abbreviation with its text and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are beyond the %1 a list can hold and were left out.</source>
        <translation>
            <numerusform>%n entry is beyond the %1 a list can hold and was left out.</numerusform>
            <numerusform>%n entries are beyond the %1 a list can hold and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n templates cannot be read; make them anew.</source>
        <translation>
            <numerusform>%n template cannot be read; make it anew.</numerusform>
            <numerusform>%n templates cannot be read; make them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts that the record tells of are missing.</source>
        <translation>
            <numerusform>%n account that the record tells of is missing.</numerusform>
            <numerusform>%n accounts that the record tells of are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys of other newsrooms were changed by another program and do not count.</source>
        <translation>
            <numerusform>%n key of another newsroom was changed by another program and does not count.</numerusform>
            <numerusform>%n keys of other newsrooms were changed by another program and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps or approvals of other desks are damaged and are not shown.</source>
        <translation>
            <numerusform>%n step or approval of another desk is damaged and is not shown.</numerusform>
            <numerusform>%n steps or approvals of other desks are damaged and are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%n suggestions of %1 accepted</source>
        <translation>
            <numerusform>%n suggestion of %1 accepted</numerusform>
            <numerusform>%n suggestions of %1 accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions accepted</source>
        <translation>
            <numerusform>%n suggestion accepted</numerusform>
            <numerusform>%n suggestions accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message numerus="yes">
        <source>It has %Ln words now.</source>
        <translation>
            <numerusform>It has %Ln word now.</numerusform>
            <numerusform>It has %Ln words now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordReview</name>
    <message numerus="yes">
        <source>%n changes tracked in the file are suggestions now: the text stays until they are accepted.</source>
        <translation>
            <numerusform>%n change tracked in the file is a suggestion now: the text stays until it is accepted.</numerusform>
            <numerusform>%n changes tracked in the file are suggestions now: the text stays until they are accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n lines are too long for a word and were left out.</source>
        <translation>
            <numerusform>%n line is too long for a word and was left out.</numerusform>
            <numerusform>%n lines are too long for a word and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no words and were left out.</source>
        <translation>
            <numerusform>%n line is no word and was left out.</numerusform>
            <numerusform>%n lines are no words and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are beyond the %1 a list can hold and were left out.</source>
        <translation>
            <numerusform>%n word is beyond the %1 a list can hold and was left out.</numerusform>
            <numerusform>%n words are beyond the %1 a list can hold and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words stood there more than once.</source>
        <translation>
            <numerusform>%n word stood there more than once.</numerusform>
            <numerusform>%n words stood there more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters that no word may hold were taken out.</source>
        <translation>
            <numerusform>%n character that no word may hold was taken out.</numerusform>
            <numerusform>%n characters that no word may hold were taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::AccountForm</name>
    <message numerus="yes">
        <source>Password, at least %n characters</source>
        <translation>
            <numerusform>Password, at least %n character</numerusform>
            <numerusform>Password, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleListModel</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open remarks</source>
        <translation>
            <numerusform>%n open remark</numerusform>
            <numerusform>%n open remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ChangesModel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places</source>
        <translation>
            <numerusform>%1 of %n place</numerusform>
            <numerusform>%1 of %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n places</source>
        <translation>
            <numerusform>%1, %n place</numerusform>
            <numerusform>%1, %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::DictionariesDialog</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n to approve</numerusform>
            <numerusform>%n to approve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::DueDesk</name>
    <message numerus="yes">
        <source>%n articles were to be published while the program was closed.</source>
        <translation>
            <numerusform>%n article was to be published while the program was closed.</numerusform>
            <numerusform>%n articles were to be published while the program was closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ExportDialog</name>
    <message numerus="yes">
        <source>%n files are ready.</source>
        <translation>
            <numerusform>%n file is ready.</numerusform>
            <numerusform>%n files are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s)</source>
        <translation>
            <numerusform>Replaced in %n place</numerusform>
            <numerusform>Replaced in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::FolderList</name>
    <message numerus="yes">
        <source>%1: %n articles</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::HandOverDesk</name>
    <message numerus="yes">
        <source>%n articles came in all told.</source>
        <translation>
            <numerusform>%n article came in all told.</numerusform>
            <numerusform>%n articles came in all told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryPanel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportDialog</name>
    <message numerus="yes">
        <source>%n articles came in.</source>
        <translation>
            <numerusform>%n article came in.</numerusform>
            <numerusform>%n articles came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not read any more.</source>
        <translation>
            <numerusform>%n file was not read any more.</numerusform>
            <numerusform>%n files were not read any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::LearningView</name>
    <message numerus="yes">
        <source>%n articles read</source>
        <translation>
            <numerusform>%n article read</numerusform>
            <numerusform>%n articles read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::LockDesk</name>
    <message numerus="yes">
        <source>The window locked itself: nobody touched it for %n minutes.</source>
        <translation>
            <numerusform>The window locked itself: nobody touched it for a minute.</numerusform>
            <numerusform>The window locked itself: nobody touched it for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::PageView</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ProofDesk</name>
    <message numerus="yes">
        <source>%n words have their tone mark in its place now.</source>
        <translation>
            <numerusform>%n word has its tone mark in its place now.</numerusform>
            <numerusform>%n words have their tone mark in its place now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ProofDialog</name>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole article is read. %n places are left for later.</source>
        <translation>
            <numerusform>The whole article is read. %n place is left for later.</numerusform>
            <numerusform>The whole article is read. %n places are left for later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RegisterView</name>
    <message numerus="yes">
        <source>%n documents are new in the register.</source>
        <translation>
            <numerusform>%n document is new in the register.</numerusform>
            <numerusform>%n documents are new in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in it already.</source>
        <translation>
            <numerusform>%n was in it already.</numerusform>
            <numerusform>%n were in it already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ReplaceDesk</name>
    <message numerus="yes">
        <source>%n articles were changed meanwhile and are left as they are.</source>
        <translation>
            <numerusform>%n article was changed meanwhile and is left as it is.</numerusform>
            <numerusform>%n articles were changed meanwhile and are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles read as before again.</source>
        <translation>
            <numerusform>%n article reads as before again.</numerusform>
            <numerusform>%n articles read as before again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to replace in %n articles.</source>
        <translation>
            <numerusform>Nothing to replace in %n article.</numerusform>
            <numerusform>Nothing to replace in %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more places than the first %n listed here.</source>
        <translation>
            <numerusform>There are more places than the first one listed here.</numerusform>
            <numerusform>There are more places than the first %n listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles that have been published were left out.</source>
        <translation>
            <numerusform>%n article that has been published was left out.</numerusform>
            <numerusform>%n articles that have been published were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged articles could not be read.</source>
        <translation>
            <numerusform>%n damaged article could not be read.</numerusform>
            <numerusform>%n damaged articles could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the articles; about %n seconds left.</source>
        <translation>
            <numerusform>Looking through the articles; about %n second left.</numerusform>
            <numerusform>Looking through the articles; about %n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing; about %n seconds left.</source>
        <translation>
            <numerusform>Replacing; about %n second left.</numerusform>
            <numerusform>Replacing; about %n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetsDialog</name>
    <message numerus="yes">
        <source>%n entries are new in the list.</source>
        <translation>
            <numerusform>%n entry is new in the list.</numerusform>
            <numerusform>%n entries are new in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were replaced.</source>
        <translation>
            <numerusform>%n entry was replaced.</numerusform>
            <numerusform>%n entries were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::StatusLine</name>
    <message numerus="yes">
        <source>%n unread notices</source>
        <translation>
            <numerusform>%n unread notice</numerusform>
            <numerusform>%n unread notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::SuggestDialog</name>
    <message numerus="yes">
        <source>%n suggestion(s) kept</source>
        <translation>
            <numerusform>%n suggestion kept</numerusform>
            <numerusform>%n suggestions kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::SuggestionDesk</name>
    <message numerus="yes">
        <source>%n suggestions are accepted; the text before is kept as a version.</source>
        <translation>
            <numerusform>%n suggestion is accepted; the text before is kept as a version.</numerusform>
            <numerusform>%n suggestions are accepted; the text before is kept as a version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer fit and stay open.</source>
        <translation>
            <numerusform>%n no longer fits and stays open.</numerusform>
            <numerusform>%n no longer fit and stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 / %Ln words</source>
        <translation>
            <numerusform>%L1 / %Ln word</numerusform>
            <numerusform>%L1 / %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words in this session</source>
        <translation>
            <numerusform>%Ln word in this session</numerusform>
            <numerusform>%Ln words in this session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::WordListView</name>
    <message numerus="yes">
        <source>%n words were removed.</source>
        <translation>
            <numerusform>%n word was removed.</numerusform>
            <numerusform>%n words were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words were approved.</source>
        <translation>
            <numerusform>%n word was approved.</numerusform>
            <numerusform>%n words were approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are new in the list.</source>
        <translation>
            <numerusform>%n word is new in the list.</numerusform>
            <numerusform>%n words are new in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words were in it already.</source>
        <translation>
            <numerusform>%n word was in it already.</numerusform>
            <numerusform>%n words were in it already.</numerusform>
        </translation>
    </message>
</context>
</TS>
