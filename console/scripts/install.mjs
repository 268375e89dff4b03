// npm ci, unless node_modules already holds exactly what package-lock.json names.
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-from'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
  console.log('node_modules is up to date')
} else {
  execSync('npm ci --no-audit --no-fund --prefer-offline', { stdio: 'inherit' })
  writeFileSync(stamp, lock)
}
