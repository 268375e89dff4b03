import 'element-plus/theme-chalk/dark/css-vars.css'
import './shared/style/tokens.css'
import './shared/style/base.css'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { guardedBy } from './shared/api/http'
import { statusOf } from './shared/api/problem'
import { i18n, speak } from './shared/i18n'
import { createConsoleRouter } from './shared/router'
import { useSession } from './shared/session/session'

const app = createApp(App)
app.use(createPinia())
app.use(i18n)

const session = useSession()
guardedBy({ token: () => session.token, language: () => i18n.global.locale.value, onUnauthorised: session.end })
speak(i18n.global.locale.value)

app.use(VueQueryPlugin, {
  queryClient: new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // what a service refused, it will refuse again
        retry: (failures, error) => (statusOf(error) ?? 500) >= 500 && failures < 2,
      },
    },
  }),
})
app.use(createConsoleRouter())
app.mount('#app')
