-- What a clerk said the headers of a source mean. A source is known by the set of its headers, because files of one system
-- come under ever new names but with the same columns.
CREATE TABLE import_mapping (
    id      INTEGER PRIMARY KEY,
    list    TEXT NOT NULL,
    headers TEXT NOT NULL,
    source  TEXT NOT NULL,
    set_by  TEXT NOT NULL,
    set_at  TEXT NOT NULL,
    columns TEXT NOT NULL CHECK (json_valid(columns)),
    UNIQUE (list, headers)
) STRICT;
