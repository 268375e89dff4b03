/** RFC 9457 as the services speak it; see /problems/<code>. */
export interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  instance?: string
  traceId?: string
  from?: string
  to?: string
  allowed?: string[]
  errors?: { field: string; message: string }[]
  facts?: Record<string, unknown>
}

export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfter: number | null = null,
  ) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
  }

  get code(): string {
    return this.problem.type.split('/').pop() ?? ''
  }
}

/** The request did not reach a service, or its answer did not reach us. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'Unreachable'
  }
}

export function statusOf(error: unknown): number | null {
  return error instanceof ProblemError ? error.problem.status : null
}

export async function problemFrom(response: Response): Promise<ProblemError> {
  const retryAfter = Number(response.headers.get('Retry-After')) || null
  const body: unknown = await response.json().catch(() => null)
  const problem: Problem = {
    type: 'about:blank',
    title: response.statusText || `HTTP ${response.status}`,
    ...(typeof body === 'object' && body !== null ? body : {}),
    status: response.status,
  }
  return new ProblemError(problem, retryAfter)
}
