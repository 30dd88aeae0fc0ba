import { readFile } from 'node:fs/promises';
import { CliRefusal, exitCode, type Command } from './command';
import { messages } from './messages';
import { codeOf, refuseUnreadable } from './readJsonFile';

/** Lets a new key seal from now on: one that is made here, or one that is brought in. The old ones stay, to check with. */
export const sleutelNieuw: Command = {
  words: ['sleutel', 'nieuw'],
  files: [],
  options: {
    invoeren: {
      type: 'string',
      value: 'BESTAND.p12',
      does: 'neemt een eigen sleutel met certificaat (PKCS#12) in plaats van een nieuwe te maken',
    },
    wachtwoord: {
      type: 'string',
      value: 'BESTAND',
      does: 'het bestand met het wachtwoord van de PKCS#12, op de eerste regel',
    },
  },
  does: 'zet een nieuwe sleutel voor zegels in gebruik; wat eerder is verzegeld, blijft te controleren',
  async run({ options }, services) {
    const { invoeren, wachtwoord } = options;
    if (wachtwoord !== undefined && invoeren === undefined) throw new CliRefusal([messages.passwordAlone]);
    const imported =
      invoeren === undefined
        ? null
        : {
            bytes: await read(String(invoeren)),
            password: wachtwoord === undefined ? '' : await firstLine(String(wachtwoord)),
          };
    const renewed = await services.renewSealKey(imported);
    if (!renewed.ok) throw new CliRefusal([messages.pkcs12Refused(String(invoeren), renewed.problem)]);
    services.out(`${messages.newSealKey(renewed.key)}\n`);
    return exitCode.done;
  },
};

async function read(path: string): Promise<Uint8Array> {
  await refuseUnreadable(path);
  return readFile(path).catch((error: unknown) => {
    throw new CliRefusal([messages.notRead(path, codeOf(error))]);
  });
}

async function firstLine(path: string): Promise<string> {
  return (
    Buffer.from(await read(path))
      .toString('utf8')
      .split(/\r?\n/, 1)[0] ?? ''
  );
}
