import type { GivenAnswer } from '../../../../src/application/grading/answerFaults';
import { adviceUseCases } from '../../../../src/application/grading/adviceUseCases';
import { walkUseCases } from '../../../../src/application/grading/walkUseCases';
import { jobUseCases } from '../../../../src/application/jobs/jobUseCases';
import { secondUseCases, type SecondUseCases } from '../../../../src/application/second/secondUseCases';
import { differencesOf } from '../../../../src/domain/second/second';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { cryptoIds } from '../../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { realRaster } from '../../../support/grading/realCatalogs';
import { releasedLibrary } from '../../../support/releasedLibrary';
import { refusalOf } from '../../../support/profile/profileBench';
import { signingBench, type SigningBench } from '../../../support/signing/signingBench';

/** A second assessor who grades blind, and what becomes of the differences. */

let bench: SigningBench;
let second: SecondUseCases;
let ports: Parameters<typeof adviceUseCases>[0] & Parameters<typeof secondUseCases>[0];
let kim: Actor;
let made = 0;

beforeAll(async () => {
  bench = await signingBench();
  const { unitOfWork, clock } = bench;
  ports = { unitOfWork, clock, library: releasedLibrary(), ids: cryptoIds, digests: nodeDigests };
  second = secondUseCases(ports);
  kim = await bench.person('Kim de Boer', ['hr']);
});
afterAll(() => bench.close());

const gate = (id: string, value: string): GivenAnswer => ({
  kind: 'poort',
  questionId: id,
  revision: 0,
  content: { value, reason: '', evidence: '', doubt: false },
});
/** Every answer at one level, with the same reason. */
const answers = (level: 'A' | 'B' | 'C'): readonly GivenAnswer[] => [
  gate('klantrelatie-en-verkoop', 'ja'),
  gate('leidinggeven', 'geen'),
  gate('winkelketen-contract', 'nee'),
  ...realRaster.catalog.criteria.map((criterion): GivenAnswer => {
    const option = criterion.options.find(({ levels }) => levels.includes(level));
    const content = { value: option?.id ?? 'nvt', reason: `Zoals ${level}`, evidence: '', doubt: false };
    return { kind: 'criterium', questionId: criterion.id, revision: 0, content };
  }),
];
async function gradedJob(level: 'A' | 'B' | 'C' = 'B'): Promise<string> {
  made += 1;
  const job = await jobUseCases(ports).createJob(bench.hr, {
    name: `Accountmanager tweemaal ${String(made)}`,
    department: 'Verkoop',
    jobNumber: '',
    catalogId: 'accountmanager',
    copyFrom: null,
  });
  await walkUseCases(ports).saveAnswers(bench.hr, job.id, answers(level));
  return job.id;
}
/** The same answers, but for one criterion. */
const butFor = (questionId: string, value: string): readonly GivenAnswer[] =>
  answers('B').map((one) =>
    one.questionId === questionId ? { ...one, content: { ...one.content, value, reason: 'Anders' } } : one,
  );

it('is asked of somebody of HR who did not answer, has not the functie and does not ask', async () => {
  const jobId = await gradedJob();
  const fault = { code: 'invalid', faults: [{ field: 'wie', problem: 'onbekende-keuze' }] };
  expect(await refusalOf(second.askSecond(bench.hr, jobId, bench.hr.accountId))).toEqual(fault);
  expect(await refusalOf(second.askSecond(bench.hr, jobId, bench.manager.accountId))).toEqual(fault);
  expect(await refusalOf(second.askSecond(kim, jobId, bench.hr.accountId))).toEqual(fault);
  await second.askSecond(bench.hr, jobId, kim.accountId);
  const again = second.askSecond(bench.hr, jobId, kim.accountId);
  expect(await refusalOf(again)).toMatchObject({ code: 'wrong-status' });
});

it('shows the second assessor nothing of the first until they hand in, and keeps their answers apart', async () => {
  const jobId = await gradedJob();
  await second.askSecond(bench.hr, jobId, kim.accountId);
  const walk = walkUseCases(ports);
  const blind = { code: 'blind' };
  expect(await refusalOf(walk.viewJob(kim, jobId))).toMatchObject(blind);
  expect(await refusalOf(walk.saveAnswers(kim, jobId, answers('A')))).toMatchObject(blind);
  expect(await refusalOf(adviceUseCases(ports).viewAdvice(kim, jobId))).toMatchObject(blind);
  expect(await refusalOf(second.viewSecond(kim, jobId))).toMatchObject(blind);
  expect((await jobUseCases(ports).listJobs(kim)).map(({ job }) => job.id)).not.toContain(jobId);
  expect((await second.viewBlind(kim, jobId)).answers).toEqual([]);
  expect(await refusalOf(second.handIn(kim, jobId))).toEqual({ code: 'not-ready', missing: ['eigen'] });
  await second.saveBlind(kim, jobId, answers('A'));
  expect(
    (await walk.viewJob(bench.hr, jobId)).answers.every(({ answeredBy }) => answeredBy !== kim.accountId),
  ).toBe(true);
  expect((await second.viewSecond(bench.hr, jobId))?.comparison).toBeNull();
  expect(await refusalOf(second.saveBlind(kim, jobId, answers('C')))).toMatchObject({ code: 'stale' });
  await second.handIn(kim, jobId);
  expect((await walk.viewJob(kim, jobId)).job.id).toBe(jobId);
  expect(await refusalOf(second.handIn(kim, jobId))).toMatchObject({ code: 'wrong-status' });
  expect(await refusalOf(second.viewBlind(bench.hr, jobId))).toMatchObject({ code: 'wrong-status' });
});

