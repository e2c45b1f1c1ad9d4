-- The files articles were brought in from, as they came; what is in them stands beside the pictures, under its hash.

CREATE TABLE originals (
    article  INTEGER NOT NULL REFERENCES articles (seq),
    name     TEXT    NOT NULL,
    size     INTEGER NOT NULL,
    sha256   TEXT    NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (article, sha256)
) STRICT, WITHOUT ROWID;
