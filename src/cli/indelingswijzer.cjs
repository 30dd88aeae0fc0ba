#!/usr/bin/env node
'use strict';
// What `npx indelingswijzer` starts. It stands in the sources, because npm links a program once: a file that only
// exists after the build would never be linked when npx was tried before it.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', '..', 'dist', 'cli.js');
if (existsSync(built)) {
  require(built);
} else {
  process.stderr.write('Het programma is nog niet gebouwd. Draai eerst: npm run build\n');
  process.exitCode = 2;
}
