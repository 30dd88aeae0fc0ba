/** The words of the page that says who has a functie. */
export const holdersText = {
  title: (job: string): string => `Wie heeft de functie ${job}?`,
  heading: 'Wie heeft deze functie?',
  intro:
    'Deze medewerkers krijgen het functieprofiel te zien zodra je om hun handtekening vraagt. Over hun eigen functie beslissen ze niet mee.',
  now: 'Hebben deze functie nu',
  nobody: 'Nog niemand.',
  inactive: 'Dit account is gestopt: deze persoon kan het profiel niet zien en niet tekenen.',
  duplicate: (name: string): string =>
    `Dit is een dubbel account van ${name}. Met het eigen account ziet ${name} deze functie ook.`,
  remove: 'Weghalen',
  yourself: 'Dit ben jij. Alleen een collega van HR kan je hier weghalen.',
  add: 'Toevoegen',
  search: {
    heading: 'Iemand toevoegen',
    label: 'Zoek op naam, e-mailadres of personeelsnummer',
    submit: 'Zoeken',
    hint: 'Je vindt alleen mensen met de rol medewerker: die zien hun functieprofiel en kunnen tekenen.',
    none: 'Niemand gevonden die de functie nog niet heeft. Controleer de spelling. Staat iemand er niet bij? Voeg diegene eerst toe bij Mensen, of vraag de beheerder om de rol medewerker te geven.',
    more: (most: number): string =>
      `Er zijn meer dan ${String(most)} mensen gevonden. Zoek met meer letters.`,
  },
  gone: {
    heading: 'Deze persoon kan de functie niet krijgen',
    text: 'Het account is gestopt, of heeft de rol medewerker niet. Er is niets bewaard. Zoek opnieuw.',
  },
  card: {
    heading: 'Medewerkers',
    none: 'Nog niemand heeft deze functie.',
    link: 'Kies wie deze functie heeft',
  },
} as const;
