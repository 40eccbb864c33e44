# Español. What this file is for is said in en.ftl.

more-kept = Lo que había escrito está de nuevo en su sitio. Revíselo antes de enviarlo.
more-repeat = Ha vuelto a iniciar sesión
more-repeat-next = Repita lo que estaba haciendo.
more-wait = Podrá intentarlo de nuevo dentro de { $left }. Esta página lo hará entonces por sí sola.
more-wait-then = Podrá intentarlo de nuevo dentro de { $left }.
more-clock_right = Su reloj vuelve a ir bien
more-clock_wrong = El reloj de este dispositivo todavía no coincide con el del servidor.
more-allow = Permitir cookies aquí
more-not_allowed = El navegador no lo ha permitido aquí.
more-access = Hola, necesito acceso a esta página: { $page }
more-ticked = Lo que está marcado se borrará de este navegador.
more-by_hand = Una parte solo se puede borrar a mano.
more-unanswered = Algo que esta página intentó guardar o enviar quedó sin respuesta. Después de iniciar sesión, compruebe si está ahí.

more-why-sign_in = parecen datos de sesión
more-why-named = datos de sesión de esta aplicación
more-why-copies = puede guardar respuestas antiguas
more-why-other = otra cosa, quizá su trabajo
more-unmeasured = tamaño desconocido

more-clock-windows = Configuración › Hora e idioma › Fecha y hora: active «Establecer la hora automáticamente».
more-clock-macos = Menú Apple › Ajustes del Sistema › General › Fecha y hora: active «Ajustar fecha y hora automáticamente».
more-clock-ios = Ajustes › General › Fecha y hora: active «Ajuste automático».
more-clock-android = Ajustes › Sistema › Fecha y hora: active «Definir hora automáticamente».
more-clock-linux = Configuración › Sistema › Fecha y hora: active «Fecha y hora automáticas».
more-clock-chromeos = Configuración › Preferencias del sistema › Fecha y hora: active «Definir hora automáticamente».

more-cookies-chrome = ⋮ › Configuración › Privacidad y seguridad › Cookies de terceros: añada { $site } a los sitios permitidos.
more-cookies-edge = ⋯ › Configuración › Privacidad, búsqueda y servicios › Cookies: añada { $site } a los sitios permitidos.
more-cookies-firefox = ☰ › Ajustes › Privacidad y seguridad › Cookies y datos del sitio › Administrar excepciones: permita { $site }.
more-cookies-safari = Safari › Ajustes › Privacidad: desactive «Impedir seguimiento entre sitios». Después, Avanzado: desactive «Bloquear todas las cookies».
more-cookies-ios = Ajustes › Apps › { $browser }: permita las cookies y el seguimiento entre sitios.
more-cookies-ios_17 = Ajustes › { $browser }: permita las cookies y el seguimiento entre sitios.
more-cookies-android = ⋮ › Configuración › Configuración de sitios › Cookies de terceros: permita { $site }.
more-cookies-firefox_android = Toque el escudo o el candado junto a la dirección y desactive la protección contra rastreo para { $site }.
more-cookies-edge_mobile = ☰ › Configuración › Configuración de sitios › Permisos del sitio › Cookies de terceros: permita { $site }.
more-cookies-other = Abra los ajustes de su navegador, busque «Privacidad» y «Cookies» y permita { $site }.

more-clear-chrome = ⋮ › Configuración › Privacidad y seguridad › Configuración de sitios › Ver permisos y datos almacenados en los sitios: elimine { $site }.
more-clear-edge = ⋯ › Configuración › Privacidad, búsqueda y servicios › Cookies › Ver todas las cookies y datos del sitio: elimine { $site }.
more-clear-firefox = ☰ › Ajustes › Privacidad y seguridad › Cookies y datos del sitio › Administrar datos: elimine { $site }.
more-clear-safari = Safari › Ajustes › Privacidad › Gestionar datos de sitios web: elimine { $site }.
more-clear-ios = Ajustes › Apps › Safari › Avanzado › Datos de sitios web: elimine { $site }.
more-clear-ios_17 = Ajustes › Safari › Avanzado › Datos de sitios web: elimine { $site }.
more-clear-chrome_ios = ⋯ › Borrar datos de navegación: elija «Desde siempre» y, en Datos de navegación, solo las cookies y los datos de sitios. Esto cierra también su sesión en otros sitios.
more-clear-firefox_ios = ⋯ › Ajustes › Administración de datos › Datos del sitio: elimine { $site }.
more-clear-android = ⋮ › Configuración › Configuración de sitios › Todos los sitios › { $site }: elimine los datos guardados.
more-clear-firefox_android = Toque el escudo o el candado junto a la dirección y borre allí las cookies y los datos de { $site }.
more-clear-edge_mobile = ☰ › Configuración › Privacidad y seguridad › Borrar datos de navegación: elija «Desde siempre» y solo las cookies y los datos de sitios. Esto cierra también su sesión en otros sitios.
more-clear-other = Abra los ajustes de su navegador, busque «Privacidad» y elimine las cookies y los datos guardados de { $site }.

clear-title = ¿Borrar los datos de sesión de esta aplicación?
clear-nothing = Esta aplicación no guarda aquí datos de sesión que una página pueda borrar.
clear-http-only = Las cookies que las páginas no pueden ver se quedan, salvo que las borre el servidor de la aplicación.
clear-with-server = También se pedirá al servidor de la aplicación que borre lo que guarda aquí. Eso puede incluir cosas que no están marcadas.
clear-yes = Borrar
clear-no = Conservar
clear-done = Borrado. Ahora vuelva a iniciar sesión.
clear-left = Esto no se ha podido borrar: { $names }
clear-kind-local = guardado en este dispositivo
clear-kind-session = guardado para esta pestaña
clear-kind-cookie = cookie
clear-kind-cache = copias guardadas
clear-kind-database = base de datos en este dispositivo
clear-kind-worker = parte de la aplicación que trabaja en segundo plano
