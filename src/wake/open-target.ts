// Opens the row that the address names, such as /checklists/handover/#handover-domain.

function openTarget(): void {
  const row = document.getElementById(location.hash.slice(1));
  const details = row?.querySelector('details');
  if (!row || !details) return;
  details.open = true;
  row.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
