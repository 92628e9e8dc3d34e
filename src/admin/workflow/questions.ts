import type { Label } from '../../content/content-type.ts'
import type { Move } from '../../workflow/moves/move.ts'

/** What a person is told and asked before a move is made. */
export interface Question {
  /** What the move leads to. */
  hint: Label
  /** A remark or an internal reason. */
  comment?: { label: Label; isOptional?: true }
  /** A reason that readers see, in both languages. */
  isPublic?: true
  /** When, and what is to happen then. */
  isPlan?: true
  /** Where readers are sent. */
  isRedirect?: true
  /** The person has to type what is named, so that nothing is lost by a slip. */
  isConfirmed?: true
}

/** A move that is not named here is made at once. */
export const questions: Partial<Record<Move, Question>> = {
  approve: {
    hint: {
      ru: 'Вы согласуете текст, который сейчас сохранён. После любой правки понадобится согласовать его снова.',
      en: 'You approve the text as it is saved now. After any change it needs to be approved again.',
    },
    comment: {
      label: { ru: 'Комментарий (необязательно)', en: 'Comment (optional)' },
      isOptional: true,
    },
  },
  requestChanges: {
    hint: {
      ru: 'Автор увидит ваш комментарий, исправит текст и отправит его снова.',
      en: 'The author sees your comment, changes the text and submits it again.',
    },
    comment: { label: { ru: 'Что изменить', en: 'What to change' } },
  },
  publish: {
    hint: { ru: 'Читатели увидят текст сразу.', en: 'Readers see the text at once.' },
  },
  publishInEmergency: {
    hint: {
      ru: 'Текст выйдет сразу и без согласования. После публикации его должен проверить другой сотрудник.',
      en: 'The text goes out at once, without approval. Somebody else has to look at it afterwards.',
    },
    comment: {
      label: {
        ru: 'Почему нельзя ждать (останется в журнале)',
        en: 'Why it cannot wait (kept in the trail)',
      },
    },
  },
  schedule: {
    hint: {
      ru: 'Если согласованный текст изменят, публикация в это время не состоится.',
      en: 'If the approved text is changed, it is not published at that time.',
    },
    isPlan: true,
  },
  unschedule: {
    hint: {
      ru: 'То, что запланировано для этого материала, не произойдёт.',
      en: 'What is planned for this document will not happen.',
    },
  },
  withdraw: {
    hint: {
      ru: 'Текст останется на сайте с пометкой «отозвано» и причиной.',
      en: 'The text stays readable, marked as withdrawn, with the reason.',
    },
    isPublic: true,
  },
  unpublish: {
    hint: {
      ru: 'Текст исчезнет для читателей. Если в нём ошибка, о которой они должны знать, лучше отозвать его.',
      en: 'The text is gone for readers. If it has an error they should know of, withdraw it instead.',
    },
    comment: {
      label: { ru: 'Причина (увидят только коллеги)', en: 'Reason (colleagues only)' },
    },
    isRedirect: true,
  },
  erase: {
    hint: {
      ru: 'Материал исчезнет навсегда: все редакции, черновики, комментарии, запланированное. Вернуть его нельзя. В реестре останется только запись, что и когда стёрто. Если закон этого не требует, снимите материал с публикации.',
      en: 'The document is gone for good: all editions, drafts, comments and plans. It cannot be brought back. The ledger keeps only what was erased and when. If no law demands it, unpublish it instead.',
    },
    comment: {
      label: {
        ru: 'Правовое основание (останется в журнале)',
        en: 'Legal ground (kept in the trail)',
      },
    },
    isConfirmed: true,
  },
}

export const questionWords = {
  reasonInRussian: {
    ru: 'Причина для читателей, по-русски',
    en: 'Reason for readers, in Russian',
  },
  reasonInEnglish: {
    ru: 'То же по-английски (необязательно)',
    en: 'The same in English (optional)',
  },
  when: { ru: 'Когда', en: 'When' },
  then: { ru: 'Что сделать', en: 'What is to happen' },
  redirect: { ru: 'Куда направить читателей', en: 'Where to send readers' },
  redirectNone: { ru: 'Никуда: страница удалена', en: 'Nowhere: the page is gone' },
  redirectPublication: { ru: 'На другую публикацию', en: 'To another publication' },
  redirectPath: { ru: 'На страницу сайта', en: 'To a page of the site' },
  path: {
    ru: 'Путь на сайте, например /archive/2025',
    en: 'Path on the site, such as /archive/2025',
  },
  search: { ru: 'Найти публикацию по заголовку', en: 'Find a publication by its title' },
  found: { ru: 'Найденные публикации', en: 'Publications found' },
  nothingFound: {
    ru: 'Опубликованного с таким заголовком не найдено.',
    en: 'Nothing published has such a title.',
  },
  confirm: { ru: 'Чтобы подтвердить, введите', en: 'To confirm, type' },
} satisfies Record<string, Label>
