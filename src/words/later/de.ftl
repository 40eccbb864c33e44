# Deutsch. What this file is for is said in en.ftl.

more-kept = Was Sie eingegeben hatten, ist wieder da. Sehen Sie es durch, bevor Sie es absenden.
more-repeat = Sie sind wieder angemeldet
more-repeat-next = Bitte wiederholen Sie, was Sie getan haben.
more-wait = In { $left } können Sie es noch einmal versuchen. Diese Seite tut es dann von selbst.
more-wait-then = In { $left } können Sie es noch einmal versuchen.
more-clock_right = Ihre Uhr geht wieder richtig
more-clock_wrong = Die Uhr dieses Geräts weicht immer noch von der des Servers ab.
more-allow = Cookies hier erlauben
more-not_allowed = Der Browser hat das hier nicht erlaubt.
more-access = Guten Tag, ich brauche Zugriff auf diese Seite: { $page }
more-ticked = Angehakte Daten werden aus diesem Browser gelöscht.
more-by_hand = Ein Teil davon lässt sich nur von Hand löschen.
more-unanswered = Etwas, das diese Seite speichern oder senden wollte, blieb ohne Antwort. Sehen Sie nach der Anmeldung nach, ob es da ist.

more-why-sign_in = sieht nach Anmeldedaten aus
more-why-named = Anmeldedaten dieser App
more-why-copies = kann alte Antworten enthalten
more-why-other = etwas anderes, vielleicht Ihre Arbeit
more-unmeasured = Größe unbekannt

more-clock-windows = Einstellungen › Zeit und Sprache › Datum und Uhrzeit: „Uhrzeit automatisch festlegen“ einschalten.
more-clock-macos = Apple-Menü › Systemeinstellungen › Allgemein › Datum & Uhrzeit: „Datum und Uhrzeit automatisch einstellen“ einschalten.
more-clock-ios = Einstellungen › Allgemein › Datum & Uhrzeit: „Automatisch einstellen“ einschalten.
more-clock-android = Einstellungen › System › Datum und Uhrzeit: „Zeit automatisch festlegen“ einschalten.
more-clock-linux = Einstellungen › System › Datum und Zeit: „Datum und Zeit automatisch einstellen“ einschalten.
more-clock-chromeos = Einstellungen › Systemeinstellungen › Datum und Uhrzeit: „Uhrzeit automatisch festlegen“ einschalten.

more-cookies-chrome = ⋮ › Einstellungen › Datenschutz und Sicherheit › Drittanbieter-Cookies: { $site } zu den erlaubten Websites hinzufügen.
more-cookies-edge = ⋯ › Einstellungen › Datenschutz, Suche und Dienste › Cookies: { $site } zu den erlaubten Websites hinzufügen.
more-cookies-firefox = ☰ › Einstellungen › Datenschutz & Sicherheit › Cookies und Website-Daten › Ausnahmen verwalten: { $site } erlauben.
more-cookies-safari = Safari › Einstellungen › Datenschutz: „Websiteübergreifendes Tracking verhindern“ ausschalten. Dann Erweitert: „Alle Cookies blockieren“ ausschalten.
more-cookies-ios = Einstellungen › Apps › { $browser }: Cookies und websiteübergreifendes Tracking erlauben.
more-cookies-ios_17 = Einstellungen › { $browser }: Cookies und websiteübergreifendes Tracking erlauben.
more-cookies-android = ⋮ › Einstellungen › Website-Einstellungen › Drittanbieter-Cookies: { $site } erlauben.
more-cookies-firefox_android = Tippen Sie auf den Schild oder das Schloss neben der Adresse und schalten Sie den Schutz vor Aktivitätenverfolgung für { $site } aus.
more-cookies-edge_mobile = ☰ › Einstellungen › Website-Einstellungen › Websiteberechtigungen › Drittanbieter-Cookies: { $site } erlauben.
more-cookies-other = Öffnen Sie die Einstellungen Ihres Browsers, suchen Sie nach „Datenschutz“ und „Cookies“ und erlauben Sie { $site }.

more-clear-chrome = ⋮ › Einstellungen › Datenschutz und Sicherheit › Website-Einstellungen › Berechtigungen und auf Websites gespeicherte Daten ansehen: { $site } löschen.
more-clear-edge = ⋯ › Einstellungen › Datenschutz, Suche und Dienste › Cookies › Alle Cookies und Websitedaten anzeigen: { $site } löschen.
more-clear-firefox = ☰ › Einstellungen › Datenschutz & Sicherheit › Cookies und Website-Daten › Daten verwalten: { $site } entfernen.
more-clear-safari = Safari › Einstellungen › Datenschutz › Websitedaten verwalten: { $site } entfernen.
more-clear-ios = Einstellungen › Apps › Safari › Erweitert › Website-Daten: { $site } löschen.
more-clear-ios_17 = Einstellungen › Safari › Erweitert › Website-Daten: { $site } löschen.
more-clear-chrome_ios = ⋯ › Browserdaten löschen: „Gesamte Zeit“ wählen und unter Browserdaten nur Cookies und Websitedaten. Das meldet Sie auch bei anderen Websites ab.
more-clear-firefox_ios = ⋯ › Einstellungen › Datenverwaltung › Website-Daten: { $site } entfernen.
more-clear-android = ⋮ › Einstellungen › Website-Einstellungen › Alle Websites › { $site }: die gespeicherten Daten löschen.
more-clear-firefox_android = Tippen Sie auf den Schild oder das Schloss neben der Adresse und löschen Sie dort Cookies und Website-Daten von { $site }.
more-clear-edge_mobile = ☰ › Einstellungen › Datenschutz und Sicherheit › Browserdaten löschen: „Gesamte Zeit“ wählen und nur Cookies und Websitedaten. Das meldet Sie auch bei anderen Websites ab.
more-clear-other = Öffnen Sie die Einstellungen Ihres Browsers, suchen Sie nach „Datenschutz“ und löschen Sie Cookies und gespeicherte Daten von { $site }.

clear-title = Die Anmeldedaten dieser App löschen?
clear-nothing = Diese App hat hier keine Anmeldedaten, die eine Seite löschen darf.
clear-http-only = Cookies, die Seiten nicht sehen können, bleiben, solange der Server der App sie nicht löscht.
clear-with-server = Auch der Server der App wird gebeten zu löschen, was er hier aufbewahrt. Das kann auch etwas treffen, das nicht angehakt ist.
clear-yes = Löschen
clear-no = Behalten
clear-done = Gelöscht. Melden Sie sich jetzt wieder an.
clear-left = Das ließ sich nicht löschen: { $names }
clear-kind-local = auf diesem Gerät gespeichert
clear-kind-session = für diesen Tab gespeichert
clear-kind-cookie = Cookie
clear-kind-cache = gespeicherte Kopien
clear-kind-database = Datenbank auf diesem Gerät
clear-kind-worker = Teil der App, der im Hintergrund arbeitet
