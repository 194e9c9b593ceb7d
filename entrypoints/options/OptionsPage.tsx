/** The few settings. Each change takes effect at once, everywhere. */
import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import type { ReferenceKind } from '../../src/references/types.ts';
import { changeSettings, DELAYS } from '../../src/storage/settings.ts';
import { inSeconds, type Strings } from '../../src/strings/index.ts';
import type { Settings } from '../../src/view-models/settings.ts';

export function OptionsPage({ strings, settings }: { strings: Strings; settings: Settings }) {
  const { instellingen } = strings;
  const kinds = Object.keys(instellingen.merk) as ReferenceKind[];
  const { unmarked, paused } = settings;
  return (
    <>
      <h1>{instellingen.titel}</h1>
      <Choice
        label={instellingen.wachten}
        value={String(settings.delay)}
        options={DELAYS.map((ms) => [String(ms), inSeconds(strings, ms)])}
        onChoice={(value) => changeSettings(() => ({ delay: Number(value) }))}
      />
      <Choice
        label={instellingen.onderstreping}
        value={settings.underline}
        options={Object.entries(instellingen.onderstrepingen)}
        onChoice={(value) => changeSettings(() => ({ underline: value as Settings['underline'] }))}
      />
      <Choice
        label={instellingen.kleuren}
        value={settings.theme}
        options={Object.entries(instellingen.kleurkeuzes)}
        onChoice={(value) => changeSettings(() => ({ theme: value as Settings['theme'] }))}
      />
      <Choice
        label={instellingen.taal}
        value={settings.language}
        options={Object.entries(instellingen.talen)}
        onChoice={(value) => changeSettings(() => ({ language: value as Settings['language'] }))}
      />
      <Group legend={instellingen.markeer}>
        <div class="kinds">
          {kinds.map((kind) => (
            <Checkbox
              key={kind}
              label={instellingen.merk[kind]}
              checked={!unmarked.includes(kind)}
              onToggle={(on) =>
                changeSettings((current) => ({ unmarked: withOrWithout(current.unmarked, kind, !on) }))
              }
            />
          ))}
        </div>
      </Group>
      <Group legend={instellingen.pauze}>
        <Checkbox
          label={instellingen.overal}
          checked={paused.includes('*')}
          onToggle={(on) => changeSettings((current) => ({ paused: withOrWithout(current.paused, '*', on) }))}
        />
        {paused
          .filter((host) => host !== '*')
          .map((host) => (
            <Checkbox
              key={host}
              label={host}
              checked
              onToggle={() =>
                changeSettings((current) => ({ paused: withOrWithout(current.paused, host, false) }))
              }
            />
          ))}
      </Group>
      <footer>
        {instellingen.versie(browser.runtime.getManifest().version)} ·{' '}
        <a href="/licences.txt">{instellingen.licenties}</a>
      </footer>
    </>
  );
}

function withOrWithout<Item>(list: readonly Item[], item: Item, isIn: boolean): Item[] {
  const others = list.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, label: string][];
  onChoice: (value: string) => void;
}

function Choice({ label, value, options, onChoice }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoice(currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Group({ legend, children }: { legend: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Checkbox({
  label,
  checked,
  onToggle,
}: {
  label: string;
  checked: boolean;
  onToggle: (on: boolean) => void;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
