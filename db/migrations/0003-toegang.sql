-- Getting in: proof of who someone is, second factors, one-time links, and what slows down guessing.
-- *_merk columns hold a keyed mark (see SecretBox): without the key file they tell nothing about what was marked.

-- All sessions end at this step: a session from before it proves too little.
DROP TABLE sessie;
CREATE TABLE sessie (
  geheim_sha256    TEXT    NOT NULL PRIMARY KEY CHECK (geheim_sha256 <> ''),
  -- Stays the same when the secret is replaced; safe to put in an address.
  id               TEXT    NOT NULL UNIQUE CHECK (id <> ''),
  organisatie_id   TEXT    NOT NULL,
  account_id       TEXT    NOT NULL,
  csrf_token       TEXT    NOT NULL CHECK (csrf_token <> ''),
  -- The browser in plain words, such as "Firefox op Windows".
  browser          TEXT    NOT NULL,
  gemaakt_op       TEXT    NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  laatst_gezien_op TEXT    NOT NULL CHECK (laatst_gezien_op LIKE '____-__-__T__:__:__.___Z'),
  verloopt_op      TEXT    NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z'),
  -- When the person last proved who they are.
  bewezen_op       TEXT    NOT NULL CHECK (bewezen_op LIKE '____-__-__T__:__:__.___Z'),
  -- 1: a second factor was shown in this session, here or at who signed them in.
  factor_getoond   INTEGER NOT NULL CHECK (factor_getoond IN (0, 1)),
  -- Sealed: the secret of a second factor that is being set up, and recovery codes that were not yet put away.
  nieuwe_factor    TEXT    CHECK (nieuwe_factor <> ''),
  te_tonen_codes   TEXT    CHECK (te_tonen_codes <> ''),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX sessie_account ON sessie (organisatie_id, account_id);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);

-- The second factor of an account. A code works once: the step of the last one is kept.
CREATE TABLE tweede_factor (
  account_id     TEXT    NOT NULL PRIMARY KEY,
  organisatie_id TEXT    NOT NULL,
  -- Sealed.
  geheim         TEXT    NOT NULL CHECK (geheim <> ''),
  laatste_stap   INTEGER NOT NULL CHECK (laatste_stap >= 0),
  ingesteld_op   TEXT    NOT NULL CHECK (ingesteld_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX tweede_factor_account ON tweede_factor (organisatie_id, account_id);

-- Recovery codes that were not used yet.
CREATE TABLE herstelcode (
  account_id     TEXT NOT NULL,
  organisatie_id TEXT NOT NULL,
  code_merk      TEXT NOT NULL CHECK (code_merk <> ''),
  PRIMARY KEY (account_id, code_merk),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX herstelcode_account ON herstelcode (organisatie_id, account_id);

-- The last one-time link that was made for an account, to choose a password with. A new one replaces it.
CREATE TABLE toegangslink (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  geheim_sha256  TEXT NOT NULL UNIQUE CHECK (length(geheim_sha256) = 64),
  code_merk      TEXT NOT NULL CHECK (code_merk <> ''),
  doel           TEXT NOT NULL CHECK (doel IN ('uitnodiging', 'wachtwoord', 'herstel')),
  gemaakt_op     TEXT NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  verloopt_op    TEXT NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z'),
  gebruikt_op    TEXT CHECK (gebruikt_op IS NULL OR gebruikt_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX toegangslink_account ON toegangslink (organisatie_id, account_id);

-- What slows down guessing. The key is a hash of what is counted: an account, a typed address, a visitor.
CREATE TABLE rem (
  sleutel      TEXT    NOT NULL PRIMARY KEY CHECK (length(sleutel) = 64),
  mislukt      INTEGER NOT NULL CHECK (mislukt >= 0),
  geteld       INTEGER NOT NULL CHECK (geteld >= 0),
  venster_van  TEXT    NOT NULL CHECK (venster_van LIKE '____-__-__T__:__:__.___Z'),
  laatst_op    TEXT    NOT NULL CHECK (laatst_op LIKE '____-__-__T__:__:__.___Z')
) STRICT, WITHOUT ROWID;
CREATE INDEX rem_laatst ON rem (laatst_op);

-- Browsers in which an account signed in before. Someone who knows such a browser is not slowed down by strangers.
CREATE TABLE bekende_browser (
  geheim_sha256  TEXT NOT NULL CHECK (length(geheim_sha256) = 64),
  account_id     TEXT NOT NULL,
  organisatie_id TEXT NOT NULL,
  verloopt_op    TEXT NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z'),
  PRIMARY KEY (geheim_sha256, account_id),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX bekende_browser_account ON bekende_browser (organisatie_id, account_id);
CREATE INDEX bekende_browser_verloopt ON bekende_browser (verloopt_op);

-- What someone has to know at the next sign-in, until they say that they read it.
CREATE TABLE melding (
  id               TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id   TEXT NOT NULL,
  account_id       TEXT NOT NULL,
  soort            TEXT NOT NULL CHECK (soort IN ('toegang-hersteld')),
  over_id          TEXT NOT NULL,
  gemaakt_op       TEXT NOT NULL CHECK (gemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, over_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX melding_account ON melding (organisatie_id, account_id);
CREATE INDEX melding_over ON melding (organisatie_id, over_id);
