import { progressOf, type WalkPage } from '../../../domain/grading/walk';
import { pageName } from '../../../presentation/walk/pageNames';
import { walkText } from '../../../presentation/walk/walkMessages';
import type { ProgressParams } from '../../shared/partials';
import type { WalkFile } from './walkFile';

/** A part of the walk under one heading: the questions of a dimension, or one page. */
export interface WalkPart {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly WalkPage[];
}

/** The parts of the walk in order. */
export function walkParts({ pages, catalogs }: Pick<WalkFile, 'pages' | 'catalogs'>): readonly WalkPart[] {
  const dimensionOf = (page: WalkPage) =>
    catalogs.raster?.criteria.find(({ id }) => id === page.subjectId)?.dimension;
  const parts = new Map<string, WalkPart>();
  for (const page of pages) {
    const dimension = catalogs.raster?.dimensions.find(
      ({ id }) => page.kind === 'vraag' && id === dimensionOf(page),
    );
    const id = dimension?.id ?? [page.kind, page.subjectId].filter((text) => text !== '').join('-');
    const part = parts.get(id);
    parts.set(id, {
      id,
      name: dimension?.name ?? pageName(catalogs, page),
      pages: [...(part?.pages ?? []), page],
    });
  }
  return [...parts.values()];
}

/** Where someone is: among the numbered questions by number, elsewhere by part. */
export function walkProgressBar(
  file: Pick<WalkFile, 'pages' | 'catalogs' | 'answers'>,
  page: WalkPage,
): ProgressParams {
  const parts = walkParts(file);
  const at = parts.findIndex(({ pages }) => pages.includes(page));
  const part = walkText.partOf(at + 1, parts.length);
  if (page.kind !== 'vraag') {
    const finished = (one: WalkPart) => one.pages.every((each) => progressOf(each, file.answers) === 'klaar');
    return {
      text: part,
      steps: parts.map((one, index) => (index === at ? 'nu' : finished(one) ? 'klaar' : 'open')),
    };
  }
  const numbered = file.pages.filter(({ kind }) => kind === 'vraag');
  return {
    text: walkText.questionOf(page.number ?? 0, numbered.length),
    section: `${part}: ${parts[at]?.name ?? ''}`,
    steps: numbered.map((one) =>
      one === page ? 'nu' : progressOf(one, file.answers) === 'klaar' ? 'klaar' : 'open',
    ),
  };
}
