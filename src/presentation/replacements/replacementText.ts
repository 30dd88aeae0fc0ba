import type { FaultWords } from '../failureMessages';
import { calendarDate, dayOf } from '../shared/dates';

type Params = Readonly<Record<string, string | number>>;

/** "van 1 december 2026 tot en met 5 januari 2027", or "op 1 december 2026". */
function days({ from, until }: { readonly from: string; readonly until: string }): string {
  return from === until
    ? `op ${calendarDate(from)}`
    : `van ${calendarDate(from)} tot en met ${calendarDate(until)}`;
}

function daysOf(params: Params): string {
  return days({ from: String(params['from'] ?? ''), until: String(params['until'] ?? '') });
}

/** The words of the pages about replacements. */
export const replacementText = {
  title: 'Vervanging',
  intro:
    'Is een leidinggevende er een tijd niet? Kies dan wie die vervangt. De vervanger ziet en doet in die dagen wat de leidinggevende mag. In het logboek staat namens wie.',
  add: 'Nieuwe vervanging',
  back: 'Terug naar de vervangingen',
  backToManage: 'Terug naar Beheer',
  empty: {
    heading: 'Er zijn nog geen vervangingen.',
    text: 'Gaat een leidinggevende met verlof? Kies dan wie er vervangt, en van wanneer tot wanneer.',
  },
  groups: { now: 'Nu', coming: 'Straks', past: 'Voorbij' },
  none: { now: 'Vandaag vervangt niemand een ander.', coming: 'Er staat niets gepland.' },
  who: (byName: string, forName: string): string => `${byName} vervangt ${forName}`,
  wasWho: (byName: string, forName: string): string => `${byName} voor ${forName}`,
  days: (period: { readonly from: string; readonly until: string }): string => {
    const text = days(period);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  withdrawn: (at: string): string => `Ingetrokken op ${dayOf(at)}.`,
  idle: 'Dit werkt nu niet. De een moet een afdeling leiden en de ander de rol leidinggevende hebben, en allebei moeten ze kunnen inloggen.',
  withdraw: 'Intrekken',
  aboutYou: 'Dit gaat over je eigen functie. Alleen een collega kan dit intrekken.',
  past: (most: number): string => `Je ziet de laatste ${String(most)}. Wat eerder was, staat in het logboek.`,
  newTitle: 'Nieuwe vervanging',
  newIntro: 'De vervanging begint en stopt vanzelf. Je kunt haar eerder intrekken.',
  manager: {
    label: 'Wie wordt vervangen?',
    hint: 'Je ziet alleen mensen die een afdeling leiden.',
    none: 'Kies een leidinggevende',
  },
  replacer: {
    label: 'Wie vervangt?',
    hint: 'Je ziet alleen mensen met de rol leidinggevende. Over de eigen functie beslist een vervanger niet.',
    none: 'Kies een vervanger',
  },
  from: { legend: 'Eerste dag', hint: 'Vandaag of later.' },
  until: { legend: 'Laatste dag', hint: 'Deze dag telt nog mee. Hoogstens een jaar na de eerste dag.' },
  knowingly: { legend: 'Er is al een vervanging in deze dagen', label: 'Ja, regel deze vervanging toch' },
  create: 'Vervanging regelen',
  cancel: 'Annuleren',
  impossible: {
    heading: 'Er is nog niemand om te kiezen.',
    text: 'Er moet iemand een afdeling leiden, en een ander moet de rol leidinggevende hebben.',
    action: 'Naar de afdelingen',
  },
} as const;

/** The words at a field of the form that is wrong. */
export const replacementFaultWords: FaultWords = {
  voor: {
    leeg: 'Kies wie wordt vervangen.',
    'onbekende-keuze': 'Diegene leidt geen afdeling meer. Kies iemand anders.',
    'eigen-functie':
      'Deze leidinggevende gaat over je eigen functie. Vraag een collega om deze vervanging te regelen.',
  },
  door: {
    leeg: 'Kies wie vervangt.',
    'onbekende-keuze': 'Diegene kan niemand meer vervangen. Kies iemand anders.',
    dezelfde: 'Niemand kan zichzelf vervangen. Kies iemand anders.',
    jezelf: 'Je kunt jezelf niet als vervanger kiezen. Vraag een collega om dat te doen.',
    'vervangt-al': (params) =>
      `Diegene vervangt deze leidinggevende al ${daysOf(params)}. Kies andere dagen.`,
  },
  van: {
    leeg: 'Vul de eerste dag in.',
    'geen-datum': 'Vul een bestaande datum in, zoals 1 12 2026.',
    'in-verleden': 'Kies vandaag of een latere dag als eerste dag.',
    'te-ver': 'Kies een eerste dag binnen een jaar.',
  },
  tot: {
    leeg: 'Vul de laatste dag in.',
    'geen-datum': 'Vul een bestaande datum in, zoals 5 1 2027.',
    'voor-begin': 'Kies een laatste dag die niet voor de eerste dag ligt.',
    'te-ver': 'Kies een laatste dag die hoogstens een jaar na de eerste dag ligt.',
  },
  toch: {
    'nog-iemand': (params) =>
      `${String(params['name'])} vervangt deze leidinggevende ook, ${daysOf(params)}. Kies andere dagen, of vink aan dat het klopt.`,
    'zelf-vervangen': (params) =>
      `${String(params['name'])} wordt zelf vervangen, ${daysOf(params)}. Kies iemand anders, of vink aan dat het klopt.`,
  },
};

/** What the people themselves read in their werkvoorraad. */
export const ownReplacementText = {
  heading: 'Vervanging',
  replacedBy: (name: string, period: { readonly from: string; readonly until: string }): string =>
    `${name} vervangt je ${days(period)}.`,
  replaces: (name: string, period: { readonly from: string; readonly until: string }): string =>
    `Je vervangt ${name} ${days(period)}. Wat je dan doet, staat in het logboek met namens wie.`,
} as const;
