import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account } from '../ports';
import { authorise } from '../shared/authorise';
import { linkCodeMark, type AccessLink } from './accessLink';
import type { AccessPorts } from './accessPorts';
import type { LinkPost } from './linkPost';
import { mayChoosePassword } from './passwordSignIn';

/** A link that an administrator had mailed. */
export interface MailedLink {
  readonly account: Account;
  readonly link: AccessLink;
  /** False: the mail server did not take it. The link works all the same. */
  readonly sent: boolean;
}

/**
 * Mails the link that was just made for someone, instead of handing it over. The secret and the code come from the page that showed
 * them; refused as `not-found` when they are not those of the last link of this person, or when it works no more. The log of acts has it
 * before the mail goes out.
 */
export function makeMailAccess(
  ports: AccessPorts & { readonly linkPost: LinkPost },
): (
  actor: Actor,
  personId: string,
  shown: { readonly secret: string; readonly code: string },
) => Promise<MailedLink> {
  return async (actor, personId, { secret, code }) => {
    authorise(actor, 'account.access');
    const at = ports.clock.now().toISOString();
    const { account, link } = await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const person = await directory.findAccount(personId);
      const stored = await directory.links.findBySecret(ports.digests.sha256(secret));
      if (
        person?.organisationId !== actor.organisationId ||
        stored?.accountId !== personId ||
        stored.codeMark !== linkCodeMark(ports, personId, code) ||
        stored.usedAt !== null ||
        stored.expiresAt <= at ||
        !(await mayChoosePassword(directory, person))
      ) {
        return refuse({ code: 'not-found', what: 'access-link' });
      }
      await repositoriesOf(actor.organisationId).audit.append(
        { kind: 'toegang-gemaild', accountId: personId },
        { accountId: actor.accountId, at },
      );
      const { purpose, expiresAt } = stored;
      return { account: person, link: { secret, code, purpose, expiresAt } };
    });
    try {
      await ports.linkPost(account, link);
      return { account, link, sent: true };
    } catch (error) {
      ports.logger.error('mail-failed', { accountId: personId, error });
      return { account, link, sent: false };
    }
  };
}
