import { revisionOf } from '../../../../src/application/profile/profileFile';
import { longestText, mostLines } from '../../../../src/domain/profile/profile';
import { ownCompetency } from '../../../../src/domain/profile/editSection';
import { profileBench, refusalOf, type ProfileBench } from '../../../support/profile/profileBench';

let bench: ProfileBench;
let jobId: string;

beforeAll(async () => {
  bench = await profileBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  jobId = await bench.settle({ name: `Accountmanager ${String((number += 1))}` });
});
let number = 0;

const contacts = { internal: 'Planning, over levertijden.', external: 'Inkopers, over contracten.' };

describe('storing a section', () => {
  it('keeps the content, raises the revision and tells in the audit log which section it was', async () => {
    const { actor, profile, clock } = bench;
    const saved = await profile.saveSection(actor, jobId, 'contacten', 0, () => contacts);
    expect(saved).toEqual({
      revision: 1,
      savedAt: clock.now().toISOString(),
      complete: true,
      reopened: false,
    });
    expect((await bench.view(jobId)).profile.contacten).toEqual(contacts);
    expect(await bench.events(jobId)).toContainEqual({
      kind: 'profiel-bewaard',
      jobId,
      section: 'contacten',
      revision: 1,
    });
  });

  it('says that a section with a gap is not complete', async () => {
    const { actor, profile } = bench;
    const half = { ...contacts, external: '' };
    const saved = await profile.saveSection(actor, jobId, 'contacten', 0, () => half);
    expect(saved.complete).toBe(false);
  });

  it('notes that someone looked at a section and kept it', async () => {
    const { actor, profile } = bench;
    const keep = (revision: number) => profile.saveSection(actor, jobId, 'doel', revision, (now) => now);
    expect(await keep(0)).toMatchObject({ revision: 1, reopened: false });
    expect((await bench.view(jobId)).stored.has('doel')).toBe(true);
    expect(await keep(1)).toMatchObject({ revision: 1 });
    const stored = (await bench.events(jobId)).filter(({ kind }) => kind === 'profiel-bewaard');
    expect(stored).toHaveLength(1);
  });

  it('refuses what someone else changed in the meantime, and stores nothing', async () => {
    const { actor, profile } = bench;
    await profile.saveSection(actor, jobId, 'contacten', 0, () => contacts);
    const mine = { internal: 'Marketing.', external: '' };
    const refusal = await refusalOf(profile.saveSection(actor, jobId, 'contacten', 0, () => mine));
    expect(refusal).toMatchObject({ code: 'stale', storedRevision: 1, stored: contacts });
    expect((await bench.view(jobId)).profile.contacten).toEqual(contacts);
  });

  it('takes the same text twice without a conflict', async () => {
    const { actor, profile } = bench;
    const send = () => profile.saveSection(actor, jobId, 'contacten', 0, () => ({ ...contacts }));
    expect([await send(), await send()]).toMatchObject([{ revision: 1 }, { revision: 1 }]);
  });

  it.each(['bestaat-niet', 'resultaatgebied', 'resultaatgebied-rg9', '__proto__', 'constructor'])(
    'does not know the section %s',
    async (sectionId) => {
      const { actor, profile } = bench;
      const work = profile.saveSection(actor, jobId, sectionId, 0, (now) => now);
      expect(await refusalOf(work)).toEqual({ code: 'not-found', what: 'section' });
    },
  );

  it('refuses texts and lists that are too long, naming the field and by how much', async () => {
    const { actor, profile } = bench;
    const long = { ...contacts, internal: 'a'.repeat(longestText + 36) };
    expect(await refusalOf(profile.saveSection(actor, jobId, 'contacten', 0, () => long))).toEqual({
      code: 'invalid',
      faults: [{ field: 'internal', problem: 'te-lang', params: { max: longestText, over: 36 } }],
    });
    const lines = (count: number, longest: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `eigen-${String(index + 1)}`,
        original: '',
        sources: [],
        choice: 'houden' as const,
        own: index === 3 ? 'a'.repeat(longest) : 'Doet iets.',
      }));
    const save = (content: ReturnType<typeof lines>) =>
      refusalOf(profile.saveSection(actor, jobId, 'doel', 0, () => ({ lines: content })));
    expect(await save(lines(5, longestText + 1))).toEqual({
      code: 'invalid',
      faults: [{ field: 'lines.eigen-4.own', problem: 'te-lang', params: { max: longestText, over: 1 } }],
    });
    expect(await save(lines(mostLines + 1, 10))).toEqual({
      code: 'invalid',
      faults: [{ field: 'lines', problem: 'te-veel', params: { max: mostLines } }],
    });
  });

  it('refuses an edit that cannot be done, and a content of another shape', async () => {
    const { actor, profile } = bench;
    expect(await refusalOf(profile.saveSection(actor, jobId, 'competenties', 0, () => null))).toEqual({
      code: 'invalid',
      faults: [{ field: 'chosen', problem: 'te-veel' }],
    });
    const six = Array.from({ length: 6 }, (_, index) => ownCompetency(`Rust ${String(index)}`));
    expect(
      await refusalOf(profile.saveSection(actor, jobId, 'competenties', 0, () => ({ chosen: six }))),
    ).toEqual({ code: 'invalid', faults: [{ field: 'chosen', problem: 'te-veel', params: { max: 5 } }] });
    const other = { lines: 'geen lijst' } as never;
    expect(await refusalOf(profile.saveSection(actor, jobId, 'doel', 0, () => other))).toEqual({
      code: 'invalid',
      faults: [{ field: 'lines', problem: 'niet-goed' }],
    });
  });

  it('takes a profile that was ready back to be checked, but only for a change', async () => {
    const { actor, profile } = bench;
    await bench.fillIn(jobId);
    const { mark } = await profile.checkProfile(actor, jobId);
    await profile.completeProfile(actor, jobId, mark);
    const kept = await profile.saveSection(actor, jobId, 'doel', 0, (now) => now);
    expect(kept.reopened).toBe(false);
    expect((await bench.view(jobId)).file.job.status).toBe('profiel-klaar');
    const changed = await profile.saveSection(actor, jobId, 'contacten', 1, () => contacts);
    expect(changed.reopened).toBe(true);
    expect((await bench.view(jobId)).file.job.status).toBe('niveau-bepaald');
  });
});

