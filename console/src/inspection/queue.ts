import { computed, ref, shallowReactive, type ComputedRef, type Ref } from 'vue'
import { post } from '@/shared/api/http'
import { Unreachable } from '@/shared/api/problem'
import { root, type PhotoView } from '@/shared/api/types'
import type { Phone } from './phone'
import { letter, photosOf, type Parcel } from './parcel'

/** A photo on the phone; `sent` is the id that the service gave it. */
export interface KeptPhoto {
  id: string
  file: Blob
  sent?: string
}

export interface Queue {
  waiting: ComputedRef<Parcel[]>
  /** By parcel: why the service did not take it. No network is no reason: it waits for one. */
  refusals: Map<string, unknown>
  sending: Ref<string | null>
  add: (parcel: Parcel) => Promise<void>
  retry: (id: string) => Promise<void>
  sendAll: () => Promise<void>
  drop: (id: string) => Promise<void>
}

/**
 * Visits and answers to field checks that wait to be sent, oldest first, one at a time. Whatever is cut off in between
 * is simply sent again: photos and parcels carry ids of their own, by which the service knows them.
 */
export function useQueue(phone: Phone, parcels: Ref<Parcel[]>): Queue {
  const refusals = shallowReactive(new Map<string, unknown>())
  const sending = ref<string | null>(null)
  const waiting = computed(() => parcels.value.filter((parcel) => parcel.stage === 'waiting'))

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

  async function send(parcel: Parcel): Promise<void> {
    const sent = new Map<string, string>()
    for (const photo of photosOf(parcel)) sent.set(photo, await sentPhoto(photo))
    const { path, body } = letter(parcel, (photo) => sent.get(photo)!)
    await post(`${root('issue')}${path}`, body, parcel.id)
    await drop(parcel.id)
  }

  async function retry(id: string): Promise<void> {
    const parcel = waiting.value.find((one) => one.id === id)
    if (!parcel || sending.value !== null) return
    sending.value = id
    refusals.delete(id)
    try {
      await send(parcel)
    } catch (error) {
      if (error instanceof Unreachable) throw error
      refusals.set(id, error)
    } finally {
      sending.value = null
    }
  }

  /** One that is refused does not hold up the others; without a network all wait. */
  async function sendAll(): Promise<void> {
    for (const parcel of waiting.value) {
      try {
        await retry(parcel.id)
      } catch {
        return
      }
    }
  }

  async function add(parcel: Parcel): Promise<void> {
    await phone.keep('visits', parcel)
    parcels.value = [...parcels.value.filter((one) => one.id !== parcel.id), parcel]
  }

  async function drop(id: string): Promise<void> {
    const parcel = parcels.value.find((one) => one.id === id)
    await phone.forget('visits', id)
    for (const photo of parcel ? photosOf(parcel) : []) await phone.forget('photos', photo)
    parcels.value = parcels.value.filter((one) => one.id !== id)
    refusals.delete(id)
  }

  const retryOne = (id: string): Promise<void> => retry(id).catch(() => undefined)
  return { waiting, refusals, sending, add, retry: retryOne, sendAll, drop }
}
