// A headless Chromium: the one an environment variable names, or the one that ships in an npm development dependency.
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'

export async function openBrowser() {
  const named = process.env.YANXING_CHROMIUM
  return playwright.launch({
    executablePath: named ?? (await chromium.executablePath()),
    args: ['--no-sandbox', '--headless=shell', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
    headless: true,
  })
}
