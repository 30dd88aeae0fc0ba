import { layOutBars } from '../../../src/web/shared/barPicture';
import { layOutLevelPicture } from '../../../src/web/shared/levelPicture';
import type { NowStrip } from '../../../src/web/shared/nowStrip';
import type * as params from '../../../src/web/shared/partials';
import type { ProfilePart } from '../../../src/web/shared/profileParts';

/** One sample per partial, with every parameter filled in. The gallery shows them, the unit tests render them. */

const field: params.FieldParams = {
  id: 'naam',
  name: 'naam',
  label: 'Naam van de functie',
  hint: 'Bijvoorbeeld: Accountmanager regio Zuid.',
  error: 'Vul de naam van de functie in.',
  value: 'Accountmanager Noord',
  type: 'text',
  autocomplete: 'off',
  inputmode: 'text',
  width: 'midden',
  suffix: '(verplicht)',
  spellcheck: false,
};

const fileField: params.FileFieldParams = {
  id: 'bestand',
  name: 'bestand',
  label: 'Bestand met het logo',
  hint: 'Een PNG of JPEG van hoogstens 512 kB.',
  error: 'Kies een bestand.',
  accept: 'image/png,image/jpeg',
};

const textarea: params.TextareaParams = {
  id: 'motivering',
  name: 'motivering',
  label: 'Waarom past dit antwoord?',
  hint: 'Noem een voorbeeld uit het werk van de afgelopen 12 maanden.',
  error: 'Leg uit waarom de functie zwaarder is dan C.',
  value: 'Het accountplan komt van de medewerker zelf.\nDe teamleider leest het na.',
  rows: 4,
  limit: 1000,
};

const radios: params.RadiosParams = {
  id: 'keten',
  name: 'winkelketen-contract',
  legend: 'Werkt de medewerker met contracten van een winkelketen?',
  legendSize: 'm',
  hint: 'Een keten heeft meer dan een vestiging.',
  error: 'Kies een antwoord.',
  options: [
    {
      value: 'ja',
      label: 'Ja',
      hint: 'Ook als een collega meetekent.',
      checked: true,
      conditional: { id: 'welke', name: 'welke', label: 'Welke keten?', value: 'Bakkerij De Linde', rows: 2 },
    },
    { value: 'nee', label: 'Nee', checked: false },
  ],
};

const checkbox: params.CheckboxParams = {
  id: 'twijfel',
  name: 'twijfel',
  legend: 'Twijfel',
  legendSize: 's',
  hint: 'Je ziet dit terug bij het advies.',
  error: 'Vink aan dat je dit hebt gelezen.',
  small: true,
  options: [
    {
      value: 'ja',
      label: 'Ik twijfel. Ik wil deze vraag bespreken.',
      hint: 'Met een collega van HR.',
      checked: false,
    },
    { value: 'later', label: 'Ik kom hier later op terug.', checked: true },
  ],
};

const select: params.SelectParams = {
  id: 'status',
  name: 'status',
  label: 'Status',
  hint: 'Je ziet dan alleen die functies.',
  error: 'Kies een status uit de lijst.',
  options: [
    { value: '', label: 'Alle statussen', selected: false },
    { value: 'concept', label: 'Bezig', selected: true },
  ],
};

const dateField: params.DateFieldParams = {
  id: 'ingang',
  name: 'ingang',
  legend: 'Vanaf wanneer geldt het profiel?',
  legendSize: 's',
  hint: 'Bijvoorbeeld: 1 januari 2027.',
  error: 'Vul een bestaande datum in.',
  day: '31',
  month: '2',
  year: '2027',
};

const message: params.MessageParams = {
  id: 'grens',
  tone: 'let',
  heading: 'Let op: dit is een grensgeval',
  headingLevel: 2,
  paragraphs: ['54 % van het gewicht wijst naar C. Meer dan de helft is nodig.'],
  list: ['Laat iemand meekijken bij vraag 4.', 'Laat iemand meekijken bij vraag 9.'],
  links: [{ href: '#vraag-4', label: 'Naar vraag 4' }],
};

const details: params.DetailsParams = {
  summary: 'Wat is een prospect?',
  paragraphs: ['Iemand die nog geen klant is.', 'Je denkt dat diegene klant kan worden.'],
};

