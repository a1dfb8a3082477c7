-- What an office keeps about its inspectors beside name and certificate.

ALTER TABLE inspector ADD COLUMN certificate_kind TEXT NOT NULL DEFAULT 'ADMINISTRATIVE';
ALTER TABLE inspector ADD COLUMN division TEXT NOT NULL DEFAULT '';
ALTER TABLE inspector ADD COLUMN left_on TEXT;
UPDATE inspector SET division = coalesce((SELECT code FROM office), '');

-- Numbers of certificates that a person had before: visits of this year stand under them.
CREATE TABLE inspector_former (
    certificate  TEXT    PRIMARY KEY,
    inspector_id INTEGER NOT NULL REFERENCES inspector (id)
) STRICT, WITHOUT ROWID;

-- Townships to which a person may be sent; no row: everywhere.
CREATE TABLE inspector_area (
    inspector_id INTEGER NOT NULL REFERENCES inspector (id),
    area         TEXT    NOT NULL CHECK (length(area) = 9),
    PRIMARY KEY (inspector_id, area)
) STRICT, WITHOUT ROWID;

-- Qualifications in which a person counts as an expert.
CREATE TABLE inspector_expert (
    inspector_id INTEGER NOT NULL REFERENCES inspector (id),
    label        TEXT    NOT NULL REFERENCES label (code),
    PRIMARY KEY (inspector_id, label)
) STRICT, WITHOUT ROWID;

-- The townships were a parameter of the certificate's number until now; the audit keeps who set them.
INSERT OR IGNORE INTO inspector_area (inspector_id, area)
SELECT inspector.id, trim(area.value)
FROM parameter JOIN inspector ON inspector.certificate = parameter.scope,
     json_each('["' || replace(replace(replace(replace(replace(replace(parameter.value, '，', ','), '、', ','), ' ', ','), char(10), ','), char(9), ','), ',', '","') || '"]')
     AS area
WHERE parameter.name = 'inspector.areas' AND parameter.valid_to IS NULL AND length(trim(area.value)) = 9;
DELETE FROM parameter WHERE name = 'inspector.areas';
