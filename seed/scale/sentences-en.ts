import type { Random } from './random.ts'
import { capitalised } from './russian.ts'
import type { Pattern } from './pattern.ts'
import { actions, actors, audiences, districts, effects, hours, place, tools } from './words.ts'

const word = (random: Random, list: readonly { en: string }[]) => random.pick(list).en

/** Sentences about anything that a city's health services do; each is whole by itself. */
export const englishSentences: Pattern[] = [
  (r, { en }) => `${word(r, actors)} recalls that ${en} concerns every family.`,
  (r, { en }) => `${word(r, actors)} answers questions about ${en} ${word(r, hours)}.`,
  (r, { en }) => `${word(r, actors)} counts ${en} among the main tasks of the year.`,
  (r) => `Before the visit patients are advised to ${word(r, actions)}.`,
  (r) => `Nurses remind ${word(r, audiences)} to ${word(r, actions)}.`,
  (r) => `${r.integer(2, 20)} doctors see patients ${place(r).en}, ${word(r, hours)}.`,
  (r) => `More than ${r.integer(2, 90)}00 residents have made use of it since January.`,
  (r, { en }) =>
    `In a survey ${r.integer(22, 78)}% of residents had heard of ${en} from their family doctor.`,
  (r, { en }) => `What ${word(r, audiences)} ask most often is how ${en} begins.`,
  (r) => `There are hours reserved for ${word(r, audiences)}: ${word(r, hours)}.`,
  (r) => `${capitalised(word(r, tools))} ${word(r, effects)}.`,
  (r, { en }) => `More about ${en} can be learned ${place(r).en}.`,
  (r, { en }) => `The plan for ${r.integer(2022, 2027)} extends ${en} to all districts.`,
  (r, { en }) => `A deputy chief physician answers for ${en} in each district.`,
  (r) => `A working group reads every week what ${word(r, audiences)} write.`,
  (r) => `In the ${word(r, districts)} district the new rules hold since ${r.integer(2022, 2026)}.`,
  (r, { en }) => `Enquiries about ${en} have grown by ${r.integer(3, 40)}% within a year.`,
  () => 'Please cancel a booking that you cannot keep: another patient will take the time.',
  (r) => `Doctors teach ${word(r, audiences)} to keep a diary and to ask for help in time.`,
  (r, { en }) => `The city has set aside ${r.integer(5, 340)} million roubles for ${en}.`,
  (r) => `The average wait has fallen from ${r.integer(8, 14)} to ${r.integer(2, 7)} days.`,
  () => 'If you suddenly feel much worse, do not wait: call 103 or 112.',
]
