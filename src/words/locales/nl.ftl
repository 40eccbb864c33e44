# Nederlands. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Meld u aan
cause-no_credentials-what = U lijkt hier niet aangemeld te zijn. Daarom heeft de server geweigerd.
cause-no_credentials-next = Meld u aan om verder te gaan.

cause-logged_out-title = U bent niet meer aangemeld
cause-logged_out-what = U lijkt zich te hebben afgemeld, misschien in een ander tabblad of venster.
cause-logged_out-next = Meld u opnieuw aan om verder te gaan.

cause-expired_token-title = Uw sessie is verlopen
cause-expired_token-what = Voor uw veiligheid eindigt een sessie na een tijdje.
cause-expired_token-what-at = Uw sessie is { $ago } geleden verlopen ({ $at }).
cause-expired_token-next = Meld u opnieuw aan om verder te gaan.
cause-expired_token-next-refresh = Vernieuw uw aanmelding om verder te gaan.

cause-session_expired-title = U bent afgemeld
cause-session_expired-what = De server kent uw aanmelding niet meer. Dat gebeurt na een pauze of als de dienst opnieuw start.
cause-session_expired-next = Meld u opnieuw aan om verder te gaan.

cause-session_revoked-title = U bent afgemeld
cause-session_revoked-what = De dienst heeft uw sessie beëindigd, misschien na een nieuw wachtwoord.
cause-session_revoked-next = Meld u opnieuw aan om verder te gaan.

cause-token_revoked-title = U bent afgemeld
cause-token_revoked-what = De dienst accepteert uw aanmelding niet meer.
cause-token_revoked-next = Meld u opnieuw aan om verder te gaan.

cause-refresh_token_invalid-title = Meld u opnieuw aan
cause-refresh_token_invalid-what = Uw aanmelding kon niet worden vernieuwd.
cause-refresh_token_invalid-next = Meld u opnieuw aan om verder te gaan.

cause-wrong_password-title = Controleer naam en wachtwoord
cause-wrong_password-what = De server heeft deze gebruikersnaam en dit wachtwoord niet geaccepteerd.
cause-wrong_password-next = Controleer beide en probeer het nog eens.

cause-invalid_api_key-title = Deze app kon zich niet bekendmaken
cause-invalid_api_key-what = De sleutel die deze app gebruikt, is niet geaccepteerd. U hebt niets verkeerd gedaan.
cause-invalid_api_key-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-token_invalid-title = Meld u opnieuw aan
cause-token_invalid-what = De server herkent uw aanmelding niet.
cause-token_invalid-next = Opnieuw aanmelden helpt meestal.

cause-token_signature_invalid-title = Meld u opnieuw aan
cause-token_signature_invalid-what = De server kon niet bevestigen dat uw aanmelding echt is.
cause-token_signature_invalid-next = Opnieuw aanmelden helpt meestal. Zo niet, wis dan de aanmeldgegevens van deze app en meld u opnieuw aan.

cause-wrong_audience-title = Deze aanmelding is voor een andere dienst
cause-wrong_audience-what = Uw aanmelding lijkt voor een ander deel van de dienst te zijn.
cause-wrong_audience-next = Meld u opnieuw aan. Als het weer gebeurt, kunnen de beheerders van de app het oplossen.

cause-wrong_issuer-title = Deze aanmelding hoort bij een andere aanmelddienst
cause-wrong_issuer-what = Deze server lijkt een andere aanmelddienst te vertrouwen dan die van u.
cause-wrong_issuer-next = Meld u opnieuw aan. Als het weer gebeurt, kunnen de beheerders van de app het oplossen.

cause-wrong_token_type-title = Deze app heeft iets verwisseld
cause-wrong_token_type-what = De app heeft de server het verkeerde soort pas getoond. U hebt niets verkeerd gedaan.
cause-wrong_token_type-next = Opnieuw aanmelden kan helpen. Zo niet, stuur het rapport dan naar de beheerders van de app.

cause-invalid_client-title = Deze app kon zich niet bekendmaken
cause-invalid_client-what = De server accepteert deze app zelf niet. U hebt niets verkeerd gedaan.
cause-invalid_client-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-token_malformed-title = Uw aanmelding is in deze app verloren gegaan
cause-token_malformed-what = De app heeft iets onleesbaars gestuurd in plaats van uw aanmelding. U hebt niets verkeerd gedaan.
cause-token_malformed-next = Opnieuw aanmelden helpt meestal.

