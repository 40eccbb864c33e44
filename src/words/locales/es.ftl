# Español. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Inicie sesión
cause-no_credentials-what = Parece que no ha iniciado sesión aquí; por eso el servidor ha rechazado la solicitud.
cause-no_credentials-next = Inicie sesión para continuar.

cause-logged_out-title = Su sesión está cerrada
cause-logged_out-what = Parece que ha cerrado la sesión, quizá en otra pestaña o ventana.
cause-logged_out-next = Vuelva a iniciar sesión para continuar.

cause-expired_token-title = Su sesión ha caducado
cause-expired_token-what = Por su seguridad, una sesión termina al cabo de un tiempo.
cause-expired_token-what-at = Su sesión caducó hace { $ago } ({ $at }).
cause-expired_token-next = Vuelva a iniciar sesión para continuar.
cause-expired_token-next-refresh = Renueve su sesión para continuar.

cause-session_expired-title = Se ha cerrado su sesión
cause-session_expired-what = El servidor ya no recuerda su sesión. Esto ocurre después de una pausa o cuando se reinicia el servicio.
cause-session_expired-next = Vuelva a iniciar sesión para continuar.

cause-session_revoked-title = Se ha cerrado su sesión
cause-session_revoked-what = El servicio ha cerrado su sesión, quizá tras un cambio de contraseña.
cause-session_revoked-next = Vuelva a iniciar sesión para continuar.

cause-token_revoked-title = Se ha cerrado su sesión
cause-token_revoked-what = El servicio ya no acepta su sesión.
cause-token_revoked-next = Vuelva a iniciar sesión para continuar.

cause-refresh_token_invalid-title = Vuelva a iniciar sesión
cause-refresh_token_invalid-what = No se ha podido renovar su sesión.
cause-refresh_token_invalid-next = Vuelva a iniciar sesión para continuar.

cause-wrong_password-title = Compruebe el nombre y la contraseña
cause-wrong_password-what = El servidor no ha aceptado este nombre de usuario y esta contraseña.
cause-wrong_password-next = Compruebe ambos e inténtelo de nuevo.

cause-invalid_api_key-title = Esta aplicación no ha podido identificarse
cause-invalid_api_key-what = La clave que usa esta aplicación no ha sido aceptada. Usted no ha hecho nada mal.
cause-invalid_api_key-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-token_invalid-title = Vuelva a iniciar sesión
cause-token_invalid-what = El servidor no reconoce su sesión.
cause-token_invalid-next = Iniciar sesión de nuevo suele bastar.

cause-token_signature_invalid-title = Vuelva a iniciar sesión
cause-token_signature_invalid-what = El servidor no ha podido confirmar que su sesión sea auténtica.
cause-token_signature_invalid-next = Iniciar sesión de nuevo suele bastar. Si no, borre los datos de sesión de esta aplicación y vuelva a iniciar sesión.

cause-wrong_audience-title = Esta sesión es para otro servicio
cause-wrong_audience-what = Su sesión parece ser para otra parte del servicio.
cause-wrong_audience-next = Vuelva a iniciar sesión. Si ocurre de nuevo, los responsables de la aplicación pueden solucionarlo.

cause-wrong_issuer-title = Esta sesión pertenece a otro servicio de acceso
cause-wrong_issuer-what = Este servidor parece confiar en un servicio de acceso distinto del suyo.
cause-wrong_issuer-next = Vuelva a iniciar sesión. Si ocurre de nuevo, los responsables de la aplicación pueden solucionarlo.

cause-wrong_token_type-title = Esta aplicación ha confundido algo
cause-wrong_token_type-what = La aplicación mostró al servidor un pase que no era el adecuado. Usted no ha hecho nada mal.
cause-wrong_token_type-next = Volver a iniciar sesión puede ayudar. Si no, envíe el informe a los responsables de la aplicación.

cause-invalid_client-title = Esta aplicación no ha podido identificarse
cause-invalid_client-what = El servidor no acepta esta aplicación. Usted no ha hecho nada mal.
cause-invalid_client-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-token_malformed-title = Su sesión se ha perdido en esta aplicación
cause-token_malformed-what = La aplicación envió algo ilegible en lugar de su sesión. Usted no ha hecho nada mal.
cause-token_malformed-next = Volver a iniciar sesión suele bastar.

