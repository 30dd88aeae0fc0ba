import type { ExampleStory } from '../../domain/example/exampleStory';
import { wholeFunction } from '../../domain/voice/voice';
import type { Job } from '../../domain/workflow/job';
import { voiceUseCases } from '../voice/voiceUseCases';
import type { ExampleCast } from './exampleCast';
import type { FillExamplePorts } from './fillExample';

/** Asks who knows the work for their view on a functie; the first medewerker gives it, and the round stays open. */
export async function playVoices(
  ports: FillExamplePorts,
  story: ExampleStory,
  medewerkers: readonly string[],
  { id: jobId }: Pick<Job, 'id'>,
  cast: ExampleCast,
): Promise<void> {
  const voice = voiceUseCases(ports);
  const { candidates } = await voice.viewVoices(cast.hr, jobId);
  const { vraag, punt, zienswijze } = story.inspraak;
  ports.pause();
  const round = await voice.askViews(cast.hr, {
    jobId,
    question: vraag,
    points: [wholeFunction, punt],
    accountIds: candidates.map(({ accountId }) => accountId),
    dueOn: '',
  });
  const [first] = medewerkers;
  if (first === undefined) return;
  ports.pause();
  const view = { choice: '', revision: 0 };
  await voice.giveView(cast.person(first), round.id, [
    { ...view, point: wholeFunction, verdict: 'eens', text: '' },
    { ...view, point: punt, verdict: 'niet-helemaal', text: zienswijze },
  ]);
}
