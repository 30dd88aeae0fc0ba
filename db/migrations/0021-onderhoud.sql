-- The upkeep of gradings (onderhoud): a setting for the term, the day of review that HR chose for one functie, and signs that a grading
-- may not fit any more (aanleidingen) with what came of them. What was noted never changes.

-- Settings of one more group.
CREATE TABLE instelling_nieuw (
  organisatie_id TEXT    NOT NULL REFERENCES organisatie (id),
  groep          TEXT    NOT NULL
    CHECK (groep IN ('bewaren', 'indelen', 'ijkpunten', 'organisatie', 'huisstijl', 'bezwaar', 'logo', 'onderhoud')),
  versie         INTEGER NOT NULL CHECK (versie >= 1),
  inhoud         TEXT    NOT NULL CHECK (json_valid(inhoud)),
  was            TEXT    NOT NULL CHECK (json_valid(was)),
  bewaard_door   TEXT    NOT NULL,
  bewaard_op     TEXT    NOT NULL CHECK (bewaard_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, groep, versie),
  FOREIGN KEY (organisatie_id, bewaard_door) REFERENCES account (organisatie_id, id)
) STRICT;
INSERT INTO instelling_nieuw (organisatie_id, groep, versie, inhoud, was, bewaard_door, bewaard_op)
  SELECT organisatie_id, groep, versie, inhoud, was, bewaard_door, bewaard_op FROM instelling ORDER BY rowid;
DROP TABLE instelling;
ALTER TABLE instelling_nieuw RENAME TO instelling;
CREATE INDEX instelling_bewaard_door ON instelling (organisatie_id, bewaard_door);

CREATE TRIGGER instelling_blijft BEFORE DELETE ON instelling
BEGIN
  SELECT RAISE(ABORT, 'instelling: rows are never deleted');
END;
CREATE TRIGGER instelling_onveranderd BEFORE UPDATE ON instelling
BEGIN
  SELECT RAISE(ABORT, 'instelling: rows are never changed');
END;
-- Also stops INSERT OR REPLACE: a version that is there already is never the next one.
CREATE TRIGGER instelling_sluit_aan BEFORE INSERT ON instelling
WHEN NEW.versie IS NOT 1 + (
    SELECT COALESCE(MAX(versie), 0) FROM instelling
    WHERE organisatie_id = NEW.organisatie_id AND groep = NEW.groep)
  OR EXISTS (SELECT 1 FROM instelling WHERE rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'instelling: the version does not follow the one before');
END;

