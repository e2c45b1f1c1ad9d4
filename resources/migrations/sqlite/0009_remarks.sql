-- What people of the desk say about places of articles. The place (core/workflow/anchor.h) moves with its words; what was
-- said stays as it is, and nothing is taken away.

CREATE TABLE remarks (
    seq      INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    article  INTEGER NOT NULL REFERENCES articles (seq),
    revision INTEGER NOT NULL,
    field    TEXT    NOT NULL,
    block    TEXT    NOT NULL,
    part     INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    length   INTEGER NOT NULL,
    quoted   TEXT    NOT NULL
) STRICT;
CREATE INDEX remarks_by_article ON remarks (article, seq);

CREATE TABLE remark_lines (
    seq     INTEGER PRIMARY KEY,
    remark  INTEGER NOT NULL REFERENCES remarks (seq),
    kind    TEXT    NOT NULL,
    account TEXT    NOT NULL,
    author  TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    text    TEXT    NOT NULL
) STRICT;
CREATE INDEX remark_lines_by_remark ON remark_lines (remark, seq);
CREATE TRIGGER remark_lines_are_not_changed BEFORE UPDATE ON remark_lines
BEGIN SELECT RAISE(ABORT, 'what was said stays'); END;
CREATE TRIGGER remark_lines_are_not_cut BEFORE DELETE ON remark_lines BEGIN SELECT RAISE(ABORT, 'what was said stays'); END;
