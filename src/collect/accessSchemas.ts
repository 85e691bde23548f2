import {
  fact,
  flag,
  flagFact,
  key,
  listOf,
  origin,
  own,
  text,
  textFact,
  texts,
  textsFact,
} from './schemaPieces.ts';

const principalType = { enum: ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device', 'Unknown'] };
const grant = {
  id: key,
  roleId: key,
  principalId: key,
  principalType,
  scope: key,
  condition: text,
  origin,
  declared: own(
    {
      symbol: text,
      role: origin,
      principalType: origin,
      condition: origin,
      expiration: origin,
      hiddenEnd: text,
      confidence: { enum: ['medium', 'low'] },
    },
    ['role', 'principalType', 'condition', 'expiration', 'hiddenEnd', 'confidence'],
  ),
};

/** Who may do what, and who they are. */
export const accessSchemas = {
  permission: own(
    { actions: texts, notActions: texts, dataActions: texts, notDataActions: texts, condition: text },
    ['condition'],
  ),
  roleDefinition: own(
    {
      roleId: key,
      roleName: text,
      type: { enum: ['BuiltInRole', 'CustomRole'] },
      assignableScopes: texts,
      permissions: listOf('permission'),
      origin,
      declared: own({ symbol: text, strings: { type: 'array', items: own({ text, origin }) } }),
    },
    ['declared'],
  ),
  roleAssignment: own(
    {
      ...grant,
      conditionVersion: text,
      createdOn: text,
      delegatedManagedIdentity: text,
      unstable: { type: 'array', items: own({ kind: text, written: text, origin }) },
    },
    ['condition', 'conditionVersion', 'createdOn', 'delegatedManagedIdentity', 'unstable', 'declared'],
  ),
  eligibleAssignment: own({ ...grant, memberType: text, endDateTime: text }, [
    'condition',
    'memberType',
    'endDateTime',
    'declared',
  ]),
  activeAssignment: own(
    {
      ...grant,
      assignmentType: { enum: ['Assigned', 'Activated'] },
      memberType: text,
      startDateTime: text,
      endDateTime: text,
      roleAssignmentId: text,
    },
    ['condition', 'memberType', 'startDateTime', 'endDateTime', 'roleAssignmentId', 'declared'],
  ),
  denyAssignment: own(
    {
      id: key,
      name: text,
      scope: key,
      doNotApplyToChildScopes: flag,
      permissions: listOf('permission'),
      principals: texts,
      excludePrincipals: texts,
      condition: text,
      origin,
    },
    ['condition'],
  ),
  delegation: own({
    id: key,
    scope: text,
    managedByTenantId: text,
    authorizations: { type: 'array', items: own({ principalId: key, displayName: text, roleId: key }) },
    origin,
  }),
  classicAdministrator: own({ id: key, subscriptionId: text, emailAddress: text, role: text, origin }),
  principal: own({
    id: key,
    type: principalType,
    displayName: textFact,
    userType: textFact,
    accountEnabled: flagFact,
    transitiveMembers: textsFact,
    owners: textsFact,
    servicePrincipalType: textFact,
    appId: textFact,
    exists: flagFact,
    origin,
  }),
  application: own({
    objectId: key,
    appId: key,
    displayName: text,
    owners: textsFact,
    passwords: fact({
      type: 'array',
      items: own({ keyId: text, startDateTime: text, endDateTime: text, origin }, ['origin']),
    }),
    origin,
  }),
  federatedCredential: own({
    key,
    name: text,
    holder: own({ kind: { enum: ['application', 'managed-identity'] }, id: key }),
    issuer: textFact,
    subject: textFact,
    audiences: textsFact,
    claimsMatchingExpression: textFact,
    origin,
  }),
};