cause-wrong_scheme-title = Esta aplicación no ha preguntado como se esperaba
cause-wrong_scheme-what = El servidor espera la sesión en una forma distinta de la que envió la aplicación. Usted no ha hecho nada mal.
cause-wrong_scheme-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-missing_api_key-title = Esta aplicación ha olvidado su clave
cause-missing_api_key-what = La aplicación tenía que enviar una clave y no lo hizo. Usted no ha hecho nada mal.
cause-missing_api_key-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-credentials_incomplete-title = Faltaba algo al iniciar sesión
cause-credentials_incomplete-what = A los datos de acceso enviados les falta algo que el servidor necesita.
cause-credentials_incomplete-next = Rellene todos los campos e inténtelo de nuevo. Si no hay ninguno vacío, envíe el informe.

cause-credentials_not_sent-title = Esta aplicación no ha mostrado su sesión
cause-credentials_not_sent-what = La aplicación preguntó al servidor sin mostrar quién es usted. Usted no ha hecho nada mal.
cause-credentials_not_sent-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-credentials_not_sent_cross_origin-title = Esta aplicación no ha mostrado su sesión
cause-credentials_not_sent_cross_origin-what = La aplicación preguntó a su otro servidor sin mostrar quién es usted. Usted no ha hecho nada mal.
cause-credentials_not_sent_cross_origin-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-authorization_stripped_on_redirect-title = Su sesión se ha perdido por el camino
cause-authorization_stripped_on_redirect-what = La solicitud pasó a otra dirección, y su sesión no pudo acompañarla. Usted no ha hecho nada mal.
cause-authorization_stripped_on_redirect-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-authorization_stripped_by_proxy-title = Su sesión se ha perdido por el camino
cause-authorization_stripped_by_proxy-what = La aplicación envió su sesión, pero parece que no llegó al servidor. Usted no ha hecho nada mal.
cause-authorization_stripped_by_proxy-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-dpop_proof_missing-title = Esta aplicación ha omitido algo
cause-dpop_proof_missing-what = El servidor quiere una prueba más junto con su sesión, y la aplicación no la envió. Usted no ha hecho nada mal.
cause-dpop_proof_missing-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-dpop_proof_invalid-title = La prueba de esta aplicación no coincide
cause-dpop_proof_invalid-what = La prueba que acompaña a su sesión no ha sido aceptada. Usted no ha hecho nada mal.
cause-dpop_proof_invalid-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-dpop_nonce_required-title = Inténtelo de nuevo
cause-dpop_nonce_required-what = El servidor ha pedido a la aplicación que repita la solicitud con un número nuevo.
cause-dpop_nonce_required-next = Intentarlo de nuevo suele bastar.

cause-digest_nonce_stale-title = Inténtelo de nuevo
cause-digest_nonce_stale-what = El servidor ha pedido otra vez los mismos datos de acceso. No hace falta una contraseña nueva.
cause-digest_nonce_stale-next = Intentarlo de nuevo suele bastar.

cause-cookie_blocked_samesite-title = Puede que su navegador bloquee la sesión
cause-cookie_blocked_samesite-what = La aplicación y su servidor están en sitios distintos. Ahí los navegadores suelen retener las cookies.
cause-cookie_blocked_samesite-next = Permita las cookies y vuelva a iniciar sesión. Si ocurre de nuevo, los responsables de la aplicación pueden solucionarlo.

cause-cookie_not_stored-title = Su sesión no se ha guardado
cause-cookie_not_stored-what = Inició sesión, pero parece que falta la cookie que la recuerda.
cause-cookie_not_stored-next = Permita las cookies y vuelva a iniciar sesión. Si ocurre de nuevo, los responsables de la aplicación pueden solucionarlo.

cause-cookies_disabled-title = Las cookies están desactivadas
cause-cookies_disabled-what = Su navegador no guarda cookies de este sitio; por eso la sesión no puede mantenerse abierta.
cause-cookies_disabled-next = Permita las cookies de esta aplicación en los ajustes de su navegador y vuelva a iniciar sesión.

cause-csrf_missing-title = Vuelva a cargar esta página
cause-csrf_missing-what = El servidor ha rechazado la solicitud. Parece que falta una marca de seguridad de esta página.
cause-csrf_missing-next = Vuelva a cargar la página. Copie antes lo que haya escrito, si quiere conservarlo.

