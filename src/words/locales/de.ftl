# Deutsch. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Bitte melden Sie sich an
cause-no_credentials-what = Sie sind hier anscheinend nicht angemeldet. Deshalb hat der Server abgelehnt.
cause-no_credentials-next = Melden Sie sich an, um fortzufahren.

cause-logged_out-title = Sie sind abgemeldet
cause-logged_out-what = Anscheinend haben Sie sich abgemeldet, vielleicht in einem anderen Tab oder Fenster.
cause-logged_out-next = Melden Sie sich wieder an, um fortzufahren.

cause-expired_token-title = Ihre Anmeldung ist abgelaufen
cause-expired_token-what = Zu Ihrer Sicherheit endet eine Anmeldung nach einer Weile.
cause-expired_token-what-at = Ihre Anmeldung galt bis { $at } Uhr. Das ist { $ago } her.
cause-expired_token-next = Melden Sie sich wieder an, um fortzufahren.
cause-expired_token-next-refresh = Verlängern Sie Ihre Anmeldung, um fortzufahren.

cause-session_expired-title = Sie wurden abgemeldet
cause-session_expired-what = Der Server kennt Ihre Anmeldung nicht mehr. Das kommt nach einer Pause oder nach einem Neustart des Dienstes vor.
cause-session_expired-next = Melden Sie sich wieder an, um fortzufahren.

cause-session_revoked-title = Sie wurden abgemeldet
cause-session_revoked-what = Der Dienst hat Ihre Anmeldung beendet, vielleicht nach einem Wechsel des Passworts.
cause-session_revoked-next = Melden Sie sich wieder an, um fortzufahren.

cause-token_revoked-title = Sie wurden abgemeldet
cause-token_revoked-what = Der Dienst nimmt Ihre Anmeldung nicht mehr an.
cause-token_revoked-next = Melden Sie sich wieder an, um fortzufahren.

cause-refresh_token_invalid-title = Bitte melden Sie sich wieder an
cause-refresh_token_invalid-what = Ihre Anmeldung konnte nicht verlängert werden.
cause-refresh_token_invalid-next = Melden Sie sich wieder an, um fortzufahren.

cause-wrong_password-title = Bitte prüfen Sie Name und Passwort
cause-wrong_password-what = Der Server hat diesen Benutzernamen und dieses Passwort nicht angenommen.
cause-wrong_password-next = Prüfen Sie beides und versuchen Sie es noch einmal.

cause-invalid_api_key-title = Diese App konnte sich nicht ausweisen
cause-invalid_api_key-what = Der Schlüssel, den diese App verwendet, wurde nicht angenommen. Sie haben nichts falsch gemacht.
cause-invalid_api_key-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-token_invalid-title = Bitte melden Sie sich wieder an
cause-token_invalid-what = Der Server erkennt Ihre Anmeldung nicht.
cause-token_invalid-next = Eine neue Anmeldung hilft meistens.

cause-token_signature_invalid-title = Bitte melden Sie sich wieder an
cause-token_signature_invalid-what = Der Server konnte nicht bestätigen, dass Ihre Anmeldung echt ist.
cause-token_signature_invalid-next = Eine neue Anmeldung hilft meistens. Wenn nicht, löschen Sie die Anmeldedaten dieser App und melden sich wieder an.

cause-wrong_audience-title = Diese Anmeldung gehört zu einem anderen Dienst
cause-wrong_audience-what = Ihre Anmeldung gehört anscheinend zu einem anderen Teil des Dienstes.
cause-wrong_audience-next = Melden Sie sich wieder an. Wenn es noch einmal geschieht, können die Betreiber der App es beheben.

cause-wrong_issuer-title = Diese Anmeldung gehört zu einem anderen Anmeldedienst
cause-wrong_issuer-what = Dieser Server vertraut anscheinend einem anderen Anmeldedienst als Ihrem.
cause-wrong_issuer-next = Melden Sie sich wieder an. Wenn es noch einmal geschieht, können die Betreiber der App es beheben.

