import type { z } from 'zod';
import {
  brandColourNames,
  defaultBrand,
  isColour,
  measuredContrasts,
  type BrandColourName,
  type BrandColours,
} from '../../../domain/organisation/brand';
import {
  brandFaultWords,
  brandText,
  contrastName,
  ratioText,
} from '../../../presentation/organisation/employerText';
import { colourNames } from '../../../presentation/organisation/settingLines';
import { parseForm } from '../../shared/parseForm';
import type { FieldParams, SubmitRowParams, TableParams } from '../../shared/partials';
import { urls } from '../../urls';
import { submitRow } from './formView';
import { brandSchema } from './schema';
import type { SettingsForm, Typed } from './settingsForm';

/** The view model of `views/pages/organisation/brand.ejs`; `settingsHandlers` adds the address and the revision. */
export interface BrandView {
  readonly heading: string;
  readonly intro: string;
  readonly colours: {
    readonly heading: string;
    readonly intro: string;
    readonly fields: readonly FieldParams[];
  };
  readonly preview: {
    /** Drawn with the colours as attributes: a page has no style of its own. */
    readonly colours: BrandColours;
    readonly words: typeof brandText.preview;
  };
  readonly measured: { readonly heading: string; readonly table: TableParams };
  readonly submit: SubmitRowParams;
}

/** The six colours of the employer, with what they look like. */
export const brandForm: SettingsForm<'huisstijl', z.output<typeof brandSchema>> = {
  group: 'huisstijl',
  url: urls.instellingenHuisstijl(),
  title: brandText.title,
  view: 'organisation/brand',
  parse: (body) => parseForm(brandSchema, body),
  words: brandFaultWords,
  names: {},
  typed: (colours) => ({ ...colours }),
  change: (value) => coloursOf((name) => value[name]),
  instead: ({ doen }, typed) => {
    if (doen === undefined) return null;
    return doen === 'standaard' ? { ...typed, ...defaultBrand } : typed;
  },
  page: (typed, worded): BrandView => {
    const shown = shownColours(typed);
    const { preview, measured } = brandText;
    return {
      heading: brandText.title,
      intro: brandText.intro,
      colours: {
        ...brandText.colours,
        fields: brandColourNames.map((name) => ({
          id: name,
          name,
          label: colourNames[name],
          hint: brandText.hints[name],
          value: typed[name] ?? '',
          width: 'kort',
          autocomplete: 'off',
          spellcheck: false,
          error: worded.of(name),
        })),
      },
      preview: { colours: shown, words: preview },
      measured: {
        heading: measured.heading,
        table: {
          id: 'contrast',
          caption: measured.caption,
          captionHidden: true,
          head: measured.heads.map((text, index) => ({ text, numeric: index > 0 })),
          rows: measuredContrasts(shown).map(({ field, against, ratio, least }) => [
            { text: contrastName(colourNames[field], against), header: true },
            { text: ratioText(ratio), numeric: true },
            { text: ratioText(least), numeric: true },
          ]),
        },
      },
      submit: {
        ...submitRow,
        others: [
          { label: preview.look, name: 'doen', value: 'voorbeeld' },
          { label: preview.standard, name: 'doen', value: 'standaard' },
        ],
      },
    };
  },
};

function coloursOf(of: (name: BrandColourName) => string): BrandColours {
  return {
    merk: of('merk'),
    'merk-donker': of('merk-donker'),
    'merk-licht': of('merk-licht'),
    'merk-lijn': of('merk-lijn'),
    'merk-op': of('merk-op'),
    'merk-accent': of('merk-accent'),
  };
}

/** The colours as typed; in the place of one that is not written well the colour that the product comes with. */
function shownColours(typed: Typed): BrandColours {
  return coloursOf((name) => {
    const colour = typed[name]?.trim() ?? '';
    return isColour(colour) ? colour : defaultBrand[name];
  });
}
