import { createTransport } from 'nodemailer';
import type { Mailer } from '../../application/ports';
import { MailUncertain } from '../../domain/messages/mailUncertain';

/** Where mail goes out, and in whose name. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /**
   * `tls`: encrypted from the first byte. `starttls`: encrypted before anything is said, or nothing is sent. `none`: for a server on
   * this machine itself.
   */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: string;
}

/** A mailer that has to be closed by who made it. */
export interface SmtpMailer extends Mailer {
  /** Waits for the messages that are going out. */
  close(): Promise<void>;
}

const second = 1000;

/** One address and nothing else: the library would read commas, brackets and quotes as several addresses, or another one. */
const plainAddress = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;

/**
 * Sends mail over SMTP, one connection for each message. An address that could be read as more than one is refused, so
 * that nothing in it can become a header or another addressee. Gives up after half a minute of silence. Rejects with
 * MailUncertain when the connection broke after the server was given the text, and before it said what became of it.
 */
export function smtpMailer({ host, port, security, login, from }: MailSettings): SmtpMailer {
  const options = {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout: 30 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
    // Only so that `debug` below is told of every command.
    transactionLog: true,
  } as const;
  const going = new Set<Promise<unknown>>();
  return {
    async send({ to, subject, text }) {
      if (!plainAddress.test(to)) throw Object.assign(new Error('Not one address'), { code: 'EENVELOPE' });
      const stage = { began: false };
      const logger = {
        debug(_entry: unknown, command: unknown) {
          if (command === 'DATA') stage.began = true;
        },
      };
      const transport = createTransport({ ...options, logger });
      const sending = transport.sendMail({
        from: { name: '', address: from },
        to: { name: '', address: to },
        envelope: { from, to: [to] },
        subject,
        text,
        // So that no machine answers it.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      going.add(sending);
      try {
        await sending;
      } catch (error) {
        const answered = error instanceof Error && 'responseCode' in error;
        if (stage.began && !answered) throw new MailUncertain(error);
        throw error;
      } finally {
        going.delete(sending);
      }
    },
    async close() {
      await Promise.allSettled(going);
    },
  };
}
