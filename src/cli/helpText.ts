import type { Command } from './command';
import { programName } from './messages';

function optionUse([name, option]: [string, Command['options'][string]]): string {
  const use = option.type === 'boolean' ? `--${name}` : `--${name} ${option.value ?? 'WAARDE'}`;
  return option.required === true ? use : `[${use}]`;
}

/** How a command is used, on one line. */
export function usageOf(command: Command): string {
  return [
    programName,
    ...command.words,
    ...command.files,
    ...Object.entries(command.options).map(optionUse),
  ].join(' ');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(([name, { does }]) => `  --${name}  ${does}`);
  return [
    `Gebruik: ${usageOf(command)}`,
    '',
    `Deze opdracht ${command.does}.`,
    ...(options.length === 0 ? [] : ['', ...options]),
    '',
  ].join('\n');
}

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'Indelingswijzer: hulp bij functiewaardering.',
    '',
    'Opdrachten:',
    ...commands.flatMap((command) => [`  ${usageOf(command)}`, `      ${command.does}`]),
    `  ${programName} help`,
    '      geeft deze hulp',
    `  ${programName} --version`,
    '      geeft de versie',
    '',
    'Uitkomst: 0 gelukt, 1 er ging iets mis, 2 de invoer klopt niet.',
    'Instellingen van de webapp: HOST, PORT, DATA_DIR, BASE_URL, LOG_LEVEL, TRUSTED_PROXIES en TSA_URL.',
    '',
  ].join('\n');
}
