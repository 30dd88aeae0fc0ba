import { sql } from 'kysely';
import type { Copy } from '../../../../src/domain/signing/copy';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { firstBrokenLink } from '../../../../src/domain/audit/chain';
import { canonicalJson } from '../../../../src/domain/shared/canonicalJson';
import { SealFailure } from '../../../../src/domain/signing/sealFailure';
import { createVerifier } from '../../../../src/infrastructure/seal/verify/createVerifier';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { whyView } from '../../../../src/web/features/own/whyView';
import { pagesOfPdf, squeezed, squeezedText } from '../../../support/profile/pdfText';
import { refusalOf } from '../../../support/profile/profileBench';
import { anOrigin, realCopy, signingBench, type SigningBench } from '../../../support/signing/signingBench';

let bench: SigningBench;
let noor: Actor;

beforeAll(async () => {
  bench = await signingBench();
  noor = await bench.person('Noor Bakker', ['medewerker']);
});
afterAll(() => bench.close());

async function one(holder = noor): Promise<{ jobId: string; copy: Copy }> {
  const { jobId, copies } = await bench.offered([holder]);
  const [copy] = copies;
  if (copy === undefined) throw new Error('nothing was offered');
  return { jobId, copy };
}

async function jobStatus(jobId: string): Promise<string | undefined> {
  const job = await bench.unitOfWork.read(bench.hr.organisationId, ({ jobs }) => jobs.find(jobId));
  return job?.status;
}

const seen = (copy: Copy) => ({ copyId: copy.id, contentSha256: copy.contentSha256 });
const records = async (copy: Copy) => (await bench.signing.viewCopy(bench.hr, copy.id, null)).records;

describe('offering a profile', () => {
  it('freezes everything, and hashes exactly that', async () => {
    const { jobId, copy } = await one();
    const { content, file } = await bench.signing.viewCopy(bench.hr, copy.id, null);
    expect(nodeDigests.sha256(canonicalJson(content))).toBe(copy.contentSha256);
    expect(content.profile.organisatie.holderName).toBe('Noor Bakker');
    expect(content.profile.organisatie.managerName).not.toBe('');
    expect(content.decision.receipt.sheet.answers).not.toEqual({});
    expect(file).toMatchObject({ seals: 0 });
    expect(await jobStatus(jobId)).toBe('ter-tekening');
    expect(await refusalOf(bench.signing.offerProfile(bench.hr, jobId, 'x'))).toMatchObject({
      code: 'wrong-status',
    });
  });

  it('is refused when nobody has the functie', async () => {
    const jobId = await bench.readyJob([]);
    const { mark } = await bench.signing.previewOffering(bench.hr, jobId);
    expect(await refusalOf(bench.signing.offerProfile(bench.hr, jobId, mark))).toEqual({
      code: 'not-ready',
      missing: ['medewerker'],
    });
  });

  it('is refused on another text than was on the screen', async () => {
    const jobId = await bench.readyJob([noor]);
    expect(await refusalOf(bench.signing.offerProfile(bench.hr, jobId, '0'.repeat(64)))).toMatchObject({
      code: 'stale',
    });
    expect(await bench.copies(jobId)).toEqual([]);
  });

  it('cannot be changed afterwards, not even past the app', async () => {
    const { copy } = await one();
    const writer = bench.database.writer;
    for (const change of [
      sql`update exemplaar set inhoud = '{}', revisie = revisie + 1 where id = ${copy.id}`,
      sql`update exemplaar set status = 'getekend', revisie = revisie + 1 where id = ${copy.id}`,
      sql`update exemplaar_bestand set inhoud = x'00' where exemplaar_id = ${copy.id}`,
      sql`delete from exemplaar_bestand where exemplaar_id = ${copy.id}`,
      sql`delete from exemplaar where id = ${copy.id}`,
      sql`insert or replace into exemplaar_bestand
        select organisatie_id, exemplaar_id, zegels, sha256, x'00', gemaakt_op
        from exemplaar_bestand where exemplaar_id = ${copy.id}`,
    ]) {
      await expect(change.execute(writer)).rejects.toThrow();
    }
    expect(await bench.copy(copy.id)).toEqual(copy);
  });
});

