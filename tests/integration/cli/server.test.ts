import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from '../../support/cli/cli';
import type { Cli } from '../../support/cli/cli';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => {
  cli.close();
});

describe('indelingswijzer migreer', () => {
  it('makes the database, and has nothing to do the second time', async () => {
    const DATA_DIR = join(cli.directory, 'migratie');
    const first = await cli.runWith({ DATA_DIR }, 'migreer');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('Uitgevoerd: 0001-begin.sql');
    expect(first.out).toContain('De database is bij.');
    expect(existsSync(DATA_DIR)).toBe(true);
    expect(await cli.runWith({ DATA_DIR }, 'migreer')).toEqual({
      code: 0,
      out: 'De database is bij.\n',
      err: '',
    });
  });

  it('ends with 1 when the settings are wrong or the database cannot be opened', async () => {
    const wrong = await cli.runWith({ PORT: 'tachtig' }, 'migreer');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('PORT');
    const notADirectory = cli.file('bestand', 'geen map');
    const closed = await cli.runWith({ DATA_DIR: join(notADirectory, 'data') }, 'migreer');
    expect(closed).toMatchObject({ code: 1, out: '' });
    expect(closed.err).toContain('De database gaat niet open');
  });
});

describe('indelingswijzer start', () => {
  it('starts the server, prints the address and stops cleanly', async () => {
    const child = spawn(process.execPath, [cli.program, 'start'], {
      cwd: cli.directory,
      env: { DATA_DIR: join(cli.directory, 'server'), PORT: '0', LOG_LEVEL: 'silent' },
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let text = '';
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        const found = /Open (\S+) in je browser/.exec(text)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.on('close', () => {
        reject(new Error(`the server ended: ${text}`));
      });
    });
    const health = await fetch(new URL('/healthz', address));
    expect([health.status, await health.text()]).toEqual([200, 'ok']);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('made the key for seals for this user only, and ends with 1 when others can read it or it is broken', async () => {
    const DATA_DIR = join(cli.directory, 'server');
    const keys = join(DATA_DIR, 'sleutels', 'zegel');
    expect(statSync(keys).mode & 0o777).toBe(0o700);
    const names = readdirSync(keys);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(statSync(join(keys, name)).mode & 0o777).toBe(0o600);
    const start = () => cli.runWith({ DATA_DIR, PORT: '0', LOG_LEVEL: 'silent' }, 'start');

    chmodSync(keys, 0o755);
    const exposed = await start();
    expect(exposed).toMatchObject({ code: 1, out: '' });
    expect(exposed.err).toContain('Anderen op deze computer kunnen bij de sleutel voor zegels');

    chmodSync(keys, 0o700);
    const active = names.find((name) => /^eigen-.*\.key$/.test(name)) ?? '';
    writeFileSync(join(keys, active), 'geen sleutel');
    const broken = await start();
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err).toContain('De sleutel voor zegels');

    expect(await cli.runWith({ DATA_DIR }, 'sleutel', 'nieuw')).toMatchObject({ code: 0, err: '' });
  });

  it('ends with 1 when it cannot start', async () => {
    const { code, out, err } = await cli.runWith({ BASE_URL: 'geen adres' }, 'start');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('BASE_URL');
  });
});
