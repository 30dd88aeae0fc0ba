import { createHash } from 'node:crypto';
import type { GivenRuling } from '../../../../src/application/ruling/giveRuling';
import type { Ruling } from '../../../../src/domain/ruling/ruling';
import type { Copy } from '../../../../src/domain/signing/copy';
import { canonicalJson } from '../../../../src/domain/shared/canonicalJson';
import { SealFailure } from '../../../../src/domain/signing/sealFailure';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { createVerifier } from '../../../../src/infrastructure/seal/verify/createVerifier';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { decisionFileNames } from '../../../../src/presentation/exchange/decisionEvidenceJson';
import { pagesOfPdf, squeezed, squeezedText } from '../../../support/profile/pdfText';
import { refusalOf } from '../../../support/profile/profileBench';
import { signingBench, type SigningBench } from '../../../support/signing/signingBench';

/** Giving the decision about the level to the medewerker. */

let bench: SigningBench;
let noor: Actor;
let copy: Copy;

beforeAll(async () => {
  bench = await signingBench();
  noor = await bench.person('Noor Bakker', ['medewerker']);
  copy = await bench.established(noor);
});
afterAll(() => bench.close());

const given = (change: Partial<GivenRuling> = {}): GivenRuling => ({
  copyId: copy.id,
  contentSha256: copy.contentSha256,
  inForceFrom: '2027-01-01',
  way: 'app',
  handedOverOn: '',
  explanation: 'We bespraken dit op maandag.',
  ...change,
});
const give = (change: Partial<GivenRuling> = {}, actor = bench.hr): Promise<Ruling> =>
  bench.ruling.giveRuling(actor, given(change));
const problems = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const refusal = await refusalOf(work);
  return refusal.code === 'invalid' ? refusal.faults.map(({ field, problem }) => `${field}: ${problem}`) : [];
};

describe('before it is given', () => {
  it('tells every fault at its field, and stores nothing', async () => {
    expect(
      await problems(
        give({ inForceFrom: '2026-02-30', way: 'papier', handedOverOn: '', explanation: 'a'.repeat(2001) }),
      ),
    ).toEqual(['ingangsdatum: geen-datum', 'uitgereikt: geen-datum', 'toelichting: te-lang']);
    expect(await problems(give({ way: 'papier', handedOverOn: '2999-01-01' }))).toEqual([
      'uitgereikt: toekomst',
    ]);
    expect(await problems(give({ way: 'papier', handedOverOn: '2001-01-01' }))).toEqual([
      'uitgereikt: te-vroeg',
    ]);
    expect((await bench.ruling.viewRulings(bench.hr, copy.jobId)).copies).toMatchObject([
      { rulings: [], mayGive: true },
    ]);
  });

  it('waits until the profile is established', async () => {
    const { copies } = await bench.offered([noor]);
    const [waiting] = copies;
    if (waiting === undefined) throw new Error('nothing was offered');
    const early = give({ copyId: waiting.id, contentSha256: waiting.contentSha256 });
    expect(await refusalOf(early)).toEqual({ code: 'not-ready', missing: ['exemplaar'] });
  });

  it('is not given by who has the functie, nor on a copy that somebody else saw', async () => {
    const kim = await bench.person('Kim de Boer', ['hr', 'medewerker']);
    const own = await bench.established(kim);
    const asKim = give({ copyId: own.id, contentSha256: own.contentSha256 }, kim);
    expect(await refusalOf(asKim)).toMatchObject({ code: 'own-job' });
    expect(await refusalOf(give({ contentSha256: 'a'.repeat(64) }))).toMatchObject({ code: 'stale' });
  });

  it('stores nothing when it cannot be sealed', async () => {
    bench.sealWith({ seal: () => Promise.reject(new SealFailure('key-unusable')) });
    expect(await refusalOf(give())).toMatchObject({ code: 'not-sealed' });
    bench.sealWith(bench.realSealer);
    expect((await bench.ruling.viewRulings(bench.hr, copy.jobId)).copies[0]?.rulings).toEqual([]);
  });

  it('is given on paper to who cannot sign in any more, not in the app', async () => {
    const sam = await bench.person('Sam Visser', ['medewerker']);
    const left = await bench.established(sam);
    await bench.unitOfWork.write(bench.hr.organisationId, ({ people }) =>
      people.update(sam.accountId, 1, { active: false }),
    );
    const seen = { copyId: left.id, contentSha256: left.contentSha256 };
    expect(await refusalOf(give(seen))).toEqual({ code: 'not-ready', missing: ['account'] });
    const today = bench.clock.now().toISOString().slice(0, 10);
    const onPaper = await give({ ...seen, way: 'papier', handedOverOn: today });
    expect(onPaper).toMatchObject({ way: 'papier', availableOn: today });
  });
});

