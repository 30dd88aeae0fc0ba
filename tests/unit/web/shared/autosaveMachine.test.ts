import {
  initialState,
  step,
  typingPause,
  type AutosaveEffect,
  type AutosaveEvent,
  type AutosaveState,
  type SaveReply,
} from '../../../../public/client/autosaveMachine';

const saved: SaveReply = { kind: 'saved', revision: 4, savedAt: '14.32' };

/** Runs events from the start and gives the last state and the effects of the last event. */
function after(...events: readonly AutosaveEvent[]): {
  state: AutosaveState;
  effects: readonly AutosaveEffect[];
} {
  let last: { state: AutosaveState; effects: readonly AutosaveEffect[] } = {
    state: initialState,
    effects: [],
  };
  for (const event of events) last = step(last.state, event);
  return last;
}
const typed = { type: 'typed' } as const;
const chosen = { type: 'chosen' } as const;
const timer = { type: 'timer' } as const;
const submitted = { type: 'submitted' } as const;
const replied = (reply: SaveReply) => ({ type: 'replied', reply }) as const;
const names = (effects: readonly AutosaveEffect[]) => effects.map((effect) => effect.do);
const shown = (effects: readonly AutosaveEffect[]) => effects.filter((effect) => effect.do === 'show').at(-1);

