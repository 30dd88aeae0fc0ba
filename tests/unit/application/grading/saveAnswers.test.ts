import type { AnswerConflict } from '../../../../src/application/grading/saveAnswers';
import { aBench, fenna, given, givenCriteria, givenGates, refusalOf, type Bench } from './aBench';

let bench: Bench;
let jobId: string;

beforeEach(async () => {
  bench = await aBench();
  jobId = (await bench.aJob('Accountmanager regio Noord')).id;
});
afterEach(() => bench.close());

const answers = async () => (await bench.viewJob(fenna, jobId)).answers;
const plan = (content: Parameters<typeof given>[2], revision = 0) =>
  given('criterium', 'plannen-maken', content, revision);

describe('saving answers', () => {
  it('stores them with who and when, and writes each down', async () => {
    const saved = await bench.saveAnswers(fenna, jobId, [plan({ value: 'B', reason: 'Zelf.', doubt: true })]);
    expect(saved).toEqual({
      revisions: { 'criterium.plannen-maken': 1 },
      savedAt: '2026-11-21T09:00:00.000Z',
    });
    expect(await answers()).toMatchObject([
      { value: 'B', reason: 'Zelf.', doubt: true, revision: 1, answeredByName: 'Fenna Brouwer' },
    ]);
    expect(await bench.events(jobId)).toContainEqual({
      kind: 'antwoord-bewaard',
      jobId,
      question: 'criterium.plannen-maken',
      revision: 1,
    });
  });

  it('makes the job ready for advice when everything is answered that weighs, and takes it back', async () => {
    await bench.saveAnswers(fenna, jobId, [...givenGates(), ...givenCriteria()]);
    expect(await bench.status(jobId)).toBe('klaar-voor-advies');
    await bench.saveAnswers(fenna, jobId, [plan({ value: null }, 1)]);
    expect(await bench.status(jobId)).toBe('concept');
  });

  it('leaves the same answer alone, also on an older revision', async () => {
    await bench.saveAnswers(fenna, jobId, [plan({ value: 'B', reason: 'Zelf.' })]);
    const before = (await bench.events(jobId)).length;
    const again = await bench.saveAnswers(fenna, jobId, [plan({ value: 'B', reason: 'Zelf.' })]);
    expect(again.revisions).toEqual({ 'criterium.plannen-maken': 1 });
    expect(await bench.events(jobId)).toHaveLength(before);
  });

  it('stores no empty answer, and keeps the advice when nothing changed', async () => {
    await bench.saveAnswers(fenna, jobId, givenGates());
    await bench.requestAdvice(fenna, jobId);
    const saved = await bench.saveAnswers(fenna, jobId, [plan({}), ...givenGates('nee', 1)]);
    expect(saved.revisions['criterium.plannen-maken']).toBe(0);
    expect(await answers()).toHaveLength(3);
    expect(await bench.status(jobId)).toBe('geadviseerd');
  });

  it('stores all or none when one has a fault', async () => {
    const refusal = await refusalOf(
      bench.saveAnswers(fenna, jobId, [...givenGates(), plan({ value: 'zwaarder', reason: '  ' })]),
    );
    expect(refusal).toEqual({
      code: 'invalid',
      faults: [
        {
          field: 'criterium.plannen-maken.reason',
          problem: 'uitleg-nodig',
          params: { choice: 'zwaarder' },
        },
      ],
    });
    expect(await answers()).toEqual([]);
    expect(await bench.status(jobId)).toBe('concept');
  });

  it('stores all or none when someone else was first, and gives both texts', async () => {
    await bench.saveAnswers(fenna, jobId, [plan({ value: 'A', reason: 'Eerste.' })]);
    const mine = plan({ value: 'C', reason: 'Tweede.' });
    const refusal = await refusalOf(bench.saveAnswers(fenna, jobId, [...givenGates(), mine]));
    if (refusal.code !== 'stale') throw new Error(refusal.code);
    const [conflict, ...others] = refusal.stored as readonly AnswerConflict[];
    expect(others).toEqual([]);
    expect(conflict?.given).toEqual(mine);
    expect(conflict?.stored).toMatchObject({ value: 'A', reason: 'Eerste.', revision: 1 });
    expect(await answers()).toHaveLength(1);
  });

  it.each([
    [given('criterium', 'bestaat-niet', { value: 'A' }), 'onbekende-vraag'],
    [given('taak', '001-rg1-stap-1', { value: 'ja' }), 'onbekende-vraag'],
    [given('criterium', 'plannen-maken', { value: 'BC' }), 'onbekende-keuze'],
    [given('poort', 'leidinggeven', { value: 'ja' }), 'onbekende-keuze'],
    [given('omstandigheid', 'verkeer', { value: 'soms' }), 'onbekende-keuze'],
    [given('inspanning', 'fysiek', { value: 'veel' }), 'onbekende-keuze'],
    [given('gebied', 'rg1', { value: 'ja' }), 'onbekende-keuze'],
    [given('tijdsdeel', 'A', { value: '101' }), 'geen-percentage'],
    [given('criterium', 'complexiteit', { value: 'A', evidence: 'x'.repeat(1001) }), 'te-lang'],
  ])('refuses %j', async (answer, problem) => {
    const refusal = await refusalOf(bench.saveAnswers(fenna, jobId, [answer]));
    expect(refusal).toMatchObject({ code: 'invalid', faults: [{ problem }] });
  });

  it('counts the time shares that are stored already', async () => {
    await bench.saveAnswers(fenna, jobId, [given('tijdsdeel', 'C', { value: '70' })]);
    const refusal = await refusalOf(
      bench.saveAnswers(fenna, jobId, [given('tijdsdeel', 'B', { value: '40' })]),
    );
    expect(refusal).toMatchObject({
      faults: [{ field: 'tijdsdeel.B.value', problem: 'meer-dan-honderd', params: { sum: 110 } }],
    });
    await bench.saveAnswers(fenna, jobId, [
      given('tijdsdeel', 'B', { value: '40' }),
      given('tijdsdeel', 'C', { value: '60' }, 1),
    ]);
    expect((await answers()).map(({ value }) => value)).toEqual(['40', '60']);
  });

  it('is refused once the level is set, and for whom it is not', async () => {
    await bench.setStatus(jobId, 'niveau-bepaald');
    expect(await refusalOf(bench.saveAnswers(fenna, jobId, givenGates()))).toEqual({
      code: 'wrong-status',
      status: 'niveau-bepaald',
      action: 'answer.save',
    });
    await bench.setStatus(jobId, 'concept');
    const administrator = { ...fenna, roles: ['beheerder'] } as const;
    expect(await refusalOf(bench.saveAnswers(administrator, jobId, givenGates()))).toMatchObject({
      code: 'not-found',
    });
    const stranger = { ...fenna, organisationId: 'org-polder' };
    expect(await refusalOf(bench.saveAnswers(stranger, jobId, givenGates()))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('asking for the advice', () => {
  it('needs the gates and nothing else', async () => {
    expect(await refusalOf(bench.requestAdvice(fenna, jobId))).toEqual({
      code: 'not-ready',
      missing: ['poort.klantrelatie-en-verkoop', 'poort.leidinggeven', 'poort.winkelketen-contract'],
    });
    await bench.saveAnswers(fenna, jobId, givenGates());
    const receipt = await bench.requestAdvice(fenna, jobId);
    expect(receipt.advice.outcome).toBe('onbepaald');
    expect(await bench.status(jobId)).toBe('geadviseerd');
    expect(await bench.events(jobId)).toContainEqual(
      expect.objectContaining({ kind: 'advies-gegeven', outcome: 'onbepaald' }),
    );
  });

  it('gives the level that the answers carry', async () => {
    await bench.saveAnswers(fenna, jobId, [...givenGates(), ...givenCriteria()]);
    expect((await bench.requestAdvice(fenna, jobId)).advice.outcome).toBe('A');
  });
});
