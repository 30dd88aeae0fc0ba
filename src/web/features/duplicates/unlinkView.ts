import type { LinkFile } from '../../../application/duplicates/unlinkDuplicate';
import { obstacleTexts, unlinkText } from '../../../presentation/duplicates/duplicateText';
import { momentOf } from '../../../presentation/shared/dates';
import type {
  CardParams,
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
  SummaryListParams,
  TextareaParams,
} from '../../shared/partials';
import { urls } from '../../urls';
import { longestReason } from './schema';

/** The view model of `views/pages/duplicates/unlink.ejs`. */
export interface UnlinkView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  readonly facts: SummaryListParams;
  readonly effects: CardParams | null;
  /** Null when it was done, or cannot be done by the reader. */
  readonly form: {
    readonly action: string;
    readonly reason: TextareaParams;
    readonly submit: SubmitRowParams;
  } | null;
}

/** A link to undo, with what was typed already. */
export function unlinkView(file: LinkFile, reason = '', error?: string): UnlinkView {
  const { link, duplicate, kept, obstacle } = file;
  const { facts, effects } = unlinkText;
  const possible = link.undoneAt === null && obstacle === null;
  return {
    heading: {
      heading: unlinkText.title,
      intro: possible ? unlinkText.intro(duplicate.name, kept.name) : undefined,
    },
    message: messageOf(file),
    facts: {
      rows: [
        { key: facts.duplicate, values: [duplicate.name, duplicate.email] },
        { key: facts.kept, values: [kept.name, kept.email] },
        { key: facts.linkedAt, values: [momentOf(link.linkedAt)] },
        { key: facts.reason, values: [link.reason] },
      ],
    },
    effects: possible
      ? {
          id: 'gevolgen',
          size: 's',
          heading: effects.heading,
          list: [link.wasActive ? effects.again : effects.stopped, effects.apart, effects.log],
        }
      : null,
    form: possible
      ? {
          action: urls.dubbelLosmaken(link.id),
          reason: {
            id: 'reden',
            name: 'reden',
            label: unlinkText.reason.label,
            hint: unlinkText.reason.hint,
            value: reason,
            error,
            limit: longestReason,
          },
          submit: {
            submit: { label: unlinkText.submit },
            links: [{ href: urls.dubbelen(), label: unlinkText.cancel }],
          },
        }
      : null,
  };
}

function messageOf({ link, obstacle }: LinkFile): MessageParams | null {
  if (link.undoneAt !== null) {
    const { heading, text } = unlinkText.done;
    return { id: 'al-los', tone: 'info', heading, paragraphs: [text(link.undoneAt, link.undoReason)] };
  }
  if (obstacle === null) return null;
  return {
    id: 'kan-niet',
    tone: 'let',
    heading: unlinkText.cannot,
    paragraphs: [obstacleTexts[obstacle]],
  };
}
