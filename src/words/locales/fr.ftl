# Français. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Veuillez vous connecter
cause-no_credentials-what = Vous ne semblez pas être connecté ici : le serveur a donc refusé.
cause-no_credentials-next = Connectez-vous pour continuer.

cause-logged_out-title = Vous n’êtes plus connecté
cause-logged_out-what = Vous semblez vous être déconnecté, peut-être dans un autre onglet ou une autre fenêtre.
cause-logged_out-next = Reconnectez-vous pour continuer.

cause-expired_token-title = Votre session a expiré
cause-expired_token-what = Pour votre sécurité, une session prend fin après un certain temps.
cause-expired_token-what-at = Votre session a expiré il y a { $ago } ({ $at }).
cause-expired_token-next = Reconnectez-vous pour continuer.
cause-expired_token-next-refresh = Renouvelez votre session pour continuer.

cause-session_expired-title = Vous avez été déconnecté
cause-session_expired-what = Le serveur ne se souvient plus de votre session. Cela arrive après une pause ou quand le service redémarre.
cause-session_expired-next = Reconnectez-vous pour continuer.

cause-session_revoked-title = Vous avez été déconnecté
cause-session_revoked-what = Le service a mis fin à votre session, peut-être après un changement de mot de passe.
cause-session_revoked-next = Reconnectez-vous pour continuer.

cause-token_revoked-title = Vous avez été déconnecté
cause-token_revoked-what = Le service n’accepte plus votre session.
cause-token_revoked-next = Reconnectez-vous pour continuer.

cause-refresh_token_invalid-title = Veuillez vous reconnecter
cause-refresh_token_invalid-what = Votre session n’a pas pu être renouvelée.
cause-refresh_token_invalid-next = Reconnectez-vous pour continuer.

cause-wrong_password-title = Veuillez vérifier le nom et le mot de passe
cause-wrong_password-what = Le serveur n’a pas accepté ce nom d’utilisateur et ce mot de passe.
cause-wrong_password-next = Vérifiez les deux et réessayez.

cause-invalid_api_key-title = Cette application n’a pas pu s’identifier
cause-invalid_api_key-what = La clé que cette application utilise n’a pas été acceptée. Vous n’y êtes pour rien.
cause-invalid_api_key-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-token_invalid-title = Veuillez vous reconnecter
cause-token_invalid-what = Le serveur ne reconnaît pas votre session.
cause-token_invalid-next = Se reconnecter suffit en général.

cause-token_signature_invalid-title = Veuillez vous reconnecter
cause-token_signature_invalid-what = Le serveur n’a pas pu confirmer que votre session est authentique.
cause-token_signature_invalid-next = Se reconnecter suffit en général. Sinon, effacez les données de connexion de cette application, puis reconnectez-vous.

cause-wrong_audience-title = Cette session est destinée à un autre service
cause-wrong_audience-what = Votre session semble destinée à une autre partie du service.
cause-wrong_audience-next = Reconnectez-vous. Si cela se reproduit, les responsables de l’application peuvent y remédier.

cause-wrong_issuer-title = Cette session appartient à un autre service de connexion
cause-wrong_issuer-what = Ce serveur semble faire confiance à un autre service de connexion que le vôtre.
cause-wrong_issuer-next = Reconnectez-vous. Si cela se reproduit, les responsables de l’application peuvent y remédier.

cause-wrong_token_type-title = Cette application s’est trompée
cause-wrong_token_type-what = L’application a montré au serveur le mauvais type de laissez-passer. Vous n’y êtes pour rien.
cause-wrong_token_type-next = Se reconnecter peut aider. Sinon, envoyez le rapport aux responsables de l’application.

cause-invalid_client-title = Cette application n’a pas pu s’identifier
cause-invalid_client-what = Le serveur n’accepte pas cette application elle-même. Vous n’y êtes pour rien.
cause-invalid_client-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-token_malformed-title = Votre session s’est perdue dans cette application
cause-token_malformed-what = L’application a envoyé quelque chose d’illisible à la place de votre session. Vous n’y êtes pour rien.
cause-token_malformed-next = Se reconnecter suffit en général.

