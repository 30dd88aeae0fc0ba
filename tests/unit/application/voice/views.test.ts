import type { AskedViews } from '../../../../src/application/voice/askViews';
import type { GivenView } from '../../../../src/application/voice/giveView';
import { voiceRecords } from '../../../../src/application/voice/viewVoices';
import { voiceUseCases, type VoiceUseCases } from '../../../../src/application/voice/voiceUseCases';
import { adviceUseCases } from '../../../../src/application/grading/adviceUseCases';
import { walkUseCases } from '../../../../src/application/grading/walkUseCases';
import { jobUseCases } from '../../../../src/application/jobs/jobUseCases';
import type { VoiceRound } from '../../../../src/domain/voice/voice';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { cryptoIds } from '../../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { releasedLibrary } from '../../../support/releasedLibrary';
import { refusalOf } from '../../../support/profile/profileBench';
import { signingBench, type SigningBench } from '../../../support/signing/signingBench';

/** Asking who knows the work for their view, before the level is set. */

const criterion = 'plannen-maken';
let bench: SigningBench;
let voice: VoiceUseCases;
let ports: Parameters<typeof adviceUseCases>[0] & Parameters<typeof voiceUseCases>[0];
let noor: Actor;
let made = 0;

beforeAll(async () => {
  bench = await signingBench();
  const { unitOfWork, clock } = bench;
  ports = { unitOfWork, clock, library: releasedLibrary(), ids: cryptoIds, digests: nodeDigests };
  voice = voiceUseCases(ports);
  noor = await bench.person('Noor Bakker', ['medewerker']);
});
afterAll(() => bench.close());

async function newJob(holders: readonly Actor[] = [noor]): Promise<string> {
  made += 1;
  const job = await jobUseCases(ports).createJob(bench.hr, {
    name: `Accountmanager inspraak ${String(made)}`,
    department: 'Verkoop',
    jobNumber: '',
    catalogId: 'accountmanager',
    copyFrom: null,
  });
  const at = bench.clock.now().toISOString();
  const ids = holders.map(({ accountId }) => accountId);
  await bench.unitOfWork.write(bench.hr.organisationId, ({ jobs }) => jobs.setHolders(job.id, ids, at));
  return job.id;
}
const ask = (jobId: string, change: Partial<AskedViews> = {}, actor = bench.hr): Promise<VoiceRound> =>
  voice.askViews(actor, {
    jobId,
    question: 'Klopt dit met je werk?',
    points: ['beschrijving', criterion],
    accountIds: [noor.accountId, bench.manager.accountId],
    dueOn: '',
    ...change,
  });
const view = (change: Partial<GivenView> = {}): GivenView => ({
  point: criterion,
  verdict: 'anders',
  text: 'Ik maak zelf het jaarplan.',
  choice: 'zwaarder',
  revision: 0,
  ...change,
});
const statusOf = async (jobId: string): Promise<string | undefined> =>
  bench.unitOfWork.read(bench.hr.organisationId, async ({ jobs }) => (await jobs.find(jobId))?.status);
const problems = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const refusal = await refusalOf(work);
  return refusal.code === 'invalid' ? refusal.faults.map(({ field, problem }) => `${field}: ${problem}`) : [];
};

describe('a person with two accounts', () => {
  it('is asked once, answers once under either account, and is waited for once', async () => {
    const kept = await bench.person('Iris Vos', ['medewerker']);
    const twice: Actor = { ...kept, accountId: 'iris-twee-keer' };
    const at = bench.clock.now().toISOString();
    await bench.unitOfWork.write(bench.hr.organisationId, async ({ people, duplicates }) => {
      const account = await people.find(kept.accountId);
      if (account === undefined) throw new Error('nobody is there');
      const email = 'iris.twee.keer@voorbeeld.example';
      await people.insert({ ...account, id: twice.accountId, email, active: false });
      await duplicates.link({
        id: 'koppeling-iris',
        accountId: twice.accountId,
        keptId: kept.accountId,
        reason: 'Twee keer ingevoerd',
        wasActive: true,
        linkedAt: at,
      });
    });
    const jobId = await newJob([kept, twice]);
    const shown = await voice.viewVoices(bench.hr, jobId);
    expect(
      shown.candidates.filter(({ as }) => as === 'medewerker').map(({ accountId }) => accountId),
    ).toEqual([kept.accountId]);
    const round = await ask(jobId, { accountIds: [kept.accountId, twice.accountId] });
    expect(round.asked).toEqual([{ accountId: kept.accountId, as: 'medewerker' }]);
    await voice.giveView(twice, round.id, [view()]);
    expect(await refusalOf(voice.giveView(kept, round.id, [view({ text: 'Anders' })]))).toMatchObject({
      code: 'stale',
    });
    await voice.giveView(kept, round.id, [view({ text: 'Bij nader inzien.', revision: 1 })]);
    const [record] = (await voice.viewVoices(bench.hr, jobId)).records;
    expect(record?.views).toMatchObject([{ accountId: kept.accountId, text: 'Bij nader inzien.' }]);
    expect((await voice.viewAsked(twice, jobId)).views).toHaveLength(1);
  });
});

