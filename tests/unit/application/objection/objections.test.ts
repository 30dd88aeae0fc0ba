import { makePreviewErasure } from '../../../../src/application/erasure/erasePerson';
import type { GivenStep } from '../../../../src/application/objection/givenStep';
import type { ObjectionPart } from '../../../../src/application/objection/loadObjection';
import { chainHash } from '../../../../src/domain/audit/chain';
import type { AuditEntry } from '../../../../src/domain/audit/event';
import type { Ruling } from '../../../../src/domain/ruling/ruling';
import type { TakenStep } from '../../../../src/domain/objection/objectionStep';
import { SealFailure } from '../../../../src/domain/signing/sealFailure';
import type { Actor } from '../../../../src/domain/workflow/actor';
import { createVerifier } from '../../../../src/infrastructure/seal/verify/createVerifier';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { parsePdf, textOf } from '../../../support/pdf/pdfObjects';
import { readZip } from '../../../support/zip/readZip';
import { pagesOfPdf, squeezed, squeezedText } from '../../../support/profile/pdfText';
import { refusalOf } from '../../../support/profile/profileBench';
import { signingBench, type SigningBench } from '../../../support/signing/signingBench';

/** Objection: who takes which step, what is stored, and who hears of it. */

let bench: SigningBench;
let noor: Actor;
let colleague: Actor;
const dayMs = 24 * 60 * 60 * 1000;

beforeAll(async () => {
  bench = await signingBench();
  noor = await bench.person('Noor Bakker', ['medewerker']);
  colleague = await bench.person('Kim de Boer', ['hr', 'medewerker']);
});
afterAll(() => bench.close());

const talk: GivenStep = { kind: 'gesprek-gevraagd', words: 'Ik wil weten waarom niet C.' };
const objection = (change: Partial<Extract<GivenStep, { kind: 'bezwaar-gemaakt' }>> = {}): GivenStep => ({
  kind: 'bezwaar-gemaakt',
  grounds: ['niveau'],
  reasons: { niveau: 'Ik stuur drie collega’s aan.', beschrijving: '' },
  wish: 'Niveau C',
  lateReason: '',
  receivedOn: '',
  ...change,
});
const decision = (
  niveau: 'gegrond' | 'ongegrond' = 'ongegrond',
): Extract<GivenStep, { kind: 'besloten' }> => ({
  kind: 'besloten',
  verdicts: { niveau },
  words: 'De antwoorden wijzen naar B.',
  advisedBy: 'de interne commissie',
});

const take = (
  ruling: Ruling,
  actor: Actor,
  part: ObjectionPart,
  seen: number,
  step: GivenStep,
): Promise<TakenStep> => bench.objection.takeStep(actor, part, ruling.id, seen, step);
const problems = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const refusal = await refusalOf(work);
  return refusal.code === 'invalid' ? refusal.faults.map(({ field, problem }) => `${field}: ${problem}`) : [];
};
const messagesOf = (actor: Actor): readonly string[] => {
  const rows = bench.database.handle
    .prepare<[string], { soort: string }>('SELECT soort FROM bericht WHERE account_id = ?')
    .all(actor.accountId);
  return rows.map(({ soort }) => soort).filter((kind) => kind.startsWith('bezwaar'));
};

