-- What a clerk typed for a paper that no other record holds: receiver, cause, provisions. The last one typed is offered again.

CREATE TABLE paper_entry (
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    fields     TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
