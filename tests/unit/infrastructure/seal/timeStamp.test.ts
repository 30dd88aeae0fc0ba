import { readFileSync } from 'node:fs';
import * as asn1js from 'asn1js';
import { PKIStatus, PKIStatusInfo, TimeStampReq, TimeStampResp } from 'pkijs';
import type { SealReport } from '../../../../src/application/ports';
import { checkText } from '../../../../src/cli/checkText';
import { renderDocument } from '../../../../src/infrastructure/pdf/renderDocument';
import { ownBuffer } from '../../../../src/infrastructure/seal/bytes';
import { readCertificate } from '../../../../src/infrastructure/seal/certificates/readCertificate';
import { readSignature } from '../../../../src/infrastructure/seal/cms/readSignature';
import { createSealer } from '../../../../src/infrastructure/seal/createSealer';
import type { SealKeyStore } from '../../../../src/infrastructure/seal/keys/openSealKeys';
import { openPdf } from '../../../../src/infrastructure/seal/pdf/openPdf';
import { signatureFieldsOf } from '../../../../src/infrastructure/seal/pdf/signatureFields';
import { isKind } from '../../../../src/infrastructure/seal/pdf/values';
import { reportMissingStamps } from '../../../../src/infrastructure/seal/timestamp/reportMissingStamps';
import { restingTimeStamper } from '../../../../src/infrastructure/seal/timestamp/restingTimeStamper';
import { rfc3161TimeStamper } from '../../../../src/infrastructure/seal/timestamp/rfc3161TimeStamper';
import type { TimeStamper } from '../../../../src/infrastructure/seal/timestamp/timeStamper';
import { createVerifier } from '../../../../src/infrastructure/seal/verify/createVerifier';
import { describeWith, run, scratchDirectory } from '../../../support/pdf/externalTools';
import { aSampleProfile } from '../../../support/pdf/sampleProfile';
import { keyDirectory, managerSeal, newKeys, sealedTwice } from '../../../support/seal/sealBench';
import {
  startTimeStampService,
  type TimeStampAnswer,
  type TimeStampService,
} from '../../../support/seal/timeStampService';

const verifier = createVerifier();
const place = keyDirectory();
const scratch = scratchDirectory();
let keys: SealKeyStore;
let service: TimeStampService;
let bare: Uint8Array;
beforeAll(async () => {
  keys = newKeys(place.path);
  service = await startTimeStampService();
  bare = (await renderDocument(aSampleProfile())).bytes;
});
afterAll(async () => {
  await service.close();
  place.remove();
  scratch.remove();
});

/** Where the digits of the last signature stand. */
function digitsOf(bytes: Uint8Array, index: number) {
  const pdf = openPdf(bytes);
  const number = signatureFieldsOf(pdf)[index]?.signature ?? 0;
  const placed = pdf.dict({ kind: 'ref', number, generation: 0 }).entries.get('Contents');
  const cms = isKind(placed?.value ?? null, 'text') ? (placed?.value as { bytes: Uint8Array }).bytes : null;
  return { from: (placed?.from ?? 0) + 1, cms: cms ?? new Uint8Array() };
}

