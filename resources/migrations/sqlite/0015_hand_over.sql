-- What versions were made of, and what other desks told of articles they had.

-- `parents`: numbers of the versions of the same article it was made of, spaces between them; NULL in rows from before: the one
-- before it. `beside` 1: kept beside the text, which it did not become.
ALTER TABLE revisions ADD COLUMN parents TEXT;
ALTER TABLE revisions ADD COLUMN beside INTEGER NOT NULL DEFAULT 0;
UPDATE revisions SET beside = 1 WHERE kind = 'conflict';

-- By which other newsrooms sign packages, as somebody here found right; hexadecimal.
CREATE TABLE desk_keys (
    public_key TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    by         TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    seal       TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Steps that were taken at other desks, as they told: no part of the record of this one. `hash` is that of their record.
CREATE TABLE steps_elsewhere (
    seq      INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES articles (seq),
    desk     TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    actor    TEXT    NOT NULL,
    what     TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    hash     TEXT    NOT NULL,
    seal     TEXT    NOT NULL,
    UNIQUE (article, at, what, actor, hash)
) STRICT;

-- Approvals given at other desks that do not count here. `revision` is the number here, 0 where it is not known, `their_revision`
-- the one that was signed; `desk_key` signed the package that told of it, empty where a third desk passed it on.
CREATE TABLE approvals_elsewhere (
    seq            INTEGER PRIMARY KEY,
    article        INTEGER NOT NULL REFERENCES articles (seq),
    desk           TEXT    NOT NULL,
    desk_key       TEXT    NOT NULL,
    revision       INTEGER NOT NULL,
    their_revision INTEGER NOT NULL,
    digest         TEXT    NOT NULL,
    account        TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    at             INTEGER NOT NULL,
    on_paper       INTEGER NOT NULL,
    note           TEXT    NOT NULL,
    signature      TEXT    NOT NULL,
    public_key     TEXT    NOT NULL,
    seal           TEXT    NOT NULL,
    UNIQUE (article, digest, name, at)
) STRICT;

-- Who works on what at another desk: people without an account here.
CREATE TABLE work_elsewhere (
    seq     INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (seq),
    desk    TEXT    NOT NULL,
    person  TEXT    NOT NULL,
    task    TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    by      TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    UNIQUE (article, desk, person, task)
) STRICT;
