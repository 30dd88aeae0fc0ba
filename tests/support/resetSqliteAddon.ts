/**
 * The better-sqlite3 addon registers its error class once per process. Jest gives every test file a realm of
 * its own, so from the second file on its errors would come from a foreign realm and `toThrow` would not see
 * them. Clearing the flag makes the addon register again (better-sqlite3 12.x).
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an addon can only be required
const addon = require('better-sqlite3/build/Release/better_sqlite3.node') as { isInitialized: boolean };
addon.isInitialized = false;
