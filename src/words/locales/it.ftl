# Italiano. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Accedi al tuo account
cause-no_credentials-what = Sembra che qui non sia aperta alcuna sessione, perciò il server ha rifiutato.
cause-no_credentials-next = Accedi per continuare.

cause-logged_out-title = Non sei più connesso
cause-logged_out-what = Sembra che tu sia uscito dal tuo account, forse in un’altra scheda o finestra.
cause-logged_out-next = Accedi di nuovo per continuare.

cause-expired_token-title = La tua sessione è scaduta
cause-expired_token-what = Per la tua sicurezza una sessione finisce dopo un certo tempo.
cause-expired_token-what-at = La tua sessione è scaduta { $ago } fa ({ $at }).
cause-expired_token-next = Accedi di nuovo per continuare.
cause-expired_token-next-refresh = Rinnova la sessione per continuare.

cause-session_expired-title = La tua sessione è stata chiusa
cause-session_expired-what = Il server non ricorda più la tua sessione. Succede dopo una pausa o quando il servizio viene riavviato.
cause-session_expired-next = Accedi di nuovo per continuare.

cause-session_revoked-title = La tua sessione è stata chiusa
cause-session_revoked-what = Il servizio ha chiuso la tua sessione, forse dopo un cambio di password.
cause-session_revoked-next = Accedi di nuovo per continuare.

cause-token_revoked-title = La tua sessione è stata chiusa
cause-token_revoked-what = Il servizio non accetta più la tua sessione.
cause-token_revoked-next = Accedi di nuovo per continuare.

cause-refresh_token_invalid-title = Accedi di nuovo
cause-refresh_token_invalid-what = Non è stato possibile rinnovare la tua sessione.
cause-refresh_token_invalid-next = Accedi di nuovo per continuare.

cause-wrong_password-title = Controlla il nome e la password
cause-wrong_password-what = Il server non ha accettato questo nome utente e questa password.
cause-wrong_password-next = Controlla entrambi e riprova.

cause-invalid_api_key-title = Questa app non è riuscita a farsi riconoscere
cause-invalid_api_key-what = La chiave che questa app usa non è stata accettata. Non hai sbagliato nulla.
cause-invalid_api_key-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-token_invalid-title = Accedi di nuovo
cause-token_invalid-what = Il server non riconosce la tua sessione.
cause-token_invalid-next = Di solito basta accedere di nuovo.

cause-token_signature_invalid-title = Accedi di nuovo
cause-token_signature_invalid-what = Il server non ha potuto confermare che la tua sessione sia autentica.
cause-token_signature_invalid-next = Di solito basta accedere di nuovo. Se non basta, cancella i dati di accesso di questa app e accedi ancora.

cause-wrong_audience-title = Questa sessione è per un altro servizio
cause-wrong_audience-what = La tua sessione sembra fatta per un’altra parte del servizio.
cause-wrong_audience-next = Accedi di nuovo. Se il problema ritorna, chi gestisce l’app può risolverlo.

cause-wrong_issuer-title = Questa sessione appartiene a un altro servizio di accesso
cause-wrong_issuer-what = Questo server sembra fidarsi di un servizio di accesso diverso dal tuo.
cause-wrong_issuer-next = Accedi di nuovo. Se il problema ritorna, chi gestisce l’app può risolverlo.

cause-wrong_token_type-title = Questa app ha fatto confusione
cause-wrong_token_type-what = L’app ha mostrato al server il tipo sbagliato di lasciapassare. Non hai sbagliato nulla.
cause-wrong_token_type-next = Accedere di nuovo può aiutare. Se non aiuta, invia il rapporto a chi gestisce l’app.

cause-invalid_client-title = Questa app non è riuscita a farsi riconoscere
cause-invalid_client-what = Il server non accetta questa app. Non hai sbagliato nulla.
cause-invalid_client-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-token_malformed-title = La tua sessione si è persa in questa app
cause-token_malformed-what = L’app ha inviato qualcosa di illeggibile al posto della tua sessione. Non hai sbagliato nulla.
cause-token_malformed-next = Di solito basta accedere di nuovo.

