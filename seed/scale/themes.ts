import { declined, type Declined } from './russian.ts'

/** What a generated publication is about. */
export interface Theme {
  ru: Declined
  en: string
}

const theme = (ru: Declined, en: string): Theme => ({ ru, en })

export const themes: Theme[] = [
  theme(declined('вакцинация', 'вакцинаци', ' против гриппа'), 'vaccination against influenza'),
  theme(declined('вакцинация', 'диспансеризаци', ' взрослых'), 'the health check of adults'),
  theme(declined('вакцинация', 'реабилитаци', ' после травм'), 'rehabilitation after injuries'),
  theme(
    declined('вакцинация', 'маршрутизаци', ' пациентов с болезнями сердца'),
    'the pathway of patients with heart disease',
  ),
  theme(declined('профилактика', 'профилактик', ' инсульта'), 'the prevention of stroke'),
  theme(declined('профилактика', 'проверк', ' зрения у школьников'), 'eye tests at school'),
  theme(declined('обучение', 'обучени', ' пациентов с диабетом'), 'diabetes education'),
  theme(declined('обучение', 'наблюдени', ' беременных'), 'antenatal care'),
  theme(declined('помощь', 'запис', ' на приём к врачу'), 'the booking of appointments'),
  theme(declined('помощь', 'помощ', ' на дому'), 'care at home'),
  theme(declined('помощь', 'помощ', ' людям с редкими болезнями'), 'care for rare diseases'),
  theme(declined('работа', 'работ', ' дневных стационаров'), 'the work of day hospitals'),
  theme(declined('работа', 'работ', ' выездных бригад'), 'the work of mobile teams'),
  theme(declined('скрининг', 'скрининг', ' новорождённых'), 'newborn screening'),
  theme(declined('скрининг', 'уход', ' за пожилыми людьми'), 'care for elderly people'),
]
