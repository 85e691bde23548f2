import type { ReportedFinding } from './auditReport.ts';
import { visibleText } from './plainText.ts';
import type { SarifPlace } from './sarifPlace.ts';
import { levelOf } from './sarifRules.ts';
import { sarifText } from './sarifText.ts';

/** How much a result says: `short` leaves out the proof and the fix, which the JSON report has. */
export type Detail = 'full' | 'short';

/** A finding that goes into the file. */
export interface PlacedFinding {
  readonly finding: ReportedFinding;
  readonly place: SarifPlace;
  readonly ruleIndex: number;
  /** From 1, of findings that are otherwise the same one. */
  readonly occurrence: number;
}

const LONGEST_ID = 600;
const LONGEST_NAME = 255;
const LONGEST_MESSAGE = 1_000;
const LONGEST_SHORT_MESSAGE = 240;
const LONGEST_EVIDENCE = 600;
const MOST_EVIDENCE = 5;
const LONGEST_COMMAND = 2_000;

/**
 * What could not be decided is `open`, whose level can only be `none`. Code scanning looks at neither and shows an
 * alert like any other; it stays in the file all the same, because an alert that no result stands for any more is
 * closed as fixed.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317647
 */
export function sarifResult(
  { finding, place, ruleIndex, occurrence }: PlacedFinding,
  detail: Detail,
): unknown {
  const { ruleId, result, resource, fingerprint } = finding;
  const { uri, ...region } = place;
  const id = sarifText(resource.id, LONGEST_ID);
  const name = sarifText(resource.name, LONGEST_NAME);
  const suppressions = suppressionsOf(finding);
  return {
    ruleId: sarifText(ruleId, LONGEST_NAME),
    ruleIndex,
    kind: result === 'fail' ? 'fail' : 'open',
    level: result === 'fail' ? levelOf(finding.severity) : 'none',
    message: { text: messageOf(finding, detail) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
        logicalLocations: [{ name, fullyQualifiedName: id, kind: 'resource' }],
      },
    ],
    partialFingerprints: {
      // The only one that code scanning goes by; of its own it would take the line's text, which many findings share.
      primaryLocationLineHash: `${fingerprint.slice(0, 16)}:${occurrence}`,
      'amlEndpoint/v1': fingerprint,
    },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    properties: propertiesOf(finding, id, detail),
  };
}

/** The first paragraph says it all; viewers with little room show its first sentence. */
function messageOf(finding: ReportedFinding, detail: Detail): string {
  const { result, message, remediation } = finding;
  const stated = `${result === 'unknown' ? 'Not decided: ' : ''}${message.trim().replace(/\.$/, '')}.`;
  if (detail === 'short') return sarifText(stated, LONGEST_SHORT_MESSAGE);
  const { evidence } = finding;
  const more = evidence.length - MOST_EVIDENCE;
  const fix = remediation.text.trim().replace(/\.$/, '');
  const warning = remediation.destructive ? ' This can stop something that works today.' : '';
  return [
    sarifText(stated, LONGEST_MESSAGE),
    ...evidence
      .slice(0, MOST_EVIDENCE)
      .map(({ what, where, why }) => sarifText(`${what} (${where}): ${why}`, LONGEST_EVIDENCE)),
    ...(more > 0 ? [`And ${more} more; the JSON report has them.`] : []),
    ...(fix === '' ? [] : [sarifText(`Fix: ${fix}.${warning}`, LONGEST_MESSAGE)]),
  ].join('\n\n');
}

/** Both are decisions that stand outside the place of the finding. Code scanning looks at neither. */
function suppressionsOf({ status, exemption }: ReportedFinding): readonly unknown[] {
  if (status === 'open') return [];
  const why =
    status === 'baselined' || exemption === undefined
      ? 'It stands in the baseline.'
      : `${exemption.reason.trim().replace(/\.$/, '')}. Owner: ${exemption.owner}. Until ${exemption.expiresOn}.`;
  return [{ kind: 'external', status: 'accepted', justification: sarifText(why, LONGEST_MESSAGE) }];
}

function propertiesOf(finding: ReportedFinding, resourceId: string, detail: Detail): unknown {
  const { resource, severity, confidence, persona, status, owner, group, reason, remediation } = finding;
  const properties = {
    resourceKind: resource.kind,
    resourceId,
    severity,
    confidence,
    persona,
    status,
    ...(owner === undefined ? {} : { owner: sarifText(owner, LONGEST_NAME) }),
    ...(group === undefined ? {} : { group: sarifText(group, LONGEST_NAME) }),
    ...(reason === undefined ? {} : { reason: reason.kind }),
  };
  if (detail === 'short') return properties;
  const { command = '' } = remediation;
  // A command is whole or not there: what was escaped or cut off would do something else.
  const isWhole = command !== '' && command.length <= LONGEST_COMMAND && visibleText(command) === command;
  return isWhole ? { ...properties, command } : properties;
}