cause-wrong_scheme-title = Questa app ha chiesto nel modo sbagliato
cause-wrong_scheme-what = Il server si aspetta la sessione in una forma diversa da quella inviata dall’app. Non hai sbagliato nulla.
cause-wrong_scheme-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-missing_api_key-title = Questa app ha dimenticato la sua chiave
cause-missing_api_key-what = L’app doveva inviare una chiave e non lo ha fatto. Non hai sbagliato nulla.
cause-missing_api_key-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-credentials_incomplete-title = Nell’accesso mancava qualcosa
cause-credentials_incomplete-what = Nei dati di accesso inviati manca qualcosa che serve al server.
cause-credentials_incomplete-next = Compila tutti i campi e riprova. Se nessuno è vuoto, invia il rapporto.

cause-credentials_not_sent-title = Questa app non ha mostrato la tua sessione
cause-credentials_not_sent-what = L’app ha interrogato il server senza mostrare chi sei. Non hai sbagliato nulla.
cause-credentials_not_sent-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-credentials_not_sent_cross_origin-title = Questa app non ha mostrato la tua sessione
cause-credentials_not_sent_cross_origin-what = L’app ha interrogato il suo altro server senza mostrare chi sei. Non hai sbagliato nulla.
cause-credentials_not_sent_cross_origin-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-authorization_stripped_on_redirect-title = La tua sessione si è persa per strada
cause-authorization_stripped_on_redirect-what = La richiesta è passata a un altro indirizzo, e la tua sessione non ha potuto seguirla. Non hai sbagliato nulla.
cause-authorization_stripped_on_redirect-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-authorization_stripped_by_proxy-title = La tua sessione si è persa per strada
cause-authorization_stripped_by_proxy-what = L’app ha inviato la tua sessione, ma sembra che non sia arrivata al server. Non hai sbagliato nulla.
cause-authorization_stripped_by_proxy-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-dpop_proof_missing-title = Questa app ha tralasciato qualcosa
cause-dpop_proof_missing-what = Il server vuole una prova in più con la tua sessione, e l’app non l’ha inviata. Non hai sbagliato nulla.
cause-dpop_proof_missing-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-dpop_proof_invalid-title = La prova di questa app non corrisponde
cause-dpop_proof_invalid-what = La prova che accompagna la tua sessione non è stata accettata. Non hai sbagliato nulla.
cause-dpop_proof_invalid-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-dpop_nonce_required-title = Riprova
cause-dpop_nonce_required-what = Il server ha chiesto all’app di ripetere la richiesta con un numero nuovo.
cause-dpop_nonce_required-next = Di solito basta riprovare.

cause-digest_nonce_stale-title = Riprova
cause-digest_nonce_stale-what = Il server ha chiesto ancora una volta gli stessi dati di accesso. Non serve una nuova password.
cause-digest_nonce_stale-next = Di solito basta riprovare.

cause-cookie_blocked_samesite-title = Forse il browser blocca l’accesso
cause-cookie_blocked_samesite-what = L’app e il suo server sono su siti diversi. Lì i browser spesso trattengono i cookie.
cause-cookie_blocked_samesite-next = Consenti i cookie e accedi di nuovo. Se il problema ritorna, chi gestisce l’app può risolverlo.

cause-cookie_not_stored-title = La tua sessione non è stata conservata
cause-cookie_not_stored-what = Hai effettuato l’accesso, ma sembra che manchi il cookie che lo ricorda.
cause-cookie_not_stored-next = Consenti i cookie e accedi di nuovo. Se il problema ritorna, chi gestisce l’app può risolverlo.

cause-cookies_disabled-title = I cookie sono disattivati
cause-cookies_disabled-what = Il browser non conserva cookie per questo sito, perciò la sessione non può durare.
cause-cookies_disabled-next = Consenti i cookie per questa app nelle impostazioni del browser, poi accedi di nuovo.

cause-csrf_missing-title = Ricarica questa pagina
cause-csrf_missing-what = Il server ha rifiutato la richiesta. Sembra che manchi un segno di sicurezza di questa pagina.
cause-csrf_missing-next = Ricarica la pagina. Se vuoi conservare ciò che hai scritto, prima copialo.

cause-csrf_invalid-title = Forse questa pagina non è aggiornata
cause-csrf_invalid-what = Forse la pagina è rimasta aperta troppo a lungo, o hai effettuato un nuovo accesso in un’altra scheda.
cause-csrf_invalid-next = Ricarica la pagina. Se vuoi conservare ciò che hai scritto, prima copialo.

