// Polish.
import type { Language } from '../language.ts';

/** The words of Polish. */
export const POLISH: Language = {
  password: 'hasł(o|a|em|u)( to)?',
  maybe: 'klucz',
  code: 'kod|kody|kodu|alarmu|domofon|sejfu?|kłódka|drzwi|brama|szyfr',
  notCode: 'rabatowy|pocztowy|kreskowy|klienta',
  answer: 'nazwisko panieńskie|odpowiedź|pytanie (pomocnicze|kontrolne)|pierwsze zwierzę|imię psa',
  recovery: 'kody? (zapasow[ey]|odzyskiwania|awaryjn[ey]|jednorazow[ey])',
  spelled: '(dużej|wielkiej|małej) litery|wielk(a|ie|imi) liter(a|y|ami)|mał(e|ymi) liter(y|ami)|wykrzyknik|bez spacji|małpa|podkreślnik',
  is: 'jest był było brzmi teraz',
  where: 'zobacz zapytać zapytaj takie samo brak nikt tylko zmienić nowe stare',
};
