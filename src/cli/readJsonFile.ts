import { readFile, stat } from 'node:fs/promises';
import { findDoubleKeys } from '../presentation/exchange/findDoubleKeys';
import { CliRefusal } from './command';
import { messages } from './messages';

/** What is bigger is not a grading. */
const mostBytes = 5 * 1024 * 1024;

/** The code of a system error, such as ENOENT. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'onbekend';
}

/** Refuses a file that is not there, is a directory, may not be read or is bigger than `most` bytes (5 MB). */
export async function refuseUnreadable(path: string, most = mostBytes): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new CliRefusal([messages.isDirectory(path)]);
    if (found.size > most) throw new CliRefusal([messages.tooBig(path, most)]);
  } catch (error) {
    throw refusalOf(path, error);
  }
}

function refusalOf(path: string, error: unknown): CliRefusal {
  if (error instanceof CliRefusal) return error;
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CliRefusal([messages.notThere(path)]);
    case 'EISDIR':
      return new CliRefusal([messages.isDirectory(path)]);
    case 'EACCES':
    case 'EPERM':
      return new CliRefusal([messages.notAllowed(path)]);
    default:
      return new CliRefusal([messages.notRead(path, code)]);
  }
}

/** Reads a JSON file. What cannot be read, is no UTF-8, is no JSON or names a field twice is refused. */
export async function readJsonFile(path: string): Promise<unknown> {
  await refuseUnreadable(path);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw refusalOf(path, error);
  });
  // A pipe or device has no size beforehand.
  if (bytes.length > mostBytes) throw new CliRefusal([messages.tooBig(path, mostBytes)]);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliRefusal([messages.notUtf8(path)]);
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new CliRefusal([messages.notJson(path)]);
  }
  const doubles = findDoubleKeys(text);
  if (doubles.length > 0) throw new CliRefusal([messages.faultsIn(path), ...doubles]);
  return input;
}
