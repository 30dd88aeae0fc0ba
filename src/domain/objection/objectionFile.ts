import type { ObjectionRules } from '../organisation/settings';
import type { Ruling } from '../ruling/ruling';
import type { CopyStatus } from '../signing/copy';
import type { ChainHead } from '../signing/evidencePage';
import type { EvidenceRecord } from '../signing/evidenceRecord';
import type { ObjectionState } from './objectionState';
import type { TakenStep } from './objectionStep';

/** What an exhibit (productie) is. */
export type ExhibitSubject =
  /** The functieprofiel as it is kept last; the file with two seals begins with the bytes of the one with one. */
  | {
      readonly kind: 'functieprofiel';
      readonly version: number;
      readonly code: string;
      readonly seals: number;
      readonly status: CopyStatus;
    }
  /** What was done with the functieprofiel, from the records of the acts. */
  | { readonly kind: 'handelingen'; readonly count: number }
  | {
      readonly kind: 'indelingsbesluit';
      readonly code: string;
      readonly availableOn: string;
      /** Why it was withdrawn; null when it counts. */
      readonly withdrawn: { readonly at: string; readonly reason: string } | null;
    }
  /** What the medewerker said before the level was set, and what was decided on it. */
  | { readonly kind: 'zienswijzen'; readonly rounds: number }
  /** Every step of the objection in whole words. */
  | { readonly kind: 'stappen'; readonly count: number }
  | { readonly kind: 'besluit-op-bezwaar'; readonly step: number }
  /** What the log says about this person and this functie. */
  | { readonly kind: 'logboek'; readonly count: number };

/** One exhibit: what it is, when it was made and by whom, and which bytes. */
export interface Exhibit {
  /** 1 for the first. */
  readonly number: number;
  readonly subject: ExhibitSubject;
  /** Plain lower-case letters, digits, dashes and one full stop. */
  readonly fileName: string;
  readonly mediaType: 'application/pdf' | 'application/json';
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Names; empty when the program made it. */
  readonly by: readonly string[];
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** An exhibit with what is in it. */
export interface ExhibitFile extends Exhibit {
  readonly bytes: Uint8Array;
}

/** How a file of exhibits is handed out. */
export const objectionFileForms = ['pdf', 'zip'] as const;
export type ObjectionFileForm = (typeof objectionFileForms)[number];

/** A step with the name of who took it, as they are called now. */
export interface NamedStep extends Omit<TakenStep, 'by'> {
  readonly byName: string;
}

/** A decision with the names of who gave and withdrew it. */
export interface NamedRuling {
  readonly ruling: Ruling;
  readonly givenByName: string;
  readonly withdrawnByName: string;
}

/** Everything that the list in front of the exhibits (inhoudsopgave) tells. */
export interface ObjectionFileContent {
  readonly organisationName: string;
  readonly job: {
    readonly id: string;
    readonly name: string;
    readonly department: string;
    readonly jobNumber: string;
  };
  readonly profile: { readonly version: number; readonly code: string; readonly offeredAt: string };
  /** The decision that the objection is about. */
  readonly ruling: Ruling;
  readonly rules: ObjectionRules;
  readonly state: ObjectionState;
  readonly acts: readonly EvidenceRecord[];
  /** Every decision on this copy, the first given first. */
  readonly rulings: readonly NamedRuling[];
  readonly steps: readonly NamedStep[];
  /** Where the log stood when the file was made. */
  readonly chainHead: ChainHead;
  readonly madeByName: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/** Most bytes of all exhibits together: what is larger is not handed out as one file. */
export const mostExhibitBytes = 25 * 1024 * 1024;

/** A file in a ZIP. */
export interface PackedFile {
  /** Plain letters, digits, dashes and full stops; no folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}
