/** Automatic numbers of Word: numbering.xml in, the label of each list paragraph ("Vraag 3", "2)", "a.") out. */
import { Parser } from 'htmlparser2';
import { Diepte } from '../markup/depth.ts';

interface Niveau {
  start: number;
  vorm: string;
  tekst: string;
}

/** Gives the next label for a paragraph of a list. */
export type Labels = (numId: string, ilvl: number) => string;

export function labelsVan(xml: string | undefined): Labels {
  const abstract = new Map<string, Niveau[]>();
  const lijsten = new Map<string, string>();
  if (xml) lees(xml, abstract, lijsten);
  const standen = new Map<string, number[]>();
  return (numId, ilvl) => {
    const bron = lijsten.get(numId);
    const niveaus = bron === undefined ? undefined : abstract.get(bron);
    const niveau = niveaus?.[ilvl];
    if (!niveaus || !niveau || numId === '0') return '';
    const stand = standen.get(numId) ?? [];
    standen.set(numId, stand);
    stand[ilvl] = (stand[ilvl] ?? niveau.start - 1) + 1;
    stand.length = ilvl + 1;
    if (niveau.vorm === 'bullet') return '•';
    if (niveau.vorm === 'none') return '';
    return niveau.tekst.replace(/%([1-9])/gu, (_, n: string) => {
      const laag = Number(n) - 1;
      return schrijf(stand[laag] ?? niveaus[laag]?.start ?? 1, niveaus[laag]?.vorm ?? 'decimal');
    });
  };
}

function lees(xml: string, abstract: Map<string, Niveau[]>, lijsten: Map<string, string>): void {
  let huidige: Niveau[] | undefined;
  let niveau: Niveau | undefined;
  let lijst: string | undefined;
  const diepte = new Diepte();
  const parser = new Parser(
    {
      onopentag(naam, at) {
        diepte.open();
        const val = at['w:val'] ?? '';
        if (naam === 'w:abstractNum') {
          huidige = [];
          abstract.set(at['w:abstractNumId'] ?? '', huidige);
        }
        if (naam === 'w:num') lijst = at['w:numId'];
        else if (naam === 'w:abstractNumId' && lijst !== undefined) lijsten.set(lijst, val);
        else if (naam === 'w:lvl' && huidige && lijst === undefined) {
          const i = Number(at['w:ilvl']);
          niveau = { start: 1, vorm: 'decimal', tekst: '' };
          if (i >= 0 && i < 9) huidige[i] = niveau;
        } else if (niveau && naam === 'w:start') niveau.start = Number(val) || 0;
        else if (niveau && naam === 'w:numFmt') niveau.vorm = val;
        else if (niveau && naam === 'w:lvlText') niveau.tekst = val.slice(0, 40);
      },
      onclosetag(naam) {
        diepte.sluit();
        if (naam === 'w:lvl') niveau = undefined;
        else if (naam === 'w:abstractNum') huidige = undefined;
        else if (naam === 'w:num') lijst = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

function schrijf(n: number, vorm: string): string {
  if (vorm === 'lowerLetter' || vorm === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((n - 1) % 26));
    return vorm === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (vorm !== 'lowerRoman' && vorm !== 'upperRoman') return String(n);
  const tekens: [number, string][] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let uit = '';
  let rest = Math.min(n, 39);
  for (const [waarde, teken] of tekens) for (; rest >= waarde; rest -= waarde) uit += teken;
  return vorm === 'upperRoman' ? uit.toUpperCase() : uit;
}
