import { useRouter } from 'vue-router'
import { useSession } from '@/shared/session/session'
import { mayEnter } from './roles'

/** Whether a link leads somewhere for this caller: a door that stays shut is shown as plain words. */
export function useMayGo(): (to: string) => boolean {
  const router = useRouter()
  const session = useSession()
  return (to) => {
    const room = router.resolve(to).meta.room
    return !room || mayEnter(room, session.roles)
  }
}
