# Italiano. What this file is for is said in en.ftl.

more-kept = Ciò che aveva scritto è di nuovo al suo posto. Lo rilegga prima di inviarlo.
more-wait = Potrà riprovare tra { $left }. Questa pagina lo farà allora da sola.
more-wait-then = Potrà riprovare tra { $left }.
more-clock_right = L’orologio è di nuovo giusto
more-clock_wrong = L’orologio di questo dispositivo è ancora diverso da quello del server.
more-allow = Consenti i cookie qui
more-not_allowed = Il browser qui non lo ha permesso.
more-access = Buongiorno, ho bisogno di accedere a questa pagina: { $page }
more-ticked = Ciò che è spuntato verrà cancellato da questo browser.
more-by_hand = Una parte si può cancellare solo a mano.
more-size = { $n } kB

more-why-sign_in = sembrano dati di accesso
more-why-named = dati di accesso di questa app
more-why-copies = può contenere vecchie risposte
more-why-other = altro, forse il Suo lavoro

more-clock-windows = Impostazioni › Data/ora e lingua › Data e ora: attivi «Imposta automaticamente l’ora».
more-clock-macos = Menu Apple › Impostazioni di Sistema › Generali › Data e ora: attivi «Imposta data e ora automaticamente».
more-clock-ios = Impostazioni › Generali › Data e ora: attivi «Automatiche».
more-clock-android = Impostazioni › Sistema › Data e ora: attivi «Imposta ora automaticamente».
more-clock-linux = Impostazioni › Sistema › Data e ora: attivi «Data e ora automatiche».
more-clock-chromeos = Impostazioni › Preferenze di sistema › Data e ora: attivi «Imposta ora automaticamente».

more-cookies-chrome = ⋮ › Impostazioni › Privacy e sicurezza › Cookie di terze parti: aggiunga { $site } ai siti consentiti.
more-cookies-edge = ⋯ › Impostazioni › Privacy, ricerca e servizi › Cookie: aggiunga { $site } ai siti consentiti.
more-cookies-firefox = ☰ › Impostazioni › Privacy e sicurezza › Cookie e dati dei siti web › Gestisci eccezioni: consenta { $site }.
more-cookies-safari = Safari › Impostazioni › Privacy: disattivi «Impedisci il tracciamento dei siti». Poi Avanzate: disattivi «Blocca tutti i cookie».
more-cookies-ios = Impostazioni › App › { $browser }: consenta i cookie e il tracciamento tra siti.
more-cookies-android = ⋮ › Impostazioni › Impostazioni sito › Cookie di terze parti: consenta { $site }.
more-cookies-other = Apra le impostazioni del browser, cerchi «Privacy» e «Cookie» e consenta { $site }.

more-clear-chrome = ⋮ › Impostazioni › Privacy e sicurezza › Impostazioni sito › Visualizza autorizzazioni e dati memorizzati nei vari siti: elimini { $site }.
more-clear-edge = ⋯ › Impostazioni › Privacy, ricerca e servizi › Cookie › Visualizza tutti i cookie e i dati dei siti: elimini { $site }.
more-clear-firefox = ☰ › Impostazioni › Privacy e sicurezza › Cookie e dati dei siti web › Gestisci dati: rimuova { $site }.
more-clear-safari = Safari › Impostazioni › Privacy › Gestisci dati siti web: rimuova { $site }.
more-clear-ios = Impostazioni › App › Safari › Avanzate › Dati dei siti web: elimini { $site }.
more-clear-android = ⋮ › Impostazioni › Impostazioni sito › Tutti i siti › { $site }: elimini i dati salvati.
more-clear-other = Apra le impostazioni del browser, cerchi «Privacy» ed elimini i cookie e i dati salvati di { $site }.

clear-title = Cancellare i dati di accesso di questa app?
clear-nothing = Questa app non tiene qui dati di accesso che una pagina possa cancellare.
clear-http-only = I cookie che le pagine non possono vedere restano, a meno che li cancelli il server dell’app.
clear-with-server = Si chiederà anche al server dell’app di cancellare ciò che conserva qui. Può essere più di quanto è elencato.
clear-yes = Cancella
clear-no = Conserva
clear-done = Cancellato. Ora acceda di nuovo.
clear-left = Questo non è stato cancellato: { $names }
clear-kind-local = salvato su questo dispositivo
clear-kind-session = salvato per questa scheda
clear-kind-cookie = cookie
clear-kind-cache = copie salvate
clear-kind-database = database su questo dispositivo
clear-kind-worker = parte dell’app che lavora in background
