/** What can be done with a card, as far as its surface offers it: back, copy, official source, to the panel, pin, close. */
import { useState } from 'preact/hooks';
import type { Card } from '../view-models/card.ts';
import { useSurface } from './context.ts';
import { Icon } from './Icon.tsx';

interface Props {
  card: Card | undefined;
  pinned?: boolean;
  back?: (() => void) | undefined;
  /** Address of its own page in the library. */
  page?: string | undefined;
  inPanel?: (() => void) | undefined;
  pin?: () => void;
  close?: () => void;
}

export function CardActions({ card, pinned, back, page, inPanel, pin, close }: Props) {
  const { kaart } = useSurface().strings;
  const paper = card?.soort === 'kandidaten' ? undefined : card?.papers[0];
  return (
    <div class="actions" role="toolbar" aria-label={kaart.acties}>
      {back && <Action icon="back" label={kaart.terug} act={back} />}
      {paper?.citaat && <Copy icon="copy" label={kaart.kopieerCitaat} text={paper.citaat} />}
      {paper?.bron && <Copy icon="link" label={kaart.kopieerLink} text={paper.bron} />}
      {paper?.bron && (
        <a
          class="action"
          href={paper.bron}
          target="_blank"
          rel="noreferrer"
          aria-label={kaart.bron}
          title={kaart.bron}
        >
          <Icon name="out" />
        </a>
      )}
      {page && (
        <a
          class="action"
          href={page}
          target={page.startsWith('#') ? undefined : '_blank'}
          aria-label={kaart.inBibliotheek}
          title={kaart.inBibliotheek}
        >
          <Icon name="page" />
        </a>
      )}
      {inPanel && <Action icon="panel" label={kaart.naarPaneel} act={inPanel} />}
      {pin && (
        <Action icon="pin" label={pinned ? kaart.losmaken : kaart.vastzetten} act={pin} pressed={pinned} />
      )}
      {close && <Action icon="close" label={kaart.sluit} act={close} />}
    </div>
  );
}

interface ActionProps {
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  act: () => void;
  pressed?: boolean;
}

function Action({ icon, label, act, pressed }: ActionProps) {
  return (
    <button
      type="button"
      class="action"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Copies, and says so in its own place. */
function Copy({ icon, label, text }: { icon: ActionProps['icon']; label: string; text: string }) {
  const { kaart } = useSurface().strings;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // A page may forbid the clipboard; then nothing is said to be copied.
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Action icon={copied ? 'done' : icon} label={copied ? kaart.gekopieerd : label} act={() => void copy()} />
  );
}
