-- Which version of an article each person saw last; the account is empty for the one person of a newsroom without accounts.

CREATE TABLE seen (
    article  INTEGER NOT NULL REFERENCES articles (seq),
    account  TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (article, account)
) STRICT, WITHOUT ROWID;
