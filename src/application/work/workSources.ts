import { gradingWork } from './sources/gradingWork';
import { mailWork } from './sources/mailWork';
import { objectionWork } from './sources/objectionWork';
import { paperWork } from './sources/paperWork';
import { reviewWork } from './sources/reviewWork';
import { rulingWork } from './sources/rulingWork';
import { secondWork } from './sources/secondWork';
import { signingWork } from './sources/signingWork';
import { upkeepWork } from './sources/upkeepWork';
import { voiceWork } from './sources/voiceWork';
import type { WorkSource } from './workReader';

/** Everything that work can come from. A new source is a file in `sources/` and a line here. */
export const workSources: readonly WorkSource[] = [
  gradingWork,
  voiceWork,
  secondWork,
  signingWork,
  paperWork,
  rulingWork,
  objectionWork,
  reviewWork,
  upkeepWork,
  mailWork,
];
