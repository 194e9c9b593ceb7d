/** Sentences that name a paper, each with the reference marked and its source. */
import type { Passage } from '../view-models/card.ts';
import { AddressLink } from './AddressLink.tsx';
import { useSurface } from './context.ts';
import { adresLabel, doubtfulOrigin, paperName } from './labels.ts';
import { Marked } from './Marked.tsx';
import { Unbroken } from './Unbroken.tsx';

export function MentionList({ passages }: { passages: Passage[] }) {
  return (
    <>
      {passages.map((passage) => (
        <Mention key={`${passage.adres} ${passage.start}`} passage={passage} />
      ))}
    </>
  );
}

function Mention({ passage: { adres, paper, zin, start, end, hangtAan } }: { passage: Passage }) {
  const { strings } = useSurface();
  const source = [adresLabel(strings, adres), paperName(strings, paper)].filter(Boolean).join(' · ');
  const origin = doubtfulOrigin(strings, paper);
  return (
    <figure class="mention">
      <blockquote class="prose">
        <Marked text={zin} marks={[{ start, end }]} />
      </blockquote>
      {hangtAan && (
        <p class="prose hangs">
          <span class="quiet">
            <AddressLink adres={hangtAan.adres}>
              {strings.kaart.nootBij(adresLabel(strings, hangtAan.adres).toLowerCase())}
            </AddressLink>{' '}
          </span>
          {hangtAan.zin}
        </p>
      )}
      <figcaption class="quiet">
        <AddressLink adres={adres}>
          <Unbroken text={source} />
        </AddressLink>
        {origin && <Unbroken text={` · ${origin}`} />}
      </figcaption>
    </figure>
  );
}
