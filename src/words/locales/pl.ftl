# Polski. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Zaloguj się
cause-no_credentials-what = Wygląda na to, że nie masz tu otwartej sesji, dlatego serwer odmówił.
cause-no_credentials-next = Zaloguj się, aby kontynuować.

cause-logged_out-title = Twoja sesja jest zamknięta
cause-logged_out-what = Wygląda na wylogowanie, być może w innej karcie lub innym oknie.
cause-logged_out-next = Zaloguj się ponownie, aby kontynuować.

cause-expired_token-title = Twoja sesja wygasła
cause-expired_token-what = Dla Twojego bezpieczeństwa sesja kończy się po pewnym czasie.
cause-expired_token-what-at = Twoja sesja wygasła { $ago } temu ({ $at }).
cause-expired_token-next = Zaloguj się ponownie, aby kontynuować.
cause-expired_token-next-refresh = Odnów sesję, aby kontynuować.

cause-session_expired-title = Twoja sesja została zakończona
cause-session_expired-what = Serwer nie pamięta już Twojej sesji. Dzieje się tak po przerwie lub po ponownym uruchomieniu usługi.
cause-session_expired-next = Zaloguj się ponownie, aby kontynuować.

cause-session_revoked-title = Twoja sesja została zakończona
cause-session_revoked-what = Usługa zakończyła Twoją sesję, być może po zmianie hasła.
cause-session_revoked-next = Zaloguj się ponownie, aby kontynuować.

cause-token_revoked-title = Twoja sesja została zakończona
cause-token_revoked-what = Usługa nie przyjmuje już Twojej sesji.
cause-token_revoked-next = Zaloguj się ponownie, aby kontynuować.

cause-refresh_token_invalid-title = Zaloguj się ponownie
cause-refresh_token_invalid-what = Nie udało się odnowić Twojej sesji.
cause-refresh_token_invalid-next = Zaloguj się ponownie, aby kontynuować.

cause-wrong_password-title = Sprawdź nazwę i hasło
cause-wrong_password-what = Serwer nie przyjął tej nazwy użytkownika i tego hasła.
cause-wrong_password-next = Sprawdź jedno i drugie i spróbuj jeszcze raz.

cause-invalid_api_key-title = Ta aplikacja nie mogła potwierdzić, kim jest
cause-invalid_api_key-what = Klucz, którego używa ta aplikacja, nie został przyjęty. To nie Twoja wina.
cause-invalid_api_key-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-token_invalid-title = Zaloguj się ponownie
cause-token_invalid-what = Serwer nie rozpoznaje Twojej sesji.
cause-token_invalid-next = Zwykle pomaga ponowne zalogowanie.

cause-token_signature_invalid-title = Zaloguj się ponownie
cause-token_signature_invalid-what = Serwer nie mógł potwierdzić, że Twoja sesja jest prawdziwa.
cause-token_signature_invalid-next = Zwykle pomaga ponowne zalogowanie. Jeśli nie, wyczyść dane logowania tej aplikacji i zaloguj się ponownie.

cause-wrong_audience-title = Ta sesja jest do innej usługi
cause-wrong_audience-what = Twoja sesja wydaje się dotyczyć innej części usługi.
cause-wrong_audience-next = Zaloguj się ponownie. Jeśli to się powtórzy, osoby prowadzące aplikację mogą to naprawić.

cause-wrong_issuer-title = Ta sesja należy do innej usługi logowania
cause-wrong_issuer-what = Ten serwer chyba ufa innej usłudze logowania niż Twoja.
cause-wrong_issuer-next = Zaloguj się ponownie. Jeśli to się powtórzy, osoby prowadzące aplikację mogą to naprawić.

cause-wrong_token_type-title = Ta aplikacja coś pomyliła
cause-wrong_token_type-what = Aplikacja pokazała serwerowi niewłaściwy rodzaj przepustki. To nie Twoja wina.
cause-wrong_token_type-next = Ponowne zalogowanie może pomóc. Jeśli nie, wyślij raport osobom prowadzącym aplikację.

cause-invalid_client-title = Ta aplikacja nie mogła potwierdzić, kim jest
cause-invalid_client-what = Serwer nie przyjmuje samej aplikacji. To nie Twoja wina.
cause-invalid_client-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-token_malformed-title = Twoja sesja zgubiła się w tej aplikacji
cause-token_malformed-what = Aplikacja wysłała coś nieczytelnego zamiast Twojej sesji. To nie Twoja wina.
cause-token_malformed-next = Zwykle pomaga ponowne zalogowanie.

