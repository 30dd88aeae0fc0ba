import { adviceUseCases } from '../../../../src/application/grading/adviceUseCases';
import { makeDeleteJob } from '../../../../src/application/lifecycle/archiveJob';
import { upkeepUseCases, type UpkeepUseCases } from '../../../../src/application/upkeep/upkeepUseCases';
import { monthsLater } from '../../../../src/domain/shared/days';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { cryptoIds } from '../../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { releasedLibrary } from '../../../support/releasedLibrary';
import { signingBench, type SigningBench } from '../../../support/signing/signingBench';

/** Beginning a new procedure on real signed profiles. */
let bench: SigningBench;
let upkeep: UpkeepUseCases;
let noor: Actor;

beforeAll(async () => {
  bench = await signingBench();
  upkeep = upkeepUseCases({ ...bench, library: releasedLibrary(), ids: cryptoIds });
  noor = await bench.person('Noor Bakker', ['medewerker']);
});
afterAll(() => bench.close());

const given = (jobId: string, change: object = {}) => ({
  jobId,
  occasion: 'inhoud' as const,
  reason: 'Er kwamen taken bij.',
  overrideReason: '',
  ...change,
});
const begin = (jobId: string, change: object = {}, actor = bench.hr) =>
  upkeep.beginProcedure(actor, given(jobId, change));
const signedJob = async (): Promise<string> => (await bench.established(noor)).jobId;

describe('a new procedure', () => {
  it('refuses within a year without a reason not to wait, and stores nothing', async () => {
    const jobId = await signedJob();
    const view = await upkeep.viewProcedure(bench.hr, jobId);
    expect(view.bar).not.toBeNull();
    await expect(begin(jobId)).rejects.toMatchObject({
      error: {
        code: 'invalid',
        faults: [{ field: 'overrideReason', problem: 'een-per-jaar', params: { from: view.bar } }],
      },
    });
    await expect(begin(jobId, { reason: '  ', overrideReason: 'x' })).rejects.toMatchObject({
      error: { faults: [{ field: 'reason', problem: 'leeg' }] },
    });
    const after = await upkeep.viewProcedure(bench.hr, jobId);
    expect(after.earlier).toEqual([]);
    expect(after.file.job.status).toBe('getekend');
  });

  it('opens the level and leaves what was signed as it is', async () => {
    const copy = await bench.established(noor);
    const signed = await bench.unitOfWork.read(bench.hr.organisationId, ({ signing }) =>
      signing.file(copy.id),
    );
    const done = await begin(copy.jobId, { overrideReason: 'Het team is verdubbeld.' });
    expect(done.overrideReason).toBe('Het team is verdubbeld.');
    await bench.unitOfWork.read(
      bench.hr.organisationId,
      async ({ jobs, decisions, signing, upkeep: kept }) => {
        expect((await jobs.find(copy.jobId))?.status).toBe('klaar-voor-advies');
        expect(await decisions.current(copy.jobId)).toBeUndefined();
        expect((await decisions.listForJob(copy.jobId)).at(-1)?.id).toBe(done.decisionId);
        expect(await kept.procedures(copy.jobId)).toEqual([done]);
        expect((await signing.findCopy(copy.id))?.status).toBe('getekend');
        expect((await signing.file(copy.id))?.sha256).toBe(signed?.sha256);
      },
    );
    expect(await bench.events(copy.jobId)).toContainEqual({
      kind: 'procedure-begonnen',
      jobId: copy.jobId,
      procedureId: done.id,
      occasion: 'inhoud',
      early: true,
    });
  });

  it('begins once when two people begin it at the same time', async () => {
    const jobId = await signedJob();
    const tries = await Promise.allSettled([1, 2].map(() => begin(jobId, { overrideReason: 'Nu.' })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { error: { code: 'wrong-status' } },
    });
  });

  it('needs no reason of its own when the year passed', async () => {
    const jobId = await signedJob();
    bench.clock.advance(366 * 24 * 60 * 60 * 1000);
    expect((await upkeep.viewProcedure(bench.hr, jobId)).bar).toBeNull();
    expect((await begin(jobId, { overrideReason: 'niet nodig' })).overrideReason).toBeNull();
  });

  it('does not believe that an objection gives cause when none was upheld', async () => {
    const jobId = await signedJob();
    await expect(begin(jobId, { occasion: 'bezwaar' })).rejects.toMatchObject({
      error: { faults: [{ field: 'occasion', problem: 'geen-bezwaar' }] },
    });
  });

  it('is the only way to open a level on which a profile was signed, also in a new version', async () => {
    const jobId = await signedJob();
    const { reopenLevel } = adviceUseCases({
      ...bench,
      library: releasedLibrary(),
      ids: cryptoIds,
      digests: nodeDigests,
    });
    await bench.signing.reviseProfile(bench.hr, jobId);
    await expect(reopenLevel(bench.hr, jobId, 'Toch anders.')).rejects.toMatchObject({
      error: { code: 'wrong-status', action: 'level.reopen' },
    });
    await begin(jobId, { overrideReason: 'Het kan niet wachten.' });
    await bench.unitOfWork.read(bench.hr.organisationId, async ({ jobs }) => {
      expect((await jobs.find(jobId))?.status).toBe('klaar-voor-advies');
    });
  });

  it('is nothing for a level on which no profile was signed', async () => {
    const jobId = await bench.readyJob([noor]);
    await expect(begin(jobId)).rejects.toMatchObject({
      error: { code: 'wrong-status', action: 'procedure.begin' },
    });
  });

  it('is begun by nobody about the own functie, and not by the manager', async () => {
    const own = await bench.person('Hanna HR', ['hr', 'medewerker']);
    const { jobId } = await bench.established(own);
    await expect(begin(jobId, {}, own)).rejects.toMatchObject({ error: { code: 'own-job' } });
    await expect(begin(jobId, {}, bench.manager)).rejects.toMatchObject({ error: { code: 'forbidden' } });
  });

  it('cannot be changed or taken away in the database', async () => {
    const jobId = await signedJob();
    await begin(jobId, { overrideReason: 'Nu.' });
    const run = (sql: string) => () => bench.database.handle.prepare(sql).run();
    expect(run("UPDATE nieuwe_indeling SET aanleiding = 'verzoek'")).toThrow('nothing of it changes');
    expect(run('DELETE FROM nieuwe_indeling')).toThrow('never deleted');
  });
});