it('compares what each found, and makes the agreed answer the answer of the functie', async () => {
  const jobId = await gradedJob();
  await second.askSecond(bench.hr, jobId, kim.accountId);
  await second.saveBlind(kim, jobId, butFor('plannen-maken', 'zwaarder'));
  await second.handIn(kim, jobId);
  const found = await second.viewSecond(bench.hr, jobId);
  expect(found?.open).toMatchObject([
    { questionId: 'plannen-maken', second: { value: 'zwaarder', reason: 'Anders' } },
  ]);
  const given = {
    kind: 'criterium' as const,
    questionId: 'plannen-maken',
    value: 'zwaarder',
    reason: 'Samen gelezen.',
  };
  expect(await refusalOf(second.agree(bench.hr, jobId, { ...given, reason: ' ' }))).toMatchObject({
    code: 'invalid',
  });
  expect(await refusalOf(second.agree(bench.hr, jobId, { ...given, questionId: 'mandaat' }))).toMatchObject({
    code: 'stale',
  });
  await second.agree(bench.hr, jobId, given);
  const { answers: now } = await walkUseCases(ports).viewJob(bench.hr, jobId);
  expect(now.find(({ questionId }) => questionId === 'plannen-maken')).toMatchObject({
    value: 'zwaarder',
    reason: 'Samen gelezen.',
    revision: 2,
  });
  const ended = await second.viewSecond(bench.hr, jobId);
  expect(ended).toMatchObject({ open: [], second: { ended: { reason: '' } } });
  // What each found without the other stays, for the figures.
  expect(ended?.comparison === null || ended === null ? [] : differencesOf(ended.comparison)).toHaveLength(1);
  expect((await bench.events(jobId)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      'tweede-beoordelaar-gevraagd',
      'tweede-indeling-ingeleverd',
      'tweede-indeling-overeen',
      'tweede-indeling-afgerond',
    ]),
  );
});

it('holds the level up until it ended, which with open differences needs a reason', async () => {
  const jobId = await gradedJob();
  const advice = adviceUseCases(ports);
  await second.askSecond(bench.hr, jobId, kim.accountId);
  await second.saveBlind(kim, jobId, butFor('plannen-maken', 'zwaarder'));
  await second.handIn(kim, jobId);
  await advice.requestAdvice(bench.hr, jobId);
  const { mark } = await advice.viewAdvice(bench.hr, jobId);
  const set = () => advice.setLevel(bench.hr, jobId, { level: 'B', reason: '', seenAdvice: mark });
  expect(await refusalOf(set())).toEqual({ code: 'not-ready', missing: ['tweede-beoordelaar'] });
  expect(await refusalOf(second.endSecond(bench.hr, jobId, ''))).toMatchObject({ code: 'invalid' });
  await second.endSecond(bench.hr, jobId, 'Kim is met verlof; het verschil raakt het niveau niet.');
  expect(await refusalOf(second.endSecond(bench.hr, jobId, 'Nog eens'))).toMatchObject({
    code: 'wrong-status',
  });
  expect((await set()).level).toBe('B');
});

it('can be taken back when the second assessor left', async () => {
  const jobId = await gradedJob();
  const gone = await bench.person('Lies Weg', ['hr']);
  await second.askSecond(bench.hr, jobId, gone.accountId);
  await bench.unitOfWork.write(bench.hr.organisationId, async ({ people }) => {
    await people.update(gone.accountId, 1, { active: false });
  });
  await second.endSecond(bench.hr, jobId, 'Lies werkt hier niet meer.');
  await second.askSecond(bench.hr, jobId, kim.accountId);
  await second.saveBlind(kim, jobId, answers('B'));
  await second.handIn(kim, jobId);
  expect((await second.viewSecond(bench.hr, jobId))?.open).toEqual([]);
  await second.endSecond(bench.hr, jobId, '');
});
