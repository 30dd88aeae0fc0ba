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
    duplicates: 'Dubbele accounts van deze persoon',
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
  next: {
    heading: 'Volgende stap: uitnodigen',
    forAdmin: (name: string): string =>
      `${name} kan nog niet inloggen. Maak een uitnodiging. Daarmee kiest deze persoon zelf een wachtwoord.`,
    forOthers: (name: string): string =>
      `${name} kan nog niet inloggen. Vraag de beheerder om een uitnodiging te maken.`,
    link: 'Uitnodigen',
  },
  edit: 'Gegevens veranderen',
  roles: 'Rollen veranderen',
  stop: 'Account stoppen of werk overdragen',
  restart: 'Account weer aanzetten',
  done: {
    link: {
      heading: 'De gegevens zijn bewaard',
      text: 'De link die nog openstond, werkt niet meer. Maak een nieuwe als die nog nodig is.',
    },
    rollen: {
      heading: 'De rollen zijn veranderd',
      text: 'Deze persoon is overal uitgelogd. Bij het volgende inloggen gelden de nieuwe rollen.',
    },
    gestopt: {
      heading: 'Het account is gestopt',
      text: 'Deze persoon kan niet meer inloggen. De gegevens blijven staan tot de bewaartermijn voorbij is.',
    },
    aan: {
      heading: 'Het account is weer in gebruik',
      text: 'Deze persoon kan weer inloggen. Kies zelf opnieuw wie een afdeling leidt of iemand vervangt.',
    },
  },
  notYours:
    'Deze persoon heeft meer rollen dan medewerker. Alleen de beheerder kan hier iets aan veranderen.',
  more: {
    heading: 'Meer',
    access: 'Toegang: uitnodigen, nieuw wachtwoord, uitloggen',
    tie: (service: string): string => `Koppeling met ${service}`,
    data: 'Alles wat we van deze persoon bewaren',
    erase: 'Persoon wissen',
    link: 'Dit account koppelen aan een ander account van dezelfde persoon',
  },
  duplicate: {
    heading: 'Dit is een dubbel account',
    text: (name: string, email: string): string =>
      `Het is van dezelfde persoon als het account van ${name} (${email}). Niemand kan ermee inloggen.`,
    link: 'Naar het account dat blijft',
  },
  back: 'Terug naar deze persoon',
} as const;
