import * as z from 'zod';
import { caseSchema } from '../case/schema';
import { checkSchema, simulationSchema } from '../contract/simulation-schema';
import { RULES_VERSION } from '../simulate/simulate';
import { MOST_CASES, PROBLEM_TITLES, problemSchema } from './api';

/** Where the endpoint and its description stand. */
export const ADDRESSES = { simulate: '/api/v1/simulate', description: '/api/v1/openapi.json' } as const;

const named = z.registry<{ readonly id: string }>();
named.add(caseSchema, { id: 'Case' });
named.add(checkSchema, { id: 'Check' });
named.add(simulationSchema, { id: 'Simulation' });
named.add(problemSchema, { id: 'Problem' });

const schemaRef = (id: string) => `#/components/schemas/${id}`;
const oneOrMore = (id: string) => ({
  oneOf: [{ $ref: schemaRef(id) }, { type: 'array', items: { $ref: schemaRef(id) }, maxItems: MOST_CASES }],
});
const answer = (description: string, type: string, schema: object) => ({
  description,
  content: { [type]: { schema } },
});

/** The endpoint's description as OpenAPI 3.1, from the schemas that read a case and write a simulation. */
export function openApi() {
  const { schemas } = z.toJSONSchema(named, { uri: schemaRef, io: 'input' });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Alivio',
      version: RULES_VERSION,
      description:
        'Which mortgage workout options a household may get. A simulation, no servicer’s decision. Nothing is kept or logged.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: {
      [ADDRESSES.simulate]: {
        post: {
          operationId: 'simulate',
          summary: `Simulates a case, or up to ${MOST_CASES} in one list.`,
          requestBody: { required: true, content: { 'application/json': { schema: oneOrMore('Case') } } },
          responses: {
            200: answer(
              'The simulation, or a list of them in the order of the cases.',
              'application/json',
              oneOrMore('Simulation'),
            ),
            ...Object.fromEntries(
              Object.entries(PROBLEM_TITLES).map(([status, title]) => [
                status,
                answer(title, 'application/problem+json', { $ref: schemaRef('Problem') }),
              ]),
            ),
          },
        },
      },
    },
    components: { schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, without$(schema)])) },
  };
}

/** A schema inside the document has no name and no dialect of its own. */
function without$({ $id: _, $schema: __, ...schema }: z.core.JSONSchema.BaseSchema) {
  return schema;
}
