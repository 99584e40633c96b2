// The rack on the start page at three moments of a project. Without scripts it shows the middle one.

const MOMENTS = ['first', 'half', 'last'];

function turnKey(hook: Element, state: string, word: string): void {
  const key = hook.querySelector<SVGElement>('.key');
  const label = hook.querySelector('span');
  if (!key || !label || key.dataset['state'] === state) return;
  key.dataset['state'] = state;
  key.querySelector('use')?.setAttribute('href', `#key-${state}`);
  label.textContent = word;
  key.classList.remove('swing');
  key.getBoundingClientRect();
  key.classList.add('swing');
}

function wordsByState(): Map<string, string> {
  const hooks = [...document.querySelectorAll<HTMLElement>('[data-word]')];
  return new Map(hooks.map((element) => [element.dataset['state'] ?? '', element.dataset['word'] ?? '']));
}

function showMoment(moment: string): void {
  const words = wordsByState();
  const hooks = [...document.querySelectorAll<HTMLElement>('[data-moments]')];
  const states = hooks.map((hook) => hook.dataset['moments']?.split(' ')[MOMENTS.indexOf(moment)] ?? '');
  for (const [index, hook] of hooks.entries()) turnKey(hook, states[index] ?? '', words.get(states[index] ?? '') ?? '');
  const used = states.filter((state) => state !== 'unused').length;
  const held = states.filter((state) => state === 'yours' || state === 'clean').length;
  const count = document.querySelector('#tally b');
  if (count) count.textContent = `${held} of ${used}`;
}

const choice = document.getElementById('moment');
if (choice) {
  choice.hidden = false;
  choice.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) showMoment(target.value);
  });
}
