-- Signing: what was offered for signature (aanbieding), a copy for each who has the functie (exemplaar), the files of a copy
-- (one for each seal), and a record of each act (bewijs). What was signed stays: rows go only when someone is erased.

CREATE TABLE aanbieding (
  id                TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id    TEXT    NOT NULL,
  functie_id        TEXT    NOT NULL,
  besluit_id        TEXT    NOT NULL,
  -- Which time this functie is offered; it goes on counting over all levels that were set.
  versie            INTEGER NOT NULL CHECK (versie >= 1),
  aangeboden_door   TEXT    NOT NULL,
  aangeboden_op     TEXT    NOT NULL CHECK (aangeboden_op LIKE '____-__-__T__:__:__.___Z'),
  ingetrokken_door  TEXT,
  ingetrokken_op    TEXT    CHECK (ingetrokken_op IS NULL OR ingetrokken_op LIKE '____-__-__T__:__:__.___Z'),
  ingetrokken_reden TEXT    NOT NULL DEFAULT '',
  CHECK ((ingetrokken_op IS NULL) = (ingetrokken_door IS NULL)),
  UNIQUE (organisatie_id, id),
  UNIQUE (organisatie_id, functie_id, versie),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, besluit_id) REFERENCES besluit (organisatie_id, id),
  FOREIGN KEY (organisatie_id, aangeboden_door) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, ingetrokken_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX aanbieding_besluit ON aanbieding (organisatie_id, besluit_id);
CREATE INDEX aanbieding_aanbieder ON aanbieding (organisatie_id, aangeboden_door);
CREATE INDEX aanbieding_intrekker ON aanbieding (organisatie_id, ingetrokken_door);

