/** Nobody can say whether a mail left: the connection broke while the mail server had it in hand. */
export class MailUncertain extends Error {
  constructor(cause: unknown) {
    super('The mail server did not say whether it took the mail', { cause });
    this.name = 'MailUncertain';
  }
}
