# עברית. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = נא להתחבר
cause-no_credentials-what = נראה שאין כאן חיבור פעיל לחשבון, ולכן השרת סירב.
cause-no_credentials-next = יש להתחבר כדי להמשיך.

cause-logged_out-title = כבר אין לך חיבור פעיל
cause-logged_out-what = נראה שהתנתקת, אולי בלשונית אחרת או בחלון אחר.
cause-logged_out-next = יש להתחבר שוב כדי להמשיך.

cause-expired_token-title = תוקף החיבור שלך פג
cause-expired_token-what = מטעמי אבטחה, חיבור מסתיים אחרי זמן מה.
cause-expired_token-what-at = תוקף החיבור שלך פג לפני { $ago } ({ $at }).
cause-expired_token-next = יש להתחבר שוב כדי להמשיך.
cause-expired_token-next-refresh = יש לחדש את החיבור כדי להמשיך.

cause-session_expired-title = החיבור שלך נותק
cause-session_expired-what = השרת כבר לא זוכר את החיבור שלך. זה קורה אחרי הפסקה או כשהשירות מופעל מחדש.
cause-session_expired-next = יש להתחבר שוב כדי להמשיך.

cause-session_revoked-title = החיבור שלך נותק
cause-session_revoked-what = השירות סיים את החיבור שלך, אולי אחרי החלפת סיסמה.
cause-session_revoked-next = יש להתחבר שוב כדי להמשיך.

cause-token_revoked-title = החיבור שלך נותק
cause-token_revoked-what = השירות כבר לא מקבל את החיבור שלך.
cause-token_revoked-next = יש להתחבר שוב כדי להמשיך.

cause-refresh_token_invalid-title = נא להתחבר שוב
cause-refresh_token_invalid-what = לא היה אפשר לחדש את החיבור שלך.
cause-refresh_token_invalid-next = יש להתחבר שוב כדי להמשיך.

cause-wrong_password-title = נא לבדוק את השם ואת הסיסמה
cause-wrong_password-what = השרת לא קיבל את שם המשתמש והסיסמה האלה.
cause-wrong_password-next = כדאי לבדוק את שניהם ולנסות שוב.

cause-invalid_api_key-title = היישום הזה לא הצליח להזדהות
cause-invalid_api_key-what = המפתח שהיישום הזה משתמש בו לא התקבל. זו לא אשמתך.
cause-invalid_api_key-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-token_invalid-title = נא להתחבר שוב
cause-token_invalid-what = השרת לא מזהה את החיבור שלך.
cause-token_invalid-next = בדרך כלל התחברות חדשה עוזרת.

cause-token_signature_invalid-title = נא להתחבר שוב
cause-token_signature_invalid-what = השרת לא הצליח לוודא שהחיבור שלך אמיתי.
cause-token_signature_invalid-next = בדרך כלל התחברות חדשה עוזרת. אם לא, יש לנקות את נתוני החיבור של היישום הזה ולהתחבר שוב.

cause-wrong_audience-title = החיבור הזה מיועד לשירות אחר
cause-wrong_audience-what = נראה שהחיבור שלך מיועד לחלק אחר של השירות.
cause-wrong_audience-next = יש להתחבר שוב. אם זה חוזר, האחראים על היישום יכולים לתקן את זה.

cause-wrong_issuer-title = החיבור הזה שייך לשירות התחברות אחר
cause-wrong_issuer-what = נראה שהשרת הזה סומך על שירות התחברות אחר משלך.
cause-wrong_issuer-next = יש להתחבר שוב. אם זה חוזר, האחראים על היישום יכולים לתקן את זה.

cause-wrong_token_type-title = היישום הזה התבלבל
cause-wrong_token_type-what = היישום הראה לשרת אישור מסוג לא מתאים. זו לא אשמתך.
cause-wrong_token_type-next = התחברות מחדש עשויה לעזור. אם לא, אפשר לשלוח את הדוח לאחראים על היישום.

cause-invalid_client-title = היישום הזה לא הצליח להזדהות
cause-invalid_client-what = השרת לא מקבל את היישום עצמו. זו לא אשמתך.
cause-invalid_client-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-token_malformed-title = החיבור שלך הלך לאיבוד ביישום הזה
cause-token_malformed-what = היישום שלח משהו לא קריא במקום החיבור שלך. זו לא אשמתך.
cause-token_malformed-next = בדרך כלל התחברות מחדש עוזרת.

