-- What a directory of targets must also say: the old number, since when and on whose word the status holds, whose row it
-- is, which permits it has (a permit's number tells it from every other, so that a list of permits can come in again and
-- again), and how its class changed.

ALTER TABLE target ADD COLUMN registration_number TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN status_day TEXT;
ALTER TABLE target ADD COLUMN status_source TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN origin TEXT NOT NULL DEFAULT 'OFFICE' CHECK (origin IN ('PROVINCE', 'OFFICE'));

CREATE TABLE target_licence (
    id        INTEGER PRIMARY KEY,
    target_id INTEGER NOT NULL REFERENCES target (id),
    kind      TEXT    NOT NULL,
    number    TEXT    NOT NULL UNIQUE,
    issued    TEXT,
    expires   TEXT,
    authority TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX target_licence_by_target ON target_licence (target_id);
CREATE INDEX target_licence_by_expiry ON target_licence (expires);

-- Earlier classes and scores; the present one stands in the target itself, so that a load writes nothing here.
CREATE TABLE target_risk (
    target_id  INTEGER NOT NULL REFERENCES target (id),
    day        TEXT    NOT NULL,
    risk_class TEXT    NOT NULL,
    risk_score INTEGER,
    PRIMARY KEY (target_id, day)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER target_risk_change AFTER UPDATE OF risk_class, risk_score ON target
WHEN old.risk_class <> new.risk_class OR old.risk_score IS NOT new.risk_score BEGIN
    INSERT INTO target_risk (target_id, day, risk_class, risk_score)
    VALUES (old.id, old.as_of, old.risk_class, old.risk_score)
    ON CONFLICT DO UPDATE SET risk_class = excluded.risk_class, risk_score = excluded.risk_score;
END;
