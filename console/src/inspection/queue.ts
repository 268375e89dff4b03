import { computed, ref, shallowReactive, type ComputedRef, type Ref } from 'vue'
import { post } from '@/shared/api/http'
import { Unreachable } from '@/shared/api/problem'
import { root, type PhotoView } from '@/shared/api/types'
import type { Phone } from './phone'
import { photosOf, upload, type Visit } from './visit'

/** A photo on the phone; `sent` is the id that the service gave it. */
export interface KeptPhoto {
  id: string
  file: Blob
  sent?: string
}

export interface Queue {
  waiting: ComputedRef<Visit[]>
  /** By visit: why the service did not take it. No network is no reason: it waits for one. */
  refusals: Map<string, unknown>
  sending: Ref<string | null>
  add: (visit: Visit) => Promise<void>
  retry: (id: string) => Promise<void>
  sendAll: () => Promise<void>
  drop: (id: string) => Promise<void>
}

/**
 * Visits that wait to be sent, oldest first, one at a time. Whatever is cut off in between is simply sent again: photos
 * and visit carry ids of their own, by which the service knows them.
 */
export function useQueue(phone: Phone, visits: Ref<Visit[]>): Queue {
  const refusals = shallowReactive(new Map<string, unknown>())
  const sending = ref<string | null>(null)
  const waiting = computed(() => visits.value.filter((visit) => visit.stage === 'waiting'))

  async function sentPhoto(id: string): Promise<string> {
    const photo = await phone.find<KeptPhoto>('photos', id)
    if (!photo) throw new Error('expected the photo on the phone, but it is gone')
    if (photo.sent) return photo.sent
    const form = new FormData()
    form.append('file', photo.file, 'photo')
    const { data } = await post<PhotoView>(`${root('issue')}/photos`, form, id)
    await phone.keep('photos', { ...photo, sent: data.id })
    return data.id
  }

  async function send(visit: Visit): Promise<void> {
    const sent = new Map<string, string>()
    for (const photo of photosOf(visit)) sent.set(photo, await sentPhoto(photo))
    await post(`${root('issue')}/inspections/visits`, upload(visit, (photo) => sent.get(photo)!), visit.id)
    await drop(visit.id)
  }

  async function retry(id: string): Promise<void> {
    const visit = waiting.value.find((one) => one.id === id)
    if (!visit || sending.value !== null) return
    sending.value = id
    refusals.delete(id)
    try {
      await send(visit)
    } catch (error) {
      if (error instanceof Unreachable) throw error
      refusals.set(id, error)
    } finally {
      sending.value = null
    }
  }

  /** One that is refused does not hold up the others; without a network all wait. */
  async function sendAll(): Promise<void> {
    for (const visit of waiting.value) {
      try {
        await retry(visit.id)
      } catch {
        return
      }
    }
  }

  async function add(visit: Visit): Promise<void> {
    await phone.keep('visits', visit)
    visits.value = [...visits.value.filter((one) => one.id !== visit.id), visit]
  }

  async function drop(id: string): Promise<void> {
    const visit = visits.value.find((one) => one.id === id)
    await phone.forget('visits', id)
    for (const photo of visit ? photosOf(visit) : []) await phone.forget('photos', photo)
    visits.value = visits.value.filter((one) => one.id !== id)
    refusals.delete(id)
  }

  const retryOne = (id: string): Promise<void> => retry(id).catch(() => undefined)
  return { waiting, refusals, sending, add, retry: retryOne, sendAll, drop }
}
