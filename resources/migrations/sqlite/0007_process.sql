-- Where articles stand in the editorial process, beside the stage their list shows. Accounts are UUIDs, empty without one;
-- revisions are numbers, 0 for none. `seal` as in 0001. An article without a row has gone no step and has no author.

CREATE TABLE standings (
    article            INTEGER PRIMARY KEY REFERENCES articles (seq),
    author             TEXT    NOT NULL,
    last_editor        TEXT    NOT NULL,
    stage_before       TEXT    NOT NULL,
    published_revision INTEGER NOT NULL,
    first_published_at INTEGER,
    published_at       INTEGER,
    scheduled_at       INTEGER,
    seal               TEXT    NOT NULL
) STRICT;
CREATE INDEX standings_by_schedule ON standings (scheduled_at) WHERE scheduled_at IS NOT NULL;

-- Each approval that was given; `dropped_at` once it no longer holds. What it covers and who signed it cannot be changed
-- without `signature` being wrong (core/workflow/approval.h).
CREATE TABLE approvals (
    seq        INTEGER PRIMARY KEY,
    article    INTEGER NOT NULL REFERENCES articles (seq),
    revision   INTEGER NOT NULL,
    digest     TEXT    NOT NULL,
    account    TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    on_paper   INTEGER NOT NULL,
    scan       TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    signature  TEXT    NOT NULL,
    public_key TEXT    NOT NULL,
    dropped_at INTEGER
) STRICT;
CREATE INDEX approvals_by_article ON approvals (article, seq);

-- Corrections of published articles: with a notice for readers, or of a slip, which has none. `revision` is the one that
-- came out with it, 0 while it is under way or when it was given up (`ended_at` is set then).
CREATE TABLE corrections (
    seq      INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES articles (seq),
    kind     TEXT    NOT NULL,
    notice   TEXT    NOT NULL,
    account  TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    begun_at INTEGER NOT NULL,
    ended_at INTEGER,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX corrections_by_article ON corrections (article, seq);
