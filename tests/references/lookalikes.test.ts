import { describe } from 'vitest';
import { table } from './table.ts';

describe('what only looks like a reference', () => {
  table([
    [''],
    ['€ 36 574, nr. 2 op de lijst'],
    ['36.574 euro, nr. 2'],
    ['€26.643-1315'],
    ['36 600 woningen en 21 501 huurders'],
    ['van 20 000-30 000 euro'],
    ['een bedrag van 25.000, nr. 12 op de lijst'],
    ['Kamerstuk nr. 12'],
    ['tussen 2024-25 en 2026-27'],
    ['Kamer 36 600 in gebouw VII'],
    ['In 2024 36 dossiers gesloten'],
    ['Kamerstukken worden gedrukt'],
    ['uitspraak van 30 november 1977, nr. 18 586, BNB 1978/7'],
    ['versie 2.0.36574-12'],
    ['tel. 070-318 2211'],
    ['Postbus 20301, 2500 EH'],
    ['IBAN NL91 ABNA 0417 1643 00'],
    ['KvK 31066151, btw NL0031066'],
    ['rekeningnummer 26643-1315'],
    ['artikel 26 643, nr. 1'],
    ['ISO 27001-2013'],
    ['ECLI:NL:RBMNE:2021:6269'],
    ['NJ 2012/421'],
    ['https://www.leidschdagblad.nl/cnt/dmf20230901_43025841'],
    ['de A27/A12 en de N35'],
    ['om 10.30 uur op 12-10-2023'],
    ['MFK 2021–2027'],
    ['besluit van 7 maart 2024, nr. 2024-0000129720'],
  ]);
});

describe('what the paper around the text adds', () => {
  table([['Aanhangsel Handelingen, nr. 506', 'aanhangsel']]);
  table([['Aanhangsel Handelingen, nr. 506', 'aanhangsel ah-tk-20252026-506']], {
    vergaderjaar: '2025-2026',
  });
  table([['Aanhangsel Handelingen, nr. 5', 'aanhangsel ah-ek-20252026-5']], {
    vergaderjaar: '2025-2026',
    kamer: 'I',
  });
  table([['brief van 7 april jl.', 'brief']]);
});
