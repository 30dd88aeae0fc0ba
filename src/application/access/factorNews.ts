import type { Account } from '../ports';
import type { AccessPorts } from './accessPorts';

/** What somebody is told about the own second factor: that it was asked to take it away, or that it is gone. */
export type FactorNews = 'gevraagd' | 'weggehaald';

/** Brings the news to its person by mail. Rejects when the mail server does not take it. */
export type FactorNewsPost = (person: Pick<Account, 'email' | 'name'>, news: FactorNews) => Promise<void>;

/** Mails the news when a mail server is set, after the act: what goes wrong with the mail is only logged. */
export function mailFactorNews(
  { factorNewsPost, logger }: Pick<AccessPorts, 'factorNewsPost' | 'logger'>,
  account: Account,
  news: FactorNews,
): void {
  if (factorNewsPost === null || !account.active) return;
  factorNewsPost(account, news).catch((error: unknown) => {
    logger.error('mail-failed', { accountId: account.id, error });
  });
}
