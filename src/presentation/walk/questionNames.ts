import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { Question } from '../../domain/grading/walk';
import type { QuestionKind } from '../../domain/grading/storedAnswer';
import { walkedAreas } from '../../domain/grading/areas';
import { mainCatalogOf } from '../../domain/grading/walk';

const effortNames: Readonly<Record<string, string>> = {
  mentaal: 'mentale inspanning',
  emotioneel: 'emotionele inspanning',
  fysiek: 'fysieke inspanning',
};

const timeShareNames: Readonly<Record<string, string>> = {
  A: 'Tijd voor werk van niveau A',
  B: 'Tijd voor werk van niveau B',
  C: 'Tijd voor werk van niveau C',
  'key-accountmanager': 'Tijd voor werk van de Key accountmanager',
};

const shortNames: Readonly<Record<string, string>> = {
  'klantrelatie-en-verkoop': 'klantrelaties en verkoop',
  leidinggeven: 'leidinggeven',
  'winkelketen-contract': 'winkelketen',
  verkeer: 'onderweg zijn',
  werkdruk: 'werkdruk',
  werktijden: 'werktijden',
  werkplek: 'werkplek',
};

/** "mentale inspanning". */
export function effortName(id: string): string {
  return effortNames[id] ?? id;
}

/** "Tijd voor werk van niveau B". */
export function timeShareName(id: string): string {
  return timeShareNames[id] ?? id;
}

/** What a question is called in lists: the short name of a criterion, else its own words. */
export function questionName(catalogs: GradingCatalogs, { kind, id }: Pick<Question, 'kind' | 'id'>): string {
  return nameOf[kind](catalogs, id) ?? id;
}

type NameOf = (catalogs: GradingCatalogs, id: string) => string | undefined;

const nameOf: Readonly<Record<QuestionKind, NameOf>> = {
  poort: (catalogs, id) => mainCatalogOf(catalogs)?.gates.find((gate) => gate.id === id)?.question,
  criterium: (catalogs, id) => catalogs.raster?.criteria.find((criterion) => criterion.id === id)?.shortName,
  taak: (catalogs, id) =>
    walkedAreas(catalogs)
      .flatMap((area) => area.tasks)
      .find((task) => task.id === id)?.text,
  gebied: (catalogs, id) => walkedAreas(catalogs).find((area) => area.id === id)?.name,
  omstandigheid: (catalogs, id) =>
    mainCatalogOf(catalogs)?.conditions.find((condition) => condition.id === id)?.question,
  inspanning: (catalogs, id) => mainCatalogOf(catalogs)?.efforts.find((effort) => effort.id === id)?.question,
  tijdsdeel: (_catalogs, id) => timeShareName(id),
  voorbeeldfunctie: () => 'Voorbeeldfunctie onder het raster',
};

/**
 * How a question is named in a sentence: short, and a task by its number. `amongAreas`: there are tasks of more areas
 * on the page, so that the number alone does not tell which.
 */
export function spokenName(
  catalogs: GradingCatalogs,
  question: Pick<Question, 'kind' | 'id'>,
  amongAreas: boolean,
): string {
  if (question.kind === 'inspanning') return effortName(question.id);
  if (question.kind === 'poort' || question.kind === 'omstandigheid') {
    return shortNames[question.id] ?? questionName(catalogs, question);
  }
  if (question.kind !== 'taak') return questionName(catalogs, question);
  const area = walkedAreas(catalogs).find(({ tasks }) => tasks.some(({ id }) => id === question.id));
  const number = (area?.tasks.findIndex(({ id }) => id === question.id) ?? 0) + 1;
  return amongAreas ? `${area?.name ?? ''}, taak ${String(number)}` : `taak ${String(number)}`;
}
