import type { Tab } from 'payload'
import { forumTab } from './forum-tab.ts'
import { materialsTab } from './materials-tab.ts'
import { outcomesTab } from './outcomes-tab.ts'
import { programmeTab } from './programme-tab.ts'

/** What a forum report has beside the tabs that all publications share. */
export const forumReportTabs: Tab[] = [forumTab, programmeTab, outcomesTab, materialsTab]
