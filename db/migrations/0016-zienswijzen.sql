-- Views (zienswijzen) of the people who know the work, asked before the level is set: a round, who is asked, what each wrote on a point,
-- and what was decided on it. When a round is closed all of it stays as it is. Rows go only together with the functie.

CREATE TABLE zienswijze_ronde (
  id             TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id TEXT    NOT NULL,
  functie_id     TEXT    NOT NULL,
  vraagstelling  TEXT    NOT NULL,
  -- "beschrijving" or the id of a criterion, in the order in which they are asked.
  gevraagde_punten TEXT  NOT NULL CHECK (json_valid(gevraagde_punten) AND json_array_length(gevraagde_punten) > 0),
  uiterlijk_op   TEXT    CHECK (uiterlijk_op IS NULL OR uiterlijk_op LIKE '____-__-__'),
  geopend_door   TEXT    NOT NULL,
  geopend_op     TEXT    NOT NULL CHECK (geopend_op LIKE '____-__-__T__:__:__.___Z'),
  gesloten_door  TEXT,
  gesloten_op    TEXT    CHECK (gesloten_op IS NULL OR gesloten_op LIKE '____-__-__T__:__:__.___Z'),
  -- The answers of HR on the points at the moment of closing; none before.
  antwoorden     TEXT    NOT NULL CHECK (json_valid(antwoorden)),
  CHECK ((gesloten_op IS NULL) = (gesloten_door IS NULL)),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, geopend_door) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, gesloten_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX zienswijze_ronde_functie ON zienswijze_ronde (organisatie_id, functie_id);
CREATE INDEX zienswijze_ronde_opener ON zienswijze_ronde (organisatie_id, geopend_door);
CREATE INDEX zienswijze_ronde_sluiter ON zienswijze_ronde (organisatie_id, gesloten_door);
CREATE UNIQUE INDEX zienswijze_ronde_open ON zienswijze_ronde (organisatie_id, functie_id) WHERE gesloten_op IS NULL;

