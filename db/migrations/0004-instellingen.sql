-- The settings of the employer. Every version stays, with what held before it, also when a later product has other defaults.

CREATE TABLE instelling (
  organisatie_id TEXT    NOT NULL REFERENCES organisatie (id),
  groep          TEXT    NOT NULL
    CHECK (groep IN ('bewaren', 'indelen', 'ijkpunten', 'organisatie', 'huisstijl', 'bezwaar', 'logo')),
  versie         INTEGER NOT NULL CHECK (versie >= 1),
  inhoud         TEXT    NOT NULL CHECK (json_valid(inhoud)),
  was            TEXT    NOT NULL CHECK (json_valid(was)),
  bewaard_door   TEXT    NOT NULL,
  bewaard_op     TEXT    NOT NULL CHECK (bewaard_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, groep, versie),
  FOREIGN KEY (organisatie_id, bewaard_door) REFERENCES account (organisatie_id, id)
) STRICT;
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

-- The pictures that were a logo, by their SHA-256; the versions of the group 'logo' name them.
CREATE TABLE logo_bestand (
  organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
  sha256         TEXT NOT NULL CHECK (length(sha256) = 64),
  inhoud         BLOB NOT NULL CHECK (length(inhoud) BETWEEN 1 AND 524288),
  PRIMARY KEY (organisatie_id, sha256)
) STRICT;
CREATE TRIGGER logo_bestand_blijft BEFORE DELETE ON logo_bestand
BEGIN
  SELECT RAISE(ABORT, 'logo_bestand: rows are never deleted');
END;
CREATE TRIGGER logo_bestand_onveranderd BEFORE UPDATE ON logo_bestand
BEGIN
  SELECT RAISE(ABORT, 'logo_bestand: rows are never changed');
END;
CREATE TRIGGER logo_bestand_vervangt_niet BEFORE INSERT ON logo_bestand
WHEN EXISTS (
    SELECT 1 FROM logo_bestand
    WHERE (organisatie_id = NEW.organisatie_id AND sha256 = NEW.sha256) OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'logo_bestand: there is such a file already');
END;
