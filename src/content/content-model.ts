// Written by npm run generate from the collections; do not edit.
import type { ContentModel } from './model.ts'

/** What is delivered of all types, as plain data. */
export const contentModel: ContentModel = {
  "types": [
    {
      "slug": "statements",
      "name": "Statement",
      "single": "statement",
      "list": "statements",
      "role": "publication",
      "pathPrefix": "/statements",
      "description": "What an authority says in public: statements, addresses, press releases, comments.",
      "fields": [
        {
          "name": "title",
          "description": "Title",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "lead",
          "description": "The gist in a sentence or two, at most 300 characters.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "body",
          "description": "Body",
          "localized": true,
          "required": true,
          "kind": "richText"
        },
        {
          "name": "kind",
          "description": "Kind",
          "localized": false,
          "required": true,
          "kind": "enum",
          "typeName": "StatementKind",
          "choices": [
            {
              "value": "statement",
              "name": "STATEMENT",
              "description": "Statement"
            },
            {
              "value": "address",
              "name": "ADDRESS",
              "description": "Address or foreword"
            },
            {
              "value": "press-release",
              "name": "PRESS_RELEASE",
              "description": "Press release"
            },
            {
              "value": "comment",
              "name": "COMMENT",
              "description": "Comment"
            },
            {
              "value": "answer",
              "name": "ANSWER",
              "description": "Answer to a media enquiry"
            },
            {
              "value": "correction",
              "name": "CORRECTION",
              "description": "Correction notice"
            }
          ],
          "many": false
        },
        {
          "name": "speaker",
          "description": "Who speaks, named as on the day of delivery; a later change of post does not alter it.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Speaker",
          "fields": [
            {
              "name": "person",
              "description": "Person",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "people"
              ],
              "many": false
            },
            {
              "name": "name",
              "description": "Name",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "position",
              "description": "Position",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "organisation",
              "description": "Organisation",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "deliveredOn",
          "description": "Day on which it was said; left empty, that of publication.",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "dateline",
          "description": "Dateline",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "occasion",
          "description": "The forum or event at which, or about which, it was said.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "forums",
            "events"
          ],
          "many": false
        },
        {
          "name": "urgency",
          "description": "Urgency",
          "localized": false,
          "required": true,
          "kind": "enum",
          "typeName": "Urgency",
          "choices": [
            {
              "value": "routine",
              "name": "ROUTINE",
              "description": "Routine"
            },
            {
              "value": "important",
              "name": "IMPORTANT",
              "description": "Important"
            },
            {
              "value": "emergency",
              "name": "EMERGENCY",
              "description": "Emergency"
            }
          ],
          "many": false
        },
        {
          "name": "embargoUntil",
          "description": "Not public before this instant.",
          "localized": false,
          "required": false,
          "kind": "dateTime"
        },
        {
          "name": "notesToEditors",
          "description": "Background and practical matters for newsrooms; public with the text.",
          "localized": true,
          "required": false,
          "kind": "richText"
        },
        {
          "name": "mediaContacts",
          "description": "Whom the press may ask: people with a telephone or e-mail meant for the press.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "people"
          ],
          "many": true
        },
        {
          "name": "boilerplates",
          "description": "Paragraphs about the organisations, as they read when the statement was published.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "StatementBoilerplate",
          "fields": [
            {
              "name": "boilerplate",
              "description": "Boilerplate",
              "localized": false,
              "required": true,
              "kind": "reference",
              "targets": [
                "boilerplates"
              ],
              "many": false
            },
            {
              "name": "text",
              "description": "The wording of the boilerplate at that time.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "corrections",
          "description": "What was wrong in a text that was already public, in order of date.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "Correction",
          "fields": [
            {
              "name": "date",
              "description": "Date",
              "localized": false,
              "required": true,
              "kind": "day"
            },
            {
              "name": "severity",
              "description": "Severity",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "CorrectionSeverity",
              "choices": [
                {
                  "value": "minor",
                  "name": "MINOR",
                  "description": "Minor: the meaning stands"
                },
                {
                  "value": "significant",
                  "name": "SIGNIFICANT",
                  "description": "Significant: a fact was wrong"
                },
                {
                  "value": "critical",
                  "name": "CRITICAL",
                  "description": "Critical: it could do harm"
                }
              ],
              "many": false
            },
            {
              "name": "wrong",
              "description": "What was wrong",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "right",
              "description": "What is right",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "organisations",
          "description": "Published by",
          "localized": false,
          "required": true,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": true
        },
        {
          "name": "topics",
          "description": "Topics",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "topics"
          ],
          "many": true
        },
        {
          "name": "related",
          "description": "Related publications",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "statements",
            "forum-reports",
            "guidance",
            "announcements"
          ],
          "many": true
        },
        {
          "name": "coverImage",
          "description": "Cover image",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": false
        },
        {
          "name": "attachments",
          "description": "Attachments",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": true
        },
        {
          "name": "source",
          "description": "For a text that came from elsewhere: whose it is and on what terms it may be used.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Source",
          "fields": [
            {
              "name": "name",
              "description": "Name",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "url",
              "description": "Link",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "date",
              "description": "Date",
              "localized": false,
              "required": false,
              "kind": "day"
            },
            {
              "name": "rights",
              "description": "Rights or licence",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "seo",
          "description": "May be left empty: title and lead are used then.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Seo",
          "fields": [
            {
              "name": "title",
              "description": "Title",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "description",
              "description": "Description",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "publishedAt",
          "description": "Set when first published.",
          "localized": false,
          "required": false,
          "kind": "dateTime"
        },
        {
          "name": "quotes",
          "kind": "list",
          "typeName": "Quote",
          "description": "The quotes of the body, in order, each with its speaker.",
          "fields": [
            {
              "name": "text",
              "description": "Without quotation marks; a new paragraph begins a new line.",
              "localized": false,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "speaker",
              "description": "Whose words these are: the speaker of the publication where it is left empty.",
              "localized": false,
              "required": false,
              "kind": "group",
              "typeName": "Speaker",
              "fields": [
                {
                  "name": "person",
                  "description": "Person",
                  "localized": false,
                  "required": false,
                  "kind": "reference",
                  "targets": [
                    "people"
                  ],
                  "many": false
                },
                {
                  "name": "name",
                  "description": "Name",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "position",
                  "description": "Position",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "organisation",
                  "description": "Organisation",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                }
              ]
            },
            {
              "name": "language",
              "description": "Language of the original; where the text is in another, the quote is a translation.",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "SpokenLanguage",
              "choices": [
                {
                  "value": "ru",
                  "name": "RU",
                  "description": "Russian"
                },
                {
                  "value": "en",
                  "name": "EN",
                  "description": "English"
                },
                {
                  "value": "tt",
                  "name": "TT",
                  "description": "Tatar"
                },
                {
                  "value": "ba",
                  "name": "BA",
                  "description": "Bashkir"
                },
                {
                  "value": "zh",
                  "name": "ZH",
                  "description": "Chinese"
                },
                {
                  "value": "ar",
                  "name": "AR",
                  "description": "Arabic"
                },
                {
                  "value": "es",
                  "name": "ES",
                  "description": "Spanish"
                },
                {
                  "value": "fr",
                  "name": "FR",
                  "description": "French"
                },
                {
                  "value": "de",
                  "name": "DE",
                  "description": "German"
                },
                {
                  "value": "other",
                  "name": "OTHER",
                  "description": "Another language"
                }
              ],
              "many": false
            },
            {
              "name": "approvedBy",
              "description": "Name and post of who approved the wording.",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "approvedOn",
              "description": "Approved on",
              "localized": false,
              "required": false,
              "kind": "day"
            }
          ],
          "localized": false,
          "required": false,
          "blocks": {
            "field": "body",
            "inherits": "speaker",
            "type": "quote"
          }
        }
      ]
    },
    {
      "slug": "forum-reports",
      "name": "ForumReport",
      "single": "forumReport",
      "list": "forumReports",
      "role": "publication",
      "pathPrefix": "/forum-reports",
      "description": "What a forum or conference discussed and decided.",
      "fields": [
        {
          "name": "title",
          "description": "Title",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "lead",
          "description": "The gist in a sentence or two, at most 300 characters.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "body",
          "description": "Body",
          "localized": true,
          "required": true,
          "kind": "richText"
        },
        {
          "name": "forum",
          "description": "Forum",
          "localized": false,
          "required": true,
          "kind": "reference",
          "targets": [
            "forums"
          ],
          "many": false
        },
        {
          "name": "startsOn",
          "description": "First day",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "endsOn",
          "description": "Last day",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "venue",
          "description": "Hall, building, address, or the platform of an online meeting.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "city",
          "description": "City",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "region",
          "description": "Region",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "FederalSubject",
          "choices": [
            {
              "value": "altai-territory",
              "name": "ALTAI_TERRITORY",
              "description": "Altai Territory"
            },
            {
              "value": "amur",
              "name": "AMUR",
              "description": "Amur Region"
            },
            {
              "value": "arkhangelsk",
              "name": "ARKHANGELSK",
              "description": "Arkhangelsk Region"
            },
            {
              "value": "astrakhan",
              "name": "ASTRAKHAN",
              "description": "Astrakhan Region"
            },
            {
              "value": "belgorod",
              "name": "BELGOROD",
              "description": "Belgorod Region"
            },
            {
              "value": "bryansk",
              "name": "BRYANSK",
              "description": "Bryansk Region"
            },
            {
              "value": "vladimir",
              "name": "VLADIMIR",
              "description": "Vladimir Region"
            },
            {
              "value": "volgograd",
              "name": "VOLGOGRAD",
              "description": "Volgograd Region"
            },
            {
              "value": "vologda",
              "name": "VOLOGDA",
              "description": "Vologda Region"
            },
            {
              "value": "voronezh",
              "name": "VORONEZH",
              "description": "Voronezh Region"
            },
            {
              "value": "donetsk",
              "name": "DONETSK",
              "description": "Donetsk"
            },
            {
              "value": "jewish",
              "name": "JEWISH",
              "description": "Jewish Autonomous Region"
            },
            {
              "value": "trans-baikal",
              "name": "TRANS_BAIKAL",
              "description": "Trans-Baikal Territory"
            },
            {
              "value": "zaporozhye",
              "name": "ZAPOROZHYE",
              "description": "Zaporozhye Region"
            },
            {
              "value": "ivanovo",
              "name": "IVANOVO",
              "description": "Ivanovo Region"
            },
            {
              "value": "irkutsk",
              "name": "IRKUTSK",
              "description": "Irkutsk Region"
            },
            {
              "value": "kabardino-balkaria",
              "name": "KABARDINO_BALKARIA",
              "description": "Kabardino-Balkarian Republic"
            },
            {
              "value": "kaliningrad",
              "name": "KALININGRAD",
              "description": "Kaliningrad Region"
            },
            {
              "value": "kaluga",
              "name": "KALUGA",
              "description": "Kaluga Region"
            },
            {
              "value": "kamchatka",
              "name": "KAMCHATKA",
              "description": "Kamchatka Territory"
            },
            {
              "value": "karachay-cherkessia",
              "name": "KARACHAY_CHERKESSIA",
              "description": "Karachay-Cherkess Republic"
            },
            {
              "value": "kemerovo",
              "name": "KEMEROVO",
              "description": "Kemerovo Region – Kuzbass"
            },
            {
              "value": "kirov",
              "name": "KIROV",
              "description": "Kirov Region"
            },
            {
              "value": "kostroma",
              "name": "KOSTROMA",
              "description": "Kostroma Region"
            },
            {
              "value": "krasnodar",
              "name": "KRASNODAR",
              "description": "Krasnodar Territory"
            },
            {
              "value": "krasnoyarsk",
              "name": "KRASNOYARSK",
              "description": "Krasnoyarsk Territory"
            },
            {
              "value": "kurgan",
              "name": "KURGAN",
              "description": "Kurgan Region"
            },
            {
              "value": "kursk",
              "name": "KURSK",
              "description": "Kursk Region"
            },
            {
              "value": "leningrad",
              "name": "LENINGRAD",
              "description": "Leningrad Region"
            },
            {
              "value": "lipetsk",
              "name": "LIPETSK",
              "description": "Lipetsk Region"
            },
            {
              "value": "lugansk",
              "name": "LUGANSK",
              "description": "Lugansk"
            },
            {
              "value": "magadan",
              "name": "MAGADAN",
              "description": "Magadan Region"
            },
            {
              "value": "moscow",
              "name": "MOSCOW",
              "description": "Moscow"
            },
            {
              "value": "moscow-region",
              "name": "MOSCOW_REGION",
              "description": "Moscow Region"
            },
            {
              "value": "murmansk",
              "name": "MURMANSK",
              "description": "Murmansk Region"
            },
            {
              "value": "nenets",
              "name": "NENETS",
              "description": "Nenets Autonomous Area"
            },
            {
              "value": "nizhny-novgorod",
              "name": "NIZHNY_NOVGOROD",
              "description": "Nizhny Novgorod Region"
            },
            {
              "value": "novgorod",
              "name": "NOVGOROD",
              "description": "Novgorod Region"
            },
            {
              "value": "novosibirsk",
              "name": "NOVOSIBIRSK",
              "description": "Novosibirsk Region"
            },
            {
              "value": "omsk",
              "name": "OMSK",
              "description": "Omsk Region"
            },
            {
              "value": "orenburg",
              "name": "ORENBURG",
              "description": "Orenburg Region"
            },
            {
              "value": "oryol",
              "name": "ORYOL",
              "description": "Oryol Region"
            },
            {
              "value": "penza",
              "name": "PENZA",
              "description": "Penza Region"
            },
            {
              "value": "perm",
              "name": "PERM",
              "description": "Perm Territory"
            },
            {
              "value": "primorye",
              "name": "PRIMORYE",
              "description": "Primorye Territory"
            },
            {
              "value": "pskov",
              "name": "PSKOV",
              "description": "Pskov Region"
            },
            {
              "value": "adygea",
              "name": "ADYGEA",
              "description": "Republic of Adygea"
            },
            {
              "value": "altai-republic",
              "name": "ALTAI_REPUBLIC",
              "description": "Altai Republic"
            },
            {
              "value": "bashkortostan",
              "name": "BASHKORTOSTAN",
              "description": "Republic of Bashkortostan"
            },
            {
              "value": "buryatia",
              "name": "BURYATIA",
              "description": "Republic of Buryatia"
            },
            {
              "value": "dagestan",
              "name": "DAGESTAN",
              "description": "Republic of Dagestan"
            },
            {
              "value": "ingushetia",
              "name": "INGUSHETIA",
              "description": "Republic of Ingushetia"
            },
            {
              "value": "kalmykia",
              "name": "KALMYKIA",
              "description": "Republic of Kalmykia"
            },
            {
              "value": "karelia",
              "name": "KARELIA",
              "description": "Republic of Karelia"
            },
            {
              "value": "komi",
              "name": "KOMI",
              "description": "Komi Republic"
            },
            {
              "value": "crimea",
              "name": "CRIMEA",
              "description": "Crimea"
            },
            {
              "value": "mari-el",
              "name": "MARI_EL",
              "description": "Republic of Mari El"
            },
            {
              "value": "mordovia",
              "name": "MORDOVIA",
              "description": "Republic of Mordovia"
            },
            {
              "value": "yakutia",
              "name": "YAKUTIA",
              "description": "Republic of Sakha (Yakutia)"
            },
            {
              "value": "north-ossetia",
              "name": "NORTH_OSSETIA",
              "description": "Republic of North Ossetia – Alania"
            },
            {
              "value": "tatarstan",
              "name": "TATARSTAN",
              "description": "Republic of Tatarstan"
            },
            {
              "value": "tyva",
              "name": "TYVA",
              "description": "Republic of Tyva"
            },
            {
              "value": "khakassia",
              "name": "KHAKASSIA",
              "description": "Republic of Khakassia"
            },
            {
              "value": "rostov",
              "name": "ROSTOV",
              "description": "Rostov Region"
            },
            {
              "value": "ryazan",
              "name": "RYAZAN",
              "description": "Ryazan Region"
            },
            {
              "value": "samara",
              "name": "SAMARA",
              "description": "Samara Region"
            },
            {
              "value": "saint-petersburg",
              "name": "SAINT_PETERSBURG",
              "description": "Saint Petersburg"
            },
            {
              "value": "saratov",
              "name": "SARATOV",
              "description": "Saratov Region"
            },
            {
              "value": "sakhalin",
              "name": "SAKHALIN",
              "description": "Sakhalin Region"
            },
            {
              "value": "sverdlovsk",
              "name": "SVERDLOVSK",
              "description": "Sverdlovsk Region"
            },
            {
              "value": "sevastopol",
              "name": "SEVASTOPOL",
              "description": "Sevastopol"
            },
            {
              "value": "smolensk",
              "name": "SMOLENSK",
              "description": "Smolensk Region"
            },
            {
              "value": "stavropol",
              "name": "STAVROPOL",
              "description": "Stavropol Territory"
            },
            {
              "value": "tambov",
              "name": "TAMBOV",
              "description": "Tambov Region"
            },
            {
              "value": "tver",
              "name": "TVER",
              "description": "Tver Region"
            },
            {
              "value": "tomsk",
              "name": "TOMSK",
              "description": "Tomsk Region"
            },
            {
              "value": "tula",
              "name": "TULA",
              "description": "Tula Region"
            },
            {
              "value": "tyumen",
              "name": "TYUMEN",
              "description": "Tyumen Region"
            },
            {
              "value": "udmurtia",
              "name": "UDMURTIA",
              "description": "Udmurt Republic"
            },
            {
              "value": "ulyanovsk",
              "name": "ULYANOVSK",
              "description": "Ulyanovsk Region"
            },
            {
              "value": "khabarovsk",
              "name": "KHABAROVSK",
              "description": "Khabarovsk Territory"
            },
            {
              "value": "khanty-mansi",
              "name": "KHANTY_MANSI",
              "description": "Khanty-Mansi Autonomous Area – Yugra"
            },
            {
              "value": "kherson",
              "name": "KHERSON",
              "description": "Kherson Region"
            },
            {
              "value": "chelyabinsk",
              "name": "CHELYABINSK",
              "description": "Chelyabinsk Region"
            },
            {
              "value": "chechnya",
              "name": "CHECHNYA",
              "description": "Chechen Republic"
            },
            {
              "value": "chuvashia",
              "name": "CHUVASHIA",
              "description": "Chuvash Republic"
            },
            {
              "value": "chukotka",
              "name": "CHUKOTKA",
              "description": "Chukotka Autonomous Area"
            },
            {
              "value": "yamalo-nenets",
              "name": "YAMALO_NENETS",
              "description": "Yamalo-Nenets Autonomous Area"
            },
            {
              "value": "yaroslavl",
              "name": "YAROSLAVL",
              "description": "Yaroslavl Region"
            }
          ],
          "many": false
        },
        {
          "name": "participants",
          "description": "Participants",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Attendance",
          "fields": [
            {
              "name": "number",
              "description": "How many people",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            },
            {
              "name": "estimated",
              "description": "An estimate, not a count",
              "localized": false,
              "required": false,
              "kind": "boolean"
            }
          ]
        },
        {
          "name": "tracks",
          "description": "Programme tracks",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "ProgrammeTrack",
          "fields": [
            {
              "name": "title",
              "description": "Title",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "description",
              "description": "Description",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "moderator",
              "description": "Moderator",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "people"
              ],
              "many": false
            },
            {
              "name": "moderatorName",
              "description": "Moderator who is not listed",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "speakers",
          "description": "Speakers",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "ForumSpeaker",
          "fields": [
            {
              "name": "person",
              "description": "Person",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "people"
              ],
              "many": false
            },
            {
              "name": "name",
              "description": "Name of a person who is not listed",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "position",
              "description": "As it was on the day of the speech.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "topic",
              "description": "Topic",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "outcomes",
          "description": "Outcomes and resolutions",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "Outcome",
          "fields": [
            {
              "name": "number",
              "description": "Left empty, it is the next in order.",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            },
            {
              "name": "kind",
              "description": "Kind",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "OutcomeKind",
              "choices": [
                {
                  "value": "outcome",
                  "name": "OUTCOME",
                  "description": "Outcome"
                },
                {
                  "value": "resolution",
                  "name": "RESOLUTION",
                  "description": "Resolution"
                }
              ],
              "many": false
            },
            {
              "name": "text",
              "description": "Text",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "owner",
              "description": "Owner",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "organisations"
              ],
              "many": false
            },
            {
              "name": "dueOn",
              "description": "Due on",
              "localized": false,
              "required": false,
              "kind": "day"
            }
          ]
        },
        {
          "name": "keyFigures",
          "description": "Key figures",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "KeyFigure",
          "fields": [
            {
              "name": "label",
              "description": "Label",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "qualifier",
              "description": "Qualifier",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "FigureQualifier",
              "choices": [
                {
                  "value": "exactly",
                  "name": "EXACTLY",
                  "description": "Exactly"
                },
                {
                  "value": "about",
                  "name": "ABOUT",
                  "description": "About"
                },
                {
                  "value": "more-than",
                  "name": "MORE_THAN",
                  "description": "More than"
                },
                {
                  "value": "less-than",
                  "name": "LESS_THAN",
                  "description": "Less than"
                }
              ],
              "many": false
            },
            {
              "name": "value",
              "description": "Value",
              "localized": false,
              "required": true,
              "kind": "number",
              "many": false
            },
            {
              "name": "unit",
              "description": "Unit",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "period",
              "description": "Period",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "source",
              "description": "Source",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "sourceUrl",
              "description": "Link to the source",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "materials",
          "description": "Recordings and presentations",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "ForumMaterial",
          "fields": [
            {
              "name": "kind",
              "description": "Kind",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "ForumMaterialKind",
              "choices": [
                {
                  "value": "recording",
                  "name": "RECORDING",
                  "description": "Recording"
                },
                {
                  "value": "presentation",
                  "name": "PRESENTATION",
                  "description": "Presentation"
                },
                {
                  "value": "programme",
                  "name": "PROGRAMME",
                  "description": "Programme"
                },
                {
                  "value": "document",
                  "name": "DOCUMENT",
                  "description": "Document"
                }
              ],
              "many": false
            },
            {
              "name": "title",
              "description": "Title",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "url",
              "description": "Link",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "file",
              "description": "or a file",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "media"
              ],
              "many": false
            }
          ]
        },
        {
          "name": "gallery",
          "description": "Photo gallery",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": true
        },
        {
          "name": "followUps",
          "description": "Events that followed from the forum.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "events"
          ],
          "many": true
        },
        {
          "name": "organisations",
          "description": "Published by",
          "localized": false,
          "required": true,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": true
        },
        {
          "name": "topics",
          "description": "Topics",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "topics"
          ],
          "many": true
        },
        {
          "name": "related",
          "description": "Related publications",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "statements",
            "forum-reports",
            "guidance",
            "announcements"
          ],
          "many": true
        },
        {
          "name": "coverImage",
          "description": "Cover image",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": false
        },
        {
          "name": "attachments",
          "description": "Attachments",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": true
        },
        {
          "name": "source",
          "description": "For a text that came from elsewhere: whose it is and on what terms it may be used.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Source",
          "fields": [
            {
              "name": "name",
              "description": "Name",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "url",
              "description": "Link",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "date",
              "description": "Date",
              "localized": false,
              "required": false,
              "kind": "day"
            },
            {
              "name": "rights",
              "description": "Rights or licence",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "seo",
          "description": "May be left empty: title and lead are used then.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Seo",
          "fields": [
            {
              "name": "title",
              "description": "Title",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "description",
              "description": "Description",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "publishedAt",
          "description": "Set when first published.",
          "localized": false,
          "required": false,
          "kind": "dateTime"
        },
        {
          "name": "quotes",
          "kind": "list",
          "typeName": "Quote",
          "description": "The quotes of the body, in order, each with its speaker.",
          "fields": [
            {
              "name": "text",
              "description": "Without quotation marks; a new paragraph begins a new line.",
              "localized": false,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "speaker",
              "description": "Whose words these are: the speaker of the publication where it is left empty.",
              "localized": false,
              "required": false,
              "kind": "group",
              "typeName": "Speaker",
              "fields": [
                {
                  "name": "person",
                  "description": "Person",
                  "localized": false,
                  "required": false,
                  "kind": "reference",
                  "targets": [
                    "people"
                  ],
                  "many": false
                },
                {
                  "name": "name",
                  "description": "Name",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "position",
                  "description": "Position",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "organisation",
                  "description": "Organisation",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                }
              ]
            },
            {
              "name": "language",
              "description": "Language of the original; where the text is in another, the quote is a translation.",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "SpokenLanguage",
              "choices": [
                {
                  "value": "ru",
                  "name": "RU",
                  "description": "Russian"
                },
                {
                  "value": "en",
                  "name": "EN",
                  "description": "English"
                },
                {
                  "value": "tt",
                  "name": "TT",
                  "description": "Tatar"
                },
                {
                  "value": "ba",
                  "name": "BA",
                  "description": "Bashkir"
                },
                {
                  "value": "zh",
                  "name": "ZH",
                  "description": "Chinese"
                },
                {
                  "value": "ar",
                  "name": "AR",
                  "description": "Arabic"
                },
                {
                  "value": "es",
                  "name": "ES",
                  "description": "Spanish"
                },
                {
                  "value": "fr",
                  "name": "FR",
                  "description": "French"
                },
                {
                  "value": "de",
                  "name": "DE",
                  "description": "German"
                },
                {
                  "value": "other",
                  "name": "OTHER",
                  "description": "Another language"
                }
              ],
              "many": false
            },
            {
              "name": "approvedBy",
              "description": "Name and post of who approved the wording.",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "approvedOn",
              "description": "Approved on",
              "localized": false,
              "required": false,
              "kind": "day"
            }
          ],
          "localized": false,
          "required": false,
          "blocks": {
            "field": "body",
            "inherits": "speaker",
            "type": "quote"
          }
        }
      ]
    },
    {
      "slug": "guidance",
      "name": "Guideline",
      "single": "guideline",
      "list": "guidelines",
      "role": "publication",
      "pathPrefix": "/guidance",
      "description": "Clinical recommendations, care standards, protocols and models of care.",
      "fields": [
        {
          "name": "title",
          "description": "Title",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "lead",
          "description": "The gist in a sentence or two, at most 300 characters.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "body",
          "description": "Body",
          "localized": true,
          "required": true,
          "kind": "richText"
        },
        {
          "name": "kind",
          "description": "It decides which tabs there are to fill in.",
          "localized": false,
          "required": true,
          "kind": "enum",
          "typeName": "GuidelineKind",
          "choices": [
            {
              "value": "clinical-recommendation",
              "name": "CLINICAL_RECOMMENDATION",
              "description": "Clinical recommendation"
            },
            {
              "value": "care-standard",
              "name": "CARE_STANDARD",
              "description": "Care standard"
            },
            {
              "value": "protocol",
              "name": "PROTOCOL",
              "description": "Protocol"
            },
            {
              "value": "model-of-care",
              "name": "MODEL_OF_CARE",
              "description": "Model of care"
            },
            {
              "value": "patient-leaflet",
              "name": "PATIENT_LEAFLET",
              "description": "Patient leaflet"
            }
          ],
          "many": false
        },
        {
          "name": "identity",
          "description": "As in the rubricator: 714_2 is code 714, version 2. 714_2 may be typed as the code.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "GuidelineIdentity",
          "fields": [
            {
              "name": "code",
              "description": "Code",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "version",
              "description": "Version",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            }
          ]
        },
        {
          "name": "applicationStatus",
          "description": "Whether it is to be followed: apart from whether it is published.",
          "localized": false,
          "required": true,
          "kind": "enum",
          "typeName": "ApplicationStatus",
          "choices": [
            {
              "value": "applies",
              "name": "APPLIES",
              "description": "Applies"
            },
            {
              "value": "deferred",
              "name": "DEFERRED",
              "description": "Deferred"
            },
            {
              "value": "previous-edition-applies",
              "name": "PREVIOUS_EDITION_APPLIES",
              "description": "The previous edition applies"
            }
          ],
          "many": false
        },
        {
          "name": "appliesFrom",
          "description": "Applies from",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "supersedes",
          "description": "What it takes the place of; published, it marks them as superseded and leads here.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "guidance"
          ],
          "many": true
        },
        {
          "name": "basedOn",
          "description": "Guidance that a leaflet explains or a protocol puts into practice.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "guidance"
          ],
          "many": true
        },
        {
          "name": "extendedTo",
          "description": "For each service, whether it applies the standard, and since when.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "ServiceExtension",
          "fields": [
            {
              "name": "service",
              "description": "Service",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "applies",
              "description": "Applies",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "ServiceApplication",
              "choices": [
                {
                  "value": "yes",
                  "name": "YES",
                  "description": "Yes"
                },
                {
                  "value": "no",
                  "name": "NO",
                  "description": "No"
                },
                {
                  "value": "planned",
                  "name": "PLANNED",
                  "description": "Planned"
                }
              ],
              "many": false
            },
            {
              "name": "since",
              "description": "Since",
              "localized": false,
              "required": false,
              "kind": "day"
            }
          ]
        },
        {
          "name": "components",
          "description": "Components of the model",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "CareModelComponent",
          "fields": [
            {
              "name": "sphere",
              "description": "Sphere",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "CareSphere",
              "choices": [
                {
                  "value": "medical",
                  "name": "MEDICAL",
                  "description": "Medical"
                },
                {
                  "value": "social",
                  "name": "SOCIAL",
                  "description": "Social"
                },
                {
                  "value": "psychological",
                  "name": "PSYCHOLOGICAL",
                  "description": "Psychological"
                },
                {
                  "value": "rehabilitation",
                  "name": "REHABILITATION",
                  "description": "Rehabilitation"
                },
                {
                  "value": "organisational",
                  "name": "ORGANISATIONAL",
                  "description": "Organisational"
                }
              ],
              "many": false
            },
            {
              "name": "text",
              "description": "What it consists of",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "icd10Codes",
          "description": "Codes of ICD-10, such as E11.9.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": true,
          "codes": "icd10"
        },
        {
          "name": "population",
          "description": "Population",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Population",
          "fields": [
            {
              "name": "group",
              "description": "Age group",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "PopulationGroup",
              "choices": [
                {
                  "value": "adults",
                  "name": "ADULTS",
                  "description": "Adults"
                },
                {
                  "value": "children",
                  "name": "CHILDREN",
                  "description": "Children"
                },
                {
                  "value": "both",
                  "name": "BOTH",
                  "description": "Adults and children"
                }
              ],
              "many": false
            },
            {
              "name": "ageFrom",
              "description": "Age from",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            },
            {
              "name": "ageFromUnit",
              "description": "Unit",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "AgeUnit",
              "choices": [
                {
                  "value": "years",
                  "name": "YEARS",
                  "description": "Years"
                },
                {
                  "value": "months",
                  "name": "MONTHS",
                  "description": "Months"
                }
              ],
              "many": false
            },
            {
              "name": "ageTo",
              "description": "Age to (inclusive)",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            },
            {
              "name": "ageToUnit",
              "description": "Unit",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "AgeUnit",
              "choices": [
                {
                  "value": "years",
                  "name": "YEARS",
                  "description": "Years"
                },
                {
                  "value": "months",
                  "name": "MONTHS",
                  "description": "Months"
                }
              ],
              "many": false
            }
          ]
        },
        {
          "name": "specialties",
          "description": "Doctors of which specialties it is meant for. Empty: for all.",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "Specialty",
          "choices": [
            {
              "value": "obstetrics-gynaecology",
              "name": "OBSTETRICS_GYNAECOLOGY",
              "description": "Obstetrics and gynaecology"
            },
            {
              "value": "allergology-immunology",
              "name": "ALLERGOLOGY_IMMUNOLOGY",
              "description": "Allergology and immunology"
            },
            {
              "value": "anaesthesiology",
              "name": "ANAESTHESIOLOGY",
              "description": "Anaesthesiology and intensive care"
            },
            {
              "value": "gastroenterology",
              "name": "GASTROENTEROLOGY",
              "description": "Gastroenterology"
            },
            {
              "value": "haematology",
              "name": "HAEMATOLOGY",
              "description": "Haematology"
            },
            {
              "value": "genetics",
              "name": "GENETICS",
              "description": "Genetics"
            },
            {
              "value": "geriatrics",
              "name": "GERIATRICS",
              "description": "Geriatrics"
            },
            {
              "value": "dermatovenereology",
              "name": "DERMATOVENEREOLOGY",
              "description": "Dermatovenereology"
            },
            {
              "value": "paediatric-cardiology",
              "name": "PAEDIATRIC_CARDIOLOGY",
              "description": "Paediatric cardiology"
            },
            {
              "value": "paediatric-oncology",
              "name": "PAEDIATRIC_ONCOLOGY",
              "description": "Paediatric oncology"
            },
            {
              "value": "paediatric-surgery",
              "name": "PAEDIATRIC_SURGERY",
              "description": "Paediatric surgery"
            },
            {
              "value": "infectious-diseases",
              "name": "INFECTIOUS_DISEASES",
              "description": "Infectious diseases"
            },
            {
              "value": "cardiology",
              "name": "CARDIOLOGY",
              "description": "Cardiology"
            },
            {
              "value": "clinical-laboratory",
              "name": "CLINICAL_LABORATORY",
              "description": "Clinical laboratory diagnostics"
            },
            {
              "value": "clinical-pharmacology",
              "name": "CLINICAL_PHARMACOLOGY",
              "description": "Clinical pharmacology"
            },
            {
              "value": "coloproctology",
              "name": "COLOPROCTOLOGY",
              "description": "Coloproctology"
            },
            {
              "value": "exercise-medicine",
              "name": "EXERCISE_MEDICINE",
              "description": "Exercise and sports medicine"
            },
            {
              "value": "neurology",
              "name": "NEUROLOGY",
              "description": "Neurology"
            },
            {
              "value": "neurosurgery",
              "name": "NEUROSURGERY",
              "description": "Neurosurgery"
            },
            {
              "value": "neonatology",
              "name": "NEONATOLOGY",
              "description": "Neonatology"
            },
            {
              "value": "nephrology",
              "name": "NEPHROLOGY",
              "description": "Nephrology"
            },
            {
              "value": "general-practice",
              "name": "GENERAL_PRACTICE",
              "description": "General practice"
            },
            {
              "value": "oncology",
              "name": "ONCOLOGY",
              "description": "Oncology"
            },
            {
              "value": "health-management",
              "name": "HEALTH_MANAGEMENT",
              "description": "Health management and public health"
            },
            {
              "value": "otorhinolaryngology",
              "name": "OTORHINOLARYNGOLOGY",
              "description": "Otorhinolaryngology"
            },
            {
              "value": "ophthalmology",
              "name": "OPHTHALMOLOGY",
              "description": "Ophthalmology"
            },
            {
              "value": "paediatrics",
              "name": "PAEDIATRICS",
              "description": "Paediatrics"
            },
            {
              "value": "plastic-surgery",
              "name": "PLASTIC_SURGERY",
              "description": "Plastic surgery"
            },
            {
              "value": "psychiatry",
              "name": "PSYCHIATRY",
              "description": "Psychiatry"
            },
            {
              "value": "psychotherapy",
              "name": "PSYCHOTHERAPY",
              "description": "Psychotherapy"
            },
            {
              "value": "pulmonology",
              "name": "PULMONOLOGY",
              "description": "Pulmonology"
            },
            {
              "value": "rheumatology",
              "name": "RHEUMATOLOGY",
              "description": "Rheumatology"
            },
            {
              "value": "radiology",
              "name": "RADIOLOGY",
              "description": "Radiology"
            },
            {
              "value": "cardiovascular-surgery",
              "name": "CARDIOVASCULAR_SURGERY",
              "description": "Cardiovascular surgery"
            },
            {
              "value": "emergency-care",
              "name": "EMERGENCY_CARE",
              "description": "Emergency medical care"
            },
            {
              "value": "therapy",
              "name": "THERAPY",
              "description": "Internal medicine"
            },
            {
              "value": "thoracic-surgery",
              "name": "THORACIC_SURGERY",
              "description": "Thoracic surgery"
            },
            {
              "value": "traumatology-orthopaedics",
              "name": "TRAUMATOLOGY_ORTHOPAEDICS",
              "description": "Traumatology and orthopaedics"
            },
            {
              "value": "ultrasound",
              "name": "ULTRASOUND",
              "description": "Ultrasound diagnostics"
            },
            {
              "value": "urology",
              "name": "UROLOGY",
              "description": "Urology"
            },
            {
              "value": "rehabilitation",
              "name": "REHABILITATION",
              "description": "Physical and rehabilitation medicine"
            },
            {
              "value": "phthisiology",
              "name": "PHTHISIOLOGY",
              "description": "Phthisiology"
            },
            {
              "value": "functional-diagnostics",
              "name": "FUNCTIONAL_DIAGNOSTICS",
              "description": "Functional diagnostics"
            },
            {
              "value": "surgery",
              "name": "SURGERY",
              "description": "Surgery"
            },
            {
              "value": "maxillofacial-surgery",
              "name": "MAXILLOFACIAL_SURGERY",
              "description": "Maxillofacial surgery"
            },
            {
              "value": "endocrinology",
              "name": "ENDOCRINOLOGY",
              "description": "Endocrinology"
            },
            {
              "value": "endoscopy",
              "name": "ENDOSCOPY",
              "description": "Endoscopy"
            }
          ],
          "many": true
        },
        {
          "name": "careSettings",
          "description": "Care settings",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "CareSetting",
          "choices": [
            {
              "value": "outpatient",
              "name": "OUTPATIENT",
              "description": "Outpatient"
            },
            {
              "value": "home",
              "name": "HOME",
              "description": "At home"
            },
            {
              "value": "day-hospital",
              "name": "DAY_HOSPITAL",
              "description": "Day hospital"
            },
            {
              "value": "inpatient",
              "name": "INPATIENT",
              "description": "Inpatient"
            },
            {
              "value": "emergency",
              "name": "EMERGENCY",
              "description": "Emergency"
            },
            {
              "value": "sanatorium",
              "name": "SANATORIUM",
              "description": "Sanatorium"
            }
          ],
          "many": true
        },
        {
          "name": "interventionTypes",
          "description": "Intervention types",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "InterventionType",
          "choices": [
            {
              "value": "prevention",
              "name": "PREVENTION",
              "description": "Prevention"
            },
            {
              "value": "vaccination",
              "name": "VACCINATION",
              "description": "Vaccination"
            },
            {
              "value": "screening",
              "name": "SCREENING",
              "description": "Screening"
            },
            {
              "value": "diagnosis",
              "name": "DIAGNOSIS",
              "description": "Diagnosis"
            },
            {
              "value": "medication",
              "name": "MEDICATION",
              "description": "Medication"
            },
            {
              "value": "surgery",
              "name": "SURGERY",
              "description": "Surgery"
            },
            {
              "value": "radiotherapy",
              "name": "RADIOTHERAPY",
              "description": "Radiotherapy"
            },
            {
              "value": "other-treatment",
              "name": "OTHER_TREATMENT",
              "description": "Other treatment"
            },
            {
              "value": "rehabilitation",
              "name": "REHABILITATION",
              "description": "Rehabilitation"
            },
            {
              "value": "follow-up",
              "name": "FOLLOW_UP",
              "description": "Follow-up"
            },
            {
              "value": "palliative-care",
              "name": "PALLIATIVE_CARE",
              "description": "Palliative care"
            },
            {
              "value": "education",
              "name": "EDUCATION",
              "description": "Patient education"
            }
          ],
          "many": true
        },
        {
          "name": "recommendations",
          "description": "Recommendations",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "Recommendation",
          "fields": [
            {
              "name": "id",
              "kind": "text",
              "many": false,
              "localized": false,
              "required": false,
              "description": "Stays the same when the row is changed or moved."
            },
            {
              "name": "number",
              "description": "Number",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            },
            {
              "name": "text",
              "description": "Text",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "type",
              "description": "Type",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "RecommendationType",
              "choices": [
                {
                  "value": "diagnosis",
                  "name": "DIAGNOSIS",
                  "description": "Diagnosis"
                },
                {
                  "value": "prevention",
                  "name": "PREVENTION",
                  "description": "Prevention"
                },
                {
                  "value": "treatment",
                  "name": "TREATMENT",
                  "description": "Treatment"
                },
                {
                  "value": "rehabilitation",
                  "name": "REHABILITATION",
                  "description": "Rehabilitation"
                }
              ],
              "many": false
            },
            {
              "name": "direction",
              "description": "Direction",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "RecommendationDirection",
              "choices": [
                {
                  "value": "for",
                  "name": "FOR",
                  "description": "For"
                },
                {
                  "value": "against",
                  "name": "AGAINST",
                  "description": "Against"
                }
              ],
              "many": false
            },
            {
              "name": "changeSincePrevious",
              "description": "Change since the previous version",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "RecommendationChange",
              "choices": [
                {
                  "value": "new",
                  "name": "NEW",
                  "description": "New"
                },
                {
                  "value": "changed",
                  "name": "CHANGED",
                  "description": "Changed"
                },
                {
                  "value": "reaffirmed",
                  "name": "REAFFIRMED",
                  "description": "Reaffirmed"
                }
              ],
              "many": false
            },
            {
              "name": "goodPracticePoint",
              "description": "Good practice by common consent: it is not graded.",
              "localized": false,
              "required": false,
              "kind": "boolean"
            },
            {
              "name": "grade",
              "description": "Grade",
              "localized": false,
              "required": false,
              "kind": "group",
              "typeName": "RecommendationGrade",
              "fields": [
                {
                  "name": "scale",
                  "description": "Scale",
                  "localized": false,
                  "required": false,
                  "kind": "enum",
                  "typeName": "GradingScale",
                  "choices": [
                    {
                      "value": "uur-udd",
                      "name": "UUR_UDD",
                      "description": "УУР and УДД"
                    },
                    {
                      "value": "grade",
                      "name": "GRADE",
                      "description": "GRADE"
                    }
                  ],
                  "many": false
                },
                {
                  "name": "scaleVersion",
                  "description": "The document that defines the scale as it was used here.",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "strength",
                  "description": "Strength of recommendation",
                  "localized": false,
                  "required": false,
                  "kind": "enum",
                  "typeName": "RecommendationStrength",
                  "choices": [
                    {
                      "value": "A",
                      "name": "A",
                      "description": "A: strong (УУР)"
                    },
                    {
                      "value": "B",
                      "name": "B",
                      "description": "B: conditional (УУР)"
                    },
                    {
                      "value": "C",
                      "name": "C",
                      "description": "C: weak (УУР)"
                    },
                    {
                      "value": "strong",
                      "name": "STRONG",
                      "description": "Strong (GRADE)"
                    },
                    {
                      "value": "weak",
                      "name": "WEAK",
                      "description": "Weak (GRADE)"
                    }
                  ],
                  "many": false
                },
                {
                  "name": "certainty",
                  "description": "Certainty of evidence",
                  "localized": false,
                  "required": false,
                  "kind": "enum",
                  "typeName": "EvidenceCertainty",
                  "choices": [
                    {
                      "value": "udd-1",
                      "name": "UDD_1",
                      "description": "УДД 1, the most certain"
                    },
                    {
                      "value": "udd-2",
                      "name": "UDD_2",
                      "description": "УДД 2"
                    },
                    {
                      "value": "udd-3",
                      "name": "UDD_3",
                      "description": "УДД 3"
                    },
                    {
                      "value": "udd-4",
                      "name": "UDD_4",
                      "description": "УДД 4"
                    },
                    {
                      "value": "udd-5",
                      "name": "UDD_5",
                      "description": "УДД 5: only a mechanism or the opinion of experts"
                    },
                    {
                      "value": "high",
                      "name": "HIGH",
                      "description": "High (GRADE)"
                    },
                    {
                      "value": "moderate",
                      "name": "MODERATE",
                      "description": "Moderate (GRADE)"
                    },
                    {
                      "value": "low",
                      "name": "LOW",
                      "description": "Low (GRADE)"
                    },
                    {
                      "value": "very-low",
                      "name": "VERY_LOW",
                      "description": "Very low (GRADE)"
                    }
                  ],
                  "many": false
                },
                {
                  "name": "certaintyTable",
                  "description": "Which table the certainty was read from: diagnosis has its own.",
                  "localized": false,
                  "required": false,
                  "kind": "enum",
                  "typeName": "EvidenceTable",
                  "choices": [
                    {
                      "value": "diagnosis",
                      "name": "DIAGNOSIS",
                      "description": "For methods of diagnosis"
                    },
                    {
                      "value": "intervention",
                      "name": "INTERVENTION",
                      "description": "For prevention, treatment and rehabilitation"
                    }
                  ],
                  "many": false
                }
              ]
            },
            {
              "name": "citationNumbers",
              "description": "Numbers of the citations that it rests on.",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": true
            }
          ]
        },
        {
          "name": "literatureSearchedOn",
          "description": "The day up to which publications were looked through.",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "citations",
          "description": "The works that recommendations refer to, by number.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "Citation",
          "fields": [
            {
              "name": "number",
              "description": "What recommendations refer to it by.",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            },
            {
              "name": "authors",
              "description": "Authors",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "title",
              "description": "Title",
              "localized": false,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "publishedIn",
              "description": "Journal or publisher",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "year",
              "description": "Year",
              "localized": false,
              "required": true,
              "kind": "number",
              "many": false
            },
            {
              "name": "doi",
              "description": "DOI",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "pmid",
              "description": "Number in PubMed.",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "url",
              "description": "Link",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "developers",
          "description": "Developers",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": true
        },
        {
          "name": "authors",
          "description": "Who wrote it, each with a declaration of interests.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "GuidelineAuthor",
          "fields": [
            {
              "name": "person",
              "description": "Person",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "people"
              ],
              "many": false
            },
            {
              "name": "name",
              "description": "Name",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "role",
              "description": "Role",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "conflictOfInterest",
              "description": "Conflict of interest",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "ConflictOfInterest",
              "choices": [
                {
                  "value": "none",
                  "name": "NONE",
                  "description": "None"
                },
                {
                  "value": "declared",
                  "name": "DECLARED",
                  "description": "Declared"
                }
              ],
              "many": false
            },
            {
              "name": "conflictDetails",
              "description": "Details of the conflict",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "reviewers",
          "description": "Reviewers",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "people"
          ],
          "many": true
        },
        {
          "name": "approvals",
          "description": "Approvals",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "GuidelineApproval",
          "fields": [
            {
              "name": "body",
              "description": "Body",
              "localized": false,
              "required": true,
              "kind": "reference",
              "targets": [
                "organisations"
              ],
              "many": false
            },
            {
              "name": "date",
              "description": "Date",
              "localized": false,
              "required": true,
              "kind": "day"
            },
            {
              "name": "documentNumber",
              "description": "Document number",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "approvedOn",
          "description": "Approved on",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "reviewBy",
          "description": "The last day on which it is to be reviewed; three years after approval by default.",
          "localized": false,
          "required": false,
          "kind": "day",
          "reviewDate": true
        },
        {
          "name": "organisations",
          "description": "Published by",
          "localized": false,
          "required": true,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": true
        },
        {
          "name": "topics",
          "description": "Topics",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "topics"
          ],
          "many": true
        },
        {
          "name": "related",
          "description": "Related publications",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "statements",
            "forum-reports",
            "guidance",
            "announcements"
          ],
          "many": true
        },
        {
          "name": "coverImage",
          "description": "Cover image",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": false
        },
        {
          "name": "attachments",
          "description": "Attachments",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": true
        },
        {
          "name": "source",
          "description": "For a text that came from elsewhere: whose it is and on what terms it may be used.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Source",
          "fields": [
            {
              "name": "name",
              "description": "Name",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "url",
              "description": "Link",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "date",
              "description": "Date",
              "localized": false,
              "required": false,
              "kind": "day"
            },
            {
              "name": "rights",
              "description": "Rights or licence",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "seo",
          "description": "May be left empty: title and lead are used then.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Seo",
          "fields": [
            {
              "name": "title",
              "description": "Title",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "description",
              "description": "Description",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "publishedAt",
          "description": "Set when first published.",
          "localized": false,
          "required": false,
          "kind": "dateTime"
        },
        {
          "name": "quotes",
          "kind": "list",
          "typeName": "Quote",
          "description": "The quotes of the body, in order, each with its speaker.",
          "fields": [
            {
              "name": "text",
              "description": "Without quotation marks; a new paragraph begins a new line.",
              "localized": false,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "speaker",
              "description": "Whose words these are: the speaker of the publication where it is left empty.",
              "localized": false,
              "required": false,
              "kind": "group",
              "typeName": "Speaker",
              "fields": [
                {
                  "name": "person",
                  "description": "Person",
                  "localized": false,
                  "required": false,
                  "kind": "reference",
                  "targets": [
                    "people"
                  ],
                  "many": false
                },
                {
                  "name": "name",
                  "description": "Name",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "position",
                  "description": "Position",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "organisation",
                  "description": "Organisation",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                }
              ]
            },
            {
              "name": "language",
              "description": "Language of the original; where the text is in another, the quote is a translation.",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "SpokenLanguage",
              "choices": [
                {
                  "value": "ru",
                  "name": "RU",
                  "description": "Russian"
                },
                {
                  "value": "en",
                  "name": "EN",
                  "description": "English"
                },
                {
                  "value": "tt",
                  "name": "TT",
                  "description": "Tatar"
                },
                {
                  "value": "ba",
                  "name": "BA",
                  "description": "Bashkir"
                },
                {
                  "value": "zh",
                  "name": "ZH",
                  "description": "Chinese"
                },
                {
                  "value": "ar",
                  "name": "AR",
                  "description": "Arabic"
                },
                {
                  "value": "es",
                  "name": "ES",
                  "description": "Spanish"
                },
                {
                  "value": "fr",
                  "name": "FR",
                  "description": "French"
                },
                {
                  "value": "de",
                  "name": "DE",
                  "description": "German"
                },
                {
                  "value": "other",
                  "name": "OTHER",
                  "description": "Another language"
                }
              ],
              "many": false
            },
            {
              "name": "approvedBy",
              "description": "Name and post of who approved the wording.",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "approvedOn",
              "description": "Approved on",
              "localized": false,
              "required": false,
              "kind": "day"
            }
          ],
          "localized": false,
          "required": false,
          "blocks": {
            "field": "body",
            "inherits": "speaker",
            "type": "quote"
          }
        }
      ]
    },
    {
      "slug": "announcements",
      "name": "Announcement",
      "single": "announcement",
      "list": "announcements",
      "role": "publication",
      "pathPrefix": "/announcements",
      "description": "News of centres: launch, plans, hours, closure.",
      "fields": [
        {
          "name": "title",
          "description": "Title",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "lead",
          "description": "The gist in a sentence or two, at most 300 characters.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "body",
          "description": "Body",
          "localized": true,
          "required": true,
          "kind": "richText"
        },
        {
          "name": "kind",
          "description": "Kind",
          "localized": false,
          "required": true,
          "kind": "enum",
          "typeName": "AnnouncementKind",
          "choices": [
            {
              "value": "launch",
              "name": "LAUNCH",
              "description": "Launch"
            },
            {
              "value": "plan",
              "name": "PLAN",
              "description": "Plan"
            },
            {
              "value": "conference",
              "name": "CONFERENCE",
              "description": "Conference"
            },
            {
              "value": "change",
              "name": "CHANGE",
              "description": "Change of hours or services"
            },
            {
              "value": "partnership",
              "name": "PARTNERSHIP",
              "description": "Partnership"
            },
            {
              "value": "closure",
              "name": "CLOSURE",
              "description": "Closure"
            },
            {
              "value": "emergency",
              "name": "EMERGENCY",
              "description": "Emergency"
            }
          ],
          "many": false
        },
        {
          "name": "effectiveFrom",
          "description": "Effective from",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "effectiveUntil",
          "description": "The last day. Empty: until something else is announced.",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "centres",
          "description": "Centres concerned",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "centres"
          ],
          "many": true
        },
        {
          "name": "network",
          "description": "Where it concerns a network as a whole, such as plans for its growth.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "networks"
          ],
          "many": false
        },
        {
          "name": "partners",
          "description": "Who takes part, and as what.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "Partner",
          "fields": [
            {
              "name": "organisation",
              "description": "Organisation",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "organisations"
              ],
              "many": false
            },
            {
              "name": "name",
              "description": "For what is no single organisation of the directory, such as “regional governments”.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "role",
              "description": "Such as co-founder, or methodological support.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "stages",
          "description": "In order: what will be where. The stages of a network are shown in its rollout.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "AnnouncedStage",
          "fields": [
            {
              "name": "level",
              "description": "Where centres will be",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "AnnouncedStageLevel",
              "choices": [
                {
                  "value": "federal-district",
                  "name": "FEDERAL_DISTRICT",
                  "description": "By federal district"
                },
                {
                  "value": "region",
                  "name": "REGION",
                  "description": "By region"
                }
              ],
              "many": false
            },
            {
              "name": "status",
              "description": "Status of centres",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "CentreStatus",
              "choices": [
                {
                  "value": "proposed",
                  "name": "PROPOSED",
                  "description": "Proposed"
                },
                {
                  "value": "planned",
                  "name": "PLANNED",
                  "description": "Planned"
                },
                {
                  "value": "announced",
                  "name": "ANNOUNCED",
                  "description": "Announced"
                },
                {
                  "value": "being-set-up",
                  "name": "BEING_SET_UP",
                  "description": "Being set up"
                },
                {
                  "value": "operating",
                  "name": "OPERATING",
                  "description": "Operating"
                },
                {
                  "value": "suspended",
                  "name": "SUSPENDED",
                  "description": "Suspended"
                },
                {
                  "value": "closed",
                  "name": "CLOSED",
                  "description": "Closed"
                }
              ],
              "many": false
            },
            {
              "name": "federalDistricts",
              "description": "Empty: in each of them.",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "FederalDistrict",
              "choices": [
                {
                  "value": "central",
                  "name": "CENTRAL",
                  "description": "Central Federal District"
                },
                {
                  "value": "northwestern",
                  "name": "NORTHWESTERN",
                  "description": "Northwestern Federal District"
                },
                {
                  "value": "southern",
                  "name": "SOUTHERN",
                  "description": "Southern Federal District"
                },
                {
                  "value": "north-caucasian",
                  "name": "NORTH_CAUCASIAN",
                  "description": "North Caucasian Federal District"
                },
                {
                  "value": "volga",
                  "name": "VOLGA",
                  "description": "Volga Federal District"
                },
                {
                  "value": "ural",
                  "name": "URAL",
                  "description": "Ural Federal District"
                },
                {
                  "value": "siberian",
                  "name": "SIBERIAN",
                  "description": "Siberian Federal District"
                },
                {
                  "value": "far-eastern",
                  "name": "FAR_EASTERN",
                  "description": "Far Eastern Federal District"
                }
              ],
              "many": true
            },
            {
              "name": "regions",
              "description": "Empty: in each of them.",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "FederalSubject",
              "choices": [
                {
                  "value": "altai-territory",
                  "name": "ALTAI_TERRITORY",
                  "description": "Altai Territory"
                },
                {
                  "value": "amur",
                  "name": "AMUR",
                  "description": "Amur Region"
                },
                {
                  "value": "arkhangelsk",
                  "name": "ARKHANGELSK",
                  "description": "Arkhangelsk Region"
                },
                {
                  "value": "astrakhan",
                  "name": "ASTRAKHAN",
                  "description": "Astrakhan Region"
                },
                {
                  "value": "belgorod",
                  "name": "BELGOROD",
                  "description": "Belgorod Region"
                },
                {
                  "value": "bryansk",
                  "name": "BRYANSK",
                  "description": "Bryansk Region"
                },
                {
                  "value": "vladimir",
                  "name": "VLADIMIR",
                  "description": "Vladimir Region"
                },
                {
                  "value": "volgograd",
                  "name": "VOLGOGRAD",
                  "description": "Volgograd Region"
                },
                {
                  "value": "vologda",
                  "name": "VOLOGDA",
                  "description": "Vologda Region"
                },
                {
                  "value": "voronezh",
                  "name": "VORONEZH",
                  "description": "Voronezh Region"
                },
                {
                  "value": "donetsk",
                  "name": "DONETSK",
                  "description": "Donetsk"
                },
                {
                  "value": "jewish",
                  "name": "JEWISH",
                  "description": "Jewish Autonomous Region"
                },
                {
                  "value": "trans-baikal",
                  "name": "TRANS_BAIKAL",
                  "description": "Trans-Baikal Territory"
                },
                {
                  "value": "zaporozhye",
                  "name": "ZAPOROZHYE",
                  "description": "Zaporozhye Region"
                },
                {
                  "value": "ivanovo",
                  "name": "IVANOVO",
                  "description": "Ivanovo Region"
                },
                {
                  "value": "irkutsk",
                  "name": "IRKUTSK",
                  "description": "Irkutsk Region"
                },
                {
                  "value": "kabardino-balkaria",
                  "name": "KABARDINO_BALKARIA",
                  "description": "Kabardino-Balkarian Republic"
                },
                {
                  "value": "kaliningrad",
                  "name": "KALININGRAD",
                  "description": "Kaliningrad Region"
                },
                {
                  "value": "kaluga",
                  "name": "KALUGA",
                  "description": "Kaluga Region"
                },
                {
                  "value": "kamchatka",
                  "name": "KAMCHATKA",
                  "description": "Kamchatka Territory"
                },
                {
                  "value": "karachay-cherkessia",
                  "name": "KARACHAY_CHERKESSIA",
                  "description": "Karachay-Cherkess Republic"
                },
                {
                  "value": "kemerovo",
                  "name": "KEMEROVO",
                  "description": "Kemerovo Region – Kuzbass"
                },
                {
                  "value": "kirov",
                  "name": "KIROV",
                  "description": "Kirov Region"
                },
                {
                  "value": "kostroma",
                  "name": "KOSTROMA",
                  "description": "Kostroma Region"
                },
                {
                  "value": "krasnodar",
                  "name": "KRASNODAR",
                  "description": "Krasnodar Territory"
                },
                {
                  "value": "krasnoyarsk",
                  "name": "KRASNOYARSK",
                  "description": "Krasnoyarsk Territory"
                },
                {
                  "value": "kurgan",
                  "name": "KURGAN",
                  "description": "Kurgan Region"
                },
                {
                  "value": "kursk",
                  "name": "KURSK",
                  "description": "Kursk Region"
                },
                {
                  "value": "leningrad",
                  "name": "LENINGRAD",
                  "description": "Leningrad Region"
                },
                {
                  "value": "lipetsk",
                  "name": "LIPETSK",
                  "description": "Lipetsk Region"
                },
                {
                  "value": "lugansk",
                  "name": "LUGANSK",
                  "description": "Lugansk"
                },
                {
                  "value": "magadan",
                  "name": "MAGADAN",
                  "description": "Magadan Region"
                },
                {
                  "value": "moscow",
                  "name": "MOSCOW",
                  "description": "Moscow"
                },
                {
                  "value": "moscow-region",
                  "name": "MOSCOW_REGION",
                  "description": "Moscow Region"
                },
                {
                  "value": "murmansk",
                  "name": "MURMANSK",
                  "description": "Murmansk Region"
                },
                {
                  "value": "nenets",
                  "name": "NENETS",
                  "description": "Nenets Autonomous Area"
                },
                {
                  "value": "nizhny-novgorod",
                  "name": "NIZHNY_NOVGOROD",
                  "description": "Nizhny Novgorod Region"
                },
                {
                  "value": "novgorod",
                  "name": "NOVGOROD",
                  "description": "Novgorod Region"
                },
                {
                  "value": "novosibirsk",
                  "name": "NOVOSIBIRSK",
                  "description": "Novosibirsk Region"
                },
                {
                  "value": "omsk",
                  "name": "OMSK",
                  "description": "Omsk Region"
                },
                {
                  "value": "orenburg",
                  "name": "ORENBURG",
                  "description": "Orenburg Region"
                },
                {
                  "value": "oryol",
                  "name": "ORYOL",
                  "description": "Oryol Region"
                },
                {
                  "value": "penza",
                  "name": "PENZA",
                  "description": "Penza Region"
                },
                {
                  "value": "perm",
                  "name": "PERM",
                  "description": "Perm Territory"
                },
                {
                  "value": "primorye",
                  "name": "PRIMORYE",
                  "description": "Primorye Territory"
                },
                {
                  "value": "pskov",
                  "name": "PSKOV",
                  "description": "Pskov Region"
                },
                {
                  "value": "adygea",
                  "name": "ADYGEA",
                  "description": "Republic of Adygea"
                },
                {
                  "value": "altai-republic",
                  "name": "ALTAI_REPUBLIC",
                  "description": "Altai Republic"
                },
                {
                  "value": "bashkortostan",
                  "name": "BASHKORTOSTAN",
                  "description": "Republic of Bashkortostan"
                },
                {
                  "value": "buryatia",
                  "name": "BURYATIA",
                  "description": "Republic of Buryatia"
                },
                {
                  "value": "dagestan",
                  "name": "DAGESTAN",
                  "description": "Republic of Dagestan"
                },
                {
                  "value": "ingushetia",
                  "name": "INGUSHETIA",
                  "description": "Republic of Ingushetia"
                },
                {
                  "value": "kalmykia",
                  "name": "KALMYKIA",
                  "description": "Republic of Kalmykia"
                },
                {
                  "value": "karelia",
                  "name": "KARELIA",
                  "description": "Republic of Karelia"
                },
                {
                  "value": "komi",
                  "name": "KOMI",
                  "description": "Komi Republic"
                },
                {
                  "value": "crimea",
                  "name": "CRIMEA",
                  "description": "Crimea"
                },
                {
                  "value": "mari-el",
                  "name": "MARI_EL",
                  "description": "Republic of Mari El"
                },
                {
                  "value": "mordovia",
                  "name": "MORDOVIA",
                  "description": "Republic of Mordovia"
                },
                {
                  "value": "yakutia",
                  "name": "YAKUTIA",
                  "description": "Republic of Sakha (Yakutia)"
                },
                {
                  "value": "north-ossetia",
                  "name": "NORTH_OSSETIA",
                  "description": "Republic of North Ossetia – Alania"
                },
                {
                  "value": "tatarstan",
                  "name": "TATARSTAN",
                  "description": "Republic of Tatarstan"
                },
                {
                  "value": "tyva",
                  "name": "TYVA",
                  "description": "Republic of Tyva"
                },
                {
                  "value": "khakassia",
                  "name": "KHAKASSIA",
                  "description": "Republic of Khakassia"
                },
                {
                  "value": "rostov",
                  "name": "ROSTOV",
                  "description": "Rostov Region"
                },
                {
                  "value": "ryazan",
                  "name": "RYAZAN",
                  "description": "Ryazan Region"
                },
                {
                  "value": "samara",
                  "name": "SAMARA",
                  "description": "Samara Region"
                },
                {
                  "value": "saint-petersburg",
                  "name": "SAINT_PETERSBURG",
                  "description": "Saint Petersburg"
                },
                {
                  "value": "saratov",
                  "name": "SARATOV",
                  "description": "Saratov Region"
                },
                {
                  "value": "sakhalin",
                  "name": "SAKHALIN",
                  "description": "Sakhalin Region"
                },
                {
                  "value": "sverdlovsk",
                  "name": "SVERDLOVSK",
                  "description": "Sverdlovsk Region"
                },
                {
                  "value": "sevastopol",
                  "name": "SEVASTOPOL",
                  "description": "Sevastopol"
                },
                {
                  "value": "smolensk",
                  "name": "SMOLENSK",
                  "description": "Smolensk Region"
                },
                {
                  "value": "stavropol",
                  "name": "STAVROPOL",
                  "description": "Stavropol Territory"
                },
                {
                  "value": "tambov",
                  "name": "TAMBOV",
                  "description": "Tambov Region"
                },
                {
                  "value": "tver",
                  "name": "TVER",
                  "description": "Tver Region"
                },
                {
                  "value": "tomsk",
                  "name": "TOMSK",
                  "description": "Tomsk Region"
                },
                {
                  "value": "tula",
                  "name": "TULA",
                  "description": "Tula Region"
                },
                {
                  "value": "tyumen",
                  "name": "TYUMEN",
                  "description": "Tyumen Region"
                },
                {
                  "value": "udmurtia",
                  "name": "UDMURTIA",
                  "description": "Udmurt Republic"
                },
                {
                  "value": "ulyanovsk",
                  "name": "ULYANOVSK",
                  "description": "Ulyanovsk Region"
                },
                {
                  "value": "khabarovsk",
                  "name": "KHABAROVSK",
                  "description": "Khabarovsk Territory"
                },
                {
                  "value": "khanty-mansi",
                  "name": "KHANTY_MANSI",
                  "description": "Khanty-Mansi Autonomous Area – Yugra"
                },
                {
                  "value": "kherson",
                  "name": "KHERSON",
                  "description": "Kherson Region"
                },
                {
                  "value": "chelyabinsk",
                  "name": "CHELYABINSK",
                  "description": "Chelyabinsk Region"
                },
                {
                  "value": "chechnya",
                  "name": "CHECHNYA",
                  "description": "Chechen Republic"
                },
                {
                  "value": "chuvashia",
                  "name": "CHUVASHIA",
                  "description": "Chuvash Republic"
                },
                {
                  "value": "chukotka",
                  "name": "CHUKOTKA",
                  "description": "Chukotka Autonomous Area"
                },
                {
                  "value": "yamalo-nenets",
                  "name": "YAMALO_NENETS",
                  "description": "Yamalo-Nenets Autonomous Area"
                },
                {
                  "value": "yaroslavl",
                  "name": "YAROSLAVL",
                  "description": "Yaroslavl Region"
                }
              ],
              "many": true
            },
            {
              "name": "expectedBy",
              "description": "Expected by",
              "localized": false,
              "required": false,
              "kind": "day"
            },
            {
              "name": "precision",
              "description": "What is known",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "DatePrecision",
              "choices": [
                {
                  "value": "day",
                  "name": "DAY",
                  "description": "The day"
                },
                {
                  "value": "month",
                  "name": "MONTH",
                  "description": "The month"
                },
                {
                  "value": "year",
                  "name": "YEAR",
                  "description": "Only the year"
                }
              ],
              "many": false
            },
            {
              "name": "description",
              "description": "Description",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "organisations",
          "description": "Published by",
          "localized": false,
          "required": true,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": true
        },
        {
          "name": "topics",
          "description": "Topics",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "topics"
          ],
          "many": true
        },
        {
          "name": "related",
          "description": "Related publications",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "statements",
            "forum-reports",
            "guidance",
            "announcements"
          ],
          "many": true
        },
        {
          "name": "coverImage",
          "description": "Cover image",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": false
        },
        {
          "name": "attachments",
          "description": "Attachments",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "media"
          ],
          "many": true
        },
        {
          "name": "source",
          "description": "For a text that came from elsewhere: whose it is and on what terms it may be used.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Source",
          "fields": [
            {
              "name": "name",
              "description": "Name",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "url",
              "description": "Link",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "date",
              "description": "Date",
              "localized": false,
              "required": false,
              "kind": "day"
            },
            {
              "name": "rights",
              "description": "Rights or licence",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "seo",
          "description": "May be left empty: title and lead are used then.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Seo",
          "fields": [
            {
              "name": "title",
              "description": "Title",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "description",
              "description": "Description",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "publishedAt",
          "description": "Set when first published.",
          "localized": false,
          "required": false,
          "kind": "dateTime"
        },
        {
          "name": "quotes",
          "kind": "list",
          "typeName": "Quote",
          "description": "The quotes of the body, in order, each with its speaker.",
          "fields": [
            {
              "name": "text",
              "description": "Without quotation marks; a new paragraph begins a new line.",
              "localized": false,
              "required": true,
              "kind": "text",
              "many": false
            },
            {
              "name": "speaker",
              "description": "Whose words these are: the speaker of the publication where it is left empty.",
              "localized": false,
              "required": false,
              "kind": "group",
              "typeName": "Speaker",
              "fields": [
                {
                  "name": "person",
                  "description": "Person",
                  "localized": false,
                  "required": false,
                  "kind": "reference",
                  "targets": [
                    "people"
                  ],
                  "many": false
                },
                {
                  "name": "name",
                  "description": "Name",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "position",
                  "description": "Position",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                },
                {
                  "name": "organisation",
                  "description": "Organisation",
                  "localized": false,
                  "required": false,
                  "kind": "text",
                  "many": false
                }
              ]
            },
            {
              "name": "language",
              "description": "Language of the original; where the text is in another, the quote is a translation.",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "SpokenLanguage",
              "choices": [
                {
                  "value": "ru",
                  "name": "RU",
                  "description": "Russian"
                },
                {
                  "value": "en",
                  "name": "EN",
                  "description": "English"
                },
                {
                  "value": "tt",
                  "name": "TT",
                  "description": "Tatar"
                },
                {
                  "value": "ba",
                  "name": "BA",
                  "description": "Bashkir"
                },
                {
                  "value": "zh",
                  "name": "ZH",
                  "description": "Chinese"
                },
                {
                  "value": "ar",
                  "name": "AR",
                  "description": "Arabic"
                },
                {
                  "value": "es",
                  "name": "ES",
                  "description": "Spanish"
                },
                {
                  "value": "fr",
                  "name": "FR",
                  "description": "French"
                },
                {
                  "value": "de",
                  "name": "DE",
                  "description": "German"
                },
                {
                  "value": "other",
                  "name": "OTHER",
                  "description": "Another language"
                }
              ],
              "many": false
            },
            {
              "name": "approvedBy",
              "description": "Name and post of who approved the wording.",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "approvedOn",
              "description": "Approved on",
              "localized": false,
              "required": false,
              "kind": "day"
            }
          ],
          "localized": false,
          "required": false,
          "blocks": {
            "field": "body",
            "inherits": "speaker",
            "type": "quote"
          }
        }
      ]
    },
    {
      "slug": "centres",
      "name": "Centre",
      "single": "centre",
      "list": "centres",
      "role": "record",
      "pathPrefix": "/centres",
      "description": "Competence centres, polyclinics and hospitals: where they are, what they do, how far they are.",
      "fields": [
        {
          "name": "name",
          "description": "Name",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "kind",
          "description": "Kind",
          "localized": false,
          "required": true,
          "kind": "enum",
          "typeName": "CentreKind",
          "choices": [
            {
              "value": "competence-centre",
              "name": "COMPETENCE_CENTRE",
              "description": "Competence centre"
            },
            {
              "value": "interregional-centre",
              "name": "INTERREGIONAL_CENTRE",
              "description": "Interregional centre"
            },
            {
              "value": "polyclinic",
              "name": "POLYCLINIC",
              "description": "Polyclinic"
            },
            {
              "value": "hospital",
              "name": "HOSPITAL",
              "description": "Hospital"
            },
            {
              "value": "other",
              "name": "OTHER",
              "description": "Other"
            }
          ],
          "many": false
        },
        {
          "name": "network",
          "description": "Network",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "networks"
          ],
          "many": false
        },
        {
          "name": "hostOrganisation",
          "description": "Host organisation",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": false
        },
        {
          "name": "patients",
          "description": "Such as children with rare and complex diseases.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "workingSince",
          "description": "Where only the month or year is known, choose any day in it.",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "workingSincePrecision",
          "description": "What is known",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "DatePrecision",
          "choices": [
            {
              "value": "day",
              "name": "DAY",
              "description": "The day"
            },
            {
              "value": "month",
              "name": "MONTH",
              "description": "The month"
            },
            {
              "value": "year",
              "name": "YEAR",
              "description": "Only the year"
            }
          ],
          "many": false
        },
        {
          "name": "level",
          "description": "The territory that the centre works for.",
          "localized": false,
          "required": true,
          "kind": "enum",
          "typeName": "CentreLevel",
          "choices": [
            {
              "value": "federal",
              "name": "FEDERAL",
              "description": "Federal"
            },
            {
              "value": "federal-district",
              "name": "FEDERAL_DISTRICT",
              "description": "Federal district"
            },
            {
              "value": "region",
              "name": "REGION",
              "description": "Region"
            },
            {
              "value": "city",
              "name": "CITY",
              "description": "City"
            }
          ],
          "many": false
        },
        {
          "name": "federalDistrict",
          "description": "Filled from the region when left empty.",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "FederalDistrict",
          "choices": [
            {
              "value": "central",
              "name": "CENTRAL",
              "description": "Central Federal District"
            },
            {
              "value": "northwestern",
              "name": "NORTHWESTERN",
              "description": "Northwestern Federal District"
            },
            {
              "value": "southern",
              "name": "SOUTHERN",
              "description": "Southern Federal District"
            },
            {
              "value": "north-caucasian",
              "name": "NORTH_CAUCASIAN",
              "description": "North Caucasian Federal District"
            },
            {
              "value": "volga",
              "name": "VOLGA",
              "description": "Volga Federal District"
            },
            {
              "value": "ural",
              "name": "URAL",
              "description": "Ural Federal District"
            },
            {
              "value": "siberian",
              "name": "SIBERIAN",
              "description": "Siberian Federal District"
            },
            {
              "value": "far-eastern",
              "name": "FAR_EASTERN",
              "description": "Far Eastern Federal District"
            }
          ],
          "many": false
        },
        {
          "name": "region",
          "description": "Region",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "FederalSubject",
          "choices": [
            {
              "value": "altai-territory",
              "name": "ALTAI_TERRITORY",
              "description": "Altai Territory"
            },
            {
              "value": "amur",
              "name": "AMUR",
              "description": "Amur Region"
            },
            {
              "value": "arkhangelsk",
              "name": "ARKHANGELSK",
              "description": "Arkhangelsk Region"
            },
            {
              "value": "astrakhan",
              "name": "ASTRAKHAN",
              "description": "Astrakhan Region"
            },
            {
              "value": "belgorod",
              "name": "BELGOROD",
              "description": "Belgorod Region"
            },
            {
              "value": "bryansk",
              "name": "BRYANSK",
              "description": "Bryansk Region"
            },
            {
              "value": "vladimir",
              "name": "VLADIMIR",
              "description": "Vladimir Region"
            },
            {
              "value": "volgograd",
              "name": "VOLGOGRAD",
              "description": "Volgograd Region"
            },
            {
              "value": "vologda",
              "name": "VOLOGDA",
              "description": "Vologda Region"
            },
            {
              "value": "voronezh",
              "name": "VORONEZH",
              "description": "Voronezh Region"
            },
            {
              "value": "donetsk",
              "name": "DONETSK",
              "description": "Donetsk"
            },
            {
              "value": "jewish",
              "name": "JEWISH",
              "description": "Jewish Autonomous Region"
            },
            {
              "value": "trans-baikal",
              "name": "TRANS_BAIKAL",
              "description": "Trans-Baikal Territory"
            },
            {
              "value": "zaporozhye",
              "name": "ZAPOROZHYE",
              "description": "Zaporozhye Region"
            },
            {
              "value": "ivanovo",
              "name": "IVANOVO",
              "description": "Ivanovo Region"
            },
            {
              "value": "irkutsk",
              "name": "IRKUTSK",
              "description": "Irkutsk Region"
            },
            {
              "value": "kabardino-balkaria",
              "name": "KABARDINO_BALKARIA",
              "description": "Kabardino-Balkarian Republic"
            },
            {
              "value": "kaliningrad",
              "name": "KALININGRAD",
              "description": "Kaliningrad Region"
            },
            {
              "value": "kaluga",
              "name": "KALUGA",
              "description": "Kaluga Region"
            },
            {
              "value": "kamchatka",
              "name": "KAMCHATKA",
              "description": "Kamchatka Territory"
            },
            {
              "value": "karachay-cherkessia",
              "name": "KARACHAY_CHERKESSIA",
              "description": "Karachay-Cherkess Republic"
            },
            {
              "value": "kemerovo",
              "name": "KEMEROVO",
              "description": "Kemerovo Region – Kuzbass"
            },
            {
              "value": "kirov",
              "name": "KIROV",
              "description": "Kirov Region"
            },
            {
              "value": "kostroma",
              "name": "KOSTROMA",
              "description": "Kostroma Region"
            },
            {
              "value": "krasnodar",
              "name": "KRASNODAR",
              "description": "Krasnodar Territory"
            },
            {
              "value": "krasnoyarsk",
              "name": "KRASNOYARSK",
              "description": "Krasnoyarsk Territory"
            },
            {
              "value": "kurgan",
              "name": "KURGAN",
              "description": "Kurgan Region"
            },
            {
              "value": "kursk",
              "name": "KURSK",
              "description": "Kursk Region"
            },
            {
              "value": "leningrad",
              "name": "LENINGRAD",
              "description": "Leningrad Region"
            },
            {
              "value": "lipetsk",
              "name": "LIPETSK",
              "description": "Lipetsk Region"
            },
            {
              "value": "lugansk",
              "name": "LUGANSK",
              "description": "Lugansk"
            },
            {
              "value": "magadan",
              "name": "MAGADAN",
              "description": "Magadan Region"
            },
            {
              "value": "moscow",
              "name": "MOSCOW",
              "description": "Moscow"
            },
            {
              "value": "moscow-region",
              "name": "MOSCOW_REGION",
              "description": "Moscow Region"
            },
            {
              "value": "murmansk",
              "name": "MURMANSK",
              "description": "Murmansk Region"
            },
            {
              "value": "nenets",
              "name": "NENETS",
              "description": "Nenets Autonomous Area"
            },
            {
              "value": "nizhny-novgorod",
              "name": "NIZHNY_NOVGOROD",
              "description": "Nizhny Novgorod Region"
            },
            {
              "value": "novgorod",
              "name": "NOVGOROD",
              "description": "Novgorod Region"
            },
            {
              "value": "novosibirsk",
              "name": "NOVOSIBIRSK",
              "description": "Novosibirsk Region"
            },
            {
              "value": "omsk",
              "name": "OMSK",
              "description": "Omsk Region"
            },
            {
              "value": "orenburg",
              "name": "ORENBURG",
              "description": "Orenburg Region"
            },
            {
              "value": "oryol",
              "name": "ORYOL",
              "description": "Oryol Region"
            },
            {
              "value": "penza",
              "name": "PENZA",
              "description": "Penza Region"
            },
            {
              "value": "perm",
              "name": "PERM",
              "description": "Perm Territory"
            },
            {
              "value": "primorye",
              "name": "PRIMORYE",
              "description": "Primorye Territory"
            },
            {
              "value": "pskov",
              "name": "PSKOV",
              "description": "Pskov Region"
            },
            {
              "value": "adygea",
              "name": "ADYGEA",
              "description": "Republic of Adygea"
            },
            {
              "value": "altai-republic",
              "name": "ALTAI_REPUBLIC",
              "description": "Altai Republic"
            },
            {
              "value": "bashkortostan",
              "name": "BASHKORTOSTAN",
              "description": "Republic of Bashkortostan"
            },
            {
              "value": "buryatia",
              "name": "BURYATIA",
              "description": "Republic of Buryatia"
            },
            {
              "value": "dagestan",
              "name": "DAGESTAN",
              "description": "Republic of Dagestan"
            },
            {
              "value": "ingushetia",
              "name": "INGUSHETIA",
              "description": "Republic of Ingushetia"
            },
            {
              "value": "kalmykia",
              "name": "KALMYKIA",
              "description": "Republic of Kalmykia"
            },
            {
              "value": "karelia",
              "name": "KARELIA",
              "description": "Republic of Karelia"
            },
            {
              "value": "komi",
              "name": "KOMI",
              "description": "Komi Republic"
            },
            {
              "value": "crimea",
              "name": "CRIMEA",
              "description": "Crimea"
            },
            {
              "value": "mari-el",
              "name": "MARI_EL",
              "description": "Republic of Mari El"
            },
            {
              "value": "mordovia",
              "name": "MORDOVIA",
              "description": "Republic of Mordovia"
            },
            {
              "value": "yakutia",
              "name": "YAKUTIA",
              "description": "Republic of Sakha (Yakutia)"
            },
            {
              "value": "north-ossetia",
              "name": "NORTH_OSSETIA",
              "description": "Republic of North Ossetia – Alania"
            },
            {
              "value": "tatarstan",
              "name": "TATARSTAN",
              "description": "Republic of Tatarstan"
            },
            {
              "value": "tyva",
              "name": "TYVA",
              "description": "Republic of Tyva"
            },
            {
              "value": "khakassia",
              "name": "KHAKASSIA",
              "description": "Republic of Khakassia"
            },
            {
              "value": "rostov",
              "name": "ROSTOV",
              "description": "Rostov Region"
            },
            {
              "value": "ryazan",
              "name": "RYAZAN",
              "description": "Ryazan Region"
            },
            {
              "value": "samara",
              "name": "SAMARA",
              "description": "Samara Region"
            },
            {
              "value": "saint-petersburg",
              "name": "SAINT_PETERSBURG",
              "description": "Saint Petersburg"
            },
            {
              "value": "saratov",
              "name": "SARATOV",
              "description": "Saratov Region"
            },
            {
              "value": "sakhalin",
              "name": "SAKHALIN",
              "description": "Sakhalin Region"
            },
            {
              "value": "sverdlovsk",
              "name": "SVERDLOVSK",
              "description": "Sverdlovsk Region"
            },
            {
              "value": "sevastopol",
              "name": "SEVASTOPOL",
              "description": "Sevastopol"
            },
            {
              "value": "smolensk",
              "name": "SMOLENSK",
              "description": "Smolensk Region"
            },
            {
              "value": "stavropol",
              "name": "STAVROPOL",
              "description": "Stavropol Territory"
            },
            {
              "value": "tambov",
              "name": "TAMBOV",
              "description": "Tambov Region"
            },
            {
              "value": "tver",
              "name": "TVER",
              "description": "Tver Region"
            },
            {
              "value": "tomsk",
              "name": "TOMSK",
              "description": "Tomsk Region"
            },
            {
              "value": "tula",
              "name": "TULA",
              "description": "Tula Region"
            },
            {
              "value": "tyumen",
              "name": "TYUMEN",
              "description": "Tyumen Region"
            },
            {
              "value": "udmurtia",
              "name": "UDMURTIA",
              "description": "Udmurt Republic"
            },
            {
              "value": "ulyanovsk",
              "name": "ULYANOVSK",
              "description": "Ulyanovsk Region"
            },
            {
              "value": "khabarovsk",
              "name": "KHABAROVSK",
              "description": "Khabarovsk Territory"
            },
            {
              "value": "khanty-mansi",
              "name": "KHANTY_MANSI",
              "description": "Khanty-Mansi Autonomous Area – Yugra"
            },
            {
              "value": "kherson",
              "name": "KHERSON",
              "description": "Kherson Region"
            },
            {
              "value": "chelyabinsk",
              "name": "CHELYABINSK",
              "description": "Chelyabinsk Region"
            },
            {
              "value": "chechnya",
              "name": "CHECHNYA",
              "description": "Chechen Republic"
            },
            {
              "value": "chuvashia",
              "name": "CHUVASHIA",
              "description": "Chuvash Republic"
            },
            {
              "value": "chukotka",
              "name": "CHUKOTKA",
              "description": "Chukotka Autonomous Area"
            },
            {
              "value": "yamalo-nenets",
              "name": "YAMALO_NENETS",
              "description": "Yamalo-Nenets Autonomous Area"
            },
            {
              "value": "yaroslavl",
              "name": "YAROSLAVL",
              "description": "Yaroslavl Region"
            }
          ],
          "many": false
        },
        {
          "name": "city",
          "description": "City",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "postcode",
          "description": "Postcode",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "address",
          "description": "Street and building",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "coordinates",
          "description": "In degrees (WGS 84), as maps show them.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Coordinates",
          "fields": [
            {
              "name": "latitude",
              "description": "Latitude",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            },
            {
              "name": "longitude",
              "description": "Longitude",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            }
          ]
        },
        {
          "name": "profiles",
          "description": "Profiles of care",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "CareProfile",
          "fields": [
            {
              "name": "name",
              "description": "Profile",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "profileCount",
          "description": "Where only the number is known, or not all are listed.",
          "localized": false,
          "required": false,
          "kind": "number",
          "many": false
        },
        {
          "name": "functions",
          "description": "Functions",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "CentreFunction",
          "fields": [
            {
              "name": "text",
              "description": "Such as rehabilitation close to home.",
              "localized": true,
              "required": true,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "partners",
          "description": "Who takes part, and as what.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "Partner",
          "fields": [
            {
              "name": "organisation",
              "description": "Organisation",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "organisations"
              ],
              "many": false
            },
            {
              "name": "name",
              "description": "For what is no single organisation of the directory, such as “regional governments”.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "role",
              "description": "Such as co-founder, or methodological support.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "modelOfCare",
          "description": "The typical model that the centre works by.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "guidance"
          ],
          "many": false
        },
        {
          "name": "statusHistory",
          "description": "In order, the latest last. One dated in the future holds from that day.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "CentreStatusChange",
          "fields": [
            {
              "name": "status",
              "description": "Status",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "CentreStatus",
              "choices": [
                {
                  "value": "proposed",
                  "name": "PROPOSED",
                  "description": "Proposed"
                },
                {
                  "value": "planned",
                  "name": "PLANNED",
                  "description": "Planned"
                },
                {
                  "value": "announced",
                  "name": "ANNOUNCED",
                  "description": "Announced"
                },
                {
                  "value": "being-set-up",
                  "name": "BEING_SET_UP",
                  "description": "Being set up"
                },
                {
                  "value": "operating",
                  "name": "OPERATING",
                  "description": "Operating"
                },
                {
                  "value": "suspended",
                  "name": "SUSPENDED",
                  "description": "Suspended"
                },
                {
                  "value": "closed",
                  "name": "CLOSED",
                  "description": "Closed"
                }
              ],
              "many": false
            },
            {
              "name": "date",
              "description": "Since",
              "localized": false,
              "required": true,
              "kind": "day"
            },
            {
              "name": "precision",
              "description": "What is known",
              "localized": false,
              "required": false,
              "kind": "enum",
              "typeName": "DatePrecision",
              "choices": [
                {
                  "value": "day",
                  "name": "DAY",
                  "description": "The day"
                },
                {
                  "value": "month",
                  "name": "MONTH",
                  "description": "The month"
                },
                {
                  "value": "year",
                  "name": "YEAR",
                  "description": "Only the year"
                }
              ],
              "many": false
            },
            {
              "name": "announcement",
              "description": "Announcement that says so",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "announcements"
              ],
              "many": false
            },
            {
              "name": "note",
              "description": "Note",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        }
      ]
    },
    {
      "slug": "networks",
      "name": "Network",
      "single": "network",
      "list": "networks",
      "role": "record",
      "pathPrefix": "/networks",
      "description": "Networks of centres: of each it is known where its centres are, and how far they are.",
      "fields": [
        {
          "name": "name",
          "description": "Name",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "owner",
          "description": "Owner organisation",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": false
        },
        {
          "name": "description",
          "description": "Whom the network serves, and what its centres have in common.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "partners",
          "description": "Who takes part, and as what.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "Partner",
          "fields": [
            {
              "name": "organisation",
              "description": "Organisation",
              "localized": false,
              "required": false,
              "kind": "reference",
              "targets": [
                "organisations"
              ],
              "many": false
            },
            {
              "name": "name",
              "description": "For what is no single organisation of the directory, such as “regional governments”.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "role",
              "description": "Such as co-founder, or methodological support.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        }
      ]
    },
    {
      "slug": "forums",
      "name": "Forum",
      "single": "forum",
      "list": "forums",
      "role": "record",
      "pathPrefix": "/forums",
      "description": "One forum or congress as it was held once: the first and the second are two records.",
      "fields": [
        {
          "name": "name",
          "description": "Without quotation marks and ordinal: My Polyclinic.",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "shortName",
          "description": "Short name",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "ordinal",
          "description": "Which one in its series: 1, 2, 3.",
          "localized": false,
          "required": false,
          "kind": "number",
          "many": false
        },
        {
          "name": "format",
          "description": "Format",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "EventFormat",
          "choices": [
            {
              "value": "in-person",
              "name": "IN_PERSON",
              "description": "In person"
            },
            {
              "value": "online",
              "name": "ONLINE",
              "description": "Online"
            },
            {
              "value": "hybrid",
              "name": "HYBRID",
              "description": "Hybrid"
            }
          ],
          "many": false
        },
        {
          "name": "organisers",
          "description": "Organisers",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": true
        },
        {
          "name": "startsOn",
          "description": "First day",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "endsOn",
          "description": "Last day",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "venue",
          "description": "Hall, building, address, or the platform of an online meeting.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "city",
          "description": "City",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "region",
          "description": "Region",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "FederalSubject",
          "choices": [
            {
              "value": "altai-territory",
              "name": "ALTAI_TERRITORY",
              "description": "Altai Territory"
            },
            {
              "value": "amur",
              "name": "AMUR",
              "description": "Amur Region"
            },
            {
              "value": "arkhangelsk",
              "name": "ARKHANGELSK",
              "description": "Arkhangelsk Region"
            },
            {
              "value": "astrakhan",
              "name": "ASTRAKHAN",
              "description": "Astrakhan Region"
            },
            {
              "value": "belgorod",
              "name": "BELGOROD",
              "description": "Belgorod Region"
            },
            {
              "value": "bryansk",
              "name": "BRYANSK",
              "description": "Bryansk Region"
            },
            {
              "value": "vladimir",
              "name": "VLADIMIR",
              "description": "Vladimir Region"
            },
            {
              "value": "volgograd",
              "name": "VOLGOGRAD",
              "description": "Volgograd Region"
            },
            {
              "value": "vologda",
              "name": "VOLOGDA",
              "description": "Vologda Region"
            },
            {
              "value": "voronezh",
              "name": "VORONEZH",
              "description": "Voronezh Region"
            },
            {
              "value": "donetsk",
              "name": "DONETSK",
              "description": "Donetsk"
            },
            {
              "value": "jewish",
              "name": "JEWISH",
              "description": "Jewish Autonomous Region"
            },
            {
              "value": "trans-baikal",
              "name": "TRANS_BAIKAL",
              "description": "Trans-Baikal Territory"
            },
            {
              "value": "zaporozhye",
              "name": "ZAPOROZHYE",
              "description": "Zaporozhye Region"
            },
            {
              "value": "ivanovo",
              "name": "IVANOVO",
              "description": "Ivanovo Region"
            },
            {
              "value": "irkutsk",
              "name": "IRKUTSK",
              "description": "Irkutsk Region"
            },
            {
              "value": "kabardino-balkaria",
              "name": "KABARDINO_BALKARIA",
              "description": "Kabardino-Balkarian Republic"
            },
            {
              "value": "kaliningrad",
              "name": "KALININGRAD",
              "description": "Kaliningrad Region"
            },
            {
              "value": "kaluga",
              "name": "KALUGA",
              "description": "Kaluga Region"
            },
            {
              "value": "kamchatka",
              "name": "KAMCHATKA",
              "description": "Kamchatka Territory"
            },
            {
              "value": "karachay-cherkessia",
              "name": "KARACHAY_CHERKESSIA",
              "description": "Karachay-Cherkess Republic"
            },
            {
              "value": "kemerovo",
              "name": "KEMEROVO",
              "description": "Kemerovo Region – Kuzbass"
            },
            {
              "value": "kirov",
              "name": "KIROV",
              "description": "Kirov Region"
            },
            {
              "value": "kostroma",
              "name": "KOSTROMA",
              "description": "Kostroma Region"
            },
            {
              "value": "krasnodar",
              "name": "KRASNODAR",
              "description": "Krasnodar Territory"
            },
            {
              "value": "krasnoyarsk",
              "name": "KRASNOYARSK",
              "description": "Krasnoyarsk Territory"
            },
            {
              "value": "kurgan",
              "name": "KURGAN",
              "description": "Kurgan Region"
            },
            {
              "value": "kursk",
              "name": "KURSK",
              "description": "Kursk Region"
            },
            {
              "value": "leningrad",
              "name": "LENINGRAD",
              "description": "Leningrad Region"
            },
            {
              "value": "lipetsk",
              "name": "LIPETSK",
              "description": "Lipetsk Region"
            },
            {
              "value": "lugansk",
              "name": "LUGANSK",
              "description": "Lugansk"
            },
            {
              "value": "magadan",
              "name": "MAGADAN",
              "description": "Magadan Region"
            },
            {
              "value": "moscow",
              "name": "MOSCOW",
              "description": "Moscow"
            },
            {
              "value": "moscow-region",
              "name": "MOSCOW_REGION",
              "description": "Moscow Region"
            },
            {
              "value": "murmansk",
              "name": "MURMANSK",
              "description": "Murmansk Region"
            },
            {
              "value": "nenets",
              "name": "NENETS",
              "description": "Nenets Autonomous Area"
            },
            {
              "value": "nizhny-novgorod",
              "name": "NIZHNY_NOVGOROD",
              "description": "Nizhny Novgorod Region"
            },
            {
              "value": "novgorod",
              "name": "NOVGOROD",
              "description": "Novgorod Region"
            },
            {
              "value": "novosibirsk",
              "name": "NOVOSIBIRSK",
              "description": "Novosibirsk Region"
            },
            {
              "value": "omsk",
              "name": "OMSK",
              "description": "Omsk Region"
            },
            {
              "value": "orenburg",
              "name": "ORENBURG",
              "description": "Orenburg Region"
            },
            {
              "value": "oryol",
              "name": "ORYOL",
              "description": "Oryol Region"
            },
            {
              "value": "penza",
              "name": "PENZA",
              "description": "Penza Region"
            },
            {
              "value": "perm",
              "name": "PERM",
              "description": "Perm Territory"
            },
            {
              "value": "primorye",
              "name": "PRIMORYE",
              "description": "Primorye Territory"
            },
            {
              "value": "pskov",
              "name": "PSKOV",
              "description": "Pskov Region"
            },
            {
              "value": "adygea",
              "name": "ADYGEA",
              "description": "Republic of Adygea"
            },
            {
              "value": "altai-republic",
              "name": "ALTAI_REPUBLIC",
              "description": "Altai Republic"
            },
            {
              "value": "bashkortostan",
              "name": "BASHKORTOSTAN",
              "description": "Republic of Bashkortostan"
            },
            {
              "value": "buryatia",
              "name": "BURYATIA",
              "description": "Republic of Buryatia"
            },
            {
              "value": "dagestan",
              "name": "DAGESTAN",
              "description": "Republic of Dagestan"
            },
            {
              "value": "ingushetia",
              "name": "INGUSHETIA",
              "description": "Republic of Ingushetia"
            },
            {
              "value": "kalmykia",
              "name": "KALMYKIA",
              "description": "Republic of Kalmykia"
            },
            {
              "value": "karelia",
              "name": "KARELIA",
              "description": "Republic of Karelia"
            },
            {
              "value": "komi",
              "name": "KOMI",
              "description": "Komi Republic"
            },
            {
              "value": "crimea",
              "name": "CRIMEA",
              "description": "Crimea"
            },
            {
              "value": "mari-el",
              "name": "MARI_EL",
              "description": "Republic of Mari El"
            },
            {
              "value": "mordovia",
              "name": "MORDOVIA",
              "description": "Republic of Mordovia"
            },
            {
              "value": "yakutia",
              "name": "YAKUTIA",
              "description": "Republic of Sakha (Yakutia)"
            },
            {
              "value": "north-ossetia",
              "name": "NORTH_OSSETIA",
              "description": "Republic of North Ossetia – Alania"
            },
            {
              "value": "tatarstan",
              "name": "TATARSTAN",
              "description": "Republic of Tatarstan"
            },
            {
              "value": "tyva",
              "name": "TYVA",
              "description": "Republic of Tyva"
            },
            {
              "value": "khakassia",
              "name": "KHAKASSIA",
              "description": "Republic of Khakassia"
            },
            {
              "value": "rostov",
              "name": "ROSTOV",
              "description": "Rostov Region"
            },
            {
              "value": "ryazan",
              "name": "RYAZAN",
              "description": "Ryazan Region"
            },
            {
              "value": "samara",
              "name": "SAMARA",
              "description": "Samara Region"
            },
            {
              "value": "saint-petersburg",
              "name": "SAINT_PETERSBURG",
              "description": "Saint Petersburg"
            },
            {
              "value": "saratov",
              "name": "SARATOV",
              "description": "Saratov Region"
            },
            {
              "value": "sakhalin",
              "name": "SAKHALIN",
              "description": "Sakhalin Region"
            },
            {
              "value": "sverdlovsk",
              "name": "SVERDLOVSK",
              "description": "Sverdlovsk Region"
            },
            {
              "value": "sevastopol",
              "name": "SEVASTOPOL",
              "description": "Sevastopol"
            },
            {
              "value": "smolensk",
              "name": "SMOLENSK",
              "description": "Smolensk Region"
            },
            {
              "value": "stavropol",
              "name": "STAVROPOL",
              "description": "Stavropol Territory"
            },
            {
              "value": "tambov",
              "name": "TAMBOV",
              "description": "Tambov Region"
            },
            {
              "value": "tver",
              "name": "TVER",
              "description": "Tver Region"
            },
            {
              "value": "tomsk",
              "name": "TOMSK",
              "description": "Tomsk Region"
            },
            {
              "value": "tula",
              "name": "TULA",
              "description": "Tula Region"
            },
            {
              "value": "tyumen",
              "name": "TYUMEN",
              "description": "Tyumen Region"
            },
            {
              "value": "udmurtia",
              "name": "UDMURTIA",
              "description": "Udmurt Republic"
            },
            {
              "value": "ulyanovsk",
              "name": "ULYANOVSK",
              "description": "Ulyanovsk Region"
            },
            {
              "value": "khabarovsk",
              "name": "KHABAROVSK",
              "description": "Khabarovsk Territory"
            },
            {
              "value": "khanty-mansi",
              "name": "KHANTY_MANSI",
              "description": "Khanty-Mansi Autonomous Area – Yugra"
            },
            {
              "value": "kherson",
              "name": "KHERSON",
              "description": "Kherson Region"
            },
            {
              "value": "chelyabinsk",
              "name": "CHELYABINSK",
              "description": "Chelyabinsk Region"
            },
            {
              "value": "chechnya",
              "name": "CHECHNYA",
              "description": "Chechen Republic"
            },
            {
              "value": "chuvashia",
              "name": "CHUVASHIA",
              "description": "Chuvash Republic"
            },
            {
              "value": "chukotka",
              "name": "CHUKOTKA",
              "description": "Chukotka Autonomous Area"
            },
            {
              "value": "yamalo-nenets",
              "name": "YAMALO_NENETS",
              "description": "Yamalo-Nenets Autonomous Area"
            },
            {
              "value": "yaroslavl",
              "name": "YAROSLAVL",
              "description": "Yaroslavl Region"
            }
          ],
          "many": false
        },
        {
          "name": "website",
          "description": "Website",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        }
      ]
    },
    {
      "slug": "events",
      "name": "Event",
      "single": "event",
      "list": "events",
      "role": "record",
      "pathPrefix": "/events",
      "description": "Conferences, schools and webinars: when, where, for whom, credits of continuous education.",
      "fields": [
        {
          "name": "title",
          "description": "Title",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "summary",
          "description": "Summary",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "startsAt",
          "description": "Start",
          "localized": false,
          "required": false,
          "kind": "dateTime"
        },
        {
          "name": "endsAt",
          "description": "End",
          "localized": false,
          "required": false,
          "kind": "dateTime"
        },
        {
          "name": "timeZone",
          "description": "IANA time zone by whose clocks start and end are meant.",
          "localized": false,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "status",
          "description": "Whether it is planned, takes place, or was called off; only a plan may lack a date.",
          "localized": false,
          "required": true,
          "kind": "enum",
          "typeName": "EventStatus",
          "choices": [
            {
              "value": "planned",
              "name": "PLANNED",
              "description": "Planned"
            },
            {
              "value": "open",
              "name": "OPEN",
              "description": "Open for registration"
            },
            {
              "value": "held",
              "name": "HELD",
              "description": "Held"
            },
            {
              "value": "cancelled",
              "name": "CANCELLED",
              "description": "Cancelled"
            },
            {
              "value": "postponed",
              "name": "POSTPONED",
              "description": "Postponed"
            }
          ],
          "many": false
        },
        {
          "name": "dateNote",
          "description": "In words, such as “by the end of the year”.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "postponedTo",
          "description": "The new day of a postponed event; its start is still the old one.",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "format",
          "description": "Format",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "EventFormat",
          "choices": [
            {
              "value": "in-person",
              "name": "IN_PERSON",
              "description": "In person"
            },
            {
              "value": "online",
              "name": "ONLINE",
              "description": "Online"
            },
            {
              "value": "hybrid",
              "name": "HYBRID",
              "description": "Hybrid"
            }
          ],
          "many": false
        },
        {
          "name": "place",
          "description": "Venue and address; the city until they are chosen.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "url",
          "description": "Link for taking part online.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "organisers",
          "description": "Organisers",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": true
        },
        {
          "name": "audience",
          "description": "Audience",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "EventAudience",
          "choices": [
            {
              "value": "doctors",
              "name": "DOCTORS",
              "description": "Doctors"
            },
            {
              "value": "nurses",
              "name": "NURSES",
              "description": "Nurses, feldshers, midwives"
            },
            {
              "value": "managers",
              "name": "MANAGERS",
              "description": "Health care managers"
            },
            {
              "value": "scientists",
              "name": "SCIENTISTS",
              "description": "Scientists and teachers"
            },
            {
              "value": "students",
              "name": "STUDENTS",
              "description": "Students and residents"
            },
            {
              "value": "patients",
              "name": "PATIENTS",
              "description": "Patients and families"
            },
            {
              "value": "public",
              "name": "PUBLIC",
              "description": "General public"
            },
            {
              "value": "media",
              "name": "MEDIA",
              "description": "Media"
            }
          ],
          "many": true
        },
        {
          "name": "specialties",
          "description": "Doctors of which specialties it is meant for. Empty: for all.",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "Specialty",
          "choices": [
            {
              "value": "obstetrics-gynaecology",
              "name": "OBSTETRICS_GYNAECOLOGY",
              "description": "Obstetrics and gynaecology"
            },
            {
              "value": "allergology-immunology",
              "name": "ALLERGOLOGY_IMMUNOLOGY",
              "description": "Allergology and immunology"
            },
            {
              "value": "anaesthesiology",
              "name": "ANAESTHESIOLOGY",
              "description": "Anaesthesiology and intensive care"
            },
            {
              "value": "gastroenterology",
              "name": "GASTROENTEROLOGY",
              "description": "Gastroenterology"
            },
            {
              "value": "haematology",
              "name": "HAEMATOLOGY",
              "description": "Haematology"
            },
            {
              "value": "genetics",
              "name": "GENETICS",
              "description": "Genetics"
            },
            {
              "value": "geriatrics",
              "name": "GERIATRICS",
              "description": "Geriatrics"
            },
            {
              "value": "dermatovenereology",
              "name": "DERMATOVENEREOLOGY",
              "description": "Dermatovenereology"
            },
            {
              "value": "paediatric-cardiology",
              "name": "PAEDIATRIC_CARDIOLOGY",
              "description": "Paediatric cardiology"
            },
            {
              "value": "paediatric-oncology",
              "name": "PAEDIATRIC_ONCOLOGY",
              "description": "Paediatric oncology"
            },
            {
              "value": "paediatric-surgery",
              "name": "PAEDIATRIC_SURGERY",
              "description": "Paediatric surgery"
            },
            {
              "value": "infectious-diseases",
              "name": "INFECTIOUS_DISEASES",
              "description": "Infectious diseases"
            },
            {
              "value": "cardiology",
              "name": "CARDIOLOGY",
              "description": "Cardiology"
            },
            {
              "value": "clinical-laboratory",
              "name": "CLINICAL_LABORATORY",
              "description": "Clinical laboratory diagnostics"
            },
            {
              "value": "clinical-pharmacology",
              "name": "CLINICAL_PHARMACOLOGY",
              "description": "Clinical pharmacology"
            },
            {
              "value": "coloproctology",
              "name": "COLOPROCTOLOGY",
              "description": "Coloproctology"
            },
            {
              "value": "exercise-medicine",
              "name": "EXERCISE_MEDICINE",
              "description": "Exercise and sports medicine"
            },
            {
              "value": "neurology",
              "name": "NEUROLOGY",
              "description": "Neurology"
            },
            {
              "value": "neurosurgery",
              "name": "NEUROSURGERY",
              "description": "Neurosurgery"
            },
            {
              "value": "neonatology",
              "name": "NEONATOLOGY",
              "description": "Neonatology"
            },
            {
              "value": "nephrology",
              "name": "NEPHROLOGY",
              "description": "Nephrology"
            },
            {
              "value": "general-practice",
              "name": "GENERAL_PRACTICE",
              "description": "General practice"
            },
            {
              "value": "oncology",
              "name": "ONCOLOGY",
              "description": "Oncology"
            },
            {
              "value": "health-management",
              "name": "HEALTH_MANAGEMENT",
              "description": "Health management and public health"
            },
            {
              "value": "otorhinolaryngology",
              "name": "OTORHINOLARYNGOLOGY",
              "description": "Otorhinolaryngology"
            },
            {
              "value": "ophthalmology",
              "name": "OPHTHALMOLOGY",
              "description": "Ophthalmology"
            },
            {
              "value": "paediatrics",
              "name": "PAEDIATRICS",
              "description": "Paediatrics"
            },
            {
              "value": "plastic-surgery",
              "name": "PLASTIC_SURGERY",
              "description": "Plastic surgery"
            },
            {
              "value": "psychiatry",
              "name": "PSYCHIATRY",
              "description": "Psychiatry"
            },
            {
              "value": "psychotherapy",
              "name": "PSYCHOTHERAPY",
              "description": "Psychotherapy"
            },
            {
              "value": "pulmonology",
              "name": "PULMONOLOGY",
              "description": "Pulmonology"
            },
            {
              "value": "rheumatology",
              "name": "RHEUMATOLOGY",
              "description": "Rheumatology"
            },
            {
              "value": "radiology",
              "name": "RADIOLOGY",
              "description": "Radiology"
            },
            {
              "value": "cardiovascular-surgery",
              "name": "CARDIOVASCULAR_SURGERY",
              "description": "Cardiovascular surgery"
            },
            {
              "value": "emergency-care",
              "name": "EMERGENCY_CARE",
              "description": "Emergency medical care"
            },
            {
              "value": "therapy",
              "name": "THERAPY",
              "description": "Internal medicine"
            },
            {
              "value": "thoracic-surgery",
              "name": "THORACIC_SURGERY",
              "description": "Thoracic surgery"
            },
            {
              "value": "traumatology-orthopaedics",
              "name": "TRAUMATOLOGY_ORTHOPAEDICS",
              "description": "Traumatology and orthopaedics"
            },
            {
              "value": "ultrasound",
              "name": "ULTRASOUND",
              "description": "Ultrasound diagnostics"
            },
            {
              "value": "urology",
              "name": "UROLOGY",
              "description": "Urology"
            },
            {
              "value": "rehabilitation",
              "name": "REHABILITATION",
              "description": "Physical and rehabilitation medicine"
            },
            {
              "value": "phthisiology",
              "name": "PHTHISIOLOGY",
              "description": "Phthisiology"
            },
            {
              "value": "functional-diagnostics",
              "name": "FUNCTIONAL_DIAGNOSTICS",
              "description": "Functional diagnostics"
            },
            {
              "value": "surgery",
              "name": "SURGERY",
              "description": "Surgery"
            },
            {
              "value": "maxillofacial-surgery",
              "name": "MAXILLOFACIAL_SURGERY",
              "description": "Maxillofacial surgery"
            },
            {
              "value": "endocrinology",
              "name": "ENDOCRINOLOGY",
              "description": "Endocrinology"
            },
            {
              "value": "endoscopy",
              "name": "ENDOSCOPY",
              "description": "Endoscopy"
            }
          ],
          "many": true
        },
        {
          "name": "registrationUrl",
          "description": "Link to the page where participants register.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "forum",
          "description": "The forum that the event is a part of.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "forums"
          ],
          "many": false
        },
        {
          "name": "network",
          "description": "The network whose series of conferences the event belongs to.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "networks"
          ],
          "many": false
        },
        {
          "name": "federalDistrict",
          "description": "For a series by districts; filled in from the region.",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "FederalDistrict",
          "choices": [
            {
              "value": "central",
              "name": "CENTRAL",
              "description": "Central Federal District"
            },
            {
              "value": "northwestern",
              "name": "NORTHWESTERN",
              "description": "Northwestern Federal District"
            },
            {
              "value": "southern",
              "name": "SOUTHERN",
              "description": "Southern Federal District"
            },
            {
              "value": "north-caucasian",
              "name": "NORTH_CAUCASIAN",
              "description": "North Caucasian Federal District"
            },
            {
              "value": "volga",
              "name": "VOLGA",
              "description": "Volga Federal District"
            },
            {
              "value": "ural",
              "name": "URAL",
              "description": "Ural Federal District"
            },
            {
              "value": "siberian",
              "name": "SIBERIAN",
              "description": "Siberian Federal District"
            },
            {
              "value": "far-eastern",
              "name": "FAR_EASTERN",
              "description": "Far Eastern Federal District"
            }
          ],
          "many": false
        },
        {
          "name": "region",
          "description": "Host region",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "FederalSubject",
          "choices": [
            {
              "value": "altai-territory",
              "name": "ALTAI_TERRITORY",
              "description": "Altai Territory"
            },
            {
              "value": "amur",
              "name": "AMUR",
              "description": "Amur Region"
            },
            {
              "value": "arkhangelsk",
              "name": "ARKHANGELSK",
              "description": "Arkhangelsk Region"
            },
            {
              "value": "astrakhan",
              "name": "ASTRAKHAN",
              "description": "Astrakhan Region"
            },
            {
              "value": "belgorod",
              "name": "BELGOROD",
              "description": "Belgorod Region"
            },
            {
              "value": "bryansk",
              "name": "BRYANSK",
              "description": "Bryansk Region"
            },
            {
              "value": "vladimir",
              "name": "VLADIMIR",
              "description": "Vladimir Region"
            },
            {
              "value": "volgograd",
              "name": "VOLGOGRAD",
              "description": "Volgograd Region"
            },
            {
              "value": "vologda",
              "name": "VOLOGDA",
              "description": "Vologda Region"
            },
            {
              "value": "voronezh",
              "name": "VORONEZH",
              "description": "Voronezh Region"
            },
            {
              "value": "donetsk",
              "name": "DONETSK",
              "description": "Donetsk"
            },
            {
              "value": "jewish",
              "name": "JEWISH",
              "description": "Jewish Autonomous Region"
            },
            {
              "value": "trans-baikal",
              "name": "TRANS_BAIKAL",
              "description": "Trans-Baikal Territory"
            },
            {
              "value": "zaporozhye",
              "name": "ZAPOROZHYE",
              "description": "Zaporozhye Region"
            },
            {
              "value": "ivanovo",
              "name": "IVANOVO",
              "description": "Ivanovo Region"
            },
            {
              "value": "irkutsk",
              "name": "IRKUTSK",
              "description": "Irkutsk Region"
            },
            {
              "value": "kabardino-balkaria",
              "name": "KABARDINO_BALKARIA",
              "description": "Kabardino-Balkarian Republic"
            },
            {
              "value": "kaliningrad",
              "name": "KALININGRAD",
              "description": "Kaliningrad Region"
            },
            {
              "value": "kaluga",
              "name": "KALUGA",
              "description": "Kaluga Region"
            },
            {
              "value": "kamchatka",
              "name": "KAMCHATKA",
              "description": "Kamchatka Territory"
            },
            {
              "value": "karachay-cherkessia",
              "name": "KARACHAY_CHERKESSIA",
              "description": "Karachay-Cherkess Republic"
            },
            {
              "value": "kemerovo",
              "name": "KEMEROVO",
              "description": "Kemerovo Region – Kuzbass"
            },
            {
              "value": "kirov",
              "name": "KIROV",
              "description": "Kirov Region"
            },
            {
              "value": "kostroma",
              "name": "KOSTROMA",
              "description": "Kostroma Region"
            },
            {
              "value": "krasnodar",
              "name": "KRASNODAR",
              "description": "Krasnodar Territory"
            },
            {
              "value": "krasnoyarsk",
              "name": "KRASNOYARSK",
              "description": "Krasnoyarsk Territory"
            },
            {
              "value": "kurgan",
              "name": "KURGAN",
              "description": "Kurgan Region"
            },
            {
              "value": "kursk",
              "name": "KURSK",
              "description": "Kursk Region"
            },
            {
              "value": "leningrad",
              "name": "LENINGRAD",
              "description": "Leningrad Region"
            },
            {
              "value": "lipetsk",
              "name": "LIPETSK",
              "description": "Lipetsk Region"
            },
            {
              "value": "lugansk",
              "name": "LUGANSK",
              "description": "Lugansk"
            },
            {
              "value": "magadan",
              "name": "MAGADAN",
              "description": "Magadan Region"
            },
            {
              "value": "moscow",
              "name": "MOSCOW",
              "description": "Moscow"
            },
            {
              "value": "moscow-region",
              "name": "MOSCOW_REGION",
              "description": "Moscow Region"
            },
            {
              "value": "murmansk",
              "name": "MURMANSK",
              "description": "Murmansk Region"
            },
            {
              "value": "nenets",
              "name": "NENETS",
              "description": "Nenets Autonomous Area"
            },
            {
              "value": "nizhny-novgorod",
              "name": "NIZHNY_NOVGOROD",
              "description": "Nizhny Novgorod Region"
            },
            {
              "value": "novgorod",
              "name": "NOVGOROD",
              "description": "Novgorod Region"
            },
            {
              "value": "novosibirsk",
              "name": "NOVOSIBIRSK",
              "description": "Novosibirsk Region"
            },
            {
              "value": "omsk",
              "name": "OMSK",
              "description": "Omsk Region"
            },
            {
              "value": "orenburg",
              "name": "ORENBURG",
              "description": "Orenburg Region"
            },
            {
              "value": "oryol",
              "name": "ORYOL",
              "description": "Oryol Region"
            },
            {
              "value": "penza",
              "name": "PENZA",
              "description": "Penza Region"
            },
            {
              "value": "perm",
              "name": "PERM",
              "description": "Perm Territory"
            },
            {
              "value": "primorye",
              "name": "PRIMORYE",
              "description": "Primorye Territory"
            },
            {
              "value": "pskov",
              "name": "PSKOV",
              "description": "Pskov Region"
            },
            {
              "value": "adygea",
              "name": "ADYGEA",
              "description": "Republic of Adygea"
            },
            {
              "value": "altai-republic",
              "name": "ALTAI_REPUBLIC",
              "description": "Altai Republic"
            },
            {
              "value": "bashkortostan",
              "name": "BASHKORTOSTAN",
              "description": "Republic of Bashkortostan"
            },
            {
              "value": "buryatia",
              "name": "BURYATIA",
              "description": "Republic of Buryatia"
            },
            {
              "value": "dagestan",
              "name": "DAGESTAN",
              "description": "Republic of Dagestan"
            },
            {
              "value": "ingushetia",
              "name": "INGUSHETIA",
              "description": "Republic of Ingushetia"
            },
            {
              "value": "kalmykia",
              "name": "KALMYKIA",
              "description": "Republic of Kalmykia"
            },
            {
              "value": "karelia",
              "name": "KARELIA",
              "description": "Republic of Karelia"
            },
            {
              "value": "komi",
              "name": "KOMI",
              "description": "Komi Republic"
            },
            {
              "value": "crimea",
              "name": "CRIMEA",
              "description": "Crimea"
            },
            {
              "value": "mari-el",
              "name": "MARI_EL",
              "description": "Republic of Mari El"
            },
            {
              "value": "mordovia",
              "name": "MORDOVIA",
              "description": "Republic of Mordovia"
            },
            {
              "value": "yakutia",
              "name": "YAKUTIA",
              "description": "Republic of Sakha (Yakutia)"
            },
            {
              "value": "north-ossetia",
              "name": "NORTH_OSSETIA",
              "description": "Republic of North Ossetia – Alania"
            },
            {
              "value": "tatarstan",
              "name": "TATARSTAN",
              "description": "Republic of Tatarstan"
            },
            {
              "value": "tyva",
              "name": "TYVA",
              "description": "Republic of Tyva"
            },
            {
              "value": "khakassia",
              "name": "KHAKASSIA",
              "description": "Republic of Khakassia"
            },
            {
              "value": "rostov",
              "name": "ROSTOV",
              "description": "Rostov Region"
            },
            {
              "value": "ryazan",
              "name": "RYAZAN",
              "description": "Ryazan Region"
            },
            {
              "value": "samara",
              "name": "SAMARA",
              "description": "Samara Region"
            },
            {
              "value": "saint-petersburg",
              "name": "SAINT_PETERSBURG",
              "description": "Saint Petersburg"
            },
            {
              "value": "saratov",
              "name": "SARATOV",
              "description": "Saratov Region"
            },
            {
              "value": "sakhalin",
              "name": "SAKHALIN",
              "description": "Sakhalin Region"
            },
            {
              "value": "sverdlovsk",
              "name": "SVERDLOVSK",
              "description": "Sverdlovsk Region"
            },
            {
              "value": "sevastopol",
              "name": "SEVASTOPOL",
              "description": "Sevastopol"
            },
            {
              "value": "smolensk",
              "name": "SMOLENSK",
              "description": "Smolensk Region"
            },
            {
              "value": "stavropol",
              "name": "STAVROPOL",
              "description": "Stavropol Territory"
            },
            {
              "value": "tambov",
              "name": "TAMBOV",
              "description": "Tambov Region"
            },
            {
              "value": "tver",
              "name": "TVER",
              "description": "Tver Region"
            },
            {
              "value": "tomsk",
              "name": "TOMSK",
              "description": "Tomsk Region"
            },
            {
              "value": "tula",
              "name": "TULA",
              "description": "Tula Region"
            },
            {
              "value": "tyumen",
              "name": "TYUMEN",
              "description": "Tyumen Region"
            },
            {
              "value": "udmurtia",
              "name": "UDMURTIA",
              "description": "Udmurt Republic"
            },
            {
              "value": "ulyanovsk",
              "name": "ULYANOVSK",
              "description": "Ulyanovsk Region"
            },
            {
              "value": "khabarovsk",
              "name": "KHABAROVSK",
              "description": "Khabarovsk Territory"
            },
            {
              "value": "khanty-mansi",
              "name": "KHANTY_MANSI",
              "description": "Khanty-Mansi Autonomous Area – Yugra"
            },
            {
              "value": "kherson",
              "name": "KHERSON",
              "description": "Kherson Region"
            },
            {
              "value": "chelyabinsk",
              "name": "CHELYABINSK",
              "description": "Chelyabinsk Region"
            },
            {
              "value": "chechnya",
              "name": "CHECHNYA",
              "description": "Chechen Republic"
            },
            {
              "value": "chuvashia",
              "name": "CHUVASHIA",
              "description": "Chuvash Republic"
            },
            {
              "value": "chukotka",
              "name": "CHUKOTKA",
              "description": "Chukotka Autonomous Area"
            },
            {
              "value": "yamalo-nenets",
              "name": "YAMALO_NENETS",
              "description": "Yamalo-Nenets Autonomous Area"
            },
            {
              "value": "yaroslavl",
              "name": "YAROSLAVL",
              "description": "Yaroslavl Region"
            }
          ],
          "many": false
        },
        {
          "name": "city",
          "description": "City",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "accreditation",
          "description": "Accreditation (НМО)",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "Accreditation",
          "fields": [
            {
              "name": "status",
              "description": "Status",
              "localized": false,
              "required": true,
              "kind": "enum",
              "typeName": "AccreditationStatus",
              "choices": [
                {
                  "value": "not-accredited",
                  "name": "NOT_ACCREDITED",
                  "description": "Not accredited"
                },
                {
                  "value": "submitted",
                  "name": "SUBMITTED",
                  "description": "Submitted"
                },
                {
                  "value": "accredited",
                  "name": "ACCREDITED",
                  "description": "Accredited"
                },
                {
                  "value": "rejected",
                  "name": "REJECTED",
                  "description": "Rejected"
                }
              ],
              "many": false
            },
            {
              "name": "credits",
              "description": "How many credits (ЗЕТ) a participant gets.",
              "localized": false,
              "required": false,
              "kind": "number",
              "many": false
            },
            {
              "name": "code",
              "description": "Under which the event is listed on the НМО portal.",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "conditions",
              "description": "How long one must be present and how that is confirmed.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        }
      ]
    },
    {
      "slug": "people",
      "name": "Person",
      "single": "person",
      "list": "people",
      "role": "record",
      "pathPrefix": "/people",
      "description": "Who speaks, signs and answers for texts.",
      "fields": [
        {
          "name": "name",
          "description": "As the person is named in texts.",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "familyName",
          "description": "Family name",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "givenName",
          "description": "Given name",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "patronymic",
          "description": "Patronymic",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "nameWithInitials",
          "description": "Left empty, it is made from the parts of the name.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "nameGenitive",
          "description": "Of whom, in Russian: for sentences made of fields.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "appointments",
          "description": "Posts over time. A new post is a new row; statements keep the one of their day.",
          "localized": false,
          "required": false,
          "kind": "list",
          "typeName": "Appointment",
          "fields": [
            {
              "name": "organisation",
              "description": "Organisation",
              "localized": false,
              "required": true,
              "kind": "reference",
              "targets": [
                "organisations"
              ],
              "many": false
            },
            {
              "name": "position",
              "description": "As it stands after the name in a text.",
              "localized": true,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "from",
              "description": "From",
              "localized": false,
              "required": false,
              "kind": "day"
            },
            {
              "name": "until",
              "description": "Until",
              "localized": false,
              "required": false,
              "kind": "day"
            },
            {
              "name": "isMain",
              "description": "The person is named by it when there are several.",
              "localized": false,
              "required": false,
              "kind": "boolean"
            }
          ]
        },
        {
          "name": "pressContact",
          "description": "Telephone and e-mail meant for the press. Everybody sees them: nothing private.",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "PressContact",
          "fields": [
            {
              "name": "phone",
              "description": "Telephone",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "email",
              "description": "E-mail",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        }
      ]
    },
    {
      "slug": "organisations",
      "name": "Organisation",
      "single": "organisation",
      "list": "organisations",
      "role": "record",
      "pathPrefix": "/organisations",
      "description": "Authorities, clinics and societies: who publishes and takes part.",
      "fields": [
        {
          "name": "kind",
          "description": "Kind",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "OrganisationKind",
          "choices": [
            {
              "value": "authority",
              "name": "AUTHORITY",
              "description": "Authority"
            },
            {
              "value": "agency",
              "name": "AGENCY",
              "description": "Agency or foundation"
            },
            {
              "value": "clinic",
              "name": "CLINIC",
              "description": "Clinic or hospital"
            },
            {
              "value": "society",
              "name": "SOCIETY",
              "description": "Medical society"
            },
            {
              "value": "university",
              "name": "UNIVERSITY",
              "description": "University or institute"
            },
            {
              "value": "charity",
              "name": "CHARITY",
              "description": "Charity"
            },
            {
              "value": "media",
              "name": "MEDIA",
              "description": "Media"
            },
            {
              "value": "company",
              "name": "COMPANY",
              "description": "Company"
            },
            {
              "value": "other",
              "name": "OTHER",
              "description": "Other"
            }
          ],
          "many": false
        },
        {
          "name": "name",
          "description": "Full name",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "shortName",
          "description": "Short name",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "nameGenitive",
          "description": "Of whom, in Russian: for sentences made of fields.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "parent",
          "description": "The organisation that this one belongs to.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": false
        },
        {
          "name": "region",
          "description": "Region",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "FederalSubject",
          "choices": [
            {
              "value": "altai-territory",
              "name": "ALTAI_TERRITORY",
              "description": "Altai Territory"
            },
            {
              "value": "amur",
              "name": "AMUR",
              "description": "Amur Region"
            },
            {
              "value": "arkhangelsk",
              "name": "ARKHANGELSK",
              "description": "Arkhangelsk Region"
            },
            {
              "value": "astrakhan",
              "name": "ASTRAKHAN",
              "description": "Astrakhan Region"
            },
            {
              "value": "belgorod",
              "name": "BELGOROD",
              "description": "Belgorod Region"
            },
            {
              "value": "bryansk",
              "name": "BRYANSK",
              "description": "Bryansk Region"
            },
            {
              "value": "vladimir",
              "name": "VLADIMIR",
              "description": "Vladimir Region"
            },
            {
              "value": "volgograd",
              "name": "VOLGOGRAD",
              "description": "Volgograd Region"
            },
            {
              "value": "vologda",
              "name": "VOLOGDA",
              "description": "Vologda Region"
            },
            {
              "value": "voronezh",
              "name": "VORONEZH",
              "description": "Voronezh Region"
            },
            {
              "value": "donetsk",
              "name": "DONETSK",
              "description": "Donetsk"
            },
            {
              "value": "jewish",
              "name": "JEWISH",
              "description": "Jewish Autonomous Region"
            },
            {
              "value": "trans-baikal",
              "name": "TRANS_BAIKAL",
              "description": "Trans-Baikal Territory"
            },
            {
              "value": "zaporozhye",
              "name": "ZAPOROZHYE",
              "description": "Zaporozhye Region"
            },
            {
              "value": "ivanovo",
              "name": "IVANOVO",
              "description": "Ivanovo Region"
            },
            {
              "value": "irkutsk",
              "name": "IRKUTSK",
              "description": "Irkutsk Region"
            },
            {
              "value": "kabardino-balkaria",
              "name": "KABARDINO_BALKARIA",
              "description": "Kabardino-Balkarian Republic"
            },
            {
              "value": "kaliningrad",
              "name": "KALININGRAD",
              "description": "Kaliningrad Region"
            },
            {
              "value": "kaluga",
              "name": "KALUGA",
              "description": "Kaluga Region"
            },
            {
              "value": "kamchatka",
              "name": "KAMCHATKA",
              "description": "Kamchatka Territory"
            },
            {
              "value": "karachay-cherkessia",
              "name": "KARACHAY_CHERKESSIA",
              "description": "Karachay-Cherkess Republic"
            },
            {
              "value": "kemerovo",
              "name": "KEMEROVO",
              "description": "Kemerovo Region – Kuzbass"
            },
            {
              "value": "kirov",
              "name": "KIROV",
              "description": "Kirov Region"
            },
            {
              "value": "kostroma",
              "name": "KOSTROMA",
              "description": "Kostroma Region"
            },
            {
              "value": "krasnodar",
              "name": "KRASNODAR",
              "description": "Krasnodar Territory"
            },
            {
              "value": "krasnoyarsk",
              "name": "KRASNOYARSK",
              "description": "Krasnoyarsk Territory"
            },
            {
              "value": "kurgan",
              "name": "KURGAN",
              "description": "Kurgan Region"
            },
            {
              "value": "kursk",
              "name": "KURSK",
              "description": "Kursk Region"
            },
            {
              "value": "leningrad",
              "name": "LENINGRAD",
              "description": "Leningrad Region"
            },
            {
              "value": "lipetsk",
              "name": "LIPETSK",
              "description": "Lipetsk Region"
            },
            {
              "value": "lugansk",
              "name": "LUGANSK",
              "description": "Lugansk"
            },
            {
              "value": "magadan",
              "name": "MAGADAN",
              "description": "Magadan Region"
            },
            {
              "value": "moscow",
              "name": "MOSCOW",
              "description": "Moscow"
            },
            {
              "value": "moscow-region",
              "name": "MOSCOW_REGION",
              "description": "Moscow Region"
            },
            {
              "value": "murmansk",
              "name": "MURMANSK",
              "description": "Murmansk Region"
            },
            {
              "value": "nenets",
              "name": "NENETS",
              "description": "Nenets Autonomous Area"
            },
            {
              "value": "nizhny-novgorod",
              "name": "NIZHNY_NOVGOROD",
              "description": "Nizhny Novgorod Region"
            },
            {
              "value": "novgorod",
              "name": "NOVGOROD",
              "description": "Novgorod Region"
            },
            {
              "value": "novosibirsk",
              "name": "NOVOSIBIRSK",
              "description": "Novosibirsk Region"
            },
            {
              "value": "omsk",
              "name": "OMSK",
              "description": "Omsk Region"
            },
            {
              "value": "orenburg",
              "name": "ORENBURG",
              "description": "Orenburg Region"
            },
            {
              "value": "oryol",
              "name": "ORYOL",
              "description": "Oryol Region"
            },
            {
              "value": "penza",
              "name": "PENZA",
              "description": "Penza Region"
            },
            {
              "value": "perm",
              "name": "PERM",
              "description": "Perm Territory"
            },
            {
              "value": "primorye",
              "name": "PRIMORYE",
              "description": "Primorye Territory"
            },
            {
              "value": "pskov",
              "name": "PSKOV",
              "description": "Pskov Region"
            },
            {
              "value": "adygea",
              "name": "ADYGEA",
              "description": "Republic of Adygea"
            },
            {
              "value": "altai-republic",
              "name": "ALTAI_REPUBLIC",
              "description": "Altai Republic"
            },
            {
              "value": "bashkortostan",
              "name": "BASHKORTOSTAN",
              "description": "Republic of Bashkortostan"
            },
            {
              "value": "buryatia",
              "name": "BURYATIA",
              "description": "Republic of Buryatia"
            },
            {
              "value": "dagestan",
              "name": "DAGESTAN",
              "description": "Republic of Dagestan"
            },
            {
              "value": "ingushetia",
              "name": "INGUSHETIA",
              "description": "Republic of Ingushetia"
            },
            {
              "value": "kalmykia",
              "name": "KALMYKIA",
              "description": "Republic of Kalmykia"
            },
            {
              "value": "karelia",
              "name": "KARELIA",
              "description": "Republic of Karelia"
            },
            {
              "value": "komi",
              "name": "KOMI",
              "description": "Komi Republic"
            },
            {
              "value": "crimea",
              "name": "CRIMEA",
              "description": "Crimea"
            },
            {
              "value": "mari-el",
              "name": "MARI_EL",
              "description": "Republic of Mari El"
            },
            {
              "value": "mordovia",
              "name": "MORDOVIA",
              "description": "Republic of Mordovia"
            },
            {
              "value": "yakutia",
              "name": "YAKUTIA",
              "description": "Republic of Sakha (Yakutia)"
            },
            {
              "value": "north-ossetia",
              "name": "NORTH_OSSETIA",
              "description": "Republic of North Ossetia – Alania"
            },
            {
              "value": "tatarstan",
              "name": "TATARSTAN",
              "description": "Republic of Tatarstan"
            },
            {
              "value": "tyva",
              "name": "TYVA",
              "description": "Republic of Tyva"
            },
            {
              "value": "khakassia",
              "name": "KHAKASSIA",
              "description": "Republic of Khakassia"
            },
            {
              "value": "rostov",
              "name": "ROSTOV",
              "description": "Rostov Region"
            },
            {
              "value": "ryazan",
              "name": "RYAZAN",
              "description": "Ryazan Region"
            },
            {
              "value": "samara",
              "name": "SAMARA",
              "description": "Samara Region"
            },
            {
              "value": "saint-petersburg",
              "name": "SAINT_PETERSBURG",
              "description": "Saint Petersburg"
            },
            {
              "value": "saratov",
              "name": "SARATOV",
              "description": "Saratov Region"
            },
            {
              "value": "sakhalin",
              "name": "SAKHALIN",
              "description": "Sakhalin Region"
            },
            {
              "value": "sverdlovsk",
              "name": "SVERDLOVSK",
              "description": "Sverdlovsk Region"
            },
            {
              "value": "sevastopol",
              "name": "SEVASTOPOL",
              "description": "Sevastopol"
            },
            {
              "value": "smolensk",
              "name": "SMOLENSK",
              "description": "Smolensk Region"
            },
            {
              "value": "stavropol",
              "name": "STAVROPOL",
              "description": "Stavropol Territory"
            },
            {
              "value": "tambov",
              "name": "TAMBOV",
              "description": "Tambov Region"
            },
            {
              "value": "tver",
              "name": "TVER",
              "description": "Tver Region"
            },
            {
              "value": "tomsk",
              "name": "TOMSK",
              "description": "Tomsk Region"
            },
            {
              "value": "tula",
              "name": "TULA",
              "description": "Tula Region"
            },
            {
              "value": "tyumen",
              "name": "TYUMEN",
              "description": "Tyumen Region"
            },
            {
              "value": "udmurtia",
              "name": "UDMURTIA",
              "description": "Udmurt Republic"
            },
            {
              "value": "ulyanovsk",
              "name": "ULYANOVSK",
              "description": "Ulyanovsk Region"
            },
            {
              "value": "khabarovsk",
              "name": "KHABAROVSK",
              "description": "Khabarovsk Territory"
            },
            {
              "value": "khanty-mansi",
              "name": "KHANTY_MANSI",
              "description": "Khanty-Mansi Autonomous Area – Yugra"
            },
            {
              "value": "kherson",
              "name": "KHERSON",
              "description": "Kherson Region"
            },
            {
              "value": "chelyabinsk",
              "name": "CHELYABINSK",
              "description": "Chelyabinsk Region"
            },
            {
              "value": "chechnya",
              "name": "CHECHNYA",
              "description": "Chechen Republic"
            },
            {
              "value": "chuvashia",
              "name": "CHUVASHIA",
              "description": "Chuvash Republic"
            },
            {
              "value": "chukotka",
              "name": "CHUKOTKA",
              "description": "Chukotka Autonomous Area"
            },
            {
              "value": "yamalo-nenets",
              "name": "YAMALO_NENETS",
              "description": "Yamalo-Nenets Autonomous Area"
            },
            {
              "value": "yaroslavl",
              "name": "YAROSLAVL",
              "description": "Yaroslavl Region"
            }
          ],
          "many": false
        },
        {
          "name": "contacts",
          "description": "For readers",
          "localized": false,
          "required": false,
          "kind": "group",
          "typeName": "OrganisationContacts",
          "fields": [
            {
              "name": "website",
              "description": "Website",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "phone",
              "description": "Telephone",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            },
            {
              "name": "email",
              "description": "E-mail",
              "localized": false,
              "required": false,
              "kind": "text",
              "many": false
            }
          ]
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        }
      ]
    },
    {
      "slug": "topics",
      "name": "Topic",
      "single": "topic",
      "list": "topics",
      "role": "record",
      "pathPrefix": "/topics",
      "description": "What publications are about: readers find them by topic.",
      "fields": [
        {
          "name": "name",
          "description": "Name",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "parent",
          "description": "Left empty, the topic is at the top of the tree.",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "topics"
          ],
          "many": false
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        }
      ]
    },
    {
      "slug": "boilerplates",
      "name": "Boilerplate",
      "single": "boilerplate",
      "list": "boilerplates",
      "role": "record",
      "pathPrefix": null,
      "description": "A paragraph about an organisation that ends its press releases; each keeps its wording.",
      "fields": [
        {
          "name": "title",
          "description": "Heading of the paragraph, such as “About the department”.",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "text",
          "description": "Text",
          "localized": true,
          "required": true,
          "kind": "text",
          "many": false
        },
        {
          "name": "organisation",
          "description": "Organisation",
          "localized": false,
          "required": false,
          "kind": "reference",
          "targets": [
            "organisations"
          ],
          "many": false
        },
        {
          "name": "slug",
          "description": "Latin letters, digits and hyphens. Left empty, it is made from the title.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        }
      ]
    },
    {
      "slug": "media",
      "name": "Media",
      "single": "media",
      "list": "mediaFiles",
      "publicWhen": "complete",
      "role": "record",
      "pathPrefix": null,
      "description": "An image or document; the file is public only while a publication refers to it.",
      "fields": [
        {
          "name": "filename",
          "kind": "text",
          "many": false,
          "description": "Name of the file.",
          "localized": false,
          "required": false
        },
        {
          "name": "mimeType",
          "kind": "text",
          "many": false,
          "description": "Media type of the file.",
          "localized": false,
          "required": false
        },
        {
          "name": "filesize",
          "kind": "number",
          "many": false,
          "description": "Size in bytes.",
          "localized": false,
          "required": false
        },
        {
          "name": "width",
          "kind": "number",
          "many": false,
          "description": "Width of an image in pixels.",
          "localized": false,
          "required": false
        },
        {
          "name": "height",
          "kind": "number",
          "many": false,
          "description": "Height of an image in pixels.",
          "localized": false,
          "required": false
        },
        {
          "name": "alt",
          "description": "What the image shows or the document is about, in a phrase.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "decorative",
          "description": "Whether the image tells nothing, so that screen readers pass it over.",
          "localized": false,
          "required": false,
          "kind": "boolean"
        },
        {
          "name": "credit",
          "description": "Whom to name beside the image.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "rightsHolder",
          "description": "Who holds the rights: an institution, an agency, the author.",
          "localized": true,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "licence",
          "description": "Licence",
          "localized": false,
          "required": false,
          "kind": "enum",
          "typeName": "MediaLicence",
          "choices": [
            {
              "value": "own",
              "name": "OWN",
              "description": "Made by the publisher"
            },
            {
              "value": "agreement",
              "name": "AGREEMENT",
              "description": "Used by agreement"
            },
            {
              "value": "press",
              "name": "PRESS",
              "description": "Offered to the press"
            },
            {
              "value": "cc-by",
              "name": "CC_BY",
              "description": "Creative Commons Attribution"
            },
            {
              "value": "cc-by-sa",
              "name": "CC_BY_SA",
              "description": "Creative Commons Attribution-ShareAlike"
            },
            {
              "value": "public-domain",
              "name": "PUBLIC_DOMAIN",
              "description": "Public domain"
            }
          ],
          "many": false
        },
        {
          "name": "rightsExpire",
          "description": "The last day on which new publications may show the file.",
          "localized": false,
          "required": false,
          "kind": "day"
        },
        {
          "name": "originalName",
          "description": "The name it was uploaded with, and is saved under.",
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "pages",
          "description": "Number of pages of a document.",
          "localized": false,
          "required": false,
          "kind": "number",
          "many": false
        },
        {
          "name": "duration",
          "description": "Length of a recording, in seconds.",
          "localized": false,
          "required": false,
          "kind": "number",
          "many": false
        },
        {
          "name": "text",
          "unlisted": true,
          "localized": false,
          "required": false,
          "kind": "text",
          "many": false
        },
        {
          "name": "renditions",
          "unlisted": true,
          "localized": false,
          "required": false,
          "kind": "json"
        }
      ]
    }
  ]
}
