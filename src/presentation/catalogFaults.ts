import type {
  CatalogFault,
  CatalogFaultCode,
  CatalogFileFault,
  FaultParams,
  PathStep,
} from '../domain/catalog/catalogFault';

type Wording = (params: FaultParams, path: readonly PathStep[]) => string;

const kindNames: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een groep met sleutels',
  record: 'een groep met sleutels',
  null: 'leeg (null)',
};

const formats: Readonly<Record<string, string>> = {
  version: 'Schrijf een versie als 1.0.0.',
  sha256: 'Schrijf de SHA-256 als 64 tekens 0 tot en met 9 en a tot en met f.',
  sources: 'Schrijf een bron als 001-aard-A1.',
  released: 'Schrijf een datum als 2026-11-21.',
  inForceFrom: 'Schrijf een datum als 2026-11-21.',
  inForceUntil: 'Schrijf een datum als 2026-11-21, of null.',
  options: 'Gebruik als id de niveaus achter elkaar: A, B, C, AB, BC, AC of ABC.',
};

const yamlProblems: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Deze sleutel staat er twee keer. Haal er één weg.',
  TAB_AS_INDENT: 'Hier staat een tab. Spring in met spaties.',
  BAD_INDENT: 'De inspringing klopt niet. Zet deze regel even ver als de regels erbij.',
  MISSING_CHAR: 'Er mist een teken, zoals een aanhalingsteken, haakje of komma.',
  MULTILINE_IMPLICIT_KEY: 'Een sleutel staat over meer regels. Zet de tekst tussen aanhalingstekens.',
  BLOCK_AS_IMPLICIT_KEY: 'Er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens.',
  BAD_ALIAS: 'Een woord met een sterretje ervoor verwijst naar niets. Zet de tekst tussen aanhalingstekens.',
  UNEXPECTED_TOKEN: 'Hier staat een teken dat niet past. Zet de tekst tussen aanhalingstekens.',
};

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'Dit bestand is er niet. Kijk of de naam en de map kloppen.',
  EISDIR: 'Dit is een map en geen bestand. Geef de naam van het bestand.',
  EACCES: 'Je mag dit bestand niet lezen. Pas de rechten van het bestand aan.',
};

function text(params: FaultParams, key: string): string {
  return String(params[key] ?? '');
}

function kindName(kind: string): string {
  return kindNames[kind] ?? kind;
}

function formatHint(path: readonly PathStep[]): string {
  const key = [...path].reverse().find((step) => typeof step === 'string' && step in formats);
  return key === undefined ? 'Gebruik alleen kleine letters, cijfers en streepjes.' : (formats[key] ?? '');
}

function countHint(params: FaultParams): string {
  const limit = text(params, 'limit');
  if (params['exact'] === 'true') return `Hier horen precies ${limit} onderdelen. Vul aan of haal weg.`;
  return params['bound'] === 'min'
    ? `Hier hoort minstens ${limit}. Vul dit onderdeel aan.`
    : `Hier hoort hoogstens ${limit}. Haal weg wat te veel is.`;
}

