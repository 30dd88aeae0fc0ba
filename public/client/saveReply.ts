import type { SaveReply } from './autosaveMachine';

/** What an answer of the server means for autosave. `body` is the parsed JSON, or undefined when it was none. */
export function readReply(status: number, body: unknown): SaveReply {
  if (status === 200) {
    return hasNumber(body, 'revision') && hasText(body, 'savedAt')
      ? { kind: 'saved', revision: body.revision, savedAt: body.savedAt }
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

function hasNumber<Key extends string>(body: unknown, key: Key): body is Record<Key, number> {
  return (
    typeof body === 'object' && body !== null && typeof (body as Record<string, unknown>)[key] === 'number'
  );
}
