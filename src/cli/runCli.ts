import { CliBroken } from './cliServices';
import type { CliServices } from './cliServices';
import { CliRefusal, exitCode } from './command';
import type { Command, ExitCode } from './command';
import { commands, laterCommands } from './commands';
import { commandHelp, programHelp } from './helpText';
import { messages } from './messages';
import { parseArguments } from './parseArguments';

const helpFlags = ['--help', '-h'];

function startsWith(args: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) => args[index] === word);
}

function unknown(args: readonly string[]): CliRefusal {
  const [first] = args;
  if (first === undefined) return new CliRefusal([messages.noCommand], true);
  const later = laterCommands.find((words) => startsWith(args, words));
  if (later !== undefined) return new CliRefusal([messages.notYet(later.join(' '))], true);
  if (first.startsWith('-')) return new CliRefusal([messages.unknownOption(first)], true);
  const meant = commands.filter(({ words }) => words.length > 1 && words[0] === first);
  return new CliRefusal(
    [
      messages.unknownCommand(args.slice(0, meant.length > 0 ? 2 : 1).join(' ')),
      ...(meant.length > 0 ? [messages.unfinishedCommand(meant.map(({ words }) => words.join(' ')))] : []),
    ],
    true,
  );
}

function asked(args: readonly string[], services: CliServices): string | null {
  const [first] = args;
  if (first === 'help' || (first !== undefined && helpFlags.includes(first))) {
    const about = commands.find(({ words }) => args.length > 1 && startsWith(args.slice(1), words));
    return about === undefined ? programHelp(commands) : commandHelp(about);
  }
  return first === '--version' || first === '-V' ? `${services.version}\n` : null;
}

async function run(args: readonly string[], services: CliServices): Promise<ExitCode> {
  const answer = asked(args, services);
  if (answer !== null) {
    services.out(answer);
    return exitCode.done;
  }
  const command: Command | undefined = commands.find(({ words }) => startsWith(args, words));
  if (command === undefined) throw unknown(args);
  const rest = args.slice(command.words.length);
  if (rest.some((arg) => helpFlags.includes(arg))) {
    services.out(commandHelp(command));
    return exitCode.done;
  }
  return command.run(parseArguments(command, rest), services);
}

/** Runs the command line and gives the exit code. What a person has to know of a refusal goes to stderr. */
export async function runCli(args: readonly string[], services: CliServices): Promise<ExitCode> {
  try {
    return await run(args, services);
  } catch (error) {
    if (error instanceof CliRefusal) {
      services.say(`${[...error.lines, ...(error.aboutUse ? [messages.helpLine] : [])].join('\n')}\n`);
      return exitCode.refused;
    }
    const text =
      error instanceof CliBroken
        ? error.message
        : `${messages.broken}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    services.say(`${text}\n`);
    return exitCode.broken;
  }
}
