import { describe, expect, it } from 'vitest';
import { libraryOf, reference, stuk } from './papers.ts';

describe('the Handelingen by page, from before items had numbers', () => {
  const item = (id: string, kamer: 'I' | 'II' = 'II') =>
    stuk(id, 'Wat werd gezegd.', { soort: 'handelingen', kamer, vergaderjaar: '2007-2008' });
  const among = async (text: string, ...items: ReturnType<typeof item>[]) => {
    const library = await libraryOf(...items);
    const { soort, doelen } = await library.resolve(reference(text));
    return [soort, ...doelen];
  };
  const found = (text: string) =>
    among(
      text,
      item('h-tk-20072008-4866-4868'),
      item('h-tk-20072008-4868-4901'),
      item('h-ek-20072008-4860-4880', 'I'),
    );

  it('are the item that has the page', async () => {
    expect(await found('Handelingen II 2007/08, blz. 4867')).toEqual(['document', 'h-tk-20072008-4866-4868']);
    expect(await found('Handelingen II 2007/08, blz. 4867-4868')).toEqual([
      'document',
      'h-tk-20072008-4866-4868',
    ]);
    expect(await found('Handelingen I 2007/08, blz. 4867')).toEqual(['document', 'h-ek-20072008-4860-4880']);
    expect(await found('Handelingen II 2007/08, blz. 4868-4901')).toEqual([
      'document',
      'h-tk-20072008-4868-4901',
    ]);
  });

  it('are both items where one ends and the other begins on the page, and none where no item has it', async () => {
    expect(await found('Handelingen II 2007/08, blz. 4868')).toEqual([
      'kandidaten',
      'h-tk-20072008-4866-4868',
      'h-tk-20072008-4868-4901',
    ]);
    expect(await found('Handelingen II 2007/08, blz. 4902')).toEqual(['niets']);
    expect(await found('Handelingen II 2006/07, blz. 4867')).toEqual(['niets']);
  });

  it('are a single item where it is cited from its first page to its last', async () => {
    const whole = item('h-tk-20072008-4866-4868');
    const around = item('h-tk-20072008-4860-4870');
    expect(await among('Handelingen II 2007/08, blz. 4866-4868', around, whole)).toEqual([
      'document',
      'h-tk-20072008-4866-4868',
    ]);
    for (const pages of ['4866-4867', '4867-4868'])
      expect(await among(`Handelingen II 2007/08, blz. ${pages}`, around, whole)).toEqual([
        'kandidaten',
        'h-tk-20072008-4860-4870',
        'h-tk-20072008-4866-4868',
      ]);
  });

  it('are not the item whose last page only begins like the one cited', async () => {
    const items = [item('h-tk-20072008-10-20'), item('h-tk-20072008-12-134')];
    expect(await among('Handelingen II 2007/08, blz. 12-13', ...items)).toEqual([
      'kandidaten',
      'h-tk-20072008-10-20',
      'h-tk-20072008-12-134',
    ]);
  });
});