cause-wrong_scheme-title = Deze app vroeg het op de verkeerde manier
cause-wrong_scheme-what = De server verwacht de aanmelding in een andere vorm dan de app die heeft gestuurd. U hebt niets verkeerd gedaan.
cause-wrong_scheme-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-missing_api_key-title = Deze app is zijn sleutel vergeten
cause-missing_api_key-what = De app had een sleutel moeten sturen en deed dat niet. U hebt niets verkeerd gedaan.
cause-missing_api_key-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-credentials_incomplete-title = Er ontbrak iets bij het aanmelden
cause-credentials_incomplete-what = In de verstuurde aanmelding ontbreekt iets wat de server nodig heeft.
cause-credentials_incomplete-next = Vul alle velden in en probeer het opnieuw. Als er niets leeg is, stuur dan het rapport.

cause-credentials_not_sent-title = Deze app heeft uw aanmelding niet getoond
cause-credentials_not_sent-what = De app heeft de server iets gevraagd zonder te tonen wie u bent. U hebt niets verkeerd gedaan.
cause-credentials_not_sent-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-credentials_not_sent_cross_origin-title = Deze app heeft uw aanmelding niet getoond
cause-credentials_not_sent_cross_origin-what = De app heeft zijn andere server iets gevraagd zonder te tonen wie u bent. U hebt niets verkeerd gedaan.
cause-credentials_not_sent_cross_origin-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-authorization_stripped_on_redirect-title = Uw aanmelding is onderweg verloren gegaan
cause-authorization_stripped_on_redirect-what = Het verzoek is doorgestuurd naar een ander adres, en uw aanmelding kon niet mee. U hebt niets verkeerd gedaan.
cause-authorization_stripped_on_redirect-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-authorization_stripped_by_proxy-title = Uw aanmelding is onderweg verloren gegaan
cause-authorization_stripped_by_proxy-what = De app heeft uw aanmelding gestuurd, maar die lijkt niet bij de server aangekomen. U hebt niets verkeerd gedaan.
cause-authorization_stripped_by_proxy-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-dpop_proof_missing-title = Deze app heeft iets weggelaten
cause-dpop_proof_missing-what = De server wil een extra bewijs bij uw aanmelding, en de app heeft dat niet gestuurd. U hebt niets verkeerd gedaan.
cause-dpop_proof_missing-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-dpop_proof_invalid-title = Het bewijs van deze app klopte niet
cause-dpop_proof_invalid-what = Het bewijs dat bij uw aanmelding hoort, is niet geaccepteerd. U hebt niets verkeerd gedaan.
cause-dpop_proof_invalid-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-dpop_nonce_required-title = Probeer het opnieuw
cause-dpop_nonce_required-what = De server vroeg de app het verzoek te herhalen met een nieuw nummer.
cause-dpop_nonce_required-next = Opnieuw proberen is meestal genoeg.

cause-digest_nonce_stale-title = Probeer het opnieuw
cause-digest_nonce_stale-what = De server vroeg nog een keer om dezelfde aanmelding. Een nieuw wachtwoord is niet nodig.
cause-digest_nonce_stale-next = Opnieuw proberen is meestal genoeg.

cause-cookie_blocked_samesite-title = Misschien blokkeert uw browser de aanmelding
cause-cookie_blocked_samesite-what = De app en zijn server staan op verschillende sites. Browsers houden cookies daar vaak tegen.
cause-cookie_blocked_samesite-next = Sta cookies toe en meld u opnieuw aan. Als het weer gebeurt, kunnen de beheerders van de app het oplossen.

cause-cookie_not_stored-title = Uw aanmelding is niet bewaard
cause-cookie_not_stored-what = U hebt zich aangemeld, maar de cookie die dat onthoudt, lijkt te ontbreken.
cause-cookie_not_stored-next = Sta cookies toe en meld u opnieuw aan. Als het weer gebeurt, kunnen de beheerders van de app het oplossen.

cause-cookies_disabled-title = Cookies staan uit
cause-cookies_disabled-what = Uw browser bewaart geen cookies voor deze site, dus u kunt niet aangemeld blijven.
cause-cookies_disabled-next = Sta cookies voor deze app toe in de instellingen van uw browser en meld u dan opnieuw aan.

cause-csrf_missing-title = Laad deze pagina opnieuw
cause-csrf_missing-what = De server heeft het verzoek geweigerd. Een veiligheidskenmerk van deze pagina lijkt te ontbreken.
cause-csrf_missing-next = Laad de pagina opnieuw. Kopieer eerst wat u hebt getypt, als u het wilt bewaren.

