// Dutch.
import type { Language } from '../language.ts';

/** The words of Dutch. */
export const DUTCH: Language = {
  password: '*wachtwoord(en)?|ww|wachtzin|wagwoord',
  maybe: '*sleutel|inlog|inloggegevens',
  code: '*alarm|*kluis|*slot|*deur|*poort|*kastje|*rolluik',
  notCode: 'kortings?|actie|streepjes|klant',
  answer: 'meisjesnaam|geheim antwoord|geheime vraag|beveiligingsvraag|eerste huisdier|geboorteplaats',
  recovery: '(herstel|back-?up|nood|reserve)-?(codes?|sleutels?)',
  spelled: 'hoofdletters?|kleine letters?|uitroepteken|zonder spaties|hekje|aan elkaar',
  is: 'zijn luidt nog steeds altijd',
  where: 'vraag vragen onbekend verlopen alleen niet geen niemand zelfde dezelfde hetzelfde nieuw',
};