describe('signing', () => {
  it('goes first for akkoord, then for gezien, each with its seal and its record', async () => {
    const { jobId, copy } = await one();
    expect(await refusalOf(bench.see(copy, noor))).toMatchObject({ code: 'wrong-status' });
    await bench.agree(jobId, [copy]);
    expect(await jobStatus(jobId)).toBe('akkoord-getekend');
    await bench.see(copy, noor, { remark: 'Het team telt zes mensen.', agreesWithContent: true });
    expect(await jobStatus(jobId)).toBe('getekend');

    const [first, second] = await records(copy);
    expect(first?.record).toMatchObject({
      act: 'akkoord',
      signer: { name: 'Anna de Vries', role: 'leidinggevende' },
    });
    expect(second?.record).toMatchObject({
      act: 'gezien',
      signer: { name: 'Noor Bakker', role: 'medewerker', onBehalfOf: null },
      remark: 'Het team telt zes mensen.',
      agreesWithContent: true,
      proof: { method: 'wachtwoord-en-code' },
    });
    expect(second?.record.words).toContain('Voor gezien');
    for (const stored of [first, second]) {
      expect(stored?.sha256).toBe(nodeDigests.sha256(canonicalJson(stored?.record)));
    }

    const unsigned = await bench.signing.openCopyFile(noor, copy.id, 0);
    const { file } = await bench.signing.openCopyFile(noor, copy.id);
    expect(file.seals).toBe(2);
    expect(Buffer.from(file.bytes.subarray(0, unsigned.file.bytes.length))).toEqual(
      Buffer.from(unsigned.file.bytes),
    );
    const report = await createVerifier().verify(file.bytes, []);
    expect(nodeDigests.sha256OfBytes(report.attachments.get('inhoud.json') ?? new Uint8Array())).toBe(
      copy.contentSha256,
    );
    expect(report.verdict).toBe('sealer-unknown');
    expect(report.seals.map(({ act, signerName }) => [act, signerName])).toEqual([
      ['akkoord', 'Anna de Vries'],
      ['gezien', 'Noor Bakker'],
    ]);
  });

  it('gives who signed a sealed receipt with the link of the log after the act, and nobody else', async () => {
    const { jobId, copy } = await one();
    const [agreed] = await bench.agree(jobId, [copy]);
    await bench.see(copy, noor);
    const recordId = agreed?.record.id ?? '';
    const receipt = await bench.signing.openReceipt(bench.manager, copy.id, recordId);
    const report = await createVerifier().verify(receipt.bytes, []);
    expect(report.seals.map(({ act, status }) => [act, status])).toEqual([['ontvangstbewijs', 'intact']]);
    const text = squeezedText(pagesOfPdf(receipt.bytes));
    expect(text).toContain(squeezed(agreed?.record.words ?? 'nothing'));
    expect(text).toContain(squeezed(agreed?.chainHead.hash ?? 'nothing'));
    expect(await refusalOf(bench.signing.openReceipt(noor, copy.id, recordId))).toMatchObject({
      code: 'not-found',
    });
  });

  it('binds each record to the log by its hash, with the link that was last after the act', async () => {
    const { jobId, copy } = await one();
    await bench.agree(jobId, [copy]);
    const [stored] = await records(copy);
    const entries = await bench.unitOfWork.read(bench.hr.organisationId, ({ audit }) =>
      audit.listForJob(jobId),
    );
    const entry = entries.find(({ event }) => event.kind === 'handeling-vastgelegd');
    expect(entry?.event).toMatchObject({
      act: 'akkoord',
      recordSha256: stored?.sha256,
      personId: noor.accountId,
    });
    expect({ sequence: entry?.sequence, hash: entry?.hash }).toEqual(stored?.chainHead);
  });

  it('signs the profile of a reference function, with its roles and their evidence frozen', async () => {
    const { copies, jobId } = await bench.offered([noor], 'Junior binnenstad', 'junior-accountmanager');
    const [copy] = copies;
    if (copy === undefined) throw new Error('nothing was offered');
    await bench.agree(jobId, [copy]);
    await bench.see(copy, noor);
    expect(await jobStatus(jobId)).toBe('getekend');
    const { content, file } = await bench.signing.viewCopy(bench.hr, copy.id, null);
    expect(content.decision).toMatchObject({
      level: 'junior-accountmanager',
      catalogs: [{ kind: 'rollen', id: 'junior-accountmanager' }],
      receipt: { advice: { outcome: 'junior-accountmanager' }, method: { name: 'rollenwandeling' } },
    });
    expect(file).toMatchObject({ seals: 2 });
    const why = whyView(content.decision);
    expect(why.paragraphs).toEqual(['Dit zijn de rollen waar je functie op is bekeken.']);
    expect(why.areas?.rows.map(({ key }) => key)).toEqual([
      'Relatiebeheerder',
      'Vertegenwoordiger',
      'Commercieel beleidsondersteuner',
    ]);
  });

  it('counts once, however often it is sent at the same time', async () => {
    const { jobId, copy } = await one();
    const all = await Promise.all(Array.from({ length: 16 }, () => bench.agree(jobId, [copy])));
    expect(new Set(all.flat().map(({ record }) => record.id)).size).toBe(1);
    expect((await bench.events(jobId)).filter(({ kind }) => kind === 'handeling-vastgelegd')).toHaveLength(1);
  });

  it('gives the same record when it is sent again', async () => {
    const { jobId, copy } = await one();
    const [first] = await bench.agree(jobId, [copy]);
    const [again] = await bench.agree(jobId, [copy]);
    expect(again).toEqual(first);
  });

  it('stores nothing when the seal fails, and can be done again', async () => {
    const { jobId, copy } = await one();
    bench.sealWith({ seal: () => Promise.reject(new SealFailure('key-unusable')) });
    expect(await refusalOf(bench.agree(jobId, [copy]))).toEqual({
      code: 'not-sealed',
      problem: 'key-unusable',
    });
    bench.sealWith(bench.realSealer);
    expect(await bench.copy(copy.id)).toEqual(copy);
    expect(await records(copy)).toEqual([]);
    await bench.agree(jobId, [copy]);
    expect((await bench.copy(copy.id)).status).toBe('akkoord-getekend');
  });

  it('stores nothing when the process stops between the seal and the storing', async () => {
    const { jobId, copy } = await one();
    bench.sealWith({
      async seal(request) {
        await bench.realSealer.seal(request);
        throw new Error('stopped here');
      },
    });
    await expect(bench.agree(jobId, [copy])).rejects.toThrow('stopped here');
    bench.sealWith(bench.realSealer);
    expect(await bench.copy(copy.id)).toEqual(copy);
    expect((await bench.signing.openCopyFile(bench.hr, copy.id)).file.seals).toBe(0);
  });

  it('never signs another text than was on the screen', async () => {
    const { jobId, copy } = await one();
    const other = { ...copy, contentSha256: '0'.repeat(64) };
    expect(await refusalOf(bench.agree(jobId, [other]))).toMatchObject({ code: 'stale', what: 'copy' });
    expect((await bench.copy(copy.id)).status).toBe('ter-tekening');
  });

  it('is not done with a clock that was set back', async () => {
    const { jobId, copy } = await one();
    bench.clock.advance(-10 * 60 * 1000);
    expect(await refusalOf(bench.agree(jobId, [copy]))).toEqual({
      code: 'not-sealed',
      problem: 'clock-behind',
    });
    bench.clock.advance(10 * 60 * 1000);
  });

  it('asks a tick, and a name or a drawing that can be seen', async () => {
    const { copy, jobId } = await one();
    await bench.agree(jobId, [copy]);
    const dot = { strokes: [[[0.5, 0.5]]] as const, aspect: 2.5 };
    const faults = async (change: object): Promise<unknown> => {
      const refusal = await refusalOf(bench.see(copy, noor, change));
      return refusal.code === 'invalid' ? refusal.faults.map(({ field }) => field) : refusal;
    };
    expect(await faults({ confirmedRead: false, signature: { typedName: ' ', drawing: null } })).toEqual([
      'gelezen',
      'naam',
    ]);
    expect(await faults({ signature: { typedName: '', drawing: dot } })).toEqual(['tekening']);
    expect(await faults({ remark: 'x'.repeat(121) })).toEqual(['opmerking']);
    expect((await bench.copy(copy.id)).status).toBe('akkoord-getekend');
  });
});

