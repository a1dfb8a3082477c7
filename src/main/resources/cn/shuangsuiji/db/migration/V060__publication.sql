-- What was made public, as it was then. A withdrawal is another row, never a deletion.

CREATE TABLE publication (
    id           INTEGER PRIMARY KEY,
    uuid         TEXT    NOT NULL UNIQUE,
    kind         TEXT    NOT NULL,
    subject      TEXT    NOT NULL,
    published_by TEXT    NOT NULL,
    published_on TEXT    NOT NULL,
    content      TEXT    NOT NULL,
    UNIQUE (kind, subject)
) STRICT;
