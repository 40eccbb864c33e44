# Nederlands. What this file is for is said in en.ftl.

more-kept = Wat u had getypt, staat er weer. Kijk het na voordat u het verstuurt.
more-repeat = U bent weer aangemeld
more-repeat-next = Herhaal wat u deed.
more-wait = U kunt het over { $left } opnieuw proberen. Deze pagina doet het dan vanzelf.
more-wait-then = U kunt het over { $left } opnieuw proberen.
more-clock_right = Uw klok loopt weer goed
more-clock_wrong = De klok van dit apparaat verschilt nog steeds van die van de server.
more-allow = Cookies hier toestaan
more-not_allowed = De browser stond dat hier niet toe.
more-access = Hallo, ik heb toegang nodig tot deze pagina: { $page }
more-ticked = Wat is aangevinkt, wordt uit deze browser gewist.
more-by_hand = Een deel ervan kan alleen met de hand worden gewist.
more-unanswered = Iets wat deze pagina wilde opslaan of versturen, bleef zonder antwoord. Kijk na het aanmelden of het er is.

more-why-sign_in = lijkt op aanmeldgegevens
more-why-named = aanmeldgegevens van deze app
more-why-copies = kan oude antwoorden bevatten
more-why-other = iets anders, misschien uw werk
more-unmeasured = grootte onbekend

more-clock-windows = Instellingen › Tijd en taal › Datum en tijd: zet “Tijd automatisch instellen” aan.
more-clock-macos = Apple-menu › Systeeminstellingen › Algemeen › Datum en tijd: zet “Stel datum en tijd automatisch in” aan.
more-clock-ios = Instellingen › Algemeen › Datum en tijd: zet “Stel automatisch in” aan.
more-clock-android = Instellingen › Systeem › Datum en tijd: zet “Tijd automatisch instellen” aan.
more-clock-linux = Instellingen › Systeem › Datum en tijd: zet “Automatische datum en tijd” aan.
more-clock-chromeos = Instellingen › Systeemvoorkeuren › Datum en tijd: zet “Tijd automatisch instellen” aan.

more-cookies-chrome = ⋮ › Instellingen › Privacy en beveiliging › Cookies van derden: voeg { $site } toe aan de toegestane sites.
more-cookies-edge = ⋯ › Instellingen › Privacy, zoeken en services › Cookies: voeg { $site } toe aan de toegestane sites.
more-cookies-firefox = ☰ › Instellingen › Privacy & Beveiliging › Cookies en websitegegevens › Uitzonderingen beheren: sta { $site } toe.
more-cookies-safari = Safari › Instellingen › Privacy: zet “Voorkom tracking tussen sites” uit. Daarna Geavanceerd: zet “Blokkeer alle cookies” uit.
more-cookies-ios = Instellingen › Apps › { $browser }: sta cookies en tracking tussen sites toe.
more-cookies-ios_17 = Instellingen › { $browser }: sta cookies en tracking tussen sites toe.
more-cookies-android = ⋮ › Instellingen › Site-instellingen › Cookies van derden: sta { $site } toe.
more-cookies-firefox_android = Tik op het schild of slotje naast het adres en schakel de bescherming tegen volgen uit voor { $site }.
more-cookies-edge_mobile = ☰ › Instellingen › Site-instellingen › Sitemachtigingen › Cookies van derden: sta { $site } toe.
more-cookies-other = Open de instellingen van uw browser, zoek “Privacy” en “Cookies” en sta { $site } toe.

more-clear-chrome = ⋮ › Instellingen › Privacy en beveiliging › Site-instellingen › Rechten en gegevens bekijken die op verschillende sites zijn opgeslagen: verwijder { $site }.
more-clear-edge = ⋯ › Instellingen › Privacy, zoeken en services › Cookies › Alle cookies en sitegegevens bekijken: verwijder { $site }.
more-clear-firefox = ☰ › Instellingen › Privacy & Beveiliging › Cookies en websitegegevens › Gegevens beheren: verwijder { $site }.
more-clear-safari = Safari › Instellingen › Privacy › Beheer websitedata: verwijder { $site }.
more-clear-ios = Instellingen › Apps › Safari › Geavanceerd › Websitedata: verwijder { $site }.
more-clear-ios_17 = Instellingen › Safari › Geavanceerd › Websitedata: verwijder { $site }.
more-clear-chrome_ios = ⋯ › Browsegegevens verwijderen: kies “Alles”, en bij Browsegegevens alleen cookies en sitegegevens. U wordt dan ook bij andere sites afgemeld.
more-clear-firefox_ios = ⋯ › Instellingen › Gegevensbeheer › Websitegegevens: verwijder { $site }.
more-clear-android = ⋮ › Instellingen › Site-instellingen › Alle sites › { $site }: verwijder de opgeslagen gegevens.
more-clear-firefox_android = Tik op het schild of slotje naast het adres en wis daar de cookies en websitegegevens van { $site }.
more-clear-edge_mobile = ☰ › Instellingen › Privacy en beveiliging › Browsegegevens verwijderen: kies “Alles”, en alleen cookies en sitegegevens. U wordt dan ook bij andere sites afgemeld.
more-clear-other = Open de instellingen van uw browser, zoek “Privacy” en verwijder cookies en opgeslagen gegevens van { $site }.

clear-title = De aanmeldgegevens van deze app wissen?
clear-nothing = Deze app bewaart hier geen aanmeldgegevens die een pagina mag wissen.
clear-http-only = Cookies die pagina’s niet kunnen zien blijven, tenzij de eigen server van de app ze wist.
clear-with-server = De server van de app wordt ook gevraagd te wissen wat hij hier bewaart. Daar kunnen dingen bij zijn die niet zijn aangevinkt.
clear-yes = Wissen
clear-no = Bewaren
clear-done = Gewist. Meld u nu opnieuw aan.
clear-left = Dit kon niet worden gewist: { $names }
clear-kind-local = opgeslagen op dit apparaat
clear-kind-session = opgeslagen voor dit tabblad
clear-kind-cookie = cookie
clear-kind-cache = opgeslagen kopieën
clear-kind-database = database op dit apparaat
clear-kind-worker = deel van de app dat op de achtergrond werkt
