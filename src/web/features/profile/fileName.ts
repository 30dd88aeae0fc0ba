import { attachmentName } from '../../shared/attachmentName';

/** The value of `Content-Disposition` for the file of a profile: letters, digits and dashes only, whatever the functie is called. */
export function attachmentHeader(jobName: string, draft: boolean): string {
  return attachmentName(['functieprofiel', jobName, draft ? 'concept' : ''], 'pdf');
}
