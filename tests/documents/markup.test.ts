import { describe, expect, it } from 'vitest';
import { marks, part, read } from './read.ts';

const noot = (n: number, text: string) =>
  `<noot id="n${n}" type="voet"><noot.nr>${n}</noot.nr><noot.al>${text}</noot.al></noot>`;

describe('official XML', () => {
  it('of written questions', async () => {
    const d = await read(
      `<?xml version="1.0"?><officiele-publicatie><metadata><meta name="DC.identifier" content="ah-tk-20242025-77"/></metadata><kamervragen>
<kamervraagnummer>77</kamervraagnummer>
<kamervraagomschrijving>Vragen van het lid Berg (CDA) aan de Minister van Justitie over fietsen (ingezonden 3 oktober 2024).</kamervraagomschrijving>
<kamervraagopmerking>Antwoord van Minister Dal (Justitie) (ontvangen 4 november 2024).</kamervraagopmerking>
<vraag><nr>Vraag 1</nr><al>Kent u het bericht?${noot(1, 'NOS, 3 mei 2024.')} En dit?</al></vraag>
<vraag><nr>2</nr><al>Wat dan?${noot(1, 'Een tweede noot 1.')}</al></vraag>
<antwoord><nr>Antwoord 1 en 2</nr><al>Ja, zie <extref doc="kst-31066-12" soort="document">
  Kamerstuk 31 066, nr. 12
 </extref>
 .</al></antwoord></kamervragen></officiele-publicatie>`,
    );
    expect(d).toMatchObject({
      id: 'ah-tk-20242025-77',
      nummer: '77',
      ingezonden: '2024-10-03',
      ontvangen: '2024-11-04',
    });
    expect(d.delen.map((x) => [x.adres, x.nummers, x.tekst])).toEqual([
      ['vraag-1', [1], 'Kent u het bericht? En dit?'],
      ['vraag-2', [2], 'Wat dan?'],
      ['antwoord-1', [1, 2], 'Ja, zie Kamerstuk 31 066, nr. 12.'],
    ]);
    expect(marks(d)).toEqual(['1 vraag-1 bericht?', '1 vraag-2 dan?']);
    expect(d.noten.map((n) => n.tekst)).toEqual(['NOS, 3 mei 2024.', 'Een tweede noot 1.']);
  });

  it('of questions with a mededeling or a toelichting below their own headings', async () => {
    const set = (rest: string) =>
      `<?xml version="1.0"?><officiele-publicatie><kamervragen><kamervraagnummer>77</kamervraagnummer><kamervraagomschrijving>Vragen van het lid Berg (CDA) aan de Minister van Justitie over fietsen (ingezonden 3 oktober 2024).</kamervraagomschrijving><vraag><nr>Vraag 1</nr><al>Kent u het bericht?${noot(1, 'NOS.')}, ${noot(2, 'AD.')}</al></vraag>${rest}</kamervragen></officiele-publicatie>`;
    const late = await read(set('<antwoord><nr>Mededeling</nr><al>Dit duurt langer.</al></antwoord>'));
    expect(late.reactie).toBe('mededeling');
    expect(part(late, 'mededeling').tekst).toBe('Dit duurt langer.');
    const closed = await read(
      set(
        '<toelichting><titel>Toelichting:</titel><al>Ter aanvulling.</al></toelichting><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>',
      ),
    );
    expect(closed.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht?'],
      ['toelichting', 'Ter aanvulling.'],
      ['antwoord-1', 'Ja.'],
    ]);
    expect(marks(closed)).toEqual(['1 vraag-1 bericht?', '2 vraag-1 bericht?']);
  });

  it('of a motie, with dossier, chapter, movers and dictum', async () => {
    const d = await read(
      `<?xml version="1.0"?><officiele-publicatie><kamerstuk><dossier><dossiernummer><dossiernr>36 740</dossiernr><begrotingshoofdstuk>VII</begrotingshoofdstuk></dossiernummer><titel>Begroting</titel></dossier><stuk><stuknr>Nr. <ondernummer kamer="2">20</ondernummer></stuknr><titel>MOTIE VAN DE LEDEN BERG EN VAN DAL</titel><datumtekst>Voorgesteld 5 juni 2025</datumtekst><algemeen><vrije-tekst><tekst><al>De Kamer,</al><al>gehoord de beraadslaging,</al><al>verzoekt de regering te fietsen,</al><al>en gaat over tot de orde van de dag.</al><al>Berg</al><al>Van Dal</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`,
    );
    expect(d).toMatchObject({
      id: 'kst-36740-VII-20',
      soort: 'motie',
      dossier: '36740-VII',
      nummer: '20',
      datum: '2025-06-05',
      indieners: [{ naam: 'Berg' }, { naam: 'Van Dal' }],
    });
    expect(part(d, 'dictum').tekst).toBe('verzoekt de regering te fietsen,');
  });

  it('of a publication that carries several numbers, which goes by the first', async () => {
    const d = await read(
      `<?xml version="1.0"?><officiele-publicatie><kamerstuk><dossier><dossiernummer><dossiernr>26 824</dossiernr></dossiernummer><titel>Fietswet</titel></dossier><stuk><stuknr>Nrs. <ondernummer kamer="2">1–2</ondernummer></stuknr><titel>VOORSTEL VAN WET</titel><algemeen><vrije-tekst><tekst><al>Alzo Wij.</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`,
    );
    expect(d).toMatchObject({ id: 'kst-26824-1', soort: 'kamerstuk', dossier: '26824', nummer: '1-2' });
  });

  it('of a sitting: speakers are parts; two byte order marks and doubly encoded letters are mended', async () => {
    const spreker = (voor: string, naam: string, rest: string, tekst: string) =>
      `<spreekbeurt>\n<spreker>\n<voorvoegsels>\n${voor}\n</voorvoegsels>\n<naam>\n<achternaam>\n${naam}\n</achternaam>\n</naam>\n${rest}\n</spreker>\n<tekst>\n<al>\n${tekst}\n</al>\n</tekst>\n</spreekbeurt>`;
    const d = await read(
      `\ufeff\u00ef\u00bb\u00bf\n<?xml version="1.0" encoding="utf-8"?>\n<officiele-publicatie>\n<metadata>\n<meta content="https://zoek.officielebekendmakingen.nl/h-tk-20242025-70-3/metadata.xml" name="OVERHEIDop.externMetadataRecord"/>\n</metadata>\n<handelingen>\n<agendapunt>\n<nr>\n3\n</nr>\n<item-titel>\nFietsen\n</item-titel>\n${spreker('De', 'voorzitter', ':', 'Het woord is aan mevrouw KrÃ¶ger.')}\n${spreker('Mevrouw', 'KrÃ¶ger', '(\n<politiek>\nGroenLinks\n</politiek>\n):', 'Voorzitter. Ã‰Ã©n vraag.')}\n<tekst>\n<al>De vergadering wordt geschorst.</al>\n</tekst>\n</agendapunt>\n</handelingen>\n</officiele-publicatie>`,
    );
    expect(d).toMatchObject({
      id: 'h-tk-20242025-70-3',
      soort: 'handelingen',
      titel: 'Fietsen',
      vergaderjaar: '2024-2025',
    });
    expect(d.delen.map((x) => [x.adres, x.spreker, x.tekst])).toEqual([
      ['spreker-1', 'De voorzitter', 'Het woord is aan mevrouw Kröger.'],
      ['spreker-2', 'Mevrouw Kröger (GroenLinks)', 'Voorzitter. Één vraag.'],
      ['tekst', undefined, 'De vergadering wordt geschorst.'],
    ]);
  });

  it('of the older dialect, with bare numbers', async () => {
    const d = await read(
      `<?xml version="1.0"?><kamerwrk><kop><titel>Vragen van het lid Berg (CDA) aan de minister van Justitie over fietsen. (Ingezonden 3 oktober 2007)</titel></kop><tuskop>1</tuskop><al>Kent u het bericht?<voetnoot nr="1"><al>De Telegraaf, 3 oktober 2007.</al></voetnoot></al><tuskop>2</tuskop><al>Wat vindt u?</al><tuskop>Antwoord</tuskop><al>Antwoord van minister Dal (Justitie). (Ontvangen 1 november 2007)</al><tuskop>1 en 2</tuskop><al>Ja.</al></kamerwrk>`,
    );
    expect(d.delen.map((x) => [x.adres, x.nummers, x.tekst])).toEqual([
      ['vraag-1', [1], 'Kent u het bericht?'],
      ['vraag-2', [2], 'Wat vindt u?'],
      ['antwoord-1', [1, 2], 'Ja.'],
    ]);
    expect(d).toMatchObject({ onderwerp: 'fietsen', ingezonden: '2007-10-03', ontvangen: '2007-11-01' });
    expect(marks(d)).toEqual(['1 vraag-1 bericht?']);
  });
});

