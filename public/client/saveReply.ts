import type { Revision, SaveReply } from './autosaveMachine';

/** What an answer of the server means for autosave. `body` is the parsed JSON, or undefined when it was none. */
export function readReply(status: number, body: unknown): SaveReply {
  if (status === 200) {
    const revision = revisionIn(body);
    return revision !== undefined && hasText(body, 'savedAt')
      ? { kind: 'saved', revision, savedAt: body.savedAt }
      : { kind: 'failed' };
  }
  if (status === 409) return { kind: 'conflict' };
  // 0: a redirect that was not followed, which only the sign-in page causes.
  if (status === 401 || status === 0) return { kind: 'signed-out' };
  if (status === 422) return { kind: 'incomplete', message: hasText(body, 'message') ? body.message : '' };
  return status >= 400 && status < 500 && status !== 408 && status !== 429
    ? { kind: 'refused' }
    : { kind: 'failed' };
}

function hasText<Key extends string>(body: unknown, key: Key): body is Record<Key, string> {
  return (
    typeof body === 'object' && body !== null && typeof (body as Record<string, unknown>)[key] === 'string'
  );
}

/** A page with one question gets one revision; a page with more gets one for each, by the name of its field. */
function revisionIn(body: unknown): Revision | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { revision, revisions } = body as { readonly revision?: unknown; readonly revisions?: unknown };
  if (typeof revision === 'number') return revision;
  return isNumbers(revisions) ? revisions : undefined;
}

function isNumbers(value: unknown): value is Readonly<Record<string, number>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'number')
  );
}
