/** A reader of the pages that this app makes: tolerant, and no more than the tests need. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

export function decodeHtml(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#x') || name.startsWith('#X'))
      return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

/** What a reader sees: tags gone, white space single. */
export function textOf(html: string): string {
  return decodeHtml(
    html
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  ).trim();
}

/** The texts of all elements with this tag name. */
export function elements(html: string, tag: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'gi'))].map((found) =>
    textOf(found[1] ?? ''),
  );
}

type Attributes = Readonly<Record<string, string>>;

function attributesOf(tag: string): Attributes {
  const pairs = [...tag.matchAll(/([a-zA-Z][\w.:-]*)(?:\s*=\s*"([^"]*)")?/g)].slice(1);
  return Object.fromEntries(pairs.map(([, name, value]) => [name ?? '', decodeHtml(value ?? '')]));
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  /** Whether it goes along when the form is sent as it is. */
  readonly sent: boolean;
}

export interface HtmlForm {
  readonly action: string;
  readonly method: string;
  readonly fields: readonly Field[];
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly text: string }[];
}

/** All forms of a page, with their fields in order. */
export function formsOf(html: string): readonly HtmlForm[] {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/gi)].map(([whole]) => {
    const open = attributesOf(/^<form\b[^>]*>/i.exec(whole)?.[0] ?? '');
    return {
      action: open['action'] ?? '',
      method: (open['method'] ?? 'get').toLowerCase(),
      fields: fieldsOf(whole),
      buttons: [...whole.matchAll(/(<button\b[^>]*>)([\s\S]*?)<\/button>/gi)].map(([, tag, inner]) => {
        const attributes = attributesOf(tag ?? '');
        return {
          name: attributes['name'] ?? '',
          value: attributes['value'] ?? '',
          text: textOf(inner ?? ''),
        };
      }),
    };
  });
}

function fieldsOf(form: string): readonly Field[] {
  const pattern = /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>/gi;
  return [...form.matchAll(pattern)].flatMap(([whole]) => {
    const attributes = attributesOf(/^<[^>]*>/.exec(whole)?.[0] ?? '');
    const name = attributes['name'] ?? '';
    if (name === '' || 'disabled' in attributes) return [];
    if (whole.startsWith('<textarea')) {
      const value = decodeHtml(whole.replace(/^<[^>]*>\n?/, '').replace(/<\/textarea>$/i, ''));
      return [{ name, type: 'textarea', value, sent: true }];
    }
    if (whole.startsWith('<select')) return [selectField(name, whole)];
    const type = attributes['type'] ?? 'text';
    const choice = type === 'radio' || type === 'checkbox';
    const value = attributes['value'] ?? (choice ? 'on' : '');
    return [{ name, type, value, sent: !choice || 'checked' in attributes }];
  });
}

function selectField(name: string, whole: string): Field {
  const options = [...whole.matchAll(/<option\b[^>]*>/gi)].map(([tag]) => attributesOf(tag));
  const chosen = options.find((option) => 'selected' in option) ?? options[0];
  return { name, type: 'select', value: chosen?.['value'] ?? '', sent: true };
}