cause-wrong_scheme-title = היישום הזה שאל בדרך הלא נכונה
cause-wrong_scheme-what = השרת מצפה לחיבור בצורה אחרת מזו שהיישום שלח. זו לא אשמתך.
cause-wrong_scheme-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-missing_api_key-title = היישום הזה שכח את המפתח שלו
cause-missing_api_key-what = היישום היה צריך לשלוח מפתח ולא שלח. זו לא אשמתך.
cause-missing_api_key-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-credentials_incomplete-title = משהו היה חסר בהתחברות
cause-credentials_incomplete-what = בהתחברות שנשלחה חסר משהו שהשרת צריך.
cause-credentials_incomplete-next = יש למלא את כל השדות ולנסות שוב. אם אין שדה ריק, אפשר לשלוח את הדוח.

cause-credentials_not_sent-title = היישום הזה לא הראה את החיבור שלך
cause-credentials_not_sent-what = היישום פנה לשרת בלי להראות מי זה שפונה. זו לא אשמתך.
cause-credentials_not_sent-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-credentials_not_sent_cross_origin-title = היישום הזה לא הראה את החיבור שלך
cause-credentials_not_sent_cross_origin-what = היישום פנה לשרת האחר שלו בלי להראות מי זה שפונה. זו לא אשמתך.
cause-credentials_not_sent_cross_origin-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-authorization_stripped_on_redirect-title = החיבור שלך הלך לאיבוד בדרך
cause-authorization_stripped_on_redirect-what = הבקשה הועברה לכתובת אחרת, והחיבור שלך לא יכול היה לעבור איתה. זו לא אשמתך.
cause-authorization_stripped_on_redirect-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-authorization_stripped_by_proxy-title = החיבור שלך הלך לאיבוד בדרך
cause-authorization_stripped_by_proxy-what = היישום שלח את החיבור שלך, אבל נראה שהוא לא הגיע לשרת. זו לא אשמתך.
cause-authorization_stripped_by_proxy-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-dpop_proof_missing-title = היישום הזה השמיט משהו
cause-dpop_proof_missing-what = השרת רוצה הוכחה נוספת יחד עם החיבור שלך, והיישום לא שלח אותה. זו לא אשמתך.
cause-dpop_proof_missing-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-dpop_proof_invalid-title = ההוכחה של היישום הזה לא התאימה
cause-dpop_proof_invalid-what = ההוכחה שמצורפת לחיבור שלך לא התקבלה. זו לא אשמתך.
cause-dpop_proof_invalid-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-dpop_nonce_required-title = נא לנסות שוב
cause-dpop_nonce_required-what = השרת ביקש מהיישום לחזור על הבקשה עם מספר חדש.
cause-dpop_nonce_required-next = בדרך כלל די בניסיון נוסף.

cause-digest_nonce_stale-title = נא לנסות שוב
cause-digest_nonce_stale-what = השרת ביקש שוב את אותם פרטי התחברות. אין צורך בסיסמה חדשה.
cause-digest_nonce_stale-next = בדרך כלל די בניסיון נוסף.

cause-cookie_blocked_samesite-title = ייתכן שהדפדפן שלך חוסם את החיבור
cause-cookie_blocked_samesite-what = היישום והשרת שלו נמצאים באתרים שונים. דפדפנים מעכבים שם עוגיות לעיתים קרובות.
cause-cookie_blocked_samesite-next = יש לאפשר עוגיות ולהתחבר שוב. אם זה חוזר, האחראים על היישום יכולים לתקן את זה.

cause-cookie_not_stored-title = החיבור שלך לא נשמר
cause-cookie_not_stored-what = התחברת, אבל נראה שהעוגייה שזוכרת את זה חסרה.
cause-cookie_not_stored-next = יש לאפשר עוגיות ולהתחבר שוב. אם זה חוזר, האחראים על היישום יכולים לתקן את זה.

cause-cookies_disabled-title = העוגיות כבויות
cause-cookies_disabled-what = הדפדפן שלך לא שומר עוגיות של האתר הזה, ולכן החיבור לא יכול להישמר.
cause-cookies_disabled-next = יש לאפשר עוגיות ליישום הזה בהגדרות הדפדפן, ואז להתחבר שוב.

cause-csrf_missing-title = נא לטעון מחדש את הדף הזה
cause-csrf_missing-what = השרת דחה את הבקשה. נראה שחסר סימן אבטחה של הדף הזה.
cause-csrf_missing-next = יש לטעון את הדף מחדש. כדי לשמור את מה שהקלדת, כדאי להעתיק אותו קודם.

cause-csrf_invalid-title = ייתכן שהדף הזה אינו מעודכן
cause-csrf_invalid-what = ייתכן שהדף היה פתוח זמן רב מדי, או שהתחברת מחדש בלשונית אחרת.
cause-csrf_invalid-next = יש לטעון את הדף מחדש. כדי לשמור את מה שהקלדת, כדאי להעתיק אותו קודם.