cause-csrf_invalid-title = Deze pagina is misschien verouderd
cause-csrf_invalid-what = Misschien stond de pagina te lang open, of hebt u zich in een ander tabblad opnieuw aangemeld.
cause-csrf_invalid-next = Laad de pagina opnieuw. Kopieer eerst wat u hebt getypt, als u het wilt bewaren.

cause-permission_denied-title = U hebt hier geen toegang toe
cause-permission_denied-what = Dit deel lijkt niet open te staan voor uw account.
cause-permission_denied-next = Vraag toegang aan of meld u aan met een account dat toegang heeft.

cause-insufficient_scope-title = U hebt hier geen toegang toe
cause-insufficient_scope-what = Dit lijkt niet onder uw aanmelding te vallen.
cause-insufficient_scope-next = Vraag toegang aan of meld u aan met een account dat toegang heeft.

cause-mfa_or_step_up_required-title = Bevestig dat u het bent
cause-mfa_or_step_up_required-what = Voor deze stap is een extra controle nodig, zoals een code of een nieuwe aanmelding.
cause-mfa_or_step_up_required-next = Bevestig wie u bent om verder te gaan.

cause-account_disabled-title = Dit account is uitgeschakeld
cause-account_disabled-what = De server laat dit account niet binnen.
cause-account_disabled-next = Schrijf naar de helpdesk om het te laten nakijken.

cause-account_unverified-title = Bevestig uw e-mailadres
cause-account_unverified-what = Het e-mailadres van dit account moet nog worden bevestigd.
cause-account_unverified-next = Open de link in het bericht dat u hebt gekregen en meld u dan aan.

cause-rate_or_lockout-title = Wacht even
cause-rate_or_lockout-title-long = Wacht voordat u het opnieuw probeert
cause-rate_or_lockout-what = Er lijken te veel pogingen te zijn geweest in korte tijd.
cause-rate_or_lockout-what-wait = Er lijken te veel pogingen te zijn geweest. De server vraagt u { $wait } te wachten.
cause-rate_or_lockout-next = Wacht even en probeer het dan opnieuw.

cause-clock_skew-title = Controleer de klok van uw apparaat
cause-clock_skew-what = Dit apparaat en de server lijken het niet eens te zijn over de tijd.
cause-clock_skew-what-behind = De klok van dit apparaat loopt { $off } achter op die van de server.
cause-clock_skew-what-ahead = De klok van dit apparaat loopt { $off } voor op die van de server.
cause-clock_skew-next = Zet datum en tijd op automatisch in de instellingen van uw apparaat en controleer het dan opnieuw.

cause-token_not_yet_valid-title = Uw aanmelding is nog niet geldig
cause-token_not_yet_valid-what = Volgens de klok van de server is uw aanmelding nog niet begonnen.
cause-token_not_yet_valid-next = Wacht even en probeer het opnieuw.

cause-sso_redirect-title = Meld u aan
cause-sso_redirect-what = De app lijkt een aanmeldpagina te hebben gekregen in plaats van de gevraagde gegevens.
cause-sso_redirect-next = Meld u aan om verder te gaan.

cause-preflight_blocked-title = Het verzoek kwam er niet door
cause-preflight_blocked-what = De andere server van de app lijkt verzoeken van deze pagina te weigeren. U hebt niets verkeerd gedaan.
cause-preflight_blocked-next = De beheerders van de app kunnen dit oplossen. Stuur hun het rapport.

cause-unknown-title = De server liet dit niet door
cause-unknown-what = De server weigerde het verzoek en we konden niet achterhalen waarom.
cause-unknown-next = Probeer het opnieuw. Als het weer gebeurt, meld u dan opnieuw aan.

## How sure it is.

hedge-likely = Dit is wat er volgens ons is gebeurd.
hedge-possible = We weten het niet zeker; dit past het best.

## What stays safe.

safe-typed = Wat u hier hebt getypt, staat er nog.
safe-report = In het rapport staan geen wachtwoorden.

## Buttons.

