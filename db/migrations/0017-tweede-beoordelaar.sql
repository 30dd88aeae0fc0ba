-- A second assessor grades a functie blind: the request, the own answers, what was handed in beside the first answers (vergelijking), and
-- what was agreed where the two differ. Rows go only together with the functie.

CREATE TABLE tweede_indeling (
  id              TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id  TEXT NOT NULL,
  functie_id      TEXT NOT NULL,
  beoordelaar_id  TEXT NOT NULL,
  gevraagd_door   TEXT NOT NULL,
  gevraagd_op     TEXT NOT NULL CHECK (gevraagd_op LIKE '____-__-__T__:__:__.___Z'),
  ingeleverd_op   TEXT CHECK (ingeleverd_op IS NULL OR ingeleverd_op LIKE '____-__-__T__:__:__.___Z'),
  afgerond_door   TEXT,
  afgerond_op     TEXT CHECK (afgerond_op IS NULL OR afgerond_op LIKE '____-__-__T__:__:__.___Z'),
  -- Why it ended with open differences, or before anything was handed in; empty when all was agreed.
  afgerond_reden  TEXT NOT NULL DEFAULT '',
  -- Both sets of answers and both advices as they were at handing in, as JSON; an empty object before. Last, because it is large.
  vergelijking    TEXT NOT NULL CHECK (json_valid(vergelijking)),
  CHECK ((afgerond_op IS NULL) = (afgerond_door IS NULL)),
  CHECK ((ingeleverd_op IS NULL) = (vergelijking = '{}')),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, beoordelaar_id) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, gevraagd_door) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, afgerond_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX tweede_indeling_functie ON tweede_indeling (organisatie_id, functie_id);
CREATE INDEX tweede_indeling_beoordelaar ON tweede_indeling (organisatie_id, beoordelaar_id);
CREATE INDEX tweede_indeling_vrager ON tweede_indeling (organisatie_id, gevraagd_door);
CREATE INDEX tweede_indeling_afronder ON tweede_indeling (organisatie_id, afgerond_door);
CREATE UNIQUE INDEX tweede_indeling_open ON tweede_indeling (organisatie_id, functie_id) WHERE afgerond_op IS NULL;

CREATE TABLE tweede_antwoord (
  organisatie_id TEXT    NOT NULL,
  tweede_id      TEXT    NOT NULL,
  soort          TEXT    NOT NULL,
  vraag_id       TEXT    NOT NULL CHECK (vraag_id <> ''),
  waarde         TEXT,
  motivering     TEXT    NOT NULL,
  bewijs         TEXT    NOT NULL,
  twijfel        INTEGER NOT NULL CHECK (twijfel IN (0, 1)),
  revisie        INTEGER NOT NULL CHECK (revisie >= 1),
  beantwoord_op  TEXT    NOT NULL CHECK (beantwoord_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, tweede_id, soort, vraag_id),
  FOREIGN KEY (organisatie_id, tweede_id) REFERENCES tweede_indeling (organisatie_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE tweede_overeenkomst (
  organisatie_id TEXT NOT NULL,
  tweede_id      TEXT NOT NULL,
  soort          TEXT NOT NULL,
  vraag_id       TEXT NOT NULL CHECK (vraag_id <> ''),
  waarde         TEXT NOT NULL,
  reden          TEXT NOT NULL CHECK (reden <> ''),
  gedaan_door    TEXT NOT NULL,
  gedaan_op      TEXT NOT NULL CHECK (gedaan_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, tweede_id, soort, vraag_id),
  FOREIGN KEY (organisatie_id, tweede_id) REFERENCES tweede_indeling (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, gedaan_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX tweede_overeenkomst_door ON tweede_overeenkomst (organisatie_id, gedaan_door);

CREATE TRIGGER tweede_indeling_onveranderd BEFORE UPDATE ON tweede_indeling
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  AND (OLD.afgerond_op IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.organisatie_id IS NOT OLD.organisatie_id
    OR NEW.functie_id IS NOT OLD.functie_id OR NEW.beoordelaar_id IS NOT OLD.beoordelaar_id
    OR NEW.gevraagd_door IS NOT OLD.gevraagd_door OR NEW.gevraagd_op IS NOT OLD.gevraagd_op
    OR (OLD.ingeleverd_op IS NOT NULL
      AND (NEW.ingeleverd_op IS NOT OLD.ingeleverd_op OR NEW.vergelijking IS NOT OLD.vergelijking)))
BEGIN
  SELECT RAISE(ABORT, 'tweede_indeling: it can be handed in once, and ended once');
END;
CREATE TRIGGER tweede_indeling_blijft BEFORE DELETE ON tweede_indeling
WHEN EXISTS (SELECT 1 FROM functie WHERE organisatie_id = OLD.organisatie_id AND id = OLD.functie_id)
BEGIN
  SELECT RAISE(ABORT, 'tweede_indeling: rows go only with the functie');
END;
CREATE TRIGGER tweede_antwoord_open BEFORE INSERT ON tweede_antwoord
WHEN NOT EXISTS (
  SELECT 1 FROM tweede_indeling WHERE organisatie_id = NEW.organisatie_id AND id = NEW.tweede_id
    AND ingeleverd_op IS NULL AND afgerond_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'tweede_antwoord: it was handed in');
END;
CREATE TRIGGER tweede_antwoord_onveranderd BEFORE UPDATE ON tweede_antwoord
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
  AND NOT EXISTS (
    SELECT 1 FROM tweede_indeling WHERE organisatie_id = OLD.organisatie_id AND id = OLD.tweede_id
      AND ingeleverd_op IS NULL AND afgerond_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'tweede_antwoord: it was handed in');
END;
CREATE TRIGGER tweede_antwoord_blijft BEFORE DELETE ON tweede_antwoord
WHEN EXISTS (SELECT 1 FROM tweede_indeling WHERE organisatie_id = OLD.organisatie_id AND id = OLD.tweede_id)
BEGIN
  SELECT RAISE(ABORT, 'tweede_antwoord: rows go only with the functie');
END;
CREATE TRIGGER tweede_overeenkomst_open BEFORE INSERT ON tweede_overeenkomst
WHEN NOT EXISTS (
  SELECT 1 FROM tweede_indeling WHERE organisatie_id = NEW.organisatie_id AND id = NEW.tweede_id
    AND ingeleverd_op IS NOT NULL AND afgerond_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'tweede_overeenkomst: only between handing in and the end');
END;
CREATE TRIGGER tweede_overeenkomst_onveranderd BEFORE UPDATE ON tweede_overeenkomst
WHEN NOT EXISTS (SELECT 1 FROM wissing WHERE organisatie_id = OLD.organisatie_id AND klaar_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'tweede_overeenkomst: what was agreed stays');
END;
CREATE TRIGGER tweede_overeenkomst_blijft BEFORE DELETE ON tweede_overeenkomst
WHEN EXISTS (SELECT 1 FROM tweede_indeling WHERE organisatie_id = OLD.organisatie_id AND id = OLD.tweede_id)
BEGIN
  SELECT RAISE(ABORT, 'tweede_overeenkomst: rows go only with the functie');
END;
