/**
 * What autosave does, as a pure function of what was and what happens. The DOM layer (`autosave.ts`) turns events
 * into calls of `step` and carries out the effects.
 *
 * Requests never overlap: what changes while one runs is sent after it, as it is then.
 */

export const typingPause = 1.5;
const retryAfter = [10, 30, 60] as const;

/** What is stored now: one revision, or one for each question of the page by the name of its field. */
export type Revision = number | Readonly<Record<string, number>>;

export type SaveReply =
  | { readonly kind: 'saved'; readonly revision: Revision; readonly savedAt: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'incomplete'; readonly message: string }
  /** The server will not take it and will not change its mind. */
  | { readonly kind: 'refused' }
  /** No answer, or a fault of the server. */
  | { readonly kind: 'failed' };

export type AutosaveEvent =
  | { readonly type: 'typed' }
  | { readonly type: 'chosen' }
  | { readonly type: 'timer' }
  | { readonly type: 'replied'; readonly reply: SaveReply }
  | { readonly type: 'submitted' };

export type StatusTone = 'bewaard' | 'open' | 'mis';

export type AutosaveEffect =
  | { readonly do: 'start-timer'; readonly seconds: number }
  | { readonly do: 'stop-timer' }
  | { readonly do: 'send' }
  | { readonly do: 'set-revision'; readonly revision: Revision }
  | { readonly do: 'show'; readonly tone: StatusTone; readonly text: string; readonly announce: boolean }
  | { readonly do: 'offer-conflict' }
  | { readonly do: 'offer-sign-in'; readonly text: string }
  /** Keep back the submit that was just asked for; `submit` follows when the running request is done. */
  | { readonly do: 'hold-submit' }
  | { readonly do: 'submit' };

export interface AutosaveState {
  /** `stopped`: only a normal submit helps now. `leaving`: the form is being submitted. */
  readonly phase: 'idle' | 'waiting' | 'sending' | 'retrying' | 'stopped' | 'leaving';
  /** What changed since the running request was made. */
  readonly changed: 'nothing' | 'typed' | 'chosen';
  /** Something on the screen is not stored. */
  readonly unsaved: boolean;
  readonly failures: number;
  readonly lastSavedAt: string | null;
  /** The next success is told to a screen reader: the first one, and the first after a failure. */
  readonly announceSuccess: boolean;
  readonly submitHeld: boolean;
}

export const initialState: AutosaveState = {
  phase: 'idle',
  changed: 'nothing',
  unsaved: false,
  failures: 0,
  lastSavedAt: null,
  announceSuccess: true,
  submitHeld: false,
};

export interface Step {
  readonly state: AutosaveState;
  readonly effects: readonly AutosaveEffect[];
}

const notSaved: AutosaveEffect = { do: 'show', tone: 'open', text: 'Nog niet bewaard', announce: false };
const saving: AutosaveEffect = { do: 'show', tone: 'open', text: 'Bezig met bewaren …', announce: false };

/** The next state and what has to be done, for one event. */
export function step(state: AutosaveState, event: AutosaveEvent): Step {
  switch (event.type) {
    case 'typed':
      return typed(state);
    case 'chosen':
      return chosen(state);
    case 'timer':
      return state.phase === 'waiting' || state.phase === 'retrying' ? send(state) : stay(state);
    case 'replied':
      return state.phase === 'sending' ? replied(state, event.reply) : stay(state);
    case 'submitted':
      return submitted(state);
  }
}

function stay(state: AutosaveState): Step {
  return { state, effects: [] };
}

function typed(state: AutosaveState): Step {
  switch (state.phase) {
    case 'idle':
    case 'waiting':
      return {
        state: { ...state, phase: 'waiting', unsaved: true },
        effects: [{ do: 'start-timer', seconds: typingPause }, ...(state.phase === 'idle' ? [notSaved] : [])],
      };
    case 'sending':
      return stay({ ...state, unsaved: true, changed: state.changed === 'chosen' ? 'chosen' : 'typed' });
    case 'retrying':
    case 'stopped':
      return stay({ ...state, unsaved: true });
    case 'leaving':
      return stay(state);
  }
}

