import { ssoText } from '../../../presentation/access/ssoMessages';
import { proveText } from '../../../presentation/accessMessages';
import type { FieldParams, SubmitRowParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { codeField } from './factorView';

export type WayToProve = 'code' | 'password';

/** The view model of `views/pages/access/prove.ejs`. */
export interface ProveView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  readonly returnTo: string;
  /** Null when there is nothing to ask: this person signs in elsewhere. */
  readonly field: FieldParams | null;
  readonly submit: SubmitRowParams;
  /** To the identity service, for who signs in there. */
  readonly elsewhere: Link | null;
  readonly back: Link;
}

export function proveView(
  ways: readonly WayToProve[],
  asked: WayToProve | undefined,
  links: { readonly returnTo: string; readonly home: string; readonly service: string | null },
  faults: WordedFaults,
): ProveView {
  const way = ways.find((one) => one === asked) ?? ways[0];
  const other = ways.find((one) => one !== way);
  const otherWay: readonly Link[] =
    other === undefined
      ? []
      : [
          {
            href: withQuery(urls.bevestigen(), {
              met: other === 'code' ? 'code' : 'wachtwoord',
              terug: links.returnTo,
            }),
            label: other === 'code' ? proveText.useCode : proveText.usePassword,
          },
        ];
  const back = { href: links.home, label: proveText.back };
  return {
    heading: proveText.title,
    intro:
      way === undefined
        ? links.service === null
          ? proveText.noWay
          : proveText.elsewhere
        : way === 'code'
          ? proveText.byCode
          : proveText.byPassword,
    action: urls.bevestigen(),
    returnTo: links.returnTo,
    field:
      way === undefined ? null : way === 'code' ? codeField(proveText.code, faults) : passwordField(faults),
    submit: { submit: { label: proveText.submit }, links: [...otherWay, back] },
    elsewhere:
      links.service === null
        ? null
        : {
            href: withQuery(urls.bevestigenElders(), { terug: links.returnTo }),
            label: ssoText.prove(links.service),
          },
    back,
  };
}

function passwordField(faults: WordedFaults): FieldParams {
  return {
    id: 'wachtwoord',
    name: 'wachtwoord',
    label: proveText.password,
    value: '',
    type: 'password',
    autocomplete: 'current-password',
    error: faults.of('wachtwoord'),
  };
}
