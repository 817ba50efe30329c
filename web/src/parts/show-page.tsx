import { render, type ComponentType } from 'preact';
import '../look/base.css';
import { startLanguage } from '../language/language.js';

/** Draws a page once its texts are there. */
export async function showPage(Page: ComponentType): Promise<void> {
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no place for it');
  await startLanguage();
  render(<Page />, place);
}
