import type { Receipt } from '../../../domain/grading/advice';
import { isBorderCase } from '../../../domain/grading/giveAdvice';
import type { Explanation } from '../../../presentation/advice/explainAdvice';
import { adviceText } from '../../../presentation/level/advicePageText';
import type { MessageParams } from '../../shared/partials';
import { fullLabel, type QuestionLink } from './questionLinks';

const { border: text } = adviceText;
const mostQuestions = 6;

/** A question that deserves a second look, with the reasons why. */
interface Delicate {
  readonly id: string;
  readonly because: readonly string[];
}

/** The questions that tip the level in one step, that someone doubts, or that lie far from the advice. */
function delicateQuestions({ advice, sheet }: Receipt): readonly Delicate[] {
  const tips = new Set(advice.tipping.filter(({ oneStep }) => oneStep).map(({ criterionId }) => criterionId));
  const far = new Set(
    advice.signals.flatMap((signal) =>
      signal.kind === 'antwoord-ver-van-advies' ? [signal.criterionId] : [],
    ),
  );
  const doubts = new Set(
    Object.entries(sheet.answers).flatMap(([id, answer]) => (answer.doubt === true ? [id] : [])),
  );
  const ids = [...new Set([...doubts, ...tips, ...far])];
  return ids
    .map((id) => ({
      id,
      because: [
        ...(tips.has(id) ? [text.tips] : []),
        ...(far.has(id) ? [text.far] : []),
        ...(doubts.has(id) ? [text.doubt] : []),
      ],
    }))
    .sort((one, other) => other.because.length - one.because.length);
}

/** The message of a border case, with the questions to look at together; null when it is none. */
export function borderMessage(
  receipt: Receipt,
  explanation: Explanation,
  linkOf: (id: string) => QuestionLink,
): MessageParams | null {
  if (!isBorderCase(receipt.advice)) return null;
  const questions = delicateQuestions(receipt);
  const shown = questions.slice(0, mostQuestions);
  const rest = questions.length - shown.length;
  return {
    id: 'grensgeval',
    tone: 'let',
    heading: text.heading,
    paragraphs: [
      ...explanation.borderCase,
      questions.length === 0 ? text.lookAlongAnyhow : text.lookAlong,
      ...(rest > 0 ? [text.more(rest)] : []),
    ],
    links: shown.map(({ id, because }) => {
      const link = linkOf(id);
      return { href: link.href, label: `${fullLabel(link)} (${because.join(', ')})` };
    }),
  };
}
