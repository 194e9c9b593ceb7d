import { describe, expect, it } from 'vitest';
import { readPageMessage } from '../../entrypoints/background/pages.ts';
import type { PageText } from '../../src/documents/index.ts';

const OWN = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z21613&did=2025D51234';

/** A line of a page; what stands between [ and ] links to the next of the addresses. */
function line(marked: string, ...addresses: string[]): PageText['blocks'][number] {
  let text = '';
  const pieces = marked.split(/[[\]]/).flatMap((words, i) => {
    const start = text.length;
    text += words;
    return i % 2 ? [{ start, end: text.length, href: addresses[(i - 1) / 2] ?? '' }] : [];
  });
  return { text, pieces };
}

/** What is underlined in these lines, with what it stands for. */
async function underlined(...lines: PageText['blocks']): Promise<string[]> {
  const blocks = [{ text: 'Een pagina', heading: 1 }, ...lines];
  const { references } = await readPageMessage({ url: OWN, blocks }, {});
  return references.map(({ block, start, end, reference: { kind, ids } }) =>
    [blocks[block]?.text.slice(start, end), kind, ...ids].join(' | '),
  );
}

describe('a link', () => {
  it('is a reference to the paper that its address names, whatever its text says', async () => {
    expect(
      await underlined(
        line('Lees [de brief]', '/kamerstukken/brieven_regering/detail?id=2025Z18000&did=2025D41000'),
        line('[ Vragen over tolk ] en [een wet]', 'detail?id=2025Z18684', 'https://example.org/wet'),
        line('In [het verslag]', 'https://zoek.officielebekendmakingen.nl/kst-36740-VII-20.html'),
      ),
    ).toEqual([
      'de brief | document | 2025D41000 | 2025Z18000',
      'Vragen over tolk | zaak | 2025Z18684',
      'het verslag | kamerstuk | kst-36740-VII-20',
    ]);
  });

  it('gives way to what its text names', async () => {
    expect(
      await underlined(
        line('Zie [Kamerstuk 31 066, nr. 1512] daarover', 'detail?id=2025Z18000&did=2025D41000'),
      ),
    ).toEqual(['Kamerstuk 31 066, nr. 1512 | kamerstuk | kst-31066-1512']);
  });

  it('to the page itself, to no paper or without words is none', async () => {
    expect(
      await underlined(
        line('[Vragen]', '?id=2025Z21613&did=2025D51234'),
        line('[Download]', '/downloads/document?id=2025D51234'),
        line('[De zaak]', 'detail?id=2025Z21613'),
        line('[ ] [Kalender] [Bel] [Stuur door]', 'detail?id=2025Z18684', '/agenda', 'tel:0701', 'http://['),
      ),
    ).toEqual([]);
  });

  it('to another paper of the same zaak is a reference', async () => {
    expect(await underlined(line('[Het antwoord]', 'detail?id=2025Z21613&did=2025D60000'))).toEqual([
      'Het antwoord | document | 2025D60000 | 2025Z21613',
    ]);
  });

  it('that downloads a paper counts where no other leads to it', async () => {
    const file = '/downloads/document?id=2025D41000';
    expect(
      await underlined(line('[De brief] [Download]', 'detail?id=2025Z18000&did=2025D41000', file)),
    ).toHaveLength(1);
    expect(await underlined(line('Lees [de brief]', file))).toEqual(['de brief | document | 2025D41000']);
  });
});
