-- Erasing people after the retention term, and finding things in the log without reading all of it.

-- Who was erased: an id that points to an account without a name. While a row is not finished, texts that are frozen
-- otherwise may lose a name; that only happens inside the transaction that makes the row and finishes it.
CREATE TABLE wissing (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  begonnen_op    TEXT NOT NULL CHECK (begonnen_op LIKE '____-__-__T__:__:__.___Z'),
  klaar_op       TEXT CHECK (klaar_op IS NULL OR klaar_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX wissing_account ON wissing (organisatie_id, account_id);

CREATE TRIGGER wissing_blijft BEFORE DELETE ON wissing
BEGIN
  SELECT RAISE(ABORT, 'wissing: rows are never deleted');
END;
CREATE TRIGGER wissing_onveranderd BEFORE UPDATE ON wissing
WHEN OLD.klaar_op IS NOT NULL
  OR NEW.klaar_op IS NULL
  OR NEW.account_id IS NOT OLD.account_id
  OR NEW.organisatie_id IS NOT OLD.organisatie_id
  OR NEW.begonnen_op IS NOT OLD.begonnen_op
BEGIN
  SELECT RAISE(ABORT, 'wissing: a row can only be finished, once');
END;
-- INSERT OR REPLACE removes the row in its way without firing the delete trigger.
CREATE TRIGGER wissing_vervangt_niet BEFORE INSERT ON wissing
WHEN EXISTS (SELECT 1 FROM wissing WHERE account_id = NEW.account_id OR rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'wissing: this account was erased already');
END;

-- A decision stays as it was taken. Only while someone of the same employer is being erased, its texts may change, and
-- then nothing else does.
DROP TRIGGER besluit_onveranderd;
CREATE TRIGGER besluit_onveranderd BEFORE UPDATE ON besluit
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  AND (OLD.ingetrokken_op IS NOT NULL
    OR NEW.id IS NOT OLD.id
    OR NEW.organisatie_id IS NOT OLD.organisatie_id
    OR NEW.functie_id IS NOT OLD.functie_id
    OR NEW.niveau IS NOT OLD.niveau
    OR NEW.motivering IS NOT OLD.motivering
    OR NEW.onderbouwing IS NOT OLD.onderbouwing
    OR NEW.catalogi IS NOT OLD.catalogi
    OR NEW.genomen_door IS NOT OLD.genomen_door
    OR NEW.genomen_door_naam IS NOT OLD.genomen_door_naam
    OR NEW.genomen_op IS NOT OLD.genomen_op)
BEGIN
  SELECT RAISE(ABORT, 'besluit: only an open decision can be withdrawn, nothing else changes');
END;
CREATE TRIGGER besluit_bij_wissing BEFORE UPDATE ON besluit
WHEN EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  AND (NEW.id IS NOT OLD.id
    OR NEW.organisatie_id IS NOT OLD.organisatie_id
    OR NEW.functie_id IS NOT OLD.functie_id
    OR NEW.niveau IS NOT OLD.niveau
    OR NEW.catalogi IS NOT OLD.catalogi
    OR NEW.genomen_door IS NOT OLD.genomen_door
    OR NEW.genomen_op IS NOT OLD.genomen_op
    OR NEW.ingetrokken_op IS NOT OLD.ingetrokken_op)
BEGIN
  SELECT RAISE(ABORT, 'besluit: an erasure changes texts only');
END;

CREATE INDEX audit_gebeurtenis_account ON audit_gebeurtenis (keten, account_id, gebeurd_op);
CREATE INDEX audit_gebeurtenis_soort ON audit_gebeurtenis (keten, json_extract(gebeurtenis, '$.kind'), volgnummer);