cause-wrong_scheme-title = Cette application n’a pas demandé comme il faut
cause-wrong_scheme-what = Le serveur attend votre session sous une autre forme que celle envoyée par l’application. Vous n’y êtes pour rien.
cause-wrong_scheme-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-missing_api_key-title = Cette application a oublié sa clé
cause-missing_api_key-what = L’application aurait dû envoyer une clé et ne l’a pas fait. Vous n’y êtes pour rien.
cause-missing_api_key-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-credentials_incomplete-title = Il manquait quelque chose pour vous connecter
cause-credentials_incomplete-what = Il manque un élément dont le serveur a besoin dans les données de connexion envoyées.
cause-credentials_incomplete-next = Remplissez tous les champs et réessayez. Si rien n’est vide, envoyez le rapport.

cause-credentials_not_sent-title = Cette application n’a pas montré votre session
cause-credentials_not_sent-what = L’application a interrogé le serveur sans montrer qui vous êtes. Vous n’y êtes pour rien.
cause-credentials_not_sent-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-credentials_not_sent_cross_origin-title = Cette application n’a pas montré votre session
cause-credentials_not_sent_cross_origin-what = L’application a interrogé son autre serveur sans montrer qui vous êtes. Vous n’y êtes pour rien.
cause-credentials_not_sent_cross_origin-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-authorization_stripped_on_redirect-title = Votre session s’est perdue en route
cause-authorization_stripped_on_redirect-what = La demande a été transmise à une autre adresse, et votre session n’a pas pu la suivre. Vous n’y êtes pour rien.
cause-authorization_stripped_on_redirect-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-authorization_stripped_by_proxy-title = Votre session s’est perdue en route
cause-authorization_stripped_by_proxy-what = L’application a envoyé votre session, mais le serveur ne semble pas l’avoir reçue. Vous n’y êtes pour rien.
cause-authorization_stripped_by_proxy-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-dpop_proof_missing-title = Cette application a oublié quelque chose
cause-dpop_proof_missing-what = Le serveur veut une preuve de plus avec votre session, et l’application ne l’a pas envoyée. Vous n’y êtes pour rien.
cause-dpop_proof_missing-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-dpop_proof_invalid-title = La preuve de cette application ne correspond pas
cause-dpop_proof_invalid-what = La preuve qui accompagne votre session n’a pas été acceptée. Vous n’y êtes pour rien.
cause-dpop_proof_invalid-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-dpop_nonce_required-title = Veuillez réessayer
cause-dpop_nonce_required-what = Le serveur a demandé à l’application de recommencer avec un nouveau numéro.
cause-dpop_nonce_required-next = Réessayer suffit en général.

cause-digest_nonce_stale-title = Veuillez réessayer
cause-digest_nonce_stale-what = Le serveur a demandé encore une fois les mêmes identifiants. Il ne faut pas de nouveau mot de passe.
cause-digest_nonce_stale-next = Réessayer suffit en général.

cause-cookie_blocked_samesite-title = Votre navigateur bloque peut-être votre session
cause-cookie_blocked_samesite-what = L’application et son serveur sont sur des sites différents. Les navigateurs y retiennent souvent les cookies.
cause-cookie_blocked_samesite-next = Autorisez les cookies et reconnectez-vous. Si cela se reproduit, les responsables de l’application peuvent y remédier.

cause-cookie_not_stored-title = Votre session n’a pas été gardée
cause-cookie_not_stored-what = Vous vous êtes connecté, mais le cookie qui s’en souvient semble manquer.
cause-cookie_not_stored-next = Autorisez les cookies et reconnectez-vous. Si cela se reproduit, les responsables de l’application peuvent y remédier.

cause-cookies_disabled-title = Les cookies sont désactivés
cause-cookies_disabled-what = Votre navigateur ne garde aucun cookie pour ce site : vous ne pouvez donc pas y rester connecté.
cause-cookies_disabled-next = Autorisez les cookies de cette application dans les réglages de votre navigateur, puis reconnectez-vous.

cause-csrf_missing-title = Veuillez recharger cette page
cause-csrf_missing-what = Le serveur a refusé la demande. Une marque de sécurité de cette page semble manquer.
cause-csrf_missing-next = Rechargez la page. Copiez d’abord ce que vous avez saisi, si vous voulez le garder.

cause-csrf_invalid-title = Cette page n’est peut-être plus à jour
cause-csrf_invalid-what = La page est peut-être restée ouverte trop longtemps, ou vous vous êtes reconnecté dans un autre onglet.
cause-csrf_invalid-next = Rechargez la page. Copiez d’abord ce que vous avez saisi, si vous voulez le garder.

