# Português (Brasil). What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Entre na sua conta
cause-no_credentials-what = Parece que você não entrou na sua conta aqui; por isso o servidor recusou a solicitação.
cause-no_credentials-next = Entre na sua conta para continuar.

cause-logged_out-title = Você saiu da sua conta
cause-logged_out-what = Parece que você saiu da sua conta, talvez em outra aba ou janela.
cause-logged_out-next = Entre de novo para continuar.

cause-expired_token-title = Sua sessão expirou
cause-expired_token-what = Para sua segurança, uma sessão termina depois de algum tempo.
cause-expired_token-what-at = Sua sessão expirou há { $ago } ({ $at }).
cause-expired_token-next = Entre de novo para continuar.
cause-expired_token-next-refresh = Renove sua sessão para continuar.

cause-session_expired-title = Sua sessão foi encerrada
cause-session_expired-what = O servidor não se lembra mais da sua sessão. Isso acontece depois de uma pausa ou quando o serviço é reiniciado.
cause-session_expired-next = Entre de novo para continuar.

cause-session_revoked-title = Sua sessão foi encerrada
cause-session_revoked-what = O serviço encerrou sua sessão, talvez depois de uma troca de senha.
cause-session_revoked-next = Entre de novo para continuar.

cause-token_revoked-title = Sua sessão foi encerrada
cause-token_revoked-what = O serviço não aceita mais sua sessão.
cause-token_revoked-next = Entre de novo para continuar.

cause-refresh_token_invalid-title = Entre na sua conta de novo
cause-refresh_token_invalid-what = Não foi possível renovar sua sessão.
cause-refresh_token_invalid-next = Entre de novo para continuar.

cause-wrong_password-title = Confira o nome e a senha
cause-wrong_password-what = O servidor não aceitou este nome de usuário e esta senha.
cause-wrong_password-next = Confira os dois e tente mais uma vez.

cause-invalid_api_key-title = Este aplicativo não conseguiu se identificar
cause-invalid_api_key-what = A chave que este aplicativo usa não foi aceita. Você não fez nada de errado.
cause-invalid_api_key-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-token_invalid-title = Entre na sua conta de novo
cause-token_invalid-what = O servidor não reconhece sua sessão.
cause-token_invalid-next = Entrar de novo costuma resolver.

cause-token_signature_invalid-title = Entre na sua conta de novo
cause-token_signature_invalid-what = O servidor não conseguiu confirmar que sua sessão é verdadeira.
cause-token_signature_invalid-next = Entrar de novo costuma resolver. Se não, limpe os dados de acesso deste aplicativo e entre de novo.

cause-wrong_audience-title = Esta sessão é de outro serviço
cause-wrong_audience-what = Sua sessão parece ser de outra parte do serviço.
cause-wrong_audience-next = Entre de novo. Se acontecer outra vez, os responsáveis pelo aplicativo podem resolver.

cause-wrong_issuer-title = Esta sessão pertence a outro serviço de acesso
cause-wrong_issuer-what = Este servidor parece confiar em um serviço de acesso diferente do seu.
cause-wrong_issuer-next = Entre de novo. Se acontecer outra vez, os responsáveis pelo aplicativo podem resolver.

cause-wrong_token_type-title = Este aplicativo confundiu alguma coisa
cause-wrong_token_type-what = O aplicativo mostrou ao servidor o tipo errado de passe. Você não fez nada de errado.
cause-wrong_token_type-next = Entrar de novo pode ajudar. Se não, envie o relatório aos responsáveis pelo aplicativo.

cause-invalid_client-title = Este aplicativo não conseguiu se identificar
cause-invalid_client-what = O servidor não aceita este aplicativo. Você não fez nada de errado.
cause-invalid_client-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-token_malformed-title = Sua sessão se perdeu neste aplicativo
cause-token_malformed-what = O aplicativo enviou algo ilegível no lugar da sua sessão. Você não fez nada de errado.
cause-token_malformed-next = Entrar de novo costuma resolver.

