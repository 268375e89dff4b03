// Types out of the services' OpenAPI: docs/openapi/*.yaml → src/shared/api/<service>/generated. `--check` fails on drift.
import { createClient } from '@hey-api/openapi-ts'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SERVICES = ['issue', 'hotline', 'volunteer', 'scoring']
const isCheck = process.argv.includes('--check')
const scratch = isCheck ? mkdtempSync(join(tmpdir(), 'yanxing-api-')) : null
let drifted = false

for (const service of SERVICES) {
  const committed = `src/shared/api/${service}/generated`
  const output = scratch ? join(scratch, service) : committed
  await createClient({
    input: `../docs/openapi/${service}.yaml`,
    output: { path: output, postProcess: [] },
    plugins: ['@hey-api/typescript'],
    logs: { level: 'silent' },
  })
  if (scratch && readFileSync(join(output, 'types.gen.ts'), 'utf8') !== readFileSync(`${committed}/types.gen.ts`, 'utf8')) {
    console.error(`docs/openapi/${service}.yaml changed: run "npm run api" and let the compiler show what it breaks`)
    drifted = true
  }
}
process.exit(drifted ? 1 : 0)
