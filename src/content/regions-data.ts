/** Code, ISO 3166-2 code, stored value, name in Russian, name in English. */
export type SubjectRow = [code: string, iso: string | null, value: string, ru: string, en: string]

export interface DistrictRow {
  value: string
  code: string
  ru: string
  en: string
  subjects: SubjectRow[]
}

/**
 * The federal districts and federal subjects as Russia's own registers list them.
 *
 * - Codes of districts: ОКЭР (ОК 024-95), section 1, as of change 13/2018, which replaced 035 and
 *   036 by 041 and 042. Which subject is in which district: decree 849 of 13 May 2000 as amended.
 * - Codes of subjects: the tax service's directory of subjects (ССРФ), which the address registers
 *   КЛАДР and ФИАС share; since order ЕД-7-21/988@ of 28 October 2022 it has 89 entries.
 * - ISO 3166-2:RU has 83 of them. Without an ISO code are the six that Russia lists since 2014 and
 *   2022 and that the UN General Assembly counts as Ukraine's (resolutions 68/262 and ES-11/4). To
 *   list them is to reproduce the register, which centres are entered by, and no more than that.
 */
export const districtRows: DistrictRow[] = [
  {
    value: 'central',
    code: '030',
    ru: 'Центральный федеральный округ',
    en: 'Central Federal District',
    subjects: [
      ['31', 'RU-BEL', 'belgorod', 'Белгородская область', 'Belgorod Region'],
      ['32', 'RU-BRY', 'bryansk', 'Брянская область', 'Bryansk Region'],
      ['33', 'RU-VLA', 'vladimir', 'Владимирская область', 'Vladimir Region'],
      ['36', 'RU-VOR', 'voronezh', 'Воронежская область', 'Voronezh Region'],
      ['37', 'RU-IVA', 'ivanovo', 'Ивановская область', 'Ivanovo Region'],
      ['40', 'RU-KLU', 'kaluga', 'Калужская область', 'Kaluga Region'],
      ['44', 'RU-KOS', 'kostroma', 'Костромская область', 'Kostroma Region'],
      ['46', 'RU-KRS', 'kursk', 'Курская область', 'Kursk Region'],
      ['48', 'RU-LIP', 'lipetsk', 'Липецкая область', 'Lipetsk Region'],
      ['50', 'RU-MOS', 'moscow-region', 'Московская область', 'Moscow Region'],
      ['57', 'RU-ORL', 'oryol', 'Орловская область', 'Oryol Region'],
      ['62', 'RU-RYA', 'ryazan', 'Рязанская область', 'Ryazan Region'],
      ['67', 'RU-SMO', 'smolensk', 'Смоленская область', 'Smolensk Region'],
      ['68', 'RU-TAM', 'tambov', 'Тамбовская область', 'Tambov Region'],
      ['69', 'RU-TVE', 'tver', 'Тверская область', 'Tver Region'],
      ['71', 'RU-TUL', 'tula', 'Тульская область', 'Tula Region'],
      ['76', 'RU-YAR', 'yaroslavl', 'Ярославская область', 'Yaroslavl Region'],
      ['77', 'RU-MOW', 'moscow', 'Москва', 'Moscow'],
    ],
  },
  {
    value: 'northwestern',
    code: '031',
    ru: 'Северо-Западный федеральный округ',
    en: 'Northwestern Federal District',
    subjects: [
      ['10', 'RU-KR', 'karelia', 'Республика Карелия', 'Republic of Karelia'],
      ['11', 'RU-KO', 'komi', 'Республика Коми', 'Komi Republic'],
      ['29', 'RU-ARK', 'arkhangelsk', 'Архангельская область', 'Arkhangelsk Region'],
      ['35', 'RU-VLG', 'vologda', 'Вологодская область', 'Vologda Region'],
      ['39', 'RU-KGD', 'kaliningrad', 'Калининградская область', 'Kaliningrad Region'],
      ['47', 'RU-LEN', 'leningrad', 'Ленинградская область', 'Leningrad Region'],
      ['51', 'RU-MUR', 'murmansk', 'Мурманская область', 'Murmansk Region'],
      ['53', 'RU-NGR', 'novgorod', 'Новгородская область', 'Novgorod Region'],
      ['60', 'RU-PSK', 'pskov', 'Псковская область', 'Pskov Region'],
      ['78', 'RU-SPE', 'saint-petersburg', 'Санкт-Петербург', 'Saint Petersburg'],
      ['83', 'RU-NEN', 'nenets', 'Ненецкий автономный округ', 'Nenets Autonomous Area'],
    ],
  },
  {
    value: 'southern',
    code: '040',
    ru: 'Южный федеральный округ',
    en: 'Southern Federal District',
    subjects: [
      ['01', 'RU-AD', 'adygea', 'Республика Адыгея', 'Republic of Adygea'],
      ['08', 'RU-KL', 'kalmykia', 'Республика Калмыкия', 'Republic of Kalmykia'],
      ['23', 'RU-KDA', 'krasnodar', 'Краснодарский край', 'Krasnodar Territory'],
      ['30', 'RU-AST', 'astrakhan', 'Астраханская область', 'Astrakhan Region'],
      ['34', 'RU-VGG', 'volgograd', 'Волгоградская область', 'Volgograd Region'],
      ['61', 'RU-ROS', 'rostov', 'Ростовская область', 'Rostov Region'],
      ['91', null, 'crimea', 'Республика Крым', 'Crimea'],
      ['92', null, 'sevastopol', 'Севастополь', 'Sevastopol'],
    ],
  },
  {
    value: 'north-caucasian',
    code: '038',
    ru: 'Северо-Кавказский федеральный округ',
    en: 'North Caucasian Federal District',
    subjects: [
      ['05', 'RU-DA', 'dagestan', 'Республика Дагестан', 'Republic of Dagestan'],
      ['06', 'RU-IN', 'ingushetia', 'Республика Ингушетия', 'Republic of Ingushetia'],
      [
        '07',
        'RU-KB',
        'kabardino-balkaria',
        'Кабардино-Балкарская Республика',
        'Kabardino-Balkarian Republic',
      ],
      [
        '09',
        'RU-KC',
        'karachay-cherkessia',
        'Карачаево-Черкесская Республика',
        'Karachay-Cherkess Republic',
      ],
      [
        '15',
        'RU-SE',
        'north-ossetia',
        'Республика Северная Осетия — Алания',
        'Republic of North Ossetia – Alania',
      ],
      ['20', 'RU-CE', 'chechnya', 'Чеченская Республика', 'Chechen Republic'],
      ['26', 'RU-STA', 'stavropol', 'Ставропольский край', 'Stavropol Territory'],
    ],
  },
  {
    value: 'volga',
    code: '033',
    ru: 'Приволжский федеральный округ',
    en: 'Volga Federal District',
    subjects: [
      ['02', 'RU-BA', 'bashkortostan', 'Республика Башкортостан', 'Republic of Bashkortostan'],
      ['12', 'RU-ME', 'mari-el', 'Республика Марий Эл', 'Republic of Mari El'],
      ['13', 'RU-MO', 'mordovia', 'Республика Мордовия', 'Republic of Mordovia'],
      ['16', 'RU-TA', 'tatarstan', 'Республика Татарстан', 'Republic of Tatarstan'],
      ['18', 'RU-UD', 'udmurtia', 'Удмуртская Республика', 'Udmurt Republic'],
      ['21', 'RU-CU', 'chuvashia', 'Чувашская Республика', 'Chuvash Republic'],
      ['43', 'RU-KIR', 'kirov', 'Кировская область', 'Kirov Region'],
      ['52', 'RU-NIZ', 'nizhny-novgorod', 'Нижегородская область', 'Nizhny Novgorod Region'],
      ['56', 'RU-ORE', 'orenburg', 'Оренбургская область', 'Orenburg Region'],
      ['58', 'RU-PNZ', 'penza', 'Пензенская область', 'Penza Region'],
      ['59', 'RU-PER', 'perm', 'Пермский край', 'Perm Territory'],
      ['63', 'RU-SAM', 'samara', 'Самарская область', 'Samara Region'],
      ['64', 'RU-SAR', 'saratov', 'Саратовская область', 'Saratov Region'],
      ['73', 'RU-ULY', 'ulyanovsk', 'Ульяновская область', 'Ulyanovsk Region'],
    ],
  },
  {
    value: 'ural',
    code: '034',
    ru: 'Уральский федеральный округ',
    en: 'Ural Federal District',
    subjects: [
      ['45', 'RU-KGN', 'kurgan', 'Курганская область', 'Kurgan Region'],
      ['66', 'RU-SVE', 'sverdlovsk', 'Свердловская область', 'Sverdlovsk Region'],
      ['72', 'RU-TYU', 'tyumen', 'Тюменская область', 'Tyumen Region'],
      ['74', 'RU-CHE', 'chelyabinsk', 'Челябинская область', 'Chelyabinsk Region'],
      [
        '86',
        'RU-KHM',
        'khanty-mansi',
        'Ханты-Мансийский автономный округ — Югра',
        'Khanty-Mansi Autonomous Area – Yugra',
      ],
      [
        '89',
        'RU-YAN',
        'yamalo-nenets',
        'Ямало-Ненецкий автономный округ',
        'Yamalo-Nenets Autonomous Area',
      ],
    ],
  },
  {
    value: 'siberian',
    code: '041',
    ru: 'Сибирский федеральный округ',
    en: 'Siberian Federal District',
    subjects: [
      ['04', 'RU-AL', 'altai-republic', 'Республика Алтай', 'Altai Republic'],
      ['17', 'RU-TY', 'tyva', 'Республика Тыва', 'Republic of Tyva'],
      ['19', 'RU-KK', 'khakassia', 'Республика Хакасия', 'Republic of Khakassia'],
      ['22', 'RU-ALT', 'altai-territory', 'Алтайский край', 'Altai Territory'],
      ['24', 'RU-KYA', 'krasnoyarsk', 'Красноярский край', 'Krasnoyarsk Territory'],
      ['38', 'RU-IRK', 'irkutsk', 'Иркутская область', 'Irkutsk Region'],
      ['42', 'RU-KEM', 'kemerovo', 'Кемеровская область — Кузбасс', 'Kemerovo Region – Kuzbass'],
      ['54', 'RU-NVS', 'novosibirsk', 'Новосибирская область', 'Novosibirsk Region'],
      ['55', 'RU-OMS', 'omsk', 'Омская область', 'Omsk Region'],
      ['70', 'RU-TOM', 'tomsk', 'Томская область', 'Tomsk Region'],
    ],
  },
  {
    value: 'far-eastern',
    code: '042',
    ru: 'Дальневосточный федеральный округ',
    en: 'Far Eastern Federal District',
    subjects: [
      ['03', 'RU-BU', 'buryatia', 'Республика Бурятия', 'Republic of Buryatia'],
      ['14', 'RU-SA', 'yakutia', 'Республика Саха (Якутия)', 'Republic of Sakha (Yakutia)'],
      ['25', 'RU-PRI', 'primorye', 'Приморский край', 'Primorye Territory'],
      ['27', 'RU-KHA', 'khabarovsk', 'Хабаровский край', 'Khabarovsk Territory'],
      ['28', 'RU-AMU', 'amur', 'Амурская область', 'Amur Region'],
      ['41', 'RU-KAM', 'kamchatka', 'Камчатский край', 'Kamchatka Territory'],
      ['49', 'RU-MAG', 'magadan', 'Магаданская область', 'Magadan Region'],
      ['65', 'RU-SAK', 'sakhalin', 'Сахалинская область', 'Sakhalin Region'],
      ['75', 'RU-ZAB', 'trans-baikal', 'Забайкальский край', 'Trans-Baikal Territory'],
      ['79', 'RU-YEV', 'jewish', 'Еврейская автономная область', 'Jewish Autonomous Region'],
      ['87', 'RU-CHU', 'chukotka', 'Чукотский автономный округ', 'Chukotka Autonomous Area'],
    ],
  },
]

/** In the register, and in no federal district by any decree that we could check. */
export const subjectsWithoutDistrict: SubjectRow[] = [
  ['90', null, 'zaporozhye', 'Запорожская область', 'Zaporozhye Region'],
  ['93', null, 'donetsk', 'Донецкая Народная Республика', 'Donetsk'],
  ['94', null, 'lugansk', 'Луганская Народная Республика', 'Lugansk'],
  ['95', null, 'kherson', 'Херсонская область', 'Kherson Region'],
]