CREATE TABLE herziening_keuze (
  id             TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id TEXT NOT NULL,
  functie_id     TEXT NOT NULL,
  -- The decision about the level that held: the day counts as long as that one.
  besluit_id     TEXT NOT NULL,
  herzien_op     TEXT NOT NULL CHECK (herzien_op LIKE '____-__-__'),
  gekozen_door   TEXT NOT NULL,
  gekozen_op     TEXT NOT NULL CHECK (gekozen_op LIKE '____-__-__T__:__:__.___Z'),
  reden          TEXT NOT NULL CHECK (reden <> ''),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, besluit_id) REFERENCES besluit (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, gekozen_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX herziening_keuze_functie ON herziening_keuze (organisatie_id, functie_id);
CREATE INDEX herziening_keuze_besluit ON herziening_keuze (organisatie_id, besluit_id);
CREATE INDEX herziening_keuze_door ON herziening_keuze (organisatie_id, gekozen_door);

CREATE TABLE aanleiding (
  id               TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id   TEXT NOT NULL,
  functie_id       TEXT NOT NULL,
  soort            TEXT NOT NULL CHECK (soort IN ('inhoud', 'reorganisatie', 'verzoek')),
  gemeld_door      TEXT NOT NULL,
  gemeld_als       TEXT NOT NULL CHECK (gemeld_als IN ('hr', 'leidinggevende', 'medewerker')),
  gemeld_op        TEXT NOT NULL CHECK (gemeld_op LIKE '____-__-__T__:__:__.___Z'),
  -- Who told HR, in words; empty when nobody else did.
  verteld_door     TEXT NOT NULL,
  aanleiding_tekst TEXT NOT NULL CHECK (aanleiding_tekst <> ''),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, gemeld_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX aanleiding_functie ON aanleiding (organisatie_id, functie_id);
CREATE INDEX aanleiding_door ON aanleiding (organisatie_id, gemeld_door);

CREATE TABLE aanleiding_antwoord (
  organisatie_id  TEXT NOT NULL,
  -- One answer each.
  aanleiding_id   TEXT NOT NULL,
  afloop        TEXT NOT NULL CHECK (afloop IN ('begonnen', 'blijft', 'meegenomen')),
  beantwoord_door TEXT NOT NULL,
  beantwoord_op   TEXT NOT NULL CHECK (beantwoord_op LIKE '____-__-__T__:__:__.___Z'),
  antwoord_tekst  TEXT NOT NULL CHECK (antwoord_tekst <> ''),
  PRIMARY KEY (organisatie_id, aanleiding_id),
  FOREIGN KEY (organisatie_id, aanleiding_id) REFERENCES aanleiding (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, beantwoord_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX aanleiding_antwoord_door ON aanleiding_antwoord (organisatie_id, beantwoord_door);

CREATE TRIGGER herziening_keuze_blijft BEFORE DELETE ON herziening_keuze
WHEN NOT EXISTS (
  SELECT 1 FROM functie_verwijdering
  WHERE organisatie_id = OLD.organisatie_id AND functie_id = OLD.functie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'herziening_keuze: rows go only when HR deletes the functie');
END;
CREATE TRIGGER herziening_keuze_onveranderd BEFORE UPDATE ON herziening_keuze
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  OR NEW.id IS NOT OLD.id OR NEW.organisatie_id IS NOT OLD.organisatie_id OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.besluit_id IS NOT OLD.besluit_id OR NEW.herzien_op IS NOT OLD.herzien_op
  OR NEW.gekozen_door IS NOT OLD.gekozen_door OR NEW.gekozen_op IS NOT OLD.gekozen_op
BEGIN
  SELECT RAISE(ABORT, 'herziening_keuze: nothing of it changes');
END;
CREATE TRIGGER herziening_keuze_vervangt_niet BEFORE INSERT ON herziening_keuze
WHEN EXISTS (SELECT 1 FROM herziening_keuze WHERE id = NEW.id OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'herziening_keuze: nothing is replaced');
END;

CREATE TRIGGER aanleiding_blijft BEFORE DELETE ON aanleiding
WHEN NOT EXISTS (
  SELECT 1 FROM functie_verwijdering
  WHERE organisatie_id = OLD.organisatie_id AND functie_id = OLD.functie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'aanleiding: rows go only when HR deletes the functie');
END;
CREATE TRIGGER aanleiding_onveranderd BEFORE UPDATE ON aanleiding
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  OR NEW.id IS NOT OLD.id OR NEW.organisatie_id IS NOT OLD.organisatie_id OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.soort IS NOT OLD.soort OR NEW.gemeld_door IS NOT OLD.gemeld_door OR NEW.gemeld_als IS NOT OLD.gemeld_als
  OR NEW.gemeld_op IS NOT OLD.gemeld_op
BEGIN
  SELECT RAISE(ABORT, 'aanleiding: nothing of it changes');
END;
CREATE TRIGGER aanleiding_vervangt_niet BEFORE INSERT ON aanleiding
WHEN EXISTS (SELECT 1 FROM aanleiding WHERE id = NEW.id OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'aanleiding: nothing is replaced');
END;

CREATE TRIGGER aanleiding_antwoord_blijft BEFORE DELETE ON aanleiding_antwoord
WHEN EXISTS (SELECT 1 FROM aanleiding WHERE organisatie_id = OLD.organisatie_id AND id = OLD.aanleiding_id)
BEGIN
  SELECT RAISE(ABORT, 'aanleiding_antwoord: rows go only with the aanleiding');
END;
CREATE TRIGGER aanleiding_antwoord_onveranderd BEFORE UPDATE ON aanleiding_antwoord
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  OR NEW.organisatie_id IS NOT OLD.organisatie_id OR NEW.aanleiding_id IS NOT OLD.aanleiding_id
  OR NEW.afloop IS NOT OLD.afloop OR NEW.beantwoord_door IS NOT OLD.beantwoord_door
  OR NEW.beantwoord_op IS NOT OLD.beantwoord_op
BEGIN
  SELECT RAISE(ABORT, 'aanleiding_antwoord: nothing of it changes');
END;
CREATE TRIGGER aanleiding_antwoord_eens BEFORE INSERT ON aanleiding_antwoord
WHEN EXISTS (
  SELECT 1 FROM aanleiding_antwoord
  WHERE (organisatie_id = NEW.organisatie_id AND aanleiding_id = NEW.aanleiding_id) OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'aanleiding_antwoord: it was answered already');
END;