cause-permission_denied-title = Qui non hai accesso
cause-permission_denied-what = Questa parte non sembra aperta al tuo account.
cause-permission_denied-next = Chiedi l’autorizzazione o accedi con un account che ce l’ha.

cause-insufficient_scope-title = Qui non hai accesso
cause-insufficient_scope-what = La tua sessione non sembra comprendere questa parte.
cause-insufficient_scope-next = Chiedi l’autorizzazione o accedi con un account che ce l’ha.

cause-mfa_or_step_up_required-title = Conferma la tua identità
cause-mfa_or_step_up_required-what = Questo passaggio richiede un controllo in più, come un codice o un nuovo accesso.
cause-mfa_or_step_up_required-next = Conferma chi sei per continuare.

cause-account_disabled-title = Questo account è disattivato
cause-account_disabled-what = Il server non lascia entrare questo account.
cause-account_disabled-next = Scrivi all’assistenza per farlo controllare.

cause-account_unverified-title = Conferma il tuo indirizzo e-mail
cause-account_unverified-what = L’indirizzo e-mail di questo account deve ancora essere confermato.
cause-account_unverified-next = Apri il link nel messaggio che hai ricevuto, poi accedi.

cause-rate_or_lockout-title = Attendi un momento
cause-rate_or_lockout-title-long = Attendi prima di riprovare
cause-rate_or_lockout-what = Sembra che ci siano stati troppi tentativi in poco tempo.
cause-rate_or_lockout-what-wait = Sembra che ci siano stati troppi tentativi. Il server ti chiede di attendere { $wait }.
cause-rate_or_lockout-next = Attendi un po’ e poi riprova.

cause-clock_skew-title = Controlla l’orologio del tuo dispositivo
cause-clock_skew-what = Sembra che questo dispositivo e il server non abbiano la stessa ora.
cause-clock_skew-what-behind = L’orologio di questo dispositivo è indietro di { $off } rispetto a quello del server.
cause-clock_skew-what-ahead = L’orologio di questo dispositivo è avanti di { $off } rispetto a quello del server.
cause-clock_skew-next = Imposta data e ora su automatico nelle impostazioni del dispositivo, poi controlla di nuovo.

cause-token_not_yet_valid-title = La tua sessione non è ancora valida
cause-token_not_yet_valid-what = Secondo l’orologio del server, la tua sessione non è ancora cominciata.
cause-token_not_yet_valid-next = Attendi un momento e riprova.

cause-sso_redirect-title = Accedi al tuo account
cause-sso_redirect-what = L’app sembra aver ricevuto una pagina di accesso al posto dei dati che aveva chiesto.
cause-sso_redirect-next = Accedi per continuare.

cause-preflight_blocked-title = La richiesta non è passata
cause-preflight_blocked-what = L’altro server dell’app sembra rifiutare le richieste di questa pagina. Non hai sbagliato nulla.
cause-preflight_blocked-next = Le persone che gestiscono l’app possono risolvere il problema. Invia loro il rapporto.

cause-unknown-title = Il server non ha lasciato passare la richiesta
cause-unknown-what = Il server ha rifiutato la richiesta e non siamo riusciti a capire perché.
cause-unknown-next = Riprova. Se il problema ritorna, accedi di nuovo.

## How sure it is.

hedge-likely = Pensiamo che sia andata così.
hedge-possible = Non possiamo esserne certi; questo è ciò che corrisponde meglio.

## What stays safe.

safe-typed = Ciò che hai scritto qui è ancora qui.
safe-report = Il rapporto non contiene password.

## Buttons.

action-sign_in = Accedi di nuovo
action-refresh = Rinnova la mia sessione
action-retry = Riprova
action-clear_app_data = Cancella i dati di accesso
action-allow_cookies = Ho consentito i cookie
action-fix_clock = Ho regolato l’orologio
action-reload = Ricarica la pagina
action-check_credentials = Vai all’accesso
action-verify_identity = Conferma che sono io
action-request_access = Chiedi l’autorizzazione
action-switch_account = Esci e cambia account
action-pass_gateway = Vai all’accesso
action-wait = Riprova
action-contact_support = Scrivi all’assistenza
action-copy_report = Copia il rapporto
action-fix_request = Cambia la richiesta
action-fix_server = Cambia il server

