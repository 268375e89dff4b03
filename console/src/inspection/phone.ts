/** What this phone keeps for one person, through a reload and without a network: the day's work, visits, photos. */
export type Shelf = 'work' | 'visits' | 'photos'

export interface Phone {
  all: <T>(shelf: Shelf) => Promise<T[]>
  find: <T>(shelf: Shelf, id: string) => Promise<T | undefined>
  keep: <T extends { id: string }>(shelf: Shelf, thing: T) => Promise<void>
  forget: (shelf: Shelf, id: string) => Promise<void>
}

const SHELVES: Shelf[] = ['work', 'visits', 'photos']

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('expected the phone to keep it, but it does not'))
  })
}

function open(user: string): Promise<IDBDatabase> {
  const request = indexedDB.open(`inspection:${user}`, 1)
  request.onupgradeneeded = () => SHELVES.forEach((shelf) => request.result.createObjectStore(shelf, { keyPath: 'id' }))
  return done(request)
}

/** In IndexedDB; a write is done when it would survive the page. */
export function phoneOf(user: string): Phone {
  const database = open(user)

  async function write(shelf: Shelf, act: (store: IDBObjectStore) => void): Promise<void> {
    const transaction = (await database).transaction(shelf, 'readwrite')
    act(transaction.objectStore(shelf))
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('expected room on the phone, but there is none'))
    })
  }
  const read = async (shelf: Shelf): Promise<IDBObjectStore> => (await database).transaction(shelf).objectStore(shelf)

  return {
    all: async <T>(shelf: Shelf) => (await done((await read(shelf)).getAll())) as T[],
    find: async <T>(shelf: Shelf, id: string) => (await done((await read(shelf)).get(id))) as T | undefined,
    keep: (shelf, thing) => write(shelf, (store) => store.put(thing)),
    forget: (shelf, id) => write(shelf, (store) => store.delete(id)),
  }
}
