/** The name of a paper or part: a link if the surface has a page for it, a button if it can open it, otherwise text. */
import type { ComponentChildren } from 'preact';
import { useSurface } from './context.ts';

export function AddressLink({ adres, children }: { adres: string; children: ComponentChildren }) {
  const { openAt, hrefOf } = useSurface();
  if (hrefOf)
    return (
      <a class="reference" href={hrefOf(adres)}>
        {children}
      </a>
    );
  if (!openAt) return <>{children}</>;
  return (
    <button type="button" class="reference" onClick={() => openAt(adres)}>
      {children}
    </button>
  );
}
