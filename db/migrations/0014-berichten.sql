-- Messages to people in the app (bericht), the mails about them that still have to leave or have left (uitgaande_mail), who wants
-- no mail, and the days on which reminders were written. A message holds no text: the words belong to its kind.

CREATE TABLE bericht (
  nummer         INTEGER NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  account_id     TEXT NOT NULL,
  soort          TEXT NOT NULL CHECK (soort <> ''),
  functie_id     TEXT,
  -- What happened, so that nobody is told twice: the id of a copy, of an offering and the like.
  over_id        TEXT NOT NULL,
  gemaakt_op     TEXT NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  gelezen_op     TEXT CHECK (gelezen_op IS NULL OR gelezen_op LIKE '____-__-__T__:__:__.___Z'),
  UNIQUE (organisatie_id, nummer),
  UNIQUE (organisatie_id, account_id, soort, over_id),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, functie_id) REFERENCES functie (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX bericht_account ON bericht (organisatie_id, account_id, gelezen_op);
CREATE INDEX bericht_functie ON bericht (organisatie_id, functie_id);

CREATE TABLE uitgaande_mail (
  bericht_nummer INTEGER NOT NULL PRIMARY KEY,
  organisatie_id TEXT    NOT NULL,
  account_id     TEXT    NOT NULL,
  soort          TEXT    NOT NULL CHECK (soort <> ''),
  -- wacht: may leave from `vanaf` on; bezig: claimed by a process that hands it to the mail server now; onzeker: nobody knows
  -- whether it left, and it does not leave again by itself.
  status         TEXT    NOT NULL CHECK (status IN ('wacht', 'bezig', 'verstuurd', 'mislukt', 'onzeker')),
  pogingen       INTEGER NOT NULL CHECK (pogingen >= 0),
  vanaf          TEXT    NOT NULL CHECK (vanaf LIKE '____-__-__T__:__:__.___Z'),
  gemaakt_op     TEXT    NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  geclaimd_door  TEXT,
  geclaimd_op    TEXT    CHECK (geclaimd_op IS NULL OR geclaimd_op LIKE '____-__-__T__:__:__.___Z'),
  klaar_op       TEXT    CHECK (klaar_op IS NULL OR klaar_op LIKE '____-__-__T__:__:__.___Z'),
  CHECK (status <> 'bezig' OR (geclaimd_door IS NOT NULL AND geclaimd_op IS NOT NULL)),
  FOREIGN KEY (organisatie_id, bericht_nummer) REFERENCES bericht (organisatie_id, nummer) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX uitgaande_mail_bericht ON uitgaande_mail (organisatie_id, bericht_nummer);
CREATE INDEX uitgaande_mail_status ON uitgaande_mail (organisatie_id, status, vanaf);
CREATE INDEX uitgaande_mail_account ON uitgaande_mail (organisatie_id, account_id);

-- What left does not leave again.
CREATE TRIGGER uitgaande_mail_eenmaal BEFORE UPDATE OF status ON uitgaande_mail
WHEN OLD.status = 'verstuurd'
BEGIN
  SELECT RAISE(ABORT, 'uitgaande_mail: what was sent stays sent');
END;
-- A mail is claimed from waiting and from nothing else.
CREATE TRIGGER uitgaande_mail_claim BEFORE UPDATE OF status ON uitgaande_mail
WHEN NEW.status = 'bezig' AND OLD.status <> 'wacht'
BEGIN
  SELECT RAISE(ABORT, 'uitgaande_mail: only what waits is claimed');
END;

-- Who asked for no mails; the messages in the app come all the same.
CREATE TABLE geen_mail (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX geen_mail_account ON geen_mail (organisatie_id, account_id);

-- The day (YYYY-MM-DD) on which the reminders of an organisation were written: once a day, whoever is first.
CREATE TABLE herinnering_dag (
  organisatie_id TEXT NOT NULL REFERENCES organisatie (id),
  dag            TEXT NOT NULL CHECK (dag LIKE '____-__-__'),
  PRIMARY KEY (organisatie_id, dag)
) STRICT;
