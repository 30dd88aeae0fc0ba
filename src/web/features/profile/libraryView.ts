import { mostCompetencies } from '../../../domain/profile/profile';
import type { SectionContent, SectionKind } from '../../../domain/profile/profile';
import { knowledgeKinds, positions } from '../../../domain/reference/parts';
import { competencyCount } from '../../../presentation/profile/profileMessages';
import { libraryText } from '../../../presentation/profile/libraryText';
import { positionLabel } from '../../../presentation/reference/positionLabel';
import { knowledgeKindLabels } from '../../../presentation/reference/referenceText';
import type {
  DetailsParams,
  EmptyStateParams,
  FieldParams,
  MessageParams,
  PageHeadingParams,
  SelectParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { LibraryName, OpenedLibrary } from './libraryItems';
import type { LibraryQuestion } from './librarySchema';

/** The view model of `views/pages/profile/library.ejs`. */
export interface LibraryView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly filter: {
    readonly action: string;
    readonly search: FieldParams;
    readonly selects: readonly SelectParams[];
    readonly submit: string;
    readonly clear: Link | null;
  };
  /** How many there are, and how many more may be chosen. */
  readonly counts: readonly string[];
  readonly empty: EmptyStateParams | null;
  readonly action: string;
  /** The question, so that the list stays as it was. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly chosenLabel: string;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly items: readonly {
      readonly id: string;
      readonly name: string;
      readonly uses: readonly string[];
      /** Null where the source stands with the uses. */
      readonly details: DetailsParams | null;
      readonly isChosen: boolean;
      /** Null when there is no room for it. */
      readonly button: { readonly name: string; readonly label: string; readonly icon: 'plus' | 'x' } | null;
    }[];
  }[];
}

interface LibraryPage {
  readonly name: LibraryName;
  readonly library: OpenedLibrary | null;
  readonly question: LibraryQuestion;
  readonly content: SectionContent<SectionKind>;
  readonly over: string;
  readonly action: string;
  readonly messages: readonly MessageParams[];
}

function selects(name: LibraryName, { level, kind }: LibraryQuestion): readonly SelectParams[] {
  const option = (value: string, label: string, picked: string | null) => ({
    value,
    label,
    selected: value === (picked ?? ''),
  });
  return [
    {
      id: 'niveau',
      name: 'niveau',
      label: libraryText.level,
      options: [
        option('', libraryText.everyLevel, level),
        ...positions.map((one) => option(one, positionLabel(one), level)),
      ],
    },
    ...(name === 'competenties'
      ? []
      : [
          {
            id: 'soort',
            name: 'soort',
            label: libraryText.kind,
            options: [
              option('', libraryText.everyKind, kind),
              ...knowledgeKinds.map((one) => option(one, knowledgeKindLabels[one], kind)),
            ],
          },
        ]),
  ];
}

function groupsOf({ name, library, content }: LibraryPage): LibraryView['groups'] {
  const found = library?.found ?? [];
  const isFull = 'chosen' in content && content.chosen.length >= mostCompetencies;
  return [...new Set(found.map(({ group }) => group))].map((group, index) => ({
    id: `groep-${String(index + 1)}`,
    heading: group,
    items: found
      .filter((item) => item.group === group)
      .map((item) => ({
        id: item.id,
        name: item.name,
        uses: name === 'kennis' ? [...item.uses, `${item.source}.`] : item.uses,
        details:
          name === 'kennis'
            ? null
            : {
                summary: libraryText.details(item.behaviours.length),
                paragraphs: [
                  ...item.behaviours.map(({ text }) => text),
                  ...(item.behaviours.length === 0 ? [libraryText.noBehaviour] : []),
                  `${item.source}.`,
                ],
              },
        isChosen: item.isChosen,
        button: item.isChosen
          ? { name: 'weg', label: libraryText.remove, icon: 'x' as const }
          : isFull
            ? null
            : { name: 'kies', label: libraryText.choose, icon: 'plus' as const },
      })),
  }));
}

/** The library of a section, with what of it stands in the profile. */
export function libraryView(page: LibraryPage): LibraryView {
  const { name, library, question, content, action } = page;
  const text = libraryText[name];
  const asked = question.words !== '' || question.level !== null || question.kind !== null;
  const found = library?.found ?? [];
  return {
    heading: { over: page.over, heading: text.title, intro: text.intro },
    messages: page.messages,
    filter: {
      action,
      search: {
        id: 'zoek',
        name: 'zoek',
        label: libraryText.search,
        hint: text.searchHint,
        type: 'search',
        value: question.words,
        autocomplete: 'off',
      },
      selects: selects(name, question),
      submit: libraryText.submit,
      clear: asked ? { href: action, label: libraryText.clear } : null,
    },
    counts: [
      ...(library === null ? [] : [libraryText.found(found.length, library.total)]),
      ...('chosen' in content ? [competencyCount(content.chosen.length, mostCompetencies)] : []),
    ],
    empty: library === null ? libraryText.missing : found.length === 0 ? libraryText.none : null,
    action,
    hidden: [
      { name: 'zoek', value: question.words },
      { name: 'niveau', value: question.level ?? '' },
      ...(name === 'kennis' ? [{ name: 'soort', value: question.kind ?? '' }] : []),
    ],
    chosenLabel: libraryText.chosen,
    groups: groupsOf(page),
  };
}
