// The bar at the foot of a record with what stands on it: an undo, the panel of one way out, or what is held back.
import { Suspense, useEffect, useRef, useState } from 'react';
import { clockOf } from '../../core/record.ts';
import { latePart } from './late-part.tsx';
import { PdfPanel } from './late-parts.ts';
import { LateSharePanel } from './LateSharePanel.tsx';
import type { RecordPageProps } from './record-props.ts';
import type { RecordView } from './record-view.ts';
import { RecordBar } from './RecordBar.tsx';
import { UndoNote } from './UndoNote.tsx';
import type { Deeds } from './use-actions.ts';
import { useHeldBack } from './use-held-back.ts';
import type { News } from './use-news.ts';

const HeldBack = latePart(async () => (await import('../secrets/HeldBack.tsx')).HeldBack);

interface FootProps extends RecordPageProps {
  readonly view: RecordView;
  readonly done: Deeds;
  readonly news: News;
}

/** The bar. */
export function RecordFoot({ done, news, ...props }: FootProps) {
  const { stores, template, record, me } = props;
  const { actions } = done;
  const [panel, setPanel] = useState<'share' | 'pdf' | undefined>(undefined);
  const buttons = { share: useRef<HTMLButtonElement>(null), pdf: useRef<HTMLButtonElement>(null) };
  // What was said about the last copy must not stand in front of how the next change is saved.
  const clock = clockOf(record);
  useEffect(() => news.say(''), [clock, news.say]);
  const backUp = async (): Promise<void> => {
    const { saveRecordBackup } = await import('../../stores/save-backup.ts');
    const { kind } = saveRecordBackup({ record, notSecrets: me.notSecrets });
    if (kind === 'saved') stores.noteCopied();
    news.say(BACKUP_WORDS[kind]);
  };
  const deeds = { 'Download PDF': () => setPanel('pdf'), Print: () => print(), 'Back up': () => void backUp() };
  const held = useHeldBack(stores, deeds, news.say);
  const close = (): void => {
    setPanel(undefined);
    if (panel) buttons[panel].current?.focus();
  };
  return (
    <RecordBar {...props} buttons={buttons} said={news.said} onSend={() => (held.close(), setPanel('share'))} onDeed={held.start}>
      <UndoNote undoable={done.undoable} forget={done.forget} />
      {panel === 'share' && !held.deed && <LateSharePanel {...props} actions={actions} onClose={close} />}
      {panel === 'pdf' && !held.deed && (
        <Suspense>
          <PdfPanel {...props} say={news.say} onClose={close} />
        </Suspense>
      )}
      {held.deed && (
        <Suspense>
          <HeldBack {...{ template, record, actions }} deed={held.deed} onGo={held.start} onClose={held.close} />
        </Suspense>
      )}
    </RecordBar>
  );
}

const BACKUP_WORDS = {
  saved: 'The backup is in your downloads.',
  unreadable: 'The backup could not be made: the site could not read its own file.',
  holdsSecret: 'No backup was made: something in this list looks like a password.',
} as const;
