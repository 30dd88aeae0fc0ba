/**
 * What a person types to finish a profile: section → field → text. Fictional, and with the line ends, accents and signs
 * of real life.
 */
export const typedProfile: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gegevens: {
    'inForceFrom-dag': '1',
    'inForceFrom-maand': '1',
    'inForceFrom-jaar': '2027',
    version: '1',
  },
  context: {
    ownContext:
      'De afdeling Verkoop telt negen mensen en bedient de regio’s Noord, Midden en Zuid.\r\n\r\nWe verkopen keukens, vloeren en maatwerk aan bouwbedrijven. Prijzen boven € 25.000 gaan langs de salesmanager.',
  },
  organisatie: {
    managerName: 'Anouk van der Heijden-Özdemir',
    managerRole: 'Salesmanager regio’s',
    holderName: 'Joost Wiersma',
    leads: 'niemand',
  },
  contacten: {
    internal: 'Marketing, over acties voor klanten. Planning en magazijn, over levertijden.',
    external: 'Inkopers en projectleiders van klanten, over contracten.\r\nBeursorganisaties, over deelname.',
  },
  omstandigheden: {
    'mentaal.keuze': 'wel',
    'mentaal.uitleg': 'Schakelt vaak tussen klanten en rekent offertes na onder tijdsdruk.',
    'emotioneel.keuze': 'wel',
    'emotioneel.uitleg': 'Krijgt soms te maken met boze klanten na een late levering.',
    'fysiek.keuze': 'geen',
    'fysiek.uitleg': 'Het werk is vooral zittend.',
  },
};
