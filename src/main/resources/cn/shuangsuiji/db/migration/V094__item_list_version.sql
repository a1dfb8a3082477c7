-- The item list over its versions. Table item stays the list in force; what was on the list before is kept row by row.

CREATE TABLE item_list_version (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    -- Which one in force it was, counted from one without gaps; null before it came into force.
    number          INTEGER UNIQUE,
    name            TEXT    NOT NULL,
    state           TEXT    NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'IN_FORCE', 'SUPERSEDED', 'VOID')),
    effective_from  TEXT,
    effective_until TEXT,
    source          TEXT    NOT NULL,
    reason          TEXT    NOT NULL,
    drafted_by      TEXT    NOT NULL,
    drafted_at      TEXT    NOT NULL,
    approved_by     TEXT,
    approved_at     TEXT,
    closed_by       TEXT,
    closed_reason   TEXT,
    CHECK ((state IN ('IN_FORCE', 'SUPERSEDED')) = (number IS NOT NULL)),
    CHECK (approved_by IS NULL OR approved_by <> drafted_by)
) STRICT;
-- One list is in force, and one draft at a time is on its way.
CREATE UNIQUE INDEX item_list_in_force ON item_list_version (state) WHERE state = 'IN_FORCE';
CREATE UNIQUE INDEX item_list_on_its_way ON item_list_version ((state IN ('DRAFT', 'APPROVED')))
    WHERE state IN ('DRAFT', 'APPROVED');

-- What an item says, by the keys of the import's columns. Everything that compares versions compares these texts: whoever
-- gives items another field makes this view anew and adds the field to the texts of item_history, or every row counts as
-- changed.
CREATE VIEW item_content AS
SELECT code,
       json_object('code', code, 'category', category, 'name', name, 'targetKinds', target_kinds,
                   'targetText', target_text, 'targetLabel', coalesce(target_label, ''), 'importance', importance,
                   'methods', methods, 'level', level, 'legalBasis', legal_basis,
                   'qualification', coalesce(qualification, ''), 'jointSuitable', CAST(joint_suitable AS TEXT),
                   'ratio', ratio, 'frequency', frequency, 'materials', materials, 'guidance', guidance,
                   'resultWordings', result_wordings, 'compiledBy', compiled_by,
                   'initiatingDepartment', initiating_department,
                   'cooperatingDepartments', cooperating_departments, 'section', section,
                   'exemption', coalesce(exemption, ''), 'active', CAST(active AS TEXT)) AS content
FROM item;

-- A row holds from one version's number until before another's; null until for what is on the list now.
CREATE TABLE item_history (
    code          TEXT    NOT NULL,
    from_version  INTEGER NOT NULL REFERENCES item_list_version (number),
    until_version INTEGER REFERENCES item_list_version (number),
    content       TEXT    NOT NULL,
    PRIMARY KEY (code, from_version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER item_history_stays BEFORE DELETE ON item_history BEGIN
    SELECT RAISE(ABORT, 'item_history is kept');
END;

-- An edit of the draft: the whole row as wanted, and as it was when it was edited (null for one that was not there), so
-- that an import in between can be told from the edit.
CREATE TABLE item_edit (
    version_id INTEGER NOT NULL REFERENCES item_list_version (id),
    code       TEXT    NOT NULL,
    before     TEXT,
    content    TEXT    NOT NULL,
    edited_by  TEXT    NOT NULL,
    edited_at  TEXT    NOT NULL,
    PRIMARY KEY (version_id, code)
) STRICT, WITHOUT ROWID;

-- The list of an office that has one already is its first version.
INSERT INTO item_list_version (uuid, number, name, state, effective_from, source, reason, drafted_by, drafted_at)
SELECT lower(printf('%s-%s-4%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), substr(hex(randomblob(2)), 2),
                    substr(hex(randomblob(2)), 2), hex(randomblob(6)))),
       1, '第 1 版', 'IN_FORCE', as_of, source, '', imported_by, imported_at
FROM import_batch WHERE list = 'ITEMS' AND EXISTS (SELECT 1 FROM item) ORDER BY id DESC LIMIT 1;
INSERT INTO item_history (code, from_version, content)
SELECT code, 1, content FROM item_content WHERE EXISTS (SELECT 1 FROM item_list_version);
UPDATE item SET list_version = '第 1 版' WHERE EXISTS (SELECT 1 FROM item_list_version);
