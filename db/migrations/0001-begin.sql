-- The first schema. Times are ISO 8601 in UTC with milliseconds, so that text order is time order.
-- Every table of an employer carries organisatie_id, also in its foreign keys: a row can only point to a row of
-- the same employer. A *_zoek column holds the searchable form of its neighbour (see searchForm.ts).

CREATE TABLE organisatie (
  id      TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  naam    TEXT    NOT NULL CHECK (naam <> ''),
  revisie INTEGER NOT NULL CHECK (revisie >= 0)
) STRICT;

CREATE TABLE account (
  id              TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id  TEXT NOT NULL REFERENCES organisatie (id),
  e_mail          TEXT NOT NULL CHECK (e_mail <> ''),
  e_mail_zoek     TEXT NOT NULL UNIQUE CHECK (e_mail_zoek <> ''),
  naam            TEXT NOT NULL CHECK (naam <> ''),
  rollen          TEXT NOT NULL CHECK (json_valid(rollen) AND json_type(rollen) = 'array'),
  wachtwoord_hash TEXT NOT NULL CHECK (wachtwoord_hash <> ''),
  UNIQUE (organisatie_id, id)
) STRICT;

CREATE TABLE sessie (
  geheim_sha256    TEXT NOT NULL PRIMARY KEY CHECK (geheim_sha256 <> ''),
  organisatie_id   TEXT NOT NULL,
  account_id       TEXT NOT NULL,
  csrf_token       TEXT NOT NULL CHECK (csrf_token <> ''),
  gemaakt_op       TEXT NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  laatst_gezien_op TEXT NOT NULL CHECK (laatst_gezien_op LIKE '____-__-__T__:__:__.___Z'),
  verloopt_op      TEXT NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX sessie_account ON sessie (organisatie_id, account_id);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);

-- At most one link for the first start; it exists before any employer does.
CREATE TABLE eerste_start (
  nummer        INTEGER NOT NULL PRIMARY KEY CHECK (nummer = 1),
  geheim_sha256 TEXT    NOT NULL CHECK (geheim_sha256 <> ''),
  verloopt_op   TEXT    NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z')
) STRICT;

CREATE TABLE functie (
  id               TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id   TEXT    NOT NULL REFERENCES organisatie (id),
  naam             TEXT    NOT NULL CHECK (naam <> ''),
  naam_zoek        TEXT    NOT NULL,
  afdeling         TEXT    NOT NULL,
  afdeling_zoek    TEXT    NOT NULL,
  functienummer    TEXT    NOT NULL,
  functienummer_zoek TEXT  NOT NULL,
  catalogus_id     TEXT    NOT NULL CHECK (catalogus_id <> ''),
  catalogus_versie TEXT    NOT NULL CHECK (catalogus_versie <> ''),
  catalogus_sha256 TEXT    NOT NULL CHECK (length(catalogus_sha256) = 64),
  status           TEXT    NOT NULL CHECK (status IN (
    'concept', 'in-gesprek', 'klaar-voor-advies', 'geadviseerd', 'niveau-bepaald', 'profiel-klaar',
    'ter-tekening', 'akkoord-getekend', 'getekend', 'ontvangst-vastgelegd', 'geweigerd', 'ingetrokken',
    'vervangen', 'gearchiveerd')),
  revisie          INTEGER NOT NULL CHECK (revisie >= 0),
  kopie_van        TEXT,
  gemaakt_door     TEXT    NOT NULL,
  gemaakt_op       TEXT    NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  gewijzigd_op     TEXT    NOT NULL CHECK (gewijzigd_op LIKE '____-__-__T__:__:__.___Z'),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, kopie_van) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, gemaakt_door) REFERENCES account (organisatie_id, id)
) STRICT;
-- Two current functies of one employer never have the same name.
CREATE UNIQUE INDEX functie_naam ON functie (organisatie_id, naam_zoek)
  WHERE status NOT IN ('ingetrokken', 'vervangen', 'gearchiveerd');
