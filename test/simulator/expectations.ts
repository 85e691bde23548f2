import { expect } from 'vitest';
import type { Answer } from './client.ts';
import { shapeErrors } from './shapes.ts';

/** ARM's envelope, with this status and code, and these words in its message. */
export function expectArmError(answer: Answer, status: number, code: string, words = ''): void {
  expect(shapeErrors('armError', answer.json.value)).toEqual([]);
  expect([answer.status, answer.json.at('error', 'code')]).toEqual([status, code]);
  expect(answer.json.text('error', 'message')).toContain(words);
}

/** Entra's envelope, with this AADSTS code, and these words in its description. */
export function expectEntraError(answer: Answer, code: number, status: number, words: string): void {
  expect(shapeErrors('entraError', answer.json.value)).toEqual([]);
  expect(answer.json.at('error_codes')).toEqual([code]);
  expect(answer.json.text('error_description')).toContain(`AADSTS${code}: `);
  expect(answer.json.text('error_description')).toContain(words);
  expect(answer.status).toBe(status);
}