action-sign_in = Opnieuw aanmelden
action-refresh = Mijn aanmelding vernieuwen
action-retry = Opnieuw proberen
action-clear_app_data = Aanmeldgegevens wissen
action-allow_cookies = Ik heb cookies toegestaan
action-fix_clock = Ik heb de klok gezet
action-reload = Pagina opnieuw laden
action-check_credentials = Naar de aanmeldpagina
action-verify_identity = Bevestigen dat ik het ben
action-request_access = Toegang aanvragen
action-switch_account = Afmelden en van account wisselen
action-pass_gateway = Naar de aanmeldpagina
action-wait = Opnieuw proberen
action-contact_support = Naar de helpdesk schrijven
action-copy_report = Rapport kopiëren
action-fix_request = Het verzoek wijzigen
action-fix_server = De server wijzigen

## The card.

card-close = Sluiten
card-details = Bijzonderheden
card-kept = Laad de pagina opnieuw. Het meeste van wat u hebt getypt, komt daarna terug, maar geen wachtwoorden, codes of bestanden.
card-requests = { $n ->
    [one] { $n } verzoek is geweigerd.
   *[other] { $n } verzoeken zijn geweigerd.
}
card-seen = Wat we hebben gezien
card-hidden = Wat we niet konden zien
card-other = Andere mogelijkheden
card-developer = Voor ontwikkelaars
card-trace = Code voor de helpdesk

busy-fetch = Een ogenblik…
busy-retry = Opnieuw proberen…
busy-sign-in = Meld u aan…
busy-refresh = Uw aanmelding vernieuwen…
busy-clear = Wissen…

state-resolved = Het werkt weer
state-resolved-next = Laad de pagina opnieuw om alles te zien, of ga gewoon verder.
state-still = De server weigert nog steeds.
state-down = De dienst werkt op dit moment niet
state-down-next = Probeer het over een paar minuten opnieuw.
state-unasked = Dit verzoek kan van hieruit niet veilig worden herhaald. Laad de pagina opnieuw of herhaal wat u deed.
state-refresh-failed = Uw aanmelding kon niet worden vernieuwd. Meld u opnieuw aan.
state-signing-in = Meld u aan in het venster dat is geopend en kom dan hier terug.
state-not-signed-in = U bent nog niet aangemeld.
state-copied = Het rapport is gekopieerd. U kunt het lezen voordat u het verstuurt.
state-copy-by-hand = De browser stond kopiëren niet toe. Selecteer de tekst hieronder en kopieer die.
state-waiting = U bent offline. Zodra u weer online bent, probeert deze pagina het opnieuw.
state-offline = De server kon niet worden bereikt. Controleer uw verbinding en probeer het opnieuw.

leave-title = Deze pagina verlaten?
leave-what = Wat u hier hebt getypt en niet opgeslagen, kan verloren gaan.
leave-next = Wilt u het bewaren, blijf dan hier en sla uw tekst eerst op of kopieer die.
leave-no = Hier blijven

report-label = Rapport

## Spans of time.

span-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } seconden
}
span-minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
span-hours = { $n ->
    [one] { $n } uur
   *[other] { $n } uur
}
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}

## Facts, for those who open the details.

