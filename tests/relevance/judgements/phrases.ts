import { group } from './judgement.ts'

/** Quotation marks mean exactly so, a minus means not. */
export const phrases = group('phrases and minus', 'ru', [
  ['"мобильный маммограф"', { 3: 'mammografiya-sadovyj mammografiya-zarechnyj' }],
  ['«Мобильный маммограф» -Заречный', { 3: 'mammografiya-sadovyj' }],
  ['«правило тарелки»', { 3: 'pitanie-tarelka' }],
  ['"тихий час"', { 3: 'autizm-tihij-chas' }],
  ['"тепловой удар"', { 3: 'zhara-udar', 1: 'zhara-punkty zhara-lekarstva zhara-plan' }],
  [
    '"капитального ремонта" поликлиника',
    {
      3: 'polikliniki-remont',
      2: 'polikliniki-remont-9',
      1: 'polikliniki-prikreplenie polikliniki-dostup polikliniki-dizajn',
    },
  ],
  [
    'поликлиника капитальный ремонт -закрывается',
    {
      3: 'polikliniki-remont',
      1: 'polikliniki-prikreplenie polikliniki-dostup polikliniki-dizajn',
    },
  ],
  [
    'сахарный диабет -инсулин',
    {
      3: 'diabet-2-rekomendacii diabet-2-shkola',
      2: 'diabet-2-skrining diabet-2-klinika',
      1: 'infarkt-molodye',
    },
  ],
  ['"тест на скрытую кровь"', { 3: 'kishechnik-test' }],
  ['“горячее питание” школа', { 3: 'pitanie-shkola' }],
  [
    '"день открытых дверей"',
    {
      3: 'events/den-otkrytyh-dverej-poliklinika-1',
      2: 'svetlogorye-o-perenose-dnya-otkrytyh-dverej',
    },
  ],
  [
    '«Здоровый город» -гигиена',
    {
      3: 'forum-zdorovyj-gorod-2025 forum-zdorovyj-gorod-2023 forums/zdorovyj-gorod-2 forums/zdorovyj-gorod-1',
      2: 'events/forum-zdorovyj-gorod-otkrytie-2027 svetlogorye-privetstvie-forumu-zdorovyj-gorod',
    },
  ],
  [
    '"рядом на Ладе"',
    {
      3: 'organisations/svetlogorye-fond svetlogorye-k-volontyoram svetlogorye-partnerstvo-s-fondom',
      1: 'svetlogorye-otkrytie-shkoly-zdorovya',
    },
  ],
  [
    'гепатит C -татуировка',
    { 3: 'gepatit-c-lechenie gepatit-c-bytovoj', 2: 'gepatit-c-eliminaciya' },
  ],
  [
    '"перелом шейки бедра"',
    { 3: 'padeniya-shejka', 1: 'padeniya-dom padeniya-gruppy padeniya-geriatry' },
  ],
  ['«метод кенгуру»', { 3: 'nedonoshennye-kenguru' }],
  [
    '"Моя поликлиника"',
    {
      3: 'pervyj-forum-moya-poliklinika slovo-o-pervom-forume-moya-poliklinika forums/moya-poliklinika-1',
    },
  ],
])
