import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { urls } from '../../../src/web/urls';
import { createHttpBrowser, sendRequest } from '../../support/httpBrowser';
import { firstPerson } from '../../support/testApp';

const root = join(__dirname, '../../..');
let directory: string;
const running: ChildProcessWithoutNullStreams[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'indelingswijzer-server-'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  output(): string;
  errors(): string;
  /** Waits until standard output holds this. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  readonly exit: Promise<number | null>;
}

/** The built server, as `npm start` runs it; `npm test` builds it first. */
function run(environment: Readonly<Record<string, string>>, args: readonly string[] = []): Program {
  const child = spawn(process.execPath, [join(root, 'dist/server.js'), ...args], {
    cwd: root,
    env: { PATH: '', PORT: '0', DATA_DIR: directory, ...environment },
  });
  running.push(child);
  let output = '';
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  return {
    child,
    exit,
    output: () => output,
    errors: () => errors,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(output);
          if (found !== null) resolve(found);
        };
        child.stdout.on('data', look);
        void exit.then((code) => {
          reject(new Error(`ended with ${String(code)} before it said ${String(pattern)}: ${errors}`));
        });
        look();
      }),
  };
}

const addressLine = /Open (http:\/\/[^ ]+) in je browser/;
const linkLine = /(http:\/\/\S+\/eerste-start\/\S+)/;

describe('the server', () => {
  it('prints its address and the first-start link, and stops in order', async () => {
    const first = run({});
    const address = (await first.says(addressLine))[1] ?? '';
    const link = new URL((await first.says(linkLine))[1] ?? '');
    expect((await sendRequest(address + urls.readyz())).status).toBe(200);
    const page = await createHttpBrowser(address).open(link.pathname);
    expect((await page.submit(firstPerson)).path).toBe(urls.tweedeStap());
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(first.errors()).toBe('');
    const logged = first
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(logged.join('\n')).not.toContain(link.pathname);

    const second = run({});
    await second.says(addressLine);
    second.child.kill('SIGINT');
    expect(await second.exit).toBe(0);
    expect(second.output()).not.toContain('eerste-start');
  });

  it('says in one sentence that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const program = run({ PORT: String(port) });
      expect(await program.exit).toBe(1);
      expect(program.errors()).toBe(
        `Op 127.0.0.1 is poort ${port} al bezet: stop het andere programma of kies met PORT een andere poort.\n`,
      );
    } finally {
      other.close();
    }
  });

  it('names all settings that are wrong at once', async () => {
    const program = run({ PORT: 'veel', BASE_URL: 'functies' });
    expect(await program.exit).toBe(1);
    expect(program.errors()).toMatch(/- PORT: [^\n]+\n- BASE_URL: /);
    expect(program.output()).toBe('');
  });

  it('explains its use when it gets arguments', async () => {
    const program = run({}, ['--poort', '80']);
    expect(await program.exit).toBe(2);
    expect(program.errors()).toContain('zonder argumenten');
  });
});
