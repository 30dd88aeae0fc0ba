import type { ExampleStory } from '../../domain/example/exampleStory';
import { weeksAfter } from '../../domain/shared/days';
import { dutchDay } from '../../domain/shared/dutchDay';
import { makeAnswerTrigger } from '../upkeep/answerTrigger';
import { makeAskReview } from '../upkeep/askReview';
import { makeChooseReview } from '../upkeep/chooseReview';
import type { ExampleCast } from './exampleCast';
import type { FillExamplePorts } from './fillExample';

/** Who asks to look at a grading again, what HR answers, and the grading that HR wants to look at soon. */
export async function playUpkeep(
  ports: FillExamplePorts,
  { onderhoud }: Pick<ExampleStory, 'onderhoud'>,
  cast: ExampleCast,
): Promise<void> {
  const { unitOfWork, clock } = ports;
  const { hr } = cast;
  for (const { functie, wie, waarom, antwoord } of onderhoud.vragen) {
    const jobId = await idOf(functie);
    await makeAskReview(ports)(cast.person(wie), jobId, waarom);
    if (antwoord === '') continue;
    const [trigger] = await unitOfWork.read(hr.organisationId, ({ reviews }) => reviews.triggers(jobId));
    if (trigger === undefined) throw new Error('what was just asked is there');
    const given = { triggerId: trigger.id, outcome: 'blijft' as const, words: antwoord };
    await makeAnswerTrigger(ports)(hr, jobId, given);
  }
  const { functie, weken, reden } = onderhoud.binnenkort;
  const day = weeksAfter(dutchDay(clock.now().toISOString()), weken);
  const jobId = await idOf(functie);
  const decision = await unitOfWork.read(hr.organisationId, ({ decisions }) => decisions.current(jobId));
  if (decision === undefined) throw new Error(`"${functie}" has no level`);
  await makeChooseReview(ports)(hr, jobId, { day, reason: reden, decisionId: decision.id });

  async function idOf(name: string): Promise<string> {
    const found = await unitOfWork.read(hr.organisationId, ({ jobs }) => jobs.findByName(name));
    if (found === undefined) throw new Error(`the example made no "${name}"`);
    return found.id;
  }
}