describe('autosave', () => {
  test('waits a moment after typing and then sends', () => {
    const waiting = after(typed);
    expect(waiting.effects).toContainEqual({ do: 'start-timer', seconds: typingPause });
    expect(names(waiting.effects)).not.toContain('send');
    expect(names(after(typed, timer).effects)).toContain('send');
  });

  test('says once that something is not stored yet, and starts the pause anew at every key', () => {
    expect(shown(after(typed).effects)).toMatchObject({ text: 'Nog niet bewaard', announce: false });
    expect(after(typed, typed).effects).toEqual([{ do: 'start-timer', seconds: typingPause }]);
  });

  test('sends at once when an answer is chosen, also while it waits', () => {
    expect(names(after(chosen).effects)).toContain('send');
    const { effects } = after(typed, chosen);
    expect(names(effects)).toEqual(expect.arrayContaining(['stop-timer', 'send']));
  });

  test('never has two requests under way', () => {
    expect(names(after(chosen, chosen).effects)).not.toContain('send');
    expect(names(after(chosen, typed).effects)).not.toContain('send');
    expect(names(after(chosen, typed, timer).effects)).not.toContain('send');
  });

  test('sends the last state when something was chosen during a request', () => {
    const { effects, state } = after(chosen, chosen, replied(saved));
    expect(names(effects).filter((name) => name === 'send')).toHaveLength(1);
    expect(state.phase).toBe('sending');
    expect(state.unsaved).toBe(true);
  });

  test('waits again when something was typed during a request', () => {
    const { effects, state } = after(chosen, typed, replied(saved));
    expect(effects).toContainEqual({ do: 'start-timer', seconds: typingPause });
    expect(state).toMatchObject({ phase: 'waiting', unsaved: true });
  });

  test('passes the new revision on before anything else is sent', () => {
    const { effects } = after(chosen, chosen, replied(saved));
    expect(effects[0]).toEqual({ do: 'set-revision', revision: 4 });
    expect(names(effects).indexOf('send')).toBeGreaterThan(0);
  });

  test('tells the time of saving, aloud only the first time', () => {
    const first = after(chosen, replied(saved));
    expect(shown(first.effects)).toMatchObject({
      tone: 'bewaard',
      text: 'Bewaard om 14.32 uur',
      announce: true,
    });
    expect(first.state).toMatchObject({ phase: 'idle', unsaved: false });
    expect(shown(after(chosen, replied(saved), chosen, replied(saved)).effects)).toMatchObject({
      announce: false,
    });
  });

  test('tries again after 10, 30 and then every 60 seconds, and says so aloud every time', () => {
    const failed = replied({ kind: 'failed' });
    const events: AutosaveEvent[] = [chosen];
    for (const seconds of [10, 30, 60, 60]) {
      events.push(failed);
      const { effects, state } = after(...events);
      expect(effects).toContainEqual({ do: 'start-timer', seconds });
      expect(shown(effects)).toMatchObject({
        tone: 'mis',
        text: `Bewaren lukt niet. Laat dit venster open. We proberen het over ${seconds} seconden weer.`,
        announce: true,
      });
      expect(state.unsaved).toBe(true);
      events.push(timer);
    }
  });

  test('says aloud that it works again after a failure', () => {
    const { effects, state } = after(
      chosen,
      replied(saved),
      chosen,
      replied({ kind: 'failed' }),
      timer,
      replied(saved),
    );
    expect(shown(effects)).toMatchObject({ tone: 'bewaard', announce: true });
    expect(state.failures).toBe(0);
  });

  test('keeps the retry when someone goes on typing, and sends at once on a choice', () => {
    expect(after(chosen, replied({ kind: 'failed' }), typed).effects).toEqual([]);
    expect(names(after(chosen, replied({ kind: 'failed' }), chosen).effects)).toContain('send');
  });

  test('stops at a conflict and offers to see both texts', () => {
    const { effects, state } = after(chosen, replied({ kind: 'conflict' }));
    expect(names(effects)).toContain('offer-conflict');
    expect(state).toMatchObject({ phase: 'stopped', unsaved: true });
    expect(after(chosen, replied({ kind: 'conflict' }), chosen, typed).effects).toEqual([]);
  });

  test('tells until when the work is stored when someone was signed out', () => {
    const { effects } = after(chosen, replied(saved), chosen, replied({ kind: 'signed-out' }));
    expect(effects).toContainEqual({
      do: 'offer-sign-in',
      text: 'Je bent uitgelogd. Je werk tot 14.32 uur is bewaard. Kopieer je laatste tekst en log opnieuw in.',
    });
    expect(after(chosen, replied({ kind: 'signed-out' })).effects).toContainEqual({
      do: 'offer-sign-in',
      text: 'Je bent uitgelogd. Kopieer je laatste tekst en log opnieuw in.',
    });
  });

  test('stays quiet about an incomplete answer and saves again after the next change', () => {
    const incomplete = replied({ kind: 'incomplete', message: 'Leg uit waarom.' });
    const { effects, state } = after(chosen, incomplete);
    expect(effects).toEqual([
      { do: 'show', tone: 'open', text: 'Nog niet bewaard. Leg uit waarom.', announce: false },
    ]);
    expect(state).toMatchObject({ phase: 'idle', unsaved: true });
    expect(names(after(chosen, incomplete, chosen).effects)).toContain('send');
  });

  test('does not try again what the server refuses', () => {
    const { effects, state } = after(chosen, replied({ kind: 'refused' }));
    expect(names(effects)).toEqual(['show']);
    expect(state).toMatchObject({ phase: 'stopped', unsaved: true });
  });

  test('lets a submit go when nothing is under way, and has nothing unsaved then', () => {
    const { effects, state } = after(typed, submitted);
    expect(names(effects)).toEqual(['stop-timer']);
    expect(state).toMatchObject({ phase: 'leaving', unsaved: false });
    expect(after(typed, submitted, typed, chosen, timer).effects).toEqual([]);
  });

  test('holds a submit until the running request is done, then sends it with the new revision', () => {
    expect(names(after(chosen, submitted).effects)).toEqual(['hold-submit']);
    const { effects, state } = after(chosen, submitted, replied(saved));
    expect(effects).toEqual([{ do: 'set-revision', revision: 4 }, { do: 'submit' }]);
    expect(state).toMatchObject({ phase: 'leaving', unsaved: false });
  });

  test.each([
    { kind: 'conflict' },
    { kind: 'failed' },
    { kind: 'refused' },
    { kind: 'incomplete', message: '' },
  ] as const)('lets a held submit go after $kind, so that the server can answer it', (reply) => {
    expect(after(chosen, submitted, replied(reply)).effects).toEqual([{ do: 'submit' }]);
  });

  test('keeps a held submit back when someone was signed out, so that the text stays', () => {
    const { effects, state } = after(chosen, submitted, replied({ kind: 'signed-out' }));
    expect(names(effects)).not.toContain('submit');
    expect(state).toMatchObject({ phase: 'stopped', submitHeld: false, unsaved: true });
    expect(after(chosen, submitted, replied({ kind: 'signed-out' }), submitted).state.phase).toBe('leaving');
  });

  test('ignores a timer or an answer that comes too late', () => {
    expect(after(timer)).toEqual({ state: initialState, effects: [] });
    expect(after(replied(saved))).toEqual({ state: initialState, effects: [] });
  });
});