## The card.

card-close = Chiudi
card-details = Dettagli
card-kept = Ricarica la pagina. La maggior parte di ciò che hai scritto tornerà al suo posto, tranne password, codici e file.
card-requests = { $n ->
    [one] { $n } richiesta è stata rifiutata.
    [many] { $n } di richieste sono state rifiutate.
   *[other] { $n } richieste sono state rifiutate.
}
card-seen = Cosa abbiamo visto
card-hidden = Cosa non abbiamo potuto vedere
card-other = Altre possibilità
card-developer = Per sviluppatori
card-trace = Codice per l’assistenza

busy-fetch = Un momento…
busy-retry = Nuovo tentativo…
busy-sign-in = Accedi…
busy-refresh = Rinnovo della sessione…
busy-clear = Cancellazione…

state-resolved = Ora funziona di nuovo
state-resolved-next = Ricarica la pagina per vedere tutto, oppure continua e basta.
state-still = Il server rifiuta ancora.
state-down = Il servizio al momento non funziona
state-down-next = Riprova tra qualche minuto.
state-unasked = Questa richiesta non si può ripetere da qui in modo sicuro. Ricarica la pagina o ripeti ciò che hai fatto.
state-refresh-failed = Non è stato possibile rinnovare la tua sessione. Accedi di nuovo.
state-signing-in = Accedi nella finestra che si è aperta, poi torna qui.
state-not-signed-in = Non hai ancora effettuato l’accesso.
state-copied = Il rapporto è stato copiato. Puoi leggerlo prima di inviarlo.
state-copy-by-hand = Il browser non ha permesso di copiare. Seleziona il testo qui sotto e copialo.
state-waiting = Sei offline. Appena tornerai online, questa pagina riproverà.
state-offline = Non è stato possibile raggiungere il server. Controlla la connessione e riprova.

leave-title = Lasciare questa pagina?
leave-what = Ciò che ha scritto qui senza salvarlo può andare perso.
leave-next = Per conservarlo, rimani qui e prima salva o copia il testo.
leave-no = Rimani qui

report-label = Rapporto

## Spans of time.

span-seconds = { $n ->
    [one] { $n } secondo
    [many] { $n } di secondi
   *[other] { $n } secondi
}
span-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } di minuti
   *[other] { $n } minuti
}
span-hours = { $n ->
    [one] { $n } ora
    [many] { $n } di ore
   *[other] { $n } ore
}
span-days = { $n ->
    [one] { $n } giorno
    [many] { $n } di giorni
   *[other] { $n } giorni
}

## Facts, for those who open the details.

