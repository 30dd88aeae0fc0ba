import { proveText } from '../../../presentation/accessMessages';
import type { FieldParams, SubmitRowParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';

/** The view model of `views/pages/access/prove.ejs`. */
export interface ProveView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  readonly returnTo: string;
  readonly field: FieldParams;
  readonly submit: SubmitRowParams;
}

export function proveView(
  action: string,
  returnTo: string,
  homeHref: string,
  faults: WordedFaults,
): ProveView {
  return {
    heading: proveText.title,
    intro: proveText.intro,
    action,
    returnTo,
    field: {
      id: 'wachtwoord',
      name: 'wachtwoord',
      label: proveText.password,
      value: '',
      type: 'password',
      autocomplete: 'current-password',
      error: faults.of('wachtwoord'),
    },
    submit: { submit: { label: proveText.submit }, links: [{ href: homeHref, label: proveText.back }] },
  };
}