cause-wrong_token_type-title = Diese App hat etwas verwechselt
cause-wrong_token_type-what = Die App hat dem Server die falsche Art von Ausweis gezeigt. Sie haben nichts falsch gemacht.
cause-wrong_token_type-next = Eine neue Anmeldung hilft vielleicht. Wenn nicht, schicken Sie den Bericht an die Betreiber der App.

cause-invalid_client-title = Diese App konnte sich nicht ausweisen
cause-invalid_client-what = Der Server lässt diese App selbst nicht zu. Sie haben nichts falsch gemacht.
cause-invalid_client-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-token_malformed-title = Ihre Anmeldung ging in dieser App verloren
cause-token_malformed-what = Die App hat statt Ihrer Anmeldung etwas Unlesbares geschickt. Sie haben nichts falsch gemacht.
cause-token_malformed-next = Eine neue Anmeldung hilft meistens.

cause-wrong_scheme-title = Diese App hat falsch angefragt
cause-wrong_scheme-what = Der Server erwartet die Anmeldung in einer anderen Form, als die App sie geschickt hat. Sie haben nichts falsch gemacht.
cause-wrong_scheme-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-missing_api_key-title = Diese App hat ihren Schlüssel vergessen
cause-missing_api_key-what = Die App hätte einen Schlüssel schicken müssen und hat es nicht getan. Sie haben nichts falsch gemacht.
cause-missing_api_key-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-credentials_incomplete-title = Bei der Anmeldung fehlte etwas
cause-credentials_incomplete-what = In der Anmeldung fehlt etwas, das der Server braucht.
cause-credentials_incomplete-next = Füllen Sie alle Felder aus und versuchen Sie es noch einmal. Wenn nichts leer ist, schicken Sie den Bericht.

cause-credentials_not_sent-title = Diese App hat ohne Ihre Anmeldung gefragt
cause-credentials_not_sent-what = Die App hat den Server gefragt, ohne zu zeigen, wer Sie sind. Sie haben nichts falsch gemacht.
cause-credentials_not_sent-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-credentials_not_sent_cross_origin-title = Diese App hat ohne Ihre Anmeldung gefragt
cause-credentials_not_sent_cross_origin-what = Die App hat ihren anderen Server gefragt, ohne zu zeigen, wer Sie sind. Sie haben nichts falsch gemacht.
cause-credentials_not_sent_cross_origin-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-authorization_stripped_on_redirect-title = Ihre Anmeldung ging unterwegs verloren
cause-authorization_stripped_on_redirect-what = Die Anfrage wurde an eine andere Adresse weitergeleitet, und Ihre Anmeldung durfte nicht mit. Sie haben nichts falsch gemacht.
cause-authorization_stripped_on_redirect-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-authorization_stripped_by_proxy-title = Ihre Anmeldung ging unterwegs verloren
cause-authorization_stripped_by_proxy-what = Die App hat Ihre Anmeldung geschickt, aber beim Server kam anscheinend keine an. Sie haben nichts falsch gemacht.
cause-authorization_stripped_by_proxy-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-dpop_proof_missing-title = Diese App hat etwas weggelassen
cause-dpop_proof_missing-what = Der Server will zu Ihrer Anmeldung einen weiteren Nachweis, und die App hat ihn nicht geschickt. Sie haben nichts falsch gemacht.
cause-dpop_proof_missing-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-dpop_proof_invalid-title = Der Nachweis dieser App passte nicht
cause-dpop_proof_invalid-what = Der Nachweis, der zu Ihrer Anmeldung gehört, wurde nicht angenommen. Sie haben nichts falsch gemacht.
cause-dpop_proof_invalid-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-dpop_nonce_required-title = Bitte versuchen Sie es noch einmal
cause-dpop_nonce_required-what = Der Server bat die App, die Anfrage mit einer neuen Nummer zu wiederholen.
cause-dpop_nonce_required-next = Ein neuer Versuch genügt meistens.

