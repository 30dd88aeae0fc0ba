import type { Fault, PrintedDocument } from '../domain/shared/failure';
import type { Action } from '../domain/workflow/actions';
import { counted } from './shared/numbers';

export interface FailureText {
  readonly heading: string;
  /** What happened, and what the reader can do. */
  readonly paragraphs: readonly string[];
}

/** The words of every page that says that something did not work. */
export const failureTexts = {
  'signed-out': {
    heading: 'Je bent uitgelogd',
    paragraphs: [
      'Wat je net stuurde, is niet bewaard. Wat je eerder bewaarde, staat er nog.',
      'Heb je veel getypt? Ga terug in je browser en kopieer je tekst. Log daarna opnieuw in.',
    ],
  },
  halfway: {
    heading: 'Je bent nog niet klaar met inloggen',
    paragraphs: [
      'Er hoort nog een tweede stap bij. Wat je net stuurde, is niet bewaard.',
      'Doe eerst die stap. Daarna kun je verder.',
    ],
  },
  'too-many-attempts': {
    heading: 'Je hebt het te vaak geprobeerd',
    paragraphs: ['Je laatste poging hebben we niet bekeken.'],
  },
  unproven: {
    heading: 'Bevestig eerst dat jij het bent',
    paragraphs: [
      'Je was hier al een tijd mee bezig. Wat je net stuurde, is niet bewaard.',
      'Bevestig dat jij het bent. Daarna kun je het formulier opnieuw invullen en versturen.',
    ],
  },
  'cross-site': {
    heading: 'Dit verzoek kwam van een andere website',
    paragraphs: [
      'Daarom hebben we niets veranderd.',
      'Ga naar het begin van dit programma en probeer het daar opnieuw.',
    ],
  },
  'stale-form': {
    heading: 'Deze pagina was verouderd',
    paragraphs: [
      'Er is niets bewaard. Dit gebeurt als je opnieuw hebt ingelogd, of als je browser cookies weigert.',
      'Ga terug, laad de pagina opnieuw en probeer het nog een keer.',
    ],
  },
  unreadable: {
    heading: 'We kunnen dit adres of dit formulier niet lezen',
    paragraphs: ['Er is niets bewaard.', 'Ga terug en probeer het opnieuw, of begin bij de eerste pagina.'],
  },
  forbidden: {
    heading: 'Hier heb je geen toegang toe',
    paragraphs: [
      'Je account heeft niet de rechten die hiervoor nodig zijn.',
      'Heb je die rechten nodig voor je werk? Vraag het de beheerder.',
    ],
  },
  'own-job': {
    heading: 'Dit gaat over je eigen functie',
    paragraphs: [
      'Over je eigen functie beslis je niet zelf mee. Er is niets veranderd.',
      'Vraag een collega van HR om dit te doen. Is die er niet? Dan kan de beheerder iemand de rol HR geven.',
    ],
  },
  blind: {
    heading: 'Je beoordeelt deze functie blind',
    paragraphs: [
      'Je ziet niets van de eerste beoordeling tot je je eigen antwoorden hebt ingeleverd.',
      'Maak eerst je eigen beoordeling af.',
    ],
  },
  'not-found': {
    heading: 'Deze pagina is er niet',
    paragraphs: [
      'Misschien zit er een fout in het adres. Of de pagina is weg, of niet voor jou bedoeld.',
      'Controleer het adres, of zoek de functie op in de lijst.',
    ],
  },
  'wrong-status': {
    heading: 'Dit kan nu niet',
    paragraphs: [
      'De functie is al een stap verder, of er nog niet aan toe. Er is niets veranderd.',
      'Bekijk de takenlijst van de functie. Daar zie je wat nu kan.',
    ],
  },
  'not-ready': {
    heading: 'Er moet eerst nog iets af',
    paragraphs: [
      'Nog niet alles wat hiervoor nodig is, is ingevuld. Er is niets veranderd.',
      'Bekijk de takenlijst van de functie. Daar zie je wat er nog open staat.',
    ],
  },
  stale: {
    heading: 'Iemand anders was je voor',
    paragraphs: [
      'Deze gegevens zijn veranderd nadat je de pagina opende. Jouw wijziging is niet bewaard.',
      'Open de pagina opnieuw. Kijk wat er nu staat en pas het zo nodig aan.',
    ],
  },
  'too-large': {
    heading: 'Je formulier is te groot',
    paragraphs: [
      'Er staat meer in dan we kunnen verwerken. Er is niets bewaard.',
      'Ga terug, maak je tekst korter of kies een kleiner bestand, en bewaar opnieuw.',
    ],
  },
  invalid: {
    heading: 'Er klopt iets niet in wat je stuurde',
    paragraphs: ['Er is niets bewaard.', 'Ga terug, kijk na wat je hebt ingevuld en probeer het opnieuw.'],
  },
  'document-too-long': {
    heading: 'Het document is te lang voor een pdf',
    paragraphs: ['Maak de langste teksten korter.'],
  },
  'file-too-large': {
    heading: 'Dit dossier is te groot voor één bestand',
    paragraphs: ['Download de stukken een voor een. Er is niets veranderd.'],
  },
  'not-sealed': {
    heading: 'Het zegel kan nu niet worden gezet',
    paragraphs: [
      'Elk document krijgt een zegel van de organisatie, en dat lukte niet. Er is niets getekend en niets bewaard.',
      'Vertel het de beheerder. Daarna kun je het opnieuw proberen.',
    ],
  },
  busy: {
    heading: 'Het is nu even te druk',
    paragraphs: [
      'We konden je verzoek niet verwerken. Er is niets bewaard.',
      'Wacht een minuut en probeer het opnieuw.',
    ],
  },
  unknown: {
    heading: 'Er ging iets mis',
    paragraphs: [
      'Dat komt niet door jou. Wat je eerder bewaarde, staat er nog.',
      'Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Vertel het de beheerder.',
    ],
  },
} as const satisfies Record<string, FailureText>;