describe('name, department and number', () => {
  it('change the functie too, which the audit log tells', async () => {
    const { actor, profile } = bench;
    const seen = await bench.view(jobId);
    const revision = revisionOf(seen, 'gegevens');
    const saved = await profile.saveSection(actor, jobId, 'gegevens', revision, (now) => ({
      ...now,
      jobName: ' Accountmanager Oost ',
      jobNumber: 'AM-99',
    }));
    const now = await bench.view(jobId);
    expect(now.file.job).toMatchObject({ name: 'Accountmanager Oost', jobNumber: 'AM-99' });
    expect(now.profile.gegevens.jobName).toBe('Accountmanager Oost');
    expect(saved.revision).toBe(revisionOf(now, 'gegevens'));
    expect(await bench.events(jobId)).toContainEqual({ kind: 'functie-gewijzigd', jobId });
  });

  it('are not overwritten when the functie was renamed elsewhere in the meantime', async () => {
    const { actor, profile, jobs } = bench;
    const seen = await bench.view(jobId);
    const { job } = seen.file;
    const given = { name: `${job.name} Noord`, department: job.department, jobNumber: job.jobNumber };
    await jobs.editJob(actor, jobId, job.revision, given);
    const work = profile.saveSection(actor, jobId, 'gegevens', revisionOf(seen, 'gegevens'), (now) => ({
      ...now,
      jobName: job.name,
    }));
    expect(await refusalOf(work)).toMatchObject({ code: 'stale' });
    expect((await bench.view(jobId)).file.job.name).toBe(`${job.name} Noord`);
  });

  it('refuse an empty name, a name that is too long and a name that another functie has', async () => {
    const { actor, profile } = bench;
    const other = await bench.settle({ name: `Inkoper ${jobId}` });
    const namesake = (await bench.view(other)).file.job.name;
    const save = async (jobName: string) => {
      const revision = revisionOf(await bench.view(jobId), 'gegevens');
      return refusalOf(
        profile.saveSection(actor, jobId, 'gegevens', revision, (now) => ({ ...now, jobName })),
      );
    };
    expect(await save(' ')).toEqual({ code: 'invalid', faults: [{ field: 'jobName', problem: 'leeg' }] });
    expect(await save('a'.repeat(125))).toMatchObject({
      faults: [{ field: 'jobName', problem: 'te-lang', params: { over: 5 } }],
    });
    expect(await save(namesake.toUpperCase())).toEqual({
      code: 'invalid',
      faults: [{ field: 'jobName', problem: 'bestaat-al', params: { name: namesake } }],
    });
  });
});
