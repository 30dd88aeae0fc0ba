import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { JobStatus } from '../../domain/workflow/status';
import { jobStatusLabels, levelName } from '../jobs/statusLabels';
import { percent } from '../shared/numbers';

/** The words of the report. */
export const reportText = {
  title: 'Rapport',
  intro:
    'Cijfers over alle functies, zonder namen. Een cijfer over één of twee functies staat er niet: dat zou iets over mensen zeggen.',
  download: 'Download als CSV',
  fileName: 'rapport.csv',
  tooFew: 'te weinig om te tonen',
  none: {
    heading: 'Er is nog te weinig om te tonen.',
    text: 'Zijn er drie functies of meer? Dan staan hier de cijfers.',
  },
  statuses: 'Functies per status',
  levels: 'Functies per niveau',
  catalogs: 'Functies per voorbeeldfunctie',
  quality: 'Hoe de niveaus tot stand kwamen',
  heads: { what: 'Wat', count: 'Aantal' },
  total: 'Samen',
  table: (heading: string): string => `${heading}, in cijfers`,
  borderCases: 'Het advies was een grensgeval',
  deviations: 'De werkgever koos een ander niveau dan het advies',
  evidence: 'Antwoorden met bewijs, gemiddeld',
  noLevel: 'Nog geen niveau',
} as const;

/** Statuses that a reader sees as one share their words; both stay apart here with the words of their own. */
const receivedLabel = 'Vastgesteld zonder handtekening';

/** A status in the report. */
export function reportStatus(status: JobStatus): string {
  return status === 'ontvangst-vastgelegd' ? receivedLabel : jobStatusLabels[status].label;
}

/** A level in the report. */
export function reportLevel(level: SettableLevel | 'geen'): string {
  return level === 'geen' ? reportText.noLevel : levelName(level);
}

const catalogNames: Readonly<Record<string, string>> = {
  accountmanager: 'Accountmanager',
  'key-accountmanager': 'Key accountmanager',
  'junior-accountmanager': 'Junior accountmanager',
  'commercieel-medewerker': 'Commercieel medewerker',
};

/** A catalog in the report. */
export function reportCatalog(id: string): string {
  return catalogNames[id] ?? id;
}

/** A count, or that there are too few. */
export function countText(count: number | null): string {
  return count === null ? reportText.tooFew : String(count);
}

/** "33 %", or that there are too few. */
export function shareText(share: number | null): string {
  return share === null ? reportText.tooFew : percent(share);
}
