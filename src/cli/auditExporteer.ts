import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { readMeText } from '../presentation/audit/exportText';
import type { LogExports } from './cliServices';
import { exitCode } from './command';
import type { Command } from './command';
import { messages } from './messages';
import { newFile, refuseUnlessEmpty, writing } from './newFolder';

/** Copies the log to a directory, with the program that checks the copy without this one. */
export const auditExporteer: Command = {
  words: ['audit', 'exporteer'],
  files: [],
  options: {
    naar: { type: 'string', value: 'MAP', required: true, does: 'een nieuwe of lege map voor de kopie' },
  },
  does: 'bewaart een kopie van het logboek, met een programma dat de kopie controleert',
  async run({ options }, services) {
    const target = String(options['naar']);
    await refuseUnlessEmpty(target);
    const exports = await services.openLogExports();
    try {
      await writing(target, async () => {
        await mkdir(target, { recursive: true, mode: 0o700 });
        for (const chain of exports.chains) {
          await writeLines(join(target, chain.fileName), chain.lines());
          services.out(
            `${messages.written(join(target, chain.fileName))} (${messages.exported(chain.entries)})\n`,
          );
        }
        await writeText(target, 'LEESMIJ.txt', readMeText(exports.at, exports.chains));
        await writeText(target, 'controleer.mjs', exports.checker);
      });
    } finally {
      await exports.close();
    }
    for (const name of ['LEESMIJ.txt', 'controleer.mjs'])
      services.out(`${messages.written(join(target, name))}\n`);
    return exitCode.done;
  },
};

function writeText(target: string, name: string, text: string): Promise<void> {
  return writeFile(join(target, name), text, newFile);
}

async function writeLines(
  path: string,
  lines: ReturnType<LogExports['chains'][number]['lines']>,
): Promise<void> {
  const file = createWriteStream(path, { flags: newFile.flag, mode: newFile.mode });
  const done = finished(file);
  for await (const line of lines) if (!file.write(line)) await Promise.race([once(file, 'drain'), done]);
  file.end();
  await done;
}
