import { createI18n } from 'vue-i18n'
import en from './en'
import zh, { type Messages } from './zh-CN'

export type Locale = 'zh-CN' | 'en'
const KEPT = 'yanxing.locale'

function firstLocale(): Locale {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN'
}

export const i18n = createI18n<[Messages], Locale, false>({
  legacy: false,
  locale: firstLocale(),
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh, en },
  missingWarn: false,
  fallbackWarn: false,
})

export function speak(locale: Locale): void {
  i18n.global.locale.value = locale
  localStorage.setItem(KEPT, locale)
  document.documentElement.lang = locale
}

/** The label of a code, or the code itself where nobody gave it a name yet. */
export function label(group: string, code: string | null | undefined): string {
  if (!code) return '—'
  // event names hold dots, so the group is looked into, not a path walked
  const words = (i18n.global.tm(group) as Record<string, unknown>)[code]
  return typeof words === 'string' ? words : code
}
