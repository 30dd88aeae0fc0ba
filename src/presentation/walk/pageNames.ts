import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { WalkPage } from '../../domain/grading/walk';
import { questionName } from './questionNames';

/** A page of the walk as a heading or a task: "Poortvragen", "Competenties", the name of an area or a criterion. */
export function pageName(catalogs: GradingCatalogs, page: WalkPage): string {
  switch (page.kind) {
    case 'poort':
      return 'Poortvragen';
    case 'vraag':
      return questionName(catalogs, { kind: 'criterium', id: page.subjectId });
    case 'gelijk':
      return 'Wat op elk niveau gelijk is';
    case 'competenties':
      return 'Competenties';
    case 'gebied':
      return questionName(catalogs, { kind: 'gebied', id: page.subjectId });
    case 'omstandigheden':
      return 'Werkomstandigheden en inspanning';
  }
}

/** A page of the walk as the end of "Terug naar …" or "Bewaren en naar …". */
export function pageTarget(catalogs: GradingCatalogs, page: WalkPage): string {
  switch (page.kind) {
    case 'poort':
      return 'de poortvragen';
    case 'vraag':
      return `vraag ${String(page.number)}`;
    case 'gelijk':
      return 'de gelijke uitspraken';
    case 'competenties':
      return 'de competenties';
    case 'gebied':
      return `‘${pageName(catalogs, page)}’`;
    case 'omstandigheden':
      return 'de omstandigheden';
  }
}