cause-wrong_scheme-title = Ta aplikacja zapytała w niewłaściwy sposób
cause-wrong_scheme-what = Serwer oczekuje danych logowania w innej postaci, niż wysłała je aplikacja. To nie Twoja wina.
cause-wrong_scheme-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-missing_api_key-title = Ta aplikacja zapomniała swojego klucza
cause-missing_api_key-what = Aplikacja powinna była wysłać klucz, ale tego nie zrobiła. To nie Twoja wina.
cause-missing_api_key-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-credentials_incomplete-title = Przy logowaniu czegoś zabrakło
cause-credentials_incomplete-what = W wysłanych danych logowania brakuje czegoś, czego potrzebuje serwer.
cause-credentials_incomplete-next = Wypełnij wszystkie pola i spróbuj ponownie. Jeśli nic nie jest puste, wyślij raport.

cause-credentials_not_sent-title = Ta aplikacja nie pokazała Twojej sesji
cause-credentials_not_sent-what = Aplikacja zapytała serwer, nie pokazując, kim jesteś. To nie Twoja wina.
cause-credentials_not_sent-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-credentials_not_sent_cross_origin-title = Ta aplikacja nie pokazała Twojej sesji
cause-credentials_not_sent_cross_origin-what = Aplikacja zapytała swój drugi serwer, nie pokazując, kim jesteś. To nie Twoja wina.
cause-credentials_not_sent_cross_origin-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-authorization_stripped_on_redirect-title = Twoje dane logowania zgubiły się po drodze
cause-authorization_stripped_on_redirect-what = Żądanie przekazano pod inny adres, a Twoje dane logowania nie mogły pójść z nim. To nie Twoja wina.
cause-authorization_stripped_on_redirect-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-authorization_stripped_by_proxy-title = Twoje dane logowania zgubiły się po drodze
cause-authorization_stripped_by_proxy-what = Aplikacja wysłała Twoje dane logowania, ale chyba nie dotarły one do serwera. To nie Twoja wina.
cause-authorization_stripped_by_proxy-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-dpop_proof_missing-title = Ta aplikacja coś pominęła
cause-dpop_proof_missing-what = Serwer chce dodatkowego dowodu do Twojej sesji, a aplikacja go nie wysłała. To nie Twoja wina.
cause-dpop_proof_missing-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-dpop_proof_invalid-title = Dowód tej aplikacji się nie zgadza
cause-dpop_proof_invalid-what = Dowód, który towarzyszy Twojej sesji, nie został przyjęty. To nie Twoja wina.
cause-dpop_proof_invalid-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-dpop_nonce_required-title = Spróbuj ponownie
cause-dpop_nonce_required-what = Serwer poprosił aplikację o powtórzenie żądania z nowym numerem.
cause-dpop_nonce_required-next = Zwykle wystarczy spróbować ponownie.

cause-digest_nonce_stale-title = Spróbuj ponownie
cause-digest_nonce_stale-what = Serwer jeszcze raz poprosił o te same dane logowania. Nowe hasło nie jest potrzebne.
cause-digest_nonce_stale-next = Zwykle wystarczy spróbować ponownie.

cause-cookie_blocked_samesite-title = Przeglądarka może blokować logowanie
cause-cookie_blocked_samesite-what = Aplikacja i jej serwer są w różnych witrynach. Przeglądarki często zatrzymują tam pliki cookie.
cause-cookie_blocked_samesite-next = Zezwól na pliki cookie i zaloguj się ponownie. Jeśli to się powtórzy, osoby prowadzące aplikację mogą to naprawić.

cause-cookie_not_stored-title = Twoja sesja nie została zachowana
cause-cookie_not_stored-what = Logowanie się udało, ale chyba brakuje pliku cookie, który o nim pamięta.
cause-cookie_not_stored-next = Zezwól na pliki cookie i zaloguj się ponownie. Jeśli to się powtórzy, osoby prowadzące aplikację mogą to naprawić.

cause-cookies_disabled-title = Pliki cookie są wyłączone
cause-cookies_disabled-what = Przeglądarka nie zachowuje plików cookie tej witryny, więc sesja nie może trwać.
cause-cookies_disabled-next = Zezwól tej aplikacji na pliki cookie w ustawieniach przeglądarki, a potem zaloguj się ponownie.

cause-csrf_missing-title = Odśwież tę stronę
cause-csrf_missing-what = Serwer odrzucił żądanie. Chyba brakuje znaku bezpieczeństwa tej strony.
cause-csrf_missing-next = Odśwież stronę. Jeśli chcesz zachować wpisany tekst, najpierw go skopiuj.

