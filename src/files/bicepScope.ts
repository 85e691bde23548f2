import { itemOf, propertyOf } from './armScope.ts';
import { DEEPEST_EXPRESSION } from './bicepGrammar.ts';
import { applyLambda, LAMBDA_FUNCTIONS, type Lambda } from './bicepLambdas.ts';
import { type BicepProject, resolvePath } from './bicepProject.ts';
import { BicepSymbols } from './bicepSymbols.ts';
import type { BicepExpression, BicepFile, BicepProperty, FunctionStatement } from './bicepSyntax.ts';
import {
  atMost,
  atMostThroughout,
  booleanOf,
  type Call,
  isKnownAtDeployment,
  joinTexts,
  keyOf,
  placedAt,
  placedThroughout,
  TEMPLATE_FUNCTIONS,
  textOf,
  unresolved,
  valuesIn,
} from './templateFunctions.ts';
import type { TextPlaces } from './textPlaces.ts';
import {
  type Assumption,
  type Entry,
  identifying,
  type ObjectValue,
  type Place,
  type Unresolved,
  type Value,
} from './value.ts';

/** How deep expressions may lead to each other through variables, parameters, functions and modules. */
const DEEPEST = 120;
const MOST_STEPS = 400_000;
const MOST_MODULES = 1_000;
const MOST_ITEMS = 2_000;
/** Values in one value: what is put together out of itself again and again ends here. */
const LARGEST = 20_000;

export type Locals = ReadonlyMap<string, Value>;
export const NO_LOCALS: Locals = new Map();

/** What all modules of one deployment share: how much may be worked out, and what is being worked out right now. */
export interface Budget {
  steps: number;
  /** Modules that may still be looked into. */
  modules: number;
  /** How often something led back to itself. */
  cycles: number;
  readonly pending: Set<string>;
}

export function newBudget(): Budget {
  return { steps: MOST_STEPS, modules: MOST_MODULES, cycles: 0, pending: new Set() };
}

/** One file as it is deployed: by itself, or as a module with parameters. */
export interface Deployed {
  readonly file: BicepFile;
  /** Scope of the deployment: an ARM id, or what stands for one. */
  readonly scope: string;
  /** By lower-cased name: from a parameter file or the caller; `*` for what a caller gives that is not known. */
  readonly given: ReadonlyMap<string, Value>;
  /** Whether some caller gives all parameters that there are; else whoever deploys may give more. */
  readonly isModule: boolean;
  /** Symbols of the modules that lead here, each with a slash after it. */
  readonly through: string;
  /** The files that lead here. */
  readonly callers: readonly string[];
}

const BINARY: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'mod',
  '<': 'less',
  '<=': 'lessorequals',
  '>': 'greater',
  '>=': 'greaterorequals',
  '&&': 'and',
  '||': 'or',
};

/** Functions whose values are not in files, with where they are. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  readenvironmentvariable: 'it is read from the environment of whoever deploys',
  getsecret: 'its value is in a key vault',
  externalinput: 'it is given by whoever deploys',
  pickzones: 'only a deployment knows it',
};

/** Objects of which some part is not known, with what is. */
const PARTS = new WeakMap<Unresolved, ObjectValue>();

/** What can be read of an object although some of it is not known. */
export function knownPart(value: Value): ObjectValue | undefined {
  return value.kind === 'unresolved' ? PARTS.get(value) : undefined;
}

/** Works out the expressions of one file as it is deployed, as far as can be. Never throws. */
export class BicepScope implements Deployed {
  readonly file: BicepFile;
  readonly scope: string;
  readonly given: ReadonlyMap<string, Value>;
  readonly isModule: boolean;
  readonly through: string;
  readonly callers: readonly string[];
  readonly project: BicepProject;
  readonly budget: Budget;
  readonly symbols: BicepSymbols;
  readonly #places: TextPlaces;
  readonly #known = new Map<string, Value>();
  readonly #imported = new Map<string, BicepScope>();

  constructor(deployed: Deployed, project: BicepProject, budget: Budget) {
    this.file = deployed.file;
    this.scope = deployed.scope;
    this.given = deployed.given;
    this.isModule = deployed.isModule;
    this.through = deployed.through;
    this.callers = deployed.callers;
    this.project = project;
    this.budget = budget;
    this.symbols = new BicepSymbols(this);
    this.#places = project.places(deployed.file.path);
  }