export type FailureKind = keyof typeof failureTexts;

const settled = 'Het niveau van deze functie is al bepaald. Er is niets veranderd.';
const reopenFirst = 'Wil je toch iets veranderen? Open dan eerst het niveau weer.';

/** Why an action does not fit the status of the functie, and what to do first. */
const statusExplanations: Partial<Record<Action, readonly string[]>> = {
  'job.edit': [
    'Deze functie wordt al getekend, of hij geldt niet meer. Er is niets veranderd.',
    'Bekijk de takenlijst van de functie. Daar zie je wat nu kan.',
  ],
  'answer.save': [settled, reopenFirst],
  'advice.request': [
    'Er worden nog zienswijzen gevraagd, of het niveau is al bepaald. Er is niets veranderd.',
    'Sluit eerst de ronde bij Zienswijzen. Is het niveau al bepaald? Open het dan eerst weer.',
  ],
  'job.invite': [settled, reopenFirst],
  'level.set': [
    'Er is nog geen advies voor deze functie, of het niveau is al bepaald. Er is niets veranderd.',
    'Vraag eerst het advies op. Is het niveau al bepaald? Open het dan eerst weer.',
  ],
  'voice.ask': [
    'Er worden al zienswijzen gevraagd, of het niveau is al bepaald. Er is niets gevraagd.',
    'Bekijk bij Zienswijzen hoe ver het is.',
  ],
  'voice.decide': [
    'Er is geen open ronde met zienswijzen. Misschien sloot een collega haar net. Er is niets bewaard.',
    'Bekijk bij Zienswijzen wat er is besloten.',
  ],
  'level.reopen': [
    'Het niveau is nog niet bepaald, of het profiel is aangeboden of al getekend. Er is niets geopend.',
    'Bekijk de takenlijst van de functie. Daar zie je wat nu kan.',
  ],
  'catalog.move': [
    'Deze functie kan nu niet overgaan. Er wacht een handtekening, er loopt een ronde zienswijzen of een tweede beoordeling, of de functie gebruikt de nieuwe versie al. Er is niets veranderd.',
    'Bekijk bij Nakijken wat er eerst moet gebeuren.',
  ],
  'catalog.stay': [
    'Deze functie ligt in het archief. Er is niets vastgelegd.',
    'Haal de functie eerst uit het archief.',
  ],
  'procedure.begin': [
    'Opnieuw indelen kan pas als er op dit niveau een profiel is getekend, en als er geen handtekening wacht. Misschien begon een collega al. Er is niets veranderd.',
    'Bekijk de takenlijst van de functie. Daar zie je wat nu kan.',
  ],
  'upkeep.ask': [
    'Je vroeg dit al en HR heeft nog niet geantwoord, of de functie heeft nu geen niveau. Er is niets verstuurd.',
    'Op de pagina waar je vroeg, zie je hoe het ermee staat.',
  ],
  'upkeep.handle': [
    'Een collega was je voor, of de functie is intussen veranderd. Er is niets bewaard.',
    'Bekijk bij het onderhoud van de functie wat er nu staat.',
  ],
  'second.ask': [
    'Een tweede beoordeling kan nu niet worden gevraagd. Er loopt er al een, of het niveau is al bepaald. Er is niets gevraagd.',
    'Bekijk de takenlijst van de functie. Daar zie je wat nu kan.',
  ],
  'second.grade': [
    'Je bent hier niet de tweede beoordelaar, je leverde al in, of de tweede beoordeling is gestopt. Er is niets bewaard.',
    'Bekijk je werkvoorraad. Daar zie je wat op jou wacht.',
  ],
  'second.settle': [
    'De verschillen tussen de twee beoordelingen zijn al besproken, of het niveau is al bepaald. Er is niets veranderd.',
    'Bekijk de takenlijst van de functie. Daar zie je wat nu kan.',
  ],
  'profile.edit': [
    'Het niveau is nog niet bepaald, of het profiel is aangeboden om te tekenen. Er is niets veranderd.',
    'Bepaal eerst het niveau. Is het profiel al aangeboden? Dan kan HR het intrekken of een nieuwe versie beginnen.',
  ],
  'profile.complete': [
    'Het profiel is al klaar, of het niveau is nog niet bepaald. Er is niets veranderd.',
    'Bekijk de takenlijst van de functie. Daar zie je wat nu kan.',
  ],
  'sign.offer': [
    'Het profiel is nog niet klaar, of het is al aangeboden om te tekenen. Er is niets aangeboden.',
    'Bekijk bij Tekenen hoe ver het is.',
  ],
  'sign.withdraw': [
    'Er is geen profiel aangeboden, of alles is al getekend. Er is niets ingetrokken.',
    'Moet het profiel anders? Begin dan een nieuwe versie.',
  ],
  'sign.agree': [
    'Dit exemplaar kan nu niet voor akkoord worden getekend. Het is al getekend, geweigerd of ingetrokken. Er is niets getekend.',
    'Bekijk bij Tekenen hoe ver het is.',
  ],
  'sign.seen': [
    'Dit exemplaar kan nu niet voor gezien worden getekend. Misschien moet je leidinggevende nog tekenen, of is het al getekend of ingetrokken.',
    'Er is niets getekend. Bekijk bij Mijn functieprofiel hoe ver het is.',
  ],
  'sign.record': [
    'Bij dit exemplaar kan dit nu niet worden vastgelegd. Misschien is het al getekend of ingetrokken. Er is niets vastgelegd.',
    'Bekijk bij Tekenen hoe ver het is.',
  ],
  'job.archive': [
    'Er wacht een handtekening, er loopt een ronde met zienswijzen, of de functie ligt al in het archief. Er is niets veranderd.',
    'Wordt er een zienswijze gevraagd? Sluit dan eerst de ronde. Bekijk anders op de takenlijst wat nu kan.',
  ],
  'job.restore': [
    'Deze functie ligt niet in het archief. Er is niets veranderd.',
    'Bekijk op de takenlijst wat nu kan.',
  ],
  'job.delete': [
    'Dit profiel is al eens aangeboden om te tekenen. Dan blijft de functie bestaan. Er is niets verwijderd.',
    'Je kunt de functie wel in het archief leggen.',
  ],
  'sign.revise': [
    'Er is nog geen getekend profiel, of er is al een nieuwe versie begonnen. Er is niets veranderd.',
    'Bekijk bij Tekenen hoe ver het is.',
  ],
  'objection.own': [
    'Deze stap kan nu niet. Misschien is er intussen al een stap gezet, of is de laatste dag voorbij. Er is niets bewaard.',
    'Bekijk bij je bezwaar wat je nu kunt doen.',
  ],
  'objection.talk': [
    'Er is nu geen gesprek om vast te leggen. Misschien is het al vastgelegd. Er is niets bewaard.',
    'Bekijk je werkvoorraad. Daar zie je wat op jou wacht.',
  ],
  'objection.handle': [
    'Deze stap kan nu niet bij dit bezwaar. Misschien is er intussen al een stap gezet. Er is niets bewaard.',
    'Bekijk het bezwaar. Daar zie je hoe ver het is.',
  ],
};

