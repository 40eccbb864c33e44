# Русский. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Пожалуйста, войдите
cause-no_credentials-what = Похоже, вы здесь не вошли, поэтому сервер отказал.
cause-no_credentials-next = Войдите, чтобы продолжить.

cause-logged_out-title = Вы вышли из системы
cause-logged_out-what = Похоже, вы вышли из системы, возможно, в другой вкладке или в другом окне.
cause-logged_out-next = Войдите снова, чтобы продолжить.

cause-expired_token-title = Ваш сеанс истёк
cause-expired_token-what = Ради вашей безопасности сеанс через некоторое время заканчивается.
cause-expired_token-what-at = Ваш сеанс истёк { $ago } назад ({ $at }).
cause-expired_token-next = Войдите снова, чтобы продолжить.
cause-expired_token-next-refresh = Продлите сеанс, чтобы продолжить.

cause-session_expired-title = Ваш сеанс завершён
cause-session_expired-what = Сервер больше не помнит ваш сеанс. Так бывает после перерыва или после перезапуска сервиса.
cause-session_expired-next = Войдите снова, чтобы продолжить.

cause-session_revoked-title = Ваш сеанс завершён
cause-session_revoked-what = Сервис завершил ваш сеанс, возможно, после смены пароля.
cause-session_revoked-next = Войдите снова, чтобы продолжить.

cause-token_revoked-title = Ваш сеанс завершён
cause-token_revoked-what = Сервис больше не принимает ваш сеанс.
cause-token_revoked-next = Войдите снова, чтобы продолжить.

cause-refresh_token_invalid-title = Пожалуйста, войдите снова
cause-refresh_token_invalid-what = Не удалось продлить ваш сеанс.
cause-refresh_token_invalid-next = Войдите снова, чтобы продолжить.

cause-wrong_password-title = Проверьте имя и пароль
cause-wrong_password-what = Сервер не принял это имя пользователя и этот пароль.
cause-wrong_password-next = Проверьте и то и другое и попробуйте ещё раз.

cause-invalid_api_key-title = Приложение не смогло представиться
cause-invalid_api_key-what = Ключ, которым пользуется это приложение, не принят. Это не ваша ошибка.
cause-invalid_api_key-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-token_invalid-title = Пожалуйста, войдите снова
cause-token_invalid-what = Сервер не узнаёт ваш сеанс.
cause-token_invalid-next = Обычно помогает войти заново.

cause-token_signature_invalid-title = Пожалуйста, войдите снова
cause-token_signature_invalid-what = Сервер не смог подтвердить, что ваш сеанс подлинный.
cause-token_signature_invalid-next = Обычно помогает войти заново. Если нет, удалите данные входа этого приложения и войдите ещё раз.

cause-wrong_audience-title = Этот сеанс — для другого сервиса
cause-wrong_audience-what = Похоже, ваш сеанс открыт для другой части сервиса.
cause-wrong_audience-next = Войдите снова. Если это повторится, те, кто отвечает за приложение, могут это исправить.

cause-wrong_issuer-title = Этот сеанс относится к другому сервису входа
cause-wrong_issuer-what = Похоже, этот сервер доверяет другому сервису входа, а не вашему.
cause-wrong_issuer-next = Войдите снова. Если это повторится, те, кто отвечает за приложение, могут это исправить.

cause-wrong_token_type-title = Приложение что-то перепутало
cause-wrong_token_type-what = Приложение показало серверу пропуск не того вида. Это не ваша ошибка.
cause-wrong_token_type-next = Может помочь новый вход. Если нет, отправьте отчёт тем, кто отвечает за приложение.

cause-invalid_client-title = Приложение не смогло представиться
cause-invalid_client-what = Сервер не принимает само приложение. Это не ваша ошибка.
cause-invalid_client-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-token_malformed-title = Ваш сеанс потерялся в приложении
cause-token_malformed-what = Приложение отправило вместо вашего сеанса что-то нечитаемое. Это не ваша ошибка.
cause-token_malformed-next = Обычно помогает войти снова.

