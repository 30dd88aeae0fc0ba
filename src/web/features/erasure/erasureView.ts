import type { ErasureFile } from '../../../application/erasure/erasePerson';
import { erasureText, goesText, obstacleText } from '../../../presentation/erasure/erasureText';
import type { CardParams, CheckboxParams, MessageParams, PageHeadingParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';

/** The view model of `views/pages/erasure/erase.ejs`. */
export interface ErasureView {
  readonly heading: PageHeadingParams;
  /** It was done, or it cannot be done now. */
  readonly message: MessageParams | null;
  readonly cards: readonly CardParams[];
  readonly form: {
    readonly action: string;
    readonly confirm: CheckboxParams;
    readonly submit: string;
  } | null;
  readonly data: Link | null;
}

/** What erasing would do, with the form when it can be done. */
export function erasureView(file: ErasureFile, error?: string): ErasureView {
  const { person, erasedAt, obstacles, jobNames, amounts, termMonths } = file;
  if (erasedAt !== null) {
    return {
      heading: { heading: erasureText.doneTitle },
      message: {
        id: 'gewist',
        tone: 'goed',
        heading: erasureText.doneHeading,
        paragraphs: [erasureText.done(erasedAt), erasureText.backups],
        announce: true,
      },
      cards: [],
      form: null,
      data: null,
    };
  }
  const possible = obstacles.length === 0;
  return {
    heading: {
      heading: erasureText.title(person.name),
      intro: possible ? erasureText.intro : undefined,
    },
    message: possible
      ? null
      : {
          id: 'kan-niet',
          tone: 'let',
          heading: erasureText.notYet,
          paragraphs: obstacles.map((obstacle) => obstacleText(obstacle, jobNames, termMonths)),
        },
    cards: [
      { id: 'weg', size: 'm', heading: erasureText.goes, list: goesText(amounts) },
      {
        id: 'blijft',
        size: 'm',
        heading: erasureText.stays,
        list: [...erasureText.staysPoints, erasureText.backups],
      },
    ],
    form: possible
      ? {
          action: urls.persoonWissen(person.id),
          confirm: {
            id: 'zeker',
            name: 'zeker',
            legend: erasureText.confirm.legend,
            legendSize: 'm',
            error,
            options: [{ value: 'ja', label: erasureText.confirm.label, checked: false }],
          },
          submit: erasureText.confirm.submit,
        }
      : null,
    data: { href: urls.gegevensVan(person.id), label: erasureText.data },
  };
}
