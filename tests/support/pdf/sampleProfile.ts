import type { Block, PrintDocument, TableCell } from '../../../src/presentation/document/printDocument';

/** A functieprofiel with everything that a real one has; the people and the company are made up. */
export function aSampleProfile(changes: Partial<PrintDocument> = {}): PrintDocument {
  return {
    title: 'Functieprofiel Accountmanager B – Meubelgroothandel De Eikenhof',
    subject: 'Functieprofiel, competentieprofiel en indelingsbijlage',
    author: 'Meubelgroothandel De Eikenhof',
    createdAt: '2026-11-20T09:30:00+01:00',
    draft: false,
    header: 'Meubelgroothandel De Eikenhof · Functieprofiel Accountmanager B',
    footer: 'AM-0417 · versie 3 · geldig vanaf 1 januari 2027',
    blocks: [...profile, ...competencies, ...grading, ...signing],
    attachments: [
      {
        name: 'indeling.json',
        mediaType: 'application/json',
        description: 'De indeling als gegevens: antwoorden, redenen en advies',
        content: JSON.stringify({ catalogus: 'accountmanager', niveau: 'b', naam: 'Zoë Özdemir–IJssel €' }),
      },
    ],
    ...changes,
  };
}

const cell = (...blocks: TableCell): TableCell => blocks;
const text = (value: string): TableCell => [{ kind: 'paragraph', text: value }];

const resultAreas: readonly { name: string; tasks: readonly string[]; indicators: readonly string[] }[] = [
  {
    name: 'Marktbewerking',
    tasks: [
      'Volgt de ontwikkelingen in de woonbranche in het eigen rayon en vertaalt die naar een jaarlijks bezoekplan per klantgroep.',
      'Bezoekt bestaande en mogelijke afnemers, inventariseert hun wensen en vertelt welke collecties daarbij passen.',
      'Signaleert klachten, veranderende smaak en acties van concurrenten, en bespreekt die maandelijks met de verkoopleiding.',
    ],
    indicators: [
      'Aantal en kwaliteit van de bezoeken ten opzichte van het bezoekplan.',
      'Bruikbaarheid van de signalen voor het assortiment.',
    ],
  },
  {
    name: 'Verkoop en onderhandeling',
    tasks: [
      'Stelt offertes op binnen de vastgestelde marge en onderhandelt over aantallen, levertijden en betalingscondities.',
      'Sluit overeenkomsten tot € 50.000 zelfstandig af; legt grotere overeenkomsten met een onderbouwd voorstel voor aan de verkoopleider.',
      'Bewaakt de nakoming van de leveringsafspraken samen met de verkoopbinnendienst en informeert de klant tijdig over afwijkingen.',
      'Organiseert presentaties in de showroom en op vakbeurzen.',
    ],
    indicators: [
      'Omzet en brutomarge in het rayon ten opzichte van de begroting (± 5 %).',
      'Aandeel afgesloten offertes.',
      'Tevredenheid van klanten: gemiddeld ≥ 7,5.',
    ],
  },
  {
    name: 'Beheer van klantgegevens',
    tasks: [
      'Legt bezoekverslagen, afspraken en klachten binnen twee werkdagen vast in het klantvolgsysteem.',
      'Levert cijfers aan voor de kwartaalrapportage en licht verschillen met de prognose toe.',
    ],
    indicators: ['Volledigheid en actualiteit van de gegevens in het klantvolgsysteem.'],
  },
];

const profile: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Functieprofiel Accountmanager B' },
  {
    kind: 'facts',
    summary: 'Gegevens van de functie',
    rows: [
      { label: 'Organisatie', value: 'Meubelgroothandel De Eikenhof' },
      { label: 'Functienummer', value: 'AM-0417' },
      { label: 'Afdeling', value: 'Verkoop buitendienst, rayon Noordoost' },
      { label: 'Niveau', value: '**B** (vastgesteld op 20 november 2026)' },
      { label: 'Leidinggevende', value: 'Drs. M.A. van der Heijden-Özdemir, verkoopleider' },
      { label: 'Geldig vanaf', value: '1 januari 2027' },
      { label: 'Functiehouder', value: null },
    ],
  },
  { kind: 'heading', level: 2, text: 'Doel van de functie' },
  {
    kind: 'paragraph',
    text: 'De accountmanager bouwt in het eigen rayon een duurzame relatie op met detaillisten en projectinrichters. Zo haalt het bedrijf de afgesproken omzet en marge, en weten de collega’s van inkoop en productontwikkeling wat er onder klanten leeft.',
  },
  { kind: 'heading', level: 2, text: 'Context' },
  {
    kind: 'paragraph',
    text: 'De functie maakt deel uit van een team van zes accountmanagers. De concurrentie van buitenlandse leveranciers neemt toe en opdrachtgevers vragen steeds vaker om aantoonbare duurzaamheid. Productverantwoordelijkheid, arbeidsomstandigheden en retourstromen komen daardoor in vrijwel elk klantgesprek terug.\n\nDe accountmanager werkt vanuit huis, in de auto en bij de klant.',
  },
  { kind: 'heading', level: 2, text: 'Resultaatgebieden' },
  {
    kind: 'table',
    summary: 'Resultaatgebieden met taken en indicatoren',
    columns: [
      { header: 'Resultaatgebied en taken', width: 3 },
      { header: 'Resultaatindicatoren', width: 2 },
    ],
    rows: [...resultAreas, ...resultAreas.map((area) => ({ ...area, name: `${area.name} (projecten)` }))].map(
      (area) => [
        cell({ kind: 'paragraph', text: `**${area.name}**` }, { kind: 'list', items: area.tasks }),
        cell({ kind: 'list', items: area.indicators }),
      ],
    ),
  },
  { kind: 'heading', level: 2, text: 'Kennis en ervaring' },
  {
    kind: 'list',
    items: [
      'Hbo werk- en denkniveau met een commerciële opleiding.',
      'Ten minste vier jaar ervaring in verkoop aan zakelijke afnemers.',
      'Goede kennis van materialen, productieprocessen en de geldende keurmerken.',
      'Kennis van prijsopbouw, marge en leveringsvoorwaarden.',
    ],
  },
  { kind: 'heading', level: 2, text: 'Bezwarende omstandigheden' },
  {
    kind: 'facts',
    summary: 'Belasting in het werk',
    rows: [
      { label: 'Mentaal', value: 'Wisselt vaak tussen klanten en onderwerpen; piekdrukte rond vakbeurzen.' },
      { label: 'Emotioneel', value: 'Geen: gesprekken gaan over zaken en niet over persoonlijke problemen.' },
      { label: 'Fysiek', value: 'Tilt stalen tot 15 kg en zit gemiddeld drie uur per dag in de auto.' },
    ],
  },
];

