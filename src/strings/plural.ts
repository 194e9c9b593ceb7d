/** In: a language. Out: whether it speaks of a count in the singular. */
export function singularIn(language: string): (count: number) => boolean {
  // Made when first asked: the script on a page carries both languages and speaks one.
  let rules: Intl.PluralRules | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(language);
    return rules.select(count) === 'one';
  };
}
