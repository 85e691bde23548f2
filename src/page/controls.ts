import { element } from './dom.ts';

/** A value, and how it is shown. */
export type Choice = readonly [string, string];

/** More choices are not read through; the search finds the rest. */
export const MOST_CHOICES = 300;

let made = 0;

/** A control with its visible label. */
export function labelled(name: string, control: HTMLElement, kind: string): HTMLElement {
  made += 1;
  if (control.id === '') control.id = `control-${made}`;
  return element('div', { class: `control ${kind}` }, element('label', { for: control.id }, name), control);
}

export function makeSelect(
  name: string,
  chosen: string,
  choices: readonly Choice[],
  onChange: (value: string) => void,
): HTMLElement {
  const select = element('select');
  for (const [value, words] of choices) {
    const option = element('option', {}, words.length > 80 ? `${words.slice(0, 79)}…` : words);
    option.value = value;
    option.selected = value === chosen;
    select.append(option);
  }
  select.addEventListener('change', () => onChange(select.value));
  return labelled(name, select, 'choice');
}
