import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorItem } from '../../../../src/web/shared/partials';
import { publicShell } from '../../../../src/web/shared/shell';
import { renderLayout, renderPartial, sampleShell, viewsDir } from '../../../support/gallery/render';
import { samples, spanningChoice, type PartialName } from '../../../support/gallery/samples';

const names = Object.keys(samples) as PartialName[];
const mark = '<b>teken</b>';
const escapedMark = '&lt;b&gt;teken&lt;/b&gt;';

/** Parameters that are words of a fixed list, not texts. */
const fixedWords = new Set([
  'choice',
  'from',
  'icon',
  'inputmode',
  'kind',
  'legendSize',
  'level',
  'levels',
  'mark',
  'size',
  'state',
  'status',
  'steps',
  'to',
  'tone',
  'type',
  'variant',
  'verdictAnchor',
  'width',
]);

type Path = readonly (string | number)[];

/** The places of all texts in the parameters. */
function textPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key, inner]) => !fixedWords.has(key) || (key === 'status' && typeof inner === 'object'))
    .flatMap(([key, inner]) => textPaths(inner, [...path, key]));
}

/** A copy with the mark behind the text at one place. */
function withMark(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return `${String(value)}${mark}`;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withMark(copy[key], rest);
  return copy;
}

/** The sample with only what a partial cannot do without: optional texts are left out. */
const bare: Readonly<Partial<Record<PartialName, unknown>>> = {
  field: { id: 'a', name: 'a', label: 'A', value: '' },
  textarea: { id: 'a', name: 'a', label: 'A', value: '' },
  radios: { id: 'a', name: 'a', legend: 'A', options: [{ value: 'x', label: 'X', checked: false }] },
  checkbox: { id: 'a', name: 'a', legend: 'A', options: [{ value: 'x', label: 'X', checked: false }] },
  select: { id: 'a', name: 'a', label: 'A', options: [] },
  dateField: { id: 'a', name: 'a', legend: 'A', day: '', month: '', year: '' },
  message: { id: 'a', tone: 'info', heading: 'A', paragraphs: [] },
  card: { id: 'a', heading: 'A' },
  legend: { text: 'A' },
  submitRow: { submit: { label: 'A' } },
  levelChip: { levels: ['A'] },
  progress: { text: 'A', steps: ['nu'] },
  statementChoice: { ...spanningChoice, hint: undefined, error: undefined, other: undefined },
  taskList: { items: [{ label: 'A', href: null, status: 'kan-nog-niet' }] },
  summaryList: { rows: [{ key: 'A', values: [] }] },
  table: { id: 'a', caption: 'A', head: [{ text: 'B' }], rows: [[{ text: 'C' }]] },
  timeline: { items: [{ strong: 'A', done: true }] },
  segmentedItem: { ...samples.segmentedItem, own: { name: 'a', value: '' } },
  ownLine: { ...samples.ownLine, hint: undefined, error: undefined },
  chips: { items: [{ label: 'A' }] },
  conflictChoice: { ...samples.conflictChoice, who: undefined, error: undefined },
  conflict: { ...samples.conflict, error: undefined, hidden: [] },
  emptyState: { heading: 'A', text: 'B' },
  pageHeading: { heading: 'A' },
  workList: { id: 'a', heading: 'A', items: [{ label: 'B', href: '#b' }] },
  reasons: { items: [{ levels: ['B'], heading: 'A', meta: 'B' }] },
};

