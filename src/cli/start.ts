import type { Command } from './command';

/** Starts the server, exactly as `npm start` does. */
export const start: Command = {
  words: ['start'],
  files: [],
  options: {},
  does: 'start de webapp, net als npm start',
  run: (_given, services) => services.serve(),
};
