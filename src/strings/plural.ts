/** In: a language. Out: whether it uses the singular for a count. */
export function singularIn(language: string): (count: number) => boolean {
  // Created on first use: the content script carries both languages and speaks one.
  let rules: Intl.PluralRules | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(language);
    return rules.select(count) === 'one';
  };
}
