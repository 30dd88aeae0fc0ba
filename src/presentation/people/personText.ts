import { calendarDate, momentOf } from '../shared/dates';

/** The words of the page about one person. */
export const personText = {
  details: 'Gegevens',
  rows: {
    email: 'E-mailadres',
    staffNumber: 'Personeelsnummer',
    department: 'Afdeling',
    roles: 'Rollen',
    account: 'Account',
    signIn: 'Inloggen',
    duplicate: 'Dubbel account',
  },
  none: 'Geen',
  noDepartment: 'Geen',
  active: 'In gebruik',
  stopped: 'Gestopt: kan niet inloggen',
  work: {
    heading: 'Werk',
    jobs: 'Functies',
    leads: 'Leidt de afdeling',
    replacements: 'Vervangingen',
    nothing: 'Niets',
  },
  replaces: (name: string, from: string, until: string): string =>
    `Vervangt ${name}, van ${calendarDate(from)} tot en met ${calendarDate(until)}`,
  replacedBy: (name: string, from: string, until: string): string =>
    `Wordt vervangen door ${name}, van ${calendarDate(from)} tot en met ${calendarDate(until)}`,
  signIn: {
    tied: 'Logt in via de identiteitsdienst',
    password: 'Heeft een wachtwoord',
    passwordAndCode: 'Heeft een wachtwoord en een code van de telefoon',
    invited: (expiresAt: string): string => `Uitgenodigd. De uitnodiging werkt tot ${momentOf(expiresAt)}`,
    notInvited: 'Nog niet uitgenodigd',
  },
  duplicate: {
    of: (name: string, email: string): string => `Dit is een dubbel account van ${name} (${email})`,
    here: (name: string, email: string): string =>
      `${name} (${email}) is een dubbel account van deze persoon`,
  },
  next: {
    heading: 'Volgende stap: uitnodigen',
    forAdmin: (name: string): string =>
      `${name} kan nog niet inloggen. Maak een uitnodiging. Daarmee kiest deze persoon zelf een wachtwoord.`,
    forOthers: (name: string): string =>
      `${name} kan nog niet inloggen. Vraag de beheerder om een uitnodiging te maken.`,
    link: 'Uitnodigen',
  },
  edit: 'Gegevens veranderen',
  notYours:
    'Deze persoon heeft meer rollen dan medewerker. Alleen de beheerder kan hier iets aan veranderen.',
  more: {
    heading: 'Meer',
    access: 'Toegang: uitnodigen, nieuw wachtwoord, uitloggen',
    tie: (service: string): string => `Koppeling met ${service}`,
    data: 'Alles wat we van deze persoon bewaren',
    link: 'Dit is een dubbel account',
    erase: 'Persoon wissen',
  },
  back: 'Terug naar deze persoon',
} as const;
