#!/usr/bin/env node
import { runCli } from './cli/runCli';
import { composeCli } from './composeCli';

// Who reads only the first lines of the result (`… | head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const services = composeCli({
  out: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
});
void runCli(process.argv.slice(2), services).then((code) => {
  process.exitCode = code;
});
