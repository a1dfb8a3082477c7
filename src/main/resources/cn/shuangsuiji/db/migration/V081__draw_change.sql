-- What was changed after a draw's assignment: substitutes for unusable targets, seats drawn again. Only ever added to.

CREATE TABLE draw_change (
    id         INTEGER PRIMARY KEY,
    uuid       TEXT    NOT NULL UNIQUE,
    attempt_id INTEGER NOT NULL REFERENCES draw_attempt (id),
    seq        INTEGER NOT NULL CHECK (seq > 0),
    kind       TEXT    NOT NULL CHECK (kind IN ('SUBSTITUTE', 'SEAT')),
    target     TEXT    NOT NULL,
    content    TEXT    NOT NULL,
    note       TEXT    NOT NULL CHECK (length(trim(note)) > 0),
    changed_by TEXT    NOT NULL,
    approver   TEXT    NOT NULL CHECK (approver <> changed_by),
    changed_at TEXT    NOT NULL,
    UNIQUE (attempt_id, seq)
) STRICT;
CREATE TRIGGER draw_change_never_changes BEFORE UPDATE ON draw_change
BEGIN SELECT RAISE(ABORT, 'changes of a draw are append-only'); END;
CREATE TRIGGER draw_change_never_shrinks BEFORE DELETE ON draw_change
BEGIN SELECT RAISE(ABORT, 'changes of a draw are append-only'); END;
CREATE TRIGGER draw_change_in_order BEFORE INSERT ON draw_change
WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM draw_change WHERE attempt_id = new.attempt_id)
BEGIN SELECT RAISE(ABORT, 'changes of a draw are numbered without gaps'); END;

-- An office founded before this figure existed starts with it, too.
INSERT INTO parameter (name, scope, value, valid_from, source, set_by, set_at)
SELECT 'inspector.visits.period', '', '20', '2015-01-01', '本单位自定的安排，可随时修改', 'system', founded_at FROM office;
