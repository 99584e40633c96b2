// Opens what is folded round the place that the address names, such as /letters/please-hand-over/#p-step: not every browser does.

function openFold(): void {
  const place = document.getElementById(location.hash.slice(1));
  const fold = place?.closest('details');
  if (!place || !fold || fold.open) return;
  fold.open = true;
  place.scrollIntoView();
}

addEventListener('hashchange', openFold);
openFold();
