import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { RolloutField } from '../../src/admin/rollout-field.tsx'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { grantsOf } from '../support/accounts.ts'
import { requestIn } from '../support/language.ts'
import { createNetwork, type TestNetwork } from '../support/networks.ts'

let installation: TestInstallation
let payload: Payload
let ids: TestNetwork

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  ids = await createNetwork(payload)
  const account = { email: 'a@example.org', password: 'long enough to be one' }
  const admin = { ...account, grants: grantsOf('administrator') }
  await payload.create({ collection: 'users', data: admin })
}, 60_000)

afterAll(() => installation?.stop())

describe('the form of a network', () => {
  async function show(language: 'ru' | 'en', isSignedIn = true): Promise<string> {
    const req = await requestIn(language, payload)
    const [user] = (await payload.find({ collection: 'users' })).docs
    if (isSignedIn) req.user = { ...user, collection: 'users' } as never
    const props = { id: ids.network, req, i18n: req.i18n }
    const html = renderToStaticMarkup(await RolloutField(props as never))
    return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  }

  test('shows the same in Russian and in English', async () => {
    const volga = 'Приволжский федеральный округ — Уфа 21.11.2025 План — — Уфа 01.02.2026 · сейчас'
    const russian = await show('ru')
    expect(russian).toContain(volga)
    expect(russian).toContain('Томская область — 21.11.2025 · объявлено План — — — — —')
    expect(russian).toContain('Приволжский федеральный округ — регионов, где что-то есть: 1 / 14')
    const english = await show('en')
    expect(english).toContain('Siberian Federal District — 21.11.2025 · announced План — — — — —')
    expect(english).not.toMatch(/округ|область/)
  })

  test('shows nothing that its reader may not read', async () => {
    await expect(show('ru', false)).rejects.toThrow('У вас нет права')
  })
})
