import { shownCode } from '../../domain/access/spokenCode';
import type { Actor } from '../../domain/workflow/actor';
import type { Session } from '../ports';
import type { AccessPorts } from './accessPorts';
import { codesToShowPurpose, recoveryMark } from './factorProof';
import { recoveryCodeCount } from './limits';

/** New recovery codes as they are shown, and what is stored of them. */
export function makeRecoveryCodes(
  ports: Pick<AccessPorts, 'ids' | 'secretBox'>,
  accountId: string,
): { readonly codes: readonly string[]; readonly marks: readonly string[] } {
  const codes = Array.from({ length: recoveryCodeCount }, () => shownCode(ports.ids.newCode()));
  return { codes, marks: codes.map((code) => recoveryMark(ports, accountId, code)) };
}

/** The recovery codes that this session still has to show; empty when the person was done with them. */
export function makeShowRecoveryCodes(
  ports: Pick<AccessPorts, 'secretBox'>,
): (session: Session) => readonly string[] {
  return ({ codesToShow, accountId }) =>
    codesToShow === null ? [] : ports.secretBox.open(codesToShow, codesToShowPurpose(accountId)).split('\n');
}

/** The person kept the codes somewhere: they are never shown again. */
export function makePutAwayRecoveryCodes(
  ports: Pick<AccessPorts, 'unitOfWork'>,
): (session: Session) => Promise<void> {
  return ({ secretHash }) =>
    ports.unitOfWork.writeDirectory((directory) =>
      directory.setSessionSecrets(secretHash, { codesToShow: null }),
    );
}

/** Replaces all recovery codes by new ones, which this session shows. Does nothing for who has no second factor. */
export function makeRenewRecoveryCodes(
  ports: AccessPorts,
): (actor: Actor, session: Session) => Promise<void> {
  return async ({ accountId, organisationId }, { secretHash }) => {
    const { codes, marks } = makeRecoveryCodes(ports, accountId);
    const codesToShow = ports.secretBox.seal(codes.join('\n'), codesToShowPurpose(accountId));
    const at = ports.clock.now().toISOString();
    await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      if ((await directory.factors.find(accountId)) === undefined) return;
      await directory.factors.setRecoveryCodes({ id: accountId, organisationId }, marks);
      await directory.setSessionSecrets(secretHash, { codesToShow });
      await repositoriesOf(organisationId).audit.append(
        { kind: 'herstelcodes-vernieuwd', accountId },
        { accountId, at },
      );
    });
  };
}
