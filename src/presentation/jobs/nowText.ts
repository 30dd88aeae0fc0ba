import type { CopyStatus } from '../../domain/signing/copy';
import type { NowOfJob } from '../../domain/workflow/nowOfJob';
import type { JobStatus } from '../../domain/workflow/status';
import { enumerate } from '../shared/numbers';
import { nextAction, nextStepOf } from './whatNow';

/** The words of the strip that says what is to be done now, and by whom. */
export const nowText = {
  label: 'Wat nu, door wie',
  what: 'Wat nu',
  who: 'Door wie',
  road: 'De weg van een functie',
} as const;

export interface NowWords {
  readonly what: string;
  readonly who: string;
}

const nothing: Partial<Record<JobStatus, string>> = {
  getekend: 'Niets. Het profiel is getekend.',
  'ontvangst-vastgelegd': 'Niets. De ontvangst van het profiel is vastgelegd.',
  gearchiveerd: 'Niets. De functie ligt in het archief.',
};
const nobody = 'Niemand hoeft nu iets te doen';

const forHolder: Readonly<Record<CopyStatus, (manager: string) => NowWords>> = {
  'ter-tekening': (manager) => ({
    what: 'Je leidinggevende leest je profiel en tekent voor akkoord.',
    who: manager,
  }),
  'akkoord-getekend': () => ({ what: 'Lees je profiel en teken voor gezien.', who: 'Jij' }),
  geweigerd: () => ({ what: 'Er is niet getekend. HR praat daarover met jullie.', who: 'HR' }),
  getekend: () => ({ what: 'Niets. Je profiel is getekend.', who: nobody }),
  'ontvangst-vastgelegd': () => ({
    what: 'Niets. HR legde vast dat je het profiel hebt ontvangen.',
    who: nobody,
  }),
  ingetrokken: () => ({ what: 'HR past je profiel aan. Daarna krijg je het te lezen.', who: 'HR' }),
  vervangen: () => ({ what: 'Niets. Een latere versie telt nu.', who: nobody }),
};
const notOffered: NowWords = { what: 'Je profiel wordt gemaakt. Daarna krijg je het te lezen.', who: 'HR' };

/** What is to be done now and by whom, in the words of who reads. */
export function nowWords(now: NowOfJob): NowWords {
  if (now.reader === 'holder')
    return now.status === null ? notOffered : forHolder[now.status](now.managerName);
  const step = nextStepOf(now.status);
  if (step === null) return { what: nothing[now.status] ?? 'Niets.', who: nobody };
  return { what: `${nextAction(step)}.`, who: whoWords(now) };
}

function whoWords({ yours, hr, leaders, holders }: Extract<NowOfJob, { reader: 'staff' }>): string {
  const people = [
    ...(hr ? ['HR'] : []),
    ...(leaders === null ? [] : leaders.length === 0 ? ['de leidinggevende'] : leaders),
    ...(holders === null ? [] : holders.length === 0 ? ['de medewerker'] : holders),
  ];
  const names = enumerate(people, holders === null ? 'of' : 'en');
  const text = `${names.charAt(0).toUpperCase()}${names.slice(1)}`;
  return yours ? `${text}. Jij kunt dit doen` : text;
}