cause-wrong_scheme-title = Este aplicativo não perguntou do jeito certo
cause-wrong_scheme-what = O servidor espera a sessão em uma forma diferente da que o aplicativo enviou. Você não fez nada de errado.
cause-wrong_scheme-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-missing_api_key-title = Este aplicativo esqueceu sua chave
cause-missing_api_key-what = O aplicativo deveria ter enviado uma chave e não enviou. Você não fez nada de errado.
cause-missing_api_key-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-credentials_incomplete-title = Faltou algo ao entrar
cause-credentials_incomplete-what = Falta algo de que o servidor precisa nos dados de acesso enviados.
cause-credentials_incomplete-next = Preencha todos os campos e tente de novo. Se nada estiver vazio, envie o relatório.

cause-credentials_not_sent-title = Este aplicativo não mostrou sua sessão
cause-credentials_not_sent-what = O aplicativo perguntou ao servidor sem mostrar quem você é. Você não fez nada de errado.
cause-credentials_not_sent-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-credentials_not_sent_cross_origin-title = Este aplicativo não mostrou sua sessão
cause-credentials_not_sent_cross_origin-what = O aplicativo perguntou ao seu outro servidor sem mostrar quem você é. Você não fez nada de errado.
cause-credentials_not_sent_cross_origin-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-authorization_stripped_on_redirect-title = Sua sessão se perdeu no caminho
cause-authorization_stripped_on_redirect-what = A solicitação foi passada a outro endereço, e sua sessão não pôde ir junto. Você não fez nada de errado.
cause-authorization_stripped_on_redirect-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-authorization_stripped_by_proxy-title = Sua sessão se perdeu no caminho
cause-authorization_stripped_by_proxy-what = O aplicativo enviou sua sessão, mas parece que ela não chegou ao servidor. Você não fez nada de errado.
cause-authorization_stripped_by_proxy-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-dpop_proof_missing-title = Este aplicativo deixou algo de fora
cause-dpop_proof_missing-what = O servidor quer mais uma prova com sua sessão, e o aplicativo não a enviou. Você não fez nada de errado.
cause-dpop_proof_missing-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-dpop_proof_invalid-title = A prova deste aplicativo não confere
cause-dpop_proof_invalid-what = A prova que acompanha sua sessão não foi aceita. Você não fez nada de errado.
cause-dpop_proof_invalid-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-dpop_nonce_required-title = Tente de novo
cause-dpop_nonce_required-what = O servidor pediu ao aplicativo que repetisse a solicitação com um número novo.
cause-dpop_nonce_required-next = Tentar de novo costuma bastar.

cause-digest_nonce_stale-title = Tente de novo
cause-digest_nonce_stale-what = O servidor pediu mais uma vez os mesmos dados de acesso. Não é preciso uma senha nova.
cause-digest_nonce_stale-next = Tentar de novo costuma bastar.

cause-cookie_blocked_samesite-title = Talvez seu navegador bloqueie a sessão
cause-cookie_blocked_samesite-what = O aplicativo e seu servidor estão em sites diferentes. Ali os navegadores costumam reter os cookies.
cause-cookie_blocked_samesite-next = Permita os cookies e entre de novo. Se acontecer outra vez, os responsáveis pelo aplicativo podem resolver.

cause-cookie_not_stored-title = Sua sessão não foi guardada
cause-cookie_not_stored-what = Você entrou, mas parece que falta o cookie que se lembra disso.
cause-cookie_not_stored-next = Permita os cookies e entre de novo. Se acontecer outra vez, os responsáveis pelo aplicativo podem resolver.

cause-cookies_disabled-title = Os cookies estão desativados
cause-cookies_disabled-what = Seu navegador não guarda cookies para este site; por isso você não consegue continuar conectado.
cause-cookies_disabled-next = Permita cookies para este aplicativo nas configurações do navegador e entre de novo.

cause-csrf_missing-title = Recarregue esta página
cause-csrf_missing-what = O servidor recusou a solicitação. Parece que falta uma marca de segurança desta página.
cause-csrf_missing-next = Recarregue a página. Copie antes o que digitou, se quiser guardar.

