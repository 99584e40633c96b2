// Italian.
import type { Language } from '../language.ts';

/** The words of Italian. */
export const ITALIAN: Language = {
  password: 'parola d.ordine|frase segreta|chiave (wi-?fi|di rete)',
  maybe: 'parola|chiave|credenziali',
  code: 'codic[ei]|allarme|cassaforte|lucchetto|cancello|serratura|combinazione|serranda',
  notCode: 'sconto|postale|cliente|fiscale|univoco',
  answer:
    'parola (chiave|segreta)|cognome da nubile|risposta( segreta)?|domanda (segreta|di sicurezza)|primo animale|nome del (cane|gatto)',
  recovery: '(codic[ei]|chiav[ei]) di (recupero|backup|emergenza|riserva)',
  spelled: 'maiuscol[aoei]|minuscol[aoei]|tutto attaccato|punto esclamativo|senza spazi|cancelletto|chiocciola',
  is: 'è sono adesso ora resta',
  where: 'vedi vedere chiedere chiedi chiamare nota stessa stesso uguale nessuna solo nessuno nuova',
};
