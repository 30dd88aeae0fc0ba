-- Looking at functies again after a new version of a catalog (nakijken): going over to it, or noting that nothing changes.

-- From which day the catalogs beside the own one count; null: the day on which the functie was made.
ALTER TABLE functie ADD COLUMN bijcatalogi_op TEXT CHECK (bijcatalogi_op IS NULL OR bijcatalogi_op LIKE '____-__-__');

CREATE TABLE nakijking (
  id             TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id TEXT NOT NULL,
  functie_id     TEXT NOT NULL,
  soort          TEXT NOT NULL CHECK (soort IN ('overgegaan', 'blijft')),
  -- From which version to which, by catalog, as JSON.
  versies        TEXT NOT NULL CHECK (json_valid(versies)),
  gedaan_door    TEXT NOT NULL,
  gedaan_op      TEXT NOT NULL CHECK (gedaan_op LIKE '____-__-__T__:__:__.___Z'),
  reden          TEXT NOT NULL,
  -- The answers that did not stay as they were, with what they were, as JSON; empty when nothing moved.
  antwoorden     TEXT NOT NULL CHECK (json_valid(antwoorden)),
  CHECK (soort = 'overgegaan' OR reden <> ''),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, gedaan_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX nakijking_functie ON nakijking (organisatie_id, functie_id);
CREATE INDEX nakijking_door ON nakijking (organisatie_id, gedaan_door);

CREATE TRIGGER nakijking_blijft BEFORE DELETE ON nakijking
WHEN NOT EXISTS (
  SELECT 1 FROM functie_verwijdering
  WHERE organisatie_id = OLD.organisatie_id AND functie_id = OLD.functie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'nakijking: rows go only when HR deletes the functie');
END;
-- Erasing a person takes names out of the texts; nothing else changes.
CREATE TRIGGER nakijking_onveranderd BEFORE UPDATE ON nakijking
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  OR NEW.id IS NOT OLD.id OR NEW.organisatie_id IS NOT OLD.organisatie_id OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.soort IS NOT OLD.soort OR NEW.versies IS NOT OLD.versies
  OR NEW.gedaan_door IS NOT OLD.gedaan_door OR NEW.gedaan_op IS NOT OLD.gedaan_op
BEGIN
  SELECT RAISE(ABORT, 'nakijking: nothing of it changes');
END;
CREATE TRIGGER nakijking_vervangt_niet BEFORE INSERT ON nakijking
WHEN EXISTS (SELECT 1 FROM nakijking WHERE id = NEW.id OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'nakijking: nothing is replaced');
END;
