// Japanese, Chinese, Korean, Arabic, Hebrew, Hindi, Indonesian and Vietnamese: what counts is a word in Latin letters and figures.
import type { Language } from '../language.ts';

/** The words of Japanese, Chinese, Korean, Arabic, Hebrew, Hindi, Indonesian and Vietnamese. */
export const DENSE: Language = {
  password:
    'パスワードは?|合言葉は?|密[码碼]是?|口令是?|비밀번호는?|비번은?|암호는?|كلمة (السر|المرور)|סיסמ[הא]|पासवर्ड|kata sandi|sandi|mật khẩu',
  code: '暗証番号は?|コードは?|代码|핀번호는?|رمز|קוד',
  recovery: 'バックアップコード|恢复代码|备用码|백업 코드',
};
