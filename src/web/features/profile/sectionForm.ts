import { longestText } from '../../../domain/profile/profile';
import { effortText, optionalLabel, sectionPageText } from '../../../presentation/profile/profileMessages';
import { sectionText } from '../../../presentation/profile/sectionParts';
import type { EffortPart, SectionPart } from '../../../presentation/profile/sectionParts';
import { effortIn, linesIn, textIn, tickIn } from '../../../presentation/profile/sectionValues';
import { competencyBlocks } from './competencyForm';
import { dateFields, effortChoiceField, effortTextField, tickValue } from './fieldNames';
import { placeTexts, shownValue, type FormFilling } from './formFilling';
import type { EffortBlock, FieldItem, FormBlock } from './formBlocks';
import { linesBlock } from './linesForm';
import { typedDate } from '../../shared/typedDate';

function fieldItem(part: SectionPart, filling: FormFilling): FieldItem | null {
  const { content, faults, typed } = filling;
  const { field } = part;
  const base = { id: field, name: field, error: faults.of(field) };
  switch (part.kind) {
    case 'line': {
      const value = shownValue(filling, field, textIn(content, field));
      const width = part.short ? ('kort' as const) : undefined;
      const label = part.optional ? optionalLabel(part.label) : part.label;
      const p = { ...base, label, hint: part.hint, value, width, autocomplete: 'off' };
      return { kind: 'field', p };
    }
    case 'text': {
      const value = shownValue(filling, field, textIn(content, field));
      const help = field === 'ownContext' ? filling.catalog.contextHelp.map(({ text }) => text) : [];
      const p = { ...base, label: part.label, hint: part.hint, value, limit: longestText, rows: 6 };
      return { kind: 'textarea', help, p };
    }
    case 'date': {
      const stored = typedDate(textIn(content, field));
      const [day, month, year] = dateFields(field);
      const hint = [...placeTexts(filling, part.place), part.hint].join(' ');
      return {
        kind: 'date',
        p: {
          ...base,
          legend: part.label,
          hint,
          day: shownValue(filling, day, stored.day),
          month: shownValue(filling, month, stored.month),
          year: shownValue(filling, year, stored.year),
        },
      };
    }
    case 'tick': {
      const checked = typed === null ? tickIn(content, field) : typed[field] === tickValue;
      const options = [{ value: tickValue, label: part.label, hint: part.hint, checked }];
      return { kind: 'tick', p: { ...base, legend: part.label, legendSize: 'verborgen', options } };
    }
    default:
      return null;
  }
}

function effortBlock(part: EffortPart, filling: FormFilling): EffortBlock {
  const { content, catalog, faults } = filling;
  const { value, explanation } = effortIn(content, part.field);
  const choiceName = effortChoiceField(part.field);
  const textName = effortTextField(part.field);
  const chosen = shownValue(filling, choiceName, value ?? '');
  return {
    kind: 'effort',
    choice: {
      id: choiceName,
      name: choiceName,
      legend: part.label,
      legendSize: 'm',
      hint: catalog.efforts.find(({ id }) => id === part.field)?.hint,
      error: faults.of(choiceName),
      inline: true,
      options: [
        { value: 'geen', label: effortText.none, checked: chosen === 'geen' },
        { value: 'wel', label: effortText.some, checked: chosen === 'wel' },
      ],
    },
    explanation: {
      id: textName,
      name: textName,
      label: effortText.explanation,
      hint: effortText.explanationHint,
      error: faults.of(textName),
      value: shownValue(filling, textName, explanation),
      limit: longestText,
      rows: 3,
    },
  };
}

/** The form of a section: one block per part, with the simple fields that follow each other in one card. */
export function sectionForm(filling: FormFilling): readonly FormBlock[] {
  const blocks: FormBlock[] = [];
  for (const part of sectionText(filling.kind).parts) {
    if (part.kind === 'lines') {
      const lines = linesIn(filling.content, part.field);
      const places = placeTexts(filling, part.place);
      const library = filling.kind === 'kennis' ? ('kennis' as const) : undefined;
      blocks.push(
        linesBlock({ ...part, name: part.field, heading: part.label, lines, places, library }, filling),
      );
    } else if (part.kind === 'effort') {
      blocks.push(effortBlock(part, filling));
    } else if (part.kind === 'competencies') {
      blocks.push(...competencyBlocks(part.label, filling));
    } else {
      const item = fieldItem(part, filling);
      const last = blocks.at(-1);
      if (item === null) continue;
      if (last?.kind === 'fields') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      else blocks.push({ kind: 'fields', helpLead: sectionPageText.contextHelp, items: [item] });
    }
  }
  return blocks;
}
