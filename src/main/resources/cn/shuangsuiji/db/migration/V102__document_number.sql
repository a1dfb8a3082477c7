-- 发文字号: every number that was given, to which record, and why it was given up. Gap-free by kind and year; never reused.

CREATE TABLE document_number (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL,
    year        INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    mark        TEXT    NOT NULL,
    subject     TEXT    NOT NULL,
    taken_by    TEXT    NOT NULL,
    taken_at    TEXT    NOT NULL,
    voided_by   TEXT,
    voided_at   TEXT,
    void_reason TEXT,
    UNIQUE (kind, year, number),
    CHECK ((voided_by IS NULL) = (voided_at IS NULL) AND (voided_by IS NULL) = (void_reason IS NULL))
) STRICT;
-- A record has one number of a kind that holds.
CREATE UNIQUE INDEX document_number_holds ON document_number (kind, subject) WHERE voided_at IS NULL;

-- The numbers of notices that visits had so far.
UPDATE number_series SET kind = 'INSPECTION_NOTICE' WHERE kind = 'notice';
INSERT OR IGNORE INTO document_number (kind, year, number, mark, subject, taken_by, taken_at)
SELECT 'INSPECTION_NOTICE', CAST(substr(coalesce(visit.notified_on, task.inspect_from), 1, 4) AS INTEGER),
       visit.notice_number,
       coalesce((SELECT value FROM parameter WHERE name = 'paper.mark' AND scope = '' ORDER BY valid_from DESC LIMIT 1), ''),
       visit.uuid, task.planner, task.inspect_from || 'T00:00:00Z'
FROM visit JOIN task ON task.id = visit.task_id ORDER BY visit.id;
ALTER TABLE visit DROP COLUMN notice_number;
