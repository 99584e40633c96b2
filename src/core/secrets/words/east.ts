// Czech, Slovak, Slovene, Croatian, Hungarian, Romanian, Turkish, Lithuanian, Estonian.
import type { Language } from '../language.ts';

/** The words of Czech, Slovak, Slovene, Croatian, Hungarian, Romanian, Turkish, Lithuanian and Estonian. */
export const EASTERN: Language = {
  password: 'hesl(o|a|em|u)|geslo|lozinka|zaporka|jelsz(ó|ava|avak)|parol(a|ă|e|ei)|[şs]ifre(si|miz)?|slaptažodis|parool',
  maybe: 'klíč|kľúč|kulcs|cheie|anahtar',
  code: 'kód[yj]?a?|trezor|dveře|riasztó|kapukód|széf|cod(ul|uri)?|alarm[aă]|seif|kod[u]?|kapı|kasa',
  notCode: 'slevový|posta|kupon|indirim|reducere|müşteri',
  answer: 'rodné příjmení|bezpečnostní otázka|lánykori név|anyja neve|nume de fată|kızlık soyadı|güvenlik sorusu',
  recovery: '(záložní|obnovovací) kódy?|tartalék kódok|coduri de (rezervă|recuperare)|yedek kod(lar[ıi]?)?',
  spelled: 'velk(é|ým) písmeno?m?|vykřičník|nagybetű(vel)?|felkiáltójel|majuscul[ăae]|literă mare|büyük harf|ünlem',
  is: 'este bylo je zní olan',
  where: 'zeptat zeptej stejné není nikdo jenom kérdezd csak nincs întreabă aceeași bilmiyorum aynı',
};
