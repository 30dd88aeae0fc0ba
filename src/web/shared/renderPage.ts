import { join } from 'node:path';
import ejs from 'ejs';
import type { Express, Response } from 'express';
import { readIntegrity, readManifest, type Asset } from './assets';
import { readIcons, type Icon } from './icon';
import { marked } from './marked';
import type { ErrorItem } from './partials';
import { nowOf } from './nowStrip';
import { shellOf, type BrandPanel, type ContextStrip, type Link, type PageFrame, type Shell } from './shell';

export interface ViewSettings {
  /** The folder with `layouts`, `partials` and `pages`. */
  readonly viewsDir: string;
  /** The folder that the client build wrote: `manifest.json`, `icons.json` and `assets/`. */
  readonly publicDir: string;
  /** Keep compiled templates. Comes from the configuration, never from NODE_ENV by accident. */
  readonly cache: boolean;
}

/** Everything a template can see, as `it`. `p` is there inside a partial only. */
export interface ViewScope {
  readonly shell: Shell & PageFrame;
  readonly page: unknown;
  readonly icon: Icon;
  readonly asset: Asset;
  /** The digest of a script, for its tag. */
  readonly integrity: Asset;
  readonly marked: (text: string) => string;
}

export interface PageRequest {
  /** The file under `views/pages`, without extension: `job/list`. */
  readonly view: string;
  /** The title of the page; "Fout: " and the name of the product are added. */
  readonly title: string;
  /** The view model, for the view as `it.page`. */
  readonly page: object;
  /** Default: 422 when there are errors, else 200. */
  readonly status?: number | undefined;
  /** Shown as the error summary on top of the page. */
  readonly errors?: readonly ErrorItem[] | undefined;
  readonly layout?: 'main' | 'plain' | undefined;
  readonly context?: ContextStrip | null | undefined;
  readonly backLink?: Link | null | undefined;
  readonly brandPanel?: BrandPanel | null | undefined;
  readonly scripts?: readonly string[] | undefined;
  /** False: the page says itself what is to be done now, or nothing may be asked. */
  readonly now?: false | undefined;
}

/**
 * Teaches the app to render EJS with one named scope (`it`) and no `with`, so that data can never shadow what a
 * template uses to escape.
 */
export function registerViews(app: Express, settings: ViewSettings): void {
  const helpers = {
    icon: readIcons(join(settings.publicDir, 'icons.json')),
    asset: readManifest(join(settings.publicDir, 'manifest.json')),
    integrity: readIntegrity(join(settings.publicDir, 'manifest.json')),
    marked,
  };
  app.set('views', settings.viewsDir);
  app.set('view engine', 'ejs');
  app.set('view cache', settings.cache);
  app.engine('ejs', (file, options, done) => {
    // Express mixes its own settings into the options; only what renderPage put under `it` reaches the template.
    const { it } = options as { it: Partial<ViewScope> };
    ejs.renderFile(file, { ...it, ...helpers }, ejsOptions(settings), (error, html) => {
      done(error, html);
    });
  });
}

/** How every template is compiled. */
export function ejsOptions(settings: Pick<ViewSettings, 'viewsDir' | 'cache'>): ejs.Options {
  return {
    cache: settings.cache,
    strict: true,
    localsName: 'it',
    root: settings.viewsDir,
    views: [settings.viewsDir],
  };
}

/** Renders a page inside its layout and sends it. Nothing is sent when either fails. */
export async function renderPage(res: Response, request: PageRequest): Promise<void> {
  const errors = request.errors ?? [];
  const frame: PageFrame = {
    title: request.title,
    errors,
    context: request.context ?? null,
    backLink: request.backLink ?? null,
    brandPanel: request.brandPanel ?? null,
    scripts: request.scripts ?? [],
    now: request.now === false ? null : await nowOf(res),
  };
  const it = { shell: { ...shellOf(res), ...frame }, page: request.page };
  const body = await render(res, `pages/${request.view}`, it);
  const html = await render(res, `layouts/${request.layout ?? 'main'}`, { ...it, body });
  res
    .status(request.status ?? (errors.length > 0 ? 422 : 200))
    .type('html')
    .send(html);
}

function render(res: Response, view: string, it: object): Promise<string> {
  return new Promise((resolve, reject) => {
    res.render(view, { it }, (error: unknown, html) => {
      if (error === null || error === undefined) resolve(html);
      else reject(error instanceof Error ? error : new Error(`${view} cannot be rendered`, { cause: error }));
    });
  });
}
