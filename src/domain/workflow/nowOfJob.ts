import type { CopyStatus } from '../signing/copy';
import type { Action } from './actions';
import type { JobStatus } from './status';

/** What a functie waits for now, and who may do it, as far as the reader may see that. */
export type NowOfJob =
  | {
      readonly reader: 'staff';
      readonly status: JobStatus;
      /** Null: it waits for nobody. */
      readonly action: Action | null;
      /** Who looks may do it. */
      readonly yours: boolean;
      readonly hr: boolean;
      /** By name; null when it is not theirs to do. */
      readonly leaders: readonly string[] | null;
      readonly holders: readonly string[] | null;
    }
  | {
      readonly reader: 'holder';
      /** Of the own copy that counts or waits; null when nothing was offered yet. */
      readonly status: CopyStatus | null;
      readonly managerName: string;
    };