cause-permission_denied-title = Vous n’avez pas accès à ceci
cause-permission_denied-what = Cette partie ne semble pas ouverte à votre compte.
cause-permission_denied-next = Demandez l’accès, ou connectez-vous avec un compte qui l’a.

cause-insufficient_scope-title = Vous n’avez pas accès à ceci
cause-insufficient_scope-what = Votre session ne semble pas couvrir ceci.
cause-insufficient_scope-next = Demandez l’accès, ou connectez-vous avec un compte qui l’a.

cause-mfa_or_step_up_required-title = Veuillez confirmer que c’est bien vous
cause-mfa_or_step_up_required-what = Cette étape demande une vérification de plus, comme un code ou une nouvelle connexion.
cause-mfa_or_step_up_required-next = Confirmez qui vous êtes pour continuer.

cause-account_disabled-title = Ce compte est désactivé
cause-account_disabled-what = Le serveur ne laisse pas entrer ce compte.
cause-account_disabled-next = Écrivez à l’assistance pour le faire vérifier.

cause-account_unverified-title = Veuillez confirmer votre adresse e-mail
cause-account_unverified-what = L’adresse e-mail de ce compte n’est pas encore confirmée.
cause-account_unverified-next = Ouvrez le lien du message que vous avez reçu, puis connectez-vous.

cause-rate_or_lockout-title = Veuillez patienter un instant
cause-rate_or_lockout-title-long = Veuillez patienter avant de réessayer
cause-rate_or_lockout-what = Il semble y avoir eu trop d’essais en peu de temps.
cause-rate_or_lockout-what-wait = Il semble y avoir eu trop d’essais. Le serveur vous demande d’attendre { $wait }.
cause-rate_or_lockout-next = Attendez un peu, puis réessayez.

cause-clock_skew-title = Veuillez vérifier l’horloge de votre appareil
cause-clock_skew-what = Cet appareil et le serveur ne semblent pas être d’accord sur l’heure.
cause-clock_skew-what-behind = L’horloge de cet appareil a { $off } de retard sur celle du serveur.
cause-clock_skew-what-ahead = L’horloge de cet appareil a { $off } d’avance sur celle du serveur.
cause-clock_skew-next = Réglez la date et l’heure sur automatique dans les réglages de votre appareil, puis vérifiez à nouveau.

cause-token_not_yet_valid-title = Votre session n’est pas encore valable
cause-token_not_yet_valid-what = D’après l’horloge du serveur, votre session n’a pas encore commencé.
cause-token_not_yet_valid-next = Attendez un instant et réessayez.

cause-sso_redirect-title = Veuillez vous connecter
cause-sso_redirect-what = L’application semble avoir reçu une page de connexion au lieu des données qu’elle demandait.
cause-sso_redirect-next = Connectez-vous pour continuer.

cause-preflight_blocked-title = La demande n’est pas passée
cause-preflight_blocked-what = L’autre serveur de l’application semble refuser les demandes de cette page. Vous n’y êtes pour rien.
cause-preflight_blocked-next = Les responsables de l’application peuvent y remédier. Envoyez-leur le rapport.

cause-unknown-title = Le serveur n’a pas laissé passer cette demande
cause-unknown-what = Le serveur a refusé la demande, et nous n’avons pas pu savoir pourquoi.
cause-unknown-next = Réessayez. Si cela se reproduit, reconnectez-vous.

## How sure it is.

hedge-likely = Voici, selon nous, ce qui s’est passé.
hedge-possible = Nous n’en sommes pas sûrs ; c’est le plus vraisemblable.

## What stays safe.

safe-typed = Ce que vous avez saisi ici est toujours là.
safe-report = Le rapport ne contient aucun mot de passe.

## Buttons.

action-sign_in = Se reconnecter
action-refresh = Renouveler ma session
action-retry = Réessayer
action-clear_app_data = Effacer les données de connexion
action-allow_cookies = J’ai autorisé les cookies
action-fix_clock = J’ai réglé l’horloge
action-reload = Recharger la page
action-check_credentials = Aller à la connexion
action-verify_identity = Confirmer que c’est moi
action-request_access = Demander l’accès
action-switch_account = Se déconnecter et changer de compte
action-pass_gateway = Aller à la connexion
action-wait = Réessayer
action-contact_support = Écrire à l’assistance
action-copy_report = Copier le rapport
action-fix_request = Modifier la requête
action-fix_server = Modifier le serveur

## The card.

