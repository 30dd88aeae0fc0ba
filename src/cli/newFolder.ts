import { readdir } from 'node:fs/promises';
import { CliBroken } from './cliServices';
import { CliRefusal } from './command';
import { messages } from './messages';
import { codeOf } from './readJsonFile';

/** Stops with a refusal when there is something in this folder, or it is none. A folder that is not there yet is fine. */
export async function refuseUnlessEmpty(target: string): Promise<void> {
  try {
    if ((await readdir(target)).length > 0) throw new CliRefusal([messages.notEmpty(target)]);
  } catch (error) {
    if (error instanceof CliRefusal) throw error;
    if (codeOf(error) === 'ENOTDIR') throw new CliRefusal([messages.notAFolder(target)]);
    if (codeOf(error) !== 'ENOENT')
      throw new CliBroken(messages.notRead(target, codeOf(error)), { cause: error });
  }
}

/** Says in plain words when writing into the folder does not work. */
export async function writing(target: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    if (!/^E[A-Z]+$/.test(code)) throw error;
    throw new CliBroken(messages.notWritten(target, code), { cause: error });
  }
}

/** For the owner only, and never over something that is there. */
export const newFile = { flag: 'wx', mode: 0o600 } as const;
