import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fillOrganisation } from './organisation';
import { measurePages } from './measurePages';
import { measurePdf } from './measurePdf';
import { reportSchema, tableOf } from './report';

const file = join(__dirname, '../../docs/snelheid.json');
const mostMs = 4 * 60_000;

/** Measures everything, prints a table and writes `docs/snelheid.json`. */
async function main(): Promise<void> {
  // Whatever hangs: the bench ends, and the servers end with it because they lose their parent.
  setTimeout(() => {
    process.stderr.write('De meting duurde te lang en is gestopt.\n');
    process.exit(1);
  }, mostMs).unref();
  const directory = mkdtempSync(join(tmpdir(), 'indelingswijzer-bench-'));
  try {
    const organisation = await fillOrganisation(directory);
    const pages = await measurePages(directory, organisation);
    const report = reportSchema.parse({
      datum: new Date().toISOString(),
      machine: machineName(),
      metingen: [...pages, ...(await measurePdf())],
    });
    process.stdout.write(`${tableOf(report)}\n`);
    const options = (await resolveConfig(file)) ?? {};
    writeFileSync(file, await format(JSON.stringify(report), { ...options, filepath: file }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function machineName(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'onbekend'}, Node ${process.versions.node}, ${process.platform}`;
}

void main();
