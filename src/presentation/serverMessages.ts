import type { CatalogFileFault } from '../domain/catalog/catalogFault';
import { describeCatalogFileFault } from './catalogFaults';

/** What the console says when the server runs. */
export function startedText(baseUrl: string): string {
  return `De Indelingswijzer is klaar. Open ${baseUrl} in je browser.\nStoppen: druk op Ctrl+C.\n`;
}

/** The link for the very first account; shown on the console only. */
export function firstStartLinkText(url: string): string {
  return [
    '',
    'Er is nog geen account. Maak het eerste account met deze link:',
    '',
    `  ${url}`,
    '',
    'De link werkt één keer en is een dag geldig. Start je opnieuw, dan krijg je een nieuwe link.',
    '',
  ].join('\n');
}

export const usageText =
  'Gebruik: node dist/server.js, zonder argumenten. Instellingen: HOST, PORT, DATA_DIR, BASE_URL, LOG_LEVEL, TRUSTED_PROXIES en TSA_URL.\n';

/** Why the server cannot listen where it should, in one sentence; undefined when it is something else. */
export function listenFailureText(code: string, host: string, port: number): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Op ${host} is poort ${port} al bezet: stop het andere programma of kies met PORT een andere poort.`;
    case 'EACCES':
      return `Je mag poort ${port} hier niet gebruiken: kies met PORT een poort boven 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Deze computer heeft het adres ${host} niet: kies met HOST een adres dat hij wel heeft, zoals 127.0.0.1.`;
    default:
      return undefined;
  }
}

/** Everything that is wrong with the catalogs and the reference files, one line each. */
export function catalogFaultsText(faults: readonly CatalogFileFault[]): string {
  return [
    'De catalogi of de naslag kloppen niet. Herstel dit en start opnieuw:',
    ...faults.map((fault) => `- ${describeCatalogFileFault(fault)}`),
  ].join('\n');
}

/** A mistake in the program itself. */
export function brokenText(stack: string): string {
  return `Het starten is niet gelukt door een fout in het programma. Meld dit met de regels hieronder:\n${stack}`;
}
