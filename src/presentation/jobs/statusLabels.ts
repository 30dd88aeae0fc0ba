import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { JobStatus } from '../../domain/workflow/status';
import { capitalise, outcomeLabel } from '../advice/labels';

/** A status in words, with the icon and the tone that go with it. */
export const jobStatusLabels = {
  concept: { label: 'Bezig', icon: 'circle-dashed', tone: 'info' },
  'in-gesprek': { label: 'In gesprek', icon: 'users', tone: 'info' },
  'klaar-voor-advies': { label: 'Klaar voor advies', icon: 'list-checks', tone: 'info' },
  geadviseerd: { label: 'Advies gegeven', icon: 'scale', tone: 'info' },
  'niveau-bepaald': { label: 'Niveau gekozen', icon: 'badge-check', tone: 'goed' },
  'profiel-klaar': { label: 'Profiel klaar', icon: 'file-text', tone: 'goed' },
  'ter-tekening': { label: 'Wacht op handtekening', icon: 'hourglass', tone: 'gewoon' },
  'akkoord-getekend': { label: 'Getekend voor akkoord', icon: 'pen-line', tone: 'goed' },
  getekend: { label: 'Vastgesteld', icon: 'badge-check', tone: 'goed' },
  'ontvangst-vastgelegd': { label: 'Vastgesteld', icon: 'badge-check', tone: 'goed' },
  geweigerd: { label: 'Niet getekend', icon: 'pen-off', tone: 'let' },
  ingetrokken: { label: 'Ingetrokken', icon: 'undo-2', tone: 'gewoon' },
  vervangen: { label: 'Verlopen', icon: 'history', tone: 'gewoon' },
  gearchiveerd: { label: 'Gearchiveerd', icon: 'history', tone: 'gewoon' },
} as const satisfies Record<JobStatus, { label: string; icon: string; tone: string }>;

const notStarted = { label: 'Nog niet begonnen', icon: 'circle', tone: 'gewoon' } as const;

export type StatusLabel = (typeof jobStatusLabels)[JobStatus] | typeof notStarted;

/** The status of a functie; a draft without any answer has not begun. */
export function jobStatusLabel(status: JobStatus, started: boolean): StatusLabel {
  return status === 'concept' && !started ? notStarted : jobStatusLabels[status];
}

/** The statuses of the filter, in the order in which a functie goes through them. */
export const filterStatuses = [
  'concept',
  'klaar-voor-advies',
  'geadviseerd',
  'niveau-bepaald',
  'profiel-klaar',
  'ter-tekening',
  'akkoord-getekend',
  'geweigerd',
  'getekend',
  'gearchiveerd',
] as const satisfies readonly JobStatus[];

/** A status as a choice of the filter: a draft may not have begun. */
export function filterLabel(status: (typeof filterStatuses)[number]): string {
  return status === 'concept' ? 'Vragen beantwoorden' : jobStatusLabels[status].label;
}

/** What a choice of the filter stands for: two ways to be settled have one name. */
export function filteredStatuses(status: (typeof filterStatuses)[number]): readonly JobStatus[] {
  return status === 'getekend' ? ['getekend', 'ontvangst-vastgelegd'] : [status];
}

/** "Niveau B" or "Key accountmanager". */
export function levelName(level: SettableLevel): string {
  return capitalise(outcomeLabel(level));
}