CREATE TABLE exemplaar (
  id                  TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id      TEXT    NOT NULL,
  aanbieding_id       TEXT    NOT NULL,
  functie_id          TEXT    NOT NULL,
  houder_id           TEXT    NOT NULL,
  houder_naam         TEXT    NOT NULL,
  leidinggevende_naam TEXT    NOT NULL,
  -- To type over; the same for nobody else.
  code                TEXT    NOT NULL UNIQUE CHECK (code <> ''),
  inhoud_sha256       TEXT    NOT NULL CHECK (length(inhoud_sha256) = 64),
  status              TEXT    NOT NULL CHECK (status IN (
    'ter-tekening', 'akkoord-getekend', 'getekend', 'ontvangst-vastgelegd', 'geweigerd', 'ingetrokken', 'vervangen')),
  -- An act on it was done with a pen.
  op_papier           INTEGER NOT NULL CHECK (op_papier IN (0, 1)),
  revisie             INTEGER NOT NULL CHECK (revisie >= 1),
  bevroren_op         TEXT    NOT NULL CHECK (bevroren_op LIKE '____-__-__T__:__:__.___Z'),
  -- Everything that is signed, as canonical JSON: profile, answers, reasons, catalog texts. The last column, because it is
  -- large: who reads the others then need not read past it.
  inhoud              TEXT    NOT NULL CHECK (json_valid(inhoud)),
  UNIQUE (organisatie_id, id),
  UNIQUE (organisatie_id, aanbieding_id, houder_id),
  FOREIGN KEY (organisatie_id, aanbieding_id) REFERENCES aanbieding (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, houder_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX exemplaar_functie ON exemplaar (organisatie_id, functie_id);
CREATE INDEX exemplaar_houder ON exemplaar (organisatie_id, houder_id);

CREATE TABLE exemplaar_bestand (
  organisatie_id TEXT    NOT NULL,
  exemplaar_id   TEXT    NOT NULL,
  -- How many seals it carries.
  zegels         INTEGER NOT NULL CHECK (zegels BETWEEN 0 AND 2),
  sha256         TEXT    NOT NULL CHECK (length(sha256) = 64),
  inhoud         BLOB    NOT NULL CHECK (length(inhoud) > 0),
  gemaakt_op     TEXT    NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, exemplaar_id, zegels),
  FOREIGN KEY (organisatie_id, exemplaar_id) REFERENCES exemplaar (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX exemplaar_bestand_hash ON exemplaar_bestand (sha256);

CREATE TABLE bewijs (
  id             TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id TEXT    NOT NULL,
  exemplaar_id   TEXT    NOT NULL,
  handeling      TEXT    NOT NULL CHECK (handeling IN (
    'akkoord', 'gezien', 'akkoord-geweigerd', 'gezien-geweigerd', 'ontvangst-vastgelegd',
    'papier-akkoord', 'papier-gezien')),
  -- The whole record as canonical JSON, and its hash, which stands in the log too.
  inhoud         TEXT    NOT NULL CHECK (json_valid(inhoud)),
  sha256         TEXT    NOT NULL CHECK (length(sha256) = 64),
  -- The last link of the log after the act.
  keten_nummer   INTEGER NOT NULL CHECK (keten_nummer >= 1),
  keten_hash     TEXT    NOT NULL CHECK (length(keten_hash) = 64),
  gedaan_door    TEXT    NOT NULL,
  gedaan_op      TEXT    NOT NULL CHECK (gedaan_op LIKE '____-__-__T__:__:__.___Z'),
  UNIQUE (organisatie_id, exemplaar_id, handeling),
  FOREIGN KEY (organisatie_id, exemplaar_id) REFERENCES exemplaar (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, gedaan_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX bewijs_door ON bewijs (organisatie_id, gedaan_door);

-- A signature with a pen that one person noted and another still has to confirm.
CREATE TABLE papier_melding (
  organisatie_id TEXT NOT NULL,
  exemplaar_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  handeling      TEXT NOT NULL CHECK (handeling IN ('papier-akkoord', 'papier-gezien')),
  getekend_op    TEXT NOT NULL CHECK (getekend_op LIKE '____-__-__'),
  getekend_door  TEXT NOT NULL CHECK (getekend_door <> ''),
  bewaarplaats   TEXT NOT NULL CHECK (bewaarplaats <> ''),
  gemeld_door    TEXT NOT NULL,
  gemeld_op      TEXT NOT NULL CHECK (gemeld_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, exemplaar_id),
  FOREIGN KEY (organisatie_id, exemplaar_id) REFERENCES exemplaar (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, gemeld_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX papier_melding_door ON papier_melding (organisatie_id, gemeld_door);

-- When someone first opened a copy, and how.
CREATE TABLE exemplaar_geopend (
  organisatie_id TEXT NOT NULL,
  exemplaar_id   TEXT NOT NULL,
  account_id     TEXT NOT NULL,
  manier         TEXT NOT NULL CHECK (manier IN ('pdf', 'webpagina')),
  geopend_op     TEXT NOT NULL CHECK (geopend_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, exemplaar_id, account_id, manier),
  FOREIGN KEY (organisatie_id, exemplaar_id) REFERENCES exemplaar (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX exemplaar_geopend_account ON exemplaar_geopend (organisatie_id, account_id);

CREATE TRIGGER aanbieding_blijft BEFORE DELETE ON aanbieding
BEGIN
  SELECT RAISE(ABORT, 'aanbieding: rows are never deleted');
END;
CREATE TRIGGER aanbieding_vervangt_niet BEFORE INSERT ON aanbieding
WHEN EXISTS (
  SELECT 1 FROM aanbieding
  WHERE id = NEW.id OR rowid = NEW.rowid
    OR (organisatie_id = NEW.organisatie_id AND functie_id = NEW.functie_id AND versie = NEW.versie))
BEGIN
  SELECT RAISE(ABORT, 'aanbieding: this version is there already');
END;
CREATE TRIGGER aanbieding_onveranderd BEFORE UPDATE ON aanbieding
WHEN NEW.id IS NOT OLD.id
  OR NEW.organisatie_id IS NOT OLD.organisatie_id
  OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.besluit_id IS NOT OLD.besluit_id
  OR NEW.versie IS NOT OLD.versie
  OR NEW.aangeboden_door IS NOT OLD.aangeboden_door
  OR NEW.aangeboden_op IS NOT OLD.aangeboden_op
  OR (OLD.ingetrokken_op IS NOT NULL AND (NEW.ingetrokken_op IS NOT OLD.ingetrokken_op OR NEW.ingetrokken_door IS NOT OLD.ingetrokken_door))
BEGIN
  SELECT RAISE(ABORT, 'aanbieding: it can only be withdrawn, once');
END;

-- INSERT OR REPLACE removes the row in its way without firing the delete trigger.
CREATE TRIGGER exemplaar_vervangt_niet BEFORE INSERT ON exemplaar
WHEN NEW.status IS NOT 'ter-tekening'
  OR EXISTS (
    SELECT 1 FROM exemplaar
    WHERE id = NEW.id OR rowid = NEW.rowid OR code = NEW.code
      OR (organisatie_id = NEW.organisatie_id AND aanbieding_id = NEW.aanbieding_id AND houder_id = NEW.houder_id))
BEGIN
  SELECT RAISE(ABORT, 'exemplaar: this copy is there already, or begins too far');
END;
CREATE TRIGGER exemplaar_blijft BEFORE DELETE ON exemplaar
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'exemplaar: rows go only when someone is erased');
END;
CREATE TRIGGER exemplaar_onveranderd BEFORE UPDATE ON exemplaar
WHEN NEW.id IS NOT OLD.id
  OR NEW.organisatie_id IS NOT OLD.organisatie_id
  OR NEW.aanbieding_id IS NOT OLD.aanbieding_id
  OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.houder_id IS NOT OLD.houder_id
  OR NEW.houder_naam IS NOT OLD.houder_naam
  OR NEW.leidinggevende_naam IS NOT OLD.leidinggevende_naam
  OR NEW.code IS NOT OLD.code
  OR NEW.inhoud IS NOT OLD.inhoud
  OR NEW.inhoud_sha256 IS NOT OLD.inhoud_sha256
  OR NEW.bevroren_op IS NOT OLD.bevroren_op
  OR NEW.revisie IS NOT OLD.revisie + 1
BEGIN
  SELECT RAISE(ABORT, 'exemplaar: only its status goes on');
END;
-- No status without its file and its record.
CREATE TRIGGER exemplaar_status BEFORE UPDATE OF status ON exemplaar
WHEN (NEW.status IN ('akkoord-getekend', 'getekend', 'ontvangst-vastgelegd') AND NOT EXISTS (
    SELECT 1 FROM bewijs WHERE organisatie_id = NEW.organisatie_id AND exemplaar_id = NEW.id
      AND handeling IN ('akkoord', 'papier-akkoord')))
  OR (NEW.status = 'getekend' AND NOT EXISTS (
    SELECT 1 FROM bewijs WHERE organisatie_id = NEW.organisatie_id AND exemplaar_id = NEW.id
      AND handeling IN ('gezien', 'papier-gezien')))
  OR (NEW.status = 'ontvangst-vastgelegd' AND NOT EXISTS (
    SELECT 1 FROM bewijs WHERE organisatie_id = NEW.organisatie_id AND exemplaar_id = NEW.id
      AND handeling = 'ontvangst-vastgelegd'))
BEGIN
  SELECT RAISE(ABORT, 'exemplaar: no status without the record of its act');
END;

CREATE TRIGGER exemplaar_bestand_blijft BEFORE DELETE ON exemplaar_bestand
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'exemplaar_bestand: rows go only when someone is erased');
END;
CREATE TRIGGER exemplaar_bestand_onveranderd BEFORE UPDATE ON exemplaar_bestand
BEGIN
  SELECT RAISE(ABORT, 'exemplaar_bestand: rows are never changed');
END;
-- Also stops INSERT OR REPLACE.
CREATE TRIGGER exemplaar_bestand_sluit_aan BEFORE INSERT ON exemplaar_bestand
WHEN NEW.zegels IS NOT (
    SELECT count(*) FROM exemplaar_bestand
    WHERE organisatie_id = NEW.organisatie_id AND exemplaar_id = NEW.exemplaar_id)
  OR EXISTS (SELECT 1 FROM exemplaar_bestand WHERE rowid = NEW.rowid)
BEGIN
  SELECT RAISE(ABORT, 'exemplaar_bestand: the file does not follow the last one');
END;

CREATE TRIGGER bewijs_blijft BEFORE DELETE ON bewijs
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'bewijs: rows go only when someone is erased');
END;
CREATE TRIGGER bewijs_onveranderd BEFORE UPDATE ON bewijs
BEGIN
  SELECT RAISE(ABORT, 'bewijs: rows are never changed');
END;
-- An act with seals in the file has that file already.
CREATE TRIGGER bewijs_bij_bestand BEFORE INSERT ON bewijs
WHEN EXISTS (SELECT 1 FROM bewijs WHERE id = NEW.id OR rowid = NEW.rowid)
  OR EXISTS (SELECT 1 FROM bewijs WHERE organisatie_id = NEW.organisatie_id AND exemplaar_id = NEW.exemplaar_id
    AND handeling = NEW.handeling)
  OR (NEW.handeling IN ('akkoord', 'gezien') AND NOT EXISTS (
    SELECT 1 FROM exemplaar_bestand WHERE organisatie_id = NEW.organisatie_id AND exemplaar_id = NEW.exemplaar_id
      AND zegels = CASE NEW.handeling WHEN 'akkoord' THEN 1 ELSE 2 END))
BEGIN
  SELECT RAISE(ABORT, 'bewijs: each act once, and a seal has its file');
END;