cause-digest_nonce_stale-title = Bitte versuchen Sie es noch einmal
cause-digest_nonce_stale-what = Der Server hat noch einmal nach derselben Anmeldung gefragt. Ein neues Passwort ist nicht nötig.
cause-digest_nonce_stale-next = Ein neuer Versuch genügt meistens.

cause-cookie_blocked_samesite-title = Ihr Browser blockiert vielleicht die Anmeldung
cause-cookie_blocked_samesite-what = Die App und ihr Server liegen auf verschiedenen Websites. Dort halten Browser Cookies oft zurück.
cause-cookie_blocked_samesite-next = Erlauben Sie Cookies und melden Sie sich wieder an. Wenn es noch einmal geschieht, können die Betreiber der App es beheben.

cause-cookie_not_stored-title = Ihre Anmeldung wurde nicht gespeichert
cause-cookie_not_stored-what = Sie haben sich angemeldet, aber das Cookie, das daran erinnert, fehlt anscheinend.
cause-cookie_not_stored-next = Erlauben Sie Cookies und melden Sie sich wieder an. Wenn es noch einmal geschieht, können die Betreiber der App es beheben.

cause-cookies_disabled-title = Cookies sind ausgeschaltet
cause-cookies_disabled-what = Ihr Browser speichert keine Cookies für diese Website, deshalb können Sie nicht angemeldet bleiben.
cause-cookies_disabled-next = Erlauben Sie dieser App Cookies in den Einstellungen Ihres Browsers und melden Sie sich dann wieder an.

cause-csrf_missing-title = Bitte laden Sie diese Seite neu
cause-csrf_missing-what = Der Server hat die Anfrage abgelehnt. Ein Sicherheitsmerkmal dieser Seite fehlt anscheinend.
cause-csrf_missing-next = Laden Sie die Seite neu. Kopieren Sie vorher, was Sie eingegeben haben und behalten möchten.

cause-csrf_invalid-title = Diese Seite ist vielleicht veraltet
cause-csrf_invalid-what = Vielleicht war die Seite zu lange offen, oder Sie haben sich in einem anderen Tab neu angemeldet.
cause-csrf_invalid-next = Laden Sie die Seite neu. Kopieren Sie vorher, was Sie eingegeben haben und behalten möchten.

cause-permission_denied-title = Sie haben hier keinen Zugriff
cause-permission_denied-what = Dieser Teil ist für Ihr Konto anscheinend nicht freigegeben.
cause-permission_denied-next = Bitten Sie um Zugriff oder melden Sie sich mit einem Konto an, das ihn hat.

cause-insufficient_scope-title = Sie haben hier keinen Zugriff
cause-insufficient_scope-what = Ihre Anmeldung schließt das anscheinend nicht ein.
cause-insufficient_scope-next = Bitten Sie um Zugriff oder melden Sie sich mit einem Konto an, das ihn hat.

cause-mfa_or_step_up_required-title = Bitte bestätigen Sie, dass Sie es sind
cause-mfa_or_step_up_required-what = Für diesen Schritt braucht es eine weitere Prüfung, etwa einen Code oder eine erneute Anmeldung.
cause-mfa_or_step_up_required-next = Bestätigen Sie, wer Sie sind, um fortzufahren.

cause-account_disabled-title = Dieses Konto ist abgeschaltet
cause-account_disabled-what = Der Server lässt dieses Konto nicht zu.
cause-account_disabled-next = Schreiben Sie an den Support, damit es geprüft wird.

cause-account_unverified-title = Bitte bestätigen Sie Ihre E-Mail-Adresse
cause-account_unverified-what = Bei diesem Konto ist die E-Mail-Adresse noch nicht bestätigt.
cause-account_unverified-next = Öffnen Sie den Link in der Nachricht, die Sie erhalten haben, und melden Sie sich dann an.

cause-rate_or_lockout-title = Bitte warten Sie einen Moment
cause-rate_or_lockout-title-long = Bitte warten Sie, bevor Sie es noch einmal versuchen
cause-rate_or_lockout-what = Anscheinend gab es in kurzer Zeit zu viele Versuche.
cause-rate_or_lockout-what-wait = Anscheinend gab es zu viele Versuche. Der Server bittet Sie, { $wait } zu warten.
cause-rate_or_lockout-next = Warten Sie ein wenig und versuchen Sie es dann noch einmal.