/** What a failure page says beside its fixed words. */
export interface FailureFacts {
  /** Which action was refused because of the status of the functie. */
  readonly action?: string | undefined;
  /** After how many seconds to try again. */
  readonly seconds?: number | undefined;
  /** How many pages a document may have. */
  readonly mostPages?: number | undefined;
  /** Which document would have more. */
  readonly document?: PrintedDocument | undefined;
}

/** What to shorten in a document that would be too long. */
const tooLongTexts: Readonly<Record<PrintedDocument, FailureText>> = {
  functieprofiel: {
    heading: 'Het profiel is te lang voor een pdf',
    paragraphs: ['Maak de langste teksten korter. Het profiel zelf is gewoon bewaard.'],
  },
  indelingsbesluit: {
    heading: 'Het indelingsbesluit is te lang voor een pdf',
    paragraphs: [
      'Er is geen besluit gegeven. Ga terug en maak je toelichting korter.',
      'Is dat niet genoeg? Dan zijn de uitleg bij de antwoorden en de uitleg bij het niveau te lang.',
    ],
  },
  'besluit-op-bezwaar': {
    heading: 'Het besluit op bezwaar is te lang voor een pdf',
    paragraphs: ['Er is niets vastgelegd. Ga terug en maak je uitleg korter.'],
  },
  ontvangstbewijs: {
    heading: 'Het ontvangstbewijs is te lang voor een pdf',
    paragraphs: ['De handtekening zelf staat gewoon vast. Vertel het HR of de beheerder.'],
  },
};

