import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { Outcome } from '../../domain/grading/advice';
import type { Role } from '../../domain/workflow/actions';
import type { JobStatus } from '../../domain/workflow/status';
import { roleLabel } from '../accessMessages';
import { unknownPerson } from '../audit/logText';
import { capitalise, outcomeLabel } from '../advice/labels';
import { counted } from '../shared/numbers';

/** The words of the pages on which people read about their own functie. */
export const ownText = {
  title: 'Mijn functieprofiel',
  none: {
    heading: 'Er is nog geen functie aan jou gekoppeld.',
    text: 'Koppelt HR je aan een functie? Dan lees je hier wat er met je profiel gebeurt.',
  },
  several: {
    intro: 'Je hebt meer dan één functie. Kies welke je wilt lezen.',
    heading: 'Je functies',
    notYet: 'Nog niet te lezen',
  },
  notYet: {
    heading: 'Je profiel is nog niet te lezen',
    paragraphs: [
      'HR beschrijft je functie, beantwoordt de vragen en bepaalt het niveau. Daarna komt er een functieprofiel.',
      'Is het profiel klaar om jou voor te leggen? Dan kun je het hier lezen en downloaden.',
    ],
    method: 'Lees hoe het niveau wordt bepaald',
  },
  back: 'Terug naar je functies',
  download: 'Download mijn profiel (pdf)',
  profile: 'Je profiel',
  why: {
    heading: 'Waarom dit niveau?',
    intro: (outcome: Outcome): string =>
      outcome === 'onbepaald'
        ? 'Er was geen advies. De werkgever heeft het niveau zelf bepaald.'
        : `Het advies van het programma was: ${outcomeLabel(outcome)}. Deze antwoorden telden mee.`,
    deviates: (level: SettableLevel, reason: string): string =>
      `De werkgever koos ${outcomeLabel(level)}.${reason === '' ? '' : ` De uitleg: “${reason}”`}`,
    more: (count: number): string => `Bekijk nog ${counted(count, 'antwoord', 'antwoorden')}`,
    areas: 'Dit zijn de gebieden waar je functie op is bekeken.',
  },
  disagree: {
    heading: 'Heb je een vraag?',
    manager: 'Praat er eerst over met je leidinggevende.',
    hr: 'Je kunt ook een vraag stellen aan HR.',
    desk: (name: string): string => `Je kunt ook terecht bij ${name}.`,
    email: (email: string): string => `E-mail: ${email}`,
    phone: (phone: string): string => `Telefoon: ${phone}`,
  },
  happened: 'Wat is er gebeurd?',
  readers: {
    heading: 'Wie heeft dit gelezen?',
    intro: 'Iedere keer dat een ander je dossier opent, leggen we dat vast.',
    none: 'Nog niemand anders heeft je dossier gelezen.',
    more: (count: number): string => `Bekijk ook ${counted(count, 'eerdere keer', 'eerdere keren')}`,
  },
  data: {
    heading: 'Je gegevens',
    text: 'Je kunt alles zien wat we van je bewaren.',
    link: 'Bekijk mijn gegevens',
  },
} as const;

const stepTexts = {
  beantwoord: 'beantwoordde de vragen',
  niveau: 'bepaalde het niveau',
  'profiel-klaar': 'maakte het profiel klaar',
} as const;

/** What somebody did with the functie, after their name. */
export function stepText(what: keyof typeof stepTexts): string {
  return stepTexts[what];
}

const statusSentences: Partial<Record<JobStatus, string>> = {
  'ter-tekening': 'Het profiel is klaar om te lezen.',
  'akkoord-getekend': 'Je leidinggevende is akkoord met de beschrijving.',
  getekend: 'Het profiel is vastgesteld.',
  'ontvangst-vastgelegd': 'Het profiel is vastgesteld.',
  geweigerd: 'Het profiel is niet getekend.',
  vervangen: 'Er is een nieuwere versie van dit profiel.',
  gearchiveerd: 'Dit profiel geldt niet meer.',
};

/** How far the profile is, for who has the functie. */
export function ownStatusText(status: JobStatus): string {
  return statusSentences[status] ?? '';
}

/** "Niveau B. Afdeling Verkoop." */
export function ownIntro(level: SettableLevel, department: string): string {
  return [
    `${capitalise(outcomeLabel(level))}.`,
    ...(department === '' ? [] : [`Afdeling ${department}.`]),
  ].join(' ');
}

const fileNames = {
  functieprofiel: ['je functieprofiel', 'het functieprofiel'],
  persoon: ['je gegevens bij Mensen', 'de gegevens bij Mensen'],
  bezwaar: ['je bezwaar', 'het bezwaar'],
  'alle-gegevens': ['alles wat we van je bewaren', 'alles wat er is bewaard'],
} as const;

/** Where to go with a question: the manager, and the desk of HR as far as it is known. */
export function askParagraphs(desk: {
  readonly deskName: string;
  readonly deskEmail: string;
  readonly deskPhone: string;
  readonly deskLines: string;
}): readonly string[] {
  const { manager, hr, desk: at, email, phone } = ownText.disagree;
  return [
    manager,
    desk.deskName === '' ? hr : at(desk.deskName),
    ...(desk.deskEmail === '' ? [] : [email(desk.deskEmail)]),
    ...(desk.deskPhone === '' ? [] : [phone(desk.deskPhone)]),
    ...desk.deskLines.split('\n').filter((line) => line.trim() !== ''),
  ];
}

/** Who read what: the name, and the rest of the sentence. `own`: the reader of the page is the one it is about. */
export function readerText(
  reading: {
    readonly name: string | null;
    readonly roles: readonly Role[];
    readonly file: keyof typeof fileNames;
  },
  own: boolean,
): { readonly who: string; readonly did: string } {
  const role = reading.roles.length === 0 ? '' : `(${roleLabel(reading.roles)}) `;
  return {
    who: capitalise(reading.name ?? unknownPerson),
    did: `${role}las ${fileNames[reading.file][own ? 0 : 1]}`,
  };
}
