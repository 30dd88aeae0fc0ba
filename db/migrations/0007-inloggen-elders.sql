-- Whether a session began at the identity service: with that alone can somebody switch off signing in with a password, and
-- switching it off ends the other sessions.
ALTER TABLE sessie ADD COLUMN elders INTEGER NOT NULL DEFAULT 0 CHECK (elders IN (0, 1));
