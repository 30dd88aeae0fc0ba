import type { CriterionId } from './criterionPages';

/** What someone fills in at one criterion. */
export interface TypedAnswer {
  readonly choice: string;
  readonly reason?: string;
  readonly evidence?: string;
  readonly doubt?: boolean;
}

/** What someone fills in at one kind of effort. */
export interface TypedEffort {
  readonly value: 'geen' | 'wel';
  readonly explanation: string;
}

/** The functie of the first journey. */
export const accountmanagerJob = {
  name: 'Accountmanager regio Noord',
  department: 'Verkoop',
  number: 'AM-07',
  catalog: 'Accountmanager',
} as const;

/**
 * An answer for each weighing criterion. By hand, with the weights of the catalog doubled (heavy 6, middle 4, light 2,
 * each member of a pair 3) and without `communicatietrajecten`: A gets 58 of 60, B 50 of 55 (a mandate and coaching
 * that fit both A and B say nothing there) and C 16 of 58. So the advice is B.
 */
export const accountmanagerAnswers: Readonly<Record<CriterionId, TypedAnswer>> = {
  'klantbestand-en-prospects': {
    choice: 'BC',
    reason: 'Beheert 60 vaste klanten en zoekt elke maand zelf naar nieuwe.',
    evidence: 'Klantenlijst 2026, staat in het klantsysteem.',
  },
  'marktkennis-bijhouden': {
    choice: 'B',
    reason: 'Volgt de vakpers en schrijft elk kwartaal een overzicht van de concurrenten.',
  },
  'vernieuwing-van-het-aanbod': {
    choice: 'B',
    reason: 'Stelde dit jaar zes pakketten op maat samen met bestaande artikelen.',
  },
  communicatietrajecten: {
    choice: 'nvt',
    reason: 'Onze groothandel verkoopt geen media en geeft daar geen advies over.',
  },
  'plannen-maken': {
    choice: 'B',
    reason: 'Maakte in januari het accountplan en de begroting voor de regio.',
    evidence: 'Accountplan Noord 2026, map Verkoop.',
  },
  complexiteit: {
    choice: 'B',
    reason: 'De klanten zijn bouwbedrijven met eigen inkoopregels en veel soorten artikelen.',
  },
  klantgroep: {
    choice: 'A',
    reason: 'Bijna alle klanten zitten in drie noordelijke provincies.',
    doubt: true,
  },
  verkoopstijl: {
    choice: 'C',
    reason: 'Zit bij de tien grootste klanten aan tafel over hun hele inkoop.',
    evidence: 'Verslagen van de jaargesprekken, map Klanten.',
  },
  onderhandelingsmandaat: {
    choice: 'AB',
    reason: 'Legt elke korting boven de prijslijst voor aan het hoofd verkoop.',
  },
  'collegas-coachen': { choice: 'AB', reason: 'Er zijn geen collega’s om in te werken.' },
  'zwaarte-van-het-werk': {
    choice: 'B',
    reason: 'Een fout in een jaarcontract kost de klant een heel seizoen.',
  },
  'impact-van-voorstellen': {
    choice: 'B',
    reason: 'Het voorstel voor vaste leverdagen bracht 4 % meer omzet.',
    evidence: 'Maandcijfers april tot en met september 2026.',
  },
  onderhandelingsvrijheid: { choice: 'B', reason: 'Mag tot 3 % korting geven zonder te vragen.' },
  'netwerk-beheren': { choice: 'C', reason: 'Bouwt contacten op bij landelijke ketens en brancheclubs.' },
  'organisatie-vertegenwoordigen': {
    choice: 'C',
    reason: 'Sprak in maart op de vakbeurs namens het bedrijf.',
  },
  'werk-en-denkniveau': {
    choice: 'lichter',
    reason: 'Een diploma mbo 4 is bij ons genoeg. Ervaring telt zwaarder.',
  },
  productkennis: { choice: 'C', reason: 'Rekent zelf uit welke bevestiging een gevel kan dragen.' },
  'bereik-marktkennis': { choice: 'B', reason: 'Vergelijkt prijzen met aanbieders uit het hele land.' },
};

/** What the advice shows for those answers. */
export const accountmanagerAdvice = { level: 'B', shares: { A: '97 %', B: '91 %', C: '28 %' } } as const;

/** The criteria with one statement for all levels, and the competencies, in the order of the pages. */
export const equalChoices = ['ABC', 'ABC', 'ABC'] as const;
export const competencyChoices = ['ABC', 'ABC', 'BC', 'BC', 'BC', 'B', 'AB', 'AB'] as const;

export const conditionChoices = {
  verkeer: { value: 'ja', explanation: 'Gemiddeld drie dagen per week met de auto naar klanten.' },
  werkdruk: { value: 'ja', explanation: '' },
  werktijden: { value: 'nee', explanation: '' },
  werkplek: { value: 'ja', explanation: '' },
} as const;

