import { defaultGradingSettings } from '../../domain/grading/advice';
import type { Receipt } from '../../domain/grading/advice';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import { rolesHeading } from '../advice/areaText';
import { explainAdvice } from '../advice/explainAdvice';
import { capitalise, combinationRuleLabel } from '../advice/labels';
import { adviceBlocks } from './adviceBlocks';
import { areaTables } from './areaTables';
import { criterionTables } from './criterionTables';
import { decisionBlocks, type ShownDecision } from './decisionBlocks';
import { heading, paragraph, remark } from './headings';
import type { Block } from './printDocument';
import { sideAnswers } from './sideAnswers';

type UsedCatalog = Receipt['catalog'];

function nameOf({ id, version, sha256 }: UsedCatalog): string {
  return `Catalogus ${id}, versie ${version}, met controlegetal (SHA-256) ${sha256}.`;
}

/** With what the advice can be given again. */
function basisBlocks({ catalog, areasCatalog, rolesCatalog, method, settings }: Receipt): Block[] {
  return [
    heading('Waarmee dit advies is gemaakt'),
    remark(
      `${capitalise(method.name)}, versie ${method.version}. De rekenregel komt van deze tool en staat niet in de bron.`,
    ),
    remark(nameOf(catalog)),
    ...(areasCatalog === null || areasCatalog.sha256 === catalog.sha256
      ? []
      : [remark(nameOf(areasCatalog))]),
    ...(rolesCatalog === undefined ? [] : [remark(nameOf(rolesCatalog))]),
    remark('Met de bijlage indeling.json in dit bestand is het advies opnieuw te maken.'),
    ...(settings.combinationRule === defaultGradingSettings.combinationRule
      ? []
      : [
          remark(
            `Huisregel voor een functie met twee delen: ${combinationRuleLabel(settings.combinationRule)}`,
          ),
        ]),
  ];
}

/** The third part: the indelingsbijlage, made from the receipt and the frozen catalog texts. */
export function gradingAppendix(
  catalogs: GradingCatalogs,
  receipt: Receipt,
  decision: ShownDecision | null,
): Block[] {
  const explanation = explainAdvice(catalogs, receipt);
  const named = new Set(receipt.advice.areas.map(({ id }) => id));
  const areas = (catalogs.areas?.resultAreas ?? []).some(({ id }) => named.has(id))
    ? (catalogs.areas?.resultAreas ?? [])
    : [];
  const asked = areas.filter(
    (area) => area.onlyWhen !== 'team' || receipt.sheet.gates.leidinggeven === 'team',
  );
  return [
    { kind: 'heading', level: 1, text: 'Indelingsbijlage', onNewPage: true },
    paragraph('Hier staat waarop het niveau rust: elk antwoord met de uitleg, het bewijs en de bron.'),
    ...decisionBlocks(decision, receipt),
    ...adviceBlocks(explanation),
    ...sideAnswers(receipt, catalogs),
    ...(catalogs.raster === null ? [] : criterionTables(catalogs.raster, receipt)),
    ...areaTables('Resultaatgebieden van de Key accountmanager', asked, receipt, explanation),
    ...areaTables(
      rolesHeading(catalogs.roles?.jobTitle ?? ''),
      catalogs.roles?.resultAreas ?? [],
      receipt,
      explanation,
    ),
    ...basisBlocks(receipt),
  ];
}
