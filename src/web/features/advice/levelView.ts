import type { AdviceFile } from '../../../application/grading/viewAdvice';
import type { SettableLevel } from '../../../domain/grading/levelDecision';
import { explainAdvice } from '../../../presentation/advice/explainAdvice';
import { capitalise, labelledLevel } from '../../../presentation/advice/labels';
import { deviationSentence, levelText, reasonLimit } from '../../../presentation/level/levelMessages';
import type { MessageParams, RadiosParams, SubmitRowParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { borderMessage, type BorderMessage } from './borderMessage';
import { markOfOutcome, type OutcomeMark } from '../../shared/levelMarks';
import { fullLabel, questionLinker } from './questionLinks';

export type Typed = Readonly<Record<string, string>>;

/** The advice in a few lines. */
export interface AdviceInShort {
  readonly heading: string;
  readonly mark: OutcomeMark;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly link: Link;
}

/** The view model of `views/pages/advice/level.ejs`. */
export interface LevelView {
  readonly over: string;
  readonly heading: string;
  readonly intro: string;
  readonly changed: MessageParams | null;
  readonly advice: AdviceInShort;
  readonly border: BorderMessage | null;
  /** A second grading that did not end; the form is not offered while there is one. */
  readonly second: MessageParams | null;
  /** Answers without a reason; the form is not offered while there are any. */
  readonly missing: {
    readonly message: MessageParams;
    readonly heading: string;
    readonly links: readonly Link[];
  } | null;
  readonly form: {
    readonly action: string;
    readonly mark: string;
    readonly radios: RadiosParams;
    readonly submit: SubmitRowParams;
  } | null;
}

/** The name of the field for the reason of a level. */
export function reasonField(level: string): string {
  return `uitleg-${level}`;
}

export function adviceInShort({ file, receipt, catalogs }: AdviceFile): AdviceInShort {
  const explanation = explainAdvice(catalogs, receipt);
  const firm = ['drempels', 'te-weinig-zware-antwoorden', 'zware-antwoorden-botsen'].includes(
    receipt.advice.ground.kind,
  );
  return {
    heading: levelText.advice.heading,
    mark: markOfOutcome(receipt.advice.outcome),
    headline: explanation.headline,
    sentences: [...explanation.summary, ...(firm ? [explanation.strength] : [])],
    link: { href: urls.advies(file.job.id), label: levelText.advice.link },
  };
}

/** The page on which the level is set. Nothing is chosen beforehand: a person decides. */
export function levelView(
  adviceFile: AdviceFile,
  typed: Typed,
  faults: WordedFaults,
  changed = false,
  waits = false,
): LevelView {
  const { file, receipt, catalogs, missing, mark, settable } = adviceFile;
  const { job } = file;
  const { outcome } = receipt.advice;
  const linkOf = questionLinker(job.id, catalogs, receipt.sheet);
  const missingIds = [...missing.criterionIds, ...missing.areaIds];
  return {
    over: levelText.over(job.name, job.department),
    heading: levelText.title,
    intro: levelText.intro,
    changed: changed
      ? {
          id: 'veranderd',
          tone: 'let',
          heading: levelText.changed.title,
          paragraphs: levelText.changed.paragraphs,
          announce: true,
        }
      : null,
    advice: adviceInShort(adviceFile),
    // A page has one message that warns: that the advice changed comes first.
    border: changed ? null : borderMessage(receipt, explainAdvice(catalogs, receipt), linkOf),
    second:
      file.second === null
        ? null
        : {
            id: 'tweede-beoordeling',
            tone: 'info',
            heading: levelText.second.heading,
            paragraphs: [levelText.second.text],
            links: [{ href: urls.tweede(job.id), label: levelText.second.link }],
            announce: waits,
          },
    missing:
      missingIds.length === 0
        ? null
        : {
            message: {
              id: 'uitleg-ontbreekt',
              tone: 'info',
              heading: levelText.missing.heading,
              paragraphs: levelText.missing.paragraphs(missingIds.length),
            },
            heading: levelText.missing.listHeading,
            links: missingIds.map(linkOf).map((link) => ({ href: link.href, label: fullLabel(link) })),
          },
    form:
      missingIds.length > 0 || file.second !== null
        ? null
        : {
            action: urls.niveau(job.id),
            mark,
            radios: {
              id: 'niveau',
              name: 'niveau',
              legend: levelText.question,
              legendSize: 'm',
              hint: levelText.questionHint,
              error: faults.of('niveau'),
              options: settable.map((level) => optionOf(level)),
            },
            submit: {
              submit: { label: levelText.submit },
              links: [{ href: urls.advies(job.id), label: levelText.back }],
              note: levelText.afterwards,
            },
          },
  };

  function optionOf(level: SettableLevel): RadiosParams['options'][number] {
    const field = reasonField(level);
    const deviates = level !== outcome;
    return {
      value: level,
      label: capitalise(labelledLevel(level, receipt.employer)),
      hint: levelText.optionHint(level, outcome),
      // After a change of the advice the choice is made anew.
      checked: !changed && typed['niveau'] === level,
      conditional: {
        id: field,
        name: field,
        label: deviates ? levelText.reason.deviating(level) : levelText.reason.following,
        hint: deviates ? deviationSentence(level, outcome) : levelText.reason.followingHint,
        value: typed[field] ?? '',
        limit: reasonLimit,
        error: faults.of(field),
      },
    };
  }
}