function chosen(state: AutosaveState): Step {
  switch (state.phase) {
    case 'idle':
    case 'waiting':
    case 'retrying': {
      const next = send({ ...state, unsaved: true });
      return { ...next, effects: [{ do: 'stop-timer' }, ...next.effects] };
    }
    case 'sending':
      return stay({ ...state, unsaved: true, changed: 'chosen' });
    case 'stopped':
      return stay({ ...state, unsaved: true });
    case 'leaving':
      return stay(state);
  }
}

function send(state: AutosaveState): Step {
  return { state: { ...state, phase: 'sending', changed: 'nothing' }, effects: [{ do: 'send' }, saving] };
}

function replied(state: AutosaveState, reply: SaveReply): Step {
  if (state.submitHeld && reply.kind !== 'signed-out') {
    const revision: readonly AutosaveEffect[] =
      reply.kind === 'saved' ? [{ do: 'set-revision', revision: reply.revision }] : [];
    return {
      state: { ...state, phase: 'leaving', unsaved: false, submitHeld: false },
      effects: [...revision, { do: 'submit' }],
    };
  }
  switch (reply.kind) {
    case 'saved':
      return saved(state, reply.revision, reply.savedAt);
    case 'incomplete':
      return resume({ ...state, failures: 0, unsaved: true }, [
        { do: 'show', tone: 'open', text: `Nog niet bewaard. ${reply.message}`, announce: false },
      ]);
    case 'conflict':
      return stop(state, 'Niet bewaard', [{ do: 'offer-conflict' }]);
    case 'signed-out': {
      const kept = state.lastSavedAt === null ? '' : ` Je werk tot ${state.lastSavedAt} uur is bewaard.`;
      return stop({ ...state, submitHeld: false }, 'Niet bewaard', [
        {
          do: 'offer-sign-in',
          text: `Je bent uitgelogd.${kept} Kopieer je laatste tekst en log opnieuw in.`,
        },
      ]);
    }
    case 'refused':
      return stop(state, 'Bewaren lukt niet. Kopieer je tekst en laad deze pagina opnieuw.', []);
    case 'failed':
      return failed(state);
  }
}

function saved(state: AutosaveState, revision: Revision, savedAt: string): Step {
  const next: AutosaveState = {
    ...state,
    failures: 0,
    lastSavedAt: savedAt,
    announceSuccess: false,
    unsaved: state.changed !== 'nothing',
  };
  const onward = resume(next, [
    {
      do: 'show',
      tone: 'bewaard',
      text: `Bewaard om ${savedAt} uur`,
      announce: state.announceSuccess,
    },
  ]);
  return { ...onward, effects: [{ do: 'set-revision', revision }, ...onward.effects] };
}

/** After an answer: rest, or go on with what changed meanwhile. */
function resume(state: AutosaveState, atRest: readonly AutosaveEffect[]): Step {
  switch (state.changed) {
    case 'nothing':
      return { state: { ...state, phase: 'idle' }, effects: atRest };
    case 'typed':
      return {
        state: { ...state, phase: 'waiting', changed: 'nothing' },
        effects: [...atRest, { do: 'start-timer', seconds: typingPause }, notSaved],
      };
    case 'chosen': {
      const next = send(state);
      return { ...next, effects: [...atRest, ...next.effects] };
    }
  }
}

function stop(state: AutosaveState, text: string, more: readonly AutosaveEffect[]): Step {
  return {
    state: { ...state, phase: 'stopped', unsaved: true },
    effects: [{ do: 'show', tone: 'mis', text, announce: true }, ...more],
  };
}

function failed(state: AutosaveState): Step {
  const seconds = retryAfter[Math.min(state.failures, retryAfter.length - 1)] ?? 60;
  return {
    state: {
      ...state,
      phase: 'retrying',
      changed: 'nothing',
      unsaved: true,
      failures: state.failures + 1,
      announceSuccess: true,
    },
    effects: [
      { do: 'start-timer', seconds },
      {
        do: 'show',
        tone: 'mis',
        text: `Bewaren lukt niet. Laat dit venster open. We proberen het over ${seconds} seconden weer.`,
        announce: true,
      },
    ],
  };
}

function submitted(state: AutosaveState): Step {
  if (state.phase === 'sending') {
    return { state: { ...state, submitHeld: true }, effects: [{ do: 'hold-submit' }] };
  }
  return { state: { ...state, phase: 'leaving', unsaved: false }, effects: [{ do: 'stop-timer' }] };
}
