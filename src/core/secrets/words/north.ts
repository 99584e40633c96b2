// Swedish, Danish, Norwegian and Finnish.
import type { Language } from '../language.ts';

/** The words of Swedish, Danish, Norwegian and Finnish. */
export const NORTHERN: Language = {
  password: '*lösen(ord|ordet|et|fras)?|*adgangskoden?|*kodeord(et)?|*passord(et)?|salasanat?|tunnussana',
  maybe: '*nyckeln?|*nøgle|*nøkkel|inlogg|avain',
  code: '*kod(en?|er)?|*larm(et)?|dörr|dør|kassaskåp|*skåp|*lås|pengeskab|*koodi|hälytys',
  notCode: 'streck|stregs?|rabat|alennus',
  answer: 'flicknamn|pi[gk]enavn|säkerhetsfråga|hemlig fråga|sikkerhedsspørgsmål|sikkerhetsspørsmål|första husdjur|tyttönimi|turvakysymys',
  recovery: '(reserv|återställnings|säkerhets|backup|gendannelses|gjenopprettings|nød|engångs)-?(kode?r?)|varakoodit?|palautuskoodit?',
  spelled: 'stort? ([a-z]|bokstav|bogstav)|stora bokstäver|sto?re bo[gk]sta?ver|små bo[gk]sta?ver|utropstecken|udråbstegn|utropstegn',
  is: 'är er var lyder heter hedder blir oli',
  where: 'fråga spørg spør bara bare inte ikke ingen samma samme glömt glemt okänt ukendt sama vain',
};
