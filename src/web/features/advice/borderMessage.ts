import type { Receipt } from '../../../domain/grading/advice';
import { isBorderCase } from '../../../domain/grading/giveAdvice';
import type { Explanation } from '../../../presentation/advice/explainAdvice';
import { adviceText } from '../../../presentation/level/advicePageText';
import { enumerate } from '../../../presentation/shared/numbers';
import type { QuestionLink } from './questionLinks';

/** The message of a border case; `views/pages/advice/border.ejs` prints it. */
export interface BorderMessage {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The questions to look at together, inside one sentence; null while there is too little to look at. */
  readonly lookAlong: {
    readonly before: string;
    readonly questions: readonly (QuestionLink & { readonly number: string })[];
    readonly after: string;
  } | null;
  readonly doubts: string | null;
}

const { border: text } = adviceText;

/** The questions that tip the level in one step, that lie far from the advice, or that contradict each other. */
function delicateQuestions({ advice }: Receipt): readonly string[] {
  const { ground } = advice;
  const tips = advice.tipping.filter(({ oneStep }) => oneStep).map(({ criterionId }) => criterionId);
  const far = advice.signals.flatMap((signal) =>
    signal.kind === 'antwoord-ver-van-advies' ? [signal.criterionId] : [],
  );
  return [
    ...tips,
    ...far,
    ...(ground.kind === 'zware-antwoorden-botsen' ? [...ground.low, ...ground.high] : []),
  ];
}

/** The message of a border case, with the questions to look at together; null when it is none. */
export function borderMessage(
  receipt: Receipt,
  explanation: Explanation,
  linkOf: (id: string) => QuestionLink,
): BorderMessage | null {
  const { advice, sheet } = receipt;
  if (!isBorderCase(advice)) return null;
  const doubts = Object.entries(sheet.answers).flatMap(([id, answer]) => (answer.doubt === true ? [id] : []));
  const questions = [...new Set([...delicateQuestions(receipt), ...doubts])]
    .map(linkOf)
    .map((link) => ({ ...link, number: numberOf(link) }))
    .sort((one, other) => Number(one.number) - Number(other.number));
  return {
    heading: advice.outcome === 'onbepaald' ? text.undecided : text.heading,
    paragraphs: explanation.borderCase,
    lookAlong:
      advice.ground.kind === 'te-weinig-zware-antwoorden' || advice.ground.kind === 'geen-raster'
        ? null
        : {
            before: questions.length === 0 ? text.lookAlong : text.lookAlongAt,
            questions,
            after: text.before,
          },
    doubts:
      doubts.length === 0 ? null : text.doubts(enumerate(doubts.map(linkOf).map(({ name }) => `‘${name}’`))),
  };
}

function numberOf({ label }: QuestionLink): string {
  return label.replace(/\D+/g, '');
}
