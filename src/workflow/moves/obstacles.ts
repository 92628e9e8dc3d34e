import type { Message } from '../../lib/messages.ts'

/** Why a move cannot be made in the state that a document is in. */
export const obstacles = {
  inReview: {
    ru: 'Материал уже на согласовании.',
    en: 'The document is in review already.',
  },
  approved: { ru: 'Материал уже согласован.', en: 'The document is approved already.' },
  approvedAlready: {
    ru: 'Материал согласован: публикуйте его обычным образом.',
    en: 'The document is approved: publish it the usual way.',
  },
  nothingNew: {
    ru: 'После публикации ничего не изменено.',
    en: 'Nothing was changed since it was published.',
  },
  notReady: {
    ru: 'Заполните обязательные поля хотя бы на одном языке.',
    en: 'Fill in the required fields in at least one language.',
  },
  notInReview: {
    ru: 'Материал не на согласовании. Его должен отправить автор.',
    en: 'The document is not in review. Its author has to submit it.',
  },
  ownText: {
    ru: 'Вы правили этот текст. Согласовать должен другой человек.',
    en: 'You had a hand in this text. Somebody else has to approve it.',
  },
  ownEmergency: {
    ru: 'Вы сами опубликовали это экстренно. Проверить должен другой человек.',
    en: 'You published this in an emergency yourself. Somebody else has to look at it.',
  },
  othersNeeded: {
    ru: 'Ваше согласование уже есть. Ждём другого человека.',
    en: 'Your approval is there already. It waits for somebody else.',
  },
  planned: {
    ru: 'Уже запланировано. Сначала отмените запланированное.',
    en: 'Something is planned already. Cancel that first.',
  },
  approveFirst: {
    ru: 'Запланировать можно только согласованный материал.',
    en: 'Only an approved document can be scheduled.',
  },
  nothingPlanned: { ru: 'Ничего не запланировано.', en: 'Nothing is planned.' },
  notPublic: {
    ru: 'Материал сейчас не опубликован.',
    en: 'The document is not public now.',
  },
} satisfies Record<string, Message>
