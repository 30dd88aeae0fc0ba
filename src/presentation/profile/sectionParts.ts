import { isReferenceId } from '../../domain/reference/parts';
import type { FillIn } from '../../domain/catalog/catalog';
import type { SectionKind } from '../../domain/profile/profile';

/** A place of the example profile that the employer fills in; its text becomes a hint at the part. */
type Place = FillIn['place'];

/**
 * What stands on the page of each section of the profile, in order. The web form, the 409 page, the check page and the
 * gaps all read this, so that a field has one name. Fields are those of the section's content
 * (`domain/profile/profile.ts`).
 */
export type SectionPart =
  | {
      readonly kind: 'line';
      readonly field: string;
      readonly label: string;
      readonly hint?: string;
      /** What is short gets a short field. */
      readonly short?: true;
      /** May stay empty; the label says so. */
      readonly optional?: true;
    }
  | { readonly kind: 'text'; readonly field: string; readonly label: string; readonly hint?: string }
  | {
      readonly kind: 'date';
      readonly field: string;
      readonly label: string;
      readonly hint: string;
      readonly place?: Place;
    }
  | { readonly kind: 'tick'; readonly field: string; readonly label: string; readonly hint: string }
  | LinesPart
  | EffortPart
  | { readonly kind: 'competencies'; readonly field: 'chosen'; readonly label: string };

/** A list of lines: those of the catalog, and own ones. */
export interface LinesPart {
  readonly kind: 'lines';
  readonly field: string;
  readonly label: string;
  /** "deze taak", as the words for one line in a sentence. */
  readonly subject: string;
  /** "taak", as the name of one line. */
  readonly one: string;
  /** How to write such a line. */
  readonly hint?: string;
  readonly place?: Place;
}

export interface EffortPart {
  readonly kind: 'effort';
  readonly field: 'mentaal' | 'emotioneel' | 'fysiek';
  readonly label: string;
}

export interface SectionText {
  readonly title: string;
  readonly intro: string;
  /** Places of the example profile that are not at one part. */
  readonly places?: readonly Place[];
  readonly parts: readonly SectionPart[];
}

