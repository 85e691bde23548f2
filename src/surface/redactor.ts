import { secretForms } from '../secrets/forms.ts';

/**
 * The last line of defence of every log: what was registered as a secret is blotted out of each line, also where no
 * runner does it.
 */
export class Redactor {
  /** Longest first, so that a form is never broken by a shorter one inside it. */
  #forms: string[] = [];

  /** Answers the forms that were not known before. */
  add(secret: string): string[] {
    const fresh = secretForms(secret).filter((form) => !this.#forms.includes(form));
    this.#forms = [...this.#forms, ...fresh].sort((a, b) => b.length - a.length);
    return fresh;
  }

  redact(text: string): string {
    return this.#forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
  }
}
