declare module 'japanese-holidays' {
  /** Holidays of one year of Japan; `furikae`: substitute holidays too. Months count from 1. */
  export function getHolidaysOf(year: number, furikae?: boolean): readonly { readonly month: number; readonly date: number; readonly name: string }[];
}
