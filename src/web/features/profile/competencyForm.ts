import { isOwn } from '../../../domain/profile/editSection';
import { mostCompetencies } from '../../../domain/profile/profile';
import type { ChosenCompetency } from '../../../domain/profile/profile';
import {
  competencyCount,
  competencyHeading,
  competencyText,
  sectionPageText,
} from '../../../presentation/profile/profileMessages';
import { competenciesIn } from '../../../presentation/profile/sectionValues';
import type { MessageParams } from '../../shared/partials';
import {
  actionField,
  competencyChoiceField,
  competencyList,
  competencyNameField,
  competencyOwnField,
  competencyTarget,
} from './fieldNames';
import type { CompetenciesBlock, FormBlock, LinesBlock } from './formBlocks';
import { libraryButton, linesBlock } from './linesForm';
import { addCommand, removeCommand } from './sectionCommand';
import { placeTexts, shownValue, type FormFilling } from './formFilling';

function addBlock(chosen: readonly ChosenCompetency[], filling: FormFilling): CompetenciesBlock['add'] {
  const { catalog, faults } = filling;
  if (chosen.length >= mostCompetencies) return null;
  const others = catalog.competencies.filter(({ id }) => chosen.every((one) => one.id !== id));
  const picked = shownValue(filling, competencyChoiceField, '');
  return {
    choose: {
      id: competencyChoiceField,
      name: competencyChoiceField,
      label: competencyText.choose,
      error: faults.of(competencyChoiceField),
      options: [
        { value: '', label: competencyText.chooseFirst, selected: picked === '' },
        ...others.map(({ id, name }) => ({ value: id, label: name, selected: picked === id })),
      ],
    },
    own: {
      id: competencyOwnField,
      name: competencyOwnField,
      label: competencyText.own,
      hint: [...placeTexts(filling, 'competenties'), competencyText.ownHint].join(' '),
      error: faults.of(competencyOwnField),
      value: shownValue(filling, competencyOwnField, ''),
      width: 'midden',
      autocomplete: 'off',
    },
    button: {
      name: actionField,
      value: addCommand(competencyTarget),
      label: sectionPageText.add,
      subject: competencyText.name.toLowerCase(),
    },
  };
}

function message({ done }: FormFilling): MessageParams | null {
  if (done?.list !== competencyTarget) return null;
  const [heading, text] =
    done.what === 'toegevoegd'
      ? [competencyText.added, competencyText.addedText]
      : [competencyText.removed, competencyText.removedText];
  return {
    id: 'competentie.melding',
    tone: 'goed',
    heading,
    headingLevel: 3,
    paragraphs: [text],
    announce: true,
  };
}

function behaviours(competency: ChosenCompetency, filling: FormFilling): LinesBlock {
  const nameField = competencyNameField(competency.id);
  return linesBlock(
    {
      name: competencyList(competency.id),
      heading: competencyHeading(competency.name, competency.sourceLevel),
      subject: competencyText.behaviourSubject,
      one: competencyText.behaviour,
      places: [],
      lines: competency.behaviours,
      nameField: isOwn(competency)
        ? {
            id: nameField,
            name: nameField,
            label: competencyText.ownName,
            value: shownValue(filling, nameField, competency.name),
            error: filling.faults.of(nameField),
            width: 'midden',
            autocomplete: 'off',
          }
        : undefined,
    },
    filling,
  );
}

/** The chosen competencies with what can be added, and a card with behaviour lines for each. */
export function competencyBlocks(heading: string, filling: FormFilling): readonly FormBlock[] {
  const chosen = competenciesIn(filling.content);
  const add = addBlock(chosen, filling);
  return [
    {
      kind: 'competencies',
      id: 'chosen.kop',
      heading,
      count: competencyCount(chosen.length, mostCompetencies),
      notes: {
        summary: competencyText.notes,
        paragraphs: filling.catalog.competencyNotes.map(({ text }) => text),
      },
      chips: {
        items: chosen.map(({ id, name }) => ({
          label: name,
          remove: { name: actionField, value: removeCommand(competencyList(id)) },
        })),
      },
      library: libraryButton('competenties'),
      message: message(filling),
      add,
      error: add === null ? (filling.faults.of(competencyChoiceField) ?? null) : null,
    },
    ...chosen.map((competency) => behaviours(competency, filling)),
  ];
}
