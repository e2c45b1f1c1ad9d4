-- Who did what, when and to which text: only ever added to. `hash` covers the entry and the hash before it (core/workflow
-- record_entry.h); `uptime` is a clock nobody sets. `account` and `article` are empty where there is none.

CREATE TABLE record (
    number   INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    uptime   INTEGER NOT NULL,
    account  TEXT    NOT NULL,
    actor    TEXT    NOT NULL,
    what     TEXT    NOT NULL,
    article  TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    before   TEXT    NOT NULL,
    after    TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    hash     TEXT    NOT NULL
) STRICT;
CREATE INDEX record_by_article ON record (article, number);
CREATE INDEX record_by_time ON record (at);

-- Against a slip of ours; who edits the file by other means leaves traces in the chain.
CREATE TRIGGER record_is_not_changed BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'the record is only added to'); END;
CREATE TRIGGER record_is_not_cut BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the record is only added to'); END;
