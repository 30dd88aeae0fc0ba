import type { Command } from './command';

/** Starts the server, exactly as `npm start` does. */
export const start: Command = {
  words: ['start'],
  files: [],
  options: {},
  does: 'start de webapp, ook zonder opdracht vooraf',
  run: (_given, services) => services.serve(),
};
