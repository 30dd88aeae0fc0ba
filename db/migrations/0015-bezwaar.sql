-- Objection (bezwaar): the steps that were taken about one decision (indelingsbesluit), in their order. Nothing of it is ever changed; it goes with the
-- person whose decision it is.

CREATE TABLE bezwaar_stap (
  organisatie_id      TEXT    NOT NULL,
  indelingsbesluit_id TEXT    NOT NULL,
  nummer              INTEGER NOT NULL CHECK (nummer >= 1),
  soort               TEXT    NOT NULL CHECK (soort IN (
    'gesprek-gevraagd', 'gesprek-gevoerd', 'bezwaar-gemaakt', 'termijn-verlengd', 'besloten', 'extern-gemeld',
    'extern-afgerond', 'ingetrokken')),
  -- The step in the words of who took it, as canonical JSON, and its hash, which stands in the log too.
  inhoud              TEXT    NOT NULL CHECK (json_valid(inhoud)),
  sha256              TEXT    NOT NULL CHECK (length(sha256) = 64),
  gedaan_door         TEXT    NOT NULL,
  gedaan_op           TEXT    NOT NULL CHECK (gedaan_op LIKE '____-__-__T__:__:__.___Z'),
  -- The sealed PDF of a decision on an objection. Last, because it is large.
  bestand             BLOB,
  PRIMARY KEY (organisatie_id, indelingsbesluit_id, nummer),
  CHECK ((soort = 'besloten') = (bestand IS NOT NULL)),
  FOREIGN KEY (organisatie_id, indelingsbesluit_id) REFERENCES indelingsbesluit (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, gedaan_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX bezwaar_stap_door ON bezwaar_stap (organisatie_id, gedaan_door);

-- Also stops INSERT OR REPLACE, and two people who take a step at the same time.
CREATE TRIGGER bezwaar_stap_sluit_aan BEFORE INSERT ON bezwaar_stap
WHEN NEW.nummer IS NOT 1 + (
    SELECT count(*) FROM bezwaar_stap
    WHERE organisatie_id = NEW.organisatie_id AND indelingsbesluit_id = NEW.indelingsbesluit_id)
  OR EXISTS (SELECT 1 FROM bezwaar_stap WHERE rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'bezwaar_stap: the step does not follow the last one');
END;
CREATE TRIGGER bezwaar_stap_blijft BEFORE DELETE ON bezwaar_stap
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'bezwaar_stap: rows go only when someone is erased');
END;
CREATE TRIGGER bezwaar_stap_onveranderd BEFORE UPDATE ON bezwaar_stap
BEGIN
  SELECT RAISE(ABORT, 'bezwaar_stap: rows are never changed');
END;
