import type { Tab } from 'payload'
import { citationsTab } from './citations.ts'
import { classificationTab } from './classification.ts'
import { governanceTab } from './governance.ts'
import { identityTab } from './identity.ts'
import { recommendationsTab } from './recommendations.ts'
import { modelTab, servicesTab } from './services.ts'

/** What a guideline has beside the tabs that all publications share. */
export const guidelineTabs: Tab[] = [
  identityTab,
  servicesTab,
  modelTab,
  classificationTab,
  recommendationsTab,
  citationsTab,
  governanceTab,
]
