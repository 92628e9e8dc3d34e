import type { SeedDocument } from '../../document.ts'
import { list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { announcement } from './announcement.ts'

/** What was announced of the network of the fictional city before its centres were there. */
export const networkAnnouncements: SeedDocument[] = [
  announcement({
    slug: 'plan-shkol-zdorovya',
    isOfNetwork: true,
    topics: ['zdorovyj-obraz-zhizni', 'organizaciya-pomoschi'],
    fields: {
      kind: 'plan',
      effectiveFrom: '2024-10-01',
      stages: [
        {
          ...{ level: 'region', status: 'planned', regions: ['samara'] },
          ...{ expectedBy: '2025-09-01', precision: 'month' },
          description: 'Школы здоровья при поликлиниках и больнице города',
        },
      ],
      seo: {
        title: 'Школы здоровья в Светлогорье-на-Ладе: план',
        description: 'Где и когда откроются школы здоровья вымышленного города.',
      },
    },
    ru: {
      title: 'В Светлогорье-на-Ладе откроют школы здоровья при поликлиниках',
      lead: 'Первые занятия начнутся весной, к сентябрю школы заработают при трёх медицинских организациях.',
      body: sample(
        'Департамент здравоохранения Светлогорья-на-Ладе утвердил план сети школ здоровья. Это бесплатные занятия, на которых медсёстры и врачи рассказывают о гигиене, сне, движении и плановой вакцинации.',
        'Сначала школа откроется при Поликлинике № 1, затем при Детской поликлинике. В Городской больнице занятия для тех, кто ухаживает за близкими, уже начались.',
        'Записаться можно будет в регистратуре. Расписание опубликуют за две недели до первого занятия.',
      ),
    },
    en: {
      title: 'Svetlogorye-on-Lada plans schools of health at its polyclinics',
      lead: 'The first classes begin in spring; by September there are to be schools at three institutions.',
      stages: [
        { description: 'Schools of health at the polyclinics and the hospital of the city' },
      ],
      body: sampleEn(
        'The Svetlogorye-on-Lada Health Department has adopted a plan for a network of schools of health: free classes on hygiene, sleep, exercise and vaccination.',
        'A school opens first at Polyclinic No. 1, then at the Children’s Polyclinic. Classes at the City Hospital have begun already.',
      ),
      seo: {
        title: 'Schools of health in Svetlogorye-on-Lada: the plan',
        description: 'Where and when the schools of health of a fictional city open.',
      },
    },
  }),
  announcement({
    slug: 'okruzhnye-shkoly',
    isOfNetwork: true,
    publishers: ['departament', 'universitet'],
    topics: ['zdorovyj-obraz-zhizni'],
    related: ['plan-shkol-zdorovya'],
    fields: {
      kind: 'plan',
      stages: [
        {
          ...{ level: 'federal-district', status: 'proposed', federalDistricts: ['volga', 'ural'] },
          ...{ expectedBy: '2027-01-01', precision: 'year' },
          description: 'Опорные школы для преподавателей из других городов',
        },
      ],
    },
    ru: {
      title: 'Университет предложил открыть опорные школы здоровья в двух округах',
      lead: 'Пока это предложение: его обсудят с партнёрами, решение ожидают не раньше 2027 года.',
      body: sample(
        'Светлогорский медицинский университет предложил готовить преподавателей школ здоровья не только для своего города. Для этого нужны опорные школы и методический центр.',
        'Предложение обсудят на совете сети. Университет готов передать программы занятий и принимать слушателей на стажировку.',
        'Сроки и площадки назовут после обсуждения. Департамент опубликует решение на этой странице.',
      ),
    },
  }),
  announcement({
    slug: 'partnerstvo-s-universitetom',
    isOfNetwork: true,
    topics: ['zdorovyj-obraz-zhizni', 'nmo'],
    fields: { kind: 'partnership', effectiveFrom: '2025-01-20', effectiveUntil: '2027-12-31' },
    ru: {
      title: 'Университет будет готовить преподавателей школ здоровья',
      lead: 'Департамент и Светлогорский медицинский университет заключили соглашение на три года.',
      partners: [{ name: 'Светлогорский медицинский университет', role: 'Обучает преподавателей' }],
      body: sample(
        'Департамент здравоохранения Светлогорья-на-Ладе и Светлогорский медицинский университет договорились вместе готовить преподавателей школ здоровья.',
        'По соглашению университет:',
        list(
          'составит программу короткого курса для медсестёр;',
          'будет проводить открытые уроки дважды в год;',
          'предоставит аудиторию, пока класс в Поликлинике № 1 оснащают.',
        ),
        'Соглашение действует до конца 2027 года. Участие для медицинских работников бесплатное.',
      ),
    },
    en: {
      title: 'The university is to train teachers for the schools of health',
      lead: 'The department and Svetlogorye Medical University signed an agreement for three years.',
      partners: [{ name: 'Svetlogorye Medical University', role: 'Trains the teachers' }],
      body: sampleEn(
        'The Svetlogorye-on-Lada Health Department and Svetlogorye Medical University will train teachers of the schools of health together.',
        'The agreement holds until the end of 2027. Courses are free for medical staff.',
      ),
    },
  }),
]
