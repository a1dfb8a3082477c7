-- What a published list says of an item beside what a draw needs. The kinds of target an item applies to decide whom it
-- draws; target_text is how the list itself names them.
ALTER TABLE item ADD COLUMN target_text TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN compiled_by TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN initiating_department TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN cooperating_departments TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN result_wordings TEXT NOT NULL DEFAULT '';
-- Why the item must not be drawn; null where it may.
ALTER TABLE item ADD COLUMN exemption TEXT;
