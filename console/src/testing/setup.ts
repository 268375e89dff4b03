import '@testing-library/jest-dom/vitest'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { suite } from './suite'

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoObserver as unknown as typeof ResizeObserver
window.matchMedia ??= (() => ({ matches: false, addEventListener() {}, removeEventListener() {} })) as unknown as typeof window.matchMedia

// a request that no test expects is a failure, not a silence
beforeAll(() => suite.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  suite.resetHandlers()
  sessionStorage.clear()
})
afterAll(() => suite.close())
