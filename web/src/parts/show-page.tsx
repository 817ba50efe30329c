import { render, type ComponentType } from 'preact';
import '../look/base.css';
import { bringTexts, startLanguage } from '../language/language.js';
import type { TextSet } from '../language/text-sets.js';

/** Draws a page once its texts are there. */
export async function showPage(Page: ComponentType, sets: readonly TextSet[] = []): Promise<void> {
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no place for it');
  await startLanguage();
  await Promise.all(sets.map(bringTexts));
  render(<Page />, place);
}