cause-csrf_invalid-title = Talvez esta página esteja desatualizada
cause-csrf_invalid-what = Talvez a página tenha ficado aberta tempo demais, ou você tenha entrado de novo em outra aba.
cause-csrf_invalid-next = Recarregue a página. Copie antes o que digitou, se quiser guardar.

cause-permission_denied-title = Você não tem acesso a isto
cause-permission_denied-what = Esta parte não parece estar aberta para sua conta.
cause-permission_denied-next = Peça acesso ou entre com uma conta que o tenha.

cause-insufficient_scope-title = Você não tem acesso a isto
cause-insufficient_scope-what = Sua sessão não parece incluir isto.
cause-insufficient_scope-next = Peça acesso ou entre com uma conta que o tenha.

cause-mfa_or_step_up_required-title = Confirme que é você
cause-mfa_or_step_up_required-what = Esta etapa precisa de mais uma verificação, como um código ou um novo login.
cause-mfa_or_step_up_required-next = Confirme quem você é para continuar.

cause-account_disabled-title = Esta conta está desativada
cause-account_disabled-what = O servidor não deixa esta conta entrar.
cause-account_disabled-next = Escreva ao suporte para que ela seja verificada.

cause-account_unverified-title = Confirme seu endereço de e-mail
cause-account_unverified-what = O endereço de e-mail desta conta ainda não foi confirmado.
cause-account_unverified-next = Abra o link da mensagem que você recebeu e depois entre.

cause-rate_or_lockout-title = Aguarde um momento
cause-rate_or_lockout-title-long = Aguarde antes de tentar de novo
cause-rate_or_lockout-what = Parece que houve tentativas demais em pouco tempo.
cause-rate_or_lockout-what-wait = Parece que houve tentativas demais. O servidor pede que você espere { $wait }.
cause-rate_or_lockout-next = Espere um pouco e tente de novo.

cause-clock_skew-title = Confira o relógio do seu dispositivo
cause-clock_skew-what = Parece que este dispositivo e o servidor não têm a mesma hora.
cause-clock_skew-what-behind = O relógio deste dispositivo está { $off } atrasado em relação ao do servidor.
cause-clock_skew-what-ahead = O relógio deste dispositivo está { $off } adiantado em relação ao do servidor.
cause-clock_skew-next = Deixe a data e a hora em automático nas configurações do dispositivo e verifique de novo.

cause-token_not_yet_valid-title = Sua sessão ainda não é válida
cause-token_not_yet_valid-what = Pelo relógio do servidor, sua sessão ainda não começou.
cause-token_not_yet_valid-next = Espere um momento e tente de novo.

cause-sso_redirect-title = Entre na sua conta
cause-sso_redirect-what = O aplicativo parece ter recebido uma página de login em vez dos dados que pediu.
cause-sso_redirect-next = Entre na sua conta para continuar.

cause-preflight_blocked-title = A solicitação não passou
cause-preflight_blocked-what = O outro servidor do aplicativo parece recusar solicitações desta página. Você não fez nada de errado.
cause-preflight_blocked-next = Os responsáveis pelo aplicativo podem resolver isso. Envie o relatório a eles.

cause-unknown-title = O servidor não deixou isto passar
cause-unknown-what = O servidor recusou a solicitação, e não conseguimos descobrir por quê.
cause-unknown-next = Tente de novo. Se acontecer outra vez, entre de novo.

## How sure it is.

hedge-likely = É isto que achamos que aconteceu.
hedge-possible = Não podemos ter certeza; isto é o que melhor se encaixa.

## What stays safe.

safe-typed = O que você digitou aqui ainda está aqui.
safe-report = O relatório não contém senhas.

## Buttons.

