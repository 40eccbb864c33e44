# Українська. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Будь ласка, увійдіть
cause-no_credentials-what = Схоже, ви тут не ввійшли, тому сервер відмовив.
cause-no_credentials-next = Увійдіть, щоб продовжити.

cause-logged_out-title = Ви вийшли із системи
cause-logged_out-what = Схоже, ви вийшли із системи, можливо, в іншій вкладці чи в іншому вікні.
cause-logged_out-next = Увійдіть знову, щоб продовжити.

cause-expired_token-title = Ваш сеанс завершився
cause-expired_token-what = Заради вашої безпеки сеанс через певний час закінчується.
cause-expired_token-what-at = Ваш сеанс завершився { $ago } тому ({ $at }).
cause-expired_token-next = Увійдіть знову, щоб продовжити.
cause-expired_token-next-refresh = Подовжте сеанс, щоб продовжити.

cause-session_expired-title = Ваш сеанс закрито
cause-session_expired-what = Сервер більше не пам’ятає вашого сеансу. Так буває після перерви або коли сервіс перезапускається.
cause-session_expired-next = Увійдіть знову, щоб продовжити.

cause-session_revoked-title = Ваш сеанс закрито
cause-session_revoked-what = Сервіс завершив ваш сеанс, можливо, після зміни пароля.
cause-session_revoked-next = Увійдіть знову, щоб продовжити.

cause-token_revoked-title = Ваш сеанс закрито
cause-token_revoked-what = Сервіс більше не приймає вашого сеансу.
cause-token_revoked-next = Увійдіть знову, щоб продовжити.

cause-refresh_token_invalid-title = Будь ласка, увійдіть знову
cause-refresh_token_invalid-what = Не вдалося подовжити ваш сеанс.
cause-refresh_token_invalid-next = Увійдіть знову, щоб продовжити.

cause-wrong_password-title = Перевірте ім’я та пароль
cause-wrong_password-what = Сервер не прийняв це ім’я користувача і цей пароль.
cause-wrong_password-next = Перевірте обидва поля та спробуйте ще раз.

cause-invalid_api_key-title = Застосунок не зміг назвати себе
cause-invalid_api_key-what = Ключ, яким користується цей застосунок, не прийнято. Це не ваша помилка.
cause-invalid_api_key-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-token_invalid-title = Будь ласка, увійдіть знову
cause-token_invalid-what = Сервер не впізнає вашого сеансу.
cause-token_invalid-next = Зазвичай допомагає новий вхід.

cause-token_signature_invalid-title = Будь ласка, увійдіть знову
cause-token_signature_invalid-what = Сервер не зміг підтвердити, що ваш сеанс справжній.
cause-token_signature_invalid-next = Зазвичай допомагає новий вхід. Якщо ні, видаліть дані входу цього застосунку й увійдіть ще раз.

cause-wrong_audience-title = Цей сеанс — для іншого сервісу
cause-wrong_audience-what = Схоже, ваш сеанс відкрито для іншої частини сервісу.
cause-wrong_audience-next = Увійдіть знову. Якщо це повториться, ті, хто відповідає за застосунок, можуть це виправити.

cause-wrong_issuer-title = Цей сеанс належить іншому сервісу входу
cause-wrong_issuer-what = Схоже, цей сервер довіряє іншому сервісу входу, а не вашому.
cause-wrong_issuer-next = Увійдіть знову. Якщо це повториться, ті, хто відповідає за застосунок, можуть це виправити.

cause-wrong_token_type-title = Застосунок щось переплутав
cause-wrong_token_type-what = Застосунок показав серверу перепустку не того виду. Це не ваша помилка.
cause-wrong_token_type-next = Новий вхід може допомогти. Якщо ні, надішліть звіт тим, хто відповідає за застосунок.

cause-invalid_client-title = Застосунок не зміг назвати себе
cause-invalid_client-what = Сервер не приймає сам застосунок. Це не ваша помилка.
cause-invalid_client-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-token_malformed-title = Ваш сеанс загубився в застосунку
cause-token_malformed-what = Застосунок надіслав замість вашого сеансу щось нечитабельне. Це не ваша помилка.
cause-token_malformed-next = Зазвичай допомагає увійти знову.

