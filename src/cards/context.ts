/** What every piece of a card needs from the surface it stands on: the language, and where a reference leads. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reference } from '../references/types.ts';
import type { CardStrings } from '../strings/cards.ts';

export interface Surface {
  strings: CardStrings;
  /** Opens a reference, which may stand in the paper `document`; absent where references are plain text. */
  open?: (reference: Reference, document?: string) => void;
  /** Opens a paper or part by its address; absent likewise. */
  openAt?: (adres: string) => void;
  /** Where a paper or part stands on a page of ours: it is then a link. */
  hrefOf?: (adres: string) => string;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

export const SurfaceProvider = SurfaceContext.Provider;

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('no surface');
  return surface;
}