CREATE INDEX functie_lijst ON functie (organisatie_id, gewijzigd_op DESC, id);
CREATE INDEX functie_kopie ON functie (organisatie_id, kopie_van) WHERE kopie_van IS NOT NULL;
CREATE INDEX functie_maker ON functie (organisatie_id, gemaakt_door);

CREATE TABLE antwoord (
  organisatie_id  TEXT    NOT NULL,
  functie_id      TEXT    NOT NULL,
  soort           TEXT    NOT NULL CHECK (soort <> ''),
  vraag_id        TEXT    NOT NULL CHECK (vraag_id <> ''),
  waarde          TEXT,
  motivering      TEXT    NOT NULL,
  bewijs          TEXT    NOT NULL,
  twijfel         INTEGER NOT NULL CHECK (twijfel IN (0, 1)),
  revisie         INTEGER NOT NULL CHECK (revisie >= 1),
  beantwoord_door TEXT    NOT NULL,
  beantwoord_op   TEXT    NOT NULL CHECK (beantwoord_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, functie_id, soort, vraag_id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, beantwoord_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX antwoord_door ON antwoord (organisatie_id, beantwoord_door);

CREATE TABLE besluit (
  id                TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id    TEXT NOT NULL,
  functie_id        TEXT NOT NULL,
  niveau            TEXT NOT NULL CHECK (niveau <> ''),
  motivering        TEXT NOT NULL,
  onderbouwing      TEXT NOT NULL CHECK (json_valid(onderbouwing) AND json_type(onderbouwing) = 'object'),
  catalogi          TEXT NOT NULL CHECK (json_valid(catalogi) AND json_type(catalogi) = 'array'),
  genomen_door      TEXT NOT NULL,
  genomen_door_naam TEXT NOT NULL,
  genomen_op        TEXT NOT NULL CHECK (genomen_op LIKE '____-__-__T__:__:__.___Z'),
  ingetrokken_op    TEXT CHECK (ingetrokken_op IS NULL OR ingetrokken_op LIKE '____-__-__T__:__:__.___Z'),
  ingetrokken_reden TEXT NOT NULL DEFAULT '',
  CHECK (ingetrokken_op IS NOT NULL OR ingetrokken_reden = ''),
  UNIQUE (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, genomen_door) REFERENCES account (organisatie_id, id)
) STRICT;

-- At most one decision holds for a functie.
CREATE UNIQUE INDEX besluit_geldend ON besluit (organisatie_id, functie_id) WHERE ingetrokken_op IS NULL;
CREATE INDEX besluit_functie ON besluit (organisatie_id, functie_id, genomen_op);
CREATE INDEX besluit_door ON besluit (organisatie_id, genomen_door);

CREATE TRIGGER besluit_blijft BEFORE DELETE ON besluit
BEGIN
  SELECT RAISE(ABORT, 'besluit: rows are never deleted');
END;
CREATE TRIGGER besluit_onveranderd BEFORE UPDATE ON besluit
WHEN OLD.ingetrokken_op IS NOT NULL
  OR NEW.id IS NOT OLD.id
  OR NEW.organisatie_id IS NOT OLD.organisatie_id
  OR NEW.functie_id IS NOT OLD.functie_id
  OR NEW.niveau IS NOT OLD.niveau
  OR NEW.motivering IS NOT OLD.motivering
  OR NEW.onderbouwing IS NOT OLD.onderbouwing
  OR NEW.catalogi IS NOT OLD.catalogi
  OR NEW.genomen_door IS NOT OLD.genomen_door
  OR NEW.genomen_door_naam IS NOT OLD.genomen_door_naam
  OR NEW.genomen_op IS NOT OLD.genomen_op
BEGIN
  SELECT RAISE(ABORT, 'besluit: only an open decision can be withdrawn, nothing else changes');
END;
-- INSERT OR REPLACE removes the row in its way without firing the delete trigger.
CREATE TRIGGER besluit_vervangt_niet BEFORE INSERT ON besluit
WHEN EXISTS (SELECT 1 FROM besluit WHERE id = NEW.id OR rowid = NEW.rowid)
  OR EXISTS (
    SELECT 1 FROM besluit
    WHERE organisatie_id = NEW.organisatie_id AND functie_id = NEW.functie_id AND ingetrokken_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'besluit: there is a decision already');
END;

-- The profile belongs to the level that was set: opening the level again starts a new one and keeps the old.
CREATE TABLE profiel_onderdeel (
  organisatie_id TEXT    NOT NULL,
  besluit_id     TEXT    NOT NULL,
  onderdeel_id   TEXT    NOT NULL CHECK (onderdeel_id <> ''),
  inhoud         TEXT    NOT NULL CHECK (json_valid(inhoud)),
  revisie        INTEGER NOT NULL CHECK (revisie >= 1),
  bewaard_door   TEXT    NOT NULL,
  bewaard_op     TEXT    NOT NULL CHECK (bewaard_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (organisatie_id, besluit_id, onderdeel_id),
  FOREIGN KEY (organisatie_id, besluit_id) REFERENCES besluit (organisatie_id, id),
  FOREIGN KEY (organisatie_id, bewaard_door) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX profiel_onderdeel_door ON profiel_onderdeel (organisatie_id, bewaard_door);

-- One chain per employer, and one nameless chain for what happens before there is an employer. The account
-- is no foreign key: the log outlives whom it names.
CREATE TABLE audit_gebeurtenis (
  keten          TEXT    NOT NULL CHECK (keten = coalesce(organisatie_id, '')),
  volgnummer     INTEGER NOT NULL CHECK (volgnummer >= 1),
  organisatie_id TEXT    REFERENCES organisatie (id),
  account_id     TEXT,
  gebeurd_op     TEXT    NOT NULL CHECK (gebeurd_op LIKE '____-__-__T__:__:__.___Z'),
  gebeurtenis    TEXT    NOT NULL CHECK (json_valid(gebeurtenis) AND json_type(gebeurtenis, '$.kind') = 'text'),
  functie_id     TEXT    GENERATED ALWAYS AS (json_extract(gebeurtenis, '$.jobId')) VIRTUAL,
  vorige_hash    TEXT    NOT NULL CHECK (length(vorige_hash) = 64),
  hash           TEXT    NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (keten, volgnummer)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_gebeurtenis_functie ON audit_gebeurtenis (keten, functie_id, volgnummer)
  WHERE functie_id IS NOT NULL;
CREATE INDEX audit_gebeurtenis_organisatie ON audit_gebeurtenis (organisatie_id);

CREATE TRIGGER audit_gebeurtenis_blijft BEFORE DELETE ON audit_gebeurtenis
BEGIN
  SELECT RAISE(ABORT, 'audit_gebeurtenis: rows are never deleted');
END;
CREATE TRIGGER audit_gebeurtenis_onveranderd BEFORE UPDATE ON audit_gebeurtenis
BEGIN
  SELECT RAISE(ABORT, 'audit_gebeurtenis: rows are never changed');
END;
-- Also stops INSERT OR REPLACE: a row that is there already is never the next one.
CREATE TRIGGER audit_gebeurtenis_sluit_aan BEFORE INSERT ON audit_gebeurtenis
WHEN NEW.volgnummer IS NOT 1 + coalesce((SELECT max(volgnummer) FROM audit_gebeurtenis WHERE keten = NEW.keten), 0)
  OR NEW.vorige_hash IS NOT coalesce(
    (SELECT hash FROM audit_gebeurtenis WHERE keten = NEW.keten ORDER BY volgnummer DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
  SELECT RAISE(ABORT, 'audit_gebeurtenis: the row does not follow the last one');
END;