describe('what was noted about upkeep', () => {
  it('goes with a functie that is deleted', async () => {
    const jobId = await bench.readyJob([noor]);
    const { decision } = await upkeep.viewUpkeep(bench.hr, jobId);
    await upkeep.noteTrigger(bench.hr, jobId, { kind: 'inhoud', why: 'Er kwam werk bij.', toldBy: '' });
    const { triggers } = await upkeep.viewUpkeep(bench.hr, jobId);
    await upkeep.answerTrigger(bench.hr, jobId, {
      triggerId: triggers[0]?.id ?? '',
      outcome: 'blijft',
      words: 'Het past nog.',
    });
    const day = monthsLater(bench.clock.now().toISOString().slice(0, 10), 6);
    await upkeep.chooseReview(bench.hr, jobId, { day, reason: 'Eerder.', decisionId: decision?.id ?? '' });
    const revision = (await upkeep.viewUpkeep(bench.hr, jobId)).job.revision;
    await makeDeleteJob({ ...bench, ids: cryptoIds })(bench.hr, jobId, revision);
    for (const table of ['aanleiding', 'herziening_keuze']) {
      const rows = bench.database.handle.prepare(`SELECT * FROM ${table} WHERE functie_id = ?`).all(jobId);
      expect(rows).toEqual([]);
    }
    expect(bench.database.handle.prepare('SELECT * FROM aanleiding_antwoord').all()).toEqual([]);
  });
});
