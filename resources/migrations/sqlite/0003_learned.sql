-- What the newsroom's published articles taught the proofreader: how often they write words that its own tables do not
-- have (`second` is empty then) and set two words side by side. Made anew as a whole; no sentence can be read out of it.

CREATE TABLE learned_counts (
    first  TEXT    NOT NULL,
    second TEXT    NOT NULL,
    times  INTEGER NOT NULL,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;

-- One row: what was counted last, and when. None: nothing was, or it was forgotten.
CREATE TABLE learned_from (
    made_at   INTEGER NOT NULL,
    articles  INTEGER NOT NULL,
    syllables INTEGER NOT NULL
) STRICT;
