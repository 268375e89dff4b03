import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { ref } from 'vue'
import type { Checklist } from '@/shared/api/issue/inspection'
import { suite } from '@/testing/suite'
import type { Parcel } from './parcel'
import type { Phone, Shelf } from './phone'
import { useQueue } from './queue'
import type { Visit } from './visit'

/** A phone without a disk. */
function memory(): Phone {
  const shelves: Record<Shelf, Map<string, unknown>> = { work: new Map(), visits: new Map(), photos: new Map() }
  return {
    all: async <T>(shelf: Shelf) => [...shelves[shelf].values()] as T[],
    find: async <T>(shelf: Shelf, id: string) => shelves[shelf].get(id) as T | undefined,
    keep: async (shelf, thing) => void shelves[shelf].set(thing.id, thing),
    forget: async (shelf, id) => void shelves[shelf].delete(id),
  }
}

const CHECKLIST = {
  id: 'c1', pointType: 'market', name: '清单', items: [{ code: 'clean', kind: 'YES_NO', text: '整洁', required: true, expected: true }],
} as Checklist
const visit = (id: string): Visit => ({
  id, plan: 'p1', point: 'P1', pointName: '市场', checklist: CHECKLIST, startedAt: '2026-12-02T01:10:00.000Z', stage: 'waiting',
  seen: { clean: { clientId: `${id}-o`, item: 'clean', answer: { yes: false }, note: '', photos: [`${id}-photo`], fix: null } },
})

describe('the queue of a phone', () => {
  let sent: { key: string | null; body: Record<string, unknown> }[]
  let photos: (string | null)[]
  let phone: Phone
  const answer = (status: number, code = 'point-ended') => http.post('*/inspections/visits', async ({ request }) => {
    sent.push({ key: request.headers.get('Idempotency-Key'), body: (await request.json()) as Record<string, unknown> })
    return HttpResponse.json(status < 300 ? { id: 'v' } : { type: `/problems/${code}`, title: code, status }, { status })
  })
  const queueOf = async (...visits: Visit[]) => {
    const list = ref<Parcel[]>([])
    const queue = useQueue(phone, list)
    for (const one of visits) {
      await phone.keep('photos', { id: `${one.id}-photo`, file: new Blob(['x']) } as { id: string })
      await queue.add(one)
    }
    return queue
  }

  beforeEach(() => {
    sent = []
    photos = []
    phone = memory()
    suite.use(
      http.post('*/api/v1/issue/photos', ({ request }) => {
        photos.push(request.headers.get('Idempotency-Key'))
        return HttpResponse.json({ id: 'remote' }, { status: 201 })
      }),
      answer(201),
    )
  })

  it('sends_the_oldest_first_and_forgets_what_has_arrived', async () => {
    const queue = await queueOf(visit('a'), visit('b'))

    await queue.sendAll()

    expect(sent.map(({ body }) => body.clientId)).toEqual(['a', 'b'])
    expect(queue.waiting.value).toEqual([])
    expect(await phone.all('visits')).toEqual([])
    expect(await phone.all('photos')).toEqual([])
  })

  it('sends_again_under_the_same_keys_and_no_photo_twice', async () => {
    suite.use(http.post('*/inspections/visits', () => HttpResponse.error(), { once: true }))
    const queue = await queueOf(visit('a'))

    await queue.sendAll()
    expect(queue.waiting.value).toHaveLength(1)
    expect(queue.refusals.size).toBe(0)
    await queue.sendAll()

    expect(photos).toEqual(['a-photo'])
    expect(sent.map(({ key }) => key)).toEqual(['a'])
    expect(sent[0]!.body.observations).toEqual([{ clientId: 'a-o', item: 'clean', answer: { yes: false }, note: null, photos: ['remote'], fix: null }])
  })

  it('keeps_what_is_refused_with_its_reason_and_goes_on_with_the_next', async () => {
    suite.use(http.post('*/inspections/visits', () => HttpResponse.json({ type: '/problems/point-ended', title: '已停用', status: 422 }, { status: 422 }), { once: true }))
    const queue = await queueOf(visit('a'), visit('b'))

    await queue.sendAll()

    expect(queue.waiting.value.map(({ id }) => id)).toEqual(['a'])
    expect(String(queue.refusals.get('a'))).toContain('已停用')
    await queue.retry('a')
    expect(queue.waiting.value).toEqual([])
    expect(queue.refusals.size).toBe(0)
  })

  it('sends_what_was_found_in_a_field_check_with_the_time_at_which_somebody_was_there', async () => {
    let told: { key: string | null; path: string; body: unknown } | null = null
    suite.use(http.post('*/issues/:id/field-check-answer', async ({ request }) => {
      told = { key: request.headers.get('Idempotency-Key'), path: new URL(request.url).pathname, body: await request.json() }
      return HttpResponse.json({ id: 'i1' })
    }))
    const queue = await queueOf()
    await phone.keep('photos', { id: 'p', file: new Blob(['x']) } as { id: string })
    await queue.add({
      id: 'answer', check: 'k1', issue: 'i1', name: '路面破损', startedAt: '2026-12-02T01:10:00.000Z', stage: 'waiting', finding: 'NOT_FOUND', note: ' ', photos: ['p'],
    })

    await queue.sendAll()

    expect(told).toEqual({
      key: 'answer', path: '/api/v1/issue/issues/i1/field-check-answer',
      body: { finding: 'NOT_FOUND', note: null, seenAt: '2026-12-02T01:10:00.000Z', photos: ['remote'] },
    })
    expect(queue.waiting.value).toEqual([])
    expect(await phone.all('photos')).toEqual([])
  })

  it('drops_a_visit_with_its_photos_when_somebody_says_so', async () => {
    const queue = await queueOf(visit('a'))

    await queue.drop('a')

    expect(await phone.all('visits')).toEqual([])
    expect(await phone.all('photos')).toEqual([])
    expect(sent).toEqual([])
  })
})
