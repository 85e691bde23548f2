import { makeSelect } from './controls.ts';

/** Light, dark, or as the system is. Not kept: a report is a file, and leaves nothing behind. */
export function makeThemeChoice(): HTMLElement {
  const root = document.documentElement;
  return makeSelect(
    'Colours',
    '',
    [
      ['', 'as the system'],
      ['light', 'light'],
      ['dark', 'dark'],
    ],
    (theme) => {
      if (theme === '') delete root.dataset['theme'];
      else root.dataset['theme'] = theme;
    },
  );
}
