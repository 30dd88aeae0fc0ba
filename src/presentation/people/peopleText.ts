import type { Role } from '../../domain/workflow/actions';
import { roleLabel } from '../accessMessages';
import { tooLong, type FaultWords } from '../failureMessages';
import { counted } from '../shared/numbers';

const thousands = new Intl.NumberFormat('nl-NL');

/** The words of the list of people, and of the form for somebody new. */
export const peopleText = {
  title: 'Mensen',
  intro: 'Hier staat iedereen die een account heeft. Zoek iemand op om te zien wat diegene mag.',
  backToManage: 'Terug naar Beheer',
  back: 'Terug naar Mensen',
  add: 'Nieuwe persoon',
  importFile: 'Mensen importeren uit een bestand',
  exportFile: 'Alle accounts in gebruik downloaden als CSV',
  search: 'Naam, e-mailadres of personeelsnummer',
  role: 'Rol',
  allRoles: 'Alle rollen',
  department: 'Afdeling',
  allDepartments: 'Alle afdelingen',
  state: 'Account',
  states: { actief: 'In gebruik', gestopt: 'Gestopt', alle: 'In gebruik en gestopt' },
  filter: 'Filteren',
  clear: 'Filters wissen',
  /** "Jansen: 3 mensen", or which part of a long list this is. */
  found: (total: number, first: number, last: number): string =>
    total > last || first > 1
      ? `${thousands.format(first)} tot en met ${thousands.format(last)} van ${thousands.format(total)} mensen`
      : counted(total, 'persoon', 'mensen'),
  previous: 'Vorige mensen',
  next: 'Volgende mensen',
  pages: 'Meer mensen',
  none: {
    heading: 'Niemand gevonden.',
    text: 'Controleer de spelling, of wis de filters.',
    action: 'Filters wissen',
  },
  imported: {
    heading: 'Het bestand is doorgevoerd',
    paragraphs: ({ added, changed }: { added: number; changed: number }): readonly string[] => [
      `${added === 0 ? 'Niemand' : counted(added, 'persoon', 'mensen')} toegevoegd, ${changed === 0 ? 'niemand' : counted(changed, 'persoon', 'mensen')} bijgewerkt.`,
      ...(added === 0 ? [] : ['Nieuwe mensen kunnen nog niet inloggen. Nodig ze uit op hun eigen pagina.']),
    ],
  },
  stopped: 'Gestopt',
  noRoles: 'Nog geen rol',
  noDepartment: 'Geen afdeling',
} as const;

/** The roles of somebody in words. */
export function rolesText(roles: readonly Role[]): string {
  return roles.length === 0 ? peopleText.noRoles : roleLabel(roles);
}

/** The form about somebody, new or not. */
export const personFormText = {
  newTitle: 'Nieuwe persoon',
  newIntro:
    'Iedereen begint als medewerker. Andere rollen geeft de beheerder later, op een eigen pagina. Er gaat nog geen uitnodiging uit.',
  name: { label: 'Naam', hint: 'Zoals die in profielen en bij handtekeningen komt te staan.' },
  email: { label: 'E-mailadres', hint: 'Hiermee logt iemand in. Elk adres hoort bij één persoon.' },
  staffNumber: { label: 'Personeelsnummer (mag leeg)', hint: 'Handig als twee mensen dezelfde naam hebben.' },
  department: {
    label: 'Afdeling (mag leeg)',
    none: 'Geen afdeling',
    hint: 'Waar iemand werkt. Wie een afdeling leidt, kies je bij die afdeling.',
  },
  create: 'Toevoegen',
  save: 'Bewaren',
  cancel: 'Annuleren',
  editTitle: (name: string): string => `Gegevens van ${name}`,
  editIntro:
    'De nieuwe naam komt overal te staan waar iets nog niet is vastgelegd. Wat al getekend of besloten is, houdt de oude naam.',
  emailMoves:
    'Hiermee logt iemand in. Verander je het adres? Dan werkt een uitnodiging of link die nog openstaat, niet meer.',
  emailClosed: {
    key: 'E-mailadres',
    text: 'Dit account is in gebruik. Alleen de beheerder kan het e-mailadres veranderen.',
  },
  openNamesake: (name: string): string => `Open ${name}`,
} as const;

/** The words at a field of the form that is wrong. */
export const personFaultWords: FaultWords = {
  naam: { leeg: 'Vul de naam in.', 'te-lang': tooLong },
  email: {
    leeg: 'Vul het e-mailadres in.',
    'te-lang': 'Vul een korter e-mailadres in.',
    'geen-e-mailadres': 'Vul een e-mailadres in zoals naam@bedrijf.nl.',
    'bestaat-al': 'Er is al iemand met dit e-mailadres. Kies een ander adres.',
  },
  nummer: {
    'te-lang': tooLong,
    'bestaat-al': 'Iemand anders heeft dit personeelsnummer. Kies een ander nummer.',
  },
  afdeling: { 'onbekende-keuze': 'Deze afdeling is er niet meer. Kies een andere.' },
  tekst: { 'geen-keuze': 'Kies wat je wilt bewaren.', leeg: 'Kies wat je wilt bewaren.' },
};

export const personConflictText = {
  title: 'Iemand anders heeft deze gegevens ook veranderd',
  intro: 'Jouw wijziging is nog niet bewaard. Kies wat je wilt bewaren.',
  legend: 'Wat wil je bewaren?',
  mine: 'Jouw gegevens',
  theirs: 'De gegevens die er nu staan',
  mineMeta: 'Nog niet bewaard',
  theirsMeta: 'Bewaard nadat je de pagina opende',
} as const;
