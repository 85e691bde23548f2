export const id = 821;
export const ids = [821];
export const modules = {

/***/ 58821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRoles: () => (/* binding */ runRoles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/dist/src/failure.js
var failure = __webpack_require__(63442);
// EXTERNAL MODULE: ./build/dist/src/rbac/leastPrivilegeRoles.js
var leastPrivilegeRoles = __webpack_require__(12364);
;// CONCATENATED MODULE: ./build/dist/src/rbac/endpointOperations.js
const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const AUTHORIZATION = 'Microsoft.Authorization';
const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/**
 * Operations by which a role reaches an endpoint, its keys, or whoever can: what `roles --check` answers for, in its
 * order. All of them are actions; none is a data action.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning
 */
const CHECKED_OPERATIONS = [
    `${WORKSPACE}/onlineEndpoints/listkeys/action`,
    `${WORKSPACE}/onlineEndpoints/token/action`,
    `${WORKSPACE}/onlineEndpoints/regenerateKeys/action`,
    `${WORKSPACE}/onlineEndpoints/score/action`,
    `${WORKSPACE}/onlineEndpoints/write`,
    `${WORKSPACE}/onlineEndpoints/deployments/write`,
    `${WORKSPACE}/serverlessEndpoints/listKeys/action`,
    `${WORKSPACE}/serverlessEndpoints/regenerateKeys/action`,
    `${WORKSPACE}/serverlessEndpoints/write`,
    `${WORKSPACE}/batchEndpoints/listKeys/action`,
    `${WORKSPACE}/batchEndpoints/write`,
    `${WORKSPACE}/connections/listsecrets/action`,
    `${WORKSPACE}/datastores/listsecrets/action`,
    `${WORKSPACE}/listKeys/action`,
    `${WORKSPACE}/computes/write`,
    `${WORKSPACE}/write`,
    `${WORKSPACE}/read`,
    `${ACCOUNT}/listKeys/action`,
    `${ACCOUNT}/regenerateKey/action`,
    `${ACCOUNT}/write`,
    `${AUTHORIZATION}/roleAssignments/write`,
    `${AUTHORIZATION}/roleDefinitions/write`,
    `${AUTHORIZATION}/elevateAccess/action`,
    `${AUTHORIZATION}/roleAssignmentScheduleRequests/write`,
    `${AUTHORIZATION}/roleManagementPolicies/write`,
    `${IDENTITY}/federatedIdentityCredentials/write`,
    `${IDENTITY}/assign/action`,
];

// EXTERNAL MODULE: ./build/dist/src/rbac/operations.js
var operations = __webpack_require__(95951);
;// CONCATENATED MODULE: ./build/dist/src/rbac/roleCheck.js


function checkRole({ roleId, roleName, permissions }) {
    return {
        id: roleId,
        name: roleName,
        operations: CHECKED_OPERATIONS.map((operation) => {
            const found = (0,operations/* grantingPattern */.D)(permissions, operation);
            return {
                operation,
                granted: found !== undefined,
                by: found?.pattern ?? null,
                conditional: found?.conditional ?? false,
            };
        }),
    };
}

;// CONCATENATED MODULE: ./build/dist/src/rbac/roleDefinitionShape.js
const MOST_PERMISSIONS = 1000;
const MOST_OPERATIONS = 20_000;
const LONGEST_TEXT = 1000;
const LONGEST_CONDITION = 16_384;
const LISTS = ['actions', 'notActions', 'dataActions', 'notDataActions'];
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
 * Understands a role definition in any of the forms in which Azure's tools print or take it: ARM (fields under
 * `properties`), `az role definition list` (fields at the top), and the file for `az role definition create` (`Name`,
 * `IsCustom`, `Actions` at the top, no `permissions`). Letters of field names may be of any case. All problems are
 * collected, each with the place where it is.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 */
function readRoleDefinition(value, place, origin) {
    if (!isObject(value))
        return { ok: false, problems: [`${place}: must be a role definition, an object`] };
    const problems = [];
    const nested = field(value, 'properties');
    if (nested !== undefined && nested !== null && !isObject(nested)) {
        problems.push(`${place}.properties: must be an object`);
    }
    const fields = isObject(nested) ? nested : value;
    const permissions = readPermissions(fields, place, problems);
    const id = roleDefinitionShape_text(field(value, 'id'));
    const name = roleDefinitionShape_text(field(value, 'name')) ?? roleDefinitionShape_text(field(fields, 'name'));
    const roleId = guidOf(id) ?? guidOf(name) ?? id ?? name;
    const roleName = roleDefinitionShape_text(field(fields, 'roleName')) ?? roleDefinitionShape_text(field(value, 'roleName')) ?? name ?? roleId;
    if (roleId === undefined || roleName === undefined) {
        problems.push(`${place}: has neither "id" nor "name"`);
    }
    if (problems.length > 0 || roleId === undefined || roleName === undefined)
        return { ok: false, problems };
    return {
        ok: true,
        role: {
            roleId,
            roleName,
            type: isBuiltIn(fields) ? 'BuiltInRole' : 'CustomRole',
            assignableScopes: texts(field(fields, 'assignableScopes')),
            permissions,
            origin: origin ?? { kind: 'azure', id: id ?? roleId, apiVersion: '2022-04-01' },
        },
    };
}
function readPermissions(fields, place, problems) {
    const listed = field(fields, 'permissions');
    if (listed === undefined || listed === null) {
        if (LISTS.some((list) => field(fields, list) !== undefined)) {
            return [readPermission(fields, place, problems)];
        }
        problems.push(`${place}: has neither "permissions" nor "actions"`);
        return [];
    }
    if (!Array.isArray(listed) || listed.length > MOST_PERMISSIONS) {
        problems.push(`${place}.permissions: must be a list of at most ${MOST_PERMISSIONS} objects`);
        return [];
    }
    return listed.map((one, index) => {
        const where = `${place}.permissions[${index}]`;
        if (isObject(one))
            return readPermission(one, where, problems);
        problems.push(`${where}: must be an object`);
        return { actions: [], notActions: [], dataActions: [], notDataActions: [] };
    });
}
function readPermission(value, place, problems) {
    const list = (name) => {
        const found = field(value, name);
        if (found === undefined || found === null)
            return [];
        if (!Array.isArray(found) || found.length > MOST_OPERATIONS) {
            problems.push(`${place}.${name}: must be a list of at most ${MOST_OPERATIONS} operations`);
            return [];
        }
        const bad = found.findIndex((one) => typeof one !== 'string' || one.trim() === '' || one.length > LONGEST_TEXT);
        if (bad >= 0) {
            problems.push(`${place}.${name}[${bad}]: must be a text of 1 to ${LONGEST_TEXT} characters`);
            return [];
        }
        return found.filter((one) => typeof one === 'string');
    };
    const condition = field(value, 'condition');
    if (condition !== undefined &&
        condition !== null &&
        (typeof condition !== 'string' || condition.length > LONGEST_CONDITION)) {
        problems.push(`${place}.condition: must be a text of at most ${LONGEST_CONDITION} characters`);
    }
    return {
        actions: list('actions'),
        notActions: list('notActions'),
        dataActions: list('dataActions'),
        notDataActions: list('notDataActions'),
        ...(typeof condition === 'string' && condition.trim() !== '' ? { condition } : {}),
    };
}
/** ARM says `type`, the command line `roleType`; files to create a role from say `IsCustom`. */
function isBuiltIn(fields) {
    return ['type', 'roleType'].some((name) => roleDefinitionShape_text(field(fields, name))?.toLowerCase() === 'builtinrole');
}
function field(value, name) {
    if (Object.hasOwn(value, name))
        return value[name];
    const wanted = name.toLowerCase();
    const key = Object.keys(value).find((one) => one.toLowerCase() === wanted);
    return key === undefined ? undefined : value[key];
}
function guidOf(id) {
    const last = lastSegment(id);
    return last !== undefined && last.length === 36 && GUID.test(last) ? last.toLowerCase() : undefined;
}
function lastSegment(id) {
    const last = id?.slice(id.lastIndexOf('/') + 1);
    return last === '' ? undefined : last;
}
function roleDefinitionShape_text(value) {
    return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/dist/src/report/plainText.js
var plainText = __webpack_require__(85108);
;// CONCATENATED MODULE: ./build/dist/src/commands/roles.js






const LONGEST_FILE = 32 * 1024 * 1024;
const MOST_ROLES = 20_000;
const MOST_PROBLEMS = 50;
/** `roles`: prints the smallest roles that serve, or says what the roles of a file may do to endpoints. */
async function runRoles(request, print) {
    if (request.check === undefined) {
        const roles = (0,leastPrivilegeRoles/* leastPrivilegeRoles */.az)(request.assignableScope, request.role);
        // One role is printed as the object that `az role definition create` takes.
        print(`${JSON.stringify(request.role === undefined ? roles : roles[0], null, 2)}\n`);
        return failure/* EXIT */.d.ok;
    }
    const definitions = readRoles(await readText(request.check), request.check);
    const checked = definitions.map(checkRole);
    print(request.format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : describe(checked));
    return failure/* EXIT */.d.ok;
}
/** Opened once and read to a bound: a name may stand for a pipe or a device. */
async function readText(file) {
    const handle = await (0,promises_.open)(file, 'r').catch((error) => {
        throw refuse('role-file-missing', `The file ${(0,plainText/* visibleText */.Q)(file)} cannot be read.`, error.code);
    });
    try {
        if (!(await handle.stat()).isFile()) {
            throw refuse('role-file-missing', `${(0,plainText/* visibleText */.Q)(file)} is not a file.`);
        }
        const chunks = [];
        let length = 0;
        for await (const chunk of handle.createReadStream({ end: LONGEST_FILE, autoClose: false })) {
            chunks.push(chunk);
            length += chunk.length;
        }
        if (length > LONGEST_FILE) {
            throw refuse('role-file-invalid', `${(0,plainText/* visibleText */.Q)(file)} is longer than ${LONGEST_FILE} bytes.`);
        }
        return Buffer.concat(chunks).toString('utf8');
    }
    finally {
        await handle.close();
    }
}
/** One definition, an array of them, or the `value` of ARM's answer. All mistakes are said at once. */
function readRoles(text, file) {
    let parsed;
    try {
        parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const why = error instanceof Error ? (0,plainText/* visibleText */.Q)(error.message.slice(0, 200)) : '';
        throw refuse('role-file-invalid', `${(0,plainText/* visibleText */.Q)(file)} is not JSON.`, why);
    }
    const list = listOf(parsed);
    const problems = list.length > MOST_ROLES ? [`there are more than ${MOST_ROLES} roles`] : [];
    const roles = [];
    for (const [index, one] of list.slice(0, MOST_ROLES).entries()) {
        const read = readRoleDefinition(one, list.length === 1 ? 'role definition' : `role definition ${index + 1}`);
        if (read.ok)
            roles.push(read.role);
        else
            problems.push(...read.problems);
    }
    if (problems.length === 0)
        return roles;
    const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${problem}`);
    if (problems.length > MOST_PROBLEMS)
        shown.push(`- and ${problems.length - MOST_PROBLEMS} more`);
    throw refuse('role-file-invalid', `${(0,plainText/* visibleText */.Q)(file)} does not hold role definitions only.`, shown.join('\n'));
}
function listOf(parsed) {
    if (Array.isArray(parsed))
        return parsed;
    const isPage = typeof parsed === 'object' && parsed !== null && 'value' in parsed && Array.isArray(parsed.value);
    return isPage ? parsed.value : [parsed];
}
function describe(checked) {
    return checked
        .map(({ id, name, operations }) => {
        const granted = operations.filter((one) => one.granted);
        const width = Math.max(0, ...granted.map(({ operation }) => operation.length));
        return [
            `${(0,plainText/* visibleText */.Q)(name)} (${(0,plainText/* visibleText */.Q)(id)})`,
            ...granted.map(({ operation, by, conditional }) => `  ${operation.padEnd(width)}  by ${(0,plainText/* visibleText */.Q)(by ?? '')}${conditional ? ' (under a condition of the role)' : ''}`),
            ...(granted.length === 0
                ? ['  nothing that reaches an endpoint, its keys, or role assignments']
                : []),
            '',
        ].join('\n');
    })
        .join('\n');
}
function refuse(code, message, cause) {
    return new failure/* Failure */.H({
        code,
        message,
        ...(cause === undefined || cause === '' ? {} : { cause }),
        remedy: 'Write the definitions with: az role definition list --output json > roles.json',
        exitCode: failure/* EXIT */.d.refused,
    });
}


/***/ }),

/***/ 12364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ ROLE_PURPOSES),
/* harmony export */   az: () => (/* binding */ leastPrivilegeRoles)
/* harmony export */ });
/* unused harmony export isRolePurpose */
const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const AUTHORIZATION = 'Microsoft.Authorization';
/**
 * Every operation by its own name, so that nothing that Azure adds later comes with it, and no built-in role would do:
 * the smallest one that may score may read keys as well.
 * @see https://learn.microsoft.com/azure/role-based-access-control/best-practices
 */
const PURPOSES = {
    scorer: {
        name: 'AML Endpoint Scorer',
        description: 'Call online endpoints with an Entra token (auth mode AADToken), and nothing else.',
        actions: [`${WORKSPACE}/onlineEndpoints/score/action`],
    },
    'token-fetcher': {
        name: 'AML Endpoint Token Fetcher',
        description: 'Get tokens for online endpoints with the auth mode AMLToken, but no keys.',
        actions: [`${WORKSPACE}/onlineEndpoints/read`, `${WORKSPACE}/onlineEndpoints/token/action`],
    },
    rotator: {
        name: 'AML Endpoint Key Rotator',
        description: 'Regenerate the keys of online endpoints, and read them to see that they changed.',
        actions: [
            `${WORKSPACE}/onlineEndpoints/read`,
            `${WORKSPACE}/onlineEndpoints/listKeys/action`,
            `${WORKSPACE}/onlineEndpoints/regenerateKeys/action`,
        ],
    },
    'serverless-rotator': {
        name: 'AML Serverless Endpoint Key Rotator',
        description: 'Regenerate the keys of serverless endpoints, and read them to see that they changed.',
        actions: [
            `${WORKSPACE}/serverlessEndpoints/read`,
            `${WORKSPACE}/serverlessEndpoints/listKeys/action`,
            `${WORKSPACE}/serverlessEndpoints/regenerateKeys/action`,
        ],
    },
    'ai-services-rotator': {
        name: 'AI Services Key Rotator',
        description: 'Regenerate the keys of AI services accounts, and read them to see that they changed.',
        actions: [`${ACCOUNT}/read`, `${ACCOUNT}/listKeys/action`, `${ACCOUNT}/regenerateKey/action`],
    },
    auditor: {
        name: 'AML Endpoint Auditor',
        description: 'Read what an audit of endpoints looks at. No key, token or secret is among it.',
        actions: [
            'Microsoft.Resources/subscriptions/read',
            'Microsoft.Resources/subscriptions/resourceGroups/read',
            `${WORKSPACE}/read`,
            `${WORKSPACE}/onlineEndpoints/read`,
            `${WORKSPACE}/onlineEndpoints/deployments/read`,
            `${WORKSPACE}/batchEndpoints/read`,
            `${WORKSPACE}/batchEndpoints/deployments/read`,
            `${WORKSPACE}/serverlessEndpoints/read`,
            `${WORKSPACE}/connections/read`,
            `${WORKSPACE}/computes/read`,
            `${WORKSPACE}/datastores/read`,
            `${ACCOUNT}/read`,
            `${ACCOUNT}/connections/read`,
            `${ACCOUNT}/projects/read`,
            `${ACCOUNT}/projects/connections/read`,
            'Microsoft.Search/searchServices/read',
            'Microsoft.ManagedIdentity/userAssignedIdentities/read',
            'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read',
            `${AUTHORIZATION}/roleAssignments/read`,
            `${AUTHORIZATION}/roleDefinitions/read`,
            `${AUTHORIZATION}/denyAssignments/read`,
            `${AUTHORIZATION}/roleEligibilityScheduleInstances/read`,
            `${AUTHORIZATION}/roleAssignmentScheduleInstances/read`,
            `${AUTHORIZATION}/classicAdministrators/read`,
            'Microsoft.ManagedServices/registrationAssignments/read',
            'Microsoft.Management/managementGroups/read',
            'Microsoft.Management/managementGroups/descendants/read',
            'Microsoft.ResourceGraph/resources/read',
            'Microsoft.Insights/diagnosticSettings/read',
            'Microsoft.Insights/eventtypes/values/read',
        ],
    },
};
/** Every purpose, in a stable order. */
const ROLE_PURPOSES = Object.keys(PURPOSES);
function isRolePurpose(text) {
    return Object.hasOwn(PURPOSES, text);
}
/** The smallest custom roles that serve, one per purpose, in a stable order. */
function leastPrivilegeRoles(assignableScope, purpose) {
    return Object.entries(PURPOSES)
        .filter(([name]) => purpose === undefined || name === purpose)
        .map(([, { name, description, actions }]) => ({
        Name: name,
        IsCustom: true,
        Description: description,
        Actions: actions,
        NotActions: [],
        DataActions: [],
        NotDataActions: [],
        AssignableScopes: [assignableScope],
    }));
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


/***/ })

};
