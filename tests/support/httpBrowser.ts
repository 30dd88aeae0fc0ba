import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import { encodeUpload, type UploadForm } from './upload';
import { elements, formsOf, textOf, type HtmlForm } from './htmlPage';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** One request, nothing added and no redirect followed; on a connection of its own, or on one that `agent` kept. */
export function sendRequest(
  url: string,
  { method = 'GET', headers = {}, body }: Sending = {},
  agent: Agent | false = false,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        });
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** The form as a body: a list of values repeats the field. */
export function encodeForm(values: FormValues): string {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  return body.toString();
}

/** A page as the browser got it. */
export interface Page extends Answer {
  /** Path and query of where it ended up. */
  readonly path: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Everything that there is to read. */
  readonly text: string;
  readonly forms: readonly HtmlForm[];
  /**
   * Fills in and sends the form whose action is `action` (default: the only one that is not for signing out).
   * Fields that are not named keep the value of the page; null leaves a field out. A name that the form does not have is
   * a mistake in the test.
   */
  submit(values?: FillIn, options?: SubmitOptions): Promise<Page>;
}

export type FillIn = Readonly<Record<string, string | readonly string[] | null>>;
export interface SubmitOptions {
  readonly action?: string;
  /** The name of the button that is pressed, when it has one. */
  readonly button?: { readonly name: string; readonly value: string };
}

/** A browser without scripts: it keeps cookies, follows redirects and sends what browsers send along. */
export interface HttpBrowser {
  open(path: string): Promise<Page>;
  /** A request with the cookies of the browser and the headers of a form of this site; follows nothing. */
  send(
    path: string,
    sending?: Omit<Sending, 'body'> & { readonly form?: FormValues; readonly upload?: UploadForm },
  ): Promise<Answer>;
  readonly cookies: ReadonlyMap<string, string>;
  setCookie(name: string, value: string): void;
}

/** `agent`: keeps connections open between requests, as a browser does. */
export function createHttpBrowser(baseUrl: string, agent: Agent | false = false): HttpBrowser {
  const cookies = new Map<string, string>();

  async function send(path: string, sending: Sending): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie === '' ? {} : { cookie }), ...sending.headers };
    const answer = await sendRequest(new URL(path, baseUrl).href, { ...sending, headers }, agent);
    for (const line of answer.headers['set-cookie'] ?? []) keep(line);
    return answer;
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const gone = attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (gone) cookies.delete(name);
    else cookies.set(name, pair.slice(name.length + 1));
  }

  async function follow(path: string, first: Answer): Promise<Page> {
    let answer = first;
    let at = path;
    for (let hops = 0; answer.status >= 300 && answer.status < 400; hops += 1) {
      if (hops > 5) throw new Error(`Too many redirects, last to ${at}`);
      const url = new URL(answer.headers.location ?? '', new URL(at, baseUrl));
      at = url.pathname + url.search;
      answer = await send(at, { headers: { 'sec-fetch-site': 'same-origin', accept: 'text/html' } });
    }
    return toPage(at, answer);
  }

  function toPage(path: string, answer: Answer): Page {
    const page = {
      ...answer,
      path,
      title: elements(answer.body, 'title')[0] ?? '',
      headings: elements(answer.body, 'h1'),
      text: textOf(answer.body),
      forms: formsOf(answer.body),
    };
    return {
      ...page,
      async submit(values = {}, options = {}) {
        const form = chooseForm(page.forms, options.action);
        const target = form.action === '' ? path : form.action;
        const answered = await send(target, {
          method: form.method.toUpperCase(),
          headers: formHeaders,
          body: encodeForm(filledIn(form, values, options)),
        });
        return follow(target, answered);
      },
    };
  }

  const formHeaders = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    accept: 'text/html',
    origin: new URL(baseUrl).origin,
  };

  return {
    cookies,
    setCookie: (name, value) => cookies.set(name, value),
    async open(path) {
      return follow(path, await send(path, { headers: { 'sec-fetch-site': 'none', accept: 'text/html' } }));
    },
    send(path, { form, upload, ...sending } = {}) {
      const sent =
        upload === undefined
          ? form && { type: formHeaders['content-type'], body: encodeForm(form) }
          : encodeUpload(upload);
      return send(path, {
        ...sending,
        headers: {
          ...(sent === undefined ? {} : { ...formHeaders, 'content-type': sent.type }),
          ...sending.headers,
        },
        ...(sent === undefined ? {} : { body: sent.body }),
      });
    },
  };
}

function chooseForm(forms: readonly HtmlForm[], action: string | undefined): HtmlForm {
  const fitting = forms.filter((form) =>
    action === undefined ? form.action !== '/uitloggen' : form.action === action,
  );
  const [form] = fitting;
  if (form === undefined || (action === undefined && fitting.length > 1)) {
    throw new Error(`Which form? The page has: ${forms.map((one) => one.action).join(', ') || 'none'}`);
  }
  return form;
}

function filledIn(form: HtmlForm, values: FillIn, { button }: SubmitOptions): FormValues {
  const known = new Set(form.fields.map((field) => field.name));
  const unknown = Object.keys(values).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`The form has no field ${unknown.join(', ')}`);
  const result: Record<string, string | readonly string[]> = {};
  for (const field of form.fields.filter(({ sent, name }) => sent && !(name in values))) {
    const earlier = result[field.name];
    result[field.name] = earlier === undefined ? field.value : [...[earlier].flat(), field.value];
  }
  for (const [name, value] of Object.entries(values)) if (value !== null) result[name] = value;
  if (button !== undefined) result[button.name] = button.value;
  return result;
}
