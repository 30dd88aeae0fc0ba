-- Putting functies in the archive, and deleting one of which nothing was ever offered for signature.

CREATE TABLE archivering (
  id             TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id TEXT NOT NULL,
  functie_id     TEXT NOT NULL,
  -- Where the functie goes on when it is brought back.
  vorige_status  TEXT NOT NULL CHECK (vorige_status <> 'gearchiveerd'),
  gedaan_door    TEXT NOT NULL,
  gedaan_op      TEXT NOT NULL CHECK (gedaan_op LIKE '____-__-__T__:__:__.___Z'),
  terug_door     TEXT,
  terug_op       TEXT CHECK (terug_op IS NULL OR terug_op LIKE '____-__-__T__:__:__.___Z'),
  reden          TEXT NOT NULL,
  CHECK ((terug_op IS NULL) = (terug_door IS NULL)),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, gedaan_door) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, terug_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE UNIQUE INDEX archivering_nu ON archivering (organisatie_id, functie_id) WHERE terug_op IS NULL;
CREATE INDEX archivering_functie ON archivering (organisatie_id, functie_id);
CREATE INDEX archivering_door ON archivering (organisatie_id, gedaan_door);
CREATE INDEX archivering_terug ON archivering (organisatie_id, terug_door);

CREATE TRIGGER functie_archief BEFORE UPDATE OF status ON functie
WHEN NEW.status = 'gearchiveerd' AND NOT EXISTS (
  SELECT 1 FROM archivering
  WHERE organisatie_id = NEW.organisatie_id AND functie_id = NEW.id AND terug_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'functie: nothing goes to the archive without its reason');
END;

-- A functie that is being deleted. The row stays, so that it can be seen that there was one; only between begin and end may its
-- rows go.
CREATE TABLE functie_verwijdering (
  functie_id      TEXT NOT NULL PRIMARY KEY CHECK (functie_id <> ''),
  organisatie_id  TEXT NOT NULL,
  verwijderd_door TEXT NOT NULL,
  begonnen_op     TEXT NOT NULL CHECK (begonnen_op LIKE '____-__-__T__:__:__.___Z'),
  klaar_op        TEXT CHECK (klaar_op IS NULL OR klaar_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, verwijderd_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX functie_verwijdering_door ON functie_verwijdering (organisatie_id, verwijderd_door);

CREATE TRIGGER functie_verwijdering_mag BEFORE INSERT ON functie_verwijdering
WHEN EXISTS (SELECT 1 FROM functie_verwijdering WHERE functie_id = NEW.functie_id OR rowid = NEW.rowid)
  OR EXISTS (
    SELECT 1 FROM aanbieding WHERE organisatie_id = NEW.organisatie_id AND functie_id = NEW.functie_id)
BEGIN
  SELECT RAISE(ABORT, 'functie_verwijdering: what was offered for signature stays');
END;
CREATE TRIGGER functie_verwijdering_blijft BEFORE DELETE ON functie_verwijdering
BEGIN
  SELECT RAISE(ABORT, 'functie_verwijdering: rows are never deleted');
END;
CREATE TRIGGER functie_verwijdering_onveranderd BEFORE UPDATE ON functie_verwijdering
WHEN OLD.klaar_op IS NOT NULL
  OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.organisatie_id IS NOT OLD.organisatie_id
  OR NEW.verwijderd_door IS NOT OLD.verwijderd_door
  OR NEW.begonnen_op IS NOT OLD.begonnen_op
BEGIN
  SELECT RAISE(ABORT, 'functie_verwijdering: it can only be finished');
END;

CREATE TRIGGER functie_blijft BEFORE DELETE ON functie
WHEN NOT EXISTS (
  SELECT 1 FROM functie_verwijdering
  WHERE organisatie_id = OLD.organisatie_id AND functie_id = OLD.id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'functie: rows go only when HR deletes the functie');
END;
DROP TRIGGER besluit_blijft;
CREATE TRIGGER besluit_blijft BEFORE DELETE ON besluit
WHEN NOT EXISTS (
  SELECT 1 FROM functie_verwijdering
  WHERE organisatie_id = OLD.organisatie_id AND functie_id = OLD.functie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'besluit: rows go only when HR deletes the functie');
END;
CREATE TRIGGER archivering_blijft BEFORE DELETE ON archivering
WHEN NOT EXISTS (
  SELECT 1 FROM functie_verwijdering
  WHERE organisatie_id = OLD.organisatie_id AND functie_id = OLD.functie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'archivering: rows go only when HR deletes the functie');
END;
