#!/usr/bin/env node
// Controleert een kopie van het logboek, zonder de Indelingswijzer en zonder internet.
//
//   node controleer.mjs logboek.jsonl logboek-installatie.jsonl
//   node controleer.mjs --kop CONTROLEGETAL logboek.jsonl
//
// Elke regel is een gebeurtenis met een controlegetal (SHA-256) over het vorige getal en de gebeurtenis zelf. Met --kop
// geef je een controlegetal dat je eerder noteerde: het moet in het logboek voorkomen, anders is er aan het eind iets
// weggehaald of is het hele logboek opnieuw geschreven.
//
// Uitkomst: 0 alles klopt, 1 er klopt iets niet, 2 een bestand is niet te lezen of de opdracht klopt niet.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

const begin = '0'.repeat(64);

/** JSON met de sleutels op volgorde en zonder witruimte. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const parts = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value);
}

function hashOf(entry) {
  const rest = { ...entry };
  delete rest.hash;
  delete rest.previousHash;
  return createHash('sha256')
    .update(`${entry.previousHash}\n${canonical(rest)}`)
    .digest('hex');
}

/** Leest één bestand. Geeft { fout } of { aantal, kop }. */
async function check(path, knownHead) {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  let first = null;
  let last = null;
  let count = 0;
  let head = begin;
  let found = knownHead === null;
  for await (const text of lines) {
    if (text === '') continue;
    let line;
    try {
      line = JSON.parse(text);
    } catch {
      return { fout: `regel na gebeurtenis ${count} is niet te lezen` };
    }
    if (first === null) {
      if (line.soort !== 'indelingswijzer-logboek' || line.versie !== 1)
        return { fout: 'dit is geen logboek van de Indelingswijzer, of van een andere versie' };
      first = line;
      continue;
    }
    if (last !== null) return { fout: 'er staat nog iets na de laatste regel' };
    if (!('sequence' in line)) {
      last = line;
      continue;
    }
    const fits =
      text === canonical(line) &&
      line.sequence === count + 1 &&
      line.previousHash === head &&
      line.organisationId === (first.keten === 'installatie' ? null : first.organisationId) &&
      hashOf(line) === line.hash;
    if (!fits) return { fout: `klopt niet vanaf gebeurtenis ${count + 1}` };
    count += 1;
    head = line.hash;
    if (head === knownHead) found = true;
  }
  if (first === null) return { fout: 'het bestand is leeg' };
  if (last === null)
    return { fout: `de laatste regel ontbreekt: er is iets weggehaald na gebeurtenis ${count}` };
  if (last.aantal !== count || (count > 0 && last.kop !== head))
    return { fout: `er horen ${last.aantal} gebeurtenissen te zijn, maar er zijn er ${count}` };
  if (!found) return { fout: 'het controlegetal dat je opgaf, komt er niet in voor' };
  return { aantal: count, kop: head };
}

const args = process.argv.slice(2);
const at = args.indexOf('--kop');
const knownHead = at < 0 ? null : (args.splice(at, 2)[1] ?? '').toLowerCase();
if (args.length === 0 || (knownHead !== null && !/^[0-9a-f]{64}$/.test(knownHead))) {
  console.error('Gebruik: node controleer.mjs [--kop CONTROLEGETAL] BESTAND...');
  process.exit(2);
}
let outcome = 0;
for (const path of args) {
  try {
    const result = await check(path, knownHead);
    if (result.fout !== undefined) outcome = Math.max(outcome, 1);
    console.log(
      result.fout === undefined
        ? `${basename(path)}: klopt, ${result.aantal} gebeurtenissen. Controlegetal van de laatste: ${result.kop}`
        : `${basename(path)}: KLOPT NIET: ${result.fout}`,
    );
  } catch (error) {
    outcome = 2;
    console.error(`${basename(path)}: niet te lezen (${error.code ?? error.message})`);
  }
}
process.exit(outcome);
