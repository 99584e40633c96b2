// Wakes the buttons that send a page to the other side: the phone's own share sheet where there is one, else a copy of the link.

const COPIED_SAID_MS = 6000;

/** What the reader is told; undefined when the share sheet has said it all. */
async function sendPage(url: string, title: string): Promise<string | undefined> {
  const isPhone = matchMedia('(pointer: coarse)').matches;
  if (isPhone && 'share' in navigator) {
    try {
      await navigator.share({ title, url });
      return undefined;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'The link is copied. Paste it into your message.';
  } catch {
    return `Your browser did not allow that. Copy this: ${url}`;
  }
}

for (const row of document.querySelectorAll<HTMLElement>('[data-send-page]')) {
  const button = row.querySelector('button');
  const status = row.querySelector('[role="status"]');
  const { sendPage: path = '', sendTitle: title = '' } = row.dataset;
  if (!button || !status) continue;
  row.hidden = false;
  button.addEventListener('click', () => {
    void sendPage(new URL(path, location.href).href, title).then((said = '') => {
      status.textContent = said;
      if (said.startsWith('The link')) setTimeout(() => (status.textContent = ''), COPIED_SAID_MS);
    });
  });
}
