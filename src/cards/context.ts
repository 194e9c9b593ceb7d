/** What every component of a card needs from the surface it is on: the language, and where a reference leads. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reference } from '../references/types.ts';
import type { CardStrings } from '../strings/cards.ts';

export interface Surface {
  strings: CardStrings;
  /** Opens a reference, which may be in the paper `document`; absent if references are plain text here. */
  open?: (reference: Reference, document?: string) => void;
  /** Opens a paper or part by its address; absent for the same reason. */
  openAt?: (adres: string) => void;
  /** The address of a paper or part on a page of ours; it is then a link. */
  hrefOf?: (adres: string) => string;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

export const SurfaceProvider = SurfaceContext.Provider;

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('no surface');
  return surface;
}
