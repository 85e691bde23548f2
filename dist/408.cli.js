export const id = 408;
export const ids = [408];
export const modules = {

/***/ 33777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   jj: () => (/* binding */ knownValue),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
function known(value, origin) {
    return { state: 'known', value, ...(origin === undefined ? {} : { origin }) };
}
const ABSENT = { state: 'absent' };
function unknown(kind, detail, origin) {
    return { state: 'unknown', reason: { kind, detail }, ...(origin === undefined ? {} : { origin }) };
}
/** The value, or undefined for both other states: only where the difference does not matter. */
function knownValue(fact) {
    return fact.state === 'known' ? fact.value : undefined;
}


/***/ }),

/***/ 73115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NO_SEVERITIES),
/* harmony export */   n: () => (/* binding */ countFindings)
/* harmony export */ });
const NO_SEVERITIES = { high: 0, medium: 0, low: 0, info: 0 };
/** `pass` and `notApplicable` are the rules' own count, because nothing is kept of them. */
function countFindings(findings, pass, notApplicable) {
    const counts = { fail: 0, unknown: 0, exempted: 0, baselined: 0 };
    const bySeverity = { ...NO_SEVERITIES };
    for (const { finding, status } of findings) {
        if (status !== 'open')
            counts[status] += 1;
        else {
            counts[finding.result] += 1;
            if (finding.result === 'fail')
                bySeverity[finding.severity] += 1;
        }
    }
    const { fail, unknown, exempted, baselined } = counts;
    return { fail, pass, unknown, notApplicable, exempted, baselined, bySeverity };
}


/***/ }),

/***/ 67368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ compareChains),
/* harmony export */   y: () => (/* binding */ formChain)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62818);

/**
 * Undefined when the conditions never hold for the operation. That of the assignment must hold, and of the role's own
 * that of any one `permissions[]` object which grants the operation.
 */
function formChain({ grant, role, pattern, operation, plane, through }) {
    const formOf = (condition) => plane === 'actions' ? ((0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationLimit */ .CB)(condition, operation)?.form ?? 'unlimited') : 'data';
    const limit = joinConditions(grant.condition, pattern, formOf);
    if (limit === undefined)
        return undefined;
    return {
        assignment: grant.assignment,
        role,
        pattern: limit.pattern,
        scope: grant.scope,
        through,
        eligible: grant.eligible,
        activated: grant.activated,
        delegated: grant.delegated,
        conditional: grant.condition !== undefined || pattern.conditional,
        conditionLimits: limit.conditions.length > 0 || (grant.delegated && assignsRoles(operation)),
        conditions: limit.conditions,
    };
}
/** What is left of the conditions: those that limit, all of which must hold. Undefined where they never do. */
function joinConditions(assigned, { pattern, conditional, ways }, formOf) {
    if (assigned === undefined && !conditional)
        return { pattern, conditions: NO_CONDITIONS };
    const form = assigned === undefined ? 'unlimited' : formOf(assigned);
    if (form === 'nothing')
        return undefined;
    const outer = assigned === undefined || form === 'unlimited' ? NO_CONDITIONS : [assigned];
    const open = ways.filter(({ condition }) => formOf(condition) !== 'nothing');
    const free = conditional ? open.find(({ condition }) => formOf(condition) === 'unlimited') : { pattern };
    if (free !== undefined)
        return { pattern: free.pattern, conditions: outer };
    const [first, ...others] = open;
    if (first === undefined)
        return undefined;
    const inner = others.length === 0 ? first.condition : open.map(({ condition }) => `(${condition})`).join(' OR ');
    // Each of them may leave something, and all together everything (or, with the assignment's, nothing).
    if (others.length > 0 && formOf(inner) === 'unlimited')
        return { pattern: first.pattern, conditions: outer };
    const [limit] = outer;
    if (limit !== undefined && formOf(`(${limit}) AND (${inner})`) === 'nothing')
        return undefined;
    return { pattern: first.pattern, conditions: [...outer, inner] };
}
const NO_CONDITIONS = [];
/**
 * What is delegated to another tenant may assign roles only to managed identities, and only those roles that the
 * delegation names.
 * @see https://learn.microsoft.com/azure/lighthouse/how-to/deploy-policy-remediation
 */
function assignsRoles(operation) {
    return operation === _conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSIGN_ROLES */ ._l.toLowerCase() || operation === _conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .REMOVE_ROLES */ .Vj.toLowerCase();
}
/** Shortest first; then what counts now, what nothing limits, and the id. */
function compareChains(left, right) {
    return (left.through.length - right.through.length ||
        Number(left.eligible) - Number(right.eligible) ||
        Number(left.conditionLimits) - Number(right.conditionLimits) ||
        compare(left.assignment.id, right.assignment.id) ||
        compare(left.role.roleId, right.role.roleId) ||
        compare(left.through.join(' '), right.through.join(' ')));
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 62818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _l: () => (/* binding */ ASSIGN_ROLES),
  Vj: () => (/* binding */ REMOVE_ROLES),
  CB: () => (/* binding */ delegationLimit),
  kn: () => (/* binding */ readDelegationCondition)
});

// UNUSED EXPORTS: conditionLimits

;// CONCATENATED MODULE: ./build/dist/src/rbac/conditionSyntax.js
// The language of conditions, as far as conditions of role assignments use it.
// https://learn.microsoft.com/azure/role-based-access-control/conditions-format
/** Azure takes conditions of up to 8 KB. */
const LONGEST = 16_384;
const DEEPEST = 50;
/** Why a text is no condition that this tool understands. */
class ConditionProblem extends Error {
}
const TOKEN = /\s+|(&&|\|\||[(){},!]|@[A-Za-z]+\[[^\]]{1,400}\]|'(?:[^'\\]|\\.)*'|[A-Za-z0-9_][A-Za-z0-9_:.-]*)/y;
/** Throws a `ConditionProblem` for anything that is not understood to its end. */
function parseCondition(text) {
    if (text.length > LONGEST)
        throw new ConditionProblem(`it is longer than ${LONGEST} characters`);
    const tokens = tokenize(text);
    let at = 0;
    let depth = 0;
    const peek = () => tokens[at] ?? '';
    const take = (wanted) => {
        const token = tokens[at];
        if (token === undefined)
            throw new ConditionProblem('it ends too early');
        if (wanted !== undefined && token !== wanted) {
            throw new ConditionProblem(`${wanted} is missing before ${token.slice(0, 40)}`);
        }
        at += 1;
        return token;
    };
    const isWord = (...words) => words.includes(peek().toLowerCase());
    function either() {
        const parts = [both()];
        while (isWord('||', 'or')) {
            take();
            parts.push(both());
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'or', parts };
    }
    function both() {
        const parts = [single()];
        while (isWord('&&', 'and')) {
            take();
            parts.push(single());
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'and', parts };
    }
    function single() {
        depth += 1;
        if (depth > DEEPEST)
            throw new ConditionProblem(`it is nested deeper than ${DEEPEST}`);
        const made = deeper();
        depth -= 1;
        return made;
    }
    function deeper() {
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
        if (isWord('actionmatches', 'suboperationmatches'))
            return operationMatch();
        if (isWord('exists', 'notexists')) {
            const absent = take().toLowerCase() === 'notexists';
            const found = { kind: 'exists', attribute: attribute() };
            return absent ? { kind: 'not', part: found } : found;
        }
        return comparison();
    }
    function operationMatch() {
        const word = take().toLowerCase();
        take('{');
        const pattern = value();
        take('}');
        return word === 'actionmatches' ? { kind: 'action', pattern } : { kind: 'sub-operation' };
    }
    function comparison() {
        const left = attribute();
        const operator = take().toLowerCase();
        if (!/^[a-z]+(?::[a-z]+)?$/.test(operator)) {
            throw new ConditionProblem(`${operator.slice(0, 40)} is no operator`);
        }
        const values = peek() === '{' ? list() : [value()];
        return { kind: 'compare', attribute: left, operator, values };
    }
    function list() {
        take('{');
        const values = [];
        while (peek() !== '}') {
            values.push(value());
            if (peek() === ',')
                take(',');
            else if (peek() !== '}')
                throw new ConditionProblem('a comma is missing in a list');
        }
        take('}');
        return values;
    }
    function value() {
        const token = take();
        if (token.startsWith("'"))
            return token.slice(1, -1).replaceAll(/\\(.)/g, '$1');
        if (!/^\w/.test(token))
            throw new ConditionProblem(`${token.slice(0, 40)} is no value`);
        return token;
    }
    function attribute() {
        const match = /^@([A-Za-z]+)\[([^\]]+)\]$/.exec(take());
        if (match?.[1] === undefined || match[2] === undefined) {
            throw new ConditionProblem('an attribute such as @Request[…] is missing');
        }
        return { source: match[1].toLowerCase(), name: match[2].trim().toLowerCase() };
    }
    const whole = either();
    if (at < tokens.length)
        throw new ConditionProblem(`${peek().slice(0, 40)} stands where it should end`);
    return whole;
}
function tokenize(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const at = TOKEN.lastIndex;
        const match = TOKEN.exec(text);
        if (match === null)
            throw new ConditionProblem(`character ${at + 1} cannot stand there`);
        if (match[1] !== undefined)
            tokens.push(match[1]);
    }
    return tokens;
}

// EXTERNAL MODULE: ./build/dist/src/rbac/operations.js
var operations = __webpack_require__(95951);
;// CONCATENATED MODULE: ./build/dist/src/rbac/conditions.js


const ASSIGN_ROLES = 'Microsoft.Authorization/roleAssignments/write';
const REMOVE_ROLES = 'Microsoft.Authorization/roleAssignments/delete';
/**
 * Understands a condition by what it lets through, not by its looks: each role that it names, and one that it does not
 * name, is tried with the principals' part both ways.
 * @see https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview
 */
function readDelegationCondition(text) {
    const present = READ.get(text);
    if (present !== undefined)
        return present;
    if (READ.size >= 10_000)
        READ.clear();
    const made = read(text);
    READ.set(text, made);
    return made;
}
/** Conditions limit the assigning and removing of roles, and data actions of storage; nothing else, and no key. */
function conditionLimits(condition, operation) {
    const limit = delegationLimit(condition, operation);
    return limit !== undefined && limit.form !== 'unlimited';
}
/** Undefined for operations that no condition can limit. */
function delegationLimit(condition, operation) {
    const wanted = operation.toLowerCase();
    if (wanted === ASSIGN_ROLES.toLowerCase())
        return readDelegationCondition(condition).write;
    if (wanted === REMOVE_ROLES.toLowerCase())
        return readDelegationCondition(condition).delete;
    return undefined;
}
const READ = new Map();
function read(text) {
    let expression;
    try {
        expression = parseCondition(text);
    }
    catch (error) {
        if (!(error instanceof ConditionProblem))
            throw error;
        const limit = { form: 'unparsable', why: error.message };
        return { write: limit, delete: limit };
    }
    // A role that is being assigned stands in the request; one that is being removed is the resource.
    return {
        write: limitOf(expression, ASSIGN_ROLES, 'request'),
        delete: limitOf(expression, REMOVE_ROLES, 'resource'),
    };
}
const ATTRIBUTE = 'microsoft.authorization/roleassignments:';
const MOST_OPEN = 6;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function limitOf(expression, operation, source) {
    const rest = restOf(expression, operation, source);
    const roleIds = new Set();
    const open = new Map();
    collect(rest, roleIds, open);
    if (open.size > MOST_OPEN)
        return { form: 'unparsable', why: `it has more than ${MOST_OPEN} further tests` };
    const worlds = worldsOf([...open.keys()]);
    const possible = (roleId) => worlds.some((world) => holds(rest, roleId, world));
    const certain = (roleId) => worlds.every((world) => holds(rest, roleId, world));
    const named = [...roleIds].sort();
    const allowed = named.filter(possible);
    // The empty id stands for every role that the condition does not name.
    if (!possible('')) {
        return allowed.length === 0 ? { form: 'nothing' } : { form: 'allow-list', roleIds: allowed };
    }
    if (certain('') && named.every(certain))
        return { form: 'unlimited' };
    const strange = [...open.values()].find(({ about }) => about === 'something-else');
    if (strange !== undefined) {
        return { form: 'unparsable', why: `it turns on ${strange.text.slice(0, 100)}` };
    }
    return allowed.length < named.length
        ? { form: 'deny-list', roleIds: named.filter((roleId) => !possible(roleId)) }
        : { form: 'principals-only' };
}
function restOf(expression, operation, source) {
    switch (expression.kind) {
        case 'and':
        case 'or': {
            const decided = expression.kind === 'or';
            const parts = expression.parts.map((part) => restOf(part, operation, source));
            if (parts.includes(decided))
                return decided;
            const undecided = parts.filter((part) => typeof part !== 'boolean');
            return undecided.length === 0 ? !decided : { kind: expression.kind, parts: undecided };
        }
        case 'not': {
            const part = restOf(expression.part, operation, source);
            return typeof part === 'boolean' ? !part : { kind: 'not', part };
        }
        case 'action':
            return (0,operations/* matchesOperation */.j)(expression.pattern, operation);
        case 'sub-operation':
            return false;
        case 'exists':
            return isRoleId(expression.attribute, source) || openTest(expression.attribute, source, 'exists');
        case 'compare': {
            const { attribute, operator, values } = expression;
            const comparison = `${operator} ${[...values].sort().join(', ')}`;
            return ((isRoleId(attribute, source) ? roleTest(operator, values) : undefined) ??
                openTest(attribute, source, comparison));
        }
    }
}
function isRoleId({ source, name }, wanted) {
    return source === wanted && name === `${ATTRIBUTE}roledefinitionid`;
}
function openTest({ source, name }, wanted, comparison) {
    const isPrincipal = source === wanted && [`${ATTRIBUTE}principalid`, `${ATTRIBUTE}principaltype`].includes(name);
    return {
        kind: 'open',
        text: `@${source}[${name}] ${comparison}`,
        about: isPrincipal ? 'principal' : 'something-else',
    };
}
/**
 * A role assignment has one role, so the first half of a quantifier (any or all of the attribute's values) is the same
 * either way, and the second half (any or all of the listed values) makes the difference. Undefined for comparisons of
 * other kinds.
 * @see https://learn.microsoft.com/azure/role-based-access-control/conditions-format#cross-product-comparison-operators
 */
function roleTest(operator, values) {
    const match = /^(?:for(?:any|all)of(any|all)values:)?guid(not)?equals$/.exec(operator);
    const roleIds = [...new Set(values.map(dashed))].sort();
    if (match === null || roleIds.length === 0 || !roleIds.every((roleId) => GUID.test(roleId)))
        return undefined;
    const every = match[1] === 'all';
    const wanted = match[2] === undefined;
    const test = (candidate) => every
        ? roleIds.every((roleId) => (roleId === candidate) === wanted)
        : roleIds.some((roleId) => (roleId === candidate) === wanted);
    return { kind: 'role', test, roleIds };
}
/** Some of Azure's own conditions write GUIDs without their dashes. */
function dashed(value) {
    return value.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function collect(rest, roleIds, open) {
    if (typeof rest === 'boolean')
        return;
    switch (rest.kind) {
        case 'and':
        case 'or':
            for (const part of rest.parts)
                collect(part, roleIds, open);
            return;
        case 'not':
            collect(rest.part, roleIds, open);
            return;
        case 'role':
            for (const roleId of rest.roleIds)
                roleIds.add(roleId);
            return;
        case 'open':
            open.set(rest.text, rest);
    }
}
function worldsOf(open) {
    return Array.from({ length: 2 ** open.length }, (_, number) => new Set(open.filter((_text, bit) => Math.floor(number / 2 ** bit) % 2 === 1)));
}
function holds(rest, roleId, world) {
    if (typeof rest === 'boolean')
        return rest;
    switch (rest.kind) {
        case 'and':
            return rest.parts.every((part) => holds(part, roleId, world));
        case 'or':
            return rest.parts.some((part) => holds(part, roleId, world));
        case 'not':
            return !holds(rest.part, roleId, world);
        case 'role':
            return rest.test(roleId);
        case 'open':
            return world.has(rest.text);
    }
}


/***/ }),

/***/ 59843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ sameGrant),
/* harmony export */   ip: () => (/* binding */ placeAccess),
/* harmony export */   m2: () => (/* binding */ pairWithAzure)
/* harmony export */ });
/* harmony import */ var _inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33777);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85704);


/**
 * Finds for what files declare the place in Azure. Ids that files name stay; what stands in braces for a subscription, a
 * group or a name is known where a declared resource and one of Azure are of the same type and name, and only these two
 * are. A principal that is not there yet keeps its stand-in: it will be one.
 */
function placeAccess(declared, live) {
    const names = bindNames(declared.resources, live.resources);
    const byKey = new Map(live.resources.map((resource) => [resource.key, resource]));
    const roles = new Map();
    const definitions = declared.roleDefinitions.map((role) => {
        const same = live.roleDefinitions.find(({ type, roleName }) => type === 'CustomRole' && roleName.toLowerCase() === role.roleName.toLowerCase());
        const roleId = same?.roleId ?? role.roleId;
        roles.set(role.roleId, roleId);
        return { ...role, roleId };
    });
    const assignments = [];
    const unplaced = [];
    for (const assignment of declared.roleAssignments) {
        const scope = place(assignment.scope, names);
        if (scope === undefined)
            unplaced.push(assignment);
        else {
            assignments.push({
                ...assignment,
                scope,
                roleId: roles.get(assignment.roleId) ?? assignment.roleId,
                principalId: placePrincipal(assignment.principalId, names, byKey),
            });
        }
    }
    return { assignments, definitions, unplaced };
}
/** The same role for the same principal at the same scope. */
function sameGrant({ roleId, principalId, scope }) {
    return `${roleId} ${principalId} ${(0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(scope)}`.toLowerCase();
}
const STAND_IN = /\{[^{}]*\}/g;
/** What each text in braces stands for, where all that says something of it says the same. */
function bindNames(declared, live) {
    const found = new Map();
    for (const [{ key }, twin] of pairWithAzure(declared, live)) {
        const real = twin.key.split('/');
        for (const [index, segment] of key.split('/').entries()) {
            if (!/^\{[^{}]*\}$/.test(segment))
                continue;
            // One text may stand for a subscription and a group alike.
            const name = `${key.split('/')[index - 1]}/${segment}`;
            found.set(name, (found.get(name) ?? new Set()).add(real[index] ?? ''));
        }
    }
    return new Map([...found].flatMap(([standIn, values]) => {
        const [value = ''] = values;
        return values.size === 1 ? [[standIn, value]] : [];
    }));
}
/**
 * Each declared resource with the one in Azure that it must be: of the same type and name, not another one by any name
 * above it, and the only such one.
 */
function pairWithAzure(declared, live) {
    const byName = new Map();
    for (const resource of live) {
        const name = typeAndName(resource.key);
        byName.set(name, [...(byName.get(name) ?? []), resource]);
    }
    return declared.flatMap((resource) => {
        const segments = resource.key.split('/');
        if (segments.at(-1)?.includes('{') !== false || !resource.key.startsWith('/'))
            return [];
        const [only, ...more] = (byName.get(typeAndName(resource.key)) ?? []).filter(({ key }) => {
            const others = key.split('/');
            return (others.length === segments.length &&
                segments.every((one, index) => one.includes('{') || one === others[index]));
        });
        return only === undefined || more.length > 0 ? [] : [[resource, only]];
    });
}
function typeAndName(key) {
    const segments = key.split('/');
    const types = segments.filter((_, index) => index % 2 === 1);
    return `${types.slice(types.indexOf('providers') + 1).join('/')} ${segments.at(-1)}`;
}
/** Undefined where something in it is still not known. */
function place(scope, names) {
    const segments = scope.toLowerCase().split('/');
    const placed = segments
        .map((segment, index) => names.get(`${segments[index - 1]}/${segment}`) ?? segment)
        .join('/');
    return placed.search(STAND_IN) >= 0 ? undefined : scope.includes('{') ? placed : scope;
}
const PRINCIPAL_OF = /^\{principal of (\/.*)\}$/;
function placePrincipal(id, names, byKey) {
    const declared = PRINCIPAL_OF.exec(id)?.[1];
    const key = declared === undefined ? undefined : place(declared, names);
    const resource = key === undefined ? undefined : byKey.get(key);
    if (resource === undefined)
        return id;
    const fact = resource.kind === 'managed-identity'
        ? resource.principalId
        : 'identity' in resource
            ? resource.identity.systemAssigned
            : undefined;
    return fact === undefined ? id : ((0,_inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .knownValue */ .jj)(fact)?.toLowerCase() ?? id);
}


/***/ }),

/***/ 3198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ grantsOf)
/* harmony export */ });
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85704);

/**
 * All roles that are held, each once: PIM lists what it schedules among the role assignments as well. Eligibility that
 * has ended is left out; classic administrators hold nothing any more.
 * @see https://learn.microsoft.com/azure/role-based-access-control/classic-administrators
 */
function grantsOf(inventory) {
    const present = GRANTS.get(inventory);
    if (present !== undefined)
        return present;
    const made = readGrants(inventory);
    GRANTS.set(inventory, made);
    return made;
}
const GRANTS = new WeakMap();
function readGrants(inventory) {
    const types = new Map(inventory.principals.map(({ id, type }) => [id.toLowerCase(), type]));
    const now = Date.parse(inventory.collectedAt);
    const schedules = new Map();
    for (const schedule of inventory.activeAssignments) {
        const { roleAssignmentId } = schedule;
        if (roleAssignmentId !== undefined)
            schedules.set((0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(roleAssignmentId), schedule);
        schedules.set(holding(schedule), schedule);
    }
    const typeOf = (principalId, given) => given === 'Unknown' ? (types.get(principalId) ?? given) : given;
    // One text per scope, however many roles are held there.
    const keys = new Map();
    const keyOf = (scope) => {
        const present = keys.get(scope);
        if (present !== undefined)
            return present;
        const key = (0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(scope);
        keys.set(scope, key);
        return key;
    };
    const grant = (assignment, eligible, activated) => {
        const principalId = assignment.principalId.toLowerCase();
        const made = {
            assignment,
            roleId: assignment.roleId.toLowerCase(),
            principalId,
            principalType: typeOf(principalId, assignment.principalType),
            scope: assignment.scope,
            scopeKey: keyOf(assignment.scope),
            eligible,
            activated,
            delegated: false,
        };
        // Most have none, and are half as large made in one go.
        return hasText(assignment.condition) ? { ...made, condition: assignment.condition } : made;
    };
    const grants = [];
    const assigned = new Set();
    for (const assignment of inventory.roleAssignments) {
        if (inventory.activeAssignments.length === 0) {
            grants.push(grant(assignment, false, false));
            continue;
        }
        const key = holding(assignment);
        assigned.add(key);
        const schedule = schedules.get((0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(assignment.id)) ?? schedules.get(key);
        grants.push(grant(assignment, false, schedule?.assignmentType === 'Activated'));
    }
    for (const schedule of inventory.activeAssignments) {
        if (assigned.has(holding(schedule)) || hasEnded(schedule.endDateTime, now))
            continue;
        grants.push(grant(schedule, false, schedule.assignmentType === 'Activated'));
    }
    for (const eligibility of inventory.eligibleAssignments) {
        if (!hasEnded(eligibility.endDateTime, now))
            grants.push(grant(eligibility, true, false));
    }
    for (const delegation of inventory.delegations) {
        for (const authorization of delegation.authorizations) {
            const principalId = authorization.principalId.toLowerCase();
            grants.push({
                assignment: delegation,
                roleId: authorization.roleId.toLowerCase(),
                principalId,
                principalType: typeOf(principalId, 'Unknown'),
                scope: delegation.scope,
                scopeKey: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(delegation.scope),
                eligible: false,
                activated: false,
                delegated: true,
            });
        }
    }
    return grants;
}
function holding(held) {
    return `${held.principalId} ${held.roleId} ${(0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(held.scope)}`.toLowerCase();
}
function hasText(condition) {
    return condition !== undefined && condition.trim() !== '';
}
function hasEnded(endDateTime, now) {
    return endDateTime !== undefined && Date.parse(endDateTime) < now;
}


/***/ }),

/***/ 95951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ grantingPattern),
/* harmony export */   j: () => (/* binding */ matchesOperation)
/* harmony export */ });
/**
 * True when a pattern of a role definition covers an operation. Case does not matter. `*` stands for any characters,
 * slashes among them; a whole segment `*` between two slashes also stands for no segment at all, so that
 * the pattern of the segments `workspaces`, `*` and `write` covers `workspaces/write`, as Microsoft's own definitions need it.
 * Takes time in proportion to the two lengths multiplied, whatever the pattern.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 * @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles#wildcard-permissions
 */
function matchesOperation(pattern, operation) {
    return matches(compiled(pattern), operation.toLowerCase());
}
/**
 * The first string that grants the operation: per `permissions[]` object its actions, less its own notActions; the
 * objects together. An object without a condition is preferred; where there is none, each object grants it under its own
 * condition. Actions never grant data actions, nor the reverse.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions#notactions
 */
function grantingPattern(permissions, operation, plane = 'actions') {
    const wanted = operation.toLowerCase();
    const ways = [];
    for (const permission of permissions) {
        const pattern = matchingPattern(permission, wanted, plane);
        if (pattern === undefined)
            continue;
        const condition = conditionOf(permission);
        if (condition === undefined)
            return { pattern, conditional: false, ways: NO_WAYS };
        ways.push({ pattern, condition });
    }
    const [first] = ways;
    return first === undefined ? undefined : { pattern: first.pattern, conditional: true, ways };
}
const NO_WAYS = [];
function matchingPattern(permission, wanted, plane) {
    const [yes, no] = plane === 'actions'
        ? [permission.actions, permission.notActions]
        : [permission.dataActions, permission.notDataActions];
    const pattern = yes.find((one) => matches(compiled(one), wanted));
    return pattern === undefined || no.some((one) => matches(compiled(one), wanted)) ? undefined : pattern;
}
function conditionOf({ condition }) {
    return condition === undefined || condition.trim() === '' ? undefined : condition;
}
const COMPILED = new Map();
const MOST_COMPILED = 50_000;
function compiled(pattern) {
    const present = COMPILED.get(pattern);
    if (present !== undefined)
        return present;
    if (COMPILED.size >= MOST_COMPILED)
        COMPILED.clear();
    const made = pieces(pattern.trim().toLowerCase());
    COMPILED.set(pattern, made);
    return made;
}
function pieces(pattern) {
    const made = [];
    let gap = 'nothing';
    let text = '';
    for (let index = 0; index < pattern.length; index += 1) {
        const character = pattern.charAt(index);
        if (character !== '*') {
            text += character;
            continue;
        }
        if (text !== '' || made.length === 0) {
            made.push({ gap, text });
            gap = 'nothing';
            text = '';
        }
        const wholeMiddleSegment = pattern.charAt(index - 1) === '/' && pattern.charAt(index + 1) === '/';
        if (!wholeMiddleSegment) {
            gap = 'anything';
        }
        else {
            if (gap === 'nothing')
                gap = 'segments';
            index += 1;
        }
    }
    made.push({ gap, text });
    return made;
}
/**
 * Takes the leftmost place for every piece: what can follow a place further right can follow this one too, so there is
 * nothing to come back for.
 */
function matches(parts, wanted) {
    let at = 0;
    for (const [index, { gap, text }] of parts.entries()) {
        const last = index === parts.length - 1;
        if (gap === 'nothing') {
            if (!wanted.startsWith(text, at))
                return false;
            at += text.length;
        }
        else if (last) {
            const start = wanted.length - text.length;
            return start >= at && wanted.endsWith(text) && mayStart(gap, wanted, start);
        }
        else {
            let start = wanted.indexOf(text, at);
            while (start >= 0 && !mayStart(gap, wanted, start))
                start = wanted.indexOf(text, start + 1);
            if (start < 0)
                return false;
            at = start + text.length;
        }
    }
    return at === wanted.length;
}
/** Whole segments end with a slash, and so does the piece before them. */
function mayStart(gap, wanted, start) {
    return gap === 'anything' || wanted.charAt(start - 1) === '/';
}


/***/ }),

/***/ 86110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ ALL_RULES)
});

// EXTERNAL MODULE: ./build/dist/src/rules/aml001-online-endpoint-key-auth.js
var aml001_online_endpoint_key_auth = __webpack_require__(44762);
// EXTERNAL MODULE: ./build/dist/src/rules/aml002-online-endpoint-aml-token.js
var aml002_online_endpoint_aml_token = __webpack_require__(1783);
// EXTERNAL MODULE: ./build/dist/src/rules/aml003-serverless-endpoint-key-auth.js
var aml003_serverless_endpoint_key_auth = __webpack_require__(45641);
// EXTERNAL MODULE: ./build/dist/src/rules/aml004-batch-endpoint-auth-mode.js
var aml004_batch_endpoint_auth_mode = __webpack_require__(4732);
// EXTERNAL MODULE: ./build/dist/src/rules/reading.js
var rules_reading = __webpack_require__(94304);
// EXTERNAL MODULE: ./build/dist/src/rules/rule.js
var rules_rule = __webpack_require__(824);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml005-endpoint-key-in-source.js


const LENGTHS = {
    short: 'fewer than 16 characters: nobody but a person chose it',
    long: '16 characters or more',
};
const WHAT = {
    'endpoint-key': 'a key of endpoint',
    'connection-credential': 'the credential of connection',
    'key-output': 'a key in output',
};
const aml005 = {
    id: 'AML005',
    name: 'endpoint-key-in-source',
    since: '0.1.0',
    summary: 'No file holds a key as a value, and nobody chooses one.',
    severity: 'high',
    persona: 'regular',
    only: 'files',
    needs: ['files'],
    why: 'What stands in a file stands in every clone and in all of its history. Azure Resource Manager keeps what a deployment was given, and shows it to every reader of the resource group. A key that a person chose can be guessed; one that Azure made cannot.',
    fix: 'Delete the value and its property: Azure makes keys by itself. Then change both keys, because what was committed is known: regenerateKeys with {"keyType":"Primary"}, then with Secondary. A connection signs in with Entra, or takes its key from a parameter marked as secure.',
    docs: [
        'https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints',
        'https://learn.microsoft.com/rest/api/azureml/online-endpoints/regenerate-keys',
    ],
    *check({ inventory, all }) {
        const { writtenSecrets = [] } = inventory;
        for (const secret of writtenSecrets) {
            yield secret.kind === 'key-output' ? shown(secret) : written(secret);
        }
        for (const step of all('pipeline-step')) {
            const chosen = step.exposures.find(({ kind }) => kind === 'chosen-key');
            if (chosen !== undefined)
                yield chosenBy(step, chosen);
        }
        if (writtenSecrets.length === 0)
            yield rules_rule/* PASS */.CQ;
    },
};
function written(secret) {
    const { resource, path, length, origin, kind } = secret;
    return (0,rules_rule/* fail */.fJ)(aml005, {
        resource: { ...resource, origin },
        message: `A file holds ${WHAT[kind]} ${resource.name} as a value: ${path}.`,
        ...(secret.confidence === undefined ? {} : { confidence: secret.confidence }),
        identity: [path],
        evidence: [
            {
                what: `${path} is a value of ${LENGTHS[length]}`,
                where: (0,rules_reading/* placeOf */.$t)(origin),
                why: 'it is in the history of the repository, whatever is committed next; the value is not shown here',
            },
        ],
        remediation: {
            text: kind === 'connection-credential'
                ? 'Let the connection sign in with Entra, or take the value from a parameter marked as secure or from Key Vault. Then change the key at the service it is for.'
                : 'Delete the property. Then change both keys, one after the other: aml-endpoint does it without downtime, az ml online-endpoint regenerate-keys would send the old value back.',
            destructive: false,
        },
    });
}
/** Terraform prints what is not marked, and keeps it in a state that many may read. */
function shown({ resource, path, origin }) {
    return (0,rules_rule/* fail */.fJ)(aml005, {
        resource: { ...resource, origin },
        message: `Output ${resource.name} shows keys that Azure lists: it is not marked as sensitive.`,
        identity: [path],
        evidence: [
            {
                what: 'the value is what listKeys answers',
                where: (0,rules_reading/* placeOf */.$t)(origin),
                why: 'every run prints it into its log, and terraform output shows it to whoever may read the state',
            },
        ],
        remediation: {
            text: 'Delete the output: who calls the endpoint signs in with Entra. Where it has to stay, write sensitive = true in it, and keep readers away from the state, which holds the keys all the same. Then change both keys.',
            destructive: false,
        },
    });
}
function chosenBy(step, { what, origin }) {
    return (0,rules_rule/* fail */.fJ)(aml005, {
        resource: { ...step, origin },
        message: `Step ${step.name} sends a key that somebody chose.`,
        confidence: 'medium',
        identity: ['chosen-key'],
        evidence: [{ what, where: (0,rules_reading/* placeOf */.$t)(origin), why: 'regenerateKeys with keyValue sets that very value' }],
        remediation: {
            text: 'Leave keyValue out: Azure then makes a new key, which nobody can guess.',
            destructive: false,
        },
        origin,
    });
}

// EXTERNAL MODULE: ./build/dist/src/rules/keyAccess.js
var keyAccess = __webpack_require__(21441);
// EXTERNAL MODULE: ./build/dist/src/rules/successor.js
var successor = __webpack_require__(85094);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml006-endpoint-cannot-use-entra.js




const aml006 = {
    id: 'AML006',
    name: 'endpoint-cannot-use-entra',
    since: '0.1.0',
    summary: 'Endpoints run where Microsoft Entra authentication is to be had.',
    severity: 'info',
    persona: 'auditor',
    needs: ['resources'],
    why: 'Online endpoints on Kubernetes compute cannot use AADToken. This explains an exception, rather than asking for the impossible: AML001 weighs medium here, and AML002 does not apply.',
    fix: 'Prefer aml_token to keys; put Azure API Management with Entra in front of the endpoint, or move to managed compute.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
        'https://learn.microsoft.com/azure/machine-learning/how-to-attach-kubernetes-anywhere',
    ],
    *check(context) {
        for (const endpoint of context.all('online-endpoint')) {
            if (!(0,keyAccess/* isKubernetes */.Bc)(endpoint)) {
                yield (0,rules_rule/* notApplicable */.hH)('managed endpoints can use Entra');
                continue;
            }
            const auth = (0,keyAccess/* readOnlineAuth */.es)(endpoint);
            if (!auth.ok)
                yield (0,rules_rule/* undecided */.oo)(aml006, endpoint, auth.reason);
            else if (auth.meaning === 'entra')
                yield rules_rule/* PASS */.CQ;
            else {
                const credential = auth.meaning === 'key' ? 'a shared key' : 'AML tokens';
                yield (0,rules_rule/* fail */.fJ)(aml006, {
                    resource: endpoint,
                    message: `Online endpoint ${endpoint.name} runs on Kubernetes, where Entra cannot be asked who calls; it takes ${credential}.`,
                    evidence: [
                        (0,rules_reading/* evidence */.MX)(endpoint, { name: 'compute', fact: endpoint.compute }, 'an attached compute: this is a Kubernetes endpoint'),
                        (0,rules_reading/* evidence */.MX)(endpoint, { name: 'authMode', fact: endpoint.authMode }, auth.meaning === 'key' ? 'AMLToken would be the better of the two' : 'the better of the two'),
                    ],
                    remediation: auth.meaning === 'key' ? (0,successor/* succeedWithTokens */.DH)(endpoint) : (0,successor/* frontWithEntra */.or)(),
                    ...(auth.meaning === 'key' ? { inFile: () => (0,successor/* sayAuthInFile */.pH)(endpoint) } : {}),
                    confidence: (0,rules_reading/* confidenceOf */.i2)(auth),
                    ...(0,rules_reading/* originOf */.yv)(endpoint.authMode),
                });
            }
        }
    },
};

// EXTERNAL MODULE: ./build/dist/src/rules/azNames.js
var azNames = __webpack_require__(76401);
// EXTERNAL MODULE: ./build/dist/src/rules/unreadable.js
var unreadable = __webpack_require__(6617);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml007-key-not-rotated.js





/** @see https://learn.microsoft.com/azure/azure-monitor/essentials/activity-log#retention-period */
const LOG_DAYS = 90;
const DAY = 86_400_000;
const aml007 = {
    id: 'AML007',
    name: 'key-not-rotated',
    since: '0.1.0',
    summary: 'Keys that are in use are changed within the time that the policy allows (90 days by default).',
    severity: 'low',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', 'activity-log'],
    why: 'The one virtue of a key is that it can be changed. A key that nobody changes is a password that nobody changes: every copy that was ever made still works. Where keys are known to be switched on, this weighs medium. Read from the activity log, which Azure keeps for 90 days; what is older cannot be told.',
    fix: 'Change the secondary key, move callers to it, then change the primary key; on a schedule. "az ml online-endpoint regenerate-keys" sends the old value back and changes nothing; call regenerateKeys itself. Better still, switch keys off (AML001, AML003, AML501).',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
        'https://learn.microsoft.com/azure/ai-services/rotate-keys',
        'https://learn.microsoft.com/azure/azure-monitor/essentials/activity-log',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml007, context, ['activity-log']);
        const alreadySaid = (0,unreadable/* explainedByGap */.YD)(context, 'activity-log');
        const holders = [
            ...context.all('online-endpoint'),
            ...context.all('serverless-endpoint'),
            ...context.all('ai-services-account'),
        ];
        for (const holder of holders) {
            const keys = readKeys(holder);
            if (keys === 'off') {
                yield (0,rules_rule/* notApplicable */.hH)('keys are not in use');
                continue;
            }
            const age = readAge(holder, context);
            if ('reason' in age) {
                if (holder.keysRegeneratedAt.state === 'unknown' && alreadySaid(holder.key)) {
                    yield (0,rules_rule/* notApplicable */.hH)('the activity log could not be read, which is said once for the scope');
                }
                else
                    yield (0,rules_rule/* undecided */.oo)(aml007, holder, age.reason);
            }
            else if (!isTooOld(age, context.settings.maxKeyAgeDays))
                yield rules_rule/* PASS */.CQ;
            else {
                yield (0,rules_rule/* fail */.fJ)(aml007, {
                    resource: holder,
                    message: () => `The keys of ${holder.name} are ${age.older ? 'more than ' : ''}${age.days} days old, ${context.settings.maxKeyAgeDays} are allowed. Every copy that was ever made of them still works.`,
                    evidence: age.evidence,
                    remediation: () => rotate(holder),
                    severity: keys === 'on' ? 'medium' : 'low',
                    confidence: keys === 'on' ? 'high' : 'medium',
                });
            }
        }
    },
};
function readKeys(holder) {
    if (holder.kind === 'ai-services-account') {
        const localAuth = (0,keyAccess/* readLocalAuth */.GZ)(holder);
        if (!localAuth.ok)
            return 'unknown';
        return localAuth.meaning ? 'on' : 'off';
    }
    const auth = holder.kind === 'online-endpoint' ? (0,keyAccess/* readOnlineAuth */.es)(holder) : (0,keyAccess/* readServerlessAuth */.N0)(holder);
    if (!auth.ok)
        return 'unknown';
    return auth.meaning === 'key' ? 'on' : 'off';
}
/** No key is older than its endpoint, and none is older than its last regeneration. */
function readAge(holder, { now, settings }) {
    const { keysRegeneratedAt, createdAt } = holder;
    const where = (0,rules_reading/* placeOf */.$t)(holder.origin);
    if (keysRegeneratedAt.state === 'known') {
        const days = daysSince(keysRegeneratedAt.value, now);
        if (days === undefined)
            return oddDate('the time of the last regenerateKeys', keysRegeneratedAt.value);
        const what = `keys were regenerated on ${dateOf(keysRegeneratedAt.value)}`;
        const evidence = [{ what, where, why: 'the last time that the activity log knows of' }];
        return { days, older: false, evidence };
    }
    const lifetime = createdAt.state === 'known' ? daysSince(createdAt.value, now) : undefined;
    if (createdAt.state === 'known' && lifetime === undefined) {
        return oddDate('the time of creation', createdAt.value);
    }
    // Young enough as a whole: then the log does not matter.
    if (createdAt.state === 'known' && lifetime !== undefined && lifetime <= settings.maxKeyAgeDays) {
        return { days: lifetime, older: false, evidence: [] };
    }
    if (keysRegeneratedAt.state === 'unknown')
        return { reason: keysRegeneratedAt.reason };
    if (createdAt.state !== 'known' || lifetime === undefined) {
        return {
            reason: createdAt.state === 'unknown'
                ? createdAt.reason
                : { kind: 'unexpected-answer', detail: 'nothing says when it was made' },
        };
    }
    if (settings.maxKeyAgeDays > LOG_DAYS && lifetime > LOG_DAYS) {
        return {
            reason: {
                kind: 'not-read',
                detail: `the activity log reaches back ${LOG_DAYS} days, and the policy allows keys of ${settings.maxKeyAgeDays}`,
            },
        };
    }
    return {
        days: Math.min(lifetime, LOG_DAYS),
        older: lifetime > LOG_DAYS,
        evidence: [
            { what: `made on ${dateOf(createdAt.value)}`, where, why: 'its first keys are as old as it is' },
            {
                what: `no regenerateKeys in the last ${LOG_DAYS} days`,
                where: `the activity log of ${holder.id}`,
                why: 'as far back as the log reaches, nobody has changed them',
            },
        ],
    };
}
function isTooOld({ days, older }, allowed) {
    return older ? days >= allowed : days > allowed;
}
function rotate(holder) {
    const say = {
        text: 'Change the secondary key (the command), give callers the new one, then do the same with the primary key. Whoever still sends the old value is cut off. Put it on a schedule, or switch keys off altogether.',
        destructive: true,
    };
    return (0,azNames/* remediate */.ni)(holder.id, say, (names) => [
        holder.kind === 'ai-services-account'
            ? [
                ...['az', 'cognitiveservices', 'account', 'keys', 'regenerate', '--name', names.name],
                ...['--key-name', 'Key2', ...(0,azNames/* groupFlags */.Bd)(names)],
            ]
            : [
                ...['az', 'rest', '--method', 'post'],
                ...['--url', `${holder.id}/regenerateKeys?api-version=2025-12-01`],
                ...['--body', '{"keyType":"Secondary"}'],
            ],
    ]);
}
function daysSince(time, now) {
    const then = Date.parse(time);
    return Number.isNaN(then) ? undefined : Math.max(0, Math.floor((now - then) / DAY));
}
function dateOf(time) {
    return time.slice(0, 'yyyy-mm-dd'.length);
}
function oddDate(what, value) {
    return {
        reason: { kind: 'unexpected-answer', detail: `${what} is ${JSON.stringify(value.slice(0, 40))}` },
    };
}

// EXTERNAL MODULE: ./build/dist/src/rules/nameList.js
var nameList = __webpack_require__(24789);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml008-endpoint-key-in-pipeline.js



const MEANINGS = {
    'unmasked-key': {
        severity: 'high',
        does: 'fetches a key and does not mask it',
        why: 'the runner masks what it was told to mask; a key that a later command prints stands in the log as it is',
    },
    'key-in-output': {
        severity: 'high',
        does: 'hands a key on as an output',
        why: 'every later step can read it, and an output that is not masked is shown in debug logs',
    },
    'key-in-environment': {
        severity: 'high',
        does: 'puts a key into the environment of the job',
        why: 'every later step and every action of others gets it',
    },
    'traced-shell': {
        severity: 'high',
        does: 'traces a shell that handles a key',
        why: 'the trace prints each command with its values before anything could mask them',
    },
    'stored-key': {
        severity: 'medium',
        does: 'scores with a key that is kept as a secret of the repository',
        why: 'nobody changes a copy when the key is rotated, and everybody who may write a workflow can read it',
    },
};
const SEVERITIES = ['high', 'medium', 'low', 'info'];
/** What replaces it, in one line of YAML. */
const TOKEN_STEP = '- { id: endpoint, uses: org/aml-endpoint-action@v1, with: { command: token, endpoint: NAME, workspace: WORKSPACE, resource-group: GROUP, allow-key: true } }';
const aml008 = {
    id: 'AML008',
    name: 'endpoint-key-in-pipeline',
    since: '0.1.0',
    summary: 'Workflows and scripts keep the keys that they fetch masked, and store none.',
    severity: 'high',
    persona: 'regular',
    only: 'files',
    needs: ['files'],
    why: 'Logs of a workflow are read by many and kept for months. A key that stands in one opens the endpoint to all of them until somebody changes it. A key that is stored in a repository is a second copy that nobody rotates. What is told here is told by the text of commands: it can miss what happens in functions and in other files.',
    fix: 'Let this action fetch the credential in the job that scores: it masks it before anything else, and for endpoints with Entra there is no key at all. Use its outputs header-name and header-value, in the same job.',
    docs: [
        'https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log',
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    ],
    *check(context) {
        for (const step of context.all('pipeline-step')) {
            const exposures = step.exposures.filter(({ kind }) => MEANINGS[kind] !== undefined);
            yield exposures.length === 0 ? rules_rule/* PASS */.CQ : exposed(step, exposures);
        }
    },
};
function exposed(step, exposures) {
    const meanings = exposures.map(({ kind }) => MEANINGS[kind]);
    const does = [...new Set(meanings.flatMap((meaning) => meaning?.does ?? []))];
    const severities = meanings.flatMap((meaning) => meaning?.severity ?? []);
    const worst = SEVERITIES.find((severity) => severities.includes(severity)) ?? 'medium';
    const [first] = exposures;
    return (0,rules_rule/* fail */.fJ)(aml008, {
        resource: step,
        message: `Step ${step.name} ${(0,nameList/* listNames */.Z)(does)}.`,
        severity: worst,
        confidence: 'medium',
        identity: [...new Set(exposures.map(({ kind }) => kind))].sort(),
        ...(first === undefined ? {} : { origin: first.origin }),
        evidence: exposures.map(({ kind, what, origin }) => ({
            what,
            where: (0,rules_reading/* placeOf */.$t)(origin),
            why: MEANINGS[kind]?.why ?? '',
        })),
        remediation: {
            text: `Fetch it with a step of this action, and send \${{ steps.endpoint.outputs.header-name }}: \${{ steps.endpoint.outputs.header-value }} in the same job: ${TOKEN_STEP}`,
            destructive: false,
        },
    });
}

// EXTERNAL MODULE: ./build/dist/src/rules/exposure.js
var exposure = __webpack_require__(14759);
// EXTERNAL MODULE: ./build/dist/src/rules/fileEdits.js
var fileEdits = __webpack_require__(11051);
// EXTERNAL MODULE: ./build/dist/src/rules/fileSetting.js
var fileSetting = __webpack_require__(49778);
;// CONCATENATED MODULE: ./build/dist/src/rules/gitHubSubject.js
/** Claims that GitHub lets a subject be made of. */
const CLAIM_NAMES = new Set([
    'repo',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'job_workflow_ref',
    'workflow_ref',
    'workflow',
    'environment',
    'ref',
    'ref_type',
    'event_name',
    'actor',
    'actor_id',
    'head_ref',
    'base_ref',
    'runner_environment',
    'enterprise',
    'enterprise_id',
    'context',
    'pull_request',
]);
/**
 * Takes a subject apart: `key:value` pairs, of which a value may hold colons of its own.
 * @see https://docs.github.com/actions/reference/security/oidc#example-subject-claims
 */
function readSubject(text) {
    const claims = new Map();
    let key;
    for (const segment of text.split(':')) {
        // A value that stands right after its name is a value, even if it reads like a name.
        const isName = CLAIM_NAMES.has(segment) && (key === undefined || claims.has(key));
        if (isName || key === undefined) {
            key = segment;
            if (segment === 'pull_request')
                claims.set(segment, '');
        }
        else {
            const present = claims.get(key);
            claims.set(key, present === undefined || present === '' ? segment : `${present}:${segment}`);
        }
    }
    const repository = claims.get('repo') ?? claims.get('repository');
    const tail = tailOf(claims);
    const others = new Map([...claims].filter(([name]) => !['repo', 'ref', 'environment', 'pull_request'].includes(name)));
    const usual = text.startsWith('repo:') && others.size === 0 && tail.kind !== 'none';
    const form = !usual
        ? 'customised'
        : /^[^/@:]+@[^/@:]+\/[^/@:]+@[^/@:]+$/.test(repository ?? '')
            ? 'immutable'
            : 'default';
    return { text, form, ...(repository === undefined ? {} : { repository }), claims: others, tail };
}
function tailOf(claims) {
    const environment = claims.get('environment');
    if (environment !== undefined)
        return { kind: 'environment', name: environment };
    if (claims.has('pull_request') || claims.get('event_name') === 'pull_request')
        return { kind: 'pull-request' };
    const ref = claims.get('ref');
    if (ref === undefined)
        return { kind: 'none' };
    const branch = /^refs\/heads\/(.*)$/s.exec(ref)?.[1];
    if (branch !== undefined)
        return { kind: 'branch', name: branch };
    const tag = /^refs\/tags\/(.*)$/s.exec(ref)?.[1];
    if (tag !== undefined)
        return { kind: 'tag', name: tag };
    if (ref.startsWith('refs/pull/'))
        return { kind: 'pull-request' };
    return { kind: 'ref', name: ref };
}
const LONGEST_EXPRESSION = 4_000;
/**
 * Reads an expression such as `claims['sub'] matches 'repo:O/R:*' and claims['job_workflow_ref'] eq 'O/R/…@refs/…'`.
 * @see https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
function readExpression(text) {
    if (text.length > LONGEST_EXPRESSION)
        return { ok: false, why: 'it is too long' };
    const tests = [];
    let rest = text.trim();
    for (;;) {
        const found = /^claims\[(?:'([^']+)'|"([^"]+)")\]\s+(eq|matches)\s+(?:'([^']*)'|"([^"]*)")\s*/i.exec(rest);
        if (found === null)
            return { ok: false, why: `not understood from: ${rest.slice(0, 60)}` };
        tests.push({
            claim: found[1] ?? found[2] ?? '',
            operator: (found[3] ?? '').toLowerCase() === 'eq' ? 'eq' : 'matches',
            value: found[4] ?? found[5] ?? '',
        });
        rest = rest.slice(found[0].length);
        if (rest === '')
            return { ok: true, tests };
        const and = /^and\s+/i.exec(rest);
        if (and === null)
            return { ok: false, why: `not understood from: ${rest.slice(0, 60)}` };
        rest = rest.slice(and[0].length);
    }
}
function hasWildcard(text) {
    return /[*?]/.test(text);
}
/** Whether a pattern (`*` any characters, `?` one) stands for a text that ends so. */
function canEndWith(pattern, ending) {
    for (let from = pattern.length; from >= 0; from -= 1) {
        // A `*` at the cut may stand for characters on both sides of it.
        if (matchesGlob(pattern.slice(from), ending))
            return true;
    }
    return false;
}
/** Greedy with one place to come back to, so that no pattern takes long. */
function matchesGlob(pattern, text) {
    let at = 0;
    let seen = 0;
    let star = -1;
    let retry = 0;
    while (at < text.length) {
        const one = pattern.charAt(seen);
        if (seen < pattern.length && one !== '*' && (one === '?' || one === text.charAt(at))) {
            at += 1;
            seen += 1;
        }
        else if (one === '*') {
            star = seen;
            retry = at;
            seen += 1;
        }
        else if (star >= 0) {
            retry += 1;
            at = retry;
            seen = star + 1;
        }
        else
            return false;
    }
    while (pattern.charAt(seen) === '*')
        seen += 1;
    return seen === pattern.length;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/governingWorkspace.js
/**
 * A project has its hub's network; every other workspace has its own.
 * @see https://learn.microsoft.com/azure/ai-foundry/concepts/ai-resources
 */
function governingWorkspace(workspace, context) {
    const kind = workspace.workspaceKind;
    if (kind.state !== 'known' || kind.value.toLowerCase() !== 'project') {
        return { ok: true, workspace, inherited: false };
    }
    const found = findWorkspace(workspace.hub, context, `the hub of the project ${workspace.name}`);
    return found.ok ? { ...found, inherited: true } : found;
}
/** The governing workspace of an endpoint, a compute, a datastore. */
function governingWorkspaceOf(child, context) {
    const found = findWorkspace(child.workspace, context, `the workspace of ${child.name}`);
    return found.ok ? governingWorkspace(found.workspace, context) : found;
}
function findWorkspace(key, context, what) {
    if (key.state === 'unknown')
        return { ok: false, reason: key.reason };
    const workspace = key.state === 'known' ? context.byKey(key.value) : undefined;
    return workspace?.kind === 'workspace'
        ? { ok: true, workspace, inherited: false }
        : { ok: false, reason: { kind: 'not-read', detail: `${what} was not read` } };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml101-endpoint-public-network.js









const aml101 = {
    id: 'AML101',
    name: 'endpoint-public-network',
    since: '0.1.0',
    summary: 'Online endpoints answer only through a private endpoint of their workspace.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources'],
    why: 'The scoring address of a public endpoint answers to anybody on the internet who holds a credential. With key authentication on the same endpoint this weighs high: a leaked key is then all that it takes, from anywhere. Public access is what an endpoint has when nothing is said. Endpoints that are public on purpose stand in the policy under allowed-public-endpoints.',
    fix: 'Set public_network_access to disabled, and let callers come through a private endpoint of the workspace.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-secure-online-endpoint',
        'https://learn.microsoft.com/azure/machine-learning/concept-secure-online-endpoint',
    ],
    *check(context) {
        for (const endpoint of context.all('online-endpoint'))
            yield judge(endpoint, context);
    },
};
function judge(endpoint, context) {
    if ((0,keyAccess/* isKubernetes */.Bc)(endpoint))
        return (0,rules_rule/* notApplicable */.hH)('a Kubernetes endpoint is reached as its cluster is');
    if (isPublicOnPurpose(endpoint, context))
        return (0,rules_rule/* notApplicable */.hH)('the policy says that it is public on purpose');
    const access = (0,exposure/* readPublicAccess */.OT)(endpoint.publicNetworkAccess);
    if (!access.ok)
        return (0,rules_rule/* undecided */.oo)(aml101, endpoint, access.reason);
    if (access.meaning === 'private')
        return rules_rule/* PASS */.CQ;
    const governing = governingWorkspaceOf(endpoint, context);
    if (governing.ok && isClosed(governing.workspace.publicNetworkAccess)) {
        if ((0,exposure/* hasManagedNetwork */.E_)(governing.workspace)) {
            return (0,rules_rule/* notApplicable */.hH)('its workspace is closed and has a managed network, which closes its endpoints as well');
        }
    }
    const auth = (0,keyAccess/* readOnlineAuth */.es)(endpoint);
    const keys = auth.ok && auth.meaning === 'key';
    return (0,rules_rule/* fail */.fJ)(aml101, {
        resource: endpoint,
        message: keys
            ? `Online endpoint ${endpoint.name} answers to the whole internet and takes a key: whoever finds the key scores from anywhere.`
            : `Online endpoint ${endpoint.name} answers to the whole internet: whoever gets hold of a token scores from anywhere.`,
        evidence: proof(endpoint, keys, access.byDefault),
        remediation: (0,azNames/* remediate */.ni)(endpoint.id, {
            text: 'Make sure that callers reach a private endpoint of the workspace, then close the public address. Callers on other networks are cut off, runners of GitHub among them.',
            destructive: true,
        }, (names) => [
            [
                ...['az', 'ml', 'online-endpoint', 'update', '--name', names.name],
                ...['--set', 'public_network_access=disabled', ...(0,azNames/* workspaceFlags */.fv)(names)],
            ],
        ]),
        inFile: () => `Set ${(0,fileSetting/* sayInFile */.$)(endpoint.origin, exposure/* CLOSED */.V)}, once callers reach a private endpoint of the workspace. Those on other networks are cut off, runners of GitHub among them.`,
        edits: () => access.byDefault
            ? (0,fileEdits/* addBeside */.Cv)(endpoint.authMode.origin, 'publicNetworkAccess', 'Disabled')
            : (0,fileEdits/* replaceValue */.uQ)(endpoint.publicNetworkAccess, 'Disabled'),
        severity: keys ? 'high' : 'medium',
        // A workspace that nobody has read may close what its endpoint leaves open.
        confidence: governing.ok ? (0,rules_reading/* confidenceOf */.i2)(access) : 'medium',
        ...(0,rules_reading/* originOf */.yv)(endpoint.publicNetworkAccess),
    });
}
function proof(endpoint, keys, byDefault) {
    const access = (0,rules_reading/* evidence */.MX)(endpoint, { name: 'publicNetworkAccess', fact: endpoint.publicNetworkAccess }, byDefault ? 'an endpoint is public when nothing is said' : 'its address answers to the internet');
    if (!keys)
        return [access];
    const mode = { name: 'authMode', fact: endpoint.authMode };
    return [access, (0,rules_reading/* evidence */.MX)(endpoint, mode, 'a key is all that a caller needs, so this weighs high')];
}
function isClosed(fact) {
    const access = (0,exposure/* readPublicAccess */.OT)(fact);
    return access.ok && access.meaning === 'private';
}
function isPublicOnPurpose({ name, id }, { settings }) {
    return settings.allowedPublicEndpoints.some((allowed) => [name, id].some((one) => matchesGlob(allowed.toLowerCase(), one.toLowerCase())));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml102-workspace-public-network.js








const aml102 = {
    id: 'AML102',
    name: 'workspace-public-network',
    since: '0.1.0',
    summary: 'Workspaces are reached only through private endpoints.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources'],
    why: 'A public workspace lets whoever holds a token of one of its people or identities read data, change models and start jobs, from anywhere. A list of allowed addresses narrows that to low, unless it holds every address. The legacy switch allowPublicAccessWhenBehindVnet opens a workspace that otherwise says it is closed. A project has the network of its hub, and is judged there. A workspace that is closed and has no approved private endpoint can be reached by nobody: information only.',
    fix: 'Make a private endpoint where people and pipelines work, then disable public network access.',
    docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-configure-private-link'],
    supersedes: [
        'PSRule AZR-000406',
        'Checkov CKV_AZURE_144',
        'Checkov CKV2_AZURE_49',
        'Checkov CKV_AZURE_243',
        'Azure Policy 438c38d2',
        'Azure Policy 45e05259',
    ],
    *check(context) {
        for (const workspace of context.all('workspace'))
            yield aml102_workspace_public_network_judge(workspace, context);
    },
};
function aml102_workspace_public_network_judge(workspace, context) {
    const governing = governingWorkspace(workspace, context);
    if (!governing.ok)
        return (0,rules_rule/* undecided */.oo)(aml102, workspace, governing.reason);
    if (governing.inherited)
        return (0,rules_rule/* notApplicable */.hH)(`has the network of its hub ${governing.workspace.name}`);
    const access = (0,exposure/* readPublicAccess */.OT)(workspace.publicNetworkAccess);
    if (!access.ok)
        return (0,rules_rule/* undecided */.oo)(aml102, workspace, access.reason);
    if (access.meaning === 'public') {
        const list = workspace.ipAllowlist;
        const ranges = list.state === 'known' ? list.value : [];
        const narrowed = ranges.length > 0 && !ranges.some(exposure/* holdsEveryAddress */.MN);
        return (0,rules_rule/* fail */.fJ)(aml102, {
            resource: workspace,
            message: narrowed
                ? `Workspace ${workspace.name} answers on its public address to ${(0,nameList/* count */.U)(ranges.length, 'listed range')}.`
                : `Workspace ${workspace.name} answers to the whole internet: a stolen token of anybody who works in it is enough to read its data and change its models.`,
            evidence: [
                (0,rules_reading/* evidence */.MX)(workspace, { name: 'publicNetworkAccess', fact: workspace.publicNetworkAccess }, access.byDefault
                    ? 'a workspace is public when nothing is said'
                    : 'its address answers to the internet'),
                ...listEvidence(workspace, ranges, narrowed),
                ...privateEndpointEvidence(workspace),
            ],
            remediation: aml102_workspace_public_network_close(workspace),
            inFile: () => `Declare a private endpoint in the network where people and pipelines work, then set ${(0,fileSetting/* sayInFile */.$)(workspace.origin, exposure/* CLOSED */.V)}. Everybody on other networks is cut off.`,
            edits: () => (0,fileEdits/* replaceValue */.uQ)(workspace.publicNetworkAccess, 'Disabled'),
            severity: narrowed ? 'low' : 'medium',
            confidence: list.state === 'unknown' ? 'medium' : (0,rules_reading/* confidenceOf */.i2)(access),
            ...(0,rules_reading/* originOf */.yv)(workspace.publicNetworkAccess),
        });
    }
    const legacy = { name: 'allowPublicAccessWhenBehindVnet', fact: workspace.allowPublicAccessWhenBehindVnet };
    const opened = (0,rules_reading/* readSwitch */.hc)(legacy, false);
    if (!opened.ok)
        return (0,rules_rule/* undecided */.oo)(aml102, workspace, opened.reason);
    if (opened.meaning) {
        return (0,rules_rule/* fail */.fJ)(aml102, {
            resource: workspace,
            message: `Workspace ${workspace.name} says that it is closed, and opens itself again through a legacy switch.`,
            evidence: [
                (0,rules_reading/* evidence */.MX)(workspace, { name: 'publicNetworkAccess', fact: workspace.publicNetworkAccess }, 'taken alone, this would close it'),
                (0,rules_reading/* evidence */.MX)(workspace, legacy, 'this lets the internet in although there is a private endpoint'),
            ],
            remediation: closeLegacySwitch(workspace),
            inFile: () => `Set ${(0,fileSetting/* sayInFile */.$)(workspace.origin, { arm: 'allowPublicAccessWhenBehindVnet', value: false })}. Callers that come from the internet are cut off.`,
            confidence: 'medium',
            ...(0,rules_reading/* originOf */.yv)(legacy.fact),
        });
    }
    return isReachable(workspace) ? rules_rule/* PASS */.CQ : unreachable(workspace);
}
function listEvidence(workspace, ranges, narrowed) {
    const { ipAllowlist } = workspace;
    const where = (0,rules_reading/* placeOf */.$t)(ipAllowlist.origin ?? workspace.origin);
    if (ipAllowlist.state === 'unknown') {
        return [{ what: 'ipAllowlist could not be read', where, why: 'it may narrow this' }];
    }
    if (ranges.length === 0)
        return [];
    const why = narrowed ? 'only these may call, so this weighs low' : 'one of them holds every address';
    return [{ what: `ipAllowlist is ${(0,nameList/* listNames */.Z)(ranges)}`, where, why }];
}
function privateEndpointEvidence(workspace) {
    const connections = workspace.privateEndpointConnections;
    if (connections.state !== 'known')
        return [];
    const approved = connections.value.filter(isApproved).length;
    return [
        {
            what: (0,nameList/* count */.U)(approved, 'approved private endpoint'),
            where: (0,rules_reading/* placeOf */.$t)(connections.origin ?? workspace.origin),
            why: approved === 0
                ? 'one is needed before the public address can be closed'
                : 'callers can come through it',
        },
    ];
}
/** Not known to be out of reach: a private endpoint may be declared elsewhere. */
function isReachable({ privateEndpointConnections }) {
    return privateEndpointConnections.state !== 'known' || privateEndpointConnections.value.some(isApproved);
}
function isApproved({ status }) {
    return status.toLowerCase() === 'approved';
}
function unreachable(workspace) {
    return (0,rules_rule/* fail */.fJ)(aml102, {
        resource: workspace,
        message: `Workspace ${workspace.name} is closed to the internet and has no approved private endpoint: nobody can reach it.`,
        evidence: privateEndpointEvidence(workspace),
        remediation: {
            text: 'Make or approve a private endpoint for it, or delete the workspace if nobody misses it.',
            destructive: false,
        },
        severity: 'info',
        persona: 'auditor',
        identity: ['unreachable'],
    });
}
function aml102_workspace_public_network_close({ id }) {
    return (0,azNames/* remediate */.ni)(id, {
        text: 'Make a private endpoint in the network where people and pipelines work (az network private-endpoint create), check that the studio opens through it, then close the public address. Everybody on other networks is cut off.',
        destructive: true,
    }, (names) => [
        [
            ...['az', 'ml', 'workspace', 'update', '--name', names.name],
            ...['--public-network-access', 'Disabled', ...(0,azNames/* groupFlags */.Bd)(names)],
        ],
    ]);
}
function closeLegacySwitch({ id }) {
    return (0,azNames/* remediate */.ni)(id, {
        text: 'Switch the legacy property off. Callers that come from the internet are cut off.',
        destructive: true,
    }, () => [
        ['az', 'resource', 'update', '--ids', id, '--set', 'properties.allowPublicAccessWhenBehindVnet=false'],
    ]);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml103-managed-network-not-isolated.js







const aml103 = {
    id: 'AML103',
    name: 'managed-network-not-isolated',
    since: '0.1.0',
    summary: 'The managed network of a workspace lets out only what was approved.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources'],
    why: 'Scoring code, training jobs and notebooks are arbitrary code with access to data. Without a managed network, or with one that lets everything out, whatever runs there can send the data anywhere. AllowInternetOutbound weighs low: what comes in is controlled, what goes out is not. An outbound rule for the host "*" approves every host. A project has the network of its hub, and is judged there.',
    fix: 'Set the isolation mode to AllowOnlyApprovedOutbound and provision the network. It cannot be switched off again, and computes have to be made anew.',
    docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-managed-network'],
    supersedes: ['Azure Policy 6ddb1705'],
    *check(context) {
        for (const workspace of context.all('workspace'))
            yield aml103_managed_network_not_isolated_judge(workspace, context);
    },
};
const ISOLATED = {
    arm: 'managedNetwork.isolationMode',
    value: 'AllowOnlyApprovedOutbound',
    cli: 'managed_network: { isolation_mode: allow_only_approved_outbound }',
    azurerm: 'managed_network { isolation_mode = "AllowOnlyApprovedOutbound" }',
};
function aml103_managed_network_not_isolated_judge(workspace, context) {
    const governing = governingWorkspace(workspace, context);
    if (!governing.ok)
        return (0,rules_rule/* undecided */.oo)(aml103, workspace, governing.reason);
    if (governing.inherited)
        return (0,rules_rule/* notApplicable */.hH)(`has the network of its hub ${governing.workspace.name}`);
    const isolation = (0,exposure/* readIsolation */.JZ)(workspace);
    if (!isolation.ok)
        return (0,rules_rule/* undecided */.oo)(aml103, workspace, isolation.reason);
    if (isolation.meaning === 'approved')
        return judgeRules(workspace);
    const none = isolation.meaning === 'none';
    return (0,rules_rule/* fail */.fJ)(aml103, {
        resource: workspace,
        message: none
            ? `Workspace ${workspace.name} has no managed network: code that runs in it can send its data anywhere.`
            : `The managed network of workspace ${workspace.name} lets everything out: code that runs in it can send its data anywhere.`,
        evidence: [
            (0,rules_reading/* evidence */.MX)(workspace, { name: 'managedNetwork.isolationMode', fact: workspace.isolationMode }, none
                ? 'only AllowOnlyApprovedOutbound limits where data goes'
                : 'it limits what comes in, not what goes out'),
        ],
        remediation: isolate(workspace),
        inFile: () => `Set ${(0,fileSetting/* sayInFile */.$)(workspace.origin, ISOLATED)} and name what has to be reached in outbound rules. On a workspace that exists this cannot be switched off again, and computes have to be made anew.`,
        severity: none ? 'medium' : 'low',
        confidence: (0,rules_reading/* confidenceOf */.i2)(isolation),
        ...(0,rules_reading/* originOf */.yv)(workspace.isolationMode),
    });
}
function judgeRules(workspace) {
    const { outboundFqdns } = workspace;
    if (outboundFqdns.state === 'unknown')
        return (0,rules_rule/* undecided */.oo)(aml103, workspace, outboundFqdns.reason);
    const open = outboundFqdns.state === 'known' ? outboundFqdns.value.filter(namesEveryHost) : [];
    if (open.length === 0)
        return rules_rule/* PASS */.CQ;
    return (0,rules_rule/* fail */.fJ)(aml103, {
        resource: workspace,
        message: `The managed network of workspace ${workspace.name} lets out only what was approved, and approves every host.`,
        evidence: [
            {
                what: `an outbound rule for ${(0,nameList/* listNames */.Z)(open)}`,
                where: (0,rules_reading/* placeOf */.$t)(outboundFqdns.origin ?? workspace.origin),
                why: 'any host matches it',
            },
        ],
        remediation: (0,azNames/* remediate */.ni)(workspace.id, {
            text: 'Name the hosts that jobs and endpoints need, each in a rule of its own, then remove this one.',
            destructive: true,
        }, (names) => [
            [
                ...['az', 'ml', 'workspace', 'outbound-rule', 'list', '--workspace-name', names.name],
                ...(0,azNames/* groupFlags */.Bd)(names),
            ],
        ]),
        identity: ['every-host'],
        ...(0,rules_reading/* originOf */.yv)(outboundFqdns),
    });
}
/** `*`, `*.*`, with or without a scheme or a port; not `*.contoso.com`. */
function namesEveryHost(destination) {
    return /^(?:[a-z]+:\/\/)?\*(?:\.\*)*(?::[\d*]+)?\/?$/i.test(destination.trim());
}
function isolate({ id }) {
    return (0,azNames/* remediate */.ni)(id, {
        text: 'Name what has to be reached in outbound rules first. Then set the mode and provision the network. This cannot be switched off again, computes have to be made anew, and calls to hosts that are not approved stop working.',
        destructive: true,
    }, (names) => [
        [
            ...['az', 'ml', 'workspace', 'update', '--name', names.name],
            ...['--managed-network', 'allow_only_approved_outbound', ...(0,azNames/* groupFlags */.Bd)(names)],
        ],
        ['az', 'ml', 'workspace', 'provision-network', '--name', names.name, ...(0,azNames/* groupFlags */.Bd)(names)],
    ]);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml104-deployment-public-egress.js







const aml104 = {
    id: 'AML104',
    name: 'deployment-public-egress',
    since: '0.1.0',
    summary: 'Deployments reach the outside only through a network that somebody controls.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'deployments'],
    why: 'A deployment without a managed network around it, and with public egress, can send what callers score to any host: through a dependency that was tampered with, through a model that carries code. Public egress is what a deployment has when nothing is said. In a workspace with a managed network the flag has no effect, and AML103 judges that network.',
    fix: 'Give the workspace a managed network (AML103). Where that is not to be had, deploy again with egress_public_network_access: disabled.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/concept-secure-online-endpoint',
        'https://learn.microsoft.com/azure/machine-learning/how-to-managed-network',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml104, context, ['deployments']);
        for (const deployment of context.all('online-deployment'))
            yield aml104_deployment_public_egress_judge(deployment, context);
    },
};
function aml104_deployment_public_egress_judge(deployment, context) {
    const endpoint = deployment.endpoint.state === 'known' ? context.byKey(deployment.endpoint.value) : undefined;
    if (endpoint?.kind === 'online-endpoint' && (0,keyAccess/* isKubernetes */.Bc)(endpoint)) {
        return (0,rules_rule/* notApplicable */.hH)('what leaves a Kubernetes deployment is the business of its cluster');
    }
    const egress = (0,exposure/* readPublicAccess */.OT)(deployment.egressPublicNetworkAccess);
    if (egress.ok && egress.meaning === 'private')
        return rules_rule/* PASS */.CQ;
    const declaredAlone = deployment.origin.kind === 'file' && !isWorkspaceDeclared(endpoint, context);
    if (declaredAlone)
        return egress.ok && !egress.byDefault ? sayPublic(deployment, egress) : ELSEWHERE;
    if (endpoint?.kind !== 'online-endpoint') {
        const detail = `the endpoint of ${deployment.name} was not read`;
        return (0,rules_rule/* undecided */.oo)(aml104, deployment, { kind: 'not-read', detail });
    }
    const governing = governingWorkspaceOf(endpoint, context);
    if (!governing.ok)
        return (0,rules_rule/* undecided */.oo)(aml104, deployment, governing.reason);
    const isolation = (0,exposure/* readIsolation */.JZ)(governing.workspace);
    if (!isolation.ok)
        return (0,rules_rule/* undecided */.oo)(aml104, deployment, isolation.reason);
    if (isolation.meaning !== 'none')
        return (0,rules_rule/* notApplicable */.hH)('the managed network of its workspace decides (AML103)');
    if (!egress.ok)
        return (0,rules_rule/* undecided */.oo)(aml104, deployment, egress.reason);
    return (0,rules_rule/* fail */.fJ)(aml104, {
        resource: deployment,
        message: `Deployment ${deployment.name} of ${endpoint.name} can send what it is asked to score to any host on the internet.`,
        evidence: [
            (0,rules_reading/* evidence */.MX)(deployment, { name: 'egressPublicNetworkAccess', fact: deployment.egressPublicNetworkAccess }, egress.byDefault ? 'egress is public when nothing is said' : 'what it sends may go anywhere'),
            (0,rules_reading/* evidence */.MX)(governing.workspace, { name: 'managedNetwork.isolationMode', fact: governing.workspace.isolationMode }, 'no managed network of the workspace stands in the way'),
        ],
        remediation: {
            text: 'Give the workspace a managed network, then deploy again into it; this is the way for everything new. Otherwise deploy again with egress_public_network_access: disabled: the container then reaches nothing but the storage, the registry and the vault of the workspace.',
            destructive: true,
        },
        inFile: () => closeEgress(deployment),
        confidence: egress.byDefault || isolation.byDefault ? 'medium' : 'high',
        ...(0,rules_reading/* originOf */.yv)(deployment.egressPublicNetworkAccess),
    });
}
const ELSEWHERE = (0,rules_rule/* notApplicable */.hH)('the network of its workspace is declared elsewhere, and decides');
function isWorkspaceDeclared(endpoint, context) {
    if (endpoint?.kind !== 'online-endpoint' || endpoint.workspace.state !== 'known')
        return false;
    return context.byKey(endpoint.workspace.value)?.kind === 'workspace';
}
/** A file that says so itself: only a managed network that is declared elsewhere could stand in the way. */
function sayPublic(deployment, egress) {
    const name = 'egressPublicNetworkAccess';
    return (0,rules_rule/* fail */.fJ)(aml104, {
        resource: deployment,
        message: `Deployment ${deployment.name} is declared to reach any host on the internet, unless its workspace has a managed network.`,
        evidence: [
            (0,rules_reading/* evidence */.MX)(deployment, { name, fact: deployment.egressPublicNetworkAccess }, 'what it sends may go anywhere'),
        ],
        remediation: { text: closeEgress(deployment), destructive: false },
        confidence: (0,rules_reading/* confidenceOf */.i2)(egress) === 'high' ? 'medium' : 'low',
        ...(0,rules_reading/* originOf */.yv)(deployment.egressPublicNetworkAccess),
    });
}
function closeEgress({ origin }) {
    const setting = (0,fileSetting/* sayInFile */.$)(origin, {
        arm: 'egressPublicNetworkAccess',
        value: 'Disabled',
        cli: 'egress_public_network_access: disabled',
    });
    return `Give the workspace a managed network, or set ${setting}: the container then reaches nothing but the storage, the registry and the vault of the workspace.`;
}

// EXTERNAL MODULE: ./build/dist/src/inventory/fact.js
var inventory_fact = __webpack_require__(33777);
// EXTERNAL MODULE: ./build/dist/src/rbac/scopes.js
var rbac_scopes = __webpack_require__(85704);
// EXTERNAL MODULE: ./build/dist/src/rules/blindSpots.js
var blindSpots = __webpack_require__(66158);
// EXTERNAL MODULE: ./build/dist/src/findings/quoteForShell.js
var quoteForShell = __webpack_require__(35476);
// EXTERNAL MODULE: ./build/dist/src/findings/shellCommand.js
var shellCommand = __webpack_require__(5488);
;// CONCATENATED MODULE: ./build/dist/src/rules/grantRemoval.js



/** Most commands in one remediation; a longer list is for a script, not for a person. */
const MOST_COMMANDS = 10;
/** Commands that take roles away, one per way of holding them. */
function removalCommand(grants) {
    const assigned = grants.filter((grant) => isAssignment(grant)).map(({ assignment }) => assignment.id);
    const others = grants.filter((grant) => !isAssignment(grant)).map(removeOther);
    const lines = [
        ...(assigned.length === 0
            ? []
            : [(0,shellCommand/* shellCommand */.q)(['az', 'role', 'assignment', 'delete', '--ids', ...assigned.slice(0, MOST_COMMANDS)])]),
        ...others.slice(0, MOST_COMMANDS),
    ];
    return lines.join('\n');
}
/** The same role for the same principal at other scopes. */
function regrantWords(grant, roleId, scope) {
    const type = grant.principalType;
    return [
        ...['az', 'role', 'assignment', 'create', '--assignee-object-id', grant.principalId],
        // Spares a look-up in the directory, which fails for principals that are new.
        ...(type === 'Unknown' || type === 'Device' ? [] : ['--assignee-principal-type', type]),
        ...['--role', roleId, '--scope', scope],
    ];
}
function isAssignment({ eligible, delegated }) {
    return !eligible && !delegated;
}
function removeOther(grant) {
    if (grant.delegated) {
        return (0,shellCommand/* shellCommand */.q)([
            'az',
            'managedservices',
            'assignment',
            'delete',
            '--assignment',
            grant.assignment.id,
        ]);
    }
    return scheduleRequest('roleEligibilityScheduleRequests', grant, { requestType: 'AdminRemove' });
}
/**
 * A request to PIM. Its name is a GUID that nobody used before, so the shell makes one; the address has no host, so that
 * `az rest` takes the one of the cloud it is signed in to.
 * @see https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create
 */
function scheduleRequest(collection, grant, more) {
    const scope = (0,rbac_scopes/* scopeClass */.jf)(grant.scope) === 'root' ? '' : grant.scope;
    const subscription = /^\/subscriptions\/[^/]+/i.exec(scope)?.[0] ?? '';
    const body = {
        properties: {
            principalId: grant.principalId,
            roleDefinitionId: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${grant.roleId}`,
            ...more,
        },
    };
    const before = (0,quoteForShell/* quoteForShell */.e)(`${scope}/providers/Microsoft.Authorization/${collection}/`);
    const after = (0,quoteForShell/* quoteForShell */.e)('?api-version=2020-10-01');
    return `az rest --method put --url ${before}"$(uuidgen)"${after} --body ${(0,quoteForShell/* quoteForShell */.e)(JSON.stringify(body))}`;
}

// EXTERNAL MODULE: ./build/dist/src/rules/declaredWords.js
var declaredWords = __webpack_require__(52715);
// EXTERNAL MODULE: ./build/dist/src/inventory/standIn.js
var standIn = __webpack_require__(43084);
;// CONCATENATED MODULE: ./build/dist/src/rules/principalWords.js


/** "group ml-devs (34 people)", "user alice (guest)", "managed identity of workspace ml (platform-created)". */
function describePrincipal(context, principalId, type) {
    let known = DESCRIBED.get(context);
    if (known === undefined) {
        known = new Map();
        DESCRIBED.set(context, known);
    }
    // Who says a type says the same one each time, nearly always.
    const present = known.get(principalId);
    if (present?.type === type)
        return present.text;
    const text = makeDescription(context, principalId, type);
    known.set(principalId, { type, text });
    return text;
}
const DESCRIBED = new WeakMap();
function makeDescription(context, principalId, type) {
    const labels = labelsOf(context, principalId, type);
    const name = nameOf(context, principalId);
    const kind = KIND_WORDS[typeOf(context, principalId, type)];
    const text = isExpression(principalId)
        ? `the ${kind} that ${name} names`
        : isNamedByHolder(context, principalId)
            ? `the ${name}`
            : `${kind} ${name}`;
    return labels.length === 0 ? text : `${text} (${labels.join(', ')})`;
}
/** Display name, else the bare id: without Graph there is nothing better. An expression of a file has itself for a name. */
function nameOf(context, principalId) {
    const principal = context.principal(principalId);
    const name = principal === undefined ? undefined : (0,inventory_fact/* knownValue */.jj)(principal.displayName);
    if (name !== undefined && name !== '')
        return name;
    const expression = (0,standIn/* stoodFor */.H)(principalId);
    return expression === undefined ? principalId : expression.slice(expression.indexOf('#') + 1);
}
/** "identity of policy assignment audit": a declared identity that is part of a resource, and has no name of its own. */
function isNamedByHolder(context, principalId) {
    return principalId.startsWith('{principal of ') && nameOf(context, principalId).startsWith('identity of ');
}
/** Whoever a parameter or another expression of a file names, rather than an identity of a declared resource. */
function isExpression(principalId) {
    return /^\{(?!principal of )[^{}]*#/.test(principalId);
}
function typeOf(context, principalId, type) {
    return type === 'Unknown' ? (context.principal(principalId)?.type ?? type) : type;
}
const KIND_WORDS = {
    User: 'user',
    Group: 'group',
    ServicePrincipal: 'service principal',
    ForeignGroup: 'group of another tenant',
    Device: 'device',
    Unknown: 'principal',
};
function labelsOf(context, principalId, type) {
    const labels = [];
    const principal = context.principal(principalId);
    const kind = typeOf(context, principalId, type);
    if (isGuest(context, principalId))
        labels.push('guest');
    if (principal !== undefined) {
        if ((0,inventory_fact/* knownValue */.jj)(principal.exists) === false)
            labels.push('not in the directory');
        if ((0,inventory_fact/* knownValue */.jj)(principal.accountEnabled) === false)
            labels.push('disabled');
    }
    if (kind === 'Group')
        labels.push(describeMembers(context, principalId));
    if (!isNamedByHolder(context, principalId))
        labels.push(...describeRunners(context, principalId));
    return labels;
}
function describeMembers(context, groupId) {
    const count = countHeads(context, [groupId]);
    return count.closedGroups > 0 ? 'members not known' : sayHeads(count);
}
/** "34 people and 2 workloads"; "nobody" when there is none. */
function sayHeads({ people, workloads }) {
    const parts = [
        ...(people > 0 ? [count(people, 'person', 'people')] : []),
        ...(workloads > 0 ? [count(workloads, 'workload', 'workloads')] : []),
    ];
    return parts.length === 0 ? 'nobody' : parts.join(' and ');
}
/** Begins a sentence with words of our own; never done to a name that stands first. */
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}
const HEADS = new WeakMap();
const [PERSON, WORKLOAD, GROUP] = [0, 1, 2];
const NO_HEADS = [];
/** Members in place of their groups, each once. A principal of unknown type counts as a person. */
function countHeads(context, principalIds) {
    let index = HEADS.get(context);
    if (index === undefined) {
        index = { numbers: new Map(), kinds: [], seen: [], heads: new Map(), counted: 0 };
        HEADS.set(context, index);
    }
    const { kinds, seen, heads } = index;
    index.counted += 1;
    const { counted } = index;
    let people = 0;
    let workloads = 0;
    let closedGroups = 0;
    for (const id of principalIds) {
        let numbers = heads.get(id);
        if (numbers === undefined && !heads.has(id)) {
            numbers = headsBehind(context, index, id);
            heads.set(id, numbers);
        }
        if (numbers === undefined)
            closedGroups += 1;
        for (const number of numbers ?? NO_HEADS) {
            if (seen[number] === counted)
                continue;
            seen[number] = counted;
            if (kinds[number] === PERSON)
                people += 1;
            else if (kinds[number] === WORKLOAD)
                workloads += 1;
        }
    }
    return { people, workloads, closedGroups };
}
function headsBehind(context, index, id) {
    const members = context.access.members(id);
    if (members.state === 'known')
        return members.value.map((member) => numberOf(context, index, member));
    const type = context.principal(id)?.type ?? assignedType(context, id);
    const isClosed = type === 'Group' || type === 'ForeignGroup';
    return isClosed ? undefined : [numberOf(context, index, id)];
}
function numberOf(context, { numbers, kinds, seen }, id) {
    const present = numbers.get(id);
    if (present !== undefined)
        return present;
    const number = kinds.length;
    const type = context.principal(id)?.type ?? assignedType(context, id);
    const isGroup = type === 'Group' || type === 'ForeignGroup';
    const isWorkload = type === 'ServicePrincipal' || (type === undefined && runnersOf(context, id).length > 0);
    numbers.set(id, number);
    kinds.push(isGroup ? GROUP : isWorkload ? WORKLOAD : PERSON);
    seen.push(0);
    return number;
}
const ASSIGNED_TYPES = new WeakMap();
/** Without Graph, only the assignments say what somebody is. */
function assignedType(context, principalId) {
    let types = ASSIGNED_TYPES.get(context);
    if (types === undefined) {
        const { roleAssignments, eligibleAssignments, activeAssignments } = context.inventory;
        types = new Map([...eligibleAssignments, ...activeAssignments, ...roleAssignments]
            .filter(({ principalType }) => principalType !== 'Unknown')
            .map(({ principalId: id, principalType }) => [id.toLowerCase(), principalType]));
        ASSIGNED_TYPES.set(context, types);
    }
    return types.get(principalId.toLowerCase());
}
/** Guests by what the directory says, and by the mark that it puts into their names. */
function isGuest(context, principalId) {
    const principal = context.principal(principalId);
    if (principal === undefined || principal.type !== 'User')
        return false;
    return ((0,inventory_fact/* knownValue */.jj)(principal.userType)?.toLowerCase() === 'guest' ||
        (0,inventory_fact/* knownValue */.jj)(principal.displayName)?.toUpperCase().includes('#EXT#') === true);
}
const GUESTS = new WeakMap();
/** Guests among the members of a group, nested ones included; none when the members are not known. */
function guestsIn(context, groupId) {
    let known = GUESTS.get(context);
    if (known === undefined) {
        known = new Map();
        GUESTS.set(context, known);
    }
    const present = known.get(groupId);
    if (present !== undefined)
        return present;
    const members = context.access.members(groupId);
    const guests = members.state === 'known' ? members.value.filter((member) => isGuest(context, member)) : [];
    known.set(groupId, guests);
    return guests;
}
function describeRunners(context, principalId) {
    const runners = runnersOf(context, principalId);
    const [first] = runners;
    if (first === undefined) {
        const type = context.principal(principalId)?.servicePrincipalType;
        return type !== undefined && (0,inventory_fact/* knownValue */.jj)(type) === 'ManagedIdentity' ? ['managed identity'] : [];
    }
    const more = runners.length > 1 ? ` and ${runners.length - 1} more` : '';
    return [
        `managed identity of ${first.kind} ${first.name}${more}`,
        ...(first.isSystemAssigned ? ['platform-created'] : []),
    ];
}
const RUNNERS = new WeakMap();
/** The resources that run as a principal. */
function runnersOf(context, principalId) {
    let runners = RUNNERS.get(context);
    if (runners === undefined) {
        runners = indexRunners(context);
        RUNNERS.set(context, runners);
    }
    return runners.get(principalId.toLowerCase()) ?? [];
}
function indexRunners(context) {
    const runners = new Map();
    const add = (principalId, runner) => {
        const id = principalId.toLowerCase();
        const present = runners.get(id);
        if (present === undefined)
            runners.set(id, [runner]);
        else
            present.push(runner);
    };
    for (const resource of context.inventory.resources) {
        if (!('identity' in resource))
            continue;
        const { name, key } = resource;
        const kind = resource.kind.replaceAll('-', ' ');
        for (const id of identitiesOf(context, resource.identity)) {
            add(id.principalId, { kind, name, key, isSystemAssigned: id.isSystemAssigned });
        }
    }
    return runners;
}
/** Object ids of the identities that a resource runs as, as far as they are known. */
function identitiesOf(context, identity) {
    const system = (0,inventory_fact/* knownValue */.jj)(identity.systemAssigned);
    const own = system === undefined ? [] : [{ principalId: system.toLowerCase(), isSystemAssigned: true }];
    const assigned = identity.userAssigned.flatMap(({ key, principalId }) => {
        const resource = context.byKey(key);
        const id = (0,inventory_fact/* knownValue */.jj)(principalId) ??
            (resource?.kind === 'managed-identity' ? (0,inventory_fact/* knownValue */.jj)(resource.principalId) : undefined);
        return id === undefined ? [] : [{ principalId: id.toLowerCase(), isSystemAssigned: false, key }];
    });
    return [...own, ...assigned];
}

// EXTERNAL MODULE: ./build/dist/src/inventory/inventory.js
var inventory = __webpack_require__(63803);
;// CONCATENATED MODULE: ./build/dist/src/rules/reach.js


/** Kinds of resources that the operations on endpoints are about. */
const REACHED_KINDS = [
    'workspace',
    'online-endpoint',
    'batch-endpoint',
    'serverless-endpoint',
    'ai-services-account',
];
const MOST_EXAMPLES = 3;
const NOTHING = {
    counts: {
        workspace: 0,
        'online-endpoint': 0,
        'batch-endpoint': 0,
        'serverless-endpoint': 0,
        'ai-services-account': 0,
    },
    examples: [],
};
const INDEXES = new WeakMap();
/** The resources that an assignment at the scope reaches. */
function reachOf(context, scope) {
    const { byScope, answered, homeless } = indexOf(context);
    const present = answered.get(scope);
    if (present !== undefined)
        return present;
    const found = byScope.get((0,rbac_scopes/* scopeKey */.OD)(scope));
    const reach = (0,inventory/* isOfFiles */.l$)(context.inventory)
        ? declaredReach(scope, found)
        : (found ??
            // Azure listed the assignment for what was audited, so an unknown management group is above some of it.
            ((0,rbac_scopes/* scopeClass */.jf)(scope) === 'management-group' ? homeless : NOTHING));
    answered.set(scope, reach);
    return reach;
}
/**
 * Files declare a part of what is, or will be, at a scope. Of a subscription and what is above it they say next to
 * nothing; of a resource group they say what is deployed to it, if that is of any interest; a resource is what it is.
 */
function declaredReach(scope, found) {
    switch ((0,rbac_scopes/* scopeClass */.jf)(scope)) {
        case 'resource': {
            if (found !== undefined)
                return found;
            const family = FAMILIES.find(([type]) => type.test(scope))?.[1];
            return family === undefined ? NOTHING : { ...NOTHING, beyond: [family] };
        }
        case 'resource-group':
            return found ?? { ...NOTHING, beyond: ['ml', 'ai'] };
        default:
            return { ...(found ?? NOTHING), beyond: ['ml', 'ai'] };
    }
}
const FAMILIES = [
    [/\/providers\/Microsoft\.MachineLearningServices\/workspaces\//i, 'ml'],
    [/\/providers\/Microsoft\.CognitiveServices\/accounts\//i, 'ai'],
];
function reachesMachineLearning({ counts, beyond }) {
    if (beyond?.includes('ml') === true)
        return true;
    return (counts.workspace + counts['online-endpoint'] + counts['batch-endpoint'] + counts['serverless-endpoint'] >
        0);
}
function reachesAiServices({ counts, beyond }) {
    return beyond?.includes('ai') === true || counts['ai-services-account'] > 0;
}
function reachesAnything(reach) {
    return reachesMachineLearning(reach) || reachesAiServices(reach);
}
/** Every endpoint, workspace and account, in the order of their ids. */
function reachedResources(context) {
    return REACHED_KINDS.flatMap((kind) => context.all(kind));
}
function indexOf(context) {
    const present = INDEXES.get(context);
    if (present !== undefined)
        return present;
    const { managementGroups } = context.inventory;
    const byScope = new Map();
    const homeless = empty();
    for (const resource of reachedResources(context)) {
        for (const key of (0,rbac_scopes/* scopesAbove */.JO)(resource.key, managementGroups)) {
            let reach = byScope.get(key);
            if (reach === undefined) {
                reach = empty();
                byScope.set(key, reach);
            }
            add(reach, resource);
        }
        if (!(0,rbac_scopes/* knowsAncestry */.QO)(resource.key, managementGroups))
            add(homeless, resource);
    }
    const made = { byScope, answered: new Map(), homeless };
    INDEXES.set(context, made);
    return made;
}
function empty() {
    return { counts: { ...NOTHING.counts }, examples: [] };
}
function add(reach, resource) {
    reach.counts[resource.kind] += 1;
    const isExample = resource.kind === 'workspace' || resource.kind === 'ai-services-account';
    if (isExample && reach.examples.length < MOST_EXAMPLES)
        reach.examples.push(resource);
}

// EXTERNAL MODULE: ./build/dist/src/rules/scopeWords.js
var scopeWords = __webpack_require__(22131);
;// CONCATENATED MODULE: ./build/dist/src/rules/grantWords.js




/** "AzureML Data Scientist for group ml-devs (34 people) at resource group rg-ml, once activated". */
function describeGrant(context, grant) {
    const how = grant.eligible ? ', once activated' : grant.delegated ? ', delegated to another tenant' : '';
    const principal = describePrincipal(context, grant.principalId, grant.principalType);
    return `${grant.role.roleName} for ${principal} at ${(0,scopeWords/* describeScope */.OI)(context, grant.scope)}${how}`;
}
/** The same as the subject of a sentence: what was set apart by a comma ends with one. */
function grantSubject(context, grant) {
    return `${describeGrant(context, grant)}${grant.eligible || grant.delegated ? ',' : ''}`;
}
/** Whom a grant reaches: "34 people", "it" for somebody alone, "its members (not known)". */
function describeHolders(context, grant) {
    const isGroup = grant.principalType === 'Group' || grant.principalType === 'ForeignGroup';
    if (!isGroup)
        return grant.principalType === 'User' ? 'one person' : 'it';
    const heads = countHeads(context, [grant.principalId]);
    return heads.closedGroups > 0 ? 'its members (not known)' : sayHeads(heads);
}
const PHRASES = {
    'read-keys': 'read the keys of',
    'mint-tokens': 'mint tokens for',
    'read-secrets': 'read the stored secrets of',
    rotate: 'change the keys of',
    deploy: 'deploy to',
    change: 'change',
    score: 'score',
};
const SHORT = {
    'read-keys': 'read keys',
    'mint-tokens': 'mint tokens',
    'read-secrets': 'read secrets',
    rotate: 'change keys',
    deploy: 'deploy',
    change: 'change them',
    score: 'score',
};
/** Worst first. */
const ORDER = [
    'read-keys',
    'mint-tokens',
    'read-secrets',
    'deploy',
    'change',
    'rotate',
    'score',
];
/** "read the keys of 12 endpoints and 2 accounts (and deploy, change them, score)". */
function describeDoings(operations, reach) {
    const verbs = ORDER.filter((verb) => operations.some((one) => one.verb === verb));
    const [worst, ...others] = verbs;
    if (worst === undefined)
        return 'nothing';
    const families = new Set(operations.filter((one) => one.verb === worst).map(({ family }) => family));
    const what = `${PHRASES[worst]} ${describeReach(reach, families)}`;
    return others.length === 0 ? what : `${what} (and ${others.map((verb) => SHORT[verb]).join(', ')})`;
}
/** "12 endpoints and 2 accounts"; a workspace without endpoints counts for those to come. */
function describeReach({ counts, beyond }, families = new Set(['ml', 'ai'])) {
    const open = beyond?.filter((family) => families.has(family)) ?? [];
    if (open.length > 0)
        return open.map((family) => EVERY[family]).join(' and ');
    const endpoints = counts['online-endpoint'] + counts['serverless-endpoint'] + counts['batch-endpoint'];
    const parts = [];
    if (families.has('ml') && endpoints > 0)
        parts.push(count(endpoints, 'endpoint', 'endpoints'));
    else if (families.has('ml') && counts.workspace > 0) {
        parts.push(`every endpoint to come in ${count(counts.workspace, 'workspace', 'workspaces')}`);
    }
    const accounts = counts['ai-services-account'];
    if (families.has('ai') && accounts > 0)
        parts.push(count(accounts, 'account', 'accounts'));
    return parts.length === 0 ? 'nothing that was audited' : parts.join(' and ');
}
const EVERY = { ml: 'every endpoint', ai: 'every account' };
/** The operations of a grant that reach something at its scope. */
function effectiveOperations(grant) {
    const { endpoint } = grant.powers;
    const reach = grant.reach;
    const [ml, ai] = [reachesMachineLearning(reach), reachesAiServices(reach)];
    if (endpoint.length === 0 || (ml && ai))
        return endpoint;
    if (!ml && !ai)
        return [];
    let halves = HALVES.get(endpoint);
    if (halves === undefined) {
        const of = (wanted) => endpoint.filter(({ family }) => family === wanted);
        halves = { ml: of('ml'), ai: of('ai') };
        HALVES.set(endpoint, halves);
    }
    return ml ? halves.ml : halves.ai;
}
/** By the operations of a role, of which there are few; asked for every assignment, of which there are many. */
const HALVES = new WeakMap();
/** The assignment, and the strings by which its role grants the operations: one step per string. */
function grantEvidence(context, grant, powers, why) {
    const byPattern = new Map();
    for (const { pattern, operation } of powers) {
        const name = operation.replace(/^Microsoft\.(?:MachineLearningServices|CognitiveServices)\//, '');
        byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), name]);
    }
    const what = describeGrant(context, grant);
    return [
        { what, where: (0,declaredWords/* placeOfGrant */.ZA)(grant.assignment), why },
        ...[...byPattern].map(([pattern, operations]) => ({
            what: pattern,
            where: (0,declaredWords/* placeOfRole */.xA)(grant.role, pattern),
            why: `grants ${operations.join(', ')}`,
        })),
    ];
}
/** One step less: for what has to be activated first. */
function lowered(severity) {
    return severity === 'high' ? 'medium' : 'low';
}
function severityOfGrant(grant, severity) {
    return grant.eligible || isGuessed(grant) ? lowered(severity) : severity;
}
/** Nobody knows what else a resource group holds to which a file deploys something that has no endpoints in it. */
function isGuessed({ scopeKind, reach }) {
    return scopeKind === 'resource-group' && reach.beyond !== undefined;
}
/** What makes a grant the same one next time. */
function grantIdentity({ principalId, roleId, eligible, delegated }) {
    if (!eligible && !delegated)
        return [principalId, roleId];
    return [principalId, roleId, ...(eligible ? ['eligible'] : []), ...(delegated ? ['delegated'] : [])];
}
/** In a file: where the role is named that is too much, and how sure it is that this is a matter of endpoints at all. */
function placedAtRole(grant) {
    const { assignment } = grant;
    const declared = 'declared' in assignment ? assignment.declared : undefined;
    if (declared === undefined)
        return {};
    return {
        confidence: isGuessed(grant) ? 'low' : (declared.confidence ?? 'high'),
        ...(declared.role === undefined ? {} : { origin: declared.role }),
    };
}

// EXTERNAL MODULE: ./build/dist/src/rbac/chain.js
var rbac_chain = __webpack_require__(67368);
// EXTERNAL MODULE: ./build/dist/src/rbac/grants.js
var grants = __webpack_require__(3198);
// EXTERNAL MODULE: ./build/dist/src/rbac/operations.js
var rbac_operations = __webpack_require__(95951);
;// CONCATENATED MODULE: ./build/dist/src/rules/endpointOperations.js
const ml = (name, verb) => ({
    operation: `Microsoft.MachineLearningServices/workspaces/${name}`,
    verb,
    family: 'ml',
});
const ai = (name, verb) => ({
    operation: `Microsoft.CognitiveServices/accounts${name}`,
    verb,
    family: 'ai',
});
/**
 * Operations that get at endpoints. All of them are Actions: no DataAction grants one, however much alike it reads.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning
 */
const ENDPOINT_OPERATIONS = [
    ml('onlineEndpoints/listKeys/action', 'read-keys'),
    ml('onlineEndpoints/token/action', 'mint-tokens'),
    ml('onlineEndpoints/regenerateKeys/action', 'rotate'),
    ml('onlineEndpoints/score/action', 'score'),
    ml('onlineEndpoints/write', 'change'),
    ml('onlineEndpoints/deployments/write', 'deploy'),
    ml('serverlessEndpoints/listKeys/action', 'read-keys'),
    ml('serverlessEndpoints/regenerateKeys/action', 'rotate'),
    ml('serverlessEndpoints/write', 'change'),
    ml('batchEndpoints/listKeys/action', 'read-keys'),
    ml('batchEndpoints/write', 'change'),
    ml('connections/listsecrets/action', 'read-secrets'),
    ml('datastores/listsecrets/action', 'read-secrets'),
    ai('/listKeys/action', 'read-keys'),
    ai('/regenerateKey/action', 'rotate'),
    ai('/write', 'change'),
];
/** Operations with which somebody may grant any of the above, to themselves or to others. */
const PRIVILEGE_OPERATIONS = [
    'Microsoft.Authorization/roleAssignments/write',
    'Microsoft.Authorization/roleDefinitions/write',
    'Microsoft.Authorization/elevateAccess/action',
    'Microsoft.Authorization/roleAssignmentScheduleRequests/write',
    'Microsoft.Authorization/roleManagementPolicies/write',
];
/**
 * Operations of a provider that no role names: only a pattern that stands for every provider grants them, whatever the
 * role is called and whatever its NotActions leave.
 */
const WRITE_ANYTHING = 'Contoso.NoSuchProvider/anything/write';
const DO_ANYTHING = 'Contoso.NoSuchProvider/anything/action';
/** Reading a key, a token or a stored secret: what a caller then holds works without a role. */
function revealsCredential({ verb }) {
    return verb === 'read-keys' || verb === 'mint-tokens' || verb === 'read-secrets';
}
/** Whether it makes the service do what it did not do before: a new endpoint, other code, local keys switched on. */
function changesEndpoint({ verb }) {
    return verb === 'change' || verb === 'deploy';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/roleGrants.js








/** What tells who holds a role now. */
const ACTIVE_GRANTS = ['role-assignments', 'active-assignments', 'delegations'];
/** The same with those who may activate one. */
const ALL_GRANTS = [...ACTIVE_GRANTS, 'eligible-assignments'];
const roleGrants_INDEXES = new WeakMap();
/** Every role that is held, by scope, principal and role; those of unreadable definitions are `unreadRoles`. */
function roleGrants(context) {
    return roleGrants_indexOf(context).all;
}
/** The same without those that the policy lets hold what they hold. */
function judgedGrants(context) {
    const allowed = allowedPrincipals(context);
    return allowed.size === 0
        ? roleGrants(context)
        : roleGrants(context).filter(({ principalId }) => !allowed.has(principalId));
}
function allowedPrincipals({ settings }) {
    return new Set(settings.allowedPrincipals.map((id) => id.toLowerCase()));
}
/** Scopes at which the policy lets roles over endpoints be given, as `Grant.scopeKey` has them. */
function allowedScopes({ settings }) {
    return new Set(settings.allowedScopes.map(rbac_scopes/* scopeKey */.OD));
}
/** What one principal holds itself. */
function ownGrants(context, principalId) {
    return roleGrants_indexOf(context).byPrincipal.get(principalId.toLowerCase()) ?? [];
}
/** What one principal holds: its own roles first, then those of its groups. */
function grantsHeldBy(context, principalId) {
    const id = principalId.toLowerCase();
    const held = ownGrants(context, id).map((grant) => ({ grant, through: [] }));
    for (const group of [...context.access.groupsOf(id)].sort()) {
        const grants = ownGrants(context, group);
        if (grants.length === 0)
            continue;
        const through = pathThrough(context, group, id);
        for (const grant of grants)
            held.push({ grant, through });
    }
    return held;
}
/** Groups between, outermost first. */
function pathThrough(context, group, principalId) {
    const { access } = context;
    if (!access.holdsGroups(group))
        return [group];
    const between = [];
    for (const one of access.groupsOf(principalId)) {
        if (one !== group && access.groupsOf(one).has(group))
            between.push(one);
    }
    between.sort((a, b) => access.groupsOf(a).size - access.groupsOf(b).size || (a < b ? -1 : 1));
    return [group, ...between];
}
const PATTERNS = {
    actions: new WeakMap(),
    dataActions: new WeakMap(),
};
/** The string by which a role grants an operation, conditions aside. */
function roleGrantsOperation(role, operation, plane = 'actions') {
    let known = PATTERNS[plane].get(role);
    if (known === undefined) {
        known = new Map();
        PATTERNS[plane].set(role, known);
    }
    const present = known.get(operation);
    if (present !== undefined || known.has(operation))
        return present;
    const pattern = (0,rbac_operations/* grantingPattern */.D)(role.permissions, operation, plane)?.pattern;
    const power = pattern === undefined ? undefined : { operation, pattern };
    known.set(operation, power);
    return power;
}
/** A deny assignment takes the operation from this principal at that scope, for certain. */
function isDenied(context, { principalId }, operation, scope) {
    if (context.inventory.denyAssignments.length === 0)
        return false;
    const { answer, chains } = context.access.decide(principalId, operation, scope);
    return answer === 'no' && chains.some(({ eligible }) => !eligible);
}
/** Roles that are assigned and that nobody could look into: one answer for all of them. */
function* unreadRoles(rule, context) {
    const [first] = roleGrants_indexOf(context).nameless;
    if (first === undefined || (0,blindSpots/* hides */.A)(context, ['role-definitions'], first.scope))
        return;
    const ids = [...new Set(roleGrants_indexOf(context).nameless.map(({ roleId }) => roleId))].sort();
    const shown = ids.slice(0, 5).join(', ');
    const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
    yield (0,rules_rule/* undecided */.oo)(rule, {
        kind: 'scope',
        id: first.scope,
        name: first.scope,
        origin: first.assignment.origin,
    }, {
        kind: 'not-read',
        detail: `what these roles grant could not be read, and they are assigned: ${shown}${more}`,
    }, { identity: ['role-definitions', ...ids.slice(0, 5)] });
}
function roleGrants_indexOf(context) {
    const present = roleGrants_INDEXES.get(context);
    if (present !== undefined)
        return present;
    const made = makeIndex(context);
    roleGrants_INDEXES.set(context, made);
    return made;
}
function makeIndex(context) {
    const powers = new Map();
    const all = [];
    const nameless = [];
    const byPrincipal = new Map();
    for (const grant of (0,grants/* grantsOf */.R)(context.inventory)) {
        const role = context.access.role(grant.roleId);
        if (role === undefined) {
            nameless.push(grant);
            continue;
        }
        // What a role comes to depends on its conditions and on nothing else of the assignment.
        const key = `${grant.roleId} ${grant.delegated} ${grant.condition ?? ''}`;
        let known = powers.get(key);
        if (known === undefined) {
            known = powersOf(grant, role);
            powers.set(key, known);
        }
        const full = completeGrant(grant, role, known, context);
        all.push(full);
        const own = byPrincipal.get(grant.principalId);
        if (own === undefined)
            byPrincipal.set(grant.principalId, [full]);
        else
            own.push(full);
    }
    all.sort(compareGrants);
    return { all, byPrincipal, nameless };
}
/** Field by field: spread, each of them would take twice the room. */
function completeGrant(grant, role, powers, context) {
    const { assignment, roleId, principalId, principalType, scope, scopeKey, condition } = grant;
    const { eligible, activated, delegated } = grant;
    const full = {
        assignment,
        roleId,
        principalId,
        principalType,
        scope,
        scopeKey,
        eligible,
        activated,
        delegated,
        role,
        powers,
        scopeKind: (0,rbac_scopes/* scopeClass */.jf)(scope),
        reach: reachOf(context, scope),
    };
    return condition === undefined ? full : { ...full, condition };
}
function powersOf(grant, role) {
    const privileges = [];
    const limited = [];
    for (const operation of PRIVILEGE_OPERATIONS) {
        const pattern = (0,rbac_operations/* grantingPattern */.D)(role.permissions, operation);
        if (pattern === undefined)
            continue;
        const chain = (0,rbac_chain/* formChain */.y)({
            grant,
            role,
            pattern,
            operation: operation.toLowerCase(),
            plane: 'actions',
            through: [],
        });
        if (chain !== undefined) {
            (chain.conditionLimits ? limited : privileges).push({ operation, pattern: chain.pattern });
        }
    }
    const writes = roleGrantsOperation(role, WRITE_ANYTHING);
    return {
        endpoint: ENDPOINT_OPERATIONS.flatMap((one) => {
            const power = roleGrantsOperation(role, one.operation);
            return power === undefined ? [] : [{ ...one, pattern: power.pattern }];
        }),
        privileges,
        limited,
        ...(writes === undefined ? {} : { writesAnything: writes }),
    };
}
function compareGrants(left, right) {
    return (compare(left.scopeKey, right.scopeKey) ||
        compare(left.principalId, right.principalId) ||
        compare(left.roleId, right.roleId) ||
        Number(left.eligible) - Number(right.eligible) ||
        compare(left.assignment.id, right.assignment.id));
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Keys of a scope and of all above it. */
function keysAbove(context, scope) {
    let known = ABOVE.get(context);
    if (known === undefined) {
        known = new Map();
        ABOVE.set(context, known);
    }
    const present = known.get(scope);
    if (present !== undefined)
        return present;
    const made = (0,rbac_scopes/* scopesAbove */.JO)(scope, context.inventory.managementGroups);
    known.set(scope, made);
    return made;
}
const ABOVE = new WeakMap();

;// CONCATENATED MODULE: ./build/dist/src/rules/relevantGrants.js


/** Ten rules ask for the same list. */
const RELEVANT = new WeakMap();
/** Grants at scopes that hold an endpoint, a workspace or an account; not those that the policy allows. */
function relevantGrants(context) {
    const present = RELEVANT.get(context);
    if (present !== undefined)
        return present;
    const made = judgedGrants(context).filter((grant) => reachesAnything(grant.reach));
    RELEVANT.set(context, made);
    return made;
}
/** Privileges that neither a condition nor a deny assignment limits. */
function freePrivileges(context, grant) {
    const { privileges } = grant.powers;
    return context.inventory.denyAssignments.length === 0
        ? privileges
        : privileges.filter(({ operation }) => !isDeniedBelow(context, grant, operation));
}
/** Writing to every provider, as Owner and Contributor may. */
function freeWriting(context, grant) {
    const { writesAnything } = grant.powers;
    return writesAnything === undefined || isDeniedBelow(context, grant, writesAnything.operation)
        ? undefined
        : writesAnything;
}
/** True when a deny assignment takes the operation away at every example of what the grant reaches. */
function isDeniedBelow(context, grant, operation) {
    if (context.inventory.denyAssignments.length === 0)
        return false;
    const { examples } = grant.reach;
    const targets = examples.length === 0 ? [grant.scope] : examples.map(({ id }) => id);
    return targets.every((target) => isDenied(context, grant, operation, target));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml201-endpoint-identity-over-privileged.js












const aml201 = {
    id: 'AML201',
    name: 'endpoint-identity-over-privileged',
    since: '0.1.0',
    summary: 'The identity of an endpoint may pull its image, read its data and write metrics, and no more.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        ...ACTIVE_GRANTS,
        'role-assignments-elsewhere',
        'role-definitions',
        'deny-assignments',
        'directory',
    ],
    why: 'Scoring code is any code: whoever deploys, and whoever made the model or a package of it, runs as this identity. What it may write, they may write.',
    fix: 'Take the role away; give AcrPull on the registry and Storage Blob Data Reader on the container that the model reads.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml201, context);
        yield* unreadRoles(aml201, context);
        const allowed = allowedPrincipals(context);
        const identities = new Map();
        for (const endpoint of context.all('online-endpoint')) {
            yield* judgeUnread(endpoint, endpoint.identity);
            for (const { principalId, key } of identitiesOf(context, endpoint.identity)) {
                if (allowed.has(principalId))
                    continue;
                const bearer = identities.get(principalId) ?? {
                    endpoints: [],
                    ...(key === undefined ? {} : { key }),
                };
                bearer.endpoints.push(endpoint);
                identities.set(principalId, bearer);
            }
        }
        for (const [principalId, bearer] of identities)
            yield* judgeIdentity(principalId, bearer, context);
    },
};
/** Without these, it may hold more than is seen. What is denied would only take away. */
const BLINDING = [...ACTIVE_GRANTS, 'role-assignments-elsewhere', 'role-definitions', 'directory'];
function* judgeUnread(endpoint, { systemAssigned, open }) {
    const reason = systemAssigned.state === 'unknown' ? systemAssigned.reason : open;
    if (reason !== undefined)
        yield (0,rules_rule/* undecided */.oo)(aml201, endpoint, reason);
}
function* judgeIdentity(principalId, bearer, context) {
    const [endpoint] = bearer.endpoints;
    if (endpoint === undefined)
        return;
    const excesses = grantsHeldBy(context, principalId)
        .filter(({ grant }) => !grant.eligible)
        .flatMap((held) => excessOf(held, bearer, context));
    const [worst] = excesses;
    if (worst === undefined) {
        if (!(0,blindSpots/* hides */.A)(context, BLINDING, endpoint.id))
            yield rules_rule/* PASS */.CQ;
        return;
    }
    const { grant } = worst.held;
    const names = bearer.endpoints.map(({ name }) => name);
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    const more = excesses.length > 1 ? `, and ${count(excesses.length - 1, 'role', 'roles')} more` : '';
    yield (0,rules_rule/* fail */.fJ)(aml201, {
        resource: subjectOf(bearer, endpoint, context),
        message: `Code of ${names.length === 1 ? 'online endpoint' : 'online endpoints'} ${shown} runs with ${grant.role.roleName} at ${(0,scopeWords/* sayScope */.O_)(context, grant)}${more}: ${worst.why}`,
        evidence: [
            {
                what: `identity ${nameOf(context, principalId)}`,
                where: endpoint.origin.kind === 'file' ? (0,rules_reading/* placeOf */.$t)(endpoint.origin) : endpoint.id,
                why: bearer.key === undefined
                    ? 'Azure makes it with the endpoint'
                    : `assigned to the endpoint: ${context.byKey(bearer.key)?.id ?? bearer.key}`,
            },
            ...excesses
                .slice(0, 10)
                .flatMap(({ held, powers, why }) => grantEvidence(context, held.grant, powers, why)),
        ],
        remediation: {
            text: 'Take these roles away. What the model reads is served by Storage Blob Data Reader on its container; the image by AcrPull.',
            command: removalCommand(excesses.map(({ held }) => held.grant)),
            destructive: true,
        },
        inFile: () => 'Take these assignments out of the files. What the model reads is served by Storage Blob Data Reader on its container; the image by AcrPull.',
        ...placedAtRole(grant),
        identity: [principalId],
    });
}
/** An identity of its own belongs to the endpoint; a shared one is a thing to fix by itself. */
function subjectOf({ key }, endpoint, context) {
    if (key === undefined)
        return endpoint;
    const resource = context.byKey(key);
    return (resource ?? {
        kind: 'managed-identity',
        id: key,
        name: key.split('/').at(-1) ?? key,
        origin: endpoint.origin,
    });
}
/** Writing where data, secrets and images are; in order where it is the workspace's own. */
const STORES = [
    { operation: 'Microsoft.Storage/storageAccounts/write', plane: 'actions' },
    { operation: 'Microsoft.Storage/storageAccounts/listKeys/action', plane: 'actions' },
    {
        operation: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write',
        plane: 'dataActions',
    },
    { operation: 'Microsoft.KeyVault/vaults/write', plane: 'actions' },
    { operation: 'Microsoft.KeyVault/vaults/accessPolicies/write', plane: 'actions' },
    { operation: 'Microsoft.KeyVault/vaults/secrets/setSecret/action', plane: 'dataActions' },
    { operation: 'Microsoft.ContainerRegistry/registries/write', plane: 'actions' },
    { operation: 'Microsoft.ContainerRegistry/registries/push/write', plane: 'actions' },
];
function excessOf(held, bearer, context) {
    const { grant } = held;
    const privileges = freePrivileges(context, grant);
    const conditional = grant.powers.limited;
    if (privileges.length + conditional.length > 0) {
        return [{ held, powers: [...privileges, ...conditional], why: 'it may decide who may do what' }];
    }
    const writing = freeWriting(context, grant);
    if (writing !== undefined && grant.scopeKind !== 'resource') {
        const powers = [{ ...writing, operation: 'writing to every provider' }];
        return [{ held, powers, why: 'it may change everything there' }];
    }
    const powers = STORES.flatMap(({ operation, plane }) => {
        const power = roleGrantsOperation(grant.role, operation, plane);
        const denied = plane === 'actions' && isDeniedBelow(context, grant, operation);
        return power === undefined || denied ? [] : [power];
    });
    if (powers.length === 0 || isOfWorkspace(grant.scope, bearer, context))
        return [];
    return [{ held, powers, why: 'it may write to storage, vaults or registries beyond the workspace’s own' }];
}
/** The scope is the workspace, one of the stores that it was made with, or lies in one. */
function isOfWorkspace(scope, { endpoints }, context) {
    const above = new Set(keysAbove(context, scope));
    return endpoints.every(({ workspace }) => {
        const resource = context.byKey((0,inventory_fact/* knownValue */.jj)(workspace) ?? '');
        if (resource?.kind !== 'workspace')
            return false;
        return [resource.key, resource.storageAccount, resource.keyVault, resource.containerRegistry]
            .map((one) => (typeof one === 'string' ? one : (0,inventory_fact/* knownValue */.jj)(one)))
            .some((key) => key !== undefined && above.has((0,rbac_scopes/* scopeKey */.OD)(key)));
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml202-workspace-identity-over-privileged.js













/** Azure AI Administrator: what Azure gives to identities of new workspaces. */
const AI_ADMINISTRATOR = 'b78c5d69-af96-48a3-bf8d-a8b4d589de94';
const aml202 = {
    id: 'AML202',
    name: 'workspace-identity-over-privileged',
    since: '0.1.0',
    summary: 'The identity of a workspace works on that workspace, and on nothing around it.',
    severity: 'medium',
    persona: 'regular',
    needs: [
        'resources',
        ...ACTIVE_GRANTS,
        'role-assignments-elsewhere',
        'role-definitions',
        'deny-assignments',
        'directory',
    ],
    why: 'Azure gave identities of workspaces Contributor on the whole resource group until 19 November 2024, and it stays until somebody takes it away. It reads every key there, of this workspace and of its neighbours.',
    fix: 'Give Azure AI Administrator at the workspace, then delete the assignment at the resource group.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
        'https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml202, context);
        yield* unreadRoles(aml202, context);
        for (const workspace of context.all('workspace'))
            yield* judgeWorkspace(workspace, context);
    },
};
/** Without these, it may hold more than is seen. What is denied would only take away. */
const aml202_workspace_identity_over_privileged_BLINDING = [...ACTIVE_GRANTS, 'role-assignments-elsewhere', 'role-definitions', 'directory'];
function* judgeWorkspace(workspace, context) {
    const allowed = allowedPrincipals(context);
    const excesses = identitiesOf(context, workspace.identity)
        .filter(({ principalId }) => !allowed.has(principalId))
        .flatMap(({ principalId, isSystemAssigned }) => grantsHeldBy(context, principalId)
        .filter(({ grant }) => !grant.eligible && isTooMuch(grant, context))
        .map(({ grant }) => ({ grant, isPlatformMade: isSystemAssigned })));
    const mayAssign = workspace.allowRoleAssignmentOnResourceGroup;
    const assigns = mayAssign.state === 'known' && mayAssign.value;
    if (excesses.length === 0 && !assigns) {
        const unread = [workspace.identity.systemAssigned, mayAssign].find(({ state }) => state === 'unknown');
        const reason = unread?.state === 'unknown' ? unread.reason : workspace.identity.open;
        if (reason !== undefined)
            yield (0,rules_rule/* undecided */.oo)(aml202, workspace, reason);
        else if (!(0,blindSpots/* hides */.A)(context, aml202_workspace_identity_over_privileged_BLINDING, workspace.id))
            yield rules_rule/* PASS */.CQ;
        return;
    }
    const [first] = excesses;
    const label = first?.isPlatformMade === true ? ' (platform-created: Azure gave it together with the workspace)' : '';
    const parts = [
        ...(first === undefined
            ? []
            : [
                `holds ${first.grant.role.roleName} at ${(0,scopeWords/* describeScope */.OI)(context, first.grant.scope)}${label}${excesses.length > 1 ? `, and ${excesses.length - 1} more` : ''}`,
            ]),
        ...(assigns
            ? ['may be given roles on the resource group by Azure itself (allowRoleAssignmentOnRG)']
            : []),
    ];
    yield (0,rules_rule/* fail */.fJ)(aml202, {
        resource: workspace,
        message: `The identity of workspace ${workspace.name} ${parts.join(', and ')}`,
        evidence: [
            ...excesses.slice(0, 10).flatMap((one) => aml202_workspace_identity_over_privileged_proof(one, context)),
            ...switchProof(workspace, assigns),
        ],
        remediation: {
            text: 'Give Azure AI Administrator at the workspace, see that jobs and deployments still work, then delete what stands wider.',
            command: commandFor(workspace, excesses, assigns),
            destructive: true,
        },
        inFile: () => assigns && first === undefined
            ? `Set ${(0,fileSetting/* sayInFile */.$)(workspace.origin, { arm: 'allowRoleAssignmentOnRG', value: false })}.`
            : 'Assign Azure AI Administrator at the workspace in place of these.',
        ...(first === undefined ? (0,rules_reading/* originOf */.yv)(mayAssign) : placedAtRole(first.grant)),
        identity: [],
    });
}
/** Wider than the workspace, and able to write to every provider, to read keys, or to give roles. */
function isTooMuch(grant, context) {
    if (grant.scopeKind === 'resource')
        return freePrivileges(context, grant).length > 0;
    return (freeWriting(context, grant) !== undefined ||
        grant.powers.endpoint.length > 0 ||
        freePrivileges(context, grant).length > 0);
}
function aml202_workspace_identity_over_privileged_proof({ grant, isPlatformMade }, context) {
    const writing = freeWriting(context, grant);
    const powers = [
        ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
        ...grant.powers.endpoint,
        ...freePrivileges(context, grant),
    ];
    const why = isPlatformMade
        ? 'platform-created: nobody chose it, and it is still too much'
        : 'wider than the workspace';
    return grantEvidence(context, grant, powers, why);
}
function switchProof(workspace, assigns) {
    if (!assigns)
        return [];
    const fact = workspace.allowRoleAssignmentOnResourceGroup;
    const name = 'allowRoleAssignmentOnRG';
    return [(0,rules_reading/* evidence */.MX)(workspace, { name, fact }, 'Azure may give this identity roles on the resource group')];
}
function commandFor(workspace, excesses, assigns) {
    const names = (0,azNames/* azNames */.YC)(workspace.id);
    const principals = [...new Set(excesses.map(({ grant }) => grant.principalId))];
    const lines = [
        ...principals.map((principalId) => (0,shellCommand/* shellCommand */.q)([
            ...['az', 'role', 'assignment', 'create', '--assignee-object-id', principalId],
            ...['--assignee-principal-type', 'ServicePrincipal', '--role', AI_ADMINISTRATOR],
            ...['--scope', workspace.id],
        ])),
        ...(excesses.length === 0 ? [] : [removalCommand(excesses.map(({ grant }) => grant))]),
        ...(assigns && names !== undefined
            ? [
                (0,shellCommand/* shellCommand */.q)([
                    ...['az', 'ml', 'workspace', 'update', '--name', names.name, ...(0,azNames/* groupFlags */.Bd)(names)],
                    ...['--allow-roleassignment-on-rg', 'false'],
                ]),
            ]
            : []),
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml203-endpoint-identity-shared.js





/** Of the evidence and of the commands; the message says how many there are. */
const MOST_SHOWN = 10;
const aml203 = {
    id: 'AML203',
    name: 'endpoint-identity-shared',
    since: '0.1.0',
    summary: 'Each endpoint runs as an identity of its own, not as that of other endpoints, computes or the workspace.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['resources', 'computes'],
    why: 'Scoring code is arbitrary code, and whoever may deploy to one endpoint acts as its identity. When several share one, a deployment to the least of them may do what the most important of them may do, and no log tells them apart. The policy says how many endpoints may share an identity (endpointsPerIdentity, 1 by default).',
    fix: 'Make one user-assigned identity per endpoint, give it the roles that this endpoint needs, and deploy the endpoint with it.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
        'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml203, context, ['computes']);
        for (const [key, users] of usersByIdentity(context))
            yield aml203_endpoint_identity_shared_judge(key, users, context);
        for (const endpoint of context.all('online-endpoint')) {
            const { open } = endpoint.identity;
            if (open !== undefined)
                yield (0,rules_rule/* undecided */.oo)(aml203, endpoint, open);
        }
    },
};
function aml203_endpoint_identity_shared_judge(key, { endpoints, computes, workspaces }, context) {
    const tooMany = endpoints.length > context.settings.endpointsPerIdentity;
    if (!tooMany && computes.length === 0 && workspaces.length === 0)
        return rules_rule/* PASS */.CQ;
    const identity = identityResource(key, endpoints, context);
    const alsoFor = [
        ...(computes.length > 0 ? [`${(0,nameList/* count */.U)(computes.length, 'compute')} (${namesOf(computes)})`] : []),
        ...(workspaces.length > 0 ? [`workspace ${namesOf(workspaces)}`] : []),
    ];
    const others = alsoFor.length === 0 ? '' : ` and of ${alsoFor.join(' and ')}`;
    return (0,rules_rule/* fail */.fJ)(aml203, {
        resource: identity,
        message: `Managed identity ${identity.name} is that of ${(0,nameList/* count */.U)(endpoints.length, 'endpoint')} (${namesOf(endpoints)})${others}: code in any of them may do what all of them may do.`,
        evidence: [
            ...endpoints.map((endpoint) => runsAs(endpoint, 'online endpoint')),
            ...computes.map((compute) => runsAs(compute, 'compute')),
            ...workspaces.map((workspace) => runsAs(workspace, 'workspace')),
        ].slice(0, MOST_SHOWN),
        inFile: () => 'Declare an identity for each endpoint, and grant it what that endpoint needs. The identity of an endpoint that exists cannot be changed: make it anew under another name.',
        remediation: (0,azNames/* remediate */.ni)(identity.id, {
            text: 'Make an identity for each endpoint, grant it what that endpoint needs, and make the endpoint anew with it: the identity of an endpoint cannot be changed later.',
            destructive: false,
        }, (names) => endpoints
            .slice(tooMany ? 1 : 0, MOST_SHOWN)
            .map(({ name }) => [
            'az',
            'identity',
            'create',
            '--name',
            `${name}-identity`,
            ...(0,azNames/* groupFlags */.Bd)(names),
        ])),
    });
}
/** Identities that at least one endpoint runs as. */
function usersByIdentity(context) {
    const all = new Map();
    for (const endpoint of context.all('online-endpoint')) {
        for (const { key } of endpoint.identity.userAssigned) {
            const users = all.get(key);
            if (users === undefined)
                all.set(key, { endpoints: [endpoint], computes: [], workspaces: [] });
            else
                users.endpoints.push(endpoint);
        }
    }
    for (const compute of context.all('compute')) {
        for (const { key } of compute.identity.userAssigned)
            all.get(key)?.computes.push(compute);
    }
    for (const workspace of context.all('workspace')) {
        const { primaryUserAssignedIdentity: primary } = workspace;
        if (primary.state === 'known')
            all.get(primary.value)?.workspaces.push(workspace);
    }
    return all;
}
function identityResource(key, [first], context) {
    const name = key.slice(key.lastIndexOf('/') + 1);
    return context.byKey(key) ?? { kind: 'managed-identity', id: key, name, origin: first.origin };
}
function runsAs(resource, what) {
    const why = resource.kind === 'workspace' ? 'it is the identity of the workspace itself' : 'it runs as this identity';
    return { what: `${what} ${resource.name}`, where: (0,rules_reading/* placeOf */.$t)(resource.origin), why };
}
function namesOf(resources) {
    return (0,nameList/* listNames */.Z)(resources.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml204-credential-based-datastore.js






/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
const SYSTEM_DATASTORES_AUTH_MODES = {
    Identity: 'identity',
    AccessKey: 'account-key',
    UserDelegationSAS: 'delegated',
};
/** The first that knows `systemDatastoresAuthMode`. */
const API_VERSION = '2025-06-01';
/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores */
const CREDENTIALS_TYPES = {
    None: 'none',
    AccountKey: 'stored',
    Certificate: 'stored',
    KerberosKeytab: 'stored',
    KerberosPassword: 'stored',
    Sas: 'stored',
    ServicePrincipal: 'stored',
};
/** Azure makes these with the workspace, and the workspace's own setting governs them. */
const SYSTEM_DATASTORES = [
    'workspaceartifactstore',
    'workspaceblobstore',
    'workspacefilestore',
    'workspaceworkingdirectory',
];
const aml204 = {
    id: 'AML204',
    name: 'credential-based-datastore',
    since: '0.1.0',
    summary: 'Datastores hold no credential: whoever reads data does so as themselves.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'datastores'],
    why: 'A stored account key or secret is handed to everybody who holds datastores/listSecrets/action, which five built-in roles grant. With the account key of the workspace one can change the code that its computes run, and act as their identities. It weighs low where the workspace hands out user-delegation tokens, which end by themselves. Answers of api-versions before 2025-06-01 do not say how the workspace does it.',
    fix: 'Set system_datastores_auth_mode to identity, and make datastores without credentials; grant Storage Blob Data roles to the people and identities that read the data.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-data-access',
        'https://learn.microsoft.com/azure/machine-learning/how-to-datastore',
    ],
    supersedes: ['cnspec ml-datastore-managed-identity'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml204, context, ['datastores']);
        for (const workspace of context.all('workspace'))
            yield aml204_credential_based_datastore_judgeWorkspace(workspace, context);
        for (const datastore of context.all('datastore'))
            yield judgeDatastore(datastore, context);
    },
};
const BY_IDENTITY = {
    arm: 'systemDatastoresAuthMode',
    value: 'Identity',
    cli: 'system_datastores_auth_mode: identity',
    azurerm: 'storage_account_access_type = "Identity"',
};
const NO_CREDENTIALS = {
    arm: 'credentials.credentialsType',
    value: 'None',
    cli: 'no credentials:',
    azurerm: 'no account_key, shared_access_signature or client_secret',
};
function aml204_credential_based_datastore_judgeWorkspace(workspace, context) {
    const governing = governingWorkspace(workspace, context);
    if (governing.ok && governing.inherited) {
        return (0,rules_rule/* notApplicable */.hH)(`has the storage of its hub ${governing.workspace.name}`);
    }
    const mode = readMode(workspace);
    if (!mode.ok)
        return (0,rules_rule/* undecided */.oo)(aml204, workspace, mode.reason);
    if (mode.meaning === 'identity')
        return rules_rule/* PASS */.CQ;
    const delegated = mode.meaning === 'delegated';
    return (0,rules_rule/* fail */.fJ)(aml204, {
        resource: workspace,
        message: delegated
            ? `Workspace ${workspace.name} reaches its own storage through signatures that whoever holds listSecrets may take along, for as long as they last.`
            : `Workspace ${workspace.name} reaches its own storage with the account key, and hands that key to everybody who holds datastores/listSecrets/action.`,
        evidence: [
            (0,rules_reading/* evidence */.MX)(workspace, { name: 'systemDatastoresAuthMode', fact: workspace.systemDatastoresAuthMode }, mode.byDefault
                ? 'the account key is what there is when nothing is said'
                : 'only Identity stores nothing'),
        ],
        remediation: (0,azNames/* remediate */.ni)(workspace.id, {
            text: 'Grant Storage Blob Data Contributor and Storage File Data Privileged Contributor on the storage account to those who work in the workspace and to its computes, then switch. Who has no role on the storage is cut off.',
            destructive: true,
        }, (names) => [
            [
                ...['az', 'ml', 'workspace', 'update', '--name', names.name],
                ...['--system-datastores-auth-mode', 'identity', ...(0,azNames/* groupFlags */.Bd)(names)],
            ],
        ]),
        inFile: () => `Grant Storage Blob Data Contributor and Storage File Data Privileged Contributor on the storage account to those who work in the workspace and to its computes, and set ${(0,fileSetting/* sayInFile */.$)(workspace.origin, BY_IDENTITY)}. Who has no role on the storage is cut off.`,
        severity: delegated ? 'low' : 'medium',
        confidence: (0,rules_reading/* confidenceOf */.i2)(mode),
        ...(0,rules_reading/* originOf */.yv)(workspace.systemDatastoresAuthMode),
    });
}
function judgeDatastore(datastore, context) {
    const property = { name: 'credentialsType', fact: datastore.credentialsType };
    // A declaration without credentials is one for identity-based access.
    const credentials = (0,rules_reading/* readValue */.wK)(property, CREDENTIALS_TYPES, 'none');
    if (!credentials.ok)
        return (0,rules_rule/* undecided */.oo)(aml204, datastore, credentials.reason);
    if (credentials.meaning === 'none')
        return rules_rule/* PASS */.CQ;
    if (isMendedWithWorkspace(datastore, context)) {
        return (0,rules_rule/* notApplicable */.hH)('the setting of its workspace governs it, and is judged there');
    }
    return (0,rules_rule/* fail */.fJ)(aml204, {
        resource: datastore,
        message: `Datastore ${datastore.name} stores a credential, and hands it to everybody who holds datastores/listSecrets/action.`,
        evidence: [(0,rules_reading/* evidence */.MX)(datastore, property, 'only None stores nothing')],
        remediation: (0,azNames/* remediate */.ni)(datastore.id, {
            text: 'Make the datastore anew without credentials (the command shows what it is now), after granting Storage Blob Data Reader or Contributor to those who use it. Then change the credential: who has read it keeps it.',
            destructive: true,
        }, (names) => [['az', 'ml', 'datastore', 'show', '--name', names.name, ...(0,azNames/* workspaceFlags */.fv)(names)]]),
        inFile: () => `Declare the datastore without credentials (${(0,fileSetting/* sayInFile */.$)(datastore.origin, NO_CREDENTIALS)}), and grant Storage Blob Data Reader or Contributor to those who use it. Then change the credential, if it was ever written down.`,
        confidence: (0,rules_reading/* confidenceOf */.i2)(credentials),
        ...(0,rules_reading/* originOf */.yv)(datastore.credentialsType),
    });
}
function isMendedWithWorkspace(datastore, context) {
    if (!SYSTEM_DATASTORES.includes(datastore.name.toLowerCase()))
        return false;
    const parent = datastore.workspace.state === 'known' ? context.byKey(datastore.workspace.value) : undefined;
    if (parent?.kind !== 'workspace')
        return false;
    const governing = governingWorkspace(parent, context);
    if (!governing.ok)
        return false;
    const mode = readMode(governing.workspace);
    return mode.ok && mode.meaning !== 'identity';
}
function readMode(workspace) {
    const fact = workspace.systemDatastoresAuthMode;
    if (fact.state === 'absent' && (0,rules_reading/* isOlderThan */.UM)(API_VERSION, fact.origin ?? workspace.origin)) {
        const detail = `only api-version ${API_VERSION} and later say systemDatastoresAuthMode`;
        return { ok: false, reason: { kind: 'api-version', detail } };
    }
    return (0,rules_reading/* readValue */.wK)({ name: 'systemDatastoresAuthMode', fact }, SYSTEM_DATASTORES_AUTH_MODES, 'account-key');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml205-compute-local-auth.js







/** Only these run machines that Azure ML itself makes. */
const COMPUTE_TYPES = {
    AmlCompute: 'cluster',
    ComputeInstance: 'instance',
    AKS: 'attached',
    Kubernetes: 'attached',
    VirtualMachine: 'attached',
    HDInsight: 'attached',
    DataFactory: 'attached',
    Databricks: 'attached',
    DataLakeAnalytics: 'attached',
    SynapseSpark: 'attached',
};
/** `NotSpecified` is closed in a virtual network and open outside one: nobody can tell from it. */
const PORT = { Enabled: true, Disabled: false };
const aml205 = {
    id: 'AML205',
    name: 'compute-local-auth',
    since: '0.1.0',
    summary: 'Computes have no local accounts, no SSH port on the internet and no public address.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'computes'],
    why: 'Who gets into a compute acts as its identity and reads what its jobs read. A local account is known to no directory and outlives whoever made it; an SSH port on a public address is tried by strangers within minutes. Local accounts and public addresses are what a compute has when nothing is said.',
    fix: 'Make the compute anew with ssh_public_access_enabled: false and enable_node_public_ip: false, and with local authentication disabled: none of this can be changed later.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet',
        'https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-batch',
    ],
    supersedes: [
        'PSRule AZR-000404',
        'Checkov CKV_AZURE_142',
        'Azure Policy e96a9a5f',
        'cnspec ml-compute-no-public-ip',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml205, context, ['computes']);
        for (const compute of context.all('compute'))
            yield aml205_compute_local_auth_judge(compute, context);
    },
};
/** Names of computes have at most 24 letters. */
function successorOf(name) {
    return `${name.slice(0, 24 - '-private'.length)}-private`;
}
function aml205_compute_local_auth_judge(compute, context) {
    const type = (0,rules_reading/* readValue */.wK)({ name: 'computeType', fact: compute.computeType }, COMPUTE_TYPES);
    if (!type.ok)
        return (0,rules_rule/* undecided */.oo)(aml205, compute, type.reason);
    if (type.meaning === 'attached')
        return (0,rules_rule/* notApplicable */.hH)('an attached compute is secured where it comes from');
    const ways = waysIn(compute, type.meaning, context);
    const open = ways.filter(({ reading }) => reading.ok && reading.meaning);
    if (open.length === 0) {
        const unclear = ways.map(({ reading }) => reading).find((reading) => !reading.ok);
        return unclear === undefined || unclear.ok ? rules_rule/* PASS */.CQ : (0,rules_rule/* undecided */.oo)(aml205, compute, unclear.reason);
    }
    // What a file leaves to its provider is as good as not said.
    const byDefault = open.every(({ reading }) => reading.ok && (0,rules_reading/* confidenceOf */.i2)(reading) !== 'high');
    return (0,rules_rule/* fail */.fJ)(aml205, {
        resource: compute,
        message: `Compute ${compute.name} can be entered past Entra: ${open.map((way) => way.evidence.what).join(', ')}. Who gets in acts as its identity.`,
        evidence: open.map((way) => way.evidence),
        remediation: (0,azNames/* remediate */.ni)(compute.id, {
            text: 'None of this can be changed on a compute that exists. Make a second one without it (SIZE stands for the size of its machines), in the network of the workspace, with local authentication disabled (disableLocalAuth: true) where it is declared; move the work, then delete the old one.',
            destructive: false,
        }, (names) => [
            [
                ...['az', 'ml', 'compute', 'create', '--name', successorOf(names.name)],
                ...['--type', type.meaning === 'cluster' ? 'AmlCompute' : 'ComputeInstance', '--size', 'SIZE'],
                ...['--ssh-public-access-enabled', 'false', '--enable-node-public-ip', 'false'],
                ...(0,azNames/* workspaceFlags */.fv)(names),
            ],
        ]),
        inFile: () => `Set ${open.map(({ setting }) => (0,fileSetting/* sayInFile */.$)(compute.origin, setting)).join(', ')}. None of this can be changed on a compute that exists: give it another name, move the work, then delete the old one.`,
        confidence: byDefault ? 'medium' : 'high',
        ...(0,rules_reading/* originOf */.yv)(open[0]?.fact ?? compute.disableLocalAuth),
    });
}
function waysIn(compute, type, context) {
    const localAuth = { name: 'disableLocalAuth', fact: compute.disableLocalAuth };
    const address = { name: 'enableNodePublicIp', fact: compute.enableNodePublicIp };
    const port = type === 'instance'
        ? { name: 'sshSettings.sshPublicAccess', fact: compute.sshPublicAccess }
        : { name: 'remoteLoginPortPublicAccess', fact: compute.remoteLoginPortPublicAccess };
    const localAuthOff = (0,rules_reading/* readSwitch */.hc)(localAuth, false);
    return [
        {
            reading: localAuthOff.ok ? { ...localAuthOff, meaning: !localAuthOff.meaning } : localAuthOff,
            evidence: (0,rules_reading/* evidence */.MX)(compute, localAuth, 'accounts of the machine work beside Entra'),
            fact: localAuth.fact,
            setting: {
                arm: 'disableLocalAuth',
                value: true,
                cli: 'disableLocalAuth: true (in a template: YAML of az ml has no word for it)',
                azurerm: 'local_auth_enabled = false',
            },
        },
        {
            reading: (0,rules_reading/* readValue */.wK)(port, PORT, false),
            evidence: (0,rules_reading/* evidence */.MX)(compute, port, 'its SSH port answers to the internet'),
            fact: port.fact,
            setting: {
                arm: type === 'instance'
                    ? 'properties.sshSettings.sshPublicAccess'
                    : 'properties.remoteLoginPortPublicAccess',
                value: 'Disabled',
                cli: 'ssh_public_access_enabled: false',
                azurerm: 'ssh_public_access_enabled = false',
            },
        },
        {
            reading: readAddress(compute, context),
            evidence: (0,rules_reading/* evidence */.MX)(compute, address, 'its machines have addresses on the internet'),
            fact: address.fact,
            setting: {
                arm: 'properties.enableNodePublicIp',
                value: false,
                cli: 'enable_node_public_ip: false',
                azurerm: 'node_public_ip_enabled = false',
            },
        },
    ];
}
/** In a managed network there are no public addresses unless somebody asks for them. */
function readAddress(compute, context) {
    const governing = governingWorkspaceOf(compute, context);
    const managed = governing.ok && (0,exposure/* hasManagedNetwork */.E_)(governing.workspace);
    return (0,rules_reading/* readSwitch */.hc)({ name: 'enableNodePublicIp', fact: compute.enableNodePublicIp }, !managed);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/scopeWidth.js

/** Widest first; the last three are the words of the setting `maxScope`, with `resource-group`. */
const WIDTHS = [
    'root',
    'management-group',
    'subscription',
    'resource-group',
    'workspace',
    'endpoint',
];
/** An account is as narrow as it gets for its keys; so is anything below a workspace. */
function widthOf(context, scope) {
    const kind = (0,rbac_scopes/* scopeClass */.jf)(scope);
    if (kind !== 'resource')
        return kind;
    return isWorkspace(context, scope) ? 'workspace' : 'endpoint';
}
function isWider(width, limit) {
    return WIDTHS.indexOf(width) < WIDTHS.indexOf(limit);
}
/**
 * The widest scope at which operations are in their place: the policy's; but a role that only scores belongs on the one
 * endpoint that its holder calls.
 */
function limitFor({ settings }, operations) {
    const onlyScores = operations.every(({ verb }) => verb === 'score');
    return onlyScores && settings.maxScope === 'workspace' ? 'endpoint' : settings.maxScope;
}
/** For a sentence: "wider than the workspace". */
function describeLimit(limit, operations) {
    // An account is where its keys are; there is nothing narrower.
    if (operations.every(({ family }) => family === 'ai'))
        return 'the account';
    return `the ${limit.replaceAll('-', ' ')}`;
}
function isWorkspace(context, scope) {
    return (context.byKey((0,rbac_scopes/* scopeKey */.OD)(scope))?.kind === 'workspace' ||
        /\/providers\/microsoft\.machinelearningservices\/workspaces\/[^/]+$/.test((0,rbac_scopes/* scopeKey */.OD)(scope)));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml301-role-scope-too-broad.js










const aml301 = {
    id: 'AML301',
    name: 'role-scope-too-broad',
    since: '0.1.0',
    summary: 'Roles that get at endpoints are given where the endpoints are, and no wider.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'An assignment is inherited by everything below it: one on a subscription reaches every endpoint there is, and every one that somebody makes later without knowing of it. Roles that only read never fire here.',
    fix: 'Give the same role again at the workspace (a role that only scores: at the endpoint), then delete the wide assignment.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    ],
    supersedes: ['SonarIaC S6387', 'CodeQL Bicep role scope', 'PSRule Azure.RBAC.LimitMGDelegation'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml301, context);
        yield* unreadRoles(aml301, context);
        const allowed = allowedScopes(context);
        for (const grant of judgedGrants(context)) {
            if (allowed.has(grant.scopeKey))
                continue;
            // A delegation is made for a whole subscription or group, and is AML306's.
            if (!grant.delegated)
                yield* judgeScope(grant, context);
        }
    },
};
function* judgeScope(grant, context) {
    const all = effectiveOperations(grant);
    // Findings keep the list: where nothing is denied, all grants of a role share one.
    const operations = context.inventory.denyAssignments.length === 0
        ? all
        : all.filter(({ operation }) => !isDeniedBelow(context, grant, operation));
    if (operations.length === 0)
        return;
    const width = widthOf(context, grant.scope);
    if (!isWider(width, limitFor(context, operations))) {
        yield rules_rule/* PASS */.CQ;
        return;
    }
    yield (0,rules_rule/* fail */.fJ)(aml301, {
        resource: (0,scopeWords/* grantResource */.BI)(context, grant),
        ...placedAtRole(grant),
        message: () => `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${describeDoings(operations, grant.reach)}`,
        severity: severityOfGrant(grant, severityOf(width)),
        evidence: () => grantEvidence(context, grant, operations, `it stands at ${(0,scopeWords/* describeScope */.OI)(context, grant.scope)}, wider than ${describeLimit(limitFor(context, operations), operations)}`),
        remediation: () => narrow(grant, context),
        inFile: () => `Assign the role where it is needed, at ${describeLimit(limitFor(context, operations), operations)}, in place of ${(0,scopeWords/* describeScope */.OI)(context, grant.scope)}. Leave out what it does not need.`,
        identity: grantIdentity(grant),
    });
}
function severityOf(width) {
    if (width === 'resource-group')
        return 'medium';
    return width === 'workspace' || width === 'endpoint' ? 'low' : 'high';
}
/** The role again where it is needed, then the wide assignment away. */
function narrow(grant, context) {
    const { examples } = grant.reach;
    const targets = examples
        .map(({ id }) => id)
        .filter((id) => isWider(widthOf(context, grant.scope), widthOf(context, id)));
    const regrants = grant.eligible ? [] : targets.map((id) => regrantWords(grant, grant.roleId, id));
    return {
        text: `Give ${describePrincipal(context, grant.principalId, grant.principalType)} the role where it is needed, ` +
            `then delete the assignment at ${(0,scopeWords/* describeScope */.OI)(context, grant.scope)}. Leave out what it does not need.`,
        command: [...(regrants.length === 0 ? [] : [(0,shellCommand/* shellCommand */.q)(...regrants)]), removalCommand([grant])].join('\n'),
        destructive: true,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/constrainedDelegation.js

/** Role Based Access Control Administrator: assigns roles and does nothing else. */
const ROLE_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';
/** Roles that a delegate may give without getting at a key: Reader, Cognitive Services OpenAI User, AcrPull. */
const HARMLESS_ROLES = [
    'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
    '7f951dda-4ed3-4680-a7ca-43fe172d538d',
];
/**
 * An allow-list for giving roles and for taking them away: whoever may remove any assignment can lock everybody out.
 * @see https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples
 */
const ALLOW_LIST_CONDITION = [
    allow('write', 'Request', HARMLESS_ROLES),
    allow('delete', 'Resource', HARMLESS_ROLES),
].join(' AND ');
function allow(verb, source, roleIds) {
    const attribute = `@${source}[Microsoft.Authorization/roleAssignments:RoleDefinitionId]`;
    return (`((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${verb}'})) OR ` +
        `(${attribute} ForAnyOfAnyValues:GuidEquals {${roleIds.join(', ')}}))`);
}
/** Gives the right to assign roles again, within an allow-list. */
function delegateWords(grant) {
    return [
        ...regrantWords(grant, ROLE_ADMINISTRATOR, grant.scope === '' ? '/' : grant.scope),
        ...['--condition-version', '2.0', '--condition', ALLOW_LIST_CONDITION],
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml302-role-too-powerful.js










const aml302 = {
    id: 'AML302',
    name: 'role-too-powerful',
    since: '0.1.0',
    summary: 'Whoever works with endpoints holds a role for that, and not one that may do everything.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'Owner, Contributor and their likes may change whatever is there: networks, storage, vaults, and the settings that keep endpoints closed. A stolen session of theirs is worth the whole scope. Smaller built-in roles do the work.',
    fix: 'Give the smaller role that the finding names, at the workspace or account, then delete the assignment.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    ],
    supersedes: ['SonarIaC S6381', 'Steampipe iam_subscription_contributor', 'CodeQL Bicep role'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml302, context);
        yield* unreadRoles(aml302, context);
        for (const grant of relevantGrants(context)) {
            if (!grant.delegated)
                yield* judgePower(grant, context);
        }
    },
};
const DATA_SCIENTIST = {
    roleId: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
    name: 'AzureML Data Scientist',
};
const OPENAI_CONTRIBUTOR = {
    roleId: 'a001fd3d-188f-4b5d-821b-7da978bf7442',
    name: 'Cognitive Services OpenAI Contributor',
};
const DELEGATE = 'Role Based Access Control Administrator within an allow-list';
function* judgePower(grant, context) {
    const privileges = freePrivileges(context, grant);
    const writing = freeWriting(context, grant);
    if (privileges.length === 0 && writing === undefined) {
        if (grant.powers.endpoint.length > 0)
            yield judgeInvoker(grant, context);
        return;
    }
    const reach = grant.reach;
    const smaller = writing === undefined ? [] : smallerRoles(grant);
    const mayAssign = privileges.length > 0;
    const names = [...smaller.map(({ name }) => name), ...(mayAssign ? [DELEGATE] : [])].join(' and ');
    const doings = [
        ...(writing === undefined ? [] : ['change everything there']),
        ...(mayAssign ? ['decide who may do what'] : []),
    ].join(' and ');
    yield (0,rules_rule/* fail */.fJ)(aml302, {
        resource: (0,scopeWords/* grantResource */.BI)(context, grant),
        ...placedAtRole(grant),
        message: () => `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${doings}${reach.beyond === undefined ? `, where ${describeReach(reach)} would be served by ${names}` : `; for work with endpoints and accounts, ${names} would do`}`,
        severity: severityOfGrant(grant, 'high'),
        evidence: () => grantEvidence(context, grant, [
            ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
            ...privileges,
        ], 'it can do more than work with endpoints needs'),
        remediation: () => ({
            text: `Give ${names} in its place, at the workspace or account, then take this assignment away.`,
            command: [
                ...regrants(grant, smaller),
                ...(mayAssign && !grant.eligible ? [(0,shellCommand/* shellCommand */.q)(delegateWords(grant))] : []),
                removalCommand([grant]),
            ].join('\n'),
            destructive: true,
        }),
        inFile: () => `Assign what its work needs in place of this; for work with endpoints and accounts that is ${names}, at the workspace or account.`,
        identity: grantIdentity(grant),
    });
}
function smallerRoles({ reach }) {
    return [
        ...(reachesMachineLearning(reach) ? [DATA_SCIENTIST] : []),
        ...(reachesAiServices(reach) ? [OPENAI_CONTRIBUTOR] : []),
    ];
}
function regrants(grant, smaller) {
    if (grant.eligible)
        return [];
    return grant.reach.examples.flatMap(({ kind, id }) => smaller
        .filter((role) => (role === OPENAI_CONTRIBUTOR) === (kind === 'ai-services-account'))
        .map(({ roleId }) => (0,shellCommand/* shellCommand */.q)(regrantWords(grant, roleId, id))));
}
/** Whether a workload only calls an endpoint cannot be read from Azure, so this one is for a person to look at. */
function judgeInvoker(grant, context) {
    const { endpoint } = grant.powers;
    const scores = endpoint.find(({ verb }) => verb === 'score');
    const more = endpoint.filter(({ verb }) => verb !== 'score');
    const isWorkload = grant.principalType === 'ServicePrincipal' && !grant.eligible;
    if (!isWorkload || scores === undefined || more.length === 0)
        return rules_rule/* PASS */.CQ;
    return (0,rules_rule/* fail */.fJ)(aml302, {
        resource: (0,scopeWords/* grantResource */.BI)(context, grant),
        ...placedAtRole(grant),
        message: () => `${grantSubject(context, grant)} lets a workload deploy and read keys; if it only calls endpoints, a role with score/action alone would do`,
        severity: 'low',
        confidence: 'low',
        persona: 'auditor',
        evidence: grantEvidence(context, grant, [scores, ...more], 'a workload that only calls endpoints needs none of this but score/action'),
        remediation: {
            text: 'Ask what the workload does. If it only calls endpoints, give it a custom role with onlineEndpoints/score/action at the endpoint (the command roles prints one), then take this assignment away.',
            command: removalCommand([grant]),
            destructive: true,
        },
        inFile: () => 'Ask what the workload does. If it only calls endpoints, assign it a custom role with onlineEndpoints/score/action at the endpoint (the command roles prints one).',
        identity: [...grantIdentity(grant), 'invoker'],
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/declaredKeyReaders.js






const SAID_BY_WIDTH = (0,rules_rule/* notApplicable */.hH)('AML301 says so of the same assignment, and what to do about it');
const SAID_BY_POWER = (0,rules_rule/* notApplicable */.hH)('AML302 says so of the same assignment, and what to do about it');
/**
 * Whom files let read keys. What is to be mended in a file is the assignment, so each is judged once, and not every
 * endpoint that it reaches; one whose scope or role is too wide for anything is left to the rules that say so.
 */
function* judgeDeclaredReaders(rule, context, hasKeys) {
    for (const grant of relevantGrants(context)) {
        const operations = effectiveOperations(grant).filter((one) => revealsCredential(one) && !isDeniedBelow(context, grant, one.operation));
        if (operations.length === 0)
            yield rules_rule/* PASS */.CQ;
        else if (isWider(widthOf(context, grant.scope), limitFor(context, effectiveOperations(grant)))) {
            yield SAID_BY_WIDTH;
        }
        else if (freeWriting(context, grant) !== undefined || freePrivileges(context, grant).length > 0) {
            yield SAID_BY_POWER;
        }
        else
            yield readsKeys(rule, grant, operations, hasKeys(grant.scopeKey), context);
    }
}
function readsKeys(rule, grant, operations, hasKeys, context) {
    const dormant = hasKeys ? '' : ', which has none as it is declared';
    return (0,rules_rule/* fail */.fJ)(rule, {
        resource: (0,scopeWords/* grantResource */.BI)(context, grant),
        message: `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${describeDoings(operations, grant.reach)}${dormant}`,
        severity: hasKeys ? severityOfGrant(grant, 'medium') : 'low',
        persona: hasKeys ? 'regular' : 'pedantic',
        evidence: grantEvidence(context, grant, operations, 'whoever reads a key holds it for good'),
        remediation: {
            text: 'Switch the keys off first (AML001, AML003, AML501): then nobody can read any. Where they must stay, assign a custom role that does the same and whose NotActions name the operations that read them.',
            destructive: false,
        },
        ...placedAtRole(grant),
        identity: grantIdentity(grant),
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/keyReaders.js



/**
 * Steps of evidence in one finding, with the one that counts the rest: as many as a screen and a summary show. The
 * access report has all of them.
 */
const MOST_EVIDENCE = 10;
const CACHES = new WeakMap();
function keyReadersOf(context, operations, scope) {
    let node = CACHES.get(context);
    if (node === undefined) {
        node = {};
        CACHES.set(context, node);
    }
    const lists = operations.map((operation) => context.access.holders(operation, scope));
    for (const list of lists) {
        node.next ??= new WeakMap();
        let next = node.next.get(list);
        if (next === undefined) {
            next = {};
            node.next.set(list, next);
        }
        node = next;
    }
    node.readers ??= summarise(context, operations, lists);
    return node.readers;
}
/** Gives back what is remembered of all readers together; findings keep those that they name. */
function forgetReaders(context) {
    CACHES.delete(context);
    READERS.delete(context);
    context.access.forget();
}
const READERS = new WeakMap();
function summarise(context, operations, lists) {
    const allowed = allowedPrincipals(context);
    // There may be thousands, of whom few are named: nothing is kept of the others.
    const ids = [];
    const firstActive = [];
    const firstEligible = [];
    let eligible = 0;
    let aggravated = 0;
    let first;
    eachReader(context, operations, lists, (reader) => {
        const { holder, isActive, aggravations } = reader;
        if (allowed.has(holder.principalId))
            return;
        const named = isActive ? firstActive : firstEligible;
        if (named.length < MOST_EVIDENCE)
            named.push(reader);
        if (!isActive) {
            eligible += 1;
            return;
        }
        ids.push(holder.principalId);
        first ??= aggravations[0];
        aggravated += aggravations.length;
    });
    const active = ids.length;
    const all = active + eligible;
    const room = all > MOST_EVIDENCE ? MOST_EVIDENCE - 1 : all;
    const shown = [...firstActive, ...firstEligible].slice(0, room);
    const more = all - room;
    return {
        active,
        eligible,
        heads: countHeads(context, ids),
        aggravations: { first, count: aggravated },
        evidence: () => [
            ...shown.map((reader) => {
                reader.evidence ??= describeReader(context, reader);
                return reader.evidence;
            }),
            ...(more > 0
                ? [
                    {
                        what: `${more} more principals`,
                        where: 'access report',
                        why: 'all of them are listed there, with the string that grants it',
                    },
                ]
                : []),
        ],
    };
}
/** All lists are in the order of ids, and so is what comes of them. */
function eachReader(context, operations, lists, visit) {
    let known = READERS.get(context);
    if (known === undefined) {
        known = new WeakMap();
        READERS.set(context, known);
    }
    const at = lists.map(() => 0);
    // Millions of holders go through here, nearly all of them known: nothing is made for one of those.
    const holders = [];
    const by = [];
    for (;;) {
        let id;
        for (let index = 0; index < lists.length; index += 1) {
            const next = lists[index]?.[at[index] ?? 0]?.principalId;
            if (next !== undefined && next !== id && (id === undefined || next < id))
                id = next;
        }
        if (id === undefined)
            return;
        holders.length = 0;
        by.length = 0;
        for (let index = 0; index < lists.length; index += 1) {
            const next = at[index] ?? 0;
            const holder = lists[index]?.[next];
            if (holder?.principalId !== id)
                continue;
            at[index] = next + 1;
            holders.push(holder);
            by.push(operations[index] ?? '');
        }
        visit(readerOf(context, known, holders, by));
    }
}
/** The arrays are the caller's, who fills them anew each time. */
function readerOf(context, known, holders, operations) {
    const [holder] = holders;
    if (holder === undefined)
        throw new Error('somebody reads, or there is no reader');
    const entries = known.get(holder);
    const present = entries?.find((entry) => isOf(entry.holders, holders));
    if (present !== undefined)
        return present.reader;
    const chains = holders.flatMap((one, index) => one.chains.map((chain) => ({ chain, operation: operations[index] ?? '' })));
    const reader = {
        holder,
        chains,
        isActive: chains.some(({ chain }) => !chain.eligible),
        aggravations: aggravationsOf(context, holder, chains),
    };
    const entry = { holders: [...holders], reader };
    if (entries === undefined)
        known.set(holder, [entry]);
    else
        entries.push(entry);
    return reader;
}
function isOf(own, holders) {
    if (own.length !== holders.length)
        return false;
    for (let index = 0; index < own.length; index += 1)
        if (own[index] !== holders[index])
            return false;
    return true;
}
function describeReader(context, { holder, chains }) {
    const best = chains.find(({ chain }) => !chain.eligible) ?? chains[0];
    const principal = describePrincipal(context, holder.principalId, holder.principalType);
    if (best === undefined)
        return { what: principal, where: '', why: '' };
    const { chain } = best;
    const ways = new Set(chains.map((one) => one.chain.assignment.id)).size - 1;
    const operations = [
        ...new Set(chains
            .filter((one) => one.chain.assignment === chain.assignment)
            .map(({ operation }) => operation.replace(/^Microsoft\.[^/]+\//, ''))),
    ];
    const notes = [
        chain.through.length === 0 ? '' : `, through group ${chain.through.join(', then ')}`,
        chain.eligible ? '; eligible only: it has to be activated first' : '',
        chain.activated ? '; activated for a time' : '',
        chain.delegated ? '; delegated to another tenant (Azure Lighthouse)' : '',
        chain.conditional ? '; its condition does not limit this' : '',
        ways > 0 ? `; and in ${ways} more ${ways === 1 ? 'way' : 'ways'}` : '',
    ];
    return {
        what: principal,
        where: chain.assignment.id,
        why: `${chain.pattern} in ${chain.role.roleName} (${chain.role.roleId}) at ${chain.scope === '' ? '/' : chain.scope} ` +
            `grants ${operations.join(', ')}${notes.join('')}`,
    };
}
function aggravationsOf(context, holder, chains) {
    const name = describePrincipal(context, holder.principalId, holder.principalType);
    const counting = chains.filter(({ chain }) => !chain.eligible);
    const found = [];
    if (isGuest(context, holder.principalId))
        found.push(`${nameOf(context, holder.principalId)} is a guest`);
    if (holder.principalType === 'ForeignGroup')
        found.push(`${name} is of another tenant`);
    else if (counting.some(({ chain }) => chain.delegated))
        found.push(`${name} is of another tenant`);
    const guests = guestsIn(context, holder.principalId);
    if (guests.length > 0) {
        found.push(`${name} holds ${guests.length} ${guests.length === 1 ? 'guest' : 'guests'}`);
    }
    const above = counting.find(({ chain }) => ['root', 'management-group'].includes((0,rbac_scopes/* scopeClass */.jf)(chain.scope)));
    if (above !== undefined) {
        found.push(`${name} inherits it from ${above.chain.scope === '' ? '/' : above.chain.scope}`);
    }
    return found;
}
/** "34 people and 2 workloads, and the members of 1 group that could not be read". */
function sayReaders({ heads, eligible }) {
    const { people, workloads, closedGroups } = heads;
    const parts = [
        ...(people + workloads > 0 ? [sayHeads(heads)] : []),
        ...(closedGroups > 0
            ? [`the members of ${closedGroups} ${closedGroups === 1 ? 'group' : 'groups'} (not known)`]
            : []),
    ];
    if (parts.length === 0 && eligible > 0)
        return `nobody now, but ${eligible} after activating a role,`;
    const now = parts.length === 0 ? 'nobody now' : parts.join(' and ');
    return eligible === 0 ? now : `${now} (and ${eligible} more after activating a role)`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml303-key-reader.js












const ML = 'Microsoft.MachineLearningServices/workspaces';
/** What reads a credential of a resource of each kind. No condition of a role assignment limits any of them. */
const OPERATIONS = {
    'online-endpoint': [`${ML}/onlineEndpoints/listKeys/action`, `${ML}/onlineEndpoints/token/action`],
    'serverless-endpoint': [`${ML}/serverlessEndpoints/listKeys/action`],
    'batch-endpoint': [`${ML}/batchEndpoints/listKeys/action`],
    workspace: [
        `${ML}/listKeys/action`,
        `${ML}/connections/listsecrets/action`,
        `${ML}/datastores/listsecrets/action`,
    ],
    'ai-services-account': ['Microsoft.CognitiveServices/accounts/listKeys/action'],
};
/** What they read, for a sentence. */
const CREDENTIALS = {
    'online-endpoint': 'the keys or tokens of online endpoint',
    'serverless-endpoint': 'the keys of serverless endpoint',
    'batch-endpoint': 'the keys of batch endpoint',
    workspace: 'the keys, connection secrets or datastore secrets of workspace',
    'ai-services-account': 'the keys of AI services account',
};
/** Who can read a key can call the endpoint as nobody in particular, until the key is changed. */
const aml303 = {
    id: 'AML303',
    name: 'key-reader',
    since: '0.1.0',
    summary: 'Nobody can read the keys, tokens or stored secrets of an endpoint, a workspace or an account.',
    severity: 'medium',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        ...ALL_GRANTS,
        'role-definitions',
        'deny-assignments',
        'management-groups',
    ],
    why: 'Whoever reads a key holds it for good: it works without a role, without a name in any log, and after its reader has ' +
        'left. Built-in roles that sound harmless read keys, through a wildcard or by name. In files each assignment of such ' +
        'a role is judged, unless AML301 or AML302 has found it already.',
    fix: 'Switch the keys off first (AML001, AML003, AML501): nothing else scales. Where they must stay, give a custom role ' +
        'whose NotActions name the operations that read them.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning',
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml303, context);
        yield* unreadRoles(aml303, context);
        if ((0,inventory/* isOfFiles */.l$)(context.inventory)) {
            yield* judgeDeclaredReaders(aml303, context, (key) => {
                const resource = context.byKey(key);
                return (resource === undefined || !REACHED.has(resource.kind) || !hasNoKeys(resource));
            });
            return;
        }
        for (const kind of REACHED_KINDS) {
            for (const resource of context.all(kind))
                yield* judgeReaders(resource, context);
        }
        forgetReaders(context);
    },
};
const REACHED = new Set(REACHED_KINDS);
/** Without these, somebody may read keys and not be seen. */
const aml303_key_reader_BLINDING = [...ALL_GRANTS, 'role-definitions'];
function* judgeReaders(resource, context) {
    const readers = keyReadersOf(context, OPERATIONS[resource.kind], resource.id);
    const blind = (0,blindSpots/* hides */.A)(context, aml303_key_reader_BLINDING, resource.id);
    if (readers.active + readers.eligible === 0) {
        if (!blind)
            yield rules_rule/* PASS */.CQ;
        return;
    }
    const dormant = hasNoKeys(resource);
    yield (0,rules_rule/* fail */.fJ)(aml303, {
        resource,
        message: () => `${capitalise(sayReaders(readers))} can read ${CREDENTIALS[resource.kind]} ${resource.name}` +
            (blind ? ', as far as could be seen' : '') +
            (dormant ? ', which has none today; whoever may write to it can bring them back' : '') +
            sayAggravations(readers),
        severity: dormant ? 'low' : aml303_key_reader_severityOf(readers),
        persona: dormant ? 'pedantic' : 'regular',
        evidence: () => readers.evidence(),
        remediation: () => switchKeysOff(resource),
    });
}
function aml303_key_reader_severityOf({ active, aggravations }) {
    if (active === 0)
        return 'low';
    return aggravations.count > 0 ? 'high' : 'medium';
}
function sayAggravations({ aggravations }) {
    const { first, count } = aggravations;
    if (first === undefined)
        return '';
    return count === 1 ? `; ${first}` : `; ${first}, and ${count - 1} more such`;
}
/** Endpoints that ask Entra, and accounts without local auth, answer a request for their keys with nothing. */
function hasNoKeys(resource) {
    switch (resource.kind) {
        case 'online-endpoint': {
            const auth = (0,keyAccess/* readOnlineAuth */.es)(resource);
            return auth.ok && auth.meaning === 'entra';
        }
        case 'serverless-endpoint': {
            const auth = (0,keyAccess/* readServerlessAuth */.N0)(resource);
            return auth.ok && auth.meaning === 'entra';
        }
        case 'batch-endpoint':
            return resource.authMode.state === 'known' && resource.authMode.value.toLowerCase() === 'aadtoken';
        case 'ai-services-account': {
            const localAuth = (0,keyAccess/* readLocalAuth */.GZ)(resource);
            return localAuth.ok && !localAuth.meaning;
        }
        case 'workspace':
            return false;
    }
}
function switchKeysOff(resource) {
    switch (resource.kind) {
        case 'ai-services-account':
            return (0,azNames/* remediate */.ni)(resource.id, {
                text: 'Switch the keys of the account off once its callers use Entra tokens; then nobody can read them.',
                destructive: true,
            }, () => [
                ['az', 'resource', 'update', '--ids', resource.id, '--set', 'properties.disableLocalAuth=true'],
            ]);
        case 'workspace':
            return (0,azNames/* remediate */.ni)(resource.id, {
                text: 'Let datastores use identities, and recreate connections with authType AAD, so that no secret is stored; ' +
                    'then take away roles that are not needed.',
                destructive: true,
            }, (names) => [
                [
                    ...[
                        'az',
                        'ml',
                        'workspace',
                        'update',
                        '--name',
                        names.name,
                        '--resource-group',
                        names.resourceGroup,
                    ],
                    ...['--subscription', names.subscription, '--system-datastores-auth-mode', 'identity'],
                ],
            ]);
        case 'online-endpoint':
            return (0,keyAccess/* isKubernetes */.Bc)(resource) ? (0,successor/* succeedWithTokens */.DH)(resource) : (0,successor/* succeedWithEntra */.Lt)(resource);
        default:
    }
    return {
        text: 'Give the readers a custom role whose NotActions name the operations that read keys, at this scope alone.',
        destructive: true,
    };
}

// EXTERNAL MODULE: ./build/dist/src/rbac/conditions.js + 1 modules
var conditions = __webpack_require__(62818);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml304-unconstrained-role-assigner.js











const aml304 = {
    id: 'AML304',
    name: 'unconstrained-role-assigner',
    since: '0.1.0',
    summary: 'Whoever may assign roles may assign only those that a condition lists.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'Whoever assigns roles without a condition gives themselves any role that reads keys, and takes everybody else’s away. A condition that is about something else, or about reading, does not limit it.',
    fix: 'Give Role Based Access Control Administrator with a condition that lists the roles that may be given, then delete the unlimited assignment.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview',
        'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples',
    ],
    supersedes: [
        'Prowler iam_role_user_access_admin_restricted',
        'Steampipe iam_user_access_administrator',
        'CIS 5.3.3',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml304, context);
        yield* unreadRoles(aml304, context);
        for (const grant of relevantGrants(context)) {
            const power = freePrivileges(context, grant).find(({ operation }) => operation === conditions/* ASSIGN_ROLES */._l);
            if (power === undefined) {
                if (grant.powers.limited.some(({ operation }) => operation === conditions/* ASSIGN_ROLES */._l))
                    yield rules_rule/* PASS */.CQ;
                continue;
            }
            const reach = describeReach(grant.reach);
            const why = grant.condition === undefined
                ? 'there is no condition on it'
                : 'its condition does not limit the assigning of roles';
            yield (0,rules_rule/* fail */.fJ)(aml304, {
                resource: (0,scopeWords/* grantResource */.BI)(context, grant),
                ...placedAtRole(grant),
                message: () => `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} give any role to anybody, those that open ${reach} among them`,
                severity: severityOfGrant(grant, 'high'),
                evidence: () => [
                    ...grantEvidence(context, grant, [power], why),
                    ...(grant.condition === undefined
                        ? []
                        : [{ what: grant.condition, where: (0,declaredWords/* placeOfCondition */.Oh)(grant.assignment), why }]),
                ],
                remediation: () => ({
                    text: 'Let it assign only the roles that you list (the command lists three that read no key; put your own in), then take the unlimited assignment away. What else the role did has to be given by another role.',
                    command: [
                        ...(grant.eligible ? [] : [(0,shellCommand/* shellCommand */.q)(delegateWords(grant))]),
                        removalCommand([grant]),
                    ].join('\n'),
                    destructive: true,
                }),
                inFile: () => `Assign Role Based Access Control Administrator (f58310d9-a9f6-439a-9e8d-f62e7b41a168) with a condition that lists the roles that may be given (conditionVersion '2.0'); Microsoft’s examples show how. What else the role did has to be given by another role.`,
                identity: grantIdentity(grant),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dist/src/rules/aml305-bypassable-delegation-condition.js













const aml305 = {
    id: 'AML305',
    name: 'bypassable-delegation-condition',
    since: '0.1.0',
    summary: 'A condition on assigning roles lists roles that are harmless, for giving and for taking away.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'A condition looks like a fence and often is none: a list of forbidden roles lets every other role through, also one made tomorrow; an allow-list with Contributor in it is no limit; whoever may write role definitions puts Owner’s rights into a role that is allowed.',
    fix: 'Replace the condition by an allow-list (GuidEquals) of roles that neither assign roles nor change endpoints, for write and for delete.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples',
        'https://learn.microsoft.com/azure/role-based-access-control/conditions-format',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml305, context);
        yield* unreadRoles(aml305, context);
        for (const grant of relevantGrants(context)) {
            const { condition } = grant;
            if (condition === undefined || isDeniedBelow(context, grant, conditions/* ASSIGN_ROLES */._l))
                continue;
            if (roleGrantsOperation(grant.role, conditions/* ASSIGN_ROLES */._l) !== undefined) {
                yield* judgeCondition(grant, condition, context);
            }
        }
    },
};
function* judgeCondition(grant, condition, context) {
    const limits = (0,conditions/* readDelegationCondition */.kn)(condition);
    const resource = (0,scopeWords/* grantResource */.BI)(context, grant);
    const identity = grantIdentity(grant);
    if (limits.write.form === 'unparsable') {
        yield (0,rules_rule/* undecided */.oo)(aml305, resource, {
            kind: 'unresolved-expression',
            detail: `the condition of ${(0,declaredWords/* placeOfGrant */.ZA)(grant.assignment)} was not understood: ${limits.write.why}`,
        }, { identity, ...placedAtCondition(grant) });
        return;
    }
    // No limit at all is AML304's.
    if (limits.write.form === 'unlimited')
        return;
    if (limits.write.form === 'nothing') {
        yield rules_rule/* PASS */.CQ;
        return;
    }
    const holes = holesOf(grant, limits.write, limits.delete, context);
    const unread = limits.write.form === 'allow-list'
        ? limits.write.roleIds.filter((roleId) => context.access.role(roleId) === undefined)
        : [];
    if (holes.length > 0) {
        yield (0,rules_rule/* fail */.fJ)(aml305, {
            resource,
            message: `${grantSubject(context, grant)} has a condition that can be walked around: ${holes.map(({ what }) => what).join('; ')}`,
            severity: severityOfGrant(grant, 'high'),
            evidence: [
                ...grantEvidence(context, grant, [], 'may assign roles within this condition'),
                {
                    what: condition,
                    where: (0,declaredWords/* placeOfCondition */.Oh)(grant.assignment),
                    why: aml305_bypassable_delegation_condition_describeLimit(limits.write, context),
                },
                ...holes,
            ],
            remediation: {
                text: 'Replace it by an allow-list of roles that neither assign roles nor change endpoints (the command lists three; put your own in). Azure holds one assignment per principal, role and scope, so the old one goes first.',
                command: [
                    removalCommand([grant]),
                    ...(grant.eligible ? [] : [(0,shellCommand/* shellCommand */.q)(delegateWords(grant))]),
                ].join('\n'),
                destructive: true,
            },
            inFile: () => 'Replace the condition by an allow-list (ForAnyOfAnyValues:GuidEquals) of roles that neither assign roles nor change endpoints, for write and for delete.',
            ...placedAtCondition(grant),
            identity,
        });
    }
    else if (unread.length > 0) {
        yield (0,rules_rule/* undecided */.oo)(aml305, resource, {
            kind: 'not-read',
            detail: `what these roles grant, which the condition of ${(0,declaredWords/* placeOfGrant */.ZA)(grant.assignment)} allows, could not be read: ${unread.slice(0, 5).join(', ')}`,
        }, { identity });
    }
    else
        yield rules_rule/* PASS */.CQ;
}
function placedAtCondition({ assignment }) {
    const condition = 'declared' in assignment ? assignment.declared?.condition : undefined;
    return condition === undefined ? {} : { origin: condition };
}
function holesOf(grant, write, removal, context) {
    const where = (0,declaredWords/* placeOfCondition */.Oh)(grant.assignment);
    const holes = [];
    if (write.form === 'deny-list') {
        holes.push({
            what: 'it forbids some roles and allows all others',
            where,
            why: 'a role with the same rights under another id is not on the list',
        });
    }
    if (write.form === 'principals-only') {
        holes.push({
            what: 'it limits to whom roles are given, and not which',
            where,
            why: 'Owner may be given to any principal that it lets through',
        });
    }
    if (write.form === 'allow-list') {
        for (const roleId of write.roleIds) {
            const power = strongPower(roleId, context);
            if (power === undefined)
                continue;
            holes.push({
                what: `it allows ${nameRole(roleId, context)}`,
                where: `role ${roleId}`,
                why: `${power.pattern} grants ${power.operation}`,
            });
        }
    }
    if (removal.form === 'unlimited' && roleGrantsOperation(grant.role, conditions/* REMOVE_ROLES */.Vj) !== undefined) {
        holes.push({
            what: 'it limits giving roles and not taking them away',
            where,
            why: `${conditions/* REMOVE_ROLES */.Vj} is not in the condition, so every assignment of the scope can be deleted`,
        });
    }
    const definitions = context.access.decide(grant.principalId, WRITE_DEFINITIONS, grant.scope);
    if (definitions.answer === 'yes') {
        holes.push({
            what: 'its holder may also write role definitions',
            where: definitions.chains[0] === undefined ? where : (0,declaredWords/* placeOfGrant */.ZA)(definitions.chains[0].assignment),
            why: `${definitions.why}, so a role that the condition allows can be made as strong as Owner`,
        });
    }
    return holes;
}
const WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';
/** The first operation that makes an allowed role too strong to be given away. */
function strongPower(roleId, context) {
    const role = context.access.role(roleId);
    if (role === undefined)
        return undefined;
    const strong = [
        ...PRIVILEGE_OPERATIONS,
        ...ENDPOINT_OPERATIONS.filter(changesEndpoint).map(({ operation }) => operation),
    ];
    for (const operation of strong) {
        const pattern = (0,rbac_operations/* grantingPattern */.D)(role.permissions, operation);
        // Built-in roles that assign roles within a condition of their own pass on no more than that.
        if (pattern !== undefined && !(pattern.conditional && operation === conditions/* ASSIGN_ROLES */._l)) {
            return { operation, pattern: pattern.pattern };
        }
    }
    return undefined;
}
function aml305_bypassable_delegation_condition_describeLimit(limit, context) {
    if (limit.form === 'allow-list' || limit.form === 'deny-list') {
        const names = limit.roleIds.slice(0, 20).map((roleId) => nameRole(roleId, context));
        const more = limit.roleIds.length > 20 ? ` and ${limit.roleIds.length - 20} more` : '';
        return `${limit.form === 'allow-list' ? 'allows only' : 'allows all but'} ${names.join(', ')}${more}`;
    }
    return 'limits principals and no role';
}
function nameRole(roleId, context) {
    const role = context.access.role(roleId);
    return role === undefined ? roleId : `${role.roleName} (${roleId})`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml306-guest-principal.js









const aml306 = {
    id: 'AML306',
    name: 'guest-principal',
    since: '0.1.0',
    summary: 'Nobody of another tenant holds a role over endpoints.',
    severity: 'high',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
    why: 'A guest’s password, devices and leaving are looked after by another organisation. Guests come in by name, inside groups, as groups of another tenant, and by delegations that no list of role assignments shows.',
    fix: 'Delete the assignment or take the guest out of the group; where the work must be done, give it an end by an access review.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-external-users',
        'https://learn.microsoft.com/azure/lighthouse/concepts/tenants-users-roles',
    ],
    supersedes: ['Steampipe iam_external_user_with_owner_role', 'ScoutSuite aad-guest-users'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml306, context);
        yield* unreadRoles(aml306, context);
        const allowed = allowedPrincipals(context);
        const relevant = new Set(relevantGrants(context));
        // Where nobody holds anything, no guest was found to hold nothing.
        if (relevant.size === 0)
            return;
        for (const { id } of context.inventory.principals) {
            if (allowed.has(id) || !isGuest(context, id))
                continue;
            const held = grantsHeldBy(context, id).filter(({ grant }) => relevant.has(grant));
            yield held.length === 0 ? rules_rule/* PASS */.CQ : judgeGuest(id, held, context);
        }
        yield* judgeForeigners([...relevant], context);
    },
};
function judgeGuest(guestId, held, context) {
    const name = describePrincipal(context, guestId, 'User');
    const direct = held.filter(({ through }) => through.length === 0).map(({ grant }) => grant);
    const groups = [...new Set(held.flatMap(({ through }) => through.slice(-1)))].sort();
    const severity = aml306_guest_principal_severityOf(held.map(({ grant }) => grant));
    const [first] = held;
    return (0,rules_rule/* fail */.fJ)(aml306, {
        resource: {
            kind: 'principal',
            id: guestId,
            name: nameOf(context, guestId),
            origin: context.principal(guestId)?.origin ?? { kind: 'graph', path: `/users/${guestId}` },
        },
        message: `${capitalise(name)} holds ${held.length === 1 ? 'a role' : `${held.length} roles`} over ${describeReach(reachOf(context, first?.grant.scope ?? '/'))}${groups.length === 0 ? '' : `, through ${sayGroups(groups, context)}`}`,
        severity,
        evidence: held.slice(0, aml306_guest_principal_MOST_EVIDENCE).flatMap((one) => aml306_guest_principal_proof(one, context)),
        remediation: {
            text: 'Take the guest out of the groups named here and delete its own assignments, or have them reviewed and ended.',
            command: [
                ...(direct.length === 0 ? [] : [removalCommand(direct)]),
                ...groups.map((group) => (0,shellCommand/* shellCommand */.q)(['az', 'ad', 'group', 'member', 'remove', '--group', group, '--member-id', guestId])),
            ].join('\n'),
            destructive: true,
        },
    });
}
const aml306_guest_principal_MOST_EVIDENCE = 10;
function aml306_guest_principal_proof({ grant, through }, context) {
    const path = through.map((group) => nameOf(context, group)).join(', then ');
    const why = through.length === 0 ? 'the guest holds it itself' : `the guest is a member of ${path}`;
    const strong = [...grant.powers.privileges, ...grant.powers.endpoint];
    return grantEvidence(context, grant, strong, why);
}
/** Roles that get at endpoints, or that give roles, weigh more than those that read. */
function aml306_guest_principal_severityOf(grants) {
    const strong = grants.filter(isStrong);
    if (strong.some(({ eligible }) => !eligible))
        return 'high';
    return strong.length > 0 || grants.some(({ eligible }) => !eligible) ? 'medium' : 'low';
}
function isStrong({ powers }) {
    return powers.endpoint.length + powers.privileges.length + powers.limited.length > 0;
}
/** Groups of another tenant, and what is delegated to one: whom they stand for is known there alone. */
function* judgeForeigners(grants, context) {
    const foreign = new Map();
    for (const grant of grants) {
        const isForeign = grant.delegated ? isStrong(grant) : grant.principalType === 'ForeignGroup';
        if (!isForeign)
            continue;
        const key = grant.delegated ? grant.assignment.id : grant.principalId;
        foreign.set(key, [...(foreign.get(key) ?? []), grant]);
    }
    for (const [key, held] of foreign) {
        const [first] = held;
        if (first === undefined)
            continue;
        yield (0,rules_rule/* fail */.fJ)(aml306, {
            resource: {
                kind: first.delegated ? 'delegation' : 'principal',
                id: key,
                name: first.delegated ? (key.split('/').at(-1) ?? key) : nameOf(context, key),
                origin: first.assignment.origin,
            },
            message: first.delegated
                ? `${sayDelegation(first, context)} holds ${held.map(({ role }) => role.roleName).join(', ')} over ${describeReach(reachOf(context, first.scope))}, and no list of role assignments shows it`
                : `${held.map((grant) => describeGrant(context, grant)).join('; ')} opens ${describeReach(reachOf(context, first.scope))} to a group of another tenant`,
            severity: aml306_guest_principal_severityOf(held),
            evidence: held
                .slice(0, aml306_guest_principal_MOST_EVIDENCE)
                .flatMap((grant) => grantEvidence(context, grant, [...grant.powers.privileges, ...grant.powers.endpoint], first.delegated ? 'delegated by Azure Lighthouse' : 'its members are of another tenant')),
            remediation: {
                text: first.delegated
                    ? 'End the delegation, or have it made again with a role that reads no key.'
                    : 'Delete the assignment, or replace the group by one of this tenant.',
                // One delegation holds all its roles, so it is ended once.
                command: removalCommand(first.delegated ? [first] : held),
                destructive: true,
            },
        });
    }
}
function sayDelegation(grant, context) {
    const { assignment } = grant;
    const tenant = 'managedByTenantId' in assignment ? assignment.managedByTenantId : 'another';
    return `Tenant ${tenant} (${describeAuthorized(grant, context)})`;
}
function describeAuthorized({ assignment, principalId }, context) {
    if (!('authorizations' in assignment))
        return nameOf(context, principalId);
    const found = assignment.authorizations.find((one) => one.principalId.toLowerCase() === principalId);
    return found === undefined || found.displayName === '' ? principalId : found.displayName;
}
function sayGroups(groups, context) {
    const names = groups.map((group) => nameOf(context, group));
    return names.length > 3
        ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more groups`
        : names.join(', ');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml307-orphaned-assignment.js










const aml307 = {
    id: 'AML307',
    name: 'orphaned-assignment',
    since: '0.1.0',
    summary: 'Every role assignment belongs to somebody who exists and is active.',
    severity: 'low',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
    why: 'A user that is restored, or an account that is switched on again, has its old rights at once, and nobody reviews what belongs to nobody.',
    fix: 'Delete the assignment.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/troubleshooting'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml307, context);
        const canary = context.inventory.principals.some(({ exists }) => (0,inventory_fact/* knownValue */.jj)(exists) === true);
        const byPrincipal = new Map();
        for (const grant of relevantGrants(context)) {
            // Principals of other tenants are not in this directory, and are none the less there.
            if (grant.delegated || grant.principalType === 'ForeignGroup' || isOfOtherTenant(grant))
                continue;
            byPrincipal.set(grant.principalId, [...(byPrincipal.get(grant.principalId) ?? []), grant]);
        }
        let unseen = 0;
        for (const [principalId, grants] of byPrincipal) {
            const state = stateOf(principalId, context);
            if (state === 'unknown' || (state === 'missing' && !canary))
                unseen += 1;
            else
                yield state === 'active' ? rules_rule/* PASS */.CQ : judgeOrphan(principalId, state, grants, context);
        }
        if (unseen > 0 && (0,blindSpots/* firstGap */.D)(context, 'directory') === undefined)
            yield notKnown(unseen, canary);
    },
};
/** Only the directory's own word counts: `Unknown` as a type may be an answer cut short. */
function stateOf(principalId, context) {
    const principal = context.principal(principalId);
    if (principal === undefined)
        return 'unknown';
    const exists = (0,inventory_fact/* knownValue */.jj)(principal.exists);
    if (exists === undefined)
        return 'unknown';
    if (!exists)
        return 'missing';
    return (0,inventory_fact/* knownValue */.jj)(principal.accountEnabled) === false ? 'disabled' : 'active';
}
function isOfOtherTenant({ assignment }) {
    return 'delegatedManagedIdentity' in assignment && assignment.delegatedManagedIdentity !== undefined;
}
function judgeOrphan(principalId, state, grants, context) {
    const [first] = grants;
    const number = count(grants.length, 'role belongs', 'roles belong');
    const isActive = grants.some(({ eligible }) => !eligible);
    const severity = grants.some(aml307_orphaned_assignment_isStrong) ? 'medium' : 'low';
    return (0,rules_rule/* fail */.fJ)(aml307, {
        resource: {
            kind: 'principal',
            id: principalId,
            name: principalId,
            origin: first?.assignment.origin ?? { kind: 'graph', path: '/directoryObjects/getByIds' },
        },
        message: state === 'missing'
            ? `${number} to ${principalId}, which the directory does not know any more`
            : `${number} to ${context.principal(principalId)?.type.toLowerCase() ?? 'principal'} ${principalId}, which is disabled`,
        severity: isActive ? severity : lowered(severity),
        evidence: grants.slice(0, 10).map((grant) => ({
            what: describeGrant(context, grant),
            where: (0,declaredWords/* placeOfGrant */.ZA)(grant.assignment),
            why: state === 'missing'
                ? 'the directory answered for others and does not know this principal'
                : 'disabled-principal: the account is switched off',
        })),
        remediation: {
            text: state === 'missing'
                ? 'Delete the assignments; they serve nobody.'
                : 'Delete the assignments, unless the account is to come back.',
            command: removalCommand(grants),
            destructive: true,
        },
        identity: [state],
    });
}
function aml307_orphaned_assignment_isStrong({ powers }) {
    return powers.endpoint.length + powers.privileges.length + powers.limited.length > 0;
}
function notKnown(unseen, canary) {
    const detail = canary
        ? `whether ${count(unseen, 'principal', 'principals')} still exist was not asked or not answered`
        : `the directory did not answer for a single principal, so ${count(unseen, 'one', 'ones')} that it does not name may exist all the same`;
    return (0,rules_rule/* undecided */.oo)(aml307, {
        kind: 'directory',
        id: 'directory',
        name: 'the directory',
        origin: { kind: 'graph', path: '/directoryObjects/getByIds' },
    }, { kind: 'not-read', detail });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml308-direct-user-assignment.js











const aml308_direct_user_assignment_ML = 'Microsoft.MachineLearningServices/workspaces';
/** Beside the operations on endpoints: writing that makes a role one to give to a group. */
const OTHER_WRITES = [`${aml308_direct_user_assignment_ML}/write`, `${aml308_direct_user_assignment_ML}/computes/write`, `${aml308_direct_user_assignment_ML}/jobs/write`, `${aml308_direct_user_assignment_ML}/datastores/write`];
const aml308 = {
    id: 'AML308',
    name: 'direct-user-assignment',
    since: '0.1.0',
    summary: 'People hold roles over endpoints through groups.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
    why: 'A role that somebody holds in person outlives the reason for it: leaving a team takes people out of its groups, and out of nothing else.',
    fix: 'Give the role to a security group, put the people in, delete their own assignments.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/best-practices'],
    supersedes: ['PSRule Azure.RBAC.UseGroups'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml308, context);
        yield* unreadRoles(aml308, context);
        const direct = new Map();
        for (const grant of relevantGrants(context)) {
            if (grant.eligible || grant.delegated || !writes(grant))
                continue;
            // Who activated a role holds it for an hour, in person by nature.
            if (grant.principalType !== 'User' || grant.activated) {
                yield rules_rule/* PASS */.CQ;
                continue;
            }
            // In a file each assignment is a thing to mend by itself.
            const own = grant.assignment.origin.kind === 'file' ? ` ${grant.assignment.id}` : '';
            const key = `${grant.scopeKey} ${grant.roleId}${own}`;
            const same = direct.get(key);
            if (same === undefined)
                direct.set(key, [grant]);
            else
                same.push(grant);
        }
        for (const grants of direct.values()) {
            const [first] = grants;
            if (first === undefined)
                continue;
            const names = grants.slice(0, 5).map(({ principalId }) => nameOf(context, principalId));
            const shown = names.join(', ') + (grants.length > 5 ? ` and ${grants.length - 5} more` : '');
            yield (0,rules_rule/* fail */.fJ)(aml308, {
                resource: (0,scopeWords/* grantResource */.BI)(context, first),
                ...placedAtType(first),
                message: () => `${count(grants.length, 'person holds', 'people hold')} ${first.role.roleName} at ${(0,scopeWords/* describeScope */.OI)(context, first.scope)} in person, over ${describeReach(reachOf(context, first.scope))}: ${shown}`,
                evidence: () => grants.slice(0, 20).map((grant) => ({
                    what: describePrincipal(context, grant.principalId, 'User'),
                    where: (0,declaredWords/* placeOfGrant */.ZA)(grant.assignment),
                    why: `holds ${grant.role.roleName} (${grant.roleId}) itself, and not through a group`,
                })),
                remediation: () => ({
                    text: 'Give the role to a security group (GROUP_OBJECT_ID below), put these people in, then delete their own assignments.',
                    command: [
                        (0,shellCommand/* shellCommand */.q)([
                            ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'GROUP_OBJECT_ID'],
                            ...['--assignee-principal-type', 'Group', '--role', first.roleId],
                            ...['--scope', first.scope === '' ? '/' : first.scope],
                        ]),
                        removalCommand(grants.slice(0, MOST_COMMANDS)),
                    ].join('\n'),
                    destructive: true,
                }),
                inFile: () => "Assign the role to a security group (principalType 'Group'), and put the person in.",
                identity: [first.roleId, ...grants.map(({ principalId }) => principalId)],
            });
        }
    },
};
function writes({ powers, role }) {
    return (powers.endpoint.length + powers.privileges.length + powers.limited.length > 0 ||
        powers.writesAnything !== undefined ||
        OTHER_WRITES.some((operation) => roleGrantsOperation(role, operation) !== undefined));
}
function placedAtType(grant) {
    const type = 'declared' in grant.assignment ? grant.assignment.declared?.principalType : undefined;
    return { ...placedAtRole(grant), ...(type === undefined ? {} : { origin: type }) };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml309-owner-count.js












const aml309 = {
    id: 'AML309',
    name: 'owner-count',
    since: '0.1.0',
    summary: 'A subscription has two or three owners.',
    severity: 'medium',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
    why: 'One owner is a single point of failure; many owners are many ways in, and each of them reads every key.',
    fix: 'Keep two or three, of whom one is for emergencies; give the others what their work needs.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/best-practices'],
    supersedes: [
        'PSRule Azure.RBAC.LimitOwner',
        'Steampipe iam_subscription_owner_max_3',
        'CIS 5.7',
        'Azure Policy: A maximum of 3 owners should be designated for your subscription',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml309, context);
        yield* unreadRoles(aml309, context);
        const owning = groupByScope(roleGrants(context).filter(owns));
        const occupied = new Set(roleGrants(context).map(({ scopeKey }) => scopeKey));
        for (const subscription of subscriptionsOf(context)) {
            const above = keysAbove(context, subscription);
            // Somebody always has a role at a subscription: where nobody is seen, it was not looked at itself.
            if (above.some((key) => occupied.has(key))) {
                yield* judgeOwners(subscription, above.flatMap((key) => owning.get(key) ?? []), context);
            }
            else
                yield (0,rules_rule/* notApplicable */.hH)(`no role assignment at or above ${subscription} was read`);
        }
    },
};
/** The built-in role, by its id, for making somebody an owner; who is one is never told by it. */
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
/** Owner by what it can do: write to every provider, and give roles without a condition. */
function owns({ powers }) {
    return (powers.writesAnything !== undefined &&
        powers.privileges.some(({ operation }) => operation === conditions/* ASSIGN_ROLES */._l));
}
function* judgeOwners(subscription, grants, context) {
    const { min, max } = context.settings.owners;
    const owners = new Map();
    const standby = new Map();
    const closed = [];
    for (const grant of grants) {
        const into = grant.eligible ? standby : owners;
        const members = membersOf(grant, context);
        if (members === undefined) {
            if (!grant.eligible)
                closed.push(grant);
            continue;
        }
        for (const id of members)
            if (!into.has(id))
                into.set(id, {
                    grant,
                    ...(members.length === 1 && members[0] === grant.principalId ? {} : { through: grant.principalId }),
                });
    }
    const resource = (0,scopeWords/* scopeSubject */.xM)(context, subscription, grants[0]?.assignment.origin ?? azure(subscription));
    const hidden = (0,blindSpots/* hides */.A)(context, [...ALL_GRANTS, 'role-definitions'], subscription);
    const number = owners.size;
    const more = [
        ...(standby.size > 0 ? [`${standby.size} more can become one by activating a role`] : []),
        ...(closed.length > 0 ? [`the members of ${count(closed.length, 'group', 'groups')} are not known`] : []),
    ].map((text) => `; ${text}`);
    if (number > max || (number < min && closed.length === 0 && !hidden)) {
        yield (0,rules_rule/* fail */.fJ)(aml309, {
            resource,
            message: `Subscription ${resource.name} has ${number === 0 ? 'no owner' : count(number, 'owner', 'owners')}, not ${min} to ${max}${more.join('')}`,
            evidence: [
                ...describeOwners(owners, context, 'owns it'),
                ...describeOwners(standby, context, 'can own it after activating a role'),
            ],
            remediation: number > max
                ? {
                    text: `Decide who of these stays (${min} to ${max}); delete the other assignments, or take people out of the groups. The command deletes all of them: leave out the ids that stay.`,
                    command: removalCommand([...new Set([...owners.values()].map(({ grant }) => grant))]),
                    destructive: true,
                }
                : {
                    text: 'Make somebody else an owner too (OBJECT_ID below), so that one lost account does not lose the subscription.',
                    command: (0,shellCommand/* shellCommand */.q)([
                        ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'OBJECT_ID'],
                        ...['--assignee-principal-type', 'User', '--role', OWNER, '--scope', subscription],
                    ]),
                    destructive: false,
                },
        });
    }
    else if (closed.length > 0) {
        const [first] = closed;
        yield (0,rules_rule/* undecided */.oo)(aml309, resource, {
            kind: 'missing-permission',
            detail: `${count(number, 'owner is', 'owners are')} known, but not who is in ${closed
                .map(({ principalId }) => nameOf(context, principalId))
                .slice(0, 5)
                .join(', ')}, which holds ${first?.role.roleName ?? 'a role'} as a group`,
        });
    }
    else if (!hidden)
        yield rules_rule/* PASS */.CQ;
}
/** Members in place of a group; nobody for those who are gone; undefined when nobody could read them. */
function membersOf(grant, context) {
    if (isGroup(grant)) {
        const members = context.access.members(grant.principalId);
        if (members.state !== 'known')
            return undefined;
        return members.value.filter((id) => context.principal(id)?.type !== 'Group' && !isGone(id, context));
    }
    return isGone(grant.principalId, context) ? [] : [grant.principalId];
}
function isGroup({ principalType }) {
    return principalType === 'Group' || principalType === 'ForeignGroup';
}
function isGone(id, context) {
    const principal = context.principal(id);
    if (principal === undefined)
        return false;
    return (0,inventory_fact/* knownValue */.jj)(principal.exists) === false || (0,inventory_fact/* knownValue */.jj)(principal.accountEnabled) === false;
}
function describeOwners(owners, context, why) {
    return [...owners]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .slice(0, 20)
        .map(([id, { grant, through }]) => ({
        what: describePrincipal(context, id, through === undefined ? grant.principalType : 'Unknown'),
        where: (0,declaredWords/* placeOfGrant */.ZA)(grant.assignment),
        why: `${why}: ${grant.role.roleName} (${grant.roleId}) at ${grant.scope === '' ? '/' : grant.scope}${through === undefined ? '' : ` through group ${nameOf(context, through)}`}`,
    }));
}
function groupByScope(grants) {
    const groups = new Map();
    for (const grant of grants) {
        if (grant.scopeKind === 'resource-group' || grant.scopeKind === 'resource')
            continue;
        const present = groups.get(grant.scopeKey);
        if (present === undefined)
            groups.set(grant.scopeKey, [grant]);
        else
            present.push(grant);
    }
    return groups;
}
/** Subscriptions that hold something that was audited, in the order of their ids. */
function subscriptionsOf(context) {
    const found = new Set();
    for (const { id } of reachedResources(context)) {
        const subscription = /^\/subscriptions\/[^/]+/i.exec(id)?.[0];
        if (subscription !== undefined)
            found.add(subscription.toLowerCase());
    }
    return [...found].sort();
}
function azure(id) {
    return { kind: 'azure', id, apiVersion: '2022-04-01' };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml310-standing-privileged-access.js











const aml310 = {
    id: 'AML310',
    name: 'standing-privileged-access',
    since: '0.1.0',
    summary: 'People activate strong roles when they need them, and do not hold them all the time.',
    severity: 'medium',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'role-assignments',
        'active-assignments',
        'role-definitions',
        'deny-assignments',
    ],
    why: 'A role that stands is there for whoever steals a session, at any hour. A role that is activated for an hour, with a reason, leaves a trace and is gone again. Workloads cannot activate anything: AML313 looks at theirs.',
    fix: 'Make the person or group eligible for the role through Privileged Identity Management, then delete the standing assignment.',
    docs: [
        'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure',
        'https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create',
    ],
    supersedes: ['cnspec pim', 'PSRule PIM', 'AzTS persistent access'],
    *check(context) {
        if (isUnlicensed(context)) {
            yield (0,rules_rule/* notApplicable */.hH)('this tenant has no licence for Privileged Identity Management');
            return;
        }
        yield* (0,unreadable/* unreadable */.O$)(aml310, context);
        yield* unreadRoles(aml310, context);
        const schedules = indexSchedules(context.inventory.activeAssignments);
        for (const grant of relevantGrants(context))
            yield* judgeStanding(grant, schedules, context);
    },
};
/** Azure answers so where the tenant has not bought the feature: that hides nothing. */
function isUnlicensed(context) {
    const gap = (0,blindSpots/* firstGap */.D)(context, 'active-assignments');
    return gap !== undefined && !(0,inventory/* hidesSomething */.OT)(gap);
}
function* judgeStanding(grant, schedules, context) {
    if (grant.eligible || grant.delegated || !isHeldByPeople(grant))
        return;
    const privileges = freePrivileges(context, grant);
    if (privileges.length === 0 && freeWriting(context, grant) === undefined)
        return;
    const schedule = schedules.get((0,rbac_scopes/* scopeKey */.OD)(grant.assignment.id)) ??
        schedules.get(holding(grant)) ??
        inPlace(grant.assignment);
    if (schedule === undefined) {
        // Without a schedule to look at, only a gap says whether there is one.
        if ((0,blindSpots/* hides */.A)(context, ['active-assignments'], grant.scope) || grant.activated)
            return;
    }
    if (grant.activated || schedule?.assignmentType === 'Activated') {
        yield rules_rule/* PASS */.CQ;
        return;
    }
    const days = standingDays(schedule);
    if (days <= context.settings.maxStandingDays || isEmptyGroup(grant, context)) {
        yield rules_rule/* PASS */.CQ;
        return;
    }
    const { hiddenEnd } = schedule?.declared ?? {};
    if (hiddenEnd !== undefined) {
        const reason = { kind: 'unresolved-expression', detail: hiddenEnd };
        const resource = (0,scopeWords/* grantResource */.BI)(context, grant);
        yield (0,rules_rule/* undecided */.oo)(aml310, resource, reason, { identity: grantIdentity(grant), ...placedAtEnd(schedule) });
        return;
    }
    const span = Number.isFinite(days) ? `for ${Math.round(days)} days` : 'without an end';
    const isGroup = grant.principalType === 'Group';
    yield (0,rules_rule/* fail */.fJ)(aml310, {
        resource: (0,scopeWords/* grantResource */.BI)(context, grant),
        ...placedAtRole(grant),
        message: () => `${grantSubject(context, grant)} stands ${span} for ${describeHolders(context, grant)}: nobody has to activate it`,
        severity: privileges.length > 0 ? 'high' : 'medium',
        // Membership of a group may itself be activated, which is to be seen in the directory alone.
        confidence: (schedule === undefined && !isDeclared(grant)) || isGroup ? 'medium' : 'high',
        evidence: () => [
            {
                what: describeGrant(context, grant),
                where: (0,declaredWords/* placeOfGrant */.ZA)(schedule ?? grant.assignment),
                why: schedule === undefined
                    ? isDeclared(grant)
                        ? 'an assignment that is declared without Privileged Identity Management never ends'
                        : 'Privileged Identity Management lists no schedule for it, so it never ends'
                    : isDeclared(grant)
                        ? `it is declared to last ${span}`
                        : `assignmentType is ${schedule.assignmentType} and endDateTime is ${schedule.endDateTime ?? 'not set'}`,
            },
            ...(isGroup
                ? [
                    {
                        what: 'it is a group',
                        where: isDeclared(grant) ? (0,declaredWords/* placeOfGrant */.ZA)(grant.assignment) : grant.principalId,
                        why: 'if its members are eligible through PIM for Groups, this is in order: say so in the policy',
                    },
                ]
                : []),
        ],
        remediation: () => ({
            text: 'Make it eligible (the request below is for a year), see that it can be activated, then delete the standing assignment.',
            command: [
                scheduleRequest('roleEligibilityScheduleRequests', grant, {
                    requestType: 'AdminAssign',
                    scheduleInfo: { expiration: { type: 'AfterDuration', duration: 'P365D' } },
                }),
                removalCommand([grant]),
            ].join('\n'),
            destructive: true,
        }),
        inFile: () => 'Declare an eligibility in its place (Microsoft.Authorization/roleEligibilityScheduleRequests, or azurerm_pim_eligible_role_assignment), which its holder activates when there is need.',
        ...(isDeclared(grant) ? placedAtEnd(schedule) : {}),
        identity: grantIdentity(grant),
    });
}
function isDeclared({ assignment }) {
    return assignment.origin.kind === 'file';
}
function placedAtEnd(schedule) {
    const expiration = schedule?.declared?.expiration;
    return expiration === undefined ? {} : { origin: expiration };
}
function isHeldByPeople({ principalType }) {
    return principalType === 'User' || principalType === 'Group' || principalType === 'ForeignGroup';
}
/** Nobody stands where nobody is in: members who are eligible for the group come and go. */
function isEmptyGroup({ principalType, principalId }, context) {
    if (principalType !== 'Group')
        return false;
    const members = context.access.members(principalId);
    return members.state === 'known' && members.value.length === 0;
}
function standingDays(schedule) {
    const { startDateTime, endDateTime } = schedule ?? {};
    if (startDateTime === undefined || endDateTime === undefined)
        return Number.POSITIVE_INFINITY;
    const days = (Date.parse(endDateTime) - Date.parse(startDateTime)) / 86_400_000;
    return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}
/** A schedule that Azure lists and that no role assignment belongs to. */
function inPlace(assignment) {
    return 'assignmentType' in assignment ? assignment : undefined;
}
function indexSchedules(schedules) {
    const found = new Map();
    for (const schedule of schedules) {
        if (schedule.roleAssignmentId !== undefined)
            found.set((0,rbac_scopes/* scopeKey */.OD)(schedule.roleAssignmentId), schedule);
        const key = holding(schedule);
        // The row of the principal itself says more than that of a member of a group.
        if (!found.has(key) || schedule.memberType === 'Direct')
            found.set(key, schedule);
    }
    return found;
}
function holding(held) {
    return `${held.principalId} ${held.roleId} ${(0,rbac_scopes/* scopeKey */.OD)(held.scope)}`.toLowerCase();
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml311-assignment-above-subscription.js









const aml311 = {
    id: 'AML311',
    name: 'assignment-above-subscription',
    since: '0.1.0',
    summary: 'No role over endpoints is given above the subscription.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        ...ALL_GRANTS,
        'role-definitions',
        'deny-assignments',
        'management-groups',
    ],
    why: 'An assignment on a management group or on / reaches every subscription there is and every one to come, and does not show in the list of the subscription. User Access Administrator at / is what a global administrator gets by elevating access, and what is forgotten afterwards.',
    fix: 'Delete the assignment; give the role at the subscription or below to those who need it there.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/elevate-access-global-admin',
        'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
    ],
    supersedes: ['PSRule Azure.RBAC.LimitMGDelegation'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml311, context);
        yield* unreadRoles(aml311, context);
        const allowed = allowedScopes(context);
        for (const grant of relevantGrants(context)) {
            if (allowed.has(grant.scopeKey))
                continue;
            const kind = grant.scopeKind;
            const isAbove = kind === 'root' || kind === 'management-group';
            const powers = [
                ...freePrivileges(context, grant),
                ...effectiveOperations(grant).filter(({ operation }) => !isDeniedBelow(context, grant, operation)),
            ];
            if (powers.length === 0)
                continue;
            if (!isAbove) {
                yield rules_rule/* PASS */.CQ;
                continue;
            }
            yield (0,rules_rule/* fail */.fJ)(aml311, {
                resource: (0,scopeWords/* grantResource */.BI)(context, grant),
                ...placedAtRole(grant),
                message: `${grantSubject(context, grant)} stands above every subscription: it lets ${describeHolders(context, grant)} get at ${describeReach(grant.reach)} and at all that comes later`,
                severity: severityOfGrant(grant, aml311_assignment_above_subscription_severityOf(grant, context)),
                evidence: grantEvidence(context, grant, powers, sayHeight(grant)),
                remediation: {
                    text: 'Delete it. Where its holder needs the role, give it at the subscription or below; a global administrator can elevate access again when there is need.',
                    command: removalCommand([grant]),
                    destructive: true,
                },
                inFile: () => 'Assign the role at the subscription or below, to those who need it there.',
                identity: grantIdentity(grant),
            });
        }
    },
};
function aml311_assignment_above_subscription_severityOf({ scope }, context) {
    return (0,rbac_scopes/* scopeClass */.jf)(scope) === 'root' || isRootGroup(scope, context) ? 'high' : 'medium';
}
/** The group above all others: it has the tenant's id for a name, and is the last one above any subscription. */
function isRootGroup(scope, context) {
    const { inventory } = context;
    const name = scope.slice(scope.lastIndexOf('/') + 1).toLowerCase();
    if (name === inventory.tenantId?.toLowerCase())
        return true;
    // Which of them is above the others is not known where they are known by what is inherited from them alone.
    if ((0,blindSpots/* hides */.A)(context, ['management-groups'], scope))
        return false;
    return Object.values(inventory.managementGroups).some((groups) => groups.length > 1 && groups.at(-1)?.toLowerCase().split('/').at(-1) === name);
}
function sayHeight({ scope }) {
    return (0,rbac_scopes/* scopeClass */.jf)(scope) === 'root'
        ? 'it stands at /, where a global administrator puts it by elevating access'
        : 'it stands at a management group, and every subscription below inherits it';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml312-classic-administrator.js




const aml312 = {
    id: 'AML312',
    name: 'classic-administrator',
    since: '0.1.0',
    summary: 'No classic administrator is left over.',
    severity: 'low',
    persona: 'pedantic',
    only: 'azure',
    needs: ['classic-administrators'],
    why: 'Classic administrators lost their effect on 31 August 2024. What is left grants nothing, and makes lists longer that people read to find who does have access.',
    fix: 'Delete the entry; where its person still needs a role, give an Azure role.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/classic-administrators'],
    supersedes: ['PSRule Azure.RBAC.CoAdministrator', 'AzTS classic administrators'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml312, context, ['classic-administrators']);
        const bySubscription = new Map();
        for (const one of context.inventory.classicAdministrators) {
            const present = bySubscription.get(one.subscriptionId) ?? [];
            bySubscription.set(one.subscriptionId, [...present, one]);
        }
        const looked = context.inventory.scopes.some(({ nothing, state }) => nothing !== 'not-found' && state !== 'unreadable');
        if (bySubscription.size === 0 && looked && !(0,blindSpots/* hides */.A)(context, ['classic-administrators'], '/'))
            yield rules_rule/* PASS */.CQ;
        for (const [subscriptionId, left] of bySubscription) {
            const [first] = left;
            if (first === undefined)
                continue;
            const name = subscriptionId.split('/').at(-1) ?? subscriptionId;
            const emails = left.map(({ emailAddress }) => emailAddress);
            yield (0,rules_rule/* fail */.fJ)(aml312, {
                resource: { kind: 'subscription', id: `/subscriptions/${name}`, name, origin: first.origin },
                message: `Subscription ${name} still lists ${left.length} classic ${left.length === 1 ? 'administrator' : 'administrators'}, who can do nothing any more: ${emails.slice(0, 5).join(', ')}${emails.length > 5 ? ` and ${emails.length - 5} more` : ''}`,
                evidence: left.slice(0, 20).map(({ id, emailAddress, role }) => ({
                    what: `${emailAddress} is ${role}`,
                    where: id,
                    why: 'retired on 31 August 2024, without effect since',
                })),
                remediation: {
                    text: 'Delete the entries.',
                    command: (0,shellCommand/* shellCommand */.q)(...left
                        .slice(0, 10)
                        .map(({ id }) => ['az', 'rest', '--method', 'delete', '--url', `${id}?api-version=2015-06-01`])),
                    destructive: true,
                },
                identity: emails.map((email) => email.toLowerCase()).sort(),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dist/src/rules/concern.js




const CONCERNS = new WeakMap();
/**
 * Whether what holds at a scope concerns what was audited: the scope is above an endpoint, workspace or account that was
 * looked at, or lies in a scope that was named. Nothing concerns a scope that holds nothing.
 */
function concernsAudit(context, scope) {
    const concern = concernOf(context);
    const present = concern.known.get(scope);
    if (present !== undefined)
        return present;
    const made = reachesAnything(reachOf(context, scope)) || isWithinPlaces(context, scope);
    concern.known.set(scope, made);
    return made;
}
/** What a principal holds, itself or through groups, that concerns what was audited. */
function grantsHere(context, principalId) {
    return grantsHeldBy(context, principalId)
        .map(({ grant }) => grant)
        .filter(({ scope }) => concernsAudit(context, scope));
}
/** Whether a role was made for a scope that was named, or for one in it. */
function isMadeForAudited(context, { assignableScopes }) {
    return assignableScopes.some((scope) => isWithinPlaces(context, scope));
}
/**
 * Whether the identity of a federated credential is a matter of what was audited: it holds something there, lies there,
 * or something there runs as it. `principalId` where it is known.
 */
function trustConcernsAudit(context, { holder, origin }, principalId) {
    if (origin.kind === 'file')
        return true;
    if (holder.kind === 'managed-identity') {
        const key = (0,rbac_scopes/* scopeKey */.OD)(holder.id);
        if (concernOf(context).identities.has(key) || isWithinPlaces(context, key))
            return true;
    }
    // Whose it is was not read: then it may be anybody's.
    if (principalId === undefined)
        return holder.kind === 'application';
    return grantsHere(context, principalId).length > 0;
}
function isWithinPlaces(context, scope) {
    const { places } = concernOf(context);
    return keysAbove(context, scope).some((key) => places.has(key));
}
function concernOf(context) {
    const present = CONCERNS.get(context);
    if (present !== undefined)
        return present;
    const { scopes, resources } = context.inventory;
    const places = new Set(scopes
        .filter(({ scope, nothing }) => nothing === undefined && reachesAnything(reachOf(context, scope)))
        .map(({ scope }) => (0,rbac_scopes/* scopeKey */.OD)(scope)));
    const identities = new Set();
    for (const resource of resources) {
        if ('identity' in resource)
            for (const key of attached(resource.identity))
                identities.add(key);
        if (resource.kind !== 'workspace')
            continue;
        for (const fact of [resource.storageAccount, resource.keyVault, resource.containerRegistry]) {
            const key = (0,inventory_fact/* knownValue */.jj)(fact);
            if (key !== undefined)
                places.add((0,rbac_scopes/* scopeKey */.OD)(key));
        }
        const primary = (0,inventory_fact/* knownValue */.jj)(resource.primaryUserAssignedIdentity);
        if (primary !== undefined)
            identities.add((0,rbac_scopes/* scopeKey */.OD)(primary));
    }
    const made = { places, identities, known: new Map() };
    CONCERNS.set(context, made);
    return made;
}
function attached({ userAssigned }) {
    return userAssigned.map(({ key }) => (0,rbac_scopes/* scopeKey */.OD)(key));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/gitHubTrust.js








/** @see https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * `github`: exactly GitHub's issuer, or one that the policy names. `odd`: meant to be GitHub's, and not it. `other`: a
 * cluster, another cloud, anything that is no business of these rules.
 */
function issuerKind({ issuer, subject }, context) {
    if (issuer.state !== 'known')
        return 'unknown';
    const expected = [GITHUB_ISSUER, ...context.settings.allowedIssuers];
    if (expected.includes(issuer.value))
        return 'github';
    const looksLike = /token\.actions\.|_services\/token|github|\.ghe\.com/i.test(issuer.value) ||
        (0,inventory_fact/* knownValue */.jj)(subject)?.startsWith('repo:') === true;
    return looksLike ? 'odd' : 'other';
}
/** What the credential asks of a token. A plain subject is compared exactly, letter case included. */
function expectationOf({ subject, claimsMatchingExpression }) {
    const expression = (0,inventory_fact/* knownValue */.jj)(claimsMatchingExpression);
    if (expression !== undefined && expression !== '')
        return readExpression(expression);
    const text = (0,inventory_fact/* knownValue */.jj)(subject);
    if (text !== undefined && text !== '')
        return { ok: true, tests: [{ claim: 'sub', operator: 'eq', value: text }] };
    const unread = [subject, claimsMatchingExpression].find(({ state }) => state === 'unknown');
    return {
        ok: false,
        why: unread?.state === 'unknown' ? unread.reason.detail : 'it has neither a subject nor an expression',
    };
}
/** For a sentence: the subject or the expression as it stands. */
function sayTrust({ subject, claimsMatchingExpression }) {
    return (0,inventory_fact/* knownValue */.jj)(subject) || (0,inventory_fact/* knownValue */.jj)(claimsMatchingExpression) || 'a subject that could not be read';
}
/** Where a person can look at it: the line of what it asks of a token, or its name. */
function placeOfTrust(credential) {
    const origin = originOfTrust(credential);
    return origin.kind === 'file' ? (0,rules_reading/* placeOf */.$t)(origin) : `federated credential ${credential.name}`;
}
/** Where the subject or the expression stands, in a file. */
function originOfTrust({ subject, claimsMatchingExpression, origin }) {
    if (origin.kind !== 'file')
        return origin;
    return claimsMatchingExpression.origin ?? subject.origin ?? origin;
}
const IDENTITIES = new WeakMap();
function gitHubTrust_identitiesOf(context) {
    const present = IDENTITIES.get(context);
    if (present !== undefined)
        return present;
    const byAppId = new Map();
    for (const { id, appId } of context.inventory.principals) {
        if (appId.state === 'known')
            byAppId.set(appId.value.toLowerCase(), id);
    }
    for (const resource of context.all('managed-identity')) {
        const client = (0,inventory_fact/* knownValue */.jj)(resource.clientId)?.toLowerCase();
        const principal = (0,inventory_fact/* knownValue */.jj)(resource.principalId)?.toLowerCase();
        if (client !== undefined && principal !== undefined && !byAppId.has(client))
            byAppId.set(client, principal);
    }
    const applications = new Map(context.inventory.applications.map((one) => [one.appId.toLowerCase(), one]));
    const byPrincipal = new Map();
    for (const credential of context.inventory.federatedCredentials) {
        const principal = resolve(credential, context, byAppId);
        if (principal === undefined)
            continue;
        byPrincipal.set(principal, [...(byPrincipal.get(principal) ?? []), credential]);
    }
    const made = { byAppId, applications, byPrincipal };
    IDENTITIES.set(context, made);
    return made;
}
function resolve({ holder }, context, byAppId) {
    if (holder.kind === 'application')
        return byAppId.get(holder.id.toLowerCase());
    const resource = context.byKey(holder.id);
    return resource?.kind === 'managed-identity' ? (0,inventory_fact/* knownValue */.jj)(resource.principalId)?.toLowerCase() : undefined;
}
/** Object id of the principal that a federated credential lets somebody be; undefined when nobody could say. */
function principalBehind(credential, context) {
    return resolve(credential, context, gitHubTrust_identitiesOf(context).byAppId);
}
/** Why a rule has nothing to say of a federated credential that was met on the way. */
const TRUSTED_ELSEWHERE = (0,rules_rule/* notApplicable */.hH)('its identity holds nothing at, above or below what was audited');
/** Whether the identity of a federated credential is a matter of what was audited: see `concern.ts`. */
function concernsTrust(credential, context) {
    return trustConcernsAudit(context, credential, principalBehind(credential, context));
}
/** Federated credentials of a principal that trust GitHub, or mean to. */
function gitHubCredentials(principalId, context) {
    return (gitHubTrust_identitiesOf(context).byPrincipal.get(principalId) ?? []).filter((credential) => {
        const kind = issuerKind(credential, context);
        return kind === 'github' || kind === 'odd';
    });
}
/** The app registration behind a service principal of this tenant. */
function applicationOf(principalId, context) {
    const appId = (0,inventory_fact/* knownValue */.jj)(context.principal(principalId)?.appId ?? { state: 'absent' });
    return appId === undefined ? undefined : gitHubTrust_identitiesOf(context).applications.get(appId.toLowerCase());
}
/** Object id of the service principal of an app registration. */
function principalOf({ appId }, context) {
    return gitHubTrust_identitiesOf(context).byAppId.get(appId.toLowerCase());
}
/** The identity that trusts, as what a finding is about. */
function trustSubject(credential, context) {
    const { holder, origin } = credential;
    if (holder.kind === 'managed-identity') {
        const resource = context.byKey(holder.id);
        if (resource !== undefined)
            return { ...resource, origin };
        const last = holder.id.split('/').at(-1) ?? holder.id;
        return declaredSubject(credential) ?? { kind: 'managed-identity', id: holder.id, name: last, origin };
    }
    const application = gitHubTrust_identitiesOf(context).applications.get(holder.id.toLowerCase());
    return (declaredSubject(credential, application?.displayName) ?? {
        kind: 'application',
        id: holder.id,
        name: application?.displayName ?? holder.id,
        origin,
    });
}
/** In a file the credential itself is what to mend; the identity may be declared elsewhere, or nowhere. */
function declaredSubject({ holder, name, origin }, holderName = (0,standIn/* stoodFor */.H)(holder.id.split('/').at(-1) ?? '')) {
    if (origin.kind !== 'file')
        return undefined;
    const who = holderName ?? holder.id.split('/').at(-1) ?? '';
    return { kind: holder.kind, id: `${origin.file}#${who}/${name}`, name: who === '' ? name : who, origin };
}
/** Replaces what a federated credential trusts by one subject. */
function retrustCommand(credential, subject, context) {
    const audiences = (0,inventory_fact/* knownValue */.jj)(credential.audiences) ?? ['api://AzureADTokenExchange'];
    const issuer = issuerKind(credential, context) === 'github'
        ? ((0,inventory_fact/* knownValue */.jj)(credential.issuer) ?? GITHUB_ISSUER)
        : GITHUB_ISSUER;
    const names = (0,azNames/* azNames */.YC)(trustSubject(credential, context).id);
    if (credential.holder.kind === 'managed-identity' && names !== undefined) {
        return (0,shellCommand/* shellCommand */.q)([
            ...['az', 'identity', 'federated-credential', 'update', '--name', credential.name],
            ...['--identity-name', names.name, ...(0,azNames/* groupFlags */.Bd)(names)],
            ...['--issuer', issuer, '--subject', subject, '--audiences', ...audiences],
        ]);
    }
    return (0,shellCommand/* shellCommand */.q)([
        ...['az', 'ad', 'app', 'federated-credential', 'update', '--id', credential.holder.id],
        ...['--federated-credential-id', credential.name],
        ...['--parameters', JSON.stringify({ name: credential.name, issuer, subject, audiences })],
    ]);
}
/** Takes a federated credential away. */
function distrustCommand(credential, context) {
    const names = (0,azNames/* azNames */.YC)(trustSubject(credential, context).id);
    if (credential.holder.kind === 'managed-identity' && names !== undefined) {
        return (0,shellCommand/* shellCommand */.q)([
            ...['az', 'identity', 'federated-credential', 'delete', '--name', credential.name],
            ...['--identity-name', names.name, ...(0,azNames/* groupFlags */.Bd)(names), '--yes'],
        ]);
    }
    return (0,shellCommand/* shellCommand */.q)([
        ...['az', 'ad', 'app', 'federated-credential', 'delete', '--id', credential.holder.id],
        ...['--federated-credential-id', credential.name],
    ]);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml313-workload-identity-privileged.js












const aml313 = {
    id: 'AML313',
    name: 'workload-identity-privileged',
    since: '0.1.0',
    summary: 'No workload may do everything in a subscription, or decide there who may do what.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'Nobody asks a workload for a second factor, and it cannot activate a role for an hour: what it holds stands at all times, for whoever runs code in it.',
    fix: 'Give it a role on the resource group or workspace that it works on; split the identity that deploys from the one that calls.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
        'https://learn.microsoft.com/entra/workload-id/workload-identities-overview',
    ],
    supersedes: ['AzTS Azure_Subscription_AuthZ_Dont_Grant_SPNs_Privileged_Roles'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml313, context);
        yield* unreadRoles(aml313, context);
        const privileged = new Map();
        for (const grant of relevantGrants(context)) {
            if (grant.principalType !== 'ServicePrincipal' || grant.delegated)
                continue;
            const isWide = !['resource-group', 'resource'].includes(grant.scopeKind);
            const isStrong = freePrivileges(context, grant).length > 0 || freeWriting(context, grant) !== undefined;
            if (!isWide || !isStrong)
                yield rules_rule/* PASS */.CQ;
            else {
                // In a file each assignment is a thing to mend by itself.
                const own = grant.assignment.origin.kind === 'file' ? ` ${grant.assignment.id}` : '';
                const key = `${grant.principalId}${own}`;
                privileged.set(key, [...(privileged.get(key) ?? []), grant]);
            }
        }
        for (const grants of privileged.values())
            yield* judgeWorkload(grants, context);
    },
};
function* judgeWorkload(grants, context) {
    const [first] = grants;
    if (first === undefined)
        return;
    const { principalId } = first;
    const inFile = first.assignment.origin.kind === 'file';
    const isActive = grants.some(({ eligible }) => !eligible);
    const more = grants.length > 1 ? `, and ${count(grants.length - 1, 'role', 'roles')} more like it` : '';
    yield (0,rules_rule/* fail */.fJ)(aml313, {
        resource: inFile
            ? (0,scopeWords/* grantResource */.BI)(context, first)
            : {
                kind: 'service-principal',
                id: principalId,
                name: nameOf(context, principalId),
                origin: first.assignment.origin,
            },
        ...placedAtRole(first),
        message: `${describeGrant(context, first)}${more}: a workload gets at ${describeReach(reachOf(context, first.scope))} and everything else there`,
        severity: isActive ? 'high' : 'medium',
        evidence: [
            ...grants.slice(0, 10).flatMap((grant) => {
                const writing = freeWriting(context, grant);
                const powers = [
                    ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
                    ...freePrivileges(context, grant),
                ];
                return grantEvidence(context, grant, powers, 'held by a workload, at a subscription or above');
            }),
            ...describeWaysIn(principalId, context),
        ],
        remediation: {
            text: `Give ${describePrincipal(context, principalId, 'ServicePrincipal')} a role on what it works on, then take these away. A landing zone’s own deployer may stay: name it in the policy (allowedPrincipals), with the reason.`,
            command: removalCommand(grants),
            destructive: true,
        },
        inFile: () => 'Assign it a role on what it works on, in place of this. A landing zone’s own deployer may stay: exempt it here, with the reason.',
        ...(inFile ? { identity: grantIdentity(first) } : {}),
    });
}
/** How somebody comes to be the workload: what it is, which repositories it trusts, which secrets it has. */
function describeWaysIn(principalId, context) {
    const principal = context.principal(principalId);
    const type = principal === undefined ? undefined : (0,inventory_fact/* knownValue */.jj)(principal.servicePrincipalType);
    const trusts = gitHubCredentials(principalId, context);
    const application = applicationOf(principalId, context);
    const passwords = application?.passwords;
    const secrets = passwords?.state === 'known'
        ? passwords.value.filter(({ endDateTime }) => !(Date.parse(endDateTime) <= context.now)).length
        : 0;
    return [
        ...(type === undefined
            ? []
            : [
                {
                    what: `servicePrincipalType is ${type}`,
                    where: principal?.origin.kind === 'file' ? (0,rules_reading/* placeOf */.$t)(principal.origin) : principalId,
                    why: 'what kind of workload it is',
                },
            ]),
        ...trusts.slice(0, 5).map((trust) => ({
            what: sayTrust(trust),
            where: placeOfTrust(trust),
            why: 'runs of this repository act as it (AML604)',
        })),
        ...(secrets === 0
            ? []
            : [
                {
                    what: count(secrets, 'client secret', 'client secrets'),
                    where: `application ${application?.appId ?? ''}`,
                    why: 'whoever holds one acts as it (AML605)',
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml314-unstable-role-reference.js



const aml314_unstable_role_reference_MEANINGS = {
    'role-by-name': {
        says: (written) => `names its role by ${JSON.stringify(written)}`,
        why: 'names of built-in roles change (Azure AI User became Foundry User), their GUIDs do not',
        fix: 'name the role by its GUID (role_definition_id)',
    },
    'name-not-derived': {
        says: () => 'has a name that is not made by guid()',
        why: 'a name that differs from one deployment to the next makes a second assignment, or fails as a conflict',
        fix: 'make the name by guid(scope, principal id, role id)',
    },
    'no-principal-type': {
        says: () => 'does not say what kind of principal it is for',
        why: 'right after an identity was made, Azure cannot find it in the directory, and the deployment fails',
        fix: 'set principalType (principal_type)',
    },
    'no-condition-version': {
        says: () => 'has a condition without a version',
        why: 'without conditionVersion 2.0 the condition is refused or read in another grammar',
        fix: "set conditionVersion to '2.0'",
    },
};
const aml314 = {
    id: 'AML314',
    name: 'unstable-role-reference',
    since: '0.1.0',
    summary: 'Declared role assignments name roles by GUID, themselves by guid(), and say what kind of principal they are for.',
    severity: 'info',
    persona: 'pedantic',
    only: 'files',
    needs: ['files'],
    why: 'Such an assignment works today, and fails or doubles itself on another day: when Microsoft renames a role, when the template is deployed again, when the identity is younger than the directory’s copies of it.',
    fix: 'Name the role by its GUID, derive the name of the assignment with guid(), and set principalType and conditionVersion.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
        'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-template',
    ],
    *check(context) {
        for (const assignment of context.inventory.roleAssignments) {
            if (assignment.origin.kind !== 'file')
                continue;
            const { unstable = [] } = assignment;
            yield unstable.length === 0 ? rules_rule/* PASS */.CQ : aml314_unstable_role_reference_judge(assignment, unstable, context);
        }
    },
};
function aml314_unstable_role_reference_judge(assignment, unstable, context) {
    const { id, origin, declared } = assignment;
    const [first] = unstable;
    const place = (0,rules_reading/* placeOf */.$t)(origin);
    const symbol = declared?.symbol ?? id.slice(id.lastIndexOf('/') + 1);
    const name = symbol.includes('{') ? 'role assignment' : symbol;
    return (0,rules_rule/* fail */.fJ)(aml314, {
        resource: { kind: 'role-assignment', id: fileOf(origin, symbol), name, origin },
        message: `The role assignment at ${place} ${unstable.map(({ kind, written }) => aml314_unstable_role_reference_MEANINGS[kind].says(written)).join('; it ')}.`,
        identity: unstable.map(({ kind }) => kind).sort(),
        evidence: unstable.map((reference) => ({
            what: `it ${aml314_unstable_role_reference_MEANINGS[reference.kind].says(reference.written)}`,
            where: (0,rules_reading/* placeOf */.$t)(reference.origin),
            why: aml314_unstable_role_reference_MEANINGS[reference.kind].why,
        })),
        remediation: {
            text: `In the file: ${unstable.map(({ kind }) => aml314_unstable_role_reference_MEANINGS[kind].fix).join('; ')}.`,
            destructive: false,
        },
        edits: () => unstable.some(({ kind }) => kind === 'no-principal-type') ? sayType(assignment, context) : [],
        ...(first === undefined ? {} : { origin: first.origin }),
    });
}
/** Only where a file makes or looks up the principal, so that its type is certain. */
function sayType({ principalId, declared }, context) {
    const type = context.principal(principalId)?.type ?? 'Unknown';
    return type === 'Unknown' ? [] : (0,fileEdits/* addBeside */.Cv)(declared?.principal, 'principalType', type);
}
/** The same next time, wherever the assignment stands in its file. */
function fileOf(origin, symbol) {
    return origin.kind === 'file' ? `${origin.file}#${symbol}` : symbol;
}

// EXTERNAL MODULE: ./build/dist/src/findings/finding.js
var finding = __webpack_require__(59318);
;// CONCATENATED MODULE: ./build/dist/src/rules/customRoles.js










/** Custom roles once each, in the order of their ids. */
function customRoles({ inventory }) {
    const found = new Map();
    for (const role of inventory.roleDefinitions) {
        if (role.type === 'CustomRole' && !found.has(role.roleId))
            found.set(role.roleId, role);
    }
    return [...found.values()].sort((left, right) => (left.roleId < right.roleId ? -1 : 1));
}
const USES = new WeakMap();
/** Who holds the role, in whatever way, where it concerns what was audited. */
function usesOf(context, roleId) {
    let uses = USES.get(context);
    if (uses === undefined) {
        const found = new Map();
        for (const grant of roleGrants(context)) {
            if (grant.assignment.origin.kind !== 'file' && !concernsAudit(context, grant.scope))
                continue;
            const present = found.get(grant.roleId);
            if (present === undefined)
                found.set(grant.roleId, [grant]);
            else
                present.push(grant);
        }
        uses = found;
        USES.set(context, uses);
    }
    return uses.get(roleId) ?? [];
}
/** Why a rule has nothing to say of a custom role that Azure lists and that is a matter of somewhere else. */
const customRoles_ELSEWHERE = (0,rules_rule/* notApplicable */.hH)('nobody holds it at, above or below what was audited');
/**
 * Whether a custom role is a matter of what was audited: somebody holds it there, or it was made for a scope that was
 * named. That it could be assigned there, because it was made for something wider, is not enough.
 */
function concernsRole(context, role) {
    if (role.origin.kind === 'file')
        return true;
    return usesOf(context, role.roleId).length > 0 || isMadeForAudited(context, role);
}
/** Nobody is harmed by a role that nobody holds, as far as all of those could be read who might. */
function isUnused(context, roleId) {
    // A role that a file declares is there to be held, whoever is given it.
    if ((0,inventory/* isOfFiles */.l$)(context.inventory))
        return false;
    return usesOf(context, roleId).length === 0 && !areHoldersHidden(context);
}
/** "held by 34 people", "held by nobody". */
function sayUses(context, roleId) {
    const holders = new Set(usesOf(context, roleId).map(({ principalId }) => principalId));
    if (holders.size === 0 && areHoldersHidden(context))
        return 'who holds it could not be read';
    if (holders.size === 0 && (0,inventory/* isOfFiles */.l$)(context.inventory))
        return 'no file assigns it';
    const heads = countHeads(context, holders);
    const groups = count(heads.closedGroups, 'group', 'groups');
    const closed = heads.closedGroups > 0 ? [`${groups} whose members are not known`] : [];
    const open = closed.length > 0 && heads.people + heads.workloads === 0 ? [] : [sayHeads(heads)];
    return `held by ${[...open, ...closed].join(' and ')}`;
}
function areHoldersHidden(context) {
    return (0,blindSpots/* hides */.A)(context, ALL_GRANTS, '/');
}
function roleSubject(role) {
    const { origin, roleId, roleName, declared } = role;
    const id = origin.kind === 'azure'
        ? origin.id
        : origin.kind === 'file' && declared !== undefined
            ? `${origin.file}#${declared.symbol}`
            : `/providers/Microsoft.Authorization/roleDefinitions/${roleId}`;
    return { kind: 'role-definition', id, name: roleName, origin };
}
/** In a file: where the string stands that is too much. */
function placedAtPattern(role, pattern) {
    const origin = (0,declaredWords/* originOfPattern */.mI)(role, pattern);
    return origin === undefined ? {} : { origin };
}
/** Every wildcard of every `permissions[]` object that reaches one of the operations. */
function wildcardsReaching(role, operations) {
    const found = new Map();
    for (const { actions, notActions } of role.permissions) {
        for (const pattern of actions.filter((one) => one.includes('*'))) {
            for (const operation of operations) {
                if (!(0,rbac_operations/* matchesOperation */.j)(pattern, operation))
                    continue;
                if (notActions.some((one) => (0,rbac_operations/* matchesOperation */.j)(one, operation)))
                    continue;
                const reached = found.get(pattern);
                if (reached === undefined)
                    found.set(pattern, new Set([operation]));
                else
                    reached.add(operation);
            }
        }
    }
    return [...found].map(([pattern, reached]) => ({ pattern, operations: [...reached] }));
}
/** True when a pattern stands for every provider. */
function isEveryProvider(pattern) {
    return (0,rbac_operations/* matchesOperation */.j)(pattern, WRITE_ANYTHING) || (0,rbac_operations/* matchesOperation */.j)(pattern, DO_ANYTHING);
}
/** Fetches a definition to edit and puts the edited one back: Azure replaces it as a whole. */
function editCommand({ roleName, assignableScopes }) {
    const scope = assignableScopes[0];
    const list = [
        ...['az', 'role', 'definition', 'list', '--name', roleName, '--custom-role-only', 'true'],
        ...(scope === undefined ? [] : ['--scope', scope]),
        ...['--query', '[0]'],
    ];
    return [
        `${(0,shellCommand/* shellCommand */.q)(list)} > role.json`,
        (0,shellCommand/* shellCommand */.q)(['az', 'role', 'definition', 'update', '--role-definition', '@role.json']),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml401-custom-role-wildcard.js








const NOTEBOOK_KEYS = 'Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read';
const ENDPOINTS = ENDPOINT_OPERATIONS.map(({ operation }) => operation);
/** What NotActions that only name writes forget; each of them changes who may do what. */
const AUTHORIZATION_REST = [
    'Microsoft.Authorization/roleAssignments/write',
    'Microsoft.Authorization/roleAssignments/delete',
    'Microsoft.Authorization/roleDefinitions/write',
    'Microsoft.Authorization/roleDefinitions/delete',
    'Microsoft.Authorization/elevateAccess/action',
    'Microsoft.Authorization/roleAssignmentScheduleRequests/write',
    'Microsoft.Authorization/roleEligibilityScheduleRequests/write',
    'Microsoft.Authorization/roleManagementPolicies/write',
    'Microsoft.Authorization/locks/delete',
    'Microsoft.Authorization/policyAssignments/delete',
    'Microsoft.Authorization/policyExemptions/write',
];
const aml401 = {
    id: 'AML401',
    name: 'custom-role-wildcard',
    since: '0.1.0',
    summary: 'Custom roles name what they grant.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
    why: 'A wildcard grants what nobody thought of, and what Azure adds next year. NotActions take away what somebody did think of, and deny nothing: another role gives it back. A role that nobody holds weighs low, one for a management group more. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
    fix: 'Write down the operations that the role is for, in place of the wildcard.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/custom-roles',
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    ],
    supersedes: [
        'Prowler iam_subscription_roles_owner_custom_not_created',
        'Checkov CKV_AZURE_39',
        'Trivy AZU-0030',
        'Steampipe iam_no_custom_role',
        'ScoutSuite rbac custom administrator',
        'SonarIaC S6385',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml401, context);
        for (const role of customRoles(context)) {
            yield concernsRole(context, role) ? judgeWildcards(role, context) : customRoles_ELSEWHERE;
        }
    },
};
function judgeWildcards(role, context) {
    const reaching = wildcardsReaching(role, [
        WRITE_ANYTHING,
        DO_ANYTHING,
        ...PRIVILEGE_OPERATIONS,
        ...ENDPOINTS,
        NOTEBOOK_KEYS,
    ]);
    const wilds = reaching.map((one) => judgeOne(one, role, context)).filter((one) => one !== undefined);
    const worst = finding/* SEVERITIES */.o.find((severity) => wilds.some((one) => one.severity === severity));
    if (worst === undefined)
        return rules_rule/* PASS */.CQ;
    const shown = wilds.filter(({ severity }) => severity === worst).map(({ evidence }) => evidence.what);
    const severity = weigh(worst, role, context);
    return (0,rules_rule/* fail */.fJ)(aml401, {
        resource: roleSubject(role),
        message: `Custom role ${role.roleName} grants ${shown.slice(0, 3).join(', ')}${shown.length > 3 ? ` and ${shown.length - 3} more wildcards` : ''}${describeClone(role)}; ${sayUses(context, role.roleId)}`,
        severity,
        persona: worst === 'info' ? 'auditor' : 'regular',
        evidence: wilds.map(({ evidence }) => evidence),
        remediation: {
            text: 'Put the operations that the role is for in place of the wildcard (edit role.json between the two commands). Whoever relied on the rest loses it.',
            command: editCommand(role),
            destructive: true,
        },
        inFile: () => 'Write down the operations that the role is for, in place of the wildcard. Whoever relied on the rest loses it.',
        ...placedAtPattern(role, shown[0]),
    });
}
function judgeOne({ pattern, operations }, role, context) {
    const where = (0,declaredWords/* placeOfRole */.xA)(role, pattern);
    const reaches = (wanted) => operations.filter((one) => wanted.includes(one));
    const anything = reaches([WRITE_ANYTHING, DO_ANYTHING]);
    if (anything.length > 0) {
        const what = anything.includes(WRITE_ANYTHING) ? 'writing' : 'every action';
        return { severity: 'high', evidence: { what: pattern, where, why: `grants ${what} at every provider` } };
    }
    const privileges = reaches(PRIVILEGE_OPERATIONS);
    if (privileges.length > 0) {
        return { severity: 'high', evidence: { what: pattern, where, why: `grants ${privileges.join(', ')}` } };
    }
    const endpoints = reaches(ENDPOINTS);
    // Narrower wildcards than a provider's are AML402's, which knows what to put in their place.
    if (endpoints.length > 0 && /^[^/]+\/\*/.test(pattern)) {
        return { severity: 'medium', evidence: { what: pattern, where, why: `grants ${endpoints.join(', ')}` } };
    }
    if (reaches([NOTEBOOK_KEYS]).length > 0 && notebookKeysMatter(role, context)) {
        return {
            severity: 'info',
            evidence: { what: pattern, where, why: `ends in read, and grants ${NOTEBOOK_KEYS} as well` },
        };
    }
    return undefined;
}
/** Notebooks run on compute instances, and the keys to them are read by whoever may read everything. */
function notebookKeysMatter(role, context) {
    const instances = context
        .all('compute')
        .some(({ computeType }) => computeType.state === 'known' && computeType.value.toLowerCase() === 'computeinstance');
    return instances && usesOf(context, role.roleId).length > 0;
}
/** A clone of Contributor is not an owner: says what its NotActions leave open. */
function describeClone(role) {
    if (roleGrantsOperation(role, WRITE_ANYTHING) === undefined)
        return '';
    const open = AUTHORIZATION_REST.filter((operation) => roleGrantsOperation(role, operation) !== undefined);
    const assigns = open.includes('Microsoft.Authorization/roleAssignments/write');
    if (assigns)
        return ', which is as much as Owner';
    if (open.length === 0)
        return ', which is as much as Contributor';
    return `, which is as much as Contributor, and its NotActions leave open ${open.map((one) => one.slice('Microsoft.Authorization/'.length)).join(', ')}`;
}
/** Nobody is harmed by a role that nobody holds; a role for a whole management group is held by many soon. */
function weigh(severity, role, context) {
    if (severity === 'info')
        return 'info';
    const isWide = role.assignableScopes.some((scope) => ['root', 'management-group'].includes((0,rbac_scopes/* scopeClass */.jf)(scope)));
    const base = isUnused(context, role.roleId) ? 'low' : severity;
    if (!isWide)
        return base;
    return base === 'low' ? 'medium' : 'high';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml402-custom-role-grants-keys.js








const aml402_custom_role_grants_keys_ML = 'Microsoft.MachineLearningServices/workspaces';
const REVEALING = [
    ...ENDPOINT_OPERATIONS.filter(revealsCredential).map(({ operation }) => operation),
    `${aml402_custom_role_grants_keys_ML}/listKeys/action`,
];
const CHANGING_KEYS = ENDPOINT_OPERATIONS.filter(({ verb }) => verb === 'rotate').map(({ operation }) => operation);
const SCORE = `${aml402_custom_role_grants_keys_ML}/onlineEndpoints/score/action`;
const aml402 = {
    id: 'AML402',
    name: 'custom-role-grants-keys',
    since: '0.1.0',
    summary: 'Custom roles read keys only where they say so by name.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
    why: 'A wildcard such as onlineEndpoints/*/action looks like scoring and reads the keys as well; two sample roles in Microsoft’s own guide do. Nobody who was given such a role for scoring knows what else it opens. A role that nobody holds weighs low. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
    fix: 'Write onlineEndpoints/score/action in place of the wildcard, or name the operations that read keys in NotActions.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml402, context);
        for (const role of customRoles(context)) {
            if (!concernsRole(context, role)) {
                yield customRoles_ELSEWHERE;
                continue;
            }
            // What stands for every provider is AML401's.
            const wild = wildcardsReaching(role, REVEALING).filter(({ pattern }) => !isEveryProvider(pattern));
            const literal = REVEALING.filter((operation) => isNamed(role, operation));
            if (wild.length > 0)
                yield judgeWild(role, wild, context);
            else if (literal.length > 0)
                yield judgeLiteral(role, literal, context);
            else
                yield rules_rule/* PASS */.CQ;
        }
    },
};
function judgeWild(role, wild, context) {
    const [first] = wild;
    const reached = [...new Set(wild.flatMap(({ operations }) => operations))];
    const more = wild.length > 1 ? ` and ${wild.length - 1} more` : '';
    return (0,rules_rule/* fail */.fJ)(aml402, {
        resource: roleSubject(role),
        message: `Custom role ${role.roleName} grants ${first?.pattern ?? ''}${more}, which reads keys too (${reached.map(shorten).join(', ')}); ${sayUses(context, role.roleId)}`,
        severity: isUnused(context, role.roleId) ? 'low' : 'medium',
        evidence: wild.map(({ pattern, operations }) => ({
            what: pattern,
            where: (0,declaredWords/* placeOfRole */.xA)(role, pattern),
            why: `grants ${operations.join(', ')}; ${replacement(pattern, role)}`,
        })),
        remediation: {
            text: `In role.json, between the two commands: ${wild.map(({ pattern }) => `for ${pattern}, ${replacement(pattern, role)}`).join('. ')}.`,
            command: editCommand(role),
            destructive: true,
        },
        inFile: () => `${wild.map(({ pattern }) => `For ${pattern}: ${replacement(pattern, role)}`).join('. ')}.`,
        edits: () => wild.flatMap(({ pattern }) => (0,fileEdits/* replaceAt */._D)((0,declaredWords/* originOfPattern */.mI)(role, pattern), pattern, spellOut(pattern, role))),
        ...placedAtPattern(role, first?.pattern),
    });
}
/** What all online endpoints offer beside keys and tokens. */
const HARMLESS = [
    ...['read', 'write', 'delete', 'score/action'],
    ...['deployments/read', 'deployments/write', 'deployments/delete', 'deployments/getLogs/action'],
].map((operation) => `${aml402_custom_role_grants_keys_ML}/onlineEndpoints/${operation}`);
/**
 * What a wildcard for online endpoints grants beside keys, operation by operation; nothing for wider ones, of which nobody
 * knows all. NotActions stay beside it and still count.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning
 */
function spellOut(pattern, role) {
    if (!/\/workspaces\/onlineEndpoints\/\*(?:\/[a-z]+)?$/i.test(pattern))
        return [];
    return HARMLESS.filter((operation) => (0,rbac_operations/* matchesOperation */.j)(pattern, operation) && roleGrantsOperation(role, operation) !== undefined);
}
/** The exact strings to write instead. */
function replacement(pattern, role) {
    const excluded = [...REVEALING, ...CHANGING_KEYS].filter((operation) => (0,rbac_operations/* matchesOperation */.j)(pattern, operation) && roleGrantsOperation(role, operation) !== undefined);
    const narrow = /onlineEndpoints\/\*(?:\/action)?$/i.test(pattern);
    if (narrow)
        return `write ${SCORE} in its place`;
    const score = (0,rbac_operations/* matchesOperation */.j)(pattern, SCORE)
        ? `write ${SCORE} in its place if it is for scoring; else `
        : '';
    return `${score}add to NotActions: ${excluded.join(', ')}`;
}
/** Somebody wrote the operation down, so somebody meant it: worth a look, not an alarm. */
function judgeLiteral(role, operations, context) {
    const [named] = operations;
    return (0,rules_rule/* fail */.fJ)(aml402, {
        resource: roleSubject(role),
        message: `Custom role ${role.roleName} reads keys by name (${operations.map(shorten).join(', ')}); ${sayUses(context, role.roleId)}`,
        severity: 'low',
        persona: 'pedantic',
        evidence: operations.map((operation) => ({
            what: roleGrantsOperation(role, operation)?.pattern ?? operation,
            where: (0,declaredWords/* placeOfRole */.xA)(role, roleGrantsOperation(role, operation)?.pattern),
            why: 'the operation is named, so it is meant',
        })),
        remediation: {
            text: 'See that whoever holds the role still needs the key; an endpoint that asks Entra needs no key at all (AML001).',
            command: editCommand(role),
            destructive: true,
        },
        ...placedAtPattern(role, named === undefined ? undefined : roleGrantsOperation(role, named)?.pattern),
    });
}
function isNamed(role, operation) {
    const pattern = roleGrantsOperation(role, operation)?.pattern;
    return pattern?.includes('*') === false;
}
function shorten(operation) {
    return operation.replace(/^Microsoft\.(?:MachineLearningServices\/workspaces|CognitiveServices)\//, '');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/escalationTargets.js





/** What somebody is after. */
const GOALS = ['reads a key', 'assigns roles', 'acts as a stronger identity'];
const escalationTargets_INDEXES = new WeakMap();
/** Where a step of this kind, taken at this place, leads. A step without a target leads nowhere. */
function targetsOf(context, kind, at) {
    switch (kind) {
        case 'give-role':
            return reachesAnything(reachOf(context, at)) ? [gain('reads a key', at)] : [];
        case 'rewrite-role':
            return reachesAnything(reachOf(context, at))
                ? [gain('reads a key', at), gain('assigns roles', at)]
                : [];
        case 'federate':
        case 'assign-identity':
            return below(context, 'identities', at, indexIdentities);
        case 'deploy':
            return below(context, 'endpoints', at, indexEndpoints);
        case 'run-job':
        case 'rewrite-compute':
            return below(context, 'computes', at, indexComputes);
        case 'write-code':
            return below(context, 'storage', at, indexStorage);
        case 'push-image':
            return below(context, 'registries', at, indexRegistries);
        case 'open-vault':
            return below(context, 'vaults', at, indexVaults);
        case 'join-group':
        case 'add-secret':
            return [{ becomes: at, resource: { id: at, name: at } }];
    }
}
/** Gives the room of what was found back. */
function forgetTargets(context) {
    escalationTargets_INDEXES.delete(context);
}
/** Whether a step of this kind, taken at this place, leads to anybody or anything at all. */
function leadsSomewhere(context, kind, at) {
    // Asked for by the hundred thousand, so without making the targets.
    return kind === 'give-role' || kind === 'rewrite-role'
        ? reachesAnything(reachOf(context, at))
        : kind === 'join-group' || kind === 'add-secret' || targetsOf(context, kind, at).length > 0;
}
function gain(gains, at) {
    return { gains, at, resource: { id: at === '' ? '/' : at, name: at === '' ? '/' : at } };
}
function below(context, name, at, make) {
    let indexes = escalationTargets_INDEXES.get(context);
    if (indexes === undefined) {
        indexes = new Map();
        escalationTargets_INDEXES.set(context, indexes);
    }
    let index = indexes.get(name);
    if (index === undefined) {
        index = indexByScope(context, make(context));
        indexes.set(name, index);
    }
    return index.get(at) ?? [];
}
/**
 * Every target under the scope of its resource and under all scopes above at which somebody holds a role, in a stable
 * order.
 */
function indexByScope(context, targets) {
    const found = new Map();
    // Sorted before they are filed under each of the scopes above them: that is one list, and not thousands.
    const sorted = [...targets]
        .map(([key, target]) => ({ key, target, id: idOf(target) }))
        .sort((left, right) => (left.id < right.id ? -1 : 1));
    const held = new Set(roleGrants(context).map((grant) => grant.scopeKey));
    const above = new Map();
    for (const { key, target } of sorted) {
        let scopes = above.get(key);
        if (scopes === undefined) {
            scopes = (0,rbac_scopes/* scopesAbove */.JO)(key, context.inventory.managementGroups).filter((scope) => held.has(scope));
            above.set(key, scopes);
        }
        for (const scope of scopes) {
            const present = found.get(scope);
            if (present === undefined)
                found.set(scope, [target]);
            else
                present.push(target);
        }
    }
    return found;
}
function idOf(target) {
    return `${'becomes' in target ? target.becomes : target.at} ${target.resource.id}`;
}
function* indexIdentities(context) {
    for (const resource of context.all('managed-identity')) {
        const id = (0,inventory_fact/* knownValue */.jj)(resource.principalId);
        if (id !== undefined)
            yield [resource.key, { becomes: id.toLowerCase(), resource }];
    }
}
function* indexEndpoints(context) {
    for (const resource of context.all('online-endpoint'))
        yield* runs(context, resource, resource.key);
}
function* indexComputes(context) {
    for (const resource of context.all('compute'))
        yield* runs(context, resource, resource.key);
}
function* indexStorage(context) {
    for (const workspace of context.all('workspace')) {
        const key = (0,inventory_fact/* knownValue */.jj)(workspace.storageAccount);
        if (key !== undefined)
            yield* runsIn(context, workspace, key.toLowerCase(), ['compute']);
    }
}
function* indexRegistries(context) {
    for (const workspace of context.all('workspace')) {
        const key = (0,inventory_fact/* knownValue */.jj)(workspace.containerRegistry);
        if (key !== undefined)
            yield* runsIn(context, workspace, key.toLowerCase(), ['compute', 'online-endpoint']);
    }
}
function* indexVaults(context) {
    for (const workspace of context.all('workspace')) {
        const key = (0,inventory_fact/* knownValue */.jj)(workspace.keyVault);
        if (key !== undefined) {
            yield [key.toLowerCase(), { gains: 'reads a key', at: workspace.key, resource: workspace }];
        }
    }
}
/** Identities of what runs in a workspace, filed under the store that it runs from. */
function* runsIn(context, workspace, key, kinds) {
    for (const child of context.childrenOf(workspace.key)) {
        if (kinds.includes(child.kind))
            yield* runs(context, child, key);
    }
}
function* runs(context, resource, key) {
    if (!('identity' in resource))
        return;
    for (const { principalId } of identitiesOf(context, resource.identity)) {
        yield [key, { becomes: principalId, resource }];
    }
}

;// CONCATENATED MODULE: ./build/dist/src/rules/ownership.js


const ownership_NOTHING = { groups: [], servicePrincipals: [] };
const OWNERSHIPS = new WeakMap();
function ownedBy(context, principalId) {
    return ownerships(context).get(principalId) ?? ownership_NOTHING;
}
/** Everybody who owns something, in the order of their ids. */
function owners(context) {
    return [...ownerships(context).keys()].sort();
}
function ownerships(context) {
    const present = OWNERSHIPS.get(context);
    if (present !== undefined)
        return present;
    const found = new Map();
    const add = (owner, what, id) => {
        const key = owner.toLowerCase();
        const owned = found.get(key) ?? { groups: new Set(), servicePrincipals: new Set() };
        owned[what].add(id);
        found.set(key, owned);
    };
    for (const { id, type, owners: ids } of context.inventory.principals) {
        for (const owner of (0,inventory_fact/* knownValue */.jj)(ids) ?? []) {
            if (type === 'Group')
                add(owner, 'groups', id);
            if (type === 'ServicePrincipal')
                add(owner, 'servicePrincipals', id);
        }
    }
    for (const application of context.inventory.applications) {
        const principal = principalOf(application, context);
        if (principal === undefined)
            continue;
        for (const owner of (0,inventory_fact/* knownValue */.jj)(application.owners) ?? [])
            add(owner, 'servicePrincipals', principal);
    }
    const made = new Map([...found].map(([owner, { groups, servicePrincipals }]) => [
        owner,
        { groups: [...groups].sort(), servicePrincipals: [...servicePrincipals].sort() },
    ]));
    OWNERSHIPS.set(context, made);
    return made;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/escalationSteps.js





/** Ways of becoming somebody else, or of giving oneself more. */
const STEP_KINDS = [
    'give-role',
    'rewrite-role',
    'federate',
    'assign-identity',
    'deploy',
    'run-job',
    'rewrite-compute',
    'write-code',
    'push-image',
    'open-vault',
    'join-group',
    'add-secret',
];
const RANKS = Object.fromEntries(STEP_KINDS.map((kind, index) => [kind, index]));
const escalationSteps_WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';
const ASSIGN = 'Microsoft.Authorization/roleAssignments/write';
/** Every operation that serves a step: a role that grants none of them is not looked at again for each of its holders. */
const escalationSteps_OPERATIONS = {
    'Microsoft.Authorization/roleAssignments/write': 'actions',
    'Microsoft.Authorization/roleDefinitions/write': 'actions',
    'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write': 'actions',
    'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action': 'actions',
    'Microsoft.MachineLearningServices/workspaces/computes/write': 'actions',
    'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write': 'actions',
    'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write': 'actions',
    'Microsoft.MachineLearningServices/workspaces/jobs/write': 'actions',
    'Microsoft.Compute/virtualMachines/write': 'actions',
    'Microsoft.ContainerInstance/containerGroups/write': 'actions',
    'Microsoft.Web/sites/write': 'actions',
    'Microsoft.App/containerApps/write': 'actions',
    'Microsoft.Resources/deploymentScripts/write': 'actions',
    'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write': 'dataActions',
    'Microsoft.Storage/storageAccounts/listKeys/action': 'actions',
    'Microsoft.ContainerRegistry/registries/push/write': 'actions',
    'Microsoft.KeyVault/vaults/accessPolicies/write': 'actions',
};
const ALL_OPERATIONS = Object.keys(escalationSteps_OPERATIONS);
const escalationSteps_ML = 'Microsoft.MachineLearningServices/workspaces';
const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/** Steps that one role alone allows. Of two operations for the same step, the first is the one that is named. */
const SINGLE = [
    // Lets a repository of its own sign in as a user-assigned identity.
    ['federate', `${IDENTITY}/federatedIdentityCredentials/write`],
    // Scoring code runs as the identity of its endpoint.
    ['deploy', `${escalationSteps_ML}/onlineEndpoints/deployments/write`],
    // The code of a job runs as the identity of its compute.
    ['run-job', `${escalationSteps_ML}/jobs/write`],
    // Set-up scripts and schedules of a compute run as its identity.
    ['rewrite-compute', `${escalationSteps_ML}/computes/write`],
    // Jobs take their code from the workspace's storage.
    ['write-code', 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write'],
    ['write-code', 'Microsoft.Storage/storageAccounts/listKeys/action'],
    // Endpoints and computes run images of the workspace's registry.
    ['push-image', 'Microsoft.ContainerRegistry/registries/push/write'],
    // The workspace's vault holds what its connections and datastores hide.
    ['open-vault', 'Microsoft.KeyVault/vaults/accessPolicies/write'],
];
/**
 * What a role that somebody holds lets them do by itself. Most of it leads nowhere, because there is no compute below
 * the scope, or no identity, and is left out.
 */
function singleMeans(context, held) {
    const { role, scopeKey, powers } = held.grant;
    const found = [];
    const add = (kind, power) => {
        if (power === undefined || !leadsSomewhere(context, kind, scopeKey))
            return;
        if (found.at(-1)?.kind !== kind)
            found.push({ kind, at: scopeKey, uses: [{ held, power }] });
    };
    // Gives itself any role; a condition that limits it closes this way.
    add('give-role', powers.privileges.find(({ operation }) => operation === ASSIGN));
    const granted = stepPowers(role);
    for (const [kind, operation] of SINGLE)
        add(kind, granted[operation]);
    return found;
}
/** Each finds what an actor may do by several roles together, or without any. */
const FINDERS = [
    findRoleRewriting,
    findIdentityAssigning,
    findGroupJoining,
    findSecretAdding,
];
/** All steps that somebody can take and that lead somewhere, in a stable order, each place once. */
function findMeans(actor) {
    const found = [];
    for (const { means } of actor.held)
        for (const one of means)
            found.push(one);
    for (const find of FINDERS)
        for (const one of find(actor))
            found.push(one);
    if (found.length < 2)
        return found;
    found.sort(compareMeans);
    return found.filter((means, index) => {
        const before = found[index - 1];
        return before === undefined || compareMeans(before, means) !== 0;
    });
}
const POWERS = new WeakMap();
/** What a role grants of the operations that serve a step. */
function stepPowers(role) {
    const known = POWERS.get(role);
    if (known !== undefined)
        return known;
    const made = {};
    for (const operation of ALL_OPERATIONS) {
        const power = roleGrantsOperation(role, operation, escalationSteps_OPERATIONS[operation]);
        if (power !== undefined)
            made[operation] = power;
    }
    POWERS.set(role, made);
    return made;
}
/** False for roles that no step makes use of, such as Reader: most of what is assigned. */
function mayServeStep(role) {
    // A custom role may be rewritten by who holds it, whatever it grants today.
    return role.type === 'CustomRole' || Object.keys(stepPowers(role)).length > 0;
}
function keyOfMeans({ kind, at }) {
    return `${kind} ${at}`;
}
/** Puts any operation into a custom role that it holds itself. Azure asks for the right at every assignable scope. */
function findRoleRewriting({ context, held }) {
    const writers = escalationSteps_usesOf(held, escalationSteps_WRITE_DEFINITIONS);
    if (writers.length === 0)
        return [];
    return held
        .filter(({ grant }) => grant.role.type === 'CustomRole')
        .flatMap((own) => {
        const { assignableScopes } = own.grant.role;
        const needed = assignableScopes.map((scope) => {
            const above = keysAbove(context, scope);
            return writers.find(({ held: { grant } }) => above.includes(grant.scopeKey));
        });
        const [first] = needed;
        if (first === undefined || needed.includes(undefined))
            return [];
        const power = { operation: escalationSteps_WRITE_DEFINITIONS, pattern: `the definition of ${own.grant.role.roleName}` };
        return [{ kind: 'rewrite-role', at: own.grant.scopeKey, uses: [first, { held: own, power }] }];
    });
}
const RUNNING_ML = [
    `${escalationSteps_ML}/computes/write`,
    `${escalationSteps_ML}/onlineEndpoints/write`,
    `${escalationSteps_ML}/onlineEndpoints/deployments/write`,
    `${escalationSteps_ML}/jobs/write`,
];
const RUNNING_ELSEWHERE = [
    'Microsoft.Compute/virtualMachines/write',
    'Microsoft.ContainerInstance/containerGroups/write',
    'Microsoft.Web/sites/write',
    'Microsoft.App/containerApps/write',
    'Microsoft.Resources/deploymentScripts/write',
];
/** Gives a user-assigned identity to something that it runs code in. */
function findIdentityAssigning({ context, held }) {
    const assigning = escalationSteps_usesOf(held, `${IDENTITY}/assign/action`).filter((use) => leadsSomewhere(context, 'assign-identity', use.held.grant.scopeKey));
    if (assigning.length === 0)
        return [];
    const running = RUNNING_ML.flatMap((operation) => escalationSteps_usesOf(held, operation)).find(({ held: { grant } }) => reachesMachineLearning(reachOf(context, grant.scope))) ??
        RUNNING_ELSEWHERE.flatMap((operation) => escalationSteps_usesOf(held, operation)).find(({ held: { grant } }) => (0,rbac_scopes/* scopeClass */.jf)(grant.scope) !== 'resource');
    if (running === undefined)
        return [];
    return assigning.map((use) => ({
        kind: 'assign-identity',
        at: use.held.grant.scopeKey,
        uses: [use, running],
    }));
}
/** The owner of a group decides who is in it. */
function findGroupJoining({ context, principalId }) {
    return ownedBy(context, principalId).groups.map((at) => ({ kind: 'join-group', at, uses: [] }));
}
/** The owner of an application gives it a secret, and signs in with that. */
function findSecretAdding({ context, principalId }) {
    return ownedBy(context, principalId).servicePrincipals.map((at) => ({ kind: 'add-secret', at, uses: [] }));
}
function escalationSteps_usesOf(held, operation) {
    const uses = [];
    for (const one of held) {
        const power = stepPowers(one.grant.role)[operation];
        if (power !== undefined)
            uses.push({ held: one, power });
    }
    return uses;
}
function compareMeans(left, right) {
    return RANKS[left.kind] - RANKS[right.kind] || (left.at < right.at ? -1 : left.at > right.at ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/escalationGraph.js








/** Most steps of a path: what takes more is a theory. */
const MOST_STEPS = 4;
const MOST_RECENT = 50;
const GRAPHS = new WeakMap();
function escalationGraph(context) {
    const present = GRAPHS.get(context);
    if (present !== undefined)
        return present;
    const made = makeGraph(context);
    GRAPHS.set(context, made);
    return made;
}
/** Gives its room back: it is large, and made again for whoever asks again. */
function forgetGraph(context) {
    GRAPHS.delete(context);
    forgetTargets(context);
}
function makeGraph(context) {
    const profiles = new Map();
    const remembered = new Map();
    const leading = new Map();
    const numbers = new Map();
    let numbered = 0;
    const hasDenials = context.inventory.denyAssignments.length > 0;
    // Of those on the way. Everybody's together would be the largest part of an audit; of the rest, a few.
    function remember(principalId) {
        const known = profiles.get(principalId);
        if (known !== undefined)
            return known;
        const made = makeProfile(principalId);
        profiles.set(principalId, isNobody(made) ? NOBODY : made);
        return made;
    }
    const recent = new Map();
    function profileOf(principalId) {
        const known = recent.get(principalId) ?? profiles.get(principalId);
        if (known !== undefined)
            return known;
        const made = makeProfile(principalId);
        if (recent.size >= MOST_RECENT)
            recent.clear();
        recent.set(principalId, made);
        return made;
    }
    function makeProfile(principalId) {
        const held = heldBy(principalId);
        return { principalId, standings: standingsOf(held), means: findMeans({ context, principalId, held }) };
    }
    /** As `grantsHeldBy`, without what serves nothing. */
    function heldBy(principalId) {
        const groups = [];
        for (const group of context.access.groupsOf(principalId)) {
            if (heldThrough(group).length > 0)
                groups.push(group);
        }
        const own = equip(context, principalId, []);
        if (groups.length === 0)
            return own;
        return [
            ...own,
            ...groups
                .sort()
                .flatMap((group) => context.access.holdsGroups(group)
                ? equip(context, group, pathThrough(context, group, principalId))
                : heldThrough(group)),
        ];
    }
    // The same for all members between whom and the group nothing lies.
    const throughGroup = new Map();
    function heldThrough(group) {
        const known = throughGroup.get(group);
        if (known !== undefined)
            return known;
        const made = equip(context, group, [group]);
        throughGroup.set(group, made);
        return made;
    }
    /** Stands for two texts that are long, and compared by the hundred thousand. */
    function numberOf(what, at) {
        let places = numbers.get(what);
        if (places === undefined) {
            places = new Map();
            numbers.set(what, places);
        }
        let number = places.get(at);
        if (number === undefined) {
            number = numbered;
            numbered += 1;
            places.set(at, number);
        }
        return number;
    }
    /** Targets that are worth a step: the goal itself, or somebody who holds or can do something. */
    function worthwhile(means) {
        let places = leading.get(means.kind);
        if (places === undefined) {
            places = new Map();
            leading.set(means.kind, places);
        }
        const known = places.get(means.at);
        if (known !== undefined)
            return known;
        const made = targetsOf(context, means.kind, means.at).filter((target) => {
            if (!('becomes' in target))
                return true;
            return !isNobody(remember(target.becomes));
        });
        places.set(means.at, made);
        return made;
    }
    function isStopped(actor, { uses }, target) {
        if (!hasDenials)
            return false;
        return uses.some(({ power }) => {
            const { answer, chains } = context.access.decide(actor, power.operation, target.resource.id);
            return answer === 'no' && chains.some(({ eligible }) => !eligible);
        });
    }
    function search(start) {
        const isNew = (wanted, place) => {
            const keys = keysAbove(context, place);
            for (const { goal, at } of start.standings)
                if (goal === wanted && keys.includes(at))
                    return false;
            return true;
        };
        const found = new Map();
        const seen = new Set([start.principalId]);
        let frontier = [
            { profile: start, steps: [] },
        ];
        walk: for (let depth = 0; depth < MOST_STEPS && frontier.length > 0; depth += 1) {
            const next = [];
            for (const { profile, steps } of frontier) {
                for (const means of profile.means) {
                    for (const target of worthwhile(means)) {
                        if (found.size === GOALS.length)
                            break walk;
                        if ('becomes' in target && seen.has(target.becomes))
                            continue;
                        if (isStopped(profile.principalId, means, target))
                            continue;
                        if (!('becomes' in target)) {
                            const { gains, at } = target;
                            if (!found.has(gains) && isNew(gains, at)) {
                                found.set(gains, { goal: gains, steps: extend(steps, profile, means, target) });
                            }
                            continue;
                        }
                        const path = extend(steps, profile, means, target);
                        seen.add(target.becomes);
                        const reached = remember(target.becomes);
                        // What begins and ends somewhere else is nobody's question.
                        const isHere = path.some((one) => concernsAudit(context, one.target.resource.id));
                        for (const standing of reached.standings) {
                            const { goal, at } = standing;
                            if (found.has(goal) || !(isHere || concernsAudit(context, at)))
                                continue;
                            if (isNew(goal, at))
                                found.set(goal, { goal, steps: path, standing });
                        }
                        next.push({ profile: reached, steps: path });
                    }
                }
            }
            frontier = next;
        }
        return GOALS.map((goal) => found.get(goal))
            .filter((path) => path !== undefined)
            .sort((left, right) => left.steps.length - right.steps.length);
    }
    const answered = new Map();
    function pathsFrom(principalId) {
        const known = answered.get(principalId);
        if (known !== undefined)
            return known;
        const made = findPaths(profileOf(principalId));
        answered.set(principalId, made);
        return made;
    }
    function findPaths(start) {
        if (start.means.length === 0)
            return NO_PATHS;
        // Whoever can do the same from the same standing comes to the same; a denial may be about one of them alone.
        const signature = [
            hasDenials ? start.principalId : '',
            ...start.means.map(({ kind, at }) => numberOf(kind, at)),
            '|',
            ...start.standings.map(({ goal, at }) => numberOf(goal, at)),
        ].join(' ');
        const known = remembered.get(signature);
        if (known !== undefined)
            return known;
        const paths = search(start);
        const made = paths.length === 0 ? NO_PATHS : paths;
        remembered.set(signature, made);
        return made;
    }
    return { profileOf, pathsFrom };
}
function extend(steps, { principalId }, { kind, at }, target) {
    return steps.length === 0 ? [{ kind, at, target }] : [...steps, { from: principalId, kind, at, target }];
}
const NO_PATHS = [];
/** Without roles that help, and without anything to take a step with. */
const NOBODY = { principalId: '', standings: [], means: [] };
function isNobody({ standings, means }) {
    return standings.length + means.length === 0;
}
const escalationGraph_NOTHING = [];
function giftsOf(context, grant) {
    const { endpoint, privileges: held, writesAnything } = grant.powers;
    // Most of what is assigned only reads.
    if (endpoint.length + held.length === 0 && writesAnything === undefined)
        return escalationGraph_NOTHING;
    const found = [];
    const reading = effectiveOperations(grant).find(revealsCredential);
    if (reading !== undefined)
        found.push({ goal: 'reads a key', power: reading });
    const privileges = freePrivileges(context, grant);
    const assigning = privileges.find(({ operation }) => operation === ASSIGN);
    if (assigning !== undefined && reachesAnything(grant.reach)) {
        found.push({ goal: 'assigns roles', power: assigning });
    }
    const isWide = grant.scopeKind !== 'resource';
    const strong = privileges[0] ?? (isWide ? freeWriting(context, grant) : undefined);
    if (strong !== undefined)
        found.push({ goal: 'acts as a stronger identity', power: strong });
    return found.length === 0 ? escalationGraph_NOTHING : found;
}
const NO_GRANTS = [];
/** What a principal or a group holds itself, as those hold it who come to it through these groups. */
function equip(context, holderId, through) {
    const found = [];
    for (const grant of ownGrants(context, holderId)) {
        if (grant.eligible)
            continue;
        const gifts = giftsOf(context, grant);
        if (gifts.length === 0 && !mayServeStep(grant.role))
            continue;
        const held = { grant, through };
        const at = grant.scopeKey;
        found.push({
            ...held,
            means: singleMeans(context, held),
            standings: gifts.map(({ goal, power }) => ({ goal, at, held, power })),
        });
    }
    return found.length === 0 ? NO_GRANTS : found;
}
/** What somebody has by their roles alone: one entry per goal and scope, widest scope first. */
function standingsOf(held) {
    const found = [];
    for (const { standings } of held)
        for (const one of standings)
            found.push(one);
    if (found.length < 2)
        return found;
    found.sort((left, right) => left.at.length - right.at.length || (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
    // Those of one scope stand together, and there are few of them.
    return found.filter(({ goal, at }, index) => {
        for (let before = index - 1; before >= 0 && found[before]?.at === at; before -= 1) {
            if (found[before]?.goal === goal)
                return false;
        }
        return true;
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/escalationWords.js





/** The right by which a step is taken, as it was found on whoever takes it. */
function meansOf({ from, kind, at }, start, context) {
    return escalationGraph(context)
        .profileOf(from ?? start)
        .means.find((one) => one.kind === kind && one.at === at);
}
/** What each kind of step is, with the name of what it is taken on. */
const escalationWords_PHRASES = {
    'give-role': () => 'gives itself a role that reads keys',
    'rewrite-role': () => 'writes more operations into a custom role that it holds',
    federate: (name) => `lets a repository of its own sign in as ${name}`,
    'assign-identity': (name) => `runs code of its own as ${name}`,
    deploy: (name) => `deploys code that runs as the identity of online endpoint ${name}`,
    'run-job': (name) => `runs a job as the identity of compute ${name}`,
    'rewrite-compute': (name) => `changes compute ${name}, which runs as an identity`,
    'write-code': (name) => `changes stored code that ${name} runs as its identity`,
    'push-image': (name) => `pushes an image that ${name} runs as its identity`,
    'open-vault': (name) => `gives itself the secrets in the vault of workspace ${name}`,
    'join-group': (name) => `adds itself to group ${name}, which it owns`,
    'add-secret': (name) => `adds a secret to ${name}, which it owns, and signs in as it`,
};
function sayStep(step, start, context) {
    const means = meansOf(step, start, context);
    if (means === undefined)
        return '';
    const [use] = means.uses;
    const by = use === undefined
        ? ''
        : ` (${use.held.through.length === 0 ? '' : `member of ${nameOf(context, use.held.through[0] ?? '')}; `}${use.held.grant.role.roleName} at ${sayScope(use.held.grant.scope)})`;
    return `${escalationWords_PHRASES[means.kind](sayTarget(step, context))}${by}`;
}
function sayTarget({ target }, context) {
    return target.resource.id === target.resource.name && 'becomes' in target
        ? nameOf(context, target.becomes)
        : target.resource.name;
}
function sayEnd({ goal, standing, steps }, context) {
    const last = steps.at(-1)?.target;
    const at = standing?.held.grant.scope ?? (last !== undefined && 'at' in last ? last.at : '/');
    const where = (0,scopeWords/* describeScope */.OI)(context, at);
    const role = standing === undefined ? '' : ` (${standing.held.grant.role.roleName})`;
    const reach = reachOf(context, at);
    switch (goal) {
        case 'reads a key':
            return `reads a key${role}: ${reachesAnything(reach) ? describeReach(reach) : 'what is stored'} at ${where}`;
        case 'assigns roles':
            return `assigns roles${role} at ${where}`;
        case 'acts as a stronger identity':
            return `acts with ${standing?.held.grant.role.roleName ?? 'more'} at ${where}`;
    }
}
/**
 * Paths over the same identities in pieces that can be drawn. `steps` are those of the shortest of them; a longer one
 * ends with its own last step.
 */
function drawRoute(steps, paths, start, context) {
    return {
        from: nameOf(context, start),
        steps: steps.map((step) => drawStep(step, start, context)),
        ends: paths.flatMap((path) => {
            const last = path.steps.at(-1);
            if (path.standing !== undefined)
                return [drawEnd(path, path.standing, context)];
            return path.steps.length > steps.length && last !== undefined ? [drawStep(last, start, context)] : [];
        }),
    };
}
function drawStep(step, start, context) {
    const means = meansOf(step, start, context);
    const { target } = step;
    return {
        action: means === undefined ? '' : escalationWords_PHRASES[means.kind](sayTarget(step, context)),
        by: sayRight(means?.uses[0], context),
        to: 'becomes' in target
            ? nameOf(context, target.becomes)
            : target.gains === 'reads a key'
                ? `keys of ${sayReach(target.at, context)}`
                : `roles at ${(0,scopeWords/* describeScope */.OI)(context, target.at)}`,
    };
}
function drawEnd({ goal }, { held, power }, context) {
    const { scope, role } = held.grant;
    const ends = {
        'reads a key': `keys of ${sayReach(scope, context)}`,
        'assigns roles': `roles at ${(0,scopeWords/* describeScope */.OI)(context, scope)}`,
        'acts as a stronger identity': `${role.roleName} at ${(0,scopeWords/* describeScope */.OI)(context, scope)}`,
    };
    return { action: goal, by: sayRight({ held, power }, context), to: ends[goal] };
}
function sayReach(at, context) {
    const reach = reachOf(context, at);
    const what = reachesAnything(reach) ? describeReach(reach) : 'what is stored';
    return `${what} at ${(0,scopeWords/* describeScope */.OI)(context, at)}`;
}
function sayRight(use, context) {
    if (use === undefined)
        return 'ownership in the directory';
    const { grant, through } = use.held;
    const group = through.length === 0 ? '' : `member of ${nameOf(context, through[0] ?? '')}; `;
    return `${group}${grant.role.roleName} at ${(0,scopeWords/* describeScope */.OI)(context, grant.scope)}`;
}
function sayScope(scope) {
    return scope === '' ? '/' : scope;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml403-escalation-path.js














const aml403 = {
    id: 'AML403',
    name: 'escalation-path',
    since: '0.1.0',
    summary: 'Nobody comes to keys, or to giving roles, by becoming somebody else.',
    severity: 'high',
    persona: 'regular',
    only: 'azure',
    needs: [
        'resources',
        'accounts',
        'computes',
        ...ACTIVE_GRANTS,
        'role-assignments-elsewhere',
        'role-definitions',
        'deny-assignments',
        'federated-credentials',
        'directory',
        'applications',
    ],
    why: 'Rights add up: whoever may make a managed identity trust a repository, deploy code to an endpoint, push an image or add a member to a group holds what that identity or group holds, without any assignment that says so. Roles that have to be activated first are not followed.',
    fix: 'Cut the path where the finding says, at its first step; or take the strong role from the identity at its end.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview',
        'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
        'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml403, context);
        yield* unreadRoles(aml403, context);
        // Where nothing was looked at, there is nothing to come to.
        if (reachedResources(context).length === 0)
            return;
        const graph = escalationGraph(context);
        for (const principalId of startsOf(context)) {
            const paths = graph.pathsFrom(principalId).filter((path) => !isOfItsGroup(path, principalId, context));
            const [first] = paths;
            if (first === undefined) {
                yield rules_rule/* PASS */.CQ;
                continue;
            }
            // Goals that the same steps lead to are one thing to cut.
            const byChain = new Map();
            for (const path of paths) {
                const chain = chainOf(path);
                byChain.set(chain, [...(byChain.get(chain) ?? []), path]);
            }
            for (const [chain, same] of byChain)
                yield report(principalId, chain, same, context);
        }
        forgetGraph(context);
    },
};
/** Everybody who holds a role or owns something, the gone and the allowed left out, in the order of their ids. */
function startsOf(context) {
    const allowed = allowedPrincipals(context);
    const ids = new Set(owners(context));
    for (const { principalId, eligible } of roleGrants(context))
        if (!eligible)
            ids.add(principalId);
    return [...ids]
        .filter((id) => {
        const principal = context.principal(id);
        if (allowed.has(id))
            return false;
        if (principal === undefined)
            return true;
        return (0,inventory_fact/* knownValue */.jj)(principal.exists) !== false && (0,inventory_fact/* knownValue */.jj)(principal.accountEnabled) !== false;
    })
        .sort();
}
/** True when the first step is open to a whole group: then it is said of the group, once. */
function isOfItsGroup(path, principalId, context) {
    const [first] = path.steps;
    const means = first === undefined ? undefined : meansOf(first, principalId, context);
    const groups = new Set(means?.uses.map(({ held }) => held.through[0] ?? ''));
    const [group] = groups;
    if (groups.size !== 1 || group === undefined || group === '')
        return false;
    return escalationGraph(context)
        .pathsFrom(group)
        .some(({ goal }) => goal === path.goal);
}
/** Who is become on the way; the kind of the step where nobody is. */
function chainOf({ steps }) {
    const [first] = steps;
    const become = steps.flatMap(({ target }) => ('becomes' in target ? [target.becomes] : []));
    return become.length > 0 || first === undefined ? become.join(' ') : keyOfMeans(first);
}
function report(principalId, chain, paths, context) {
    const [shortest] = paths;
    const steps = shortest?.steps ?? [];
    const start = describePrincipal(context, principalId, startType(principalId, context));
    // Kept for the proof: the graph is gone by the time that somebody reads it.
    const taken = steps.map((step) => ({ step, means: meansOf(step, principalId, context) }));
    const cut = cutFirst(taken[0]?.means, principalId, context);
    const told = steps.map((step) => sayStep(step, principalId, context)).join(' → ');
    const ends = paths.map((path) => sayEnd(path, context)).join('; ');
    return (0,rules_rule/* fail */.fJ)(aml403, {
        resource: {
            kind: 'principal',
            id: principalId,
            name: nameOf(context, principalId),
            origin: context.principal(principalId)?.origin ?? {
                kind: 'graph',
                path: `/directoryObjects/${principalId}`,
            },
        },
        message: `${capitalise(start)} → ${told} → ${ends}. Cut here: ${cut.what}`,
        evidence: () => [
            ...taken.flatMap((one) => proveStep(one, principalId, context)),
            ...paths.flatMap((path) => proveEnd(path, context)),
        ],
        remediation: cut.remediation,
        route: drawRoute(steps, paths, principalId, context),
        identity: [chain],
    });
}
function startType(principalId, context) {
    return ownGrants(context, principalId)[0]?.principalType ?? 'Unknown';
}
/** One step of evidence per link: who holds which role, by which assignment, and which string of it grants what. */
function proveStep({ step, means }, start, context) {
    if (means === undefined)
        return [];
    const actor = nameOf(context, step.from ?? start);
    const does = `${actor} ${escalationWords_PHRASES[means.kind](sayTarget(step, context))}`;
    const [first] = means.uses;
    if (first === undefined)
        return [{ what: does, where: means.at, why: `${actor} is its owner in the directory` }];
    return means.uses.flatMap((use, index) => proveUse(use, index === 0 ? does : `${actor} also needs this for it`, context));
}
function proveUse({ held, power }, what, context) {
    const { grant, through } = held;
    const path = through.map((group) => nameOf(context, group)).join(', then ');
    return [
        ...(through.length === 0
            ? []
            : [{ what: `member of ${path}`, where: through[0] ?? '', why: 'the role is held through this group' }]),
        {
            what,
            where: (0,declaredWords/* placeOfGrant */.ZA)(grant.assignment),
            why: `${power.pattern} in ${grant.role.roleName} (${grant.roleId}) at ${sayScope(grant.scope)} grants ${power.operation}`,
        },
    ];
}
function proveEnd({ goal, standing }, context) {
    if (standing === undefined)
        return [];
    return proveUse({ held: standing.held, power: standing.power }, goal, context);
}
/** The first link that can be taken away. */
function cutFirst(means, start, context) {
    const [use] = means?.uses ?? [];
    if (use !== undefined) {
        const { assignment } = use.held.grant;
        return {
            what: `remove assignment ${assignment.id}`,
            remediation: () => ({
                text: `Take this assignment away, or replace its role by one without ${use.power.operation}. What else it was for has to be given again.`,
                command: removalCommand([use.held.grant]),
                destructive: true,
            }),
        };
    }
    const owned = means?.at ?? '';
    return {
        what: `take the ownership of ${nameOf(context, owned)} away`,
        remediation: () => ({
            text: 'Take the ownership away; let administrators of the directory decide who is in the group, or which secrets the application has.',
            command: (0,shellCommand/* shellCommand */.q)(disownWords(means?.kind, owned, start, context)),
            destructive: true,
        }),
    };
}
function disownWords(kind, owned, owner, context) {
    if (kind === 'join-group') {
        return ['az', 'ad', 'group', 'owner', 'remove', '--group', owned, '--owner-object-id', owner];
    }
    const application = applicationOf(owned, context);
    const ownsApplication = (0,inventory_fact/* knownValue */.jj)(application?.owners ?? { state: 'absent' })?.some((one) => one.toLowerCase() === owner);
    if (application !== undefined && ownsApplication === true) {
        return ['az', 'ad', 'app', 'owner', 'remove', '--id', application.appId, '--owner-object-id', owner];
    }
    const url = `https://graph.microsoft.com/v1.0/servicePrincipals/${owned}/owners/${owner}/$ref`;
    return ['az', 'rest', '--method', 'delete', '--url', url];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml404-role-definition-writer.js







const aml404_role_definition_writer_WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';
const aml404 = {
    id: 'AML404',
    name: 'role-definition-writer',
    since: '0.1.0',
    summary: 'Only Owner and User Access Administrator may change what roles grant.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'Whoever may write role definitions puts any operation into a role that they hold already. No role assignment changes, so nothing that watches assignments sees it. A role that nobody holds weighs low. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
    fix: 'Take roleDefinitions/write out of the role; keep an identity of its own for making roles, and let it hold none of them.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/custom-roles'],
    supersedes: ['Trivy AZU-0052', 'cnspec role definitions'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml404, context);
        // Of the built-in roles, Owner and User Access Administrator alone have the operation, and are meant to.
        for (const role of customRoles(context)) {
            if (!concernsRole(context, role)) {
                yield customRoles_ELSEWHERE;
                continue;
            }
            const power = roleGrantsOperation(role, aml404_role_definition_writer_WRITE_DEFINITIONS);
            if (power === undefined) {
                yield rules_rule/* PASS */.CQ;
                continue;
            }
            const uses = usesOf(context, role.roleId).filter((grant) => !isDeniedBelow(context, grant, aml404_role_definition_writer_WRITE_DEFINITIONS));
            yield (0,rules_rule/* fail */.fJ)(aml404, {
                resource: roleSubject(role),
                message: `Custom role ${role.roleName} may change what roles grant, its own among them, through ${power.pattern}; ${sayUses(context, role.roleId)}`,
                severity: isUnused(context, role.roleId) ? 'low' : 'high',
                evidence: [
                    {
                        what: power.pattern,
                        where: (0,declaredWords/* placeOfRole */.xA)(role, power.pattern),
                        why: `grants ${aml404_role_definition_writer_WRITE_DEFINITIONS}`,
                    },
                    ...describeUses(uses, context),
                ],
                remediation: {
                    text: `Take ${power.pattern} out of Actions, or add ${aml404_role_definition_writer_WRITE_DEFINITIONS} to NotActions (edit role.json between the two commands).`,
                    command: editCommand(role),
                    destructive: true,
                },
                inFile: () => `Take ${power.pattern} out of the actions, or add ${aml404_role_definition_writer_WRITE_DEFINITIONS} to the NotActions.`,
                ...placedAtPattern(role, power.pattern),
            });
        }
    },
};
function describeUses(uses, context) {
    return uses.slice(0, 10).map((grant) => ({
        what: describeGrant(context, grant),
        where: (0,declaredWords/* placeOfGrant */.ZA)(grant.assignment),
        why: 'may raise its own rights with it',
    }));
}

// EXTERNAL MODULE: ./build/dist/src/rules/aml501-ai-account-local-auth.js
var aml501_ai_account_local_auth = __webpack_require__(90722);
// EXTERNAL MODULE: ./build/dist/src/rules/aml502-ai-account-public-network.js
var aml502_ai_account_public_network = __webpack_require__(41501);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml503-ai-account-open-egress.js





const aml503 = {
    id: 'AML503',
    name: 'ai-account-open-egress',
    since: '0.1.0',
    summary: 'AI services accounts call only hosts that were named.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['accounts'],
    why: 'Several services fetch what a request names: an image, a document, a data source. Where outbound access is not restricted, whoever may call the account can have it send data to a host of theirs. A restriction that names no host is one that is hardly in use.',
    fix: 'Set restrictOutboundNetworkAccess to true and list the hosts in allowedFqdnList.',
    docs: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention'],
    supersedes: ['Checkov CKV_AZURE_247'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml503, context, ['accounts']);
        for (const account of context.all('ai-services-account'))
            yield aml503_ai_account_open_egress_judge(account);
    },
};
function aml503_ai_account_open_egress_judge(account) {
    const property = { name: 'restrictOutboundNetworkAccess', fact: account.restrictOutboundNetworkAccess };
    const restricted = (0,rules_reading/* readSwitch */.hc)(property, false);
    if (!restricted.ok)
        return (0,rules_rule/* undecided */.oo)(aml503, account, restricted.reason);
    const { allowedFqdns } = account;
    if (restricted.meaning && allowedFqdns.state === 'unknown') {
        return (0,rules_rule/* undecided */.oo)(aml503, account, allowedFqdns.reason);
    }
    const hosts = allowedFqdns.state === 'known' ? allowedFqdns.value : [];
    if (restricted.meaning && hosts.length > 0)
        return rules_rule/* PASS */.CQ;
    return (0,rules_rule/* fail */.fJ)(aml503, {
        resource: account,
        message: restricted.meaning
            ? `AI services account ${account.name} restricts which hosts it calls, and names none.`
            : `AI services account ${account.name} calls any host that a request names: whoever may use it can have it send data to a host of theirs.`,
        evidence: [
            (0,rules_reading/* evidence */.MX)(account, property, restricted.meaning
                ? 'only hosts that are listed may be called'
                : restricted.byDefault
                    ? 'nothing is restricted when nothing is said'
                    : 'nothing is restricted'),
            ...(restricted.meaning ? [emptyList(account)] : []),
        ],
        remediation: (0,azNames/* remediate */.ni)(account.id, {
            text: 'List the hosts that the account has to call (HOST stands for one of them) and restrict it to these. Requests that name others fail.',
            destructive: true,
        }, () => [
            [
                ...['az', 'resource', 'update', '--ids', account.id, '--set'],
                ...['properties.restrictOutboundNetworkAccess=true', 'properties.allowedFqdnList=["HOST"]'],
            ],
        ]),
        inFile: () => `${restricted.meaning ? 'Leave' : 'Set'} ${(0,fileSetting/* sayInFile */.$)(account.origin, { arm: 'restrictOutboundNetworkAccess', value: true, azurerm: 'outbound_network_access_restricted = true' })} and list the hosts that the account has to call (allowedFqdnList${account.origin.kind === 'file' && account.origin.file.endsWith('.tf') ? ', in azurerm fqdns' : ''}). Requests that name others fail.`,
        confidence: restricted.meaning ? 'low' : restricted.byDefault ? 'medium' : 'high',
        ...(0,rules_reading/* originOf */.yv)(restricted.meaning ? allowedFqdns : property.fact),
    });
}
function emptyList(account) {
    const where = (0,rules_reading/* placeOf */.$t)(account.allowedFqdns.origin ?? account.origin);
    return { what: 'allowedFqdnList is empty', where, why: 'no host was named' };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml504-connection-stores-key.js





/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/connections */
const AUTH_TYPES = {
    AAD: 'identity',
    ManagedIdentity: 'identity',
    AccountManagedIdentity: 'identity',
    ProjectManagedIdentity: 'identity',
    None: 'identity',
    OAuth2: 'identity',
    AccessKey: 'secret',
    AccountKey: 'secret',
    ApiKey: 'secret',
    CustomKeys: 'secret',
    PAT: 'secret',
    SAS: 'secret',
    ServicePrincipal: 'secret',
    UsernamePassword: 'secret',
};
const aml504 = {
    id: 'AML504',
    name: 'connection-stores-key',
    since: '0.1.0',
    summary: 'Connections sign in as an identity, and store no secret.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'accounts', 'connections'],
    why: 'A secret in a connection is handed to everybody who holds connections/listSecrets/action, which six built-in roles grant, and works outside of Azure too. Where the connection is shared with every project of a hub or an account, it weighs high. The audit never reads the secret, only how the connection signs in.',
    fix: 'Make the connection anew with authType AAD, and grant the identity of the workspace a role on what is connected ("Cognitive Services OpenAI User" for Azure OpenAI).',
    docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-connection'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml504, context, ['connections']);
        for (const connection of context.all('connection'))
            yield aml504_connection_stores_key_judge(connection);
    },
};
function aml504_connection_stores_key_judge(connection) {
    const property = { name: 'authType', fact: connection.authType };
    const auth = (0,rules_reading/* readValue */.wK)(property, AUTH_TYPES);
    if (!auth.ok)
        return (0,rules_rule/* undecided */.oo)(aml504, connection, auth.reason);
    if (auth.meaning === 'identity')
        return rules_rule/* PASS */.CQ;
    const sharing = { name: 'isSharedToAll', fact: connection.isSharedToAll };
    const shared = (0,rules_reading/* readSwitch */.hc)(sharing, false);
    const everywhere = shared.ok && shared.meaning;
    const target = connection.target.state === 'known' ? ` to ${connection.target.value}` : '';
    return (0,rules_rule/* fail */.fJ)(aml504, {
        resource: connection,
        message: `Connection ${connection.name}${target} stores a secret${everywhere ? ' and shares it with every project' : ''}: everybody who holds connections/listSecrets/action reads it.`,
        evidence: [
            (0,rules_reading/* evidence */.MX)(connection, property, 'this way of signing in stores a secret'),
            ...(everywhere ? [(0,rules_reading/* evidence */.MX)(connection, sharing, 'every project has it, so this weighs high')] : []),
        ],
        remediation: (0,azNames/* remediate */.ni)(connection.id, {
            text: 'Grant the identity of the workspace a role on what is connected (Cognitive Services OpenAI User for Azure OpenAI), then put the connection back without a secret; the first command keeps what it was, whose metadata is to be taken over. Then change the secret: who has read it keeps it.',
            destructive: true,
        }, () => {
            const url = `${connection.id}?api-version=${apiVersionOf(connection.id)}`;
            return [
                ['az', 'rest', '--method', 'get', '--url', url, '--output-file', 'connection.json'],
                [
                    'az',
                    'rest',
                    '--method',
                    'put',
                    '--url',
                    url,
                    '--body',
                    JSON.stringify(withoutSecret(connection)),
                ],
            ];
        }),
        inFile: () => `Grant the identity of the workspace a role on what is connected (Cognitive Services OpenAI User for Azure OpenAI), and sign in with it: ${(0,fileSetting/* sayInFile */.$)(connection.origin, { arm: 'authType', value: 'AAD', cli: 'no credentials: and no api_key', azurerm: 'a connection of another kind (…_entra_id, …_account_managed_identity)' })}. Then change the secret, if it was ever written down.`,
        severity: everywhere ? 'high' : 'medium',
        confidence: (0,rules_reading/* confidenceOf */.i2)(auth),
        ...(0,rules_reading/* originOf */.yv)(connection.authType),
    });
}
function withoutSecret({ category, target, isSharedToAll }) {
    return {
        properties: {
            authType: 'AAD',
            category: category.state === 'known' ? category.value : 'CATEGORY',
            target: target.state === 'known' ? target.value : 'TARGET',
            isSharedToAll: isSharedToAll.state === 'known' && isSharedToAll.value,
            metadata: {},
        },
    };
}
/** Connections of workspaces and of accounts are two resource types. */
function apiVersionOf(id) {
    return /\/providers\/Microsoft\.CognitiveServices\//i.test(id) ? '2025-06-01' : '2025-12-01';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/subjectWidth.js

/** Claims that say whose repository it is. */
const REPOSITORY_CLAIMS = ['repository', 'repository_id'];
const OWNER_CLAIMS = ['repository_owner', 'repository_owner_id'];
/** How wide the tests of a federated credential are; nothing when they are as narrow as they should be. */
function openingsOf(tests) {
    const openings = [
        ...tests.filter(({ claim }) => claim === 'sub').flatMap(widthOfSubject),
        ...withoutRepository(tests),
    ];
    // A workflow file that is pinned to a ref narrows a wide subject, though callers stay open.
    const pinned = tests.some(({ claim, value }) => claim === 'job_workflow_ref' && !hasWildcard(value) && /@refs\/|@[0-9a-f]{40}$/.test(value));
    return pinned
        ? openings.map((one) => ({ ...one, severity: one.severity === 'high' ? 'medium' : one.severity }))
        : openings;
}
function widthOfSubject({ operator, value }) {
    if (operator === 'eq') {
        return hasWildcard(value) && value.includes('*')
            ? [
                {
                    severity: 'low',
                    what: `nothing, for * in ${value} is compared as it stands and never matches`,
                    why: 'a subject is matched exactly; only a flexible federated credential knows patterns',
                },
            ]
            : widthOfExact(value);
    }
    return hasWildcard(value) ? widthOfPattern(value) : widthOfExact(value);
}
function widthOfExact(value) {
    const { repository, claims, tail } = readSubject(value);
    if (repository === undefined)
        return [];
    switch (tail.kind) {
        case 'tag':
            return [
                {
                    severity: 'medium',
                    what: `the tag ${tail.name} of ${repository}`,
                    why: 'whoever may push tags may put one on any commit, reviewed or not',
                },
            ];
        case 'none': {
            const narrowed = ['job_workflow_ref', 'workflow_ref'].some((claim) => claims.has(claim));
            return narrowed
                ? []
                : [
                    {
                        severity: 'high',
                        what: `every run of every workflow in ${repository}`,
                        why: 'the subject says no environment and no branch, so pull requests present it too',
                    },
                ];
        }
        default:
            return [];
    }
}
function widthOfPattern(value) {
    const [, repository, tail] = /^repo:([^:]*)(?::(.*))?$/s.exec(value) ?? [];
    if (repository === undefined) {
        return /(?:^|:)repository(?:_id)?:[^:*?]+(?::|$)/.test(value)
            ? []
            : [
                {
                    severity: 'high',
                    what: `whatever subject ${value} stands for`,
                    why: 'it does not say of which repository, so others can present one that matches',
                },
            ];
    }
    if (hasWildcard(repository)) {
        const [owner = ''] = repository.split('/');
        const isOwnerOpen = hasWildcard(owner) || !repository.includes('/');
        return [
            {
                severity: 'high',
                what: isOwnerOpen
                    ? `repositories of any owner whose name fits ${repository}`
                    : `every repository of ${owner} whose name fits ${repository}`,
                why: isOwnerOpen
                    ? 'anybody on GitHub can register a name that matches'
                    : 'whoever may create a repository there can act as this identity',
            },
        ];
    }
    if (tail === undefined || !hasWildcard(tail))
        return widthOfExact(value);
    return [widthOfTail(tail, repository)];
}
/** What a wildcard after the repository leaves open. */
function widthOfTail(tail, repository) {
    if (/^(?:ref:)?(?:refs\/)?tags\//.test(tail.replace(/^ref:/, ''))) {
        return {
            severity: 'medium',
            what: `the tags ${tail} of ${repository}`,
            why: 'whoever may push tags may put one on any commit',
        };
    }
    const whole = /^(?:\*+|ref:\*+|ref:refs\/\*+|ref:refs\/heads\/\*+|environment:\*+)$/.test(tail);
    if (whole || matchesGlob(tail, 'pull_request')) {
        return {
            severity: 'high',
            what: `${tail} of ${repository}`,
            why: tail.startsWith('environment:')
                ? 'whoever may push a workflow names a new environment, which has no reviewers'
                : 'any branch will do: whoever may push one acts as this identity, unreviewed',
        };
    }
    return {
        severity: 'medium',
        what: `${tail} of ${repository}`,
        why: 'whoever may push a branch or name an environment that fits acts as this identity, unless rules protect all of them',
    };
}
/** Tests that do not say whose repository it is. */
function withoutRepository(tests) {
    const names = new Set();
    for (const { claim, operator, value } of tests) {
        if (claim !== 'sub') {
            if (!hasWildcard(value) || operator === 'eq')
                names.add(claim);
            continue;
        }
        // Patterns are judged by themselves, and so is what never matches.
        if (hasWildcard(value))
            return [];
        const subject = readSubject(value);
        if (subject.repository !== undefined)
            names.add('repository');
        for (const claim of subject.claims.keys())
            names.add(claim);
    }
    if (REPOSITORY_CLAIMS.some((claim) => names.has(claim)))
        return [];
    const text = tests.map(({ claim, value }) => (claim === 'sub' ? value : `${claim} ${value}`)).join(' and ');
    if (OWNER_CLAIMS.some((claim) => names.has(claim))) {
        return names.has('job_workflow_ref')
            ? []
            : [
                {
                    severity: 'medium',
                    what: `every repository of one owner (${text})`,
                    why: 'whoever may create a repository there, or push to one, acts as this identity',
                },
            ];
    }
    return [
        {
            severity: 'high',
            what: `any repository on GitHub that presents ${text}`,
            why: 'neither the repository nor its owner is part of what is compared',
        },
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml601-federated-subject-too-wide.js









const aml601 = {
    id: 'AML601',
    name: 'federated-subject-too-wide',
    since: '0.1.0',
    summary: 'A federated credential trusts one repository, and of it one environment or one branch.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ALL_GRANTS,
        'role-definitions',
        'directory',
    ],
    why: 'What presents a subject that matches is the identity, with all its roles. A pattern that reaches the owner, the repository or every branch lets people in who may merely push; one that names no repository lets all of GitHub in. Identities that hold nothing at, above or below what was audited are left alone.',
    fix: 'Trust the environment of the job that deploys (repo:OWNER/REPO:environment:NAME), and protect that environment with reviewers.',
    docs: [
        'https://docs.github.com/actions/reference/security/oidc',
        'https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials',
    ],
    supersedes: ['Checkov CKV_AZURE_249'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml601, context);
        for (const credential of context.inventory.federatedCredentials) {
            yield concernsTrust(credential, context) ? judgeWidth(credential, context) : TRUSTED_ELSEWHERE;
        }
    },
};
function judgeWidth(credential, context) {
    const resource = trustSubject(credential, context);
    const identity = [credential.name];
    const kind = issuerKind(credential, context);
    if (kind === 'other')
        return (0,rules_rule/* notApplicable */.hH)('its issuer is not GitHub');
    if (kind === 'unknown') {
        const reason = credential.issuer.state === 'unknown'
            ? credential.issuer.reason
            : {
                kind: 'unexpected-answer',
                detail: `federated credential ${credential.name} has no issuer`,
            };
        return (0,rules_rule/* undecided */.oo)(aml601, resource, reason, { identity });
    }
    const expectation = expectationOf(credential);
    if (!expectation.ok) {
        const detail = `what federated credential ${credential.name} trusts was not understood: ${expectation.why}`;
        return (0,rules_rule/* undecided */.oo)(aml601, resource, { kind: 'unresolved-expression', detail }, { identity, origin: originOfTrust(credential) });
    }
    const openings = [
        ...openingsOf(expectation.tests),
        ...(kind === 'odd' ? [oddIssuer((0,inventory_fact/* knownValue */.jj)(credential.issuer) ?? '')] : []),
    ];
    const severity = worst(openings);
    const [first] = openings;
    if (severity === undefined || first === undefined)
        return rules_rule/* PASS */.CQ;
    const subject = `${repositoryOf(credential)}:environment:ENVIRONMENT`;
    return (0,rules_rule/* fail */.fJ)(aml601, {
        resource,
        message: `Federated credential ${credential.name} of ${resource.name} trusts ${openings.map(({ what }) => what).join('; and ')}`,
        severity,
        evidence: openings.map(({ what, why }) => ({ what, where: placeOfTrust(credential), why })),
        remediation: {
            text: 'Trust one environment of one repository (put its name for ENVIRONMENT), and let that environment ask reviewers. Jobs that come from elsewhere no longer get in.',
            command: retrustCommand(credential, subject, context),
            destructive: true,
        },
        inFile: () => `Trust one environment of one repository (subject ${subject}, put its name for ENVIRONMENT), and let that environment ask reviewers. Jobs that come from elsewhere no longer get in.`,
        edits: () => aml601_federated_subject_too_wide_narrow(credential, subject),
        origin: originOfTrust(credential),
        identity,
    });
}
/** The one environment that most repositories have; whoever has another changes the name in what is suggested. */
const USUAL_ENVIRONMENT = 'production';
/** Where the credential says no more than a subject, and plainly of which repository. */
function aml601_federated_subject_too_wide_narrow(credential, subject) {
    const { claimsMatchingExpression, subject: written } = credential;
    const narrowed = subject.replace(/ENVIRONMENT$/, USUAL_ENVIRONMENT);
    const expectation = expectationOf(credential);
    if (!/^repo:[\w.-]+\/[\w.-]+:/.test(narrowed) || narrowed.startsWith('repo:OWNER/REPO:'))
        return [];
    if (!expectation.ok || expectation.tests.length !== 1 || expectation.tests[0]?.claim !== 'sub')
        return [];
    const expression = (0,inventory_fact/* knownValue */.jj)(claimsMatchingExpression);
    return expression === undefined || expression === ''
        ? (0,fileEdits/* replaceValue */.uQ)(written, narrowed)
        : (0,fileEdits/* replaceValue */.uQ)(claimsMatchingExpression, `claims['sub'] eq '${narrowed}'`);
}
function oddIssuer(issuer) {
    return {
        severity: 'medium',
        what: `tokens of ${issuer}, which is not ${GITHUB_ISSUER}`,
        why: 'whoever answers at that address issues tokens for this identity; if it is your GitHub Enterprise, name it in the policy (allowedIssuers)',
    };
}
function worst(openings) {
    return finding/* SEVERITIES */.o.find((severity) => openings.some((one) => one.severity === severity));
}
/** `repo:OWNER/REPO` as far as the credential says it plainly. */
function repositoryOf(credential) {
    const text = sayTrust(credential);
    const repository = /repo:([^:'"]+)/.exec(text)?.[1];
    return `repo:${repository === undefined || hasWildcard(repository) ? 'OWNER/REPO' : repository}`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/roleWriting.js

const KNOWN = new WeakMap();
/** The first string by which a role does more than read, data included; undefined for roles that only read. */
function changesSomething(role) {
    const known = KNOWN.get(role);
    if (known !== undefined)
        return known.pattern;
    const pattern = role.permissions.map(changingPattern).find((one) => one !== undefined);
    KNOWN.set(role, { pattern });
    return pattern;
}
function changingPattern({ actions, notActions, dataActions, notDataActions, }) {
    return (actions.find((one) => !readsOnly(one) && !isTakenAway(one, notActions)) ??
        dataActions.find((one) => !readsOnly(one) && !isTakenAway(one, notDataActions)));
}
function readsOnly(pattern) {
    return pattern.toLowerCase().endsWith('/read');
}
/** A NotAction that covers the whole of a pattern leaves nothing of it. */
function isTakenAway(pattern, excluded) {
    return excluded.some((one) => (0,rbac_operations/* matchesOperation */.j)(one, pattern));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml602-federated-pull-request.js











const aml602 = {
    id: 'AML602',
    name: 'federated-pull-request',
    since: '0.1.0',
    summary: 'Pull requests get no identity that can do more than read.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ACTIVE_GRANTS,
        'role-definitions',
        'directory',
    ],
    why: 'The subject of a pull request is the same for every one of a repository. Whoever may push a branch changes the workflow in it, opens a pull request and is the identity, before anybody has reviewed anything. What the identity holds elsewhere than at, above or below what was audited is left alone.',
    fix: 'Give pull requests an identity of their own that holds Reader; let deployments use an environment with reviewers.',
    docs: [
        'https://docs.github.com/actions/reference/security/oidc',
        'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml602, context);
        yield* unreadRoles(aml602, context);
        for (const credential of context.inventory.federatedCredentials) {
            const kind = issuerKind(credential, context);
            if (kind === 'other' || kind === 'unknown')
                continue;
            if (!concernsTrust(credential, context)) {
                yield TRUSTED_ELSEWHERE;
                continue;
            }
            const expectation = expectationOf(credential);
            if (!expectation.ok) {
                const detail = `what federated credential ${credential.name} trusts was not understood: ${expectation.why}`;
                const reason = { kind: 'unresolved-expression', detail };
                yield (0,rules_rule/* undecided */.oo)(aml602, trustSubject(credential, context), reason, {
                    identity: [credential.name],
                    origin: originOfTrust(credential),
                });
            }
            else if (expectation.tests.every(letsPullRequestsIn))
                yield judgeHolder(credential, context);
            else
                yield rules_rule/* PASS */.CQ;
        }
    },
};
/** Whether a pull request can hold a token that passes the test. */
function letsPullRequestsIn({ claim, operator, value }) {
    if (claim === 'event_name')
        return matchesPlainly(value, operator, 'pull_request');
    if (claim === 'ref' || claim === 'job_workflow_ref' || claim === 'workflow_ref') {
        return operator === 'matches' && hasWildcard(value) ? /\*$/.test(value) : /refs\/pull\//.test(value);
    }
    if (claim === 'environment')
        return false;
    if (claim !== 'sub')
        return true;
    if (operator === 'matches' && hasWildcard(value)) {
        return patternLetsPullRequestsIn(value);
    }
    // An asterisk in a plain subject matches nothing at all.
    if (value.includes('*'))
        return false;
    const { tail } = readSubject(value);
    return tail.kind === 'pull-request' || tail.kind === 'none';
}
/** Neither an environment nor a branch can hold a colon, so a pattern for those never reaches `:pull_request`. */
function patternLetsPullRequestsIn(pattern) {
    const tail = /^repo:[^:]*:(.*)$/s.exec(pattern)?.[1];
    if (tail === undefined)
        return canEndWith(pattern, ':pull_request');
    return matchesGlob(tail, 'pull_request') || matchesGlob(tail, 'ref:refs/pull/1/merge');
}
function matchesPlainly(value, operator, wanted) {
    return operator === 'eq' ? value === wanted : canEndWith(value, wanted);
}
function judgeHolder(credential, context) {
    const principalId = principalBehind(credential, context);
    const grants = principalId === undefined ? [] : grantsHere(context, principalId).filter(({ eligible }) => !eligible);
    const writing = grants.filter(({ role }) => changesSomething(role) !== undefined);
    // Without the assignments, what it holds is not known; reading is all that a pull request may do.
    // Files declare some of what it holds, and where they declare nothing it may still hold something.
    const isKnown = principalId !== undefined &&
        !(0,blindSpots/* hides */.A)(context, ACTIVE_GRANTS, '/') &&
        (credential.origin.kind !== 'file' || grants.length > 0);
    if (writing.length === 0 && isKnown)
        return rules_rule/* PASS */.CQ;
    const resource = trustSubject(credential, context);
    return (0,rules_rule/* fail */.fJ)(aml602, {
        resource,
        message: writing.length > 0
            ? `Any pull request in the repository of ${sayTrust(credential)} can act as ${resource.name}, which holds ${sayRoles(writing, context)}`
            : `Any pull request in the repository of ${sayTrust(credential)} can act as ${resource.name}; ${credential.origin.kind === 'file' ? 'what that holds is not declared here' : 'what that holds could not be read'}`,
        severity: writing.length > 0 ? 'high' : 'medium',
        confidence: writing.length > 0 ? 'high' : 'medium',
        evidence: [
            {
                what: sayTrust(credential),
                where: placeOfTrust(credential),
                why: 'the subject of every pull request of the repository passes it, reviewed or not',
            },
            ...writing.slice(0, 10).map((grant) => ({
                what: describeGrant(context, grant),
                where: (0,declaredWords/* placeOfGrant */.ZA)(grant.assignment),
                why: `${changesSomething(grant.role) ?? ''} does more than read`,
            })),
        ],
        remediation: {
            text: 'Take this trust away, and give pull requests another identity that holds Reader and nothing else. Deploy from an environment with reviewers.',
            command: distrustCommand(credential, context),
            destructive: true,
        },
        inFile: () => 'Take this trust out, and declare another identity for pull requests that holds Reader and nothing else. Deploy from an environment with reviewers.',
        origin: originOfTrust(credential),
        identity: [credential.name],
    });
}
function sayRoles(grants, context) {
    const names = [...new Set(grants.map((grant) => `${grant.role.roleName} at ${(0,scopeWords/* sayScope */.O_)(context, grant)}`))];
    return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml603-federated-subject-mutable.js






const aml603 = {
    id: 'AML603',
    name: 'federated-subject-mutable',
    since: '0.1.0',
    summary: 'A federated credential names its repository by ids that nobody can take over.',
    severity: 'low',
    persona: 'pedantic',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ALL_GRANTS,
        'role-definitions',
        'directory',
    ],
    why: 'The name of an owner or a repository that is deleted or renamed can be registered by somebody else, whose runs then present the same subject. Identities that hold nothing at, above or below what was audited are left alone.',
    fix: 'Where the repository presents immutable subjects, trust those (repo:OWNER@ID/REPO@ID:…). Ask first: a credential for a subject that is not presented breaks the login.',
    docs: ['https://docs.github.com/actions/reference/security/oidc'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml603, context);
        for (const credential of context.inventory.federatedCredentials) {
            const kind = issuerKind(credential, context);
            // What cannot be read is AML601's to say.
            if (kind === 'other' || kind === 'unknown')
                continue;
            if (!concernsTrust(credential, context)) {
                yield TRUSTED_ELSEWHERE;
                continue;
            }
            const expectation = expectationOf(credential);
            if (!expectation.ok)
                continue;
            const subject = expectation.tests.find(({ claim }) => claim === 'sub')?.value;
            const byId = expectation.tests.some(({ claim }) => claim === 'repository_id' || claim === 'repository_owner_id');
            yield subject === undefined || byId ? rules_rule/* PASS */.CQ : judgeName(subject, credential, context);
        }
    },
};
function judgeName(text, credential, context) {
    const { form, repository, tail } = readSubject(text);
    if (form !== 'default' || repository === undefined || !repository.includes('/'))
        return rules_rule/* PASS */.CQ;
    const name = repository.split(':')[0] ?? repository;
    if (name.includes('@'))
        return rules_rule/* PASS */.CQ;
    const resource = trustSubject(credential, context);
    const branch = tail.kind === 'branch' ? `; it rests on the branch ${tail.name}, which must be protected` : '';
    return (0,rules_rule/* fail */.fJ)(aml603, {
        resource,
        message: `Federated credential ${credential.name} of ${resource.name} knows ${name} by its name alone, which passes on with the name${branch}`,
        evidence: [
            {
                what: text,
                where: placeOfTrust(credential),
                why: 'the subject holds no id of the owner or the repository',
            },
        ],
        remediation: {
            text: 'See whether the repository presents immutable subjects (use_immutable_subject, the command below). If it does, trust repo:OWNER@ID/REPO@ID:… in a second federated credential and then drop this one. If it does not, changing this credential breaks the login (https://github.com/Azure/login/issues/617).',
            ...(hasWildcard(name)
                ? {}
                : { command: (0,shellCommand/* shellCommand */.q)(['gh', 'api', `repos/${name}/actions/oidc/customization/sub`]) }),
            destructive: false,
        },
        origin: originOfTrust(credential),
        inFile: () => `See whether the repository presents immutable subjects (gh api repos/${name}/actions/oidc/customization/sub shows use_immutable_subject). If it does, trust repo:OWNER@ID/REPO@ID:… in a second federated credential and then drop this one. If it does not, changing this credential breaks the login (https://github.com/Azure/login/issues/617).`,
        identity: [credential.name],
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml604-federated-identity-over-privileged.js









const aml604 = {
    id: 'AML604',
    name: 'federated-identity-over-privileged',
    since: '0.1.0',
    summary: 'An identity that a GitHub repository can be holds what its pipeline needs, where it needs it.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ACTIVE_GRANTS,
        'role-definitions',
        'deny-assignments',
        'directory',
    ],
    why: 'Whoever can change the workflow, or an action that it uses, is this identity. Everything that its roles reach is then as safe as the repository.',
    fix: 'Split the identity: one that deploys, with a role at the workspace; one that calls endpoints, with a role at the endpoint.',
    docs: [
        'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml604, context);
        yield* unreadRoles(aml604, context);
        const relevant = new Set(relevantGrants(context));
        const seen = new Set();
        for (const credential of context.inventory.federatedCredentials) {
            if (!concernsTrust(credential, context)) {
                yield TRUSTED_ELSEWHERE;
                continue;
            }
            const principalId = principalBehind(credential, context);
            if (principalId === undefined) {
                yield* judgeStranger(credential, context);
                continue;
            }
            if (seen.has(principalId))
                continue;
            seen.add(principalId);
            const trusts = gitHubCredentials(principalId, context);
            const [first] = trusts;
            if (first !== undefined)
                yield aml604_federated_identity_over_privileged_judgeIdentity(principalId, first, trusts, relevant, context);
        }
    },
};
function aml604_federated_identity_over_privileged_judgeIdentity(principalId, first, trusts, relevant, context) {
    const excesses = grantsHeldBy(context, principalId)
        .filter(({ grant }) => relevant.has(grant) && !grant.eligible)
        .flatMap((held) => aml604_federated_identity_over_privileged_excessOf(held, context));
    const [worst] = excesses;
    if (worst === undefined)
        return rules_rule/* PASS */.CQ;
    const resource = trustSubject(first, context);
    const { grant } = worst.held;
    const more = excesses.length > 1 ? ` (and ${excesses.length - 1} more)` : '';
    const others = trusts.length > 1 ? ` (and ${trusts.length - 1} more subjects)` : '';
    return (0,rules_rule/* fail */.fJ)(aml604, {
        resource,
        message: `Path of trust: ${sayTrust(first)}${others} → ${resource.kind === 'application' ? 'app' : 'identity'} "${resource.name}" → ${grant.role.roleName} at ${(0,scopeWords/* sayScope */.O_)(context, grant)}${more}: ${worst.why}`,
        evidence: [
            ...trusts.slice(0, 10).map((trust) => ({
                what: sayTrust(trust),
                where: placeOfTrust(trust),
                why: `its runs act as ${resource.name}`,
            })),
            ...excesses
                .slice(0, 10)
                .flatMap(({ held, powers, why }) => grantEvidence(context, held.grant, powers, why)),
        ],
        remediation: {
            text: 'Give it a role at the workspace (or, to call an endpoint, at the endpoint) that does what the pipeline does, then take these assignments away.',
            command: removalCommand(excesses.map(({ held }) => held.grant)),
            destructive: true,
        },
        inFile: () => 'Assign it a role at the workspace (or, to call an endpoint, at the endpoint) that does what the pipeline does, in place of these.',
        ...placedAtRole(grant),
    });
}
/** Whether a grant is more than a pipeline should have. */
function aml604_federated_identity_over_privileged_excessOf(held, context) {
    const { grant } = held;
    const privileges = freePrivileges(context, grant);
    if (privileges.length > 0)
        return [{ held, powers: privileges, why: 'it may decide who may do what' }];
    const writing = freeWriting(context, grant);
    if (writing !== undefined) {
        const powers = [{ ...writing, operation: 'writing to every provider' }];
        return [{ held, powers, why: 'it may change everything there' }];
    }
    const operations = effectiveOperations(grant).filter(({ operation }) => !isDeniedBelow(context, grant, operation));
    const limit = limitFor(context, operations);
    if (operations.length === 0 || !isWider(widthOf(context, grant.scope), limit))
        return [];
    const reach = describeReach(grant.reach);
    return [
        {
            held,
            powers: operations,
            why: `it reaches ${reach} from ${(0,scopeWords/* describeScope */.OI)(context, grant.scope)}, wider than ${describeLimit(limit, operations)}`,
        },
    ];
}
/** Whose assignments are whose could not be told. */
function* judgeStranger(credential, context) {
    const { gap } = context;
    // Said once, for the directory as a whole.
    if (gap(['directory', 'applications'], 'directory') !== undefined)
        return;
    if (credential.holder.kind === 'application' && context.inventory.principals.length === 0)
        return;
    // A file that declares the trust alone says nothing of whose it is.
    if (credential.origin.kind === 'file')
        return;
    yield (0,rules_rule/* undecided */.oo)(aml604, trustSubject(credential, context), {
        kind: 'not-read',
        detail: `which principal federated credential ${credential.name} belongs to was not read`,
    }, { identity: [credential.name] });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml605-pipeline-client-secret.js









/** A secret that is made for longer is nobody's to remember. */
const MOST_DAYS = 180;
const aml605_pipeline_client_secret_DAY = 86_400_000;
const aml605 = {
    id: 'AML605',
    name: 'pipeline-client-secret',
    since: '0.1.0',
    summary: 'An application that GitHub or an endpoint knows has no client secret.',
    severity: 'medium',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ALL_GRANTS,
        'role-definitions',
        'directory',
    ],
    why: 'A client secret is a password in a pipeline’s settings: whoever copies it is the application, from anywhere, until it ends. Where a federated credential is there already, it serves nothing but that. Applications that hold nothing at, above or below what was audited are left alone.',
    fix: 'Use the federated credential, then delete the secret.',
    docs: [
        'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
        'https://learn.microsoft.com/azure/developer/github/connect-from-azure',
    ],
    *check(context) {
        for (const step of context.all('pipeline-step')) {
            if (step.login.state === 'known')
                yield judgeLogin(step, step.login);
        }
        yield* (0,unreadable/* unreadable */.O$)(aml605, context);
        const relevant = new Set(relevantGrants(context));
        const allowed = allowedPrincipals(context);
        for (const application of context.inventory.applications) {
            if (application.origin.kind === 'file') {
                yield* judgeDeclared(application);
                continue;
            }
            const principalId = principalOf(application, context);
            if (principalId !== undefined && allowed.has(principalId))
                continue;
            if (principalId !== undefined && grantsHere(context, principalId).length === 0) {
                yield TRUSTED_ELSEWHERE;
                continue;
            }
            const trusts = trustsGitHub(application, principalId, context);
            const opens = principalId !== undefined &&
                grantsHeldBy(context, principalId).some(({ grant }) => relevant.has(grant) && grant.powers.endpoint.length + grant.powers.privileges.length > 0);
            yield trusts || opens ? judgeSecrets(application, trusts, context) : rules_rule/* PASS */.CQ;
        }
    },
};
/** A file that makes a password for an application, of which the state and whoever reads it keep a copy. */
function* judgeDeclared({ displayName, passwords, origin }) {
    const declared = passwords.state === 'known' ? passwords.value : [];
    if (declared.length === 0)
        yield rules_rule/* PASS */.CQ;
    for (const password of declared) {
        const place = password.origin ?? origin;
        const days = lifetime(password);
        const isLong = Number.isFinite(days) && days > MOST_DAYS;
        const id = place.kind === 'file' ? `${place.file}#${password.keyId}` : password.keyId;
        yield (0,rules_rule/* fail */.fJ)(aml605, {
            resource: { kind: 'application', id, name: displayName, origin: place },
            message: `A client secret is made for application ${displayName}${isLong ? `, for ${Math.round(days)} days` : ''}: whoever copies it is the application, from anywhere, until it ends.`,
            severity: isLong ? 'high' : 'medium',
            evidence: [
                {
                    what: `client secret ${password.keyId}`,
                    where: (0,rules_reading/* placeOf */.$t)(place),
                    why: 'a job of GitHub has a token of its own, and a managed identity needs no secret',
                },
            ],
            remediation: {
                text: 'Declare a federated credential for the repository and an environment in its place (azuread_application_federated_identity_credential), and let pipelines sign in with that.',
                destructive: false,
            },
            identity: [password.keyId],
        });
    }
}
/** A step that signs in with a password, while GitHub gives every job a token of its own. */
function judgeLogin(step, login) {
    if (login.value === 'federated')
        return rules_rule/* PASS */.CQ;
    return (0,rules_rule/* fail */.fJ)(aml605, {
        resource: step,
        message: `Step ${step.name} signs in to Azure with a client secret that the repository keeps.`,
        evidence: [
            {
                what: 'creds, client-secret or --password',
                where: (0,rules_reading/* placeOf */.$t)(login.origin ?? step.origin),
                why: 'whoever copies it is the application, from anywhere, until it ends',
            },
        ],
        remediation: {
            text: 'Give the application a federated credential for this repository and an environment, let the job have permissions: { id-token: write }, and sign in with client-id, tenant-id and subscription-id: - { uses: azure/login@v2, with: { client-id: CLIENT_ID, tenant-id: TENANT_ID, subscription-id: SUBSCRIPTION_ID } }. Steps of this action take the same three inputs and need no login before them.',
            destructive: false,
        },
        identity: ['login'],
        ...(0,rules_reading/* originOf */.yv)(login),
    });
}
function trustsGitHub({ appId }, principalId, context) {
    if (principalId !== undefined)
        return gitHubCredentials(principalId, context).length > 0;
    return context.inventory.federatedCredentials.some(({ holder }) => holder.kind === 'application' && holder.id.toLowerCase() === appId.toLowerCase());
}
function judgeSecrets(application, trusts, context) {
    const { appId, displayName, passwords, origin } = application;
    const resource = { kind: 'application', id: appId, name: displayName, origin };
    if (passwords.state === 'unknown')
        return (0,rules_rule/* undecided */.oo)(aml605, resource, passwords.reason);
    const live = passwords.state === 'known'
        ? passwords.value.filter((one) => !(Date.parse(one.endDateTime) <= context.now))
        : [];
    if (live.length === 0)
        return rules_rule/* PASS */.CQ;
    const long = live.filter((one) => lifetime(one) > MOST_DAYS);
    const because = trusts
        ? 'has a federated credential for GitHub beside them'
        : 'holds a role over endpoints';
    return (0,rules_rule/* fail */.fJ)(aml605, {
        resource,
        message: `Application ${displayName} has ${count(live.length, 'client secret', 'client secrets')} that work${live.length === 1 ? 's' : ''}, and ${because}${long.length > 0 ? `; ${count(long.length, 'is', 'are')} made for more than ${MOST_DAYS} days` : ''}`,
        severity: long.length > 0 ? 'high' : 'medium',
        evidence: live.slice(0, 10).map((one) => ({
            what: `client secret ${one.keyId}`,
            where: `application ${appId}`,
            why: `it works until ${one.endDateTime}, ${Math.round(lifetime(one))} days after it was made`,
        })),
        remediation: {
            text: 'See that nothing signs in with it any more (the sign-in log names the credential), then delete it.',
            command: (0,shellCommand/* shellCommand */.q)(...live
                .slice(0, 10)
                .map(({ keyId }) => ['az', 'ad', 'app', 'credential', 'delete', '--id', appId, '--key-id', keyId])),
            destructive: true,
        },
    });
}
/** In days; a secret whose dates cannot be read counts as endless. */
function lifetime({ startDateTime, endDateTime, }) {
    const days = (Date.parse(endDateTime) - Date.parse(startDateTime)) / aml605_pipeline_client_secret_DAY;
    return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml701-secret-in-deployment-environment.js




/** Names that are given to secrets. A name alone is a guess; the form of a value is more. */
const SECRET_NAME = /(?:key|secret|token|password|connection_?string|sas)$/i;
const aml701 = {
    id: 'AML701',
    name: 'secret-in-deployment-environment',
    since: '0.1.0',
    summary: 'Environment variables of deployments hold references to secrets, never the secrets.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'deployments'],
    why: 'Everybody with the role Reader sees the environment variables of a deployment, in the portal and through the API; so do the history of deployments and every log that prints them. The audit keeps no value, only whether it is literal and which known kind of credential it looks like. A name that sounds like a secret, with a literal value of no known form, is reported with less confidence.',
    fix: 'Put the secret into a connection of the workspace and refer to it as ${{azureml://connections/NAME/credentials/KEY}}, or use the managed identity of the endpoint. Then change the secret.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-deploy-online-endpoint-with-secret-injection',
        'https://learn.microsoft.com/azure/machine-learning/concept-secret-injection',
    ],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml701, context, ['deployments']);
        for (const kind of ['online-deployment', 'batch-deployment']) {
            for (const deployment of context.all(kind))
                yield* aml701_secret_in_deployment_environment_judge(deployment);
        }
    },
};
function* aml701_secret_in_deployment_environment_judge(deployment) {
    const { environmentVariables: variables } = deployment;
    if (variables.state === 'unknown') {
        yield (0,rules_rule/* undecided */.oo)(aml701, deployment, variables.reason);
        return;
    }
    const secrets = variables.state === 'known' ? variables.value.filter(isSecret) : [];
    if (secrets.length === 0)
        yield rules_rule/* PASS */.CQ;
    for (const variable of secrets)
        yield found(deployment, variable);
}
function isSecret({ name, shape, looksLike }) {
    return shape === 'literal' && (looksLike !== undefined || SECRET_NAME.test(name));
}
function found(deployment, { name, looksLike }) {
    const { environmentVariables: fact } = deployment;
    const form = looksLike === undefined ? '' : `, in the form of ${looksLike}`;
    return (0,rules_rule/* fail */.fJ)(aml701, {
        resource: deployment,
        message: `Deployment ${deployment.name} has ${name} as a literal value${form}: every Reader of the workspace sees it.`,
        evidence: [
            {
                what: `environment variable ${name} is a literal value`,
                where: (0,rules_reading/* placeOf */.$t)(fact.origin ?? deployment.origin),
                why: looksLike === undefined
                    ? 'its name is that of a secret, and it refers to none'
                    : `its value has the form of ${looksLike}`,
            },
        ],
        remediation: (0,azNames/* remediate */.ni)(deployment.id, {
            text: 'Store the secret in a connection of the workspace (CONNECTION and KEY stand for it), give the identity of the endpoint the role Azure Machine Learning Workspace Connection Secrets Reader, refer to it as in the command, and then change the secret: everybody who could read the deployment has it.',
            destructive: false,
        }, (names) => [
            [
                ...['az', 'ml', deployment.kind, 'update', '--name', names.name],
                ...['--endpoint-name', names.endpoint ?? 'ENDPOINT', '--set'],
                `environment_variables.${name}=\${{azureml://connections/CONNECTION/credentials/KEY}}`,
                ...(0,azNames/* workspaceFlags */.fv)(names),
            ],
        ]),
        inFile: () => `Store the secret in a connection of the workspace, give the identity of the endpoint the role Azure Machine Learning Workspace Connection Secrets Reader, and write ${name}: \${{azureml://connections/CONNECTION/credentials/KEY}} in its place. Then change the secret: it is in the history of the repository.`,
        confidence: looksLike === undefined ? 'medium' : 'high',
        identity: [name],
        ...(0,rules_reading/* originOf */.yv)(fact),
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml702-model-from-unapproved-source.js



const aml702 = {
    id: 'AML702',
    name: 'model-from-unapproved-source',
    since: '0.1.0',
    summary: 'Models come from the workspace or from a registry that the policy allows, in a version that is named.',
    severity: 'low',
    persona: 'auditor',
    needs: ['deployments', 'resources'],
    why: 'A model is code: many formats run what they hold when they are loaded, and it runs as the identity of the endpoint. A model from a registry that nobody vouches for, from a file or from an address on the internet is code of strangers. A model without a version, or by a label such as latest, changes without anybody deploying anything (persona pedantic). The policy names the registries that count (allowedRegistries); as long as it names none, every registry does.',
    fix: 'Register the model in the workspace or in an allowed registry, and name its version in the deployment.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/concept-machine-learning-registries-mlops',
        'https://learn.microsoft.com/azure/machine-learning/reference-yaml-deployment-managed-online',
    ],
    supersedes: ['Azure Policy 12e5dd16', 'Azure Policy 19539b54'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml702, context, ['deployments']);
        for (const kind of ['online-deployment', 'batch-deployment']) {
            for (const deployment of context.all(kind))
                yield* aml702_model_from_unapproved_source_judge(deployment, deployment.model, context);
        }
        for (const endpoint of context.all('serverless-endpoint')) {
            yield* aml702_model_from_unapproved_source_judge(endpoint, endpoint.modelId, context);
        }
    },
};
function* aml702_model_from_unapproved_source_judge(user, fact, context) {
    if (fact.state === 'unknown')
        yield (0,rules_rule/* undecided */.oo)(aml702, user, fact.reason);
    else if (fact.state === 'absent')
        yield (0,rules_rule/* notApplicable */.hH)('no model of its own: the container brings what it serves');
    else {
        const model = readModel(fact.value, user);
        const complaints = [
            ...(isAllowed(model.source, context) ? [] : [unapproved(user, fact, model.source)]),
            ...(model.pinned ? [] : [unpinned(user, fact)]),
        ];
        if (complaints.length === 0)
            yield rules_rule/* PASS */.CQ;
        yield* complaints;
    }
}
const A_PATH = 'a path';
/** The ways of naming a model that Azure ML has. */
function readModel(reference, user) {
    const text = reference.trim();
    const pinned = /\/versions\/[^/]+\/?$/i.test(text) || /^azureml:[^/@]+:[^/@:]+$/i.test(text);
    const registry = /^(?:azureml:)?(?:azureml:)?\/\/registries\/([^/]+)\/models\//i.exec(text)?.[1];
    if (registry !== undefined)
        return { source: { kind: 'registry', name: registry }, pinned };
    if (/^azureml:[^/]+$/i.test(text))
        return { source: { kind: 'workspace' }, pinned };
    const id = /^(?:azureml:)?(?:\/\/)?(\/?subscriptions\/.+?\/workspaces\/[^/]+)\/models\//i.exec(text)?.[1];
    if (id !== undefined) {
        const workspace = (id.startsWith('/') ? id : `/${id}`).toLowerCase();
        const own = user.key.startsWith(`${workspace}/`) || !user.key.startsWith('/');
        return { source: own ? { kind: 'workspace' } : { kind: 'elsewhere', what: 'another workspace' }, pinned };
    }
    if (/^azureml:\/\/locations\/.+\/workspaces\/[^/]+\/models\//i.test(text)) {
        return { source: { kind: 'workspace' }, pinned };
    }
    const what = /^[a-z][a-z0-9+.-]*:/i.test(text)
        ? /^https?:/i.test(text)
            ? 'an address on the internet'
            : 'no registry and no workspace'
        : A_PATH;
    // What is not registered has no versions that could be named.
    return { source: { kind: 'elsewhere', what }, pinned: true };
}
function isAllowed(source, { settings }) {
    if (source.kind === 'workspace')
        return true;
    if (source.kind === 'elsewhere')
        return false;
    const { allowedRegistries } = settings;
    return (allowedRegistries.length === 0 ||
        allowedRegistries.some((name) => name.toLowerCase() === source.name.toLowerCase()));
}
function unapproved(user, fact, source) {
    const from = source.kind === 'registry' ? `registry ${source.name}` : 'what' in source ? source.what : '';
    return (0,rules_rule/* fail */.fJ)(aml702, {
        resource: user,
        message: from === A_PATH
            ? `${describe(user)} takes its model from a path, and not from what is registered: nobody can say later what was deployed, nor who looked at it.`
            : `${describe(user)} runs a model from ${from}, which the policy does not allow: it is code of somebody nobody vouches for.`,
        evidence: [
            (0,rules_reading/* evidence */.MX)(user, { name: 'model', fact }, 'neither of this workspace nor of an allowed registry'),
        ],
        remediation: {
            text: 'Look at the model, register it in the workspace or in a registry that the policy allows, and deploy that. Or add the registry to allowedRegistries in the policy.',
            destructive: false,
        },
        identity: ['source'],
        ...(0,rules_reading/* originOf */.yv)(fact),
    });
}
function unpinned(user, fact) {
    return (0,rules_rule/* fail */.fJ)(aml702, {
        resource: user,
        message: `${describe(user)} runs whatever version of its model is the latest: it changes without a deployment.`,
        evidence: [(0,rules_reading/* evidence */.MX)(user, { name: 'model', fact }, 'it names no version')],
        remediation: {
            text: 'Name the version of the model, and deploy again to change it.',
            destructive: false,
        },
        persona: 'pedantic',
        identity: ['version'],
        ...(0,rules_reading/* originOf */.yv)(fact),
    });
}
function describe({ kind, name }) {
    return kind === 'serverless-endpoint' ? `Serverless endpoint ${name}` : `Deployment ${name}`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml703-endpoint-without-diagnostics.js





/** Either of them says who called. @see https://learn.microsoft.com/azure/machine-learning/monitor-resource-logs */
const TRAFFIC_CATEGORIES = ['amlonlineendpointtrafficlog', 'alllogs'];
const aml703 = {
    id: 'AML703',
    name: 'endpoint-without-diagnostics',
    since: '0.1.0',
    summary: 'The traffic log of each online endpoint is sent somewhere it can be read later.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['resources', 'diagnostic-settings'],
    why: 'Without a diagnostic setting nobody can say afterwards who called an endpoint, from where and how often: neither when a key has leaked, nor before an old key is switched off. Deployments with Application Insights off are named beside it.',
    fix: 'Make a diagnostic setting that sends AmlOnlineEndpointTrafficLog, or all logs, to a Log Analytics workspace.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-monitor-online-endpoints',
        'https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings',
    ],
    supersedes: ['Azure Policy 5cfb9e8a', 'Azure Policy afe0c3be'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml703, context, ['diagnostic-settings']);
        const alreadySaid = (0,unreadable/* explainedByGap */.YD)(context, 'diagnostic-settings');
        for (const endpoint of context.all('online-endpoint')) {
            const { diagnosticCategories: categories } = endpoint;
            if (categories.state === 'unknown') {
                yield alreadySaid(endpoint.key)
                    ? (0,rules_rule/* notApplicable */.hH)('its diagnostic settings could not be read, which is said once for the scope')
                    : (0,rules_rule/* undecided */.oo)(aml703, endpoint, categories.reason);
            }
            else {
                const sent = categories.state === 'known' ? categories.value : [];
                const logged = sent.some((category) => TRAFFIC_CATEGORIES.includes(category.toLowerCase()));
                yield logged ? rules_rule/* PASS */.CQ : missing(endpoint, sent, context);
            }
        }
    },
};
function missing(endpoint, sent, context) {
    const silent = context
        .childrenOf(endpoint.key)
        .filter((child) => child.kind === 'online-deployment' &&
        child.appInsightsEnabled.state === 'known' &&
        !child.appInsightsEnabled.value)
        .map(({ name }) => name);
    const where = (0,rules_reading/* placeOf */.$t)(endpoint.diagnosticCategories.origin ?? endpoint.origin);
    return (0,rules_rule/* fail */.fJ)(aml703, {
        resource: endpoint,
        message: `Nobody can say afterwards who called online endpoint ${endpoint.name}: its traffic log is sent nowhere.`,
        evidence: [
            {
                what: sent.length === 0 ? 'no diagnostic setting' : `diagnostic settings send ${(0,nameList/* listNames */.Z)(sent)} only`,
                where,
                why: 'AmlOnlineEndpointTrafficLog is the one that names callers',
            },
            ...(silent.length === 0
                ? []
                : [
                    {
                        what: `Application Insights is off for ${(0,nameList/* listNames */.Z)(silent)}`,
                        where,
                        why: 'nor is there another trace',
                    },
                ]),
        ],
        remediation: (0,azNames/* remediate */.ni)(endpoint.id, {
            text: 'Send the logs to a Log Analytics workspace (LOG_ANALYTICS_WORKSPACE_ID stands for its id).',
            destructive: false,
        }, () => [
            [
                ...['az', 'monitor', 'diagnostic-settings', 'create', '--resource', endpoint.id, '--name', 'aml'],
                ...['--workspace', 'LOG_ANALYTICS_WORKSPACE_ID'],
                ...['--logs', '[{"categoryGroup":"allLogs","enabled":true}]'],
            ],
        ]),
        inFile: () => 'Declare a diagnostic setting for it (Microsoft.Insights/diagnosticSettings, azurerm_monitor_diagnostic_setting) that sends allLogs to a Log Analytics workspace; for an endpoint of az ml, in the template of its workspace or with az monitor diagnostic-settings create.',
        // It may be declared elsewhere, or put there by a policy.
        ...(endpoint.origin.kind === 'file' ? { confidence: 'low' } : {}),
        ...(0,rules_reading/* originOf */.yv)(endpoint.diagnosticCategories),
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml704-traffic-inconsistent.js





/** @see https://learn.microsoft.com/azure/machine-learning/how-to-safely-rollout-online-endpoints */
const MOST_MIRRORED = 50;
const aml704_traffic_inconsistent_DAY = 86_400_000;
const aml704 = {
    id: 'AML704',
    name: 'traffic-inconsistent',
    since: '0.1.0',
    summary: 'Traffic goes, in full, to deployments that exist and work, and no deployment lies idle.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['resources', 'deployments'],
    why: 'Requests sent to a deployment that is not there or has failed are lost; traffic that does not add up to 100 percent is a change half made, and Azure mirrors no more than 50 percent. A deployment without traffic still answers to whoever names it in the header azureml-model-deployment, with its old code, old libraries and old rights. Deployments idle longer than the policy says (maxIdleDeploymentDays, 30 by default) are named one by one.',
    fix: 'Set the traffic to what is meant, and delete deployments that nobody needs.',
    docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-safely-rollout-online-endpoints'],
    *check(context) {
        yield* (0,unreadable/* unreadable */.O$)(aml704, context, ['deployments']);
        const alreadySaid = (0,unreadable/* explainedByGap */.YD)(context, 'deployments');
        for (const endpoint of context.all('online-endpoint')) {
            const deployments = context
                .childrenOf(endpoint.key)
                .filter((child) => child.kind === 'online-deployment');
            yield* aml704_traffic_inconsistent_judge(endpoint, deployments, !alreadySaid(endpoint.key), context);
        }
    },
};
/** `complete`: every deployment of the endpoint was read. */
function* aml704_traffic_inconsistent_judge(endpoint, deployments, complete, context) {
    const { traffic, mirrorTraffic } = endpoint;
    const unread = traffic.state === 'unknown' ? traffic : mirrorTraffic.state === 'unknown' ? mirrorTraffic : undefined;
    if (unread !== undefined) {
        yield (0,rules_rule/* undecided */.oo)(aml704, endpoint, unread.reason);
        return;
    }
    const shares = traffic.state === 'known' ? traffic.value : {};
    const mirrored = mirrorTraffic.state === 'known' ? mirrorTraffic.value : {};
    const findings = [
        ...judgeSum(endpoint, shares),
        ...judgeMirror(endpoint, mirrored),
        ...(complete ? judgeNames(endpoint, { ...mirrored, ...shares }, deployments) : []),
        ...judgeFailed(endpoint, shares, deployments),
        ...judgeIdle(shares, mirrored, deployments, context),
    ];
    if (findings.length === 0)
        yield rules_rule/* PASS */.CQ;
    yield* findings;
}
function* judgeSum(endpoint, shares) {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    if (sum === 0 || sum === 100)
        return;
    yield complain(endpoint, 'sum', {
        message: `The traffic of online endpoint ${endpoint.name} adds up to ${sum} percent, not to 100.`,
        evidence: [seen(endpoint, 'traffic', shares, 'shares add up to 0 or to 100')],
    });
}
function* judgeMirror(endpoint, mirrored) {
    const tooMuch = Object.entries(mirrored).filter(([, share]) => share > MOST_MIRRORED);
    if (tooMuch.length === 0)
        return;
    yield complain(endpoint, 'mirror', {
        message: `Online endpoint ${endpoint.name} mirrors more than ${MOST_MIRRORED} percent of its traffic, which Azure does not do.`,
        evidence: [seen(endpoint, 'mirrorTraffic', mirrored, `${MOST_MIRRORED} percent is the most`)],
    });
}
function* judgeNames(endpoint, shares, deployments) {
    const names = new Set(deployments.map(({ name }) => name.toLowerCase()));
    const missing = Object.entries(shares)
        .filter(([name, share]) => share > 0 && !names.has(name.toLowerCase()))
        .map(([name]) => name);
    // A file may declare an endpoint alone; its deployments then stand where nobody has looked.
    if (missing.length === 0 || (endpoint.origin.kind === 'file' && deployments.length === 0))
        return;
    yield complain(endpoint, 'missing', {
        message: `Online endpoint ${endpoint.name} sends traffic to ${(0,nameList/* listNames */.Z)(missing)}, and there is no such deployment: those requests are lost.`,
        evidence: [
            seen(endpoint, 'traffic', shares, 'each name is that of a deployment'),
            {
                what: deployments.length === 0
                    ? 'it has no deployments'
                    : `its deployments: ${(0,nameList/* listNames */.Z)(deployments.map(({ name }) => name))}`,
                where: (0,rules_reading/* placeOf */.$t)(endpoint.origin),
                why: 'traffic goes nowhere else',
            },
        ],
    });
}
function* judgeFailed(endpoint, shares, deployments) {
    const served = deployments.filter(({ name }) => shareOf(shares, name) > 0);
    const failed = served.filter(({ provisioningState: state }) => state.state === 'known' && state.value.toLowerCase() === 'failed');
    const positive = Object.values(shares).filter((share) => share > 0).length;
    if (failed.length === 0 || failed.length < positive)
        return;
    yield complain(endpoint, 'failed', {
        message: `Online endpoint ${endpoint.name} sends all of its traffic to ${(0,nameList/* listNames */.Z)(failed.map(({ name }) => name))}, which failed to deploy.`,
        evidence: failed.map(({ name, origin }) => ({
            what: `provisioningState of ${name} is Failed`,
            where: (0,rules_reading/* placeOf */.$t)(origin),
            why: 'it may serve what was there before, or nothing',
        })),
    });
}
function* judgeIdle(shares, mirrored, deployments, { now, settings }) {
    for (const deployment of deployments) {
        const { name, createdAt } = deployment;
        if (shareOf(shares, name) > 0 || shareOf(mirrored, name) > 0 || createdAt.state !== 'known')
            continue;
        const days = Math.floor((now - Date.parse(createdAt.value)) / aml704_traffic_inconsistent_DAY);
        // A date that cannot be read gives no number, and no finding.
        if (!(days > settings.maxIdleDeploymentDays))
            continue;
        yield (0,rules_rule/* fail */.fJ)(aml704, {
            resource: deployment,
            message: `Deployment ${name} has no traffic and is ${(0,nameList/* count */.U)(days, 'day')} old: it still answers to whoever names it, with old code and old rights.`,
            evidence: [
                {
                    what: `made on ${createdAt.value.slice(0, 'yyyy-mm-dd'.length)}, no share of the traffic`,
                    where: (0,rules_reading/* placeOf */.$t)(deployment.origin),
                    why: 'the header azureml-model-deployment reaches it all the same',
                },
            ],
            remediation: (0,azNames/* remediate */.ni)(deployment.id, { text: 'Delete it, unless somebody calls it by name.', destructive: true }, (names) => [
                [
                    ...['az', 'ml', 'online-deployment', 'delete', '--name', names.name],
                    ...['--endpoint-name', names.endpoint ?? 'ENDPOINT', ...(0,azNames/* workspaceFlags */.fv)(names)],
                ],
            ]),
            // Since when it has been idle, nobody says.
            confidence: 'medium',
            identity: ['idle'],
            ...(0,rules_reading/* originOf */.yv)(deployment.createdAt),
        });
    }
}
function complain(endpoint, what, { message, evidence }) {
    return (0,rules_rule/* fail */.fJ)(aml704, {
        resource: endpoint,
        message,
        evidence,
        remediation: setTraffic(endpoint),
        identity: [what],
        ...(0,rules_reading/* originOf */.yv)(what === 'mirror' ? endpoint.mirrorTraffic : endpoint.traffic),
    });
}
function setTraffic({ id }) {
    return (0,azNames/* remediate */.ni)(id, {
        text: 'Send the traffic to deployments that work, 100 percent in all (DEPLOYMENT stands for one of them).',
        destructive: true,
    }, (names) => [
        [
            ...['az', 'ml', 'online-endpoint', 'update', '--name', names.name],
            ...['--traffic', 'DEPLOYMENT=100', ...(0,azNames/* workspaceFlags */.fv)(names)],
        ],
    ]);
}
function seen(endpoint, property, shares, why) {
    const said = Object.entries(shares).map(([name, share]) => `${name}=${share}`);
    const origin = endpoint[property].origin ?? endpoint.origin;
    return { what: `${property} is ${(0,nameList/* listNames */.Z)(said)}`, where: (0,rules_reading/* placeOf */.$t)(origin), why };
}
function shareOf(shares, name) {
    const entry = Object.entries(shares).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return entry?.[1] ?? 0;
}

// EXTERNAL MODULE: ./build/dist/src/rbac/declaredOnto.js
var declaredOnto = __webpack_require__(59843);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml705-declaration-drift.js







const aml705 = {
    id: 'AML705',
    name: 'declaration-drift',
    since: '0.1.0',
    summary: 'What files declare of an endpoint, workspace or account is what Azure has.',
    severity: 'medium',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', 'role-assignments'],
    why: 'Somebody changed it by hand, or the change in the files was never deployed. Either way reviews read something else than what is there: an endpoint that takes keys while its file says that it does not, and the next deployment may undo what somebody relies on.',
    fix: 'Deploy what the files declare, or write down in them what is meant.',
    docs: ['https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-modes'],
    *check(context) {
        const { declared } = context.inventory;
        if (declared === undefined)
            return;
        yield* (0,unreadable/* unreadable */.O$)(aml705, context, ['role-assignments']);
        const pairs = (0,declaredOnto/* pairWithAzure */.m2)(declared.resources, context.inventory.resources);
        const roles = missingRoles(context, declared);
        const times = new Map();
        for (const [, live] of pairs)
            times.set(live, (times.get(live) ?? 0) + 1);
        for (const [file, live] of pairs) {
            // Of several declarations (one for each set of parameters) nobody can say which one this is.
            if (times.get(live) === 1)
                yield* aml705_declaration_drift_compare(file, live, roles.get((0,rbac_scopes/* scopeKey */.OD)(live.id)) ?? []);
        }
    },
};
/** "Online endpoint". */
function kindOf({ kind }) {
    return kind
        .replaceAll('-', ' ')
        .replace(/^ai/, 'AI')
        .replace(/^./, (letter) => letter.toUpperCase());
}
function* aml705_declaration_drift_compare(file, live, roles) {
    const compared = settingsOf(file).flatMap(({ name, fact }) => {
        const other = settingsOf(live).find((one) => one.name === name)?.fact;
        // What a file does not say is left as it is.
        return fact.state !== 'known' || other === undefined ? [] : [{ name, fact, other }];
    });
    const unknown = compared.find(({ other }) => other.state === 'unknown');
    const differences = compared.flatMap(({ name, fact, other }) => other.state !== 'unknown' && settled({ name, fact }) !== settled({ name, fact: other })
        ? [
            {
                name,
                steps: [
                    (0,rules_reading/* evidence */.MX)(file, { name, fact }, 'this is what is declared'),
                    (0,rules_reading/* evidence */.MX)(live, { name, fact: other }, 'this is what Azure answered'),
                ],
            },
        ]
        : []);
    for (const role of roles) {
        const where = (0,rules_reading/* placeOf */.$t)(role.origin);
        differences.push({
            name: 'roles',
            steps: [
                {
                    what: `role ${role.roleId} for principal ${role.principalId}`,
                    where,
                    why: 'it is declared, and not assigned',
                },
            ],
        });
    }
    if (differences.length > 0) {
        const names = [...new Set(differences.map(({ name }) => name))];
        yield (0,rules_rule/* fail */.fJ)(aml705, {
            resource: live,
            message: `${kindOf(live)} ${live.name} is not in Azure as ${file.origin.kind === 'file' ? file.origin.file : 'its file'} declares it: ${(0,nameList/* listNames */.Z)(names)}.`,
            evidence: differences.flatMap(({ steps }) => steps),
            remediation: { text: aml705.fix, destructive: true },
            identity: names,
            origin: file.origin,
            ...(compared.some(({ fact }) => 'confidence' in fact) ? { confidence: 'medium' } : {}),
        });
    }
    else if (unknown?.other.state === 'unknown')
        yield (0,rules_rule/* undecided */.oo)(aml705, live, unknown.other.reason);
    else
        yield compared.length === 0 ? (0,rules_rule/* notApplicable */.hH)('the file says nothing of it that can be compared') : rules_rule/* PASS */.CQ;
}
/** What is meant to stay as it was decided. */
function settingsOf(resource) {
    const network = (fact) => ({ name: 'publicNetworkAccess', fact });
    switch (resource.kind) {
        case 'online-endpoint':
            return [
                { name: 'authMode', fact: resource.authMode },
                network(resource.publicNetworkAccess),
                ...identityOf(resource.identity),
            ];
        case 'batch-endpoint':
        case 'serverless-endpoint':
            return [{ name: 'authMode', fact: resource.authMode }];
        case 'workspace':
            return [network(resource.publicNetworkAccess), ...identityOf(resource.identity)];
        case 'ai-services-account':
            return [
                { name: 'disableLocalAuth', fact: resource.disableLocalAuth },
                network(resource.publicNetworkAccess),
                ...identityOf(resource.identity),
            ];
        default:
            return [];
    }
}
/** The user-assigned identities that it runs as, by name: a file rarely says where they are. */
function identityOf({ userAssigned }) {
    const names = userAssigned.map(({ key }) => key.slice(key.lastIndexOf('/') + 1)).sort();
    const isKnown = names.length > 0 && names.every((name) => !name.includes('{'));
    return [{ name: 'identity', fact: isKnown ? (0,inventory_fact/* known */.eO)(names.join(', ')) : inventory_fact/* ABSENT */.sj }];
}
/** What Azure takes for said where nothing is. */
const DEFAULTS = {
    publicNetworkAccess: 'enabled',
    disableLocalAuth: 'false',
};
function settled({ name, fact }) {
    return fact.state === 'known' ? String(fact.value).toLowerCase() : (DEFAULTS[name] ?? 'absent');
}
/** Assignments that files declare at the very scope of something in Azure, and that are not there. */
function missingRoles({ inventory, gap }, declared) {
    const present = new Set(inventory.roleAssignments.map(declaredOnto/* sameGrant */.T6));
    const missing = new Map();
    for (const one of (0,declaredOnto/* placeAccess */.ip)(declared, inventory).assignments) {
        const scope = (0,rbac_scopes/* scopeKey */.OD)(one.scope);
        // Who is not there yet cannot hold anything.
        if (one.principalId.includes('{') || one.roleId.includes('{') || present.has((0,declaredOnto/* sameGrant */.T6)(one)))
            continue;
        if (gap(['role-assignments'], one.scope) !== undefined)
            continue;
        missing.set(scope, [...(missing.get(scope) ?? []), one]);
    }
    return missing;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml901-scope-not-readable.js





const READER = { role: 'Reader', roleId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
const MANAGEMENT_GROUP_READER = {
    role: 'Management Group Reader',
    roleId: 'ac63b705-f282-497d-ac71-919bf39d939d',
};
/** @see https://learn.microsoft.com/graph/permissions-reference */
const DIRECTORY = { role: 'Directory.Read.All' };
const APPLICATIONS = { role: 'Application.Read.All' };
/** Parts that are not here are read with Reader. */
const CURES = {
    'management-groups': MANAGEMENT_GROUP_READER,
    directory: DIRECTORY,
    applications: APPLICATIONS,
};
const aml901 = {
    id: 'AML901',
    name: 'scope-not-readable',
    since: '0.1.0',
    summary: 'Everything that was asked for could be looked at.',
    severity: 'info',
    persona: 'regular',
    only: 'azure',
    needs: [],
    why: 'What could not be read was not judged. A clean report about half of a subscription reads like one about all of it; so each permission that was missing is named, once per scope, and rules that depended on it answer "unknown" rather than "pass". fail-on-incomplete decides whether a run with such gaps fails.',
    fix: 'Grant the auditing identity Reader on the scope, which never shows a secret; for people and groups, Directory.Read.All of Microsoft Graph. "aml-endpoint roles" prints a narrower role.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
        'https://learn.microsoft.com/graph/permissions-reference',
    ],
    *check(context) {
        const directory = new Set();
        for (const coverage of context.inventory.scopes) {
            // The report says so by itself, and what is not there was not looked at either.
            if (coverage.nothing === 'not-found')
                continue;
            const groups = groupGaps(coverage.gaps.filter(inventory/* hidesSomething */.OT));
            if (groups.size === 0)
                yield coverage.state === 'unreadable' ? unexplained(coverage, context) : rules_rule/* PASS */.CQ;
            for (const [key, gaps] of groups) {
                // The directory is one for all scopes: what it does not say is said once.
                const [first] = gaps;
                if (first?.scope === 'directory' && directory.has(key))
                    continue;
                if (first?.scope === 'directory')
                    directory.add(key);
                yield aml901_scope_not_readable_missing(coverage, gaps, context);
            }
        }
    },
};
/** One group for each thing that somebody can do about it. */
function groupGaps(gaps) {
    const groups = new Map();
    for (const gap of gaps) {
        const key = `${gap.part} ${gap.operation ?? gap.reason.kind}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [gap]);
        else
            group.push(gap);
    }
    return groups;
}
function aml901_scope_not_readable_missing(coverage, gaps, context) {
    const [first] = gaps;
    if (first === undefined)
        return rules_rule/* PASS */.CQ;
    const resource = first.scope === 'directory'
        ? {
            kind: 'directory',
            id: 'directory',
            name: 'the directory',
            origin: { kind: 'graph', path: '/' },
        }
        : (0,unreadable/* scopeResource */.$q)(coverage, context);
    const detail = (0,unreadable/* describeGaps */.Xr)(gaps);
    return (0,rules_rule/* undecided */.oo)(aml901, resource, { kind: first.reason.kind, detail }, {
        message: `Not all of ${aml901_scope_not_readable_nameOf(coverage, first, context)} could be looked at: ${detail.replace(/\.$/, '')}.`,
        evidence: gaps.slice(0, aml901_scope_not_readable_MOST_SHOWN).map(({ scope, operation, reason }) => ({
            what: operation === undefined ? reason.detail : `${operation} is missing`,
            where: scope,
            why: 'what is there was not judged',
        })),
        remediation: cure(coverage, first),
        identity: [first.part, first.operation ?? first.reason.kind],
    });
}
const aml901_scope_not_readable_MOST_SHOWN = 10;
function aml901_scope_not_readable_nameOf(coverage, gap, context) {
    return gap.scope === 'directory' ? 'the directory' : (0,scopeWords/* describeScope */.OI)(context, coverage.scope);
}
function unexplained(coverage, context) {
    const resource = (0,unreadable/* scopeResource */.$q)(coverage, context);
    const detail = `${coverage.scope} could not be read`;
    return (0,rules_rule/* undecided */.oo)(aml901, resource, { kind: 'not-read', detail }, {
        message: `Nothing of ${(0,scopeWords/* describeScope */.OI)(context, coverage.scope)} could be looked at.`,
        identity: ['scope'],
    });
}
function cure({ scope }, { part, reason, operation }) {
    if (reason.kind === 'throttled' || reason.kind === 'unexpected-answer') {
        return {
            text: 'Run the audit again; if it comes back, run it for fewer scopes at a time.',
            destructive: false,
        };
    }
    const { role, roleId } = CURES[part] ?? READER;
    if (roleId === undefined) {
        const permission = operation ?? role;
        return {
            text: `An administrator of Microsoft Entra grants the auditing identity the application permission ${permission} of Microsoft Graph (${role} covers it). Without it the audit works with bare object ids.`,
            destructive: false,
        };
    }
    return {
        text: `Grant the auditing identity the role ${role} on the scope. It reads no secret.`,
        command: (0,shellCommand/* shellCommand */.q)([
            ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'AUDITOR_OBJECT_ID'],
            ...['--assignee-principal-type', 'ServicePrincipal', '--role', roleId, '--scope', scope],
        ]),
        destructive: false,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml902-expression-unresolved.js


/** Rules that judge what a declaration of a type would have been, by lower-cased type. */
const BLINDED = [
    [
        /^microsoft\.authorization\/role(?:assignments|(?:assignment|eligibility)schedulerequests)$/,
        'AML301-AML305, AML308, AML310, AML311 and AML313',
    ],
    [/^microsoft\.authorization\/roledefinitions$/, 'AML401, AML402 and AML404'],
    [/\/federatedidentitycredentials$/, 'AML601-AML604'],
    [/\/onlineendpoints$/, 'AML001, AML002, AML005, AML006, AML101, AML203, AML703 and AML704'],
    [/\/serverlessendpoints$/, 'AML003 and AML702'],
    [/\/batchendpoints$/, 'AML004'],
    [/endpoints\/deployments$/, 'AML104, AML701 and AML702'],
    [/\/computes$/, 'AML205'],
    [/\/datastores$/, 'AML204'],
    [/\/connections$/, 'AML005 and AML504'],
    [/^microsoft\.cognitiveservices\/accounts$/, 'AML501-AML503'],
    [/^microsoft\.machinelearningservices\/workspaces$/, 'AML102, AML103, AML202 and AML204'],
];
/** What is hidden, and from whom. */
function sayHidden(type) {
    if (type === undefined)
        return 'Whatever it declares, no rule has seen it.';
    const rules = BLINDED.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1];
    return rules === undefined
        ? `No rule has seen what is declared with it, such as roles on the ${type}.`
        : `It hides ${type} from ${rules}.`;
}
const aml902 = {
    id: 'AML902',
    name: 'expression-unresolved',
    since: '0.1.0',
    summary: 'Everything that the files declare could be worked out.',
    severity: 'info',
    persona: 'auditor',
    only: 'files',
    needs: ['files'],
    why: 'A role that is a parameter without a default, a module of a registry, a region that its grammar cannot read: what such a thing declares was not judged, and a clean report about it would say nothing. A single value that is not known makes the rules about it answer "unknown" by themselves.',
    fix: 'Give the parameter a default or a parameter file beside the template, keep modules in the repository, or audit the plan of Terraform (terraform show -json), which is exact. require: expressions makes a run fail that left something open.',
    docs: [
        'https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files',
        'https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules',
    ],
    *check({ inventory }) {
        const { unresolved = [] } = inventory;
        if (unresolved.length === 0)
            yield rules_rule/* PASS */.CQ;
        // The same expression may stand at several places of a file: the second one is told apart by being the second.
        const seen = new Map();
        for (const one of unresolved) {
            const key = `${one.origin.kind === 'file' ? one.origin.file : ''} ${one.expression}`;
            const times = (seen.get(key) ?? 0) + 1;
            seen.set(key, times);
            yield aml902_expression_unresolved_hidden(one, times);
        }
    },
};
function aml902_expression_unresolved_hidden({ expression, why, type, origin }, times) {
    const place = (0,rules_reading/* placeOf */.$t)(origin);
    const file = origin.kind === 'file' ? origin.file : place;
    if (expression === file)
        return unreadableFile(file, why, origin);
    return (0,rules_rule/* undecided */.oo)(aml902, { kind: 'expression', id: `${file}#${expression}`, name: expression, origin }, { kind: 'unresolved-expression', detail: why }, {
        message: `What ${JSON.stringify(expression)} declares could not be judged: ${why}. ${sayHidden(type)}`,
        evidence: [{ what: expression, where: place, why }],
        remediation: {
            text: 'Give it a value that can be worked out from the files (a default, a parameter file, a local module), or audit what it comes to: a plan of Terraform, or the scope in Azure once it is deployed.',
            destructive: false,
        },
        identity: times === 1 ? [expression] : [expression, String(times)],
    });
}
/** Nothing at all is known of such a file, and mostly it is only a mistake in it: everybody is told. */
function unreadableFile(file, why, origin) {
    return (0,rules_rule/* undecided */.oo)(aml902, { kind: 'expression', id: `${file}#${file}`, name: file, origin }, { kind: 'unresolved-expression', detail: why }, {
        message: `${file} could not be read, so that nothing of what it declares was judged: ${why}.`,
        remediation: {
            text: 'Mend the file, or leave it out with exclude if it declares nothing that matters here.',
            destructive: false,
        },
        identity: [file],
        persona: 'regular',
    });
}

// EXTERNAL MODULE: ./build/dist/src/rules/aml903-exemption-expired.js
var aml903_exemption_expired = __webpack_require__(36580);
// EXTERNAL MODULE: ./build/dist/src/rules/aml904-exemption-unused.js
var aml904_exemption_unused = __webpack_require__(69328);
;// CONCATENATED MODULE: ./build/dist/src/rules/allRules.js
// Generated from the files of this folder by "npm run generate".





















































/** Every rule, sorted by id. */
const ALL_RULES = [
    aml001_online_endpoint_key_auth/* aml001 */.O,
    aml002_online_endpoint_aml_token/* aml002 */.V,
    aml003_serverless_endpoint_key_auth/* aml003 */.O,
    aml004_batch_endpoint_auth_mode/* aml004 */.V,
    aml005,
    aml006,
    aml007,
    aml008,
    aml101,
    aml102,
    aml103,
    aml104,
    aml201,
    aml202,
    aml203,
    aml204,
    aml205,
    aml301,
    aml302,
    aml303,
    aml304,
    aml305,
    aml306,
    aml307,
    aml308,
    aml309,
    aml310,
    aml311,
    aml312,
    aml313,
    aml314,
    aml401,
    aml402,
    aml403,
    aml404,
    aml501_ai_account_local_auth/* aml501 */.r,
    aml502_ai_account_public_network/* aml502 */.k,
    aml503,
    aml504,
    aml601,
    aml602,
    aml603,
    aml604,
    aml605,
    aml701,
    aml702,
    aml703,
    aml704,
    aml705,
    aml901,
    aml902,
    aml903_exemption_expired/* aml903 */.F,
    aml904_exemption_unused/* aml904 */.M,
];


/***/ }),

/***/ 36580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ aml903),
/* harmony export */   R: () => (/* binding */ exemptionExpired)
/* harmony export */ });
/* harmony import */ var _exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99662);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);


const aml903 = {
    id: 'AML903',
    name: 'exemption-expired',
    since: '0.1.0',
    summary: 'No exemption of the policy has ended while what it covered is still there.',
    severity: 'low',
    persona: 'regular',
    needs: [],
    why: 'An exemption is a decision for a while, made by somebody with a reason. When its last day is over (midnight, UTC) the findings that it covered count again, and they can fail a run that was green the day before; this finding says why.',
    fix: 'Mend what the exemption covered and delete the entry, or have its owner decide again and write a later expires-on.',
    docs: ['https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure'],
    // There is nothing to see in an inventory: the policy's own stage makes these findings.
    check: () => [],
};
/** `open`: how many findings no entry exempts any more; a baseline may know some of them. */
function exemptionExpired(exemption, open) {
    const { expiresOn, place } = exemption;
    const now = open === 0
        ? 'what it covered is exempted by another entry'
        : `${open === 1 ? 'one finding is' : `${open} findings are`} exempted no longer`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(aml903, {
        ...(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptionParts */ .S5)(exemption),
        message: `${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExemption */ .vS)(exemption)} ended with ${expiresOn}: ${now}.`,
        remediation: {
            text: open === 0
                ? `Delete the ${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(exemption)} from ${place.file}.`
                : `Mend what it covered and delete the ${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(exemption)} from ${place.file}, or let its owner decide again and write a later expires-on.`,
            destructive: false,
        },
    });
}


/***/ }),

/***/ 69328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ aml904),
/* harmony export */   t: () => (/* binding */ exemptionUnused)
/* harmony export */ });
/* harmony import */ var _exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99662);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);


const aml904 = {
    id: 'AML904',
    name: 'exemption-unused',
    since: '0.1.0',
    summary: 'Every exemption of the policy covers something that was found.',
    severity: 'info',
    persona: 'pedantic',
    needs: [],
    why: 'An exemption that covers nothing was mistyped, or what it covered is gone. In the second case it lies in wait: whatever is made under the same name later is exempted before anybody has looked at it. It is only said where everything was looked at that the exemption could be about.',
    fix: 'Delete the entry, or correct its rule or resource.',
    docs: ['https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure'],
    // There is nothing to see in an inventory: the policy's own stage makes these findings.
    check: () => [],
};
/** `expired`: its last day is over, too. */
function exemptionUnused(exemption, expired) {
    const ended = expired ? `, and it ended with ${exemption.expiresOn}` : '';
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(aml904, {
        ...(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptionParts */ .S5)(exemption),
        message: `${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExemption */ .vS)(exemption)} covers nothing that this run found${ended}.`,
        remediation: {
            text: `Delete the ${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(exemption)} from ${exemption.place.file}, or correct its rule or ${exemption.covers === undefined ? 'resource' : 'place'}.`,
            destructive: false,
        },
    });
}


/***/ }),

/***/ 66158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hides),
/* harmony export */   D: () => (/* binding */ firstGap)
/* harmony export */ });
/* harmony import */ var _inventory_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63803);
/* harmony import */ var _rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85704);


const SPOTS = new WeakMap();
/**
 * True when something of these parts could not be read at the scope, above it or below it. Asked for thousands of
 * scopes, so it does not walk through the gaps.
 */
function hides(context, parts, scope) {
    const spots = spotsOf(context);
    return parts.some((part) => {
        const spot = spots.get(part);
        if (spot === undefined)
            return false;
        return (spot.at.has('directory') ||
            spot.above.has((0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(scope)) ||
            (0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesAbove */ .JO)(scope, context.inventory.managementGroups).some((key) => spot.at.has(key)));
    });
}
/** The first gap in a part, wherever it is. */
function firstGap(context, part) {
    return context.inventory.scopes.flatMap(({ gaps }) => gaps).find((gap) => gap.part === part);
}
function spotsOf(context) {
    const present = SPOTS.get(context);
    if (present !== undefined)
        return present;
    const made = new Map();
    for (const gap of context.inventory.scopes.flatMap(({ gaps }) => gaps).filter(_inventory_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .hidesSomething */ .OT)) {
        const spot = made.get(gap.part) ?? { at: new Set(), above: new Set() };
        made.set(gap.part, spot);
        spot.at.add((0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(gap.scope));
        for (const key of (0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesAbove */ .JO)(gap.scope, context.inventory.managementGroups))
            spot.above.add(key);
    }
    SPOTS.set(context, made);
    return made;
}


/***/ }),

/***/ 99662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ exemptionParts),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   vS: () => (/* binding */ describeExemption)
/* harmony export */ });
/** An entry of a policy, or a comment in the file itself. */
function nounOf({ covers }) {
    return covers === undefined ? 'entry' : 'comment';
}
/** Policies are written by people: the words of one may be long. */
const LONGEST = 200;
/** "The exemption of AML001, AML004 for fraud (owner: team-ml)". */
function describeExemption({ ruleIds, resource, owner }) {
    return `The exemption of ${shorten(ruleIds.join(', '))} for ${shorten(resource)} (owner: ${shorten(owner)})`;
}
/** What a finding about an exemption is about: the entry in the policy file, or the comment, by what it says and not by its line. */
function exemptionParts({ ruleIds, resource, reason, expiresOn, place, }) {
    const origin = { kind: 'file', ...place };
    // The same entry of the same file is the same at another commit of another repository, too.
    const file = place.file.replace(/@[0-9a-f]{40}$/, '');
    return {
        resource: { kind: 'exemption', id: `${file}#${resource}`, name: resource, origin },
        identity: [...ruleIds.toSorted(), expiresOn],
        evidence: [
            {
                what: `expires-on is ${shorten(expiresOn)}`,
                where: `${place.file}:${place.line}`,
                why: `the reason given was: ${shorten(reason)}`,
            },
        ],
    };
}
function shorten(text) {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}


/***/ })

};