describe('official XML, further', () => {
  it('of the older dialect may print its notes apart from the marks that refer to them', async () => {
    const d = await read(
      '<?xml version="1.0"?><kamerwrk><vraagdoc><vragen><vraagnummer>2007Z01234</vraagnummer><omschr>Vragen van het lid <naam>Berg</naam> (CDA) aan de minister van Justitie over <ondw>fietsen</ondw>. (Ingezonden 3 oktober 2007)</omschr><vraag><nummer>1</nummer><al>Kent u het bericht?<nootref refid="n1"/> En dit?</al></vraag><vraag><nummer>2</nummer><al>Ook dat?<nootref refid="n1"/><nootref refid="weg"/></al></vraag><noot id="n1"><noot.nr>1</noot.nr><noot.al>NOS, 3 oktober 2007.</noot.al></noot><toelicht><al>Toelichting: aanvullende vragen.</al></toelicht></vragen></vraagdoc></kamerwrk>',
    );
    expect(d).toMatchObject({ zaken: ['2007Z01234'], onderwerp: 'fietsen', ingezonden: '2007-10-03' });
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht? En dit?'],
      ['vraag-2', 'Ook dat?'],
      ['toelichting', 'Toelichting: aanvullende vragen.'],
    ]);
    expect(d.noten.map((n) => [n.nummer, n.bij, n.tekst])).toEqual([
      [1, 'vraag-1', 'NOS, 3 oktober 2007.'],
      [1, 'vraag-2', 'NOS, 3 oktober 2007.'],
    ]);
  });

  it('puts the number of a heading or a list item on its line', async () => {
    const d = await read(
      '<?xml version="1.0"?><officiele-publicatie><kamerstuk><dossier><dossiernummer><dossiernr>31066</dossiernr></dossiernummer><titel>Belastingdienst</titel></dossier><stuk><stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN FINANCIËN</titel><algemeen><vrije-tekst><divisie><kop><nr>1.</nr><titel>Inleiding</titel></kop><tekst><al>Twee dingen:</al><lijst><li><li.nr>a.</li.nr><al>fietsen;</al></li><li><li.nr>b.</li.nr><al>lopen.</al></li></lijst></tekst></divisie></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>',
    );
    expect(d).toMatchObject({ id: 'kst-31066-7', soort: 'brief', kamer: 'II' });
    expect(part(d, 'tekst').tekst).toContain('Twee dingen:\na. fietsen;\nb. lopen.');
  });
});

