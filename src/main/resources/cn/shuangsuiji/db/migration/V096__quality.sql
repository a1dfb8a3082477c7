-- How good the lists are, day by day, and what targets are compared by.

CREATE TABLE quality_count (
    measure TEXT    NOT NULL,
    day     TEXT    NOT NULL,
    count   INTEGER NOT NULL,
    total   INTEGER NOT NULL,
    PRIMARY KEY (measure, day)
) STRICT, WITHOUT ROWID;

-- Made from a target's row when somebody asks for it, never while lists are imported; a row that changes loses its key
-- and gets a new one at the next question.
CREATE TABLE target_key (
    target_id    INTEGER PRIMARY KEY REFERENCES target (id) ON DELETE CASCADE,
    code_fault   TEXT NOT NULL,
    name_address INTEGER,
    name_person  INTEGER,
    organisation INTEGER,
    registration INTEGER
) STRICT;
CREATE INDEX target_key_by_name_address ON target_key (name_address) WHERE name_address IS NOT NULL;
CREATE INDEX target_key_by_name_person ON target_key (name_person) WHERE name_person IS NOT NULL;
CREATE INDEX target_key_by_organisation ON target_key (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX target_key_by_registration ON target_key (registration) WHERE registration IS NOT NULL;

CREATE TRIGGER target_key_stale AFTER UPDATE ON target
WHEN (old.code, old.registration_number, old.kind, old.name, old.address, old.division, old.legal_representative)
    IS NOT (new.code, new.registration_number, new.kind, new.name, new.address, new.division,
            new.legal_representative)
BEGIN
    DELETE FROM target_key WHERE target_id = old.id;
END;

-- The rows that may be one target, as the last look at the keys found them; reasons: names of its constants by commas.
CREATE TABLE duplicate_member (
    target_id INTEGER PRIMARY KEY REFERENCES target (id) ON DELETE CASCADE,
    group_id  INTEGER NOT NULL,
    reasons   TEXT    NOT NULL
) STRICT;
CREATE INDEX duplicate_member_by_group ON duplicate_member (group_id);
