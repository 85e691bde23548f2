/** Name under which main leaves the curl config's directory to post. A path; never a secret. */
export const CURL_DIRECTORY_STATE = 'curl-config-directory';
