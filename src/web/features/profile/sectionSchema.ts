import { z } from 'zod';
import { longestName } from '../../../application/jobs/jobInput';
import { isOwn } from '../../../domain/profile/editSection';
import { lineChoices, longestLine, longestText } from '../../../domain/profile/profile';
import { sectionText } from '../../../presentation/profile/sectionParts';
import type { SectionPart } from '../../../presentation/profile/sectionParts';
import { optionalLine, optionalText, requiredLine } from '../../shared/formFields';
import {
  actionField,
  choiceField,
  competencyChoiceField,
  competencyNameField,
  competencyOwnField,
  conflictField,
  conflictMarkField,
  dateFields,
  effortChoiceField,
  effortTextField,
  newField,
  readyField,
  readyValue,
  revisionField,
  textField,
  tickValue,
} from './fieldNames';
import { goneOwnLines, lineLists, type SectionNow } from './lineLists';

/** Every field has a text as its value; what it means is for the reader of the form. */
type Fields = Readonly<Record<string, z.ZodType<string>>>;

const everywhere: Fields = {
  [actionField]: z.string().max(300),
  [conflictField]: z.enum(['mijn', 'ander']),
  [conflictMarkField]: z.literal('ja'),
  [readyField]: z.literal(readyValue),
};

/** Name, department and number are also the job's. */
const jobFields = ['jobName', 'department', 'jobNumber'];

function lineType({ kind }: SectionNow, field: string): z.ZodType<string> {
  if (kind !== 'gegevens' || !jobFields.includes(field)) return optionalLine(longestLine);
  return field === 'jobName' ? requiredLine(longestName) : optionalLine(longestName);
}

function partFields(section: SectionNow, part: SectionPart): Fields {
  const { field } = part;
  switch (part.kind) {
    case 'line':
      return { [field]: lineType(section, field) };
    case 'text':
      return { [field]: optionalText(longestText) };
    case 'date':
      return Object.fromEntries(dateFields(field).map((name) => [name, optionalLine(10)]));
    case 'tick':
      return { [field]: z.literal(tickValue) };
    case 'effort':
      return {
        [effortChoiceField(field)]: z.enum(['geen', 'wel']),
        [effortTextField(field)]: optionalText(longestText),
      };
    case 'lines':
      return {};
    case 'competencies':
      return {
        [competencyChoiceField]: optionalLine(longestLine),
        [competencyOwnField]: optionalLine(longestLine),
      };
  }
}

function listFields(section: SectionNow, sent: readonly string[]): Fields {
  const fields = lineLists(section, sent).flatMap((list): [string, z.ZodType<string>][] => [
    ...list.lines.flatMap((line): [string, z.ZodType<string>][] => [
      ...(isOwn(line)
        ? []
        : [[choiceField(list.name, line.id), z.enum(lineChoices)] as [string, z.ZodType<string>]]),
      [textField(list.name, line.id), optionalText(longestText)],
    ]),
    ...goneOwnLines(list, sent).map((id): [string, z.ZodType<string>] => [
      textField(list.name, id),
      optionalText(longestText),
    ]),
    [newField(list.name), optionalText(longestText)],
  ]);
  const names = lineLists(section, sent)
    .flatMap(({ name }) => /^chosen\.(.+)$/.exec(name)?.[1] ?? [])
    .filter((id) => isOwn({ id }))
    .map((id): [string, z.ZodType<string>] => [competencyNameField(id), requiredLine(longestLine)]);
  return Object.fromEntries([...fields, ...names]);
}

/**
 * The form of a section as it is now: what may be in it, by name. Only what was sent is asked for, so that a field that
 * is not in the form leaves the content as it is; the revision is always needed.
 */
export function sectionSchema(
  section: SectionNow,
  sent: readonly string[],
): z.ZodObject<Record<string, z.ZodType<string>>> {
  const { parts } = sectionText(section.kind);
  const allowed: Fields = {
    ...everywhere,
    ...Object.fromEntries(parts.flatMap((part) => Object.entries(partFields(section, part)))),
    ...listFields(section, sent),
  };
  const asked = Object.entries(allowed).filter(([name]) => sent.includes(name));
  return z.object({ [revisionField]: z.string().regex(/^\d{1,9}$/), ...Object.fromEntries(asked) });
}
