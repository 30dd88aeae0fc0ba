import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { progressOf, stopsAtTheGates } from '../../../domain/grading/walk';
import type { WalkPage } from '../../../domain/grading/walk';

/** The pages that the advice rests on: when the walk stops at the gates, those alone. */
export function neededPages({ file }: Pick<AdviceFile, 'file'>): readonly WalkPage[] {
  const kinds = stopsAtTheGates(file.sheet.gates) ? ['poort'] : ['poort', 'vraag', 'gebied'];
  return file.pages.filter(({ kind }) => kinds.includes(kind));
}

/** Which of these still have to be finished. */
export function openPages(adviceFile: Pick<AdviceFile, 'file'>): readonly WalkPage[] {
  return neededPages(adviceFile).filter((page) => progressOf(page, adviceFile.file.answers) !== 'klaar');
}