describe('an item of Handelingen', () => {
  it('has its date, its speakers and the votes between them, however it is printed', async () => {
    const d = await read(
      '<?xml version="1.0"?><officiele-publicatie><handelingen><vergaderdatum><datum isodatum="2019-09-19">donderdag 19 september 2019</datum></vergaderdatum><agendapunt><nr>5</nr><item-titel>Stemmingen</item-titel><onderwerp><al>Aan de orde zijn de stemmingen.</al></onderwerp><spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels><naam><achternaam>Berg</achternaam></naam>(<politiek>SP</politiek>):</spreker><tekst><al>Ik houd de motie aan.</al></tekst></spreekbeurt><stemming-omschrijving><al>In stemming komt de motie-Dal.</al></stemming-omschrijving><stemming-uitslag><spreker><voorvoegsels>De</voorvoegsels><naam><achternaam>voorzitter</achternaam></naam>:</spreker><al>Aangenomen.</al></stemming-uitslag></agendapunt></handelingen></officiele-publicatie>',
    );
    expect(d).toMatchObject({ soort: 'handelingen', titel: 'Stemmingen', datum: '2019-09-19' });
    expect(d.delen.map((x) => [x.spreker ?? x.adres, x.tekst])).toEqual([
      ['tekst', 'Aan de orde zijn de stemmingen.'],
      ['De heer Berg (SP)', 'Ik houd de motie aan.'],
      ['tekst-2', 'In stemming komt de motie-Dal.'],
      ['De voorzitter', 'Aangenomen.'],
    ]);
  });
});

