import type { GivenAnswer } from '../../../application/grading/answerFaults';
import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import type { Question } from '../../../domain/grading/walk';
import type { Fault } from '../../../domain/shared/failure';
import { answerFaultSentence, type AnswerPart } from '../../../presentation/walk/faultSentences';
import { spokenName } from '../../../presentation/walk/questionNames';
import type { ErrorItem } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import type { AnswerFields } from './answerFields';

/**
 * The faults of a page in words. A fault of an answer has the field `kind.id.part`; anything else is about the form
 * as a whole. On a page with one question the sentences do not name it.
 */
export function walkFaults(
  catalogs: GradingCatalogs,
  all: readonly AnswerFields[],
  faults: readonly Fault[],
): WordedFaults {
  const amongAreas = all.filter(({ question }) => question.kind === 'gebied').length > 1;
  const byField = new Map<string, ErrorItem>();
  for (const fault of faults) {
    const [kind, id, part] = fault.field.split('.');
    const fields = all.find(({ question }) => question.kind === kind && question.id === id);
    const name = fields === undefined || !isPart(part) ? null : fields.names[part];
    if (fields === undefined || !isPart(part) || name === null) {
      const message = answerFaultSentence({ problem: 'onleesbaar' }, 'value', null);
      byField.set('', { href: '#inhoud', message });
    } else if (!byField.has(name)) {
      const spoken = all.length === 1 ? null : spokenName(catalogs, fields.question, amongAreas);
      byField.set(name, { href: `#${name}`, message: answerFaultSentence(fault, part, spoken) });
    }
  }
  return { items: [...byField.values()], of: (field) => byField.get(field)?.message };
}

function isPart(part: string | undefined): part is AnswerPart {
  return part === 'value' || part === 'reason' || part === 'evidence' || part === 'conflict';
}

/** What is missing before a page is finished: a choice, and the explanation of an effort. */
export function missingParts(
  questions: readonly Question[],
  answers: readonly GivenAnswer[],
): readonly Fault[] {
  return questions
    .filter(({ required, kind }) => required && kind !== 'gebied')
    .flatMap(({ kind, id }) => {
      const content = answers.find((answer) => answer.kind === kind && answer.questionId === id)?.content;
      const value = content?.value ?? null;
      return [
        ...(value === null ? [{ field: `${kind}.${id}.value`, problem: 'geen-keuze' }] : []),
        ...(kind === 'inspanning' && value !== null && content?.reason === ''
          ? [{ field: `${kind}.${id}.reason`, problem: 'leeg' }]
          : []),
      ];
    });
}