cause-csrf_invalid-title = Ta strona może być nieaktualna
cause-csrf_invalid-what = Być może strona była zbyt długo otwarta albo w innej karcie nastąpiło nowe logowanie.
cause-csrf_invalid-next = Odśwież stronę. Jeśli chcesz zachować wpisany tekst, najpierw go skopiuj.

cause-permission_denied-title = Nie masz do tego dostępu
cause-permission_denied-what = Ta część nie wydaje się otwarta dla Twojego konta.
cause-permission_denied-next = Poproś o dostęp albo zaloguj się na konto, które go ma.

cause-insufficient_scope-title = Nie masz do tego dostępu
cause-insufficient_scope-what = Twoja sesja chyba tego nie obejmuje.
cause-insufficient_scope-next = Poproś o dostęp albo zaloguj się na konto, które go ma.

cause-mfa_or_step_up_required-title = Potwierdź, że to Ty
cause-mfa_or_step_up_required-what = Ten krok wymaga dodatkowego sprawdzenia, na przykład kodu lub nowego logowania.
cause-mfa_or_step_up_required-next = Potwierdź, kim jesteś, aby kontynuować.

cause-account_disabled-title = To konto jest wyłączone
cause-account_disabled-what = Serwer nie wpuszcza tego konta.
cause-account_disabled-next = Napisz do pomocy technicznej, aby je sprawdzono.

cause-account_unverified-title = Potwierdź swój adres e-mail
cause-account_unverified-what = Adres e-mail tego konta czeka na potwierdzenie.
cause-account_unverified-next = Otwórz link w otrzymanej wiadomości, a potem się zaloguj.

cause-rate_or_lockout-title = Poczekaj chwilę
cause-rate_or_lockout-title-long = Poczekaj, zanim spróbujesz ponownie
cause-rate_or_lockout-what = Wygląda na to, że w krótkim czasie było zbyt wiele prób.
cause-rate_or_lockout-what-wait = Wygląda na to, że było zbyt wiele prób. Serwer prosi, aby poczekać { $wait }.
cause-rate_or_lockout-next = Poczekaj trochę, a potem spróbuj ponownie.

cause-clock_skew-title = Sprawdź zegar urządzenia
cause-clock_skew-what = To urządzenie i serwer chyba nie mają tej samej godziny.
cause-clock_skew-what-behind = Zegar tego urządzenia spóźnia się o { $off } względem zegara serwera.
cause-clock_skew-what-ahead = Zegar tego urządzenia spieszy się o { $off } względem zegara serwera.
cause-clock_skew-next = Ustaw datę i godzinę na automatyczne w ustawieniach urządzenia, a potem sprawdź ponownie.

cause-token_not_yet_valid-title = Twoja sesja nie jest jeszcze ważna
cause-token_not_yet_valid-what = Według zegara serwera Twoja sesja jeszcze się nie zaczęła.
cause-token_not_yet_valid-next = Poczekaj chwilę i spróbuj ponownie.

cause-sso_redirect-title = Zaloguj się
cause-sso_redirect-what = Aplikacja otrzymała chyba stronę logowania zamiast danych, o które prosiła.
cause-sso_redirect-next = Zaloguj się, aby kontynuować.

cause-preflight_blocked-title = Żądanie nie przeszło
cause-preflight_blocked-what = Drugi serwer aplikacji chyba odrzuca żądania z tej strony. To nie Twoja wina.
cause-preflight_blocked-next = Osoby prowadzące aplikację mogą to naprawić. Wyślij im raport.

cause-unknown-title = Serwer tego nie przepuścił
cause-unknown-what = Serwer odrzucił żądanie, a nam nie udało się ustalić dlaczego.
cause-unknown-next = Spróbuj ponownie. Jeśli to się powtórzy, zaloguj się jeszcze raz.

## How sure it is.

hedge-likely = Naszym zdaniem tak właśnie było.
hedge-possible = Nie mamy pewności; to pasuje najlepiej.

## What stays safe.

safe-typed = Wpisany tutaj tekst nadal tu jest.
safe-report = Raport nie zawiera haseł.

## Buttons.

action-sign_in = Zaloguj się ponownie
action-refresh = Odnów moją sesję
action-retry = Spróbuj ponownie
action-clear_app_data = Wyczyść dane logowania
action-allow_cookies = Pliki cookie są już dozwolone
action-fix_clock = Zegar jest już ustawiony
action-reload = Odśwież stronę
action-check_credentials = Przejdź do logowania
action-verify_identity = Potwierdź, że to ja
action-request_access = Poproś o dostęp
action-switch_account = Wyloguj się i zmień konto
action-pass_gateway = Przejdź do logowania
action-wait = Spróbuj ponownie
action-contact_support = Napisz do pomocy technicznej
action-copy_report = Kopiuj raport
action-fix_request = Zmień żądanie
action-fix_server = Zmień serwer

