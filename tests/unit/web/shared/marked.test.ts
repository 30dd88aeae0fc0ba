import { marked } from '../../../../src/web/shared/marked';

describe('marked', () => {
  test('makes the words between the marks bold', () => {
    expect(marked('maakt het plan **per klant** zelf, **elk jaar**')).toBe(
      'maakt het plan <strong>per klant</strong> zelf, <strong>elk jaar</strong>',
    );
  });

  test('escapes everything, also inside the marks', () => {
    expect(marked(`<b>x</b> **<i>"y"</i>** & 'z'`)).toBe(
      '&lt;b&gt;x&lt;/b&gt; <strong>&lt;i&gt;&#34;y&#34;&lt;/i&gt;</strong> &amp; &#39;z&#39;',
    );
  });

  test('leaves a mark without a partner as it is', () => {
    expect(marked('twee ** sterren')).toBe('twee ** sterren');
    expect(marked('****')).toBe('****');
  });
});
