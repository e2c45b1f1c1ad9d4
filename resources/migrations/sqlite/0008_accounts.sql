-- Who may work in the newsroom; with none there is one person, who may do everything. Nobody is removed, only switched off, so
-- that the record and revisions keep meaning somebody. `name_key` is the name in one case and tone placement, `password` an
-- Argon2id string, `wrapped_key` the secret half of `public_key` under the password (core/base/secrets.h). `seal` covers all
-- columns a person could gain by.

CREATE TABLE accounts (
    id          TEXT    PRIMARY KEY,
    name        TEXT    NOT NULL,
    name_key    TEXT    NOT NULL UNIQUE,
    full_name   TEXT    NOT NULL,
    roles       TEXT    NOT NULL,
    password    TEXT    NOT NULL,
    public_key  TEXT    NOT NULL,
    wrapped_key BLOB    NOT NULL,
    is_on       INTEGER NOT NULL,
    made_at     INTEGER NOT NULL,
    seal        TEXT    NOT NULL
) STRICT;
CREATE TRIGGER accounts_are_kept BEFORE DELETE ON accounts BEGIN SELECT RAISE(ABORT, 'accounts are only switched off'); END;

-- Every key an account ever signed with: a password somebody else sets makes a new one.
CREATE TABLE account_keys (
    public_key TEXT    PRIMARY KEY,
    account    TEXT    NOT NULL REFERENCES accounts (id),
    made_at    INTEGER NOT NULL
) STRICT;
CREATE TRIGGER account_keys_are_kept BEFORE DELETE ON account_keys BEGIN SELECT RAISE(ABORT, 'keys are kept'); END;

-- Wrong passwords in a row by the name they were typed for, also where nobody has it: nobody learns from the wait which names
-- there are. `boot` and `uptime` say when the last was, by a clock nobody sets (core/base/uptime.h).
CREATE TABLE sign_in_tries (
    name_key TEXT    PRIMARY KEY,
    failures INTEGER NOT NULL,
    boot     TEXT    NOT NULL,
    uptime   INTEGER NOT NULL
) STRICT;
