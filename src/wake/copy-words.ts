// Wakes the 'Copy these words' buttons of a guide. Without scripts there is no button.

const WHILE_SAID_MS = 4000;

async function copyWords(figure: Element): Promise<string> {
  const paragraphs = [...figure.querySelectorAll('[data-words] p, [data-words] li')];
  const text = paragraphs.map((paragraph) => paragraph.textContent.trim()).join('\n\n');
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied. Paste the words into your email.';
  } catch {
    getSelection()?.selectAllChildren(figure.querySelector('[data-words]') ?? figure);
    return 'Your browser did not allow that. The words are selected: copy them from the menu.';
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-words]')) {
  const figure = button.closest('figure');
  const status = figure?.querySelector('[role="status"]');
  if (!figure || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copyWords(figure).then((said) => {
      status.textContent = said;
      setTimeout(() => (status.textContent = ''), WHILE_SAID_MS);
    });
  });
}
