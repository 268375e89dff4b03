// Types out of the services' OpenAPI: docs/openapi/*.yaml → src/shared/api/<service>/generated. They are not kept:
// made anew before every type check, so that a service that moves away from what a screen uses breaks that check.
import { createClient } from '@hey-api/openapi-ts'

for (const service of ['issue', 'hotline', 'volunteer', 'scoring']) {
  await createClient({
    input: `../docs/openapi/${service}.yaml`,
    output: { path: `src/shared/api/${service}/generated`, postProcess: [] },
    plugins: ['@hey-api/typescript'],
    logs: { level: 'silent' },
  })
}