describe('HTML', () => {
  it('of the official site', async () => {
    const d = await read(
      `<!doctype html><html><head><title>Fietsen | Overheid.nl</title><meta name="DC.identifier" content="ah-tk-20242025-77"><script>Vraag 9</script></head><body><nav>Vraag 8</nav><main><h1>Vragen van het lid Berg (CDA) aan de Minister van Justitie over fietsen (ingezonden 3 oktober 2024)</h1><div class="vraag"><h2>Vraag 1</h2><p>Kent u het <em>bericht</em><a class="nootnum" href="#n1">1</a>?</p></div><div class="antwoord"><h2>Antwoord 1</h2><p>Ja.</p></div><div id="noten"><h2>Noten</h2><div class="voet noot"><h5 class="note-close"><a href="#x">X</a> Noot</h5><sup><span class="nootnum"><a id="x"></a>1</span></sup><p>NOS, 3 mei 2024.</p></div></div></main></body></html>`,
    );
    expect(d.id).toBe('ah-tk-20242025-77');
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht?'],
      ['antwoord-1', 'Ja.'],
    ]);
    expect(d.noten).toMatchObject([{ nummer: 1, tekst: 'NOS, 3 mei 2024.', bij: 'vraag-1' }]);
  });

  it('of any other page is an article with its headings', async () => {
    const d = await read(
      '<html><body><main><h1>Fietsen</h1><p>Een alinea.</p><h2>Verder</h2><p>Nog een alinea.</p></main><footer>Voet</footer></body></html>',
    );
    expect(d.soort).toBe('artikel');
    expect(part(d, 'tekst').tekst).toBe('Een alinea.\nNog een alinea.');
    expect(part(d, 'tekst').secties).toEqual([
      { kop: 'Fietsen', positie: 0 },
      { kop: 'Verder', positie: 12 },
    ]);
  });

  it('tells in its head what the text leaves out', async () => {
    const meta = {
      'DC.identifier': 'ah-tk-20242025-77',
      'DC.title': 'Vragen over fietsen',
      'OVERHEIDop.vergaderjaar': '2024-2025',
      'OVERHEIDop.vraagnummer': '2024Z15001;2024Z15002',
      'OVERHEIDop.datumIndiening': '2024-10-03',
      'OVERHEIDop.datumOntvangst': '2024-11-04',
    };
    const tags = Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${content}">`);
    const d = await read(
      `<!doctype html><html><head>${tags.join('')}</head><body><main><h2>Vraag 1</h2><p>Kent u het bericht?</p><h2>Antwoord 1</h2><p>Ja.</p></main></body></html>`,
    );
    expect(d).toMatchObject({
      id: 'ah-tk-20242025-77',
      titel: 'Vragen over fietsen',
      vergaderjaar: '2024-2025',
      zaken: ['2024Z15001', '2024Z15002'],
      ingezonden: '2024-10-03',
      ontvangen: '2024-11-04',
    });
  });

  it('of a letter tells its day, and a day that does not exist is none', async () => {
    const letter = (day: string) =>
      read(
        `<html><head><meta name="DC.identifier" content="kst-31066-1600"><meta name="OVERHEIDop.datumBrief" content="${day}"></head><body><main><p>Geachte voorzitter,</p><p>Een tekst.</p></main></body></html>`,
      );
    expect(await letter('2024-10-02')).toMatchObject({ id: 'kst-31066-1600', datum: '2024-10-02' });
    expect(await letter('2024-13-45')).not.toHaveProperty('datum');
  });
});
