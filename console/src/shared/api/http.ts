import { noteServerTime } from '@/shared/format/clock'
import { problemFrom, Unreachable } from './problem'

export type Query = Record<string, string | number | boolean | null | undefined>

export interface Versioned<T> {
  data: T
  etag: string | null
}

interface Door {
  token: () => string | null
  language: () => string
  onUnauthorised: () => void
}

interface Options {
  query?: Query
  body?: unknown
  /** One per opening of a form, so that a second click does no harm. */
  key?: string
  etag?: string | null
  signal?: AbortSignal
}

let door: Door = { token: () => null, language: () => 'zh-CN', onUnauthorised: () => undefined }

export function guardedBy(next: Door): void {
  door = next
}

export function url(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))
  return pairs.length === 0 ? path : `${path}?${search}`
}

export function headers(extra: Record<string, string> = {}): Headers {
  const all = new Headers({ Accept: 'application/json', 'Accept-Language': door.language(), ...extra })
  const token = door.token()
  if (token) all.set('Authorization', `Bearer ${token}`)
  return all
}

async function exchange(method: string, path: string, options: Options, head: Headers): Promise<Response> {
  if (options.key) head.set('Idempotency-Key', options.key)
  if (options.etag) head.set('If-Match', options.etag)
  const isForm = options.body instanceof FormData
  if (options.body !== undefined && !isForm) head.set('Content-Type', 'application/json')
  const body = isForm ? (options.body as FormData) : options.body === undefined ? null : JSON.stringify(options.body)

  const response = await fetch(url(path, options.query), {
    method,
    headers: head,
    body,
    signal: options.signal ?? null,
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Unreachable(cause)
  })
  noteServerTime(response.headers.get('Date'))
  if (response.status === 401) door.onUnauthorised()
  if (!response.ok) throw await problemFrom(response)
  return response
}

export async function send<T>(method: string, path: string, options: Options = {}): Promise<Versioned<T>> {
  const response = await exchange(method, path, options, headers())
  const data = (response.status === 204 ? null : await response.json()) as T
  return { data, etag: response.headers.get('ETag') }
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return (await send<T>('GET', path, signal ? { query, signal } : { query })).data
}

export function getVersioned<T>(path: string, signal?: AbortSignal): Promise<Versioned<T>> {
  return send<T>('GET', path, signal ? { signal } : {})
}

export function post<T>(path: string, body: unknown, key: string, etag?: string | null): Promise<Versioned<T>> {
  return send<T>('POST', path, { body, key, etag: etag ?? null })
}

/** A file under the name that the service gives it. */
export async function download(path: string, query: Query = {}): Promise<{ name: string; content: Blob }> {
  const response = await exchange('GET', path, { query }, headers({ Accept: '*/*' }))
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'download'
  return { name, content: await response.blob() }
}

export function newKey(): string {
  return crypto.randomUUID()
}