CREATE TABLE zienswijze_gevraagd (
  organisatie_id TEXT NOT NULL,
  ronde_id       TEXT NOT NULL,
  account_id     TEXT NOT NULL,
  als            TEXT NOT NULL CHECK (als IN ('leidinggevende', 'medewerker')),
  PRIMARY KEY (organisatie_id, ronde_id, account_id),
  FOREIGN KEY (organisatie_id, ronde_id) REFERENCES zienswijze_ronde (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX zienswijze_gevraagd_account ON zienswijze_gevraagd (organisatie_id, account_id);

CREATE TABLE zienswijze (
  organisatie_id TEXT    NOT NULL,
  ronde_id       TEXT    NOT NULL,
  account_id     TEXT    NOT NULL,
  punt           TEXT    NOT NULL CHECK (punt <> ''),
  oordeel        TEXT    NOT NULL CHECK (oordeel IN ('eens', 'niet-helemaal', 'anders')),
  zienswijze_tekst TEXT    NOT NULL,
  uitspraak      TEXT,
  revisie        INTEGER NOT NULL CHECK (revisie >= 1),
  gegeven_op     TEXT    NOT NULL CHECK (gegeven_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, ronde_id, account_id, punt),
  -- Only who was asked.
  FOREIGN KEY (organisatie_id, ronde_id, account_id)
    REFERENCES zienswijze_gevraagd (organisatie_id, ronde_id, account_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX zienswijze_account ON zienswijze (organisatie_id, account_id);

CREATE TABLE zienswijze_besluit (
  organisatie_id TEXT    NOT NULL,
  ronde_id       TEXT    NOT NULL,
  punt           TEXT    NOT NULL CHECK (punt <> ''),
  besluit_tekst  TEXT    NOT NULL,
  revisie        INTEGER NOT NULL CHECK (revisie >= 1),
  besloten_door  TEXT    NOT NULL,
  besloten_op    TEXT    NOT NULL CHECK (besloten_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, ronde_id, punt),
  FOREIGN KEY (organisatie_id, ronde_id) REFERENCES zienswijze_ronde (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, besloten_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX zienswijze_besluit_door ON zienswijze_besluit (organisatie_id, besloten_door);

CREATE TRIGGER zienswijze_ronde_onveranderd BEFORE UPDATE ON zienswijze_ronde
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  AND (OLD.gesloten_op IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.organisatie_id IS NOT OLD.organisatie_id
    OR NEW.functie_id IS NOT OLD.functie_id OR NEW.vraagstelling IS NOT OLD.vraagstelling OR NEW.gevraagde_punten IS NOT OLD.gevraagde_punten
    OR NEW.uiterlijk_op IS NOT OLD.uiterlijk_op OR NEW.geopend_door IS NOT OLD.geopend_door
    OR NEW.geopend_op IS NOT OLD.geopend_op)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze_ronde: it can only be closed, once');
END;
-- When the functie itself goes, its row is not there any more at this moment.
CREATE TRIGGER zienswijze_ronde_blijft BEFORE DELETE ON zienswijze_ronde
WHEN EXISTS (SELECT 1 FROM functie WHERE organisatie_id = OLD.organisatie_id AND id = OLD.functie_id)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze_ronde: rows go only with the functie');
END;
CREATE TRIGGER zienswijze_gevraagd_onveranderd BEFORE UPDATE ON zienswijze_gevraagd
BEGIN
  SELECT RAISE(ABORT, 'zienswijze_gevraagd: who was asked does not change');
END;
CREATE TRIGGER zienswijze_gevraagd_blijft BEFORE DELETE ON zienswijze_gevraagd
WHEN EXISTS (SELECT 1 FROM zienswijze_ronde WHERE organisatie_id = OLD.organisatie_id AND id = OLD.ronde_id)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze_gevraagd: rows go only with the functie');
END;
CREATE TRIGGER zienswijze_open BEFORE INSERT ON zienswijze
WHEN NOT EXISTS (
  SELECT 1 FROM zienswijze_ronde WHERE organisatie_id = NEW.organisatie_id AND id = NEW.ronde_id AND gesloten_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze: the round is closed');
END;
CREATE TRIGGER zienswijze_onveranderd BEFORE UPDATE ON zienswijze
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  AND NOT EXISTS (
    SELECT 1 FROM zienswijze_ronde WHERE organisatie_id = OLD.organisatie_id AND id = OLD.ronde_id AND gesloten_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze: the round is closed');
END;
CREATE TRIGGER zienswijze_blijft BEFORE DELETE ON zienswijze
WHEN EXISTS (SELECT 1 FROM zienswijze_ronde WHERE organisatie_id = OLD.organisatie_id AND id = OLD.ronde_id)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze: rows go only with the functie');
END;
CREATE TRIGGER zienswijze_besluit_open BEFORE INSERT ON zienswijze_besluit
WHEN NOT EXISTS (
  SELECT 1 FROM zienswijze_ronde WHERE organisatie_id = NEW.organisatie_id AND id = NEW.ronde_id AND gesloten_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze_besluit: the round is closed');
END;
CREATE TRIGGER zienswijze_besluit_onveranderd BEFORE UPDATE ON zienswijze_besluit
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  AND NOT EXISTS (
    SELECT 1 FROM zienswijze_ronde WHERE organisatie_id = OLD.organisatie_id AND id = OLD.ronde_id AND gesloten_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze_besluit: the round is closed');
END;
CREATE TRIGGER zienswijze_besluit_blijft BEFORE DELETE ON zienswijze_besluit
WHEN EXISTS (SELECT 1 FROM zienswijze_ronde WHERE organisatie_id = OLD.organisatie_id AND id = OLD.ronde_id)
BEGIN
  SELECT RAISE(ABORT, 'zienswijze_besluit: rows go only with the functie');
END;
