/** The address of the page about a project. */
export function projectAddress(clientId: string, projectId: string): string {
  return `#project/${encodeURIComponent(clientId)}/${encodeURIComponent(projectId)}`;
}

/** The address of the page that says whether a project fits with what the team has promised. */
export function fitAddress(clientId: string, projectId: string): string {
  return `#fit/${encodeURIComponent(clientId)}/${encodeURIComponent(projectId)}`;
}