## The card.

card-close = Zamknij
card-details = Szczegóły
card-kept = Odśwież stronę. Większość wpisanego tekstu wróci potem na miejsce, ale bez haseł, kodów i plików.
card-requests = { $n ->
    [one] { $n } żądanie zostało odrzucone.
    [few] { $n } żądania zostały odrzucone.
    [many] { $n } żądań zostało odrzuconych.
   *[other] { $n } żądania zostało odrzucone.
}
card-seen = Co widzieliśmy
card-hidden = Czego nie mogliśmy zobaczyć
card-other = Inne możliwości
card-developer = Dla programistów
card-trace = Kod dla pomocy technicznej

busy-fetch = Chwileczkę…
busy-retry = Próbujemy ponownie…
busy-sign-in = Zaloguj się…
busy-refresh = Odnawiamy Twoją sesję…
busy-clear = Usuwamy…

state-resolved = Znowu działa
state-resolved-next = Odśwież stronę, aby zobaczyć wszystko, albo po prostu kontynuuj.
state-still = Serwer nadal odmawia.
state-down = Usługa w tej chwili nie działa
state-down-next = Spróbuj ponownie za kilka minut.
state-unasked = Tego żądania nie można stąd bezpiecznie powtórzyć. Odśwież stronę albo powtórz swoje działanie.
state-refresh-failed = Nie udało się odnowić Twojej sesji. Zaloguj się ponownie.
state-signing-in = Zaloguj się w oknie, które się otworzyło, a potem wróć tutaj.
state-not-signed-in = Logowanie nie zostało jeszcze ukończone.
state-copied = Raport został skopiowany. Możesz go przeczytać przed wysłaniem.
state-copy-by-hand = Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst poniżej i skopiuj go.
state-waiting = Brak połączenia z siecią. Gdy wróci, ta strona spróbuje ponownie.
state-offline = Nie udało się połączyć z serwerem. Sprawdź połączenie i spróbuj ponownie.

leave-title = Opuścić tę stronę?
leave-what = Niezapisany tekst wpisany tutaj może przepaść.
leave-next = Aby go zachować, zostań tutaj i najpierw zapisz lub skopiuj swój tekst.
leave-no = Zostań tutaj

report-label = Raport

## Spans of time.