cause-permission_denied-title = אין לך גישה לזה
cause-permission_denied-what = נראה שהחלק הזה אינו פתוח לחשבון שלך.
cause-permission_denied-next = אפשר לבקש גישה, או להתחבר בחשבון שיש לו גישה.

cause-insufficient_scope-title = אין לך גישה לזה
cause-insufficient_scope-what = נראה שהחיבור שלך לא כולל את זה.
cause-insufficient_scope-next = אפשר לבקש גישה, או להתחבר בחשבון שיש לו גישה.

cause-mfa_or_step_up_required-title = נא לאמת את זהותך
cause-mfa_or_step_up_required-what = השלב הזה דורש בדיקה נוספת, כמו קוד או התחברות חדשה.
cause-mfa_or_step_up_required-next = יש לאמת את זהותך כדי להמשיך.

cause-account_disabled-title = החשבון הזה מושבת
cause-account_disabled-what = השרת לא מאפשר כניסה לחשבון הזה.
cause-account_disabled-next = אפשר לכתוב לתמיכה כדי שיבדקו אותו.

cause-account_unverified-title = נא לאשר את כתובת הדוא״ל שלך
cause-account_unverified-what = כתובת הדוא״ל של החשבון הזה עדיין מחכה לאישור.
cause-account_unverified-next = יש לפתוח את הקישור שבהודעה שקיבלת, ואז להתחבר.

cause-rate_or_lockout-title = נא להמתין רגע
cause-rate_or_lockout-title-long = נא להמתין לפני ניסיון נוסף
cause-rate_or_lockout-what = נראה שהיו יותר מדי ניסיונות בזמן קצר.
cause-rate_or_lockout-what-wait = נראה שהיו יותר מדי ניסיונות. השרת מבקש ממך להמתין { $wait }.
cause-rate_or_lockout-next = יש להמתין מעט ואז לנסות שוב.

cause-clock_skew-title = נא לבדוק את השעון במכשיר שלך
cause-clock_skew-what = נראה שהשעה במכשיר הזה אינה כמו השעה בשרת.
cause-clock_skew-what-behind = השעון של המכשיר הזה מפגר ב־{ $off } אחרי השעון של השרת.
cause-clock_skew-what-ahead = השעון של המכשיר הזה מקדים ב־{ $off } את השעון של השרת.
cause-clock_skew-next = יש להעביר את התאריך והשעה למצב אוטומטי בהגדרות המכשיר, ואז לבדוק שוב.

cause-token_not_yet_valid-title = החיבור שלך עדיין לא בתוקף
cause-token_not_yet_valid-what = לפי השעון של השרת, החיבור שלך עוד לא התחיל.
cause-token_not_yet_valid-next = יש להמתין רגע ולנסות שוב.

cause-sso_redirect-title = נא להתחבר
cause-sso_redirect-what = נראה שהיישום קיבל דף התחברות במקום הנתונים שביקש.
cause-sso_redirect-next = יש להתחבר כדי להמשיך.

cause-preflight_blocked-title = הבקשה לא עברה
cause-preflight_blocked-what = נראה שהשרת האחר של היישום דוחה בקשות מהדף הזה. זו לא אשמתך.
cause-preflight_blocked-next = האחראים על היישום יכולים לתקן את זה. אפשר לשלוח להם את הדוח.

cause-unknown-title = השרת לא הרשה את זה
cause-unknown-what = השרת דחה את הבקשה, ולא הצלחנו לברר למה.
cause-unknown-next = אפשר לנסות שוב. אם זה חוזר, יש להתחבר מחדש.

## How sure it is.

hedge-likely = זה מה שלדעתנו קרה.
hedge-possible = איננו בטוחים; זה ההסבר המתאים ביותר.

## What stays safe.

safe-typed = מה שהקלדת כאן עדיין כאן.
safe-report = אין בדוח סיסמאות.

## Buttons.

action-sign_in = התחברות מחדש
action-refresh = חידוש החיבור שלי
action-retry = ניסיון נוסף
action-clear_app_data = ניקוי נתוני החיבור
action-allow_cookies = כבר אישרתי עוגיות
action-fix_clock = כיוונתי את השעון
action-reload = טעינת הדף מחדש
action-check_credentials = מעבר להתחברות
action-verify_identity = אימות הזהות שלי
action-request_access = בקשת גישה
action-switch_account = התנתקות והחלפת חשבון
action-pass_gateway = מעבר להתחברות
action-wait = ניסיון נוסף
action-contact_support = כתיבה לתמיכה
action-copy_report = העתקת הדוח
action-fix_request = שינוי הבקשה
action-fix_server = שינוי השרת

