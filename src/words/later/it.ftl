# Italiano. What this file is for is said in en.ftl.

more-kept = Ciò che avevi scritto è di nuovo al suo posto. Rileggilo prima di inviarlo.
more-repeat = Hai di nuovo effettuato l’accesso
more-repeat-next = Ripeti ciò che hai fatto.
more-wait = Potrai riprovare tra { $left }. Questa pagina lo farà allora da sola.
more-wait-then = Potrai riprovare tra { $left }.
more-clock_right = L’orologio è di nuovo giusto
more-clock_wrong = L’orologio di questo dispositivo è ancora diverso da quello del server.
more-allow = Consenti i cookie qui
more-not_allowed = Il browser qui non lo ha permesso.
more-access = Buongiorno, ho bisogno di accedere a questa pagina: { $page }
more-ticked = Ciò che è spuntato verrà cancellato da questo browser.
more-by_hand = Una parte si può cancellare solo a mano.
more-unanswered = Qualcosa che questa pagina ha provato a salvare o inviare è rimasto senza risposta. Dopo l’accesso, controlli se c’è.

more-why-sign_in = sembrano dati di accesso
more-why-named = dati di accesso di questa app
more-why-copies = può contenere vecchie risposte
more-why-other = altro, forse il tuo lavoro
more-unmeasured = dimensione sconosciuta

more-clock-windows = Impostazioni › Data/ora e lingua › Data e ora: attiva «Imposta automaticamente l’ora».
more-clock-macos = Menu Apple › Impostazioni di Sistema › Generali › Data e ora: attiva «Imposta data e ora automaticamente».
more-clock-ios = Impostazioni › Generali › Data e ora: attiva «Automatiche».
more-clock-android = Impostazioni › Sistema › Data e ora: attiva «Imposta ora automaticamente».
more-clock-linux = Impostazioni › Sistema › Data e ora: attiva «Data e ora automatiche».
more-clock-chromeos = Impostazioni › Preferenze di sistema › Data e ora: attiva «Imposta ora automaticamente».

more-cookies-chrome = ⋮ › Impostazioni › Privacy e sicurezza › Cookie di terze parti: aggiungi { $site } ai siti consentiti.
more-cookies-edge = ⋯ › Impostazioni › Privacy, ricerca e servizi › Cookie: aggiungi { $site } ai siti consentiti.
more-cookies-firefox = ☰ › Impostazioni › Privacy e sicurezza › Cookie e dati dei siti web › Gestisci eccezioni: consenti { $site }.
more-cookies-safari = Safari › Impostazioni › Privacy: disattiva «Impedisci il tracciamento dei siti». Poi Avanzate: disattiva «Blocca tutti i cookie».
more-cookies-ios = Impostazioni › App › { $browser }: consenti i cookie e il tracciamento tra siti.
more-cookies-ios_17 = Impostazioni › { $browser }: consenti i cookie e il tracciamento tra siti.
more-cookies-android = ⋮ › Impostazioni › Impostazioni sito › Cookie di terze parti: consenti { $site }.
more-cookies-firefox_android = Tocca lo scudo o il lucchetto accanto all’indirizzo e disattiva la protezione antitracciamento per { $site }.
more-cookies-edge_mobile = ☰ › Impostazioni › Impostazioni sito › Autorizzazioni sito › Cookie di terze parti: consenti { $site }.
more-cookies-other = Apri le impostazioni del browser, cerca «Privacy» e «Cookie» e consenti { $site }.

more-clear-chrome = ⋮ › Impostazioni › Privacy e sicurezza › Impostazioni sito › Visualizza autorizzazioni e dati memorizzati nei vari siti: elimina { $site }.
more-clear-edge = ⋯ › Impostazioni › Privacy, ricerca e servizi › Cookie › Visualizza tutti i cookie e i dati dei siti: elimina { $site }.
more-clear-firefox = ☰ › Impostazioni › Privacy e sicurezza › Cookie e dati dei siti web › Gestisci dati: rimuovi { $site }.
more-clear-safari = Safari › Impostazioni › Privacy › Gestisci dati siti web: rimuovi { $site }.
more-clear-ios = Impostazioni › App › Safari › Avanzate › Dati dei siti web: elimina { $site }.
more-clear-ios_17 = Impostazioni › Safari › Avanzate › Dati dei siti web: elimina { $site }.
more-clear-chrome_ios = ⋯ › Elimina dati navigazione: scegli «Dall’inizio» e, in Dati di navigazione, solo i cookie e i dati dei siti. Così esci anche da altri siti.
more-clear-firefox_ios = ⋯ › Impostazioni › Gestione dati › Dati dei siti web: rimuovi { $site }.
more-clear-android = ⋮ › Impostazioni › Impostazioni sito › Tutti i siti › { $site }: elimina i dati salvati.
more-clear-firefox_android = Tocca lo scudo o il lucchetto accanto all’indirizzo ed elimina lì i cookie e i dati di { $site }.
more-clear-edge_mobile = ☰ › Impostazioni › Privacy e sicurezza › Elimina dati navigazione: scegli «Dall’inizio» e solo i cookie e i dati dei siti. Così esci anche da altri siti.
more-clear-other = Apri le impostazioni del browser, cerca «Privacy» ed elimina i cookie e i dati salvati di { $site }.

clear-title = Cancellare i dati di accesso di questa app?
clear-nothing = Questa app non tiene qui dati di accesso che una pagina possa cancellare.
clear-http-only = I cookie che le pagine non possono vedere restano, a meno che li cancelli il server dell’app.
clear-with-server = Si chiederà anche al server dell’app di cancellare ciò che conserva qui. Possono esserci anche cose non selezionate.
clear-yes = Cancella
clear-no = Conserva
clear-done = Cancellato. Ora accedi di nuovo.
clear-left = Questo non è stato cancellato: { $names }
clear-kind-local = salvato su questo dispositivo
clear-kind-session = salvato per questa scheda
clear-kind-cookie = cookie
clear-kind-cache = copie salvate
clear-kind-database = database su questo dispositivo
clear-kind-worker = parte dell’app che lavora in background
