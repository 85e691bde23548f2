import type { Declaration } from './declaration.ts';
import { UNCHANGED } from './terraformDeclarations.ts';
import { movedTo } from './terraformValue.ts';
import { type Entry, identifying, type Value, valueAt } from './value.ts';

/** What declarations of one root say of each other. */

/**
 * An update of something that is declared here as well is part of it; one of something else stands for itself, and what
 * it does not name is not known.
 */
export function applyUpdates(declarations: readonly Declaration[]): readonly Declaration[] {
  const updates = declarations.filter((declaration) => isUpdate(declaration));
  if (updates.length === 0) return declarations;
  const byId = new Map<string, Declaration[]>();
  for (const update of updates) {
    const id = update.id.toLowerCase();
    byId.set(id, [...(byId.get(id) ?? []), update]);
  }
  const used = new Set<Declaration>();
  const made = declarations.map((declaration) => {
    const mine =
      isUpdate(declaration) || declaration.existing ? [] : (byId.get(declaration.id.toLowerCase()) ?? []);
    let { body } = declaration;
    for (const update of mine) {
      used.add(update);
      const over = laidOver(body, update.body, update.file === declaration.file ? undefined : declaration);
      // An update that may not happen leaves open what the outcome is.
      if (over.kind === 'object' && update.condition === undefined) body = over;
    }
    return mine.length === 0 ? declaration : { ...declaration, body };
  });
  return made.filter((declaration) => !used.has(declaration));
}

function isUpdate({ symbol }: Declaration): boolean {
  return /(?:^|\.)azapi_update_resource\./.test(symbol);
}

function laidOver(before: Value, update: Value, elsewhere: Declaration | undefined): Value {
  if (update.kind === 'unresolved' && update.expression === UNCHANGED) return before;
  if (before.kind !== 'object' || update.kind !== 'object') {
    return elsewhere === undefined ? update : movedTo(update, elsewhere.place);
  }
  const entries = new Map<string, Entry>(before.entries);
  for (const [key, entry] of update.entries) {
    const there = entries.get(key);
    if (there !== undefined)
      entries.set(key, { ...there, value: laidOver(there.value, entry.value, elsewhere) });
    else if (!isUnchanged(entry.value)) {
      entries.set(
        key,
        elsewhere === undefined
          ? entry
          : { ...entry, namePlace: elsewhere.place, value: movedTo(entry.value, elsewhere.place) },
      );
    }
  }
  return { ...before, entries };
}

function isUnchanged(value: Value): boolean {
  if (value.kind === 'object') return [...value.entries.values()].every((entry) => isUnchanged(entry.value));
  return value.kind === 'unresolved' && value.expression === UNCHANGED;
}

/** A password of a service principal opens the application that it is of. */
export function joinPasswords(declarations: readonly Declaration[]): readonly Declaration[] {
  const applications = new Map<string, string>();
  for (const { type, id, body } of declarations) {
    if (type !== 'Microsoft.Graph/servicePrincipals') continue;
    const application = identifying(valueAt(body, 'properties', 'appId'));
    if (application?.startsWith('/') === true)
      applications.set(id.toLowerCase().replaceAll('/', ':'), application);
  }
  return declarations.map((declaration) => {
    const principal = /^\/providers\/Microsoft\.Graph\/servicePrincipals\/(.+)\/passwords\/([^/]+)$/i.exec(
      declaration.id,
    );
    const application = applications.get(principal?.[1]?.toLowerCase() ?? '');
    return application === undefined
      ? declaration
      : { ...declaration, id: `${application}/passwords/${principal?.[2] ?? ''}` };
  });
}