  place({ start, end }: { readonly start: number; readonly end: number }): Place {
    return this.#places.place(start, end);
  }

  source({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.file.text.slice(start, Math.min(end, start + 300)).replaceAll(/\s+/g, ' ');
  }

  unresolved(expression: BicepExpression, why: string, placeholder?: string): Unresolved {
    return unresolved(this.source(expression), why, this.place(expression), placeholder);
  }

  /** An expression of this file worked out, with the names that loops and lambdas give. */
  evaluate(expression: BicepExpression, locals: Locals = NO_LOCALS, depth = 0): Value {
    this.budget.steps -= 1;
    if (this.budget.steps < 0) {
      return this.unresolved(expression, 'working out the file takes more steps than are made');
    }
    if (depth > DEEPEST + DEEPEST_EXPRESSION) return this.unresolved(expression, 'it is nested too deep');
    const value = this.#work(expression, locals, depth + 1);
    if (valuesIn(value) > LARGEST) {
      return this.unresolved(expression, `it holds more than ${LARGEST} values`);
    }
    return value;
  }

  #work(expression: BicepExpression, locals: Locals, depth: number): Value {
    const place = this.place(expression);
    switch (expression.kind) {
      case 'text': {
        const parts = expression.parts.map((part) =>
          typeof part === 'string' ? textOf(part, place) : this.evaluate(part, locals, depth),
        );
        const [only] = expression.parts;
        if (expression.parts.length <= 1 && typeof (only ?? '') === 'string')
          return textOf(String(only ?? ''), place);
        return noSurer(joinTexts(parts, this.call(expression)), parts);
      }
      case 'number':
        return { kind: 'number', number: expression.number, place };
      case 'boolean':
        return booleanOf(expression.boolean, place);
      case 'null':
        return { kind: 'null', place };
      case 'name':
        return this.#name(expression, expression.name, locals, depth);
      case 'object':
        return this.#object(expression, expression.properties, locals, depth);
      case 'list':
        return this.#list(expression, locals, depth);
      case 'for':
        return this.#loop(expression, locals, depth);
      case 'property':
        return this.#property(expression, locals, depth);
      case 'index':
        return this.#index(expression, locals, depth);
      case 'nested':
        return (
          this.symbols.nested(expression, locals, depth) ??
          this.unresolved(expression, 'there is no such resource')
        );
      case 'call':
        return this.#called(expression, locals, depth);
      case 'unary':
        return this.#apply(
          expression.operator === '!' ? 'not' : 'sub',
          expression.operator === '!'
            ? [this.evaluate(expression.of, locals, depth)]
            : [{ kind: 'number', number: 0, place }, this.evaluate(expression.of, locals, depth)],
          expression,
        );
      case 'binary':
        return this.#binary(expression, locals, depth);
      case 'ternary':
        return this.#choose(expression, locals, depth);
      case 'if':
      case 'lambda':
        return this.unresolved(expression, 'it has no value here');
      case 'unread':
        return this.unresolved(expression, expression.why);
    }
  }

  /** The value as used at a place of this file. Its parts are copied, which takes steps as well. */
  #moved(value: Value, place: Place): Value {
    this.budget.steps -= valuesIn(value) >> 3;
    return placedThroughout(value, place);
  }

  call(expression: BicepExpression): Call {
    return { expression: this.source(expression), place: this.place(expression), scope: this.scope };
  }

  #name(expression: BicepExpression, name: string, locals: Locals, depth: number): Value {
    const place = this.place(expression);
    const local = locals.get(name);
    if (local !== undefined) return this.#moved(local, place);
    const { file } = this;
    if (file.variables.has(name) || file.parameters.has(name)) {
      const value = this.#declared(expression, name, depth);
      // What was given from outside is written in another file.
      return this.given.has(name.toLowerCase()) || this.given.has('*')
        ? this.#moved(value, place)
        : placedAt(value, place);
    }
    const symbol = this.symbols.value(name, place, depth);
    if (symbol !== undefined) return placedAt(symbol, place);
    const imported = this.#importOf(name);
    if (imported !== undefined) {
      const { scope, there } = imported;
      const value = there === '*' ? undefined : scope.variable(there, depth);
      if (value !== undefined) return this.#moved(value, place);
    }
    return this.unresolved(expression, `there is no ${name} here`, `{${name}}`);
  }

  /** A variable, for another file that imports it. */
  variable(name: string, depth: number): Value | undefined {
    const read = this.file.variables.get(name);
    return read === undefined ? undefined : this.#declared(read(), name, depth);
  }

  #declared(expression: BicepExpression, name: string, depth: number): Value {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const key = `${this.through}${this.file.path} ${name}`;
    const { cycles } = this.budget;
    const value = this.guarded(key, expression, () => this.#workDeclared(expression, name, depth));
    // What comes out while something leads back to itself depends on where it began.
    if (cycles === this.budget.cycles) this.#known.set(name, value);
    return value;
  }

  #workDeclared(expression: BicepExpression, name: string, depth: number): Value {
    const variable = this.file.variables.get(name);
    if (variable !== undefined) return this.evaluate(variable(), NO_LOCALS, depth);
    const given = this.given.get(name.toLowerCase()) ?? this.given.get('*');
    if (given !== undefined) return given;
    const parameter = this.file.parameters.get(name);
    if (parameter?.fallback !== undefined) {
      const value = this.evaluate(parameter.fallback(), NO_LOCALS, depth);
      // A caller that is seen gives what it gives; anybody else may give something else.
      return this.isModule ? value : atMostThroughout(value, 'medium');
    }
    if (parameter?.nullable === true) {
      const nothing: Value = { kind: 'null', place: this.place(parameter.at) };
      return this.isModule ? nothing : atMost(nothing, 'medium');
    }
    const why = this.isModule
      ? `the parameter ${name} has no default, and the module is not given it`
      : `the parameter ${name} has no default`;
    return unresolved(name, why, this.place(expression), `{${name}}`);
  }

  /** What leads back to itself has no value. */
  guarded(key: string, expression: BicepExpression, work: () => Value): Value {
    const { pending } = this.budget;
    if (pending.has(key)) {
      this.budget.cycles += 1;
      return this.unresolved(expression, 'it leads back to itself');
    }
    if (pending.size > DEEPEST) {
      this.budget.cycles += 1;
      return this.unresolved(expression, 'it is nested too deep');
    }
    pending.add(key);
    try {
      return work();
    } finally {
      pending.delete(key);
    }
  }

  #object(
    expression: BicepExpression,
    properties: readonly BicepProperty[],
    locals: Locals,
    depth: number,
  ): Value {
    const entries = new Map<string, Entry>();
    let hidden: Unresolved | undefined;
    let confidence: Assumption | undefined;
    for (const property of properties) {
      if ('spread' in property) {
        const value = this.evaluate(property.spread, locals, depth);
        if (value.kind === 'object' && !isKnownAtDeployment(value)) {
          for (const [key, entry] of value.entries) {
            entries.set(key, { ...entry, value: atMost(entry.value, value.confidence) });
          }
          // That something is not there is no surer than the object that does not have it.
          confidence = value.confidence ?? confidence;
        } else if (value.kind !== 'null') {
          // It may change what was said before it.
          entries.clear();
          hidden = value.kind === 'unresolved' ? value : this.unresolved(property.spread, 'it is no object');
        }
        continue;
      }
      const { at, name } = property;
      const written = typeof name === 'string' ? name : identifying(this.evaluate(name, locals, depth));
      if (written === undefined) {
        hidden = this.unresolved(expression, 'a name in it is no text');
        continue;
      }
      const value = this.evaluate(property.value, locals, depth);
      entries.set(written.toLowerCase(), { name: written, namePlace: this.place(at), value });
    }
    const place = this.place(expression);
    const part: ObjectValue = { kind: 'object', entries, place };
    if (hidden === undefined) return confidence === undefined ? part : atMost(part, confidence);
    const value = unresolved(hidden.expression, hidden.why, hidden.place);
    PARTS.set(value, part);
    return value;
  }

  #list(expression: Extract<BicepExpression, { kind: 'list' }>, locals: Locals, depth: number): Value {
    const items: Value[] = [];
    for (const { value: item, spread } of expression.items) {
      const value = this.evaluate(item, locals, depth);
      if (!spread) items.push(value);
      else if (value.kind === 'list') {
        for (const one of value.items) items.push(atMost(one, value.confidence));
      } else if (value.kind !== 'null') return this.#hiddenBy(expression, value);
      if (items.length > MOST_ITEMS)
        return this.unresolved(expression, `it has more than ${MOST_ITEMS} items`);
    }
    return { kind: 'list', items, place: this.place(expression) };
  }

  #loop(expression: Extract<BicepExpression, { kind: 'for' }>, locals: Locals, depth: number): Value {
    const over = this.evaluate(expression.over, locals, depth);
    if (over.kind !== 'list') return this.#hiddenBy(expression, over);
    const items: Value[] = [];
    for (const [index, item] of over.items.slice(0, MOST_ITEMS).entries()) {
      const inside = this.inLoop(expression, locals, atMost(item, over.confidence), index);
      const { body } = expression;
      if (body.kind === 'if') {
        const holds = this.evaluate(body.condition, inside, depth);
        if (holds.kind !== 'boolean') return this.#hiddenBy(expression, holds);
        if (holds.boolean) items.push(this.evaluate(body.body, inside, depth));
      } else items.push(this.evaluate(body, inside, depth));
    }
    const made: Value = { kind: 'list', items, place: this.place(expression) };
    return atMost(made, over.confidence);
  }

  inLoop(
    { item, index }: Extract<BicepExpression, { kind: 'for' }>,
    locals: Locals,
    value: Value,
    at: number,
  ): Locals {
    const inside = new Map(locals).set(item, value);
    return index === undefined
      ? inside
      : inside.set(index, { kind: 'number', number: at, place: value.place });
  }

  #hiddenBy(expression: BicepExpression, value: Value): Unresolved {
    const why =
      value.kind === 'unresolved' ? `${value.expression}: ${value.why}` : `a ${value.kind} does not fit`;
    return this.unresolved(expression, why);
  }

  #property(
    expression: Extract<BicepExpression, { kind: 'property' }>,
    locals: Locals,
    depth: number,
  ): Value {
    const place = this.place(expression);
    const output = this.symbols.output(expression, locals, depth);
    if (output !== undefined) return this.#moved(output, place);
    if (expression.of.kind === 'name' && !locals.has(expression.of.name)) {
      const imported = this.#importOf(expression.of.name);
      const value = imported?.there === '*' ? imported.scope.variable(expression.name, depth) : undefined;
      if (value !== undefined) return this.#moved(value, place);
    }
    const of = this.evaluate(expression.of, locals, depth);
    return this.#member(expression, of, expression.name, expression.safe, place);
  }

  #member(expression: BicepExpression, of: Value, name: string, safe: boolean, place: Place): Value {
    if (of.kind === 'unresolved') {
      const known = PARTS.get(of)?.entries.get(name.toLowerCase())?.value;
      if (known !== undefined) return placedAt(known, place);
    }
    // `a.?b.c` is null as a whole where a has no b.
    if (of.kind === 'null' && (safe || isOptional(expression)))
      return atMost({ kind: 'null', place }, of.confidence);
    const isAbsent = of.kind === 'object' && !of.entries.has(name.toLowerCase()) && !isKnownAtDeployment(of);
    if (isAbsent && safe) return atMost({ kind: 'null', place }, of.confidence);
    return propertyOf(of, name, this.source(expression), place);
  }

  #index(expression: Extract<BicepExpression, { kind: 'index' }>, locals: Locals, depth: number): Value {
    const place = this.place(expression);
    const instance = this.symbols.instance(expression, locals, depth);
    if (instance !== undefined) return placedAt(instance, place);
    const of = this.evaluate(expression.of, locals, depth);
    const at = this.evaluate(expression.at, locals, depth);
    if (at.kind === 'text') {
      return atMost(this.#member(expression, of, at.text, expression.safe, place), at.confidence);
    }
    if (of.kind === 'null' && expression.safe) return atMost({ kind: 'null', place }, of.confidence);
    if (expression.safe && of.kind === 'list' && at.kind === 'number' && of.items[at.number] === undefined) {
      return atMost({ kind: 'null', place }, of.confidence);
    }
    return atMost(itemOf(of, at, this.source(expression), place), at.confidence);
  }

  #binary(expression: Extract<BicepExpression, { kind: 'binary' }>, locals: Locals, depth: number): Value {
    const { operator } = expression;
    const place = this.place(expression);
    const left = this.evaluate(expression.left, locals, depth);
    if (operator === '??') {
      if (left.kind !== 'null') return placedAt(left, place);
      return placedAt(atMost(this.evaluate(expression.right, locals, depth), left.confidence), place);
    }
    // The other side may be there only where this one does not decide: `contains(x, 'y') && x.y`.
    const decisive = operator === '&&' ? false : operator === '||' ? true : undefined;
    if (decisive !== undefined && left.kind === 'boolean' && left.boolean === decisive)
      return placedAt(left, place);
    const right = this.evaluate(expression.right, locals, depth);
    const applied = BINARY[operator];
    if (applied !== undefined) return this.#apply(applied, [left, right], expression);
    const hidden = [left, right].find(({ kind }) => kind === 'unresolved');
    const ignoresCase = operator.includes('~');
    const equal = (value: Value): string => (ignoresCase ? keyOf(value).toLowerCase() : keyOf(value));
    if (!['==', '!=', '=~', '!~'].includes(operator)) {
      return this.unresolved(expression, `${operator} is not worked out`);
    }
    if (hidden !== undefined) return this.#hiddenBy(expression, hidden);
    const same = equal(left) === equal(right);
    return noSurer(booleanOf(operator.startsWith('!') ? !same : same, place), [left, right]);
  }

  #choose(expression: Extract<BicepExpression, { kind: 'ternary' }>, locals: Locals, depth: number): Value {
    const place = this.place(expression);
    const condition = this.evaluate(expression.condition, locals, depth);
    if (condition.kind === 'boolean') {
      const taken = condition.boolean ? expression.whenTrue : expression.whenFalse;
      const value = this.evaluate(taken, locals, depth);
      return atMostThroughout(value, condition.confidence);
    }
    const whenTrue = this.evaluate(expression.whenTrue, locals, depth);
    const whenFalse = this.evaluate(expression.whenFalse, locals, depth);
    // Either way the same: then the condition does not matter.
    if (whenTrue.kind !== 'unresolved' && keyOf(whenTrue) === keyOf(whenFalse))
      return placedAt(whenTrue, place);
    return this.#hiddenBy(expression, condition);
  }

  #called(expression: Extract<BicepExpression, { kind: 'call' }>, locals: Locals, depth: number): Value {
    const { of, name, values } = expression;
    const isNamespace = of?.kind === 'name' && ['sys', 'az'].includes(of.name);
    if (of !== undefined && !isNamespace) {
      const imported = of.kind === 'name' ? this.#importOf(of.name) : undefined;
      const own = imported?.there === '*' ? imported.scope.file.functions.get(name) : undefined;
      if (imported !== undefined && own !== undefined) {
        return this.#user(imported.scope, own, expression, locals, depth);
      }
      return this.unresolved(expression, 'only a deployment knows it');
    }
    const own = isNamespace ? undefined : this.file.functions.get(name);
    if (own !== undefined) return this.#user(this, own, expression, locals, depth);
    const imported = isNamespace ? undefined : this.#importOf(name);
    const theirs = imported?.scope.file.functions.get(imported.there);
    if (imported !== undefined && theirs !== undefined) {
      return this.#user(imported.scope, theirs, expression, locals, depth);
    }
    const called = name.toLowerCase();
    if (called.startsWith('load')) return this.#loaded(expression, called, locals, depth);
    if (called === 'nameof') {
      const [symbol] = values;
      return textOf(
        symbol === undefined ? '' : (/\w+$/.exec(this.source(symbol))?.[0] ?? ''),
        this.place(expression),
      );
    }
    if (Object.hasOwn(LAMBDA_FUNCTIONS, called)) return this.#withLambda(expression, called, locals, depth);
    const worked = values.map((value) => this.evaluate(value, locals, depth));
    return this.#apply(called, worked, expression, locals);
  }

  #apply(called: string, values: readonly Value[], expression: BicepExpression, locals = NO_LOCALS): Value {
    const elsewhere = Object.hasOwn(ELSEWHERE, called) ? ELSEWHERE[called] : undefined;
    if (elsewhere !== undefined || /^list[a-z]/.test(called)) {
      return this.unresolved(expression, elsewhere ?? 'only a deployment knows it');
    }
    const work = Object.hasOwn(TEMPLATE_FUNCTIONS, called) ? TEMPLATE_FUNCTIONS[called] : undefined;
    if (work === undefined) {
      return this.unresolved(expression, `the function ${called} is not worked out`);
    }
    const value = noSurer(work(values, this.call(expression)), values);
    // The same words stand for other values in each round of a loop and in each module.
    const isMade = value.kind === 'unresolved' && (called === 'guid' || called === 'uniquestring');
    if (!isMade || (locals.size === 0 && this.through === '')) return value;
    const shown = values.map((one) => identifying(one) ?? one.kind).join(', ');
    return { ...value, placeholder: `{${called}(${shown.replaceAll(/[{}]/g, '').slice(0, 500)})}` };
  }

  #user(
    scope: BicepScope,
    { names, body }: FunctionStatement,
    expression: Extract<BicepExpression, { kind: 'call' }>,
    locals: Locals,
    depth: number,
  ): Value {
    const inside = new Map(
      names.map((name, index): [string, Value] => {
        const value = expression.values[index];
        return [
          name,
          value === undefined
            ? { kind: 'null', place: this.place(expression) }
            : this.evaluate(value, locals, depth),
        ];
      }),
    );
    // Each call leads one step deeper, so that one which calls itself ends.
    const key = `${expression.name} ${depth}`;
    const value = this.guarded(key, expression, () => scope.evaluate(body(), inside, depth + 3));
    return this.#moved(value, this.place(expression));
  }

  #withLambda(
    expression: Extract<BicepExpression, { kind: 'call' }>,
    called: string,
    locals: Locals,
    depth: number,
  ): Value {
    const values: (Value | Lambda)[] = expression.values.map((value) => {
      if (value.kind !== 'lambda') return this.evaluate(value, locals, depth);
      return {
        kind: 'lambda',
        apply: (given) => {
          const inside = new Map(locals);
          for (const [index, name] of value.names.entries()) {
            const one = given[index];
            if (one !== undefined) inside.set(name, one);
          }
          return this.evaluate(value.body, inside, depth);
        },
      };
    });
    return applyLambda(called, values, this.call(expression));
  }

  #loaded(
    expression: Extract<BicepExpression, { kind: 'call' }>,
    called: string,
    locals: Locals,
    depth: number,
  ): Value {
    const [first, second] = expression.values.map((value) => this.evaluate(value, locals, depth));
    if (first?.kind !== 'text') return this.unresolved(expression, 'the name of the file is not known');
    const path = resolvePath(this.file.path, first.text);
    const loaded = this.project.loaded(called, path, second?.kind === 'text' ? second.text : undefined);
    return loaded.ok
      ? this.#moved(loaded.value, this.place(expression))
      : this.unresolved(expression, loaded.why);
  }

  /** The file that a name comes from through `import`, and what it is called there. */
  #importOf(name: string): { readonly scope: BicepScope; readonly there: string } | undefined {
    for (const { path, names } of this.file.imports) {
      const there = names.get(name);
      if (there === undefined) continue;
      const file = this.project.file(resolvePath(this.file.path, path));
      if (file === undefined || this.callers.length > 20) return undefined;
      let scope = this.#imported.get(file.path);
      if (scope === undefined) {
        const callers = [...this.callers, this.file.path];
        const deployed = { file, scope: this.scope, given: NO_LOCALS, isModule: false, through: '', callers };
        scope = new BicepScope(deployed, this.project, this.budget);
        this.#imported.set(file.path, scope);
      }
      return { scope, there };
    }
    return undefined;
  }
}

/** Whether some step before the last one of `a.?b.c` may be without a value. */
function isOptional(expression: BicepExpression): boolean {
  let current: BicepExpression | undefined = expression;
  while (current?.kind === 'property' || current?.kind === 'index') {
    if (current.safe) return true;
    current = current.of;
  }
  return false;
}

function noSurer(value: Value, sources: readonly Value[]): Value {
  return sources.reduce((made, { confidence }) => atMost(made, confidence), value);
}
