/** What texts of this kind say besides; distractors, because queries have these words as well. */
export const fillers = {
  ru: [
    'На приём возьмите полис и паспорт.',
    'Записаться можно через регистратуру или сайт.',
    'Горячая линия отвечает ежедневно с 9 до 21 часа.',
    'Вопросы можно задать участковому врачу.',
    'Приём ведут по предварительной записи.',
    'Подробности расскажет медицинская сестра кабинета.',
    'Памятки лежат у входа в поликлинику.',
    'Департамент здравоохранения Медограда следит за ходом работы.',
    'Жителям Заречного района удобнее ехать на трамвае.',
    'В Садовом районе приём идёт в две смены.',
    'Результаты анализов придут в электронную карту.',
    'Детей принимают вместе с родителями.',
    'Пожилым людям помогут волонтёры.',
    'О времени работы сообщит контакт-центр.',
    'Если самочувствие резко ухудшилось, звоните 103 или 112.',
    'Отзыв о работе врачей можно оставить на сайте.',
  ],
  en: [
    'Please bring your insurance card and passport.',
    'Appointments are booked at the reception or on the website.',
    'The hotline answers daily from 9 to 21.',
    'Your family doctor answers questions.',
    'Children are seen together with their parents.',
    'Volunteers help elderly people.',
    'If you suddenly feel worse, call 103 or 112.',
    'Leaflets are at the entrance of the polyclinic.',
  ],
}

/** @returns some of a list, always the same for a number */
export function pickSome<T>(list: readonly T[], number: number, count: number): T[] {
  const start = (number * 7) % list.length
  return Array.from({ length: count }, (_, i) => list[(start + i * 5) % list.length] as T)
}
