-- Who is to do what by when, and what people are told of. Accounts are UUIDs.

-- `date` is ISO 8601, `time` HH:mm on the clock of the newsroom, or empty: by the end of the day.
CREATE TABLE deadlines (
    article INTEGER PRIMARY KEY REFERENCES articles (seq),
    date    TEXT    NOT NULL,
    time    TEXT    NOT NULL
) STRICT;
CREATE INDEX deadlines_by_date ON deadlines (date);

CREATE TABLE assignments (
    seq     INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (seq),
    account TEXT    NOT NULL REFERENCES accounts (id),
    task    TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    by      TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    UNIQUE (article, account, task)
) STRICT;
CREATE INDEX assignments_by_account ON assignments (account, article);

-- Made with the step they tell of, kept for a while only; the record keeps the steps. `remark` is empty where it is
-- about none.
CREATE TABLE notices (
    seq     INTEGER PRIMARY KEY,
    account TEXT    NOT NULL REFERENCES accounts (id),
    kind    TEXT    NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (seq),
    remark  TEXT    NOT NULL,
    by      TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    is_read INTEGER NOT NULL
) STRICT;
CREATE INDEX notices_by_account ON notices (account, seq);
CREATE INDEX notices_by_time ON notices (at);

-- Which deadlines, as they were then, somebody has seen coming (`kind` as in notices).
CREATE TABLE seen_deadlines (
    account TEXT    NOT NULL REFERENCES accounts (id),
    article INTEGER NOT NULL REFERENCES articles (seq),
    kind    TEXT    NOT NULL,
    date    TEXT    NOT NULL,
    time    TEXT    NOT NULL,
    PRIMARY KEY (account, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX articles_by_publication ON articles (publication_date) WHERE publication_date IS NOT NULL;
CREATE INDEX standings_by_publication ON standings (first_published_at) WHERE first_published_at IS NOT NULL;
