import { longestRemark } from '../../domain/signing/evidenceRecord';
import { tooLong, type FaultWords } from '../failureMessages';
import { dayOf } from '../shared/dates';

type Act = 'akkoord' | 'gezien';

/** The words of the pages on which somebody signs. What signing means comes from the frozen document itself. */
export const signPageText = {
  over: (jobName: string): string => `Functieprofiel ${jobName}`,
  title: { akkoord: 'Teken voor akkoord', gezien: 'Teken je profiel voor gezien' } satisfies Record<
    Act,
    string
  >,
  meaning: (act: Act): string => `Wat betekent ‘voor ${act}’?`,
  meaningIntro: 'Dit zeg je met je handtekening:',
  afterwards: {
    akkoord: 'Daarna kan niemand deze versie nog veranderen. HR kan wel een nieuwe versie maken.',
    gezien: 'Daarna kan niemand deze versie nog veranderen. Je kunt deze altijd teruglezen.',
  } satisfies Record<Act, string>,
  step: (number: number): string => `Stap ${String(number)}: `,
  read: {
    heading: { one: 'Lees het profiel', more: 'Lees de profielen' },
    of: (name: string): string => `Van ${name}`,
    version: 'Versie',
    versionOf: (version: number, at: string): string => `${String(version)}, van ${dayOf(at)}`,
    code: 'Code',
    pdf: (bytes: number): string => `Open de pdf (${String(Math.max(1, Math.round(bytes / 1000)))} kB)`,
    page: 'Lees als webpagina',
    about: (name: string): string => ` van ${name}`,
    choose: 'Voor wie teken je?',
    chooseHint: 'Iedereen heeft een eigen exemplaar. Vink aan wat je hebt gelezen en nu tekent.',
    copyOf: (name: string, code: string): string => `${name} (code ${code})`,
    confirmLegend: 'Heb je alles gelezen?',
    confirm: {
      one: 'Ik heb het hele profiel gelezen',
      more: 'Ik heb de profielen die ik aanvink helemaal gelezen',
    },
  },
  sign: {
    heading: 'Zet je handtekening',
    legend: 'Hoe wil je tekenen?',
    hint: 'Beide manieren zijn even geldig.',
    type: 'Ik typ mijn naam',
    name: 'Je naam',
    nameHint: (name: string): string => `Typ je naam zoals die in je account staat: ${name}.`,
    draw: 'Ik teken met muis, vinger of pen',
    drawHint: 'Teken je handtekening in het vak.',
    pad: 'Vak voor je handtekening',
    clear: 'Wissen en opnieuw',
    cleared: 'Het vak is leeg.',
  },
  extra: {
    heading: 'Wil je er iets bij zeggen?',
    remark: 'Opmerking (hoeft niet)',
    remarkHint: 'Je opmerking komt bij je handtekening in de pdf te staan.',
    agreeLegend: 'Ben je het eens met de inhoud?',
    agreeHint: 'Dit hoeft niet. Laat het leeg als je alleen voor gezien tekent.',
    agree: 'Ik ben het ook eens met de inhoud',
  },
  check: {
    heading: 'Controleer en teken',
    who: 'Wie tekent',
    whatFor: 'Waarvoor',
    document: 'Document',
    whoText: (name: string, role: string, behalf: string | null): string =>
      `${name}, ${role}${behalf === null ? '' : `, namens ${behalf}`}`,
    roles: { akkoord: 'leidinggevende', gezien: 'medewerker' } satisfies Record<Act, string>,
    for: (act: Act): string => `Voor ${act}`,
    documentText: (jobName: string, version: number): string => `${jobName}, versie ${String(version)}`,
    code: (code: string, name: string | null): string =>
      `code ${code}${name === null ? '' : `, van ${name}`}`,
  },
  submit: { akkoord: 'Tekenen voor akkoord', gezien: 'Tekenen voor gezien' } satisfies Record<Act, string>,
  busy: 'Je handtekening wordt gezet …',
  refuse: 'Niet tekenen',
  who: {
    heading: 'Wie tekent er?',
    will: (act: Act): string => `tekent voor ${act}`,
    now: 'Nu aan zet',
    later: 'Daarna',
  },
  wrong: {
    heading: 'Klopt er iets niet?',
    akkoord: 'Teken dan nog niet. Overleg met HR: zij kunnen het profiel veranderen en opnieuw aanbieden.',
    gezien: (manager: string): string =>
      `Teken dan nog niet. Bespreek het met ${manager} of met HR. Zij kunnen het profiel veranderen en opnieuw aanbieden.`,
  },
  newVersion: 'Er is een nieuwe versie. Lees die eerst.',
  late: 'Er is intussen iets veranderd. Er is niets getekend. Kijk wat er nu staat.',
  notNow: {
    title: 'Je kunt nu niet tekenen',
    nothing: 'Er is nu niets om te tekenen.',
    withdrawn: 'Deze versie is ingetrokken. Er kan niet meer op getekend worden.',
    managerFirst: (manager: string): string => `${manager} tekent eerst. Daarna ben jij aan zet.`,
    onPaper: 'Dit exemplaar wordt op papier getekend.',
    to: 'Bekijk hoe het ervoor staat',
  },
} as const;

export const refuseText = {
  title: { akkoord: 'Teken niet voor akkoord', gezien: 'Teken niet voor gezien' } satisfies Record<
    Act,
    string
  >,
  intro: {
    akkoord: 'HR leest waarom je niet tekent. Zij kunnen het profiel veranderen en opnieuw aanbieden.',
    gezien:
      'HR en je leidinggevende lezen waarom je niet tekent. Je kunt later alsnog tekenen, en je kunt bezwaar maken.',
  } satisfies Record<Act, string>,
  choose: 'Voor wie teken je niet?',
  reason: 'Waarom teken je niet?',
  submit: 'Vastleggen dat ik niet teken',
  cancel: 'Toch niet',
} as const;

/** The faults of the sign pages. */
export const signFaultWords: FaultWords = {
  exemplaren: { leeg: 'Kies voor wie je tekent.' },
  gelezen: { leeg: 'Lees eerst het profiel. Vink daarna aan dat je het hebt gelezen.' },
  naam: { leeg: 'Typ je naam of teken je handtekening.', 'te-lang': tooLong },
  manier: { leeg: 'Kies hoe je wilt tekenen.', 'geen-keuze': 'Kies hoe je wilt tekenen.' },
  tekening: {
    leeg: 'Teken je handtekening in het vak, of typ je naam.',
    'te-klein': 'Je handtekening is te klein. Teken die opnieuw.',
    onleesbaar: 'We konden je tekening niet lezen. Teken opnieuw, of typ je naam.',
    'te-lang': 'Je tekening is te groot. Teken opnieuw, of typ je naam.',
  },
  opmerking: { 'te-lang': tooLong },
  reden: { leeg: 'Leg uit waarom je niet tekent.', 'te-lang': tooLong },
};

export const remarkLimit = longestRemark;
