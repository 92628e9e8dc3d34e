import { paragraphs, type SeedDocument } from '../../document.ts'
import { list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { statement } from './statement.ts'

export const addresses: SeedDocument[] = [
  statement({
    slug: 'privetstvie-forumu-zdorovyj-gorod',
    speaker: 'vera-svetlogorskaya',
    occasion: 'forums/zdorovyj-gorod-1',
    topics: ['zdorovyj-obraz-zhizni', 'pervichnaya-pomosch'],
    boilerplates: ['o-departamente'],
    fields: { kind: 'address', deliveredOn: '2023-09-21' },
    ru: {
      title: 'Приветствие участникам форума «Здоровый город»',
      lead: 'Первый форум города — о том, как сделать профилактику привычкой, а не обязанностью.',
      dateline: 'Светлогорье-на-Ладе',
      body: sample(
        'Вера Светлогорская, тогда заместитель руководителя департамента, приветствовала участников первого форума «Здоровый город». Она напомнила, что о здоровье чаще вспоминают, когда его не хватает.',
        {
          kind: 'spoken',
          text: 'Хорошая поликлиника — та, куда заходят по дороге с работы, чтобы спросить, а не только чтобы лечиться.',
          approvedBy: 'Вера Светлогорская',
          approvedOn: '2023-09-20',
        },
        'Форум собрал врачей, медсестёр и учителей. Два дня они обсуждали, как говорить о сне, движении и прививках с разными слушателями: со школьниками, с теми, кто работает в смену, и с пожилыми людьми.',
        'Предложения форума вошли в план школ здоровья.',
      ),
    },
    en: {
      title: 'Welcome to the participants of the forum “Healthy City”',
      lead: 'The first forum of the city is about making prevention a habit and not a duty.',
      dateline: 'Svetlogorye-on-Lada',
      body: sampleEn(
        'Vera Svetlogorskaya, then Deputy Head of the department, welcomed the participants of the first forum “Healthy City”.',
        {
          kind: 'spoken',
          text: 'A good polyclinic is one that you drop into on your way home to ask something, and not only to be treated.',
          approvedBy: 'Vera Svetlogorskaya',
          approvedOn: '2023-09-20',
        },
        'Doctors, nurses and teachers talked for two days about how to speak of sleep, exercise and vaccination with different listeners.',
      ),
    },
  }),
  statement({
    slug: 'obraschenie-k-medsestram',
    speaker: 'nina-uchebnikova',
    occasion: 'forums/sestrinskoe-delo-svetlogorye',
    publishers: ['universitet', 'obschestvo-vrachej'],
    topics: ['nmo'],
    related: ['forum-reports/forum-sestrinskoe-delo-2025'],
    fields: { kind: 'address', deliveredOn: '2025-05-15' },
    ru: {
      title: 'Нина Учебникова: медсестра — первый учитель пациента',
      lead: 'Профессор университета открыла форум о сестринском деле и объяснила, зачем медсёстрам учиться преподавать.',
      dateline: 'Светлогорье-на-Ладе',
      body: sample(
        'Профессор Светлогорского медицинского университета Нина Учебникова обратилась к участникам форума о сестринском деле. По её словам, пациент чаще всего задаёт вопросы именно медсестре.',
        'Поэтому в программу повышения квалификации вошли занятия о том, как объяснять:',
        list(
          'говорить короткими фразами и без терминов;',
          'показывать, а не только рассказывать;',
          'просить повторить своими словами, что запомнилось.',
        ),
        'Первые группы начнут учиться осенью. Занятия проведут в университете и по видеосвязи.',
      ),
    },
  }),
  statement({
    slug: 'k-volontyoram',
    publishers: ['fond', 'departament'],
    topics: ['socialnaya-pomosch'],
    boilerplates: ['o-fonde'],
    fields: { kind: 'address', deliveredOn: '2025-12-05' },
    ru: {
      title: 'Спасибо волонтёрам: обращение фонда «Рядом на Ладе» в День добровольца',
      lead: 'За год волонтёры помогли слушателям школ здоровья дойти до занятий и обратно.',
      dateline: 'Светлогорье-на-Ладе',
      speaker: {
        name: 'Таисия Ладина',
        position: 'координатор волонтёров',
        organisation: 'Фонд «Рядом на Ладе» (вымышленный)',
      },
      body: sample(
        'Координатор волонтёров Таисия Ладина поблагодарила всех, кто в этом году провожал соседей на занятия, разносил памятки и просто звонил накануне, чтобы напомнить.',
        {
          kind: 'spoken',
          text: 'Иногда человеку нужна не сиделка, а попутчик.',
          speaker: {
            name: 'Таисия Ладина',
            position: 'координатор волонтёров',
            organisation: 'Фонд «Рядом на Ладе» (вымышленный)',
          },
          approvedBy: 'Таисия Ладина',
          approvedOn: '2025-12-04',
        },
        'Стать волонтёром может любой взрослый. Обучение занимает два вечера, расписание фонд подбирает под каждого.',
      ),
      notesToEditors: paragraphs(
        'Истории слушателей фонд передаёт редакциям только с их письменного согласия.',
      ),
    },
  }),
]
