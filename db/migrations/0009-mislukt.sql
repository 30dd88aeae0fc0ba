-- How many attempts to get in failed in each hour, of everybody together: to notice when it is far more than usual. Kept for fifteen days.
CREATE TABLE mislukt_per_uur (
  uur     TEXT    NOT NULL PRIMARY KEY CHECK (uur LIKE '____-__-__T__'),
  aantal  INTEGER NOT NULL CHECK (aantal >= 0),
  -- 1: administrators were told.
  gemeld  INTEGER NOT NULL CHECK (gemeld IN (0, 1))
) STRICT, WITHOUT ROWID;
