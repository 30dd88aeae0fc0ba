import { parseArgs } from 'node:util';
import { CliRefusal } from './command';
import type { Command, GivenArguments } from './command';
import { messages } from './messages';

/** Reads the arguments behind the words of a command; everything that is not right is refused at once. */
export function parseArguments(command: Command, args: readonly string[]): GivenArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }])),
    strict: false,
    tokens: true,
  });
  const faults: string[] = [];
  const files: string[] = [];
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) faults.push(messages.unknownOption(token.rawName));
    else if (Object.hasOwn(options, token.name)) faults.push(messages.optionTwice(token.rawName));
    else if (option.type === 'string' && (token.value === undefined || token.value === ''))
      faults.push(messages.optionWithoutValue(token.rawName, option.value ?? ''));
    else if (option.type === 'boolean' && token.value !== undefined)
      faults.push(messages.optionWithValue(token.rawName));
    else options[token.name] = token.value ?? true;
  }
  const missing = Object.entries(command.options).filter(
    ([name, { required }]) => required === true && !Object.hasOwn(options, name) && faults.length === 0,
  );
  faults.push(
    ...missing.map(([name, { value }]) => messages.optionMissing(`--${name}`, value ?? '')),
    ...command.files.slice(files.length).map(messages.fileMissing),
    ...files.slice(command.files.length).map(messages.tooManyFiles),
  );
  if (faults.length > 0) throw new CliRefusal(faults, true);
  return { files, options };
}
