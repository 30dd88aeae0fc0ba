import type { ShapedText } from '../text/shapeText';
import type { Line } from '../text/breakLines';
import type { TextStyle } from '../theme';
import type { Tag } from './tag';

/**
 * Content that is not part of the document (ISO 32000-1, 14.8.2.2): what repeats on every page, and decoration.
 * A repeated table header is a pagination artifact without a subtype.
 */
export type Artifact = 'header' | 'footer' | 'watermark' | 'repeated' | 'decoration';

/** Who drawn content belongs to. */
export type Owner = Tag | Artifact;

/** A line of text at its place; y counts from the top of the page. */
export interface PlacedLine {
  readonly text: ShapedText;
  readonly line: Line;
  readonly x: number;
  readonly baseline: number;
}

export type PageItem =
  | { readonly kind: 'text'; readonly owner: Owner; readonly style: TextStyle; readonly lines: PlacedLine[] }
  | {
      readonly kind: 'box';
      readonly owner: Owner;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: string;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'rule';
      readonly owner: Owner;
      readonly x1: number;
      readonly x2: number;
      readonly y: number;
      readonly color: string;
      readonly thickness: number;
      readonly dotted?: boolean;
    }
  | { readonly kind: 'watermark' }
  /** The field has this rectangle; it draws nothing of its own. */
  | {
      readonly kind: 'signatureField';
      readonly owner: Tag;
      readonly name: string;
      readonly description: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** What one page shows, in reading order. */
export interface LaidOutPage {
  readonly items: PageItem[];
}
