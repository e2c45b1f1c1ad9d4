-- The register of official documents: what articles may cite. A number comes again in other years and at other
-- bodies, so the day and the body tell two documents apart. The keys are without case, marks and dashes.

CREATE TABLE documents (
    id           TEXT    PRIMARY KEY,
    number       TEXT    NOT NULL,
    number_key   TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    issuer       TEXT    NOT NULL,
    issuer_key   TEXT    NOT NULL,
    issued_on    TEXT, -- ISO 8601
    title        TEXT    NOT NULL,
    note         TEXT    NOT NULL,
    out_of_force TEXT, -- from that day on; NULL: in force
    added_by     TEXT    NOT NULL,
    added_at     INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX documents_once ON documents (number_key, coalesce(issued_on, ''), issuer_key);