cause-clock_skew-title = Bitte prüfen Sie die Uhr Ihres Geräts
cause-clock_skew-what = Dieses Gerät und der Server sind sich über die Uhrzeit anscheinend nicht einig.
cause-clock_skew-what-behind = Die Uhr dieses Geräts geht gegenüber der des Servers { $off } nach.
cause-clock_skew-what-ahead = Die Uhr dieses Geräts geht gegenüber der des Servers { $off } vor.
cause-clock_skew-next = Stellen Sie Datum und Uhrzeit in den Einstellungen Ihres Geräts auf automatisch und prüfen Sie es dann noch einmal.

cause-token_not_yet_valid-title = Ihre Anmeldung gilt noch nicht
cause-token_not_yet_valid-what = Nach der Uhr des Servers hat Ihre Anmeldung noch nicht begonnen.
cause-token_not_yet_valid-next = Warten Sie einen Moment und versuchen Sie es noch einmal.

cause-sso_redirect-title = Bitte melden Sie sich an
cause-sso_redirect-what = Anscheinend bekam die App eine Anmeldeseite statt der Daten, um die sie gebeten hatte.
cause-sso_redirect-next = Melden Sie sich an, um fortzufahren.

cause-preflight_blocked-title = Die Anfrage kam nicht durch
cause-preflight_blocked-what = Der andere Server der App lehnt Anfragen von dieser Seite anscheinend ab. Sie haben nichts falsch gemacht.
cause-preflight_blocked-next = Die Betreiber der App können das beheben. Schicken Sie ihnen den Bericht.

cause-unknown-title = Der Server hat das nicht zugelassen
cause-unknown-what = Der Server hat die Anfrage abgelehnt. Warum, konnten wir nicht herausfinden.
cause-unknown-next = Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie sich neu an.

## How sure it is.

hedge-likely = So ist es vermutlich gewesen.
hedge-possible = Sicher sind wir nicht; das passt am besten.

## What stays safe.

safe-typed = Was Sie hier eingegeben haben, ist noch da.
safe-report = Der Bericht enthält keine Passwörter.

## Buttons.

action-sign_in = Wieder anmelden
action-refresh = Anmeldung verlängern
action-retry = Noch einmal versuchen
action-clear_app_data = Anmeldedaten löschen
action-allow_cookies = Ich habe Cookies erlaubt
action-fix_clock = Ich habe die Uhr gestellt
action-reload = Seite neu laden
action-check_credentials = Zur Anmeldung
action-verify_identity = Bestätigen, dass ich es bin
action-request_access = Um Zugriff bitten
action-switch_account = Abmelden und Konto wechseln
action-pass_gateway = Zur Anmeldung
action-wait = Noch einmal versuchen
action-contact_support = An den Support schreiben
action-copy_report = Bericht kopieren
action-fix_request = Die Anfrage ändern
action-fix_server = Den Server ändern

## The card.

card-close = Schließen
card-details = Einzelheiten
card-kept = Laden Sie die Seite neu. Das meiste, was Sie eingegeben haben, ist dann wieder da, nur Passwörter, Codes und Dateien nicht.
card-requests = { $n ->
    [one] { $n } Anfrage wurde abgelehnt.
   *[other] { $n } Anfragen wurden abgelehnt.
}
card-seen = Was wir gesehen haben
card-hidden = Was wir nicht sehen konnten
card-other = Andere Möglichkeiten
card-developer = Für Entwickler
card-trace = Code für den Support

busy-fetch = Einen Moment …
busy-retry = Neuer Versuch …
busy-sign-in = Bitte melden Sie sich an …
busy-refresh = Ihre Anmeldung wird verlängert …
busy-clear = Es wird gelöscht …

