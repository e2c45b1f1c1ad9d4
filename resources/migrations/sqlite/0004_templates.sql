-- What articles of one kind begin as: templates the newsroom made of its own articles. `content` is a length and a zlib
-- stream of JSON, as in revisions; `name_key` is the name in any case and tone placement.

CREATE TABLE templates (
    name     TEXT    NOT NULL PRIMARY KEY,
    name_key TEXT    NOT NULL UNIQUE,
    author   TEXT    NOT NULL,
    made_at  INTEGER NOT NULL,
    content  BLOB    NOT NULL,
    sha256   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
