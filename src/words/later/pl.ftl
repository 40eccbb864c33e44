# Polski. What this file is for is said in en.ftl.

more-kept = Wpisany tekst wrócił na miejsce. Przejrzyj go przed wysłaniem.
more-repeat = Logowanie powiodło się
more-repeat-next = Powtórz swoje działanie.
more-wait = Ponowna próba będzie możliwa za { $left }. Ta strona zrobi to wtedy sama.
more-wait-then = Ponowna próba będzie możliwa za { $left }.
more-clock_right = Zegar znów chodzi dobrze
more-clock_wrong = Zegar tego urządzenia nadal różni się od zegara serwera.
more-allow = Zezwól tu na pliki cookie
more-not_allowed = Przeglądarka na to tutaj nie pozwoliła.
more-access = Dzień dobry, potrzebuję dostępu do tej strony: { $page }
more-ticked = To, co zaznaczone, zostanie usunięte z tej przeglądarki.
more-by_hand = Część można usunąć tylko ręcznie.
more-unanswered = Coś, co ta strona chciała zapisać lub wysłać, pozostało bez odpowiedzi. Po zalogowaniu proszę sprawdzić, czy to jest.

more-why-sign_in = wygląda na dane logowania
more-why-named = dane logowania tej aplikacji
more-why-copies = może zawierać stare odpowiedzi
more-why-other = coś innego, być może wyniki pracy
more-unmeasured = rozmiar nieznany

more-clock-windows = Ustawienia › Czas i język › Data i godzina: włącz „Ustaw czas automatycznie”.
more-clock-macos = Menu Apple › Ustawienia systemowe › Ogólne › Data i czas: włącz „Ustaw datę i czas automatycznie”.
more-clock-ios = Ustawienia › Ogólne › Data i czas: włącz „Ustaw automatycznie”.
more-clock-android = Ustawienia › System › Data i godzina: włącz „Ustaw czas automatycznie”.
more-clock-linux = Ustawienia › System › Data i czas: włącz „Automatyczna data i czas”.
more-clock-chromeos = Ustawienia › Ustawienia systemu › Data i godzina: włącz „Ustaw czas automatycznie”.

more-cookies-chrome = ⋮ › Ustawienia › Prywatność i bezpieczeństwo › Pliki cookie innych firm: dodaj { $site } do dozwolonych witryn.
more-cookies-edge = ⋯ › Ustawienia › Prywatność, wyszukiwanie i usługi › Pliki cookie: dodaj { $site } do dozwolonych witryn.
more-cookies-firefox = ☰ › Ustawienia › Prywatność i bezpieczeństwo › Ciasteczka i dane stron › Zarządzaj wyjątkami: zezwól witrynie { $site }.
more-cookies-safari = Safari › Ustawienia › Prywatność: wyłącz „Zapobiegaj śledzeniu między witrynami”. Potem Zaawansowane: wyłącz „Blokuj wszystkie pliki cookie”.
more-cookies-ios = Ustawienia › Aplikacje › { $browser }: zezwól na pliki cookie i śledzenie między witrynami.
more-cookies-ios_17 = Ustawienia › { $browser }: zezwól na pliki cookie i śledzenie między witrynami.
more-cookies-android = ⋮ › Ustawienia › Ustawienia witryn › Pliki cookie innych firm: zezwól witrynie { $site }.
more-cookies-firefox_android = Dotknij tarczy lub kłódki obok adresu i wyłącz ochronę przed śledzeniem dla { $site }.
more-cookies-edge_mobile = ☰ › Ustawienia › Ustawienia witryn › Uprawnienia witryny › Pliki cookie innych firm: zezwól witrynie { $site }.
more-cookies-other = Otwórz ustawienia przeglądarki, znajdź „Prywatność” i „Pliki cookie” i zezwól witrynie { $site }.

more-clear-chrome = ⋮ › Ustawienia › Prywatność i bezpieczeństwo › Ustawienia witryn › Wyświetl uprawnienia i dane zapisane w witrynach: usuń { $site }.
more-clear-edge = ⋯ › Ustawienia › Prywatność, wyszukiwanie i usługi › Pliki cookie › Zobacz wszystkie pliki cookie i dane witryny: usuń { $site }.
more-clear-firefox = ☰ › Ustawienia › Prywatność i bezpieczeństwo › Ciasteczka i dane stron › Zarządzaj danymi: usuń { $site }.
more-clear-safari = Safari › Ustawienia › Prywatność › Zarządzaj danymi witryn: usuń { $site }.
more-clear-ios = Ustawienia › Aplikacje › Safari › Zaawansowane › Dane witryn: usuń { $site }.
more-clear-ios_17 = Ustawienia › Safari › Zaawansowane › Dane witryn: usuń { $site }.
more-clear-chrome_ios = ⋯ › Usuń dane przeglądania: wybierz „Od początku”, a w części Dane przeglądania tylko pliki cookie i dane witryn. To wyloguje też z innych witryn.
more-clear-firefox_ios = ⋯ › Ustawienia › Zarządzanie danymi › Dane witryn: usuń { $site }.
more-clear-android = ⋮ › Ustawienia › Ustawienia witryn › Wszystkie witryny › { $site }: usuń zapisane dane.
more-clear-firefox_android = Dotknij tarczy lub kłódki obok adresu i wyczyść tam ciasteczka i dane witryny { $site }.
more-clear-edge_mobile = ☰ › Ustawienia › Prywatność i bezpieczeństwo › Usuń dane przeglądania: wybierz „Od początku” i tylko pliki cookie i dane witryn. To wyloguje też z innych witryn.
more-clear-other = Otwórz ustawienia przeglądarki, znajdź „Prywatność” i usuń pliki cookie oraz zapisane dane witryny { $site }.

clear-title = Wyczyścić dane logowania tej aplikacji?
clear-nothing = Ta aplikacja nie przechowuje tu danych logowania, które strona może usunąć.
clear-http-only = Pliki cookie, których strony nie widzą, zostają, chyba że usunie je serwer aplikacji.
clear-with-server = Serwer aplikacji także zostanie poproszony o usunięcie tego, co tu przechowuje. Może to objąć także rzeczy, które nie są zaznaczone.
clear-yes = Usuń
clear-no = Zachowaj
clear-done = Usunięto. Teraz zaloguj się ponownie.
clear-left = Tego nie udało się usunąć: { $names }
clear-kind-local = zapisane na tym urządzeniu
clear-kind-session = zapisane dla tej karty
clear-kind-cookie = plik cookie
clear-kind-cache = zapisane kopie
clear-kind-database = baza danych na tym urządzeniu
clear-kind-worker = część aplikacji, która działa w tle