## The card.

card-close = סגירה
card-details = פרטים
card-kept = יש לטעון את הדף מחדש. רוב מה שהקלדת יחזור אחר כך, מלבד סיסמאות, קודים וקבצים.
card-requests = { $n ->
    [one] בקשה אחת נדחתה.
    [two] שתי בקשות נדחו.
   *[other] { $n } בקשות נדחו.
}
card-seen = מה שראינו
card-hidden = מה שלא יכולנו לראות
card-other = אפשרויות אחרות
card-developer = למפתחים
card-trace = קוד לצוות התמיכה

busy-fetch = רק רגע…
busy-retry = מנסים שוב…
busy-sign-in = נא להתחבר…
busy-refresh = מחדשים את החיבור שלך…
busy-clear = מסירים…

state-resolved = זה עובד שוב
state-resolved-next = אפשר לטעון את הדף מחדש כדי לראות הכול, או פשוט להמשיך.
state-still = השרת עדיין מסרב.
state-down = השירות אינו פועל כרגע
state-down-next = אפשר לנסות שוב בעוד כמה דקות.
state-unasked = אי אפשר לחזור על הבקשה הזאת מכאן בבטחה. אפשר לטעון את הדף מחדש, או לחזור על מה שעשית.
state-refresh-failed = לא היה אפשר לחדש את החיבור שלך. נא להתחבר שוב.
state-signing-in = יש להתחבר בחלון שנפתח, ואז לחזור לכאן.
state-not-signed-in = עדיין לא התחברת.
state-copied = הדוח הועתק. אפשר לקרוא אותו לפני השליחה.
state-copy-by-hand = הדפדפן לא הרשה להעתיק. אפשר לסמן את הטקסט שלמטה ולהעתיק אותו.
state-waiting = אין חיבור לרשת. כשהחיבור יחזור, הדף הזה ינסה שוב.
state-offline = לא היה אפשר להגיע לשרת. כדאי לבדוק את החיבור לאינטרנט ולנסות שוב.

leave-title = לעזוב את הדף הזה?
leave-what = מה שהקלדת כאן ולא שמרת עלול ללכת לאיבוד.
leave-next = כדי לשמור אותו, כדאי להישאר כאן ולשמור או להעתיק קודם את הטקסט.
leave-no = להישאר כאן

report-label = דוח

## Spans of time.

span-seconds = { $n ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $n } שניות
}
span-minutes = { $n ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $n } דקות
}
span-hours = { $n ->
    [one] שעה אחת
    [two] שעתיים
   *[other] { $n } שעות
}
span-days = { $n ->
    [one] יום אחד
    [two] יומיים
   *[other] { $n } ימים
}

## Facts, for those who open the details.

