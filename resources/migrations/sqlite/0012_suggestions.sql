-- Changes of articles that people suggest. The place (core/workflow/anchor.h) moves with its words; what was suggested, and by
-- whom, stays as it is, and nothing is taken away. `change` is JSON (core/workflow/suggestion.h), with the place as it was first;
-- `seal` covers it, who suggested it, when and on what.

CREATE TABLE suggestions (
    seq        INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    article    INTEGER NOT NULL REFERENCES articles (seq),
    revision   INTEGER NOT NULL,
    field      TEXT    NOT NULL,
    block      TEXT    NOT NULL,
    part       INTEGER NOT NULL,
    start      INTEGER NOT NULL,
    length     INTEGER NOT NULL,
    change     TEXT    NOT NULL,
    account    TEXT    NOT NULL,
    author     TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    state      TEXT    NOT NULL,
    decided_by TEXT    NOT NULL,
    decided_at INTEGER,
    seal       TEXT    NOT NULL
) STRICT;
CREATE INDEX suggestions_by_article ON suggestions (article, seq);
CREATE INDEX suggestions_open ON suggestions (article) WHERE state = 'open';
CREATE TRIGGER suggestions_are_not_changed BEFORE UPDATE OF id, article, revision, change, account, author, at, seal ON suggestions
BEGIN SELECT RAISE(ABORT, 'what was suggested stays'); END;
CREATE TRIGGER suggestions_are_decided_once BEFORE UPDATE OF state ON suggestions WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a suggestion is decided once'); END;
CREATE TRIGGER suggestions_are_not_cut BEFORE DELETE ON suggestions BEGIN SELECT RAISE(ABORT, 'what was suggested stays'); END;