describe('the partials', () => {
  test('all have a sample and stand in their README', () => {
    const files = readdirSync(join(viewsDir, 'partials')).filter((file) => file.endsWith('.ejs'));
    expect(files.map((file) => file.replace('.ejs', '')).sort()).toEqual([...names].sort());
    const readme = readFileSync(join(viewsDir, 'partials/README.md'), 'utf8');
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test.each(names)('%s prints every text, escaped', async (name) => {
    for (const path of textPaths(samples[name])) {
      const html = await renderPartial(name, withMark(samples[name], path));
      expect({ path, html }).toEqual({ path, html: expect.stringContaining(escapedMark) as string });
      expect({ path, html }).toEqual({ path, html: expect.not.stringContaining(mark) as string });
    }
  });

  test.each(names)('%s never prints undefined, inline styles or scripts', async (name) => {
    for (const params of [samples[name], bare[name] ?? samples[name]]) {
      const html = await renderPartial(name, params);
      expect(html).not.toMatch(/undefined|null|NaN|\[object|style=|<script|<style|\son[a-z]+=/);
    }
  });

  test('a field with a fault says so to assistive technology', async () => {
    const html = await renderPartial('field', samples.field);
    expect(html).toContain('aria-describedby="naam-hint naam-fout" aria-invalid="true"');
    expect(html).toContain('<span class="govuk-visually-hidden">Fout: </span>Vul de naam van de functie in.');
  });

  test('a password is never printed back', async () => {
    const html = await renderPartial('field', { ...samples.field, type: 'password', value: 'geheim-woord' });
    expect(html).not.toContain('geheim-woord');
  });

  test('a text keeps its first empty line', async () => {
    const html = await renderPartial('textarea', { ...samples.textarea, value: '\nrest' });
    expect(html).toContain('>\n\nrest</textarea>');
  });

  test('an option for A and B spans both columns, with both letters', async () => {
    const html = await renderPartial('statementChoice', spanningChoice);
    expect(html).toContain('class="govuk-radios__item fw-kolom-ab"');
    expect(html.replace(/<svg.*?<\/svg>|<[^>]+>/gs, '')).toContain('Niveau A en B');
    expect(html).toContain('Niet in de bron');
  });

  test('an option for A and C stands apart, because its columns do not touch', async () => {
    const [first] = spanningChoice.options;
    const options = [{ ...first, levels: ['A', 'C'] }];
    expect(await renderPartial('statementChoice', { ...spanningChoice, options })).toContain(
      'fw-keuzes--los',
    );
  });

  test('nothing is chosen beforehand in a choice of statements without an answer', async () => {
    expect(await renderPartial('statementChoice', spanningChoice)).not.toMatch(/\schecked/);
  });
});

describe('the layouts', () => {
  const error: ErrorItem = { message: 'Kies een antwoord.', href: '#keuze' };
  const context = {
    jobName: 'Accountmanager Noord',
    department: 'afdeling Verkoop',
    jobHref: '/functies/1',
    jobLinkLabel: 'Alle vragen',
    saveStatus: { state: 'bewaard', text: 'Bewaard om 14.32 uur' },
  } as const;

  test('keep the order of the page: skip link, header, strip, back link, main, footer', async () => {
    const html = await renderLayout('main', '<h1>Hallo</h1>', {
      ...sampleShell,
      context,
      backLink: { href: '/terug', label: 'Terug' },
      errors: [error],
    });
    const order = [
      'boot.js',
      'Naar de inhoud',
      '<header',
      'fw-strook',
      'fw-terug',
      '<main',
      'Dit is nog niet',
      '<h1>',
      '<footer',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('say Fout in the title of a page with faults only', async () => {
    const title = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1];
    expect(title(await renderLayout('main', '', sampleShell))).toBe('Voorbeeld – Functiewaardering');
    expect(title(await renderLayout('main', '', { ...sampleShell, errors: [error] }))).toBe(
      'Fout: Voorbeeld – Functiewaardering',
    );
  });

  test.each(['main', 'plain'] as const)('%s works when nothing is known of the visitor', async (layout) => {
    const shell = {
      ...publicShell(),
      title: 'Fout',
      errors: [],
      context: null,
      backLink: null,
      brandPanel: null,
      scripts: [],
      now: null,
    };
    const html = await renderLayout(layout, '<h1>Er ging iets mis</h1>', shell);
    expect(html).not.toMatch(/undefined|null|Uitloggen/);
    expect(html).toContain('Er ging iets mis');
  });

  test.each(['main', 'plain'] as const)('%s escapes every text of the shell', async (layout) => {
    const shell = {
      ...sampleShell,
      context,
      backLink: { href: '/terug', label: 'Terug' },
      brandPanel: { heading: 'Samen', points: [{ icon: 'scale', text: 'Eerlijk' } as const] },
    };
    for (const path of textPaths(shell)) {
      const html = await renderLayout(layout, '', withMark(shell, path) as typeof shell);
      expect({ path, html }).toEqual({ path, html: expect.not.stringContaining(mark) as string });
    }
  });

  test('have the brand of the employer after the styles of the app', async () => {
    const html = await renderLayout('main', '', sampleShell);
    expect(html.indexOf('/huisstijl.css')).toBeGreaterThan(html.indexOf('styles.css'));
  });
});

describe('the views', () => {
  const files = readdirSync(viewsDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ejs'),
  );

  test('print raw only what is made safe: includes, the page, icons and marked texts', () => {
    const rawOutputs = files.flatMap((file) =>
      [...readFileSync(join(viewsDir, file), 'utf8').matchAll(/<%-\s*(.*?)\s*-?%>/gs)].map(([, code]) => ({
        file,
        code,
      })),
    );
    expect(rawOutputs.length).toBeGreaterThan(50);
    expect(
      rawOutputs.filter(({ code }) => !/^(include\(|it\.body$|it\.icon\(|it\.marked\()/.test(code ?? '')),
    ).toEqual([]);
  });

  test('hold no inline style or script', () => {
    const guilty = files.filter((file) =>
      /\sstyle=|<style|<script>|\son[a-z]+="/.test(readFileSync(join(viewsDir, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});
