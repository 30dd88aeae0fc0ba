import { describeCatalogFault } from '../presentation/catalogFaults';
import { CliRefusal, exitCode } from './command';
import type { Command } from './command';
import { messages } from './messages';
import { refuseUnreadable } from './readJsonFile';

/** Checks a catalog file or a reference file and lists everything that is wrong with it at once. */
export const catalogusControleer: Command = {
  words: ['catalogus', 'controleer'],
  files: ['BESTAND'],
  options: {},
  does: 'controleert een catalogusbestand en noemt alle fouten',
  async run({ files: [path = ''] }, services) {
    await refuseUnreadable(path);
    const checked = services.checkCatalogFile(path);
    if (!checked.ok)
      throw new CliRefusal([messages.faultsIn(path), ...checked.faults.map(describeCatalogFault)]);
    services.out(`${messages.catalogFine(checked.title, checked.version)}\n`);
    return exitCode.done;
  },
};
