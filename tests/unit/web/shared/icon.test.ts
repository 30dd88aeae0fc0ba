import { createIcon } from '../../../../src/web/shared/icon';
import { lucideNames } from '../../../../src/web/shared/iconNames';
import type { stepGlyphs } from '../../../../src/web/shared/stepGlyphs';
import { packageIcons } from '../../../support/gallery/render';

const icon = packageIcons();

describe('icon', () => {
  test.each([...lucideNames])('%s is a drawing without style, hidden from assistive technology', (name) => {
    const svg = icon(name);
    expect(svg).toMatch(/^<svg class="ic" viewBox="0 0 24 24" .*<\/svg>$/);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).toMatch(/<(path|circle|rect|line|polyline)/);
    expect(svg).not.toMatch(/style=|<script|<!--|xmlns|\n/);
  });

  test('a label makes it an image with that name', () => {
    const svg = icon('check', { label: 'Klaar "nu"' });
    expect(svg).toContain('role="img" aria-label="Klaar &#34;nu&#34;"');
    expect(svg).not.toContain('aria-hidden');
  });

  test('the steps of a level have as many filled ones as the level says', () => {
    const filled = (name: keyof typeof stepGlyphs) => icon(name).split('class="vol"').length - 1;
    expect(
      ['treden-lichter', 'treden-a', 'treden-b', 'treden-c', 'treden-zwaarder', 'treden-nvt'].map((name) =>
        filled(name as keyof typeof stepGlyphs),
      ),
    ).toEqual([0, 1, 2, 3, 3, 0]);
    expect(icon('treden-lichter')).toContain('<path');
    expect(icon('treden-zwaarder')).toContain('<path');
  });

  test('names all missing drawings at once', () => {
    const drawings = Object.fromEntries(lucideNames.slice(2).map((name) => [name, '<svg></svg>']));
    expect(() => createIcon(drawings)).toThrow(
      `These icons are missing: ${lucideNames.slice(0, 2).join(', ')}`,
    );
  });

  test('refuses a file that is no drawing', () => {
    const drawings = Object.fromEntries(lucideNames.map((name) => [name, 'no drawing']));
    expect(() => createIcon(drawings)).toThrow('holds no <svg>');
  });

  test('refuses a name that is not on the list', () => {
    expect(() => icon('onbekend' as 'check')).toThrow('There is no icon "onbekend"');
  });
});
