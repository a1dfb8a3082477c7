-- Lists of draws that the platform made, as a clerk brought them in: what the bias monitor looks at beside our own draws.

CREATE TABLE platform_list (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    name            TEXT    NOT NULL,
    drawn_on        TEXT    NOT NULL,
    whole           INTEGER NOT NULL,
    numbered        INTEGER NOT NULL,
    file_name       TEXT    NOT NULL,
    sha256          TEXT    NOT NULL,
    imported_by     TEXT    NOT NULL,
    imported_at     TEXT    NOT NULL,
    withdrawn_by    TEXT,
    withdrawn_at    TEXT,
    withdraw_reason TEXT
) STRICT;
CREATE UNIQUE INDEX platform_list_once ON platform_list (sha256) WHERE withdrawn_by IS NULL;
CREATE TRIGGER platform_list_never_deleted BEFORE DELETE ON platform_list
BEGIN SELECT RAISE(ABORT, 'a list is withdrawn, never deleted'); END;

CREATE TABLE platform_target (
    list_id    INTEGER NOT NULL REFERENCES platform_list (id),
    code       TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    division   TEXT    NOT NULL,
    risk_class TEXT    NOT NULL,
    drawn      INTEGER NOT NULL,
    people     TEXT    NOT NULL,
    PRIMARY KEY (list_id, code)
) STRICT, WITHOUT ROWID;

-- Offices that were founded before the monitor came get its figures too.
INSERT INTO parameter (name, scope, value, valid_from, source, set_by, set_at)
SELECT p.name, '', p.value, '2015-01-01', '程序建议值，请本局按规定调整', 'shuangsuiji', o.founded_at
FROM office o, (SELECT 'bias.look' AS name, '5%' AS value UNION ALL SELECT 'bias.check', '1%'
                UNION ALL SELECT 'bias.machine', '20%') p;