card-close = Fermer
card-details = Détails
card-kept = Rechargez la page. L’essentiel de ce que vous avez saisi sera remis ensuite, sauf les mots de passe, les codes et les fichiers.
card-requests = { $n ->
    [one] { $n } demande a été refusée.
    [many] { $n } de demandes ont été refusées.
   *[other] { $n } demandes ont été refusées.
}
card-seen = Ce que nous avons vu
card-hidden = Ce que nous n’avons pas pu voir
card-other = Autres possibilités
card-developer = Pour les développeurs
card-trace = Code pour l’assistance

busy-fetch = Un instant…
busy-retry = Nouvel essai…
busy-sign-in = Veuillez vous connecter…
busy-refresh = Renouvellement de votre session…
busy-clear = Suppression…

state-resolved = Tout fonctionne à nouveau
state-resolved-next = Rechargez la page pour tout voir, ou continuez simplement.
state-still = Le serveur refuse toujours.
state-down = Le service ne fonctionne pas pour le moment
state-down-next = Réessayez dans quelques minutes.
state-unasked = Cette demande ne peut pas être répétée sans risque d’ici. Rechargez la page, ou refaites ce que vous avez fait.
state-refresh-failed = Votre session n’a pas pu être renouvelée. Veuillez vous reconnecter.
state-signing-in = Connectez-vous dans la fenêtre qui s’est ouverte, puis revenez ici.
state-not-signed-in = Vous n’êtes pas encore connecté.
state-copied = Le rapport a été copié. Vous pouvez le lire avant de l’envoyer.
state-copy-by-hand = Le navigateur n’a pas permis la copie. Sélectionnez le texte ci-dessous et copiez-le.
state-waiting = Vous êtes hors ligne. Dès que vous serez de nouveau en ligne, cette page réessaiera.
state-offline = Le serveur n’a pas pu être joint. Vérifiez votre connexion à Internet et réessayez.

leave-title = Quitter cette page ?
leave-what = Ce que vous avez saisi ici sans l’enregistrer peut être perdu.
leave-next = Pour le garder, restez ici et enregistrez ou copiez d’abord votre texte.
leave-no = Rester ici

report-label = Rapport

## Spans of time.

span-seconds = { $n ->
    [one] { $n } seconde
    [many] { $n } de secondes
   *[other] { $n } secondes
}
span-minutes = { $n ->
    [one] { $n } minute
    [many] { $n } de minutes
   *[other] { $n } minutes
}
span-hours = { $n ->
    [one] { $n } heure
    [many] { $n } d’heures
   *[other] { $n } heures
}
span-days = { $n ->
    [one] { $n } jour
    [many] { $n } de jours
   *[other] { $n } jours
}

## Facts, for those who open the details.

