/** What is wrong with data of the other side, counted by code. Codes only: the values are a clinic's. */
export type Findings = Map<string, number>;

export function note(findings: Findings, code: string): void {
  findings.set(code, (findings.get(code) ?? 0) + 1);
}
