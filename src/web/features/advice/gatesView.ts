import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import type { Receipt } from '../../../domain/grading/advice';
import { adviceText } from '../../../presentation/level/advicePageText';
import type { SummaryListParams } from '../../shared/partials';
import { urls } from '../../urls';
import { mainCatalogOf } from '../../../domain/grading/walk';

/** The answers to the gates, shown where they decided. */
export interface GatesView {
  readonly heading: string;
  readonly list: SummaryListParams;
}

const { gates: text } = adviceText;

/** The gates with their answers, with a way to change them while that is possible. */
export function gatesView(
  jobId: string,
  catalogs: GradingCatalogs,
  { sheet }: Receipt,
  changeable: boolean,
): GatesView {
  const gates = mainCatalogOf(catalogs)?.gates ?? [];
  return {
    heading: text.heading,
    list: {
      rows: gates.map((gate) => {
        const given = gate.values.find(({ id }) => id === sheet.gates[gate.id]);
        return {
          key: gate.question,
          values: [given?.label ?? text.open],
          change: changeable ? { href: urls.poort(jobId), subject: text.subject } : undefined,
        };
      }),
    },
  };
}
