import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { levelText } from '../../../presentation/level/levelMessages';
import type { MessageParams } from '../../shared/partials';
import { adviceInShort, type AdviceInShort } from './levelView';

/** The view model of `views/pages/advice/changed.ejs`. */
export interface AdviceChangedView {
  readonly over: string;
  readonly heading: string;
  readonly message: MessageParams;
  readonly advice: AdviceInShort;
  /** What was typed as the reason; null when nothing was. */
  readonly typed: { readonly label: string; readonly text: string } | null;
}

/** The answers changed after the page was opened, and nobody asked for the new advice yet. */
export function adviceChangedView(adviceFile: AdviceFile, reason: string): AdviceChangedView {
  const { job } = adviceFile.file;
  const { changed } = levelText;
  const advice = adviceInShort(adviceFile);
  return {
    over: levelText.over(job.name, job.department),
    heading: changed.title,
    message: {
      id: 'veranderd',
      tone: 'let',
      heading: changed.notStored,
      paragraphs: changed.askFirst,
      announce: true,
    },
    advice: { ...advice, heading: changed.now, link: { ...advice.link, label: changed.link } },
    typed: reason === '' ? null : { label: changed.typed, text: reason },
  };
}
