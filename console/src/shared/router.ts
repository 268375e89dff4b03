import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { firstRoom } from '@/home/firstRoom'
import { mayEnter, type Room } from './access/roles'
import { useSession } from './session/session'

declare module 'vue-router' {
  interface RouteMeta {
    title: string
    room?: Room
    open?: boolean
    wide?: boolean
    /** Opens without a network, when nobody can log in. */
    offline?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'door', component: () => import('@/home/HomePage.vue'), meta: { title: 'nav.home' } },
  { path: '/work', name: 'home', component: () => import('@/home/HomePage.vue'), meta: { title: 'nav.home' } },
  { path: '/ops', name: 'ops', component: () => import('@/ops/OpsPage.vue'), meta: { title: 'nav.ops', room: 'ops', wide: true } },
  { path: '/issues', name: 'issues', component: () => import('@/issue/IssueList.vue'), meta: { title: 'nav.issues', room: 'issues' } },
  { path: '/issues/new', name: 'issue-new', component: () => import('@/issue/ReportForm.vue'), meta: { title: 'nav.reportIssue', room: 'reportIssue' } },
  { path: '/issues/:id', name: 'issue', props: true, component: () => import('@/issue/IssuePage.vue'), meta: { title: 'nav.issues', room: 'issues' } },
  { path: '/latenesses', name: 'latenesses', component: () => import('@/issue/LatenessList.vue'), meta: { title: 'nav.latenesses', room: 'latenesses' } },
  { path: '/unit', name: 'unit', component: () => import('@/issue/UnitDesk.vue'), meta: { title: 'nav.unitDesk', room: 'unitDesk' } },
  { path: '/m', name: 'inspection', component: () => import('@/inspection/InspectionPage.vue'), meta: { title: 'nav.inspect', room: 'inspect', offline: true } },
  { path: '/plans', name: 'plans', component: () => import('@/plan/PlanList.vue'), meta: { title: 'nav.plans', room: 'plans' } },
  { path: '/plans/new', name: 'plan-new', component: () => import('@/plan/PlanForm.vue'), meta: { title: 'plan.newTitle', room: 'planInspection' } },
  { path: '/plans/:id', name: 'plan', props: true, component: () => import('@/plan/PlanPage.vue'), meta: { title: 'nav.plans', room: 'plans' } },
  { path: '/checklists', name: 'checklists', component: () => import('@/checklist/ChecklistList.vue'), meta: { title: 'nav.checklists', room: 'plans' } },
  { path: '/checklists/new', name: 'checklist-new', component: () => import('@/checklist/ChecklistForm.vue'), meta: { title: 'checklist.newTitle', room: 'planInspection' } },
  { path: '/checklists/:id', name: 'checklist', props: true, component: () => import('@/checklist/ChecklistPage.vue'), meta: { title: 'nav.checklists', room: 'plans' } },
  { path: '/look-backs', name: 'look-backs', component: () => import('@/lookback/LookBackList.vue'), meta: { title: 'nav.lookBacks', room: 'lookBacks' } },
  { path: '/look-backs/:id', name: 'look-back', props: true, component: () => import('@/lookback/LookBackPage.vue'), meta: { title: 'nav.lookBacks', room: 'lookBacks' } },
  { path: '/special-actions', name: 'special-actions', component: () => import('@/specialaction/ActionList.vue'), meta: { title: 'nav.specialActions', room: 'specialActions' } },
  { path: '/special-actions/:id', name: 'special-action', props: true, component: () => import('@/specialaction/ActionPage.vue'), meta: { title: 'nav.specialActions', room: 'specialActions' } },
  { path: '/orders', name: 'orders', component: () => import('@/hotline/OrderList.vue'), meta: { title: 'nav.orders', room: 'orders' } },
  { path: '/orders/new', name: 'order-new', component: () => import('@/hotline/OrderForm.vue'), meta: { title: 'nav.registerOrder', room: 'registerOrder' } },
  { path: '/orders/:id', name: 'order', props: true, component: () => import('@/hotline/OrderPage.vue'), meta: { title: 'nav.orders', room: 'orders' } },
  { path: '/errands', name: 'errands', component: () => import('@/volunteer/ErrandList.vue'), meta: { title: 'nav.errands', room: 'errands' } },
  { path: '/errands/new', name: 'errand-new', component: () => import('@/volunteer/ErrandForm.vue'), meta: { title: 'nav.offerErrand', room: 'offerErrand' } },
  { path: '/errands/:id', name: 'errand', props: true, component: () => import('@/volunteer/ErrandPage.vue'), meta: { title: 'nav.errands', room: 'errands' } },
  { path: '/hours', name: 'hours', component: () => import('@/volunteer/HoursPage.vue'), meta: { title: 'nav.hours', room: 'myHours' } },
  { path: '/indicators', name: 'indicators', component: () => import('@/indicator/IndicatorsPage.vue'), meta: { title: 'indicator.title', room: 'indicators' } },
  { path: '/indicators/:code', name: 'indicator', props: true, component: () => import('@/indicator/IndicatorPage.vue'), meta: { title: 'indicator.title', room: 'indicators' } },
  { path: '/composites', name: 'composites', component: () => import('@/composite/CompositesPage.vue'), meta: { title: 'composite.title', room: 'indicators' } },
  { path: '/rates', name: 'rates', component: () => import('@/rates/RatesPage.vue'), meta: { title: 'rates.title', room: 'rates' } },
  { path: '/rates/:code', name: 'rate', props: true, component: () => import('@/rates/RatePage.vue'), meta: { title: 'rates.title', room: 'rates' } },
  { path: '/score', name: 'score', component: () => import('@/scoring/RankingPage.vue'), meta: { title: 'nav.score', room: 'score' } },
  { path: '/score/:unit', name: 'unit-score', props: true, component: () => import('@/scoring/UnitScorePage.vue'), meta: { title: 'nav.score', room: 'score' } },
  { path: '/register', name: 'register', component: () => import('@/register/RegisterPage.vue'), meta: { title: 'register.title', room: 'register' } },
  { path: '/parked', name: 'parked', component: () => import('@/admin/ParkedPage.vue'), meta: { title: 'nav.parked', room: 'parked' } },
  { path: '/audit', name: 'audit', component: () => import('@/admin/AuditPage.vue'), meta: { title: 'nav.audit', room: 'audit' } },
  { path: '/signed-in', name: 'signed-in', component: () => import('@/home/SignedIn.vue'), meta: { title: 'session.signingIn', open: true } },
  { path: '/signed-out', name: 'signed-out', component: () => import('@/home/SignedOut.vue'), meta: { title: 'session.signedOut', open: true } },
  { path: '/no-login', name: 'no-login', component: () => import('@/home/NoLogin.vue'), meta: { title: 'session.unreachable', open: true } },
  { path: '/no-right', name: 'no-right', component: () => import('@/home/NoRight.vue'), meta: { title: 'state.noRightTitle' } },
  { path: '/:rest(.*)*', name: 'nowhere', component: () => import('@/home/Nowhere.vue'), meta: { title: 'state.nowhereTitle', open: true } },
]

export function createConsoleRouter() {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  router.beforeEach(async (to) => {
    if (to.meta.open) return true
    const session = useSession()
    if (!session.isLoggedIn) {
      try {
        await session.logIn(to.fullPath)
        return false
      } catch {
        if (to.meta.offline) return true
        return { name: 'no-login', query: { to: to.fullPath }, replace: true }
      }
    }
    if (to.name === 'door') return firstRoom(session.roles)
    if (to.meta.room && !mayEnter(to.meta.room, session.roles)) {
      return { name: 'no-right', query: { wanted: to.path }, replace: true }
    }
    return true
  })
  return router
}