state-resolved = Es geht wieder
state-resolved-next = Laden Sie die Seite neu, um alles zu sehen, oder machen Sie einfach weiter.
state-still = Der Server lehnt weiterhin ab.
state-down = Der Dienst funktioniert gerade nicht
state-down-next = Versuchen Sie es in ein paar Minuten noch einmal.
state-unasked = Diese Anfrage lässt sich von hier aus nicht gefahrlos wiederholen. Laden Sie die Seite neu oder wiederholen Sie, was Sie getan haben.
state-refresh-failed = Ihre Anmeldung konnte nicht verlängert werden. Bitte melden Sie sich wieder an.
state-signing-in = Melden Sie sich in dem Fenster an, das sich geöffnet hat, und kommen Sie dann hierher zurück.
state-not-signed-in = Sie sind noch nicht angemeldet.
state-copied = Der Bericht wurde kopiert. Sie können ihn lesen, bevor Sie ihn schicken.
state-copy-by-hand = Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text unten und kopieren Sie ihn.
state-waiting = Sie sind offline. Sobald Sie wieder online sind, versucht diese Seite es noch einmal.
state-offline = Der Server war nicht zu erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.

leave-title = Diese Seite verlassen?
leave-what = Was Sie hier eingegeben und nicht gespeichert haben, kann verloren gehen.
leave-next = Um es zu behalten, bleiben Sie hier und speichern oder kopieren Sie Ihren Text zuerst.
leave-no = Hier bleiben

report-label = Bericht

## Spans of time.

span-seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
}
span-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
span-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
span-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}

## Facts, for those who open the details.

