-- That a functie with a signed profile was opened to be graded anew (opnieuw indelen): why, and why not a year after the last decision
-- about the level when it was earlier. Nothing of it changes.

CREATE TABLE nieuwe_indeling (
  id             TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id TEXT NOT NULL,
  functie_id     TEXT NOT NULL,
  aanleiding     TEXT NOT NULL
    CHECK (aanleiding IN ('inhoud', 'reorganisatie', 'catalogus', 'verzoek', 'termijn', 'bezwaar')),
  -- The decision about the level that it opened.
  besluit_id     TEXT NOT NULL,
  heropend_door  TEXT NOT NULL,
  heropend_op    TEXT NOT NULL CHECK (heropend_op LIKE '____-__-__T__:__:__.___Z'),
  reden          TEXT NOT NULL CHECK (reden <> ''),
  -- Why it did not wait for the year to pass; null when it had.
  eerder_reden   TEXT CHECK (eerder_reden IS NULL OR eerder_reden <> ''),
  UNIQUE (organisatie_id, id),
  -- A decision is opened once.
  UNIQUE (besluit_id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, besluit_id) REFERENCES besluit (organisatie_id, id),
  FOREIGN KEY (organisatie_id, heropend_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX nieuwe_indeling_functie ON nieuwe_indeling (organisatie_id, functie_id);
CREATE INDEX nieuwe_indeling_door ON nieuwe_indeling (organisatie_id, heropend_door);

CREATE TRIGGER nieuwe_indeling_blijft BEFORE DELETE ON nieuwe_indeling
BEGIN
  SELECT RAISE(ABORT, 'nieuwe_indeling: rows are never deleted');
END;
-- Erasing a person takes names out of the texts; nothing else changes.
CREATE TRIGGER nieuwe_indeling_onveranderd BEFORE UPDATE ON nieuwe_indeling
WHEN NEW.id IS NOT OLD.id
  OR NEW.organisatie_id IS NOT OLD.organisatie_id
  OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.aanleiding IS NOT OLD.aanleiding
  OR NEW.besluit_id IS NOT OLD.besluit_id
  OR NEW.heropend_door IS NOT OLD.heropend_door
  OR NEW.heropend_op IS NOT OLD.heropend_op
  OR (NEW.eerder_reden IS NULL) IS NOT (OLD.eerder_reden IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'nieuwe_indeling: nothing of it changes');
END;
CREATE TRIGGER nieuwe_indeling_vervangt_niet BEFORE INSERT ON nieuwe_indeling
WHEN EXISTS (SELECT 1 FROM nieuwe_indeling WHERE id = NEW.id OR rowid = NEW.rowid OR besluit_id = NEW.besluit_id)
BEGIN
  SELECT RAISE(ABORT, 'nieuwe_indeling: nothing is replaced');
END;
