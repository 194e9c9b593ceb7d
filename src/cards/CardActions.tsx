/** The buttons of a card, as far as its surface offers them: back, copy, official source, library, panel, pin, close. */
import { useState } from 'preact/hooks';
import type { Card } from '../view-models/card.ts';
import { useSurface } from './context.ts';
import { copyText } from './copy-text.ts';
import { Icon } from './Icon.tsx';

interface Props {
  card: Card | undefined;
  pinned?: boolean;
  onBack?: (() => void) | undefined;
  /** The address of its own page in the library. */
  page?: string | undefined;
  onOpenInPanel?: (() => void) | undefined;
  onPin?: () => void;
  onClose?: () => void;
}

export function CardActions({ card, pinned, onBack, page, onOpenInPanel, onPin, onClose }: Props) {
  const { kaart } = useSurface().strings;
  const paper = card?.soort === 'kandidaten' ? undefined : card?.papers[0];
  return (
    <div class="actions" role="toolbar" aria-label={kaart.acties}>
      {onBack && <Action icon="back" label={kaart.terug} onClick={onBack} />}
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
      {onOpenInPanel && <Action icon="panel" label={kaart.naarPaneel} onClick={onOpenInPanel} />}
      {onPin && (
        <Action
          icon="pin"
          label={pinned ? kaart.losmaken : kaart.vastzetten}
          onClick={onPin}
          pressed={pinned}
        />
      )}
      {onClose && <Action icon="close" label={kaart.sluit} onClick={onClose} />}
    </div>
  );
}

interface ActionProps {
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  onClick: () => void;
  pressed?: boolean;
}

function Action({ icon, label, onClick, pressed }: ActionProps) {
  return (
    <button
      type="button"
      class="action"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Copies, and says so on the button itself. */
function Copy({ icon, label, text }: { icon: ActionProps['icon']; label: string; text: string }) {
  const { kaart } = useSurface().strings;
  const [copied, setCopied] = useState(false);
  return (
    <Action
      icon={copied ? 'done' : icon}
      label={copied ? kaart.gekopieerd : label}
      onClick={() => setCopied(copyText(text))}
    />
  );
}
