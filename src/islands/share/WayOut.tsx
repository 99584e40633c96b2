// One button of the sending panel.
import { Icon } from '../record/drawings.tsx';

interface WayProps {
  readonly icon: string;
  readonly words: string;
  readonly isReady: boolean;
  readonly main?: boolean;
  readonly onPress: () => void;
}

/** The button. One that is not ready can still be reached, and says why when it is pressed. */
export function WayOut({ icon, words, isReady, main, onPress }: WayProps) {
  return (
    <button type="button" className={main ? 'btn main' : 'btn'} aria-disabled={!isReady} onClick={onPress}>
      <Icon name={icon} />
      {words}
    </button>
  );
}