/**
 * The words for a failure; for a wrong status they explain the action that was refused, after too many attempts they
 * say when to try again, and of a document that is too long they say what the limit is.
 */
export function failureText(kind: FailureKind, facts: FailureFacts = {}): FailureText {
  const { action: refusedAction, seconds, mostPages, document } = facts;
  const text = failureTexts[kind];
  if (kind === 'document-too-long' && mostPages !== undefined) {
    const limit = `De pdf zou langer worden dan ${mostPages} bladzijden. Dat is de grens.`;
    const { heading, paragraphs } = document === undefined ? text : tooLongTexts[document];
    return { heading, paragraphs: [limit, ...paragraphs] };
  }
  if (kind === 'too-many-attempts' && seconds !== undefined) {
    return { ...text, paragraphs: [...text.paragraphs, `Probeer het over ${waitingTime(seconds)} opnieuw.`] };
  }
  if (kind !== 'wrong-status' || refusedAction === undefined) return text;
  const explanations: Partial<Record<string, readonly string[]>> = statusExplanations;
  return { heading: text.heading, paragraphs: explanations[refusedAction] ?? text.paragraphs };
}

function waitingTime(seconds: number): string {
  if (seconds < 60) return counted(seconds, 'seconde', 'seconden');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? counted(minutes, 'minuut', 'minuten') : `${Math.ceil(minutes / 60)} uur`;
}

/** How the page gives the code under which the log knows the request. */
export const referenceLabel = 'Geef dan deze code door:';

export const failureLinks = {
  start: 'Naar het begin',
  signIn: 'Inloggen',
  prove: 'Bevestigen',
  goOn: 'Verder met inloggen',
  blind: 'Naar je eigen beoordeling',
} as const;

/** Where to go on when a document would be too long. */
export const tooLongLinks: Readonly<Record<PrintedDocument, string>> = {
  functieprofiel: 'Naar het profiel',
  indelingsbesluit: 'Naar de indelingsbesluiten',
  'besluit-op-bezwaar': 'Naar de bezwaren',
  ontvangstbewijs: failureLinks.start,
};

type Params = NonNullable<Fault['params']>;
type Words = string | ((params: Params) => string);

/**
 * The words of a form: field → problem → sentence. The field `*` holds for all fields without words of their own;
 * what is not in it at all gets a general sentence.
 */
export type FaultWords = Readonly<Record<string, Readonly<Record<string, Words>>>>;

const wrongForm = 'Dit formulier klopt niet. Laad de pagina opnieuw en vul het nog een keer in.';

const generalWords: Readonly<Record<string, Words>> = {
  leeg: 'Vul dit veld in.',
  'te-lang': tooLong,
  'geen-keuze': 'Kies een antwoord.',
  'onbekende-keuze': 'Kies een van de antwoorden die er staan.',
  'onbekend-veld': wrongForm,
  'dubbel-veld': wrongForm,
  onleesbaar: wrongForm,
};

/** One fault as a sentence: what to do about it. */
export function faultText(fault: Fault, words: FaultWords): string {
  const found =
    words[fault.field]?.[fault.problem] ??
    words['*']?.[fault.problem] ??
    generalWords[fault.problem] ??
    'Vul dit veld anders in.';
  return typeof found === 'string' ? found : found(fault.params ?? {});
}

/** "Maak je tekst korter. Haal 36 tekens weg." */
export function tooLong(params: Params): string {
  return `Maak je tekst korter. Haal ${counted(Number(params['over'] ?? 1), 'teken', 'tekens')} weg.`;
}