describe('who signs', () => {
  it('is nobody but the manager and the one whose copy it is', async () => {
    const piet = await bench.person('Piet Jansen', ['medewerker', 'leidinggevende']);
    const { jobId, copy } = await one();
    expect(await refusalOf(bench.agree(jobId, [copy], piet))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(bench.agree(jobId, [copy], noor))).toMatchObject({ code: 'forbidden' });
    expect(await refusalOf(bench.agree(jobId, [copy], bench.hr))).toMatchObject({ code: 'forbidden' });
    await bench.agree(jobId, [copy]);
    expect(await refusalOf(bench.see(copy, piet))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(bench.see(copy, bench.manager))).toMatchObject({ code: 'forbidden' });
  });

  it('is never the manager for their own copy, also not among others', async () => {
    const both = await bench.person('Lies Smit', ['leidinggevende', 'medewerker']);
    await bench.unitOfWork.write(bench.hr.organisationId, async ({ departments }) => {
      const found = await departments.findByName('Verkoop');
      await departments.setLeaders(found?.id ?? '', [bench.manager.accountId, both.accountId]);
    });
    const { jobId, copies } = await bench.offered([noor, both]);
    const own = copies.filter(({ holderId }) => holderId === both.accountId);
    const others = copies.filter(({ holderId }) => holderId !== both.accountId);
    expect(await refusalOf(bench.agree(jobId, own, both))).toMatchObject({ code: 'forbidden' });
    await bench.agree(jobId, others, both);
    await bench.agree(jobId, own);
    expect(await jobStatus(jobId)).toBe('akkoord-getekend');
  });

  const actInLog = async (jobId: string, act: string) => {
    const entries = await bench.unitOfWork.read(bench.hr.organisationId, ({ audit }) =>
      audit.listForJob(jobId),
    );
    return entries.find(({ event }) => event.kind === 'handeling-vastgelegd' && event.act === act);
  };

  it('signs the own copy for themselves, also when they replace the manager', async () => {
    const mila = await bench.person('Mila Kok', ['medewerker', 'leidinggevende']);
    const { jobId, copy } = await one(mila);
    await bench.agree(jobId, [copy]);
    const stored = await bench.see(copy, { ...mila, standsInFor: [bench.manager.accountId] });
    expect(stored.record.signer.onBehalfOf).toBeNull();
    expect((await actInLog(jobId, 'gezien'))?.onBehalfOf ?? null).toBeNull();
  });

  it('can be a replacement, and the record says for whom', async () => {
    const stand: Actor = {
      // Also HR, which acts for nobody else: as a manager this person still does.
      ...(await bench.person('Joris Vermeer', ['leidinggevende', 'hr'])),
      standsInFor: [bench.manager.accountId],
    };
    const { jobId, copy } = await one();
    const [stored] = await bench.agree(jobId, [copy], stand);
    expect(stored?.record.signer).toMatchObject({
      name: 'Joris Vermeer',
      onBehalfOf: { accountId: bench.manager.accountId, name: 'Anna de Vries' },
    });
    expect(await actInLog(jobId, 'akkoord')).toMatchObject({ onBehalfOf: bench.manager.accountId });
  });
});