describeWith('openssl', 'a seal with a time stamp of openssl', () => {
  let revisions: Awaited<ReturnType<typeof sealedTwice>>;
  beforeAll(async () => {
    revisions = await sealedTwice(keys, rfc3161TimeStamper(service.url));
  });
  const shown = (report: SealReport): string =>
    checkText({ name: 'a.pdf', sha256: '00', report, grading: null, content: null });

  it('is whole, with the time that the service gave, and says that the service is not known here', async () => {
    const sealer = createSealer(keys, rfc3161TimeStamper(service.url));
    const { pdf, timeStamp } = await sealer.seal(managerSeal(bare));
    const report = await verifier.verify(pdf, keys.trusted());
    const remarks = [{ code: 'time-stamper-unknown', about: 'Voorbeeld Tijdstempels' }];
    expect(report).toMatchObject({ verdict: 'intact', remarks: [] });
    expect(timeStamp.status).toBe('added');
    const at = timeStamp.status === 'added' ? timeStamp.at : '';
    expect(report.seals).toMatchObject([{ status: 'intact', by: 'ours', stampedAt: at, remarks }]);
    expect(shown(report)).toMatch(
      /: klopt\. Certificaat: .* Tijdstempel: .*\n {2}Wie de tijdstempel gaf, is hier niet bekend: Voorbeeld Tijdstempels\./,
    );
    expect(shown(report)).toContain('- of de tijdstempels kloppen: wie ze gaf, is hier niet bekend');
  });

  it('has a proven time for who trusts the service, which makes no seal ours', async () => {
    const ofService = [service.certificate, service.root].map(
      (path) => readCertificate(readFileSync(path)).der,
    );
    for (const der of ofService) {
      const report = await verifier.verify(revisions[2], [...keys.trusted(), der]);
      expect(report.verdict).toBe('intact');
      expect(report.seals.flatMap(({ remarks }) => remarks)).toEqual([]);
      expect(shown(report)).not.toMatch(/tijdstempels kloppen|zonder tijdstempel/);
    }
    expect((await verifier.verify(revisions[2], ofService.slice(0, 1))).verdict).toBe('sealer-unknown');
  });

  it('is confirmed by openssl', () => {
    for (const index of [0, 1]) {
      const { timeStampToken, signature } = readSignature(digitsOf(revisions[2], index).cms);
      const token = scratch.write('token.der', timeStampToken ?? new Uint8Array());
      const check = (data: Uint8Array): string =>
        run('openssl', [
          ...['ts', '-verify', '-token_in', '-in', token, '-data', scratch.write('getekend.bin', data)],
          ...['-CAfile', service.root],
        ]);
      expect(check(signature)).toContain('Verification: OK');
      expect(() => check(Buffer.concat([signature, Buffer.from('x')]))).toThrow();
    }
  });

  it('is refused for any one bit that is changed in the last time stamp, which no signature covers', async () => {
    const { from, cms } = digitsOf(revisions[2], 1);
    const token = readSignature(cms).timeStampToken ?? new Uint8Array();
    const start = Buffer.from(cms).indexOf(token);
    const accepted: number[] = [];
    for (let at = start; at < start + token.length; at += 31) {
      const file = Buffer.from(revisions[2]);
      const changed = ((cms[at] ?? 0) ^ (1 << (at % 8))).toString(16).padStart(2, '0');
      file.write(changed, from + 2 * at, 'latin1');
      const { verdict } = await verifier.verify(file, keys.trusted());
      if (verdict === 'intact') accepted.push(at);
    }
    expect(start).toBeGreaterThan(0);
    expect(token.length).toBeGreaterThan(1000);
    expect(accepted).toEqual([]);
  });

  describeWith('pdfsig', 'pdfsig on seals with a time stamp', () => {
    it('finds both valid', () => {
      const report = run('pdfsig', [scratch.write('gestempeld.pdf', revisions[2])]);
      expect(report.match(/Signature is Valid/g)).toHaveLength(2);
    });
  });

  it.each<[string, string, (question: Buffer) => Buffer]>([
    ['the answer to an earlier question', 'wrong-nonce', (question) => service.reply(otherNonce(question))],
    ['a time stamp on something else', 'wrong-imprint', (question) => service.reply(otherImprint(question))],
    [
      'a signature that is not that of the service',
      'wrong-signature',
      (question) => lastBit(service.reply(question)),
    ],
    ['half an answer', 'not-a-reply', (question) => service.reply(question).subarray(0, 300)],
  ])('is a seal without one after %s', async (_, reason, answer) => {
    await expectWithout(reason, (question, response) => response.end(answer(question)));
  });
});