const wordings: Readonly<Record<CatalogFaultCode, Wording>> = {
  'shape-missing': () => 'Dit onderdeel ontbreekt. Voeg het toe.',
  'shape-unknown-key': (p) =>
    `De sleutel '${text(p, 'key')}' bestaat hier niet. Haal hem weg of verbeter de spelling.`,
  'shape-type': (p) =>
    `Hier hoort ${kindName(text(p, 'expected'))}, maar er staat ${kindName(text(p, 'found'))}. Pas dit aan.`,
  'shape-value': (p) => `Deze waarde is niet bekend. Kies uit: ${text(p, 'allowed')}.`,
  'shape-format': (_, path) => `Deze schrijfwijze klopt niet. ${formatHint(path)}`,
  'shape-empty': () => 'Deze tekst is leeg. Vul hem in.',
  'shape-count': (p) => `Het aantal klopt niet. ${countHint(p)}`,
  'shape-other': (p) =>
    `Dit onderdeel klopt niet (${text(p, 'detail')}). Vergelijk het met een catalogus die werkt.`,

  'id-repeated': (p) =>
    `De id '${text(p, 'id')}' staat er meer dan één keer. Geef elk onderdeel een eigen id.`,
  'derived-with-sources': () =>
    'Deze tekst is afgeleid, maar noemt bronnen. Haal de bronnen weg of zet derived op false.',
  'sources-missing': () => 'Deze tekst noemt geen bron. Noem een bron of zet derived op true.',
  'source-repeated': (p) => `De bron '${text(p, 'id')}' staat er twee keer. Haal er één weg.`,
  'marks-unbalanced': () => 'De sterretjes voor vet staan niet in paren. Zet ** voor en na de woorden.',
  'marks-outside-rows': () => 'Vet kan alleen in de regels van een optie. Haal de sterretjes weg.',

  'percentage-out-of-range': () => 'Dit percentage ligt niet tussen 0 en 100. Pas het aan.',
  'band-reversed': () => 'De ondergrens is hoger dan de bovengrens. Wissel ze om.',
  'weights-out-of-order': () =>
    'De gewichten lopen niet af. Maak zwaar hoger dan midden, en midden hoger dan licht.',

  'gate-missing': (p) => `De poortvraag '${text(p, 'id')}' ontbreekt. Voeg hem toe.`,
  'gate-values-differ': (p) =>
    `Deze poortvraag heeft andere antwoorden dan de rekenregel kent: ${text(p, 'found')}. Gebruik: ${text(p, 'expected')}.`,
  'condition-missing': (p) => `De vraag over '${text(p, 'id')}' ontbreekt. Voeg hem toe.`,
  'effort-missing': (p) => `De vraag over '${text(p, 'id')}' ontbreekt. Voeg hem toe.`,
  'signatures-incomplete': () =>
    'De uitleg bij de handtekeningen is niet compleet. Noem de leidinggevende (voor akkoord) en de medewerker (voor gezien).',

  'area-condition-repeated': () =>
    'Meer dan één resultaatgebied heeft een voorwaarde. Laat onlyWhen bij één gebied staan.',
  'no-deciding-area': () =>
    'Elk resultaatgebied heeft een voorwaarde, dus geen enkel gebied beslist. Haal onlyWhen weg.',
  'fill-in-area-missing': (p) =>
    `Een invulplek bij '${text(p, 'place')}' hoort bij een resultaatgebied. Voeg areaId toe.`,
  'fill-in-area-unknown': (p) =>
    `Het resultaatgebied '${text(p, 'id')}' bestaat niet. Gebruik de id van een gebied.`,
  'fill-in-area-superfluous': (p) =>
    `Een invulplek bij '${text(p, 'place')}' hoort niet bij een resultaatgebied. Haal areaId weg.`,

  'competency-levels-unordered': () =>
    'Deze niveaus staan niet goed. Noem A, B en C in die volgorde, elk één keer.',
  'competency-levels-superfluous': () => 'Deze catalogus kent geen niveaus. Haal levels weg.',
  'competency-levels-differ': (p) =>
    `De niveaus (${text(p, 'found')}) verschillen van die in het criterium (${text(p, 'expected')}). Maak ze gelijk.`,
  'competencies-too-many': (p) =>
    `Niveau ${text(p, 'level')} heeft ${text(p, 'count')} competenties. Houd er hoogstens ${text(p, 'most')} over.`,
  'competency-at-level-missing': (p) => `Niveau ${text(p, 'level')} heeft geen competentie. Voeg er een toe.`,

  'dimension-unknown': (p) => `De dimensie '${text(p, 'id')}' bestaat niet. Gebruik de id van een dimensie.`,
  'dimension-empty': () =>
    'Geen enkel criterium hoort bij deze dimensie. Voeg een criterium toe of haal de dimensie weg.',
  'no-heavy-criterion': () =>
    'Geen enkel criterium is zwaar. Zonder zwaar criterium is er nooit een advies. Maak er een zwaar.',
  'option-id-differs': (p) =>
    `De id past niet bij de niveaus. Maak de id '${text(p, 'expected')}' of pas de niveaus aan.`,
  'option-levels-unordered': () =>
    'Deze niveaus staan niet goed. Noem A, B en C in die volgorde, elk één keer.',
  'option-not-adjacent': () =>
    'Deze optie slaat een niveau over. Dat kan alleen bij een criterium zonder gewicht. Maak er twee opties van.',
  'options-out-of-order': () => 'De opties staan niet van laag naar hoog. Zet ze in de volgorde A, B, C.',
  'level-missing': (p) =>
    `Geen enkele optie geldt voor niveau ${text(p, 'level')}. Voeg een optie toe of pas niveaus aan.`,
  'level-repeated': (p) =>
    `Meer dan één optie geldt voor niveau ${text(p, 'level')}. Laat dat niveau bij één optie staan.`,
  'equal-with-choices': () =>
    "Een criterium met gewicht 'gelijk' heeft één optie voor A, B en C. Voeg de opties samen.",
  'weighing-without-choice': () =>
    "Dit criterium telt mee, maar heeft maar één optie. Maak het gewicht 'gelijk' of voeg opties toe.",
  'rows-differ-from-topics': (p) =>
    `Hier horen ${text(p, 'expected')} regels, maar het zijn er ${text(p, 'found')}. Geef elk onderwerp één regel.`,
  'row-is-no-continuation': () =>
    "Deze regel vervolgt 'De medewerker in deze functie …'. Begin met een kleine letter en eindig met een punt.",
  'term-repeated': (p) => `Het begrip '${text(p, 'id')}' wordt twee keer uitgelegd. Haal er één weg.`,
  'factor-repeated': (p) => `De factor '${text(p, 'id')}' staat er twee keer. Noem hem één keer.`,

  'pair-of-one': (p) => `Dit paar noemt twee keer '${text(p, 'id')}'. Noem twee verschillende criteria.`,
  'pair-criterion-unknown': (p) =>
    `Het criterium '${text(p, 'id')}' bestaat niet. Gebruik de id van een criterium.`,
  'pair-without-weight': (p) =>
    `Het criterium '${text(p, 'id')}' telt niet mee. Haal het paar weg of geef het criterium gewicht.`,
  'criterion-in-two-pairs': (p) =>
    `Het criterium '${text(p, 'id')}' staat in twee paren. Laat het in één paar staan.`,

  'role-unknown': (p) => `De rol '${text(p, 'id')}' bestaat niet. Gebruik de id van een rol uit dit bestand.`,
  'process-unknown': (p) =>
    `Werkproces '${text(p, 'id')}' bestaat niet. Gebruik het nummer van een werkproces uit dit bestand.`,
  'sign-repeated': (p) =>
    `Dit antwoord wijst twee keer naar dezelfde rol: ${text(p, 'id')}. Haal er één weg.`,
  'view-repeated': (p) => `De bron '${text(p, 'id')}' staat hier twee keer. Noem per bron één tekst.`,
  'rung-unknown': (p) => `De sport '${text(p, 'id')}' bestaat niet. Gebruik de id van een sport.`,
  'step-not-up': (p) =>
    `De stap van '${text(p, 'first')}' naar '${text(p, 'second')}' gaat niet omhoog. Draai de stap om.`,

  'file-unreadable': (p) =>
    unreadable[text(p, 'reason')] ??
    `Dit bestand is niet te lezen (${text(p, 'reason')}). Controleer het bestand.`,
  'yaml-syntax': (p) =>
    `De YAML klopt niet op regel ${text(p, 'line')}, teken ${text(p, 'column')}. ${
      yamlProblems[text(p, 'problem')] ?? `Verbeter deze plek (${text(p, 'problem')}).`
    }`,
  'file-outside-folder': (p) =>
    `Het bestand '${text(p, 'file')}' ligt buiten de map van de catalogi. Zet het in die map.`,
  'file-listed-twice': (p) =>
    `Het bestand '${text(p, 'id')}' staat er twee keer. Geef elke versie een eigen bestand.`,
  'file-not-listed': () =>
    'Dit bestand staat niet in manifest.yaml. Voeg de versie toe of haal het bestand weg.',
  'hash-differs': (p) =>
    `De inhoud is anders dan bij de uitgave. Zet het oude bestand terug en maak voor een wijziging een nieuwe versie. In het manifest staat ${text(p, 'expected')}, het bestand geeft ${text(p, 'found')}.`,
  'catalog-id-differs': (p) =>
    `In het manifest heet deze catalogus '${text(p, 'expected')}', in het bestand '${text(p, 'found')}'. Maak ze gelijk.`,
  'catalog-version-differs': (p) =>
    `In het manifest is dit versie ${text(p, 'expected')}, in het bestand versie ${text(p, 'found')}. Maak ze gelijk.`,
  'version-repeated': (p) => `Versie ${text(p, 'id')} staat er twee keer. Geef elke versie een eigen nummer.`,
  'period-reversed': (p) =>
    `De einddatum (${text(p, 'until')}) ligt niet na de begindatum (${text(p, 'from')}). Pas een van beide aan.`,
  'periods-overlap': (p) =>
    `Versie ${text(p, 'first')} en versie ${text(p, 'second')} gelden op dezelfde dag. Laat de ene eindigen als de andere begint.`,
};

/** A place as the file writes it; a list member without an id by its number, counted from 1. */
function placeOf(path: readonly PathStep[]): string {
  return path.map((step) => (typeof step === 'number' ? `nr. ${step + 1}` : step)).join(' › ');
}

/** What is wrong with a catalog, where, and what to do about it. */
export function describeCatalogFault({ code, path, params }: CatalogFault): string {
  const wording = wordings[code](params, path);
  return path.length === 0 ? wording : `${placeOf(path)}: ${wording}`;
}

/** The same, with the file in front. */
export function describeCatalogFileFault({ file, fault }: CatalogFileFault): string {
  return `${file}: ${describeCatalogFault(fault)}`;
}
