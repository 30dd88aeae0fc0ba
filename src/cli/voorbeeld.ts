import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliRefusal, exitCode, type Command } from './command';
import { messages } from './messages';
import { newFile, refuseUnlessEmpty, writing } from './newFolder';

/** Fills an empty installation with a fictional employer, to look around in. */
export const voorbeeld: Command = {
  words: ['voorbeeld'],
  files: [],
  options: {
    naar: {
      type: 'string',
      value: 'MAP',
      required: true,
      does: 'een nieuwe of lege map voor de profielen die door beiden zijn getekend',
    },
  },
  does: 'vult een lege DATA_DIR met een verzonnen organisatie, om rond te kijken',
  async run({ options }, services) {
    const target = String(options['naar']);
    await refuseUnlessEmpty(target);
    const example = await services.fillExample();
    if (!example.ok) throw new CliRefusal([messages.notEmpty(example.notEmpty)]);
    await writing(target, async () => {
      await mkdir(target, { recursive: true, mode: 0o700 });
      for (const { name, bytes } of example.signed) {
        const path = join(target, `${fileName(name)}.pdf`);
        await writeFile(path, bytes, newFile);
        services.out(`${messages.written(path)}\n`);
      }
    });
    services.out(`\n${messages.exampleSignIn(example.password)}\n`);
    for (const { name, email, roles } of example.people) {
      services.out(`  ${email}  ${name} (${roles})\n`);
    }
    return exitCode.done;
  },
};

function fileName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