fact-status = Der Server antwortete mit { $status }.
fact-nothing_sent = Die Anfrage enthielt kein Token, keinen Schlüssel und kein Passwort.
fact-scheme_sent = Zugangsdaten wurden mit dem Schema „{ $scheme }“ geschickt.
fact-scheme_wanted = Der Server verlangt das Schema „{ $scheme }“.
fact-no_scheme_word = Zugangsdaten wurden ohne Schemawort wie „Bearer“ davor geschickt.
fact-placeholder_sent = Das Wort „{ $word }“ stand da, wo ein Token stehen sollte.
fact-token_empty = Das Feld Authorization nennt ein Schema und endet dann.
fact-token_quoted = Das Token steht in Anführungszeichen.
fact-scheme_twice = Das Schemawort steht zweimal da.
fact-token_characters = Das Token enthält Zeichen, die kein Token haben darf.
fact-token_broken = Das Token beginnt wie ein JWT, ist aber abgeschnitten oder verstümmelt.
fact-basic_broken = Benutzername und Passwort sind nicht so kodiert, wie Basic es verlangt.
fact-two_methods = Das Token wurde an zwei Stellen zugleich geschickt.
fact-server_code = Der Fehlercode des Servers ist „{ $code }“.
fact-server_says = Die Meldung des Servers handelt von: { $about }.
fact-no_reason = Der Server nannte keinen Grund.
fact-token_expired = exp des Tokens lag { $ago } vor der Anfrage.
fact-token_live = Nach seinen eigenen Daten war das Token noch gültig.
fact-url_expired = Die Adresse war { $ago } vor der Anfrage abgelaufen.
fact-token_not_before = nbf des Tokens ist der Uhr um { $ahead } voraus.
fact-token_issued_ahead = iat des Tokens ist der Uhr um { $ahead } voraus.
fact-signed_off = Die signierte Zeit weicht um { $off } von der des Servers ab.
fact-device_clock_off = Die Uhr dieses Geräts weicht um { $ahead } von der des Servers ab.
fact-token_unsigned = Das Token ist nicht signiert.
fact-token_kind = Das Token gibt sich als Token der Art „{ $kind }“ aus.
fact-token_audience = Die Audience ist „{ $audience }“.
fact-token_issuer = Der Aussteller des Tokens ist „{ $issuer }“.
fact-other_audience_accepted = Tokens für eine andere Audience wurden hier schon angenommen.
fact-other_issuer_accepted = Tokens eines anderen Ausstellers wurden hier schon angenommen.
fact-mode_omit = Die Anfrage wurde mit credentials: 'omit' gestellt.
fact-mode_default_cross_origin = Die Anfrage ging an einen anderen Origin, mit dem voreingestellten credentials-Modus, der keine Cookies dorthin schickt.
fact-mode_include_cross_site = Die Anfrage ging an eine andere Website, mit credentials: 'include'.
fact-cookies_off = Der Browser sagt, dass Cookies ausgeschaltet sind.
fact-logged_in_before = Eine Anmeldung gelang { $ago } vorher.
fact-accepted_before = Dieselben Zugangsdaten wurden { $ago } vorher angenommen.
fact-worked_before = Dieselbe Adresse antwortete { $ago } vorher richtig.
fact-logged_out_before = Eine Abmeldung gelang { $ago } vorher.
fact-token_sent_before = Ein Token wurde { $ago } vorher geschickt, jetzt keines.
fact-token_stored = Etwas, das wie ein Token aussieht, ist als „{ $name }“ gespeichert und wurde nicht geschickt.
fact-never_accepted = Seitdem wurde nichts angenommen.
fact-refused_before = { $times ->
    [one] Eine Anmeldung wurde zuvor { $times }-mal abgelehnt.
   *[other] Anmeldungen wurden zuvor { $times }-mal abgelehnt.
}
fact-redirected_to_login = Die Anfrage wurde auf eine Seite zum Anmelden umgeleitet: { $address }
fact-redirected_away = Die Anfrage wurde umgeleitet zu { $origin }.
fact-login_form = Die Antwort ist eine Seite mit einem Passwortfeld.
fact-call_failed = Der Aufruf scheiterte ohne eine Antwort, die eine Seite sehen darf.
fact-needs_preflight = Vor einer solchen Anfrage fragt der Browser erst den anderen Server (Preflight).
fact-csrf_not_sent = Es wurde kein Token gegen Fälschung geschickt.
fact-csrf_sent = Ein Token gegen Fälschung wurde geschickt.
fact-scope_wanted = Der Server verlangt den Scope „{ $scope }“.
fact-retry_after = Der Server bittet Sie, { $wait } zu warten.
fact-key_sent = Ein Schlüssel wurde als „{ $name }“ geschickt.
fact-proof_sent = Ein DPoP-Nachweis wurde geschickt.
fact-proof_not_sent = Es wurde kein DPoP-Nachweis geschickt.
fact-nonce_stale = Der Server nennt die Nonce veraltet: Das Passwort ist richtig.
fact-step_up_wanted = Der Server verlangt: { $wanted }.
fact-login_sent = Benutzername und Passwort wurden zum Anmelden geschickt.
fact-login_field_missing = Ein Feld der Anmeldung fehlte.
fact-grant_sent = Ein Token wurde mit dem Grant „{ $grant }“ angefordert.
fact-redirect_dropped = Browser lassen das Feld Authorization weg, wenn eine Umleitung den Origin verlässt.
fact-password_sent = Benutzername und Passwort wurden geschickt.

hidden-not_exposed_by_cors = Kopfzeilen der Antwort: Der andere Server gibt sie nicht frei (Access-Control-Expose-Headers).
hidden-http_only_cookies = Cookies mit HttpOnly: Eine Seite sieht nicht, ob sie geschickt wurden.
hidden-opaque_response = Die Antwort selbst: Der Browser hält sie von der Seite fern.
hidden-storage_denied = Gespeicherte Daten: Der Browser erlaubt keinen Zugriff.
hidden-cookies_denied = Cookies: Der Browser erlaubt keinen Zugriff.
hidden-body_not_read = Der Inhalt der Antwort.
hidden-server_clock = Die Uhr des Servers: Zeiten wurden mit der dieses Geräts verglichen.
hidden-service_worker = Was der Server selbst gesagt hat: Ein Service Worker dieser App hat die Antwort weitergereicht oder gemacht.
hidden-browser_headers = Kopfzeilen, die der Browser von selbst hinzufügt.
