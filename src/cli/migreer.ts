import { exitCode } from './command';
import type { Command } from './command';
import { messages } from './messages';

/** Brings the database up to date without starting the server. */
export const migreer: Command = {
  words: ['migreer'],
  files: [],
  options: {},
  does: 'werkt de database bij, zonder de webapp te starten',
  async run(_given, services) {
    const done = await services.migrate();
    services.out([...done.map(messages.migrated), messages.upToDate, ''].join('\n'));
    return exitCode.done;
  },
};