describe('several people with one functie', () => {
  it('each have a copy that the manager signs in one act', async () => {
    const sem = await bench.person('Sem Visser', ['medewerker']);
    const { jobId, copies } = await bench.offered([noor, sem]);
    expect(copies.map(({ holderName }) => holderName)).toEqual(['Noor Bakker', 'Sem Visser']);
    expect(new Set(copies.map(({ contentSha256 }) => contentSha256)).size).toBe(2);
    const stored = await bench.agree(jobId, copies);
    expect(new Set(stored.map(({ record }) => record.document.sealedFileSha256)).size).toBe(2);
    const [first, second] = copies;
    if (first === undefined || second === undefined) throw new Error('two copies');
    await bench.see(first, noor);
    expect(await jobStatus(jobId)).toBe('akkoord-getekend');
    await bench.see(second, sem);
    expect(await jobStatus(jobId)).toBe('getekend');
  });
});

describe('not signing', () => {
  it('is possible for the manager, with a reason, and then the profile is taken back', async () => {
    const { jobId, copy } = await one();
    const refuse = (reason: string) =>
      bench.signing.refuseToSign(bench.manager, 'akkoord-geweigerd', seen(copy), reason, anOrigin);
    expect(await refusalOf(refuse(' '))).toMatchObject({ code: 'invalid' });
    await refuse('De taken kloppen niet meer.');
    expect(await jobStatus(jobId)).toBe('geweigerd');
    expect(await refusalOf(bench.agree(jobId, [copy]))).toMatchObject({ code: 'wrong-status' });
    await bench.signing.withdrawOffering(bench.hr, jobId, 1, 'We passen de taken aan.');
    expect(await jobStatus(jobId)).toBe('profiel-klaar');
    expect((await bench.copy(copy.id)).status).toBe('ingetrokken');
  });

  it('is possible for the medewerker, who may still sign; or two people say that it was handed over', async () => {
    const { jobId, copy } = await one();
    await bench.agree(jobId, [copy]);
    await bench.signing.refuseToSign(noor, 'gezien-geweigerd', seen(copy), 'Ik wil eerst overleg.', anOrigin);
    const hand = (witnesses: [string, string]) =>
      bench.signing.recordReceipt(
        bench.hr,
        { ...seen(copy), witnesses, explanation: 'Uitgereikt op 21 november.' },
        anOrigin,
      );
    expect(await refusalOf(hand(['Fenna Brouwer', 'fenna brouwer']))).toMatchObject({
      code: 'invalid',
      faults: [{ field: 'getuige2', problem: 'zelfde' }],
    });
    await hand(['Fenna Brouwer', 'Anna de Vries']);
    expect(await jobStatus(jobId)).toBe('ontvangst-vastgelegd');
    expect((await records(copy)).at(-1)?.record).toMatchObject({
      act: 'ontvangst-vastgelegd',
      witnesses: ['Fenna Brouwer', 'Anna de Vries'],
      seal: null,
    });
  });
});

