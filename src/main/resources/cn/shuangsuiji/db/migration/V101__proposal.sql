-- What the office proposes about rows that the province owns. How far a sent one came is told by the outbox.

CREATE TABLE proposal (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL,
    code        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    changes     TEXT    NOT NULL,
    reason      TEXT    NOT NULL CHECK (length(trim(reason)) > 0),
    evidence    TEXT    NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN ('DRAFT', 'SENT', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    drafted_by  TEXT    NOT NULL,
    drafted_at  TEXT    NOT NULL,
    sent_at     TEXT,
    answered_at TEXT,
    answer      TEXT    NOT NULL DEFAULT '',
    CHECK ((state = 'DRAFT') <= (sent_at IS NULL))
) STRICT;
CREATE INDEX proposal_by_state ON proposal (state, id);
CREATE INDEX proposal_by_code ON proposal (code);
CREATE TRIGGER proposal_never_deleted BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'a proposal is withdrawn, never deleted'); END;
-- What went up stays as it went.
CREATE TRIGGER proposal_sent_once BEFORE UPDATE OF kind, code, name, changes, reason, evidence ON proposal
WHEN old.state <> 'DRAFT' BEGIN SELECT RAISE(ABORT, 'a proposal that was sent does not change'); END;
