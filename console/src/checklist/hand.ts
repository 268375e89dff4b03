import type { Phone, Shelf } from '@/inspection/phone'

/** A phone that keeps things as long as the page is open. */
export function handOf(): Phone {
  const kept = new Map<string, unknown>()
  const key = (shelf: Shelf, id: string): string => `${shelf}/${id}`
  return {
    all: async <T>(shelf: Shelf) => [...kept].filter(([name]) => name.startsWith(`${shelf}/`)).map(([, thing]) => thing as T),
    find: async <T>(shelf: Shelf, id: string) => kept.get(key(shelf, id)) as T | undefined,
    keep: async (shelf, thing) => void kept.set(key(shelf, thing.id), thing),
    forget: async (shelf, id) => void kept.delete(key(shelf, id)),
  }
}