fact-status = De server antwoordde { $status }.
fact-nothing_sent = Het verzoek bevatte geen token, sleutel of wachtwoord.
fact-scheme_sent = Er zijn toegangsgegevens gestuurd met het schema “{ $scheme }”.
fact-scheme_wanted = De server vraagt om het schema “{ $scheme }”.
fact-no_scheme_word = Er zijn toegangsgegevens gestuurd zonder een schemawoord zoals “Bearer” ervoor.
fact-placeholder_sent = Het woord “{ $word }” stond op de plaats van een token.
fact-token_empty = Het veld Authorization noemt een schema en houdt dan op.
fact-token_quoted = Het token staat tussen aanhalingstekens.
fact-scheme_twice = Het schemawoord staat er twee keer.
fact-token_characters = Het token bevat tekens die geen token mag hebben.
fact-token_broken = Het token begint als een JWT, maar is afgekapt of verminkt.
fact-basic_broken = De gebruikersnaam en het wachtwoord zijn niet gecodeerd zoals Basic vraagt.
fact-two_methods = Het token is op twee plaatsen tegelijk gestuurd.
fact-server_code = De foutcode van de server is “{ $code }”.
fact-server_says = Het bericht van de server gaat over: { $about }.
fact-no_reason = De server gaf geen reden.
fact-token_expired = De exp van het token was { $ago } voor het verzoek voorbij.
fact-token_live = Volgens zijn eigen data was het token nog geldig.
fact-url_expired = Het adres was { $ago } voor het verzoek verlopen.
fact-token_not_before = De nbf van het token ligt { $ahead } voor op de klok.
fact-token_issued_ahead = De iat van het token ligt { $ahead } voor op de klok.
fact-signed_off = De ondertekende tijd verschilt { $off } van die van de server.
fact-device_clock_off = De klok van dit apparaat verschilt { $ahead } van die van de server.
fact-token_unsigned = Het token is niet ondertekend.
fact-token_kind = Het token zegt dat het van de soort “{ $kind }” is.
fact-token_audience = De audience is “{ $audience }”.
fact-token_issuer = De uitgever van het token is “{ $issuer }”.
fact-other_audience_accepted = Tokens voor een andere audience zijn hier eerder geaccepteerd.
fact-other_issuer_accepted = Tokens van een andere uitgever zijn hier eerder geaccepteerd.
fact-mode_omit = Het verzoek is gedaan met credentials: 'omit'.
fact-mode_default_cross_origin = Het verzoek ging naar een andere origin met de standaardmodus voor credentials, die daar geen cookies heen stuurt.
fact-mode_include_cross_site = Het verzoek ging naar een andere site met credentials: 'include'.
fact-cookies_off = De browser zegt dat cookies uit staan.
fact-logged_in_before = { $ago } eerder lukte een aanmelding.
fact-accepted_before = Dezelfde toegangsgegevens zijn { $ago } eerder geaccepteerd.
fact-worked_before = Hetzelfde adres antwoordde { $ago } eerder goed.
fact-logged_out_before = { $ago } eerder lukte een afmelding.
fact-token_sent_before = { $ago } eerder is een token gestuurd, en nu geen.
fact-token_stored = Iets wat op een token lijkt, is opgeslagen als “{ $name }” en is niet gestuurd.
fact-never_accepted = Sindsdien is er niets geaccepteerd.
fact-refused_before = { $times ->
    [one] Een aanmelding is eerder { $times } keer geweigerd.
   *[other] Aanmeldingen zijn eerder { $times } keer geweigerd.
}
fact-redirected_to_login = Het verzoek is omgeleid naar een aanmeldpagina: { $address }
fact-redirected_away = Het verzoek is omgeleid naar { $origin }.
fact-login_form = Het antwoord is een pagina met een wachtwoordveld.
fact-call_failed = De aanroep mislukte zonder een antwoord dat een pagina mag zien.
fact-needs_preflight = Voor zo’n verzoek vraagt de browser eerst de andere server (preflight).
fact-csrf_not_sent = Er is geen token tegen vervalsing gestuurd.
fact-csrf_sent = Er is een token tegen vervalsing gestuurd.
fact-scope_wanted = De server vraagt om de scope “{ $scope }”.
fact-retry_after = De server vraagt u { $wait } te wachten.
fact-key_sent = Er is een sleutel gestuurd als “{ $name }”.
fact-proof_sent = Er is een DPoP-bewijs gestuurd.
fact-proof_not_sent = Er is geen DPoP-bewijs gestuurd.
fact-nonce_stale = De server noemt de nonce verlopen: het wachtwoord klopt.
fact-step_up_wanted = De server vraagt om: { $wanted }.
fact-login_sent = Er zijn een gebruikersnaam en een wachtwoord gestuurd om aan te melden.
fact-login_field_missing = Er ontbrak een veld van de aanmelding.
fact-grant_sent = Er is een token gevraagd met de grant “{ $grant }”.
fact-redirect_dropped = Browsers laten het veld Authorization weg als een omleiding de origin verlaat.
fact-password_sent = Er zijn een gebruikersnaam en een wachtwoord gestuurd.

hidden-not_exposed_by_cors = Headers van het antwoord: de andere server geeft ze niet vrij (Access-Control-Expose-Headers).
hidden-http_only_cookies = Cookies met HttpOnly: een pagina kan niet zien of ze zijn gestuurd.
hidden-opaque_response = Het antwoord zelf: de browser houdt het weg van de pagina.
hidden-storage_denied = Opgeslagen gegevens: de browser staat geen toegang toe.
hidden-cookies_denied = Cookies: de browser staat geen toegang toe.
hidden-body_not_read = De inhoud van het antwoord.
hidden-server_clock = De klok van de server: tijden zijn vergeleken met die van dit apparaat.
hidden-service_worker = Wat de server zelf zei: een service worker van deze app heeft het antwoord doorgegeven, of gemaakt.
hidden-browser_headers = Headers die de browser zelf toevoegt.