const statementChoice: params.StatementChoiceParams = {
  id: 'keuze',
  name: 'keuze',
  question: 'Wie maakt de plannen voor de klanten?',
  size: 'l',
  hint: 'Kijk naar het werk zoals het nu is. Kies de kolom die in grote lijnen het beste past.',
  leadIn: 'De medewerker in deze functie …',
  topics: ['Plan', 'Begroting', 'Bijsturen'],
  options: [
    {
      value: 'A',
      levels: ['A'],
      rows: [
        'voert een plan uit **dat er al ligt**.',
        'houdt zich aan een **vast bedrag**.',
        'meldt het **als iets anders loopt**.',
      ],
      derived: false,
      checked: false,
    },
    {
      value: 'B',
      levels: ['B'],
      rows: [
        'maakt het plan **per klant** zelf.',
        'stelt een **eigen begroting** voor.',
        'past het plan **elk kwartaal** aan en overlegt daarover met de teamleider.',
      ],
      derived: false,
      checked: true,
    },
    {
      value: 'C',
      levels: ['C'],
      rows: [
        'maakt het plan voor **de hele regio**.',
        'verdeelt de begroting **over collega’s**.',
        'bepaalt zelf **wanneer het roer omgaat**.',
      ],
      derived: true,
      checked: false,
    },
  ],
  error: 'Kies een antwoord.',
  other: {
    heading: 'Past geen van deze drie?',
    options: [
      {
        value: 'lichter',
        mark: 'lichter',
        label: 'Lichter dan A',
        statement: 'Werkt mee aan het plan van een **collega**.',
        checked: false,
      },
      {
        value: 'zwaarder',
        mark: 'zwaarder',
        label: 'Zwaarder dan C',
        statement: 'Maakt het plan voor **een hele winkelketen**.',
        checked: false,
      },
      { value: 'nvt', mark: 'nvt', label: 'Niet van toepassing', checked: false },
    ],
  },
};

export const spanningChoice: params.StatementChoiceParams = {
  ...statementChoice,
  id: 'mandaat',
  name: 'mandaat',
  question: 'Hoe ver gaat het mandaat bij een onderhandeling?',
  topics: [],
  options: [
    {
      value: 'AB',
      levels: ['A', 'B'],
      rows: ['onderhandelt **binnen afspraken** die vooraf vastliggen, en legt de rest voor.'],
      derived: false,
      checked: false,
    },
    {
      value: 'C',
      levels: ['C'],
      rows: ['beslist zelf over **prijs en voorwaarden**, ook buiten de lijst.'],
      derived: true,
      checked: false,
    },
  ],
};

export const levelPictureModel = {
  id: 'np',
  title: 'Niveauprofiel van Accountmanager Noord',
  description:
    'De meeste antwoorden liggen op B. Twee antwoorden liggen op C. Voor B of hoger telt 71 procent, voor C 32 procent.',
  advised: 'B',
  dimensions: [
    {
      name: 'Aard van de werkzaamheden',
      answers: [
        { from: 'A', to: 'A', label: 'Klantbestand: A' },
        { from: 'B', to: 'B', label: 'Marktkennis: B' },
        { from: 'B', to: 'B', label: 'Vernieuwing: B' },
        { from: 'B', to: 'B', label: 'Plannen maken: B' },
        { from: 'C', to: 'C', label: 'Complexiteit: C' },
        { from: 'B', to: 'C', label: 'Prospects: B en C' },
        { from: 'A', to: 'B', label: 'Mandaat: A en B' },
        { from: 'A', to: 'B', label: 'Coachen: A en B' },
      ],
    },
    {
      name: 'Invloed / impact',
      answers: [
        { from: 'B', to: 'B', label: 'Voorstellen: B' },
        { from: 'C', to: 'C', label: 'Onderhandelen: C' },
        { from: 'zwaarder', to: 'zwaarder', label: 'Zwaarte: zwaarder dan C' },
      ],
    },
    {
      name: 'Netwerk',
      answers: [
        { from: 'lichter', to: 'lichter', label: 'Netwerk: lichter dan A' },
        { from: 'A', to: 'C', label: 'Vertegenwoordigen: A, B en C' },
      ],
    },
    { name: 'Werk- en denkniveau en kenniselementen', answers: [] },
  ],
  thresholds: [
    { level: 'A', share: 1, for: 12, against: 0, reached: true },
    { level: 'B', share: 0.71, for: 9, against: 3, reached: true },
    { level: 'C', share: 0.32, for: 4, against: 8, reached: false },
  ],
} as const;