action-sign_in = Entrar de novo
action-refresh = Renovar minha sessão
action-retry = Tentar de novo
action-clear_app_data = Limpar dados de acesso
action-allow_cookies = Já permiti os cookies
action-fix_clock = Já acertei o relógio
action-reload = Recarregar a página
action-check_credentials = Ir para o login
action-verify_identity = Confirmar que sou eu
action-request_access = Pedir acesso
action-switch_account = Sair e trocar de conta
action-pass_gateway = Ir para o login
action-wait = Tentar de novo
action-contact_support = Escrever ao suporte
action-copy_report = Copiar relatório
action-fix_request = Mudar a solicitação
action-fix_server = Mudar o servidor

## The card.

card-close = Fechar
card-details = Detalhes
card-kept = Recarregue a página. A maior parte do que você digitou volta depois, menos senhas, códigos e arquivos.
card-requests = { $n ->
    [one] { $n } solicitação foi recusada.
    [many] { $n } de solicitações foram recusadas.
   *[other] { $n } solicitações foram recusadas.
}
card-seen = O que vimos
card-hidden = O que não pudemos ver
card-other = Outras possibilidades
card-developer = Para desenvolvedores
card-trace = Código para o suporte

busy-fetch = Um momento…
busy-retry = Tentando de novo…
busy-sign-in = Entre na sua conta…
busy-refresh = Renovando sua sessão…
busy-clear = Removendo…

state-resolved = Voltou a funcionar
state-resolved-next = Recarregue a página para ver tudo, ou simplesmente continue.
state-still = O servidor ainda recusa.
state-down = O serviço não está funcionando no momento
state-down-next = Tente de novo em alguns minutos.
state-unasked = Esta solicitação não pode ser repetida daqui com segurança. Recarregue a página ou repita o que fez.
state-refresh-failed = Não foi possível renovar sua sessão. Entre de novo.
state-signing-in = Entre na sua conta na janela que se abriu e depois volte aqui.
state-not-signed-in = Você ainda não entrou na sua conta.
state-copied = O relatório foi copiado. Você pode lê-lo antes de enviar.
state-copy-by-hand = O navegador não permitiu copiar. Selecione o texto abaixo e copie.
state-waiting = Você está sem conexão. Assim que ela voltar, esta página tenta de novo.
state-offline = Não foi possível alcançar o servidor. Verifique sua conexão e tente de novo.

leave-title = Sair desta página?
leave-what = O que você digitou aqui e não salvou pode se perder.
leave-next = Para guardar, fique aqui e antes salve ou copie seu texto.
leave-no = Ficar aqui

report-label = Relatório

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
    [one] { $n } dia
    [many] { $n } de dias
   *[other] { $n } dias
}

## Facts, for those who open the details.

