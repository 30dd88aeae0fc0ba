import { sectionProgress } from '../../../../src/application/profile/sectionProgress';
import { profileBench, refusalOf, type ProfileBench } from '../../../support/profile/profileBench';

let bench: ProfileBench;
let jobId: string;
let number = 0;

beforeAll(async () => {
  bench = await profileBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  jobId = await bench.settle({ name: `Accountmanager ${String((number += 1))}` });
});

async function complete(): Promise<void> {
  const { actor, profile } = bench;
  const { mark } = await profile.checkProfile(actor, jobId);
  await profile.completeProfile(actor, jobId, mark);
}

describe('finishing a profile', () => {
  it('is refused while something is missing, with all of it', async () => {
    const { actor, profile } = bench;
    const { mark, gaps } = await profile.checkProfile(actor, jobId);
    const refusal = await refusalOf(profile.completeProfile(actor, jobId, mark));
    expect(refusal).toEqual({
      code: 'not-ready',
      missing: gaps.map(({ sectionId, field }) => `${sectionId}.${field}`),
    });
    expect(gaps.length).toBeGreaterThan(3);
  });

  it('finishes what was on the screen, and nothing else', async () => {
    const { actor, profile } = bench;
    await bench.fillIn(jobId);
    const { mark } = await profile.checkProfile(actor, jobId);
    await bench.change(jobId, 'contacten', { internal: 'Iemand anders typte dit.' });
    expect(await refusalOf(profile.completeProfile(actor, jobId, mark))).toMatchObject({
      code: 'stale',
      what: 'profile',
    });
    await complete();
    expect((await bench.view(jobId)).file.job.status).toBe('profiel-klaar');
  });

  it('can be done once', async () => {
    await bench.fillIn(jobId);
    await complete();
    expect(await refusalOf(complete())).toMatchObject({ code: 'wrong-status', status: 'profiel-klaar' });
    const ready = (await bench.events(jobId)).filter(({ kind }) => kind === 'profiel-klaar');
    expect(ready).toHaveLength(1);
  });

  it('is known afterwards, also when the profile changed again', async () => {
    const { actor, profile, clock } = bench;
    await bench.fillIn(jobId);
    expect((await profile.checkProfile(actor, jobId)).lastReadyAt).toBeNull();
    await complete();
    const at = clock.now().toISOString();
    clock.advance(60_000);
    await bench.change(jobId, 'contacten', { internal: 'Marketing.' });
    expect((await profile.checkProfile(actor, jobId)).lastReadyAt).toBe(at);
  });

  it('starts anew when the level was opened and set again', async () => {
    const { actor, profile, advice, clock } = bench;
    await bench.fillIn(jobId);
    await complete();
    clock.advance(60_000);
    await advice.reopenLevel(actor, jobId, 'Er is een antwoord bij gekomen.');
    await advice.requestAdvice(actor, jobId);
    const { mark } = await advice.viewAdvice(actor, jobId);
    await advice.setLevel(actor, jobId, { level: 'B', reason: '', seenAdvice: mark });
    const check = await profile.checkProfile(actor, jobId);
    expect(check.lastReadyAt).toBeNull();
    expect(check.gaps).toEqual([]);
    expect(check.file.job.status).toBe('niveau-bepaald');
  });
});

describe('a profile before its level', () => {
  it('is refused with the status of the functie, for looking, saving, finishing and downloading', async () => {
    const { actor, profile, jobs } = bench;
    const input = { name: 'Nog zonder niveau', department: '', jobNumber: '' };
    const job = await jobs.createJob(actor, { ...input, catalogId: 'accountmanager', copyFrom: null });
    const refusals = [
      await refusalOf(profile.viewProfile(actor, job.id)),
      await refusalOf(profile.checkProfile(actor, job.id)),
      await refusalOf(profile.saveSection(actor, job.id, 'doel', 0, (now) => now)),
      await refusalOf(profile.completeProfile(actor, job.id, '')),
      await refusalOf(profile.downloadProfile(actor, job.id)),
    ];
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ code: 'wrong-status', status: 'concept' });
  });
});

describe('a profile of another organisation', () => {
  it('is as unknown as one that does not exist', async () => {
    const { profile } = bench;
    const stranger = { ...bench.actor, organisationId: 'org-elders' };
    for (const id of [jobId, 'bestaat-niet']) {
      expect(await refusalOf(profile.viewProfile(stranger, id))).toMatchObject({ code: 'not-found' });
      expect(await refusalOf(profile.downloadProfile(stranger, id))).toMatchObject({ code: 'not-found' });
      const work = profile.saveSection(stranger, id, 'doel', 0, (now) => now);
      expect(await refusalOf(work)).toMatchObject({ code: 'not-found' });
    }
  });
});

describe('a download', () => {
  it('is a draft of this moment until the profile is ready, and then dated when it became ready', async () => {
    const { actor, profile, clock } = bench;
    await bench.fillIn(jobId);
    const draft = await profile.downloadProfile(actor, jobId);
    expect(draft).toMatchObject({ draft: true, datedAt: clock.now().toISOString() });
    await complete();
    const readyAt = clock.now().toISOString();
    clock.advance(3_600_000);
    for (let times = 0; times < 2; times += 1) {
      expect(await profile.downloadProfile(actor, jobId)).toMatchObject({ draft: false, datedAt: readyAt });
      clock.advance(3_600_000);
    }
    const downloads = (await bench.events(jobId)).filter(({ kind }) => kind === 'profiel-gedownload');
    expect(downloads).toEqual([
      { kind: 'profiel-gedownload', jobId, draft: true },
      { kind: 'profiel-gedownload', jobId, draft: false },
      { kind: 'profiel-gedownload', jobId, draft: false },
    ]);
  });
});

describe('how far a profile is', () => {
  it('follows from what was stored and what is missing', async () => {
    const state = async (id: string) =>
      sectionProgress(await bench.view(jobId)).find((section) => section.id === id)?.state;
    expect(await state('contacten')).toBe('open');
    await bench.change(jobId, 'contacten', { internal: 'Marketing.' });
    expect(await state('contacten')).toBe('bezig');
    await bench.change(jobId, 'contacten', { external: 'Inkopers.' });
    expect(await state('contacten')).toBe('klaar');
    expect(await state('doel')).toBe('open');
    await bench.change(jobId, 'doel', {});
    expect(await state('doel')).toBe('klaar');
    expect(await state('kennis')).toBe('open');
    await bench.fillIn(jobId);
    await complete();
    expect(await state('kennis')).toBe('klaar');
  });
});
