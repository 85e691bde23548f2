import {
  type ExportedFiles,
  json,
  policyBicep,
  policyBicepFiles,
  policyBundle,
  policyFiles,
} from '../exports/policyFiles.ts';
import { roleBicepFiles, roleFiles } from '../exports/roleFiles.ts';
import { renderRolesBicep } from '../exports/rolesBicep.ts';
import { EXIT } from '../failure.ts';
import type { ExportRequest } from '../inputs/exportRequest.ts';
import { leastPrivilegeRoles } from '../rbac/leastPrivilegeRoles.ts';
import { visibleText } from '../report/plainText.ts';
import { writeFolder } from './exportFolder.ts';

/** `export`: the opinion of the audit for Azure itself, and the roles it recommends. Printed, or written to a folder. */
export async function runExport(request: ExportRequest, print: (text: string) => unknown): Promise<number> {
  if (request.out === undefined) {
    print(whole(request));
    return EXIT.ok;
  }
  const files = filesOf(request);
  const folder = await writeFolder(request.out, files, request.overwrite);
  print(`${files.size} files in ${visibleText(folder)}; README.md says how they get to Azure.\n`);
  return EXIT.ok;
}

function whole(request: ExportRequest): string {
  if (request.what === 'azure-policy') {
    return request.format === 'bicep' ? policyBicep(request) : json(policyBundle(request));
  }
  return request.format === 'bicep'
    ? renderRolesBicep(request.assignableScope)
    : json(leastPrivilegeRoles(request.assignableScope));
}

function filesOf(request: ExportRequest): ExportedFiles {
  if (request.what === 'azure-policy') {
    return request.format === 'bicep' ? policyBicepFiles(request) : policyFiles(request);
  }
  return request.format === 'bicep'
    ? roleBicepFiles(request.assignableScope)
    : roleFiles(request.assignableScope);
}
