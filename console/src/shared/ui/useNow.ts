import { onScopeDispose, ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { now } from '@/shared/format/clock'
import { until } from '@/shared/format/time'

const minute = ref(now())
let users = 0
let timer: ReturnType<typeof setInterval> | undefined

/** The server's time, moving twice a minute, shared by everything that counts down. */
export function useNow(): Ref<number> {
  minute.value = now()
  if (users++ === 0) timer = setInterval(() => (minute.value = now()), 30_000)
  onScopeDispose(() => {
    if (--users === 0) clearInterval(timer)
  })
  return minute
}

/** "剩余 1天3小时" or "超期 40分钟". */
export function useSpan(): (moment: string, from: number) => string {
  const { t } = useI18n()
  return (moment, from) => {
    const { late, parts } = until(moment, from)
    const span = parts.map((part) => t(`time.${part.unit}`, { n: part.count })).join(' ')
    return t(late ? 'time.late' : 'time.left', { span })
  }
}
