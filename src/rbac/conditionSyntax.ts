// The language of conditions, as far as conditions of role assignments use it.
// https://learn.microsoft.com/azure/role-based-access-control/conditions-format

export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'action'; readonly pattern: string }
  | { readonly kind: 'sub-operation' }
  | { readonly kind: 'exists'; readonly attribute: Attribute }
  | {
      readonly kind: 'compare';
      readonly attribute: Attribute;
      /** Lower case, with its quantifier: `forallofallvalues:guidnotequals`, `stringequals`. */
      readonly operator: string;
      readonly values: readonly string[];
    };

export interface Attribute {
  /** Lower case: `request`, `resource`, `principal`, `environment`. */
  readonly source: string;
  /** Lower case: `microsoft.authorization/roleassignments:roledefinitionid`. */
  readonly name: string;
}

/** Azure takes conditions of up to 8 KB. */
const LONGEST = 16_384;
const DEEPEST = 50;

/** Why a text is no condition that this tool understands. */
export class ConditionProblem extends Error {}

const TOKEN =
  /\s+|(&&|\|\||[(){},!]|@[A-Za-z]+\[[^\]]{1,400}\]|'(?:[^'\\]|\\.)*'|[A-Za-z0-9_][A-Za-z0-9_:.-]*)/y;

/** Throws a `ConditionProblem` for anything that is not understood to its end. */
export function parseCondition(text: string): Expression {
  if (text.length > LONGEST) throw new ConditionProblem(`it is longer than ${LONGEST} characters`);
  const tokens = tokenize(text);
  let at = 0;
  let depth = 0;

  const peek = (): string => tokens[at] ?? '';
  const take = (wanted?: string): string => {
    const token = tokens[at];
    if (token === undefined) throw new ConditionProblem('it ends too early');
    if (wanted !== undefined && token !== wanted) {
      throw new ConditionProblem(`${wanted} is missing before ${token.slice(0, 40)}`);
    }
    at += 1;
    return token;
  };
  const isWord = (...words: readonly string[]): boolean => words.includes(peek().toLowerCase());

  function either(): Expression {
    const parts = [both()];
    while (isWord('||', 'or')) {
      take();
      parts.push(both());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'or', parts };
  }

  function both(): Expression {
    const parts = [single()];
    while (isWord('&&', 'and')) {
      take();
      parts.push(single());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'and', parts };
  }

  function single(): Expression {
    depth += 1;
    if (depth > DEEPEST) throw new ConditionProblem(`it is nested deeper than ${DEEPEST}`);
    const made = deeper();
    depth -= 1;
    return made;
  }

  function deeper(): Expression {
    if (isWord('!', 'not')) {
      take();
      return { kind: 'not', part: single() };
    }
    if (isWord('(')) {
      take('(');
      const inner = either();
      take(')');
      return inner;
    }
    if (isWord('actionmatches', 'suboperationmatches')) return operationMatch();
    if (isWord('exists', 'notexists')) {
      const absent = take().toLowerCase() === 'notexists';
      const found: Expression = { kind: 'exists', attribute: attribute() };
      return absent ? { kind: 'not', part: found } : found;
    }
    return comparison();
  }

  function operationMatch(): Expression {
    const word = take().toLowerCase();
    take('{');
    const pattern = value();
    take('}');
    return word === 'actionmatches' ? { kind: 'action', pattern } : { kind: 'sub-operation' };
  }

  function comparison(): Expression {
    const left = attribute();
    const operator = take().toLowerCase();
    if (!/^[a-z]+(?::[a-z]+)?$/.test(operator)) {
      throw new ConditionProblem(`${operator.slice(0, 40)} is no operator`);
    }
    const values = peek() === '{' ? list() : [value()];
    return { kind: 'compare', attribute: left, operator, values };
  }

  function list(): string[] {
    take('{');
    const values: string[] = [];
    while (peek() !== '}') {
      values.push(value());
      if (peek() === ',') take(',');
      else if (peek() !== '}') throw new ConditionProblem('a comma is missing in a list');
    }
    take('}');
    return values;
  }

  function value(): string {
    const token = take();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll(/\\(.)/g, '$1');
    if (!/^\w/.test(token)) throw new ConditionProblem(`${token.slice(0, 40)} is no value`);
    return token;
  }

  function attribute(): Attribute {
    const match = /^@([A-Za-z]+)\[([^\]]+)\]$/.exec(take());
    if (match?.[1] === undefined || match[2] === undefined) {
      throw new ConditionProblem('an attribute such as @Request[…] is missing');
    }
    return { source: match[1].toLowerCase(), name: match[2].trim().toLowerCase() };
  }

  const whole = either();
  if (at < tokens.length) throw new ConditionProblem(`${peek().slice(0, 40)} stands where it should end`);
  return whole;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new ConditionProblem(`character ${at + 1} cannot stand there`);
    if (match[1] !== undefined) tokens.push(match[1]);
  }
  return tokens;
}