fact-status = Il server ha risposto { $status }.
fact-nothing_sent = La richiesta non conteneva token, chiavi né password.
fact-scheme_sent = Sono state inviate credenziali con lo schema «{ $scheme }».
fact-scheme_wanted = Il server chiede lo schema «{ $scheme }».
fact-no_scheme_word = È stata inviata una credenziale senza una parola di schema, come «Bearer», davanti.
fact-placeholder_sent = La parola «{ $word }» stava dove doveva esserci un token.
fact-token_empty = Il campo Authorization nomina uno schema e poi finisce.
fact-token_quoted = Il token è tra virgolette.
fact-scheme_twice = La parola dello schema compare due volte.
fact-token_characters = Il token ha caratteri che nessun token può avere.
fact-token_broken = Il token comincia come un JWT ma è tagliato o alterato.
fact-basic_broken = Nome utente e password non sono codificati come richiede Basic.
fact-two_methods = Il token è stato inviato in due punti insieme.
fact-server_code = Il codice di errore del server è «{ $code }».
fact-server_says = Il messaggio del server riguarda: { $about }.
fact-no_reason = Il server non ha indicato alcun motivo.
fact-token_expired = L’exp del token è passato { $ago } prima della richiesta.
fact-token_live = Secondo le sue stesse date il token era ancora valido.
fact-url_expired = L’indirizzo era scaduto { $ago } prima della richiesta.
fact-token_not_before = L’nbf del token è avanti di { $ahead } rispetto all’orologio.
fact-token_issued_ahead = Lo iat del token è avanti di { $ahead } rispetto all’orologio.
fact-signed_off = L’ora firmata differisce di { $off } da quella del server.
fact-device_clock_off = L’orologio di questo dispositivo differisce di { $ahead } da quello del server.
fact-token_unsigned = Il token non è firmato.
fact-token_kind = Il token dice di essere del tipo «{ $kind }».
fact-token_audience = L’audience è «{ $audience }».
fact-token_issuer = L’emittente del token è «{ $issuer }».
fact-other_audience_accepted = Qui sono già stati accettati token per un’altra audience.
fact-other_issuer_accepted = Qui sono già stati accettati token di un altro emittente.
fact-mode_omit = La richiesta è stata fatta con credentials: 'omit'.
fact-mode_default_cross_origin = La richiesta è andata a un’altra origine con la modalità credentials predefinita, che lì non invia cookie.
fact-mode_include_cross_site = La richiesta è andata a un altro sito con credentials: 'include'.
fact-cookies_off = Il browser dice che i cookie sono disattivati.
fact-logged_in_before = Un accesso era riuscito { $ago } prima.
fact-accepted_before = Le stesse credenziali erano state accettate { $ago } prima.
fact-worked_before = Lo stesso indirizzo aveva risposto bene { $ago } prima.
fact-logged_out_before = Una disconnessione era riuscita { $ago } prima.
fact-token_sent_before = Un token era stato inviato { $ago } prima, e ora nessuno.
fact-token_stored = Qualcosa che sembra un token è salvato come «{ $name }» e non è stato inviato.
fact-never_accepted = Da allora non è stato accettato nulla.
fact-refused_before = { $times ->
    [one] Un accesso era stato rifiutato { $times } volta.
    [many] Gli accessi erano stati rifiutati { $times } di volte.
   *[other] Gli accessi erano stati rifiutati { $times } volte.
}
fact-redirected_to_login = La richiesta è stata reindirizzata a una pagina di accesso: { $address }
fact-redirected_away = La richiesta è stata reindirizzata a { $origin }.
fact-login_form = La risposta è una pagina con un campo per la password.
fact-call_failed = La chiamata è fallita senza una risposta che una pagina possa vedere.
fact-needs_preflight = Prima di una richiesta così il browser chiede all’altro server (preflight).
fact-csrf_not_sent = Non è stato inviato alcun token contro la falsificazione.
fact-csrf_sent = È stato inviato un token contro la falsificazione.
fact-scope_wanted = Il server chiede lo scope «{ $scope }».
fact-retry_after = Il server ti chiede di attendere { $wait }.
fact-key_sent = È stata inviata una chiave come «{ $name }».
fact-proof_sent = È stata inviata una prova DPoP.
fact-proof_not_sent = Non è stata inviata alcuna prova DPoP.
fact-nonce_stale = Il server segnala il nonce come scaduto: la password è giusta.
fact-step_up_wanted = Il server chiede: { $wanted }.
fact-login_sent = Per accedere sono stati inviati un nome utente e una password.
fact-login_field_missing = Mancava un campo per l’accesso.
fact-grant_sent = È stato chiesto un token con il grant «{ $grant }».
fact-redirect_dropped = I browser tolgono il campo Authorization quando un reindirizzamento lascia l’origine.
fact-password_sent = Sono stati inviati un nome utente e una password.

hidden-not_exposed_by_cors = Intestazioni della risposta: l’altro server non le espone (Access-Control-Expose-Headers).
hidden-http_only_cookies = Cookie con HttpOnly: una pagina non può vedere se sono stati inviati.
hidden-opaque_response = La risposta stessa: il browser la nasconde alla pagina.
hidden-storage_denied = Dati salvati: il browser non permette l’accesso.
hidden-cookies_denied = Cookie: il browser non permette l’accesso.
hidden-body_not_read = Il corpo della risposta.
hidden-server_clock = L’orologio del server: gli orari sono stati confrontati con quello di questo dispositivo.
hidden-service_worker = Che cosa ha detto il server stesso: un service worker di questa app ha passato la risposta, o l’ha creata.
hidden-browser_headers = Intestazioni che il browser aggiunge da solo.
