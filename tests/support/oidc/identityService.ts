import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sendRequest } from '../httpBrowser';

export interface IdentityService {
  readonly issuer: string;
  readonly clientSecret: string;
  /** Who signs in there from now on. */
  become(subject: string, email?: string): Promise<void>;
  /** Does what a new browser there does, from the address that the app sends it to, up to the address in the app that it comes back to. */
  visit(url: string): Promise<string>;
  close(): void;
}

/** A real OpenID provider, in a process of its own. */
export async function startIdentityService(): Promise<IdentityService> {
  const clientSecret = 'geheim van de app bij de dienst: +/%';
  const child = spawn(process.execPath, [join(__dirname, 'provider.mjs'), clientSecret], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout });
  const issuer = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.startsWith('http')) resolve(line);
    });
    child.once('exit', () => {
      reject(new Error('The identity service did not start'));
    });
  });
  return {
    issuer,
    clientSecret,
    async become(subject, email = '') {
      await sendRequest(`${issuer}/test/who/${subject}?email=${encodeURIComponent(email)}`);
    },
    async visit(begin) {
      const cookies = new Map<string, string>();
      let at = begin;
      for (let hops = 0; at.startsWith(issuer); hops += 1) {
        if (hops > 8) throw new Error(`The identity service goes on and on: ${at}`);
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await sendRequest(at, { headers: { cookie, accept: 'text/html' } });
        for (const line of answer.headers['set-cookie'] ?? []) {
          const [pair = ''] = line.split(';');
          cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
        }
        if (answer.headers.location === undefined) throw new Error(`${answer.status}: ${answer.body}`);
        at = new URL(answer.headers.location, at).href;
      }
      const { pathname, search } = new URL(at);
      return pathname + search;
    },
    close() {
      child.kill();
    },
  };
}