cause-wrong_scheme-title = Застосунок звернувся не так, як треба
cause-wrong_scheme-what = Сервер очікує дані входу в іншому вигляді, ніж надіслав застосунок. Це не ваша помилка.
cause-wrong_scheme-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-missing_api_key-title = Застосунок забув свій ключ
cause-missing_api_key-what = Застосунок мав надіслати ключ і не надіслав. Це не ваша помилка.
cause-missing_api_key-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-credentials_incomplete-title = Під час входу чогось забракло
cause-credentials_incomplete-what = У надісланих даних входу немає того, що потрібно серверу.
cause-credentials_incomplete-next = Заповніть усі поля і спробуйте знову. Якщо порожніх полів немає, надішліть звіт.

cause-credentials_not_sent-title = Застосунок не показав вашого сеансу
cause-credentials_not_sent-what = Застосунок звернувся до сервера й не показав, хто ви. Це не ваша помилка.
cause-credentials_not_sent-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-credentials_not_sent_cross_origin-title = Застосунок не показав вашого сеансу
cause-credentials_not_sent_cross_origin-what = Застосунок звернувся до іншого свого сервера й не показав, хто ви. Це не ваша помилка.
cause-credentials_not_sent_cross_origin-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-authorization_stripped_on_redirect-title = Ваші дані входу загубилися дорогою
cause-authorization_stripped_on_redirect-what = Запит передано на іншу адресу, і ваші дані входу не могли піти з ним. Це не ваша помилка.
cause-authorization_stripped_on_redirect-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-authorization_stripped_by_proxy-title = Ваші дані входу загубилися дорогою
cause-authorization_stripped_by_proxy-what = Застосунок надіслав ваші дані входу, але, схоже, вони не дійшли до сервера. Це не ваша помилка.
cause-authorization_stripped_by_proxy-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-dpop_proof_missing-title = Застосунок щось пропустив
cause-dpop_proof_missing-what = Сервер хоче разом із вашим сеансом ще одне підтвердження, а застосунок його не надіслав. Це не ваша помилка.
cause-dpop_proof_missing-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-dpop_proof_invalid-title = Підтвердження застосунку не підійшло
cause-dpop_proof_invalid-what = Підтвердження, яке йде разом із вашим сеансом, не прийнято. Це не ваша помилка.
cause-dpop_proof_invalid-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-dpop_nonce_required-title = Спробуйте ще раз
cause-dpop_nonce_required-what = Сервер попросив застосунок повторити запит із новим числом.
cause-dpop_nonce_required-next = Зазвичай досить спробувати ще раз.

cause-digest_nonce_stale-title = Спробуйте ще раз
cause-digest_nonce_stale-what = Сервер ще раз попросив ті самі дані входу. Новий пароль не потрібен.
cause-digest_nonce_stale-next = Зазвичай досить спробувати ще раз.

cause-cookie_blocked_samesite-title = Можливо, браузер блокує вхід
cause-cookie_blocked_samesite-what = Застосунок і його сервер розміщені на різних сайтах. Браузери часто не надсилають туди файли cookie.
cause-cookie_blocked_samesite-next = Дозвольте файли cookie і ввійдіть знову. Якщо це повториться, ті, хто відповідає за застосунок, можуть це виправити.

cause-cookie_not_stored-title = Ваш сеанс не зберігся
cause-cookie_not_stored-what = Ви ввійшли, але, схоже, немає файлу cookie, який про це пам’ятає.
cause-cookie_not_stored-next = Дозвольте файли cookie і ввійдіть знову. Якщо це повториться, ті, хто відповідає за застосунок, можуть це виправити.

cause-cookies_disabled-title = Файли cookie вимкнено
cause-cookies_disabled-what = Браузер не зберігає файлів cookie цього сайту, тому сеанс не може зберегтися.
cause-cookies_disabled-next = Дозвольте цьому застосунку файли cookie в налаштуваннях браузера і ввійдіть знову.

cause-csrf_missing-title = Оновіть цю сторінку
cause-csrf_missing-what = Сервер відхилив запит. Схоже, бракує захисної позначки цієї сторінки.
cause-csrf_missing-next = Оновіть сторінку. Якщо хочете зберегти введений текст, спершу скопіюйте його.