describe('a signature with a pen', () => {
  it('counts when a second person confirms it, and then nobody sets a seal after it', async () => {
    const { jobId, copy } = await one();
    const second = await bench.person('Hans Mulder', ['hr']);
    const note = (change: object = {}) =>
      bench.signing.paper.note(bench.hr, {
        ...seen(copy),
        act: 'papier-akkoord',
        signedOn: '2026-11-21',
        signedBy: 'Anna de Vries',
        keptAt: 'Personeelsarchief, kast 3',
        ...change,
      });
    expect(await refusalOf(note({ signedOn: '2026-11-22', keptAt: '' }))).toMatchObject({
      faults: [{ field: 'datum' }, { field: 'bewaarplaats' }],
    });
    await note();
    const { copies } = await bench.signing.viewSigning(bench.hr, jobId);
    const noteId = copies[0]?.paperNote?.id ?? '';
    expect(copies[0]?.copy.status).toBe('ter-tekening');
    const confirm = (by: Actor) => bench.signing.paper.confirm(by, seen(copy), noteId, anOrigin);
    expect(await refusalOf(confirm(bench.hr))).toMatchObject({ code: 'forbidden' });
    await confirm(second);
    expect(await bench.copy(copy.id)).toMatchObject({ status: 'akkoord-getekend', onPaper: true });
    expect(await refusalOf(bench.see(copy, noor))).toMatchObject({ code: 'wrong-status' });
    expect((await records(copy))[0]?.record.paper).toMatchObject({
      signedBy: 'Anna de Vries',
      notedBy: { name: 'Fenna Brouwer' },
    });
  });
});

