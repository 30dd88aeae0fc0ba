import { catalogName } from '../shared/catalogNames';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { ShownAgreement } from '../../domain/report/twiceGraded';
import type { JobStatus } from '../../domain/workflow/status';
import { jobStatusLabels, levelName } from '../jobs/statusLabels';
import { percent } from '../shared/numbers';

/** The words of the report. */
export const reportText = {
  title: 'Rapport',
  intro:
    'Cijfers over alle functies die jullie gebruiken, zonder namen. Functies in het archief tellen niet mee. Een cijfer over één of twee functies staat er niet: dat zou iets over mensen zeggen.',
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
  twice: {
    heading: 'Eens of niet: functies die twee keer zijn ingedeeld',
    none: 'Nog geen drie functies zijn twee keer ingedeeld. Daarom staan hier nog geen cijfers.',
    pairs: 'Twee keer ingedeeld',
    outcomeEqual: 'Twee keer dezelfde uitkomst',
    outcomeKappa: 'Kappa van de uitkomst',
    answers: 'Criteria die allebei beantwoordden',
    answersEqual: 'Twee keer hetzelfde antwoord op een criterium',
    answersKappa: 'Kappa van de antwoorden',
    noPairs: 'geen cijfer: er is niets om te vergelijken',
    noKappa: 'niet te berekenen: allebei kozen steeds hetzelfde',
    beware: 'Let op',
    saysLittle: (bound: number): string =>
      `Dit zijn er minder dan ${bound}. De cijfers zeggen dan nog weinig: één functie erbij kan ze sterk veranderen.`,
    hidden:
      'Staat er ‘te weinig om te tonen’? Dan waren de twee het maar één of twee keer eens, of maar één of twee keer oneens. Wie weet wie wat indeelde, zou kunnen raden waar dat was.',
    meaning: 'Wat zegt kappa?',
    explanation: [
      'De tweede beoordelaar ziet de antwoorden van de eerste niet. We vergelijken wat allebei vonden, voordat ze erover praatten.',
      'Twee mensen kiezen soms bij toeval hetzelfde. Kappa (van Cohen) haalt dat toeval eraf. Bij 1 zijn ze het altijd eens, bij 0 zo vaak als bij toeval, en onder 0 nog minder vaak.',
      'Een hoge kappa betekent niet dat de indeling klopt: twee mensen kunnen dezelfde fout maken. Een lage kappa zegt niet wie gelijk heeft. Een klein verschil telt even zwaar als een groot verschil. En kiezen allebei bijna altijd hetzelfde, dan kan kappa laag zijn terwijl ze het vaak eens zijn.',
    ],
  },
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

/** A catalog in the report. */
export function reportCatalog(id: string): string {
  return catalogName(id);
}

/** A count, or that there are too few. */
export function countText(count: number | null): string {
  return count === null ? reportText.tooFew : String(count);
}

/** "33 %", or that there are too few. */
export function shareText(share: number | null): string {
  return share === null ? reportText.tooFew : percent(share);
}

/** The part of the pairs that is equal: "67 %". */
export function equalText({ equal, hidden }: ShownAgreement): string {
  if (hidden) return reportText.tooFew;
  return equal === null ? reportText.twice.noPairs : percent(equal);
}

/** "0,50", or why there is no kappa. */
export function kappaText({ pairs, kappa, hidden }: ShownAgreement): string {
  if (hidden) return reportText.tooFew;
  if (pairs === 0) return reportText.twice.noPairs;
  if (kappa === null) return reportText.twice.noKappa;
  const hundredths = Math.round(kappa * 100);
  return (hundredths === 0 ? 0 : hundredths / 100).toFixed(2).replace('.', ',');
}