describe('asking', () => {
  it('puts the functie in talk, where it stays whatever is answered, and without advice or level', async () => {
    const jobId = await newJob();
    const round = await ask(jobId);
    expect(await statusOf(jobId)).toBe('in-gesprek');
    const content = { value: 'nee', reason: '', evidence: '', doubt: false };
    await walkUseCases(ports).saveAnswers(bench.hr, jobId, [
      { kind: 'poort', questionId: 'klantrelatie-en-verkoop', revision: 0, content },
    ]);
    expect(await statusOf(jobId)).toBe('in-gesprek');
    const advice = adviceUseCases(ports);
    expect(await refusalOf(advice.requestAdvice(bench.hr, jobId))).toMatchObject({ code: 'wrong-status' });
    const level = { level: 'B', reason: 'x', seenAdvice: '' };
    expect(await refusalOf(advice.setLevel(bench.hr, jobId, level))).toMatchObject({ code: 'wrong-status' });
    expect(await refusalOf(ask(jobId))).toMatchObject({ code: 'wrong-status', status: 'in-gesprek' });
    expect((await bench.events(jobId)).map(({ kind }) => kind)).toContain('zienswijzen-gevraagd');
    expect(round.asked).toEqual([
      { accountId: bench.manager.accountId, as: 'leidinggevende' },
      { accountId: noor.accountId, as: 'medewerker' },
    ]);
  });

  it('tells every fault, and stores nothing', async () => {
    const jobId = await newJob();
    const stranger = await bench.person('Piet Vreemd', ['medewerker']);
    expect(await problems(ask(jobId, { points: [], accountIds: [], dueOn: '2026-02-30' }))).toEqual([
      'punten: geen-keuze',
      'wie: geen-keuze',
      'uiterlijk: geen-datum',
    ]);
    expect(await problems(ask(jobId, { accountIds: [noor.accountId, stranger.accountId] }))).toEqual([
      'wie: niet-meer',
    ]);
    expect(await problems(ask(jobId, { points: ['bestaat-niet'], dueOn: '2001-01-01' }))).toEqual([
      'punten: geen-keuze',
      'uiterlijk: verleden',
    ]);
    expect(await statusOf(jobId)).toBe('concept');
  });

  it('asks somebody once who is named twice, or who has the functie and leads it', async () => {
    const both = await newJob([noor, bench.manager]);
    const { asked } = await ask(both, {
      accountIds: [noor.accountId, noor.accountId, bench.manager.accountId],
    });
    expect(asked).toHaveLength(2);
    expect(asked).toEqual(
      expect.arrayContaining([
        { accountId: noor.accountId, as: 'medewerker' },
        { accountId: bench.manager.accountId, as: 'medewerker' },
      ]),
    );
  });

  it('is not done by HR about their own functie, nor by anybody else', async () => {
    const kim = await bench.person('Kim de Boer', ['hr', 'medewerker']);
    const jobId = await newJob([kim]);
    expect(await refusalOf(ask(jobId, {}, kim))).toMatchObject({ code: 'own-job' });
    expect(await refusalOf(voice.viewVoices(kim, jobId))).toMatchObject({ code: 'own-job' });
    expect(await refusalOf(ask(jobId, {}, bench.manager))).toMatchObject({ code: 'forbidden' });
  });
});