span-seconds = { $n ->
    [one] { $n } sekundę
    [few] { $n } sekundy
    [many] { $n } sekund
   *[other] { $n } sekundy
}
span-minutes = { $n ->
    [one] { $n } minutę
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
span-hours = { $n ->
    [one] { $n } godzinę
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
span-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}

## Facts, for those who open the details.

fact-status = Serwer odpowiedział { $status }.
fact-nothing_sent = Żądanie nie zawierało tokena, klucza ani hasła.
fact-scheme_sent = Wysłano dane uwierzytelniające ze schematem „{ $scheme }”.
fact-scheme_wanted = Serwer wymaga schematu „{ $scheme }”.
fact-no_scheme_word = Wysłano dane uwierzytelniające bez słowa schematu, takiego jak „Bearer”, na początku.
fact-placeholder_sent = Słowo „{ $word }” stało w miejscu tokena.
fact-token_empty = Pole Authorization podaje schemat i na tym się kończy.
fact-token_quoted = Token jest w cudzysłowie.
fact-scheme_twice = Słowo schematu występuje dwa razy.
fact-token_characters = Token zawiera znaki, których żaden token mieć nie może.
fact-token_broken = Token zaczyna się jak JWT, ale jest ucięty lub uszkodzony.
fact-basic_broken = Nazwa użytkownika i hasło nie są zakodowane tak, jak wymaga Basic.
fact-two_methods = Token wysłano w dwóch miejscach naraz.
fact-server_code = Kod błędu serwera to „{ $code }”.
fact-server_says = Komunikat serwera dotyczy: { $about }.
fact-no_reason = Serwer nie podał przyczyny.
fact-token_expired = Czas exp tokena minął { $ago } przed żądaniem.
fact-token_live = Według własnych dat token był jeszcze ważny.
fact-url_expired = Adres wygasł { $ago } przed żądaniem.
fact-token_not_before = Czas nbf tokena wyprzedza zegar o { $ahead }.
fact-token_issued_ahead = Czas iat tokena wyprzedza zegar o { $ahead }.
fact-signed_off = Podpisany czas różni się od czasu serwera o { $off }.
fact-device_clock_off = Zegar tego urządzenia różni się od zegara serwera o { $ahead }.
fact-token_unsigned = Token nie jest podpisany.
fact-token_kind = Token podaje, że jest rodzaju „{ $kind }”.
fact-token_audience = Odbiorca (audience) to „{ $audience }”.
fact-token_issuer = Wystawca tokena to „{ $issuer }”.
fact-other_audience_accepted = Tokeny dla innego odbiorcy (audience) były tu wcześniej przyjmowane.
fact-other_issuer_accepted = Tokeny innego wystawcy były tu wcześniej przyjmowane.
fact-mode_omit = Żądanie wykonano z credentials: 'omit'.
fact-mode_default_cross_origin = Żądanie poszło do innego źródła (origin) w domyślnym trybie credentials, który nie wysyła tam plików cookie.
fact-mode_include_cross_site = Żądanie poszło do innej witryny z credentials: 'include'.
fact-cookies_off = Przeglądarka mówi, że pliki cookie są wyłączone.
fact-logged_in_before = Logowanie udało się { $ago } wcześniej.
fact-accepted_before = Te same dane uwierzytelniające przyjęto { $ago } wcześniej.
fact-worked_before = Ten sam adres odpowiedział poprawnie { $ago } wcześniej.
fact-logged_out_before = Wylogowanie udało się { $ago } wcześniej.
fact-token_sent_before = Token wysłano { $ago } wcześniej, a teraz żadnego.
fact-token_stored = Coś, co wygląda jak token, jest zapisane jako „{ $name }” i nie zostało wysłane.
fact-never_accepted = Od tego czasu nic nie przyjęto.
fact-refused_before = { $times ->
    [one] Logowanie odrzucono wcześniej { $times } raz.
    [few] Logowania odrzucono wcześniej { $times } razy.
    [many] Logowania odrzucono wcześniej { $times } razy.
   *[other] Logowania odrzucono wcześniej { $times } raza.
}
fact-redirected_to_login = Żądanie przekierowano na stronę logowania: { $address }
fact-redirected_away = Żądanie przekierowano do { $origin }.
fact-login_form = Odpowiedź to strona z polem hasła.
fact-call_failed = Wywołanie nie powiodło się i nie ma odpowiedzi, którą strona może zobaczyć.
fact-needs_preflight = Przed takim żądaniem przeglądarka najpierw pyta drugi serwer (preflight).
fact-csrf_not_sent = Nie wysłano tokena chroniącego przed fałszerstwem.
fact-csrf_sent = Wysłano token chroniący przed fałszerstwem.
fact-scope_wanted = Serwer wymaga zakresu (scope) „{ $scope }”.
fact-retry_after = Serwer prosi, aby poczekać { $wait }.
fact-key_sent = Wysłano klucz jako „{ $name }”.
fact-proof_sent = Wysłano dowód DPoP.
fact-proof_not_sent = Nie wysłano dowodu DPoP.
fact-nonce_stale = Serwer oznacza nonce jako przestarzały: hasło jest poprawne.
fact-step_up_wanted = Serwer wymaga: { $wanted }.
fact-login_sent = Wysłano nazwę użytkownika i hasło, aby się zalogować.
fact-login_field_missing = Brakowało pola logowania.
fact-grant_sent = Poproszono o token z grantem „{ $grant }”.
fact-redirect_dropped = Przeglądarki usuwają pole Authorization, gdy przekierowanie opuszcza źródło (origin).
fact-password_sent = Wysłano nazwę użytkownika i hasło.

hidden-not_exposed_by_cors = Nagłówki odpowiedzi: drugi serwer ich nie udostępnia (Access-Control-Expose-Headers).
hidden-http_only_cookies = Pliki cookie oznaczone HttpOnly: strona nie widzi, czy zostały wysłane.
hidden-opaque_response = Sama odpowiedź: przeglądarka ukrywa ją przed stroną.
hidden-storage_denied = Zapisane dane: przeglądarka nie zezwala na dostęp.
hidden-cookies_denied = Pliki cookie: przeglądarka nie zezwala na dostęp.
hidden-body_not_read = Treść odpowiedzi.
hidden-server_clock = Zegar serwera: czasy porównano z zegarem tego urządzenia.
hidden-service_worker = Co powiedział sam serwer: service worker tej aplikacji przekazał odpowiedź albo ją utworzył.
hidden-browser_headers = Nagłówki, które przeglądarka dodaje sama.