/** By the name of the partial. */
export const samples = {
  field,
  fileField,
  textarea,
  radios,
  checkbox,
  select,
  dateField,
  message,
  details,
  statementChoice,
  errorSummary: { errors: [{ message: 'Kies een antwoord.', href: '#keuze' }] },
  errorMessage: { id: 'x-fout', message: 'Kies een antwoord.' },
  legend: { text: 'Hoe groot is de regio?', size: 'l' },
  submitRow: {
    submit: { label: 'Bewaren en naar vraag 6', name: 'actie', value: 'verder', icon: 'check' },
    others: [{ label: 'Bewaren en terug', name: 'actie', value: 'terug' }],
    links: [{ href: '#later', label: 'Later verder' }],
    note: 'Je kunt dit later nog veranderen.',
  } satisfies params.SubmitRowParams,
  card: {
    id: 'hulp',
    heading: 'Hulp bij deze vraag',
    size: 's',
    paragraphs: ['Het gaat om de functie, niet om hoe goed iemand het werk doet.'],
    list: ['Klantenlijst met de naam van de eigenaar', 'Accountplan van dit jaar'],
    details: [details],
    links: [{ href: '#methode', label: 'Lees hoe we rekenen' }],
  } satisfies params.CardParams,
  levelChip: { levels: ['A', 'B'], large: false } satisfies params.LevelChipParams,
  statusPill: { label: 'Grensgeval', icon: 'triangle-alert', tone: 'let' } satisfies params.StatusPillParams,
  progress: {
    text: 'Vraag 5 van 18',
    section: 'Onderdeel 1 van 5: Aard van de werkzaamheden',
    steps: [
      ...Array.from({ length: 4 }, () => 'klaar' as const),
      'nu',
      ...Array.from({ length: 13 }, () => 'open' as const),
    ],
  } satisfies params.ProgressParams,
  otherChoice: {
    id: 'anders',
    name: 'keuze',
    heading: 'Past geen van deze drie?',
    options: statementChoice.other?.options ?? [],
  } satisfies params.OtherChoiceParams,
  taskList: {
    items: [
      { label: 'Aard van de werkzaamheden', href: '#aard', hint: '10 van 10 vragen', status: 'klaar' },
      { label: 'Invloed en impact', href: '#invloed', hint: '1 van 3 vragen', status: 'bezig' },
      { label: 'Netwerk', href: '#netwerk', hint: '2 vragen', status: 'open' },
      { label: 'Werkomstandigheden', href: '#omstandigheden', hint: '4 vragen', status: 'klopt-niet' },
      { label: 'Advies bekijken', href: null, hint: 'Als alle vragen klaar zijn', status: 'kan-nog-niet' },
    ],
  } satisfies params.TaskListParams,
  summaryList: {
    rows: [
      {
        key: 'Plannen maken',
        levels: ['B'],
        values: ['Maakt het plan per klant zelf.', 'Bewijs: accountplan 2026, map Verkoop.'],
        change: { href: '#vraag-5', subject: 'plannen maken' },
      },
      { key: 'Netwerk', values: [], change: { href: '#vraag-12', subject: 'netwerk' } },
      { key: 'Afdeling', values: ['Verkoop'] },
    ],
    borders: true,
  } satisfies params.SummaryListParams,
  table: {
    id: 'doorslag',
    caption: 'Antwoorden die de doorslag geven',
    captionHidden: false,
    head: [
      { text: 'Vraag' },
      { text: 'Van – naar' },
      { text: 'Nieuw advies' },
      { text: 'Aandeel', numeric: true },
    ],
    rows: [
      [
        { text: 'Vraag 7', href: '#vraag-7', sub: 'Complexiteit', header: true },
        { text: '', change: { from: ['B'], to: ['C'] } },
        { text: 'Niveau C', levels: ['C'] },
        { text: '52 %', numeric: true },
      ],
      [
        { text: 'Vraag 10', href: '#vraag-10', sub: 'Mandaat', header: true },
        { text: '', change: { from: ['A', 'B'], to: ['zwaarder'] } },
        { text: 'Niveau C', status: { label: 'Bezig', icon: 'circle-dashed', tone: 'info' } },
        { text: '51 %', numeric: true },
      ],
    ],
  } satisfies params.TableParams,
  thresholdTable: {
    id: 'drempels',
    caption: 'Gewicht per niveau',
    rows: [
      { label: 'B of hoger', for: 9, against: 3, share: '71 %', reached: true },
      { label: 'C', for: 4, against: 8, share: '32 %', reached: false },
    ],
  } satisfies params.ThresholdTableParams,
  levelPicture: layOutLevelPicture(levelPictureModel),
  timeline: {
    items: [
      {
        strong: 'Sam Bakker',
        text: 'rondde de vragen af',
        meta: 'vandaag om 9.12 uur',
        at: '2026-11-21T09:12:00+01:00',
        done: true,
      },
      { strong: 'Noor de Wit', text: 'kijkt mee', meta: 'HR-adviseur', icon: 'user', done: true },
      { strong: 'Niveau kiezen', text: 'op een eigen pagina', meta: 'Nu aan zet', done: false },
    ],
  } satisfies params.TimelineParams,
  segmentedItem: {
    id: 'taak-2',
    name: 'taak-2',
    text: 'Verdeelt de regio over de collega’s van het team.',
    subject: 'deze taak',
    choice: 'aanpassen',
    own: {
      name: 'taak-2-eigen',
      value: 'Verdeelt de regio en de ketens over het team.',
      hint: 'Begin met een werkwoord.',
      error: 'Vul jullie tekst in.',
    },
  } satisfies params.SegmentedItemParams,
  ownLine: {
    id: 'eigen-1',
    name: 'eigen-1',
    label: 'Eigen taak 1',
    hint: 'Begin met een werkwoord.',
    error: 'Vul de taak in of verwijder die.',
    value: 'Regelt de proeverij op de voorjaarsbeurs.',
    remove: { name: 'weg', value: 'eigen-1', label: 'Eigen taak 1 verwijderen' },
  } satisfies params.OwnLineParams,
  chips: {
    items: [
      { label: 'Klantgericht', remove: { name: 'weg', value: 'klantgericht' } },
      { label: 'Overtuigingskracht', remove: { name: 'weg', value: 'overtuigingskracht' } },
      { label: 'Initiatief' },
    ],
  } satisfies params.ChipsParams,
  conflict: {
    action: '#bewaren',
    csrfToken: 'geheim',
    revision: 7,
    name: 'bewaar',
    legend: 'Welke tekst wil je bewaren?',
    mine: {
      heading: 'Jouw tekst',
      meta: 'Nog niet bewaard',
      parts: [
        { label: 'Antwoord', value: 'B: maakt het plan per klant zelf.', differs: false },
        { label: 'Uitleg', value: 'De medewerker schreef dit jaar zes accountplannen.', differs: true },
        { label: 'Bewijs', value: '', differs: true },
      ],
    },
    theirs: {
      heading: 'De tekst van Sam Bakker',
      meta: 'Bewaard vandaag om 14.32 uur',
      parts: [
        { label: 'Antwoord', value: 'B: maakt het plan per klant zelf.', differs: false },
        {
          label: 'Uitleg',
          value: 'Zie het plan voor Bakkerij De Linde.\nDat is goedgekeurd in mei.',
          differs: true,
        },
        { label: 'Bewijs', value: 'Map Verkoop, accountplannen 2026.', differs: true },
      ],
    },
    hidden: [{ name: 'keuze', value: 'B' }],
    error: 'Kies welke tekst je wilt bewaren.',
  } satisfies params.ConflictParams,
  conflictChoice: {
    name: 'keuze-plannen-maken',
    legend: 'Plannen maken',
    who: 'Sam Bakker heeft dit antwoord ook veranderd.',
    mine: {
      heading: 'Jouw tekst',
      meta: 'Nog niet bewaard',
      parts: [
        { label: 'Antwoord', value: 'B: maakt het plan per klant zelf.', differs: false },
        { label: 'Uitleg', value: 'De medewerker schreef dit jaar zes accountplannen.', differs: true },
        { label: 'Bewijs', value: '', differs: true },
      ],
    },
    theirs: {
      heading: 'De tekst van Sam Bakker',
      meta: 'Bewaard vandaag om 14.32 uur',
      parts: [
        { label: 'Antwoord', value: 'B: maakt het plan per klant zelf.', differs: false },
        {
          label: 'Uitleg',
          value: 'Zie het plan voor Bakkerij De Linde.\nDat is goedgekeurd in mei.',
          differs: true,
        },
        { label: 'Bewijs', value: 'Map Verkoop, accountplannen 2026.', differs: true },
      ],
    },
    error: 'Kies welke tekst je wilt bewaren.',
  } satisfies params.ConflictChoiceParams,
  emptyState: {
    heading: 'Er zijn nog geen functies.',
    text: 'Begin met de functie die het meest voorkomt.',
    action: { href: '#nieuw', label: 'Nieuwe functie' },
  } satisfies params.EmptyStateParams,
  pageHeading: {
    over: 'Afdeling Verkoop',
    heading: 'Accountmanager Noord',
    intro: 'Je hebt 4 van de 18 vragen beantwoord. Je kunt stoppen en later verdergaan.',
    action: { href: '#verder', label: 'Verder met vraag 5', icon: 'arrow-right' },
  } satisfies params.PageHeadingParams,
  tiles: {
    heading: 'In het kort',
    tiles: [
      { count: 46, label: 'functies in totaal', href: '#alle', icon: 'building-2' },
      { count: 6, label: 'in behandeling', href: '#bezig', icon: 'clipboard-list' },
      { count: 3, label: 'klaar om te tekenen', href: '#tekenen', icon: 'pen-line' },
      { count: 1, label: 'grensgeval', href: '#grens', icon: 'triangle-alert' },
    ],
  } satisfies params.TilesParams,
  workList: {
    id: 'voor-jou',
    heading: 'Voor jou te doen',
    items: [
      {
        label: 'Bekijk het advies: Accountmanager Noord',
        href: '#advies',
        sub: 'Alle 18 vragen zijn beantwoord door Sam Bakker',
        status: { label: 'Grensgeval', icon: 'triangle-alert', tone: 'let' },
        when: 'Vandaag',
        urgent: true,
      },
      {
        label: 'Vragen beantwoorden: Key accountmanager ketens',
        href: '#vragen',
        sub: '6 van de 41 taken bekeken',
        status: { label: 'Bezig', icon: 'circle-dashed', tone: 'info' },
        when: 'Sinds 18 november',
      },
      {
        label: 'Profiel controleren: Accountmanager Zuid',
        href: '#profiel',
        status: { label: 'Klaar voor controle', icon: 'eye', tone: 'info' },
        when: 'Sinds 12 november',
      },
    ],
  } satisfies params.WorkListParams,
  nowStrip: {
    label: 'Wat nu, door wie',
    whatLabel: 'Wat nu',
    what: 'Teken voor akkoord.',
    whoLabel: 'Door wie',
    who: 'Lotte Bakker',
    road: { href: '#weg', label: 'De weg van een functie' },
  } satisfies NowStrip,
  partsNav: {
    label: 'Onderdelen van het profiel',
    items: [
      { label: 'Gegevens', href: '#gegevens', state: 'klaar', current: false },
      { label: 'Doel van de functie', href: '#doel', state: 'klaar', current: false },
      { label: 'Resultaatgebied 1: klanten werven', href: '#rg1', state: 'bezig', current: true },
      { label: 'Competenties', href: '#competenties', state: 'open', current: false },
      { label: 'Controleren', href: '#controleren', state: 'open', current: false },
    ],
  } satisfies params.PartsNavParams,
  reasons: {
    items: [
      {
        levels: ['B'],
        heading: 'maakt het plan **per klant** zelf',
        meta: 'Vraag 5, Aard van de werkzaamheden',
        href: '#vraag-5',
        quote: 'De medewerker schreef dit jaar zes accountplannen.',
        evidence: 'Map Verkoop, accountplannen 2026',
      },
      {
        levels: ['B', 'C'],
        heading: 'zoekt ook **nieuwe klanten**',
        meta: 'Vraag 1, Aard van de werkzaamheden',
        quote: 'Vier van de tien klanten zijn zelf gevonden.',
      },
      { levels: ['zwaarder'], heading: 'onderhandelt met **de hele keten**', meta: 'Vraag 13, Invloed' },
    ],
  } satisfies params.ReasonsParams,
  barPicture: layOutBars({
    id: 'statussen',
    title: 'Functies per status',
    description: 'Bezig: 12. Vastgesteld: te weinig om te tonen.',
    bars: [
      { label: 'Bezig', value: 12, text: '12' },
      { label: 'Vastgesteld', value: null, text: 'te weinig om te tonen' },
    ],
  }),
  profileParts: {
    parts: [
      { kind: 'values', summary: { rows: [{ key: 'Afdeling', values: ['Verkoop'] }] } },
      { kind: 'list', heading: 'Taken', items: ['Maakt het plan per klant'], none: null },
      { kind: 'list', heading: null, items: [], none: 'Geen regels' },
    ],
  } satisfies { readonly parts: readonly ProfilePart[] },
} as const;
export type PartialName = keyof typeof samples;
