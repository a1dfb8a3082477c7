-- Exclusions that do not hold for a task, each with its reason; a row without one lets the exclusion hold again. The last counts.

CREATE TABLE draw_lift (
    id      INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES task (id),
    reason  TEXT    NOT NULL,
    why     TEXT CHECK (length(trim(why)) > 0),
    by      TEXT    NOT NULL,
    at      TEXT    NOT NULL
) STRICT;
CREATE INDEX draw_lift_by_task ON draw_lift (task_id);
CREATE TRIGGER draw_lift_never_changes BEFORE UPDATE ON draw_lift BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER draw_lift_never_shrinks BEFORE DELETE ON draw_lift BEGIN SELECT RAISE(ABORT, 'append only'); END;
