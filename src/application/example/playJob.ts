import {
  exampleEnds,
  type ExampleEnd,
  type ExampleJob,
  type ExampleStory,
} from '../../domain/example/exampleStory';
import { adviceUseCases } from '../grading/adviceUseCases';
import { walkUseCases } from '../grading/walkUseCases';
import { makeChangeHolder } from '../holders/changeHolder';
import { jobUseCases } from '../jobs/jobUseCases';
import { answersOf, gatesOf } from './exampleAnswers';
import type { ExampleCast } from './exampleCast';
import type { FillExamplePorts } from './fillExample';
import { playObjection } from './playObjection';
import { playProfile } from './playProfile';
import { playSecond } from './playSecond';
import { playVoices } from './playVoices';
import { playSigning, type SignedExample } from './playSigning';

/** Brings one functie of the story as far as it has to get. Gives the files that both have signed. */
export async function playJob(
  ports: FillExamplePorts,
  story: ExampleStory,
  job: ExampleJob,
  cast: ExampleCast,
): Promise<readonly SignedExample[]> {
  const { unitOfWork, clock, library, pause } = ports;
  const { hr } = cast;
  const reaches = (end: ExampleEnd): boolean => exampleEnds.indexOf(job.tot) >= exampleEnds.indexOf(end);

  const made = await jobUseCases(ports).createJob(hr, {
    name: job.naam,
    department: story.afdelingen.find(({ id }) => id === job.afdeling)?.naam ?? '',
    jobNumber: job.nummer,
    catalogId: job.soort,
    copyFrom: null,
  });
  for (const id of job.medewerkers) {
    await makeChangeHolder({ unitOfWork, clock })(hr, made.id, cast.person(id).accountId, true);
  }

  const catalog = library.get(job.soort, made.catalogVersion)?.catalog;
  if (catalog === undefined) throw new Error(`there is no catalog ${job.soort}`);
  const walk = walkUseCases(ports);
  const gates = gatesOf(story, job);
  await walk.saveAnswers(hr, made.id, gates);
  const answers = answersOf(story, catalog);
  const given = job.tot === 'concept' ? answers.slice(0, Math.ceil(answers.length / 3)) : answers;
  await walk.saveAnswers(hr, made.id, given);
  if (job.tot === 'concept') await walk.inviteLeaders(hr, made.id, made.revision, true);

  if (job.tot === 'in-gesprek') await playVoices(ports, story, job.medewerkers, made, cast);

  if (story.tweede.functies.includes(job.naam)) {
    await playSecond(ports, story, made, [...gates, ...given], cast);
  }

  if (!reaches('geadviseerd')) return [];
  pause();
  const advice = adviceUseCases(ports);
  await advice.requestAdvice(hr, made.id);

  if (!reaches('niveau-bepaald')) return [];
  const { mark: seenAdvice, receipt } = await advice.viewAdvice(hr, made.id);
  const { outcome } = receipt.advice;
  if (['onbepaald', 'onder-a', 'past-niet', 'buiten-familie'].includes(outcome)) {
    throw new Error(`the example has no level for ${job.naam}: ${outcome}`);
  }
  await advice.setLevel(hr, made.id, { level: outcome, reason: '', seenAdvice });

  if (!reaches('profiel-klaar')) return [];
  pause();
  await playProfile(ports, story, job, made, cast);
  if (!reaches('ter-tekening')) return [];
  const signed = await playSigning(ports, story, job, made, cast);
  if (job.bezwaar !== 'open') await playObjection(ports, story, job, cast);
  return signed;
}
