/** The words of the page that leads to everything there is to manage. */
export const manageText = {
  title: 'Beheer',
  intro: 'Hier regel je wie er zijn, waar ze werken en hoe het programma voor jullie werkt.',
  groups: {
    mensen: 'Mensen en afdelingen',
    organisatie: 'Organisatie',
    toezicht: 'Toezicht en verantwoording',
  },
  pages: {
    people: {
      label: 'Mensen',
      sub: 'Zoek iemand op, voeg iemand toe en regel wat iemand mag.',
    },
    departments: {
      label: 'Afdelingen',
      sub: 'Maak en verander afdelingen, en kies wie ze leidt.',
    },
    replacements: {
      label: 'Vervanging',
      sub: 'Kies wie een leidinggevende vervangt, en van wanneer tot wanneer.',
    },
    duplicates: {
      label: 'Dubbele accounts',
      sub: 'Koppel twee accounts die van één persoon zijn.',
    },
    settings: {
      label: 'Instellingen',
      sub: 'Wat voor de hele organisatie geldt, en wie wat wanneer veranderde.',
    },
    signIn: {
      label: 'Inloggen',
      sub: 'Kies of mensen mogen inloggen met een wachtwoord, en wie noodtoegang heeft.',
    },
    mails: {
      label: 'Mails',
      sub: 'Zie of mails over berichten weggaan, en stuur ze nog eens als dat niet lukte.',
    },
    log: {
      label: 'Logboek',
      sub: 'Zie wie wat deed, controleer of het logboek klopt en bewaar een kopie.',
    },
    rights: {
      label: 'Wie heeft welke rechten?',
      sub: 'Loop minstens één keer per jaar na of iedereen de goede rollen heeft.',
    },
    report: {
      label: 'Rapport',
      sub: 'Bekijk cijfers over functies en niveaus, zonder namen.',
    },
  },
} as const;

export type ManageGroup = keyof typeof manageText.groups;