cause-csrf_invalid-title = Puede que esta página no esté al día
cause-csrf_invalid-what = Puede que la página lleve demasiado tiempo abierta, o que haya iniciado sesión de nuevo en otra pestaña.
cause-csrf_invalid-next = Vuelva a cargar la página. Copie antes lo que haya escrito, si quiere conservarlo.

cause-permission_denied-title = No tiene acceso a esto
cause-permission_denied-what = Esta parte no parece estar abierta a su cuenta.
cause-permission_denied-next = Pida acceso o inicie sesión con una cuenta que lo tenga.

cause-insufficient_scope-title = No tiene acceso a esto
cause-insufficient_scope-what = Su sesión no parece incluir esto.
cause-insufficient_scope-next = Pida acceso o inicie sesión con una cuenta que lo tenga.

cause-mfa_or_step_up_required-title = Confirme que es usted
cause-mfa_or_step_up_required-what = Este paso necesita una comprobación más, como un código o un nuevo inicio de sesión.
cause-mfa_or_step_up_required-next = Confirme quién es para continuar.

cause-account_disabled-title = Esta cuenta está desactivada
cause-account_disabled-what = El servidor no deja entrar a esta cuenta.
cause-account_disabled-next = Escriba al servicio de ayuda para que la revisen.

cause-account_unverified-title = Confirme su dirección de correo
cause-account_unverified-what = La dirección de correo de esta cuenta está pendiente de confirmar.
cause-account_unverified-next = Abra el enlace del mensaje que ha recibido y luego inicie sesión.

cause-rate_or_lockout-title = Espere un momento
cause-rate_or_lockout-title-long = Espere antes de volver a intentarlo
cause-rate_or_lockout-what = Parece que ha habido demasiados intentos en poco tiempo.
cause-rate_or_lockout-what-wait = Parece que ha habido demasiados intentos. El servidor le pide que espere { $wait }.
cause-rate_or_lockout-next = Espere un poco e inténtelo de nuevo.

cause-clock_skew-title = Compruebe el reloj de su dispositivo
cause-clock_skew-what = Parece que este dispositivo y el servidor no tienen la misma hora.
cause-clock_skew-what-behind = El reloj de este dispositivo va { $off } por detrás del reloj del servidor.
cause-clock_skew-what-ahead = El reloj de este dispositivo va { $off } por delante del reloj del servidor.
cause-clock_skew-next = Ponga la fecha y la hora en automático en los ajustes de su dispositivo y compruébelo de nuevo.

cause-token_not_yet_valid-title = Su sesión aún no es válida
cause-token_not_yet_valid-what = Según el reloj del servidor, su sesión aún no ha empezado.
cause-token_not_yet_valid-next = Espere un momento e inténtelo de nuevo.

cause-sso_redirect-title = Inicie sesión
cause-sso_redirect-what = La aplicación parece haber recibido una página para iniciar sesión en lugar de los datos que pidió.
cause-sso_redirect-next = Inicie sesión para continuar.

cause-preflight_blocked-title = La solicitud no ha llegado a su destino
cause-preflight_blocked-what = El otro servidor de la aplicación parece rechazar las solicitudes de esta página. Usted no ha hecho nada mal.
cause-preflight_blocked-next = Los responsables de la aplicación pueden solucionarlo. Envíeles el informe.

cause-unknown-title = El servidor no lo ha permitido
cause-unknown-what = El servidor ha rechazado la solicitud y no hemos podido averiguar por qué.
cause-unknown-next = Inténtelo de nuevo. Si vuelve a ocurrir, inicie sesión otra vez.

## How sure it is.

hedge-likely = Esto es lo que creemos que ha pasado.
hedge-possible = No podemos estar seguros; esto es lo que mejor encaja.

## What stays safe.

safe-typed = Lo que ha escrito aquí sigue aquí.
safe-report = El informe no contiene contraseñas.

## Buttons.

action-sign_in = Iniciar sesión de nuevo
action-refresh = Renovar mi sesión
action-retry = Intentar de nuevo
action-clear_app_data = Borrar los datos de sesión
action-allow_cookies = Ya he permitido las cookies
action-fix_clock = Ya he puesto en hora el reloj
action-reload = Volver a cargar la página
action-check_credentials = Ir a iniciar sesión
action-verify_identity = Confirmar que soy yo
action-request_access = Pedir acceso
action-switch_account = Cerrar sesión y cambiar de cuenta
action-pass_gateway = Ir a iniciar sesión
action-wait = Intentar de nuevo
action-contact_support = Escribir al servicio de ayuda
action-copy_report = Copiar el informe
action-fix_request = Cambiar la solicitud
action-fix_server = Cambiar el servidor