describe('giving a view', () => {
  it('is for who was asked, also of a functie that is not shown to them yet, and can be changed', async () => {
    const { id, jobId } = await ask(await newJob());
    expect((await voice.viewAsked(noor, jobId)).round.question).toBe('Klopt dit met je werk?');
    await voice.giveView(noor, id, [
      view(),
      view({ point: 'beschrijving', verdict: '', text: '', choice: '' }),
    ]);
    await voice.giveView(noor, id, [view({ text: 'Samen met mijn leidinggevende.', revision: 1 })]);
    expect((await voice.viewAsked(noor, jobId)).views).toMatchObject([
      { point: criterion, text: 'Samen met mijn leidinggevende.', revision: 2 },
    ]);
    const stranger = await bench.person('Sara Vreemd', ['medewerker']);
    expect(await refusalOf(voice.viewAsked(stranger, jobId))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(voice.giveView(stranger, id, [view()]))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(voice.viewAsked(noor, 'bestaat-niet'))).toMatchObject({ code: 'not-found' });
  });

  it('shows nobody what another wrote, but HR', async () => {
    const jobId = await newJob();
    const { id } = await ask(jobId);
    await voice.giveView(noor, id, [view()]);
    expect((await voice.viewAsked(bench.manager, jobId)).views).toEqual([]);
    const [record] = (await voice.viewVoices(bench.hr, jobId)).records;
    expect(record?.views).toMatchObject([{ accountId: noor.accountId, verdict: 'anders' }]);
    expect(await refusalOf(voice.viewVoices(bench.manager, jobId))).toMatchObject({ code: 'forbidden' });
  });

  it('tells every fault at its point', async () => {
    const { id, jobId } = await ask(await newJob());
    const faulty = [
      view({ text: ' ' }),
      view({ point: 'beschrijving', verdict: '', text: 'Wel iets', choice: 'zwaarder' }),
      view({ point: 'net-zo-vreemd' }),
    ];
    expect(await problems(voice.giveView(noor, id, faulty))).toEqual([
      `${criterion}.tekst: uitleg-nodig`,
      'beschrijving.oordeel: geen-keuze',
      'beschrijving.keuze: onbekende-keuze',
      'net-zo-vreemd.oordeel: onbekende-vraag',
    ]);
    const long = view({ text: 'a'.repeat(1001) });
    expect(await problems(voice.giveView(noor, id, [long]))).toEqual([`${criterion}.tekst: te-lang`]);
    expect((await voice.viewAsked(noor, jobId)).views).toEqual([]);
  });

  it('refuses what was written on an older text, whole', async () => {
    const { id, jobId } = await ask(await newJob());
    await voice.giveView(noor, id, [view()]);
    const older = [view({ point: 'beschrijving', choice: '' }), view({ text: 'In een ander tabblad' })];
    expect(await refusalOf(voice.giveView(noor, id, older))).toMatchObject({
      code: 'stale',
      stored: [{ point: criterion, text: 'Ik maak zelf het jaarplan.' }],
    });
    expect((await voice.viewAsked(noor, jobId)).views).toHaveLength(1);
  });
});

describe('closing', () => {
  it('asks first what is decided where somebody differs, and keeps all of it afterwards', async () => {
    const jobId = await newJob();
    const { id } = await ask(jobId);
    await voice.giveView(noor, id, [
      view(),
      view({ point: 'beschrijving', verdict: 'eens', text: '', choice: '' }),
    ]);
    expect(await refusalOf(voice.closeViews(bench.hr, id))).toEqual({
      code: 'not-ready',
      missing: [criterion],
    });
    expect((await voice.viewVoices(bench.hr, jobId)).toDecide).toEqual([criterion]);
    await voice.decideViews(bench.hr, id, [
      { point: criterion, text: 'Het jaarplan telt mee.', revision: 0 },
    ]);
    expect((await voice.viewAsked(noor, jobId)).decisions).toEqual([]);
    await voice.closeViews(bench.hr, id);
    expect(await statusOf(jobId)).toBe('concept');
    expect((await voice.viewAsked(noor, jobId)).decisions).toMatchObject([
      { text: 'Het jaarplan telt mee.' },
    ]);
    const closed = { code: 'wrong-status', status: 'gesloten' };
    expect(
      await refusalOf(voice.giveView(noor, id, [view({ revision: 1, text: 'Nog iets' })])),
    ).toMatchObject(closed);
    expect(await refusalOf(voice.decideViews(bench.hr, id, []))).toMatchObject(closed);
    expect(await refusalOf(voice.closeViews(bench.hr, id))).toMatchObject(closed);
    const records = await bench.unitOfWork.read(bench.hr.organisationId, (all) => voiceRecords(all, jobId));
    expect(records).toMatchObject([
      { round: { id, closed: { by: bench.hr.accountId } }, views: [{}, {}], decisions: [{}] },
    ]);
    const change = bench.database.writer
      .updateTable('zienswijze')
      .set({ zienswijze_tekst: 'Anders' })
      .execute();
    await expect(change).rejects.toThrow('the round is closed');
  });

  it('keeps the decision of the colleague who was first', async () => {
    const { id } = await ask(await newJob());
    const decide = (text: string): Promise<void> =>
      voice.decideViews(bench.hr, id, [{ point: criterion, text, revision: 0 }]);
    await decide('Eerst');
    expect(await refusalOf(decide('Later'))).toMatchObject({ code: 'stale', stored: [{ text: 'Eerst' }] });
  });

  it('does not wait for who was asked and left, nor asks them again', async () => {
    const left = await bench.person('Lies Weg', ['medewerker']);
    const jobId = await newJob([left]);
    const { id } = await ask(jobId, { accountIds: [left.accountId] });
    await bench.unitOfWork.write(bench.hr.organisationId, async ({ people }) => {
      await people.update(left.accountId, 1, { active: false });
    });
    expect((await voice.viewVoices(bench.hr, jobId)).left).toEqual([left.accountId]);
    await voice.closeViews(bench.hr, id);
    expect(await problems(ask(jobId, { accountIds: [left.accountId] }))).toEqual(['wie: geen-keuze']);
  });
});
