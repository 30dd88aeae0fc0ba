-- Two accounts that turned out to be of one person. The duplicate stays as it was, for what was signed and logged under its
-- id; while the link holds nobody signs in with it. A link is never deleted: it is undone, and can be made anew.

CREATE TABLE dubbel_account (
  id             TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  account_id     TEXT NOT NULL,
  blijft_id      TEXT NOT NULL CHECK (blijft_id <> account_id),
  reden          TEXT NOT NULL CHECK (reden <> ''),
  was_actief     INTEGER NOT NULL CHECK (was_actief IN (0, 1)),
  gekoppeld_op   TEXT NOT NULL CHECK (gekoppeld_op LIKE '____-__-__T__:__:__.___Z'),
  losgemaakt_op  TEXT CHECK (losgemaakt_op LIKE '____-__-__T__:__:__.___Z'),
  los_reden      TEXT NOT NULL DEFAULT '',
  CHECK ((losgemaakt_op IS NULL) = (los_reden = '')),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id),
  FOREIGN KEY (organisatie_id, blijft_id) REFERENCES account (organisatie_id, id)
) STRICT;
CREATE INDEX dubbel_account_account ON dubbel_account (organisatie_id, account_id);
CREATE INDEX dubbel_account_blijft ON dubbel_account (organisatie_id, blijft_id);

CREATE TRIGGER dubbel_account_blijft_staan BEFORE DELETE ON dubbel_account
BEGIN
  SELECT RAISE(ABORT, 'dubbel_account: rows are never deleted');
END;
CREATE TRIGGER dubbel_account_begin BEFORE INSERT ON dubbel_account
WHEN NEW.losgemaakt_op IS NOT NULL
  OR EXISTS (SELECT 1 FROM dubbel_account WHERE id = NEW.id OR rowid = NEW.rowid)
  OR EXISTS (
    SELECT 1 FROM dubbel_account
    WHERE losgemaakt_op IS NULL AND (account_id IN (NEW.account_id, NEW.blijft_id) OR blijft_id = NEW.account_id)
  )
  OR EXISTS (SELECT 1 FROM account WHERE id = NEW.account_id AND actief = 1)
BEGIN
  SELECT RAISE(ABORT, 'dubbel_account: no chains, and only of an account with which nobody signs in');
END;
-- The reasons can change: erasing takes names out of them.
CREATE TRIGGER dubbel_account_eenmaal_los BEFORE UPDATE ON dubbel_account
WHEN NEW.id IS NOT OLD.id
  OR NEW.organisatie_id IS NOT OLD.organisatie_id
  OR NEW.account_id IS NOT OLD.account_id
  OR NEW.blijft_id IS NOT OLD.blijft_id
  OR NEW.was_actief IS NOT OLD.was_actief
  OR NEW.gekoppeld_op IS NOT OLD.gekoppeld_op
  OR (OLD.losgemaakt_op IS NOT NULL AND NEW.losgemaakt_op IS NOT OLD.losgemaakt_op)
BEGIN
  SELECT RAISE(ABORT, 'dubbel_account: a link can only be undone, once');
END;
CREATE TRIGGER dubbel_account_niet_actief BEFORE UPDATE OF actief ON account
WHEN NEW.actief = 1
  AND EXISTS (SELECT 1 FROM dubbel_account WHERE account_id = NEW.id AND losgemaakt_op IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'account: nobody signs in with a duplicate');
END;
