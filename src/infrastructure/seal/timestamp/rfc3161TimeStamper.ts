import { createHash, randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs';
import { ownBuffer } from '../bytes';
import { oids } from '../cms/oids';
import { checkTimeStamp } from './checkTimeStamp';
import { isNormalTimeStamp, normalTimeStamp } from './normalTimeStamp';
import type { TimeStamp, TimeStamper } from './timeStamper';

/** How long a service gets for its answer, from the first byte of the question to the last of the answer. */
const limitMs = 3000;
/** The most bytes of an answer. */
const mostBytes = 64 * 1024;
/** Granted, and granted with a change that the checks here look at themselves (RFC 3161, 2.4.2). */
const granted = [0, 1];

/**
 * Asks a service for time stamps (RFC 3161, 3.4) and checks each one before it is used: whether it was given, what it is on, that it
 * answers this question, and its signature. Whether the service itself is trusted is for whoever checks the file.
 * Follows no redirects. `deadline`: what ends the waiting.
 */
export function rfc3161TimeStamper(
  url: string,
  deadline: () => AbortSignal = () => AbortSignal.timeout(limitMs),
): TimeStamper {
  return {
    async stamp(bytes) {
      const signal = deadline();
      const nonce = newNonce();
      try {
        const answer = await ask(url, questionOn(bytes, nonce), signal);
        return answer.ok ? stampIn(answer.bytes, bytes, nonce) : answer;
      } catch {
        return no(signal.aborted ? 'timeout' : 'unreachable');
      }
    },
  };
}

function no(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

/** A positive number of 8 bytes that does not begin with a zero, so that it is written in one way only. */
function newNonce(): Uint8Array {
  const nonce = new Uint8Array(randomBytes(8));
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

function questionOn(bytes: Uint8Array, nonce: Uint8Array): ArrayBuffer {
  const question = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oids.sha256 }),
      hashedMessage: new asn1js.OctetString({
        valueHex: ownBuffer(createHash('sha256').update(bytes).digest()),
      }),
    }),
    nonce: new asn1js.Integer({ valueHex: ownBuffer(nonce) }),
    certReq: true,
  });
  return question.toSchema().toBER(false);
}

type Answer =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

/** Rejects when there is no connection, or the signal ends it. */
async function ask(url: string, body: ArrayBuffer, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/timestamp-query',
      Accept: 'application/timestamp-reply',
      // Seals are rare: a connection that was kept is often one that the service has closed by then.
      Connection: 'close',
    },
    body,
    redirect: 'manual',
    signal,
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    return no(`http-${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    // Leaving the loop also ends the connection.
    if (length > mostBytes) return no('too-big');
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

function stampIn(answer: Uint8Array, stamped: Uint8Array, nonce: Uint8Array): TimeStamp {
  const read = tokenIn(answer);
  if (!read.ok) return read;
  const checked = checkTimeStamp(read.bytes, stamped, []);
  if (checked === null) return no('not-a-reply');
  if (!checked.fits) return no(`wrong-${checked.problem}`);
  if (checked.nonce !== Buffer.from(nonce).toString('hex')) return no('wrong-nonce');
  return { ok: true, token: read.bytes, at: checked.at };
}

/** The token in the form in which it goes into a seal. */
function tokenIn(answer: Uint8Array): Answer {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(ownBuffer(answer));
    if (!granted.includes(status.status)) return no('rejected');
    if (timeStampToken === undefined) return no('not-a-reply');
    const bytes = normalTimeStamp(new Uint8Array(timeStampToken.toSchema().toBER(false)));
    // A token that reads otherwise than it is written would make the seal look changed.
    return isNormalTimeStamp(bytes) ? { ok: true, bytes } : no('wrong-form');
  } catch {
    return no('not-a-reply');
  }
}
