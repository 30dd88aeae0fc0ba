import { aBench, fenna, given, givenGates, refusalOf, type Bench } from '../grading/aBench';

let bench: Bench;

beforeEach(async () => {
  bench = await aBench();
});
afterEach(() => bench.close());

const input = {
  name: 'Accountmanager regio Zuid',
  department: 'Verkoop',
  jobNumber: 'F-2',
  catalogId: 'accountmanager',
  copyFrom: null,
};

describe('making a job', () => {
  it('binds the catalog that is in force today, with its hash, and writes it down', async () => {
    const job = await bench.createJob(fenna, { ...input, name: `  ${input.name} ` });
    expect(job).toMatchObject({
      name: input.name,
      catalogId: 'accountmanager',
      catalogVersion: '1.0.0',
      status: 'concept',
      revision: 1,
      copiedFrom: null,
      createdBy: fenna.accountId,
    });
    expect(job.catalogSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await bench.events(job.id)).toMatchObject([{ kind: 'functie-gemaakt', copiedFrom: null }]);
  });

  it('tells which job has the name already; capitals and accents do not count', async () => {
    const first = await bench.createJob(fenna, { ...input, name: 'Adviseur café' });
    expect(await refusalOf(bench.createJob(fenna, { ...input, name: 'ADVISEUR CAFE' }))).toEqual({
      code: 'invalid',
      faults: [{ field: 'name', problem: 'bestaat-al', params: { id: first.id, name: 'Adviseur café' } }],
    });
  });

  it('names what is empty or too long', async () => {
    const refusal = await refusalOf(
      bench.createJob(fenna, { ...input, name: ' ', department: 'x'.repeat(125) }),
    );
    expect(refusal).toEqual({
      code: 'invalid',
      faults: [
        { field: 'name', problem: 'leeg' },
        { field: 'department', problem: 'te-lang', params: { over: 5 } },
      ],
    });
  });

  it('copies catalog and answers of another one, and the status that follows from them', async () => {
    const original = await bench.aJob('Key origineel', 'key-accountmanager');
    await bench.saveAnswers(fenna, original.id, [
      given('poort', 'klantrelatie-en-verkoop', { value: 'nee' }),
      given('poort', 'leidinggeven', { value: 'geen' }),
      given('poort', 'winkelketen-contract', { value: 'nee' }),
    ]);
    const copy = await bench.createJob(fenna, { ...input, copyFrom: original.id });
    expect(copy).toMatchObject({
      catalogId: 'key-accountmanager',
      copiedFrom: original.id,
      status: 'klaar-voor-advies',
    });
    const { answers } = await bench.viewJob(fenna, copy.id);
    expect(answers.map(({ value, revision }) => [value, revision])).toEqual([
      ['nee', 1],
      ['geen', 1],
      ['nee', 1],
    ]);
    expect(await bench.events(original.id)).toHaveLength(4);
  });

  it('refuses an unknown catalog, and a copy of what is not there', async () => {
    expect(await refusalOf(bench.createJob(fenna, { ...input, catalogId: 'verkoper' }))).toMatchObject({
      faults: [{ field: 'catalogId', problem: 'geen-keuze' }],
    });
    expect(await refusalOf(bench.createJob(fenna, { ...input, copyFrom: 'weg' }))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('changing a job', () => {
  it('writes on the revision that was seen', async () => {
    const { id } = await bench.createJob(fenna, input);
    await bench.editJob(fenna, id, 1, { name: input.name, department: 'Inkoop', jobNumber: '' });
    expect((await bench.viewJob(fenna, id)).job).toMatchObject({ department: 'Inkoop', revision: 2 });
    const refusal = await refusalOf(
      bench.editJob(fenna, id, 1, { name: 'Ander', department: '', jobNumber: '' }),
    );
    expect(refusal).toEqual({
      code: 'stale',
      what: 'job',
      stored: { name: input.name, department: 'Inkoop', jobNumber: '' },
      storedRevision: 2,
    });
  });

  it('refuses the name of another job and keeps its own', async () => {
    const other = await bench.aJob('Inkoper');
    const { id } = await bench.createJob(fenna, input);
    expect(
      await refusalOf(bench.editJob(fenna, id, 1, { name: 'inkoper', department: '', jobNumber: '' })),
    ).toMatchObject({ faults: [{ problem: 'bestaat-al', params: { id: other.id } }] });
    await bench.editJob(fenna, id, 1, { name: input.name.toUpperCase(), department: '', jobNumber: '' });
    expect((await bench.viewJob(fenna, id)).job.name).toBe(input.name.toUpperCase());
  });

  it('is refused once the job is over', async () => {
    const { id } = await bench.createJob(fenna, input);
    await bench.setStatus(id, 'getekend');
    expect(await refusalOf(bench.editJob(fenna, id, 1, input))).toMatchObject({ code: 'wrong-status' });
  });
});

describe('listing jobs', () => {
  it('tells how far each is, with doubt, and the last changed first', async () => {
    const first = await bench.aJob('Accountmanager Aalbeek');
    bench.clock.advance(1000);
    await bench.aJob('Key accountmanager Berkhout', 'key-accountmanager');
    bench.clock.advance(1000);
    await bench.saveAnswers(fenna, first.id, [
      ...givenGates('ja'),
      given('criterium', 'complexiteit', { value: 'A', doubt: true }),
      given('criterium', 'klantgroep', { value: 'nvt', reason: 'Geen klanten.', doubt: true }),
    ]);
    const listed = await bench.listJobs(fenna);
    expect(listed.map(({ job, level, progress }) => ({ name: job.name, level, progress }))).toMatchObject([
      {
        name: 'Accountmanager Aalbeek',
        level: null,
        progress: { done: 3, total: 26, started: true, doubts: 2, stopped: false },
      },
      {
        name: 'Key accountmanager Berkhout',
        level: null,
        progress: { done: 0, total: 2, started: false, doubts: 0, stopped: false },
      },
    ]);
    expect(listed[0]?.progress?.next).toMatchObject({ kind: 'vraag', number: 1 });
  });

  it('counts only the gates when they stop the walk', async () => {
    const { id } = await bench.aJob('Functie elders');
    await bench.saveAnswers(fenna, id, [
      given('poort', 'klantrelatie-en-verkoop', { value: 'nee' }),
      given('criterium', 'complexiteit', { value: 'A', doubt: true }),
    ]);
    const [listed] = await bench.listJobs(fenna);
    expect(listed?.progress).toMatchObject({ done: 0, total: 1, doubts: 0, stopped: true });
  });

  it('filters, and is for those who may list', async () => {
    await bench.aJob('Accountmanager Aalbeek');
    expect(await bench.listJobs(fenna, { text: 'berkhout' })).toEqual([]);
    expect(await bench.listJobs(fenna, { statuses: ['profiel-klaar'] })).toEqual([]);
    expect(await refusalOf(bench.listJobs({ ...fenna, roles: ['beheerder'] }))).toMatchObject({
      code: 'forbidden',
    });
  });

  it('offers the catalogs of today and the jobs by name to start from', async () => {
    await bench.aJob('Zaaier');
    await bench.aJob('Éénling');
    await bench.aJob('Adviseur');
    const { catalogs, jobs } = await bench.listChoices(fenna);
    expect(catalogs.map(({ id }) => id)).toEqual([
      'accountmanager',
      'key-accountmanager',
      'junior-accountmanager',
      'commercieel-medewerker',
    ]);
    expect(jobs.map(({ name }) => name)).toEqual(['Adviseur', 'Éénling', 'Zaaier']);
  });
});
