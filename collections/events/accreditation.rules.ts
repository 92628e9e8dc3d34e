import type { Need } from '../../src/fields/needs.ts'
import type { Rule } from '../../src/fields/validate.ts'

/** What the rules of an accreditation look at. */
export interface Accreditation {
  status?: 'not-accredited' | 'submitted' | 'accredited' | 'rejected' | null
}

/** Doctors plan their credits by it: an accreditation is told with them, or not at all. */
export const needsCredits: Need<Accreditation> = ({ status }) =>
  status === 'accredited'
    ? {
        ru: 'Укажите, сколько ЗЕТ получит участник, или измените статус аккредитации.',
        en: 'Say how many credits (ЗЕТ) a participant gets, or change the accreditation status.',
      }
    : null

export const needsCode: Need<Accreditation> = ({ status }) =>
  status === 'accredited'
    ? {
        ru: 'Укажите код мероприятия на портале НМО или измените статус аккредитации.',
        en: 'Give the code of the event on the НМО portal, or change the accreditation status.',
      }
    : null

/** Credits and code of an event that is not accredited would be a promise that nobody keeps. */
export const onlyWhenAccredited: Rule<number | string, Accreditation> = (_, { status }) =>
  status === 'accredited'
    ? null
    : {
        ru: 'Это есть только у аккредитованного мероприятия: очистите поле или выберите «Аккредитовано».',
        en: 'Only an accredited event has this: clear the field or choose “Accredited”.',
      }
