export const id = 362;
export const ids = [362];
export const modules = {

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   BK: () => (/* binding */ flagFact),
/* harmony export */   HG: () => (/* binding */ listFact),
/* harmony export */   Mx: () => (/* binding */ referenceFact),
/* harmony export */   iX: () => (/* binding */ originAt),
/* harmony export */   l1: () => (/* binding */ numbersFact),
/* harmony export */   yD: () => (/* binding */ factOf),
/* harmony export */   yM: () => (/* binding */ textFact)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3005);

/** Facts of declarations: each with the place where its value stands. */
const LONGEST_EXPRESSION = 200;
function originAt(file, { line, column, endLine, endColumn }) {
    return { kind: 'file', file, line, column, endLine, endColumn };
}
/** A text; undefined and `null` are absent, as ARM takes them. */
function textFact(declaration, ...path) {
    return factOf(declaration, path, (value) => (value.kind === 'text' ? value.text : undefined));
}
/** The lower-cased ARM id of another resource. Its name may stand for an expression: `…/workspaces/{name}`. */
function referenceFact(declaration, ...path) {
    const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(declaration.body, ...path);
    const id = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .identifying */ .j)(value);
    if (value?.kind === 'unresolved' && id?.startsWith('/') === true) {
        return { state: 'known', value: id.toLowerCase(), origin: originAt(declaration.file, value.place) };
    }
    return factOf(declaration, path, (found) => (found.kind === 'text' ? found.text.toLowerCase() : undefined));
}
/** `'true'` counts: templates write switches as texts, and ARM takes them. */
function flagFact(declaration, ...path) {
    return factOf(declaration, path, (value) => {
        if (value.kind === 'boolean')
            return value.boolean;
        if (value.kind !== 'text')
            return undefined;
        return { true: true, false: false }[value.text.toLowerCase()];
    });
}
/** `read` answers undefined for an item that is of no interest. */
function listFact(declaration, path, read) {
    return factOf(declaration, path, (value) => {
        if (value.kind !== 'list')
            return undefined;
        const hidden = value.items.find(hidesItself);
        return hidden ?? value.items.flatMap((item) => read(item) ?? []);
    });
}
/** Numbers by name, as `traffic` has them. */
function numbersFact(declaration, ...path) {
    return factOf(declaration, path, (value) => {
        if (value.kind !== 'object')
            return undefined;
        const numbers = {};
        for (const { name, value: entry } of value.entries.values()) {
            if (entry.kind === 'unresolved')
                return entry;
            const number = entry.kind === 'number' ? entry.number : entry.kind === 'text' ? Number(entry.text) : NaN;
            if (!Number.isFinite(number))
                return undefined;
            Object.defineProperty(numbers, name, { value: number, enumerable: true, configurable: true });
        }
        return numbers;
    });
}
/**
 * The value at a path as `read` takes it. A value of another kind is unknown, and so is one that hides something:
 * `read` answers that part then.
 */
function factOf({ file, body }, path, read) {
    const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(body, ...path);
    if (value === undefined)
        return { state: 'absent' };
    const origin = originAt(file, value.place);
    if (value.kind === 'null')
        return { state: 'absent', origin };
    const result = value.kind === 'unresolved' ? value : read(value);
    if (isHidden(result))
        return { state: 'unknown', reason: { ...reasonOf(result), at: origin }, origin };
    if (result === undefined) {
        const detail = `${path.join('.')} is a ${value.kind}, which is not what belongs there`;
        return { state: 'unknown', reason: { kind: 'unresolved-expression', detail, at: origin }, origin };
    }
    return { state: 'known', value: result, origin, ...sureness(value.confidence) };
}
function isHidden(value) {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unresolved';
}
function hidesItself(value) {
    return value.kind === 'unresolved';
}
/** "parameters('authMode') is not known: the parameter authMode has no default". */
function reasonOf({ expression, why }) {
    const shown = expression.length > LONGEST_EXPRESSION ? `${expression.slice(0, LONGEST_EXPRESSION)}…` : expression;
    // Where one thing hides the next, the last of them is what there is to mend.
    const cause = why.length > LONGEST_EXPRESSION ? why.slice(why.lastIndexOf(': ') + 2) : why;
    return { kind: 'unresolved-expression', detail: `${shown} is not known: ${cause.slice(0, 400)}` };
}
function sureness(confidence) {
    return confidence === undefined ? {} : { confidence };
}


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ declaredId),
/* harmony export */   lV: () => (/* binding */ declaredPrincipal),
/* harmony export */   wC: () => (/* binding */ deploymentScope)
/* harmony export */ });
/* harmony import */ var _inventory_standIn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3084);

/**
 * The scope of a deployment whose root is a file (a template), a folder (a Terraform module, YAML files that stand
 * together): `/subscriptions/{infra:main.bicep}/resourceGroups/{infra:main.bicep}`. The root of the tenant is `/`.
 */
function deploymentScope(root, kind) {
    const name = (0,_inventory_standIn_js__WEBPACK_IMPORTED_MODULE_0__/* .standIn */ .u)(root);
    switch (kind) {
        case 'tenant':
            return '/';
        case 'management-group':
            return `/providers/Microsoft.Management/managementGroups/${name}`;
        case 'subscription':
            return `/subscriptions/${name}`;
        case 'resource-group':
            return `/subscriptions/${name}/resourceGroups/${name}`;
    }
}
/**
 * The id of a declared resource: `declaredId('/subscriptions/…/resourceGroups/rg', 'Microsoft.X/a/b', ['ml', 'ep'])`.
 * Names may hold what stands for an expression; a slash in one is none.
 */
function declaredId(scope, type, names) {
    const [namespace = '', ...types] = type.split('/');
    const pairs = types.map((part, index) => `${part}/${(names[index] ?? (0,_inventory_standIn_js__WEBPACK_IMPORTED_MODULE_0__/* .standIn */ .u)('unnamed')).replaceAll('/', ':')}`);
    return `${scope === '/' ? '' : scope}/providers/${namespace}/${pairs.join('/')}`;
}
/** Object id of the identity of a declared resource: the same text wherever its `identity.principalId` is used. */
function declaredPrincipal(id) {
    return `{principal of ${id.toLowerCase()}}`;
}


/***/ }),

/***/ 8796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ givenIn),
/* harmony export */   V8: () => (/* binding */ PARAMETERS_SCHEMA),
/* harmony export */   eN: () => (/* binding */ parameterFilesFor)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3005);


/** `$schema` of the JSON parameter files that go with ARM templates, and with Bicep files. */
const PARAMETERS_SCHEMA = /\/\w*deploymentParameters\.json#?$/i;
const MOST_PARAMETER_FILES = 20;
/** `main.json` goes with `main.parameters.json`, `main.prod.parameters.json`, `parameters.json`, … of its folder. */
function parameterFilesFor(template, paths) {
    const stem = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(template)
        .replace(/\.(?:jsonc?|bicep)$/i, '')
        .toLowerCase();
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(template);
    return paths
        .filter((path) => {
        if ((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) !== folder && (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) !== (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'parameters'))
            return false;
        const name = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path).toLowerCase();
        return name.startsWith(`${stem}.`) || /^(?:azuredeploy\.)?parameters(?:\.[\w-]+)?\.jsonc?$/.test(name);
    })
        .slice(0, MOST_PARAMETER_FILES);
}
/** Values of a parameter file; one that comes from a key vault is known to the deployment alone. */
function givenIn(file) {
    const given = new Map();
    const parameters = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(file, 'parameters');
    if (parameters?.kind !== 'object')
        return given;
    for (const [key, { name, value }] of parameters.entries) {
        const literal = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, 'value');
        given.set(key, literal ?? {
            kind: 'unresolved',
            expression: `parameters('${name}')`,
            why: 'its value is in a key vault',
            placeholder: `{${name}}`,
            place: value.place,
        });
    }
    return given;
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFiles: () => (/* binding */ readFiles),
  N: () => (/* binding */ readWalked)
});

// EXTERNAL MODULE: ./build/dist/src/inventory/fact.js
var fact = __webpack_require__(3777);
// EXTERNAL MODULE: ./build/dist/src/inventory/access.js
var access = __webpack_require__(5189);
// EXTERNAL MODULE: ./build/dist/src/inventory/standIn.js
var standIn = __webpack_require__(3084);
// EXTERNAL MODULE: ./build/dist/src/rbac/builtInRoles.js + 1 modules
var builtInRoles = __webpack_require__(8652);
// EXTERNAL MODULE: ./build/dist/src/files/declaredFacts.js
var declaredFacts = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/dist/src/files/declaredScopes.js
var declaredScopes = __webpack_require__(5017);
// EXTERNAL MODULE: ./build/dist/src/files/value.js
var files_value = __webpack_require__(3005);
;// CONCATENATED MODULE: ./build/dist/src/files/declaredAccess.js







/** Types of Azure RBAC and of federation, lower-cased. */
const ROLE_ASSIGNMENTS = 'microsoft.authorization/roleassignments';
const ROLE_DEFINITIONS = 'microsoft.authorization/roledefinitions';
const ELIGIBLE_ASSIGNMENTS = 'microsoft.authorization/roleeligibilityschedulerequests';
const ACTIVE_ASSIGNMENTS = 'microsoft.authorization/roleassignmentschedulerequests';
const IDENTITY_CREDENTIALS = 'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials';
const APPLICATIONS = 'microsoft.graph/applications';
const APPLICATION_CREDENTIALS = 'microsoft.graph/applications/federatedidentitycredentials';
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Some templates take an id apart and put it together again. */
const ROLE_ID = /\/roledefinitions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//i;
function indexRoles(roles, declarations) {
    const index = new Map();
    for (const [position, role] of roles.entries()) {
        const declaration = declarations[position];
        index.set(role.roleId, role);
        index.set(role.roleName.toLowerCase(), role);
        if (declaration !== undefined)
            index.set(declaration.id.toLowerCase(), role);
    }
    return index;
}
/** https://learn.microsoft.com/azure/templates/microsoft.authorization/roledefinitions */
function roleDefinitionOf(declaration) {
    const { file, body, name, place, symbol } = declaration;
    const roleName = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(body, 'properties', 'roleName'));
    const guid = GUID.exec((0,files_value/* identifying */.j)(name) ?? '')?.[0];
    const permissions = (0,files_value/* valueAt */.f)(body, 'properties', 'permissions');
    const parts = permissions?.kind === 'list' ? permissions.items : [];
    return {
        roleId: guid?.toLowerCase() ?? declaration.id.toLowerCase(),
        roleName: roleName ?? symbol,
        type: 'CustomRole',
        assignableScopes: texts((0,files_value/* valueAt */.f)(body, 'properties', 'assignableScopes')),
        permissions: parts.flatMap((item) => (item.kind === 'object' ? [permissionOf(item)] : [])),
        origin: (0,declaredFacts/* originAt */.iX)(file, place),
        declared: {
            symbol,
            strings: parts.flatMap(operationsIn).flatMap((item) => {
                const text = (0,files_value/* identifying */.j)(item);
                return text === undefined ? [] : [{ text, origin: (0,declaredFacts/* originAt */.iX)(file, item.place) }];
            }),
        },
    };
}
const LISTS = ['actions', 'notActions', 'dataActions', 'notDataActions'];
/** The operations of a permission, or what hides them. */
function operationsIn(part) {
    if (part.kind === 'unresolved')
        return [part];
    return LISTS.flatMap((list) => {
        const value = (0,files_value/* valueAt */.f)(part, list);
        return value === undefined ? [] : value.kind === 'list' ? value.items : [value];
    });
}
function permissionOf(value) {
    return {
        actions: texts((0,files_value/* valueAt */.f)(value, 'actions')),
        notActions: texts((0,files_value/* valueAt */.f)(value, 'notActions')),
        dataActions: texts((0,files_value/* valueAt */.f)(value, 'dataActions')),
        notDataActions: texts((0,files_value/* valueAt */.f)(value, 'notDataActions')),
    };
}
/** What hides operations of a role: a list that is not known says nothing of what the role may do. */
function blindRole({ file, type, body }) {
    const permissions = (0,files_value/* valueAt */.f)(body, 'properties', 'permissions');
    const parts = permissions?.kind === 'list' ? permissions.items : permissions === undefined ? [] : [permissions];
    return parts
        .flatMap(operationsIn)
        .flatMap((item) => item.kind === 'unresolved'
        ? [{ file, place: item.place, expression: item.expression, why: item.why, type }]
        : []);
}
/** A role assignment, or what hides it. */
function roleAssignmentOf(declaration, roles) {
    const { file, body, id, place, scope, type } = declaration;
    const role = roleOf(declaration, roles);
    if (typeof role !== 'string') {
        const at = role ?? { place, expression: 'roleDefinitionId', why: 'the assignment names no role' };
        return { blind: { file, place: at.place, expression: at.expression, why: at.why, type } };
    }
    const condition = (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'condition');
    const version = (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'conditionVersion');
    const assignment = {
        id: id.toLowerCase(),
        roleId: role,
        principalId: principalOf(declaration),
        principalType: principalTypeOf((0,files_value/* valueAt */.f)(body, 'properties', 'principalType')),
        scope,
        // A condition that nobody can read is one that nobody may count on: it is kept as it is written.
        ...(condition.state === 'known'
            ? { condition: condition.value }
            : condition.state === 'unknown'
                ? { condition: `{${condition.reason.detail}}` }
                : {}),
        ...(version.state === 'known' ? { conditionVersion: version.value } : {}),
        ...unstableIn(declaration),
        origin: (0,declaredFacts/* originAt */.iX)(file, place),
        declared: declaredGrant(declaration),
    };
    return { assignment };
}
/** Where the values of an assignment stand. */
function declaredGrant({ file, body, symbol }) {
    const at = (name, ...path) => {
        const value = (0,files_value/* valueAt */.f)(body, 'properties', ...path);
        return value === undefined ? {} : { [name]: (0,declaredFacts/* originAt */.iX)(file, value.place) };
    };
    const role = (0,files_value/* valueAt */.f)(body, 'properties', 'roleDefinitionName') ?? (0,files_value/* valueAt */.f)(body, 'properties', 'roleDefinitionId');
    const expiration = (0,files_value/* valueAt */.f)(body, 'properties', 'scheduleInfo', 'expiration');
    const end = ENDS.map((name) => (0,files_value/* valueAt */.f)(expiration, name)).find((value) => value?.kind === 'unresolved');
    return {
        symbol,
        ...(role === undefined ? {} : { role: (0,declaredFacts/* originAt */.iX)(file, role.place) }),
        ...at('principal', 'principalId'),
        ...at('principalType', 'principalType'),
        ...at('condition', 'condition'),
        ...at('expiration', 'scheduleInfo', 'expiration'),
        ...(end?.kind === 'unresolved' ? { hiddenEnd: (0,declaredFacts/* reasonOf */.A3)(end).detail } : {}),
        ...(role?.confidence === undefined ? {} : { confidence: role.confidence }),
    };
}
const ENDS = ['type', 'endDateTime', 'duration', 'durationDays', 'durationHours'];
function eligibleAssignmentOf({ declaration, assignment }) {
    const { conditionVersion: _, unstable: _unstable, ...grant } = assignment;
    const end = (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'scheduleInfo', 'expiration', 'endDateTime');
    return { ...grant, ...(end.state === 'known' ? { endDateTime: end.value } : {}) };
}
/** What a declaration leaves to chance. https://learn.microsoft.com/azure/role-based-access-control/best-practices */
function unstableIn({ file, body, place, name, format }) {
    const found = [];
    const see = (kind, written, at) => {
        found.push({ kind, written: written.slice(0, 200), origin: (0,declaredFacts/* originAt */.iX)(file, at) });
    };
    const roleName = (0,files_value/* valueAt */.f)(body, 'properties', 'roleDefinitionName');
    const roleText = (0,files_value/* identifying */.j)(roleName);
    if (roleName !== undefined && roleText !== undefined)
        see('role-by-name', roleText, roleName.place);
    // Terraform makes the name itself.
    if (format === 'arm-template' || format === 'bicep') {
        const written = name.kind === 'unresolved' ? name.expression : ((0,files_value/* identifying */.j)(name) ?? '');
        if (!/\bguid\(/i.test(written) && !GUID.test(written))
            see('name-not-derived', written, name.place);
    }
    if ((0,files_value/* valueAt */.f)(body, 'properties', 'principalType') === undefined)
        see('no-principal-type', '', place);
    const condition = (0,files_value/* valueAt */.f)(body, 'properties', 'condition');
    if (condition !== undefined &&
        condition.kind !== 'null' &&
        (0,files_value/* valueAt */.f)(body, 'properties', 'conditionVersion') === undefined) {
        see('no-condition-version', '', condition.place);
    }
    return found.length === 0 ? {} : { unstable: found };
}
/**
 * PIM's view of an assignment that it makes: from when, and until when. One that does not say when it begins does so when
 * it is deployed: `now`, ISO 8601.
 */
function activeAssignmentOf({ declaration, assignment }, now) {
    const { conditionVersion: _, unstable: _unstable, ...grant } = assignment;
    const start = (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'scheduleInfo', 'startDateTime');
    const startDateTime = start.state === 'known' ? start.value : now;
    const endDateTime = endOf((0,files_value/* valueAt */.f)(declaration.body, 'properties', 'scheduleInfo', 'expiration'), startDateTime);
    return {
        ...grant,
        assignmentType: 'Assigned',
        startDateTime,
        ...(endDateTime === undefined ? {} : { endDateTime }),
        roleAssignmentId: assignment.id,
    };
}
const HOUR = 3_600_000;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
/** `endDateTime`, or a duration from the start; Terraform counts days or hours. */
function endOf(expiration, start) {
    const end = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(expiration, 'endDateTime'));
    if (end !== undefined)
        return end;
    const number = (name) => Number((0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(expiration, name)) ?? 0);
    const [, years = 0, months = 0, weeks = 0, days = 0, hours = 0] = DURATION.exec((0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(expiration, 'duration')) ?? '')?.map(Number) ?? [];
    const counted = [years * 365, months * 31, weeks * 7, days, number('durationDays')];
    const span = counted.reduce((sum, one) => sum + (one || 0), 0) * 24 + (hours || 0) + number('durationHours');
    const at = Date.parse(start) + span * HOUR;
    return span > 0 && Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : undefined;
}
/** The GUID of the role, or the lower-cased id of a declared one whose GUID is not known; else what hides it. */
function roleOf({ body }, roles) {
    const byName = (0,files_value/* valueAt */.f)(body, 'properties', 'roleDefinitionName');
    if (byName?.kind === 'text') {
        const role = roles.get(byName.text.toLowerCase()) ?? (0,builtInRoles/* builtInRoleNamed */.HT)(byName.text);
        if (role !== undefined)
            return role.roleId;
        const why = 'no built-in role has this name, and no file here declares one';
        return {
            kind: 'unresolved',
            place: byName.place,
            expression: byName.text,
            why,
            placeholder: byName.text,
        };
    }
    const value = (0,files_value/* valueAt */.f)(body, 'properties', 'roleDefinitionId');
    const id = (0,files_value/* identifying */.j)(value);
    if (value === undefined || id === undefined)
        return byName?.kind === 'unresolved' ? byName : undefined;
    const declared = roles.get(id.toLowerCase()) ?? roles.get(id.slice(id.lastIndexOf('/') + 1).toLowerCase());
    if (declared !== undefined)
        return declared.roleId;
    // The GUID is at the end even where the subscription before it is not known.
    const guid = GUID.exec(id)?.[0] ?? ROLE_ID.exec(id)?.[1];
    if (guid !== undefined && (0,builtInRoles/* builtInRole */.Y1)(guid) !== undefined)
        return guid.toLowerCase();
    if (guid !== undefined) {
        const why = 'no built-in role has this id, and no file here declares it';
        return { kind: 'unresolved', place: value.place, expression: guid, why, placeholder: guid };
    }
    if (value.kind === 'unresolved')
        return value;
    const why = 'it ends with no GUID of a role';
    const shown = id.slice(id.lastIndexOf('/providers/') + 1);
    return { kind: 'unresolved', place: value.place, expression: shown, why, placeholder: id };
}
/** The object id, or what stands for it: the same for one parameter wherever it is used in a deployment. */
function principalOf({ body, file, symbol }) {
    const value = (0,files_value/* valueAt */.f)(body, 'properties', 'principalId');
    const id = (0,files_value/* identifying */.j)(value) ?? symbol;
    // Many parameters for an object id have an empty text for a default: it names nobody yet.
    if (value?.kind === 'text' && id === '')
        return (0,standIn/* standIn */.u)(`${file}#${symbol}.principalId`).toLowerCase();
    return (value?.kind === 'text' ? id : (0,standIn/* standIn */.u)(`${file}#${id}`)).toLowerCase();
}
function principalTypeOf(value) {
    const text = value?.kind === 'text' ? value.text.toLowerCase() : undefined;
    return access/* PRINCIPAL_TYPES */.J.find((type) => type.toLowerCase() === text) ?? 'Unknown';
}
/** Of a managed identity, or of an application, whose own declaration is what the id lies below. */
function federatedCredentialOf(declaration) {
    const { id, type, file, place, name, symbol } = declaration;
    const ofApplication = type.toLowerCase() === APPLICATION_CREDENTIALS;
    const path = (property) => ['properties', property];
    return {
        key: id.toLowerCase(),
        name: (0,files_value/* identifying */.j)(name) ?? symbol,
        holder: {
            kind: ofApplication ? 'application' : 'managed-identity',
            id: id.toLowerCase().split('/').slice(0, -2).join('/'),
        },
        issuer: (0,declaredFacts/* textFact */.yM)(declaration, ...path('issuer')),
        subject: (0,declaredFacts/* textFact */.yM)(declaration, ...path('subject')),
        audiences: (0,declaredFacts/* listFact */.HG)(declaration, path('audiences'), (item) => item.kind === 'text' ? item.text : undefined),
        claimsMatchingExpression: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'claimsMatchingExpression', 'value'),
        origin: (0,declaredFacts/* originAt */.iX)(file, place),
    };
}
/** An app registration; its passwords are declarations of their own below it. */
function applicationOf(declaration, passwords) {
    const { id, file, place, body, symbol } = declaration;
    const mine = passwords.filter((password) => password.id.toLowerCase().startsWith(`${id.toLowerCase()}/`));
    return {
        objectId: id.toLowerCase(),
        appId: id.toLowerCase(),
        displayName: (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(body, 'properties', 'displayName')) ?? symbol,
        owners: fact/* ABSENT */.sj,
        passwords: (0,fact/* known */.eO)(mine.map((password) => ({
            keyId: password.symbol,
            startDateTime: (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(password.body, 'properties', 'startDateTime')) ?? '',
            endDateTime: (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(password.body, 'properties', 'endDateTime')) ?? '',
            origin: (0,declaredFacts/* originAt */.iX)(password.file, password.place),
        }))),
        origin: (0,declaredFacts/* originAt */.iX)(file, place),
    };
}
/** The principals that declared identities will be, so that assignments to them have a name. */
function principalsOf(resources) {
    return resources.flatMap((resource) => {
        const ids = resource.kind === 'managed-identity'
            ? [(0,fact/* known */.eO)((0,declaredScopes/* declaredPrincipal */.lV)(resource.key))]
            : 'identity' in resource
                ? [resource.identity.systemAssigned]
                : [];
        return ids.flatMap((id) => (id.state === 'known' ? [identityPrincipal(id.value, resource)] : []));
    });
}
function identityPrincipal(id, { kind, name, origin }) {
    const holder = kind === 'managed-identity' ? name : `identity of ${kind.replaceAll('-', ' ')} ${name}`;
    return {
        id,
        type: 'ServicePrincipal',
        displayName: (0,fact/* known */.eO)(holder),
        userType: fact/* ABSENT */.sj,
        accountEnabled: fact/* ABSENT */.sj,
        transitiveMembers: fact/* ABSENT */.sj,
        owners: fact/* ABSENT */.sj,
        servicePrincipalType: (0,fact/* known */.eO)('ManagedIdentity'),
        appId: fact/* ABSENT */.sj,
        exists: fact/* ABSENT */.sj,
        origin,
    };
}
function texts(value) {
    return value?.kind === 'list' ? value.items.flatMap((item) => (0,files_value/* identifying */.j)(item) ?? []) : [];
}

;// CONCATENATED MODULE: ./build/dist/src/files/declaredHolders.js




const LONGEST_NAME = 80;
/** How `declaredPrincipal` begins. */
const IDENTITY = '{principal of ';
/**
 * Whom assignments are for that no directory and no resource of the inventory knows: the identity of a virtual machine,
 * a policy assignment, …; and whatever an expression names, which has the expression for a name.
 */
function holdersOf(assignments, declarations, others) {
    const present = new Set(others.map(({ id }) => id));
    const byIdentity = new Map();
    const found = new Map();
    for (const { declaration, assignment } of assignments) {
        const { principalId: id } = assignment;
        if (present.has(id) || found.has(id))
            continue;
        if (id.startsWith(IDENTITY)) {
            if (byIdentity.size === 0) {
                for (const one of declarations)
                    byIdentity.set((0,declaredScopes/* declaredPrincipal */.lV)(one.id), one);
            }
            found.set(id, identityOf(id, byIdentity.get(id), assignment.origin));
            continue;
        }
        const value = (0,files_value/* valueAt */.f)(declaration.body, 'properties', 'principalId');
        if (value === undefined || !id.startsWith('{'))
            continue;
        const whole = value.kind === 'unresolved' ? /^\{([^{}]+)\}$/.exec(value.placeholder)?.[1] : undefined;
        const expression = value.kind === 'unresolved' ? value.expression : 'its principalId';
        const full = whole ?? expression;
        const name = full.length > LONGEST_NAME ? `${full.slice(0, LONGEST_NAME)}…` : full;
        found.set(id, principal(id, assignment.principalType, name, (0,declaredFacts/* originAt */.iX)(declaration.file, value.place)));
    }
    return [...found.values()];
}
function identityOf(id, declaration, origin) {
    const [, type = 'resource', name = ''] = /([^/]+)\/([^/]+)\}$/.exec(id) ?? [];
    const kind = declaration?.type.slice(declaration.type.lastIndexOf('/') + 1) ?? type;
    const called = declaration === undefined ? name : ((0,files_value/* identifying */.j)(declaration.name) ?? declaration.symbol);
    const isIdentity = kind.toLowerCase() === 'userassignedidentities';
    return principal(id, 'ServicePrincipal', isIdentity ? called : `identity of ${singular(kind)} ${called}`, declaration === undefined ? origin : (0,declaredFacts/* originAt */.iX)(declaration.file, declaration.place));
}
/** `virtualMachines`: "virtual machine"; `registries`: "registry". */
function singular(type) {
    return type
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase()
        .replace(/ies$/, 'y')
        .replace(/(?<!s)s$/, '');
}
function principal(id, type, displayName, origin) {
    return {
        id,
        type,
        displayName: (0,fact/* known */.eO)(displayName),
        userType: fact/* ABSENT */.sj,
        accountEnabled: fact/* ABSENT */.sj,
        transitiveMembers: type === 'Group' ? (0,fact/* unknown */.L5)('unresolved-expression', 'files do not say who is in a group') : fact/* ABSENT */.sj,
        owners: fact/* ABSENT */.sj,
        servicePrincipalType: id.startsWith(IDENTITY) ? (0,fact/* known */.eO)('ManagedIdentity') : fact/* ABSENT */.sj,
        appId: fact/* ABSENT */.sj,
        exists: fact/* ABSENT */.sj,
        origin,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/files/declaredPrincipals.js



const TYPES = {
    'microsoft.graph/serviceprincipals': 'ServicePrincipal',
    'microsoft.graph/groups': 'Group',
    'microsoft.graph/users': 'User',
};
/**
 * Service principals, groups and users that files declare or look up. Their object ids are those that were given, else
 * the ids of their declarations; who is in a group is not for files to say.
 */
function directoryPrincipals(declarations) {
    const byId = new Map();
    for (const declaration of declarations) {
        const type = TYPES[declaration.type.toLowerCase()];
        if (type === undefined)
            continue;
        const { file, place, symbol, name, body } = declaration;
        const given = (0,files_value/* valueAt */.f)(body, 'properties', 'id');
        const id = (given?.kind === 'text' ? given.text : declaration.id).toLowerCase();
        const displayName = (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'displayName');
        const appId = (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'appId');
        byId.set(id, {
            id,
            type,
            displayName: displayName.state === 'known' ? displayName : (0,fact/* known */.eO)((0,files_value/* identifying */.j)(name) ?? symbol),
            userType: fact/* ABSENT */.sj,
            accountEnabled: fact/* ABSENT */.sj,
            transitiveMembers: type === 'Group'
                ? {
                    state: 'unknown',
                    reason: { kind: 'unresolved-expression', detail: 'files do not say who is in a group' },
                }
                : fact/* ABSENT */.sj,
            owners: fact/* ABSENT */.sj,
            servicePrincipalType: type === 'ServicePrincipal' ? (0,fact/* known */.eO)('Application') : fact/* ABSENT */.sj,
            appId: appId.state === 'known' ? { ...appId, value: appId.value.toLowerCase() } : appId,
            exists: fact/* ABSENT */.sj,
            origin: (0,declaredFacts/* originAt */.iX)(file, place),
        });
    }
    return [...byId.values()];
}

// EXTERNAL MODULE: ./build/dist/src/inventory/secretShapes.js
var secretShapes = __webpack_require__(4326);
;// CONCATENATED MODULE: ./build/dist/src/files/declaredResources.js






const WORKSPACES = 'microsoft.machinelearningservices/workspaces';
const ACCOUNTS = 'microsoft.cognitiveservices/accounts';
const MOST_ENTRIES = 1_000;
const declaredResources_LONGEST_NAME = 60;
/**
 * Resource types that rules look at, lower-cased, with what is made of a declaration. Whatever a deployment alone can
 * say (states, ages, logs) is absent.
 */
const DECLARED_RESOURCES = {
    [WORKSPACES]: workspaceOf,
    [`${WORKSPACES}/onlineendpoints`]: onlineEndpointOf,
    [`${WORKSPACES}/batchendpoints`]: (declaration) => ({
        ...resourceOf(declaration),
        kind: 'batch-endpoint',
        workspace: parentOf(declaration),
        authMode: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'authMode'),
        provisioningState: fact/* ABSENT */.sj,
    }),
    [`${WORKSPACES}/serverlessendpoints`]: (declaration) => ({
        ...resourceOf(declaration),
        kind: 'serverless-endpoint',
        workspace: parentOf(declaration),
        authMode: serverlessAuthOf(declaration),
        modelId: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'modelSettings', 'modelId'),
        createdAt: fact/* ABSENT */.sj,
        keysRegeneratedAt: fact/* ABSENT */.sj,
    }),
    [`${WORKSPACES}/onlineendpoints/deployments`]: (declaration) => deploymentOf(declaration, 'online-deployment'),
    [`${WORKSPACES}/batchendpoints/deployments`]: (declaration) => deploymentOf(declaration, 'batch-deployment'),
    [`${WORKSPACES}/connections`]: connectionOf,
    [`${ACCOUNTS}/connections`]: connectionOf,
    [`${ACCOUNTS}/projects/connections`]: connectionOf,
    [`${WORKSPACES}/computes`]: (declaration) => ({
        ...resourceOf(declaration),
        kind: 'compute',
        workspace: parentOf(declaration),
        computeType: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'computeType'),
        identity: declaredResources_identityOf(declaration),
        disableLocalAuth: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'disableLocalAuth'),
        sshPublicAccess: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'properties', 'sshSettings', 'sshPublicAccess'),
        remoteLoginPortPublicAccess: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'properties', 'remoteLoginPortPublicAccess'),
        enableNodePublicIp: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'properties', 'enableNodePublicIp'),
    }),
    [`${WORKSPACES}/datastores`]: (declaration) => ({
        ...resourceOf(declaration),
        kind: 'datastore',
        workspace: parentOf(declaration),
        datastoreType: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'datastoreType'),
        credentialsType: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'credentials', 'credentialsType'),
    }),
    [ACCOUNTS]: accountOf,
    'microsoft.search/searchservices': (declaration) => ({
        ...resourceOf(declaration),
        kind: 'search-service',
        disableLocalAuth: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'disableLocalAuth'),
        publicNetworkAccess: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'publicNetworkAccess'),
    }),
    'microsoft.managedidentity/userassignedidentities': (declaration) => ({
        ...resourceOf(declaration),
        kind: 'managed-identity',
        principalId: (0,fact/* known */.eO)((0,declaredScopes/* declaredPrincipal */.lV)(declaration.id)),
        clientId: fact/* ABSENT */.sj,
    }),
};
/** The first api-version that knows AAD and KeyAndAAD. */
const SERVERLESS_MODES_SINCE = '2025-12-01';
/**
 * How a serverless endpoint is declared to authenticate. YAML of az ml has no word for it, and what it then gets is
 * documented nowhere; an older api-version does not know the values that it is given.
 */
function serverlessAuthOf(declaration) {
    const fact = (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'authMode');
    if (fact.state === 'absent' && declaration.format === 'cli-yaml') {
        return {
            state: 'known',
            value: 'Key',
            confidence: 'low',
            origin: (0,declaredFacts/* originAt */.iX)(declaration.file, declaration.place),
        };
    }
    const { apiVersion } = declaration;
    const isNewer = fact.state === 'known' && fact.value.toLowerCase() !== 'key';
    if (!isNewer || apiVersion === undefined || apiVersion.slice(0, 10) >= SERVERLESS_MODES_SINCE)
        return fact;
    const detail = `api-version ${apiVersion} does not know authMode ${fact.value}, which came with ${SERVERLESS_MODES_SINCE}`;
    const { origin } = fact;
    return {
        state: 'unknown',
        reason: { kind: 'api-version', detail, ...(origin === undefined ? {} : { at: origin }) },
        ...(origin === undefined ? {} : { origin }),
    };
}
/** What every declared resource has. Its name for a person is that of its file and its symbol. */
function resourceOf(declaration) {
    const { file, symbol, id, place, name, body } = declaration;
    return {
        key: id.toLowerCase(),
        id: `${file}#${symbol}`,
        name: nameFor(name, symbol),
        origin: (0,declaredFacts/* originAt */.iX)(file, place),
        tags: tagsOf((0,files_value/* valueAt */.f)(body, 'tags')),
    };
}
/** The last segment of a name, as far as it is known; a long expression says less than the symbol. */
function nameFor(name, symbol) {
    const text = (0,files_value/* identifying */.j)(name) ?? symbol;
    if (name.kind === 'text')
        return text;
    const last = text.match(/(?:\{[^{}]*\}|[^/{}])+$/)?.[0] ?? text;
    if (last.length <= declaredResources_LONGEST_NAME)
        return last;
    const own = symbol.slice(symbol.lastIndexOf('/') + 1);
    return own.includes('{') || own === '' ? `${last.slice(0, declaredResources_LONGEST_NAME)}…` : own;
}
function tagsOf(value) {
    if (value?.kind !== 'object')
        return {};
    return Object.fromEntries([...value.entries.values()]
        .slice(0, 100)
        .flatMap(({ name, value: tag }) => tag.kind === 'text' ? [[name, (0,secretShapes/* withoutSecret */.Nt)(name, tag.text)]] : []));
}
/** The key of the resource that the id lies below. */
function parentOf({ id }) {
    return (0,fact/* known */.eO)(id.toLowerCase().split('/').slice(0, -2).join('/'));
}
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
function workspaceOf(declaration) {
    const text = (...path) => (0,declaredFacts/* textFact */.yM)(declaration, 'properties', ...path);
    const reference = (...path) => (0,declaredFacts/* referenceFact */.Mx)(declaration, 'properties', ...path);
    return {
        ...resourceOf(declaration),
        kind: 'workspace',
        workspaceKind: (0,declaredFacts/* textFact */.yM)(declaration, 'kind'),
        identity: declaredResources_identityOf(declaration),
        publicNetworkAccess: text('publicNetworkAccess'),
        ipAllowlist: (0,declaredFacts/* listFact */.HG)(declaration, ['properties', 'ipAllowlist'], textItem),
        allowPublicAccessWhenBehindVnet: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'allowPublicAccessWhenBehindVnet'),
        isolationMode: text('managedNetwork', 'isolationMode'),
        outboundFqdns: (0,declaredFacts/* factOf */.yD)(declaration, ['properties', 'managedNetwork', 'outboundRules'], (rules) => rules.kind === 'object' ? fqdnsOf(rules) : undefined),
        systemDatastoresAuthMode: text('systemDatastoresAuthMode'),
        allowRoleAssignmentOnResourceGroup: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'allowRoleAssignmentOnRG'),
        hub: reference('hubResourceId'),
        primaryUserAssignedIdentity: reference('primaryUserAssignedIdentity'),
        storageAccount: reference('storageAccount'),
        keyVault: reference('keyVault'),
        containerRegistry: reference('containerRegistry'),
        privateEndpointConnections: fact/* ABSENT */.sj,
        createdAt: fact/* ABSENT */.sj,
    };
}
function fqdnsOf(rules) {
    return [...rules.entries.values()].flatMap(({ value }) => {
        const type = (0,files_value/* valueAt */.f)(value, 'type');
        const destination = (0,files_value/* valueAt */.f)(value, 'destination');
        return type?.kind === 'text' && type.text.toLowerCase() === 'fqdn' && destination?.kind === 'text'
            ? [destination.text]
            : [];
    });
}
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints */
function onlineEndpointOf(declaration) {
    return {
        ...resourceOf(declaration),
        kind: 'online-endpoint',
        workspace: parentOf(declaration),
        authMode: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'authMode'),
        publicNetworkAccess: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'publicNetworkAccess'),
        compute: (0,declaredFacts/* referenceFact */.Mx)(declaration, 'properties', 'compute'),
        scoringUri: fact/* ABSENT */.sj,
        identity: declaredResources_identityOf(declaration),
        traffic: (0,declaredFacts/* numbersFact */.l1)(declaration, 'properties', 'traffic'),
        mirrorTraffic: (0,declaredFacts/* numbersFact */.l1)(declaration, 'properties', 'mirrorTraffic'),
        provisioningState: fact/* ABSENT */.sj,
        createdAt: fact/* ABSENT */.sj,
        keysRegeneratedAt: fact/* ABSENT */.sj,
        diagnosticCategories: fact/* ABSENT */.sj,
    };
}
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints/deployments */
function deploymentOf(declaration, kind) {
    const model = (0,files_value/* valueAt */.f)(declaration.body, 'properties', 'model');
    const path = model?.kind === 'object' ? ['model', 'assetId'] : ['model'];
    return {
        ...resourceOf(declaration),
        kind,
        endpoint: parentOf(declaration),
        egressPublicNetworkAccess: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'egressPublicNetworkAccess'),
        environmentVariables: (0,declaredFacts/* factOf */.yD)(declaration, ['properties', 'environmentVariables'], (variables) => variables.kind === 'object' ? variablesOf(variables) : undefined),
        model: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', ...path),
        appInsightsEnabled: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'appInsightsEnabled'),
        provisioningState: fact/* ABSENT */.sj,
        createdAt: fact/* ABSENT */.sj,
    };
}
/** Values end here. What is not written down as a value (a parameter, a vault's reference) is a reference. */
function variablesOf(variables) {
    return [...variables.entries.values()].slice(0, MOST_ENTRIES).map(({ name, value }) => {
        switch (value.kind) {
            case 'unresolved':
                return { name, shape: 'reference' };
            case 'null':
                return { name, shape: 'empty' };
            default:
                return (0,secretShapes/* shapeOfVariable */.nU)(name, (0,files_value/* identifying */.j)(value) ?? '(structured)');
        }
    });
}
function connectionOf(declaration) {
    const target = (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'target');
    return {
        ...resourceOf(declaration),
        kind: 'connection',
        parent: parentOf(declaration),
        authType: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'authType'),
        isSharedToAll: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'isSharedToAll'),
        category: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'category'),
        target: target.state === 'known' && (0,secretShapes/* credentialForm */.oA)(target.value) !== undefined
            ? { ...target, value: (0,secretShapes/* withoutSecret */.Nt)('', target.value) }
            : target,
    };
}
/** https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts */
function accountOf(declaration) {
    const rules = (name, property) => (0,declaredFacts/* listFact */.HG)(declaration, ['properties', 'networkAcls', name], (rule) => textItem((0,files_value/* valueAt */.f)(rule, property)));
    return {
        ...resourceOf(declaration),
        kind: 'ai-services-account',
        accountKind: (0,declaredFacts/* textFact */.yM)(declaration, 'kind'),
        identity: declaredResources_identityOf(declaration),
        disableLocalAuth: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'disableLocalAuth'),
        publicNetworkAccess: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'publicNetworkAccess'),
        networkDefaultAction: (0,declaredFacts/* textFact */.yM)(declaration, 'properties', 'networkAcls', 'defaultAction'),
        ipRules: rules('ipRules', 'value'),
        subnetRules: rules('virtualNetworkRules', 'id'),
        restrictOutboundNetworkAccess: (0,declaredFacts/* flagFact */.BK)(declaration, 'properties', 'restrictOutboundNetworkAccess'),
        allowedFqdns: (0,declaredFacts/* listFact */.HG)(declaration, ['properties', 'allowedFqdnList'], textItem),
        privateEndpointConnections: (0,fact/* known */.eO)([]),
        createdAt: fact/* ABSENT */.sj,
        keysRegeneratedAt: fact/* ABSENT */.sj,
    };
}
/** The identities that a resource will run as: object ids exist only once it is deployed, so ids stand for them. */
function declaredResources_identityOf(declaration) {
    const { id, body, file } = declaration;
    const type = (0,declaredFacts/* textFact */.yM)(declaration, 'identity', 'type');
    const systemAssigned = type.state === 'known'
        ? type.value.toLowerCase().includes('systemassigned')
            ? { ...type, value: (0,declaredScopes/* declaredPrincipal */.lV)(id) }
            : fact/* ABSENT */.sj
        : type;
    const assigned = (0,files_value/* valueAt */.f)(body, 'identity', 'userAssignedIdentities');
    const userAssigned = assigned?.kind === 'object'
        ? [...assigned.entries.values()].map(({ name }) => ({
            key: identityKey(name, file),
            principalId: (0,fact/* known */.eO)((0,declaredScopes/* declaredPrincipal */.lV)(identityKey(name, file))),
        }))
        : [];
    const listed = (0,declaredFacts/* factOf */.yD)(declaration, ['identity', 'userAssignedIdentities'], (value) => value.kind === 'object' ? true : undefined);
    return { systemAssigned, userAssigned, ...(listed.state === 'unknown' ? { open: listed.reason } : {}) };
}
/** The id; a parameter, or a text that is filled in later, means one thing in one file, and another in the next. */
function identityKey(name, file) {
    return name.startsWith('/') ? name.toLowerCase() : (0,standIn/* standIn */.u)(`${file}#${name}`).toLowerCase();
}
function textItem(value) {
    return value?.kind === 'text' ? value.text : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/files/declaredSecrets.js


/** Where a PUT takes a secret, by lower-cased type; Azure never answers any of them. */
const PLACES = [
    [/\/(?:online|batch|serverless)endpoints$/, 'endpoint-key', ['properties', 'keys']],
    [/\/connections$/, 'connection-credential', ['properties', 'credentials']],
];
/** Entries of `credentials` that say who, and not the secret. */
const PUBLIC = /^(?:type|credentialstype|authtype|clientid|tenantid|username|resourceid|authurl)$/;
const KINDS = {
    'endpoint-key': 'endpoint',
    'connection-credential': 'connection',
    'key-output': 'output',
};
const KEY_OUTPUTS = 'terraform/outputs';
const LEAST_OF_AZURE = 16;
const DEEPEST = 3;
/** Secrets that a declaration holds as values: not those of a parameter, a vault or a variable of a pipeline. */
function secretsIn(declaration) {
    const type = declaration.type.toLowerCase();
    if (type === KEY_OUTPUTS)
        return [keyOutput(declaration)];
    return PLACES.flatMap(([pattern, kind, path]) => {
        const value = pattern.test(type) ? (0,files_value/* valueAt */.f)(declaration.body, ...path) : undefined;
        return value === undefined
            ? []
            : literalsIn(value, path.join('.'), 0).map((found) => secretOf(declaration, kind, found));
    });
}
/** What an output of Terraform shows is in no file, but in every state and every log. */
function keyOutput({ file, symbol, name, place, body }) {
    return {
        kind: 'key-output',
        resource: {
            kind: KINDS['key-output'],
            id: `${file}#${symbol}`,
            name: name.kind === 'text' ? name.text : symbol,
        },
        path: 'value',
        length: 'long',
        origin: (0,declaredFacts/* originAt */.iX)(file, (0,files_value/* valueAt */.f)(body, 'value')?.place ?? place),
    };
}
function literalsIn(value, path, depth) {
    if (value.kind !== 'object' || depth > DEEPEST)
        return [];
    return [...value.entries].flatMap(([key, entry]) => {
        if (PUBLIC.test(key.replaceAll('_', '')))
            return [];
        const below = `${path}.${entry.name}`;
        if (entry.value.kind === 'text')
            return entry.value.text === '' ? [] : [{ path: below, value: entry.value }];
        return literalsIn(entry.value, below, depth + 1);
    });
}
function secretOf({ file, symbol, name }, kind, { path, value }) {
    return {
        kind,
        resource: {
            kind: KINDS[kind],
            id: `${file}#${symbol}`,
            name: name.kind === 'text' ? name.text : symbol,
        },
        path,
        length: value.text.length < LEAST_OF_AZURE ? 'short' : 'long',
        origin: (0,declaredFacts/* originAt */.iX)(file, value.place),
        ...(value.confidence === undefined ? {} : { confidence: value.confidence }),
    };
}

;// CONCATENATED MODULE: ./build/dist/src/files/declaredInventory.js








const DIAGNOSTIC_SETTINGS = 'microsoft.insights/diagnosticsettings';
/** One inventory of all that the files declare, in the order in which an inventory of Azure has it. */
function declaredInventory({ path, readings, collectedAt, interrupted }) {
    const everything = readings.flatMap((reading) => reading.declarations);
    const declarations = everything.filter(isDeployed);
    const ofType = (...types) => declarations.filter(({ type }) => types.includes(type.toLowerCase()));
    const blind = readings.flatMap((reading) => reading.blind);
    const roleDeclarations = ofType(ROLE_DEFINITIONS);
    const roleDefinitions = roleDeclarations.map(roleDefinitionOf);
    blind.push(...roleDeclarations.flatMap(blindRole));
    const roles = indexRoles(roleDefinitions, roleDeclarations);
    const grantsOf = (...types) => ofType(...types).flatMap((declaration) => {
        const found = roleAssignmentOf(declaration, roles);
        if ('assignment' in found)
            return [{ declaration, assignment: found.assignment }];
        blind.push(found.blind);
        return [];
    });
    // An assignment that PIM makes is one as well, as Azure lists it.
    const scheduled = grantsOf(ACTIVE_ASSIGNMENTS);
    const eligible = grantsOf(ELIGIBLE_ASSIGNMENTS);
    const assigned = [...grantsOf(ROLE_ASSIGNMENTS), ...scheduled];
    const resources = withDiagnostics(declarations.flatMap((declaration) => DECLARED_RESOURCES[declaration.type.toLowerCase()]?.(declaration) ?? []), ofType(DIAGNOSTIC_SETTINGS));
    // What is only looked up is a principal all the same.
    const principals = [...principalsOf(resources), ...directoryPrincipals(everything)];
    const unreadable = readings.flatMap((reading) => reading.unreadable);
    const gaps = unreadable.map(({ file, why }) => ({
        part: 'files',
        scope: file,
        reason: { kind: 'unexpected-answer', detail: why },
    }));
    return {
        schemaVersion: '1',
        collectedAt,
        scopes: [
            {
                scope: path,
                state: gaps.length === 0 && !interrupted ? 'complete' : 'partial',
                gaps: gaps.sort((left, right) => compare(left.scope, right.scope)),
                ...(declarations.length === 0 && readings.every(({ steps = [] }) => steps.length === 0)
                    ? { nothing: 'empty' }
                    : {}),
            },
        ],
        interrupted,
        resources: sorted([...resources, ...readings.flatMap(({ steps = [] }) => steps)], ({ key, id }) => `${key} ${id}`),
        roleDefinitions: sorted(roleDefinitions, ({ roleId }) => roleId),
        roleAssignments: sorted(assigned.map(({ assignment }) => assignment), ({ id }) => id),
        eligibleAssignments: sorted(eligible.map(eligibleAssignmentOf), ({ id }) => id),
        activeAssignments: sorted(scheduled.map((found) => activeAssignmentOf(found, collectedAt)), ({ id }) => id),
        denyAssignments: [],
        delegations: [],
        classicAdministrators: [],
        principals: sorted([...principals, ...holdersOf([...assigned, ...eligible], everything, principals)], ({ id }) => id),
        applications: sorted(ofType(APPLICATIONS).map((declaration) => applicationOf(declaration, ofType('microsoft.graph/applications/passwords'))), ({ objectId }) => objectId),
        federatedCredentials: sorted(ofType(IDENTITY_CREDENTIALS, APPLICATION_CREDENTIALS).map(federatedCredentialOf), ({ key }) => key),
        managementGroups: {},
        writtenSecrets: sorted(declarations.flatMap(secretsIn), ({ resource, path }) => `${resource.id} ${path}`),
        unresolved: sorted(unresolvedOf(blind), ({ origin, expression }) => origin.kind === 'file'
            ? `${origin.file} ${String(origin.line).padStart(9, '0')} ${origin.column} ${expression}`
            : expression),
    };
}
/** References to what is there already declare nothing, nor does what a condition rules out. */
function isDeployed({ existing, condition }) {
    return !existing && !(condition?.kind === 'boolean' && !condition.boolean);
}
/** Log categories that declared diagnostic settings send for an endpoint. */
function withDiagnostics(resources, settings) {
    if (settings.length === 0)
        return [...resources];
    const categories = new Map();
    for (const setting of settings) {
        const key = setting.scope.toLowerCase();
        const [before, now] = [categories.get(key), sentBy(setting)];
        // One that certainly sends the log is enough; short of that, one that is not known leaves it open.
        const certain = [before, now].find((fact) => fact?.state === 'known' && fact.value.some(namesCallers));
        const open = [before, now].find((fact) => fact?.state === 'unknown');
        const all = [before, now].flatMap((fact) => (fact?.state === 'known' ? fact.value : []));
        categories.set(key, certain ?? open ?? (0,fact/* known */.eO)(all));
    }
    return resources.map((resource) => {
        const sent = categories.get(resource.key);
        if (resource.kind !== 'online-endpoint' || sent === undefined)
            return resource;
        return { ...resource, diagnosticCategories: sent };
    });
}
function sentBy(setting) {
    const sent = (0,declaredFacts/* factOf */.yD)(setting, ['properties', 'logs'], (logs) => {
        if (logs.kind !== 'list')
            return undefined;
        const categories = [];
        let hidden;
        for (const log of logs.items) {
            const enabled = (0,files_value/* valueAt */.f)(log, 'enabled');
            // Plans of Terraform write what is not set as null.
            const category = [(0,files_value/* valueAt */.f)(log, 'category'), (0,files_value/* valueAt */.f)(log, 'categoryGroup')].find((value) => value !== undefined && value.kind !== 'null');
            if (category?.kind === 'text' && !(enabled?.kind === 'boolean' && !enabled.boolean)) {
                if (enabled?.kind !== 'unresolved')
                    categories.push(category.text);
                else if (namesCallers(category.text))
                    hidden ??= enabled;
            }
            if (log.kind === 'unresolved')
                hidden ??= log;
            else if (category?.kind === 'unresolved')
                hidden ??= category;
        }
        return categories.some(namesCallers) ? categories : (hidden ?? categories);
    });
    return sent.state === 'absent' ? (0,fact/* known */.eO)([]) : sent;
}
/** https://learn.microsoft.com/azure/machine-learning/monitor-resource-logs */
function namesCallers(category) {
    return /^(?:allLogs|AmlOnlineEndpointTrafficLog)$/i.test(category);
}
/** Each place once, however often a module is called or a loop runs. */
function unresolvedOf(blind) {
    const found = new Map();
    for (const { file, place, expression, why, type } of blind) {
        found.set(JSON.stringify([file, place.line, place.column, expression, type]), {
            expression,
            why,
            ...(type === undefined ? {} : { type }),
            origin: (0,declaredFacts/* originAt */.iX)(file, place),
        });
    }
    return [...found.values()];
}
function sorted(items, key) {
    return items
        .map((item) => ({ item, key: key(item) }))
        .sort((left, right) => compare(left.key, right.key))
        .map(({ item }) => item);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/dist/src/files/shellScript.js
var shellScript = __webpack_require__(7737);
// EXTERNAL MODULE: ./build/dist/src/files/textPlaces.js
var textPlaces = __webpack_require__(4129);
;// CONCATENATED MODULE: ./build/dist/src/files/comments.js



/** How a format writes comments, and texts that may look like one. */
const SYNTAXES = [
    [/\.ya?ml$/i, yamlComments],
    [/\.(?:sh|bash|zsh|ps1)$/i, scriptComments],
    [/\.bicep(?:param)?$/i, (text) => bracketComments(text, { quote: "'", line: /\/\//y, opens: /\$\{/y })],
    [/\.(?:tf|tfvars)$/i, (text) => bracketComments(text, { quote: '"', line: /\/\/|#/y, opens: /[$%]\{/y })],
    [/\.json[c5]?$/i, (text) => bracketComments(text, { quote: '"', line: /\/\//y })],
];
/** The comments of a file, in their order; none where its format has none. Never throws; linear in the text. */
function commentsOf(path, text) {
    const scan = SYNTAXES.find(([name]) => name.test(path))?.[1];
    if (scan === undefined)
        return [];
    const places = new textPlaces/* TextPlaces */.M(text);
    return Array.from(scan(text), ([start, end]) => {
        return {
            text: withoutMarks(text.slice(start, end)),
            place: places.place(start, end),
            alone: isBlankTo(text, start - 1, -1) && isBlankTo(text, end, 1),
        };
    });
}
/** Blanks alone from there to the beginning or the end of the line. */
function isBlankTo(text, from, step) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')
        at += step;
    return text[at] === undefined || text[at] === '\n' || text[at] === '\uFEFF';
}
function withoutMarks(comment) {
    return comment.startsWith('/*')
        ? comment.slice(2).replace(/\*\/$/, '').trim()
        : comment.replace(/^(?:\/\/+|#+)/, '').trim();
}
/** Marks of the lexer, which stand for no character of the text. */
const NO_TEXT = new Set(['\u0002', '\u0018', '\u001f']);
/** What begins with `#` where no text does; and in the script of a workflow's `run: |` what is a comment to its shell. */
function* yamlComments(text) {
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    let isScalar = false;
    let scalar = '';
    let key = '';
    for (const token of new dist.Lexer().lex(text)) {
        if (token === '\uFEFF')
            continue;
        if (NO_TEXT.has(token)) {
            isScalar = token === '\u001f';
            continue;
        }
        const start = at;
        at += token.length;
        if (isScalar) {
            isScalar = false;
            if (key === 'run' && token.includes('\n')) {
                for (const [from, to] of scriptComments(token))
                    yield [start + from, start + to];
            }
            key = '';
            scalar = token;
        }
        else if (token === ':')
            key = scalar;
        else if (token.startsWith('#'))
            yield [start, at];
        else if (token === '-' || token === '?')
            key = '';
    }
}
function* scriptComments(text) {
    let start = 0;
    for (const line of text.split('\n')) {
        const at = (0,shellScript/* commentStart */.qF)(line);
        if (at !== undefined)
            yield [start + at, start + line.trimEnd().length];
        start += line.length + 1;
    }
}
/** A heredoc of Terraform: everything to the line that holds its word alone. */
const HEREDOC = /<<-?([A-Za-z_]\w*)[ \t]*\r?\n/y;
/** Formats with quotes and with comments as C has them. */
function* bracketComments(text, { quote, line, opens }) {
    /** Open braces of each expression that stands inside of a text. */
    const open = [];
    const looksAt = (pattern, at) => {
        if (pattern === undefined)
            return undefined;
        pattern.lastIndex = at;
        return pattern.exec(text)?.[0];
    };
    /** Where a text ends, or where an expression in it begins. */
    const skipText = (from) => {
        for (let at = from; at < text.length; at += 1) {
            const character = text[at];
            if (character === '\\')
                at += 1;
            else if (character === quote)
                return at + 1;
            // A text of Bicep or Terraform that does not end on its line is a mistake; one of ARM's JSON may go on.
            else if (character === '\n' && opens !== undefined)
                return at;
            else if (character === '$' && text[at + 1] === '$')
                at += 1;
            else {
                const mark = looksAt(opens, at);
                if (mark === undefined)
                    continue;
                open.push(0);
                return at + mark.length;
            }
        }
        return text.length;
    };
    for (let at = 0; at < text.length;) {
        const character = text[at];
        const depth = open.at(-1);
        if (quote === "'" && text.startsWith("'''", at)) {
            const end = text.indexOf("'''", at + 3);
            at = end === -1 ? text.length : end + 3;
        }
        else if (character === quote)
            at = skipText(at + 1);
        else if (depth !== undefined && character === '}') {
            open.pop();
            if (depth > 0)
                open.push(depth - 1);
            at = depth > 0 ? at + 1 : skipText(at + 1);
        }
        else if (depth !== undefined && character === '{') {
            open[open.length - 1] = depth + 1;
            at += 1;
        }
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            const to = end === -1 ? text.length : end + 2;
            yield [at, to];
            at = to;
        }
        else if (looksAt(line, at) !== undefined) {
            const end = text.indexOf('\n', at);
            const to = end === -1 ? text.length : end;
            yield [at, text[to - 1] === '\r' ? to - 1 : to];
            at = to;
        }
        else if (character === '<' && opens !== undefined && quote === '"') {
            const begin = looksAt(HEREDOC, at);
            at = begin === undefined ? at + 1 : endOfHeredoc(text, at + begin.length, begin);
        }
        else
            at += 1;
    }
}
function endOfHeredoc(text, from, begin) {
    const word = begin.replaceAll(/[^\w]/g, '');
    const end = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'gm');
    end.lastIndex = from;
    const found = end.exec(text);
    return found === null ? text.length : found.index + found[0].length;
}

;// CONCATENATED MODULE: ./build/dist/src/files/inlineExemptions.js

const MARK = /^aml:\s*exempt(?![\w-])/i;
/** A cheap look at a whole file. */
const MAY_HOLD_ONE = /aml:\s*exempt/i;
const LONGEST = 4_000;
/** The files that may hold exemptions: no other needs to be looked through. */
function mayExempt(text) {
    return MAY_HOLD_ONE.test(text);
}
/**
 * Comments that exempt, with the lines that they are about. One that shares its line with something else is about that
 * line. One that stands by itself is about the next line that is no comment; where a declaration begins there, about all
 * of its lines but those of declarations inside of it. An empty line in between ends its reach.
 */
function inlineExemptionsIn(file, text, regions) {
    const comments = commentsOf(file, text);
    const marked = comments.filter((comment) => MARK.test(comment.text));
    if (marked.length === 0)
        return [];
    const skipped = new Set(comments.filter(({ alone }) => alone).flatMap(linesOf));
    if (/\.bicep$/i.test(file))
        for (const line of decoratorLines(text))
            skipped.add(line);
    const own = regions.filter((region) => region.file === file).map(({ lines }) => lines);
    const blocks = /\.tf$/i.test(file) ? wholeBlocks(own, text) : own;
    return marked.map((comment) => ({
        text: comment.text.replace(MARK, '').trim().slice(0, LONGEST),
        origin: { kind: 'file', file, ...comment.place },
        covers: comment.alone
            ? below(comment, skipped, blocks)
            : [[comment.place.line, comment.place.endLine]],
    }));
}
/**
 * Of a block of Terraform the reader knows the first line: it ends with the next brace at the beginning of a line, as
 * terraform fmt has it. Where a text holds such a line it ends there, which exempts less.
 */
function wholeBlocks(blocks, text) {
    const lines = text.split('\n');
    const ends = lines.flatMap((line, index) => (line.startsWith('}') ? [index + 1] : []));
    return blocks.map(([first, last]) => {
        const isOpen = lines[first - 1]?.includes('}') === false;
        return [first, Math.max(last, (isOpen ? ends.find((end) => end > first) : undefined) ?? last)];
    });
}
function below({ place }, skipped, blocks) {
    let next = place.endLine + 1;
    while (skipped.has(next))
        next += 1;
    const covered = blocks
        .filter(([first]) => first === next)
        .flatMap((block) => without(block, blocks.filter((other) => isInside(other, block))));
    return [[next, next], ...covered];
}
function isInside([first, last], [outerFirst, outerLast]) {
    return first > outerFirst && last <= outerLast;
}
/** What is left of a block. */
function without([first, last], inner) {
    const left = [];
    let from = first;
    for (const [begin, end] of inner.toSorted(([one], [other]) => one - other)) {
        if (begin > from)
            left.push([from, begin - 1]);
        from = Math.max(from, end + 1);
    }
    if (from <= last)
        left.push([from, last]);
    return left;
}
function linesOf({ place: { line, endLine } }) {
    return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
/** Decorators of one line stand between a comment and what it is about. */
function decoratorLines(text) {
    return text.split('\n').flatMap((line, index) => (/^\s*@\w/.test(line) ? [index + 1] : []));
}
/** Where each declaration of a reading begins and ends. */
function regionsOf({ declarations, regions = [] }) {
    return [
        ...declarations.map(({ file, place, body }) => {
            const { line, endLine, endColumn } = body.place;
            // What ends before the first column of a line has nothing on it.
            const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
            return { file, lines: [Math.min(place.line, line), Math.max(place.endLine, last)] };
        }),
        ...regions,
    ];
}

// EXTERNAL MODULE: ./build/dist/src/files/readers.js + 46 modules
var readers = __webpack_require__(8494);
// EXTERNAL MODULE: ./build/dist/src/files/repository.js
var repository = __webpack_require__(8558);
;// CONCATENATED MODULE: ./build/dist/src/files/readFiles.js




/** Names of files that some reader may claim; nothing else is opened. */
const READABLE = /\.(?:ya?ml|json[c5]?|bicep|bicepparam|tf|tfvars|sh|bash|zsh|ps1)$/i;
/** At once, so that a slow disk is kept busy and memory is not. */
const CONCURRENCY = 16;
/**
 * Reads all that the files of a repository declare. A file that cannot be read hides nothing else.
 * Throws a `Failure`: `path-not-found` (exit code 3).
 */
async function readFiles({ path, base, exclude }, effects, onProgress) {
    const walked = await (0,repository/* walkRepository */.MH)({ path, base, exclude, signal: effects.signal });
    return await readWalked({ ...walked, path }, effects, onProgress);
}
/** The same of files that were found elsewhere, such as in another commit. */
async function readWalked({ path, repository, paths, notes }, effects, onProgress) {
    const candidates = paths.filter((file) => READABLE.test(file));
    const { claims, texts, unreadable, exempting } = await claim(candidates, repository, effects.signal, onProgress);
    const kept = {
        paths: repository.paths,
        read: async (file) => texts.get(file) ?? repository.read(file),
    };
    const readings = [
        withBlind({ declarations: [], blind: [], unreadable: unreadable.filter(isRelevant) }),
        {
            declarations: [],
            blind: [],
            unreadable: [...unreadable.filter((one) => !isRelevant(one)), ...notesOf(notes)],
        },
    ];
    for (const [reader, claimed] of claims) {
        if (effects.signal.aborted)
            break;
        readings.push(withBlind(await reader.read(claimed, kept)));
    }
    const inventory = declaredInventory({
        path,
        readings,
        collectedAt: new Date(effects.now()).toISOString(),
        interrupted: effects.signal.aborted,
    });
    const isBlind = texts.size === 0 && (paths.length === 0 ? notes.length > 0 : unreadable.length === paths.length);
    return {
        ...inventory,
        scopes: inventory.scopes.map(({ nothing, ...scope }) => ({
            ...scope,
            ...(isBlind ? { state: 'unreadable' } : {}),
            // What could not be read may hold something.
            ...(nothing === undefined || isBlind || inventory.unresolved?.length !== 0 ? {} : { nothing }),
        })),
        inlineExemptions: exemptionsIn(exempting, readings),
    };
}
/** Told by its name alone; of other files only those count as relevant that a reader claims by what they hold. */
function isRelevant({ file }) {
    return /\.(?:bicep|bicepparam|tf|tfvars)$/i.test(file);
}
/** A file that a reader claims and cannot read hides all that it declares: no rule can judge it, and AML902 says so. */
function withBlind(reading) {
    const whole = reading.unreadable.map(({ file, why, place }) => ({
        file,
        place: place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
        expression: file,
        why,
    }));
    return whole.length === 0 ? reading : { ...reading, blind: [...reading.blind, ...whole] };
}
function exemptionsIn(files, readings) {
    const regions = readings.flatMap(regionsOf);
    return [...files]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([file, text]) => inlineExemptionsIn(file, text, regions));
}
/** Opens each candidate once, and keeps the texts of those that some reader claims. */
async function claim(candidates, repository, signal, onProgress) {
    const claims = new Map(readers/* READERS */.H.map((reader) => [reader, []]));
    const texts = new Map();
    const exempting = new Map();
    const unreadable = [];
    const waiting = candidates.values();
    let looked = 0;
    const work = async () => {
        for (const file of waiting) {
            if (signal.aborted)
                return;
            const source = await repository.read(file);
            looked += 1;
            if (looked % 500 === 0)
                onProgress({ stage: 'files', looked, of: candidates.length });
            if (!source.ok) {
                unreadable.push({ file, why: source.why });
                continue;
            }
            const reader = readers/* READERS */.H.find(({ claims: wants }) => wants(file, source.text));
            if (reader === undefined)
                continue;
            texts.set(file, source);
            if (mayExempt(source.text))
                exempting.set(file, source.text);
            claims.get(reader)?.push(file);
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    onProgress({ stage: 'files', looked, of: candidates.length });
    for (const claimed of claims.values())
        claimed.sort();
    return { claims, texts, unreadable, exempting };
}
function notesOf(notes) {
    return notes.map(({ path, why }) => ({ file: path, why }));
}


/***/ }),

/***/ 8494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ READERS)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/dist/src/files/armExpression.js
const LONGEST = 24_576;
const DEEPEST = 100;
/** Sticky, one alternative for each token: text, number, name (with its namespace), mark. */
const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w.]*?(?=\s*\()|[A-Za-z_]\w*)|([()[\],.?]))/y;
/**
 * The expression of a text in brackets, `[concat('a', 'b')]`; undefined for a text that is none (`[[` stands for a
 * bracket), an error for what cannot be parsed.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
function parseExpression(text) {
    if (!text.startsWith('[') || !text.endsWith(']'))
        return { literal: text };
    if (text.startsWith('[['))
        return { literal: text.slice(1) };
    if (text.length > LONGEST)
        return { error: `it is longer than the ${LONGEST} characters that ARM takes` };
    const parser = new Parser(text.slice(1, -1));
    const expression = parser.read(0);
    if (expression === undefined || !parser.atEnd())
        return { error: 'it is no expression that can be parsed' };
    return { expression };
}
class Parser {
    #text;
    #at = 0;
    #next;
    constructor(text) {
        this.#text = text;
        this.#next = this.#scan();
    }
    atEnd() {
        return this.#next === undefined && this.#text.slice(this.#at).trim() === '';
    }
    /** One value with what follows it: `.name`, `[index]`. Undefined where the text is not one. */
    read(depth) {
        if (depth > DEEPEST)
            return undefined;
        const start = this.#next?.start ?? 0;
        let value = this.#readFirst(depth);
        while (value !== undefined) {
            const safe = this.#take('?');
            if (this.#take('.')) {
                const name = this.#takeKind('name');
                if (name === undefined)
                    return undefined;
                value = {
                    kind: 'property',
                    of: value,
                    name: name.text,
                    source: this.#text.slice(start, name.end).trim(),
                };
            }
            else if (this.#take('[')) {
                const at = this.read(depth + 1);
                const end = this.#next?.end ?? this.#text.length;
                if (at === undefined || !this.#take(']'))
                    return undefined;
                value = { kind: 'index', of: value, at, source: this.#text.slice(start, end).trim() };
            }
            else {
                return safe ? undefined : value;
            }
        }
        return undefined;
    }
    #readFirst(depth) {
        const token = this.#next;
        if (token === undefined)
            return undefined;
        this.#next = this.#scan();
        switch (token.kind) {
            case 'text':
                return { kind: 'text', text: token.text };
            case 'number':
                return { kind: 'number', number: Number(token.text) };
            case 'name':
                return this.#readCall(token, depth);
            default:
                return undefined;
        }
    }
    #readCall({ text: name, start }, depth) {
        if (!this.#take('('))
            return undefined;
        const values = [];
        let end = this.#next?.end ?? this.#text.length;
        if (!this.#take(')')) {
            for (;;) {
                const value = this.read(depth + 1);
                if (value === undefined)
                    return undefined;
                values.push(value);
                end = this.#next?.end ?? this.#text.length;
                if (this.#take(')'))
                    break;
                if (!this.#take(','))
                    return undefined;
            }
        }
        return { kind: 'call', name, values, source: this.#text.slice(start, end).trim() };
    }
    #take(mark) {
        if (this.#next?.kind !== 'mark' || this.#next.text !== mark)
            return false;
        this.#next = this.#scan();
        return true;
    }
    #takeKind(kind) {
        const token = this.#next;
        if (token?.kind !== kind)
            return undefined;
        this.#next = this.#scan();
        return token;
    }
    #scan() {
        TOKEN.lastIndex = this.#at;
        const match = TOKEN.exec(this.#text);
        if (match === null)
            return undefined;
        const [whole, text, number, name, mark] = match;
        const end = this.#at + whole.length;
        const start = this.#at + (whole.length - whole.trimStart().length);
        this.#at = end;
        if (text !== undefined)
            return { kind: 'text', text: text.replaceAll("''", "'"), start, end };
        if (number !== undefined)
            return { kind: 'number', text: number, start, end };
        if (name !== undefined)
            return { kind: 'name', text: name, start, end };
        return { kind: 'mark', text: mark ?? '', start, end };
    }
}

// EXTERNAL MODULE: ./build/dist/src/inventory/standIn.js
var standIn = __webpack_require__(3084);
// EXTERNAL MODULE: ./build/dist/src/files/declaredScopes.js
var declaredScopes = __webpack_require__(5017);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(1928);
// EXTERNAL MODULE: ./build/dist/src/files/textPlaces.js
var textPlaces = __webpack_require__(4129);
;// CONCATENATED MODULE: ./build/dist/src/files/jsonValue.js


const jsonValue_DEEPEST = 200;
/** Stands for a line break inside a text while it is parsed, as many characters, so that places stay what they are. */
const BREAKS = { '\n': '\ue000', '\r': '\ue001' };
/**
 * Reads JSON as Azure Resource Manager does: with comments, and with texts that go over several lines. Never throws.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#comments-and-metadata
 */
function readJson(text) {
    const places = new textPlaces/* TextPlaces */.M(text);
    const errors = [];
    try {
        const node = (0,main.parseTree)(maskBreaks(text), errors, { allowTrailingComma: true, disallowComments: false });
        const [error] = errors;
        if (error !== undefined) {
            const place = places.place(error.offset, error.offset + error.length);
            const why = `line ${place.line}, column ${place.column}: ${(0,main.printParseErrorCode)(error.error)}`;
            return { ok: false, why, place };
        }
        if (node === undefined)
            return { ok: false, why: 'it is empty' };
        return { ok: true, value: nodeValue(node, places, 0) };
    }
    catch (error) {
        // The parser calls itself, so the stack ends before the text does.
        if (error instanceof RangeError)
            return { ok: false, why: 'it is nested too deep' };
        throw error;
    }
}
function nodeValue(node, places, depth) {
    if (depth > jsonValue_DEEPEST)
        throw new RangeError('too deep');
    const place = placeOf(node, places);
    switch (node.type) {
        case 'object': {
            const entries = new Map();
            for (const property of node.children ?? []) {
                const [key, value] = property.children ?? [];
                if (key === undefined || value === undefined)
                    continue;
                const name = restore(String(key.value));
                // The first of two wins: ARM refuses such a template.
                if (entries.has(name.toLowerCase()))
                    continue;
                entries.set(name.toLowerCase(), {
                    name,
                    namePlace: placeOf(key, places),
                    value: nodeValue(value, places, depth + 1),
                });
            }
            return { kind: 'object', entries, place };
        }
        case 'array':
            return {
                kind: 'list',
                items: (node.children ?? []).map((item) => nodeValue(item, places, depth + 1)),
                place,
            };
        case 'string':
            return { kind: 'text', text: restore(String(node.value)), place };
        case 'number':
            return { kind: 'number', number: Number(node.value), place };
        case 'boolean':
            return { kind: 'boolean', boolean: node.value === true, place };
        default:
            return { kind: 'null', place };
    }
}
function placeOf({ offset, length }, places) {
    return places.place(offset, offset + length);
}
/** Line breaks in texts, and nowhere else. */
function maskBreaks(text) {
    let masked = '';
    let from = 0;
    // A text, a comment of either kind, or what is between them: whichever begins first.
    const parts = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//gs;
    for (const { 0: part, index } of text.matchAll(parts)) {
        if (!part.startsWith('"') || !/[\r\n]/.test(part))
            continue;
        masked += text.slice(from, index) + part.replaceAll(/[\r\n]/g, (character) => BREAKS[character] ?? '');
        from = index + part.length;
    }
    return from === 0 ? text : masked + text.slice(from);
}
function restore(text) {
    return text.replaceAll('\ue000', '\n').replaceAll('\ue001', '\r');
}

// EXTERNAL MODULE: ./build/dist/src/files/value.js
var files_value = __webpack_require__(3005);
;// CONCATENATED MODULE: ./build/dist/src/files/templateFunctions.js




const LONGEST_TEXT = 100_000;
const MOST_ITEMS = 2_000;
/** Objects whose other properties only a deployment knows. */
const RUNTIME = new WeakSet();
function isKnownAtDeployment(value) {
    return RUNTIME.has(value);
}
/** An object of which some properties are known beforehand. */
function runtimeObject(properties, place) {
    const made = objectOf(Object.entries(properties), place);
    RUNTIME.add(made);
    return made;
}
function unresolved(expression, why, place, placeholder) {
    return {
        kind: 'unresolved',
        expression: expression.slice(0, 300),
        why,
        placeholder: placeholder ?? `{${expression.replaceAll(/[{}]/g, '').slice(0, 300)}}`,
        place,
    };
}
function textOf(text, place) {
    return { kind: 'text', text: text.slice(0, LONGEST_TEXT), place };
}
function numberOf(number, place) {
    return { kind: 'number', number, place };
}
function booleanOf(boolean, place) {
    return { kind: 'boolean', boolean, place };
}
function listOf(items, place) {
    return { kind: 'list', items: items.slice(0, MOST_ITEMS), place };
}
function objectOf(entries, place) {
    const made = new Map();
    for (const [name, value] of entries)
        made.set(name.toLowerCase(), { name, namePlace: value.place, value });
    return { kind: 'object', entries: made, place };
}
/** A text put together from parts: what is not known of it stays visible in its placeholder. */
function joinTexts(parts, call) {
    let text = '';
    let why;
    for (const part of parts) {
        const known = (0,files_value/* identifying */.j)(part);
        if (known === undefined)
            return unresolved(call.expression, `a ${part.kind} is no text`, call.place);
        // What comes after the longest text is cut off anyway.
        if (text.length <= LONGEST_TEXT)
            text += known;
        if (part.kind === 'unresolved')
            why ??= `${part.expression}: ${part.why}`;
    }
    const shown = text.slice(0, LONGEST_TEXT);
    return why === undefined ? textOf(shown, call.place) : unresolved(call.expression, why, call.place, shown);
}
/** Answers only when every value is known; `undefined` from `apply` means that the values do not fit. */
function known(apply) {
    return (values, call) => {
        const hidden = values.find((value) => value.kind === 'unresolved');
        if (hidden?.kind === 'unresolved') {
            return unresolved(call.expression, `${hidden.expression}: ${hidden.why}`, call.place);
        }
        return apply(values, call) ?? unresolved(call.expression, 'its arguments do not fit', call.place);
    };
}
function onText(apply) {
    return known(([first, ...others], { place }) => {
        if (first?.kind !== 'text')
            return undefined;
        const result = apply(first.text, others);
        switch (typeof result) {
            case 'string':
                return textOf(result, place);
            case 'number':
                return numberOf(result, place);
            case 'boolean':
                return booleanOf(result, place);
            default:
                return result;
        }
    });
}
function onNumbers(apply) {
    return known(([left, right], { place }) => {
        if (left?.kind !== 'number' || right?.kind !== 'number')
            return undefined;
        const result = apply(left.number, right.number);
        if (result === undefined)
            return undefined;
        return typeof result === 'boolean' ? booleanOf(result, place) : numberOf(result, place);
    });
}
/** Some functions need not know every value: `and(false, …)`. */
function logical(decisive) {
    return (values, call) => {
        if (values.some((value) => value.kind === 'boolean' && value.boolean === decisive)) {
            return booleanOf(decisive, call.place);
        }
        const hidden = values.find((value) => value.kind !== 'boolean');
        return hidden === undefined
            ? booleanOf(!decisive, call.place)
            : unresolved(call.expression, reasonOf(hidden), call.place);
    };
}
function reasonOf(value) {
    return value?.kind === 'unresolved' ? `${value.expression}: ${value.why}` : 'its arguments do not fit';
}
/** Only made when it is deployed, and the same each time: its arguments stand for it. */
const madeAtDeployment = (_, call) => unresolved(call.expression, 'it is made when the template is deployed', call.place);
/** `resourceId('type', 'a', 'b')`, with a subscription and a resource group before the type or without. */
function resourceIdAt(scopeFor) {
    return (values, call) => {
        const texts = values.map(files_value/* identifying */.j);
        const at = values.findIndex((value) => value.kind === 'text' && value.text.includes('/'));
        const type = texts[at];
        if (at === -1 || type === undefined || texts.some((text) => text === undefined)) {
            return unresolved(call.expression, reasonOf(values.find(({ kind }) => kind === 'unresolved')), call.place);
        }
        const segments = texts.map((text) => (text ?? '').replaceAll('/', ':'));
        const [namespace = '', ...types] = type.split('/');
        const names = segments.slice(at + 1);
        const path = types.map((part, index) => `${part}/${names[index] ?? (0,standIn/* standIn */.u)('unnamed')}`).join('/');
        const given = segments.slice(0, at);
        const id = `${scopeFor(given, call.scope)}/providers/${namespace}/${path}`;
        const hidden = values.find(({ kind }) => kind === 'unresolved');
        return hidden === undefined
            ? textOf(id, call.place)
            : unresolved(call.expression, reasonOf(hidden), call.place, id);
    };
}
function subscriptionOf(scope) {
    const [, subscriptions, id] = scope.split('/');
    return subscriptions?.toLowerCase() === 'subscriptions' && id !== undefined
        ? `/subscriptions/${id}`
        : '/subscriptions/{subscription}';
}
function groupOf(scope) {
    const [, , , groups, name] = scope.split('/');
    return groups?.toLowerCase() === 'resourcegroups' && name !== undefined
        ? `${subscriptionOf(scope)}/resourceGroups/${name}`
        : `${subscriptionOf(scope)}/resourceGroups/{resourceGroup}`;
}
/** A name in an id: no slash, so that what stands for an expression stays one segment. */
function segment(text) {
    return text.replaceAll('/', ':');
}
function idObject(id, place) {
    const name = id.slice(id.lastIndexOf('/') + 1);
    return runtimeObject({
        id: textOf(id, place),
        name: textOf(name, place),
        subscriptionId: textOf(id.split('/')[2] ?? name, place),
    }, place);
}
/**
 * What `reference()` of a resource, or a symbol's runtime properties, tell beforehand: object ids of its identity, by
 * what stands for them.
 */
function referenceTo(id, place) {
    const principal = textOf((0,declaredScopes/* declaredPrincipal */.lV)(id), place);
    const identity = runtimeObject({ principalId: principal }, place);
    return runtimeObject({
        id: textOf(id, place),
        identity,
        principalId: principal,
        properties: runtimeObject({ principalId: principal }, place),
    }, place);
}
function combine(values, call, deep) {
    if (values.every((value) => value.kind === 'list')) {
        const items = values.flatMap((value) => (value.kind === 'list' ? value.items : []));
        const seen = new Set();
        return listOf(items.filter((item) => {
            const key = keyOf(item);
            const isNew = !seen.has(key);
            seen.add(key);
            return isNew;
        }), call.place);
    }
    let merged = new Map();
    for (const value of values) {
        if (value.kind === 'null')
            continue;
        if (value.kind !== 'object')
            return undefined;
        merged = merge(merged, value.entries, call.place, deep);
    }
    return { kind: 'object', entries: merged, place: call.place };
}
function merge(left, right, place, deep) {
    const merged = new Map(left);
    for (const [key, entry] of right) {
        const there = merged.get(key);
        const both = deep && there?.value.kind === 'object' && entry.value.kind === 'object';
        merged.set(key, both && there.value.kind === 'object' && entry.value.kind === 'object'
            ? {
                ...entry,
                value: {
                    kind: 'object',
                    entries: merge(there.value.entries, entry.value.entries, place, deep),
                    place,
                },
            }
            : entry);
    }
    return merged;
}
/** Equality of values, whatever their places. */
function keyOf(value) {
    switch (value.kind) {
        case 'list':
            return `[${value.items.map(keyOf).join(',')}]`;
        case 'object':
            return `{${[...value.entries]
                .map(([key, entry]) => `${key}:${keyOf(entry.value)}`)
                .sort()
                .join(',')}}`;
        case 'null':
            return 'null';
        case 'text':
            return JSON.stringify(value.text);
        case 'unresolved':
            return `?${value.placeholder}`;
        case 'number':
            return String(value.number);
        case 'boolean':
            return String(value.boolean);
    }
}
function sizeOf(value) {
    switch (value?.kind) {
        case 'text':
            return value.text.length;
        case 'list':
            return value.items.length;
        case 'object':
            return value.entries.size;
        default:
            return undefined;
    }
}
function literal(value) {
    return value?.kind === 'text' ? value.text : undefined;
}
function count(value) {
    return value?.kind === 'number' ? value.number : undefined;
}
/** `format('{0}-{1}', a, b)`; alignments and number formats are left out. */
const format = ([pattern, ...rest], call) => {
    if (pattern?.kind !== 'text')
        return unresolved(call.expression, reasonOf(pattern), call.place);
    const parts = pattern.text.split(/(\{\d+(?:[,:][^}]*)?\})/).map((piece) => {
        const index = /^\{(\d+)/.exec(piece)?.[1];
        return index === undefined
            ? textOf(piece.replaceAll('{{', '{').replaceAll('}}', '}'), call.place)
            : (rest[Number(index)] ?? unresolved(call.expression, `it has no argument ${index}`, call.place));
    });
    return joinTexts(parts, call);
};
const choose = ([condition, whenTrue, whenFalse], call) => {
    if (condition?.kind === 'boolean') {
        const taken = condition.boolean ? whenTrue : whenFalse;
        if (taken !== undefined)
            return taken;
    }
    // Either way the same: then the condition does not matter.
    if (whenTrue !== undefined && whenFalse !== undefined && keyOf(whenTrue) === keyOf(whenFalse))
        return whenTrue;
    return unresolved(call.expression, reasonOf(condition), call.place);
};
const slice = (from) => known(([value, amount], { place }) => {
    const number = count(amount);
    if (number === undefined)
        return undefined;
    const [start, end] = from(number);
    if (value?.kind === 'list')
        return listOf(value.items.slice(start, end), place);
    return value?.kind === 'text' ? textOf(value.text.slice(start, end), place) : undefined;
});
/**
 * Functions of ARM templates and of Bicep that can be worked out before a deployment, by lower-cased name.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions
 */
const TEMPLATE_FUNCTIONS = {
    concat: (values, call) => values.every(({ kind }) => kind === 'list')
        ? combineLists(values, call)
        : joinTexts(values, call),
    format,
    if: choose,
    and: logical(false),
    or: logical(true),
    not: known(([value], { place }) => value?.kind === 'boolean' ? booleanOf(!value.boolean, place) : undefined),
    equals: known(([left, right], { place }) => left === undefined || right === undefined ? undefined : booleanOf(keyOf(left) === keyOf(right), place)),
    less: onNumbers((left, right) => left < right),
    lessorequals: onNumbers((left, right) => left <= right),
    greater: onNumbers((left, right) => left > right),
    greaterorequals: onNumbers((left, right) => left >= right),
    add: onNumbers((left, right) => left + right),
    sub: onNumbers((left, right) => left - right),
    mul: onNumbers((left, right) => left * right),
    div: onNumbers((left, right) => (right === 0 ? undefined : Math.trunc(left / right))),
    mod: onNumbers((left, right) => (right === 0 ? undefined : left % right)),
    int: known(([value], { place }) => {
        const number = count(value) ?? Number(literal(value) ?? Number.NaN);
        return Number.isInteger(number) ? numberOf(number, place) : undefined;
    }),
    bool: known(([value], { place }) => {
        if (value?.kind === 'boolean')
            return value;
        const text = literal(value)?.toLowerCase();
        return text === 'true' || text === 'false' ? booleanOf(text === 'true', place) : undefined;
    }),
    string: (values, call) => {
        const [value] = values;
        return value?.kind === 'list' || value?.kind === 'object'
            ? unresolved(call.expression, 'structures are not written as texts', call.place)
            : joinTexts(values, call);
    },
    true: (_, { place }) => booleanOf(true, place),
    false: (_, { place }) => booleanOf(false, place),
    null: (_, { place }) => ({ kind: 'null', place }),
    tolower: (values, call) => mapText(values, call, (text) => text.toLowerCase()),
    toupper: (values, call) => mapText(values, call, (text) => text.toUpperCase()),
    trim: (values, call) => mapText(values, call, (text) => text.trim()),
    startswith: onText((text, [other]) => {
        const start = literal(other);
        return start === undefined ? undefined : text.toLowerCase().startsWith(start.toLowerCase());
    }),
    endswith: onText((text, [other]) => {
        const end = literal(other);
        return end === undefined ? undefined : text.toLowerCase().endsWith(end.toLowerCase());
    }),
    indexof: onText((text, [other]) => {
        const part = literal(other);
        return part === undefined ? undefined : text.toLowerCase().indexOf(part.toLowerCase());
    }),
    substring: onText((text, [start, length]) => {
        const from = count(start);
        const amount = count(length);
        return from === undefined
            ? undefined
            : text.slice(from, amount === undefined ? undefined : from + amount);
    }),
    replace: onText((text, [old, made]) => {
        const from = literal(old);
        const to = literal(made);
        if (from === undefined || from === '' || to === undefined)
            return undefined;
        const parts = text.split(from);
        return text.length + parts.length * to.length > LONGEST_TEXT ? undefined : parts.join(to);
    }),
    lastindexof: onText((text, [other]) => {
        const part = literal(other);
        return part === undefined ? undefined : text.toLowerCase().lastIndexOf(part.toLowerCase());
    }),
    base64: onText((text) => Buffer.from(text, 'utf8').toString('base64')),
    base64tostring: onText((text) => Buffer.from(text, 'base64').toString('utf8')),
    uricomponent: onText((text) => (text.isWellFormed() ? encodeURIComponent(text) : undefined)),
    uri: onText((text, [relative]) => {
        const path = literal(relative);
        if (path === undefined || !URL.canParse(path, text))
            return undefined;
        return new URL(path, text).href;
    }),
    json: known(([value], { place }) => {
        const read = readJson(literal(value) ?? '');
        return read.ok ? placedThroughout(read.value, place) : undefined;
    }),
    any: ([value], call) => value ?? unresolved(call.expression, 'its arguments do not fit', call.place),
    flatten: known(([list], { place }) => {
        if (list?.kind !== 'list')
            return undefined;
        const items = list.items.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
        return items.some(({ kind }) => kind === 'unresolved') ? undefined : listOf(items, place);
    }),
    tryget: (values, call) => {
        const [value, ...steps] = values;
        const hidden = values.find(({ kind }) => kind === 'unresolved');
        if (hidden !== undefined)
            return unresolved(call.expression, reasonOf(hidden), call.place);
        let found = value;
        for (const step of steps) {
            const name = literal(step);
            const at = count(step);
            if (found?.kind === 'object' && name !== undefined) {
                if (isKnownAtDeployment(found) && !found.entries.has(name.toLowerCase())) {
                    return unresolved(call.expression, 'only a deployment knows it', call.place);
                }
                found = found.entries.get(name.toLowerCase())?.value;
            }
            else
                found = found?.kind === 'list' && at !== undefined ? found.items[at] : undefined;
        }
        return found === undefined ? { kind: 'null', place: call.place } : placedAt(found, call.place);
    },
    split: known(([value, separator], { place }) => {
        const text = literal(value);
        const between = separator?.kind === 'list'
            ? separator.items.flatMap((item) => literal(item) ?? [])
            : [literal(separator) ?? ''];
        const [first, ...others] = between;
        if (text === undefined || first === undefined || first === '')
            return undefined;
        const unified = others.reduce((made, other) => (other === '' ? made : made.replaceAll(other, first)), text);
        return listOf(unified.split(first).map((part) => textOf(part, place)), place);
    }),
    join: (values, call) => {
        const [list, separator] = values;
        const between = literal(separator);
        if (list?.kind !== 'list' || between === undefined) {
            return unresolved(call.expression, reasonOf(values.find(({ kind }) => kind === 'unresolved')), call.place);
        }
        return joinTexts(list.items.flatMap((item, index) => (index === 0 ? [item] : [textOf(between, call.place), item])), call);
    },
    padleft: onText((text, [length, pad]) => {
        const total = count(length);
        return total === undefined || total > 1_000 ? undefined : text.padStart(total, literal(pad) ?? ' ');
    }),
    length: known(([value], { place }) => {
        const size = sizeOf(value);
        return size === undefined ? undefined : numberOf(size, place);
    }),
    empty: known(([value], { place }) => {
        if (value?.kind === 'null')
            return booleanOf(true, place);
        const size = sizeOf(value);
        return size === undefined ? undefined : booleanOf(size === 0, place);
    }),
    contains: known(([value, item], { place }) => {
        if (value === undefined || item === undefined)
            return undefined;
        if (value.kind === 'list') {
            const key = keyOf(item);
            return booleanOf(value.items.some((one) => keyOf(one) === key), place);
        }
        const text = (0,files_value/* identifying */.j)(item);
        if (text === undefined)
            return undefined;
        if (value.kind === 'object')
            return booleanOf(value.entries.has(text.toLowerCase()), place);
        return value.kind === 'text' ? booleanOf(value.text.includes(text), place) : undefined;
    }),
    first: known(([value], { place }) => value?.kind === 'list' ? (value.items[0] ?? { kind: 'null', place }) : firstLetter(value, 0, place)),
    last: known(([value], { place }) => value?.kind === 'list' ? (value.items.at(-1) ?? { kind: 'null', place }) : firstLetter(value, -1, place)),
    skip: slice((number) => [Math.max(0, number), undefined]),
    take: slice((number) => [0, Math.max(0, number)]),
    range: known(([start, amount], { place }) => {
        const from = count(start);
        const many = count(amount);
        if (from === undefined || many === undefined || many < 0 || many > MOST_ITEMS)
            return undefined;
        return listOf(Array.from({ length: many }, (_, index) => numberOf(from + index, place)), place);
    }),
    min: onList(Math.min),
    max: onList(Math.max),
    createarray: (values, { place }) => listOf(values, place),
    array: ([value], { place }) => value === undefined || value.kind === 'list' ? (value ?? listOf([], place)) : listOf([value], place),
    createobject: (values, call) => {
        const pairs = [];
        for (let index = 0; index + 1 < values.length; index += 2) {
            const name = (0,files_value/* identifying */.j)(values[index]);
            const value = values[index + 1];
            if (name === undefined || value === undefined) {
                return unresolved(call.expression, 'a name in it is no text', call.place);
            }
            pairs.push([name, value]);
        }
        return objectOf(pairs, call.place);
    },
    union: known((values, call) => combine(values, call, true)),
    shallowmerge: known(([list], call) => list?.kind === 'list' ? combine(list.items, call, false) : undefined),
    intersection: known(([first, ...others], { place }) => {
        if (first?.kind !== 'list')
            return undefined;
        const keys = others.map((other) => new Set(other.kind === 'list' ? other.items.map(keyOf) : []));
        return listOf(first.items.filter((item) => keys.every((set) => set.has(keyOf(item)))), place);
    }),
    items: known(([value], { place }) => value?.kind === 'object'
        ? listOf([...value.entries.values()]
            .sort((left, right) => (left.name < right.name ? -1 : 1))
            .map(({ name, value: entry }) => objectOf([
            ['key', textOf(name, place)],
            ['value', entry],
        ], place)), place)
        : undefined),
    objectkeys: known(([value], { place }) => value?.kind === 'object'
        ? listOf([...value.entries.values()].map(({ name }) => textOf(name, place)), place)
        : undefined),
    coalesce: (values, call) => {
        const found = values.find(({ kind }) => kind !== 'null');
        return found ?? { kind: 'null', place: call.place };
    },
    resourceid: resourceIdAt((given, scope) => {
        const [first, second] = given;
        if (second !== undefined)
            return `/subscriptions/${first}/resourceGroups/${second}`;
        return first === undefined ? groupOf(scope) : `${subscriptionOf(scope)}/resourceGroups/${first}`;
    }),
    subscriptionresourceid: resourceIdAt(([given], scope) => given === undefined ? subscriptionOf(scope) : `/subscriptions/${given}`),
    tenantresourceid: resourceIdAt(() => ''),
    managementgroupresourceid: resourceIdAt((_, scope) => scope),
    extensionresourceid: ([base, ...rest], call) => {
        const id = (0,files_value/* identifying */.j)(base);
        const made = resourceIdAt(() => id ?? '{resource}')(rest, call);
        return base?.kind === 'unresolved' && made.kind === 'text'
            ? unresolved(call.expression, reasonOf(base), call.place, made.text)
            : made;
    },
    // In Bicep a scope may name a subscription, and a resource group in one.
    subscription: ([name], { scope, place }) => {
        const text = (0,files_value/* identifying */.j)(name);
        return idObject(text === undefined ? subscriptionOf(scope) : `/subscriptions/${segment(text)}`, place);
    },
    resourcegroup: ([first, second], { scope, place }) => {
        const [one, two] = [(0,files_value/* identifying */.j)(first), (0,files_value/* identifying */.j)(second)];
        if (one === undefined)
            return idObject(groupOf(scope), place);
        const subscription = two === undefined ? subscriptionOf(scope) : `/subscriptions/${segment(one)}`;
        return idObject(`${subscription}/resourceGroups/${segment(two ?? one)}`, place);
    },
    managementgroup: ([name], { scope, place }) => {
        const text = (0,files_value/* identifying */.j)(name);
        const id = `/providers/Microsoft.Management/managementGroups/${text ?? scope.slice(scope.lastIndexOf('/') + 1)}`;
        return idObject(id, place);
    },
    tenant: (_, { place }) => runtimeObject({ id: textOf('/', place) }, place),
    deployment: (_, { place }) => runtimeObject({}, place),
    environment: (_, { place }) => runtimeObject({}, place),
    deployer: (_, { place }) => runtimeObject({ objectId: textOf('{deployer().objectId}', place) }, place),
    reference: ([target], call) => {
        const id = (0,files_value/* identifying */.j)(target);
        return id === undefined ? madeAtDeployment([], call) : referenceTo(id, call.place);
    },
    guid: madeAtDeployment,
    uniquestring: madeAtDeployment,
    newguid: madeAtDeployment,
    utcnow: madeAtDeployment,
};
function combineLists(values, { place }) {
    return listOf(values.flatMap((value) => (value.kind === 'list' ? value.items : [])), place);
}
/** What is known of a text stays so in its placeholder. */
function mapText([value], call, change) {
    if (value?.kind === 'text')
        return textOf(change(value.text), call.place);
    if (value?.kind !== 'unresolved')
        return unresolved(call.expression, 'its arguments do not fit', call.place);
    return unresolved(call.expression, reasonOf(value), call.place, change(value.placeholder));
}
function firstLetter(value, at, place) {
    return value?.kind === 'text' ? textOf(value.text.at(at) ?? '', place) : undefined;
}
function onList(pick) {
    return known((values, { place }) => {
        const items = values.length === 1 && values[0]?.kind === 'list' ? values[0].items : values;
        const numbers = items.flatMap((item) => count(item) ?? []);
        return numbers.length === items.length && numbers.length > 0
            ? numberOf(pick(...numbers), place)
            : undefined;
    });
}
/** The value, no surer than what it came through. */
function atMost(value, confidence) {
    if (confidence === undefined || value.confidence === 'low')
        return value;
    return { ...value, confidence };
}
/** The value as used somewhere else: what it is found at is the place of its use. */
function placedAt(value, place) {
    const moved = { ...value, place };
    if (RUNTIME.has(value))
        RUNTIME.add(moved);
    return moved;
}
/** The value with all that is in it as used somewhere else: in another file its own places mean nothing. */
function placedThroughout(value, place) {
    return mapThroughout(value, (one) => placedAt(one, place), place);
}
/** The value with all that is in it, no surer than what it came through. */
function atMostThroughout(value, confidence) {
    return confidence === undefined ? value : mapThroughout(value, (one) => atMost(one, confidence));
}
function mapThroughout(value, change, namePlace) {
    const changed = change(value);
    if (RUNTIME.has(value))
        RUNTIME.add(changed);
    if (value.kind === 'list' && changed.kind === 'list') {
        return { ...changed, items: value.items.map((item) => mapThroughout(item, change, namePlace)) };
    }
    if (value.kind !== 'object' || changed.kind !== 'object')
        return changed;
    const entries = new Map();
    for (const [key, entry] of value.entries) {
        entries.set(key, {
            ...entry,
            value: mapThroughout(entry.value, change, namePlace),
            ...(namePlace === undefined ? {} : { namePlace }),
        });
    }
    const made = { ...changed, entries };
    if (RUNTIME.has(value))
        RUNTIME.add(made);
    return made;
}
const SIZES = new WeakMap();
/** How many values there are in a value, itself counted. What is in it more than once counts as often. */
function valuesIn(value) {
    if (value.kind !== 'list' && value.kind !== 'object')
        return 1;
    const inside = value.kind === 'list' ? value.items : value.entries;
    const known = SIZES.get(inside);
    if (known !== undefined)
        return known;
    let size = 1;
    if (value.kind === 'list')
        for (const item of value.items)
            size += valuesIn(item);
    else
        for (const entry of value.entries.values())
            size += valuesIn(entry.value);
    SIZES.set(inside, size);
    return size;
}

;// CONCATENATED MODULE: ./build/dist/src/files/armScope.js



const armScope_DEEPEST = 60;
/** Expressions worked out per template: variables that name each other many times over end somewhere. */
const MOST_STEPS = 200_000;
/** What the expressions of one template (or nested template) can name, and its values worked out. */
class ArmScope {
    /** Scope of the deployment. */
    scope;
    #template;
    /** Values given from outside: a parameter file, the parent of a nested template. */
    #given;
    #copies;
    #steps;
    #pending;
    constructor(template, scope, given = new Map(), inherited, copies = new Map()) {
        this.#template = template;
        this.scope = scope;
        this.#given = given;
        this.#copies = copies;
        this.#steps = inherited === undefined ? { left: MOST_STEPS } : inherited.#steps;
        this.#pending = inherited === undefined ? new Set() : inherited.#pending;
    }
    /** The same template inside a copy loop. */
    inCopy(name, index) {
        const copies = new Map(this.#copies).set(name.toLowerCase(), index).set('', index);
        return new ArmScope(this.#template, this.scope, this.#given, this, copies);
    }
    /** The same template deployed to somewhere else, as a nested template with outer scope is. */
    deployedTo(scope) {
        return new ArmScope(this.#template, scope, this.#given, this, this.#copies);
    }
    /** A value with every expression in it worked out, as far as can be. */
    evaluate(value, depth = 0) {
        if (depth > armScope_DEEPEST)
            return unresolved('…', 'it is nested too deep', value.place);
        switch (value.kind) {
            case 'text':
                return this.#evaluateText(value.text, value.place);
            case 'list':
                return { ...value, items: value.items.map((item) => this.evaluate(item, depth + 1)) };
            case 'object':
                return this.#evaluateObject(value, depth);
            default:
                return value;
        }
    }
    #evaluateObject(value, depth) {
        const entries = new Map();
        for (const [key, entry] of value.entries) {
            if (key === 'copy' && entry.value.kind === 'list') {
                for (const made of this.#propertyCopies(entry.value, depth))
                    entries.set(made.name.toLowerCase(), made);
                continue;
            }
            const name = (0,files_value/* identifying */.j)(this.#evaluateText(entry.name, entry.namePlace)) ?? entry.name;
            entries.set(name.toLowerCase(), { ...entry, name, value: this.evaluate(entry.value, depth + 1) });
        }
        return { ...value, entries };
    }
    /** `"copy": [{ "name": "rules", "count": 2, "input": { … } }]` makes the list `rules`. */
    #propertyCopies(list, depth) {
        return list.items.flatMap((copy) => {
            const name = (0,files_value/* valueAt */.f)(copy, 'name');
            const input = (0,files_value/* valueAt */.f)(copy, 'input');
            if (name?.kind !== 'text' || input === undefined)
                return [];
            const count = this.evaluate((0,files_value/* valueAt */.f)(copy, 'count') ?? { kind: 'null', place: copy.place });
            const value = count.kind === 'number' && count.number >= 0 && count.number <= 800
                ? {
                    kind: 'list',
                    place: input.place,
                    items: Array.from({ length: count.number }, (_, index) => this.inCopy(name.text, index).evaluate(input, depth + 1)),
                }
                : unresolved(`copy ${name.text}`, 'how many there are is not known', copy.place);
            return [{ name: name.text, namePlace: name.place, value }];
        });
    }
    #evaluateText(text, place) {
        const parsed = parseExpression(text);
        if ('literal' in parsed)
            return textOf(parsed.literal, place);
        if ('error' in parsed)
            return unresolved(text, parsed.error, place);
        return placedAt(this.#work(parsed.expression, place, 0), place);
    }
    #work(expression, place, depth) {
        this.#steps.left -= 1;
        if (this.#steps.left < 0 || depth > armScope_DEEPEST) {
            return unresolved('…', 'working it out takes more steps than are made', place);
        }
        switch (expression.kind) {
            case 'text':
                return textOf(expression.text, place);
            case 'number':
                return { kind: 'number', number: expression.number, place };
            case 'property':
                return propertyOf(this.#work(expression.of, place, depth + 1), expression.name, expression.source, place);
            case 'index':
                return itemOf(this.#work(expression.of, place, depth + 1), this.#work(expression.at, place, depth + 1), expression.source, place);
            case 'call':
                return this.#call(expression, place, depth);
        }
    }
    #call({ name, values, source }, place, depth) {
        const called = name.toLowerCase();
        const call = { expression: source, place, scope: this.scope };
        const [first] = values;
        const named = first?.kind === 'text' ? first.text : undefined;
        if (called === 'parameters' && named !== undefined)
            return this.#parameter(named, call);
        if (called === 'variables' && named !== undefined)
            return this.#variable(named, call);
        if (called === 'copyindex') {
            const worked = values.map((value) => this.#work(value, place, depth + 1));
            return this.#copyIndex(worked, call);
        }
        const work = Object.hasOwn(TEMPLATE_FUNCTIONS, called) ? TEMPLATE_FUNCTIONS[called] : undefined;
        if (work === undefined)
            return unresolved(source, `the function ${name} is not worked out`, place);
        const worked = values.map((value) => this.#work(value, place, depth + 1));
        const answer = work(worked, call);
        // No surer than what went in.
        return worked.reduce((value, { confidence }) => atMost(value, confidence), answer);
    }
    /** From outside, else its default, which whoever deploys may change. */
    #parameter(name, call) {
        const key = name.toLowerCase();
        const given = this.#given.get(key);
        if (given !== undefined)
            return given;
        const declared = (0,files_value/* valueAt */.f)(this.#template, 'parameters', key);
        if (declared === undefined) {
            return unresolved(call.expression, `the template has no parameter ${name}`, call.place, `{${name}}`);
        }
        const fallback = (0,files_value/* valueAt */.f)(declared, 'defaultValue');
        if (fallback === undefined) {
            return unresolved(call.expression, `the parameter ${name} has no default`, call.place, `{${name}}`);
        }
        return this.#guarded(`parameters ${key}`, call, () => atMost(this.evaluate(fallback), 'medium'));
    }
    #variable(name, call) {
        const key = name.toLowerCase();
        const value = (0,files_value/* valueAt */.f)(this.#template, 'variables', key);
        if (value !== undefined)
            return this.#guarded(`variables ${key}`, call, () => this.evaluate(value));
        const copies = (0,files_value/* valueAt */.f)(this.#template, 'variables', 'copy');
        const made = copies?.kind === 'list' ? this.#propertyCopies(copies, 0) : [];
        return (made.find((entry) => entry.name.toLowerCase() === key)?.value ??
            unresolved(call.expression, `the template has no variable ${name}`, call.place));
    }
    /** What leads back to itself has no value. */
    #guarded(key, call, work) {
        if (this.#pending.has(key))
            return unresolved(call.expression, 'it leads back to itself', call.place);
        this.#pending.add(key);
        try {
            return work();
        }
        finally {
            this.#pending.delete(key);
        }
    }
    #copyIndex(values, call) {
        const [first, second] = values;
        const loop = first?.kind === 'text' ? first.text.toLowerCase() : '';
        const offset = first?.kind === 'number' ? first.number : second?.kind === 'number' ? second.number : 0;
        const index = this.#copies.get(loop);
        return index === undefined
            ? unresolved(call.expression, 'how many copies there are is not known', call.place)
            : { kind: 'number', number: index + offset, place: call.place };
    }
}
function propertyOf(of, name, source, place) {
    if (of.kind === 'unresolved') {
        return unresolved(source, `${of.expression}: ${of.why}`, place, `${of.placeholder.replace(/\}$/, '')}.${name}}`);
    }
    const found = of.kind === 'object' ? of.entries.get(name.toLowerCase())?.value : undefined;
    if (found !== undefined)
        return placedAt(atMost(found, of.confidence), place);
    return isKnownAtDeployment(of)
        ? unresolved(source, 'only a deployment knows it', place)
        : unresolved(source, `there is no ${name}`, place);
}
function itemOf(of, at, source, place) {
    if (of.kind === 'list' && at.kind === 'number') {
        const item = of.items[at.number];
        return item === undefined
            ? unresolved(source, `there is no item ${at.number}`, place)
            : placedAt(atMost(item, of.confidence), place);
    }
    if (at.kind === 'text')
        return propertyOf(of, at.text, source, place);
    const hidden = [of, at].find(({ kind }) => kind === 'unresolved');
    const why = hidden?.kind === 'unresolved' ? `${hidden.expression}: ${hidden.why}` : 'it is no list';
    return unresolved(source, why, place);
}

;// CONCATENATED MODULE: ./build/dist/src/files/armResources.js



const DEPLOYMENTS = 'microsoft.resources/deployments';
const MOST_RESOURCES = 5_000;
const armResources_DEEPEST = 10;
const MOST_COPIES = 800;
/** Not part of what a PUT sends. */
const OUTSIDE = [
    'name',
    'type',
    'apiversion',
    'resources',
    'copy',
    'condition',
    'dependson',
    'scope',
    'comments',
];
/** Reads the resources of one template, and those of the templates nested in it. */
class ArmResources {
    #file;
    #declarations = [];
    #blind = [];
    constructor(file) {
        this.#file = file;
    }
    static read(file, scope, template) {
        const reader = new ArmResources(file);
        reader.#readAll((0,files_value/* valueAt */.f)(template, 'resources'), scope, undefined, '', 0);
        return { declarations: reader.#declarations, blind: reader.#blind };
    }
    /** A list, or an object by symbolic name. */
    #readAll(resources, scope, parent, through, depth) {
        if (resources?.kind === 'list') {
            for (const resource of resources.items)
                this.#readCopies(resource, undefined, scope, parent, through, depth);
        }
        else if (resources?.kind === 'object') {
            for (const { name, value } of resources.entries.values()) {
                this.#readCopies(value, name, scope, parent, through, depth);
            }
        }
    }
    #readCopies(resource, symbol, scope, parent, through, depth) {
        if (resource.kind !== 'object' || depth > armResources_DEEPEST)
            return;
        const copy = (0,files_value/* valueAt */.f)(resource, 'copy');
        if (copy === undefined) {
            this.#readOne(resource, symbol, scope, parent, through, depth);
            return;
        }
        const name = (0,files_value/* identifying */.j)(scope.evaluate((0,files_value/* valueAt */.f)(copy, 'name') ?? copy)) ?? '';
        const count = scope.evaluate((0,files_value/* valueAt */.f)(copy, 'count') ?? copy);
        if (count.kind !== 'number' || count.number > MOST_COPIES) {
            this.#readOne(resource, symbol, scope, parent, through, depth);
            return;
        }
        for (let index = 0; index < count.number; index += 1) {
            this.#readOne(resource, symbol, scope.inCopy(name, index), parent, through, depth);
        }
    }
    #readOne(resource, symbol, scope, parent, through, depth) {
        if (this.#declarations.length >= MOST_RESOURCES)
            return;
        const condition = (0,files_value/* valueAt */.f)(resource, 'condition');
        const holds = condition === undefined ? undefined : scope.evaluate(condition);
        if (holds?.kind === 'boolean' && !holds.boolean)
            return;
        const typeValue = (0,files_value/* valueAt */.f)(resource, 'type');
        const typeText = (0,files_value/* identifying */.j)(typeValue === undefined ? undefined : scope.evaluate(typeValue));
        if (typeText === undefined)
            return;
        const place = typeValue?.place ?? resource.place;
        const type = parent === undefined || typeText.includes('.') ? typeText : `${parent.type}/${typeText}`;
        if (type.toLowerCase() === DEPLOYMENTS) {
            this.#readNested(resource, symbol, scope, through, depth);
            return;
        }
        const nameValue = (0,files_value/* valueAt */.f)(resource, 'name');
        const name = nameValue === undefined ? undefined : scope.evaluate(nameValue);
        const written = splitName((0,files_value/* identifying */.j)(name) ?? symbol ?? 'unnamed');
        const names = parent !== undefined && type !== typeText ? [...parent.names, ...written] : written;
        const apiVersion = (0,files_value/* valueAt */.f)(resource, 'apiVersion');
        const version = apiVersion === undefined ? undefined : (0,files_value/* identifying */.j)(scope.evaluate(apiVersion));
        const target = this.#targetOf(resource, type, names, scope, parent);
        const own = symbol ?? `${type.slice(type.lastIndexOf('/') + 1)}/${names.join('/')}`;
        const fullSymbol = `${through}${own}`;
        const last = target.names.at(-1) ?? 'unnamed';
        this.#declarations.push({
            file: this.#file,
            place,
            symbol: fullSymbol,
            type: target.type,
            ...(version === undefined ? {} : { apiVersion: version }),
            name: lastName(name, last, place),
            id: (0,declaredScopes/* declaredId */.ST)(target.scope, target.type, target.names),
            scope: target.scope,
            existing: isTrue((0,files_value/* valueAt */.f)(resource, 'existing')),
            ...(holds === undefined ? {} : { condition: holds }),
            body: bodyOf(resource, scope),
            format: 'arm-template',
        });
        this.#readAll((0,files_value/* valueAt */.f)(resource, 'resources'), scope, { type, names, symbol: fullSymbol }, through, depth + 1);
    }
    /** What the resource applies to: its own deployment, or what `scope` or an extension's type names. */
    #targetOf(resource, type, names, scope, parent) {
        const given = (0,files_value/* valueAt */.f)(resource, 'scope');
        const text = given === undefined ? undefined : (0,files_value/* identifying */.j)(scope.evaluate(given));
        if (text !== undefined) {
            const id = text.startsWith('/') ? text : `${scope.scope === '/' ? '' : scope.scope}/providers/${text}`;
            return { scope: text === '/' ? '/' : id, type, names };
        }
        // An extension inside another resource applies to that one.
        if (parent !== undefined &&
            type.includes('.') &&
            !type.toLowerCase().startsWith(`${parent.type.toLowerCase()}/`)) {
            const [, extension = type] = /\/providers\/(.+)$/i.exec(`/providers/${type}`) ?? [];
            return {
                scope: (0,declaredScopes/* declaredId */.ST)(scope.scope, parent.type, parent.names),
                type: extension,
                names: names.slice(-1),
            };
        }
        // `Microsoft.X/y/providers/roleAssignments` named `a/Microsoft.Authorization/b`.
        const extended = /^(.+)\/providers\/(\w+)$/i.exec(type);
        const at = names.findIndex((name, index) => index > 0 && /^Microsoft\.\w+$/i.test(name));
        if (extended !== null && at > 0) {
            const [, base = '', extension = ''] = extended;
            return {
                scope: (0,declaredScopes/* declaredId */.ST)(scope.scope, base, names.slice(0, at)),
                type: `${names[at]}/${extension}`,
                names: names.slice(at + 1),
            };
        }
        return { scope: scope.scope, type, names };
    }
    /**
     * A nested template: with its own parameters (`inner`), or with the parent's expressions (`outer`, the default).
     * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates
     */
    #readNested(resource, symbol, scope, through, depth) {
        const template = (0,files_value/* valueAt */.f)(resource, 'properties', 'template');
        const nameValue = (0,files_value/* valueAt */.f)(resource, 'name');
        const name = symbol ?? (0,files_value/* identifying */.j)(nameValue === undefined ? undefined : scope.evaluate(nameValue)) ?? 'nested';
        if (template?.kind !== 'object') {
            const link = (0,files_value/* valueAt */.f)(resource, 'properties', 'templateLink') ?? resource;
            const address = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(link, 'uri') ?? (0,files_value/* valueAt */.f)(link, 'id') ?? (0,files_value/* valueAt */.f)(link, 'relativePath'));
            this.#blind.push({
                file: this.#file,
                place: link.place,
                expression: (address ?? 'templateLink').slice(0, 200),
                why: 'a linked template is not part of these files',
            });
            return;
        }
        const target = deploymentTarget(resource, scope);
        const mode = (0,files_value/* valueAt */.f)(resource, 'properties', 'expressionEvaluationOptions', 'scope');
        const isInner = mode?.kind === 'text' && mode.text.toLowerCase() === 'inner';
        const inner = isInner
            ? new ArmScope(template, target, this.#given(resource, scope), scope)
            : scope.deployedTo(target);
        this.#readAll((0,files_value/* valueAt */.f)(template, 'resources'), inner, undefined, `${through}${name}/`, depth + 1);
    }
    #given(resource, scope) {
        const given = new Map();
        const parameters = (0,files_value/* valueAt */.f)(resource, 'properties', 'parameters');
        if (parameters?.kind !== 'object')
            return given;
        for (const [key, { value }] of parameters.entries) {
            const literal = (0,files_value/* valueAt */.f)(value, 'value');
            if (literal !== undefined)
                given.set(key, scope.evaluate(literal));
        }
        return given;
    }
}
/** Where a nested deployment goes: `subscriptionId` and `resourceGroup` beside its properties, or `scope`. */
function deploymentTarget(resource, scope) {
    const text = (name) => {
        const value = (0,files_value/* valueAt */.f)(resource, name);
        return value === undefined ? undefined : (0,files_value/* identifying */.j)(scope.evaluate(value));
    };
    const given = text('scope');
    if (given !== undefined)
        return given.startsWith('/') ? given : `/providers/${given}`;
    const subscription = text('subscriptionId');
    const group = text('resourceGroup');
    const own = /^\/subscriptions\/[^/]+/i.exec(scope.scope)?.[0] ?? '/subscriptions/{subscription}';
    const base = subscription === undefined ? own : `/subscriptions/${subscription.replaceAll('/', ':')}`;
    if (group !== undefined)
        return `${base}/resourceGroups/${group.replaceAll('/', ':')}`;
    return subscription === undefined ? scope.scope : base;
}
/** `a/b`, where a slash inside braces belongs to what stands for an expression. */
function splitName(name) {
    return name.match(/(?:\{[^{}]*\}|[^/{}]|[{}])+/g) ?? [name];
}
function lastName(value, last, place) {
    if (value === undefined)
        return { kind: 'text', text: last, place };
    return value.kind === 'text' ? { ...value, text: last } : value;
}
function isTrue(value) {
    return value?.kind === 'boolean' && value.boolean;
}
function bodyOf(resource, scope) {
    const entries = new Map();
    for (const [key, entry] of resource.entries) {
        if (!OUTSIDE.includes(key))
            entries.set(key, { ...entry, value: scope.evaluate(entry.value) });
    }
    return { kind: 'object', entries, place: resource.place };
}

// EXTERNAL MODULE: ./build/dist/src/files/parameterFiles.js
var files_parameterFiles = __webpack_require__(8796);
;// CONCATENATED MODULE: ./build/dist/src/files/armTemplate.js








const SCHEMA = /\/(\w*)deploymentTemplate\.json#?$/i;
/** A cheap look at the text; the file is parsed only then. */
const LOOKS_LIKE = /deploymentTemplate\.json|deploymentParameters\.json/i;
/** ARM takes 4 MB. */
const LONGEST_TEMPLATE = 4 * 1024 * 1024;
/**
 * ARM templates and their parameter files.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
const armTemplateReader = {
    format: 'arm-template',
    claims: (path, text) => /\.jsonc?$/i.test(path) && LOOKS_LIKE.test(text.slice(0, 4_000)),
    async read(claimed, repository) {
        const declarations = [];
        const blind = [];
        const unreadable = [];
        const templates = new Map();
        const parameters = new Map();
        for (const path of claimed) {
            const source = await repository.read(path);
            const read = !source.ok
                ? { ok: false, why: source.why }
                : source.text.length > LONGEST_TEMPLATE
                    ? { ok: false, why: 'ARM takes no template longer than 4 MB' }
                    : readJson(source.text);
            if (!read.ok) {
                const { ok: _, ...said } = read;
                unreadable.push({ file: path, ...said });
            }
            else if (read.value.kind === 'object') {
                const schema = (0,files_value/* valueAt */.f)(read.value, '$schema');
                const text = schema?.kind === 'text' ? schema.text : '';
                if (SCHEMA.test(text))
                    templates.set(path, read.value);
                else if (files_parameterFiles/* PARAMETERS_SCHEMA */.V8.test(text))
                    parameters.set(path, read.value);
            }
        }
        for (const [path, template] of templates) {
            const read = readTemplate(path, template, filesFor(path, parameters));
            declarations.push(...read.declarations);
            blind.push(...read.blind);
        }
        return { declarations, blind, unreadable };
    },
};
/** Once for each parameter file, else with the defaults; what comes out the same is there once. */
function readTemplate(file, template, parameterFiles) {
    const scope = (0,declaredScopes/* deploymentScope */.wC)(file, scopeOf(template));
    if (parameterFiles.length === 0)
        return ArmResources.read(file, new ArmScope(template, scope), template);
    const seen = new Map();
    const blind = new Map();
    for (const [name, parameters] of parameterFiles) {
        const read = ArmResources.read(file, new ArmScope(template, scope, (0,files_parameterFiles/* givenIn */.JS)(parameters)), template);
        for (const declaration of read.declarations) {
            const key = `${declaration.symbol} ${keyOf(declaration.body)}`;
            const before = seen.get(key);
            const other = [...seen.values()].some(({ symbol }) => symbol === declaration.symbol);
            if (before === undefined) {
                seen.set(key, other ? { ...declaration, symbol: `${declaration.symbol} with ${(0,posix_.basename)(name)}` } : declaration);
            }
        }
        for (const one of read.blind)
            blind.set(`${one.place.line}:${one.place.column} ${one.expression}`, one);
    }
    return { declarations: [...seen.values()], blind: [...blind.values()] };
}
function filesFor(template, all) {
    return (0,files_parameterFiles/* parameterFilesFor */.eN)(template, [...all.keys()]).flatMap((path) => {
        const file = all.get(path);
        return file === undefined ? [] : [[path, file]];
    });
}
function scopeOf(template) {
    const schema = (0,files_value/* valueAt */.f)(template, '$schema');
    const kind = schema?.kind === 'text' ? SCHEMA.exec(schema.text)?.[1]?.toLowerCase() : undefined;
    switch (kind) {
        case 'subscription':
            return 'subscription';
        case 'managementgroup':
            return 'management-group';
        case 'tenant':
            return 'tenant';
        default:
            return 'resource-group';
    }
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepGrammar.js
/** Nested deeper, an expression is not taken apart. */
const DEEPEST_EXPRESSION = 150;
/** A piece of text longer than this is no expression that a person wrote. */
const LONGEST_EXPRESSION = 64 * 1024;
/** Longer objects and lists are read part by part: what the grammar cannot read costs more than its share in a long text. */
const LONGEST_AT_ONCE = 8 * 1024;
/** Characters in vain per file. In real files there are next to none, and an error takes the grammar a long time. */
const MOST_IN_VAIN = 64 * 1024;
const MOST_PARTS = 5_000;
const NESTED_HEADER = /\bresource\s+\w+\s+'x*'\s*existing\s*=/g;
/** Takes expressions of one file apart, with a parser that the caller frees. Never throws. */
class BicepGrammar {
    #parser;
    #text;
    #masked;
    #inVain = 0;
    /** `masked` as maskBicep makes it. */
    constructor(parser, text, masked) {
        this.#parser = parser;
        this.#text = text;
        this.#masked = masked;
    }
    /** The value of `var x = …`. */
    expression(span) {
        return this.#read('var a=', span, 0);
    }
    /** What stands after the `=` of a resource or a module: an object, `if (…) {…}`, or `[for … in …: …]`. */
    body(span) {
        return this.#read("resource a 'b'=", span, 0);
    }
    /**
     * Where the grammar cannot read a whole, its parts are read one by one, so that what it cannot read hides no more
     * than itself.
     */
    #read(prefix, given, depth) {
        const span = this.#trimmed(given);
        const isLong = span.end - span.start > LONGEST_AT_ONCE;
        const first = isLong ? this.#readLong(prefix, span, depth) : undefined;
        const read = first ?? this.#parse(prefix, span);
        if (read !== undefined)
            return read;
        const parts = depth > 20 ? undefined : this.#readParts(prefix, span, depth);
        return parts ?? this.#unread(span, 'the grammar of Bicep does not know how it is written');
    }
    #parse(prefix, span) {
        const source = this.#masked.slice(span.start, span.end);
        if (source === '' || source.length > LONGEST_EXPRESSION)
            return undefined;
        const readable = source.replace(NESTED_HEADER, (header) => header.replace(/existing(?=\s*=$)/, '        '));
        if (this.#inVain > MOST_IN_VAIN)
            return undefined;
        // A tree with errors is of no use, and what is done to get one takes long.
        const tree = this.#parser.parse(`${prefix}${readable}\n`, null, {
            progressCallback: ({ hasError }) => hasError,
        });
        if (tree === null) {
            this.#parser.reset();
            this.#inVain += source.length;
            return undefined;
        }
        try {
            const { rootNode } = tree;
            const [statement] = rootNode.namedChildren;
            const value = statement?.namedChildren.at(-1);
            if (rootNode.hasError || rootNode.namedChildCount !== 1 || value === undefined || value === null) {
                this.#inVain += source.length;
                return undefined;
            }
            return new TreeReader(this.#text, span.start - prefix.length, (list) => this.#split(list, 15)).read(value, 0);
        }
        finally {
            tree.delete();
        }
    }
    /**
     * The items of a list. The grammar needs no comma between two, and so takes `f(x)` for two at times: whether its
     * items are the right ones shows in their number.
     */
    #split(list, depth = 0) {
        const parts = pieces(this.#masked, list)
            .map((piece) => this.#trimmed(piece))
            .filter(({ start, end }) => end > start);
        return {
            count: parts.length,
            read: () => parts.map((part) => ({
                value: this.#read('var a=', part, depth + 1),
                spread: isSpread(this.#text, part.start),
            })),
        };
    }
    #readLong(prefix, span, depth) {
        if (depth > 20)
            return undefined;
        const isList = /\[(?!\s*for\b)/y;
        isList.lastIndex = span.start;
        if (!isList.test(this.#masked))
            return this.#readParts(prefix, span, depth);
        if (closing(this.#masked, span.start) !== span.end - 1)
            return undefined;
        const split = this.#split(span, depth);
        return split.count > MOST_PARTS
            ? this.#unread(span, `it has more than ${MOST_PARTS} items`)
            : { kind: 'list', ...span, items: split.read() };
    }
    #readParts(prefix, span, depth) {
        const masked = this.#masked;
        if (masked.startsWith('{', span.start)) {
            if (closing(masked, span.start) !== span.end - 1)
                return undefined;
            return this.#readObject(span, depth);
        }
        const condition = /if\s*\(/y;
        condition.lastIndex = span.start;
        if (!condition.test(masked))
            return undefined;
        const open = condition.lastIndex - 1;
        const close = closing(masked, open);
        if (close === undefined || close >= span.end)
            return undefined;
        return {
            kind: 'if',
            ...span,
            condition: this.#read('var a=', { start: open, end: close + 1 }, depth + 1),
            body: this.#read(prefix, { start: close + 1, end: span.end }, depth + 1),
        };
    }
    #readObject(span, depth) {
        const properties = [];
        const resources = [];
        const parts = pieces(this.#masked, span);
        if (parts.length > MOST_PARTS)
            return this.#unread(span, `it has more than ${MOST_PARTS} properties`);
        for (const piece of parts) {
            const part = this.#trimmed(piece);
            if (part.start >= part.end)
                continue;
            const source = this.#masked.slice(part.start, part.end);
            const key = /^(?:(\w+)|'[^']*')\s*:/.exec(source);
            const nested = /^resource\s+(\w+)\s+'(x*)'\s*(existing\s*)?=/.exec(source);
            if (this.#text.startsWith('...', part.start)) {
                properties.push({
                    spread: this.#read('var a=', { start: part.start + 3, end: part.end }, depth + 1),
                });
            }
            else if (key !== null) {
                const at = { start: part.start, end: part.start + key[0].replace(/\s*:$/, '').length };
                const name = key[1] === undefined ? this.#read('var a=', at, depth + 1) : key[1];
                const value = { start: part.start + key[0].length, end: part.end };
                properties.push({
                    name: typeof name === 'string' ? name : (plainText(name) ?? name),
                    at,
                    value: this.#read('var a=', value, depth + 1),
                });
            }
            else if (nested !== null) {
                const [header, symbol = '', type = '', existing] = nested;
                const symbolStart = part.start + header.indexOf(symbol, 8);
                const typeStart = part.start + header.indexOf("'") + 1;
                const body = { start: part.start + header.length, end: part.end };
                resources.push({
                    symbol,
                    symbolAt: { start: symbolStart, end: symbolStart + symbol.length },
                    type: this.#text.slice(typeStart, typeStart + type.length),
                    existing: existing !== undefined,
                    body: () => this.#read("resource a 'b'=", body, depth + 1),
                });
            }
            else {
                // It may be any property.
                properties.push({
                    spread: this.#unread(part, 'the grammar of Bicep does not know how it is written'),
                });
            }
        }
        return { kind: 'object', ...span, properties, resources };
    }
    #unread(span, why) {
        return { kind: 'unread', ...span, why };
    }
    #trimmed({ start, end }) {
        const source = this.#masked.slice(start, end);
        const from = start + (source.length - source.trimStart().length);
        return { start: from, end: Math.max(from, start + source.trimEnd().length) };
    }
}
/** Of a bracket in masked text, where it is closed. */
function closing(masked, open) {
    let depth = 0;
    for (let at = open; at < masked.length; at += 1) {
        const character = masked[at] ?? '';
        if ('([{'.includes(character))
            depth += 1;
        else if (')]}'.includes(character)) {
            depth -= 1;
            if (depth === 0)
                return at;
        }
    }
    return undefined;
}
/** The properties of an object in masked text: what line breaks and commas part, outside of further brackets. */
function pieces(masked, { start, end }) {
    const found = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start + 1; at < end - 1; at += 1) {
        const character = masked[at] ?? '';
        if ('([{'.includes(character))
            depth += 1;
        else if (')]}'.includes(character))
            depth -= 1;
        else if (depth === 0 && (character === ',' || (character === '\n' && endsHere(masked, from, at)))) {
            found.push({ start: from, end: at });
            from = at + 1;
        }
    }
    found.push({ start: from, end: end - 1 });
    return found;
}
/** A line that ends with an operator, or is followed by one that begins with it, goes on. */
function endsHere(masked, from, at) {
    const before = masked.slice(Math.max(from, at - 200), at).trimEnd();
    const after = masked.slice(at, at + 200).trimStart();
    return !/[?:=+*/%&|<>-]$/.test(before) && !/^[?:.=+*/%&|<>-]/.test(after);
}
const itself = (operand) => operand;
/** Turns a tree into expressions; places are those of the text itself. */
class TreeReader {
    #text;
    #shift;
    /** What stands in brackets. */
    #grouped = new WeakSet();
    #split;
    constructor(text, shift, split) {
        this.#text = text;
        this.#shift = shift;
        this.#split = split;
    }
    /**
     * The grammar lets `.name`, `[index]` and calls bind looser than operators: to it `a ?? b.c` is `(a ?? b).c`. What
     * comes after an operand is therefore handed down as `after`, to the last operand of what stands before it.
     */
    read(node, depth, after = itself) {
        const span = this.#span(node);
        if (depth > DEEPEST_EXPRESSION)
            return { kind: 'unread', ...span, why: 'it is nested too deep' };
        switch (node.type) {
            case 'member_expression':
            case 'subscript_expression':
            case 'resource_expression':
            case 'call_expression': {
                const of = node.childForFieldName(node.type === 'call_expression' ? 'function' : 'object');
                if (of === null)
                    return after(unknownNode(span));
                return this.read(of, depth + 1, (operand) => after(this.#selected(node, operand, depth)));
            }
            case 'ternary_expression': {
                const whenFalse = this.#field(node, 'alternative', depth, after);
                const whenTrue = this.#field(node, 'consequence', depth);
                return this.#first(node, 'condition', depth, levelOf('?'), whenFalse.end, (condition, at) => ({
                    kind: 'ternary',
                    ...at,
                    condition,
                    whenTrue,
                    whenFalse,
                }));
            }
            case 'binary_expression': {
                const right = this.#field(node, 'right', depth, after);
                const operator = this.#operator(node);
                return this.#first(node, 'left', depth, levelOf(operator), right.end, (left, at) => ({
                    kind: 'binary',
                    ...at,
                    operator,
                    left,
                    right,
                }));
            }
            case 'unary_expression': {
                const of = this.#field(node, 'argument', depth, after);
                return { kind: 'unary', start: span.start, end: of.end, operator: this.#operator(node), of };
            }
            case 'lambda_expression': {
                const [names, inner] = named(node);
                if (names === undefined || inner === undefined)
                    return after(unknownNode(span));
                const listed = names.type === 'parenthesized_expression' ? named(names) : [names];
                const body = this.read(inner, depth + 1, after);
                const written = listed.map((name) => this.#slice(this.#span(name)));
                return { kind: 'lambda', start: span.start, end: body.end, names: written, body };
            }
            default:
                return after(this.#operand(node, span, depth));
        }
    }
    /**
     * What stands before an operator. As `.name` binds too loose, what comes after it binds too loose as well: to the
     * grammar `a && b.c > 1` is `(a && b).c > 1`, and `x => x.y && z` is `(x => x).y && z`.
     */
    #first(node, name, depth, level, end, make) {
        return this.#intoLast(this.#field(node, name, depth), level, end, make);
    }
    /** Hands what is made down to the last operand of all that binds looser than it. */
    #intoLast(operand, level, end, make) {
        const into = (last) => this.#intoLast(last, level, end, make);
        if (!this.#grouped.has(operand)) {
            if (operand.kind === 'lambda')
                return { ...operand, end, body: into(operand.body) };
            if (operand.kind === 'ternary')
                return { ...operand, end, whenFalse: into(operand.whenFalse) };
            if (operand.kind === 'binary' && levelOf(operand.operator) < level) {
                return { ...operand, end, right: into(operand.right) };
            }
        }
        return make(operand, { start: operand.start, end });
    }
    /** What stands by itself. */
    #operand(node, span, depth) {
        switch (node.type) {
            case 'string':
                return { kind: 'text', ...span, parts: this.#parts(node, depth) };
            case 'number':
                return { kind: 'number', ...span, number: Number(this.#slice(span)) };
            case 'boolean':
                return { kind: 'boolean', ...span, boolean: this.#slice(span) === 'true' };
            case 'null':
                return { kind: 'null', ...span };
            case 'identifier':
            case 'property_identifier':
            case 'primitive_type':
                return { kind: 'name', ...span, name: this.#slice(span) };
            case 'object':
                return this.#object(node, span, depth);
            case 'array':
                return { kind: 'list', ...span, items: this.#items(node, depth) };
            case 'for_statement':
                return this.#loop(node, span, depth);
            case 'if_statement': {
                const [condition, body] = named(node);
                if (condition === undefined || body === undefined)
                    return unknownNode(span);
                const read = this.read(condition, depth + 1);
                return { kind: 'if', ...span, condition: read, body: this.read(body, depth + 1) };
            }
            case 'parenthesized_expression': {
                const inner = named(node);
                const [only] = inner;
                if (only === undefined || inner.length > 1)
                    return unknownNode(span);
                // With its brackets: what comes after them belongs to the whole.
                const grouped = { ...this.read(only, depth + 1), ...span };
                this.#grouped.add(grouped);
                return grouped;
            }
            default:
                return unknownNode(span);
        }
    }
    /** `.name`, `[index]`, `::name` or `(values)` of an operand. */
    #selected(node, of, depth) {
        const span = { start: of.start, end: this.#span(node).end };
        switch (node.type) {
            case 'member_expression': {
                const property = node.childForFieldName('property');
                if (property === null)
                    return unknownNode(span);
                const at = this.#span(property);
                const safe = this.#slice({ start: of.end, end: at.start }).includes('?');
                return { kind: 'property', ...span, of, name: this.#slice(at), safe };
            }
            case 'subscript_expression': {
                const at = this.#field(node, 'index', depth);
                const safe = /^[!\s]*\[\?/.test(this.#slice({ start: of.end, end: at.start }));
                return { kind: 'index', ...span, of, at, safe };
            }
            case 'resource_expression': {
                const resource = node.childForFieldName('resource');
                if (resource === null)
                    return unknownNode(span);
                return { kind: 'nested', ...span, of, name: this.#slice(this.#span(resource)) };
            }
            default: {
                const given = node.childForFieldName('arguments');
                if (given === null)
                    return unknownNode(span);
                const values = named(given).map((value) => this.read(value, depth + 1));
                if (of.kind === 'name')
                    return { kind: 'call', ...span, of: undefined, name: of.name, values };
                return of.kind === 'property'
                    ? { kind: 'call', ...span, of: of.of, name: of.name, values }
                    : unknownNode(span);
            }
        }
    }
    #operator(node) {
        return this.#slice(this.#span(node.childForFieldName('operator') ?? node));
    }
    #field(node, name, depth, after = itself) {
        const child = node.childForFieldName(name);
        return child === null ? unknownNode(this.#span(node)) : this.read(child, depth + 1, after);
    }
    /** What stands between the interpolations is taken from the text: the tree sees only `x`. */
    #parts(node, depth) {
        const { start, end } = this.#span(node);
        if (this.#text.startsWith("'''", start)) {
            return [this.#text.slice(start + 3, end - 3).replace(/^\r?\n/, '')];
        }
        const parts = [];
        let from = start + 1;
        for (const child of named(node)) {
            if (child.type !== 'interpolation')
                continue;
            const [inner] = named(child);
            const at = this.#span(child);
            if (at.start > from)
                parts.push(decodeEscapes(this.#text.slice(from, at.start)));
            parts.push(inner === undefined ? unknownNode(at) : this.read(inner, depth + 1));
            from = at.end;
        }
        if (end - 1 > from)
            parts.push(decodeEscapes(this.#text.slice(from, end - 1)));
        return parts;
    }
    #object(node, span, depth) {
        const properties = [];
        const resources = [];
        for (const property of named(node)) {
            const [key, value] = named(property);
            if (key?.type === 'resource_declaration') {
                const nested = this.#nested(key, depth);
                if (nested !== undefined)
                    resources.push(nested);
                continue;
            }
            const keyNode = key ?? property.firstChild;
            if (keyNode === null || keyNode === undefined || value === undefined) {
                properties.push({ spread: unknownNode(this.#span(property)) });
                continue;
            }
            const at = this.#span(keyNode);
            const read = this.read(value, depth + 1);
            if (this.#text.startsWith('...', at.start))
                properties.push({ spread: read });
            else if (keyNode.type === 'string') {
                const name = this.read(keyNode, depth + 1);
                properties.push({ name: plainText(name) ?? name, at, value: read });
            }
            else
                properties.push({ name: this.#slice(at), at, value: read });
        }
        return { kind: 'object', ...span, properties, resources };
    }
    #nested(node, depth) {
        const [symbol, type, body] = named(node);
        if (symbol === undefined || type === undefined || body === undefined)
            return undefined;
        const typeAt = this.#span(type);
        const header = this.#slice({ start: typeAt.end, end: this.#span(body).start });
        const read = this.read(body, depth + 1);
        return {
            symbol: this.#slice(this.#span(symbol)),
            symbolAt: this.#span(symbol),
            type: this.#text.slice(typeAt.start + 1, typeAt.end - 1),
            existing: /\bexisting\b/.test(header),
            body: () => read,
        };
    }
    #items(node, depth) {
        const items = named(node);
        const split = this.#split(this.#span(node));
        if (split.count !== items.length)
            return split.read();
        return items.map((item) => ({
            value: this.read(item, depth + 1),
            spread: isSpread(this.#text, this.#span(item).start),
        }));
    }
    #loop(node, span, depth) {
        const body = node.childForFieldName('body');
        const single = node.childForFieldName('initializer');
        const children = named(node);
        const pair = children.find(({ type }) => type === 'for_loop_parameters');
        const over = children.at(-2);
        if (body === null || over === undefined)
            return unknownNode(span);
        const [item, index] = (pair === undefined ? [single] : named(pair)).map((name) => name === null ? '' : this.#slice(this.#span(name)));
        return {
            kind: 'for',
            ...span,
            item: item ?? '',
            index,
            over: this.read(over, depth + 1),
            body: this.read(body, depth + 1),
        };
    }
    #span({ startIndex, endIndex }) {
        return { start: startIndex + this.#shift, end: endIndex + this.#shift };
    }
    #slice({ start, end }) {
        return this.#text.slice(start, end);
    }
}
/** Whether `...` stands before the item. */
function isSpread(text, start) {
    return /\.\.\.\s*$/.test(text.slice(Math.max(0, start - 20), start));
}
/**
 * How tight an operator binds.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators#operator-precedence-and-associativity
 */
function levelOf(operator) {
    const tighter = ['?', '??', '||', '&&', '== != =~ !~', '< <= > >=', '+ -', '* / %'];
    return tighter.findIndex((operators) => operators.split(' ').includes(operator));
}
function named(node) {
    return node.namedChildren.filter((child) => child !== null);
}
function unknownNode(span) {
    return { kind: 'unread', ...span, why: 'this kind of expression is not worked out' };
}
/** Of a text without interpolations. */
function plainText(expression) {
    if (expression.kind !== 'text')
        return undefined;
    return expression.parts.every((part) => typeof part === 'string') ? expression.parts.join('') : undefined;
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings */
function decodeEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replaceAll(/\\(?:u\{([0-9a-fA-F]{1,6})\}|(.))/gs, (_, code, letter) => {
        if (code !== undefined) {
            const point = Number.parseInt(code, 16);
            return point <= 0x10ffff ? String.fromCodePoint(point) : '';
        }
        return { n: '\n', r: '\r', t: '\t' }[letter] ?? letter;
    });
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepMask.js
const STATEMENT = /[ \t]*(?=@|(?:param|var|resource|module|output|type|func|import|provider|extension|extends|metadata|targetScope|using|assert|test)\b)/y;
/** At the first column these begin a statement even where a bracket before them is still open. */
const SURE_STATEMENT = /(?:param[ \t]+\w+[ \t]+\w|var[ \t]+\w+[ \t]*=|(?:resource|module)[ \t]+\w+[ \t]+'|output[ \t]+\w+[ \t]+\w|func[ \t]+\w+\(|targetScope[ \t]*=)/y;
const DECORATOR = /@[\w.]+[ \t]*/y;
const OPENING = '([{';
const CLOSING = ')]}';
/** Never throws; linear in the text. */
function maskBicep(text) {
    const strict = new Masker(text, false).run();
    return strict.closed ? strict : new Masker(text, true).run();
}
class Masker {
    #text;
    #resync;
    #out = [];
    #stack = [];
    #starts = [];
    #at = 0;
    /** The last character that is neither blank nor of a comment. */
    #last = '';
    #lastEnd = 0;
    /** A decorator inside of brackets is blank up to the bracket that ends it. */
    #decorator;
    constructor(text, resync) {
        this.#text = text;
        this.#resync = resync;
    }
    run() {
        this.#lineStart();
        while (this.#at < this.#text.length) {
            if (this.#stack.at(-1) === 'string')
                this.#inString();
            else
                this.#inCode();
        }
        const closed = this.#stack.length === 0;
        const last = this.#starts.at(-1);
        if (!closed && last !== undefined)
            last.broken = true;
        return { text: this.#out.join(''), starts: this.#starts, closed };
    }
    #put(written, read = written.length) {
        this.#out.push(written);
        this.#at += read;
    }
    #open(kind) {
        this.#stack.push(kind);
        const statement = this.#starts.at(-1);
        if (statement !== undefined)
            statement.depth = Math.max(statement.depth, this.#stack.length);
    }
    #lineStart() {
        const before = this.#starts.at(-1);
        if (this.#stack.length > 0) {
            SURE_STATEMENT.lastIndex = this.#at;
            if (!this.#resync || !SURE_STATEMENT.test(this.#text))
                return;
            this.#stack.length = 0;
            this.#decorator = undefined;
            if (before !== undefined)
                before.broken = true;
        }
        STATEMENT.lastIndex = this.#at;
        const match = STATEMENT.exec(this.#text);
        if (match !== null)
            this.#starts.push({ start: this.#at + match[0].length, depth: 0, broken: false });
    }
    #inString() {
        const rest = /[^'\\$\n]+/y;
        rest.lastIndex = this.#at;
        const plain = rest.exec(this.#text)?.[0];
        if (plain !== undefined) {
            this.#put('x'.repeat(plain.length));
            return;
        }
        const character = this.#text[this.#at];
        if (character === "'") {
            this.#stack.pop();
            this.#mark("'");
            this.#put("'");
        }
        else if (character === '\n') {
            // No string but a multi-line one goes on after the end of its line.
            this.#stack.pop();
            const statement = this.#starts.at(-1);
            if (statement !== undefined)
                statement.broken = true;
        }
        else if (character === '\\') {
            const more = this.#text[this.#at + 1];
            if (more === undefined || more === '\n' || more === '\r')
                this.#put('x');
            else
                this.#put('xx');
        }
        else if (this.#text.startsWith('${', this.#at)) {
            this.#open('interpolation');
            this.#mark('{');
            this.#put('${');
        }
        else
            this.#put('x');
    }
    #inCode() {
        const text = this.#text;
        const character = text[this.#at] ?? '';
        if (character === '\n') {
            this.#put(this.#separates() ? ',' : '\n');
            this.#lineStart();
        }
        else if (text.startsWith('//', this.#at))
            this.#blankTo(this.#endOf('\n'));
        else if (text.startsWith('/*', this.#at)) {
            const end = text.indexOf('*/', this.#at + 2);
            this.#blankTo(end === -1 ? text.length : end + 2);
        }
        else if (character === '#' && /^[ \t]*$/.test(this.#linePrefix()))
            this.#blankTo(this.#endOf('\n'));
        else if (text.startsWith("'''", this.#at))
            this.#multiLine();
        else if (character === "'") {
            this.#open('string');
            this.#put("'");
        }
        else if (OPENING.includes(character))
            this.#bracket(character);
        else if (CLOSING.includes(character))
            this.#close(character);
        else
            this.#sign(character);
    }
    #bracket(character) {
        this.#open(character);
        this.#mark(character);
        this.#put(character);
        if (character === '[' && this.#text[this.#at] === '?')
            this.#put(' ');
    }
    #close(character) {
        this.#stack.pop();
        this.#mark(character);
        this.#put(character);
        const decorator = this.#decorator;
        if (decorator !== undefined && this.#stack.length <= decorator.depth) {
            const blank = this.#out.splice(decorator.from).join('');
            this.#out.push(blank.replaceAll(/[^\n]/g, ' '));
            this.#decorator = undefined;
        }
    }
    #sign(character) {
        const text = this.#text;
        if (text.startsWith('...', this.#at)) {
            this.#put(this.#stack.at(-1) === '{' ? '_ :' : '   ', 3);
            this.#last = ',';
            return;
        }
        if (character === '@' && this.#stack.length > 0 && this.#decorator === undefined) {
            DECORATOR.lastIndex = this.#at;
            const name = DECORATOR.exec(text)?.[0];
            if (name !== undefined) {
                const isCall = text[this.#at + name.length] === '(';
                if (isCall)
                    this.#decorator = { from: this.#out.length, depth: this.#stack.length };
                this.#put(' '.repeat(name.length));
                return;
            }
        }
        const adjacent = this.#lastEnd === this.#at && /[\w)\]}']/.test(this.#last);
        if (character === '!' && adjacent && !/[=~]/.test(text[this.#at + 1] ?? '')) {
            this.#put(' ');
            this.#lastEnd = this.#at;
            return;
        }
        if (character === '.' && text[this.#at + 1] === '?') {
            this.#mark('.');
            this.#put('. ');
            return;
        }
        const word = /[\w]+/y;
        word.lastIndex = this.#at;
        const found = word.exec(text)?.[0];
        if (found !== undefined) {
            this.#put(found);
            this.#last = 'w';
            this.#lastEnd = this.#at;
            return;
        }
        if (!/\s/.test(character))
            this.#mark(character);
        this.#put(character);
    }
    /** As one token: what is in it has no meaning for the grammar. */
    #multiLine() {
        const end = this.#text.indexOf("'''", this.#at + 3);
        if (end === -1) {
            const statement = this.#starts.at(-1);
            if (statement !== undefined)
                statement.broken = true;
            this.#blankTo(this.#text.length);
            return;
        }
        // Quotes before the last three belong to the string.
        let stop = end + 3;
        while (this.#text[stop] === "'")
            stop += 1;
        this.#last = "'";
        this.#put(`'${'x'.repeat(stop - this.#at - 2)}'`);
        this.#lastEnd = this.#at;
    }
    /** Whether a line break here ends an item that the grammar would go on with on the next line. */
    #separates() {
        const inside = this.#stack.at(-1);
        if (inside !== '[' && inside !== '{')
            return false;
        if (!/[\w)\]}']/.test(this.#last))
            return false;
        const next = /(?:\s|\/\/[^\n]*)*/y;
        next.lastIndex = this.#at;
        next.exec(this.#text);
        return '([-!'.includes(this.#text[next.lastIndex] ?? ' ') && this.#text[next.lastIndex + 1] !== '=';
    }
    #mark(character) {
        this.#last = character;
        this.#lastEnd = this.#at + 1;
    }
    #linePrefix() {
        return this.#text.slice(Math.max(this.#text.lastIndexOf('\n', this.#at - 1) + 1, this.#at - 200), this.#at);
    }
    #endOf(mark) {
        const end = this.#text.indexOf(mark, this.#at);
        return end === -1 ? this.#text.length : end;
    }
    #blankTo(end) {
        this.#put(this.#text.slice(this.#at, end).replaceAll(/[^\n]/g, ' '));
    }
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepStatements.js


/** Nested deeper, the grammar is not asked. */
const bicepStatements_DEEPEST = 200;
const MOST_STATEMENTS = 20_000;
const HEADER = /(?:(?:param|var|output)\s+(?<name>\w+)|(?:(?<kind>resource|module)\s+(?<symbol>\w+)\s+'(?<type>x*)'\s*(?<existing>existing\s*)?=)|func\s+(?<func>\w+)\s*(?=\())/y;
/**
 * Takes a file apart into its statements. Each is parsed on its own, and only when it is asked for, so that what is wrong
 * with one is not wrong with the others. Never throws.
 */
function readStatements(path, text, parser) {
    return new StatementReader(path, text, parser).read();
}
class StatementReader {
    #path;
    #text;
    #masked;
    #starts;
    #grammar;
    #parameters = new Map();
    #variables = new Map();
    #functions = new Map();
    #outputs = new Map();
    #resources = new Map();
    #modules = new Map();
    #imports = [];
    #unread = [];
    #targetScope = 'resourceGroup';
    #using;
    #extended;
    constructor(path, text, parser) {
        const { text: masked, starts } = maskBicep(text);
        this.#path = path;
        this.#text = text;
        this.#masked = masked;
        this.#starts = starts;
        this.#grammar = new BicepGrammar(parser, text, masked);
    }
    read() {
        for (const [index, statement] of this.#starts.slice(0, MOST_STATEMENTS).entries()) {
            const { start } = statement;
            const end = this.#starts[index + 1]?.start ?? this.#text.length;
            this.#statement(statement, { start, end: start + this.#masked.slice(start, end).trimEnd().length });
        }
        const first = this.#starts[MOST_STATEMENTS];
        if (first !== undefined) {
            const why = `only the first ${MOST_STATEMENTS} statements of a file are read`;
            this.#unread.push({ start: first.start, end: first.start + 1, why });
        }
        return {
            path: this.#path,
            text: this.#text,
            targetScope: this.#targetScope,
            parameters: this.#parameters,
            variables: this.#variables,
            functions: this.#functions,
            outputs: this.#outputs,
            resources: this.#resources,
            modules: this.#modules,
            imports: this.#imports,
            using: this.#using,
            extended: this.#extended,
            unread: this.#unread,
        };
    }
    #statement({ depth, broken }, span) {
        const masked = this.#masked;
        const keyword = /\w+/y;
        keyword.lastIndex = span.start;
        const word = keyword.exec(masked)?.[0];
        if (word === undefined || /^(?:metadata|type|assert|test|provider|extension)$/.test(word))
            return;
        const isTooDeep = depth > bicepStatements_DEEPEST;
        const refuse = (why, end = span.end) => {
            const line = masked.indexOf('\n', span.start);
            this.#unread.push({ start: span.start, end: line === -1 ? end : Math.min(line, end), why });
        };
        if (/^(?:using|extends|import|targetScope)$/.test(word)) {
            this.#directive(word, this.#text.slice(span.start, span.end));
            return;
        }
        HEADER.lastIndex = span.start;
        const match = HEADER.exec(masked);
        const groups = match?.groups;
        if (groups === undefined || HEADER.lastIndex > span.end) {
            if (word === 'resource' || word === 'module')
                refuse('the grammar of Bicep does not know how it is written');
            return;
        }
        const after = HEADER.lastIndex;
        const { name, kind, symbol, type, existing, func } = groups;
        const rest = { start: after, end: span.end };
        const hidden = isTooDeep
            ? 'it is nested too deep'
            : broken
                ? 'a bracket or a text in it does not end'
                : undefined;
        const expressionAt = (at) => once(() => this.#hiddenOr(hidden, at, () => this.#grammar.expression(at)));
        const bodyAt = (at) => once(() => this.#hiddenOr(hidden, at, () => this.#grammar.body(at)));
        if (kind !== undefined && symbol !== undefined && type !== undefined) {
            const symbolStart = masked.indexOf(symbol, span.start + kind.length);
            const symbolAt = { start: symbolStart, end: symbolStart + symbol.length };
            const typeStart = masked.indexOf("'", symbolAt.end) + 1;
            const literal = this.#text.slice(typeStart, typeStart + type.length);
            if (kind === 'resource') {
                this.#resources.set(symbol, {
                    symbol,
                    symbolAt,
                    type: literal,
                    existing: existing !== undefined,
                    body: bodyAt(rest),
                });
            }
            else {
                const pathAt = { start: typeStart - 1, end: typeStart + type.length + 1 };
                this.#modules.set(symbol, { symbol, symbolAt, path: literal, pathAt, body: bodyAt(rest) });
            }
        }
        else if (func !== undefined)
            this.#function(func, rest, expressionAt);
        else if (name !== undefined)
            this.#named(word, name, rest, expressionAt);
    }
    #hiddenOr(why, span, read) {
        return why === undefined ? read() : { kind: 'unread', ...span, why };
    }
    #named(word, name, rest, expressionAt) {
        const masked = this.#masked;
        // Types hold no equals sign.
        const equals = masked.indexOf('=', rest.start);
        const hasValue = equals !== -1 && equals < rest.end;
        const value = hasValue ? expressionAt({ start: equals + 1, end: rest.end }) : undefined;
        if (word === 'param') {
            const type = masked.slice(rest.start, hasValue ? equals : rest.end).trim();
            this.#parameters.set(name, {
                name,
                at: { start: rest.start - name.length, end: rest.start },
                nullable: type.endsWith('?'),
                fallback: value,
            });
        }
        else if (value !== undefined)
            (word === 'var' ? this.#variables : this.#outputs).set(name, value);
    }
    #function(name, rest, expressionAt) {
        const close = closing(this.#masked, rest.start);
        const arrow = close === undefined ? -1 : this.#masked.indexOf('=>', close);
        if (close === undefined || arrow === -1 || arrow > rest.end)
            return;
        const listed = this.#masked.slice(rest.start + 1, close);
        // Each parameter is a name and a type; a type may hold brackets with commas in them.
        const names = [...listed.matchAll(/(?:^|,)\s*(\w+)\s+(?=[\w'([{])/g)].map(([, parameter = '']) => parameter);
        this.#functions.set(name, { names, body: expressionAt({ start: arrow + 2, end: rest.end }) });
    }
    #directive(word, source) {
        const literal = /'([^'\n]*)'/.exec(source)?.[1];
        if (literal === undefined)
            return;
        if (word === 'using')
            this.#using = literal;
        else if (word === 'extends')
            this.#extended = literal;
        else if (word === 'targetScope')
            this.#targetScope = literal;
        else {
            const all = /^import\s+\*\s+as\s+(\w+)\s+from\b/.exec(source)?.[1];
            const listed = /^import\s+\{([^}]*)\}\s*from\b/.exec(source)?.[1] ?? '';
            const names = new Map(all === undefined ? [] : [[all, '*']]);
            for (const [, there = '', here = there] of listed.matchAll(/(\w+)(?:\s+as\s+(\w+))?/g))
                names.set(here, there);
            if (names.size > 0)
                this.#imports.push({ path: literal, names });
        }
    }
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/dist/src/files/yamlValue.js


/** An alias counts anew wherever it is used, so a few lines can stand for millions of values. */
const MOST_VALUES = 50_000;
const yamlValue_DEEPEST = 100;
const MOST_DOCUMENTS = 200;
/** The parser takes seconds for a megabyte. A long workflow has some 50 KiB. */
const yamlValue_LONGEST = 256 * 1024;
/** Its own search for keys that stand there twice, and its pictures of errors, take minutes for a hostile file. */
const PARSING = { keepSourceTokens: false, logLevel: 'silent', version: '1.2', uniqueKeys: false };
/**
 * Placeholders of templates, which are no YAML where they stand unquoted: `name: {{NAME}}`. While it is parsed, other
 * characters stand for their braces, as many, so that every place stays what it is.
 */
const TEMPLATE = /\{\{([^{}\n]{1,200})\}\}/g;
const OPEN = '\ue000';
const CLOSE = '\ue001';
/** What a person or a pipeline fills in: `{{NAME}}`, `${{ … }}`, `$NAME`, `${NAME}`, `<name>`. */
const PLACEHOLDER = /\{\{[^{}]{1,200}\}\}|\$\{[\w.-]{1,200}\}|\$[A-Za-z_]\w{0,199}|<[A-Za-z][\w .-]{0,199}>/;
/** Azure ML's own expressions, which the service works out: they are values. */
const SERVICE_EXPRESSION = /^\$\{\{\s*azureml:/;
/**
 * Reads every document of a file. Never throws. `placeholders: 'kept'` leaves texts as they are written, where they
 * are expressions of the format itself.
 */
function readYaml(text, { placeholders } = { placeholders: 'unresolved' }) {
    const places = new textPlaces/* TextPlaces */.M(text);
    if (text.length > yamlValue_LONGEST) {
        return [{ ok: false, why: `it is longer than ${yamlValue_LONGEST / 1024} KiB`, place: places.place(0, 0) }];
    }
    const masked = text.replace(TEMPLATE, (_, name) => `${OPEN}${OPEN}${name}${CLOSE}${CLOSE}`);
    let documents;
    try {
        const parsed = (0,dist.parseAllDocuments)(masked, { ...PARSING, prettyErrors: false });
        documents = Array.isArray(parsed) ? parsed.slice(0, MOST_DOCUMENTS) : [];
    }
    catch {
        // Nested so deep that the parser gives up.
        return [{ ok: false, why: 'it is nested too deep', place: places.place(0, 0) }];
    }
    return documents.map((document) => readDocument(document, places, placeholders));
}
function readDocument(document, places, placeholders) {
    const [error] = document.errors;
    if (error !== undefined) {
        const [start, end] = error.pos;
        // The first line of the parser's words, without the source that it quotes.
        const said = error.message.split(/ at line |\n/, 1)[0]?.slice(0, 200) ?? 'it is no YAML';
        // What nests too deep ends the parser's stack, which it reports like a mistake in the text.
        const why = /call stack/i.test(said) ? 'it is nested too deep' : yamlValue_restore(said);
        return { ok: false, why, place: places.place(start, end) };
    }
    const reader = new DocumentReader(document, places, placeholders);
    const value = reader.read(document.contents, 0);
    if (reader.twice !== undefined)
        return { ok: false, ...reader.twice };
    return reader.tooLarge === undefined
        ? { ok: true, value }
        : { ok: false, why: reader.tooLarge, place: places.place(0, 0) };
}
class DocumentReader {
    #document;
    #places;
    #placeholders;
    #values = 0;
    tooLarge;
    twice;
    constructor(document, places, placeholders) {
        this.#document = document;
        this.#places = places;
        this.#placeholders = placeholders;
    }
    /** `usedAt` is the place of the alias that led here. */
    read(node, depth, usedAt) {
        const place = usedAt ?? this.#placeOf(node);
        this.#values += 1;
        if (this.#values > MOST_VALUES)
            this.tooLarge = `it stands for more than ${MOST_VALUES} values`;
        if (depth > yamlValue_DEEPEST)
            this.tooLarge = 'it is nested too deep';
        if (this.tooLarge !== undefined || node === null || node === undefined)
            return { kind: 'null', place };
        if ((0,dist.isAlias)(node))
            return this.read(node.resolve(this.#document), depth + 1, place);
        if ((0,dist.isScalar)(node))
            return this.#scalar(node.value, node.source, place);
        if ((0,dist.isSeq)(node)) {
            return { kind: 'list', items: node.items.map((item) => this.read(item, depth + 1)), place };
        }
        if ((0,dist.isMap)(node)) {
            const entries = new Map();
            const written = new Set();
            for (const { key: keyOfPair, value } of node.items) {
                const keyNode = keyOfPair;
                if ((0,dist.isScalar)(keyNode) && keyNode.value === '<<')
                    this.#merge(entries, value, depth);
                else if ((0,dist.isScalar)(keyNode)) {
                    const name = yamlValue_restore(String(keyNode.value));
                    const key = name.toLowerCase();
                    if (written.has(String(keyNode.value))) {
                        const why = `the key ${JSON.stringify(name.slice(0, 80))} stands there twice`;
                        this.twice ??= { why, place: this.#placeOf(keyNode) };
                    }
                    written.add(String(keyNode.value));
                    entries.set(key, {
                        name,
                        namePlace: this.#placeOf(keyNode),
                        value: this.read(value, depth + 1),
                    });
                }
            }
            return { kind: 'object', entries, place };
        }
        return { kind: 'null', place };
    }
    /** `<<: *defaults`: what is written beside it wins. */
    #merge(entries, node, depth) {
        const merged = this.read(node, depth + 1);
        for (const source of merged.kind === 'list' ? merged.items : [merged]) {
            if (source.kind !== 'object')
                continue;
            for (const [key, entry] of source.entries)
                if (!entries.has(key))
                    entries.set(key, entry);
        }
    }
    #scalar(value, source, place) {
        switch (typeof value) {
            case 'boolean':
                return { kind: 'boolean', boolean: value, place };
            case 'number':
                return { kind: 'number', number: value, place };
            case 'string': {
                const text = yamlValue_restore(value);
                return this.#placeholders === 'kept' ? { kind: 'text', text, place } : textValue(text, place);
            }
            default:
                return value === null || value === undefined
                    ? { kind: 'null', place }
                    : { kind: 'text', text: yamlValue_restore(source ?? String(value)), place };
        }
    }
    #placeOf(node) {
        const range = node?.range;
        return this.#places.place(range?.[0] ?? 0, range?.[1] ?? range?.[0] ?? 0);
    }
}
/** A text, or what is not known of it because of a placeholder. */
function textValue(text, place) {
    const found = SERVICE_EXPRESSION.test(text) ? null : PLACEHOLDER.exec(text);
    if (found === null)
        return { kind: 'text', text, place };
    return {
        kind: 'unresolved',
        expression: text.slice(0, 300),
        why: `${found[0]} is filled in later`,
        placeholder: text.replaceAll(/[{}]/g, ''),
        place,
    };
}
function yamlValue_restore(text) {
    return text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}');
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepProject.js







/** Bicep makes an ARM template of a file, which may be no longer than 4 MB. */
const LONGEST_BICEP = 4 * 1024 * 1024;
const LONGEST_LOADED = 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_LOADED = 500;
const LOADED = /\bload(?:Text|Json|Yaml)Content\s*\(\s*'([^'\n]{1,300})'/g;
const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Bicep files with all that they name: modules, imports, parameter files, texts that they load. */
class BicepProject {
    unreadable = [];
    #repository;
    #parser;
    #files = new Map();
    #failed = new Map();
    #places = new Map();
    #texts = new Map();
    #loaded = new Map();
    constructor(repository, parser) {
        this.#repository = repository;
        this.#parser = parser;
    }
    /** Never throws; the parser has to live as long as what this answers is in use. */
    static async load(claimed, repository, parser) {
        const project = new BicepProject(repository, parser);
        const waiting = [...claimed];
        const asked = new Set(waiting);
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const file = await project.#read(next, asked.size <= MOST_FILES);
            if (file === undefined) {
                if (claimed.includes(next)) {
                    project.unreadable.push({ file: next, why: project.#failed.get(next) ?? 'it cannot be read' });
                }
                continue;
            }
            for (const path of namedBy(file)) {
                if (!asked.has(path))
                    waiting.push(path);
                asked.add(path);
            }
            await project.#readLoaded(file);
        }
        return project;
    }
    get files() {
        return [...this.#files.values()];
    }
    file(path) {
        return this.#files.get(path);
    }
    /** For a person: why there is no such file. */
    whyNot(path) {
        return this.#failed.get(path) ?? 'only modules that are Bicep files are looked into';
    }
    places(path) {
        let places = this.#places.get(path);
        if (places === undefined) {
            places = new textPlaces/* TextPlaces */.M(this.#files.get(path)?.text ?? '');
            this.#places.set(path, places);
        }
        return places;
    }
    /** What `loadTextContent`, `loadJsonContent` or `loadYamlContent`, lower-cased, makes of a file. */
    loaded(called, path, at) {
        const key = `${called} ${path}`;
        let made = this.#loaded.get(key);
        if (made === undefined) {
            made = this.#parse(called, path);
            this.#loaded.set(key, made);
        }
        if (!made.ok || at === undefined || called === 'loadtextcontent')
            return made;
        if (!/^\$?(?:\.?\w+)(?:\.\w+)*$/.test(at))
            return { ok: false, why: 'paths into files are not worked out' };
        const found = (0,files_value/* valueAt */.f)(made.value, ...at.split('.').filter((step) => step !== '$' && step !== ''));
        return found === undefined
            ? { ok: false, why: `there is no ${at} in the file` }
            : { ok: true, value: found };
    }
    #parse(called, path) {
        const source = this.#texts.get(path);
        if (source === undefined)
            return { ok: false, why: 'the file is not one that is read' };
        if (!source.ok)
            return source;
        const text = source.text ?? '';
        switch (called) {
            case 'loadtextcontent':
                return { ok: true, value: textOf(text, START) };
            case 'loadjsoncontent':
                return readJson(text);
            case 'loadyamlcontent': {
                const [document] = readYaml(text, { placeholders: 'kept' });
                return document ?? { ok: false, why: 'it is empty' };
            }
            default:
                return { ok: false, why: 'what is in the file is not worked out' };
        }
    }
    async #read(path, mayRead) {
        if (!/\.bicep(?:param)?$/i.test(path))
            return undefined;
        const source = mayRead
            ? await this.#repository.read(path)
            : { ok: false, why: `only the first ${MOST_FILES} Bicep files are read` };
        if (!source.ok || source.text.length > LONGEST_BICEP) {
            this.#failed.set(path, source.ok ? 'it is longer than the 4 MB that are taken apart' : source.why);
            return undefined;
        }
        const file = readStatements(path, source.text, this.#parser);
        this.#files.set(path, file);
        return file;
    }
    async #readLoaded({ path, text }) {
        for (const [, name = ''] of text.matchAll(LOADED)) {
            const at = resolvePath(path, name);
            if (this.#texts.has(at))
                continue;
            if (this.#texts.size >= MOST_LOADED)
                return;
            const source = await this.#repository.read(at);
            const why = source.ok ? 'the file is longer than 1 MB' : source.why;
            this.#texts.set(at, source.ok && source.text.length <= LONGEST_LOADED
                ? { ok: true, value: textOf('', START), text: source.text }
                : { ok: false, why });
        }
    }
}
/** A path as a Bicep file writes it, from the root of the repository. */
function resolvePath(from, written) {
    return (0,posix_.join)((0,posix_.dirname)(from), written.replaceAll('\\', '/'));
}
/** The local Bicep files that a file cannot do without. */
function namedBy({ path, modules, imports, using, extended }) {
    const written = [
        ...[...modules.values()].map((module) => module.path),
        ...imports.map((one) => one.path),
        ...[using, extended].filter((one) => one !== undefined),
    ];
    return written
        .filter((one) => /\.bicep(?:param)?$/i.test(one) && !/^(?:br|ts)[:/]/.test(one))
        .map((one) => resolvePath(path, one));
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepLambdas.js


const bicepLambdas_MOST_ITEMS = 2_000;
/**
 * Functions of Bicep that take a lambda, by lower-cased name; `undefined` where the arguments do not fit.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-lambda
 */
const LAMBDA_FUNCTIONS = {
    map: (list, [lambda], { place }) => lambda?.kind === 'lambda'
        ? { kind: 'list', items: list.map((item, index) => lambda.apply([item, indexOf(index, item)])), place }
        : undefined,
    filter: (list, [lambda], call) => {
        if (lambda?.kind !== 'lambda')
            return undefined;
        const kept = [];
        for (const [index, item] of list.entries()) {
            const holds = lambda.apply([item, indexOf(index, item)]);
            if (holds.kind !== 'boolean')
                return hiddenBy(holds, call);
            if (holds.boolean)
                kept.push(item);
        }
        return { kind: 'list', items: kept, place: call.place };
    },
    reduce: (list, [initial, lambda]) => {
        if (initial === undefined || initial.kind === 'lambda' || lambda?.kind !== 'lambda')
            return undefined;
        return list.reduce((made, item, index) => lambda.apply([made, item, indexOf(index, item)]), initial);
    },
    toobject: (list, [key, value], call) => {
        if (key?.kind !== 'lambda')
            return undefined;
        const pairs = [];
        for (const item of list) {
            const name = key.apply([item]);
            const text = (0,files_value/* identifying */.j)(name);
            if (text === undefined)
                return hiddenBy(name, call);
            pairs.push([text, value?.kind === 'lambda' ? value.apply([item]) : item]);
        }
        return objectOf(pairs, call.place);
    },
    sort: (list, [lambda], call) => {
        if (lambda?.kind !== 'lambda')
            return undefined;
        const sorted = [];
        for (const item of list) {
            let at = sorted.length;
            for (; at > 0; at -= 1) {
                const before = sorted[at - 1];
                const isBefore = before === undefined ? undefined : lambda.apply([item, before]);
                if (isBefore?.kind !== 'boolean')
                    return hiddenBy(isBefore, call);
                if (!isBefore.boolean)
                    break;
            }
            sorted.splice(at, 0, item);
        }
        return { kind: 'list', items: sorted, place: call.place };
    },
    groupby: (list, [lambda], call) => {
        if (lambda?.kind !== 'lambda')
            return undefined;
        const groups = new Map();
        for (const item of list) {
            const name = lambda.apply([item]);
            if (name.kind !== 'text')
                return hiddenBy(name, call);
            groups.set(name.text, [...(groups.get(name.text) ?? []), item]);
        }
        const pairs = [...groups].map(([name, items]) => [
            name,
            { kind: 'list', items, place: call.place },
        ]);
        return objectOf(pairs, call.place);
    },
    mapvalues: () => undefined,
};
/** Applies a function to a list (or, for `mapValues`, an object) that is known. */
function applyLambda(called, values, call) {
    const [first, ...others] = values;
    const refuse = () => unresolved(call.expression, 'its arguments do not fit', call.place);
    if (first === undefined || first.kind === 'lambda')
        return refuse();
    if (first.kind === 'unresolved')
        return hiddenBy(first, call);
    if (called === 'mapvalues') {
        const [lambda] = others;
        if (first.kind !== 'object' || lambda?.kind !== 'lambda')
            return refuse();
        const pairs = [...first.entries.values()].map(({ name, value }) => [
            name,
            lambda.apply([value]),
        ]);
        return atMost(objectOf(pairs, call.place), first.confidence);
    }
    if (first.kind !== 'list' || first.items.length > bicepLambdas_MOST_ITEMS)
        return refuse();
    const made = LAMBDA_FUNCTIONS[called]?.(first.items, others, call);
    return made === undefined ? refuse() : atMost(made, first.confidence);
}
function indexOf(number, { place }) {
    return { kind: 'number', number, place };
}
function hiddenBy(value, call) {
    const why = value?.kind === 'unresolved' ? `${value.expression}: ${value.why}` : 'its arguments do not fit';
    return unresolved(call.expression, why, call.place);
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepSymbols.js








const MOST_INSTANCES = 800;
const DEEPEST_MODULES = 15;
const RESOURCE_GROUPS = 'microsoft.resources/resourcegroups';
/** The resources and modules of one file as it is deployed, as other expressions refer to them. */
class BicepSymbols {
    #scope;
    #modules = new Map();
    #values = new Map();
    constructor(scope) {
        this.#scope = scope;
    }
    /** Each round of a loop, and the conditions around the body. */
    expand(body, locals = NO_LOCALS, depth = 0) {
        const scope = this.#scope;
        if (body.kind !== 'for') {
            return { isLoop: false, unknown: undefined, instances: [unwrap(body, locals, undefined)] };
        }
        const over = scope.evaluate(body.over, locals, depth);
        if (over.kind === 'list') {
            const items = over.items.slice(0, MOST_INSTANCES);
            const instances = items.map((item, index) => unwrap(body.body, scope.inLoop(body, locals, item, index), index));
            return { isLoop: true, unknown: undefined, instances };
        }
        const why = over.kind === 'unresolved' ? `${over.expression}: ${over.why}` : `a ${over.kind} is no list`;
        const unknown = scope.unresolved(body.over, why);
        const inside = new Map(locals);
        for (const name of [body.item, body.index]) {
            if (name !== undefined)
                inside.set(name, { ...unknown, expression: name, placeholder: `{${name}}` });
        }
        return { isLoop: true, unknown, instances: [unwrap(body.body, inside, undefined)] };
    }
    identify({ symbol, type: written }, { body, locals }, parent, depth = 0) {
        const scope = this.#scope;
        const [bare = '', apiVersion] = written.split('@');
        const type = parent === undefined ? bare : `${parent.type}/${bare}`;
        const evaluated = (name) => {
            const found = propertyNamed(body, name);
            return found === undefined ? undefined : scope.evaluate(found, locals, depth);
        };
        const isGraph = type.toLowerCase().startsWith('microsoft.graph/');
        const named = evaluated('name') ?? (isGraph ? (evaluated('uniqueName') ?? evaluated('displayName')) : undefined);
        const name = named ?? textOf(`{${symbol}}`, scope.place(body));
        const text = (0,files_value/* identifying */.j)(name) ?? `{${symbol}}`;
        const above = evaluated('parent');
        const parentId = parent?.id ?? (above === undefined ? undefined : idOf(above));
        if (parentId !== undefined) {
            const last = type.slice(type.lastIndexOf('/') + 1);
            const at = parentId.toLowerCase().lastIndexOf('/providers/');
            return {
                id: `${parentId}/${last}/${text.replaceAll('/', ':')}`,
                type,
                apiVersion,
                name,
                scope: at > 0 ? parentId.slice(0, at) : at === 0 ? '/' : scope.scope,
            };
        }
        const applied = evaluated('scope');
        const target = isGraph ? '/' : applied === undefined ? scope.scope : idOf(applied);
        if (type.toLowerCase() === RESOURCE_GROUPS) {
            return { id: `${target}/resourceGroups/${text}`, type, apiVersion, name, scope: target };
        }
        const isTenant = /^microsoft\.management\/managementgroups$/i.test(type);
        const id = (0,declaredScopes/* declaredId */.ST)(isTenant ? '/' : target, type, splitName(text));
        return { id, type, apiVersion, name, scope: target };
    }
    /** The value of a resource's or a module's symbol. */
    value(symbol, place, depth) {
        const known = this.#values.get(symbol);
        if (known !== undefined)
            return known;
        const { file } = this.#scope;
        const resource = file.resources.get(symbol);
        if (resource === undefined) {
            const module = file.modules.get(symbol);
            return module === undefined ? undefined : runtimeObject({}, place);
        }
        const key = `${this.#scope.through}${file.path} resource ${symbol}`;
        const cycles = this.#scope.budget.cycles;
        const value = this.#scope.guarded(key, { kind: 'name', name: symbol, ...resource.symbolAt }, () => {
            const { isLoop, unknown, instances } = this.expand(resource.body(), NO_LOCALS, depth);
            if (unknown !== undefined)
                return unknown;
            const values = instances.map((instance) => this.#reference(resource, instance, undefined, place, depth));
            return isLoop ? { kind: 'list', items: values, place } : (values[0] ?? { kind: 'null', place });
        });
        if (cycles === this.#scope.budget.cycles)
            this.#values.set(symbol, value);
        return value;
    }
    /** `symbol[i]` where it is not known how many there are: all are like the one. */
    instance({ of, at }, locals, depth) {
        if (of.kind !== 'name' || locals.has(of.name))
            return undefined;
        const resource = this.#scope.file.resources.get(of.name);
        if (resource === undefined)
            return undefined;
        const { unknown, instances } = this.expand(resource.body(), NO_LOCALS, depth);
        const [instance] = instances;
        if (unknown === undefined || instance === undefined)
            return undefined;
        const key = `${this.#scope.through}${this.#scope.file.path} resource ${of.name}`;
        return this.#scope.guarded(key, at, () => this.#reference(resource, instance, undefined, this.#scope.place(of), depth));
    }
    /** `workspace::endpoint`, as deep as it goes. */
    nested(expression, locals, depth) {
        const place = this.#scope.place(expression);
        const found = this.#find(expression, locals, depth);
        return found === undefined
            ? undefined
            : this.#reference(found.statement, found.instance, found.parent, place, depth);
    }
    #find(expression, locals, depth) {
        if (expression.kind === 'name') {
            const statement = this.#scope.file.resources.get(expression.name);
            const [instance] = statement === undefined ? [] : this.expand(statement.body(), NO_LOCALS, depth).instances;
            return statement === undefined || instance === undefined
                ? undefined
                : { statement, instance, parent: undefined };
        }
        if (expression.kind === 'index' && expression.of.kind === 'name') {
            const statement = this.#scope.file.resources.get(expression.of.name);
            if (statement === undefined)
                return undefined;
            const { instances } = this.expand(statement.body(), NO_LOCALS, depth);
            const at = this.#scope.evaluate(expression.at, locals, depth);
            const instance = instances[at.kind === 'number' ? at.number : 0];
            return instance === undefined ? undefined : { statement, instance, parent: undefined };
        }
        if (expression.kind !== 'nested')
            return undefined;
        const above = this.#find(expression.of, locals, depth + 1);
        if (above === undefined || above.instance.body.kind !== 'object')
            return undefined;
        const statement = above.instance.body.resources.find(({ symbol }) => symbol === expression.name);
        if (statement === undefined)
            return undefined;
        const [instance] = this.expand(statement.body(), above.instance.locals, depth).instances;
        if (instance === undefined)
            return undefined;
        return {
            statement,
            instance,
            parent: this.identify(above.statement, above.instance, above.parent, depth),
        };
    }
    #reference(statement, instance, parent, place, depth) {
        const identified = this.identify(statement, instance, parent, depth);
        const told = referenceTo(identified.id, place);
        const properties = { name: identified.name, type: textOf(identified.type, place) };
        if (told.kind === 'object')
            for (const { name, value } of told.entries.values())
                properties[name] = value;
        if (identified.apiVersion !== undefined)
            Object.assign(properties, { apiVersion: textOf(identified.apiVersion, place) });
        if (identified.type.toLowerCase().startsWith('microsoft.graph/')) {
            for (const name of ['uniqueName', 'displayName', 'mailNickname']) {
                const found = propertyNamed(instance.body, name);
                if (found !== undefined)
                    properties[name] = this.#scope.evaluate(found, instance.locals, depth);
            }
        }
        return runtimeObject(properties, place);
    }
    /** `module.outputs.x` of a module that is here. */
    output(expression, locals, depth) {
        const { of } = expression;
        if (of.kind !== 'property' || of.name !== 'outputs')
            return undefined;
        const target = of.of.kind === 'index' ? of.of.of : of.of;
        if (target.kind !== 'name' || locals.has(target.name))
            return undefined;
        const statement = this.#scope.file.modules.get(target.name);
        if (statement === undefined)
            return undefined;
        const { instances, unknown } = this.expand(statement.body(), NO_LOCALS, depth);
        const at = of.of.kind === 'index' ? this.#scope.evaluate(of.of.at, locals, depth) : undefined;
        const isFirst = at === undefined || unknown !== undefined;
        const instance = isFirst ? instances[0] : at.kind === 'number' ? instances[at.number] : undefined;
        if (instance === undefined)
            return undefined;
        const module = this.module(statement, instance, depth);
        const read = module instanceof BicepScope ? module.file.outputs.get(expression.name) : undefined;
        if (!(module instanceof BicepScope) || read === undefined)
            return undefined;
        const key = `${module.through}${module.file.path} output ${expression.name}`;
        return this.#scope.guarded(key, expression, () => module.evaluate(read(), NO_LOCALS, depth));
    }
    /** A local module as it is deployed from here, or why it cannot be looked into. */
    module(statement, instance, depth = 0) {
        const { symbol, path } = statement;
        const key = instance.index === undefined ? symbol : `${symbol}[${instance.index}]`;
        const known = this.#modules.get(key);
        if (known !== undefined)
            return known;
        const scope = this.#scope;
        const { budget, file } = scope;
        const pending = `${scope.through}${file.path} module ${key}`;
        if (budget.pending.has(pending))
            return { why: 'its parameters lead back to itself' };
        if (/^(?:br|ts)[:/]/.test(path))
            return { why: 'a module of a registry is not part of these files' };
        const at = resolvePath(file.path, path);
        const called = scope.project.file(at);
        if (called === undefined)
            return { why: scope.project.whyNot(at) };
        const callers = [...scope.callers, file.path];
        if (callers.includes(at))
            return { why: 'it leads back to a file that it is called from' };
        if (callers.length > DEEPEST_MODULES)
            return { why: 'modules are nested too deep' };
        budget.modules -= 1;
        if (budget.modules < 0)
            return { why: 'there are more modules than are looked into' };
        budget.pending.add(pending);
        try {
            const target = propertyNamed(instance.body, 'scope');
            const parameters = propertyNamed(instance.body, 'params');
            const given = parameters === undefined ? undefined : scope.evaluate(parameters, instance.locals, depth);
            const deployed = {
                file: called,
                scope: target === undefined ? scope.scope : idOf(scope.evaluate(target, instance.locals, depth)),
                given: givenBy(given),
                isModule: true,
                through: `${scope.through}${key}/`,
                callers,
            };
            const made = new BicepScope(deployed, scope.project, budget);
            this.#modules.set(key, made);
            return made;
        }
        finally {
            budget.pending.delete(pending);
        }
    }
}
/** The expression of a property that is written out. */
function propertyNamed(body, name) {
    if (body.kind !== 'object')
        return undefined;
    const wanted = name.toLowerCase();
    for (const property of body.properties) {
        if ('spread' in property)
            continue;
        const written = typeof property.name === 'string' ? property.name : plainText(property.name);
        if (written?.toLowerCase() === wanted)
            return property.value;
    }
    return undefined;
}
function unwrap(body, locals, index) {
    const conditions = [];
    let inner = body;
    while (inner.kind === 'if') {
        conditions.push(inner.condition);
        inner = inner.body;
    }
    return { index, locals, conditions, body: inner };
}
/** ARM id of what a symbol or a scope function stands for. */
function idOf(value) {
    const id = (0,files_value/* identifying */.j)(value.kind === 'object' ? (0,files_value/* valueAt */.f)(value, 'id') : value);
    if (id === undefined)
        return `/${(0,standIn/* standIn */.u)('scope')}`;
    return id.startsWith('/') ? id : `/${(0,standIn/* standIn */.u)(id)}`;
}
/** Parameters by lower-cased name; `*` stands for those of which it is not known whether they are given. */
function givenBy(value) {
    const given = new Map();
    if (value === undefined)
        return given;
    const part = value.kind === 'object' ? value : knownPart(value);
    for (const [key, entry] of part?.entries ?? [])
        given.set(key, entry.value);
    if (value.kind === 'unresolved')
        given.set('*', value);
    return given;
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepScope.js
var _a;







/** How deep expressions may lead to each other through variables, parameters, functions and modules. */
const bicepScope_DEEPEST = 120;
const bicepScope_MOST_STEPS = 400_000;
const MOST_MODULES = 1_000;
const bicepScope_MOST_ITEMS = 2_000;
/** Values in one value: what is put together out of itself again and again ends here. */
const LARGEST = 20_000;
const NO_LOCALS = new Map();
function newBudget() {
    return { steps: bicepScope_MOST_STEPS, modules: MOST_MODULES, cycles: 0, pending: new Set() };
}
const BINARY = {
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
const ELSEWHERE = {
    readenvironmentvariable: 'it is read from the environment of whoever deploys',
    getsecret: 'its value is in a key vault',
    externalinput: 'it is given by whoever deploys',
    pickzones: 'only a deployment knows it',
};
/** Objects of which some part is not known, with what is. */
const PARTS = new WeakMap();
/** What can be read of an object although some of it is not known. */
function knownPart(value) {
    return value.kind === 'unresolved' ? PARTS.get(value) : undefined;
}
/** Works out the expressions of one file as it is deployed, as far as can be. Never throws. */
class BicepScope {
    file;
    scope;
    given;
    isModule;
    through;
    callers;
    project;
    budget;
    symbols;
    #places;
    #known = new Map();
    #imported = new Map();
    constructor(deployed, project, budget) {
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
    place({ start, end }) {
        return this.#places.place(start, end);
    }
    source({ start, end }) {
        return this.file.text.slice(start, Math.min(end, start + 300)).replaceAll(/\s+/g, ' ');
    }
    unresolved(expression, why, placeholder) {
        return unresolved(this.source(expression), why, this.place(expression), placeholder);
    }
    /** An expression of this file worked out, with the names that loops and lambdas give. */
    evaluate(expression, locals = NO_LOCALS, depth = 0) {
        this.budget.steps -= 1;
        if (this.budget.steps < 0) {
            return this.unresolved(expression, 'working out the file takes more steps than are made');
        }
        if (depth > bicepScope_DEEPEST + DEEPEST_EXPRESSION)
            return this.unresolved(expression, 'it is nested too deep');
        const value = this.#work(expression, locals, depth + 1);
        if (valuesIn(value) > LARGEST) {
            return this.unresolved(expression, `it holds more than ${LARGEST} values`);
        }
        return value;
    }
    #work(expression, locals, depth) {
        const place = this.place(expression);
        switch (expression.kind) {
            case 'text': {
                const parts = expression.parts.map((part) => typeof part === 'string' ? textOf(part, place) : this.evaluate(part, locals, depth));
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
                return (this.symbols.nested(expression, locals, depth) ??
                    this.unresolved(expression, 'there is no such resource'));
            case 'call':
                return this.#called(expression, locals, depth);
            case 'unary':
                return this.#apply(expression.operator === '!' ? 'not' : 'sub', expression.operator === '!'
                    ? [this.evaluate(expression.of, locals, depth)]
                    : [{ kind: 'number', number: 0, place }, this.evaluate(expression.of, locals, depth)], expression);
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
    #moved(value, place) {
        this.budget.steps -= valuesIn(value) >> 3;
        return placedThroughout(value, place);
    }
    call(expression) {
        return { expression: this.source(expression), place: this.place(expression), scope: this.scope };
    }
    #name(expression, name, locals, depth) {
        const place = this.place(expression);
        const local = locals.get(name);
        if (local !== undefined)
            return this.#moved(local, place);
        const { file } = this;
        if (file.variables.has(name) || file.parameters.has(name)) {
            const value = this.#declared(expression, name, depth);
            // What was given from outside is written in another file.
            return this.given.has(name.toLowerCase()) || this.given.has('*')
                ? this.#moved(value, place)
                : placedAt(value, place);
        }
        const symbol = this.symbols.value(name, place, depth);
        if (symbol !== undefined)
            return placedAt(symbol, place);
        const imported = this.#importOf(name);
        if (imported !== undefined) {
            const { scope, there } = imported;
            const value = there === '*' ? undefined : scope.variable(there, depth);
            if (value !== undefined)
                return this.#moved(value, place);
        }
        return this.unresolved(expression, `there is no ${name} here`, `{${name}}`);
    }
    /** A variable, for another file that imports it. */
    variable(name, depth) {
        const read = this.file.variables.get(name);
        return read === undefined ? undefined : this.#declared(read(), name, depth);
    }
    #declared(expression, name, depth) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        const key = `${this.through}${this.file.path} ${name}`;
        const { cycles } = this.budget;
        const value = this.guarded(key, expression, () => this.#workDeclared(expression, name, depth));
        // What comes out while something leads back to itself depends on where it began.
        if (cycles === this.budget.cycles)
            this.#known.set(name, value);
        return value;
    }
    #workDeclared(expression, name, depth) {
        const variable = this.file.variables.get(name);
        if (variable !== undefined)
            return this.evaluate(variable(), NO_LOCALS, depth);
        const given = this.given.get(name.toLowerCase()) ?? this.given.get('*');
        if (given !== undefined)
            return given;
        const parameter = this.file.parameters.get(name);
        if (parameter?.fallback !== undefined) {
            const value = this.evaluate(parameter.fallback(), NO_LOCALS, depth);
            // A caller that is seen gives what it gives; anybody else may give something else.
            return this.isModule ? value : atMostThroughout(value, 'medium');
        }
        if (parameter?.nullable === true) {
            const nothing = { kind: 'null', place: this.place(parameter.at) };
            return this.isModule ? nothing : atMost(nothing, 'medium');
        }
        const why = this.isModule
            ? `the parameter ${name} has no default, and the module is not given it`
            : `the parameter ${name} has no default`;
        return unresolved(name, why, this.place(expression), `{${name}}`);
    }
    /** What leads back to itself has no value. */
    guarded(key, expression, work) {
        const { pending } = this.budget;
        if (pending.has(key)) {
            this.budget.cycles += 1;
            return this.unresolved(expression, 'it leads back to itself');
        }
        if (pending.size > bicepScope_DEEPEST) {
            this.budget.cycles += 1;
            return this.unresolved(expression, 'it is nested too deep');
        }
        pending.add(key);
        try {
            return work();
        }
        finally {
            pending.delete(key);
        }
    }
    #object(expression, properties, locals, depth) {
        const entries = new Map();
        let hidden;
        let confidence;
        for (const property of properties) {
            if ('spread' in property) {
                const value = this.evaluate(property.spread, locals, depth);
                if (value.kind === 'object' && !isKnownAtDeployment(value)) {
                    for (const [key, entry] of value.entries) {
                        entries.set(key, { ...entry, value: atMost(entry.value, value.confidence) });
                    }
                    // That something is not there is no surer than the object that does not have it.
                    confidence = value.confidence ?? confidence;
                }
                else if (value.kind !== 'null') {
                    // It may change what was said before it.
                    entries.clear();
                    hidden = value.kind === 'unresolved' ? value : this.unresolved(property.spread, 'it is no object');
                }
                continue;
            }
            const { at, name } = property;
            const written = typeof name === 'string' ? name : (0,files_value/* identifying */.j)(this.evaluate(name, locals, depth));
            if (written === undefined) {
                hidden = this.unresolved(expression, 'a name in it is no text');
                continue;
            }
            const value = this.evaluate(property.value, locals, depth);
            entries.set(written.toLowerCase(), { name: written, namePlace: this.place(at), value });
        }
        const place = this.place(expression);
        const part = { kind: 'object', entries, place };
        if (hidden === undefined)
            return confidence === undefined ? part : atMost(part, confidence);
        const value = unresolved(hidden.expression, hidden.why, hidden.place);
        PARTS.set(value, part);
        return value;
    }
    #list(expression, locals, depth) {
        const items = [];
        for (const { value: item, spread } of expression.items) {
            const value = this.evaluate(item, locals, depth);
            if (!spread)
                items.push(value);
            else if (value.kind === 'list') {
                for (const one of value.items)
                    items.push(atMost(one, value.confidence));
            }
            else if (value.kind !== 'null')
                return this.#hiddenBy(expression, value);
            if (items.length > bicepScope_MOST_ITEMS)
                return this.unresolved(expression, `it has more than ${bicepScope_MOST_ITEMS} items`);
        }
        return { kind: 'list', items, place: this.place(expression) };
    }
    #loop(expression, locals, depth) {
        const over = this.evaluate(expression.over, locals, depth);
        if (over.kind !== 'list')
            return this.#hiddenBy(expression, over);
        const items = [];
        for (const [index, item] of over.items.slice(0, bicepScope_MOST_ITEMS).entries()) {
            const inside = this.inLoop(expression, locals, atMost(item, over.confidence), index);
            const { body } = expression;
            if (body.kind === 'if') {
                const holds = this.evaluate(body.condition, inside, depth);
                if (holds.kind !== 'boolean')
                    return this.#hiddenBy(expression, holds);
                if (holds.boolean)
                    items.push(this.evaluate(body.body, inside, depth));
            }
            else
                items.push(this.evaluate(body, inside, depth));
        }
        const made = { kind: 'list', items, place: this.place(expression) };
        return atMost(made, over.confidence);
    }
    inLoop({ item, index }, locals, value, at) {
        const inside = new Map(locals).set(item, value);
        return index === undefined
            ? inside
            : inside.set(index, { kind: 'number', number: at, place: value.place });
    }
    #hiddenBy(expression, value) {
        const why = value.kind === 'unresolved' ? `${value.expression}: ${value.why}` : `a ${value.kind} does not fit`;
        return this.unresolved(expression, why);
    }
    #property(expression, locals, depth) {
        const place = this.place(expression);
        const output = this.symbols.output(expression, locals, depth);
        if (output !== undefined)
            return this.#moved(output, place);
        if (expression.of.kind === 'name' && !locals.has(expression.of.name)) {
            const imported = this.#importOf(expression.of.name);
            const value = imported?.there === '*' ? imported.scope.variable(expression.name, depth) : undefined;
            if (value !== undefined)
                return this.#moved(value, place);
        }
        const of = this.evaluate(expression.of, locals, depth);
        return this.#member(expression, of, expression.name, expression.safe, place);
    }
    #member(expression, of, name, safe, place) {
        if (of.kind === 'unresolved') {
            const known = PARTS.get(of)?.entries.get(name.toLowerCase())?.value;
            if (known !== undefined)
                return placedAt(known, place);
        }
        // `a.?b.c` is null as a whole where a has no b.
        if (of.kind === 'null' && (safe || isOptional(expression)))
            return atMost({ kind: 'null', place }, of.confidence);
        const isAbsent = of.kind === 'object' && !of.entries.has(name.toLowerCase()) && !isKnownAtDeployment(of);
        if (isAbsent && safe)
            return atMost({ kind: 'null', place }, of.confidence);
        return propertyOf(of, name, this.source(expression), place);
    }
    #index(expression, locals, depth) {
        const place = this.place(expression);
        const instance = this.symbols.instance(expression, locals, depth);
        if (instance !== undefined)
            return placedAt(instance, place);
        const of = this.evaluate(expression.of, locals, depth);
        const at = this.evaluate(expression.at, locals, depth);
        if (at.kind === 'text') {
            return atMost(this.#member(expression, of, at.text, expression.safe, place), at.confidence);
        }
        if (of.kind === 'null' && expression.safe)
            return atMost({ kind: 'null', place }, of.confidence);
        if (expression.safe && of.kind === 'list' && at.kind === 'number' && of.items[at.number] === undefined) {
            return atMost({ kind: 'null', place }, of.confidence);
        }
        return atMost(itemOf(of, at, this.source(expression), place), at.confidence);
    }
    #binary(expression, locals, depth) {
        const { operator } = expression;
        const place = this.place(expression);
        const left = this.evaluate(expression.left, locals, depth);
        if (operator === '??') {
            if (left.kind !== 'null')
                return placedAt(left, place);
            return placedAt(atMost(this.evaluate(expression.right, locals, depth), left.confidence), place);
        }
        // The other side may be there only where this one does not decide: `contains(x, 'y') && x.y`.
        const decisive = operator === '&&' ? false : operator === '||' ? true : undefined;
        if (decisive !== undefined && left.kind === 'boolean' && left.boolean === decisive)
            return placedAt(left, place);
        const right = this.evaluate(expression.right, locals, depth);
        const applied = BINARY[operator];
        if (applied !== undefined)
            return this.#apply(applied, [left, right], expression);
        const hidden = [left, right].find(({ kind }) => kind === 'unresolved');
        const ignoresCase = operator.includes('~');
        const equal = (value) => (ignoresCase ? keyOf(value).toLowerCase() : keyOf(value));
        if (!['==', '!=', '=~', '!~'].includes(operator)) {
            return this.unresolved(expression, `${operator} is not worked out`);
        }
        if (hidden !== undefined)
            return this.#hiddenBy(expression, hidden);
        const same = equal(left) === equal(right);
        return noSurer(booleanOf(operator.startsWith('!') ? !same : same, place), [left, right]);
    }
    #choose(expression, locals, depth) {
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
    #called(expression, locals, depth) {
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
        if (own !== undefined)
            return this.#user(this, own, expression, locals, depth);
        const imported = isNamespace ? undefined : this.#importOf(name);
        const theirs = imported?.scope.file.functions.get(imported.there);
        if (imported !== undefined && theirs !== undefined) {
            return this.#user(imported.scope, theirs, expression, locals, depth);
        }
        const called = name.toLowerCase();
        if (called.startsWith('load'))
            return this.#loaded(expression, called, locals, depth);
        if (called === 'nameof') {
            const [symbol] = values;
            return textOf(symbol === undefined ? '' : (/\w+$/.exec(this.source(symbol))?.[0] ?? ''), this.place(expression));
        }
        if (Object.hasOwn(LAMBDA_FUNCTIONS, called))
            return this.#withLambda(expression, called, locals, depth);
        const worked = values.map((value) => this.evaluate(value, locals, depth));
        return this.#apply(called, worked, expression, locals);
    }
    #apply(called, values, expression, locals = NO_LOCALS) {
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
        if (!isMade || (locals.size === 0 && this.through === ''))
            return value;
        const shown = values.map((one) => (0,files_value/* identifying */.j)(one) ?? one.kind).join(', ');
        return { ...value, placeholder: `{${called}(${shown.replaceAll(/[{}]/g, '').slice(0, 500)})}` };
    }
    #user(scope, { names, body }, expression, locals, depth) {
        const inside = new Map(names.map((name, index) => {
            const value = expression.values[index];
            return [
                name,
                value === undefined
                    ? { kind: 'null', place: this.place(expression) }
                    : this.evaluate(value, locals, depth),
            ];
        }));
        // Each call leads one step deeper, so that one which calls itself ends.
        const key = `${expression.name} ${depth}`;
        const value = this.guarded(key, expression, () => scope.evaluate(body(), inside, depth + 3));
        return this.#moved(value, this.place(expression));
    }
    #withLambda(expression, called, locals, depth) {
        const values = expression.values.map((value) => {
            if (value.kind !== 'lambda')
                return this.evaluate(value, locals, depth);
            return {
                kind: 'lambda',
                apply: (given) => {
                    const inside = new Map(locals);
                    for (const [index, name] of value.names.entries()) {
                        const one = given[index];
                        if (one !== undefined)
                            inside.set(name, one);
                    }
                    return this.evaluate(value.body, inside, depth);
                },
            };
        });
        return applyLambda(called, values, this.call(expression));
    }
    #loaded(expression, called, locals, depth) {
        const [first, second] = expression.values.map((value) => this.evaluate(value, locals, depth));
        if (first?.kind !== 'text')
            return this.unresolved(expression, 'the name of the file is not known');
        const path = resolvePath(this.file.path, first.text);
        const loaded = this.project.loaded(called, path, second?.kind === 'text' ? second.text : undefined);
        return loaded.ok
            ? this.#moved(loaded.value, this.place(expression))
            : this.unresolved(expression, loaded.why);
    }
    /** The file that a name comes from through `import`, and what it is called there. */
    #importOf(name) {
        for (const { path, names } of this.file.imports) {
            const there = names.get(name);
            if (there === undefined)
                continue;
            const file = this.project.file(resolvePath(this.file.path, path));
            if (file === undefined || this.callers.length > 20)
                return undefined;
            let scope = this.#imported.get(file.path);
            if (scope === undefined) {
                const callers = [...this.callers, this.file.path];
                const deployed = { file, scope: this.scope, given: NO_LOCALS, isModule: false, through: '', callers };
                scope = new _a(deployed, this.project, this.budget);
                this.#imported.set(file.path, scope);
            }
            return { scope, there };
        }
        return undefined;
    }
}
_a = BicepScope;
/** Whether some step before the last one of `a.?b.c` may be without a value. */
function isOptional(expression) {
    let current = expression;
    while (current?.kind === 'property' || current?.kind === 'index') {
        if (current.safe)
            return true;
        current = current.of;
    }
    return false;
}
function noSurer(value, sources) {
    return sources.reduce((made, { confidence }) => atMost(made, confidence), value);
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepParameters.js






const bicepParameters_MOST_FILES = 20;
const bicepParameters_DEEPEST = 5;
/** `.bicepparam` files, by the path of the Bicep file that each one uses. */
function bicepParameters(project) {
    const found = new Map();
    for (const file of project.files) {
        if (!isParameterFile(file.path) || file.using === undefined || file.using === 'none')
            continue;
        const target = resolvePath(file.path, file.using);
        const there = found.get(target) ?? [];
        if (there.length < bicepParameters_MOST_FILES)
            there.push({ path: file.path, given: valuesOf(file, project, 0) });
        found.set(target, there);
    }
    return found;
}
function isParameterFile(path) {
    return /\.bicepparam$/i.test(path);
}
function valuesOf(file, project, depth) {
    const above = file.extended === undefined ? undefined : project.file(resolvePath(file.path, file.extended));
    const given = new Map(above === undefined || depth > bicepParameters_DEEPEST ? [] : valuesOf(above, project, depth + 1));
    const deployed = { file, scope: '/', given: new Map(), isModule: true, through: '', callers: [] };
    const scope = new BicepScope(deployed, project, newBudget());
    for (const { name, fallback } of file.parameters.values()) {
        if (fallback !== undefined)
            given.set(name.toLowerCase(), scope.evaluate(fallback()));
    }
    return given;
}
/**
 * JSON parameter files that go with a Bicep file by their names, as with an ARM template. One that gives what the file
 * does not take is none of them: Azure would refuse it.
 */
async function jsonParameters(file, repository, inFolder) {
    const folder = (0,posix_.dirname)(file.path);
    const near = [...(inFolder.get(folder) ?? []), ...(inFolder.get((0,posix_.join)(folder, 'parameters')) ?? [])];
    const candidates = new Map();
    for (const path of (0,files_parameterFiles/* parameterFilesFor */.eN)(file.path, near).slice(0, bicepParameters_MOST_FILES)) {
        const source = await repository.read(path);
        const read = source.ok && source.text.length < 1024 * 1024 ? readJson(source.text) : undefined;
        if (read?.ok !== true || read.value.kind !== 'object')
            continue;
        const schema = (0,files_value/* valueAt */.f)(read.value, '$schema');
        if (schema?.kind === 'text' && files_parameterFiles/* PARAMETERS_SCHEMA */.V8.test(schema.text))
            candidates.set(path, read.value);
    }
    const taken = new Set([...file.parameters.keys()].map((name) => name.toLowerCase()));
    return [...candidates]
        .map(([path, parameters]) => ({ path, given: (0,files_parameterFiles/* givenIn */.JS)(parameters) }))
        .filter(({ given }) => given.size > 0 && [...given.keys()].every((name) => taken.has(name)));
}
/** JSON files of the repository by their folder. */
function jsonByFolder(paths) {
    const found = new Map();
    for (const path of paths) {
        if (!/\.jsonc?$/i.test(path) || !/param|\.\w+\.json/i.test((0,posix_.basename)(path)))
            continue;
        const folder = (0,posix_.dirname)(path);
        const there = found.get(folder) ?? [];
        there.push(path);
        found.set(folder, there);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicepResources.js
var bicepResources_a;



const bicepResources_MOST_RESOURCES = 5_000;
const MOST_BLIND = 2_000;
const bicepResources_DEEPEST = 10;
const bicepResources_DEPLOYMENTS = 'microsoft.resources/deployments';
/** Not part of what a PUT sends. */
const bicepResources_OUTSIDE = ['name', 'parent', 'scope', 'dependson'];
/** What rules look into: it is not absent where a part of the body is not known. */
const bicepResources_PARTS = ['properties', 'identity', 'kind', 'sku', 'tags'];
/** The resources of a file as it is deployed, and those of the modules that it calls. */
function readDeployment(scope) {
    const read = { declarations: [], blind: [], isFull: false };
    new DeploymentReader(scope, read).read();
    return read;
}
class DeploymentReader {
    #scope;
    #read;
    constructor(scope, read) {
        this.#scope = scope;
        this.#read = read;
    }
    read() {
        const { file } = this.#scope;
        for (const { why, ...span } of file.unread)
            this.#hide(span, why);
        for (const resource of file.resources.values()) {
            this.#resource(resource, NO_LOCALS, undefined, this.#scope.through, [], 0);
        }
        for (const module of file.modules.values())
            this.#module(module);
    }
    #hide(span, why, type) {
        if (this.#read.blind.length >= MOST_BLIND)
            return;
        this.#read.blind.push({
            file: this.#scope.file.path,
            place: this.#scope.place(span),
            expression: this.#scope.source(span).slice(0, 200),
            why,
            ...(type === undefined ? {} : { type }),
        });
    }
    #resource(statement, locals, parent, through, above, depth) {
        if (depth > bicepResources_DEEPEST)
            return;
        const { unknown, instances } = this.#scope.symbols.expand(statement.body(), locals);
        for (const instance of instances) {
            if (this.#read.declarations.length >= bicepResources_MOST_RESOURCES) {
                // Said once: more is not known to be missing than that.
                if (this.#read.isFull)
                    return;
                this.#read.isFull = true;
                this.#hide(statement.symbolAt, `only ${bicepResources_MOST_RESOURCES} resources of a deployment are read`);
                return;
            }
            const conditions = [...above, ...this.#conditions(instance)];
            if (unknown !== undefined)
                conditions.push(unknown);
            const condition = together(conditions);
            if (condition?.kind === 'boolean' && !condition.boolean)
                continue;
            const identified = this.#scope.symbols.identify(statement, instance, parent);
            const { symbol, existing, symbolAt } = statement;
            const full = `${through}${symbol}${instance.index === undefined ? '' : `[${instance.index}]`}`;
            const { body } = instance;
            if (body.kind !== 'object') {
                // The region may be the rest of the file: where the resource begins is enough to find it.
                const why = body.kind === 'unread' ? body.why : 'it is no object';
                this.#hide(symbolAt, why, identified.type);
                continue;
            }
            if (!existing)
                this.#hideUnread(body, identified.type, 0);
            this.#read.declarations.push({
                file: this.#scope.file.path,
                place: this.#scope.place(symbolAt),
                symbol: full,
                type: identified.type,
                ...(identified.apiVersion === undefined ? {} : { apiVersion: identified.apiVersion }),
                name: lastOf(identified.name),
                id: identified.id,
                scope: identified.scope,
                existing,
                ...(condition === undefined ? {} : { condition }),
                body: existing ? this.#empty(body) : this.#body(body, instance, identified.type),
                format: 'bicep',
            });
            for (const nested of body.resources) {
                this.#resource(nested, instance.locals, identified, `${full}::`, conditions, depth + 1);
            }
        }
    }
    #conditions({ conditions, locals }) {
        return conditions.map((condition) => this.#scope.evaluate(condition, locals));
    }
    #empty(body) {
        return { kind: 'object', entries: new Map(), place: this.#scope.place(body) };
    }
    #body(expression, { locals }, type) {
        const value = this.#scope.evaluate(expression, locals);
        const body = opened(value, this.#scope.place(expression));
        const entries = new Map();
        for (const [key, entry] of body.entries) {
            if (bicepResources_OUTSIDE.includes(key))
                continue;
            const part = knownPart(entry.value);
            const hidden = entry.value.kind === 'unresolved' ? entry.value : undefined;
            const isOpen = part !== undefined && hidden !== undefined && key === 'properties';
            entries.set(key, isOpen ? { ...entry, value: openObject(part, hidden) } : entry);
        }
        const made = { ...body, entries };
        if (value.kind === 'unresolved') {
            for (const name of bicepResources_PARTS) {
                if (!entries.has(name))
                    entries.set(name, { name, namePlace: value.place, value });
            }
        }
        if (type.toLowerCase() === bicepResources_DEPLOYMENTS)
            this.#hideTemplate(made, expression);
        // The Graph extension has no `properties` around what it takes.
        return type.toLowerCase().startsWith('microsoft.graph/')
            ? {
                ...made,
                entries: new Map([
                    ...entries,
                    ['properties', { name: 'properties', namePlace: made.place, value: made }],
                ]),
            }
            : made;
    }
    /** Telemetry deploys empty templates; others hold what is not looked into here. */
    #hideTemplate(body, expression) {
        const properties = (0,files_value/* valueAt */.f)(body, 'properties');
        const resources = (0,files_value/* valueAt */.f)(properties, 'template', 'resources');
        const isEmpty = (resources?.kind === 'list' && resources.items.length === 0) ||
            (resources?.kind === 'object' && resources.entries.size === 0);
        if (!isEmpty)
            this.#hide(expression, 'an ARM template inside of Bicep is not looked into', 'Microsoft.Resources/deployments');
    }
    /** What the grammar could not read, with its line. */
    #hideUnread(expression, type, depth) {
        if (depth > bicepResources_DEEPEST * 2)
            return;
        if (expression.kind === 'unread')
            this.#hide(expression, expression.why, type);
        else if (expression.kind === 'object') {
            for (const property of expression.properties) {
                this.#hideUnread('spread' in property ? property.spread : property.value, type, depth + 1);
            }
        }
        else if (expression.kind === 'list') {
            for (const { value } of expression.items)
                this.#hideUnread(value, type, depth + 1);
        }
    }
    #module(statement) {
        const { unknown, instances } = this.#scope.symbols.expand(statement.body());
        for (const instance of instances) {
            const conditions = this.#conditions(instance);
            if (conditions.some((condition) => condition.kind === 'boolean' && !condition.boolean))
                continue;
            const hidden = unknown ?? conditions.find((condition) => condition.kind === 'unresolved');
            if (instance.body.kind !== 'object') {
                const why = instance.body.kind === 'unread' ? instance.body.why : 'it is no object';
                this.#hide(statement.pathAt, why, hiddenType(statement.path));
                continue;
            }
            const module = this.#scope.symbols.module(statement, instance);
            if (module instanceof BicepScope) {
                const before = this.#read.declarations.length;
                new bicepResources_a(module, this.#read).read();
                if (hidden !== undefined)
                    this.#conditionally(before, hidden);
            }
            else {
                this.#hide(statement.pathAt, module.why, hiddenType(statement.path));
            }
        }
    }
    /** What a module declares that may not be deployed at all may not be deployed either. */
    #conditionally(from, condition) {
        const { declarations } = this.#read;
        for (let index = from; index < declarations.length; index += 1) {
            const declaration = declarations[index];
            if (declaration !== undefined && declaration.condition === undefined) {
                declarations[index] = { ...declaration, condition };
            }
        }
    }
}
bicepResources_a = DeploymentReader;
/** The first that does not hold, else the first of which it is not known, else the last. */
function together(conditions) {
    return (conditions.find((condition) => condition.kind === 'boolean' && !condition.boolean) ??
        conditions.find((condition) => condition.kind !== 'boolean') ??
        conditions.at(-1));
}
function lastOf(name) {
    if (name.kind === 'text')
        return { ...name, text: splitName(name.text).at(-1) ?? name.text };
    if (name.kind !== 'unresolved')
        return name;
    return { ...name, placeholder: splitName(name.placeholder).at(-1) ?? name.placeholder };
}
function opened(value, place) {
    if (value.kind === 'object')
        return value;
    return knownPart(value) ?? { kind: 'object', entries: new Map(), place };
}
/** What is not there of an object of which some part is not known may be there. */
function openObject(part, hidden) {
    return { ...part, entries: new OpenEntries(part.entries, hidden) };
}
class OpenEntries extends Map {
    #hidden;
    constructor(entries, hidden) {
        super(entries);
        this.#hidden = hidden;
    }
    get(key) {
        return super.get(key) ?? { name: key, namePlace: this.#hidden.place, value: this.#hidden };
    }
}
/**
 * Types that modules of Azure Verified Modules declare, by their paths.
 * @see https://azure.github.io/Azure-Verified-Modules/indexes/bicep/bicep-resource-modules/
 */
const VERIFIED_MODULES = {
    'machine-learning-services/workspace': 'Microsoft.MachineLearningServices/workspaces',
    'machine-learning-services/registry': 'Microsoft.MachineLearningServices/registries',
    'cognitive-services/account': 'Microsoft.CognitiveServices/accounts',
    'search/search-service': 'Microsoft.Search/searchServices',
    'managed-identity/user-assigned-identity': 'Microsoft.ManagedIdentity/userAssignedIdentities',
    'authorization/role-assignment': 'Microsoft.Authorization/roleAssignments',
    'authorization/role-definition': 'Microsoft.Authorization/roleDefinitions',
    'storage/storage-account': 'Microsoft.Storage/storageAccounts',
    'key-vault/vault': 'Microsoft.KeyVault/vaults',
    'container-registry/registry': 'Microsoft.ContainerRegistry/registries',
};
function hiddenType(path) {
    const name = /\/res\/([\w-]+\/[\w-]+)/.exec(path)?.[1];
    return name === undefined ? undefined : VERIFIED_MODULES[name];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/dist/src/files/grammars.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




/**
 * What tree-sitter needs, and the package it comes from. As part of the bundle neither the WebAssembly nor its loader
 * would work, so .ci/build.ts puts them beside it as they are.
 */
const PACKAGES = {
    'web-tree-sitter.js': 'web-tree-sitter',
    'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
    'tree-sitter-bicep.wasm': 'tree-sitter-bicep/tree-sitter-bicep.wasm',
    'tree-sitter-terraform.wasm': '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
};
/** By a name of its own: what stands in `new URL(…, import.meta.url)` itself is bundled, and comes out mangled. */
const here = import.meta.url;
let loader;
const languages = new Map();
/** A parser for the language. It holds memory outside of the heap: `delete()` gives it back. */
async function parserFor(name) {
    loader ??= loadLoader();
    const { Parser: TreeParser, Language: TreeLanguage } = await loader;
    let language = languages.get(name);
    if (language === undefined) {
        language = (0,promises_.readFile)(pathOf(`tree-sitter-${name}.wasm`)).then((bytes) => TreeLanguage.load(bytes));
        languages.set(name, language);
    }
    return new TreeParser().setLanguage(await language);
}
async function loadLoader() {
    const { href } = (0,external_node_url_.pathToFileURL)(pathOf('web-tree-sitter.js'));
    const loaded = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ href)));
    await loaded.Parser.init({ wasmBinary: await (0,promises_.readFile)(pathOf('web-tree-sitter.wasm')) });
    return loaded;
}
function pathOf(name) {
    const bundled = (0,external_node_url_.fileURLToPath)(new URL(`grammars/${name}`, here));
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : (0,external_node_module_.createRequire)(here).resolve(PACKAGES[name]);
}

;// CONCATENATED MODULE: ./build/dist/src/files/bicep.js








const MOST_DECLARATIONS = 50_000;
/**
 * Bicep files with their modules and parameter files. A file that another one calls as a module is judged as it is
 * called; what nobody calls, and what has a parameter file, is a deployment of its own.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
const bicepReader = {
    format: 'bicep',
    claims: (path) => /\.bicep(?:param)?$/i.test(path),
    async read(claimed, repository) {
        if (claimed.length === 0)
            return { declarations: [], blind: [], unreadable: [] };
        const parser = await parserFor('bicep');
        try {
            const project = await BicepProject.load(claimed, repository, parser);
            const fromBicep = bicepParameters(project);
            const inFolder = jsonByFolder(repository.paths);
            const collected = new Collected();
            for (const { file, isCalled } of rootsOf(project, fromBicep)) {
                const given = [...(fromBicep.get(file.path) ?? [])];
                if (!isCalled)
                    given.push(...(await jsonParameters(file, repository, inFolder)));
                for (const parameters of given.length === 0 ? [undefined] : given) {
                    collected.add(readRoot(file, project, parameters), file, parameters);
                }
            }
            return { ...collected.all(), unreadable: project.unreadable };
        }
        finally {
            parser.delete();
        }
    },
};
function readRoot(file, project, parameters) {
    const deployed = {
        file,
        scope: (0,declaredScopes/* deploymentScope */.wC)(file.path, scopeKind(file.targetScope)),
        given: parameters?.given ?? NO_LOCALS,
        isModule: false,
        through: '',
        callers: [],
    };
    return readDeployment(new BicepScope(deployed, project, newBudget()));
}
/** What several deployments declare alike is there once, what they declare otherwise under a name of its own. */
class Collected {
    #declarations = new Map();
    #symbols = new Set();
    #blind = new Map();
    add({ declarations, blind }, root, parameters) {
        for (const declaration of declarations) {
            if (this.#declarations.size >= MOST_DECLARATIONS)
                break;
            const { file, id, body } = declaration;
            // Whatever leads to it: deployed twice, it is the same resource.
            const key = `${file}\n${declaration.place.line}\n${id}\n${keyOf(body)}`;
            if (this.#declarations.has(key))
                continue;
            const symbol = this.#ownSymbol(declaration, root, parameters);
            this.#symbols.add(`${file}\n${symbol}`);
            this.#declarations.set(key, { ...declaration, symbol });
        }
        for (const one of blind) {
            this.#blind.set(`${one.file}:${one.place.line}:${one.place.column} ${one.why}`, one);
        }
    }
    #ownSymbol({ file, symbol }, root, parameters) {
        const isFree = (name) => !this.#symbols.has(`${file}\n${name}`);
        if (isFree(symbol))
            return symbol;
        const from = parameters === undefined ? `from ${root.path}` : `with ${(0,posix_.basename)(parameters.path)}`;
        const named = `${symbol} ${from}`;
        if (isFree(named))
            return named;
        for (let count = 2;; count += 1) {
            if (isFree(`${named} ${count}`))
                return `${named} ${count}`;
        }
    }
    all() {
        return { declarations: [...this.#declarations.values()], blind: [...this.#blind.values()] };
    }
}
/** Files that nobody calls, files with a parameter file; and of files that only call each other, the first. */
function rootsOf(project, parameters) {
    const files = project.files.filter(({ path }) => !isParameterFile(path)).sort(byPath);
    const called = new Set(files.flatMap(callsOf));
    const reached = new Set();
    const reach = (from) => {
        const waiting = [from];
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
            const file = project.file(path);
            if (file === undefined || reached.has(path))
                continue;
            reached.add(path);
            waiting.push(...callsOf(file));
        }
    };
    const roots = [];
    for (const file of files) {
        const isCalled = called.has(file.path);
        if (isCalled && !parameters.has(file.path))
            continue;
        roots.push({ file, isCalled });
        reach(file.path);
    }
    for (const file of files) {
        if (reached.has(file.path))
            continue;
        roots.push({ file, isCalled: true });
        reach(file.path);
    }
    return roots;
}
function callsOf({ path, modules }) {
    return [...modules.values()].map((module) => resolvePath(path, module.path));
}
function byPath(left, right) {
    return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
function scopeKind(targetScope) {
    switch (targetScope) {
        case 'tenant':
        case 'subscription':
            return targetScope;
        case 'managementGroup':
            return 'management-group';
        default:
            return 'resource-group';
    }
}

;// CONCATENATED MODULE: ./build/dist/src/files/cliYamlKinds.js

const onlineDeployment = (schema) => ({
    schema,
    collections: ['onlineEndpoints', 'deployments'],
    properties: 'deployment',
});
const batchDeployment = (schema) => ({
    schema,
    collections: ['batchEndpoints', 'deployments'],
    properties: 'deployment',
});
const onlineEndpoint = (schema) => ({
    schema,
    collections: ['onlineEndpoints'],
    properties: 'online-endpoint',
    deployments: onlineDeployment('managedOnlineDeployment'),
});
const workspace = (schema, workspaceKind) => ({
    schema,
    collections: [],
    properties: 'workspace',
    workspaceKind,
});
const child = (schema, collection, properties) => ({
    schema,
    collections: [collection],
    properties,
});
/** Names of schemas, lower-cased. https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview */
const CLI_KINDS = [
    onlineEndpoint('managedOnlineEndpoint'),
    onlineEndpoint('kubernetesOnlineEndpoint'),
    onlineEndpoint('onlineEndpoint'),
    {
        schema: 'batchEndpoint',
        collections: ['batchEndpoints'],
        properties: 'batch-endpoint',
        deployments: batchDeployment('batchDeployment'),
    },
    child('serverlessEndpoint', 'serverlessEndpoints', 'serverless-endpoint'),
    onlineDeployment('managedOnlineDeployment'),
    onlineDeployment('kubernetesOnlineDeployment'),
    batchDeployment('batchDeployment'),
    batchDeployment('modelBatchDeployment'),
    batchDeployment('pipelineComponentBatchDeployment'),
    workspace('workspace', 'Default'),
    workspace('hub', 'Hub'),
    workspace('project', 'Project'),
    workspace('featureStore', 'FeatureStore'),
    ...['workspaceConnection', 'connection', 'azureOpenAIConnection', 'azureAIServicesConnection'].map((schema) => child(schema, 'connections', 'connection')),
    ...['azureBlob', 'azureFile', 'azureDataLakeGen1', 'azureDataLakeGen2', 'oneLake'].map((schema) => child(schema, 'datastores', 'datastore')),
    ...['amlCompute', 'computeInstance', 'kubernetesCompute', 'vmCompute', 'synapseSparkCompute'].map((schema) => child(schema, 'computes', 'compute')),
];
const BY_SCHEMA = new Map(CLI_KINDS.map((kind) => [kind.schema.toLowerCase(), kind]));
/** By the last segment of the schema's address. Schemas of prompt flow have the same names and mean local files. */
function kindBySchema(schema) {
    if (/\/promptflow\//i.test(schema))
        return undefined;
    const name = /([A-Za-z0-9]+)\.schema\.json$/i.exec(schema.trim())?.[1];
    return name === undefined ? undefined : BY_SCHEMA.get(name.toLowerCase());
}
/** A file without a schema: by the keys that only one kind has. */
function kindByShape(value) {
    const has = (...keys) => keys.every((key) => value.entries.has(key));
    const kind = (schema) => BY_SCHEMA.get(schema.toLowerCase());
    if (!has('name'))
        return undefined;
    if (has('endpoint_name')) {
        return has('model') || has('instance_type') || has('code_configuration') || has('environment')
            ? kind(has('compute') || has('mini_batch_size') ? 'batchDeployment' : 'managedOnlineDeployment')
            : undefined;
    }
    if (has('auth_mode')) {
        if (has('defaults'))
            return kind('batchEndpoint');
        const compute = (0,files_value/* valueAt */.f)(value, 'compute');
        return kind(compute === undefined ? 'managedOnlineEndpoint' : 'kubernetesOnlineEndpoint');
    }
    if (has('system_datastores_auth_mode') || has('managed_network'))
        return kind('workspace');
    if (has('type') && (has('ssh_public_access_enabled') || has('enable_node_public_ip')))
        return kind('amlCompute');
    return undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/files/cliYamlProperties.js

const AUTH_MODES = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' };
const ISOLATION_MODES = {
    disabled: 'Disabled',
    allow_internet_outbound: 'AllowInternetOutbound',
    allow_only_approved_outbound: 'AllowOnlyApprovedOutbound',
};
const DATASTORE_MODES = { accesskey: 'AccessKey', access_key: 'AccessKey', identity: 'Identity' };
const IDENTITY_TYPES = {
    system_assigned: 'SystemAssigned',
    user_assigned: 'UserAssigned',
    'system_assigned,user_assigned': 'SystemAssigned,UserAssigned',
    none: 'None',
};
const CONNECTION_AUTH = {
    pat: 'PAT',
    sas: 'SAS',
    account_key: 'AccountKey',
    access_key: 'AccessKey',
    api_key: 'ApiKey',
    username_password: 'UsernamePassword',
    service_principal: 'ServicePrincipal',
    managed_identity: 'ManagedIdentity',
    user_identity: 'AAD',
    aad: 'AAD',
    none: 'None',
};
/** A credential of a datastore is told by the name of its field. */
const DATASTORE_CREDENTIALS = {
    account_key: 'AccountKey',
    sas_token: 'Sas',
    client_secret: 'ServicePrincipal',
    certificate: 'Certificate',
};
const IDENTITY = [
    { from: ['identity', 'type'], to: ['identity', 'type'], convert: spelled(IDENTITY_TYPES) },
    {
        from: ['identity', 'user_assigned_identities'],
        to: ['identity', 'userAssignedIdentities'],
        convert: identitiesById,
    },
];
const PUBLIC_ACCESS = {
    from: ['public_network_access'],
    to: ['properties', 'publicNetworkAccess'],
    convert: spelled({ enabled: 'Enabled', disabled: 'Disabled' }),
};
const AUTH_MODE = { from: ['auth_mode'], to: ['properties', 'authMode'], convert: spelled(AUTH_MODES) };
const TAGS = { from: ['tags'], to: ['tags'] };
const MOVES = {
    'online-endpoint': [
        TAGS,
        AUTH_MODE,
        PUBLIC_ACCESS,
        ...IDENTITY,
        { from: ['compute'], to: ['properties', 'compute'] },
        { from: ['traffic'], to: ['properties', 'traffic'] },
        { from: ['mirror_traffic'], to: ['properties', 'mirrorTraffic'] },
        { from: ['keys'], to: ['properties', 'keys'] },
    ],
    'batch-endpoint': [TAGS, AUTH_MODE],
    'serverless-endpoint': [
        TAGS,
        { ...AUTH_MODE, convert: spelled({ key: 'Key', aad: 'AAD', key_and_aad: 'KeyAndAAD' }) },
        { from: ['model_id'], to: ['properties', 'modelSettings', 'modelId'] },
    ],
    deployment: [
        TAGS,
        { from: ['environment_variables'], to: ['properties', 'environmentVariables'] },
        {
            from: ['egress_public_network_access'],
            to: ['properties', 'egressPublicNetworkAccess'],
            convert: spelled({ enabled: 'Enabled', disabled: 'Disabled' }),
        },
        { from: ['app_insights_enabled'], to: ['properties', 'appInsightsEnabled'] },
        { from: ['model'], to: ['properties', 'model'], convert: modelName },
    ],
    workspace: [
        TAGS,
        PUBLIC_ACCESS,
        ...IDENTITY,
        {
            from: ['managed_network', 'isolation_mode'],
            to: ['properties', 'managedNetwork', 'isolationMode'],
            convert: spelled(ISOLATION_MODES),
        },
        {
            from: ['managed_network', 'outbound_rules'],
            to: ['properties', 'managedNetwork', 'outboundRules'],
            convert: rulesByName,
        },
        {
            from: ['system_datastores_auth_mode'],
            to: ['properties', 'systemDatastoresAuthMode'],
            convert: spelled(DATASTORE_MODES),
        },
        { from: ['primary_user_assigned_identity'], to: ['properties', 'primaryUserAssignedIdentity'] },
        { from: ['hub_id'], to: ['properties', 'hubResourceId'] },
        { from: ['storage_account'], to: ['properties', 'storageAccount'] },
        { from: ['key_vault'], to: ['properties', 'keyVault'] },
        { from: ['container_registry'], to: ['properties', 'containerRegistry'] },
        { from: ['ip_allowlist'], to: ['properties', 'ipAllowlist'] },
    ],
    connection: [
        { from: ['credentials', 'type'], to: ['properties', 'authType'], convert: spelled(CONNECTION_AUTH) },
        { from: ['type'], to: ['properties', 'category'] },
        { from: ['target'], to: ['properties', 'target'] },
        { from: ['azure_endpoint'], to: ['properties', 'target'] },
        { from: ['endpoint'], to: ['properties', 'target'] },
        { from: ['is_shared'], to: ['properties', 'isSharedToAll'] },
        { from: ['api_key'], to: ['properties', 'credentials', 'key'] },
        { from: ['credentials'], to: ['properties', 'credentials'] },
    ],
    datastore: [TAGS, { from: ['type'], to: ['properties', 'datastoreType'] }],
    compute: [
        TAGS,
        ...IDENTITY,
        {
            from: ['type'],
            to: ['properties', 'computeType'],
            convert: spelled({
                amlcompute: 'AmlCompute',
                computeinstance: 'ComputeInstance',
                kubernetes: 'Kubernetes',
            }),
        },
        { from: ['enable_node_public_ip'], to: ['properties', 'properties', 'enableNodePublicIp'] },
        {
            from: ['ssh_public_access_enabled'],
            to: ['properties', 'properties', 'sshSettings', 'sshPublicAccess'],
            convert: enabled,
        },
        {
            from: ['ssh_public_access_enabled'],
            to: ['properties', 'properties', 'remoteLoginPortPublicAccess'],
            convert: enabled,
        },
        { from: ['disable_local_auth'], to: ['properties', 'disableLocalAuth'] },
    ],
};
/** The body that the command line would send, with each value where the file has it. */
function translate(value, kind) {
    const body = new BodyBuilder(value);
    for (const { from, to, convert } of MOVES[kind.properties]) {
        const entry = entryAt(value, from);
        if (entry !== undefined)
            body.put(to, entry, convert === undefined ? entry.value : convert(entry.value));
    }
    if (kind.workspaceKind !== undefined) {
        body.put(['kind'], undefined, { kind: 'text', text: kind.workspaceKind, place: value.place });
    }
    if (kind.properties === 'connection')
        putConnectionAuth(body, value);
    if (kind.properties === 'datastore')
        putDatastoreCredentials(body, value);
    if (kind.properties === 'compute')
        putSshPort(body, value);
    return body.finish();
}
/** Without `credentials`, a connection signs in with Entra; an `api_key` of its own is a key. */
function putConnectionAuth(body, value) {
    if (entryAt(value, ['credentials', 'type']) !== undefined)
        return;
    const key = value.entries.get('api_key');
    const custom = value.entries.get('credentials');
    if (key !== undefined)
        body.put(['properties', 'authType'], key, { kind: 'text', text: 'ApiKey', place: key.namePlace });
    else if (custom !== undefined && custom.value.kind !== 'null') {
        const text = entryAt(value, ['credentials', 'key']) === undefined ? 'CustomKeys' : 'ApiKey';
        body.put(['properties', 'authType'], custom, { kind: 'text', text, place: custom.namePlace });
    }
    else
        body.put(['properties', 'authType'], undefined, { kind: 'text', text: 'AAD', place: value.place });
}
function putDatastoreCredentials(body, value) {
    const credentials = value.entries.get('credentials');
    const path = ['properties', 'credentials', 'credentialsType'];
    if (credentials === undefined || credentials.value.kind === 'null') {
        body.put(path, undefined, { kind: 'text', text: 'None', place: value.place });
        return;
    }
    if (credentials.value.kind === 'unresolved')
        body.put(path, credentials, credentials.value);
    if (credentials.value.kind !== 'object')
        return;
    const found = [...credentials.value.entries].find(([key]) => Object.hasOwn(DATASTORE_CREDENTIALS, key));
    const text = found === undefined ? undefined : DATASTORE_CREDENTIALS[found[0]];
    if (found !== undefined && text !== undefined) {
        body.put(path, found[1], { kind: 'text', text, place: found[1].namePlace });
    }
}
/** `ssh_settings` opens the port of a compute instance unless it is said that it shall not. */
function putSshPort(body, value) {
    const settings = value.entries.get('ssh_settings');
    const path = ['properties', 'properties', 'sshSettings', 'sshPublicAccess'];
    if (settings === undefined || entryAt(value, ['ssh_public_access_enabled']) !== undefined)
        return;
    if ((0,files_value/* valueAt */.f)(settings.value, 'ssh_key_value') !== undefined) {
        body.put(path, settings, { kind: 'text', text: 'Enabled', place: settings.namePlace });
    }
}
function entryAt(value, path) {
    const [name = '', ...rest] = path;
    const entry = value.entries.get(name);
    if (entry === undefined || rest.length === 0)
        return entry;
    if (entry.value.kind === 'unresolved')
        return entry;
    return entry.value.kind === 'object' ? entryAt(entry.value, rest) : undefined;
}
/** The command line's word in ARM's spelling; a word that it does not have stays as it is. */
function spelled(words) {
    return (value) => {
        if (value.kind !== 'text')
            return value;
        const word = words[value.text.trim().toLowerCase().replaceAll('-', '_')];
        return word === undefined ? value : { ...value, text: word };
    };
}
function enabled(value) {
    return value.kind === 'boolean'
        ? { kind: 'text', text: value.boolean ? 'Enabled' : 'Disabled', place: value.place }
        : value;
}
/** `[{ resource_id: … }]` is an object by id in ARM. */
function identitiesById(value) {
    if (value.kind !== 'list')
        return value;
    const entries = value.items.flatMap((item) => {
        const id = (0,files_value/* valueAt */.f)(item, 'resource_id') ?? item;
        const name = id.kind === 'text' ? id.text : id.kind === 'unresolved' ? id.placeholder : undefined;
        return name === undefined
            ? []
            : [
                [
                    name.toLowerCase(),
                    { name, namePlace: id.place, value: { kind: 'object', entries: new Map(), place: id.place } },
                ],
            ];
    });
    return { kind: 'object', entries: new Map(entries), place: value.place };
}
/** `[{ name, type: fqdn, destination }]` is an object by name in ARM. */
function rulesByName(value) {
    if (value.kind !== 'list')
        return value;
    const entries = value.items.map((item, index) => {
        const name = (0,files_value/* valueAt */.f)(item, 'name');
        const text = name?.kind === 'text' ? name.text : String(index);
        return [text.toLowerCase(), { name: text, namePlace: name?.place ?? item.place, value: item }];
    });
    return { kind: 'object', entries: new Map(entries), place: value.place };
}
/** A model is a reference, or described in place: then its own path or name. */
function modelName(value) {
    return value.kind === 'object' ? ((0,files_value/* valueAt */.f)(value, 'path') ?? (0,files_value/* valueAt */.f)(value, 'name') ?? value) : value;
}
/** Puts values at paths of an object that does not exist yet. */
class BodyBuilder {
    #root = new Map();
    #source;
    constructor(source) {
        this.#source = source;
    }
    /** What was put at a path first stays. */
    put(path, from, value) {
        let entries = this.#root;
        for (const [index, name] of path.entries()) {
            const key = name.toLowerCase();
            const there = entries.get(key);
            if (index === path.length - 1) {
                if (there === undefined)
                    entries.set(key, { name, namePlace: from?.namePlace ?? value.place, value });
                return;
            }
            if (there?.value.kind === 'object')
                entries = there.value.entries;
            else {
                const made = new Map();
                entries.set(key, {
                    name,
                    namePlace: from?.namePlace ?? value.place,
                    value: { kind: 'object', entries: made, place: value.place },
                });
                entries = made;
            }
        }
    }
    finish() {
        return { kind: 'object', entries: this.#root, place: this.#source.place };
    }
}

;// CONCATENATED MODULE: ./build/dist/src/files/cliYaml.js







/** A cheap look: a schema of Azure ML, or keys that only its files have. */
const cliYaml_LOOKS_LIKE = /azureml[a-z0-9]*\.(?:azureedge\.net|blob\.core\.windows\.net)\/|^\s*["']?(?:auth_mode|endpoint_name|egress_public_network_access|system_datastores_auth_mode|ssh_public_access_enabled|isolation_mode|mirror_traffic)["']?\s*:/im;
const WORKSPACES = 'Microsoft.MachineLearningServices/workspaces';
/**
 * Files for `az ml … create -f`. They do not say to which workspace they go: files of one folder are taken to go to the
 * same one, so that a deployment finds its endpoint.
 * @see https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview
 */
const cliYamlReader = {
    format: 'cli-yaml',
    claims: (path, text) => /\.ya?ml$/i.test(path) && cliYaml_LOOKS_LIKE.test(text),
    async read(claimed, repository) {
        const declarations = [];
        const unreadable = [];
        for (const path of claimed) {
            const source = await repository.read(path);
            if (!source.ok) {
                unreadable.push({ file: path, why: source.why });
                continue;
            }
            for (const document of readYaml(source.text)) {
                if (document.ok) {
                    declarations.push(...declarationsIn(path, document.value));
                }
                else {
                    const { line, column } = document.place;
                    const why = `line ${line}, column ${column}: ${document.why}`;
                    unreadable.push({ file: path, why, place: document.place });
                }
            }
        }
        return { declarations, blind: [], unreadable };
    },
};
function declarationsIn(file, value) {
    if (value.kind !== 'object')
        return [];
    const schema = (0,files_value/* valueAt */.f)(value, '$schema');
    const bySchema = schema?.kind === 'text' ? kindBySchema(schema.text) : undefined;
    const kind = bySchema ?? (schema === undefined ? kindByShape(value) : undefined);
    if (kind === undefined)
        return [];
    const sure = bySchema === undefined ? 'medium' : undefined;
    const declaration = declarationOf(file, value, kind, sure);
    return [declaration, ...legacyDeployments(declaration, value, kind)];
}
function declarationOf(file, value, kind, sure) {
    const entry = value.entries.get('name');
    const name = entry?.value ?? { kind: 'text', text: 'unnamed', place: value.place };
    const last = (0,files_value/* identifying */.j)(name) ?? 'unnamed';
    const scope = (0,declaredScopes/* deploymentScope */.wC)(folderOf(file), 'resource-group');
    const type = [WORKSPACES, ...kind.collections].join('/');
    const names = kind.collections.length === 0 ? [last] : [(0,standIn/* standIn */.u)('az-ml'), ...parentsOf(value, kind), last];
    const body = translate(value, kind);
    return {
        file,
        place: entry?.namePlace ?? value.place,
        symbol: `${kind.schema}/${last}`,
        type,
        name,
        id: (0,declaredScopes/* declaredId */.ST)(scope, type, names),
        scope,
        existing: false,
        body: sure === undefined ? body : lessSure(body, sure),
        format: 'cli-yaml',
    };
}
/** A deployment says which endpoint it belongs to. */
function parentsOf(value, kind) {
    return kind.collections.length < 2
        ? []
        : [(0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(value, 'endpoint_name')) ?? (0,standIn/* standIn */.u)('endpoint')];
}
/** Endpoint files of the first previews hold their deployments. */
function legacyDeployments(endpoint, value, kind) {
    const list = (0,files_value/* valueAt */.f)(value, 'deployments');
    if (list?.kind !== 'list' || kind.deployments === undefined)
        return [];
    const { deployments } = kind;
    return list.items.flatMap((item) => {
        if (item.kind !== 'object')
            return [];
        const name = item.entries.get('name');
        const text = (0,files_value/* identifying */.j)(name?.value) ?? 'unnamed';
        return [
            {
                ...endpoint,
                place: name?.namePlace ?? item.place,
                symbol: `${endpoint.symbol}/${text}`,
                type: [WORKSPACES, ...deployments.collections].join('/'),
                name: name?.value ?? { kind: 'text', text, place: item.place },
                id: `${endpoint.id}/deployments/${text.replaceAll('/', ':')}`,
                body: translate(item, deployments),
            },
        ];
    });
}
function folderOf(file) {
    const folder = (0,posix_.dirname)(file);
    return folder === '.' ? 'az-ml' : folder;
}
/** What was told by shape alone may be something else: each value says so. */
function lessSure(value, confidence) {
    const entries = new Map([...value.entries].map(([key, entry]) => [
        key,
        {
            ...entry,
            value: entry.value.kind === 'object' ? lessSure(entry.value, confidence) : { ...entry.value, confidence },
        },
    ]));
    return { ...value, entries };
}

;// CONCATENATED MODULE: ./build/dist/src/files/jsonFiles.js

/** Longer JSON is data of something else. */
const jsonFiles_LONGEST = 1024 * 1024;
/** A reader of JSON files that hold one object, or a list of them, each of which declares something. */
function jsonFileReader(format, looksLike, declare) {
    return {
        format,
        claims: (path, text) => /\.json$/i.test(path) && text.length <= jsonFiles_LONGEST && looksLike.every((pattern) => pattern.test(text)),
        async read(claimed, repository) {
            const declarations = [];
            const unreadable = [];
            for (const file of claimed) {
                const source = await repository.read(file);
                const read = source.ok ? readJson(source.text) : { ok: false, why: source.why };
                if (!read.ok) {
                    const { ok: _, ...said } = read;
                    unreadable.push({ file, ...said });
                    continue;
                }
                const values = read.value.kind === 'list' ? read.value.items : [read.value];
                for (const [index, value] of values.entries()) {
                    const declaration = value.kind === 'object' ? declare(file, value, index) : undefined;
                    if (declaration !== undefined)
                        declarations.push(declaration);
                }
            }
            return { declarations, blind: [], unreadable };
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/files/federatedCredentialFile.js





const TYPE = 'Microsoft.Graph/applications/federatedIdentityCredentials';
/**
 * Files for `az ad app federated-credential create --parameters`. They do not say to which application they go.
 * @see https://learn.microsoft.com/cli/azure/ad/app/federated-credential
 */
const federatedCredentialFileReader = jsonFileReader('federated-credential-file', [/"issuer"\s*:/, /"(?:subject|claimsMatchingExpression)"\s*:/], (file, value, index) => {
    const nested = (0,files_value/* valueAt */.f)(value, 'properties');
    const fields = nested?.kind === 'object' ? nested : value;
    const name = (0,files_value/* valueAt */.f)(value, 'name');
    const issuer = (0,files_value/* valueAt */.f)(fields, 'issuer');
    const subject = (0,files_value/* valueAt */.f)(fields, 'subject') ?? (0,files_value/* valueAt */.f)(fields, 'claimsMatchingExpression');
    if (issuer === undefined || subject === undefined)
        return undefined;
    const text = (0,files_value/* identifying */.j)(name) ?? String(index);
    const scope = (0,declaredScopes/* deploymentScope */.wC)(file, 'tenant');
    return {
        file,
        place: value.entries.get('name')?.namePlace ?? subject.place,
        symbol: text,
        type: TYPE,
        name: name ?? { kind: 'text', text, place: value.place },
        id: (0,declaredScopes/* declaredId */.ST)(scope, TYPE, [(0,standIn/* standIn */.u)(file), text]),
        scope,
        existing: false,
        body: objectOf([['properties', fields]], value.place),
        format: 'federated-credential-file',
    };
});

;// CONCATENATED MODULE: ./build/dist/src/files/roleFile.js




const roleFile_TYPE = 'Microsoft.Authorization/roleDefinitions';
const LISTS = ['actions', 'notActions', 'dataActions', 'notDataActions'];
/**
 * Files for `az role definition create`, and what `az role definition list` and ARM print of custom roles.
 * @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles
 */
const roleFileReader = jsonFileReader('role-file', [/"assignableScopes"/i, /"(?:actions|dataActions)"/i], declareRole);
function declareRole(file, value, index) {
    const nested = (0,files_value/* valueAt */.f)(value, 'properties');
    const fields = nested?.kind === 'object' ? nested : value;
    const name = (0,files_value/* valueAt */.f)(fields, 'roleName') ?? (0,files_value/* valueAt */.f)(value, 'name');
    const scopes = (0,files_value/* valueAt */.f)(fields, 'assignableScopes');
    if (name === undefined || scopes === undefined || isBuiltIn(fields))
        return undefined;
    const permissions = permissionsOf(fields);
    if (permissions === undefined)
        return undefined;
    const scope = (0,declaredScopes/* deploymentScope */.wC)(file, 'subscription');
    const guid = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(value, 'id') ?? (0,files_value/* valueAt */.f)(value, 'name')) ?? String(index);
    const last = guid.slice(guid.lastIndexOf('/') + 1);
    const roleName = (0,files_value/* identifying */.j)(name) ?? last;
    return {
        file,
        place: value.entries.get('name')?.namePlace ?? name.place,
        symbol: roleName,
        type: roleFile_TYPE,
        name: { kind: 'text', text: last, place: name.place },
        id: (0,declaredScopes/* declaredId */.ST)(scope, roleFile_TYPE, [last]),
        scope,
        existing: false,
        body: body({ roleName: name, assignableScopes: scopes, permissions }, value),
        format: 'role-file',
    };
}
/** ARM has them under `permissions`; the file for the command line has them at the top. */
function permissionsOf(fields) {
    const permissions = (0,files_value/* valueAt */.f)(fields, 'permissions');
    if (permissions !== undefined)
        return permissions;
    const lists = LISTS.flatMap((list) => {
        const found = (0,files_value/* valueAt */.f)(fields, list);
        return found === undefined ? [] : [[list, found]];
    });
    if (lists.length === 0)
        return undefined;
    return { kind: 'list', items: [objectOf(lists, fields.place)], place: fields.place };
}
function isBuiltIn(fields) {
    return ['type', 'roleType'].some((name) => {
        const value = (0,files_value/* valueAt */.f)(fields, name);
        return value?.kind === 'text' && value.text.toLowerCase() === 'builtinrole';
    });
}
function body(properties, { place }) {
    return objectOf([['properties', objectOf(Object.entries(properties), place)]], place);
}

// EXTERNAL MODULE: ./build/dist/src/files/declaredFacts.js
var declaredFacts = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/dist/src/files/shellScript.js
var shellScript = __webpack_require__(7737);
;// CONCATENATED MODULE: ./build/dist/src/files/pipelineEndpoints.js




const CREATES = /\baz\s+ml\s+online-endpoint\s+(?:create|update)\b/i;
/** With an expression of GitHub, which may hold spaces, as one word. */
const SET = /\bauth_mode=["']?(\$\{\{[^{}]*\}\}|[^\s"';|&)]+)/i;
const pipelineEndpoints_TYPE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const MODES = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' };
/** Endpoints that commands make with an auth mode of their own: `--auth-mode key`, `--set auth_mode=key`. */
function endpointsIn(commands, file, symbol, format) {
    return commands.flatMap(({ text, place }) => {
        if (!CREATES.test(text))
            return [];
        const mode = (0,shellScript/* flagOf */.iP)(text, '--auth-mode') ?? SET.exec(text)?.[1];
        if (mode === undefined)
            return [];
        const name = (0,shellScript/* flagOf */.iP)(text, '--name', '-n') ?? 'unnamed';
        const scope = (0,declaredScopes/* deploymentScope */.wC)(file, 'resource-group');
        const value = textOf(name, place);
        return [
            {
                file,
                place,
                symbol: `${symbol}/${name}`,
                type: pipelineEndpoints_TYPE,
                name: value,
                id: (0,declaredScopes/* declaredId */.ST)(scope, pipelineEndpoints_TYPE, [(0,standIn/* standIn */.u)('az-ml'), name]),
                scope,
                existing: false,
                body: objectOf([['properties', objectOf([['authMode', authMode(mode, place)]], place)]], place),
                format,
            },
        ];
    });
}
/** A command may never run, so this is the least sure of all. */
function authMode(mode, place) {
    const known = MODES[mode.toLowerCase().replaceAll('-', '_')];
    return known === undefined
        ? { kind: 'unresolved', expression: mode, why: 'a shell fills it in', placeholder: mode, place }
        : { kind: 'text', text: known, place, confidence: 'low' };
}

// EXTERNAL MODULE: ./build/dist/src/inventory/fact.js
var fact = __webpack_require__(3777);
;// CONCATENATED MODULE: ./build/dist/src/files/pipelineExposure.js


/** Commands that answer a key: their output is a secret. */
const KEY_COMMAND = /\baz\s+ml\s+(?:online|batch|serverless)-endpoint\s+get-credentials\b|\baz\s+cognitiveservices\s+account\s+keys\s+list\b|\baz\s+search\s+admin-key\s+show\b|\baz\s+rest\b.*\/listkeys\b|\bInvoke-AzRestMethod\b.*\/listkeys\b/i;
const ASSIGNED = /(?:^|[;&|(]\s*|\bexport\s+|\blocal\s+)\$?(?:env:)?([A-Za-z_]\w*)\s*=\s*(?:\$\(|`|\()?\s*\(?\s*az\b/i;
const DISCARDED = /(?:-o|--output)[ =]none\b|>\s*\/dev\/null|\|\s*Out-Null/i;
/** Where a later step, or the whole job, reads it. */
const TO_OUTPUT = /GITHUB_OUTPUT\b|::set-output\b|vso\[task\.setvariable\b(?!.*issecret=true)/i;
const TO_ENVIRONMENT = /GITHUB_ENV\b|::set-env\b/i;
const MASK = /::add-mask::|issecret=true/i;
const TRACED = /(?:^|[;&]\s*)set\s+-(?:[a-wyz]*x[a-z]*\b|o\s+xtrace\b)|\bbash\s+-[a-wyz]*x|\bSet-PSDebug\s+-Trace\b/;
const SCORING_HOST = /\.inference\.ml\.(?:azure\.com|azure\.us|azure\.cn)\b|\.models\.ai\.azure\.com\b|\.(?:openai|cognitiveservices)\.azure\.(?:com|us|cn)\b|\/score\b|scoring_?uri/i;
const HTTP_CLIENT = /\bcurl\b|\bwget\b|\bInvoke-(?:RestMethod|WebRequest)\b|\bhttp\s+POST\b/i;
const KEY_HEADER = /authorization['":\s=]+bearer|\bapi-key\b|\bocp-apim-subscription-key\b/i;
const SECRET_EXPRESSION = /\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}/;
/** GitHub's own token is no key of an endpoint, nor is one that was fetched a moment ago. */
const NOT_A_KEY = /^(?:GITHUB_TOKEN|GH_TOKEN)$/i;
/**
 * What commands do with keys that others can see. Told by the text of the commands, so it may miss what is hidden in
 * functions and other files; what it names is there.
 */
function exposuresIn(commands, surroundings) {
    const found = [];
    const see = (kind, { text, place }) => {
        found.push({ kind, what: shorten(text), origin: (0,declaredFacts/* originAt */.iX)(surroundings.file, place) });
    };
    const held = new Set();
    for (const command of commands) {
        const { text } = command;
        if (KEY_COMMAND.test(text)) {
            const variable = ASSIGNED.exec(text)?.[1];
            if (variable !== undefined)
                held.add(variable);
            if (TO_OUTPUT.test(text))
                see('key-in-output', command);
            else if (TO_ENVIRONMENT.test(text))
                see('key-in-environment', command);
            else if (variable === undefined ? !DISCARDED.test(text) && !MASK.test(text) : !isMasked(variable, commands)) {
                see('unmasked-key', command);
            }
        }
        else {
            const used = [...held].some((name) => names(text, name));
            if (used && TO_OUTPUT.test(text))
                see('key-in-output', command);
            else if (used && TO_ENVIRONMENT.test(text))
                see('key-in-environment', command);
            if (/\bregenerate-?keys?\b/i.test(text) && /key-?value/i.test(text))
                see('chosen-key', command);
            if (scoresWithStoredKey(text, surroundings))
                see('stored-key', command);
        }
    }
    const handlesKeys = found.length > 0 || held.size > 0;
    if (handlesKeys) {
        const tracing = commands.find(({ text }) => TRACED.test(text));
        if (tracing !== undefined)
            see('traced-shell', tracing);
        else if (surroundings.traced && commands[0] !== undefined)
            see('traced-shell', commands[0]);
    }
    return found;
}
/** Whether some command registers the variable's value as a secret. */
function isMasked(variable, commands) {
    return commands.some(({ text }) => MASK.test(text) && names(text, variable));
}
/** `$NAME`, `${NAME}`, `$env:NAME`. */
function names(text, variable) {
    return new RegExp(`\\$(?:\\{|env:)?${variable}\\b`, 'i').test(text);
}
function scoresWithStoredKey(text, { secretVariables }) {
    if (!HTTP_CLIENT.test(text) || !KEY_HEADER.test(text))
        return false;
    const secret = SECRET_EXPRESSION.exec(text)?.[1];
    const fromVariable = [...secretVariables].some((name) => names(text, name));
    if ((secret === undefined || NOT_A_KEY.test(secret)) && !fromVariable)
        return false;
    return SCORING_HOST.test(text);
}
/** A service principal that signs in with its password on a command line. */
function passwordLogin(file, commands) {
    const command = commands.find(({ text }) => /\baz\s+login\b/i.test(text) &&
        /\s(?:--password|-p)(?:[\s=]|$)/.test(text) &&
        /--service-principal/.test(text));
    return command === undefined ? fact/* ABSENT */.sj : (0,fact/* known */.eO)('client-secret', (0,declaredFacts/* originAt */.iX)(file, command.place));
}
/** Names of variables of an `env` block whose value is a secret of the repository. */
function isSecretVariable(name, value) {
    const secret = SECRET_EXPRESSION.exec(value)?.[1];
    return secret !== undefined && !NOT_A_KEY.test(secret) && !NOT_A_KEY.test(name);
}
const pipelineExposure_LONGEST = 160;
/** A command as it may be shown: what follows a flag or a header that carries a secret is left out. */
function shorten(text) {
    const shown = text
        .replaceAll(/(bearer\s+|(?:password|secret|key)[= :]+["']?)(?!\$)[^\s"'$]{6,}/gi, '$1…')
        .replaceAll(/\s+/g, ' ');
    return shown.length > pipelineExposure_LONGEST ? `${shown.slice(0, pipelineExposure_LONGEST)}…` : shown;
}

;// CONCATENATED MODULE: ./build/dist/src/files/script.js




const script_LOOKS_LIKE = /\baz\s+(?:ml|cognitiveservices|search|rest|login)\b|Invoke-AzRestMethod/i;
const script_LONGEST = 1024 * 1024;
/** Scripts for sh, bash and PowerShell: what they do with keys, and which endpoints they make. */
const scriptReader = {
    format: 'script',
    claims: (path, text) => /\.(?:sh|bash|zsh|ps1)$/i.test(path) && text.length <= script_LONGEST && script_LOOKS_LIKE.test(text),
    async read(claimed, repository) {
        const declarations = [];
        const unreadable = [];
        const steps = [];
        for (const file of claimed) {
            const source = await repository.read(file);
            if (!source.ok) {
                unreadable.push({ file, why: source.why });
                continue;
            }
            const commands = (0,shellScript/* commandsOf */.Kf)(source.text, 1);
            declarations.push(...endpointsIn(commands, file, 'script', 'script'));
            const traced = /^#!.*\bbash\s+-[a-wyz]*x/.test(source.text);
            const exposures = exposuresIn(commands, { file, secretVariables: new Set(), traced });
            const login = passwordLogin(file, commands);
            if (exposures.length === 0 && login.state === 'absent')
                continue;
            steps.push({
                key: `${file}#script`,
                id: `${file}#script`,
                name: file.slice(file.lastIndexOf('/') + 1),
                origin: (0,declaredFacts/* originAt */.iX)(file, { line: 1, column: 1, endLine: 1, endColumn: 1 }),
                tags: {},
                kind: 'pipeline-step',
                login,
                exposures,
            });
        }
        return { declarations, blind: [], unreadable, steps };
    },
};

// EXTERNAL MODULE: ./build/dist/src/inventory/secretShapes.js
var secretShapes = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/dist/src/rbac/builtInRoles.js + 1 modules
var builtInRoles = __webpack_require__(8652);
;// CONCATENATED MODULE: ./build/dist/src/files/terraformValue.js


/** Values as Terraform has them, on top of those of every format. */
/** Objects whose other attributes the provider makes, by the address of the resource. */
const PARTIAL = new WeakMap();
/** Lists that are sets: a loop over one names each item by itself. */
const SETS = new WeakSet();
const MOST_NODES = 20_000;
function partialObject(entries, address, place) {
    const made = { kind: 'object', entries, place };
    PARTIAL.set(made, address);
    return made;
}
function setOf(items, place) {
    const made = { kind: 'list', items, place };
    SETS.add(made);
    return made;
}
function isSet(value) {
    return SETS.has(value);
}
/** What is not known, with what stands for it; a slash inside of the braces would end a segment of an id. */
function unknown(expression, why, place, placeholder) {
    const stands = placeholder ?? `{${expression.replaceAll(/[{}]/g, '').replaceAll('/', ':').slice(0, 200)}}`;
    return unresolved(expression, why, place, stands);
}
/** "var.mode: the variable mode has no default", once. */
function whyOf(value) {
    if (value?.kind !== 'unresolved')
        return 'its arguments do not fit';
    return value.why.length > 200 || value.why.startsWith(`${value.expression}: `)
        ? value.why
        : `${value.expression}: ${value.why}`;
}
/** What Terraform does with a value that is used as a text; undefined for a structure. */
function asText(value) {
    return value?.kind === 'null' ? undefined : (0,files_value/* identifying */.j)(value);
}
/** A value, and all that is in it, as used somewhere else: perhaps in another file. */
function movedTo(value, place, budget) {
    let left = MOST_NODES;
    const move = (one) => {
        left -= 1;
        if (budget !== undefined)
            budget.steps -= 1;
        if (left < 0)
            return unknown('…', 'it is too large', place);
        switch (one.kind) {
            case 'list': {
                const items = one.items.map(move);
                const made = { ...one, items, place };
                if (SETS.has(one))
                    SETS.add(made);
                return made;
            }
            case 'object': {
                const entries = new Map();
                for (const [key, entry] of one.entries) {
                    entries.set(key, { name: entry.name, namePlace: place, value: move(entry.value) });
                }
                const made = { ...one, entries, place };
                const address = PARTIAL.get(one);
                if (address !== undefined)
                    PARTIAL.set(made, address);
                return made;
            }
            default:
                return { ...one, place };
        }
    };
    return move(value);
}
/** The value, and all that is in it, no surer than what it came through. */
function terraformValue_lessSure(value, confidence) {
    if (confidence === undefined || value.confidence === 'low')
        return value;
    const sure = value.confidence === 'medium' && confidence === 'low' ? 'low' : (value.confidence ?? confidence);
    switch (value.kind) {
        case 'list': {
            const made = {
                ...value,
                confidence: sure,
                items: value.items.map((item) => terraformValue_lessSure(item, sure)),
            };
            if (SETS.has(value))
                SETS.add(made);
            return made;
        }
        case 'object': {
            const entries = new Map();
            for (const [key, entry] of value.entries) {
                entries.set(key, { ...entry, value: terraformValue_lessSure(entry.value, sure) });
            }
            const made = { ...value, confidence: sure, entries };
            const address = PARTIAL.get(value);
            if (address !== undefined)
                PARTIAL.set(made, address);
            return made;
        }
        default:
            return { ...value, confidence: sure };
    }
}
/** `x.name` */
function attributeOf(of, name, source, place) {
    if (of.kind === 'unresolved') {
        return unknown(source, whyOf(of), place, `${of.placeholder.replace(/\}$/, '')}.${name}}`);
    }
    if (of.kind === 'list' && /^\d+$/.test(name))
        return terraformValue_itemOf(of, Number(name), source, place);
    const found = of.kind === 'object' ? of.entries.get(name.toLowerCase())?.value : undefined;
    if (found !== undefined)
        return terraformValue_lessSure(found, of.confidence);
    const address = PARTIAL.get(of);
    return address === undefined
        ? unknown(source, `there is no ${name}`, place)
        : unknown(source, 'only the provider knows it', place, `{${address.replaceAll('/', ':')}.${name}}`);
}
/** `x[at]` */
function terraformValue_itemOf(of, at, source, place) {
    if (typeof at === 'string')
        return attributeOf(of, at, source, place);
    if (of.kind === 'unresolved')
        return unknown(source, whyOf(of), place, `${of.placeholder.replace(/\}$/, '')}[${at}]}`);
    if (of.kind === 'object')
        return attributeOf(of, String(at), source, place);
    const item = of.kind === 'list' ? of.items[at] : undefined;
    return item === undefined
        ? unknown(source, `there is no item ${at}`, place)
        : terraformValue_lessSure(item, of.confidence);
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformIds.js






/** azurerm resources that lie in a resource group, with their ARM types. */
const GROUPED = {
    azurerm_machine_learning_workspace: 'Microsoft.MachineLearningServices/workspaces',
    azurerm_ai_foundry: 'Microsoft.MachineLearningServices/workspaces',
    azurerm_cognitive_account: 'Microsoft.CognitiveServices/accounts',
    azurerm_ai_services: 'Microsoft.CognitiveServices/accounts',
    azurerm_search_service: 'Microsoft.Search/searchServices',
    azurerm_user_assigned_identity: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    azurerm_storage_account: 'Microsoft.Storage/storageAccounts',
    azurerm_key_vault: 'Microsoft.KeyVault/vaults',
    azurerm_container_registry: 'Microsoft.ContainerRegistry/registries',
    azurerm_application_insights: 'Microsoft.Insights/components',
    azurerm_log_analytics_workspace: 'Microsoft.OperationalInsights/workspaces',
    azurerm_virtual_network: 'Microsoft.Network/virtualNetworks',
    azurerm_kubernetes_cluster: 'Microsoft.ContainerService/managedClusters',
    azurerm_linux_web_app: 'Microsoft.Web/sites',
    azurerm_windows_web_app: 'Microsoft.Web/sites',
    azurerm_linux_function_app: 'Microsoft.Web/sites',
    azurerm_windows_function_app: 'Microsoft.Web/sites',
    azurerm_api_management: 'Microsoft.ApiManagement/service',
    azurerm_data_factory: 'Microsoft.DataFactory/factories',
    azurerm_container_app: 'Microsoft.App/containerApps',
    azurerm_linux_virtual_machine: 'Microsoft.Compute/virtualMachines',
    azurerm_windows_virtual_machine: 'Microsoft.Compute/virtualMachines',
    azurerm_private_endpoint: 'Microsoft.Network/privateEndpoints',
};
const ACCOUNT_CONNECTION = {
    parents: ['cognitive_account_id', 'cognitive_account_project_id'],
    collection: 'connections',
};
const COMPUTE = { parents: ['machine_learning_workspace_id', 'workspace_id'], collection: 'computes' };
const DATASTORE = { parents: ['workspace_id', 'machine_learning_workspace_id'], collection: 'datastores' };
const CREDENTIAL = {
    parents: ['user_assigned_identity_id', 'parent_id'],
    collection: 'federatedIdentityCredentials',
};
const OUTBOUND_RULE = { parents: ['workspace_id'], collection: 'outboundRules' };
/** Resources below another one, whose id they name. */
const BELOW = {
    azurerm_cognitive_account_project: { parents: ['cognitive_account_id'], collection: 'projects' },
    azurerm_cognitive_account_connection_api_key: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_connection_account_key: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_connection_custom_keys: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_connection_entra_id: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_connection_account_managed_identity: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_connection_oauth2: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_project_connection_api_key: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_project_connection_account_key: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_project_connection_custom_keys: ACCOUNT_CONNECTION,
    azurerm_cognitive_account_project_connection_entra_id: ACCOUNT_CONNECTION,
    azurerm_machine_learning_compute_cluster: COMPUTE,
    azurerm_machine_learning_compute_instance: COMPUTE,
    azurerm_machine_learning_inference_cluster: COMPUTE,
    azurerm_machine_learning_synapse_spark: COMPUTE,
    azurerm_machine_learning_datastore_blobstorage: DATASTORE,
    azurerm_machine_learning_datastore_datalake_gen2: DATASTORE,
    azurerm_machine_learning_datastore_fileshare: DATASTORE,
    azurerm_machine_learning_workspace_network_outbound_rule_fqdn: OUTBOUND_RULE,
    azurerm_machine_learning_workspace_network_outbound_rule_service_tag: OUTBOUND_RULE,
    azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint: OUTBOUND_RULE,
    azurerm_federated_identity_credential: CREDENTIAL,
    azurerm_subnet: { parents: ['virtual_network_id'], collection: 'subnets' },
    azurerm_storage_container: {
        parents: ['storage_account_id'],
        collection: 'blobServices/default/containers',
    },
};
/** Attributes that identify, of which something is known before a deployment. */
const KNOWN_ATTRIBUTES = [
    'id',
    'name',
    'identity',
    'principal_id',
    'client_id',
    'object_id',
    'role_definition_id',
    'role_definition_resource_id',
    'subscription_id',
    'output',
];
/** The id of a resource, or what stands for one: the same text wherever it is named. */
function terraformIds_idOf(named) {
    const { type, values, root, subscription } = named;
    const name = terraformIds_segment(asText((0,files_value/* valueAt */.f)(values, 'name')) ?? (0,standIn/* standIn */.u)(named.address));
    const armType = GROUPED[type];
    if (armType !== undefined)
        return (0,declaredScopes/* declaredId */.ST)(terraformIds_groupOf(named), armType, [name]);
    if (type.startsWith('azapi_'))
        return azapiTarget(named).id;
    const below = BELOW[type];
    const parent = below?.parents
        .map((attribute) => asText((0,files_value/* valueAt */.f)(values, attribute)))
        .find((text) => text !== undefined);
    if (below !== undefined && (type !== 'azurerm_subnet' || parent !== undefined)) {
        return `${idText(parent) ?? `${terraformIds_groupOf(named)}/providers/${(0,standIn/* standIn */.u)(named.address)}`}/${below.collection}/${name}`;
    }
    switch (type) {
        case 'azurerm_resource_group':
            return `${subscription}/resourceGroups/${name}`;
        case 'azurerm_subscription': {
            const given = asText((0,files_value/* valueAt */.f)(values, 'subscription_id'));
            if (named.isData)
                return given === undefined ? subscription : `/subscriptions/${terraformIds_segment(given)}`;
            return `/subscriptions/${terraformIds_segment(given ?? (0,standIn/* standIn */.u)(`${root}#${named.address}`))}`;
        }
        case 'azurerm_client_config':
            return subscription;
        case 'azurerm_management_group': {
            const given = asText((0,files_value/* valueAt */.f)(values, 'name')) ?? asText((0,files_value/* valueAt */.f)(values, 'group_id'));
            return `/providers/Microsoft.Management/managementGroups/${terraformIds_segment(given ?? (0,standIn/* standIn */.u)(`${root}#${named.address}`))}`;
        }
        case 'azurerm_ai_foundry_project': {
            const hub = idText(asText((0,files_value/* valueAt */.f)(values, 'ai_services_hub_id')));
            const group = hub === undefined ? undefined : /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(hub)?.[0];
            return (0,declaredScopes/* declaredId */.ST)(group ?? terraformIds_groupOf(named), 'Microsoft.MachineLearningServices/workspaces', [name]);
        }
        case 'azurerm_role_definition': {
            const guid = asText((0,files_value/* valueAt */.f)(values, 'role_definition_id'));
            if (named.isData)
                return roleId(named, guid);
            const own = terraformIds_segment(guid ?? (0,standIn/* standIn */.u)(`${root}#${named.address}`));
            return (0,declaredScopes/* declaredId */.ST)(idText(asText((0,files_value/* valueAt */.f)(values, 'scope'))) ?? subscription, ROLE_DEFINITIONS, [own]);
        }
        case 'azuread_application':
        case 'azuread_application_registration':
            return (0,declaredScopes/* declaredId */.ST)('/', 'Microsoft.Graph/applications', [directoryName(named)]);
        case 'azuread_service_principal':
            return (0,declaredScopes/* declaredId */.ST)('/', 'Microsoft.Graph/servicePrincipals', [directoryName(named)]);
        case 'azuread_group':
            return (0,declaredScopes/* declaredId */.ST)('/', 'Microsoft.Graph/groups', [directoryName(named)]);
        case 'azuread_user':
            return (0,declaredScopes/* declaredId */.ST)('/', 'Microsoft.Graph/users', [directoryName(named)]);
    }
    // A resource of another kind: at least it lies in its group, and is a resource.
    return (0,declaredScopes/* declaredId */.ST)(terraformIds_groupOf(named), `${(0,standIn/* standIn */.u)(type)}/${(0,standIn/* standIn */.u)(type)}`, [name]);
}
const ROLE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions';
/** The directory has no names that are its own; who declares it, and where, is one. */
function directoryName({ root, address, isData, values }) {
    const real = ['object_id', 'client_id', 'application_id', 'user_principal_name', 'display_name']
        .map((name) => (0,files_value/* valueAt */.f)(values, name))
        .find((value) => value?.kind === 'text');
    return isData && real?.kind === 'text' ? terraformIds_segment(real.text) : (0,standIn/* standIn */.u)(`${root}#${address}`);
}
/** A role that is there already, by its GUID or by its name. */
function roleId({ values, address }, guid) {
    const name = asText((0,files_value/* valueAt */.f)(values, 'name'));
    const own = guid ?? (name === undefined ? (0,standIn/* standIn */.u)(address) : ((0,builtInRoles/* builtInRoleNamed */.HT)(name)?.roleId ?? name));
    return `/providers/${ROLE_DEFINITIONS}/${terraformIds_segment(own)}`;
}
/** The resource group that a resource says it is in. */
function terraformIds_groupOf({ values, root, subscription }) {
    const id = idText(asText((0,files_value/* valueAt */.f)(values, 'resource_group_id')));
    if (id !== undefined)
        return id;
    const name = asText((0,files_value/* valueAt */.f)(values, 'resource_group_name'));
    return `${subscription}/resourceGroups/${name === undefined ? (0,standIn/* standIn */.u)(root) : terraformIds_segment(name)}`;
}
/** One segment of an id: what stands in braces may hold slashes, which would end it. */
function terraformIds_segment(text) {
    return text.replaceAll('/', ':');
}
/** A text that is an id, or what stands for one, as far as that can be told. */
function idText(text) {
    return text?.startsWith('/') === true ? text.replace(/\/+$/, '') || '/' : undefined;
}
/**
 * Where an azapi resource goes, and as what.
 * @see https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
 */
function azapiTarget(named) {
    const { values, root } = named;
    const [type = '', apiVersion] = (asText((0,files_value/* valueAt */.f)(values, 'type')) ?? '').split('@');
    const version = apiVersion === undefined ? {} : { apiVersion };
    const given = idText(asText((0,files_value/* valueAt */.f)(values, 'resource_id')));
    if (given !== undefined)
        return { id: given, type, ...version, scope: terraformIds_scopeOf(given, type) };
    const name = terraformIds_segment(asText((0,files_value/* valueAt */.f)(values, 'name')) ?? (0,standIn/* standIn */.u)(named.address));
    const segments = type.split('/');
    const parentValue = (0,files_value/* valueAt */.f)(values, 'parent_id');
    const parentText = asText(parentValue);
    const parent = idText(parentText);
    if (segments.length > 2) {
        const parentType = segments.slice(0, -1).join('/');
        const base = parent ??
            (0,declaredScopes/* declaredId */.ST)((0,declaredScopes/* deploymentScope */.wC)(root, 'resource-group'), parentType, segments
                .slice(2)
                .map((_, index) => index === segments.length - 3
                ? terraformIds_segment(parentText ?? (0,standIn/* standIn */.u)(`parent of ${named.address}`))
                : (0,standIn/* standIn */.u)(`above ${parentText ?? named.address}`)));
        const id = `${base}/${segments.at(-1)}/${name}`;
        return { id, type, ...version, scope: terraformIds_scopeOf(id, type) };
    }
    if (type.toLowerCase() === 'microsoft.resources/resourcegroups') {
        const id = `${parent ?? named.subscription}/resourceGroups/${name}`;
        return { id, type, ...version, scope: parent ?? named.subscription };
    }
    const scope = parent ??
        (parentText === undefined
            ? terraformIds_groupOf(named)
            : `${named.subscription}/resourceGroups/${terraformIds_segment(parentText)}`);
    return { id: (0,declaredScopes/* declaredId */.ST)(scope, type, [name]), type, ...version, scope };
}
/** What an id lies in: that of a role assignment is the resource that it is on. */
function terraformIds_scopeOf(id, type) {
    if (type === 'Microsoft.Resources/resourceGroups')
        return id.slice(0, id.lastIndexOf('/resourceGroups/'));
    const at = id.toLowerCase().lastIndexOf(`/providers/${type.split('/', 1)[0]?.toLowerCase() ?? ''}`);
    return at <= 0 ? '/' : id.slice(0, at);
}
/** What is known of an attribute that the provider makes; undefined where nothing is. */
function computedAttribute(named, attribute, place) {
    const { type, isData, values } = named;
    const text = (made) => textOf(made, place);
    switch (`${type}.${attribute}`) {
        case 'azurerm_client_config.object_id':
            return text(`{deployer of ${named.root.replaceAll('/', ':')}}`);
        case 'azurerm_client_config.subscription_id':
        case 'azurerm_subscription.subscription_id':
            return text(terraformIds_idOf(named).split('/').at(-1) ?? '');
        case 'azurerm_user_assigned_identity.principal_id':
            return text((0,declaredScopes/* declaredPrincipal */.lV)(terraformIds_idOf(named)));
        case 'azuread_service_principal.object_id':
        case 'azuread_service_principal.id':
        case 'azuread_group.object_id':
        case 'azuread_group.id':
        case 'azuread_user.object_id':
        case 'azuread_user.id':
            return existingObject(named, place) ?? text(terraformIds_idOf(named).toLowerCase());
        case 'azuread_application.id':
        case 'azuread_application.object_id':
        case 'azuread_application.client_id':
        case 'azuread_application.application_id':
        case 'azuread_application_registration.id':
        case 'azuread_application_registration.object_id':
        case 'azuread_application_registration.client_id':
            return text(terraformIds_idOf(named).toLowerCase());
        case 'azurerm_role_definition.id':
        case 'azurerm_role_definition.role_definition_resource_id':
            return text(terraformIds_idOf(named));
        case 'azurerm_role_definition.role_definition_id': {
            const given = (0,files_value/* valueAt */.f)(values, 'role_definition_id');
            if (given !== undefined)
                return undefined;
            const own = terraformIds_idOf(named);
            return text(own.slice(own.lastIndexOf('/') + 1));
        }
        case 'azapi_resource.output': {
            // A resource has it below its identity, an identity among its own properties.
            const principal = objectAt({ principalId: text((0,declaredScopes/* declaredPrincipal */.lV)(terraformIds_idOf(named))) }, named, place);
            return objectAt({ identity: principal, properties: principal }, named, place);
        }
    }
    if (attribute === 'identity' &&
        (isData || (0,files_value/* valueAt */.f)(values, 'identity') !== undefined || type === 'azapi_resource')) {
        return identityList(named, place);
    }
    if (attribute === 'id' && /^(?:azurerm|azapi)_/.test(type) && type !== 'azapi_resource_action')
        return text(terraformIds_idOf(named));
    return undefined;
}
/** The object id that a data source is looked up by. */
function existingObject({ isData, values }, place) {
    const given = isData ? (0,files_value/* valueAt */.f)(values, 'object_id') : undefined;
    return given?.kind === 'text' ? { ...given, place } : undefined;
}
function identityList(named, place) {
    const written = (0,files_value/* valueAt */.f)(named.values, 'identity');
    if (written?.kind === 'unresolved')
        return unknown(`${named.address}.identity`, written.why, place);
    const block = written?.kind === 'list' ? written.items[0] : undefined;
    const type = (0,files_value/* valueAt */.f)(block, 'type');
    const ids = (0,files_value/* valueAt */.f)(block, 'identity_ids');
    const item = objectAt({
        principal_id: textOf((0,declaredScopes/* declaredPrincipal */.lV)(terraformIds_idOf(named)), place),
        ...(type === undefined ? {} : { type: { ...type, place } }),
        ...(ids === undefined ? {} : { identity_ids: { ...ids, place } }),
    }, named, place);
    return { kind: 'list', items: [item], place };
}
function objectAt(entries, { address }, place) {
    const made = new Map();
    for (const [name, value] of Object.entries(entries))
        made.set(name.toLowerCase(), { name, namePlace: place, value });
    return partialObject(made, address, place);
}
/** For messages and for what is not known: a text that identifies, or what stands for one. */
function nameOf({ values, address }, place) {
    const name = (0,files_value/* valueAt */.f)(values, 'name') ?? (0,files_value/* valueAt */.f)(values, 'display_name');
    return name === undefined || (0,files_value/* identifying */.j)(name) === undefined
        ? unknown(address, 'the provider makes its name', place, (0,standIn/* standIn */.u)(address))
        : name;
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformProperties.js


const move = (from, to, rest = {}) => ({
    from: from.split('.'),
    to: to.split('.'),
    ...rest,
});
function switched(whenTrue, whenFalse) {
    return (value) => {
        const on = isOn(value);
        return on === undefined ? value : { kind: 'text', text: on ? whenTrue : whenFalse, ...where(value) };
    };
}
const access = switched('Enabled', 'Disabled');
function negated(value) {
    const on = isOn(value);
    return on === undefined ? value : { kind: 'boolean', boolean: !on, ...where(value) };
}
function isOn(value) {
    const text = asText(value);
    if (value.kind === 'unresolved')
        return undefined;
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
function where({ place, confidence }) {
    return { place, ...(confidence === undefined ? {} : { confidence }) };
}
/** A list of ids is an object by id in ARM. */
function byId(value) {
    if (value.kind !== 'list')
        return value;
    const entries = new Map();
    for (const item of value.items) {
        const name = (0,files_value/* identifying */.j)(item);
        if (name === undefined)
            continue;
        entries.set(name.toLowerCase(), {
            name,
            namePlace: item.place,
            value: { kind: 'object', entries: new Map(), place: item.place },
        });
    }
    return { kind: 'object', entries, ...where(value) };
}
/** Each item as an object with the item at `name`. */
function wrapped(name) {
    return (value) => value.kind === 'list'
        ? {
            ...value,
            items: value.items.map((item) => (item.kind === 'unresolved' ? item : single(name, item))),
        }
        : value;
}
function single(name, value) {
    const entries = new Map([[name.toLowerCase(), { name, namePlace: value.place, value }]]);
    return { kind: 'object', entries, place: value.place };
}
/** Objects of a list with other names. */
function renamed(names) {
    return (value) => {
        if (value.kind !== 'list')
            return value;
        const items = value.items.map((item) => {
            if (item.kind !== 'object')
                return item;
            const entries = new Map();
            for (const [from, to] of Object.entries(names)) {
                const entry = item.entries.get(from);
                if (entry !== undefined)
                    entries.set(to.toLowerCase(), { ...entry, name: to });
            }
            return { ...item, entries };
        });
        return { ...value, items };
    };
}
/** A list of one. */
function listed(value) {
    return value.kind === 'list' || value.kind === 'null'
        ? value
        : { kind: 'list', items: [value], ...where(value) };
}
const terraformProperties_IDENTITY = [
    move('identity.type', 'identity.type'),
    move('identity.identity_ids', 'identity.userAssignedIdentities', { convert: byId }),
];
const terraformProperties_TAGS = move('tags', 'tags');
const terraformProperties_WORKSPACES = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNTS = 'Microsoft.CognitiveServices/accounts';
const WORKSPACE = [
    ...terraformProperties_IDENTITY,
    terraformProperties_TAGS,
    move('managed_network.isolation_mode', 'properties.managedNetwork.isolationMode'),
    move('storage_account_id', 'properties.storageAccount'),
    move('key_vault_id', 'properties.keyVault'),
    move('container_registry_id', 'properties.containerRegistry'),
    move('application_insights_id', 'properties.applicationInsights'),
    move('primary_user_assigned_identity', 'properties.primaryUserAssignedIdentity'),
];
const ACCOUNT = [
    ...terraformProperties_IDENTITY,
    terraformProperties_TAGS,
    move('custom_subdomain_name', 'properties.customSubDomainName'),
    move('network_acls.default_action', 'properties.networkAcls.defaultAction'),
    move('network_acls.ip_rules', 'properties.networkAcls.ipRules', { convert: wrapped('value') }),
    move('network_acls.virtual_network_rules', 'properties.networkAcls.virtualNetworkRules', {
        convert: renamed({ subnet_id: 'id' }),
    }),
    move('outbound_network_access_restricted', 'properties.restrictOutboundNetworkAccess', {
        byDefault: false,
    }),
    move('fqdns', 'properties.allowedFqdnList'),
];
const CONNECTION = [
    move('category', 'properties.category'),
    move('target', 'properties.target'),
    move('metadata', 'properties.metadata'),
    move('is_shared_to_all', 'properties.isSharedToAll'),
];
function connection(authType, keys = []) {
    return {
        type: `${ACCOUNTS}/connections`,
        fixed: { 'properties.authType': authType },
        moves: [...CONNECTION, ...keys],
    };
}
function compute(computeType, moves) {
    return {
        type: `${terraformProperties_WORKSPACES}/computes`,
        fixed: { 'properties.computeType': computeType },
        moves: [
            ...terraformProperties_IDENTITY,
            terraformProperties_TAGS,
            move('local_auth_enabled', 'properties.disableLocalAuth', { convert: negated, byDefault: true }),
            ...moves,
        ],
    };
}
const NODE_IP = move('node_public_ip_enabled', 'properties.properties.enableNodePublicIp', {
    byDefault: true,
});
const GRANT = [
    move('role_definition_id', 'properties.roleDefinitionId'),
    move('role_definition_name', 'properties.roleDefinitionName'),
    move('principal_id', 'properties.principalId'),
    move('principal_type', 'properties.principalType'),
    move('condition', 'properties.condition'),
    move('condition_version', 'properties.conditionVersion'),
    move('description', 'properties.description'),
    move('delegated_managed_identity_resource_id', 'properties.delegatedManagedIdentityResourceId'),
];
const SCHEDULE = [
    ...GRANT,
    move('schedule.start_date_time', 'properties.scheduleInfo.startDateTime'),
    move('schedule.expiration.end_date_time', 'properties.scheduleInfo.expiration.endDateTime'),
    move('schedule.expiration.duration_days', 'properties.scheduleInfo.expiration.durationDays'),
    move('schedule.expiration.duration_hours', 'properties.scheduleInfo.expiration.durationHours'),
    move('justification', 'properties.justification'),
];
const API_KEY = [move('api_key', 'properties.credentials.key')];
const ACCOUNT_KEY = [move('account_key', 'properties.credentials.key')];
const CUSTOM_KEYS = [move('custom_keys', 'properties.credentials.keys')];
/**
 * Resources of azurerm and azuread with a place in ARM. One line per argument; what stands in none is no business of
 * any rule.
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
 */
const TERRAFORM_RESOURCES = {
    azurerm_machine_learning_workspace: {
        type: terraformProperties_WORKSPACES,
        moves: [
            ...WORKSPACE,
            move('kind', 'kind', { byDefault: 'Default' }),
            move('public_network_access_enabled', 'properties.publicNetworkAccess', {
                convert: access,
                byDefault: true,
            }),
            move('storage_account_access_type', 'properties.systemDatastoresAuthMode', { byDefault: 'AccessKey' }),
        ],
    },
    azurerm_ai_foundry: {
        type: terraformProperties_WORKSPACES,
        fixed: { kind: 'Hub' },
        moves: [
            ...WORKSPACE,
            move('public_network_access', 'properties.publicNetworkAccess', { byDefault: 'Enabled' }),
        ],
    },
    azurerm_ai_foundry_project: {
        type: terraformProperties_WORKSPACES,
        fixed: { kind: 'Project' },
        moves: [...WORKSPACE, move('ai_services_hub_id', 'properties.hubResourceId')],
    },
    azurerm_machine_learning_workspace_network_outbound_rule_fqdn: {
        type: `${terraformProperties_WORKSPACES}/outboundRules`,
        fixed: { 'properties.type': 'FQDN' },
        moves: [move('destination_fqdn', 'properties.destination')],
    },
    azurerm_machine_learning_compute_cluster: compute('AmlCompute', [
        NODE_IP,
        move('ssh_public_access_enabled', 'properties.properties.remoteLoginPortPublicAccess', {
            convert: access,
        }),
    ]),
    azurerm_machine_learning_compute_instance: compute('ComputeInstance', [
        NODE_IP,
        move('ssh', 'properties.properties.sshSettings.sshPublicAccess', {
            convert: (value) => value.kind === 'list' ? { kind: 'text', text: 'Enabled', ...where(value) } : value,
            byDefault: 'Disabled',
        }),
    ]),
    azurerm_machine_learning_inference_cluster: compute('AKS', []),
    azurerm_machine_learning_synapse_spark: compute('SynapseSpark', []),
    azurerm_machine_learning_datastore_blobstorage: {
        type: `${terraformProperties_WORKSPACES}/datastores`,
        fixed: { 'properties.datastoreType': 'AzureBlob' },
        moves: [terraformProperties_TAGS],
    },
    azurerm_machine_learning_datastore_datalake_gen2: {
        type: `${terraformProperties_WORKSPACES}/datastores`,
        fixed: { 'properties.datastoreType': 'AzureDataLakeGen2' },
        moves: [terraformProperties_TAGS],
    },
    azurerm_machine_learning_datastore_fileshare: {
        type: `${terraformProperties_WORKSPACES}/datastores`,
        fixed: { 'properties.datastoreType': 'AzureFile' },
        moves: [terraformProperties_TAGS],
    },
    azurerm_cognitive_account: {
        type: ACCOUNTS,
        moves: [
            ...ACCOUNT,
            move('kind', 'kind'),
            move('local_auth_enabled', 'properties.disableLocalAuth', { convert: negated, byDefault: true }),
            move('public_network_access_enabled', 'properties.publicNetworkAccess', {
                convert: access,
                byDefault: true,
            }),
        ],
    },
    azurerm_ai_services: {
        type: ACCOUNTS,
        fixed: { kind: 'AIServices' },
        moves: [
            ...ACCOUNT,
            move('local_authentication_enabled', 'properties.disableLocalAuth', {
                convert: negated,
                byDefault: true,
            }),
            move('public_network_access', 'properties.publicNetworkAccess', { byDefault: 'Enabled' }),
        ],
    },
    azurerm_cognitive_account_project: { type: `${ACCOUNTS}/projects`, moves: [...terraformProperties_IDENTITY, terraformProperties_TAGS] },
    azurerm_cognitive_account_connection_api_key: connection('ApiKey', API_KEY),
    azurerm_cognitive_account_connection_account_key: connection('AccountKey', ACCOUNT_KEY),
    azurerm_cognitive_account_connection_custom_keys: connection('CustomKeys', CUSTOM_KEYS),
    azurerm_cognitive_account_connection_entra_id: connection('AAD'),
    azurerm_cognitive_account_connection_account_managed_identity: connection('AccountManagedIdentity'),
    azurerm_cognitive_account_connection_oauth2: connection('OAuth2'),
    azurerm_cognitive_account_project_connection_api_key: connection('ApiKey', API_KEY),
    azurerm_cognitive_account_project_connection_account_key: connection('AccountKey', ACCOUNT_KEY),
    azurerm_cognitive_account_project_connection_custom_keys: connection('CustomKeys', CUSTOM_KEYS),
    azurerm_cognitive_account_project_connection_entra_id: connection('AAD'),
    azurerm_search_service: {
        type: 'Microsoft.Search/searchServices',
        moves: [
            ...terraformProperties_IDENTITY,
            terraformProperties_TAGS,
            move('local_authentication_enabled', 'properties.disableLocalAuth', {
                convert: negated,
                byDefault: true,
            }),
            move('public_network_access_enabled', 'properties.publicNetworkAccess', {
                convert: access,
                byDefault: true,
            }),
        ],
    },
    azurerm_user_assigned_identity: { type: 'Microsoft.ManagedIdentity/userAssignedIdentities', moves: [terraformProperties_TAGS] },
    azurerm_federated_identity_credential: {
        type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
        moves: [
            move('issuer', 'properties.issuer'),
            move('subject', 'properties.subject'),
            move('audience', 'properties.audiences', { convert: listed }),
        ],
    },
    azurerm_role_assignment: { type: 'Microsoft.Authorization/roleAssignments', moves: GRANT },
    azurerm_role_definition: {
        type: 'Microsoft.Authorization/roleDefinitions',
        fixed: { 'properties.type': 'CustomRole' },
        moves: [
            move('name', 'properties.roleName'),
            move('description', 'properties.description'),
            move('permissions', 'properties.permissions', {
                convert: renamed({
                    actions: 'actions',
                    not_actions: 'notActions',
                    data_actions: 'dataActions',
                    not_data_actions: 'notDataActions',
                }),
            }),
            move('assignable_scopes', 'properties.assignableScopes'),
        ],
    },
    azurerm_pim_eligible_role_assignment: {
        type: 'Microsoft.Authorization/roleEligibilityScheduleRequests',
        fixed: { 'properties.requestType': 'AdminAssign' },
        moves: SCHEDULE,
    },
    azurerm_pim_active_role_assignment: {
        type: 'Microsoft.Authorization/roleAssignmentScheduleRequests',
        fixed: { 'properties.requestType': 'AdminAssign' },
        moves: SCHEDULE,
    },
    azurerm_monitor_diagnostic_setting: {
        type: 'Microsoft.Insights/diagnosticSettings',
        moves: [
            move('log_analytics_workspace_id', 'properties.workspaceId'),
            move('storage_account_id', 'properties.storageAccountId'),
            move('enabled_log', 'properties.logs', {
                convert: renamed({ category: 'category', category_group: 'categoryGroup' }),
            }),
            move('log', 'properties.logs', {
                convert: renamed({ category: 'category', category_group: 'categoryGroup', enabled: 'enabled' }),
            }),
        ],
    },
    azurerm_resource_group: { type: 'Microsoft.Resources/resourceGroups', moves: [terraformProperties_TAGS] },
    azuread_application: {
        type: 'Microsoft.Graph/applications',
        moves: [move('display_name', 'properties.displayName')],
    },
    azuread_application_registration: {
        type: 'Microsoft.Graph/applications',
        moves: [move('display_name', 'properties.displayName')],
    },
    azuread_service_principal: {
        type: 'Microsoft.Graph/servicePrincipals',
        moves: [
            move('object_id', 'properties.id'),
            move('application_id', 'properties.appId'),
            move('client_id', 'properties.appId'),
            move('display_name', 'properties.displayName'),
        ],
    },
    azuread_group: {
        type: 'Microsoft.Graph/groups',
        moves: [move('object_id', 'properties.id'), move('display_name', 'properties.displayName')],
    },
    azuread_user: {
        type: 'Microsoft.Graph/users',
        moves: [
            move('object_id', 'properties.id'),
            move('display_name', 'properties.displayName'),
            move('user_principal_name', 'properties.displayName'),
        ],
    },
    azuread_application_federated_identity_credential: {
        type: 'Microsoft.Graph/applications/federatedIdentityCredentials',
        moves: [
            move('display_name', 'properties.name'),
            move('issuer', 'properties.issuer'),
            move('subject', 'properties.subject'),
            move('audiences', 'properties.audiences', { convert: listed }),
        ],
    },
    azuread_application_flexible_federated_identity_credential: {
        type: 'Microsoft.Graph/applications/federatedIdentityCredentials',
        moves: [
            move('display_name', 'properties.name'),
            move('issuer', 'properties.issuer'),
            move('claims_matching_expression', 'properties.claimsMatchingExpression.value'),
            move('audience', 'properties.audiences', { convert: listed }),
        ],
    },
    azuread_application_password: {
        type: 'Microsoft.Graph/applications/passwords',
        moves: [
            move('display_name', 'properties.displayName'),
            move('start_date', 'properties.startDateTime'),
            move('end_date', 'properties.endDateTime'),
            move('end_date_relative', 'properties.endDateRelative'),
        ],
    },
    azuread_service_principal_password: {
        type: 'Microsoft.Graph/applications/passwords',
        moves: [
            move('display_name', 'properties.displayName'),
            move('start_date', 'properties.startDateTime'),
            move('end_date', 'properties.endDateTime'),
            move('end_date_relative', 'properties.endDateRelative'),
        ],
    },
};
/** Arguments of a datastore that are credentials, and what ARM calls them. */
const terraformProperties_DATASTORE_CREDENTIALS = {
    account_key: 'AccountKey',
    shared_access_signature: 'Sas',
    client_secret: 'ServicePrincipal',
};
/** An argument, through the first block of each kind. */
function argumentAt(values, path) {
    const [name = '', ...rest] = path;
    const entry = values?.kind === 'object' ? values.entries.get(name) : undefined;
    if (entry === undefined || rest.length === 0)
        return entry;
    if (entry.value.kind === 'unresolved')
        return entry;
    const inner = entry.value.kind === 'list' ? entry.value.items[0] : entry.value;
    return inner?.kind === 'unresolved' ? { ...entry, value: inner } : argumentAt(inner, rest);
}
/** Whether something is given at all: an argument that is `null` is not. */
function isGiven(value) {
    return value !== undefined && value.kind !== 'null';
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformDeclarations.js








/** Marks what an update does not name, so that it can be laid over what it updates. */
const UNCHANGED = 'azapi_update_resource';
const NOTHING = { declarations: [], blind: [] };
const ROLE_ASSIGNMENT = 'microsoft.authorization/roleassignments';
const APPLICATIONS = 'Microsoft.Graph/applications';
/** What an extension applies to stands in an argument of its own. */
const EXTENSIONS = {
    azurerm_role_assignment: 'scope',
    azurerm_role_definition: 'scope',
    azurerm_pim_eligible_role_assignment: 'scope',
    azurerm_pim_active_role_assignment: 'scope',
    azurerm_monitor_diagnostic_setting: 'target_resource_id',
};
/** A management group, a subscription, a resource group, a resource, or the tenant. */
const SCOPE = /^(?:\/|\/providers\/Microsoft\.Management\/managementGroups\/(?:[^/{}]+|\{[^{}]*\})|\/subscriptions\/(?:[^/{}]+|\{[^{}]*\})(?:\/resourceGroups\/(?:\{[^{}]*\}|[^/{}])+(?:\/providers\/[^/]+(?:\/(?:\{[^{}]*\}|[^/{}])+)+)?)?(?:\/providers\/[^/]+(?:\/(?:\{[^{}]*\}|[^/{}])+)+)?|\/providers(?:\/(?:\{[^{}]*\}|[^/{}])+)+)$/i;
/** What a resource or data source declares in ARM's terms; nothing for one that no rule looks at. */
function terraformDeclarations_translate(source) {
    const { type } = source.named;
    if (type === 'azapi_resource' || type === 'azapi_update_resource')
        return azapi(source);
    const known = Object.hasOwn(TERRAFORM_RESOURCES, type) ? TERRAFORM_RESOURCES[type] : undefined;
    if (known === undefined)
        return NOTHING;
    const target = targetOf(source, known);
    if ('expression' in target)
        return { declarations: [], blind: [target] };
    const { id, scope, armType } = target;
    const declaration = {
        file: source.file,
        place: source.place,
        symbol: source.symbol,
        type: armType,
        name: nameOf(source.named, source.place),
        id,
        scope,
        existing: source.named.isData,
        ...(source.condition === undefined ? {} : { condition: source.condition }),
        body: terraformDeclarations_bodyOf(source, known),
        format: source.format,
    };
    return { declarations: [declaration, ...passwordsIn(source, declaration)], blind: [] };
}
function targetOf(source, { type: armType }) {
    const { named } = source;
    const own = asText((0,files_value/* valueAt */.f)(named.values, 'name'));
    const unique = (0,standIn/* standIn */.u)(`${named.root}#${named.address}`);
    const extends_ = EXTENSIONS[named.type];
    if (extends_ !== undefined && !named.isData) {
        const value = (0,files_value/* valueAt */.f)(named.values, extends_);
        const scope = validScope(asText(value));
        if (scope === undefined) {
            if (named.type === 'azurerm_role_definition')
                return { id: terraformIds_idOf(named), scope: named.subscription, armType };
            return hiddenScope(source, value, extends_, armType);
        }
        if (named.type === 'azurerm_role_definition')
            return { id: terraformIds_idOf(named), scope, armType };
        return { id: (0,declaredScopes/* declaredId */.ST)(scope, armType, [own === undefined ? unique : terraformIds_segment(own)]), scope, armType };
    }
    if (named.type.startsWith('azuread_application_') && named.type !== 'azuread_application_registration') {
        const parent = applicationId((0,files_value/* valueAt */.f)(named.values, 'application_id') ?? (0,files_value/* valueAt */.f)(named.values, 'application_object_id'));
        const collection = armType.slice(armType.lastIndexOf('/') + 1);
        const name = asText((0,files_value/* valueAt */.f)(named.values, 'display_name')) ?? unique;
        return {
            id: `${parent ?? (0,declaredScopes/* declaredId */.ST)('/', APPLICATIONS, [unique])}/${collection}/${terraformIds_segment(name)}`,
            scope: '/',
            armType,
        };
    }
    if (named.type === 'azuread_service_principal_password') {
        const principal = asText((0,files_value/* valueAt */.f)(named.values, 'service_principal_id') ?? (0,files_value/* valueAt */.f)(named.values, 'service_principal_object_id'));
        return {
            id: `${(0,declaredScopes/* declaredId */.ST)('/', 'Microsoft.Graph/servicePrincipals', [terraformIds_segment(principal ?? unique)])}/passwords/${unique}`,
            scope: '/',
            armType,
        };
    }
    const id = terraformIds_idOf(named);
    const actual = /\/projects\/[^/]+\/connections\//i.test(id) && BELOW[named.type] !== undefined
        ? 'Microsoft.CognitiveServices/accounts/projects/connections'
        : armType;
    return { id, scope: named.type.startsWith('azuread_') ? '/' : terraformIds_scopeOf(id, actual), armType: actual };
}
/** The text as a scope, when its level can be told: what is not known may hold a slash only where a name stands. */
function validScope(text) {
    const id = idText(text);
    return id !== undefined && SCOPE.test(id) ? id : undefined;
}
function hiddenScope({ file, place, named, damage }, value, argument, type) {
    const hidden = value?.kind === 'unresolved' ? value : undefined;
    const why = value === undefined && damage !== undefined
        ? 'part of the block cannot be read'
        : hidden === undefined
            ? `its ${argument} is none that Azure has`
            : hidden.why;
    return {
        file,
        place: value?.place ?? place,
        expression: hidden?.expression ?? `${named.address}.${argument}`,
        why,
        type,
    };
}
/** `/applications/<object id>`, an id of a declared one, or either alone. */
function applicationId(value) {
    const text = asText(value);
    if (text === undefined)
        return undefined;
    if (/^\/providers\//i.test(text))
        return text;
    return (0,declaredScopes/* declaredId */.ST)('/', APPLICATIONS, [terraformIds_segment(text.replace(/^\/applications\//i, ''))]);
}
/** Builds a body; what is put at a path first stays. */
class Body {
    #root = new Map();
    #place;
    constructor(place) {
        this.#place = place;
    }
    put(path, value, namePlace) {
        let entries = this.#root;
        for (const [index, name] of path.entries()) {
            const key = name.toLowerCase();
            const there = entries.get(key);
            if (index === path.length - 1) {
                if (there === undefined)
                    entries.set(key, { name, namePlace, value });
                return;
            }
            if (there !== undefined && there.value.kind !== 'object')
                return;
            const inner = new Map(there?.value.kind === 'object' ? there.value.entries : []);
            entries.set(key, {
                name,
                namePlace: there?.namePlace ?? namePlace,
                value: { kind: 'object', entries: inner, place: there?.value.place ?? value.place },
            });
            entries = inner;
        }
    }
    finish() {
        return { kind: 'object', entries: this.#root, place: this.#place };
    }
}
function terraformDeclarations_bodyOf(source, { moves, fixed = {} }) {
    const { named, place } = source;
    const body = new Body(place);
    for (const [path, text] of Object.entries(fixed))
        body.put(path.split('.'), textOf(text, place), place);
    for (const { from, to, convert, byDefault } of moves) {
        const entry = argumentAt(named.values, from);
        if (entry !== undefined && isGiven(entry.value)) {
            body.put(to, convert === undefined ? entry.value : convert(entry.value), entry.namePlace);
        }
        else if (source.damage !== undefined) {
            body.put(to, terraformDeclarations_hiddenBy(source.damage, place), place);
        }
        else if (byDefault !== undefined && !named.isData) {
            const value = typeof byDefault === 'string' ? textOf(byDefault, place) : booleanOf(byDefault, place);
            body.put(to, { ...(convert === undefined ? value : convert(value)), confidence: 'medium' }, place);
        }
    }
    if (named.type.startsWith('azurerm_machine_learning_datastore_'))
        terraformDeclarations_putDatastoreCredentials(body, source);
    if (named.type.startsWith('azurerm_pim_'))
        putExpiration(body, source);
    if (named.type === 'azurerm_role_definition')
        putAssignableScopes(body, source);
    return body.finish();
}
function terraformDeclarations_hiddenBy({ source, place: at }, place) {
    return unknown(source, `line ${at.line}, column ${at.column}: this part of the block cannot be read`, place);
}
/** A credential only by its kind; without one, whoever uses the datastore signs in. */
function terraformDeclarations_putDatastoreCredentials(body, { named, place, damage }) {
    const path = ['properties', 'credentials', 'credentialsType'];
    for (const [argument, text] of Object.entries(terraformProperties_DATASTORE_CREDENTIALS)) {
        const entry = named.values.entries.get(argument);
        if (entry === undefined || !isGiven(entry.value))
            continue;
        // What is not known may still turn out to be `null`.
        const sure = entry.value.kind === 'unresolved' ? 'medium' : entry.value.confidence;
        body.put(path, { ...textOf(text, entry.namePlace), ...(sure === undefined ? {} : { confidence: sure }) }, entry.namePlace);
        return;
    }
    body.put(path, damage === undefined ? textOf('None', place) : terraformDeclarations_hiddenBy(damage, place), place);
}
/** @see https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create */
function putExpiration(body, { named, place, damage }) {
    const path = ['properties', 'scheduleInfo', 'expiration', 'type'];
    const schedule = named.values.entries.get('schedule');
    const at = (name) => argumentAt(named.values, ['schedule', 'expiration', name]);
    if (schedule?.value.kind === 'unresolved')
        body.put(path, schedule.value, schedule.namePlace);
    const end = at('end_date_time');
    const duration = at('duration_days') ?? at('duration_hours');
    if (end !== undefined && isGiven(end.value))
        body.put(path, textOf('AfterDateTime', end.namePlace), end.namePlace);
    else if (duration !== undefined && isGiven(duration.value)) {
        body.put(path, textOf('AfterDuration', duration.namePlace), duration.namePlace);
    }
    else {
        const where = schedule?.namePlace ?? place;
        body.put(path, damage === undefined ? textOf('NoExpiration', where) : terraformDeclarations_hiddenBy(damage, place), where);
    }
}
/** By default the scope that it is declared at. */
function putAssignableScopes(body, { named, place }) {
    const scope = named.values.entries.get('scope');
    if (scope === undefined)
        return;
    body.put(['properties', 'assignableScopes'], { kind: 'list', items: [scope.value], place: scope.value.place }, place);
}
/** `password { … }` inside of an application. */
function passwordsIn(source, application) {
    const { named } = source;
    if (named.type !== 'azuread_application')
        return [];
    const blocks = (0,files_value/* valueAt */.f)(named.values, 'password');
    if (blocks?.kind !== 'list')
        return [];
    return blocks.items.slice(0, 20).map((item, index) => {
        const body = new Body(item.place);
        for (const [from, to] of [
            ['display_name', 'displayName'],
            ['start_date', 'startDateTime'],
            ['end_date', 'endDateTime'],
        ]) {
            const value = (0,files_value/* valueAt */.f)(item, from);
            if (value !== undefined)
                body.put(['properties', to], value, value.place);
        }
        return {
            ...application,
            place: item.place,
            symbol: `${application.symbol}.password[${index}]`,
            type: `${APPLICATIONS}/passwords`,
            id: `${application.id}/passwords/${index}`,
            existing: false,
            body: body.finish(),
        };
    });
}
/** The body of an azapi resource: HCL, or JSON in a text. */
function azapiBody({ named, place, damage }) {
    const written = ['body', 'sensitive_body'].flatMap((name) => named.values.entries.get(name)?.value ?? []);
    const parts = written.filter(({ kind }) => kind !== 'null').map(parsed);
    const hidden = parts.find(({ kind }) => kind !== 'object');
    if (hidden !== undefined) {
        return hidden.kind === 'unresolved'
            ? hidden
            : unknown('body', `a ${hidden.kind} is no body`, hidden.place);
    }
    const [first, second] = parts;
    if (first === undefined) {
        return damage === undefined ? { kind: 'object', entries: new Map(), place } : terraformDeclarations_hiddenBy(damage, place);
    }
    return second === undefined ? first : united(first, second);
}
function parsed(value) {
    if (value.kind !== 'text')
        return value;
    const read = readJson(value.text);
    return read.ok
        ? movedTo(read.value, value.place)
        : unknown('body', `it is no JSON: ${read.why}`, value.place);
}
function united(left, right) {
    if (left.kind !== 'object' || right.kind !== 'object')
        return right;
    const entries = new Map(left.entries);
    for (const [key, entry] of right.entries) {
        const before = entries.get(key);
        entries.set(key, before === undefined ? entry : { ...entry, value: united(before.value, entry.value) });
    }
    return { ...left, entries };
}
/** Properties that rules look at: an update says nothing of those that it does not have. */
const LEFT_AS_THEY_ARE = [
    'authMode',
    'publicNetworkAccess',
    'disableLocalAuth',
    'networkAcls',
    'restrictOutboundNetworkAccess',
    'allowedFqdnList',
    'managedNetwork',
    'systemDatastoresAuthMode',
    'egressPublicNetworkAccess',
    'environmentVariables',
    'compute',
    'traffic',
    'mirrorTraffic',
    'authType',
    'credentials',
    'properties',
    'issuer',
    'subject',
    'audiences',
    'permissions',
];
/** @see https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource */
function azapi(source) {
    const { named, file, place } = source;
    const typeValue = named.values.entries.get('type')?.value;
    if (typeValue?.kind !== 'text') {
        const why = typeValue === undefined
            ? source.damage === undefined
                ? 'it has no type'
                : 'part of the block cannot be read'
            : whyOf(typeValue);
        const expression = typeValue?.kind === 'unresolved' ? typeValue.expression : `${named.address}.type`;
        return { declarations: [], blind: [{ file, place: typeValue?.place ?? place, expression, why }] };
    }
    const { id, type, apiVersion, scope } = azapiTarget(named);
    if (type.toLowerCase() === ROLE_ASSIGNMENT && !named.isData && validScope(scope) === undefined) {
        return {
            declarations: [],
            blind: [hiddenScope(source, (0,files_value/* valueAt */.f)(named.values, 'parent_id'), 'parent_id', type)],
        };
    }
    const isUpdate = named.type === 'azapi_update_resource';
    const body = new Body(place);
    const written = azapiBody(source);
    if (written.kind === 'object') {
        for (const entry of written.entries.values()) {
            const value = isUpdate && entry.name.toLowerCase() === 'properties' ? asUpdate(entry.value, place) : entry.value;
            body.put([entry.name], value, entry.namePlace);
        }
        if (isUpdate)
            body.put(['properties'], asUpdate({ kind: 'object', entries: new Map(), place }, place), place);
    }
    else {
        for (const name of ['properties', 'kind', 'sku'])
            body.put([name], written, place);
    }
    for (const name of ['location', 'tags']) {
        const entry = named.values.entries.get(name);
        if (entry !== undefined)
            body.put([name], entry.value, entry.namePlace);
    }
    putAzapiIdentity(body, source, isUpdate);
    const nameValue = nameOf(named, place);
    const declaration = {
        file,
        place,
        symbol: source.symbol,
        type,
        ...(apiVersion === undefined ? {} : { apiVersion }),
        name: isUpdate && named.values.entries.get('name') === undefined
            ? textOf(id.slice(id.lastIndexOf('/') + 1), place)
            : nameValue,
        id,
        scope,
        existing: named.isData,
        ...(source.condition === undefined ? {} : { condition: source.condition }),
        body: body.finish(),
        format: source.format,
    };
    return { declarations: [declaration], blind: [] };
}
function putAzapiIdentity(body, { named, place, damage }, isUpdate) {
    const type = argumentAt(named.values, ['identity', 'type']);
    const ids = argumentAt(named.values, ['identity', 'identity_ids']);
    if (type !== undefined)
        body.put(['identity', 'type'], type.value, type.namePlace);
    else if (isUpdate)
        body.put(['identity', 'type'], unchanged(place), place);
    else if (damage !== undefined)
        body.put(['identity', 'type'], terraformDeclarations_hiddenBy(damage, place), place);
    if (ids !== undefined)
        body.put(['identity', 'userAssignedIdentities'], byId(ids.value), ids.namePlace);
}
function unchanged(place) {
    return unknown(UNCHANGED, 'an update leaves what it does not name as it is', place);
}
function asUpdate(properties, place) {
    if (properties.kind !== 'object')
        return properties;
    const entries = new Map(properties.entries);
    for (const name of LEFT_AS_THEY_ARE) {
        if (!entries.has(name.toLowerCase()))
            entries.set(name.toLowerCase(), { name, namePlace: place, value: unchanged(place) });
    }
    return { ...properties, entries };
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformSyntax.js
/** Stands for the item of a splat; no name of the language has a space. */
const SPLAT_ITEM = 'splat item';
const terraformSyntax_DEEPEST = 100;
const LONGEST_SOURCE = 200;
/** Turns a tree into blocks. `offset` is where its text begins in the file. */
class TerraformSyntax {
    #file;
    #text;
    #places;
    #offset;
    #hasErrors = true;
    constructor(file, text, places, offset) {
        this.#file = file;
        this.#text = text;
        this.#places = places;
        this.#offset = offset;
    }
    /** The attributes and blocks of a whole file, as if it were one block. */
    file(root) {
        this.#hasErrors = root.hasError;
        const body = terraformSyntax_named(root, 'body');
        return this.#block('', [], this.#place(root), root, body, 0);
    }
    #place({ startIndex, endIndex }) {
        return this.#places.place(this.#offset + startIndex, this.#offset + endIndex);
    }
    #source({ startIndex, endIndex }) {
        return this.#text
            .slice(this.#offset + startIndex, this.#offset + Math.min(endIndex, startIndex + LONGEST_SOURCE))
            .trim();
    }
    #textOf({ startIndex, endIndex }) {
        return this.#between(startIndex, endIndex);
    }
    #isBroken(node) {
        return this.#hasErrors && node.hasError;
    }
    /** All of the text between two nodes, however long. */
    #between(start, end) {
        return this.#text.slice(this.#offset + start, this.#offset + end);
    }
    #block(keyword, labels, place, whole, body, depth) {
        const attributes = new Map();
        const blocks = [];
        let damage;
        const children = body?.namedChildren ?? [];
        for (const child of children) {
            if (child.type === 'comment')
                continue;
            if (child.type === 'block' && !(depth > terraformSyntax_DEEPEST) && (!this.#isBroken(child) || keyword === '')) {
                blocks.push(this.#nested(child, depth));
            }
            else if (child.type === 'block' && this.#isBroken(child) && depth <= terraformSyntax_DEEPEST) {
                const nested = this.#nested(child, depth);
                blocks.push(nested);
                damage ??= nested.damage ?? this.#damage(child);
            }
            else if (child.type === 'attribute' && !this.#isBroken(child)) {
                const attribute = this.#attribute(child);
                if (attribute !== undefined && !attributes.has(attribute.name)) {
                    attributes.set(attribute.name, attribute);
                }
            }
            else {
                // The parser finds its way back somewhere behind the mistake: what follows may be taken for something else.
                damage ??= this.#damage(child);
                if (keyword !== '')
                    break;
            }
        }
        if (damage === undefined && this.#isBroken(whole) && keyword !== '') {
            damage = this.#damage(firstError(whole) ?? whole);
        }
        return {
            file: this.#file,
            keyword,
            labels,
            place,
            attributes,
            blocks,
            ...(damage === undefined ? {} : { damage }),
        };
    }
    #damage(node) {
        const error = firstError(node) ?? node;
        // What is missing has no text: the line says where.
        const text = this.#source(error) || this.#text.slice(this.#offset + error.startIndex).slice(0, LONGEST_SOURCE);
        const source = text.trim().split('\n', 1)[0] ?? '';
        return { place: this.#place(error), source };
    }
    #nested(node, depth) {
        const [keyword, ...rest] = node.namedChildren;
        const labels = rest.filter(({ type }) => type === 'string_lit' || type === 'identifier');
        const last = labels.at(-1) ?? keyword ?? node;
        const place = this.#place({ startIndex: node.startIndex, endIndex: last.endIndex });
        return this.#block(keyword === undefined ? '' : this.#textOf(keyword), labels.map((label) => label.type === 'identifier' ? this.#textOf(label) : this.#textOf(label).slice(1, -1)), place, node, rest.find(({ type }) => type === 'body'), depth + 1);
    }
    #attribute(node) {
        const [name, value] = node.namedChildren.filter(({ type }) => type !== 'comment');
        if (name === undefined || value === undefined)
            return undefined;
        return { name: this.#textOf(name), namePlace: this.#place(name), value: this.#expression(value, 0) };
    }
    #written(node) {
        // The parser is asked for the end of a node each time anew.
        const { startIndex, endIndex } = node;
        const range = { startIndex, endIndex };
        return { place: this.#place(range), source: this.#source(range) };
    }
    #unreadable(node, why) {
        return { kind: 'unreadable', why, ...this.#written(node) };
    }
    #expression(node, depth) {
        if (depth > terraformSyntax_DEEPEST)
            return this.#unreadable(node, 'it is nested too deep');
        const children = node.children.filter(({ type }) => type !== 'comment');
        return node.type === 'expression' ? this.#term(children, node, depth) : this.#primary(node, depth);
    }
    /** Something to begin with, and the attributes, indexes and splats after it. */
    #term(nodes, whole, depth) {
        const [first, inner] = nodes;
        if (first === undefined)
            return this.#unreadable(whole, 'nothing stands there');
        const inParentheses = first.type === '(';
        const start = inParentheses ? inner : first;
        if (start === undefined)
            return this.#unreadable(whole, 'nothing stands there');
        const head = this.#expression(start, depth + 1);
        return this.#steps(head, nodes.slice(inParentheses ? 3 : 1), first.startIndex, depth);
    }
    #steps(head, nodes, start, depth) {
        let made = head;
        for (const node of nodes) {
            const written = this.#written({ startIndex: start, endIndex: node.endIndex });
            const [child] = node.namedChildren;
            if (child === undefined && node.type !== 'splat')
                return { ...written, kind: 'unreadable', why: `${node.type} says nothing` };
            switch (node.type) {
                case 'get_attr':
                    made = {
                        kind: 'attribute',
                        of: made,
                        name: child === undefined ? '' : this.#textOf(child),
                        ...written,
                    };
                    break;
                case 'index': {
                    // `[0]`, or the older `.0`.
                    const at = child?.namedChildren[0];
                    made =
                        child?.type === 'new_index' && at !== undefined
                            ? { kind: 'index', of: made, at: this.#expression(at, depth + 1), ...written }
                            : {
                                kind: 'index',
                                of: made,
                                at: {
                                    kind: 'literal',
                                    value: Number(this.#textOf(node).replaceAll(/\D/g, '')),
                                    ...written,
                                },
                                ...written,
                            };
                    break;
                }
                case 'splat': {
                    const item = { kind: 'name', name: SPLAT_ITEM, ...written };
                    made = {
                        kind: 'splat',
                        of: made,
                        item: this.#steps(item, child?.namedChildren ?? [], start, depth + 1),
                        ...written,
                    };
                    break;
                }
                default:
                    return { ...written, kind: 'unreadable', why: `${node.type} is not read` };
            }
        }
        return made;
    }
    #primary(node, depth) {
        const written = this.#written(node);
        const [child] = node.namedChildren;
        switch (node.type) {
            case 'literal_value':
            case 'template_expr':
            case 'collection_value':
            case 'operation':
            case 'for_expr':
                return child === undefined
                    ? this.#unreadable(node, 'nothing stands there')
                    : this.#expression(child, depth + 1);
            case 'string_lit':
            case 'quoted_template':
                return this.#template(node, true, depth);
            case 'heredoc_template':
                return this.#template(node, false, depth);
            case 'numeric_lit':
                return { kind: 'literal', value: Number(this.#textOf(node)), ...written };
            case 'bool_lit':
                return { kind: 'literal', value: this.#textOf(node) === 'true', ...written };
            case 'null_lit':
                return { kind: 'literal', value: null, ...written };
            case 'variable_expr':
                return { kind: 'name', name: this.#textOf(node), ...written };
            case 'tuple':
                return { kind: 'tuple', items: this.#expressions(node, depth), ...written };
            case 'object':
                return { kind: 'object', entries: this.#elements(node, depth), ...written };
            case 'function_call':
                return this.#call(node, depth);
            case 'conditional': {
                const [condition, whenTrue, whenFalse] = this.#expressions(node, depth);
                if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
                    break;
                return { kind: 'choice', condition, whenTrue, whenFalse, ...written };
            }
            case 'binary_operation': {
                const nodes = node.children.filter(({ type }) => type !== 'comment');
                const at = nodes.findIndex(({ type }) => /^(?:[-+*/%<>]|[=!<>]=|&&|\|\|)$/.test(type));
                const operator = nodes[at];
                if (operator === undefined || at < 1)
                    break;
                const left = this.#term(nodes.slice(0, at), node, depth + 1);
                const right = this.#term(nodes.slice(at + 1), node, depth + 1);
                return { kind: 'binary', operator: operator.type, left, right, ...written };
            }
            case 'unary_operation': {
                const [operator, ...rest] = node.children.filter(({ type }) => type !== 'comment');
                if (operator === undefined)
                    break;
                return { kind: 'unary', operator: operator.type, of: this.#term(rest, node, depth + 1), ...written };
            }
            case 'for_tuple_expr':
            case 'for_object_expr':
                return this.#for(node, depth);
        }
        return this.#unreadable(node, `${node.type.replaceAll('_', ' ')} is not read`);
    }
    #expressions(node, depth) {
        return node.namedChildren
            .filter(({ type }) => type === 'expression')
            .map((child) => this.#expression(child, depth + 1));
    }
    #elements(node, depth) {
        return node.namedChildren.flatMap((element) => {
            if (element.type !== 'object_elem')
                return [];
            const [key, value] = this.#expressions(element, depth);
            if (key === undefined || value === undefined)
                return [];
            // A bare name is the key itself; in parentheses it is an expression.
            const isBare = key.kind === 'name' && element.namedChild(0)?.child(0)?.type !== '(';
            return [
                {
                    key: isBare ? { kind: 'literal', value: key.name, place: key.place, source: key.source } : key,
                    value,
                },
            ];
        });
    }
    #call(node, depth) {
        const name = node.namedChildren.filter(({ type }) => type === 'identifier');
        const given = terraformSyntax_named(node, 'function_arguments');
        return {
            kind: 'call',
            name: name.map((name) => this.#textOf(name)).join('::'),
            values: given === undefined ? [] : this.#expressions(given, depth),
            expands: given?.namedChildren.some(({ type }) => type === 'ellipsis') ?? false,
            ...this.#written(node),
        };
    }
    #for(node, depth) {
        const intro = terraformSyntax_named(node, 'for_intro');
        const only = terraformSyntax_named(node, 'for_cond');
        const over = intro === undefined ? undefined : this.#expressions(intro, depth)[0];
        const results = this.#expressions(node, depth);
        const value = results.at(-1);
        if (intro === undefined || over === undefined || value === undefined) {
            return this.#unreadable(node, 'the loop is not read');
        }
        const condition = only === undefined ? undefined : this.#expressions(only, depth)[0];
        const key = node.type === 'for_object_expr' ? results[0] : undefined;
        return {
            kind: 'for',
            names: intro.namedChildren
                .filter(({ type }) => type === 'identifier')
                .map((name) => this.#textOf(name)),
            over,
            ...(key === undefined ? {} : { key }),
            value,
            groups: node.namedChildren.some(({ type }) => type === 'ellipsis'),
            ...(condition === undefined ? {} : { only: condition }),
            ...this.#written(node),
        };
    }
    /** The tree leaves out spaces at the ends of a text, so its pieces are what stands between the interpolations. */
    #template(node, isQuoted, depth) {
        const written = this.#written(node);
        const children = node.namedChildren;
        const begin = isQuoted ? node.startIndex + 1 : this.#afterLine(node);
        const last = children.at(-1);
        const end = isQuoted ? node.endIndex - 1 : (last?.startIndex ?? node.endIndex);
        const parts = [];
        let from = begin;
        for (const child of children) {
            if (child.type === 'template_directive') {
                return { kind: 'unreadable', why: 'a template with %{ } is not worked out', ...written };
            }
            if (child.type !== 'template_interpolation')
                continue;
            parts.push(this.#between(from, child.startIndex));
            const inner = terraformSyntax_named(child, 'expression');
            if (inner !== undefined)
                parts.push(this.#expression(inner, depth + 1));
            from = child.endIndex;
        }
        // The last line break of a heredoc belongs to it; the spaces before the closing word do not.
        const rest = this.#between(from, Math.max(from, end));
        parts.push(isQuoted ? rest : rest.replace(/[ \t]*$/, ''));
        const isIndented = !isQuoted && this.#textOf(node).startsWith('<<-');
        const plain = (isIndented ? withoutIndent(parts) : parts).map((part) => typeof part === 'string' ? unescaped(part, isQuoted) : part);
        const texts = plain.filter((part) => part !== '');
        if (texts.every((part) => typeof part === 'string')) {
            return { kind: 'literal', value: texts.join(''), ...written };
        }
        const [single] = texts;
        // `"${x}"` is x, whatever it is.
        if (isQuoted && texts.length === 1 && typeof single === 'object')
            return { ...single, ...written };
        return { kind: 'template', parts: texts, ...written };
    }
    #afterLine(node) {
        const at = this.#text.indexOf('\n', this.#offset + node.startIndex);
        return at === -1 ? node.endIndex : Math.min(at + 1 - this.#offset, node.endIndex);
    }
}
function terraformSyntax_named(node, type) {
    return node.namedChildren.find((child) => child.type === type);
}
/** The first place where something is wrong or missing, depth first; never deeper than some steps. */
function firstError(node) {
    let current = node;
    for (let depth = 0; depth < 200; depth += 1) {
        if (current.isError || current.isMissing)
            return current;
        const next = current.children.find((child) => child.hasError || child.isError || child.isMissing);
        if (next === undefined)
            return current === node ? undefined : current;
        current = next;
    }
    return current;
}
/** `<<-` takes away as much space as all lines begin with. */
function withoutIndent(parts) {
    let least = Number.POSITIVE_INFINITY;
    for (const [index, part] of parts.entries()) {
        if (typeof part !== 'string')
            continue;
        const lines = part.split('\n');
        for (const [at, line] of lines.entries()) {
            const begins = at > 0 || index === 0;
            const isLast = at === lines.length - 1;
            if (!begins || (line.trim() === '' && !(isLast && index < parts.length - 1)))
                continue;
            least = Math.min(least, line.length - line.trimStart().length);
        }
    }
    if (!Number.isFinite(least) || least === 0)
        return [...parts];
    return parts.map((part, index) => typeof part === 'string'
        ? part
            .split('\n')
            .map((line, at) => at > 0 || index === 0 ? line.slice(Math.min(least, line.length - line.trimStart().length)) : line)
            .join('\n')
        : part);
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
function unescaped(text, isQuoted) {
    const plain = isQuoted
        ? text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs, (whole, four, eight, one) => {
            const code = four ?? eight;
            if (code === undefined)
                return ESCAPES[one ?? ''] ?? whole;
            const point = Number.parseInt(code, 16);
            return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
        })
        : text;
    return plain.replaceAll('$${', '${').replaceAll('%%{', '%{');
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformText.js


/** Nobody writes more by hand; what is longer is made, and is data. */
const LONGEST_TERRAFORM = 1024 * 1024;
/** The parser says how far it is now and then; one that says so that often is stuck. */
const MOST_PROGRESS = 50_000;
const MOST_CHILDREN = 50_000;
/** Where a top-level block begins, as everybody writes it. */
const BEGINS = /^(?=(?:resource|data|module|locals|variable|output|provider|terraform|moved|removed|import|check|ephemeral)\b[^=\n]*\{)/m;
/**
 * The blocks of a file. One mistake makes the parser lose its way for the rest of a text, so a text with a mistake is
 * read block by block. Never throws.
 */
function readTerraform(parser, file, text) {
    if (text.length > LONGEST_TERRAFORM) {
        return { ok: false, why: `it is longer than ${LONGEST_TERRAFORM / 1024 / 1024} MiB` };
    }
    const places = new textPlaces/* TextPlaces */.M(text);
    const whole = readPiece(parser, file, text, text, places, 0);
    if (whole === undefined)
        return { ok: false, why: 'it is too long to make sense of' };
    if (!whole.hasError)
        return { ok: true, block: whole.block };
    const blocks = [];
    const attributes = new Map(whole.block.attributes);
    let damage = undefined;
    let offset = 0;
    const pieces = text.split(BEGINS);
    for (const piece of pieces) {
        const read = pieces.length === 1 ? whole : readPiece(parser, file, text, piece, places, offset);
        offset += piece.length;
        if (read === undefined)
            return { ok: false, why: 'it is too long to make sense of' };
        blocks.push(...read.block.blocks);
        for (const [name, attribute] of read.block.attributes)
            attributes.set(name, attribute);
        // A mistake inside of a block is told with the block.
        if (read.hasError && !read.block.blocks.some((block) => block.damage !== undefined)) {
            damage ??= read.block.damage ?? {
                place: read.block.place,
                source: piece.trim().split('\n', 1)[0] ?? '',
            };
        }
    }
    const block = { ...whole.block, blocks, attributes };
    return { ok: true, block: damage === undefined ? without(block) : { ...block, damage } };
}
function without({ damage: _, ...block }) {
    return block;
}
function readPiece(parser, file, text, piece, places, offset) {
    let told = 0;
    let tree;
    try {
        tree = parser.parse(piece, null, {
            progressCallback: () => {
                told += 1;
                return told > MOST_PROGRESS;
            },
        });
    }
    catch {
        // The parser's memory is its own: what it cannot hold hides this text alone.
        parser.reset();
        return undefined;
    }
    if (tree === null) {
        parser.reset();
        return undefined;
    }
    try {
        // No block has that much side by side, but what is no Terraform at all may.
        if (tree.rootNode.childCount > MOST_CHILDREN)
            return undefined;
        const block = new TerraformSyntax(file, text, places, offset).file(tree.rootNode);
        return { block, hasError: tree.rootNode.hasError };
    }
    finally {
        tree.delete();
    }
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformFolder.js


const FILE_CALL = /\bfile\(\s*"(?:\$\{path\.(?:module|root)\}\/|\.\/)?([^"$]{1,200})"\s*\)/g;
const MOST_TEXTS = 20;
/** Reads folders once each, however many modules call them. */
class TerraformFolders {
    unreadable = [];
    #parser;
    #repository;
    #files = new Map();
    #folders = new Map();
    constructor(parser, repository, claimed) {
        this.#parser = parser;
        this.#repository = repository;
        // A module may lie where nobody asked to look, as long as it is in the repository.
        for (const path of new Set([...claimed, ...repository.paths])) {
            if (!path.endsWith('.tf'))
                continue;
            const folder = (0,posix_.dirname)(path);
            const files = this.#files.get(folder) ?? [];
            files.push(path);
            this.#files.set(folder, files);
        }
        for (const files of this.#files.values())
            files.sort();
    }
    has(folder) {
        return this.#files.has(folder);
    }
    /**
     * The modules of a folder: one, unless its files declare the same things, as loose examples that stand beside each
     * other do. Terraform would take no such folder, so each file is read as if it stood alone.
     */
    async read(folder) {
        const present = this.#folders.get(folder);
        if (present !== undefined)
            return present;
        const roots = new Map();
        const texts = new Map();
        for (const file of this.#files.get(folder) ?? []) {
            const source = await this.#repository.read(file);
            const read = source.ok ? readTerraform(this.#parser, file, source.text) : source;
            if (!read.ok) {
                this.unreadable.push({ file, why: read.why });
                continue;
            }
            roots.set(file, read.block);
            if (source.ok)
                await this.#loadTexts(folder, source.text, texts);
        }
        const made = isOneModule(roots)
            ? [assemble(folder, folder, roots, texts)]
            : [...roots].map(([file, block]) => assemble(file, folder, new Map([[file, block]]), texts));
        this.#folders.set(folder, made);
        return made;
    }
    async #loadTexts(folder, text, texts) {
        for (const [, name = ''] of text.matchAll(FILE_CALL)) {
            const path = (0,posix_.normalize)((0,posix_.join)(folder, name));
            if (texts.has(path) || texts.size >= MOST_TEXTS)
                continue;
            const source = await this.#repository.read(path);
            if (source.ok && source.text.length <= 1024 * 1024)
                texts.set(path, source.text);
        }
    }
}
/** Files named `override.tf` or `…_override.tf` replace arguments of blocks that others declare. */
function isOverride(file) {
    return /(?:^|[/_])override\.tf$/.test(file);
}
function isOneModule(roots) {
    const seen = new Set();
    for (const [file, root] of roots) {
        if (isOverride(file))
            continue;
        for (const { keyword, labels } of root.blocks) {
            if (keyword !== 'resource' && keyword !== 'data' && keyword !== 'variable' && keyword !== 'module')
                continue;
            const address = `${keyword}.${labels.join('.')}`;
            if (seen.has(address))
                return false;
            seen.add(address);
        }
    }
    return true;
}
function assemble(path, base, roots, texts) {
    const variables = new Map();
    const locals = new Map();
    const resources = new Map();
    const modules = new Map();
    const outputs = new Map();
    const providers = [];
    const damaged = [];
    const put = (to, name, block) => {
        const before = to.get(name);
        to.set(name, before === undefined ? block : overridden(before, block));
    };
    const files = [...roots].sort(([left], [right]) => Number(isOverride(left)) - Number(isOverride(right)));
    for (const [file, root] of files) {
        if (root.damage !== undefined)
            damaged.push({ file, damage: root.damage });
        for (const block of root.blocks) {
            const [first = '', second = ''] = block.labels;
            switch (block.keyword) {
                case 'resource':
                    put(resources, `${first}.${second}`, block);
                    break;
                case 'data':
                    put(resources, `data.${first}.${second}`, block);
                    break;
                case 'variable':
                    put(variables, first, block);
                    break;
                case 'module':
                    put(modules, first, block);
                    break;
                case 'output':
                    put(outputs, first, block);
                    break;
                case 'provider':
                    providers.push(block);
                    break;
                case 'locals':
                    for (const [name, attribute] of block.attributes)
                        locals.set(name, attribute);
                    if (block.damage !== undefined)
                        damaged.push({ file, damage: block.damage });
                    break;
            }
        }
    }
    return { path, base, variables, locals, resources, modules, outputs, providers, damaged, texts };
}
/** Places of another file would be wrong in this one, so what is overridden is found where its block is. */
function overridden(block, by) {
    const attributes = new Map(block.attributes);
    for (const [name, attribute] of by.attributes) {
        attributes.set(name, {
            name,
            namePlace: block.place,
            value: { ...attribute.value, place: block.place },
        });
    }
    const replaced = new Set(by.blocks.map(({ keyword }) => keyword));
    return {
        ...block,
        attributes,
        blocks: [
            ...block.blocks.filter(({ keyword }) => !replaced.has(keyword)),
            ...by.blocks.map((nested) => ({ ...nested, place: block.place })),
        ],
    };
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformJoins.js



/** What declarations of one root say of each other. */
/**
 * An update of something that is declared here as well is part of it; one of something else stands for itself, and what
 * it does not name is not known.
 */
function applyUpdates(declarations) {
    const updates = declarations.filter((declaration) => isUpdate(declaration));
    if (updates.length === 0)
        return declarations;
    const byId = new Map();
    for (const update of updates) {
        const id = update.id.toLowerCase();
        byId.set(id, [...(byId.get(id) ?? []), update]);
    }
    const used = new Set();
    const made = declarations.map((declaration) => {
        const mine = isUpdate(declaration) || declaration.existing ? [] : (byId.get(declaration.id.toLowerCase()) ?? []);
        let { body } = declaration;
        for (const update of mine) {
            used.add(update);
            const over = laidOver(body, update.body, update.file === declaration.file ? undefined : declaration);
            // An update that may not happen leaves open what the outcome is.
            if (over.kind === 'object' && update.condition === undefined)
                body = over;
        }
        return mine.length === 0 ? declaration : { ...declaration, body };
    });
    return made.filter((declaration) => !used.has(declaration));
}
function isUpdate({ symbol }) {
    return /(?:^|\.)azapi_update_resource\./.test(symbol);
}
function laidOver(before, update, elsewhere) {
    if (update.kind === 'unresolved' && update.expression === UNCHANGED)
        return before;
    if (before.kind !== 'object' || update.kind !== 'object') {
        return elsewhere === undefined ? update : movedTo(update, elsewhere.place);
    }
    const entries = new Map(before.entries);
    for (const [key, entry] of update.entries) {
        const there = entries.get(key);
        if (there !== undefined)
            entries.set(key, { ...there, value: laidOver(there.value, entry.value, elsewhere) });
        else if (!isUnchanged(entry.value)) {
            entries.set(key, elsewhere === undefined
                ? entry
                : { ...entry, namePlace: elsewhere.place, value: movedTo(entry.value, elsewhere.place) });
        }
    }
    return { ...before, entries };
}
function isUnchanged(value) {
    if (value.kind === 'object')
        return [...value.entries.values()].every((entry) => isUnchanged(entry.value));
    return value.kind === 'unresolved' && value.expression === UNCHANGED;
}
/** A password of a service principal opens the application that it is of. */
function joinPasswords(declarations) {
    const applications = new Map();
    for (const { type, id, body } of declarations) {
        if (type !== 'Microsoft.Graph/servicePrincipals')
            continue;
        const application = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(body, 'properties', 'appId'));
        if (application?.startsWith('/') === true)
            applications.set(id.toLowerCase().replaceAll('/', ':'), application);
    }
    return declarations.map((declaration) => {
        const principal = /^\/providers\/Microsoft\.Graph\/servicePrincipals\/(.+)\/passwords\/([^/]+)$/i.exec(declaration.id);
        const application = applications.get(principal?.[1]?.toLowerCase() ?? '');
        return application === undefined
            ? declaration
            : { ...declaration, id: `${application}/passwords/${principal?.[2] ?? ''}` };
    });
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformFunctions.js



const terraformFunctions_MOST_ITEMS = 2_000;
const terraformFunctions_LONGEST_TEXT = 100_000;
function answerWith(answer, { expression, place }) {
    switch (typeof answer) {
        case 'string':
            return answer.length > terraformFunctions_LONGEST_TEXT
                ? unknown(expression, 'it is too long', place)
                : textOf(answer, place);
        case 'number':
            return { kind: 'number', number: answer, place };
        case 'boolean':
            return booleanOf(answer, place);
        case 'undefined':
            return unknown(expression, 'its arguments do not fit', place);
        default:
            return answer;
    }
}
/** Answers when every argument itself is known; what is inside of a list may be hidden. */
function terraformFunctions_known(apply) {
    return (values, call) => {
        const hidden = values.find(({ kind }) => kind === 'unresolved');
        return hidden === undefined
            ? answerWith(apply(values, call), call)
            : unknown(call.expression, whyOf(hidden), call.place);
    };
}
/** Of a text; what is known of one that is not known as a whole stays in its placeholder. */
function terraformFunctions_onText(change) {
    return ([value], call) => {
        if (value?.kind === 'unresolved') {
            return unknown(call.expression, whyOf(value), call.place, changed(value.placeholder, change));
        }
        const text = asText(value);
        return answerWith(text === undefined ? undefined : change(text), call);
    };
}
function changed(placeholder, change) {
    return placeholder
        .split(/(\{[^{}]*\})/)
        .map((part) => (part.startsWith('{') ? part : change(part)))
        .join('');
}
function withTexts(apply) {
    return terraformFunctions_known((values) => {
        const texts = values.flatMap((value) => asText(value) ?? []);
        return texts.length === values.length ? apply(...texts) : undefined;
    });
}
function list(items, place) {
    return { kind: 'list', items: items.slice(0, terraformFunctions_MOST_ITEMS), place };
}
function itemsOf(value) {
    return value?.kind === 'list' ? value.items : undefined;
}
/** Whether all of a value is known. */
function isKnown(value) {
    switch (value.kind) {
        case 'unresolved':
            return false;
        case 'list':
            return value.items.every(isKnown);
        case 'object':
            return [...value.entries.values()].every((entry) => isKnown(entry.value));
        default:
            return true;
    }
}
/** Each item once, sorted, as Terraform sorts a set of texts. */
function toSet(items, place) {
    const unique = new Map(items.map((item) => [keyOf(item), item]));
    const sorted = [...unique].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
    return setOf(sorted.slice(0, terraformFunctions_MOST_ITEMS).map(([, item]) => item), place);
}
function merged(values, call) {
    const hidden = values.find(({ kind }) => kind === 'unresolved');
    if (hidden !== undefined)
        return unknown(call.expression, whyOf(hidden), call.place);
    const entries = new Map();
    for (const value of values) {
        if (value.kind === 'null')
            continue;
        if (value.kind !== 'object')
            return answerWith(undefined, call);
        for (const [key, entry] of value.entries)
            entries.set(key, entry);
    }
    return { kind: 'object', entries, place: call.place };
}
function flattened(items, depth = 0) {
    return items.flatMap((item) => item.kind === 'list' && depth < 20 ? flattened(item.items, depth + 1) : [item]);
}
/** `%s`, `%d`, `%v`, `%q`, `%%`, and numbers with zeros before them; other verbs are not worked out. */
const terraformFunctions_format = ([pattern, ...rest], call) => {
    if (pattern?.kind !== 'text')
        return unknown(call.expression, whyOf(pattern), call.place);
    let next = 0;
    let fits = true;
    const parts = pattern.text.split(/(%(?:%|0?\d*[sdvq]|[^%]))/).map((part) => {
        if (part === '%%')
            return textOf('%', call.place);
        const verb = /^%(0?)(\d*)([sdvq])$/.exec(part);
        if (verb === null) {
            fits &&= !part.startsWith('%');
            return textOf(part, call.place);
        }
        const [, zero = '', width = '', letter = ''] = verb;
        const given = rest[next];
        next += 1;
        if (given === undefined) {
            fits = false;
            return textOf('', call.place);
        }
        const text = asText(given);
        if (given.kind === 'unresolved' || text === undefined)
            return given;
        const shown = letter === 'q' ? JSON.stringify(text) : text;
        return textOf(shown.padStart(Math.min(Number(width || 0), 100), zero === '' ? ' ' : '0'), call.place);
    });
    return fits ? joinTexts(parts, { ...call, scope: '' }) : answerWith(undefined, call);
};
function regular(pattern) {
    // Patterns come from files: one that could take for ever is not run.
    if (pattern.length > 200 || /[+*}]\)?[+*{]|\([^)]*[+*|][^)]*\)[+*{]|\\\d/.test(pattern))
        return undefined;
    try {
        return new RegExp(pattern, 'gu');
    }
    catch {
        return undefined;
    }
}
/**
 * Functions of Terraform that can be worked out before a deployment.
 * @see https://developer.hashicorp.com/terraform/language/functions
 */
const TERRAFORM_FUNCTIONS = {
    abs: terraformFunctions_known(([value]) => (value?.kind === 'number' ? Math.abs(value.number) : undefined)),
    alltrue: terraformFunctions_known(([value]) => itemsOf(value)?.every(isKnown) === true
        ? itemsOf(value)?.every((item) => asText(item) === 'true')
        : undefined),
    anytrue: terraformFunctions_known(([value]) => itemsOf(value)?.every(isKnown) === true
        ? itemsOf(value)?.some((item) => asText(item) === 'true')
        : undefined),
    base64encode: withTexts((text) => Buffer.from(text, 'utf8').toString('base64')),
    basename: terraformFunctions_onText((text) => text.replace(/\/+$/, '').split('/').at(-1) ?? ''),
    ceil: terraformFunctions_known(([value]) => (value?.kind === 'number' ? Math.ceil(value.number) : undefined)),
    chomp: terraformFunctions_onText((text) => text.replace(/(?:\r?\n)+$/, '')),
    coalesce: (values, call) => {
        for (const value of values) {
            if (value.kind === 'unresolved')
                return unknown(call.expression, whyOf(value), call.place);
            if (value.kind !== 'null' && !(value.kind === 'text' && value.text === ''))
                return value;
        }
        return answerWith(undefined, call);
    },
    coalescelist: terraformFunctions_known((values) => values.find((value) => (itemsOf(value)?.length ?? 0) > 0)),
    compact: terraformFunctions_known(([value], { place }) => {
        const items = itemsOf(value);
        return items === undefined || !items.every(isKnown)
            ? undefined
            : list(items.filter((item) => item.kind !== 'null' && asText(item) !== ''), place);
    }),
    concat: terraformFunctions_known((values, { place }) => values.every(({ kind }) => kind === 'list')
        ? list(values.flatMap((value) => itemsOf(value) ?? []), place)
        : undefined),
    contains: terraformFunctions_known(([value, item]) => {
        const items = itemsOf(value);
        if (items === undefined || item === undefined)
            return undefined;
        if (items.some((one) => keyOf(one) === keyOf(item)))
            return true;
        return items.every(isKnown) ? false : undefined;
    }),
    distinct: terraformFunctions_known(([value], { place }) => {
        const items = itemsOf(value);
        return items === undefined
            ? undefined
            : list([...new Map(items.map((item) => [keyOf(item), item])).values()], place);
    }),
    element: terraformFunctions_known(([value, at]) => {
        const items = itemsOf(value);
        if (items === undefined || items.length === 0 || at?.kind !== 'number')
            return undefined;
        return items[((at.number % items.length) + items.length) % items.length];
    }),
    endswith: withTexts((text, end) => text.endsWith(end)),
    flatten: terraformFunctions_known(([value], { place }) => {
        const items = itemsOf(value);
        return items === undefined ? undefined : list(flattened(items), place);
    }),
    floor: terraformFunctions_known(([value]) => (value?.kind === 'number' ? Math.floor(value.number) : undefined)),
    format: terraformFunctions_format,
    formatlist: terraformFunctions_known(([pattern, value], call) => {
        const items = itemsOf(value);
        return items === undefined || pattern === undefined
            ? undefined
            : list(items.map((item) => terraformFunctions_format([pattern, item], call)), call.place);
    }),
    index: terraformFunctions_known(([value, item]) => {
        const items = itemsOf(value);
        const at = items?.findIndex((one) => item !== undefined && keyOf(one) === keyOf(item)) ?? -1;
        return at === -1 || items?.every(isKnown) !== true ? undefined : at;
    }),
    join: (values, call) => {
        const [separator, value] = values;
        const items = itemsOf(value);
        if (items === undefined || separator?.kind !== 'text') {
            return unknown(call.expression, whyOf(values.find(({ kind }) => kind === 'unresolved')), call.place);
        }
        const between = textOf(separator.text, call.place);
        const parts = items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
        return parts.length === 0 ? textOf('', call.place) : joinTexts(parts, { ...call, scope: '' });
    },
    /** What it makes is kept as the structure it is made of: bodies of resources are written with it. */
    jsonencode: ([value], call) => value ?? answerWith(undefined, call),
    jsondecode: terraformFunctions_known(([value], { place }) => {
        if (value?.kind !== 'text')
            return value;
        const read = readJson(value.text);
        return read.ok ? movedTo(read.value, place) : undefined;
    }),
    keys: terraformFunctions_known(([value], { place }) => value?.kind === 'object'
        ? list(sortedEntries(value).map(({ name }) => textOf(name, place)), place)
        : undefined),
    length: terraformFunctions_known(([value]) => {
        switch (value?.kind) {
            case 'list':
                return value.items.length;
            case 'object':
                return value.entries.size;
            case 'text':
                return [...value.text].length;
            default:
                return undefined;
        }
    }),
    lookup: terraformFunctions_known(([value, key, fallback]) => {
        const name = asText(key);
        if (value?.kind !== 'object' || name === undefined)
            return undefined;
        return value.entries.get(name.toLowerCase())?.value ?? fallback;
    }),
    lower: terraformFunctions_onText((text) => text.toLowerCase()),
    max: terraformFunctions_known((values) => extreme(values, Math.max)),
    merge: merged,
    min: terraformFunctions_known((values) => extreme(values, Math.min)),
    nonsensitive: ([value], call) => value ?? answerWith(undefined, call),
    one: terraformFunctions_known(([value], { place }) => {
        const items = itemsOf(value);
        if (items === undefined || items.length > 1)
            return undefined;
        return items[0] ?? { kind: 'null', place };
    }),
    range: terraformFunctions_known((values, { place }) => {
        const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.number] : []));
        const [first = 0, second, step = 1] = numbers;
        const [from, to] = second === undefined ? [0, first] : [first, second];
        if (numbers.length !== values.length || step <= 0 || (to - from) / step > terraformFunctions_MOST_ITEMS)
            return undefined;
        const items = [];
        for (let number = from; number < to; number += step)
            items.push({ kind: 'number', number, place });
        return list(items, place);
    }),
    regex: withTexts((pattern, text) => {
        const match = regular(pattern)?.exec(text);
        return match?.length === 1 ? match[0] : undefined;
    }),
    replace: terraformFunctions_known((values) => {
        const [text, old, made] = values.map(asText);
        if (text === undefined || old === undefined || made === undefined || old === '')
            return undefined;
        if (!/^\/.+\/$/.test(old))
            return text.replaceAll(old, made);
        const pattern = regular(old.slice(1, -1));
        return pattern === undefined || made.includes('$') ? undefined : text.replace(pattern, made);
    }),
    reverse: terraformFunctions_known(([value], { place }) => {
        const items = itemsOf(value);
        return items === undefined ? undefined : list([...items].reverse(), place);
    }),
    sensitive: ([value], call) => value ?? answerWith(undefined, call),
    setproduct: terraformFunctions_known((values, { place }) => {
        const lists = values.flatMap((value) => {
            const items = itemsOf(value);
            return items === undefined ? [] : [items];
        });
        if (lists.length !== values.length)
            return undefined;
        const total = lists.reduce((product, items) => product * items.length, 1);
        if (total > terraformFunctions_MOST_ITEMS)
            return undefined;
        const made = lists.reduce((before, items) => before.flatMap((start) => items.map((item) => [...start, item])), [[]]);
        return list(made.map((items) => list(items, place)), place);
    }),
    setsubtract: terraformFunctions_known(([left, right], { place }) => {
        const items = itemsOf(left);
        const without = itemsOf(right);
        if (items === undefined || without === undefined || ![...items, ...without].every(isKnown))
            return undefined;
        const keys = new Set(without.map(keyOf));
        return toSet(items.filter((item) => !keys.has(keyOf(item))), place);
    }),
    setunion: terraformFunctions_known((values, { place }) => values.every(({ kind }) => kind === 'list')
        ? toSet(values.flatMap((value) => itemsOf(value) ?? []), place)
        : undefined),
    slice: terraformFunctions_known(([value, from, to], { place }) => {
        const items = itemsOf(value);
        return items === undefined || from?.kind !== 'number' || to?.kind !== 'number'
            ? undefined
            : list(items.slice(from.number, to.number), place);
    }),
    sort: terraformFunctions_known(([value], { place }) => {
        const items = itemsOf(value);
        return items?.every(({ kind }) => kind === 'text') === true
            ? list([...items].sort((left, right) => ((asText(left) ?? '') < (asText(right) ?? '') ? -1 : 1)), place)
            : undefined;
    }),
    split: terraformFunctions_known(([separator, value], { place }) => {
        const between = asText(separator);
        const text = asText(value);
        return between === undefined || between === '' || text === undefined
            ? undefined
            : list(text.split(between).map((part) => textOf(part, place)), place);
    }),
    startswith: withTexts((text, start) => text.startsWith(start)),
    strcontains: withTexts((text, part) => text.includes(part)),
    substr: terraformFunctions_known(([value, from, length]) => {
        const text = asText(value);
        if (text === undefined || from?.kind !== 'number' || length?.kind !== 'number')
            return undefined;
        const start = from.number < 0 ? text.length + from.number : from.number;
        return text.slice(start, length.number < 0 ? undefined : start + length.number);
    }),
    sum: terraformFunctions_known(([value]) => {
        const numbers = itemsOf(value)?.flatMap((item) => (item.kind === 'number' ? [item.number] : []));
        return numbers === undefined || numbers.length !== itemsOf(value)?.length
            ? undefined
            : numbers.reduce((total, number) => total + number, 0);
    }),
    title: terraformFunctions_onText((text) => text.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase())),
    tobool: terraformFunctions_known(([value]) => {
        const text = asText(value);
        return value?.kind === 'null' ? value : text === 'true' || text === 'false' ? text === 'true' : undefined;
    }),
    tolist: terraformFunctions_known(([value], { place }) => {
        const items = itemsOf(value);
        return items === undefined ? (value?.kind === 'null' ? value : undefined) : list(items, place);
    }),
    tomap: ([value], call) => value ?? answerWith(undefined, call),
    tonumber: terraformFunctions_known(([value]) => {
        const number = Number(asText(value) ?? Number.NaN);
        return value?.kind === 'null' ? value : Number.isFinite(number) ? number : undefined;
    }),
    toset: terraformFunctions_known(([value], { place }) => {
        const items = itemsOf(value);
        if (value !== undefined && isSet(value))
            return value;
        return items === undefined ? undefined : toSet(items, place);
    }),
    tostring: (values, call) => {
        const [value] = values;
        if (value?.kind === 'null' || value?.kind === 'unresolved')
            return value;
        return answerWith(asText(value), call);
    },
    trim: terraformFunctions_known((values) => {
        const [text, letters] = values.map(asText);
        if (text === undefined || letters === undefined)
            return undefined;
        const cut = [...text];
        while (cut.length > 0 && letters.includes(cut[0] ?? ' '))
            cut.shift();
        while (cut.length > 0 && letters.includes(cut.at(-1) ?? ' '))
            cut.pop();
        return cut.join('');
    }),
    trimprefix: withTexts((text, start) => (text.startsWith(start) ? text.slice(start.length) : text)),
    trimspace: terraformFunctions_onText((text) => text.trim()),
    trimsuffix: withTexts((text, end) => end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text),
    upper: terraformFunctions_onText((text) => text.toUpperCase()),
    values: terraformFunctions_known(([value], { place }) => value?.kind === 'object'
        ? list(sortedEntries(value).map((entry) => entry.value), place)
        : undefined),
    zipmap: terraformFunctions_known(([keys, items], { place }) => {
        const names = itemsOf(keys)?.map(asText);
        const values = itemsOf(items);
        if (names === undefined || values === undefined || names.length !== values.length)
            return undefined;
        const pairs = names.flatMap((name, index) => {
            const value = values[index];
            return name === undefined || value === undefined ? [] : [[name, value]];
        });
        return pairs.length === names.length ? objectOf(pairs, place) : undefined;
    }),
};
/** As Terraform walks through a map: by name. */
function sortedEntries(value) {
    return [...value.entries.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
function extreme(values, pick) {
    const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.number] : []));
    return numbers.length === values.length && numbers.length > 0 ? pick(...numbers) : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformScope.js





const terraformScope_DEEPEST = 150;
const terraformScope_MOST_ITEMS = 2_000;
const NO_BINDINGS = new Map();
/** Works out an expression, as far as can be before a deployment. Never throws. */
function evaluate(expression, references, bindings) {
    const { budget } = references;
    budget.steps -= 1;
    if (budget.steps < 0) {
        return unknown(expression.source, 'working it out takes more steps than are made', expression.place);
    }
    if (budget.depth > terraformScope_DEEPEST) {
        return unknown(expression.source, 'it leads through too many others', expression.place);
    }
    budget.depth += 1;
    try {
        return work(expression, references, bindings);
    }
    finally {
        budget.depth -= 1;
    }
}
function work(expression, references, bindings) {
    const { place, source } = expression;
    const inner = (other, names = bindings) => evaluate(other, references, names);
    switch (expression.kind) {
        case 'literal': {
            const { value } = expression;
            if (value === null)
                return { kind: 'null', place };
            if (typeof value === 'string')
                return textOf(value, place);
            return typeof value === 'number' ? { kind: 'number', number: value, place } : booleanOf(value, place);
        }
        case 'unreadable':
            return unknown(source, expression.why, place);
        case 'template':
            return joined(expression.parts.map((part) => (typeof part === 'string' ? textOf(part, place) : inner(part))), expression);
        case 'tuple':
            return { kind: 'list', items: expression.items.slice(0, terraformScope_MOST_ITEMS).map((item) => inner(item)), place };
        case 'object':
            return objectFrom(expression, inner);
        case 'name':
        case 'attribute':
        case 'index':
            return chain(expression, references, bindings);
        case 'splat':
            return splat(expression, inner, bindings);
        case 'call':
            return call(expression, references, inner);
        case 'choice':
            return terraformScope_choose(expression, inner);
        case 'unary': {
            const value = inner(expression.of);
            if (expression.operator === '!' && value.kind === 'boolean')
                return { ...value, boolean: !value.boolean, place };
            if (expression.operator === '-' && value.kind === 'number')
                return { ...value, number: -value.number, place };
            return unknown(source, whyOf(value), place);
        }
        case 'binary':
            return operate(expression, inner);
        case 'for':
            return loop(expression, inner, bindings);
    }
}
/** No surer than the least sure of its parts. */
function terraformScope_noSurer(value, parts) {
    return parts.reduce((made, { confidence }) => terraformValue_lessSure(made, confidence), value);
}
function joined(parts, { source, place }) {
    const empty = parts.map((part) => (part.kind === 'null' ? textOf('', place) : part));
    return terraformScope_noSurer(joinTexts(empty, { expression: source, place, scope: '' }), parts);
}
function objectFrom({ entries, place, source }, inner) {
    const made = new Map();
    for (const { key, value } of entries.slice(0, terraformScope_MOST_ITEMS)) {
        const name = asText(inner(key));
        if (name === undefined)
            return unknown(source, `${key.source} is not known`, place);
        made.set(name.toLowerCase(), { name, namePlace: key.place, value: inner(value) });
    }
    return { kind: 'object', entries: made, place };
}
/** `head.a[0].b`: what the head names may take some of the steps, the rest are those of a value. */
function chain(expression, references, bindings) {
    const steps = [];
    let head = expression;
    while (head.kind === 'attribute' || head.kind === 'index') {
        steps.unshift(head);
        head = head.of;
    }
    let value;
    let from = 0;
    const bound = head.kind === 'name' ? bindings.get(head.name) : undefined;
    if (bound !== undefined)
        value = bound;
    else if (head.kind === 'name') {
        const found = references.lookUp(head.name, steps, bindings, expression);
        value = found.value;
        from = found.taken;
    }
    else
        value = evaluate(head, references, bindings);
    return applySteps(value, steps.slice(from), expression, references, bindings);
}
function applySteps(value, steps, whole, references, bindings) {
    let made = value;
    for (const step of steps) {
        if (step.kind === 'attribute') {
            made = attributeOf(made, step.name, step.source, whole.place);
            continue;
        }
        const at = evaluate(step.at, references, bindings);
        const index = at.kind === 'number' ? at.number : asText(at);
        made =
            index === undefined || at.kind === 'unresolved'
                ? unknown(step.source, whyOf(at), whole.place)
                : terraformValue_lessSure(terraformValue_itemOf(made, index, step.source, whole.place), at.confidence);
    }
    return movedTo(made, whole.place, references.budget);
}
function splat(expression, inner, bindings) {
    const { place, source } = expression;
    const of = inner(expression.of);
    if (of.kind === 'unresolved')
        return unknown(source, whyOf(of), place);
    const items = of.kind === 'list' ? of.items : of.kind === 'null' ? [] : [of];
    return terraformScope_noSurer({
        kind: 'list',
        items: items.map((item) => inner(expression.item, new Map(bindings).set(SPLAT_ITEM, item))),
        place,
    }, [of]);
}
/** Terraform tries what it is given one after the other; what is only not known yet ends that. */
function isMissing(value) {
    return value.kind === 'unresolved' && /(?:^|: )there is no /.test(value.why);
}
function call(expression, references, inner) {
    const { name, place, source, expands } = expression;
    if (name === 'try') {
        for (const candidate of expression.values) {
            const value = inner(candidate);
            if (!isMissing(value))
                return value.kind === 'unresolved' ? unknown(source, whyOf(value), place, value.placeholder) : value;
        }
        return unknown(source, 'none of its arguments has a value', place);
    }
    const values = expression.values.slice(0, terraformScope_MOST_ITEMS).map((value) => inner(value));
    if (name === 'can') {
        const [value] = values;
        if (value === undefined)
            return unknown(source, 'its arguments do not fit', place);
        if (isMissing(value))
            return booleanOf(false, place);
        return value.kind === 'unresolved'
            ? unknown(source, whyOf(value), place)
            : terraformScope_noSurer(booleanOf(true, place), [value]);
    }
    if (name === 'file')
        return fileText(values[0], expression, references);
    const given = expands ? expanded(values) : values;
    if (given === undefined)
        return unknown(source, whyOf(values.at(-1)), place);
    const apply = Object.hasOwn(TERRAFORM_FUNCTIONS, name) ? TERRAFORM_FUNCTIONS[name] : undefined;
    if (apply === undefined)
        return unknown(source, `the function ${name} is not worked out`, place);
    return terraformScope_noSurer(apply(given, { expression: source, place }), given);
}
function expanded(values) {
    const last = values.at(-1);
    return last?.kind === 'list' ? [...values.slice(0, -1), ...last.items] : undefined;
}
function fileText(path, { source, place }, { texts, base }) {
    if (path?.kind !== 'text')
        return unknown(source, whyOf(path), place);
    const text = texts.get((0,posix_.normalize)(path.text)) ?? texts.get((0,posix_.normalize)((0,posix_.join)(base, path.text)));
    return text === undefined
        ? unknown(source, 'the file is not one of the files that are read', place)
        : textOf(text, place);
}
function terraformScope_choose(expression, inner) {
    const { place, source } = expression;
    const condition = inner(expression.condition);
    const decided = condition.kind === 'boolean' ? String(condition.boolean) : asText(condition);
    if (condition.kind !== 'unresolved' && (decided === 'true' || decided === 'false')) {
        return terraformScope_noSurer(inner(decided === 'true' ? expression.whenTrue : expression.whenFalse), [condition]);
    }
    const [left, right] = [inner(expression.whenTrue), inner(expression.whenFalse)];
    // Either way the same: then the condition does not matter.
    if (isKnown(left) && isKnown(right) && keyOf(left) === keyOf(right))
        return left;
    return unknown(source, whyOf(condition), place);
}
function operate(expression, inner) {
    const { operator, place, source } = expression;
    const left = inner(expression.left);
    if (operator === '&&' || operator === '||') {
        const decisive = operator === '||';
        const right = inner(expression.right);
        const values = [left, right];
        if (values.some((value) => value.kind === 'boolean' && value.boolean === decisive)) {
            return terraformScope_noSurer(booleanOf(decisive, place), values);
        }
        const hidden = values.find(({ kind }) => kind !== 'boolean');
        return hidden === undefined
            ? terraformScope_noSurer(booleanOf(!decisive, place), values)
            : unknown(source, whyOf(hidden), place);
    }
    const right = inner(expression.right);
    const answer = operator === '==' || operator === '!=' ? equality(left, right) : arithmetic(operator, left, right);
    if (answer === undefined) {
        const hidden = [left, right].find(({ kind }) => kind === 'unresolved');
        return unknown(source, whyOf(hidden), place);
    }
    if (typeof answer === 'number')
        return terraformScope_noSurer({ kind: 'number', number: answer, place }, [left, right]);
    return terraformScope_noSurer(booleanOf(operator === '!=' ? !answer : answer, place), [left, right]);
}
function equality(left, right) {
    if (!isKnown(left) || !isKnown(right))
        return undefined;
    return keyOf(left) === keyOf(right);
}
function arithmetic(operator, left, right) {
    const [one, other] = [left, right].map((value) => value.kind === 'number' ? value.number : value.kind === 'text' ? Number(value.text) : Number.NaN);
    if (one === undefined || other === undefined || Number.isNaN(one) || Number.isNaN(other))
        return undefined;
    switch (operator) {
        case '+':
            return one + other;
        case '-':
            return one - other;
        case '*':
            return one * other;
        case '/':
            return other === 0 ? undefined : one / other;
        case '%':
            return other === 0 ? undefined : one % other;
        case '<':
            return one < other;
        case '>':
            return one > other;
        case '<=':
            return one <= other;
        case '>=':
            return one >= other;
        default:
            return undefined;
    }
}
/** What a loop goes over, with the key of each; undefined where that is not known. */
function itemsByKey(value) {
    if (value.kind === 'object') {
        return sortedEntries(value)
            .slice(0, terraformScope_MOST_ITEMS)
            .map((entry) => [textOf(entry.name, entry.namePlace), terraformValue_lessSure(entry.value, value.confidence)]);
    }
    if (value.kind !== 'list')
        return undefined;
    const ofSet = isSet(value);
    return value.items
        .slice(0, terraformScope_MOST_ITEMS)
        .map((item, index) => [
        ofSet ? item : { kind: 'number', number: index, place: item.place },
        terraformValue_lessSure(item, value.confidence),
    ]);
}
function loop(expression, inner, bindings) {
    const { place, source, names } = expression;
    const over = inner(expression.over);
    const items = itemsByKey(over);
    if (items === undefined)
        return unknown(source, whyOf(over), place);
    const made = [];
    for (const [key, item] of items) {
        const inside = new Map(bindings);
        const [first, second] = names;
        if (first !== undefined)
            inside.set(first, second === undefined ? item : key);
        if (second !== undefined)
            inside.set(second, item);
        if (expression.only !== undefined) {
            const only = inner(expression.only, inside);
            if (only.kind !== 'boolean')
                return unknown(source, whyOf(only), place);
            if (!only.boolean)
                continue;
        }
        made.push({
            key: expression.key === undefined ? undefined : inner(expression.key, inside),
            value: inner(expression.value, inside),
        });
    }
    if (expression.key === undefined) {
        return terraformScope_noSurer({ kind: 'list', items: made.map(({ value }) => value), place }, [over]);
    }
    const pairs = new Map();
    for (const { key, value } of made) {
        const name = asText(key);
        if (name === undefined || key?.kind === 'unresolved')
            return unknown(source, whyOf(key), place);
        pairs.set(name, [...(pairs.get(name) ?? []), value]);
    }
    const entries = [...pairs].flatMap(([name, values]) => {
        const [value] = values;
        if (expression.groups)
            return [[name, { kind: 'list', items: values, place }]];
        return value === undefined ? [] : [[name, value]];
    });
    return terraformScope_noSurer(objectOf(entries, place), [over]);
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformType.js



const terraformType_DEEPEST = 20;
/**
 * A value as the type of its variable makes it: texts become switches, what is optional gets its default.
 * @see https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
function typed(value, type, references, depth = 0) {
    if (type === undefined || value.kind === 'unresolved' || value.kind === 'null' || depth > terraformType_DEEPEST)
        return value;
    if (type.kind === 'name')
        return simple(value, type.name);
    if (type.kind !== 'call')
        return value;
    const [inner] = type.values;
    switch (type.name) {
        case 'optional':
            return typed(value, inner, references, depth + 1);
        case 'list':
        case 'set': {
            if (value.kind !== 'list')
                return value;
            const items = value.items.map((item) => typed(item, inner, references, depth + 1));
            if (type.name === 'list')
                return { ...value, items };
            return terraformValue_lessSure(toSet(items, value.place), value.confidence);
        }
        case 'map': {
            if (value.kind !== 'object')
                return value;
            const entries = new Map();
            for (const [key, entry] of value.entries) {
                entries.set(key, { ...entry, value: typed(entry.value, inner, references, depth + 1) });
            }
            return { ...value, entries };
        }
        case 'object':
            return value.kind === 'object' && inner?.kind === 'object'
                ? { ...value, entries: attributes(value, inner, references, depth) }
                : value;
        default:
            return value;
    }
}
function simple(value, type) {
    const text = value.kind === 'list' || value.kind === 'object' ? undefined : asText(value);
    if (text === undefined)
        return value;
    if (type === 'bool' && (text === 'true' || text === 'false')) {
        return { kind: 'boolean', boolean: text === 'true', place: value.place, ...sureness(value) };
    }
    if (type === 'string')
        return { kind: 'text', text, place: value.place, ...sureness(value) };
    if (type === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) {
        return { kind: 'number', number: Number(text), place: value.place, ...sureness(value) };
    }
    return value;
}
function sureness({ confidence }) {
    return confidence === undefined ? {} : { confidence };
}
/** What is optional and not there has its default, else `null`. Other attributes are not taken over. */
function attributes(value, type, references, depth) {
    const entries = new Map();
    for (const { key, value: wanted } of type.entries) {
        const name = key.kind === 'literal' ? String(key.value) : key.source;
        const entry = value.entries.get(name.toLowerCase());
        const isOptional = wanted.kind === 'call' && wanted.name === 'optional';
        const fallback = isOptional ? wanted.values[1] : undefined;
        if (entry !== undefined && !(entry.value.kind === 'null' && fallback !== undefined)) {
            entries.set(name.toLowerCase(), { ...entry, value: typed(entry.value, wanted, references, depth + 1) });
        }
        else if (isOptional) {
            const made = fallback === undefined
                ? { kind: 'null', place: value.place }
                : typed(evaluate(fallback, references, NO_BINDINGS), wanted, references, depth + 1);
            entries.set(name.toLowerCase(), { name, namePlace: value.place, value: made });
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformModule.js





/** Arguments of Terraform itself, not of the resource. */
const META = ['count', 'for_each', 'depends_on', 'provider', 'providers', 'lifecycle', 'source', 'version'];
const META_BLOCKS = ['lifecycle', 'provisioner', 'connection', 'timeouts'];
const terraformModule_MOST_INSTANCES = 500;
const DEEPEST_BLOCKS = 20;
/** One module with its variables given: what its expressions name. */
class TerraformModule {
    folder;
    /** `module.ml.`, or nothing for the root. */
    through;
    root;
    #given;
    #find;
    #above;
    #call;
    #memo = new Map();
    #instances = new Map();
    #children = new Map();
    #pending = new Set();
    constructor(folder, root, find, given, called) {
        this.folder = folder;
        this.root = root;
        this.#find = find;
        this.#given = given;
        this.#above = called?.above;
        this.#call = called?.instance.block;
        this.through = called === undefined ? '' : `${called.instance.address}.`;
    }
    get texts() {
        return this.folder.texts;
    }
    get base() {
        return this.folder.base;
    }
    get budget() {
        return this.root.budget;
    }
    lookUp(name, steps, bindings, at) {
        const { place, source } = at;
        const names = steps.map((step) => (step.kind === 'attribute' ? step.name : undefined));
        const [first, second] = names;
        if (first === undefined)
            return { value: unknown(source, 'it is no value', place), taken: steps.length };
        switch (name) {
            case 'var':
                return { value: this.#variable(first, source, place), taken: 1 };
            case 'local':
                return { value: this.#local(first, source, place), taken: 1 };
            case 'path':
                if (first === 'module' || first === 'root')
                    return { value: textOf(this.base, place), taken: 1 };
                return { value: unknown(source, 'it is known when Terraform runs', place), taken: 1 };
            case 'terraform':
            case 'each':
            case 'count':
            case 'self':
                return { value: unknown(`${name}.${first}`, 'it is known when Terraform runs', place), taken: 1 };
            case 'module':
                return this.#moduleValue(first, steps, bindings, at);
            case 'data':
                return second === undefined
                    ? { value: unknown(source, 'it is no value', place), taken: steps.length }
                    : this.#resourceValue(`data.${first}.${second}`, steps, 2, bindings, at);
            default:
                return this.#resourceValue(`${name}.${first}`, steps, 1, bindings, at);
        }
    }
    #once(key, source, place, make) {
        const present = this.#memo.get(key);
        if (present !== undefined)
            return present;
        if (this.#pending.has(key))
            return unknown(source, 'it leads back to itself', place);
        this.#pending.add(key);
        try {
            const value = make();
            this.#memo.set(key, value);
            return value;
        }
        finally {
            this.#pending.delete(key);
        }
    }
    /** From outside, else its default, which whoever deploys may change. */
    #variable(name, source, place) {
        return this.#once(`var ${name}`, source, place, () => {
            const block = this.folder.variables.get(name);
            const given = this.#given(name);
            const type = block?.attributes.get('type')?.value;
            if (given !== undefined && !(given.kind === 'null' && this.#refusesNull(block)))
                return typed(given, type, this);
            const fallback = block?.attributes.get('default')?.value;
            if (fallback !== undefined) {
                return terraformValue_lessSure(typed(evaluate(fallback, this, NO_BINDINGS), type, this), 'medium');
            }
            const why = block === undefined
                ? `the module declares no variable ${name}`
                : block.damage === undefined
                    ? `the variable ${name} has no default`
                    : `the variable ${name} cannot be read`;
            return unknown(`var.${name}`, why, place, `{${this.through}var.${name}}`);
        });
    }
    #refusesNull(block) {
        const nullable = block?.attributes.get('nullable')?.value;
        return nullable?.kind === 'literal' && nullable.value === false;
    }
    #local(name, source, place) {
        return this.#once(`local ${name}`, source, place, () => {
            const attribute = this.folder.locals.get(name);
            const stands = `{${this.through}local.${name}}`;
            return attribute === undefined
                ? unknown(`local.${name}`, `the module declares no local value ${name}`, place, stands)
                : evaluate(attribute.value, this, NO_BINDINGS);
        });
    }
    #moduleValue(name, steps, bindings, at) {
        const { place, source } = at;
        const call = this.folder.modules.get(name);
        const none = (why) => ({
            value: unknown(source, why, place, `{${this.through}${source.replaceAll(/[{}/]/g, '')}}`),
            taken: steps.length,
        });
        if (call === undefined)
            return none(`the module calls no module ${name}`);
        const children = this.childrenOf(name);
        if (children.length === 0) {
            return this.#find(this.folder, call) === undefined
                ? none('the module comes from elsewhere, or leads back to itself')
                : { value: { kind: 'list', items: [], place }, taken: 1 };
        }
        const chosen = this.#choose(children, ({ instance }) => instance, steps, 1, bindings);
        if (chosen === undefined) {
            const items = children.map(({ instance, module }) => [instance, module.outputs(place)]);
            return { value: byKey(items, place), taken: 1 };
        }
        const { found, taken } = chosen;
        const output = steps[taken];
        if (found === undefined)
            return none('there is no such instance of the module');
        if (output === undefined)
            return { value: found.module.outputs(place), taken };
        if (output.kind !== 'attribute')
            return none('it is no output of a module');
        return { value: found.module.#output(output.name, source, place), taken: taken + 1 };
    }
    outputs(place) {
        const entries = new Map();
        for (const name of this.folder.outputs.keys()) {
            entries.set(name.toLowerCase(), { name, namePlace: place, value: this.#output(name, name, place) });
        }
        return { kind: 'object', entries, place };
    }
    #output(name, source, place) {
        return this.#once(`output ${name}`, source, place, () => {
            const value = this.folder.outputs.get(name)?.attributes.get('value')?.value;
            const stands = `{${this.through}${name}}`;
            return value === undefined
                ? unknown(source, `the module has no output ${name}`, place, stands)
                : evaluate(value, this, NO_BINDINGS);
        });
    }
    /** The instance that the step at `at` picks; undefined when it picks none, and there are several. */
    #choose(all, instanceOf, steps, at, bindings) {
        const [only] = all;
        const isSingle = only !== undefined && instanceOf(only).key === undefined;
        if (isSingle)
            return { found: only, taken: at };
        const step = steps[at];
        const wanted = step?.kind === 'index'
            ? asText(evaluate(step.at, this, bindings))
            : step?.kind === 'attribute' && /^\d+$/.test(step.name)
                ? step.name
                : undefined;
        if (wanted === undefined)
            return undefined;
        return { found: all.find((one) => asText(instanceOf(one).key) === wanted), taken: at + 1 };
    }
    #resourceValue(key, steps, from, bindings, at) {
        const { place, source } = at;
        const rest = steps.slice(from).map((step) => (step.kind === 'attribute' ? `.${step.name}` : '[…]'));
        const none = (why) => ({
            value: unknown(source, why, place, `{${this.through}${key}${rest.join('')}}`.replaceAll('/', ':')),
            taken: steps.length,
        });
        const block = this.folder.resources.get(key);
        if (block === undefined)
            return none(`no ${key} is declared in the module`);
        const instances = this.instancesOf(key);
        const chosen = this.#choose(instances, (instance) => instance, steps, from, bindings);
        if (chosen === undefined) {
            const [first] = instances;
            if (first?.condition !== undefined)
                return none(whyOf(first.condition));
            const items = instances.map((instance) => [instance, this.#wholeOf(instance, place)]);
            return { value: byKey(items, place, block.attributes.has('for_each')), taken: from };
        }
        if (chosen.found === undefined)
            return none('there is no such instance of the resource');
        const attribute = steps[chosen.taken];
        if (attribute === undefined)
            return { value: this.#wholeOf(chosen.found, place), taken: chosen.taken };
        if (attribute.kind !== 'attribute')
            return none('it is no list');
        return { value: this.#attributeOf(chosen.found, attribute.name, source, place), taken: chosen.taken + 1 };
    }
    #attributeOf(instance, name, source, place) {
        const named = this.namedOf(instance);
        const made = computedAttribute(named, name, place) ?? named.values.entries.get(name)?.value;
        if (made !== undefined)
            return made;
        const hidden = instance.block.damage === undefined ? 'only the provider knows it' : 'part of the block cannot be read';
        return unknown(source, hidden, place, `{${instance.address.replaceAll('/', ':')}.${name}}`);
    }
    #wholeOf(instance, place) {
        const named = this.namedOf(instance);
        const entries = new Map(named.values.entries);
        for (const name of KNOWN_ATTRIBUTES) {
            const value = computedAttribute(named, name, place);
            if (value !== undefined)
                entries.set(name, { name, namePlace: place, value });
        }
        return partialObject(entries, instance.address, place);
    }
    /** Each instance of a resource (by `type.name`) or of a call (by `module.name`). */
    instancesOf(key) {
        const present = this.#instances.get(key);
        if (present !== undefined)
            return present;
        // While it is being worked out, there are none: Terraform refuses what leads back to itself.
        this.#instances.set(key, []);
        const block = key.startsWith('module.')
            ? this.folder.modules.get(key.slice('module.'.length))
            : this.folder.resources.get(key);
        const made = block === undefined ? [] : this.#repeat(block, `${this.through}${key}`).slice(0, terraformModule_MOST_INSTANCES);
        this.#instances.set(key, made);
        return made;
    }
    #repeat(block, address) {
        const count = block.attributes.get('count')?.value;
        const each = block.attributes.get('for_each')?.value;
        if (each !== undefined) {
            const over = evaluate(each, this, NO_BINDINGS);
            // A list is none that Terraform takes here: it stands for a set.
            const items = itemsByKey(over)?.map(([key, value]) => over.kind === 'list' ? [value, value] : [key, value]);
            if (items === undefined || items.some(([key]) => key.kind === 'unresolved')) {
                const key = unknown('each.key', whyOf(over), each.place, `{${address.replaceAll('/', ':')} each.key}`);
                const value = unknown('each.value', whyOf(over), each.place, `{${address.replaceAll('/', ':')} each.value}`);
                return [
                    {
                        block,
                        address,
                        key,
                        bindings: eachOf(key, value, each.place),
                        condition: unknown(each.source, whyOf(over), each.place),
                    },
                ];
            }
            return items.map(([key, value]) => ({
                block,
                address: `${address}[${JSON.stringify(asText(key) ?? '')}]`,
                key,
                bindings: eachOf(key, value, each.place),
            }));
        }
        if (count === undefined)
            return [{ block, address, bindings: NO_BINDINGS }];
        const many = evaluate(count, this, NO_BINDINGS);
        const number = many.kind === 'number' ? many.number : Number(asText(many) ?? Number.NaN);
        if (many.kind !== 'unresolved' && Number.isInteger(number) && number >= 0) {
            return Array.from({ length: Math.min(number, terraformModule_MOST_INSTANCES) }, (_, index) => {
                const key = { kind: 'number', number: index, place: count.place };
                return { block, address: `${address}[${index}]`, key, bindings: countOf(key) };
            });
        }
        // `enabled ? 1 : 0`: if there is one, it is the first.
        const isSwitch = count.kind === 'choice' &&
            [count.whenTrue, count.whenFalse].every((one) => one.kind === 'literal' && (one.value === 0 || one.value === 1));
        const key = isSwitch
            ? { kind: 'number', number: 0, place: count.place }
            : unknown('count.index', whyOf(many), count.place, `{${address.replaceAll('/', ':')} count.index}`);
        return [
            {
                block,
                address: isSwitch ? `${address}[0]` : address,
                key,
                bindings: countOf(key),
                condition: unknown(count.source, whyOf(many), count.place),
            },
        ];
    }
    /** The modules that a call makes; none where they are not part of the repository. */
    childrenOf(name) {
        const present = this.#children.get(name);
        if (present !== undefined)
            return present;
        this.#children.set(name, []);
        const call = this.folder.modules.get(name);
        const folder = call === undefined || this.#leadsBack(call) ? undefined : this.#find(this.folder, call);
        const made = folder === undefined
            ? []
            : this.#affordable(this.instancesOf(`module.${name}`)).map((instance) => ({
                instance,
                module: new TerraformModule(folder, this.root, this.#find, (variable) => this.#argument(instance, variable), {
                    above: this,
                    instance,
                }),
            }));
        this.#children.set(name, made);
        return made;
    }
    #affordable(instances) {
        const taken = instances.slice(0, Math.max(0, this.root.modules));
        this.root.modules -= taken.length;
        return taken;
    }
    #argument(instance, name) {
        const expression = META.includes(name) ? undefined : instance.block.attributes.get(name)?.value;
        if (expression === undefined && instance.block.damage !== undefined) {
            return unknown(`var.${name}`, 'part of the call cannot be read', instance.block.damage.place);
        }
        return expression === undefined ? undefined : evaluate(expression, this, instance.bindings);
    }
    /** True for a call of a module that is one of those which lead here. */
    #leadsBack(call) {
        const folder = this.#find(this.folder, call);
        let depth = 0;
        for (let module = this; module !== undefined; module = module.#above) {
            depth += 1;
            if (module.folder === folder || depth > 12)
                return true;
        }
        return false;
    }
    /** A resource with its arguments worked out. */
    namedOf(instance) {
        const { block, address } = instance;
        const [type = ''] = block.labels;
        const values = this.#once(`values ${address}`, address, block.place, () => this.#bodyOf(block, instance.bindings, 0));
        return {
            type,
            isData: block.keyword === 'data',
            address,
            root: this.root.path,
            subscription: this.#subscriptionOf(block, type),
            values: values.kind === 'object' ? values : { kind: 'object', entries: new Map(), place: block.place },
        };
    }
    /** Id of a resource by its instance. */
    idOf(instance) {
        return terraformIds_idOf(this.namedOf(instance));
    }
    /** Arguments and nested blocks; each kind of block is a list, as in a plan. */
    #bodyOf(block, bindings, depth) {
        const entries = new Map();
        for (const [name, { namePlace, value }] of block.attributes) {
            if (depth === 0 && META.includes(name))
                continue;
            entries.set(name.toLowerCase(), { name, namePlace, value: evaluate(value, this, bindings) });
        }
        if (depth > DEEPEST_BLOCKS)
            return { kind: 'object', entries, place: block.place };
        const blocks = new Map();
        for (const nested of block.blocks) {
            if (depth === 0 && META_BLOCKS.includes(nested.keyword))
                continue;
            const [name, items] = nested.keyword === 'dynamic'
                ? [nested.labels[0] ?? '', this.#dynamicBlocks(nested, bindings, depth)]
                : [nested.keyword, [this.#bodyOf(nested, bindings, depth + 1)]];
            blocks.set(name, [...(blocks.get(name) ?? []), ...items]);
        }
        for (const [name, items] of blocks) {
            const [first] = items;
            const place = first?.place ?? block.place;
            const hidden = items.find(({ kind }) => kind === 'unresolved');
            entries.set(name.toLowerCase(), {
                name,
                namePlace: place,
                value: hidden ?? { kind: 'list', items, place },
            });
        }
        return { kind: 'object', entries, place: block.place };
    }
    /** `dynamic "rule" { for_each = …; content { … } }` makes a block of each item. */
    #dynamicBlocks(block, bindings, depth) {
        const [label = ''] = block.labels;
        const each = block.attributes.get('for_each')?.value;
        const content = block.blocks.find(({ keyword }) => keyword === 'content');
        const iterator = block.attributes.get('iterator')?.value;
        if (each === undefined || content === undefined) {
            return [unknown(`dynamic ${label}`, 'it cannot be read', block.place)];
        }
        const over = evaluate(each, this, bindings);
        const items = over.kind === 'null' ? [] : itemsByKey(over);
        if (items === undefined)
            return [unknown(each.source, whyOf(over), each.place)];
        const name = iterator?.kind === 'name' ? iterator.name : label;
        return items.map(([key, value]) => {
            const item = eachOf(key, value, each.place).get('each');
            return this.#bodyOf(content, item === undefined ? bindings : new Map(bindings).set(name, item), depth + 1);
        });
    }
    /**
     * The subscription of the provider that a resource names, or of the default one; what stands for it when the provider
     * does not say.
     */
    #subscriptionOf(block, type) {
        const named = block.attributes.get('provider')?.value.source;
        const [local = type.split('_', 1)[0] ?? '', alias] = (named ?? type.split('_', 1)[0] ?? '').split('.');
        return this.#providerSubscription(local, alias);
    }
    #providerSubscription(local, alias) {
        const stands = `/subscriptions/{${this.root.path.replaceAll('/', ':')}${alias === undefined ? '' : ` ${alias}`}}`;
        const aliasOf = (block) => {
            const value = block.attributes.get('alias')?.value;
            return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
        };
        const provider = this.folder.providers.find((block) => block.labels[0] === local && aliasOf(block) === alias);
        const written = provider?.attributes.get('subscription_id')?.value;
        if (written !== undefined) {
            const id = asText(evaluate(written, this, NO_BINDINGS));
            return id === undefined ? stands : `/subscriptions/${id.replaceAll('/', ':')}`;
        }
        if (provider !== undefined && this.#above === undefined)
            return stands;
        if (this.#above === undefined) {
            // azapi goes to the same subscription as azurerm unless something else is said.
            return local === 'azapi' ? this.#providerSubscription('azurerm', alias) : stands;
        }
        return this.#above.#passedSubscription(this.#call, local, alias);
    }
    /** `providers = { azurerm = azurerm.hub }` of a call. */
    #passedSubscription(call, local, alias) {
        const passed = call?.attributes.get('providers')?.value;
        const wanted = alias === undefined ? local : `${local}.${alias}`;
        if (passed?.kind === 'object') {
            const entry = passed.entries.find(({ key }) => key.source === wanted);
            const [name, other] = entry?.value.source.split('.') ?? [];
            if (name !== undefined)
                return this.#providerSubscription(name, other);
        }
        return this.#providerSubscription(local, alias);
    }
}
function eachOf(key, value, place) {
    const entries = new Map([
        ['key', { name: 'key', namePlace: place, value: key }],
        ['value', { name: 'value', namePlace: place, value }],
    ]);
    return new Map([['each', { kind: 'object', entries, place }]]);
}
function countOf(index) {
    const entries = new Map([
        ['index', { name: 'index', namePlace: index.place, value: index }],
    ]);
    return new Map([['count', { kind: 'object', entries, place: index.place }]]);
}
/** All instances: a list by number, an object by key. */
function byKey(items, place, isObject = false) {
    if (!isObject && items.every(([{ key }]) => key?.kind === 'number')) {
        return { kind: 'list', items: items.map(([, value]) => movedTo(value, place)), place };
    }
    const entries = new Map();
    for (const [{ key }, value] of items) {
        const name = asText(key) ?? '';
        entries.set(name.toLowerCase(), { name, namePlace: place, value: movedTo(value, place) });
    }
    return { kind: 'object', entries, place };
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformOutputs.js



/** Type of a declared output that shows keys; Azure has none. */
const KEY_OUTPUT = 'Terraform/outputs';
const LISTS_KEYS = /^(?:list|regenerate)_?keys?$/i;
const terraformOutputs_MOST_STEPS = 20_000;
/**
 * Outputs of a root module that hold the answer of `listKeys` and are not marked as sensitive: each run prints them, and
 * so does everybody who may read the state.
 */
function keyOutputs(module) {
    const found = [];
    for (const [name, block] of module.folder.outputs) {
        const value = block.attributes.get('value');
        const sensitive = block.attributes.get('sensitive')?.value;
        if (value === undefined || (sensitive?.kind === 'literal' && sensitive.value === true))
            continue;
        if (!new Search().leadsToKeys(value.value, module))
            continue;
        const { place } = value.value;
        const shown = unknown(value.value.source, 'only Azure knows the keys', place);
        const entries = new Map([
            ['value', { name: 'value', namePlace: value.namePlace, value: shown }],
        ]);
        found.push({
            file: block.file,
            place: block.place,
            symbol: `output.${name}`,
            type: KEY_OUTPUT,
            name: textOf(name, block.place),
            id: `/terraform/${(0,standIn/* standIn */.u)(module.root.path)}/outputs/${name}`,
            scope: '/',
            existing: false,
            body: { kind: 'object', entries, place: block.place },
            format: 'terraform',
        });
    }
    return found;
}
/** Follows names through locals and outputs of modules. */
class Search {
    #seen = new Set();
    #left = terraformOutputs_MOST_STEPS;
    leadsToKeys(expression, module) {
        this.#left -= 1;
        if (this.#left < 0 || this.#seen.has(expression))
            return false;
        this.#seen.add(expression);
        const path = terraformOutputs_pathOf(expression);
        if (path !== undefined) {
            if (this.#isKeys(path, module))
                return true;
            const next = followed(path, module);
            if (next !== undefined)
                return this.leadsToKeys(next.value.value, next.module);
        }
        // `sensitive(…)` marks what is in it, and Terraform then refuses an output that is not marked.
        if (expression.kind === 'call' && expression.name === 'sensitive')
            return false;
        return partsOf(expression).some((part) => this.leadsToKeys(part, module));
    }
    #isKeys(path, { folder }) {
        const [first, second] = path;
        const length = first === 'data' ? 3 : 2;
        if ((first === 'data' ? second : first) !== 'azapi_resource_action' || path[length] !== 'output')
            return false;
        const action = folder.resources.get(path.slice(0, length).join('.'))?.attributes.get('action')?.value;
        return action?.kind === 'literal' && LISTS_KEYS.test(String(action.value));
    }
}
function followed([first, second = '', third = ''], module) {
    if (first === 'local') {
        const value = module.folder.locals.get(second);
        return value === undefined ? undefined : { value, module };
    }
    if (first !== 'module')
        return undefined;
    const [child] = module.childrenOf(second);
    const value = child?.module.folder.outputs.get(third)?.attributes.get('value');
    return child === undefined || value === undefined ? undefined : { value, module: child.module };
}
/** The names of `a.b["c"].d`, without indexes. */
function terraformOutputs_pathOf(expression) {
    const names = [];
    let head = expression;
    while (head.kind === 'attribute' || head.kind === 'index' || head.kind === 'splat') {
        if (head.kind === 'attribute')
            names.unshift(head.name);
        head = head.of;
    }
    return head.kind === 'name' ? [head.name, ...names] : undefined;
}
function partsOf(expression) {
    switch (expression.kind) {
        case 'template':
            return expression.parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
        case 'tuple':
            return expression.items;
        case 'object':
            return expression.entries.map(({ value }) => value);
        case 'attribute':
        case 'unary':
            return [expression.of];
        case 'index':
            return [expression.of, expression.at];
        case 'splat':
            return [expression.of];
        case 'call':
            return expression.values;
        case 'choice':
            return [expression.whenTrue, expression.whenFalse];
        case 'binary':
            return [expression.left, expression.right];
        case 'for':
            return [expression.over, expression.value];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformTemplates.js







/** Resources that deploy an ARM template, with the scope that they deploy it to. */
const terraformTemplates_DEPLOYMENTS = {
    azurerm_resource_group_template_deployment: ({ named }) => terraformIds_groupOf(named),
    azurerm_template_deployment: ({ named }) => terraformIds_groupOf(named),
    azurerm_subscription_template_deployment: ({ named }) => named.subscription,
    azurerm_management_group_template_deployment: ({ named }) => {
        const id = asText((0,files_value/* valueAt */.f)(named.values, 'management_group_id'));
        return id?.startsWith('/') === true
            ? id
            : `${(0,declaredScopes/* deploymentScope */.wC)(named.root, 'management-group')}${id === undefined ? '' : ` ${terraformIds_segment(id)}`}`;
    },
    azurerm_tenant_template_deployment: () => '/',
};
function isTemplateDeployment(type) {
    return Object.hasOwn(terraformTemplates_DEPLOYMENTS, type);
}
/** What an ARM template inside of Terraform declares, with the parameters that stand beside it. */
function terraformTemplates_readDeployment(source) {
    const { named, file, place, symbol, format } = source;
    const written = named.values.entries.get('template_content') ?? named.values.entries.get('template_body');
    const template = written === undefined ? undefined : jsonOf(written.value);
    if (template === undefined || template.kind !== 'object') {
        const hidden = template ?? written?.value;
        const blind = {
            file,
            place: written?.value.place ?? place,
            expression: hidden?.kind === 'unresolved' ? hidden.expression : `${named.address}.template_content`,
            why: hidden?.kind === 'unresolved' ? whyOf(hidden) : 'the template is not part of these files',
        };
        return { declarations: [], blind: [blind] };
    }
    const scope = terraformTemplates_DEPLOYMENTS[named.type]?.(source) ?? named.subscription;
    const read = ArmResources.read(file, new ArmScope(template, scope, givenTo(source)), template);
    return {
        declarations: read.declarations.map((declaration) => ({
            ...declaration,
            symbol: `${symbol}/${declaration.symbol}`,
            ...(source.condition === undefined ? {} : { condition: source.condition }),
            format,
        })),
        blind: read.blind,
    };
}
function jsonOf(value) {
    if (value.kind !== 'text')
        return value;
    const read = readJson(value.text);
    return read.ok ? movedTo(read.value, value.place) : undefined;
}
/** `parameters_content` as ARM's parameter files have it, or the older `parameters` by name. */
function givenTo({ named, place }) {
    const given = new Map();
    const content = named.values.entries.get('parameters_content')?.value;
    const wrapped = content === undefined ? undefined : jsonOf(content);
    const plain = named.values.entries.get('parameters')?.value;
    for (const [parameters, isWrapped] of [
        [wrapped, true],
        [plain, false],
    ]) {
        if (parameters?.kind !== 'object')
            continue;
        for (const [key, entry] of parameters.entries) {
            const value = isWrapped ? (0,files_value/* valueAt */.f)(entry.value, 'value') : entry.value;
            if (value !== undefined)
                given.set(key, movedTo(value, place));
        }
    }
    return given;
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformVariables.js



const MOST_VARIABLE_FILES = 20;
const terraformVariables_START = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Folders of a root module where files of variables stand by themselves. */
const VARIABLE_FOLDERS = /^(?:env|envs|environments?|vars|tfvars|variables|config|configs|parameters)$/i;
/**
 * `terraform.tfvars` and `*.auto.tfvars` always count; each other file of variables is a run of its own.
 * @see https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
async function variableSets(root, claimed, repository, parse) {
    const files = claimed.filter((path) => /\.tfvars(?:\.json)?$/.test(path));
    const own = files.filter((path) => (0,posix_.dirname)(path) === root.base);
    const always = own.filter((path) => /^(?:terraform\.tfvars|.+\.auto\.tfvars)(?:\.json)?$/.test((0,posix_.basename)(path)));
    const others = [
        ...own.filter((path) => !always.includes(path)),
        ...files.filter((path) => (0,posix_.dirname)((0,posix_.dirname)(path)) === root.base &&
            VARIABLE_FOLDERS.test((0,posix_.basename)((0,posix_.dirname)(path))) &&
            (0,posix_.dirname)(path) !== root.base),
    ].slice(0, MOST_VARIABLE_FILES);
    const hidden = new Map();
    const hide = (file, place, why) => {
        hidden.set(file, { file, place, expression: (0,posix_.basename)(file), why });
    };
    const read = async (path) => {
        const source = await repository.read(path);
        if (!source.ok) {
            hide(path, terraformVariables_START, source.why);
            return new Map();
        }
        if (path.endsWith('.json')) {
            const json = readJson(source.text);
            if (!json.ok)
                hide(path, terraformVariables_START, json.why);
            const given = new Map();
            if (json.ok && json.value.kind === 'object') {
                for (const { name, value } of json.value.entries.values())
                    given.set(name, value);
            }
            return given;
        }
        const parsed = parse(path, source.text);
        if (!parsed.ok) {
            hide(path, terraformVariables_START, parsed.why);
            return new Map();
        }
        if (parsed.block.damage !== undefined)
            hide(path, parsed.block.damage.place, 'it cannot be read as Terraform');
        // Values of variables name nothing else.
        const nothing = literalReferences();
        return new Map([...parsed.block.attributes].map(([name, { value }]) => [name, evaluate(value, nothing, NO_BINDINGS)]));
    };
    const base = new Map();
    const isAuto = (path) => ((0,posix_.basename)(path).startsWith('terraform.tfvars') ? 0 : 1);
    for (const path of always.sort((left, right) => isAuto(left) - isAuto(right))) {
        for (const [name, value] of await read(path))
            base.set(name, value);
    }
    const unreadAlways = always.flatMap((path) => hidden.get(path) ?? [])[0];
    if (others.length === 0)
        return [{ given: base, ...(unreadAlways === undefined ? {} : { hidden: unreadAlways }) }];
    const sets = [];
    for (const path of others) {
        const given = new Map([...base, ...(await read(path))]);
        const unread = hidden.get(path) ?? unreadAlways;
        sets.push({
            name: path.slice(root.base === '.' ? 0 : root.base.length + 1),
            given,
            ...(unread === undefined ? {} : { hidden: unread }),
        });
    }
    return sets;
}
function literalReferences() {
    return {
        lookUp: (_, steps, __, { source, place }) => ({
            value: {
                kind: 'unresolved',
                expression: source,
                why: 'a file of variables can name nothing',
                placeholder: `{${source.replaceAll(/[{}/]/g, '')}}`,
                place,
            },
            taken: steps.length,
        }),
        texts: new Map(),
        base: '.',
        budget: { steps: 50_000, depth: 0 },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraform.js













/** Expressions worked out per root and set of variables. */
const terraform_MOST_STEPS = 400_000;
const terraform_MOST_DECLARATIONS = 5_000;
const terraform_MOST_MODULES = 1_000;
/** Resources of a root that no rule looks at take no time. */
const RELEVANT = /\b(?:azurerm|azapi|azuread)_/;
/**
 * Terraform's own language.
 * @see https://developer.hashicorp.com/terraform/language
 */
const terraformReader = {
    format: 'terraform',
    claims: (path) => /\.(?:tf|tfvars)$/.test(path) || /\.tf(?:vars)?\.json$/.test(path),
    async read(claimed, repository) {
        const parser = await parserFor('terraform');
        try {
            const folders = new TerraformFolders(parser, repository, claimed);
            const declarations = [];
            const blind = [];
            const graph = await loadAll(claimed, folders, repository);
            for (const root of terraform_rootsOf(graph)) {
                const sets = await variableSets(root, claimed, repository, (file, text) => readTerraform(parser, file, text));
                const read = terraform_readRoot(root, graph.find, sets);
                declarations.push(...read.declarations);
                blind.push(...read.blind);
            }
            blind.push(...unreadJson(claimed));
            return { declarations, blind, unreadable: folders.unreadable };
        }
        finally {
            parser.delete();
        }
    },
};
/** The same language as JSON is rare, and not read: what it declares stays hidden, which is said. */
function unreadJson(claimed) {
    return claimed
        .filter((file) => file.endsWith('.tf.json'))
        .map((file) => ({
        file,
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        expression: (0,posix_.basename)(file),
        why: 'Terraform written as JSON is not read',
    }));
}
async function loadAll(claimed, folders, repository) {
    const waiting = [...(await relevantFolders(claimed, repository))];
    const seen = new Set(waiting);
    const all = [];
    const byFolder = new Map();
    for (const path of waiting) {
        const read = await folders.read(path);
        all.push(...read);
        // A folder of loose files is no module that can be called.
        const [only] = read;
        if (only !== undefined && read.length === 1)
            byFolder.set(path, only);
        for (const folder of read) {
            for (const call of folder.modules.values()) {
                const target = localSource(folder, call);
                if (target === undefined || seen.has(target) || !folders.has(target))
                    continue;
                seen.add(target);
                waiting.push(target);
            }
        }
    }
    const find = (from, call) => {
        const target = localSource(from, call);
        return target === undefined ? undefined : byFolder.get(target);
    };
    const calls = new Map(all.map((folder) => [folder, [...folder.modules.values()].flatMap((call) => find(folder, call) ?? [])]));
    return { folders: all, find, calls };
}
/** Folders that declare something of Azure, or call what may; others are read only when they are called. */
async function relevantFolders(claimed, repository) {
    const found = new Set();
    for (const path of claimed) {
        const folder = (0,posix_.dirname)(path);
        if (!path.endsWith('.tf') || found.has(folder))
            continue;
        const source = await repository.read(path);
        if (!source.ok || RELEVANT.test(source.text) || /^\s*module\s+"/m.test(source.text))
            found.add(folder);
    }
    return found;
}
/** Path of the folder that a call names, when it is inside of the repository. */
function localSource(from, call) {
    const source = call.attributes.get('source')?.value;
    if (source?.kind !== 'literal' || typeof source.value !== 'string' || !/^\.\.?(?:\/|$)/.test(source.value))
        return undefined;
    const path = (0,posix_.normalize)((0,posix_.join)(from.base, source.value)).replace(/\/$/, '');
    return path === '..' || path.startsWith('../') ? undefined : path;
}
/** Modules that no other one calls; and one of those that only call each other in a circle. */
function terraform_rootsOf({ folders, calls }) {
    const called = new Set([...calls].flatMap(([from, to]) => to.filter((folder) => folder !== from)));
    const roots = folders.filter((folder) => !called.has(folder));
    const reached = new Set();
    const reach = (start) => {
        const waiting = [start];
        for (const folder of waiting) {
            if (reached.has(folder))
                continue;
            reached.add(folder);
            waiting.push(...(calls.get(folder) ?? []));
        }
    };
    for (const root of roots)
        reach(root);
    for (const folder of folders) {
        if (reached.has(folder))
            continue;
        roots.push(folder);
        reach(folder);
    }
    return roots;
}
/**
 * Once for each set of variables: what one deploys is no business of the others, so each has a stand-in for a
 * subscription of its own. A set that changes nothing is not there twice.
 */
function terraform_readRoot(folder, find, sets) {
    const declarations = [];
    const blind = new Map();
    const seen = new Set();
    for (const [index, { name, given, hidden }] of sets.entries()) {
        const path = sets.length === 1 || name === undefined ? folder.path : `${folder.path} with ${name}`;
        const root = { path, budget: { steps: terraform_MOST_STEPS, depth: 0 }, modules: terraform_MOST_MODULES };
        const module = new TerraformModule(folder, root, find, (variable) => given.get(variable) ??
            (hidden && unknown(`var.${variable}`, `${hidden.file} cannot be read as a whole`, hidden.place)));
        if (hidden !== undefined)
            blind.set(hidden.file, hidden);
        const reading = new RootReading();
        reading.readModule(module, undefined);
        for (const one of reading.blind) {
            blind.set(`${one.file}:${one.place.line}:${one.place.column} ${one.expression}`, one);
        }
        const declared = [...applyUpdates(joinPasswords(reading.declarations)), ...keyOutputs(module)];
        if (sets.length === 1)
            return { declarations: declared, blind: [...blind.values()] };
        const stands = path.replaceAll('/', ':').toLowerCase();
        const key = declared
            .map(({ symbol, id, scope, body }) => `${symbol} ${id} ${scope} ${keyOf(body)}`.toLowerCase().replaceAll(stands, ''))
            .join('\n');
        if (seen.has(key))
            continue;
        seen.add(key);
        declarations.push(...(index === 0
            ? declared
            : declared.map((one) => ({ ...one, symbol: `${one.symbol} with ${name ?? ''}` }))));
    }
    return { declarations, blind: [...blind.values()] };
}
/** Walks through the modules of one root. */
class RootReading {
    declarations = [];
    blind = [];
    readModule(module, condition) {
        const { folder } = module;
        for (const { file, damage } of folder.damaged)
            this.#blindRegion(file, damage);
        for (const [key, block] of folder.resources) {
            const [type = ''] = block.labels;
            if (!RELEVANT.test(type) || this.declarations.length >= terraform_MOST_DECLARATIONS)
                continue;
            if (block.damage !== undefined)
                this.#blindRegion(block.file, block.damage);
            for (const instance of module.instancesOf(key)) {
                this.#readResource(module, instance, condition);
                if (this.declarations.length >= terraform_MOST_DECLARATIONS) {
                    this.#blindRegion(block.file, { place: block.place, source: key }, `there are more than ${terraform_MOST_DECLARATIONS} resources`);
                    break;
                }
            }
        }
        for (const [name, call] of folder.modules) {
            if (call.damage !== undefined)
                this.#blindRegion(call.file, call.damage);
            const children = module.childrenOf(name);
            if (children.length === 0)
                this.#blindCall(module, name, call);
            for (const child of children)
                this.readModule(child.module, child.instance.condition ?? condition);
        }
    }
    #readResource(module, instance, above) {
        const { block, address } = instance;
        const named = module.namedOf(instance);
        const condition = instance.condition ?? above;
        const source = {
            named,
            file: block.file,
            place: block.place,
            symbol: address,
            format: 'terraform',
            ...(block.damage === undefined ? {} : { damage: block.damage }),
            // The condition may stand in another file: it is found where the resource is.
            ...(condition === undefined ? {} : { condition: { ...condition, place: block.place } }),
        };
        const content = block.attributes.get('template_content')?.value;
        // A template in a file of its own is read by itself.
        if (isTemplateDeployment(named.type) && content?.kind === 'call' && content.name === 'file')
            return;
        const { declarations, blind } = isTemplateDeployment(named.type)
            ? terraformTemplates_readDeployment(source)
            : terraformDeclarations_translate(source);
        this.declarations.push(...declarations);
        this.blind.push(...blind);
    }
    #blindRegion(file, { place, source }, why = 'it cannot be read as Terraform') {
        this.blind.push({ file, place, expression: (0,secretShapes/* withoutSecret */.Nt)('', source).slice(0, 120), why });
    }
    /** A module from a registry or a repository of its own, or one that leads back to itself. */
    #blindCall(module, name, call) {
        const source = call.attributes.get('source');
        const instances = module.instancesOf(`module.${name}`);
        if (instances.length === 0)
            return;
        const literal = source?.value.kind === 'literal' ? String(source.value.value) : source?.value.source;
        const isLocal = literal !== undefined && /^\.\.?(?:\/|$)/.test(literal);
        this.blind.push({
            file: call.file,
            place: source?.value.place ?? call.place,
            expression: (0,secretShapes/* withoutSecret */.Nt)('', literal ?? `module.${name}`),
            why: isLocal
                ? 'the module is not among these files, leads back to itself, or is one of too many'
                : 'a module from elsewhere is not part of these files',
        });
    }
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformPlanReferences.js





const terraformPlanReferences_DEEPEST = 12;
/**
 * Arguments that name another resource by something that only it has. A scope is not one of them: what the
 * configuration says of it could as well be the beginning of a longer text.
 */
const NAMES_ANOTHER = /^(?:principal_id|parent_id|workspace_id|machine_learning_workspace_id|cognitive_account_id|cognitive_account_project_id|user_assigned_identity_id|application_id|client_id|application_object_id|service_principal_id|ai_services_hub_id)$/;
/** Which resource an argument of a plan is of, where its value is known after apply: the configuration names it. */
class PlanReferences {
    #root;
    #byAddress = new Map();
    constructor(root, resources) {
        this.#root = root;
        for (const named of resources) {
            const key = withoutKeys(named.address);
            const there = this.#byAddress.get(key);
            if (there === undefined)
                this.#byAddress.set(key, [named]);
            else
                there.push(named);
        }
    }
    /** A resource with what stands for those arguments that are known after apply. */
    filled(named, depth = 0) {
        const entries = new Map(named.values.entries);
        for (const [key, entry] of named.values.entries) {
            if (entry.value.kind !== 'unresolved' || !NAMES_ANOTHER.test(key))
                continue;
            const value = this.#find(named.address, key, entry.value.place, depth);
            if (value !== undefined)
                entries.set(key, { ...entry, value });
        }
        return { ...named, values: { ...named.values, entries } };
    }
    /** Of an argument that is one reference and nothing else, as far as can be told. */
    #find(address, argument, place, depth) {
        const modules = modulesOf(address);
        const own = withoutKeys(address)
            .split('.')
            .slice(modules.length * 2)
            .join('.');
        const resources = (0,files_value/* valueAt */.f)(this.#moduleAt(modules), 'resources');
        const resource = resources?.kind === 'list'
            ? resources.items.find((one) => asText((0,files_value/* valueAt */.f)(one, 'address')) === own)
            : undefined;
        const reference = terraformPlanReferences_single((0,files_value/* valueAt */.f)(resource, 'expressions', argument));
        return reference === undefined
            ? undefined
            : this.#follow(modules, reference, terraformPlanReferences_keyOf(address), place, depth + 1);
    }
    #follow(modules, reference, key, place, depth) {
        if (depth > terraformPlanReferences_DEEPEST)
            return undefined;
        const parts = withoutKeys(reference).split('.');
        const [first = '', second = '', third = ''] = parts;
        if (first === 'var') {
            const call = (0,files_value/* valueAt */.f)(this.#moduleAt(modules.slice(0, -1)), 'module_calls', modules.at(-1) ?? '');
            const passed = modules.length === 0 ? undefined : terraformPlanReferences_single((0,files_value/* valueAt */.f)(call, 'expressions', second));
            return passed === undefined
                ? undefined
                : this.#follow(modules.slice(0, -1), passed, key, place, depth + 1);
        }
        if (first === 'module') {
            const inner = [...modules, second];
            const output = terraformPlanReferences_single((0,files_value/* valueAt */.f)(this.#moduleAt(inner), 'outputs', third, 'expression'));
            return output === undefined
                ? undefined
                : this.#follow(inner, output, terraformPlanReferences_keyOf(reference) ?? key, place, depth + 1);
        }
        const length = first === 'data' ? 3 : 2;
        const attribute = parts.slice(length).join('.');
        const through = modules.map((name) => `module.${name}`);
        const candidates = this.#byAddress.get([...through, ...parts.slice(0, length)].join('.')) ?? [];
        const wanted = terraformPlanReferences_keyOf(reference) ?? key;
        const named = candidates.length === 1
            ? candidates[0]
            : candidates.find((one) => wanted !== undefined && terraformPlanReferences_keyOf(one.address) === wanted);
        if (named === undefined)
            return undefined;
        const filled = this.filled(named, depth + 1);
        // What the resource itself will be.
        if (/^identity(?:\.0)?\.principal_id$/.test(attribute)) {
            return textOf((0,declaredScopes/* declaredPrincipal */.lV)(terraformIds_idOf(filled)), place);
        }
        return attribute.includes('.') ? undefined : computedAttribute(filled, attribute, place);
    }
    #moduleAt(modules) {
        let module = this.#root;
        for (const name of modules)
            module = (0,files_value/* valueAt */.f)(module, 'module_calls', name, 'module');
        return module;
    }
}
/** `["azurerm_x.y.id", "azurerm_x.y"]`: the first, when the others are only the ways to it. */
function terraformPlanReferences_single(expression) {
    const references = (0,files_value/* valueAt */.f)(expression, 'references');
    const texts = references?.kind === 'list' ? references.items.map((item) => asText(item) ?? '') : [];
    const [first] = texts;
    if (first === undefined)
        return undefined;
    const others = texts.filter((text) => !first.startsWith(text) && !/^(?:each|count)\./.test(text));
    return others.length === 0 ? first : undefined;
}
/** `module.a["x"].azurerm_y.z[0]` without its keys. */
function withoutKeys(address) {
    return address.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+|[\w.]+)\]/g, '');
}
function terraformPlanReferences_keyOf(address) {
    return /\[("(?:[^"\\]|\\.)*"|\d+)\][^[\]]*$/.exec(address)?.[1];
}
function modulesOf(address) {
    const bare = withoutKeys(address);
    const through = /^(?:module\.[^.]+\.)*/.exec(bare)?.[0] ?? '';
    return through.split('.').filter((_, index) => index % 2 === 1);
}

;// CONCATENATED MODULE: ./build/dist/src/files/terraformPlan.js







const LONGEST_PLAN = 20 * 1024 * 1024;
const terraformPlan_MOST_RESOURCES = 20_000;
const terraformPlan_MOST_MODULES = 50;
/**
 * What `terraform show -json` writes of a plan or of a state: everything is worked out there but what is known after
 * apply.
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 */
const terraformPlanReader = {
    format: 'terraform-plan',
    claims: (path, text) => /\.json$/i.test(path) &&
        /^\s*\{/.test(text.slice(0, 1_000)) &&
        /"format_version"\s*:/.test(text) &&
        /"terraform_version"\s*:/.test(text) &&
        /"(?:planned_values|resource_changes|values)"\s*:/.test(text),
    async read(claimed, repository) {
        const declarations = [];
        const blind = [];
        const unreadable = [];
        for (const file of claimed) {
            const source = await repository.read(file);
            const read = !source.ok
                ? source
                : source.text.length > LONGEST_PLAN
                    ? { ok: false, why: `it is longer than ${LONGEST_PLAN / 1024 / 1024} MiB` }
                    : readJson(source.text);
            if (!read.ok)
                unreadable.push({ file, why: read.why });
            else if (read.value.kind === 'object') {
                const made = readPlan(file, read.value);
                declarations.push(...applyUpdates(joinPasswords(made.declarations)));
                blind.push(...made.blind);
            }
        }
        return { declarations, blind, unreadable };
    },
};
function readPlan(file, plan) {
    const changes = (0,files_value/* valueAt */.f)(plan, 'resource_changes');
    const planned = changes?.kind === 'list'
        ? changes.items.slice(0, terraformPlan_MOST_RESOURCES).flatMap(terraformPlan_changed)
        : inModules((0,files_value/* valueAt */.f)(plan, 'planned_values', 'root_module') ?? (0,files_value/* valueAt */.f)(plan, 'values', 'root_module'));
    const before = inModules((0,files_value/* valueAt */.f)(plan, 'prior_state', 'values', 'root_module')).filter(({ isData }) => isData);
    const subscription = terraformPlan_subscriptionOf(file, [...before, ...planned]);
    const named = (one) => ({
        type: one.type,
        isData: one.isData,
        address: one.address.text,
        root: file,
        subscription,
        values: one.values,
    });
    const references = new PlanReferences((0,files_value/* valueAt */.f)(plan, 'configuration', 'root_module'), [...before, ...planned].map(named));
    const declarations = [];
    const blind = [];
    for (const one of planned) {
        const filled = withOneRole(references.filled(named(one)));
        const source = {
            named: filled,
            file,
            place: one.address.place,
            symbol: one.address.text,
            format: 'terraform-plan',
        };
        const made = isTemplateDeployment(one.type) ? terraformTemplates_readDeployment(source) : terraformDeclarations_translate(source);
        declarations.push(...made.declarations.map((declaration) => withRealId(declaration, filled)));
        blind.push(...made.blind);
    }
    return { declarations, blind };
}
/** Azure fills in the name of a role that the configuration gave by id. */
function withOneRole(named) {
    if ((0,files_value/* valueAt */.f)(named.values, 'role_definition_id')?.kind !== 'text')
        return named;
    const entries = new Map(named.values.entries);
    entries.delete('role_definition_name');
    return { ...named, values: { ...named.values, entries } };
}
/** What is there already has its id, and others name it by that. */
function withRealId(declaration, { type, values }) {
    const id = (0,files_value/* valueAt */.f)(values, 'id');
    const isReal = id?.kind === 'text' && /^\/subscriptions\//i.test(id.text) && !id.text.includes('|');
    return isReal && /^(?:azurerm|azapi)_/.test(type) && !isTemplateDeployment(type)
        ? { ...declaration, id: id.text }
        : declaration;
}
/** What a resource will be; nothing of one that goes. */
function terraformPlan_changed(change) {
    const address = (0,files_value/* valueAt */.f)(change, 'address');
    const type = asText((0,files_value/* valueAt */.f)(change, 'type'));
    const after = (0,files_value/* valueAt */.f)(change, 'change', 'after');
    if (address?.kind !== 'text' || type === undefined || after === undefined || after.kind === 'null')
        return [];
    const values = overlaid(after, (0,files_value/* valueAt */.f)(change, 'change', 'after_unknown'), (0,files_value/* valueAt */.f)(change, 'change', 'after_sensitive'), address.text, 0);
    const isData = asText((0,files_value/* valueAt */.f)(change, 'mode')) === 'data';
    return values.kind === 'object' ? [{ address, type, isData, values }] : [];
}
function inModules(root) {
    const made = [];
    const visit = (module, depth) => {
        const resources = (0,files_value/* valueAt */.f)(module, 'resources');
        for (const resource of resources?.kind === 'list' ? resources.items : []) {
            const address = (0,files_value/* valueAt */.f)(resource, 'address');
            const type = asText((0,files_value/* valueAt */.f)(resource, 'type'));
            const values = (0,files_value/* valueAt */.f)(resource, 'values');
            if (made.length >= terraformPlan_MOST_RESOURCES ||
                address?.kind !== 'text' ||
                type === undefined ||
                values === undefined)
                continue;
            const known = overlaid(values, undefined, (0,files_value/* valueAt */.f)(resource, 'sensitive_values'), address.text, 0);
            const isData = asText((0,files_value/* valueAt */.f)(resource, 'mode')) === 'data';
            if (known.kind === 'object')
                made.push({ address, type, isData, values: known });
        }
        const children = (0,files_value/* valueAt */.f)(module, 'child_modules');
        if (children?.kind === 'list' && depth < terraformPlan_MOST_MODULES)
            for (const child of children.items)
                visit(child, depth + 1);
    };
    visit(root, 0);
    return made;
}
/** Values with what is not known, and what nobody may see, taken out. */
function overlaid(value, unknowns, sensitive, path, depth) {
    if (terraformPlan_isTrue(unknowns))
        return unknown(path, 'it is known after apply', value.place);
    if (terraformPlan_isTrue(sensitive) && value.kind !== 'null')
        return unknown(path, 'it is sensitive, and not looked at', value.place);
    if (depth > 100)
        return value;
    if (value.kind === 'list') {
        const items = value.items.map((item, index) => overlaid(item, itemAt(unknowns, index), itemAt(sensitive, index), `${path}[${index}]`, depth + 1));
        return { ...value, items };
    }
    // A block that is not known as a whole may be absent from the values.
    if (value.kind !== 'object')
        return value;
    const entries = new Map();
    for (const [key, entry] of value.entries) {
        const below = `${path}.${entry.name}`;
        const inner = overlaid(entry.value, (0,files_value/* valueAt */.f)(unknowns, entry.name), (0,files_value/* valueAt */.f)(sensitive, entry.name), below, depth + 1);
        entries.set(key, { ...entry, value: inner });
    }
    if (unknowns?.kind === 'object') {
        for (const [key, { name, value: hidden }] of unknowns.entries) {
            if (entries.has(key) || !terraformPlan_isTrue(hidden))
                continue;
            entries.set(key, {
                name,
                namePlace: value.place,
                value: unknown(`${path}.${name}`, 'it is known after apply', value.place),
            });
        }
    }
    return { ...value, entries };
}
function terraformPlan_isTrue(value) {
    return value?.kind === 'boolean' && value.boolean;
}
function itemAt(value, index) {
    return value?.kind === 'list' ? value.items[index] : undefined;
}
/** The subscription of the provider, when the plan says so or all that is there lies in one. */
function terraformPlan_subscriptionOf(file, planned) {
    for (const { type, values } of planned) {
        const id = asText((0,files_value/* valueAt */.f)(values, 'subscription_id'));
        if (type === 'azurerm_client_config' && id !== undefined && !id.includes('{'))
            return `/subscriptions/${id}`;
    }
    const found = new Set(planned.flatMap(({ values }) => {
        const id = (0,files_value/* valueAt */.f)(values, 'id');
        return id?.kind === 'text' ? (/^\/subscriptions\/[^/]+/i.exec(id.text)?.[0].toLowerCase() ?? []) : [];
    }));
    const [only] = found;
    return only !== undefined && found.size === 1 ? only : `/subscriptions/{${file.replaceAll('/', ':')}}`;
}

;// CONCATENATED MODULE: ./build/dist/src/files/workflow.js







const workflow_LOOKS_LIKE = /azure\/login|\baz\s+(?:ml|login|rest|cognitiveservices|search)\b|Authorization|api-key/i;
/**
 * GitHub workflows and composite actions: how their steps sign in, and what they do with keys.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
const workflowReader = {
    format: 'workflow',
    claims: (path, text) => (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) ||
        /(?:^|\/)action\.ya?ml$/i.test(path) ||
        isWorkflow(path, text)) &&
        workflow_LOOKS_LIKE.test(text),
    async read(claimed, repository) {
        const declarations = [];
        const unreadable = [];
        const steps = [];
        const regions = [];
        for (const file of claimed) {
            const source = await repository.read(file);
            if (!source.ok) {
                unreadable.push({ file, why: source.why });
                continue;
            }
            const [document] = readYaml(source.text, { placeholders: 'kept' });
            if (document === undefined)
                continue;
            if (!document.ok) {
                const { line, column } = document.place;
                const why = `line ${line}, column ${column}: ${document.why}`;
                unreadable.push({ file, why, place: document.place });
                continue;
            }
            const lines = source.text.split(/\r?\n/);
            for (const found of stepsIn(document.value)) {
                const commands = commandsIn(found.value, lines);
                declarations.push(...endpointsIn(commands, file, found.symbol, 'workflow'));
                const step = stepOf(file, found, commands);
                if (step === undefined)
                    continue;
                steps.push(step);
                const { line, endLine, endColumn } = found.value.place;
                regions.push({ file, lines: [line, endColumn === 1 ? endLine - 1 : endLine] });
            }
        }
        return { declarations, blind: [], unreadable, steps, regions };
    },
};
/** A reusable workflow of another folder has the same two keys. */
function isWorkflow(path, text) {
    return /\.ya?ml$/i.test(path) && /^jobs:/m.test(text) && /^["']?on["']?:/m.test(text);
}
/** Steps of all jobs, or those of a composite action. */
function* stepsIn(root) {
    const outer = (0,files_value/* valueAt */.f)(root, 'env');
    const jobs = (0,files_value/* valueAt */.f)(root, 'jobs');
    const runs = (0,files_value/* valueAt */.f)(root, 'runs', 'steps');
    if (jobs?.kind === 'object') {
        for (const { name, value: job } of jobs.entries.values()) {
            yield* stepsOf(name, (0,files_value/* valueAt */.f)(job, 'steps'), [outer, (0,files_value/* valueAt */.f)(job, 'env')]);
        }
    }
    yield* stepsOf('runs', runs, [outer]);
}
function* stepsOf(job, list, environments) {
    if (list?.kind !== 'list')
        return;
    const seen = new Map();
    for (const value of list.items) {
        if (value.kind !== 'object')
            continue;
        const own = (0,files_value/* valueAt */.f)(value, 'env');
        const name = workflow_nameOf(value);
        // Steps of one name are told apart by their order among those, which stays when others come and go.
        const before = seen.get(name) ?? 0;
        seen.set(name, before + 1);
        yield {
            symbol: `${job}/${before === 0 ? name : `${name} (${before + 1})`}`,
            value,
            environments: [...environments, own].flatMap((environment) => environment ?? []),
        };
    }
}
function workflow_nameOf(step) {
    const name = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(step, 'id')) ?? (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(step, 'name'));
    if (name !== undefined)
        return name.slice(0, 80);
    const uses = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(step, 'uses'));
    return uses === undefined ? 'run' : (uses.split('@')[0] ?? uses).slice(0, 80);
}
function stepOf(file, { symbol, value, environments }, commands) {
    const secretVariables = new Set(environments.flatMap((environment) => environment.kind === 'object'
        ? [...environment.entries.values()].flatMap(({ name, value: text }) => text.kind === 'text' && isSecretVariable(name, text.text) ? [name] : [])
        : []));
    const shell = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(value, 'shell')) ?? '';
    const traced = /\bbash\b.*\s-[a-wyz]*x/.test(shell);
    const exposures = exposuresIn(commands, { file, secretVariables, traced });
    const login = loginOf(file, value, commands);
    if (exposures.length === 0 && login.state === 'absent')
        return undefined;
    return {
        key: `${file}#${symbol}`,
        id: `${file}#${symbol}`,
        name: symbol.slice(symbol.indexOf('/') + 1),
        origin: (0,declaredFacts/* originAt */.iX)(file, startOf(value)),
        tags: {},
        kind: 'pipeline-step',
        login,
        exposures,
    };
}
/** `azure/login` with `creds`, or a service principal's password on a command line. */
function loginOf(file, step, commands) {
    const uses = (0,files_value/* identifying */.j)((0,files_value/* valueAt */.f)(step, 'uses')) ?? '';
    if (/^azure\/login(?:@|$)/i.test(uses)) {
        const inputs = (0,files_value/* valueAt */.f)(step, 'with');
        const entries = inputs?.kind === 'object' ? inputs.entries : undefined;
        const creds = entries?.get('creds') ?? entries?.get('client-secret');
        if (creds !== undefined)
            return (0,fact/* known */.eO)('client-secret', (0,declaredFacts/* originAt */.iX)(file, creds.namePlace));
        return (0,fact/* known */.eO)('federated', (0,declaredFacts/* originAt */.iX)(file, (0,files_value/* valueAt */.f)(step, 'uses')?.place ?? step.place));
    }
    return passwordLogin(file, commands);
}
/** The line of the step's first key. */
function startOf(step) {
    const [first] = step.entries.values();
    return first?.namePlace ?? step.place;
}
/** Commands of `run`, each with its line in the file. */
function commandsIn(step, lines) {
    const run = (0,files_value/* valueAt */.f)(step, 'run');
    if (run?.kind !== 'text')
        return [];
    const { line, column, endLine } = run.place;
    const head = lines[line - 1]?.slice(column - 1) ?? '';
    // A block begins on the line after its mark, and its lines stand there as they are; anything else is one line.
    if (/^[|>]/.test(head))
        return (0,shellScript/* commandsOf */.Kf)(lines.slice(line, endLine).join('\n'), line + 1).filter(({ text }) => text !== '');
    return (0,shellScript/* commandsOf */.Kf)(run.text, line).map((command) => ({ ...command, place: run.place }));
}

;// CONCATENATED MODULE: ./build/dist/src/files/readers.js









/** Every format, in the order in which they are asked; the first that claims a file reads it. */
const READERS = [
    workflowReader,
    cliYamlReader,
    // A plan may hold a template.
    terraformPlanReader,
    armTemplateReader,
    bicepReader,
    terraformReader,
    roleFileReader,
    federatedCredentialFileReader,
    scriptReader,
];


/***/ }),

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   qF: () => (/* binding */ commentStart)
/* harmony export */ });
const MOST_COMMANDS = 5_000;
const LONGEST_COMMAND = 10_000;
/**
 * Commands of a script for sh, bash or PowerShell, line by line: comments are left out, a backslash or a backtick at the
 * end of a line continues it. Enough to tell which commands there are; not a parser of a shell.
 */
function commandsOf(script, firstLine) {
    const commands = [];
    let pending = '';
    let start;
    for (const [index, raw] of script.split(/\r?\n/).entries()) {
        if (commands.length >= MOST_COMMANDS)
            break;
        const line = withoutComment(raw);
        const text = line.trim();
        if (text === '' && pending === '')
            continue;
        start ??= { line: firstLine + index, column: raw.length - raw.trimStart().length + 1 };
        const continues = /[\\`]$/.test(text);
        pending = `${pending} ${continues ? text.slice(0, -1) : text}`.trim().slice(0, LONGEST_COMMAND);
        if (continues)
            continue;
        commands.push({
            text: pending,
            place: { ...start, endLine: firstLine + index, endColumn: raw.trimEnd().length + 1 },
        });
        pending = '';
        start = undefined;
    }
    return commands;
}
function withoutComment(line) {
    return line.slice(0, commentStart(line));
}
/** Where the comment of a line begins: at a `#` at the start of a word, outside of quotes. */
function commentStart(line) {
    let quote;
    for (let index = 0; index < line.length; index += 1) {
        const character = line[index];
        if (quote !== undefined) {
            if (character === quote)
                quote = undefined;
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '#' && (index === 0 || /[\s;(]/.test(line[index - 1] ?? '')))
            return index;
    }
    return undefined;
}
/** The value of a long flag: `--name value`, `--name=value`, in quotes or without. */
function flagOf(command, ...names) {
    for (const name of names) {
        const found = new RegExp(`(?:^|\\s)${name}(?:\\s+|=)("[^"]*"|'[^']*'|[^\\s;|&)]+)`).exec(command)?.[1];
        if (found !== undefined)
            return found.replace(/^(["'])(.*)\1$/, '$2');
    }
    return undefined;
}


/***/ }),

/***/ 4129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ TextPlaces)
/* harmony export */ });
/** Turns offsets into a text into lines and columns, both from 1. */
class TextPlaces {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    place(start, end) {
        const from = this.#point(start);
        const to = this.#point(Math.max(start, end));
        return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    #point(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 3005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   j: () => (/* binding */ identifying)
/* harmony export */ });
/** The value at a path of property names, in any case; `undefined` where any step is missing. */
function valueAt(value, ...path) {
    let current = value;
    for (const step of path) {
        // What is not known hides all that is in it.
        if (current === undefined || current.kind === 'unresolved')
            return current;
        if (current.kind !== 'object')
            return undefined;
        current = current.entries.get(step.toLowerCase())?.value;
    }
    return current;
}
/** The text that identifies a value: itself, or what stands for it while it is not known. */
function identifying(value) {
    switch (value?.kind) {
        case 'text':
            return value.text;
        case 'number':
            return String(value.number);
        case 'boolean':
            return String(value.boolean);
        case 'unresolved':
            return value.placeholder;
        default:
            return undefined;
    }
}


/***/ })

};
