/** In: a language. Out: whether it speaks of a count in the singular. */
export function singularIn(language: string): (count: number) => boolean {
  const rules = new Intl.PluralRules(language);
  return (count) => rules.select(count) === 'one';
}
