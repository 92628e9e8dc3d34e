import { roleLabels, type Role } from '../access/roles.ts'
import type { Message } from '../lib/messages.ts'
import type { Case } from './cases.ts'
import { actionLabels, type Action } from './permissions.ts'

/** What the workflow says when it refuses: why, and what to do instead. */
export const messages = {
  nobody: {
    ru: 'Неизвестно, кто публикует. Войдите под своей учётной записью.',
    en: 'It is not known who publishes this. Sign in, or name a user.',
  },
  notSaved: {
    ru: 'Материал ещё не сохранён как черновик. Сохраните его и отправьте на согласование.',
    en: 'The document has not been saved as a draft yet. Save it and submit it for review.',
  },
  erasedBefore: {
    ru: 'Документ с этим номером стёрт по требованию закона, вернуть его нельзя. Создайте новый.',
    en: 'The document with this id was erased on legal grounds and cannot return. Create a new one.',
  },
  giveEmergencyReason: {
    ru: 'Напишите, почему публикация не может ждать согласования.',
    en: 'Say why the publication cannot wait for an approval.',
  },
  restoreAsDraft: {
    ru: 'Прежняя версия восстанавливается как черновик и проходит согласование: добавьте draft=true.',
    en: 'An older version is restored as a draft and goes through review: add draft=true.',
  },
  noDocument: {
    ru: 'Такого материала нет, или у вас нет доступа к нему.',
    en: 'There is no such document, or you may not see it.',
  },
  changedMeanwhile: {
    ru: 'Пока вы читали, текст изменился. Обновите страницу и посмотрите его ещё раз.',
    en: 'The text was changed while you were reading it. Reload the page and look at it again.',
  },
  changesWhenPublished: {
    ru: 'При публикации текст изменился бы (например, обновилась справка или должность). Сохраните черновик ещё раз и отправьте снова.',
    en: 'The text would change when published (a boilerplate or a position was updated). Save the draft again and submit it once more.',
  },
  commentNeeded: {
    ru: 'Напишите, что изменить.',
    en: 'Say what to change.',
  },
  emptyComment: {
    ru: 'Комментарий пуст. Напишите его текст.',
    en: 'The comment is empty. Write its text.',
  },
  reasonNeeded: {
    ru: 'Напишите причину.',
    en: 'Give the reason.',
  },
  readersReasonNeeded: {
    ru: 'Напишите по-русски, почему публикация отозвана: причину увидят читатели.',
    en: 'Say in Russian why the publication is withdrawn: readers see the reason.',
  },
  instantNeeded: {
    ru: 'Укажите день и время.',
    en: 'Give the day and time, as ISO 8601.',
  },
  plannerGone: {
    ru: 'Учётной записи того, кто запланировал, больше нет. Запланируйте заново.',
    en: 'The account of who planned this is gone. Plan it anew.',
  },
  tooNear: (minutes: number): Message => ({
    ru: `Запланировать можно не раньше чем через ${minutes} мин. Выберите время позже или опубликуйте сразу.`,
    en: `It can be scheduled ${minutes} min ahead at the soonest. Choose a later time, or publish now.`,
  }),
  plannedUnderEmbargo: (until: Message): Message => ({
    ru: `В это время ещё действует эмбарго: до ${until.ru}. Выберите время позже.`,
    en: `The embargo still stands then: until ${until.en}. Choose a later time.`,
  }),
  noteNeeded: {
    ru: 'Напишите для читателей, что изменилось по сравнению с опубликованной версией.',
    en: 'Say for readers what has changed since the published version.',
  },
  bundleSize: (most: number): Message => ({
    ru: `Вместе можно опубликовать от 1 до ${most} материалов.`,
    en: `From 1 to ${most} documents can be published together.`,
  }),
  bundledTwice: (title: string): Message => ({
    ru: `Материал назван дважды: ${title}. Оставьте его один раз.`,
    en: `A document is named twice: ${title}. Leave it once.`,
  }),
  noSuchComment: {
    ru: 'Такого комментария нет, или вопрос уже закрыт.',
    en: 'There is no such comment, or it is resolved already.',
  },
  mayNot: (action: Action): Message => ({
    ru: `У вас нет права «${actionLabels[action].ru}» для организаций, от имени которых этот материал. Обратитесь к администратору.`,
    en: `You do not have the right “${actionLabels[action].en}” for the organisations that publish this document. Ask an administrator.`,
  }),
  mayNotForAll: (action: Action): Message => ({
    ru: `У вас нет права «${actionLabels[action].ru}» для всех организаций. Обратитесь к администратору.`,
    en: `You do not have the right “${actionLabels[action].en}” for all organisations. Ask an administrator.`,
  }),
  notApproved(
    missing: readonly (readonly Role[])[],
    { approvals }: Pick<Case, 'approvals'>,
    hash: string,
  ): Message {
    const isVoid = approvals.some((approval) => approval.hash !== hash)
    const changed = {
      ru: isVoid ? ' Прежнее согласование не действует: после него текст изменился.' : '',
      en: isVoid ? ' An earlier approval is void: the text was changed after it.' : '',
    }
    return {
      ru: `Публиковать рано: нужно согласование (${listOf(missing, 'ru')}).${changed.ru} Отправьте материал на согласование.`,
      en: `It cannot be published yet: it needs to be approved (${listOf(missing, 'en')}).${changed.en} Submit it for review.`,
    }
  },
}

function listOf(missing: readonly (readonly Role[])[], language: 'ru' | 'en'): string {
  const or = { ru: ' или ', en: ' or ' }[language]
  const lines = missing.map((line) =>
    line.map((role) => lowerFirst(roleLabels[role][language])).join(or),
  )
  return lines.join(' + ')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
