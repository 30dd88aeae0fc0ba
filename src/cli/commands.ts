import { advies } from './advies';
import { auditExporteer } from './auditExporteer';
import { catalogusControleer } from './catalogusControleer';
import type { Command } from './command';
import { controleer } from './controleer';
import { migreer } from './migreer';
import { profiel } from './profiel';
import { sleutelNieuw } from './sleutelNieuw';
import { start } from './start';
import { toegangHerstellen } from './toegangHerstellen';
import { voorbeeld } from './voorbeeld';

/** The commands in the order of the help. */
export const commands: readonly Command[] = [
  advies,
  profiel,
  controleer,
  voorbeeld,
  catalogusControleer,
  start,
  migreer,
  sleutelNieuw,
  auditExporteer,
  toegangHerstellen,
];

/** Names that are fixed for later. They are not in the help, and say that they are not there (yet). */
export const laterCommands: readonly (readonly string[])[] = [
  ['dokter'],
  ['backup'],
  ['herstel'],
  ['verhuis'],
];