export const effortChoices: Readonly<Record<'mentaal' | 'emotioneel' | 'fysiek', TypedEffort>> = {
  mentaal: { value: 'wel', explanation: 'Schakelt de hele dag tussen klanten en offertes.' },
  emotioneel: { value: 'wel', explanation: 'Krijgt soms boze klanten aan de telefoon.' },
  fysiek: { value: 'geen', explanation: 'Tilt hooguit een monsterkoffer.' },
};

/** What is typed in the profile of the first journey. */
export const accountmanagerProfile = {
  inForce: { day: '1', month: '2', year: '2027', inWords: '1 februari 2027' },
  adaptedPurpose: 'Haalt de verkoopdoelen van de regio Noord met advies op maat.',
  addedPurpose: 'Zorgt dat nieuwe klanten binnen een maand goed zijn gestart.',
  context: 'De groothandel levert bevestigingsmateriaal aan bouwbedrijven. Het team Verkoop telt zes mensen.',
  manager: 'Joris van Dalen',
  managerRole: 'Hoofd verkoop',
  holder: 'Noor Bakker',
  leads: 'niemand',
  addedTask: 'Organiseert twee keer per jaar een klantendag in het magazijn.',
  addedIndicator: 'De omzet van de regio groeit elk jaar met minstens 3 %.',
  addedKnowledge: 'Rijbewijs B.',
  ownCompetency: 'Zelfstandig werken',
  ownBehaviour: 'Plant de eigen week en houdt zich daaraan.',
  contactsInside: 'Inkoop en magazijn, over voorraad en levertijden.',
  contactsOutside: 'Inkopers en werkvoorbereiders van bouwbedrijven, over prijzen en planning.',
} as const;

/** The functie of the second journey. */
export const keyJob = {
  name: 'Key accountmanager bouwmarkten',
  department: 'Grote klanten',
  number: 'KAM-02',
  catalog: 'Key accountmanager',
} as const;

/** Per result area an answer for each task in order, and the reason. All areas are carried, the last by 2.5 of 4. */
export const keyAreas = {
  rg1: {
    tasks: ['ja', 'ja', 'deels', 'ja', 'ja', 'ja', 'nee', 'deels'],
    reason: 'Schrijft elk najaar het jaarplan voor drie bouwmarktketens.',
  },
  rg2: {
    tasks: ['ja', 'ja', 'ja', 'ja', 'deels', 'ja', 'ja', 'nee', 'ja'],
    reason: 'Overlegt elke maand met de inkopers op de hoofdkantoren.',
  },
  rg3: {
    tasks: ['ja', 'ja', 'ja', 'deels', 'ja', 'deels', 'nee'],
    reason: 'Plant de winkelbezoeken van de buitendienst en leest de verslagen.',
  },
  rg4: { tasks: ['ja', 'deels'], reason: 'Maakt het kwartaalrapport voor de directie.' },
  rg5: {
    tasks: ['deels', 'nee', 'ja', 'ja'],
    reason: 'Voert de jaargesprekken met vier collega’s van de buitendienst.',
  },
} as const;

/** What is typed in the profile of the second journey. */
export const keyProfile = {
  inForce: { day: '15', month: '3', year: '2027', inWords: '15 maart 2027' },
  context: 'De drie ketens zijn samen goed voor een derde van de omzet.',
  manager: 'Mirjam Postma',
  holder: '',
  leads: 'vier medewerkers van de buitendienst',
  adaptedTask: 'Bespreekt de eigen kijk op de markt elk kwartaal met de inkoper van de keten.',
  addedIndicator: 'Elke keten heeft vóór 1 december een jaarplan.',
  contactsInside: 'Directie, marketing en de buitendienst.',
  contactsOutside: 'Inkopers, winkelmanagers en distributiecentra van de ketens.',
} as const;

/** A functie that serves regional customers and retail chains: two of the four areas are carried. */
export const combinationJob = {
  name: 'Accountmanager ketens en regio',
  department: 'Verkoop',
  number: 'AM-09',
  catalog: 'Accountmanager',
} as const;
export const combinationAreas = {
  rg1: { tasks: repeated('ja', 8), reason: 'Maakt het jaarplan voor één keten.' },
  rg2: { tasks: repeated('ja', 9), reason: 'Is voor die keten het vaste aanspreekpunt.' },
  rg3: { tasks: repeated('nee', 7), reason: 'De winkels worden door een ander team begeleid.' },
  rg4: { tasks: repeated('nee', 2), reason: 'Het hoofd verkoop maakt de rapportages.' },
} as const;

function repeated(answer: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => answer);
}
