// Stands in for @actions/http-client, which only core.getIDToken would use.
class NotInThisBundle {
  constructor() {
    throw new Error('@actions/http-client is not part of this bundle');
  }
}
export { NotInThisBundle as HttpClient, NotInThisBundle as BearerCredentialHandler };
