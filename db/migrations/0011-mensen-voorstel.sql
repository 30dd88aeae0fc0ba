-- What a file with people would change, until the maker confirms it. One per maker; it goes when it is carried out, when
-- another one comes in its place, or when it is too old.
CREATE TABLE mensen_voorstel (
  account_id     TEXT NOT NULL PRIMARY KEY,
  organisatie_id TEXT NOT NULL,
  -- Names what somebody confirms: not a proposal that came in its place.
  id             TEXT NOT NULL UNIQUE CHECK (id <> ''),
  -- JSON: the rows of the file, and what each of them would do.
  inhoud         TEXT NOT NULL CHECK (json_valid(inhoud)),
  verloopt_op    TEXT NOT NULL CHECK (verloopt_op LIKE '____-__-__T__:__:__.___Z'),
  FOREIGN KEY (organisatie_id, account_id) REFERENCES account (organisatie_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX mensen_voorstel_account ON mensen_voorstel (organisatie_id, account_id);
