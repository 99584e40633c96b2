// The page while nothing is saved.

/** What this page is for, and where to begin. */
export function NoChecklists({ base, archived }: { readonly base: string; readonly archived: boolean }) {
  return (
    <div className="flow measure">
      {archived ? (
        <p>Every checklist here is archived.</p>
      ) : (
        <p>No checklist is saved in this browser yet. Once you start one, or keep one that somebody sent you, it is listed here.</p>
      )}
      <p>
        <a className="btn main" href={`${base}checklists/`}>
          Choose a checklist
        </a>
      </p>
      <p className="note">
        Did you fill one in elsewhere? Lists stay in the browser that made them: open that one, or restore a backup below. Were you sent
        one? Paste the message below.
      </p>
    </div>
  );
}
