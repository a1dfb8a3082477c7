-- Filters that an office uses again and again, by name.
CREATE TABLE saved_filter (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    filter   TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;
