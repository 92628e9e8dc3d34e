/** Works that exist, as they are cited; the numbers are those of the list of the guideline. */
const citation = (authors: string, title: string, publishedIn: string, year: number) => ({
  ...{ authors, title, publishedIn, year },
})

export const handHygiene = {
  ...citation(
    'World Health Organization',
    'WHO Guidelines on Hand Hygiene in Health Care',
    'WHO, ISBN 9789241597906',
    2009,
  ),
  url: 'https://www.who.int/publications/i/item/9789241597906',
}

export const handHygieneProgramme = {
  ...citation(
    'Pittet D., Hugonnet S., Harbarth S. et al.',
    'Effectiveness of a hospital-wide programme to improve compliance with hand hygiene',
    'Lancet 356: 1307–1312',
    2000,
  ),
  doi: '10.1016/S0140-6736(00)02814-2',
  pmid: '11073019',
}

export const reminders = {
  ...citation(
    'Jacobson Vann J. C., Jacobson R. M., Coyne-Beasley T. et al.',
    'Patient reminder and recall interventions to improve immunization rates',
    'Cochrane Database of Systematic Reviews',
    2018,
  ),
  doi: '10.1002/14651858.CD003941.pub3',
}

export const sleep = {
  ...citation(
    'Watson N. F., Badr M. S., Belenky G. et al.',
    'Recommended Amount of Sleep for a Healthy Adult: a Joint Consensus Statement of the American Academy of Sleep Medicine and Sleep Research Society',
    'Sleep 38 (6): 843–844',
    2015,
  ),
  doi: '10.5665/sleep.4716',
}

export const physicalActivity = {
  ...citation(
    'World Health Organization',
    'WHO guidelines on physical activity and sedentary behaviour',
    'WHO, ISBN 9789240015128',
    2020,
  ),
  url: 'https://www.who.int/publications/i/item/9789240015128',
}

/** Invented, like the city. */
export const cityOrder = {
  ...citation(
    'Департамент здравоохранения Светлогорья-на-Ладе (вымышленный)',
    'Порядок встречи и маршрутизации пациента: городской документ (образец)',
    'Светлогорье-на-Ладе',
    2024,
  ),
  url: 'https://example.org/svetlogorye/pathway',
}
