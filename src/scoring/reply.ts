import type { Answer } from './sender.ts';

/** An answer as expectations look at it; text and JSON are made once, and only when something asks for them. */
export class Reply {
  readonly answer: Answer;
  #text: string | undefined;
  #json: { readonly value: unknown } | { readonly problem: string } | undefined;

  constructor(answer: Answer) {
    this.answer = answer;
  }

  get text(): string {
    this.#text ??= this.answer.body.toString('utf8');
    return this.#text;
  }

  get json(): { readonly value: unknown } | { readonly problem: string } {
    this.#json ??= parse(this.text);
    return this.#json;
  }

  header(name: string): string | undefined {
    const value = this.answer.headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : value;
  }
}

/** Services of the first years of Azure ML answer JSON within a JSON text: what is within is what was meant. */
function parse(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return { value };
    try {
      return { value: JSON.parse(value) };
    } catch {
      return { value };
    }
  } catch {
    return { problem: text.trim() === '' ? 'the body is empty' : 'the body is not JSON' };
  }
}
