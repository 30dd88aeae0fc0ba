import type { ProfileGap } from '../../../domain/profile/findGaps';
import { urls } from '../../urls';
import {
  choiceField,
  competencyChoiceField,
  effortChoiceField,
  effortTextField,
  newField,
  textField,
} from './fieldNames';

/** The address of the field where a gap can be closed. */
export function addressOfGap(jobId: string, gap: ProfileGap): string {
  return `${urls.profiel(jobId, gap.sectionId)}#${encodeURIComponent(controlOf(gap))}`;
}

function controlOf({ field, problem }: ProfileGap): string {
  switch (problem) {
    case 'geen-regels':
      return field === 'chosen' ? competencyChoiceField : newField(field);
    case 'geen-keuze':
      return effortChoiceField(field);
    case 'geen-uitleg':
      return effortTextField(field);
    default: {
      const [, list, line] = /^(.+)\.([^.]+)$/.exec(field) ?? [];
      if (list === undefined || line === undefined) return field;
      return line.startsWith('eigen-') ? textField(list, line) : choiceField(list, line);
    }
  }
}
