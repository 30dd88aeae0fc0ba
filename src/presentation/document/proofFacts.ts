import { readCode, shownCode } from '../../domain/access/spokenCode';
import type { ChainHead } from '../../domain/signing/evidencePage';
import { momentOf } from '../shared/dates';
import { asTyped } from './marked';
import type { Marked } from './printDocument';

/** What the rows of digits are. */
export const groupsRemark =
  'De lange reeksen zijn controlegetallen (SHA-256), in groepen van acht tekens. De spaties horen er niet bij.';

/** A hash (hex) in groups of eight, so that people can compare it by eye. */
export function hashInGroups(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join(' ');
}

/** The code of a document in two groups, and which offering of the functieprofiel it is. */
export function codeAndVersion(code: string, version: number): string {
  return `code ${shownCode(readCode(code))}, versie ${version} van de aanbieding`;
}

/** A moment (ISO 8601) of a document that lasts: in Dutch time, and it says so. */
export function printedMoment(moment: string): string {
  return `${momentOf(moment)} (Nederlandse tijd)`;
}

/** Something with a version and the hash of its exact content. */
export function hashedText(name: string, hash: string): Marked {
  return asTyped(`${name}\n${hashInGroups(hash)}`);
}

/** Where the log stood. */
export function chainHeadText({ sequence, hash }: ChainHead): Marked {
  return sequence === 0 ? 'Het logboek was nog leeg.' : hashedText(`gebeurtenis ${sequence}`, hash);
}