fact-status = השרת ענה { $status }.
fact-nothing_sent = בבקשה לא היו token, מפתח או סיסמה.
fact-scheme_sent = פרטי הזדהות נשלחו בסכמה ”{ $scheme }”.
fact-scheme_wanted = השרת מבקש את הסכמה ”{ $scheme }”.
fact-no_scheme_word = פרטי הזדהות נשלחו בלי מילת סכמה לפניהם, כמו ”Bearer”.
fact-placeholder_sent = המילה ”{ $word }” עמדה במקום שבו צריך להיות token.
fact-token_empty = השדה Authorization נוקב בסכמה ומסתיים שם.
fact-token_quoted = ה־token מוקף במירכאות.
fact-scheme_twice = מילת הסכמה מופיעה פעמיים.
fact-token_characters = ב־token יש תווים שאסורים בכל token.
fact-token_broken = ה־token מתחיל כמו JWT אבל הוא קטוע או משובש.
fact-basic_broken = שם המשתמש והסיסמה אינם מקודדים כפי ש־Basic דורש.
fact-two_methods = ה־token נשלח בשני מקומות בבת אחת.
fact-server_code = קוד השגיאה של השרת הוא ”{ $code }”.
fact-server_says = הודעת השרת עוסקת בנושא: { $about }.
fact-no_reason = השרת לא נתן סיבה.
fact-token_expired = ה־exp של ה־token עבר { $ago } לפני הבקשה.
fact-token_live = לפי התאריכים שלו, ה־token עדיין היה בתוקף.
fact-url_expired = תוקף הכתובת פג { $ago } לפני הבקשה.
fact-token_not_before = ה־nbf של ה־token מאוחר מהשעון ב־{ $ahead }.
fact-token_issued_ahead = ה־iat של ה־token מאוחר מהשעון ב־{ $ahead }.
fact-signed_off = הזמן שנחתם שונה מהזמן של השרת ב־{ $off }.
fact-device_clock_off = השעון של המכשיר הזה שונה משעון השרת ב־{ $ahead }.
fact-token_unsigned = ה־token אינו חתום.
fact-token_kind = ה־token מציין שהוא מסוג ”{ $kind }”.
fact-token_audience = קהל היעד (audience) הוא ”{ $audience }”.
fact-token_issuer = מנפיק ה־token הוא ”{ $issuer }”.
fact-other_audience_accepted = אסימוני token לקהל יעד (audience) אחר התקבלו כאן קודם.
fact-other_issuer_accepted = אסימוני token ממנפיק אחר התקבלו כאן קודם.
fact-mode_omit = הבקשה נעשתה עם credentials: 'omit'.
fact-mode_default_cross_origin = הבקשה נשלחה למקור (origin) אחר במצב credentials של ברירת המחדל, שאינו שולח לשם עוגיות.
fact-mode_include_cross_site = הבקשה נשלחה לאתר אחר עם credentials: 'include'.
fact-cookies_off = הדפדפן אומר שהעוגיות כבויות.
fact-logged_in_before = התחברות הצליחה { $ago } קודם לכן.
fact-accepted_before = אותם פרטי הזדהות התקבלו { $ago } קודם לכן.
fact-worked_before = אותה כתובת ענתה כראוי { $ago } קודם לכן.
fact-logged_out_before = התנתקות הצליחה { $ago } קודם לכן.
fact-token_sent_before = token נשלח { $ago } קודם לכן, ועכשיו לא נשלח.
fact-token_stored = משהו שנראה כמו token שמור בשם ”{ $name }” ולא נשלח.
fact-never_accepted = מאז לא התקבל דבר.
fact-refused_before = { $times ->
    [one] התחברות נדחתה קודם פעם אחת.
    [two] התחברויות נדחו קודם פעמיים.
   *[other] התחברויות נדחו קודם { $times } פעמים.
}
fact-redirected_to_login = הבקשה הופנתה לדף התחברות: { $address }
fact-redirected_away = הבקשה הופנתה אל { $origin }.
fact-login_form = התשובה היא דף עם שדה סיסמה.
fact-call_failed = הקריאה נכשלה בלי תשובה שדף רשאי לראות.
fact-needs_preflight = לפני בקשה כזאת הדפדפן שואל קודם את השרת האחר (preflight).
fact-csrf_not_sent = לא נשלח token נגד זיוף.
fact-csrf_sent = נשלח token נגד זיוף.
fact-scope_wanted = השרת מבקש את ההיקף (scope) ”{ $scope }”.
fact-retry_after = השרת מבקש ממך להמתין { $wait }.
fact-key_sent = מפתח נשלח בשם ”{ $name }”.
fact-proof_sent = נשלחה הוכחת DPoP.
fact-proof_not_sent = לא נשלחה הוכחת DPoP.
fact-nonce_stale = השרת מסמן את ה־nonce כמיושן: הסיסמה נכונה.
fact-step_up_wanted = השרת מבקש: { $wanted }.
fact-login_sent = שם משתמש וסיסמה נשלחו כדי להתחבר.
fact-login_field_missing = חסר שדה בהתחברות.
fact-grant_sent = התבקש token עם grant מסוג ”{ $grant }”.
fact-redirect_dropped = דפדפנים משמיטים את השדה Authorization כשהפניה יוצאת מהמקור (origin).
fact-password_sent = נשלחו שם משתמש וסיסמה.

hidden-not_exposed_by_cors = כותרות התשובה: השרת האחר לא חושף אותן (Access-Control-Expose-Headers).
hidden-http_only_cookies = עוגיות שמסומנות HttpOnly: דף לא יכול לראות אם הן נשלחו.
hidden-opaque_response = התשובה עצמה: הדפדפן מסתיר אותה מהדף.
hidden-storage_denied = נתונים שמורים: הדפדפן לא מאפשר גישה.
hidden-cookies_denied = עוגיות: הדפדפן לא מאפשר גישה.
hidden-body_not_read = גוף התשובה.
hidden-server_clock = השעון של השרת: הזמנים הושוו לשעון של המכשיר הזה.
hidden-service_worker = מה שהשרת עצמו אמר: service worker של היישום הזה העביר את התשובה או יצר אותה.
hidden-browser_headers = כותרות שהדפדפן מוסיף בעצמו.
