/** What every component of our own pages needs: all strings, and the surface that cards are on. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Surface, SurfaceProvider } from '../cards/context.ts';
import type { Strings } from '../strings/index.ts';
import type { Reason } from '../view-models/results.ts';

const StringsContext = createContext<Strings | undefined>(undefined);

interface Props extends Omit<Surface, 'strings'> {
  strings: Strings;
  children: ComponentChildren;
}

export function OwnPage({ strings, open, openAt, children }: Props) {
  return (
    <StringsContext.Provider value={strings}>
      <SurfaceProvider value={{ strings, open, openAt }}>{children}</SurfaceProvider>
    </StringsContext.Provider>
  );
}

export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('a component is outside its page');
  return strings;
}

/** Why a question is related: "zelfde motie", "ook van Kathmann", "cloudbeleid, soevereiniteit". */
export function reasonLabel(strings: Strings, { soort, waarden }: Reason): string {
  const label = strings.redenen[soort];
  return typeof label === 'string' ? label : label(waarden.filter(addsMeaning).join(', '));
}

/** "alternatief" says nothing new after "alternatieven", and a bare year or number says nothing at all. */
function addsMeaning(word: string, index: number, all: readonly string[]): boolean {
  if (/^\d+$/.test(word)) return false;
  const beginning = word.slice(0, Math.max(6, word.length - 3)).toLowerCase();
  return !all.slice(0, index).some((earlier) => earlier.toLowerCase().startsWith(beginning));
}
