-- The newsroom of the first release. Times are milliseconds since 1970 in UTC, days are ISO 8601 or NULL, ids are
-- UUIDs in lower case. `seal` is a checksum of what lists show of a row, so that a flipped bit cannot pass for text.

CREATE TABLE articles (
    seq              INTEGER PRIMARY KEY,
    id               TEXT    NOT NULL UNIQUE,
    stage            TEXT    NOT NULL,
    headline         TEXT    NOT NULL,
    byline           TEXT    NOT NULL,
    unit             TEXT    NOT NULL,
    section          TEXT    NOT NULL,
    place            TEXT    NOT NULL,
    source           TEXT    NOT NULL,
    genre            TEXT    NOT NULL,
    publication_date TEXT,
    created_at       INTEGER NOT NULL,
    updated_at       INTEGER NOT NULL,
    words            INTEGER NOT NULL,
    photos           INTEGER NOT NULL,
    revision         INTEGER NOT NULL,
    seal             TEXT    NOT NULL
) STRICT;

CREATE INDEX articles_by_change ON articles (updated_at, seq) WHERE stage <> 'trashed';
CREATE INDEX articles_by_stage ON articles (stage, updated_at, seq);
CREATE INDEX articles_by_byline ON articles (byline, updated_at, seq);

-- The text autosave overwrites, apart from the columns of lists so that these stay small.
CREATE TABLE working_copies (
    article INTEGER PRIMARY KEY REFERENCES articles (seq),
    content BLOB    NOT NULL,
    sha256  TEXT    NOT NULL
) STRICT;

-- Never changed once written. encoding 0: `content` is the JSON itself; 1: a 4-byte length and a zlib stream of it.
CREATE TABLE revisions (
    seq      INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES articles (seq),
    number   INTEGER NOT NULL,
    made_at  INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    author   TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    words    INTEGER NOT NULL,
    encoding INTEGER NOT NULL,
    content  BLOB    NOT NULL,
    sha256   TEXT    NOT NULL,
    seal     TEXT    NOT NULL,
    UNIQUE (article, number)
) STRICT;

-- `updated_at` repeats the article's, so that the newest of a tag are found without sorting all of them.
CREATE TABLE article_tags (
    tag_key    TEXT    NOT NULL,
    updated_at INTEGER NOT NULL,
    article    INTEGER NOT NULL REFERENCES articles (seq),
    tag        TEXT    NOT NULL,
    PRIMARY KEY (tag_key, updated_at, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tags_by_article ON article_tags (article);

CREATE TABLE article_credits (
    article INTEGER NOT NULL REFERENCES articles (seq),
    credit  TEXT    NOT NULL,
    PRIMARY KEY (article, credit)
) STRICT, WITHOUT ROWID;

CREATE TABLE photos (
    seq           INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    sha256        TEXT    NOT NULL,
    format        TEXT    NOT NULL,
    width         INTEGER NOT NULL,
    height        INTEGER NOT NULL,
    bytes         INTEGER NOT NULL,
    original_name TEXT    NOT NULL,
    description   TEXT    NOT NULL,
    credit        TEXT    NOT NULL,
    rights        TEXT    NOT NULL,
    added_at      INTEGER NOT NULL,
    seal          TEXT    NOT NULL
) STRICT;

CREATE TABLE words (
    word     TEXT    NOT NULL PRIMARY KEY,
    author   TEXT    NOT NULL,
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The words of every article that is not in the trash, prepared by the program (core/store/search_text.h): the
-- tokenizer only splits at spaces. Contentless: the text is in working_copies already.
CREATE VIRTUAL TABLE search USING fts5 (exact, folded, content = '', tokenize = 'ascii');

-- Articles whose text has changed since they were indexed, with the text the index still holds (NULL: none).
CREATE TABLE index_debts (
    article INTEGER PRIMARY KEY REFERENCES articles (seq),
    content BLOB,
    sha256  TEXT
) STRICT;
