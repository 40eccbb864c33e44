# Português (Brasil). What this file is for is said in en.ftl.

more-kept = O que você tinha digitado está de volta. Confira antes de enviar.
more-repeat = Você entrou de novo na sua conta
more-repeat-next = Repita o que fez.
more-wait = Você poderá tentar de novo em { $left }. Esta página fará isso sozinha.
more-wait-then = Você poderá tentar de novo em { $left }.
more-clock_right = Seu relógio está certo de novo
more-clock_wrong = O relógio deste dispositivo ainda difere do relógio do servidor.
more-allow = Permitir cookies aqui
more-not_allowed = O navegador não permitiu isso aqui.
more-access = Olá, preciso de acesso a esta página: { $page }
more-ticked = O que está marcado será removido deste navegador.
more-by_hand = Uma parte só pode ser removida à mão.
more-unanswered = Algo que esta página tentou salvar ou enviar ficou sem resposta. Depois de entrar, verifique se está lá.

more-why-sign_in = parecem dados de acesso
more-why-named = dados de acesso deste aplicativo
more-why-copies = pode guardar respostas antigas
more-why-other = outra coisa, talvez seu trabalho
more-unmeasured = tamanho desconhecido

more-clock-windows = Configurações › Hora e idioma › Data e hora: ative “Definir a hora automaticamente”.
more-clock-macos = Menu Apple › Ajustes do Sistema › Geral › Data e Hora: ative “Ajustar data e hora automaticamente”.
more-clock-ios = Ajustes › Geral › Data e Hora: ative “Automaticamente”.
more-clock-android = Configurações › Sistema › Data e hora: ative “Definir horário automaticamente”.
more-clock-linux = Configurações › Sistema › Data e hora: ative “Data e hora automáticas”.
more-clock-chromeos = Configurações › Preferências do sistema › Data e hora: ative “Definir horário automaticamente”.

more-cookies-chrome = ⋮ › Configurações › Privacidade e segurança › Cookies de terceiros: adicione { $site } aos sites permitidos.
more-cookies-edge = ⋯ › Configurações › Privacidade, pesquisa e serviços › Cookies: adicione { $site } aos sites permitidos.
more-cookies-firefox = ☰ › Configurações › Privacidade e Segurança › Cookies e dados de sites › Gerenciar exceções: permita { $site }.
more-cookies-safari = Safari › Ajustes › Privacidade: desative “Impedir rastreamento entre sites”. Depois, Avançado: desative “Bloquear todos os cookies”.
more-cookies-ios = Ajustes › Apps › { $browser }: permita cookies e rastreamento entre sites.
more-cookies-ios_17 = Ajustes › { $browser }: permita cookies e rastreamento entre sites.
more-cookies-android = ⋮ › Configurações › Configurações do site › Cookies de terceiros: permita { $site }.
more-cookies-firefox_android = Toque no escudo ou no cadeado ao lado do endereço e desative a proteção contra rastreamento para { $site }.
more-cookies-edge_mobile = ☰ › Configurações › Configurações do site › Permissões do site › Cookies de terceiros: permita { $site }.
more-cookies-other = Abra as configurações do navegador, procure “Privacidade” e “Cookies” e permita { $site }.

more-clear-chrome = ⋮ › Configurações › Privacidade e segurança › Configurações do site › Ver permissões e dados armazenados nos sites: exclua { $site }.
more-clear-edge = ⋯ › Configurações › Privacidade, pesquisa e serviços › Cookies › Ver todos os cookies e dados do site: exclua { $site }.
more-clear-firefox = ☰ › Configurações › Privacidade e Segurança › Cookies e dados de sites › Gerenciar dados: remova { $site }.
more-clear-safari = Safari › Ajustes › Privacidade › Gerenciar Dados de Sites: remova { $site }.
more-clear-ios = Ajustes › Apps › Safari › Avançado › Dados dos Sites: exclua { $site }.
more-clear-ios_17 = Ajustes › Safari › Avançado › Dados dos Sites: exclua { $site }.
more-clear-chrome_ios = ⋯ › Excluir dados de navegação: escolha “Todo o período” e, em Dados de navegação, só os cookies e os dados de sites. Isso também encerra sua sessão em outros sites.
more-clear-firefox_ios = ⋯ › Configurações › Gerenciamento de dados › Dados do site: remova { $site }.
more-clear-android = ⋮ › Configurações › Configurações do site › Todos os sites › { $site }: exclua os dados armazenados.
more-clear-firefox_android = Toque no escudo ou no cadeado ao lado do endereço e limpe ali os cookies e os dados de { $site }.
more-clear-edge_mobile = ☰ › Configurações › Privacidade e segurança › Excluir dados de navegação: escolha “Todo o período” e só os cookies e os dados de sites. Isso também encerra sua sessão em outros sites.
more-clear-other = Abra as configurações do navegador, procure “Privacidade” e exclua os cookies e os dados armazenados de { $site }.

clear-title = Limpar os dados de acesso deste aplicativo?
clear-nothing = Este aplicativo não guarda aqui dados de acesso que uma página possa remover.
clear-http-only = Os cookies que as páginas não podem ver ficam, a menos que o servidor do aplicativo os remova.
clear-with-server = Também se pedirá ao servidor do aplicativo que limpe o que guarda aqui. Isso pode incluir itens que não estão marcados.
clear-yes = Remover
clear-no = Manter
clear-done = Removido. Agora entre de novo.
clear-left = Isto não pôde ser removido: { $names }
clear-kind-local = guardado neste dispositivo
clear-kind-session = guardado para esta aba
clear-kind-cookie = cookie
clear-kind-cache = cópias guardadas
clear-kind-database = banco de dados neste dispositivo
clear-kind-worker = parte do aplicativo que trabalha em segundo plano
