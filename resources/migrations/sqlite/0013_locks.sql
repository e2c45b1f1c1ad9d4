-- Which article is in whose hands. `account` is empty in a newsroom without accounts; `session` is of one run of the
-- program, `process` names the process it runs in.

CREATE TABLE locks (
    article  INTEGER PRIMARY KEY REFERENCES articles (seq),
    account  TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    session  TEXT    NOT NULL,
    machine  TEXT    NOT NULL,
    process  TEXT    NOT NULL,
    taken_at INTEGER NOT NULL,
    beat_at  INTEGER NOT NULL
) STRICT;
