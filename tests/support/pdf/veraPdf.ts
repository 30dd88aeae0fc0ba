import path from 'node:path';
import { run } from './externalTools';

/** What veraPDF found in one file for one profile. */
export interface VeraPdfResult {
  readonly file: string;
  readonly profile: string;
  readonly rules: number;
  readonly failedChecks: number;
  readonly failedRules: string;
}

// The package has an Apache licence and carries veraPDF under MPL-2.0; its exports do not name the jar.
const jar = path.join(__dirname, '../../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');

/** Checks all files named in `list` (one path per line) in one Java machine, against PDF/UA-1 and PDF/A-3a. */
export function checkWithVeraPdf(list: string): VeraPdfResult[] {
  const options = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto', '-Djava.awt.headless=true'];
  const output = run('java', [...options, '-cp', jar, path.join(__dirname, 'VeraPdf.java'), list]);
  return output
    .trim()
    .split('\n')
    .map((line) => {
      const [file = '', profile = '', rules = '', failed = '', failedRules = ''] = line.split('\t');
      const failedChecks = Number.parseInt(failed, 10);
      return { file: path.basename(file), profile, rules: Number(rules), failedChecks, failedRules };
    });
}
