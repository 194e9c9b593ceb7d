import { describe, expect, it } from 'vitest';
import { type Noot, noteBehind } from '../../src/documents/index.ts';

const NAME = 'de motie-Bruyning';

/** The number of the note found behind the name, where its mark stands behind `between`. */
const found = (between: string) => {
  const text = `Kent u ${NAME}${between}`;
  const noot: Noot = { nummer: 3, bij: 'vraag-1', positie: text.length };
  return noteBehind(`${text} En verder?`, text.length - between.length, [noot])?.nummer;
};

describe('the note behind a name', () => {
  it.each(['', '.', '”)', '? ', '”). '])('may be parted from it by what closes: "%s"', (between) => {
    expect(found(between)).toBe(3);
  });

  it.each(['”). .', '.....'])('is not five characters away: "%s"', (between) => {
    expect(found(between)).toBeUndefined();
  });

  it.each([' en', 's', ' (', ' «'])('is not that of what follows: "%s"', (between) => {
    expect(found(between)).toBeUndefined();
  });

  it('does not stand before its end', () => {
    const noten: Noot[] = [{ nummer: 3, bij: 'vraag-1', positie: 4 }];
    expect(noteBehind('Kent u', 6, noten)).toBeUndefined();
  });

  it('is the first of several', () => {
    const noten: Noot[] = [1, 2].map((nummer) => ({ nummer, bij: 'vraag-1', positie: 6 + nummer }));
    expect(noteBehind('Kent u?”', 6, noten)?.nummer).toBe(1);
  });
});
