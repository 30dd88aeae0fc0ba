-- People, departments and who stands where. A password is kept apart from the person: not everyone has one.

CREATE TABLE wachtwoord (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  hash           TEXT NOT NULL CHECK (hash <> ''),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX wachtwoord_account ON wachtwoord (organisatie_id, account_id);
INSERT INTO wachtwoord (account_id, organisatie_id, hash) SELECT id, organisatie_id, wachtwoord_hash FROM account;
ALTER TABLE account DROP COLUMN wachtwoord_hash;

ALTER TABLE account ADD COLUMN personeelsnummer TEXT NOT NULL DEFAULT '';
-- Someone who is not active cannot sign in and is asked nothing.
ALTER TABLE account ADD COLUMN actief INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1));
ALTER TABLE account ADD COLUMN revisie INTEGER NOT NULL DEFAULT 1 CHECK (revisie >= 1);
CREATE UNIQUE INDEX account_personeelsnummer ON account (organisatie_id, personeelsnummer)
  WHERE personeelsnummer <> '';

-- Departments form a tree. Two departments of one employer never have the same name.
CREATE TABLE afdeling (
  id             TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id TEXT    NOT NULL REFERENCES organisatie (id),
  naam           TEXT    NOT NULL CHECK (naam <> ''),
  naam_zoek      TEXT    NOT NULL CHECK (naam_zoek <> ''),
  boven_id       TEXT    CHECK (boven_id IS NOT id),
  revisie        INTEGER NOT NULL CHECK (revisie >= 1),
  UNIQUE (organisatie_id, id),
  UNIQUE (organisatie_id, naam_zoek),
  FOREIGN KEY (organisatie_id, boven_id) REFERENCES afdeling (organisatie_id, id)
) STRICT;
CREATE INDEX afdeling_boven ON afdeling (organisatie_id, boven_id);

-- Where someone works.
CREATE TABLE plaatsing (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  afdeling_id    TEXT NOT NULL,
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, afdeling_id) REFERENCES afdeling (organisatie_id, id)
) STRICT;
CREATE INDEX plaatsing_account ON plaatsing (organisatie_id, account_id);
CREATE INDEX plaatsing_afdeling ON plaatsing (organisatie_id, afdeling_id);

-- Who leads a department. Several people can lead one together.
CREATE TABLE leiding (
  organisatie_id TEXT NOT NULL,
  afdeling_id    TEXT NOT NULL,
  account_id     TEXT NOT NULL,
  PRIMARY KEY (organisatie_id, afdeling_id, account_id),
  FOREIGN KEY (organisatie_id, afdeling_id) REFERENCES afdeling (organisatie_id, id),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX leiding_account ON leiding (organisatie_id, account_id);

-- Who acts for a manager, from one day to another, both included. One that ends early is withdrawn, not deleted.
CREATE TABLE vervanging (
  id             TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id TEXT NOT NULL,
  voor_id        TEXT NOT NULL,
  door_id        TEXT NOT NULL CHECK (door_id <> voor_id),
  van            TEXT NOT NULL CHECK (van LIKE '____-__-__'),
  tot            TEXT NOT NULL CHECK (tot LIKE '____-__-__' AND tot >= van),
  gemaakt_op     TEXT NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  ingetrokken_op TEXT CHECK (ingetrokken_op IS NULL OR ingetrokken_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, voor_id) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, door_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX vervanging_voor ON vervanging (organisatie_id, voor_id);
CREATE INDEX vervanging_door ON vervanging (organisatie_id, door_id);

-- Who has a functie. A functie can have several people; what is past keeps its dates.
CREATE TABLE functiehouder (
  organisatie_id TEXT NOT NULL,
  functie_id     TEXT NOT NULL,
  account_id     TEXT NOT NULL,
  van            TEXT NOT NULL CHECK (van LIKE '____-__-__T__:__:__.___Z'),
  tot            TEXT CHECK (tot IS NULL OR (tot LIKE '____-__-__T__:__:__.___Z' AND tot >= van)),
  PRIMARY KEY (organisatie_id, functie_id, account_id, van),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE UNIQUE INDEX functiehouder_nu ON functiehouder (organisatie_id, functie_id, account_id) WHERE tot IS NULL;
CREATE INDEX functiehouder_account ON functiehouder (organisatie_id, account_id);

-- The department of a functie decides which managers see it; its name stays with the functie as text.
CREATE TABLE functie_afdeling (
  organisatie_id TEXT NOT NULL,
  functie_id     TEXT NOT NULL,
  afdeling_id    TEXT NOT NULL,
  PRIMARY KEY (organisatie_id, functie_id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id),
  FOREIGN KEY (organisatie_id, afdeling_id) REFERENCES afdeling (organisatie_id, id)
) STRICT;
CREATE INDEX functie_afdeling_afdeling ON functie_afdeling (organisatie_id, afdeling_id);

-- 1: HR asked the managers of the department to answer the questions too.
ALTER TABLE functie ADD COLUMN leiding_antwoordt INTEGER NOT NULL DEFAULT 0 CHECK (leiding_antwoordt IN (0, 1));

-- In whose place someone acted.
ALTER TABLE audit_gebeurtenis ADD COLUMN namens_id TEXT;
