import { readFileSync } from 'node:fs';
import { escapeHtml } from './escapeHtml';
import { lucideNames, type LucideName } from './iconNames';
import { stepGlyphs, type StepGlyphName } from './stepGlyphs';

export type IconName = LucideName | StepGlyphName;

/** Prints an icon as inline SVG: hidden from assistive technology, unless it carries a meaning of its own (`label`). */
export type Icon = (name: IconName, options?: { readonly label?: string | undefined }) => string;

const frame =
  'class="ic" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

/**
 * The function that prints icons, from the drawings of Lucide (name → the text of its SVG file). Refuses at once,
 * with all names, when a drawing is missing.
 */
export function createIcon(drawings: Readonly<Record<string, string>>): Icon {
  const missing = lucideNames.filter((name) => drawings[name] === undefined);
  if (missing.length > 0) throw new Error(`These icons are missing: ${missing.join(', ')}`);
  const shapes = new Map<string, { attributes: string; inner: string }>(Object.entries(stepGlyphs));
  for (const name of lucideNames) {
    shapes.set(name, { attributes: frame, inner: innerSvg(drawings[name] ?? '') });
  }
  return (name, options = {}) => {
    const shape = shapes.get(name);
    if (shape === undefined) throw new Error(`There is no icon "${name}"`);
    const role =
      options.label === undefined
        ? 'aria-hidden="true"'
        : `role="img" aria-label="${escapeHtml(options.label)}"`;
    return `<svg ${shape.attributes} ${role} focusable="false">${shape.inner}</svg>`;
  };
}

/** The icons that the build put beside the styles. */
export function readIcons(file: string): Icon {
  return createIcon(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
}

function innerSvg(drawing: string): string {
  const inner = /<svg[^>]*>(.*)<\/svg>/s.exec(drawing)?.[1];
  if (inner === undefined) throw new Error('An icon file holds no <svg> element');
  return inner.replace(/\s*\n\s*/g, '').trim();
}
