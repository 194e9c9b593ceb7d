/** Above everything: the pause for this site, and the ways to the library and the settings. */
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../src/messages/protocol.ts';
import { changeSettings, onSettings, readSettings } from '../../src/storage/settings.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { openLibrary, openSettings } from './other-pages.ts';

export function PanelHeader({ state }: { state: TabState | undefined }) {
  const { paneel } = useStrings();
  return (
    <nav class="panel-header">
      {state && <PauseButton host={state.host} />}
      <button type="button" class="plain" onClick={openLibrary}>
        {paneel.bibliotheek}
      </button>
      <button type="button" class="plain" onClick={openSettings}>
        {paneel.instellingen}
      </button>
    </nav>
  );
}

function PauseButton({ host }: { host: string }) {
  const { paneel } = useStrings();
  const [paused, setPaused] = useState<string[]>([]);
  useEffect(() => {
    void readSettings().then((settings) => setPaused(settings.paused));
    return onSettings((settings) => setPaused(settings.paused));
  }, []);
  const isPaused = paused.includes(host) || paused.includes('*');
  const label = paused.includes('*') ? paneel.gaOveralVerder : isPaused ? paneel.gaVerder : paneel.pauzeer;
  const toggle = () =>
    changeSettings((settings) => {
      const others = settings.paused.filter((paused) => paused !== host && paused !== '*');
      return { paused: isPaused ? others : [...others, host] };
    });
  return (
    <button type="button" class="plain pause" onClick={toggle}>
      {label}
    </button>
  );
}
