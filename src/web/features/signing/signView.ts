import type { ViewedCopy } from '../../../application/signing/viewCopy';
import { shownCode } from '../../../domain/access/spokenCode';
import { actLine } from '../../../presentation/signing/actText';
import { remarkLimit, signPageText } from '../../../presentation/signing/signPageText';
import { versionText } from '../../../presentation/versions/versionText';
import { actIcon } from '../../shared/actIcon';
import type {
  CardParams,
  CheckboxParams,
  FieldParams,
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
  SummaryListParams,
  TextareaParams,
  TimelineParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { seenValue } from './signSchema';

/** The view model of `views/pages/signing/sign.ejs`. */
export interface SignView {
  readonly heading: PageHeadingParams;
  /** What signing means; first on the page. */
  readonly meaning: MessageParams;
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly read: {
    readonly heading: string;
    readonly documents: readonly {
      readonly name: string;
      readonly facts: readonly { readonly label: string; readonly value: string }[];
      readonly pdf: Link;
      readonly page: Link;
      /** What is other than in the version before; null when it is the first. */
      readonly changes: Link | null;
      readonly about: string;
    }[];
    readonly choose: CheckboxParams | null;
    readonly confirm: CheckboxParams;
  };
  readonly sign: {
    readonly drawn: boolean;
    readonly typed: FieldParams;
    readonly drawing: { readonly value: string; readonly error: string | undefined };
  };
  /** What only the medewerker is asked. */
  readonly extra: { readonly remark: TextareaParams; readonly agrees: CheckboxParams } | null;
  readonly summary: SummaryListParams;
  readonly submit: SubmitRowParams;
  readonly who: TimelineParams;
  readonly wrong: CardParams;
  readonly words: typeof signPageText;
}

/** What the page is about, and what was filled in already. */
export interface SignPage {
  readonly act: 'akkoord' | 'gezien';
  /** What can be signed now, at least one. */
  readonly copies: readonly [ViewedCopy, ...ViewedCopy[]];
  readonly signer: { readonly name: string; readonly onBehalfOf: string | null };
  readonly action: string;
  readonly refuse: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly ticked: readonly string[];
  readonly worded: WordedFaults;
}

/** The page on which one or more copies are signed. */
export function signView(page: SignPage): SignView {
  const { act, copies, typed, ticked, worded } = page;
  const text = signPageText;
  const [first] = copies;
  const many = copies.length > 1;
  const { job } = first.content;
  return {
    heading: { over: text.over(job.name), heading: text.title[act] },
    meaning: meaningOf(page),
    action: page.action,
    hidden: many ? [] : [{ name: 'exemplaren', value: seenValue(first.copy) }],
    read: {
      heading: many ? text.read.heading.more : text.read.heading.one,
      documents: copies.map((one) => documentOf(one, many)),
      choose: many
        ? {
            id: 'exemplaren',
            name: 'exemplaren',
            legend: text.read.choose,
            hint: text.read.chooseHint,
            error: worded.of('exemplaren'),
            options: copies.map(({ copy }) => ({
              value: seenValue(copy),
              label: text.read.copyOf(copy.holderName, shownCode(copy.code)),
              checked: ticked.includes(seenValue(copy)),
            })),
          }
        : null,
      confirm: {
        id: 'gelezen',
        name: 'gelezen',
        legend: text.read.confirmLegend,
        legendSize: many ? undefined : 'verborgen',
        error: worded.of('gelezen'),
        options: [
          {
            value: 'ja',
            label: many ? text.read.confirm.more : text.read.confirm.one,
            checked: typed['gelezen'] !== undefined,
          },
        ],
      },
    },
    sign: {
      drawn: typed['manier'] === 'tekenen',
      typed: {
        id: 'naam',
        name: 'naam',
        label: text.sign.name,
        hint: text.sign.nameHint(page.signer.name),
        value: typed['naam'] ?? '',
        error: worded.of('naam') ?? worded.of('manier'),
        autocomplete: 'name',
        spellcheck: false,
      },
      drawing: { value: typed['tekening'] ?? '', error: worded.of('tekening') },
    },
    extra: act === 'gezien' ? extraOf(page) : null,
    summary: {
      rows: [
        {
          key: text.check.who,
          values: [text.check.whoText(page.signer.name, text.check.roles[act], page.signer.onBehalfOf)],
        },
        { key: text.check.whatFor, values: [text.check.for(act)] },
        {
          key: text.check.document,
          values: [
            text.check.documentText(job.name, first.copy.version),
            ...copies.map(({ copy }) => text.check.code(shownCode(copy.code), many ? copy.holderName : null)),
          ],
        },
      ],
      borders: false,
    },
    submit: {
      submit: { label: text.submit[act], icon: 'pen-line' },
      links: [{ href: page.refuse, label: text.refuse }],
    },
    who: { items: copies.flatMap((one) => whoSigns(one, page)) },
    wrong: {
      id: 'klopt-niet',
      heading: text.wrong.heading,
      paragraphs: [act === 'akkoord' ? text.wrong.akkoord : text.wrong.gezien(first.copy.managerName)],
    },
    words: text,
  };
}

const fieldOf = { akkoord: 'handtekening_leidinggevende', gezien: 'handtekening_medewerker' } as const;

/** The words as they are frozen, and as they will stand in the record: not one of them is ours. */
function meaningOf({ act, copies }: SignPage): MessageParams {
  const words = copies.map(
    ({ content }) => content.signatures.find(({ fieldName }) => fieldName === fieldOf[act])?.words ?? '',
  );
  const { meaning, meaningIntro, afterwards } = signPageText;
  return {
    id: 'betekenis',
    tone: 'info',
    heading: meaning(act),
    paragraphs:
      words.length === 1
        ? [`${meaningIntro} “${words[0] ?? ''}”`, afterwards[act]]
        : [`${afterwards[act]} ${meaningIntro}`],
    list: words.length === 1 ? undefined : words.map((text) => `“${text}”`),
  };
}

function documentOf(
  { copy, content, file }: ViewedCopy,
  many: boolean,
): SignView['read']['documents'][number] {
  const { read, over } = signPageText;
  return {
    name: many ? read.of(copy.holderName) : over(content.job.name),
    facts: [
      { label: read.version, value: read.versionOf(copy.version, copy.frozenAt) },
      { label: read.code, value: shownCode(copy.code) },
    ],
    pdf: { href: urls.exemplaarPdf(copy.id), label: read.pdf(file.size) },
    page: { href: urls.exemplaar(copy.id), label: read.page },
    changes: copy.version > 1 ? { href: urls.exemplaarVerschillen(copy.id), label: versionText.link } : null,
    about: many ? read.about(copy.holderName) : '',
  };
}

function extraOf({ typed, worded }: SignPage): SignView['extra'] {
  const { remark, remarkHint, agreeLegend, agreeHint, agree } = signPageText.extra;
  return {
    remark: {
      id: 'opmerking',
      name: 'opmerking',
      label: remark,
      hint: remarkHint,
      value: typed['opmerking'] ?? '',
      rows: 2,
      limit: remarkLimit,
      error: worded.of('opmerking'),
    },
    agrees: {
      id: 'akkoord',
      name: 'akkoord',
      legend: agreeLegend,
      hint: agreeHint,
      options: [{ value: 'ja', label: agree, checked: typed['akkoord'] !== undefined }],
    },
  };
}

function whoSigns({ copy, records }: ViewedCopy, { act, copies, signer }: SignPage): TimelineParams['items'] {
  const { will, now, later } = signPageText.who;
  const done = records.map(({ record }) => {
    const { who, did, when } = actLine(record);
    return { strong: who, text: did, meta: when, at: record.at, icon: actIcon(record.act), done: true };
  });
  // With several people only who signs last is told for each of them.
  const first = copies[0].copy.id === copy.id;
  return [
    ...(act === 'gezien' || first ? done : []),
    ...(act === 'akkoord' && first
      ? [{ strong: signer.name, text: will('akkoord'), meta: now, done: false }]
      : []),
    { strong: copy.holderName, text: will('gezien'), meta: act === 'gezien' ? now : later, done: false },
  ];
}
