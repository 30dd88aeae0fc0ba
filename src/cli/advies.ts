import { adviceText } from '../presentation/advice/adviceText';
import { adviceJson } from '../presentation/exchange/adviceJson';
import { exitCode } from './command';
import type { Command } from './command';
import { readGrading } from './readGrading';

/** Prints the advice on a grading: as JSON, or as text for people. */
export const advies: Command = {
  words: ['advies'],
  files: ['INDELING.json'],
  options: { tekst: { type: 'boolean', does: 'geeft de uitleg als tekst in plaats van JSON' } },
  does: 'geeft het advies bij een indeling',
  async run({ files: [path = ''], options }, services) {
    const { indeling, catalogs, receipt, references } = await readGrading(path, services);
    services.out(
      options['tekst'] === true
        ? adviceText(catalogs, receipt, indeling, references)
        : `${JSON.stringify(adviceJson(catalogs, receipt, references), null, 2)}\n`,
    );
    return exitCode.done;
  },
};
