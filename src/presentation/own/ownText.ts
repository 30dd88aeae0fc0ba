import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { Outcome } from '../../domain/grading/advice';
import type { Role } from '../../domain/workflow/actions';
import type { CopyStatus } from '../../domain/signing/copy';
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
  sign: 'Tekenen voor gezien',
  refuse: 'Niet tekenen',
  download: 'Download mijn profiel (pdf)',
  page: 'Lees het hele document als webpagina',
  profile: 'Je profiel',
  signed: 'Je profiel is getekend',
  waits: {
    heading: 'Je profiel staat klaar om te tekenen',
    text: 'Lees het eerst. Tekenen voor gezien betekent niet dat je het ermee eens bent.',
  },
  newer: {
    heading: 'Dit is een nieuwe versie',
    text: 'Je getekende versie geldt tot deze is getekend. Je vindt die bij ‘Andere versies’.',
  },
  document: {
    heading: 'Dit document',
    version: (version: number, code: string): string => `Versie ${String(version)}, code ${code}.`,
    check: 'Controleer of een bestand is gewijzigd',
    receipt: 'Je ontvangstbewijs (pdf)',
  },
  others: {
    heading: 'Andere versies',
    label: (version: number): string => `Versie ${String(version)}`,
  },
  career: {
    heading: 'Waar staat je functie?',
    place: (rung: string): string => `Op de ladder van functies staat je functie op: ${rung}.`,
    read: 'Lees hoe dit werk in de bronnen staat',
  },
  next: {
    heading: (level: string): string => `Wat vraagt ${level}?`,
    intro: (level: string): string =>
      `Dit vraagt ${level}, en staat niet in jouw antwoorden. Het is geen belofte: het niveau volgt uit het werk dat er is.`,
    highest: 'Dit is het hoogste niveau van deze functie.',
    highestHeading: 'Het volgende niveau',
    more: (count: number): string => `Bekijk nog ${counted(count, 'punt', 'punten')}`,
  },
  wrong: {
    heading: 'Klopt er iets niet?',
    mend: (manager: string): string =>
      `Zit er een fout in de tekst of in je gegevens? Vertel het ${manager} of HR. Zij kunnen een nieuwe versie maken. De oude blijft te lezen.`,
    unsigned: 'Teken zolang nog niet.',
  },
  toObject: 'Ben je het er niet mee eens?',
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
    roles: 'Dit zijn de rollen waar je functie op is bekeken.',
  },
  disagree: {
    heading: 'Heb je een vraag?',
    manager: (name: string): string => `Stel je vraag aan ${name}. Dat is je leidinggevende.`,
    mail: (name: string): string => `Mail ${name}`,
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
  aangeboden: 'bood het profiel aan om te tekenen',
} as const;

/** What somebody did with the functie, after their name. */
export function stepText(what: keyof typeof stepTexts): string {
  return stepTexts[what];
}

const statusSentences: Readonly<Record<CopyStatus, string>> = {
  'ter-tekening': 'Het profiel is klaar om te lezen. Je leidinggevende tekent eerst.',
  'akkoord-getekend': 'Je leidinggevende is akkoord met de beschrijving.',
  getekend: 'Het profiel is vastgesteld.',
  'ontvangst-vastgelegd': 'Het profiel is vastgesteld. Jij tekende niet.',
  geweigerd: 'Het profiel is niet getekend.',
  ingetrokken: 'Deze versie is ingetrokken.',
  vervangen: 'Er is een nieuwere versie van dit profiel.',
};

/** How far the copy is, for whose it is. */
export function ownStatusText(status: CopyStatus): string {
  return statusSentences[status];
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
export function askParagraphs(
  managerName: string,
  desk: {
    readonly deskName: string;
    readonly deskEmail: string;
    readonly deskPhone: string;
    readonly deskLines: string;
  },
): readonly string[] {
  const { manager, hr, desk: at, email, phone } = ownText.disagree;
  return [
    manager(managerName),
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
