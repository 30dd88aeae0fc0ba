import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import type { GradingSheet } from '../../../domain/grading/sheet';
import { walkPages } from '../../../domain/grading/walk';
import type { WalkPage } from '../../../domain/grading/walk';
import { urls } from '../../urls';
import { roleIn, walkedAreas } from '../../../domain/grading/areas';

/** Where a criterion, a result area or another page of the walk is answered. */
export interface QuestionLink {
  /** "Vraag 5", "Resultaatgebied 2", "Competenties". */
  readonly label: string;
  /** The short name of the criterion or area; empty when the label says it all. */
  readonly name: string;
  readonly href: string;
}

/** "Vraag 5: Plannen maken". */
export function fullLabel({ label, name }: QuestionLink): string {
  return name === '' ? label : `${label}: ${name}`;
}

/** Gives the link of a page of the walk. */
export function pageLinker(
  jobId: string,
  catalogs: GradingCatalogs,
): (page: Pick<WalkPage, 'kind' | 'subjectId' | 'number'>) => QuestionLink {
  return ({ kind, subjectId, number }) => {
    switch (kind) {
      case 'poort':
        return { label: 'Poortvragen', name: '', href: urls.poort(jobId) };
      case 'vraag':
        return {
          label: `Vraag ${String(number ?? 0)}`,
          name: catalogs.raster?.criteria.find(({ id }) => id === subjectId)?.shortName ?? '',
          href: urls.vraag(jobId, number ?? 0),
        };
      case 'gelijk':
        return { label: 'Wat op elk niveau gelijk is', name: '', href: urls.gelijk(jobId) };
      case 'competenties':
        return { label: 'Competenties', name: '', href: urls.competenties(jobId) };
      case 'gebied': {
        const role = roleIn(catalogs, subjectId);
        const areas = role === undefined ? walkedAreas(catalogs) : (catalogs.roles?.resultAreas ?? []);
        const index = areas.findIndex(({ id }) => id === subjectId);
        return {
          label: `${role === undefined ? 'Resultaatgebied' : 'Rol'} ${String(index + 1)}`,
          name: areas[index]?.name ?? '',
          href: urls.gebied(jobId, subjectId),
        };
      }
      case 'omstandigheden':
        return {
          label: 'Werkomstandigheden en inspanning',
          name: '',
          href: urls.omstandigheden(jobId),
        };
    }
  };
}

/** Gives the link of a criterion or result area by its id. An id that is asked nowhere is a mistake in the code. */
export function questionLinker(
  jobId: string,
  catalogs: GradingCatalogs,
  sheet: Pick<GradingSheet, 'gates'>,
): (id: string) => QuestionLink {
  const linkOf = pageLinker(jobId, catalogs);
  const pages = walkPages(catalogs, sheet.gates);
  return (id) => {
    const page = pages.find(
      ({ subjectId, questions }) =>
        subjectId === id || questions.some((question) => question.kind === 'criterium' && question.id === id),
    );
    if (page === undefined) throw new Error(`no page of the walk asks ${id}`);
    const link = linkOf(page);
    const name = catalogs.raster?.criteria.find((criterion) => criterion.id === id)?.shortName;
    return { ...link, name: name ?? link.name };
  };
}