## The card.

card-close = Cerrar
card-details = Detalles
card-kept = Vuelva a cargar la página. Después volverá la mayor parte de lo que ha escrito, menos las contraseñas, los códigos y los archivos.
card-requests = { $n ->
    [one] Se rechazó { $n } solicitud.
    [many] Se rechazaron { $n } de solicitudes.
   *[other] Se rechazaron { $n } solicitudes.
}
card-seen = Lo que hemos visto
card-hidden = Lo que no hemos podido ver
card-other = Otras posibilidades
card-developer = Para desarrolladores
card-trace = Código para el servicio de ayuda

busy-fetch = Un momento…
busy-retry = Intentándolo de nuevo…
busy-sign-in = Inicie sesión…
busy-refresh = Renovando su sesión…
busy-clear = Borrando…

state-resolved = Vuelve a funcionar
state-resolved-next = Vuelva a cargar la página para verlo todo o simplemente continúe.
state-still = El servidor sigue rechazándolo.
state-down = El servicio no funciona en este momento
state-down-next = Inténtelo de nuevo dentro de unos minutos.
state-unasked = Esta solicitud no puede repetirse desde aquí sin riesgo. Vuelva a cargar la página o repita lo que estaba haciendo.
state-refresh-failed = No se ha podido renovar su sesión. Vuelva a iniciar sesión.
state-signing-in = Inicie sesión en la ventana que se ha abierto y luego vuelva aquí.
state-not-signed-in = Todavía no ha iniciado sesión.
state-copied = El informe se ha copiado. Puede leerlo antes de enviarlo.
state-copy-by-hand = El navegador no ha permitido copiar. Seleccione el texto de abajo y cópielo.
state-waiting = No tiene conexión. En cuanto vuelva a tenerla, esta página lo intentará de nuevo.
state-offline = No se ha podido llegar al servidor. Compruebe su conexión e inténtelo de nuevo.

leave-title = ¿Salir de esta página?
leave-what = Lo que haya escrito aquí sin guardar puede perderse.
leave-next = Para conservarlo, quédese aquí y guarde o copie antes su texto.
leave-no = Quedarse aquí

report-label = Informe

## Spans of time.

span-seconds = { $n ->
    [one] { $n } segundo
    [many] { $n } de segundos
   *[other] { $n } segundos
}
span-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } de minutos
   *[other] { $n } minutos
}
span-hours = { $n ->
    [one] { $n } hora
    [many] { $n } de horas
   *[other] { $n } horas
}
span-days = { $n ->
    [one] { $n } día
    [many] { $n } de días
   *[other] { $n } días
}

## Facts, for those who open the details.