cause-wrong_scheme-title = Приложение обратилось не так, как нужно
cause-wrong_scheme-what = Сервер ожидает данные входа в другом виде, чем прислало приложение. Это не ваша ошибка.
cause-wrong_scheme-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-missing_api_key-title = Приложение забыло свой ключ
cause-missing_api_key-what = Приложение должно было отправить ключ и не отправило. Это не ваша ошибка.
cause-missing_api_key-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-credentials_incomplete-title = При входе чего-то не хватило
cause-credentials_incomplete-what = В отправленных данных входа нет того, что нужно серверу.
cause-credentials_incomplete-next = Заполните все поля и попробуйте снова. Если пустых полей нет, отправьте отчёт.

cause-credentials_not_sent-title = Приложение не показало ваш сеанс
cause-credentials_not_sent-what = Приложение обратилось к серверу и не показало, кто вы. Это не ваша ошибка.
cause-credentials_not_sent-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-credentials_not_sent_cross_origin-title = Приложение не показало ваш сеанс
cause-credentials_not_sent_cross_origin-what = Приложение обратилось к другому своему серверу и не показало, кто вы. Это не ваша ошибка.
cause-credentials_not_sent_cross_origin-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-authorization_stripped_on_redirect-title = Ваши данные входа потерялись по пути
cause-authorization_stripped_on_redirect-what = Запрос был передан на другой адрес, и ваши данные входа не могли пойти с ним. Это не ваша ошибка.
cause-authorization_stripped_on_redirect-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-authorization_stripped_by_proxy-title = Ваши данные входа потерялись по пути
cause-authorization_stripped_by_proxy-what = Приложение отправило ваши данные входа, но, похоже, они не дошли до сервера. Это не ваша ошибка.
cause-authorization_stripped_by_proxy-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-dpop_proof_missing-title = Приложение что-то пропустило
cause-dpop_proof_missing-what = Сервер хочет вместе с вашим сеансом ещё одно подтверждение, а приложение его не отправило. Это не ваша ошибка.
cause-dpop_proof_missing-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-dpop_proof_invalid-title = Подтверждение приложения не подошло
cause-dpop_proof_invalid-what = Подтверждение, которое идёт вместе с вашим сеансом, не принято. Это не ваша ошибка.
cause-dpop_proof_invalid-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-dpop_nonce_required-title = Попробуйте ещё раз
cause-dpop_nonce_required-what = Сервер попросил приложение повторить запрос с новым числом.
cause-dpop_nonce_required-next = Обычно достаточно попробовать ещё раз.

cause-digest_nonce_stale-title = Попробуйте ещё раз
cause-digest_nonce_stale-what = Сервер ещё раз запросил те же данные входа. Новый пароль не нужен.
cause-digest_nonce_stale-next = Обычно достаточно попробовать ещё раз.

cause-cookie_blocked_samesite-title = Возможно, браузер блокирует вход
cause-cookie_blocked_samesite-what = Приложение и его сервер находятся на разных сайтах. Браузеры часто не отправляют туда файлы cookie.
cause-cookie_blocked_samesite-next = Разрешите файлы cookie и войдите снова. Если это повторится, те, кто отвечает за приложение, могут это исправить.

cause-cookie_not_stored-title = Ваш сеанс не сохранился
cause-cookie_not_stored-what = Вы вошли, но, похоже, нет файла cookie, который об этом помнит.
cause-cookie_not_stored-next = Разрешите файлы cookie и войдите снова. Если это повторится, те, кто отвечает за приложение, могут это исправить.

cause-cookies_disabled-title = Файлы cookie отключены
cause-cookies_disabled-what = Браузер не хранит файлы cookie этого сайта, поэтому сеанс не может сохраниться.
cause-cookies_disabled-next = Разрешите этому приложению файлы cookie в настройках браузера и войдите снова.

cause-csrf_missing-title = Обновите эту страницу
cause-csrf_missing-what = Сервер отклонил запрос. Похоже, не хватает защитной метки этой страницы.
cause-csrf_missing-next = Обновите страницу. Если хотите сохранить введённый текст, сначала скопируйте его.

