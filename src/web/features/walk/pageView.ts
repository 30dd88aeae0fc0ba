import type { PageRequest } from '../../shared/renderPage';

/** What to render; the handler adds what all pages of the walk share. */
export type PageView = Omit<PageRequest, 'context' | 'backLink' | 'layout' | 'brandPanel'>;
