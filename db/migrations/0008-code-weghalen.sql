-- Taking away the second factor of somebody takes two administrators: one asks, another one confirms within a day.

-- What was asked. It goes when the factor that it is about goes, or another comes in its place; a new one replaces it.
CREATE TABLE code_weghalen (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  -- Names what somebody confirms: not a request that came in its place.
  id             TEXT NOT NULL UNIQUE CHECK (id <> ''),
  gevraagd_door  TEXT NOT NULL CHECK (gevraagd_door <> account_id),
  reden          TEXT NOT NULL CHECK (reden IN ('telefoon-kwijt', 'telefoon-vervangen', 'in-verkeerde-handen')),
  gevraagd_op    TEXT NOT NULL CHECK (gevraagd_op LIKE '____-__-__T__:__:__.___Z'),
  verloopt_op    TEXT NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisatie_id, gevraagd_door) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX code_weghalen_account ON code_weghalen (organisatie_id, account_id);
CREATE INDEX code_weghalen_gevraagd ON code_weghalen (organisatie_id, gevraagd_door);

-- Notices of other kinds.
CREATE TABLE melding_nieuw (
  id               TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisatie_id   TEXT NOT NULL,
  account_id       TEXT NOT NULL,
  soort            TEXT NOT NULL CHECK (soort IN ('toegang-hersteld', 'noodtoegang-gebruikt', 'code-weghalen-bevestigen', 'code-weghalen-gevraagd', 'code-weggehaald')),
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