cause-csrf_invalid-title = Возможно, эта страница устарела
cause-csrf_invalid-what = Возможно, страница была открыта слишком долго или вы заново вошли в другой вкладке.
cause-csrf_invalid-next = Обновите страницу. Если хотите сохранить введённый текст, сначала скопируйте его.

cause-permission_denied-title = У вас нет доступа
cause-permission_denied-what = Похоже, эта часть не открыта для вашей учётной записи.
cause-permission_denied-next = Запросите доступ или войдите в учётную запись, у которой он есть.

cause-insufficient_scope-title = У вас нет доступа
cause-insufficient_scope-what = Похоже, ваш сеанс на это не распространяется.
cause-insufficient_scope-next = Запросите доступ или войдите в учётную запись, у которой он есть.

cause-mfa_or_step_up_required-title = Подтвердите, что это вы
cause-mfa_or_step_up_required-what = Для этого шага нужна дополнительная проверка, например код или новый вход.
cause-mfa_or_step_up_required-next = Подтвердите, кто вы, чтобы продолжить.

cause-account_disabled-title = Эта учётная запись отключена
cause-account_disabled-what = Сервер не впускает эту учётную запись.
cause-account_disabled-next = Напишите в поддержку, чтобы её проверили.

cause-account_unverified-title = Подтвердите адрес электронной почты
cause-account_unverified-what = Адрес электронной почты этой учётной записи ещё не подтверждён.
cause-account_unverified-next = Откройте ссылку в письме, которое вам пришло, а затем войдите.

cause-rate_or_lockout-title = Пожалуйста, подождите немного
cause-rate_or_lockout-title-long = Пожалуйста, подождите, прежде чем пробовать снова
cause-rate_or_lockout-what = Похоже, за короткое время было слишком много попыток.
cause-rate_or_lockout-what-wait = Похоже, было слишком много попыток. Сервер просит подождать { $wait }.
cause-rate_or_lockout-next = Подождите немного и попробуйте снова.

cause-clock_skew-title = Проверьте часы вашего устройства
cause-clock_skew-what = Похоже, время на этом устройстве и на сервере не совпадает.
cause-clock_skew-what-behind = Часы этого устройства отстают от часов сервера на { $off }.
cause-clock_skew-what-ahead = Часы этого устройства спешат относительно часов сервера на { $off }.
cause-clock_skew-next = Включите автоматические дату и время в настройках устройства и проверьте снова.

cause-token_not_yet_valid-title = Ваш сеанс ещё не действует
cause-token_not_yet_valid-what = По часам сервера ваш сеанс ещё не начался.
cause-token_not_yet_valid-next = Подождите немного и попробуйте снова.

cause-sso_redirect-title = Пожалуйста, войдите
cause-sso_redirect-what = Похоже, вместо запрошенных данных приложение получило страницу входа.
cause-sso_redirect-next = Войдите, чтобы продолжить.

cause-preflight_blocked-title = Запрос не прошёл
cause-preflight_blocked-what = Похоже, другой сервер приложения отклоняет запросы с этой страницы. Это не ваша ошибка.
cause-preflight_blocked-next = Те, кто отвечает за приложение, могут это исправить. Отправьте им отчёт.

cause-unknown-title = Сервер этого не пропустил
cause-unknown-what = Сервер отклонил запрос, и нам не удалось узнать почему.
cause-unknown-next = Попробуйте снова. Если это повторится, войдите заново.

## How sure it is.

hedge-likely = Мы думаем, что случилось именно это.
hedge-possible = Мы не уверены; это подходит лучше всего.

## What stays safe.

safe-typed = То, что вы здесь ввели, на месте.
safe-report = В отчёте нет паролей.

## Buttons.

action-sign_in = Войти снова
action-refresh = Продлить мой сеанс
action-retry = Попробовать снова
action-clear_app_data = Удалить данные входа
action-allow_cookies = Файлы cookie разрешены
action-fix_clock = Часы настроены
action-reload = Обновить страницу
action-check_credentials = Перейти ко входу
action-verify_identity = Подтвердить, что это я
action-request_access = Запросить доступ
action-switch_account = Выйти и сменить учётную запись
action-pass_gateway = Перейти ко входу
action-wait = Попробовать снова
action-contact_support = Написать в поддержку
action-copy_report = Скопировать отчёт
action-fix_request = Изменить запрос
action-fix_server = Изменить сервер

