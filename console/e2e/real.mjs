// The console against a running suite: logs in through Keycloak and looks around. CONSOLE_URL, SHOTS; words user,path,name[,wall|phone[,dark]].
import { mkdirSync } from 'node:fs'
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
