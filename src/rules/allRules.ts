// Generated from the files of this folder by "npm run generate".
import { aml001 } from './aml001-online-endpoint-key-auth.ts';
import { aml002 } from './aml002-online-endpoint-aml-token.ts';
import { aml003 } from './aml003-serverless-endpoint-key-auth.ts';
import { aml004 } from './aml004-batch-endpoint-auth-mode.ts';
import { aml005 } from './aml005-endpoint-key-in-source.ts';
import { aml006 } from './aml006-endpoint-cannot-use-entra.ts';
import { aml007 } from './aml007-key-not-rotated.ts';
import { aml008 } from './aml008-endpoint-key-in-pipeline.ts';
import { aml101 } from './aml101-endpoint-public-network.ts';
import { aml102 } from './aml102-workspace-public-network.ts';
import { aml103 } from './aml103-managed-network-not-isolated.ts';
import { aml104 } from './aml104-deployment-public-egress.ts';
import { aml201 } from './aml201-endpoint-identity-over-privileged.ts';
import { aml202 } from './aml202-workspace-identity-over-privileged.ts';
import { aml203 } from './aml203-endpoint-identity-shared.ts';
import { aml204 } from './aml204-credential-based-datastore.ts';
import { aml205 } from './aml205-compute-local-auth.ts';
import { aml301 } from './aml301-role-scope-too-broad.ts';
import { aml302 } from './aml302-role-too-powerful.ts';
import { aml303 } from './aml303-key-reader.ts';
import { aml304 } from './aml304-unconstrained-role-assigner.ts';
import { aml305 } from './aml305-bypassable-delegation-condition.ts';
import { aml306 } from './aml306-guest-principal.ts';
import { aml307 } from './aml307-orphaned-assignment.ts';
import { aml308 } from './aml308-direct-user-assignment.ts';
import { aml309 } from './aml309-owner-count.ts';
import { aml310 } from './aml310-standing-privileged-access.ts';
import { aml311 } from './aml311-assignment-above-subscription.ts';
import { aml312 } from './aml312-classic-administrator.ts';
import { aml313 } from './aml313-workload-identity-privileged.ts';
import { aml314 } from './aml314-unstable-role-reference.ts';
import { aml401 } from './aml401-custom-role-wildcard.ts';
import { aml402 } from './aml402-custom-role-grants-keys.ts';
import { aml403 } from './aml403-escalation-path.ts';
import { aml404 } from './aml404-role-definition-writer.ts';
import { aml501 } from './aml501-ai-account-local-auth.ts';
import { aml502 } from './aml502-ai-account-public-network.ts';
import { aml503 } from './aml503-ai-account-open-egress.ts';
import { aml504 } from './aml504-connection-stores-key.ts';
import { aml601 } from './aml601-federated-subject-too-wide.ts';
import { aml602 } from './aml602-federated-pull-request.ts';
import { aml603 } from './aml603-federated-subject-mutable.ts';
import { aml604 } from './aml604-federated-identity-over-privileged.ts';
import { aml605 } from './aml605-pipeline-client-secret.ts';
import { aml701 } from './aml701-secret-in-deployment-environment.ts';
import { aml702 } from './aml702-model-from-unapproved-source.ts';
import { aml703 } from './aml703-endpoint-without-diagnostics.ts';
import { aml704 } from './aml704-traffic-inconsistent.ts';
import { aml705 } from './aml705-declaration-drift.ts';
import { aml901 } from './aml901-scope-not-readable.ts';
import { aml902 } from './aml902-expression-unresolved.ts';
import { aml903 } from './aml903-exemption-expired.ts';
import { aml904 } from './aml904-exemption-unused.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const ALL_RULES: readonly Rule[] = [
  aml001,
  aml002,
  aml003,
  aml004,
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
  aml501,
  aml502,
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
  aml903,
  aml904,
];
