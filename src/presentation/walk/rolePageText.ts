/** The words of the page of one role of a reference function. */
export const rolePageText = {
  over: (jobTitle: string): string => `Rol van de voorbeeldfunctie ${jobTitle}`,
  intro: (role: string): string =>
    `${role} Kijk per taak of die bij de functie hoort. Hoort de rest er niet bij? Zet onderaan de open taken op ‘nee’.`,
  restNo: 'Open taken op ‘nee’ zetten',
  reasonHint: 'Eén uitleg voor de hele rol. Noem een voorbeeld uit de afgelopen 12 maanden.',
  outcome: 'Uitkomst van deze rol',
  help: 'Hulp bij deze rol',
  half: 'Een rol hoort bij de functie als meer dan de helft telt. Eén rol is genoeg: een functie is vaak een mengsel.',
  title: 'De naam van de functie telt niet mee. Het gaat om de taken.',
  practice: {
    heading: 'Wat mensen uit de praktijk zeiden',
    intro: 'Uit een onderzoek van 2021. Het telt niet mee, maar kan je helpen bij het antwoord.',
    item: (text: string, sources: readonly string[]): string => `${text} (bron: ${sources.join(', ')})`,
  },
  disagreements: {
    heading: 'Hier verschillen de bronnen',
    intro: 'De app kiest niet. Kijk wat voor jullie functie klopt.',
  },
} as const;