## The card.

card-close = Закрыть
card-details = Подробности
card-kept = Обновите страницу. Большая часть того, что вы ввели, потом вернётся, кроме паролей, кодов и файлов.
card-requests = { $n ->
    [one] { $n } запрос отклонён.
    [few] { $n } запроса отклонено.
    [many] { $n } запросов отклонено.
   *[other] { $n } запроса отклонено.
}
card-seen = Что мы увидели
card-hidden = Чего мы не могли увидеть
card-other = Другие возможные причины
card-developer = Для разработчиков
card-trace = Код для службы поддержки

busy-fetch = Одну минуту…
busy-retry = Пробуем снова…
busy-sign-in = Пожалуйста, войдите…
busy-refresh = Продлеваем ваш сеанс…
busy-clear = Удаляем…

state-resolved = Снова работает
state-resolved-next = Обновите страницу, чтобы увидеть всё, или просто продолжайте.
state-still = Сервер по-прежнему отказывает.
state-down = Сервис сейчас не работает
state-down-next = Попробуйте снова через несколько минут.
state-unasked = Этот запрос нельзя безопасно повторить отсюда. Обновите страницу или повторите то, что делали.
state-refresh-failed = Не удалось продлить ваш сеанс. Пожалуйста, войдите снова.
state-signing-in = Войдите в окне, которое открылось, а затем вернитесь сюда.
state-not-signed-in = Вы ещё не вошли.
state-copied = Отчёт скопирован. Его можно прочитать перед отправкой.
state-copy-by-hand = Браузер не разрешил копирование. Выделите текст ниже и скопируйте его.
state-waiting = Нет подключения к сети. Как только оно появится, эта страница попробует снова.
state-offline = Не удалось связаться с сервером. Проверьте подключение и попробуйте снова.

leave-title = Покинуть эту страницу?
leave-what = То, что вы здесь ввели и не сохранили, может пропасть.
leave-next = Чтобы этого не потерять, останьтесь здесь и сначала сохраните или скопируйте текст.
leave-no = Остаться здесь

report-label = Отчёт

## Spans of time.

span-seconds = { $n ->
    [one] { $n } секунду
    [few] { $n } секунды
    [many] { $n } секунд
   *[other] { $n } секунды
}
span-minutes = { $n ->
    [one] { $n } минуту
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
span-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
span-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}

## Facts, for those who open the details.

