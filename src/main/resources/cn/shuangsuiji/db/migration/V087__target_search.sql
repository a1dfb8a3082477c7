-- A million targets, paged, searched and sorted without a wait.

-- Words: pairs of letters of everything a clerk looks for, made by the program's functions. Facts: status, kind and
-- class as words, so that a search under filters is answered by the index alone, and the first letter of the initials.
-- Contentless: the texts stand in the target and need not stand here again.
DROP TRIGGER target_text_change;
DROP TABLE target_text;
CREATE VIRTUAL TABLE target_text USING fts5 (
    words, facts, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIEW target_text_of AS
SELECT id,
       grams(name, code, registration_number, address, legal_representative) || initial_grams(name) AS words,
       's' || replace(status, '_', '') || ' k' || replace(kind, '_', '') || ' r' || replace(risk_class, '_', '')
           || ' o' || origin || ' i' || substr(initials, 1, 1) AS facts
FROM target;
INSERT INTO target_text (rowid, words, facts) SELECT id, words, facts FROM target_text_of;

-- New rows are put into the index by whoever adds them, a thousand in one statement: a trigger for each row took three times
-- as long, because the index writes itself out after every statement.
CREATE TRIGGER target_text_change
AFTER UPDATE OF code, registration_number, name, address, legal_representative, status, kind, risk_class, origin ON target
WHEN (old.code, old.registration_number, old.name, old.address, old.legal_representative, old.status, old.kind, old.risk_class,
      old.origin)
     <> (new.code, new.registration_number, new.name, new.address, new.legal_representative, new.status, new.kind, new.risk_class,
         new.origin)
BEGIN
    DELETE FROM target_text WHERE rowid = old.id;
    INSERT INTO target_text (rowid, words, facts) SELECT id, words, facts FROM target_text_of WHERE id = new.id;
END;
CREATE TRIGGER target_text_removal AFTER DELETE ON target BEGIN
    DELETE FROM target_text WHERE rowid = old.id;
END;

-- One index for each order that a list can be shown in. Behind the order stand the columns that filters ask about, so that
-- turning over half a million rows reads the index and no row.
DROP INDEX target_by_name;
DROP INDEX target_by_kind;
DROP INDEX target_by_division;
CREATE INDEX target_by_name ON target (initials, name, id, status, kind, risk_class, division, origin);
CREATE INDEX target_by_code ON target (code, status, kind, risk_class, division, origin);
CREATE INDEX target_by_kind ON target (kind, status, risk_class, id, division, origin);
CREATE INDEX target_by_risk ON target (risk_class, status, kind, id, division, origin);
CREATE INDEX target_by_division ON target (division, status, kind, risk_class, id, origin);
CREATE INDEX target_by_origin ON target (origin, status, kind, risk_class);
