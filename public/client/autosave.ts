import {
  initialState,
  step,
  type AutosaveEffect,
  type AutosaveEvent,
  type Revision,
  type SaveReply,
} from './autosaveMachine';
import { conflictButton, showNotice, signInLink } from './saveNotice';
import { readReply } from './saveReply';
import { showStatus } from './saveStatus';

/** Longest wait for an answer, in milliseconds. */
const patience = 20_000;
/** A browser finishes a small request even when the page goes away; larger ones are refused. */
const largestKeptAlive = 60_000;

/**
 * Stores a form while it is filled in (`<form data-autosave="ADDRESS" data-revision-field="revisie">`; a form with
 * more questions gets its revisions by name). Nothing is
 * kept in the browser; the submit button goes on working and waits for a request that runs.
 */
export function startAutosave(form: HTMLFormElement): void {
  let state = initialState;
  let timer: number | undefined;
  let submitter: HTMLElement | null = null;

  const dispatch = (event: AutosaveEvent): readonly AutosaveEffect[] => {
    const next = step(state, event);
    state = next.state;
    next.effects.forEach(carryOut);
    return next.effects;
  };

  const carryOut = (effect: AutosaveEffect): void => {
    switch (effect.do) {
      case 'start-timer':
        window.clearTimeout(timer);
        timer = window.setTimeout(() => dispatch({ type: 'timer' }), effect.seconds * 1000);
        return;
      case 'stop-timer':
        window.clearTimeout(timer);
        return;
      case 'send':
        void put(form).then((reply) => dispatch({ type: 'replied', reply }));
        return;
      case 'set-revision':
        setRevision(form, effect.revision);
        return;
      case 'show':
        showStatus(effect.tone, effect.text, effect.announce);
        return;
      case 'offer-conflict':
        showNotice(
          form,
          'Iemand anders heeft dit ook veranderd',
          'Je laatste tekst is nog niet bewaard. Kies welke tekst je wilt bewaren.',
          conflictButton(),
        );
        return;
      case 'offer-sign-in':
        holdBusy(submitter, false);
        showNotice(form, 'Je bent uitgelogd', effect.text, signInLink(form.dataset['signIn'] ?? '/inloggen'));
        return;
      case 'hold-submit':
        holdBusy(submitter, true);
        return;
      case 'submit':
        holdBusy(submitter, false);
        form.requestSubmit(submitter);
        return;
    }
  };

  form.addEventListener('input', ({ target }) => {
    if (isText(target)) dispatch({ type: 'typed' });
  });
  // For a text field `change` comes when it is left: no reason to wait any longer then.
  form.addEventListener('change', ({ target }) => {
    if (!isText(target) || state.phase === 'waiting') dispatch({ type: 'chosen' });
  });
  form.addEventListener('submit', (event) => {
    if (state.phase === 'leaving') return;
    submitter = event.submitter;
    const effects = dispatch({ type: 'submitted' });
    if (effects.some((effect) => effect.do === 'hold-submit')) event.preventDefault();
  });
  window.addEventListener('beforeunload', (event) => {
    if (state.unsaved) event.preventDefault();
  });
}

async function put(form: HTMLFormElement): Promise<SaveReply> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value);
  }
  try {
    const response = await fetch(form.dataset['autosave'] ?? '', {
      method: 'PUT',
      headers: { accept: 'application/json' },
      body,
      redirect: 'manual',
      keepalive: body.toString().length < largestKeptAlive,
      signal: AbortSignal.timeout(patience),
    });
    return readReply(response.status, await response.json().catch(() => undefined));
  } catch {
    return { kind: 'failed' };
  }
}

function setRevision(form: HTMLFormElement, revision: Revision): void {
  const named =
    typeof revision === 'number' ? { [form.dataset['revisionField'] ?? 'revisie']: revision } : revision;
  for (const [name, value] of Object.entries(named)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = String(value);
  }
}

/** A button that waits says so; it stays in the tab order. */
function holdBusy(button: HTMLElement | null, busy: boolean): void {
  if (button === null) return;
  if (busy) {
    button.dataset['label'] ??= button.textContent;
    button.setAttribute('aria-disabled', 'true');
    button.textContent = 'Bezig …';
  } else if (button.dataset['label'] !== undefined) {
    button.removeAttribute('aria-disabled');
    button.textContent = button.dataset['label'];
  }
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')
  );
}
