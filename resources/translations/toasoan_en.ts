<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation><numerusform>%n minute ago</numerusform><numerusform>%n minutes ago</numerusform></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n table(s) became plain paragraphs, the cells of a row divided by “|”.</source>
        <translation><numerusform>%n table became plain paragraphs, the cells of a row divided by “|”.</numerusform><numerusform>%n tables became plain paragraphs, the cells of a row divided by “|”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stand elsewhere and were not fetched; add them to their captions.</source>
        <translation><numerusform>%n picture stands elsewhere and was not fetched; add it to its caption.</numerusform><numerusform>%n pictures stand elsewhere and were not fetched; add them to their captions.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out: only JPEG, PNG and WebP are taken.</source>
        <translation><numerusform>%n picture was left out: only JPEG, PNG and WebP are taken.</numerusform><numerusform>%n pictures were left out: only JPEG, PNG and WebP are taken.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no text may hold were removed.</source>
        <translation><numerusform>%n character that no text may hold was removed.</numerusform><numerusform>%n characters that no text may hold were removed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken as captions; their pictures are still to be added.</source>
        <translation><numerusform>%n line was taken as a caption; its picture is still to be added.</numerusform><numerusform>%n lines were taken as captions; their pictures are still to be added.</numerusform></translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleListModel</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n picture</numerusform><numerusform>%n pictures</numerusform></translation>
    </message>
</context>
<context>
    <name>toasoan::ExportDialog</name>
    <message numerus="yes">
        <source>%n files are ready.</source>
        <translation><numerusform>%n file is ready.</numerusform><numerusform>%n files are ready.</numerusform></translation>
    </message>
</context>
<context>
    <name>toasoan::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation><numerusform>%n place</numerusform><numerusform>%n places</numerusform></translation>
    </message>
</context>
<context>
    <name>toasoan::FindingsPanel</name>
    <message numerus="yes">
        <source>%n spelling mistakes</source>
        <translation><numerusform>%n spelling mistake</numerusform><numerusform>%n spelling mistakes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n easily confused words</source>
        <translation><numerusform>%n easily confused word</numerusform><numerusform>%n easily confused words</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n points of form and style</source>
        <translation><numerusform>%n point of form and style</numerusform><numerusform>%n points of form and style</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation><numerusform>%n hint</numerusform><numerusform>%n hints</numerusform></translation>
    </message>
</context>
<context>
    <name>toasoan::FolderList</name>
    <message numerus="yes">
        <source>%1: %n articles</source>
        <translation><numerusform>%1: %n article</numerusform><numerusform>%1: %n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryPanel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation><numerusform>%n word</numerusform><numerusform>%n words</numerusform></translation>
    </message>
</context>
<context>
    <name>toasoan::PageView</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation><numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation>
    </message>
</context>
<context>
    <name>toasoan::StatusLine</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation><numerusform>%n word</numerusform><numerusform>%n words</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation><numerusform>%n minute to read</numerusform><numerusform>%n minutes to read</numerusform></translation>
    </message>
</context>
</TS>
