-- The decision (indelingsbesluit) to each person about the level of the functie. It is given once for a copy, unless it was withdrawn,
-- and rests on a copy that is established. Rows go only when someone is erased.

CREATE TABLE indelingsbesluit (
  id                TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id    TEXT    NOT NULL,
  functie_id        TEXT    NOT NULL,
  exemplaar_id      TEXT    NOT NULL,
  houder_id         TEXT    NOT NULL,
  houder_naam       TEXT    NOT NULL,
  niveau            TEXT    NOT NULL CHECK (niveau <> ''),
  ingangsdatum      TEXT    NOT NULL CHECK (ingangsdatum LIKE '____-__-__'),
  manier            TEXT    NOT NULL CHECK (manier IN ('app', 'papier')),
  -- The day on which the terms for objection begin.
  beschikbaar_op    TEXT    NOT NULL CHECK (beschikbaar_op LIKE '____-__-__'),
  code              TEXT    NOT NULL UNIQUE CHECK (code <> ''),
  inhoud_sha256     TEXT    NOT NULL CHECK (length(inhoud_sha256) = 64),
  bestand_sha256    TEXT    NOT NULL CHECK (length(bestand_sha256) = 64),
  gegeven_door      TEXT    NOT NULL,
  gegeven_op        TEXT    NOT NULL CHECK (gegeven_op LIKE '____-__-__T__:__:__.___Z'),
  -- When the medewerker first opened it.
  gelezen_op        TEXT    CHECK (gelezen_op IS NULL OR gelezen_op LIKE '____-__-__T__:__:__.___Z'),
  ingetrokken_door  TEXT,
  ingetrokken_op    TEXT    CHECK (ingetrokken_op IS NULL OR ingetrokken_op LIKE '____-__-__T__:__:__.___Z'),
  ingetrokken_reden TEXT    NOT NULL DEFAULT '',
  inhoud            TEXT    NOT NULL CHECK (json_valid(inhoud)),
  -- The sealed PDF. Last, because it is large.
  bestand           BLOB    NOT NULL CHECK (length(bestand) > 0),
  CHECK ((ingetrokken_op IS NULL) = (ingetrokken_door IS NULL)),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, exemplaar_id) REFERENCES exemplaar (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, houder_id) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, gegeven_door) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, ingetrokken_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX indelingsbesluit_functie ON indelingsbesluit (organisatie_id, functie_id);
CREATE INDEX indelingsbesluit_exemplaar ON indelingsbesluit (organisatie_id, exemplaar_id);
CREATE INDEX indelingsbesluit_houder ON indelingsbesluit (organisatie_id, houder_id);
CREATE INDEX indelingsbesluit_gever ON indelingsbesluit (organisatie_id, gegeven_door);
CREATE INDEX indelingsbesluit_intrekker ON indelingsbesluit (organisatie_id, ingetrokken_door);
CREATE UNIQUE INDEX indelingsbesluit_geldt ON indelingsbesluit (organisatie_id, exemplaar_id) WHERE ingetrokken_op IS NULL;

-- INSERT OR REPLACE removes the row in its way without firing the delete trigger.
CREATE TRIGGER indelingsbesluit_vervangt_niet BEFORE INSERT ON indelingsbesluit
WHEN EXISTS (
  SELECT 1 FROM indelingsbesluit
  WHERE id = NEW.id OR rowid = NEW.rowid OR code = NEW.code
    OR (organisatie_id = NEW.organisatie_id AND exemplaar_id = NEW.exemplaar_id AND ingetrokken_op IS NULL))
BEGIN
  SELECT RAISE(ABORT, 'indelingsbesluit: there is one already');
END;
CREATE TRIGGER indelingsbesluit_rust_op BEFORE INSERT ON indelingsbesluit
WHEN NOT EXISTS (
  SELECT 1 FROM exemplaar
  WHERE organisatie_id = NEW.organisatie_id AND id = NEW.exemplaar_id AND houder_id = NEW.houder_id
    AND functie_id = NEW.functie_id AND status IN ('getekend', 'ontvangst-vastgelegd'))
BEGIN
  SELECT RAISE(ABORT, 'indelingsbesluit: it rests on an established copy of the same person');
END;
CREATE TRIGGER indelingsbesluit_blijft BEFORE DELETE ON indelingsbesluit
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'indelingsbesluit: rows go only when someone is erased');
END;
CREATE TRIGGER indelingsbesluit_onveranderd BEFORE UPDATE ON indelingsbesluit
WHEN NEW.id IS NOT OLD.id
  OR NEW.organisatie_id IS NOT OLD.organisatie_id
  OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.exemplaar_id IS NOT OLD.exemplaar_id
  OR NEW.houder_id IS NOT OLD.houder_id
  OR NEW.houder_naam IS NOT OLD.houder_naam
  OR NEW.niveau IS NOT OLD.niveau
  OR NEW.ingangsdatum IS NOT OLD.ingangsdatum
  OR NEW.manier IS NOT OLD.manier
  OR NEW.beschikbaar_op IS NOT OLD.beschikbaar_op
  OR NEW.code IS NOT OLD.code
  OR NEW.inhoud_sha256 IS NOT OLD.inhoud_sha256
  OR NEW.bestand_sha256 IS NOT OLD.bestand_sha256
  OR NEW.gegeven_door IS NOT OLD.gegeven_door
  OR NEW.gegeven_op IS NOT OLD.gegeven_op
  OR NEW.inhoud IS NOT OLD.inhoud
  OR NEW.bestand IS NOT OLD.bestand
  OR (OLD.gelezen_op IS NOT NULL AND NEW.gelezen_op IS NOT OLD.gelezen_op)
  OR (OLD.ingetrokken_op IS NOT NULL AND (NEW.ingetrokken_op IS NOT OLD.ingetrokken_op
    OR NEW.ingetrokken_door IS NOT OLD.ingetrokken_door))
BEGIN
  SELECT RAISE(ABORT, 'indelingsbesluit: it can only be read for the first time, and withdrawn once');
END;
