import type { KnowledgeKind } from '../../domain/reference/parts';

/** The words of the page with a reference profile. What the profile says itself comes from its file. */
export const referenceText = {
  over: 'Voorbeeldfunctie',
  back: 'Terug naar Zo rekenen wij',
  contents: 'Op deze pagina',
  reading: {
    heading: 'Zo lees je deze voorbeeldfunctie',
    list: [
      'Dit is naslag. Je deelt er geen functie mee in.',
      'Een functie is vaak een mengsel van rollen. Niet alles hoeft te passen.',
      'Een naam beslist nooit. Het werk wel.',
      'Achter elke zin staat de plek in de bron.',
    ],
  },
  version: (version: string): string => `Versie ${version}. Een uitgegeven versie verandert niet meer.`,
  sections: {
    purpose: 'Waarvoor is de functie er?',
    names: 'Namen en verwante beroepen',
    level: 'Werk- en denkniveau',
    responsibility: 'Verantwoordelijkheid en complexiteit',
    coreTasks: 'Kerntaken, werkprocessen en resultaten',
    knowledge: 'Kennis en vaardigheden',
    career: 'Loopbaan',
    surroundings: 'Werkomgeving en ontwikkelingen',
    background: 'Waar komt dit vandaan?',
    disagreements: 'Waar bronnen iets anders zeggen',
  },
  role: (name: string): string => `Rol: ${name}`,
  groups: {
    names: 'Namen voor de functie',
    related: 'Verwante beroepen',
    responsibility: 'Verantwoordelijkheid',
    complexity: 'Complexiteit',
    complicating: 'Wat het werk zwaarder maakt',
    attitudes: 'Houding',
    tasks: 'Taken',
    competencies: 'Competenties en gedrag',
    risks: 'Afbreukrisico',
    practice: 'Wat mensen uit de praktijk zeiden in 2021',
    steps: 'Wat er gebeurt',
    results: 'Resultaat',
    environment: 'Werkomgeving',
    conditions: 'Omstandigheden',
    trends: 'Ontwikkelingen',
  },
  noBehaviour: 'De bron noemt hier geen gedrag.',
  forRoles: (roles: string): string => `Bij: ${roles}.`,
  forProcesses: (processes: string): string => `Bij werkproces ${processes}.`,
} as const;

/** What a piece of knowledge is. */
export const knowledgeKindLabels: Readonly<Record<KnowledgeKind, string>> = {
  kennis: 'Kennis',
  vaardigheid: 'Vaardigheden',
  taal: 'Talen',
  leervermogen: 'Leervermogen',
  vereiste: 'Eisen vooraf',
  niveau: 'Niveau',
  ervaring: 'Ervaring',
};