cause-csrf_invalid-title = Можливо, ця сторінка застаріла
cause-csrf_invalid-what = Можливо, сторінка була відкрита надто довго або ви знову ввійшли в іншій вкладці.
cause-csrf_invalid-next = Оновіть сторінку. Якщо хочете зберегти введений текст, спершу скопіюйте його.

cause-permission_denied-title = У вас немає доступу
cause-permission_denied-what = Схоже, ця частина не відкрита для вашого облікового запису.
cause-permission_denied-next = Попросіть доступ або ввійдіть в обліковий запис, який його має.

cause-insufficient_scope-title = У вас немає доступу
cause-insufficient_scope-what = Схоже, ваш сеанс цього не охоплює.
cause-insufficient_scope-next = Попросіть доступ або ввійдіть в обліковий запис, який його має.

cause-mfa_or_step_up_required-title = Підтвердьте, що це ви
cause-mfa_or_step_up_required-what = Для цього кроку потрібна додаткова перевірка, наприклад код або новий вхід.
cause-mfa_or_step_up_required-next = Підтвердьте, хто ви, щоб продовжити.

cause-account_disabled-title = Цей обліковий запис вимкнено
cause-account_disabled-what = Сервер не впускає цей обліковий запис.
cause-account_disabled-next = Напишіть у підтримку, щоб його перевірили.

cause-account_unverified-title = Підтвердьте адресу електронної пошти
cause-account_unverified-what = Адресу електронної пошти цього облікового запису ще не підтверджено.
cause-account_unverified-next = Відкрийте посилання в листі, який вам надійшов, а потім увійдіть.

cause-rate_or_lockout-title = Будь ласка, трохи зачекайте
cause-rate_or_lockout-title-long = Будь ласка, зачекайте, перш ніж пробувати знову
cause-rate_or_lockout-what = Схоже, за короткий час було забагато спроб.
cause-rate_or_lockout-what-wait = Схоже, було забагато спроб. Сервер просить зачекати { $wait }.
cause-rate_or_lockout-next = Трохи зачекайте і спробуйте знову.

cause-clock_skew-title = Перевірте годинник вашого пристрою
cause-clock_skew-what = Схоже, час на цьому пристрої та на сервері не збігається.
cause-clock_skew-what-behind = Годинник цього пристрою відстає від годинника сервера на { $off }.
cause-clock_skew-what-ahead = Годинник цього пристрою випереджає годинник сервера на { $off }.
cause-clock_skew-next = Увімкніть автоматичні дату й час у налаштуваннях пристрою і перевірте знову.

cause-token_not_yet_valid-title = Ваш сеанс ще не діє
cause-token_not_yet_valid-what = За годинником сервера ваш сеанс ще не почався.
cause-token_not_yet_valid-next = Трохи зачекайте і спробуйте знову.

cause-sso_redirect-title = Будь ласка, увійдіть
cause-sso_redirect-what = Схоже, замість потрібних даних застосунок отримав сторінку входу.
cause-sso_redirect-next = Увійдіть, щоб продовжити.

cause-preflight_blocked-title = Запит не пройшов
cause-preflight_blocked-what = Схоже, інший сервер застосунку відхиляє запити з цієї сторінки. Це не ваша помилка.
cause-preflight_blocked-next = Ті, хто відповідає за застосунок, можуть це виправити. Надішліть їм звіт.

cause-unknown-title = Сервер цього не пропустив
cause-unknown-what = Сервер відхилив запит, і нам не вдалося дізнатися чому.
cause-unknown-next = Спробуйте знову. Якщо це повториться, увійдіть ще раз.

## How sure it is.

hedge-likely = Ми думаємо, що сталося саме це.
hedge-possible = Ми не певні; це підходить найкраще.

## What stays safe.

safe-typed = Те, що ви тут ввели, на місці.
safe-report = У звіті немає паролів.

## Buttons.

