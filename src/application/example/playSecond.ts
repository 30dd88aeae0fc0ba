import type { ExampleStory } from '../../domain/example/exampleStory';
import { isSpecialChoice } from '../../domain/grading/sheet';
import type { Job } from '../../domain/workflow/job';
import type { GivenAnswer } from '../grading/answerFaults';
import { secondUseCases } from '../second/secondUseCases';
import type { ExampleCast } from './exampleCast';
import type { FillExamplePorts } from './fillExample';

/** Has a functie graded a second time, blind, and settles every difference. `first` are the answers that HR gave. */
export async function playSecond(
  ports: FillExamplePorts,
  { tweede }: ExampleStory,
  { id: jobId }: Pick<Job, 'id'>,
  first: readonly GivenAnswer[],
  cast: ExampleCast,
): Promise<void> {
  const second = secondUseCases(ports);
  const assessor = cast.person(tweede.wie);
  await second.askSecond(cast.hr, jobId, assessor.accountId);
  const own = first
    .filter(({ kind }) => kind === 'poort' || kind === 'criterium')
    .map((answer): GivenAnswer => {
      const differs = tweede.verschillen[answer.questionId];
      const value = differs?.keuze ?? answer.content.value;
      // Who agrees with a statement need not say why; nobody copies the words of another.
      const reason =
        differs?.motivering ?? (isSpecialChoice(value ?? '') ? 'Dit komt in het werk niet zo voor.' : '');
      return { ...answer, content: { value, reason, evidence: '', doubt: false } };
    });
  await second.saveBlind(assessor, jobId, own);
  await second.handIn(assessor, jobId);
  for (const [questionId, { samen, reden }] of Object.entries(tweede.verschillen)) {
    await second.agree(cast.hr, jobId, { kind: 'criterium', questionId, value: samen, reason: reden });
  }
}