describe('a service for time stamps that fails', () => {
  it.each<[string, string, TimeStampAnswer]>([
    ['gives another status', 'http-503', (_, response) => response.writeHead(503).end('later')],
    [
      'sends on to another address',
      'http-307',
      (_, response) => response.writeHead(307, { Location: service.url }).end(),
    ],
    ['answers with nothing', 'not-a-reply', (_, response) => response.end()],
    ['answers with a page', 'not-a-reply', (_, response) => response.end('<!doctype html><p>welkom')],
    ['answers with more than is read', 'too-big', (_, response) => response.end(Buffer.alloc(64 * 1024 + 1))],
    ['refuses', 'rejected', (_, response) => response.end(rejection())],
    [
      'says yes and gives nothing',
      'not-a-reply',
      (_, response) => response.end(rejection(PKIStatus.granted)),
    ],
    ['hangs up', 'unreachable', (_, response) => response.destroy()],
  ])('leaves a seal without one when it %s', async (_, reason, answer) => {
    await expectWithout(reason, answer);
  });

  it('is asked once, also when it sends on to itself', async () => {
    const before = service.asked();
    await expectWithout('http-302', (_, response) =>
      response.writeHead(302, { Location: service.url }).end(),
    );
    expect(service.asked()).toBe(before + 1);
  });

  it.each<[string, TimeStampAnswer]>([
    ['before it answers', () => undefined],
    ['in the middle of its answer', (_, response) => response.writeHead(200).write('begin')],
  ])('is not waited for past the limit, %s', async (_, answer) => {
    const limit = new AbortController();
    const heard: TimeStampAnswer = (question, response) => {
      answer(question, response);
      setImmediate(() => {
        limit.abort();
      });
    };
    await expectWithout('timeout', heard, () => limit.signal);
  });

  it('may be nowhere', async () => {
    const gone = await startTimeStampService();
    await gone.close();
    await expect(rfc3161TimeStamper(gone.url).stamp(bare)).resolves.toEqual({
      ok: false,
      reason: 'unreachable',
    });
  });

  it('is left alone for a minute after it gave no answer, so that many seals wait for it once', async () => {
    let at = Date.parse('2026-11-26T10:00:00Z');
    const reasons = ['timeout', 'wrong-nonce', 'unreachable'];
    const silent: TimeStamper = {
      stamp: () => Promise.resolve({ ok: false, reason: reasons.shift() ?? 'none' }),
    };
    const stamper = restingTimeStamper(silent, { now: () => new Date(at) });
    const found: string[] = [];
    for (const seconds of [0, 59, 1, 0, 0]) {
      at += seconds * 1000;
      const stamp = await stamper.stamp(bare);
      found.push(stamp.ok ? '' : stamp.reason);
    }
    expect(found).toEqual(['timeout', 'resting', 'wrong-nonce', 'unreachable', 'resting']);
  });
});

/** Seals while the service answers so: it is sealed without a time stamp, and the log says why. */
async function expectWithout(
  reason: string,
  answer: TimeStampAnswer,
  deadline?: () => AbortSignal,
): Promise<void> {
  service.answerWith(answer);
  const lines: unknown[] = [];
  const sealer = reportMissingStamps(createSealer(keys, rfc3161TimeStamper(service.url, deadline)), {
    warn: (event, fields) => lines.push([event, fields]),
  });
  const { pdf, timeStamp } = await sealer.seal(managerSeal(bare));
  expect(timeStamp).toEqual({ status: 'failed', reason });
  expect(lines).toEqual([['seal-without-time-stamp', { code: reason }]]);
  const report = await verifier.verify(pdf, keys.trusted());
  expect(report).toMatchObject({ verdict: 'intact', seals: [{ stampedAt: null, remarks: [] }] });
}

function changed(question: Buffer, change: (read: TimeStampReq) => void): Buffer {
  const read = TimeStampReq.fromBER(ownBuffer(question));
  change(read);
  return Buffer.from(read.toSchema().toBER(false));
}

function otherNonce(question: Buffer): Buffer {
  return changed(question, (read) => {
    read.nonce = new asn1js.Integer({ value: 12_345 });
  });
}

function otherImprint(question: Buffer): Buffer {
  return changed(question, ({ messageImprint }) => {
    messageImprint.hashedMessage = new asn1js.OctetString({ valueHex: new ArrayBuffer(32) });
  });
}

/** The signature stands at the end. */
function lastBit(answer: Buffer): Buffer {
  const copy = Buffer.from(answer);
  copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 1;
  return copy;
}

function rejection(status = PKIStatus.rejection): Buffer {
  return Buffer.from(new TimeStampResp({ status: new PKIStatusInfo({ status }) }).toSchema().toBER(false));
}