action-sign_in = Увійти знову
action-refresh = Подовжити мій сеанс
action-retry = Спробувати знову
action-clear_app_data = Видалити дані входу
action-allow_cookies = Файли cookie дозволено
action-fix_clock = Годинник налаштовано
action-reload = Оновити сторінку
action-check_credentials = Перейти до входу
action-verify_identity = Підтвердити, що це я
action-request_access = Попросити доступ
action-switch_account = Вийти і змінити обліковий запис
action-pass_gateway = Перейти до входу
action-wait = Спробувати знову
action-contact_support = Написати в підтримку
action-copy_report = Скопіювати звіт
action-fix_request = Змінити запит
action-fix_server = Змінити сервер

## The card.

card-close = Закрити
card-details = Подробиці
card-kept = Оновіть сторінку. Більшість того, що ви ввели, потім повернеться, крім паролів, кодів і файлів.
card-requests = { $n ->
    [one] { $n } запит відхилено.
    [few] { $n } запити відхилено.
    [many] { $n } запитів відхилено.
   *[other] { $n } запиту відхилено.
}
card-seen = Що ми побачили
card-hidden = Чого ми не могли побачити
card-other = Інші можливі причини
card-developer = Для розробників
card-trace = Код для служби підтримки

busy-fetch = Хвилинку…
busy-retry = Пробуємо знову…
busy-sign-in = Будь ласка, увійдіть…
busy-refresh = Подовжуємо ваш сеанс…
busy-clear = Видаляємо…

state-resolved = Знову працює
state-resolved-next = Оновіть сторінку, щоб побачити все, або просто продовжуйте.
state-still = Сервер і далі відмовляє.
state-down = Сервіс зараз не працює
state-down-next = Спробуйте знову за кілька хвилин.
state-unasked = Цей запит не можна безпечно повторити звідси. Оновіть сторінку або повторіть те, що робили.
state-refresh-failed = Не вдалося подовжити ваш сеанс. Будь ласка, увійдіть знову.
state-signing-in = Увійдіть у вікні, яке відкрилося, а потім поверніться сюди.
state-not-signed-in = Ви ще не ввійшли.
state-copied = Звіт скопійовано. Його можна прочитати, перш ніж надсилати.
state-copy-by-hand = Браузер не дозволив копіювання. Виділіть текст нижче і скопіюйте його.
state-waiting = Немає з’єднання з мережею. Щойно воно з’явиться, ця сторінка спробує знову.
state-offline = Не вдалося зв’язатися із сервером. Перевірте з’єднання і спробуйте знову.

leave-title = Вийти з цієї сторінки?
leave-what = Те, що ви тут ввели й не зберегли, може пропасти.
leave-next = Щоб цього не втратити, лишіться тут і спершу збережіть або скопіюйте текст.
leave-no = Лишитися тут

report-label = Звіт

## Spans of time.

span-seconds = { $n ->
    [one] { $n } секунду
    [few] { $n } секунди
    [many] { $n } секунд
   *[other] { $n } секунди
}
span-minutes = { $n ->
    [one] { $n } хвилину
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
}
span-hours = { $n ->
    [one] { $n } годину
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } години
}
span-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}

## Facts, for those who open the details.

