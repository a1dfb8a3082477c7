-- Attempts at a draw with their frozen files, and the targets as they were when frozen.

CREATE TABLE draw_attempt (
    id            INTEGER PRIMARY KEY,
    uuid          TEXT    NOT NULL UNIQUE,
    task_id       INTEGER NOT NULL REFERENCES task (id),
    attempt       INTEGER NOT NULL,
    state         TEXT    NOT NULL,
    population    TEXT    NOT NULL,
    inspectors    TEXT    NOT NULL,
    rules         TEXT    NOT NULL,
    preview       TEXT    NOT NULL,
    plan          TEXT,
    commitment    TEXT,
    seed          TEXT,
    result        TEXT,
    assignment    TEXT,
    frozen_by     TEXT    NOT NULL,
    frozen_at     TEXT    NOT NULL,
    committed_by  TEXT,
    committed_at  TEXT,
    witness       TEXT CHECK (witness <> committed_by),
    drawn_by      TEXT,
    drawn_at      TEXT,
    redraw_by     TEXT,
    redraw_second TEXT CHECK (redraw_second <> redraw_by),
    redraw_reason TEXT,
    UNIQUE (task_id, attempt)
) STRICT;

-- Neither a seed nor a result changes once it is there, whoever writes the statement.
CREATE TRIGGER draw_seed_once BEFORE UPDATE OF plan, seed, result ON draw_attempt
WHEN (old.plan IS NOT NULL AND new.plan IS NOT old.plan) OR (old.seed IS NOT NULL AND new.seed IS NOT old.seed)
    OR (old.result IS NOT NULL AND new.result IS NOT old.result)
BEGIN SELECT RAISE(ABORT, 'a draw is made once'); END;
CREATE TRIGGER draw_never_deleted BEFORE DELETE ON draw_attempt
BEGIN SELECT RAISE(ABORT, 'a draw is never deleted'); END;

CREATE TABLE draw_target (
    attempt_id INTEGER NOT NULL REFERENCES draw_attempt (id),
    code       TEXT    NOT NULL,
    stratum    TEXT    NOT NULL,
    items      TEXT    NOT NULL,
    snapshot   TEXT    NOT NULL,
    drawn      TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (attempt_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX draw_target_by_code ON draw_target (code) WHERE drawn <> '';

-- Who goes where, as assigned from the same seed.
CREATE TABLE seat (
    attempt_id  INTEGER NOT NULL REFERENCES draw_attempt (id),
    code        TEXT    NOT NULL,
    seat        INTEGER NOT NULL,
    role        TEXT    NOT NULL,
    certificate TEXT    NOT NULL,
    PRIMARY KEY (attempt_id, code, seat)
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_by_certificate ON seat (certificate);