describe('the road inside', () => {
  it('goes from a talk over an objection to a sealed decision, and tells who has to know', async () => {
    const ruling = await bench.ruled(noor);
    await take(ruling, noor, 'medewerker', 0, talk);
    expect(messagesOf(bench.manager)).toEqual(['bezwaar-gesprek']);
    const seenByManager = await bench.objection.viewObjection(bench.manager, 'leidinggevende', ruling.id);
    expect(seenByManager).toMatchObject({ open: ['gesprek-gevoerd'], seen: 1 });
    const on = seenByManager.today;
    await take(ruling, bench.manager, 'leidinggevende', 1, {
      kind: 'gesprek-gevoerd',
      on,
      outcome: 'niet-eens',
      words: 'We zijn het niet eens.',
    });
    await take(ruling, noor, 'medewerker', 2, objection());
    expect(messagesOf(colleague)).toEqual(['bezwaar-hr']);
    const listed = await bench.objection.listObjections(bench.hr);
    expect(listed.find((one) => one.ruling.id === ruling.id)?.state).toMatchObject({
      stage: 'bezwaar',
      dueOn: '2026-12-19',
    });
    const taken = await take(ruling, bench.hr, 'hr', 3, decision());
    // HR set this level too, and the document says so.
    expect(taken.step).toMatchObject({ kind: 'besloten', setTheLevel: true });

    const { bytes, viewed } = await bench.objection.openDecision(noor, 'medewerker', ruling.id, 4);
    expect((await createVerifier().verify(bytes, [])).seals).toMatchObject([
      { status: 'intact', act: 'besluit-op-bezwaar' },
    ]);
    const text = squeezedText(pagesOfPdf(bytes));
    for (const words of ['Ik stuur drie collega’s aan.', 'geen gelijk (ongegrond)', 'de interne commissie']) {
      expect(text).toContain(squeezed(words));
    }
    expect(viewed.state.stage).toBe('afgerond');
    expect(messagesOf(noor)).toEqual(['bezwaar-nieuws', 'bezwaar-nieuws']);
    // The leidinggevende hears of the talk only.
    const after = await bench.objection.viewObjection(bench.manager, 'leidinggevende', ruling.id);
    expect(after.steps.map(({ step }) => step.kind)).toEqual(['gesprek-gevraagd', 'gesprek-gevoerd']);
    expect(after.state.stage).toBe('besproken');
    expect(messagesOf(bench.manager)).toEqual(['bezwaar-gesprek']);
  });

  it('takes a step once when two people take one at the same time', async () => {
    const ruling = await bench.ruled(noor);
    await take(ruling, noor, 'medewerker', 0, objection());
    const both = await Promise.allSettled([
      take(ruling, bench.hr, 'hr', 1, decision()),
      take(ruling, colleague, 'hr', 1, decision('gegrond')),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected');
    expect(lost).toMatchObject({ reason: { error: { code: 'stale' } } });
    expect((await bench.objection.viewObjection(noor, 'medewerker', ruling.id)).steps).toHaveLength(2);
  });

  it('refuses a step that cannot follow now', async () => {
    const ruling = await bench.ruled(noor);
    expect(await refusalOf(take(ruling, bench.hr, 'hr', 0, decision()))).toMatchObject({
      code: 'wrong-status',
      status: 'niets',
    });
    await take(ruling, noor, 'medewerker', 0, objection());
    expect(await refusalOf(take(ruling, noor, 'medewerker', 1, objection()))).toMatchObject({
      code: 'wrong-status',
    });
    expect(await refusalOf(bench.ruling.withdrawRuling(bench.hr, ruling.id, 'Fout in de datum.'))).toEqual({
      code: 'not-ready',
      missing: ['bezwaar'],
    });
  });

  it('stores nothing when the decision cannot be sealed', async () => {
    const ruling = await bench.ruled(noor);
    await take(ruling, noor, 'medewerker', 0, objection());
    bench.sealWith({ seal: () => Promise.reject(new SealFailure('key-unusable')) });
    expect(await refusalOf(take(ruling, bench.hr, 'hr', 1, decision()))).toMatchObject({
      code: 'not-sealed',
    });
    bench.sealWith(bench.realSealer);
    expect((await bench.objection.viewObjection(noor, 'medewerker', ruling.id)).seen).toBe(1);
  });

  it('tells every fault at its field', async () => {
    const ruling = await bench.ruled(noor);
    expect(await problems(take(ruling, noor, 'medewerker', 0, { ...talk, words: ' ' }))).toEqual([
      'woorden: leeg',
    ]);
    expect(await problems(take(ruling, noor, 'medewerker', 0, objection({ grounds: [] })))).toEqual([
      'gronden: leeg',
    ]);
    expect(
      await problems(
        take(ruling, bench.hr, 'hr', 0, objection({ grounds: ['beschrijving'], receivedOn: '' })),
      ),
    ).toEqual(['ontvangen: geen-datum', 'reden-beschrijving: leeg']);
    await take(ruling, noor, 'medewerker', 0, objection());
    expect(
      await problems(take(ruling, bench.hr, 'hr', 1, { ...decision(), verdicts: {}, words: '' })),
    ).toEqual(['oordeel-niveau: leeg', 'woorden: leeg']);
    expect(
      await problems(
        take(ruling, bench.hr, 'hr', 1, { kind: 'termijn-verlengd', until: '2026-12-19', words: 'x' }),
      ),
    ).toEqual(['tot: te-vroeg']);
    expect(
      await problems(
        take(ruling, bench.hr, 'hr', 1, { kind: 'termijn-verlengd', until: '2027-02-01', words: 'x' }),
      ),
    ).toEqual(['tot: te-ver']);
  });
});

describe('who is let in', () => {
  it('hides an objection from others, and from HR about themselves', async () => {
    const own = await bench.person('Ali Yildiz', ['hr', 'medewerker']);
    const ruling = await bench.ruled(own);
    await take(ruling, own, 'medewerker', 0, objection());
    expect(await refusalOf(bench.objection.viewObjection(own, 'hr', ruling.id))).toMatchObject({
      code: 'own-job',
    });
    expect((await bench.objection.listObjections(own)).map((one) => one.ruling.id)).not.toContain(ruling.id);
    for (const [who, part] of [
      [noor, 'medewerker'],
      [colleague, 'medewerker'],
      [bench.manager, 'hr'],
      [noor, 'hr'],
      // No talk was asked, so there is nothing to know.
      [bench.manager, 'leidinggevende'],
    ] as const) {
      expect((await refusalOf(bench.objection.viewObjection(who, part, ruling.id))).code).toMatch(
        /^(not-found|forbidden)$/,
      );
    }
    expect(messagesOf(own)).toEqual([]);
  });

  it('writes down that HR read it', async () => {
    const ruling = await bench.ruled(noor);
    await take(ruling, noor, 'medewerker', 0, objection());
    await bench.objection.viewObjection(colleague, 'hr', ruling.id);
    expect(await bench.events(ruling.jobId)).toContainEqual({
      kind: 'dossier-gelezen',
      file: 'bezwaar',
      jobId: ruling.jobId,
      personIds: [noor.accountId],
    });
  });
});

describe('after the last day', () => {
  it('takes an objection with the reason why it is late, and records a letter of who left', async () => {
    const ruling = await bench.ruled(noor);
    const sam = await bench.person('Sam Visser', ['medewerker']);
    const left = await bench.ruled(sam);
    bench.clock.advance(60 * dayMs);
    expect(await problems(take(ruling, noor, 'medewerker', 0, objection()))).toEqual(['telaat: leeg']);
    const taken = await take(ruling, noor, 'medewerker', 0, objection({ lateReason: 'Ik was ziek.' }));
    expect(taken.step).toMatchObject({ lateReason: 'Ik was ziek.' });
    // A letter that came in within the term is in time, also when it is recorded later.
    const letter = await take(left, bench.hr, 'hr', 0, objection({ receivedOn: '2026-12-01' }));
    expect(letter.step).toMatchObject({ way: 'papier', receivedOn: '2026-12-01', lateReason: null });
    const { state } = await bench.objection.viewObjection(bench.hr, 'hr', left.id);
    expect(state).toMatchObject({ overdue: true, silence: 'volgende-stap' });
  });
});

it('cannot be changed or removed in the database', async () => {
  const ruling = await bench.ruled(noor);
  await take(ruling, noor, 'medewerker', 0, objection());
  const run = (sql: string) => () => bench.database.handle.prepare(sql).run();
  expect(run("UPDATE bezwaar_stap SET inhoud = '{}'")).toThrow('never changed');
  expect(run('DELETE FROM bezwaar_stap')).toThrow('only when someone is erased');
  expect(run('INSERT OR REPLACE INTO bezwaar_stap SELECT * FROM bezwaar_stap')).toThrow('does not follow');
});

it('keeps a person from being erased while it is open, and goes with them afterwards', async () => {
  const tom = await bench.person('Tom de Wit', ['medewerker']);
  const beheerder = await bench.person('Beheer', ['beheerder']);
  const ruling = await bench.ruled(tom);
  await take(ruling, tom, 'medewerker', 0, objection());
  const preview = makePreviewErasure(bench);
  const kinds = async () =>
    (await preview(beheerder, tom.accountId)).obstacles.map(({ kind }) => kind as string);
  expect(await kinds()).toContain('open-bezwaar');
  await take(ruling, bench.hr, 'hr', 1, decision());
  expect(await kinds()).not.toContain('open-bezwaar');
  const rows = (): unknown =>
    bench.database.handle
      .prepare('SELECT count(*) AS rows FROM bezwaar_stap WHERE indelingsbesluit_id = ?')
      .get(ruling.id);
  expect(rows()).toEqual({ rows: 2 });
  await bench.unitOfWork.write(bench.hr.organisationId, async ({ people, personalData }) => {
    const person = await people.find(tom.accountId);
    if (person === undefined) throw new Error('there is no such person');
    await personalData.erase(person, 'iemand', bench.clock.now().toISOString());
  });
  expect(rows()).toEqual({ rows: 0 });
});

describe('the file of exhibits', () => {
  const jsonOf = (files: readonly Attached[], name: string): Record<string, unknown> =>
    JSON.parse(
      Buffer.from(files.find((file) => file.name.endsWith(`-${name}.json`))?.bytes ?? []).toString(),
    ) as Record<string, unknown>;

  async function decided(holder: Actor): Promise<Ruling> {
    const ruling = await bench.ruled(holder);
    await take(ruling, holder, 'medewerker', 0, objection());
    await take(ruling, bench.hr, 'hr', 1, decision());
    return ruling;
  }

  it('holds every document byte for byte, the same for HR and the medewerker, with its hash in the list', async () => {
    const ruling = await decided(noor);
    const { bytes } = await bench.objection.openFile(noor, 'medewerker', ruling.id, 'pdf');
    const files = attachedFiles(bytes);
    expect(files.map(({ name }) => name)).toEqual([
      'productie-01-functieprofiel.pdf',
      'productie-02-handelingen.json',
      'productie-03-indelingsbesluit.pdf',
      'productie-04-stappen.json',
      'productie-05-besluit-op-bezwaar.pdf',
      'productie-06-logboek.json',
    ]);
    const stored = await bench.unitOfWork.read(noor.organisationId, async (repositories) => [
      (await repositories.signing.file(ruling.copyId))?.bytes,
      await repositories.rulings.bytes(ruling.id),
      await repositories.objections.file(ruling.id, 2),
    ]);
    const documents = files.filter(({ name }) => name.endsWith('.pdf'));
    expect(documents.map((file) => Buffer.from(file.bytes))).toEqual(
      stored.map((file) => Buffer.from(file ?? [])),
    );
    const text = squeezedText(pagesOfPdf(bytes));
    for (const file of files) {
      expect(text).toContain(squeezed(file.name));
      expect(text).toContain(nodeDigests.sha256OfBytes(file.bytes));
    }
    for (const words of [
      'maakte bezwaar tegen het niveau',
      'Ik stuur drie collega’s aan.',
      'het niveau ongegrond',
    ])
      expect(text).toContain(squeezed(words));
    const forHr = await bench.objection.openFile(bench.hr, 'hr', ruling.id, 'pdf');
    expect(attachedFiles(forHr.bytes)).toEqual(files);
    expect(await bench.events(ruling.jobId)).toContainEqual(
      expect.objectContaining({ kind: 'bezwaar-gedownload', rulingId: ruling.id, what: 'dossier-pdf' }),
    );
  });

  it('is a ZIP of the same exhibits, with a list of hashes', async () => {
    const ruling = await decided(noor);
    const inside = attachedFiles(
      (await bench.objection.openFile(noor, 'medewerker', ruling.id, 'pdf')).bytes,
    );
    const zip = readZip((await bench.objection.openFile(noor, 'medewerker', ruling.id, 'zip')).bytes);
    expect(zip.slice(1, -1).map(({ name, bytes }) => ({ name, bytes }))).toEqual(inside);
    const [index] = zip;
    expect(index?.name).toBe('00-inhoudsopgave.pdf');
    expect(attachedFiles(index?.bytes ?? new Uint8Array())).toEqual([]);
    expect(zip.at(-1)?.bytes.toString().split('\n').slice(0, -1)).toEqual(
      zip.slice(0, -1).map(({ name, bytes }) => `${nodeDigests.sha256OfBytes(bytes)}  ${name}`),
    );
  });

  it('tells of the acts without where and with what they were done, and of the log what can be checked', async () => {
    const ruling = await decided(noor);
    const files = attachedFiles((await bench.objection.openFile(noor, 'medewerker', ruling.id, 'pdf')).bytes);
    const data = files.filter(({ name }) => name.endsWith('.json')).map((file) => file.bytes.toString());
    for (const hidden of ['192.0.2.7', 'sessie-1', 'Firefox', 'staffNumber'])
      expect(data.join()).not.toContain(hidden);
    const log = jsonOf(files, 'logboek').gebeurtenissen as (AuditEntry & { shortened: boolean })[];
    expect(log.map(({ event }) => event.kind)).toEqual(
      expect.arrayContaining([
        'profiel-aangeboden',
        'handeling-vastgelegd',
        'indelingsbesluit-gegeven',
        'bezwaar-stap',
      ]),
    );
    for (const { shortened, onBehalfOf, ...entry } of log) {
      expect(shortened).toBe(false);
      expect(onBehalfOf).toBeNull();
      const whole = { ...entry, organisationId: noor.organisationId };
      expect(chainHash(whole, (text) => nodeDigests.sha256(text))).toBe(entry.hash);
    }
    const said = log.flatMap(({ event }) => (event.kind === 'bezwaar-stap' ? [event.stepSha256] : []));
    const steps = jsonOf(files, 'stappen').stappen as { stepSha256: string }[];
    expect(steps.map(({ stepSha256 }) => stepSha256)).toEqual(said);
  });

  it('holds the view of the medewerker and what was decided on it, not that of the leidinggevende', async () => {
    const ruling = await decided(noor);
    const [at, by] = [bench.clock.now().toISOString(), bench.hr.accountId];
    await bench.unitOfWork.write(noor.organisationId, async ({ voices }) => {
      const asked = [
        { accountId: noor.accountId, as: 'medewerker' },
        { accountId: bench.manager.accountId, as: 'leidinggevende' },
      ] as const;
      const round = { id: 'ronde', jobId: ruling.jobId, question: 'Klopt dit?', points: ['beschrijving'] };
      await voices.open({ ...round, dueOn: null, asked, openedBy: by, openedAt: at });
      const view = { point: 'beschrijving', verdict: 'anders', choice: null, givenAt: at } as const;
      await voices.saveView('ronde', 0, { ...view, accountId: noor.accountId, text: 'De beurzen missen.' });
      await voices.saveView('ronde', 0, { ...view, accountId: bench.manager.accountId, text: 'Geheim.' });
    });
    const dossier = async () =>
      attachedFiles((await bench.objection.openFile(noor, 'medewerker', ruling.id, 'pdf')).bytes);
    // Nothing of a round that is open.
    expect((await dossier()).map(({ name }) => name).join()).not.toContain('zienswijzen');
    await bench.unitOfWork.write(noor.organisationId, async ({ voices }) => {
      const decision = { point: 'beschrijving', text: 'Ze komen erin.', decidedBy: by, decidedAt: at };
      await voices.saveDecision('ronde', 0, decision);
      await voices.close('ronde', by, at, []);
    });
    const files = await dossier();
    expect(jsonOf(files, 'zienswijzen')).toMatchObject({
      ronden: [
        {
          zienswijzen: [{ text: 'De beurzen missen.' }],
          besluiten: [{ text: 'Ze komen erin.' }],
        },
      ],
    });
    expect(files.map(({ bytes }) => bytes.toString()).join()).not.toContain('Geheim.');
  });

  it('says nothing about others who have the functie', async () => {
    const { jobId, copies } = await bench.offered([noor, colleague]);
    const copy = copies.find(({ holderId }) => holderId === noor.accountId);
    if (copy === undefined) throw new Error('there is no copy');
    await bench.agree(jobId, copies);
    await bench.see(copy, noor);
    const ruling = await bench.ruling.giveRuling(bench.hr, {
      copyId: copy.id,
      contentSha256: copy.contentSha256,
      inForceFrom: '2027-01-01',
      way: 'app',
      handedOverOn: '',
      explanation: '',
    });
    await take(ruling, noor, 'medewerker', 0, objection());
    const files = attachedFiles((await bench.objection.openFile(noor, 'medewerker', ruling.id, 'pdf')).bytes);
    const data = files.filter(({ name }) => name.endsWith('.json')).map((file) => file.bytes.toString());
    expect(data.join()).not.toContain(colleague.accountId);
    const log = jsonOf(files, 'logboek').gebeurtenissen as { shortened: boolean }[];
    expect(log.filter(({ shortened }) => shortened)).toHaveLength(1);
  });

  it('is for HR and who objects, and only when there is something', async () => {
    const ruling = await bench.ruled(colleague);
    const open = (actor: Actor, part: 'hr' | 'medewerker') =>
      refusalOf(bench.objection.openFile(actor, part, ruling.id, 'zip'));
    expect(await open(bench.hr, 'hr')).toMatchObject({ code: 'not-found' });
    await take(ruling, colleague, 'medewerker', 0, objection());
    expect(await open(noor, 'medewerker')).toMatchObject({ code: 'not-found' });
    expect(await open(bench.manager, 'hr')).toMatchObject({ code: 'forbidden' });
    expect(await open(colleague, 'hr')).toMatchObject({ code: 'own-job' });
  });
});

interface Attached {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files inside a PDF that nobody sealed, in the order of the document. */
function attachedFiles(bytes: Uint8Array): readonly Attached[] {
  const pdf = parsePdf(bytes);
  const catalog = pdf.dict(pdf.trailer.get('Root'));
  if (!catalog.has('AF')) return [];
  return pdf.array(catalog.get('AF')).map((reference) => {
    const file = pdf.dict(reference);
    return { name: textOf(file.get('UF')), bytes: pdf.stream(pdf.dict(file.get('EF')).get('F')) };
  });
}
