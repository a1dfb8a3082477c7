-- Absences and recusals are withdrawn with a trace, never deleted; a recusal has a kind and an end.

ALTER TABLE absence ADD COLUMN entered_by TEXT;
ALTER TABLE absence ADD COLUMN entered_at TEXT;
ALTER TABLE absence ADD COLUMN withdrawn_by TEXT;
ALTER TABLE absence ADD COLUMN withdrawn_at TEXT;
ALTER TABLE absence ADD COLUMN withdraw_reason TEXT;
CREATE INDEX absence_by_days ON absence (last_day, first_day) WHERE withdrawn_at IS NULL;
CREATE TRIGGER absence_never_deleted BEFORE DELETE ON absence
BEGIN SELECT RAISE(ABORT, 'an absence is withdrawn, never deleted'); END;

-- Made anew: one target may be recused from for several reasons, and again after a withdrawal.
CREATE TABLE recusal_declared (
    id              INTEGER PRIMARY KEY,
    inspector_id    INTEGER NOT NULL REFERENCES inspector (id),
    target_code     TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    note            TEXT    NOT NULL,
    declared_by     TEXT    NOT NULL,
    declared_on     TEXT    NOT NULL,
    valid_until     TEXT,
    entered_by      TEXT,
    entered_at      TEXT,
    withdrawn_by    TEXT,
    withdrawn_at    TEXT,
    withdraw_reason TEXT,
    approver        TEXT CHECK (approver <> withdrawn_by)
) STRICT;
INSERT INTO recusal_declared (id, inspector_id, target_code, kind, note, declared_by, declared_on)
SELECT recusal.id, inspector_id, target_code, 'OTHER', relation, inspector.name, declared_on
FROM recusal JOIN inspector ON inspector.id = inspector_id;
DROP TABLE recusal;
ALTER TABLE recusal_declared RENAME TO recusal;
CREATE INDEX recusal_by_inspector ON recusal (inspector_id);
CREATE UNIQUE INDEX recusal_once ON recusal (inspector_id, target_code, kind) WHERE withdrawn_at IS NULL;
CREATE TRIGGER recusal_never_deleted BEFORE DELETE ON recusal
BEGIN SELECT RAISE(ABORT, 'a recusal is withdrawn, never deleted'); END;

INSERT INTO parameter (name, scope, value, valid_from, source, set_by, set_at)
SELECT 'recusal.former.years', '', '3', '2015-01-01', '程序建议值，请本局按规定调整', 'shuangsuiji', founded_at FROM office;