const competencies: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Competentieprofiel', onNewPage: true },
  {
    kind: 'paragraph',
    tone: 'note',
    text: 'De competenties tellen **niet** mee voor het niveau. Het niveau rust op de indelingscriteria.',
  },
  ...['Klantgerichtheid', 'Onderhandelen', 'Samenwerken', 'Plannen en organiseren'].flatMap(
    (name): Block[] => [
      { kind: 'heading', level: 3, text: name },
      {
        kind: 'list',
        items: [
          'Vraagt door naar het belang achter de vraag en vat samen wat er is afgesproken.',
          'Komt toezeggingen na en meldt het direct als dat niet lukt.',
          'Zoekt naar oplossingen waar beide partijen na een jaar nog tevreden over zijn.',
        ],
      },
    ],
  ),
];

const criteria = [
  [
    'Omzetverantwoordelijkheid',
    'Draagt bij aan het rayonplan en is aanspreekbaar op de omzet in het rayon.',
    'B',
    'Rayonplan 2026, bladzijde 4 tot en met 9 (map Verkoop, SharePoint).',
  ],
  [
    'Onderhandelingsruimte',
    'Onderhandelt zelfstandig binnen de vastgestelde marge.',
    'B',
    'Procuratieregeling, artikel 3.',
  ],
  [
    'Complexiteit van het aanbod',
    'Stelt samengestelde aanbiedingen op uit bestaande collecties; maatwerk loopt via productontwikkeling.',
    'B',
    'Drie offertes uit 2026.',
  ],
  [
    'Invloed op beleid',
    'Levert signalen en voorstellen voor het verkoopbeleid.',
    'A en B',
    'Verslagen van het verkoopoverleg.',
  ],
  ['Leidinggeven', 'Geeft geen leiding.', 'niet van toepassing', 'Organogram.'],
] as const;

const grading: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Indelingsbijlage', onNewPage: true },
  {
    kind: 'paragraph',
    text: 'Het advies is **niveau B**. Negen van de tien zware criteria passen bij B; één past bij A en B. Het dichtstbijzijnde andere niveau is C: daarvoor zijn twee andere antwoorden nodig.',
  },
  {
    kind: 'table',
    summary: 'De keuze per indelingscriterium',
    columns: [
      { header: 'Criterium', width: 20 },
      { header: 'Keuze en reden', width: 38 },
      { header: 'Past bij', width: 13 },
      { header: 'Bewijs', width: 29 },
    ],
    rows: [...criteria, ...criteria, ...criteria].map(([name, choice, level, evidence], index) => [
      cell(
        { kind: 'paragraph', text: `**${name}**` },
        { kind: 'paragraph', text: `criterium ${index + 1}`, tone: 'small' },
      ),
      cell(
        { kind: 'paragraph', text: choice },
        {
          kind: 'paragraph',
          text: 'Reden: de leidinggevende en de functiehouder zien dit allebei zo, en de stukken bevestigen het.',
          tone: 'small',
        },
      ),
      text(level),
      text(evidence),
    ]),
  },
];

const signing: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Ondertekening' },
  {
    kind: 'paragraph',
    text: 'De leidinggevende tekent voor akkoord met de beschrijving. De medewerker tekent dat hij of zij de beschrijving heeft gezien.',
  },
  {
    kind: 'signatures',
    boxes: [
      {
        fieldName: 'handtekening_leidinggevende',
        role: 'Leidinggevende',
        words: 'voor akkoord',
        meaning:
          'Deze handtekening betekent dat de leidinggevende instemt met de beschrijving van de functie.',
        name: 'Drs. M.A. van der Heijden-Özdemir',
      },
      {
        fieldName: 'handtekening_medewerker',
        role: 'Medewerker',
        words: 'voor gezien',
        meaning:
          'Deze handtekening betekent dat de medewerker de beschrijving heeft gelezen. Het is geen instemming.',
        name: null,
      },
    ],
  },
  {
    kind: 'paragraph',
    tone: 'small',
    text: 'De bijlage indeling.json in dit bestand bevat de antwoorden en het advies als gegevens.',
  },
];