fact-status = Сервер ответил { $status }.
fact-nothing_sent = В запросе не было ни токена, ни ключа, ни пароля.
fact-scheme_sent = Учётные данные отправлены по схеме «{ $scheme }».
fact-scheme_wanted = Сервер требует схему «{ $scheme }».
fact-no_scheme_word = Учётные данные отправлены без слова схемы, такого как «Bearer», перед ними.
fact-placeholder_sent = Слово «{ $word }» стояло там, где должен быть токен.
fact-token_empty = Поле Authorization называет схему и на этом заканчивается.
fact-token_quoted = Токен заключён в кавычки.
fact-scheme_twice = Слово схемы стоит дважды.
fact-token_characters = В токене есть символы, которых в токене быть не может.
fact-token_broken = Токен начинается как JWT, но обрезан или искажён.
fact-basic_broken = Имя пользователя и пароль закодированы не так, как требует Basic.
fact-two_methods = Токен отправлен сразу в двух местах.
fact-server_code = Код ошибки сервера — «{ $code }».
fact-server_says = Сообщение сервера касается: { $about }.
fact-no_reason = Сервер не назвал причину.
fact-token_expired = Время exp токена прошло за { $ago } до запроса.
fact-token_live = Судя по его собственным датам, токен ещё действовал.
fact-url_expired = Срок адреса истёк за { $ago } до запроса.
fact-token_not_before = Время nbf токена опережает часы на { $ahead }.
fact-token_issued_ahead = Время iat токена опережает часы на { $ahead }.
fact-signed_off = Подписанное время отличается от времени сервера на { $off }.
fact-device_clock_off = Часы этого устройства отличаются от часов сервера на { $ahead }.
fact-token_unsigned = Токен не подписан.
fact-token_kind = Токен сообщает, что он вида «{ $kind }».
fact-token_audience = Аудитория (audience) — «{ $audience }».
fact-token_issuer = Издатель токена — «{ $issuer }».
fact-other_audience_accepted = Токены для другой аудитории (audience) здесь раньше принимались.
fact-other_issuer_accepted = Токены другого издателя здесь раньше принимались.
fact-mode_omit = Запрос сделан с credentials: 'omit'.
fact-mode_default_cross_origin = Запрос ушёл на другой источник (origin) в обычном режиме credentials, который не отправляет туда cookie.
fact-mode_include_cross_site = Запрос ушёл на другой сайт с credentials: 'include'.
fact-cookies_off = Браузер сообщает, что файлы cookie отключены.
fact-logged_in_before = Вход удался за { $ago } до этого.
fact-accepted_before = Те же учётные данные были приняты за { $ago } до этого.
fact-worked_before = Тот же адрес правильно ответил за { $ago } до этого.
fact-logged_out_before = Выход удался за { $ago } до этого.
fact-token_sent_before = Токен был отправлен за { $ago } до этого, а теперь нет.
fact-token_stored = Что-то похожее на токен хранится как «{ $name }» и не было отправлено.
fact-never_accepted = С тех пор ничего не было принято.
fact-refused_before = { $times ->
    [one] До этого вход был отклонён { $times } раз.
    [few] До этого вход был отклонён { $times } раза.
    [many] До этого вход был отклонён { $times } раз.
   *[other] До этого вход был отклонён { $times } раза.
}
fact-redirected_to_login = Запрос перенаправлен на страницу входа: { $address }
fact-redirected_away = Запрос перенаправлен на { $origin }.
fact-login_form = Ответ — страница с полем пароля.
fact-call_failed = Вызов не удался, и ответа, который может видеть страница, нет.
fact-needs_preflight = Перед таким запросом браузер сначала спрашивает другой сервер (preflight).
fact-csrf_not_sent = Токен защиты от подделки не отправлен.
fact-csrf_sent = Токен защиты от подделки отправлен.
fact-scope_wanted = Сервер требует область (scope) «{ $scope }».
fact-retry_after = Сервер просит подождать { $wait }.
fact-key_sent = Ключ отправлен как «{ $name }».
fact-proof_sent = Доказательство DPoP отправлено.
fact-proof_not_sent = Доказательство DPoP не отправлено.
fact-nonce_stale = Сервер считает nonce устаревшим: пароль верный.
fact-step_up_wanted = Сервер требует: { $wanted }.
fact-login_sent = Имя пользователя и пароль отправлены для входа.
fact-login_field_missing = Не хватало поля входа.
fact-grant_sent = Запрошен токен с типом (grant) «{ $grant }».
fact-redirect_dropped = Браузеры убирают поле Authorization, когда перенаправление уводит с источника (origin).
fact-password_sent = Имя пользователя и пароль отправлены.

hidden-not_exposed_by_cors = Заголовки ответа: другой сервер их не открывает (Access-Control-Expose-Headers).
hidden-http_only_cookies = Файлы cookie с пометкой HttpOnly: страница не видит, были ли они отправлены.
hidden-opaque_response = Сам ответ: браузер скрывает его от страницы.
hidden-storage_denied = Сохранённые данные: браузер не даёт доступа.
hidden-cookies_denied = Файлы cookie: браузер не даёт доступа.
hidden-body_not_read = Тело ответа.
hidden-server_clock = Часы сервера: время сравнивалось с часами этого устройства.
hidden-service_worker = Что ответил сам сервер: service worker этого приложения передал ответ или создал его.
hidden-browser_headers = Заголовки, которые браузер добавляет сам.
