import { momentOf } from '../shared/dates';

/** What an administrator has to look at, on the page that leads to everything there is to manage. */
export const signalText = {
  heading: 'Kijk hier eerst naar',
  overall: (at: string, count: number, usual: number): string =>
    `Inloggen mislukte veel vaker dan anders: op ${momentOf(at)} al ${count} keer in een uur. ${usual === 0 ? 'Op de dagen daarvoor mislukte er niets.' : `Op het drukste uur van een gewone dag is dat ${usual} keer.`}`,
  account: (at: string, name: string, count: number): string =>
    `Inloggen bij het account van ${name} mislukte vaak: op ${momentOf(at)} al ${count} keer in een dag. Vraag na of ${name} dit zelf was.`,
  removal: (askedByName: string, name: string, until: string): string =>
    `${askedByName} vraagt om het inloggen met een code weg te halen bij ${name}. Bevestig het of trek het in, vóór ${momentOf(until)}.`,
  toLog: 'Bekijk dit in het logboek',
  toPerson: (name: string): string => `Naar de toegang van ${name}`,
} as const;
