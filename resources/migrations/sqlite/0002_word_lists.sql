-- The words the proofreader accepts, in lists: the newsroom's own and one for each topic it made, which can be switched
-- off. `name_key` is the name in any case and tone placement. A proposed word does not count before it is approved.

CREATE TABLE word_lists (
    name     TEXT    NOT NULL PRIMARY KEY,
    name_key TEXT    NOT NULL UNIQUE,
    is_on    INTEGER NOT NULL,
    author   TEXT    NOT NULL,
    made_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO word_lists (name, name_key, is_on, author, made_at) VALUES ('newsroom', 'newsroom', 1, '', 0);

CREATE TABLE listed_words (
    list        TEXT    NOT NULL REFERENCES word_lists (name),
    word        TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    author      TEXT    NOT NULL,
    added_at    INTEGER NOT NULL,
    approved_by TEXT    NOT NULL,
    approved_at INTEGER,
    PRIMARY KEY (list, word)
) STRICT, WITHOUT ROWID;

INSERT INTO listed_words (list, word, state, author, added_at, approved_by, approved_at)
SELECT 'newsroom', word, 'approved', author, added_at, author, added_at FROM words;

DROP TABLE words;
