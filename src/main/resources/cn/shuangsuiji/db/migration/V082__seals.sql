-- What the public version of a draw's record is sealed with, made at the freeze; null for attempts from before.
ALTER TABLE draw_attempt ADD COLUMN seals TEXT;

-- A commitment names the seals' digest: they change no more than the plan.
CREATE TRIGGER draw_seals_once BEFORE UPDATE OF seals ON draw_attempt
WHEN new.seals IS NOT old.seals
BEGIN SELECT RAISE(ABORT, 'the seals of a draw are made once'); END;
