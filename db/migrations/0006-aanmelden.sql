-- Signing in elsewhere (single sign-on with OpenID Connect), and whether signing in here with a password is still allowed.

-- Which account somebody at an identity service is. Tied by what never changes there: the service and its number for the person.
CREATE TABLE sso_koppeling (
  uitgever       TEXT NOT NULL CHECK (uitgever <> ''),
  onderwerp      TEXT NOT NULL CHECK (onderwerp <> ''),
  account_id     TEXT NOT NULL,
  organisatie_id TEXT NOT NULL,
  gekoppeld_op   TEXT NOT NULL CHECK (gekoppeld_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (uitgever, onderwerp),
  UNIQUE (account_id, uitgever),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX sso_koppeling_account ON sso_koppeling (organisatie_id, account_id);

-- What has to be known again when a browser comes back from the identity service. Ten minutes, once.
CREATE TABLE sso_verzoek (
  geheim_sha256  TEXT NOT NULL PRIMARY KEY CHECK (length(geheim_sha256) = 64),
  -- Sealed.
  inhoud         TEXT NOT NULL CHECK (inhoud <> ''),
  verloopt_op    TEXT NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z')
) STRICT, WITHOUT ROWID;
CREATE INDEX sso_verzoek_verloopt ON sso_verzoek (verloopt_op);

-- The last one-time link with which a person ties the account themselves. A new one replaces it.
CREATE TABLE sso_koppellink (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  geheim_sha256  TEXT NOT NULL UNIQUE CHECK (length(geheim_sha256) = 64),
  gemaakt_op     TEXT NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  verloopt_op    TEXT NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z'),
  gebruikt_op    TEXT CHECK (gebruikt_op IS NULL OR gebruikt_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX sso_koppellink_account ON sso_koppellink (organisatie_id, account_id);

-- Whether people sign in here with a password. No row: yes.
CREATE TABLE aanmelden (
  organisatie_id TEXT    NOT NULL PRIMARY KEY REFERENCES organisatie (id),
  lokaal         INTEGER NOT NULL CHECK (lokaal IN (0, 1)),
  revisie        INTEGER NOT NULL CHECK (revisie >= 1)
) STRICT;

-- Who may still sign in with a password when others may not.
CREATE TABLE noodtoegang (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX noodtoegang_account ON noodtoegang (organisatie_id, account_id);

-- A notice of another kind.
CREATE TABLE melding_nieuw (
  id               TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id   TEXT NOT NULL,
  account_id       TEXT NOT NULL,
  soort            TEXT NOT NULL CHECK (soort IN ('toegang-hersteld', 'noodtoegang-gebruikt')),
  over_id          TEXT NOT NULL,
  gemaakt_op       TEXT NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, over_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
INSERT INTO melding_nieuw SELECT id, organisatie_id, account_id, soort, over_id, gemaakt_op FROM melding;
DROP TABLE melding;
ALTER TABLE melding_nieuw RENAME TO melding;
CREATE INDEX melding_account ON melding (organisatie_id, account_id);
CREATE INDEX melding_over ON melding (organisatie_id, over_id);
