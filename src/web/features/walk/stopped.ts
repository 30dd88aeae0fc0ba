import type { JobFile } from '../../../application/grading/jobFile';
import { stoppedText } from '../../../presentation/walk/stoppedText';
import type { MessageParams } from '../../shared/partials';
import { urls } from '../../urls';

/** Why the walk stops at the gates, and where to go on. */
export function stoppedMessage({ job, sheet }: JobFile): MessageParams {
  return {
    id: 'gestopt',
    tone: 'let',
    heading: stoppedText.heading,
    paragraphs: [...stoppedText.why(sheet.gates), stoppedText.wayOn],
    links: [
      { href: urls.advies(job.id), label: stoppedText.advice },
      { href: urls.poort(job.id), label: stoppedText.change },
    ],
  };
}
