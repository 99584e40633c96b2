// German.
import type { Language } from '../language.ts';

/** The words of German. */
export const GERMAN: Language = {
  password: '*passw(ort|örter)s?|*kennw(ort|örter)',
  maybe: '*-?schlüssel|zugang|zugangsdaten|anmeldedaten',
  code: '*kode|*alarmanlage|*tresor|*tür|*tor|*schloss|*kasten|*kombination|geheimzahl',
  notCode: 'rabatt|gutschein|aktions|fehler|länder|quell|farb|kunden',
  answer: '*losungswort|*anrufwort|*codewort|*mädchenname|geburtsname|*sicherheitsfrage|*antwort|*geheimfrage|erstes haustier|geburtsort',
  recovery: '(wiederherstellungs|backup|notfall|reserve|ersatz|sicherungs|einmal)-?(codes?|schlüssel)',
  spelled:
    'gross(es|er)? [a-z]|gros [a-z]|alles (klein|gross?)|kleingeschrieben|grosgeschrieben|ausrufezeichen|statt|zusammengeschrieben|ohne leerzeichen|raute',
  is: 'ist war lautet heißt sind noch immer',
  where: 'siehe fragen frag bitte nicht kein keine keiner niemand gleich gleiche unbekannt klebt liegt steht muss läuft bleibt leer',
};