fact-status = Le serveur a répondu { $status }.
fact-nothing_sent = La requête ne portait ni jeton, ni clé, ni mot de passe.
fact-scheme_sent = Des identifiants ont été envoyés avec le schéma « { $scheme } ».
fact-scheme_wanted = Le serveur demande le schéma « { $scheme } ».
fact-no_scheme_word = Des identifiants ont été envoyés sans mot de schéma, tel que « Bearer », devant eux.
fact-placeholder_sent = Le mot « { $word } » se trouvait à la place d’un jeton.
fact-token_empty = Le champ Authorization nomme un schéma et s’arrête là.
fact-token_quoted = Le jeton est entouré de guillemets.
fact-scheme_twice = Le mot du schéma y figure deux fois.
fact-token_characters = Le jeton contient des caractères qu’aucun jeton ne peut avoir.
fact-token_broken = Le jeton commence comme un JWT, mais il est coupé ou altéré.
fact-basic_broken = Le nom d’utilisateur et le mot de passe ne sont pas codés comme Basic le demande.
fact-two_methods = Le jeton a été envoyé à deux endroits à la fois.
fact-server_code = Le code d’erreur du serveur est « { $code } ».
fact-server_says = Le message du serveur concerne : { $about }.
fact-no_reason = Le serveur n’a donné aucune raison.
fact-token_expired = La date exp du jeton est passée { $ago } avant la requête.
fact-token_live = D’après ses propres dates, le jeton était encore valable.
fact-url_expired = L’adresse avait expiré { $ago } avant la requête.
fact-token_not_before = La date nbf du jeton est en avance de { $ahead } sur l’horloge.
fact-token_issued_ahead = La date iat du jeton est en avance de { $ahead } sur l’horloge.
fact-signed_off = L’heure signée diffère de { $off } de celle du serveur.
fact-device_clock_off = L’horloge de cet appareil diffère de { $ahead } de celle du serveur.
fact-token_unsigned = Le jeton n’est pas signé.
fact-token_kind = Le jeton se dit du type « { $kind } ».
fact-token_audience = L’audience est « { $audience } ».
fact-token_issuer = L’émetteur du jeton est « { $issuer } ».
fact-other_audience_accepted = Des jetons pour une autre audience ont été acceptés ici auparavant.
fact-other_issuer_accepted = Des jetons d’un autre émetteur ont été acceptés ici auparavant.
fact-mode_omit = La requête a été faite avec credentials: 'omit'.
fact-mode_default_cross_origin = La requête est allée vers une autre origine avec le mode credentials par défaut, qui n’y envoie pas de cookies.
fact-mode_include_cross_site = La requête est allée vers un autre site avec credentials: 'include'.
fact-cookies_off = Le navigateur dit que les cookies sont désactivés.
fact-logged_in_before = Une connexion avait réussi { $ago } plus tôt.
fact-accepted_before = Les mêmes identifiants avaient été acceptés { $ago } plus tôt.
fact-worked_before = La même adresse avait bien répondu { $ago } plus tôt.
fact-logged_out_before = Une déconnexion avait réussi { $ago } plus tôt.
fact-token_sent_before = Un jeton avait été envoyé { $ago } plus tôt, et aucun maintenant.
fact-token_stored = Quelque chose qui ressemble à un jeton est enregistré sous « { $name } » et n’a pas été envoyé.
fact-never_accepted = Rien n’a été accepté depuis.
fact-refused_before = { $times ->
    [one] Une connexion a été refusée { $times } fois auparavant.
    [many] Des connexions ont été refusées { $times } de fois auparavant.
   *[other] Des connexions ont été refusées { $times } fois auparavant.
}
fact-redirected_to_login = La requête a été redirigée vers une page de connexion : { $address }
fact-redirected_away = La requête a été redirigée vers { $origin }.
fact-login_form = La réponse est une page avec un champ de mot de passe.
fact-call_failed = L’appel a échoué sans réponse qu’une page puisse voir.
fact-needs_preflight = Avant une telle requête, le navigateur interroge d’abord l’autre serveur (preflight).
fact-csrf_not_sent = Aucun jeton contre la falsification n’a été envoyé.
fact-csrf_sent = Un jeton contre la falsification a été envoyé.
fact-scope_wanted = Le serveur demande le scope « { $scope } ».
fact-retry_after = Le serveur vous demande d’attendre { $wait }.
fact-key_sent = Une clé a été envoyée comme « { $name } ».
fact-proof_sent = Une preuve DPoP a été envoyée.
fact-proof_not_sent = Aucune preuve DPoP n’a été envoyée.
fact-nonce_stale = Le serveur dit que le nonce est périmé : le mot de passe est le bon.
fact-step_up_wanted = Le serveur demande : { $wanted }.
fact-login_sent = Un nom d’utilisateur et un mot de passe ont été envoyés pour se connecter.
fact-login_field_missing = Il manquait un champ à la connexion.
fact-grant_sent = Un jeton a été demandé avec le grant « { $grant } ».
fact-redirect_dropped = Les navigateurs enlèvent le champ Authorization quand une redirection quitte l’origine.
fact-password_sent = Un nom d’utilisateur et un mot de passe ont été envoyés.

hidden-not_exposed_by_cors = Les en-têtes de la réponse : l’autre serveur ne les expose pas (Access-Control-Expose-Headers).
hidden-http_only_cookies = Les cookies marqués HttpOnly : une page ne peut pas voir s’ils ont été envoyés.
hidden-opaque_response = La réponse elle-même : le navigateur la cache à la page.
hidden-storage_denied = Les données enregistrées : le navigateur n’en permet pas l’accès.
hidden-cookies_denied = Les cookies : le navigateur n’en permet pas l’accès.
hidden-body_not_read = Le corps de la réponse.
hidden-server_clock = L’horloge du serveur : les heures ont été comparées à celle de cet appareil.
hidden-service_worker = Ce que le serveur a dit lui-même : un service worker de cette application a transmis la réponse, ou l’a faite.
hidden-browser_headers = Les en-têtes que le navigateur ajoute de lui-même.