describe('taking back and starting anew', () => {
  it('keeps what was sealed, and a next version replaces the signed one only when it is signed', async () => {
    const { jobId, copy } = await one();
    await bench.agree(jobId, [copy]);
    await bench.see(copy, noor);
    expect(await refusalOf(bench.signing.withdrawOffering(bench.hr, jobId, 1, 'Toch niet.'))).toMatchObject({
      code: 'wrong-status',
    });
    await bench.signing.reviseProfile(bench.hr, jobId);
    await bench.finish(jobId);
    const { mark } = await bench.signing.previewOffering(bench.hr, jobId);
    await bench.signing.offerProfile(bench.hr, jobId, mark);
    const [next] = await bench.copies(jobId);
    if (next === undefined) throw new Error('a second version');
    expect(next.version).toBe(2);
    await bench.agree(jobId, [next]);
    expect((await bench.copy(copy.id)).status).toBe('getekend');
    await bench.see(next, noor);
    expect((await bench.copy(copy.id)).status).toBe('vervangen');
    const { file } = await bench.signing.openCopyFile(noor, copy.id);
    expect(file.seals).toBe(2);
  });
});

describe('erasing', () => {
  const erase = (who: Actor) =>
    bench.unitOfWork.write(bench.hr.organisationId, async ({ people, personalData }) => {
      const account = await people.find(who.accountId);
      if (account === undefined) throw new Error('there is no such person');
      return personalData.erase(account, 'Gewist', bench.clock.now().toISOString());
    });
  const countOf = async (table: 'exemplaar_bestand' | 'bewijs' | 'exemplaar_geopend', copyId: string) => {
    const rows = await bench.database.writer
      .selectFrom(table)
      .select('exemplaar_id')
      .where('exemplaar_id', '=', copyId)
      .execute();
    return rows.length;
  };

  it('takes the copies of a medewerker away with all that belongs to them, and the log still holds', async () => {
    const gone = await bench.person('Gijs Weg', ['medewerker']);
    const { jobId, copy } = await one(gone);
    await bench.agree(jobId, [copy]);
    await bench.see(copy, gone);
    await bench.signing.viewCopy(gone, copy.id, 'webpagina');
    await erase(gone);
    for (const table of ['exemplaar_bestand', 'bewijs', 'exemplaar_geopend'] as const) {
      expect(await countOf(table, copy.id)).toBe(0);
    }
    expect(await refusalOf(bench.signing.viewCopy(bench.hr, copy.id, null))).toMatchObject({
      code: 'not-found',
    });
    const entries = await bench.unitOfWork.read(bench.hr.organisationId, ({ audit }) => audit.list());
    expect(firstBrokenLink(entries, (text) => nodeDigests.sha256(text))).toBeNull();
  });

  it('leaves what a manager signed for others', async () => {
    const manager = await bench.person('Bas Vertrekt', ['leidinggevende']);
    const stand: Actor = { ...manager, standsInFor: [bench.manager.accountId] };
    const { jobId, copy } = await one();
    await bench.agree(jobId, [copy], stand);
    await erase(manager);
    expect((await records(copy)).map(({ record }) => record.signer.name)).toEqual(['Bas Vertrekt']);
    expect(await countOf('exemplaar_bestand', copy.id)).toBe(2);
  });
});

describe('very many at once', () => {
  it('16 requests at the same time for each of 200 documents give 200 signatures', async () => {
    let drawn: Promise<Uint8Array> | undefined;
    const many = await signingBench((...copy) => (drawn ??= realCopy(...copy)));
    try {
      const holders: Actor[] = [];
      for (let number = 0; number < 200; number += 1) {
        holders.push(await many.person(`Medewerker ${number}`, ['medewerker']));
      }
      const { jobId, copies } = await many.offered(holders);
      const all = await Promise.all(Array.from({ length: 16 }, () => many.agree(jobId, copies)));
      expect(new Set(all.flat().map(({ record }) => record.id)).size).toBe(200);
      const events = await many.events(jobId);
      expect(events.filter(({ kind }) => kind === 'handeling-vastgelegd')).toHaveLength(200);
      const { count } = await many.database.writer
        .selectFrom('exemplaar_bestand')
        .select((select) => select.fn.countAll<number>().as('count'))
        .where('zegels', '=', 1)
        .executeTakeFirstOrThrow();
      expect(count).toBe(200);
    } finally {
      await many.close();
    }
  });
});