describe('once it is given', () => {
  let ruling: Ruling;
  beforeAll(async () => {
    ruling = await give();
  });

  it('is a sealed document with the level, the grounds and the dates of the road', async () => {
    const { bytes, viewed } = await bench.ruling.openRulingFile(bench.hr, ruling.id);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(ruling.fileSha256);
    expect(nodeDigests.sha256(canonicalJson(viewed.content))).toBe(ruling.contentSha256);
    const report = await createVerifier().verify(bytes, []);
    expect(report.verdict).toBe('sealer-unknown');
    expect(report.seals).toMatchObject([{ status: 'intact', act: 'indelingsbesluit' }]);
    const attached = report.attachments.get(decisionFileNames.indelingsbesluit);
    expect(
      createHash('sha256')
        .update(attached ?? '')
        .digest('hex'),
    ).toBe(ruling.contentSha256);
    const text = squeezedText(pagesOfPdf(bytes));
    // Six weeks after 21 November 2026.
    for (const sentence of [
      'Accountmanager B',
      '1 januari 2027',
      'Bezwaar maken kan tot en met 2 januari 2027',
      'We bespraken dit op maandag.',
      'Waarom niet hoger?',
    ]) {
      expect(text).toContain(squeezed(sentence));
    }
  });

  it('is given once for a copy, also when two people do so at the same time', async () => {
    expect(await refusalOf(give())).toEqual({ code: 'not-ready', missing: ['gegeven'] });
    const other = await bench.established(noor);
    const seen = { copyId: other.id, contentSha256: other.contentSha256 };
    const both = await Promise.allSettled([give(seen), give(seen)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { copies } = await bench.ruling.viewRulings(bench.hr, other.jobId);
    expect(copies[0]?.rulings).toHaveLength(1);
  });

  it('notes that the medewerker opened it, once, and is nobody else’s', async () => {
    const stranger = await bench.person('Ali Yildiz', ['medewerker']);
    expect(await refusalOf(bench.ruling.viewRuling(stranger, ruling.id))).toMatchObject({
      code: 'not-found',
    });
    expect((await bench.ruling.viewRuling(bench.hr, ruling.id)).ruling.readAt).toBeNull();
    expect(await bench.ruling.viewRuling(noor, ruling.id)).toMatchObject({ own: true, mayWithdraw: false });
    await bench.ruling.viewRuling(noor, ruling.id);
    const kinds = (await bench.events(copy.jobId)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'indelingsbesluit-gelezen')).toHaveLength(1);
    expect((await bench.ruling.viewRuling(bench.hr, ruling.id)).ruling.readAt).not.toBeNull();
  });

  it('keeps the rules for objection that held when it was given', async () => {
    const changed = await bench.unitOfWork.write(bench.hr.organisationId, async ({ settings }) => {
      const stored = await settings.current('bezwaar');
      const { phases } = stored.content;
      const content = { ...stored.content, phases: { ...phases, bezwaar: { ...phases.bezwaar, weeks: 1 } } };
      return settings.add('bezwaar', stored, content, {
        accountId: bench.hr.accountId,
        at: bench.clock.now().toISOString(),
      });
    });
    expect(changed).toBe(true);
    const { content } = await bench.ruling.viewRuling(bench.hr, ruling.id);
    expect(content.objection.phases.bezwaar.weeks).toBe(6);
  });

  it('is withdrawn once, with a reason, and can be given anew', async () => {
    expect(await problems(bench.ruling.withdrawRuling(bench.hr, ruling.id, ' '))).toEqual(['reden: leeg']);
    await bench.ruling.withdrawRuling(bench.hr, ruling.id, 'De datum klopte niet.');
    expect(await refusalOf(bench.ruling.withdrawRuling(bench.hr, ruling.id, 'Nog eens.'))).toMatchObject({
      code: 'stale',
    });
    const next = await give({ inForceFrom: '2027-02-01' });
    const [onCopy] = (await bench.ruling.viewRulings(bench.hr, copy.jobId)).copies;
    expect(onCopy?.rulings.map(({ id }) => id)).toEqual([next.id, ruling.id]);
    expect(onCopy?.rulings[1]?.withdrawn).toMatchObject({ reason: 'De datum klopte niet.' });
  });

  it('cannot be changed or removed in the database', () => {
    const run = (sql: string) => () => bench.database.handle.prepare(sql).run();
    expect(run("UPDATE indelingsbesluit SET niveau = 'C'")).toThrow('only be read');
    expect(run('DELETE FROM indelingsbesluit')).toThrow('only when someone is erased');
    expect(
      run(
        'INSERT OR REPLACE INTO indelingsbesluit SELECT * FROM indelingsbesluit WHERE ingetrokken_op IS NULL',
      ),
    ).toThrow('there is one already');
  });
});
