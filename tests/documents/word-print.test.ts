/** What Word prints by its styles, lists and run properties, in specimens of our own. */
import { describe, expect, it } from 'vitest';
import { type DocxParts, makeDocx } from './make-docx.ts';
import { marks, part, read } from './read.ts';

const HEAD = 'Antwoorden van de minister van Justitie op vragen van het lid Berg (SP) over honden';
const paper = (parts: DocxParts) =>
  read(makeDocx({ ...parts, paragraphs: [{ text: HEAD, bold: true }, ...parts.paragraphs] }));
const adressen = async (parts: DocxParts): Promise<string[]> =>
  (await paper(parts)).delen.map((d) => d.adres);

describe('a Word document', () => {
  it('numbers its questions by their style', async () => {
    const vraag = (text: string) => ({ text, style: 'Vraagkop' });
    const styles = {
      Vraagkop: '<w:basedOn w:val="Lijst"/><w:rPr><w:b/></w:rPr>',
      Lijst: '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
    };
    const paragraphs = [vraag('Kent u het?'), 'Antwoord', 'Ja.', vraag('En?'), 'Antwoord', 'Nee.'];
    expect(await adressen({ paragraphs, lists: ['Vraag %1'], styles })).toEqual([
      'vraag-1',
      'antwoord-1',
      'vraag-2',
      'antwoord-2',
    ]);
  });

  it('sets its questions in bold by their style, and answers in plain print', async () => {
    const bold = (text: string) => ({ text, style: 'Vet' });
    const d = await paper({
      paragraphs: [
        bold('Vraag 1'),
        bold('Kent u het? Ik wel.'),
        'Ja.',
        bold('Vraag 2'),
        bold('En? Zeg op.'),
        'Nee.',
      ],
      styles: { Vet: '<w:rPr><w:b/></w:rPr>' },
    });
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het? Ik wel.'],
      ['antwoord-1', 'Ja.'],
      ['vraag-2', 'En? Zeg op.'],
      ['antwoord-2', 'Nee.'],
    ]);
  });

  it('counts on in a second list of the same form, unless that starts afresh', async () => {
    const vraag = (text: string, list: number) => ({ text, list });
    const paragraphs = [vraag('Kent u het?', 1), 'Antwoord', 'Ja.', vraag('En?', 2), 'Antwoord', 'Nee.'];
    expect(await adressen({ paragraphs, lists: ['Vraag %1', { as: 1 }] })).toContain('antwoord-2');
    const items = (list: number) => ['grote;', 'kleine.'].map((text) => ({ text, list }));
    const d = await paper({
      paragraphs: ['Vraag 1', 'Welke?', 'Antwoord 1', 'Deze:', ...items(1), 'Of deze:', ...items(2)],
      lists: ['%1)', { as: 1, from: 1 }],
    });
    expect(part(d, 'antwoord-1').tekst).toBe('Deze:\n1) grote;\n2) kleine.\nOf deze:\n1) grote;\n2) kleine.');
  });

  it('shows no hidden text, no soft hyphen and no comma between marks; underlined lines are headings', async () => {
    const run = (text: string, print = '') => `<w:r><w:rPr>${print}</w:rPr><w:t>${text}</w:t></w:r>`;
    const raised = '<w:vertAlign w:val="superscript"/>';
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const line = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
    const d = await read(
      makeDocx({
        paragraphs: [],
        notes: ['NOS.', 'AD.'],
        before: [
          line(run(HEAD)),
          line(run('Vraag 1')),
          line(run('Kent u het Kamer\u00adstuk'), mark(2), run(', ', raised), mark(3), run('?')),
          line(run('Antwoord 1')),
          line(run('Ja.'), run('GEHEIM', '<w:vanish/>')),
          line(run('Honden', '<w:u w:val="single"/>')),
          line(run('Over honden valt veel te zeggen.')),
        ].join(''),
      }),
    );
    expect(part(d, 'vraag-1').tekst).toBe('Kent u het Kamerstuk?');
    expect(marks(d)).toEqual(['1 vraag-1 Kamerstuk', '2 vraag-1 Kamerstuk']);
    expect(part(d, 'antwoord-1')).toMatchObject({
      tekst: 'Ja.\nOver honden valt veel te zeggen.',
      secties: [{ kop: 'Honden' }],
    });
  });
});
