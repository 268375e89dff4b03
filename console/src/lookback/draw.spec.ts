import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprintOf, sampleOf, shellOf } from './draw'

const SEED = '双色球 2026133: 03 08 11 19 27 31 + 12'
const NUMBERS = Array.from({ length: 10 }, (_, index) => `2026-${String(index + 1).padStart(6, '0')}`)
const FINGERPRINT = '1358b3c40fcfbf5ab9f48ece3c576c3fc4ce657e53b0baa52065d36562214781'

/** The numbers of the service's own test. */
describe('the draw that anybody can repeat', () => {
  it('is_the_service_s', async () => {
    expect(await sampleOf(SEED, NUMBERS, 4)).toEqual(['2026-000005', '2026-000008', '2026-000006', '2026-000004'])
    expect(await fingerprintOf(NUMBERS)).toBe(FINGERPRINT)
  })

  it('is_the_same_in_whatever_order_and_however_often_the_numbers_come', async () => {
    const shuffled = [...NUMBERS].reverse().concat(NUMBERS.slice(0, 3))

    expect(await sampleOf(SEED, shuffled, 4)).toEqual(await sampleOf(SEED, NUMBERS, 4))
    expect(await fingerprintOf(shuffled)).toBe(FINGERPRINT)
    expect(await sampleOf(SEED, NUMBERS, 99)).toHaveLength(10)
  })

  it.each([SEED, "it's 7 $HOME `x`"])('is_what_the_shell_on_the_page_prints_for %s', async (seed) => {
    const folder = mkdtempSync(join(tmpdir(), 'draw-'))
    writeFileSync(join(folder, 'population'), `${NUMBERS.join('\n')}\n`)

    const [fingerprint, ...sample] = execFileSync('bash', ['-c', shellOf(seed, 4)], { cwd: folder, encoding: 'utf8' }).trim().split('\n')

    expect(fingerprint).toBe(`${FINGERPRINT}  -`)
    expect(sample).toEqual(await sampleOf(seed, NUMBERS, 4))
  })
})