fact-status = Сервер відповів { $status }.
fact-nothing_sent = У запиті не було ні токена, ні ключа, ні пароля.
fact-scheme_sent = Облікові дані надіслано за схемою «{ $scheme }».
fact-scheme_wanted = Сервер вимагає схему «{ $scheme }».
fact-no_scheme_word = Облікові дані надіслано без слова схеми, такого як «Bearer», перед ними.
fact-placeholder_sent = Слово «{ $word }» стояло там, де мав бути токен.
fact-token_empty = Поле Authorization називає схему і на цьому закінчується.
fact-token_quoted = Токен узято в лапки.
fact-scheme_twice = Слово схеми стоїть двічі.
fact-token_characters = У токені є символи, яких у токені бути не може.
fact-token_broken = Токен починається як JWT, але обрізаний або спотворений.
fact-basic_broken = Ім’я користувача і пароль закодовано не так, як вимагає Basic.
fact-two_methods = Токен надіслано одразу у двох місцях.
fact-server_code = Код помилки сервера — «{ $code }».
fact-server_says = Повідомлення сервера стосується: { $about }.
fact-no_reason = Сервер не назвав причини.
fact-token_expired = Час exp токена минув за { $ago } до запиту.
fact-token_live = За його власними датами токен ще діяв.
fact-url_expired = Строк адреси минув за { $ago } до запиту.
fact-token_not_before = Час nbf токена випереджає годинник на { $ahead }.
fact-token_issued_ahead = Час iat токена випереджає годинник на { $ahead }.
fact-signed_off = Підписаний час відрізняється від часу сервера на { $off }.
fact-device_clock_off = Годинник цього пристрою відрізняється від годинника сервера на { $ahead }.
fact-token_unsigned = Токен не підписано.
fact-token_kind = Токен повідомляє, що він виду «{ $kind }».
fact-token_audience = Аудиторія (audience) — «{ $audience }».
fact-token_issuer = Видавець токена — «{ $issuer }».
fact-other_audience_accepted = Токени для іншої аудиторії (audience) тут раніше приймали.
fact-other_issuer_accepted = Токени іншого видавця тут раніше приймали.
fact-mode_omit = Запит зроблено з credentials: 'omit'.
fact-mode_default_cross_origin = Запит пішов на інше джерело (origin) у звичайному режимі credentials, який не надсилає туди cookie.
fact-mode_include_cross_site = Запит пішов на інший сайт із credentials: 'include'.
fact-cookies_off = Браузер повідомляє, що файли cookie вимкнено.
fact-logged_in_before = Вхід вдався за { $ago } до цього.
fact-accepted_before = Ті самі облікові дані прийнято за { $ago } до цього.
fact-worked_before = Та сама адреса правильно відповіла за { $ago } до цього.
fact-logged_out_before = Вихід вдався за { $ago } до цього.
fact-token_sent_before = Токен надіслано за { $ago } до цього, а тепер ні.
fact-token_stored = Щось схоже на токен зберігається як «{ $name }» і не було надіслане.
fact-never_accepted = Відтоді нічого не прийнято.
fact-refused_before = { $times ->
    [one] До цього вхід відхилено { $times } раз.
    [few] До цього вхід відхилено { $times } рази.
    [many] До цього вхід відхилено { $times } разів.
   *[other] До цього вхід відхилено { $times } разу.
}
fact-redirected_to_login = Запит перенаправлено на сторінку входу: { $address }
fact-redirected_away = Запит перенаправлено на { $origin }.
fact-login_form = Відповідь — сторінка з полем пароля.
fact-call_failed = Виклик не вдався, і відповіді, яку може бачити сторінка, немає.
fact-needs_preflight = Перед таким запитом браузер спершу питає інший сервер (preflight).
fact-csrf_not_sent = Токен захисту від підробки не надіслано.
fact-csrf_sent = Токен захисту від підробки надіслано.
fact-scope_wanted = Сервер вимагає область (scope) «{ $scope }».
fact-retry_after = Сервер просить зачекати { $wait }.
fact-key_sent = Ключ надіслано як «{ $name }».
fact-proof_sent = Доказ DPoP надіслано.
fact-proof_not_sent = Доказ DPoP не надіслано.
fact-nonce_stale = Сервер вважає nonce застарілим: пароль правильний.
fact-step_up_wanted = Сервер вимагає: { $wanted }.
fact-login_sent = Ім’я користувача і пароль надіслано для входу.
fact-login_field_missing = Бракувало поля входу.
fact-grant_sent = Запитано токен із типом (grant) «{ $grant }».
fact-redirect_dropped = Браузери прибирають поле Authorization, коли перенаправлення виводить із джерела (origin).
fact-password_sent = Ім’я користувача і пароль надіслано.

hidden-not_exposed_by_cors = Заголовки відповіді: інший сервер їх не відкриває (Access-Control-Expose-Headers).
hidden-http_only_cookies = Файли cookie з позначкою HttpOnly: сторінка не бачить, чи їх надіслано.
hidden-opaque_response = Сама відповідь: браузер приховує її від сторінки.
hidden-storage_denied = Збережені дані: браузер не дає доступу.
hidden-cookies_denied = Файли cookie: браузер не дає доступу.
hidden-body_not_read = Тіло відповіді.
hidden-server_clock = Годинник сервера: час порівнювали з годинником цього пристрою.
hidden-service_worker = Що відповів сам сервер: service worker цього застосунку передав відповідь або створив її.
hidden-browser_headers = Заголовки, які браузер додає сам.
