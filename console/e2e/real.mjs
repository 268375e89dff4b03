// The console against a running suite: logs in through Keycloak and looks around. CONSOLE_URL, SHOTS; words user,path,name[,wall|phone[,dark]].
import { mkdirSync, writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { openBrowser } from './browser.mjs'

const base = process.env.CONSOLE_URL ?? 'http://localhost:8080'
const folder = process.env.SHOTS ?? '/tmp/shots/real'
mkdirSync(folder, { recursive: true })

export async function enter(browser, user, { viewport = { width: 1366, height: 768 }, dark = false, path = '/' } = {}) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', colorScheme: dark ? 'dark' : 'light' })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && console.log(user, 'console:', message.text(), message.location().url))
  page.on('pageerror', (error) => console.log(user, 'error:', error.message))
  page.on('response', async (response) => response.status() >= 400 && console.log(user, response.status(), response.url(), (await response.text().catch(() => '')).slice(0, 300)))
  await page.goto(base + path)
  await page.fill('#username', user)
  await page.fill('#password', 'yanxing')
  await page.click('[type=submit]')
  await page.waitForSelector('nav', { timeout: 20000 })
  return { context, page, shot: (name) => page.screenshot({ path: `${folder}/${name}.png` }) }
}

/** A small real PNG, different each time: the same photo twice is the same evidence. */
export function picture(path, seed) {
  const size = 64
  const rows = Buffer.concat(Array.from({ length: size }, (_, y) => Buffer.concat([Buffer.of(0), Buffer.from(Array.from({ length: size * 3 }, (_, x) => (x * 3 + y * 5 + seed * 37) % 256))])))
  const crc = (bytes) => {
    let value = ~0
    for (const byte of bytes) { value ^= byte; for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1 }
    return ~value >>> 0
  }
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const frame = Buffer.alloc(8 + body.length)
    frame.writeUInt32BE(data.length, 0); body.copy(frame, 4); frame.writeUInt32BE(crc(body), 4 + body.length)
    return frame
  }
  const head = Buffer.alloc(13); head.writeUInt32BE(size, 0); head.writeUInt32BE(size, 4); head.set([8, 2, 0, 0, 0], 8)
  writeFileSync(path, Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]))
  return path
}

export async function choose(page, field, text) {
  await page.locator('.el-form-item', { hasText: field }).locator('.el-select').click()
  await page.locator('.el-select-dropdown:visible .el-select-dropdown__item', { hasText: text }).first().click()
}
export const press = (page, name) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
export async function attach(page, path) {
  await page.locator('input[type=file]').setInputFiles(path)
  await page.locator('.photo-field img').first().waitFor()
}

if (process.argv[1].endsWith('real.mjs')) {
  const browser = await openBrowser()
  for (const word of process.argv.slice(2)) {
    const [user, path, name, size, theme] = word.split(',')
    const viewport = size === 'wall' ? { width: 1920, height: 1080 } : size === 'phone' ? { width: 390, height: 844 } : { width: 1366, height: 768 }
    try {
      const { context, page, shot } = await enter(browser, user, { path, viewport, dark: theme === 'dark' })
      await page.waitForTimeout(5000)
      await shot(name)
      await context.close()
    } catch (error) {
      console.log(word, error.message)
    }
  }
  await browser.close()
}
