-- Until when an article is not to be published (as a deadline stands in 0011; without a time from the beginning of that day),
-- and which items of the checklist (core/workflow/checklist.h, commas between) were let pass when it was scheduled: they do not
-- hold it back when it is due.

CREATE TABLE embargoes (
    article INTEGER PRIMARY KEY REFERENCES articles (seq),
    date    TEXT    NOT NULL,
    time    TEXT    NOT NULL
) STRICT;

CREATE TABLE waivers (
    article INTEGER PRIMARY KEY REFERENCES articles (seq),
    items   TEXT    NOT NULL
) STRICT;