const sectionTexts: Record<SectionKind, SectionText> = {
  gegevens: {
    title: 'Gegevens van de functie',
    intro: 'Deze gegevens staan boven aan het profiel.',
    places: ['kop'],
    parts: [
      { kind: 'line', field: 'jobName', label: 'Naam van de functie' },
      { kind: 'line', field: 'department', label: 'Afdeling' },
      { kind: 'line', field: 'jobNumber', label: 'Functienummer', short: true },
      {
        kind: 'date',
        field: 'inForceFrom',
        label: 'Vanaf welke dag geldt het profiel?',
        hint: 'Bijvoorbeeld 1 1 2027.',
        place: 'datum',
      },
      {
        kind: 'line',
        field: 'version',
        label: 'Versie van het profiel',
        short: true,
        hint: 'Begin met 1. Verandert het profiel later? Dan wordt het 2.',
      },
    ],
  },
  doel: {
    title: 'Doel van de functie',
    intro: 'Waarvoor is deze functie er? Houd wat klopt en pas aan wat bij jullie anders is.',
    parts: [{ kind: 'lines', field: 'lines', label: 'Doel', subject: 'deze zin', one: 'zin' }],
  },
  context: {
    title: 'Kenmerken en context',
    intro: 'Beschrijf waar de functie staat en waarmee die te maken heeft.',
    parts: [
      {
        kind: 'lines',
        field: 'lines',
        label: 'Kenmerken van de functie',
        subject: 'dit kenmerk',
        one: 'kenmerk',
        place: 'kenmerken',
      },
      {
        kind: 'text',
        field: 'ownContext',
        label: 'Context bij jullie',
        hint: 'Schrijf in gewone zinnen hoe het bij jullie is.',
      },
    ],
  },
  organisatie: {
    title: 'Plaats in de organisatie',
    intro: 'Wie geeft leiding aan deze functie, en aan wie geeft de functie leiding?',
    places: ['organisatie'],
    parts: [
      { kind: 'line', field: 'managerName', label: 'Naam van de direct leidinggevende' },
      { kind: 'line', field: 'managerRole', label: 'Functie van de leidinggevende', optional: true },
      {
        kind: 'line',
        field: 'holderName',
        label: 'Naam van de medewerker',
        optional: true,
        hint: 'Zonder naam komt er in de pdf een lijn om de naam op te schrijven.',
      },
      {
        kind: 'text',
        field: 'leads',
        label: 'Geeft leiding aan',
        hint: 'Noem de functies en het aantal mensen. Is er niemand? Schrijf dan: niemand.',
      },
      {
        kind: 'lines',
        field: 'lines',
        label: 'Leiding krijgen en aanwijzingen geven',
        subject: 'deze zin',
        one: 'zin',
      },
    ],
  },
  resultaatgebied: {
    title: 'Resultaatgebied',
    intro: 'Hier staat de tekst van het voorbeeldprofiel. Houd wat klopt. Pas aan wat bij jullie anders is.',
    parts: [
      {
        kind: 'tick',
        field: 'included',
        label: 'Dit resultaatgebied hoort bij de functie',
        hint: 'Haal het vinkje weg als het hele gebied niet past.',
      },
      { kind: 'line', field: 'name', label: 'Naam van het resultaatgebied' },
      {
        kind: 'lines',
        field: 'tasks',
        label: 'Taken',
        subject: 'deze taak',
        one: 'taak',
        hint: 'Begin met een werkwoord.',
        place: 'taken',
      },
      {
        kind: 'lines',
        field: 'results',
        label: 'Resultaat',
        subject: 'dit resultaat',
        one: 'resultaat',
      },
      {
        kind: 'lines',
        field: 'indicators',
        label: 'Hoe zie je dat het goed gaat?',
        subject: 'deze indicator',
        one: 'indicator',
        hint: 'Een indicator is iets dat je kunt tellen of zien.',
        place: 'indicatoren',
      },
    ],
  },
  niveaukenmerken: {
    title: 'Kenmerken op dit niveau',
    intro: 'Deze zinnen komen uit de antwoorden waarop het niveau rust.',
    parts: [
      {
        kind: 'lines',
        field: 'lines',
        label: 'Wat de functie kenmerkt',
        subject: 'dit kenmerk',
        one: 'kenmerk',
      },
    ],
  },
  kennis: {
    title: 'Kennis en ervaring',
    intro: 'Wat moet iemand weten en kunnen om dit werk te doen?',
    parts: [
      {
        kind: 'lines',
        field: 'lines',
        label: 'Kennis en ervaring',
        subject: 'deze eis',
        one: 'eis',
        place: 'kennis',
      },
    ],
  },
  competenties: {
    title: 'Competenties',
    intro: 'Kies er hoogstens 5. Competenties tellen niet mee voor het niveau.',
    parts: [{ kind: 'competencies', field: 'chosen', label: 'Gekozen competenties' }],
  },
  contacten: {
    title: 'Contacten',
    intro: 'Met wie werkt de medewerker samen, en waarover?',
    parts: [
      {
        kind: 'text',
        field: 'internal',
        label: 'Contacten binnen de organisatie',
        hint: 'Bijvoorbeeld: marketing, over acties voor klanten.',
      },
      {
        kind: 'text',
        field: 'external',
        label: 'Contacten buiten de organisatie',
        hint: 'Bijvoorbeeld: inkopers van klanten, over contracten.',
      },
    ],
  },
  omstandigheden: {
    title: 'Omstandigheden en inspanning',
    intro: 'Wat maakt het werk zwaarder? Dit wordt genoteerd en telt niet mee voor het niveau.',
    parts: [
      {
        kind: 'lines',
        field: 'lines',
        label: 'Bezwarende omstandigheden',
        subject: 'deze omstandigheid',
        one: 'omstandigheid',
        place: 'omstandigheden',
      },
      { kind: 'effort', field: 'mentaal', label: 'Mentale inspanning' },
      { kind: 'effort', field: 'emotioneel', label: 'Emotionele inspanning' },
      { kind: 'effort', field: 'fysiek', label: 'Fysieke inspanning' },
    ],
  },
};

/** A reference function has no level: its marks come from its description, and not from answers on criteria. */
const marksOfReference: Pick<SectionText, 'title' | 'intro'> = {
  title: 'Werk- en denkniveau en zwaarte',
  intro: 'Deze zinnen komen uit de voorbeeldfunctie. Laat weg wat niet past.',
};

/** The title and the introduction of a section of a profile at a level. */
export function sectionWords(kind: SectionKind, level: string): Pick<SectionText, 'title' | 'intro'> {
  return kind === 'niveaukenmerken' && isReferenceId(level) ? marksOfReference : sectionText(kind);
}

/** The texts of a section page. */
export function sectionText(kind: SectionKind): SectionText {
  return sectionTexts[kind];
}