fact-status = O servidor respondeu { $status }.
fact-nothing_sent = A solicitação não levava token, chave nem senha.
fact-scheme_sent = Credenciais foram enviadas com o esquema “{ $scheme }”.
fact-scheme_wanted = O servidor pede o esquema “{ $scheme }”.
fact-no_scheme_word = Uma credencial foi enviada sem uma palavra de esquema, como “Bearer”, antes dela.
fact-placeholder_sent = A palavra “{ $word }” estava onde deveria estar um token.
fact-token_empty = O campo Authorization nomeia um esquema e termina aí.
fact-token_quoted = O token está entre aspas.
fact-scheme_twice = A palavra do esquema aparece duas vezes.
fact-token_characters = O token tem caracteres que nenhum token pode ter.
fact-token_broken = O token começa como um JWT, mas está cortado ou corrompido.
fact-basic_broken = O nome de usuário e a senha não estão codificados como Basic pede.
fact-two_methods = O token foi enviado em dois lugares ao mesmo tempo.
fact-server_code = O código de erro do servidor é “{ $code }”.
fact-server_says = A mensagem do servidor trata de: { $about }.
fact-no_reason = O servidor não deu nenhum motivo.
fact-token_expired = O exp do token passou { $ago } antes da solicitação.
fact-token_live = Pelas próprias datas, o token ainda era válido.
fact-url_expired = O endereço havia expirado { $ago } antes da solicitação.
fact-token_not_before = O nbf do token está { $ahead } à frente do relógio.
fact-token_issued_ahead = O iat do token está { $ahead } à frente do relógio.
fact-signed_off = A hora assinada difere da do servidor em { $off }.
fact-device_clock_off = O relógio deste dispositivo difere do relógio do servidor em { $ahead }.
fact-token_unsigned = O token não está assinado.
fact-token_kind = O token diz que é do tipo “{ $kind }”.
fact-token_audience = A audiência é “{ $audience }”.
fact-token_issuer = O emissor do token é “{ $issuer }”.
fact-other_audience_accepted = Tokens para outra audiência já foram aceitos aqui.
fact-other_issuer_accepted = Tokens de outro emissor já foram aceitos aqui.
fact-mode_omit = A solicitação foi feita com credentials: 'omit'.
fact-mode_default_cross_origin = A solicitação foi para outra origem com o modo credentials padrão, que não envia cookies para lá.
fact-mode_include_cross_site = A solicitação foi para outro site com credentials: 'include'.
fact-cookies_off = O navegador diz que os cookies estão desativados.
fact-logged_in_before = Um login deu certo { $ago } antes.
fact-accepted_before = As mesmas credenciais foram aceitas { $ago } antes.
fact-worked_before = O mesmo endereço respondeu bem { $ago } antes.
fact-logged_out_before = Uma saída deu certo { $ago } antes.
fact-token_sent_before = Um token foi enviado { $ago } antes, e nenhum agora.
fact-token_stored = Algo que parece um token está guardado como “{ $name }” e não foi enviado.
fact-never_accepted = Nada foi aceito desde então.
fact-refused_before = { $times ->
    [one] Um login foi recusado { $times } vez antes.
    [many] Logins foram recusados { $times } de vezes antes.
   *[other] Logins foram recusados { $times } vezes antes.
}
fact-redirected_to_login = A solicitação foi redirecionada para uma página de login: { $address }
fact-redirected_away = A solicitação foi redirecionada para { $origin }.
fact-login_form = A resposta é uma página com um campo de senha.
fact-call_failed = A chamada falhou sem uma resposta que uma página possa ver.
fact-needs_preflight = Antes de uma solicitação assim, o navegador pergunta primeiro ao outro servidor (preflight).
fact-csrf_not_sent = Nenhum token contra falsificação foi enviado.
fact-csrf_sent = Um token contra falsificação foi enviado.
fact-scope_wanted = O servidor pede o scope “{ $scope }”.
fact-retry_after = O servidor pede que você espere { $wait }.
fact-key_sent = Uma chave foi enviada como “{ $name }”.
fact-proof_sent = Uma prova DPoP foi enviada.
fact-proof_not_sent = Nenhuma prova DPoP foi enviada.
fact-nonce_stale = O servidor marca o nonce como vencido: a senha está certa.
fact-step_up_wanted = O servidor pede: { $wanted }.
fact-login_sent = Um nome de usuário e uma senha foram enviados para entrar.
fact-login_field_missing = Faltava um campo do login.
fact-grant_sent = Um token foi pedido com o grant “{ $grant }”.
fact-redirect_dropped = Os navegadores retiram o campo Authorization quando um redirecionamento sai da origem.
fact-password_sent = Um nome de usuário e uma senha foram enviados.

hidden-not_exposed_by_cors = Cabeçalhos da resposta: o outro servidor não os expõe (Access-Control-Expose-Headers).
hidden-http_only_cookies = Cookies marcados HttpOnly: uma página não pode ver se foram enviados.
hidden-opaque_response = A própria resposta: o navegador não a mostra à página.
hidden-storage_denied = Dados guardados: o navegador não permite o acesso.
hidden-cookies_denied = Cookies: o navegador não permite o acesso.
hidden-body_not_read = O corpo da resposta.
hidden-server_clock = O relógio do servidor: as horas foram comparadas com a deste dispositivo.
hidden-service_worker = O que o próprio servidor disse: um service worker deste aplicativo repassou a resposta, ou a criou.
hidden-browser_headers = Cabeçalhos que o navegador acrescenta sozinho.