fact-status = El servidor respondió { $status }.
fact-nothing_sent = La solicitud no llevaba token, clave ni contraseña.
fact-scheme_sent = Se enviaron credenciales con el esquema «{ $scheme }».
fact-scheme_wanted = El servidor pide el esquema «{ $scheme }».
fact-no_scheme_word = Se envió una credencial sin una palabra de esquema delante, como «Bearer».
fact-placeholder_sent = La palabra «{ $word }» estaba donde debía haber un token.
fact-token_empty = El campo Authorization nombra un esquema y ahí termina.
fact-token_quoted = El token está entre comillas.
fact-scheme_twice = La palabra del esquema aparece dos veces.
fact-token_characters = El token tiene caracteres que ningún token puede tener.
fact-token_broken = El token empieza como un JWT, pero está cortado o dañado.
fact-basic_broken = El nombre de usuario y la contraseña no están codificados como pide Basic.
fact-two_methods = El token se envió en dos lugares a la vez.
fact-server_code = El código de error del servidor es «{ $code }».
fact-server_says = El mensaje del servidor trata de: { $about }.
fact-no_reason = El servidor no dio ningún motivo.
fact-token_expired = El exp del token pasó { $ago } antes de la solicitud.
fact-token_live = Según sus propias fechas, el token aún era válido.
fact-url_expired = La dirección había caducado { $ago } antes de la solicitud.
fact-token_not_before = El nbf del token va { $ahead } por delante del reloj.
fact-token_issued_ahead = El iat del token va { $ahead } por delante del reloj.
fact-signed_off = La hora firmada difiere de la del servidor en { $off }.
fact-device_clock_off = El reloj de este dispositivo difiere en { $ahead } del reloj del servidor.
fact-token_unsigned = El token no está firmado.
fact-token_kind = El token dice que es del tipo «{ $kind }».
fact-token_audience = La audiencia es «{ $audience }».
fact-token_issuer = El emisor del token es «{ $issuer }».
fact-other_audience_accepted = Aquí ya se aceptaron tokens para otra audiencia.
fact-other_issuer_accepted = Aquí ya se aceptaron tokens de otro emisor.
fact-mode_omit = La solicitud se hizo con credentials: 'omit'.
fact-mode_default_cross_origin = La solicitud fue a otro origen con el modo credentials predeterminado, que no envía cookies allí.
fact-mode_include_cross_site = La solicitud fue a otro sitio con credentials: 'include'.
fact-cookies_off = El navegador dice que las cookies están desactivadas.
fact-logged_in_before = Un inicio de sesión tuvo éxito { $ago } antes.
fact-accepted_before = Las mismas credenciales se aceptaron { $ago } antes.
fact-worked_before = La misma dirección respondió bien { $ago } antes.
fact-logged_out_before = Un cierre de sesión tuvo éxito { $ago } antes.
fact-token_sent_before = Se envió un token { $ago } antes, y ahora ninguno.
fact-token_stored = Algo que parece un token está guardado como «{ $name }» y no se envió.
fact-never_accepted = Desde entonces no se ha aceptado nada.
fact-refused_before = { $times ->
    [one] Antes se rechazó un inicio de sesión { $times } vez.
    [many] Antes se rechazaron inicios de sesión { $times } de veces.
   *[other] Antes se rechazaron inicios de sesión { $times } veces.
}
fact-redirected_to_login = La solicitud se redirigió a una página para iniciar sesión: { $address }
fact-redirected_away = La solicitud se redirigió a { $origin }.
fact-login_form = La respuesta es una página con un campo de contraseña.
fact-call_failed = La llamada falló sin una respuesta que una página pueda ver.
fact-needs_preflight = Antes de una solicitud así, el navegador pregunta primero al otro servidor (preflight).
fact-csrf_not_sent = No se envió ningún token contra la falsificación.
fact-csrf_sent = Se envió un token contra la falsificación.
fact-scope_wanted = El servidor pide el scope «{ $scope }».
fact-retry_after = El servidor le pide que espere { $wait }.
fact-key_sent = Se envió una clave como «{ $name }».
fact-proof_sent = Se envió una prueba DPoP.
fact-proof_not_sent = No se envió ninguna prueba DPoP.
fact-nonce_stale = El servidor marca el nonce como caducado: la contraseña es correcta.
fact-step_up_wanted = El servidor pide: { $wanted }.
fact-login_sent = Se enviaron un nombre de usuario y una contraseña para iniciar sesión.
fact-login_field_missing = Faltaba un campo del inicio de sesión.
fact-grant_sent = Se pidió un token con el grant «{ $grant }».
fact-redirect_dropped = Los navegadores quitan el campo Authorization cuando una redirección sale del origen.
fact-password_sent = Se enviaron un nombre de usuario y una contraseña.

hidden-not_exposed_by_cors = Cabeceras de la respuesta: el otro servidor no las expone (Access-Control-Expose-Headers).
hidden-http_only_cookies = Cookies marcadas HttpOnly: una página no puede ver si se enviaron.
hidden-opaque_response = La respuesta misma: el navegador no la muestra a la página.
hidden-storage_denied = Datos guardados: el navegador no permite el acceso.
hidden-cookies_denied = Cookies: el navegador no permite el acceso.
hidden-body_not_read = El cuerpo de la respuesta.
hidden-server_clock = El reloj del servidor: las horas se compararon con la de este dispositivo.
hidden-service_worker = Lo que dijo el propio servidor: un service worker de esta aplicación pasó la respuesta, o la creó.
hidden-browser_headers = Cabeceras que el navegador añade por sí mismo.
