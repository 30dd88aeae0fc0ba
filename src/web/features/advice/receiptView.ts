import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { combinationRuleLabel } from '../../../presentation/advice/labels';
import { adviceText } from '../../../presentation/level/advicePageText';
import { momentOf } from '../../../presentation/shared/dates';
import type { SummaryListParams } from '../../shared/partials';

/** What the advice was made with, so that anyone can make it again. */
export interface ReceiptView {
  readonly heading: string;
  readonly intro: string;
  readonly list: SummaryListParams;
}

const { receipt: text } = adviceText;

/** Catalog, version, hash, method, house rule and moment of a receipt. */
export function receiptView(adviceFile: AdviceFile): ReceiptView {
  const { receipt } = adviceFile;
  const { catalog, areasCatalog, rolesCatalog, method, settings, sheet } = receipt;
  const rows: [string, readonly string[]][] = [
    [text.rows.catalog, [text.version(catalog.id, catalog.version)]],
    [text.rows.sha256, [catalog.sha256]],
    ...(areasCatalog === null
      ? []
      : ([
          [text.rows.areasCatalog, [text.version(areasCatalog.id, areasCatalog.version)]],
          [text.rows.sha256, [areasCatalog.sha256]],
        ] as [string, readonly string[]][])),
    ...(rolesCatalog === undefined
      ? []
      : ([
          [text.rows.rolesCatalog, [text.version(rolesCatalog.id, rolesCatalog.version)]],
          [text.rows.sha256, [rolesCatalog.sha256]],
        ] as [string, readonly string[]][])),
    [text.rows.method, [text.method(method.name, method.version)]],
    [text.rows.rule, [combinationRuleLabel(settings.combinationRule)]],
    [text.rows.answers, [text.answers(Object.keys(sheet.answers).length, Object.keys(sheet.tasks).length)]],
    [text.rows.when, [madeAt(adviceFile)]],
  ];
  return {
    heading: text.heading,
    intro: text.intro,
    list: { rows: rows.map(([key, values]) => ({ key, values })) },
  };
}

function madeAt({ file, asked }: AdviceFile): string {
  if (file.decision !== null) return text.frozen(momentOf(file.decision.decidedAt));
  return file.job.status === 'geadviseerd' && asked !== null ? text.asked(momentOf(asked.at)) : text.now;
}
